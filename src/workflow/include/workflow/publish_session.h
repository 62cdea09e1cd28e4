// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <workflow/publish.h>

#include <optional>

namespace signwright
{

class HttpTransport;
class IntegrationStore;

/** What a visit to a portal needs. Nothing is owned; all outlives the visit. */
struct PublishTools {
    HttpTransport *transport = nullptr;
    IntegrationStore *store = nullptr; ///< null: a crash in the middle leaves no record
    SecretStore *vault = nullptr;      ///< null: no log-in is remembered
};

/** One location, app or realm of the portal, and what a publish would change there. */
struct TargetPlan {
    PortalTarget target;
    PublishPlan plan;
};

/** How the publish of one target ended. */
struct TargetReport {
    PortalTarget target;
    PublishReport report;
};

/** What was found out about the portal of this account before, see `PublishSession::othersStay`. */
std::optional<bool> knownOthersStay(const IntegrationStore &store, const Integration &integration);
void rememberOthersStay(IntegrationStore &store, const Integration &integration, bool stay);

/** The setting names that were confirmed for this account of the portal, in the window or on the command line; empty when none were. */
PortalMapping confirmedNames(const IntegrationStore &store, const Integration &integration);
/** Keeps them for the next visit: names only, they are no secret. Nothing is done for an empty mapping. */
Status confirmNames(IntegrationStore &store, const Integration &integration, const PortalMapping &mapping);
/** Puts the names that are known already, confirmed or found by saving once by hand, in the place of the guesses. */
void settleKnownNames(MappingProposal &proposal, const IntegrationStore &store, const Integration &integration);

/**
 * A person's visit to a portal's admin API, from the log-in to the last setting read back, step by step, so that a page (or a
 * script) can show each step and ask before the next. One object a visit; nothing is written before `apply`.
 */
class PublishSession : public QObject
{
    Q_OBJECT
public:
    PublishSession(PublishTools tools, Integration integration, std::shared_ptr<const ClientSecret> secret, QObject *parent = nullptr);
    ~PublishSession() override;

    /** Error: those of `makePortal`. Called once, first. */
    Status open();
    PortalCapabilities capabilities() const;

    /** The log-in that was remembered for this integration, without its secret part: the user name; empty when there is none. */
    QCoro::Task<QString> rememberedUser();
    /** Logs in and lists what the account may change. `remember`: keeps the refresh token, never the password, in the keychain. Errors: the portal's. */
    QCoro::Task<Result<QList<PortalTarget>>> logIn(PortalCredentials credentials, bool remember, CancelToken cancel);
    /** The same with what the keychain remembers. Error: `portal.not_authenticated` when there is nothing. */
    QCoro::Task<Result<QList<PortalTarget>>> logInAgain(CancelToken cancel);
    /** The portal's page on which this visit can be allowed, empty where there is none; then `logInByBrowser` waits for it. */
    QUrl browserLogIn();
    QCoro::Task<Result<QList<PortalTarget>>> logInByBrowser(bool remember, CancelToken cancel);
    /** Does this account's portal keep settings that a write does not name? None: not known, see `PortalCapabilities::othersAtRisk`. */
    std::optional<bool> othersStay() const;
    /** Finds that out on a target without any settings, and keeps it for the next visit. Errors: the portal's. */
    QCoro::Task<Result<bool>> tryWhetherOthersStay(QString emptyTarget, CancelToken cancel);
    /** Proposes the portal's setting names, as found at this target; those that a person found or confirmed before are certain. */
    QCoro::Task<Result<MappingProposal>> proposeMapping(QString target, CancelToken cancel);
    /** See `Portal::snapshot` and `SettingSearch`. */
    QCoro::Task<Result<SettingsSnapshot>> snapshot(QString target, CancelToken cancel);
    /** Keeps a name that a person found by saving it once, for this account, so that it need not be found again before all are confirmed. */
    Status keepFoundName(PortalField field, const QString &name) const;
    /** Reads and compares each target. `mapping`: the confirmed names; empty where the portal's are fixed. */
    QCoro::Task<Result<QList<TargetPlan>>> plan(QList<PortalTarget> targets, PortalMapping mapping, CancelToken cancel);
    /**
     * Writes one target after the other and stops at the first that was not published, so that a fault at one location does
     * not spread. `othersMayVanish`: the person said so in words. Errors: `publish.left_half_done` and `publish.others_vanished`, as of `Publish::apply`.
     */
    QCoro::Task<Result<QList<TargetReport>>> apply(QList<TargetPlan> plans, bool testPassed, bool untestedConfirmed, bool othersMayVanish, CancelToken cancel);
    /** The setting names that were confirmed for this account of the portal; empty when none were. */
    PortalMapping confirmedNames() const;
    /** Keeps them for the next visit: names only, they are no secret. */
    Status confirmNames(const PortalMapping &mapping) const;
    /** The newest publish of this integration that was begun and never ended: the program died in the middle. */
    std::optional<PublishJournalStore::Record> interrupted() const;
    /** Finishes or undoes it, see `Publish::recover`. Uses the confirmed names. */
    QCoro::Task<Result<PublishOutcome>> recover(PublishJournalStore::Record record, CancelToken cancel);
    /** Switches `prevent password` off again. `setting`: the portal's name of it, empty where the names are fixed. */
    QCoro::Task<Status> allowPasswordsAgain(QString target, QString setting);
    /**
     * Compares without writing, with the log-in that the keychain remembers and the confirmed names; kept in the history as a
     * run of kind `drift`. An empty target stands for the only one. Errors: those of `logInAgain` and of the portal.
     */
    QCoro::Task<Result<QList<PortalChange>>> compareAgain(QString target, CancelToken cancel);

    /** What was asked and answered, without bodies. */
    const Trace &trace() const { return m_trace; }
    /** What went wrong so far and who must act: `diagnose()` over the trace. */
    QList<Finding> findings() const;

Q_SIGNALS:
    /** `publish.log.*`, words in `wording/portal_text`; `target` is the name of the location. */
    void progress(const QString &target, const QString &code, const QVariantMap &params);

private:
    QString account() const; ///< whose setting names they are: portal and address
    PublishInput input(const QString &target) const;
    QCoro::Task<void> remember(QString username);
    tl::unexpected<Error> failed(const QString &operation, const Error &error); ///< notes it in the trace
    void learnOthersStay(bool stay);
    void record(const QString &kind, bool good); ///< in the integration's history

    PublishTools m_tools;
    Integration m_integration;
    std::shared_ptr<const ClientSecret> m_secret;
    Trace m_trace;
    std::unique_ptr<Portal> m_portal;
    std::optional<PublishJournalStore> m_journal;
    std::unique_ptr<Publish> m_publish;
    PortalMapping m_mapping;
    std::optional<bool> m_othersStay; ///< of this visit; the store knows those of others
    QString m_target;                 ///< name of the one being written, for `progress`
};

} // namespace signwright
