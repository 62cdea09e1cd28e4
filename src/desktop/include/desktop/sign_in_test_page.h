// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <desktop/page.h>

#include <diagnosis/catalogue.h>

#include <workflow/sign_in_test.h>

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace signwright
{

class EmbeddedBrowser;

/**
 * The sign-in test: a real person signs in, in the embedded browser or in the system's own; the redirect is caught before anything
 * leaves for the portal, and the page then shows every rule of the token.
 */
class SignInTestPage : public Page
{
    Q_OBJECT
public:
    SignInTestPage(AppContext *context, CurrentIntegration *current, QWidget *parent = nullptr);
    ~SignInTestPage() override;
    QString id() const override { return QStringLiteral("sign_in_test"); }
    Step step() const override { return Step::Prove; }
    QString title() const override;
    QString railTitle() const override;
    QString why() const override;
    StepState state() const override;
    QString missing() const override;
    bool busy() const override { return m_running; }
    void enter() override;
    void leave() override;

    /** The browser of the run that is under way; null without one. For the tour, which signs in like a person. */
    EmbeddedBrowser *browser() const;
    /** Of the last run; null before the first. */
    const SignInTestReport *report() const { return m_report.get(); }

public Q_SLOTS:
    void startHere();
    void startInSystemBrowser();
    void stop();

Q_SIGNALS:
    /** While the person is still in the browser. */
    void explained(const QList<signwright::Finding> &findings);
    void testFinished();
    /** The person wants the check that decides between two causes. */
    void checkRequested(signwright::CheckedBy by);

protected:
    void retranslate() override;

private:
    struct Session;
    void build();
    void buildIntroduction(QVBoxLayout *column);
    void buildPractice(QVBoxLayout *column);
    void buildRun(QVBoxLayout *column);
    void buildResult(QVBoxLayout *column);
    void showSteps();
    void start(std::shared_ptr<Session> session, const QString &redirectUri);
    QCoro::Task<void> run(std::shared_ptr<Session> session, SignInTestInput input);

    QVBoxLayout *m_column;
    QWidget *m_holder = nullptr;
    QGridLayout *m_steps = nullptr;
    QVBoxLayout *m_explained = nullptr;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<SignInTestReport> m_report;
    QMap<SignInStep, StepState> m_stepStates;
    Error m_problem; ///< why a test could not begin
    bool m_running = false;
};

} // namespace signwright
