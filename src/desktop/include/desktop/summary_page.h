// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <desktop/page.h>
#include <portal/settings.h>

#include <qcoro/qcorotask.h>

#include <QDate>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace signwright
{

class PublishSession;

/** A reminder for the calendar (RFC 5545): one all-day event with alarms 30 and 7 days before. */
QByteArray expiryReminder(const QString &integrationId, const QString &name, const QDate &expiresOn, const QDateTime &now);

/** What was proven and published, whether the portal still says the same, what to do next, who can help. */
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
    bool busy() const override { return m_comparing; }
    void enter() override;
    void leave() override { m_cancel.cancel(); }

Q_SIGNALS:
    /** The comparison with the portal has ended, one way or the other. */
    void compared();

protected:
    void retranslate() override;

private:
    void build();
    void saveReminder();

    QVBoxLayout *m_column;
    QWidget *m_holder = nullptr;
    void compare();
    QCoro::Task<void> runCompare(std::shared_ptr<PublishSession> session);
    void showComparison(QVBoxLayout *to);
    QLabel *m_saved = nullptr;
    CancelSource m_cancel;
    bool m_comparing = false;
    /** What the portal holds otherwise; none before a comparison. */
    std::optional<Result<QList<PortalChange>>> m_found;
    QString m_foundFor; ///< the integration that was compared
};

} // namespace signwright
