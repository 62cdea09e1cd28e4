// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/page.h>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace signwright
{

class ChoiceCard;

/** The first page: practice, begin, or go on with what was begun. */
class WelcomePage : public Page
{
    Q_OBJECT
public:
    WelcomePage(AppContext *context, CurrentIntegration *current, QWidget *parent = nullptr);
    QString id() const override { return QStringLiteral("welcome"); }
    Step step() const override { return Step::None; }
    QString title() const override;
    QString railTitle() const override;
    QString why() const override;
    StepState state() const override { return StepState::NotStarted; }
    QString nextText() const override { return {}; }
    void enter() override;
    QWidget *firstField() override;
    /** Which ways this build has besides setting up a portal; a way that leads nowhere is not shown. */
    void setOffers(bool practice, bool explain);

Q_SIGNALS:
    void practiceRequested();
    void beginRequested();
    void resumeRequested(const QString &integrationId);
    /** A publish of it was cut off: finish or undo that. */
    void putRightRequested(const QString &integrationId);
    void removeRequested(const QString &integrationId, const QString &name);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void listIntegrations();

    ChoiceCard *m_practice;
    ChoiceCard *m_begin;
    ChoiceCard *m_explain;
    QLabel *m_listHeading;
    QVBoxLayout *m_list;
    QGridLayout *m_grid;
    bool m_wide = true;
};

} // namespace signwright
