// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/page.h>

#include <QDate>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace signwright
{

/** A reminder for the calendar (RFC 5545): one all-day event with alarms 30 and 7 days before. */
QByteArray expiryReminder(const QString &integrationId, const QString &name, const QDate &expiresOn, const QDateTime &now);

/** What was proven and published, what to do next, who can help. */
class SummaryPage : public Page
{
    Q_OBJECT
public:
    SummaryPage(AppContext *context, CurrentIntegration *current, QWidget *parent = nullptr);
    QString id() const override { return QStringLiteral("summary"); }
    Step step() const override { return Step::Summary; }
    QString title() const override;
    QString why() const override;
    StepState state() const override;
    QString nextText() const override;
    void next() override { Q_EMIT goTo(QStringLiteral("welcome")); }
    bool canContinue() const override { return true; }
    void enter() override;

protected:
    void retranslate() override;

private:
    void build();
    void saveReminder();

    QVBoxLayout *m_column;
    QWidget *m_holder = nullptr;
    QLabel *m_saved = nullptr;
};

} // namespace signwright
