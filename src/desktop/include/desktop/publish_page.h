// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <desktop/card_page.h>

#include <workflow/publish_session.h>

#include <memory>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace signwright
{

class FormField;
class PasswordGuard;

/**
 * Writes what was proven into the portal: log in, choose, look at what would change, confirm, watch it being written and read back.
 * Until the last button is pressed nothing in the portal changes. A publish that was cut off is finished or undone first.
 * Portals that nothing can be written to, and people who would rather do it themselves, get the values to copy.
 */
class PublishPage : public CardPage
{
    Q_OBJECT
public:
    /** What the page shows; each stage asks before the next. */
    enum class Stage { LogIn, Targets, Names, Changes, Writing, Done };

    PublishPage(AppContext *context, CurrentIntegration *current, QWidget *parent = nullptr);
    ~PublishPage() override;
    QString id() const override { return QStringLiteral("publish"); }
    Step step() const override { return Step::Publish; }
    QString title() const override;
    QString railTitle() const override;
    QString why() const override;
    StepState state() const override;
    QString missing() const override;
    /** Publishing may wait: the summary can be looked at without it. */
    bool canContinue() const override { return !m_busy; }
    bool busy() const override { return m_busy; }
    void enter() override;
    void leave() override;
    QWidget *firstField() override;

    /** Needed before *prevent password* can be published; outlives the page's last visit. */
    void setPasswordGuard(PasswordGuard *guard) { m_guard = guard; }

    /** Back to the log-in; nothing happens while something is under way. */
    void startAgain();

    Stage stage() const { return m_stage; }
    /** Of the last publish; empty before. */
    const QList<TargetReport> &reports() const { return m_reports; }

Q_SIGNALS:
    /** A step of the visit is done or refused; tests and the tour wait for it. */
    void stepped();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void load() override {} // its stages are built, not loaded

private:
    void restart();
    void build();
    void buildByHand(QVBoxLayout *column);
    void buildLogIn(QVBoxLayout *column);
    void buildTargets(QVBoxLayout *column);
    void buildNames(QVBoxLayout *column);
    void buildChanges(QVBoxLayout *column);
    void buildWriting(QVBoxLayout *column);
    void buildDone(QVBoxLayout *column);
    void showProblem(QVBoxLayout *column);
    void offerCancel(QVBoxLayout *to);
    void offerTrial(QVBoxLayout *to);
    void offerReview(QBoxLayout *to);
    /** The practice portal that runs in this program, when this is it: then its log-in is filled in. */
    QJsonObject practicePortal() const;
    QString nameOfPortal() const;
    void stop();
    /** Begins a step: nothing else may be pressed until `end`. */
    void begin();
    void end(const Error &problem = {});
    void to(Stage stage);
    void logIn();
    void targetsChosen();
    /** Looks for the setting names anew, also where they were confirmed before. */
    void reviewNames();
    /** The person finds one by saving it once in the portal. */
    void findName(PortalField field);
    void publish();
    QCoro::Task<void> runRemembered(std::shared_ptr<PublishSession> session);
    enum class LogInBy { Credentials, Keychain, Browser };
    bool tokenLogIn() const;
    bool asksForUser() const;
    void logInByBrowser();
    QCoro::Task<void> runLogIn(std::shared_ptr<PublishSession> session, PortalCredentials credentials, LogInBy by);
    /** Finds out on a target without settings whether the portal keeps what a write does not name, then looks at the changes again. */
    QCoro::Task<void> runTrial(std::shared_ptr<PublishSession> session, QString target);
    QStringList atRisk() const; ///< names of settings, not ours, that the portal may drop
    enum class Names { Known, Anew };
    QCoro::Task<void> runNames(std::shared_ptr<PublishSession> session, Names names = Names::Known);
    QCoro::Task<void> runPlan(std::shared_ptr<PublishSession> session, PortalMapping mapping);
    QCoro::Task<void> runPublish(std::shared_ptr<PublishSession> session);
    /** What has to be put right before anything else: an interrupted publish, passwords whose time is over. True: the visit ends there. */
    QCoro::Task<bool> mend(std::shared_ptr<PublishSession> session);
    QStringList lockedOut() const; ///< ids of the targets where passwords are to be switched off
    bool canWrite() const;         ///< does Signwright have an interface to this portal?
    bool byHand() const;
    /** Words that must be typed before the button works; none when nothing is dangerous. */
    QStringList confirmations() const;
    bool locksOut() const;
    void judgeConfirmation();
    PortalMapping namesChosen() const;
    void judgeNames();

    QVBoxLayout *m_column;
    QVBoxLayout *m_top;
    QVBoxLayout *m_cards;
    QVBoxLayout *m_bottom;
    QWidget *m_holder = nullptr;
    QWidget *m_tail = nullptr; ///< below the cards of the way by hand
    PasswordGuard *m_guard = nullptr;
    FormField *m_username = nullptr, *m_password = nullptr, *m_totp = nullptr;
    QListWidget *m_targetList = nullptr;
    QList<QPair<PortalField, QComboBox *>> m_nameBoxes;
    QList<QLineEdit *> m_confirmEdits;
    QPushButton *m_go = nullptr;
    QVBoxLayout *m_log = nullptr;

    std::shared_ptr<PublishSession> m_session;
    CancelSource m_cancel;
    Stage m_stage = Stage::LogIn;
    bool m_busy = false;
    bool m_totpNeeded = false;
    bool m_remember = true;
    bool m_byHand = false; ///< chosen although the portal could be written to
    std::optional<PublishJournalStore::Record> m_interrupted;
    std::optional<PublishOutcome> m_recovered; ///< what became of it
    QString m_typedUser;
    QString m_rememberedUser;
    Error m_problem;
    QList<PortalTarget> m_targets;
    QList<PortalTarget> m_chosen;
    MappingProposal m_proposal;
    PortalMapping m_nameChoices; ///< made in the boxes; an empty name: leave that setting alone
    QList<TargetPlan> m_plans;
    QList<TargetReport> m_reports;
    QList<QPair<QString, QString>> m_lines; ///< of the log: location, sentence
};

} // namespace signwright
