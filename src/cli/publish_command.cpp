// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "publish_command.h"

#include "command.h"
#include "password_watch.h"

#include <diagnosis/diagnose.h>
#include <portal/portal_registry.h>
#include <store/integration_store.h>
#include <vault/open_vault.h>
#include <vault/secret_keys.h>
#include <wording/finding_text.h>
#include <wording/portal_text.h>
#include <workflow/password_guard.h>
#include <workflow/publish_session.h>

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

struct PublishOptions {
    std::string integration;
    std::string mappingFile;
    SecretOptions secret;
    bool dryRun = false;
    bool yes = false;
    bool untested = false;
    bool acceptMapping = false;
    bool othersMayVanish = false;
    bool preventPassword = false;
    int confirmWithin = int(PasswordGuard::kTime.count()); ///< seconds
    std::string tryOn;
    bool driftOnly = false;
};

QJsonArray toJson(const QList<PortalChange> &changes)
{
    QJsonArray array;
    for (const auto &change : changes) {
        array.append(QJsonObject{{u"field"_s, toString(change.field)}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    }
    return array;
}

QJsonObject toJson(const PortalMapping &mapping)
{
    QJsonObject object;
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        object.insert(toString(it.key()), it.value());
    }
    return object;
}

Result<PortalMapping> readMapping(const QString &path)
{
    const auto bytes = readInput(path, 64 * 1024);
    if (!bytes) {
        return fail(bytes.error());
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject()) {
        return fail(u"publish.mapping_file"_s, {{u"reason"_s, error.error == QJsonParseError::NoError ? u"no object"_s : error.errorString()}});
    }
    PortalMapping mapping;
    const auto object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = portalFieldFromString(it.key());
        if (!field || !it.value().isString() || it.value().toString().isEmpty()) {
            return fail(u"publish.mapping_file"_s, {{u"reason"_s, it.key()}});
        }
        mapping.insert(*field, it.value().toString());
    }
    return mapping;
}

/** What stops a publish before it starts is a failure of the portal or the network, not of the command's input. */
ExitCode exitCodeOf(const Error &error)
{
    if (error.code.startsWith("net."_L1) || error.code == "portal.throttled"_L1 || error.code == "portal.server"_L1) {
        return ExitCode::Undecided;
    }
    if (error.code == "publish.target_missing"_L1 || error.code == "publish.mapping_file"_L1 || error.code == "publish.name_twice"_L1
        || error.code == "publish.incomplete"_L1 || error.code == "portal.kind_unknown"_L1 || error.code == "portal.api_missing"_L1
        || error.code == "portal.credentials.malformed"_L1) {
        return ExitCode::Usage;
    }
    return ExitCode::Failure;
}

/** One run of the command: everything that has to outlive the awaits. */
class Run
{
public:
    Run(CommandContext &context, PublishOptions options, Integration integration)
        : m_context(context), m_options(std::move(options)), m_integration(std::move(integration))
    {
    }

    QCoro::Task<ExitCode> go()
    {
        auto secret = co_await m_context.clientSecret(m_options.secret, m_integration);
        if (!secret) {
            co_return refuse(secret.error(), ExitCode::Usage);
        }
        auto login = co_await m_context.portalCredentials(m_options.secret, m_integration);
        if (!login) {
            co_return refuse(login.error(), ExitCode::Usage);
        }
        if (!*login) {
            co_return refuse(Error{u"portal.not_authenticated"_s, {}}, ExitCode::Usage);
        }
        auto credentials = PortalCredentials::fromJson(**login);
        if (!credentials) {
            co_return refuse(credentials.error(), ExitCode::Usage);
        }
        if (*secret) {
            m_secret = std::make_shared<const ClientSecret>(std::move(**secret));
        }
        PortalSurroundings surroundings;
        surroundings.transport = &m_context.transport();
        surroundings.trace = &m_trace;
        surroundings.api = QUrl(m_integration.portal.api);
        surroundings.address = QUrl(m_integration.portal.address);
        auto portal = makePortal(m_integration.portal.kind, surroundings);
        if (!portal) {
            co_return refuse(portal.error(), exitCodeOf(portal.error()));
        }
        m_portal = std::move(*portal);
        m_context.log(QCoreApplication::translate("Publish", "Logging in to the portal"));
        const auto entered = co_await m_portal->authenticate(std::move(*credentials), m_context.cancelToken());
        if (!entered) {
            co_return refuse(entered.error(), exitCodeOf(entered.error()));
        }
        const auto target = co_await chooseTarget();
        if (!target) {
            co_return refuse(target.error(), exitCodeOf(target.error()));
        }
        m_target = target->id;
        m_targetName = target->name;
        if (auto opened = IntegrationStore::open(IntegrationStore::defaultPath())) {
            m_store = std::move(opened->store);
        }
        const auto mapped = co_await settleMapping();
        if (!mapped) {
            co_return refuse(mapped.error(), exitCodeOf(mapped.error()));
        }
        if (m_proposalOnly) {
            co_return printProposal();
        }
        if (m_options.driftOnly) {
            co_return co_await compare();
        }
        co_return co_await publish();
    }

private:
    QJsonArray findings() const
    {
        QJsonArray all;
        for (const auto &finding : diagnose(m_integration, m_trace)) {
            all.append(findingToJson(finding));
        }
        return all;
    }

    ExitCode refuse(const Error &error, ExitCode code)
    {
        m_context.failWith(error, code);
        return m_context.exitCode;
    }

    QCoro::Task<Result<PortalTarget>> chooseTarget()
    {
        const auto targets = co_await m_portal->listTargets(m_context.cancelToken());
        if (!targets) {
            co_return fail(targets.error());
        }
        QStringList known;
        for (const auto &target : *targets) {
            known << target.id + u" ("_s + target.name + u')';
            if (target.id == m_integration.portal.target || (m_integration.portal.target.isEmpty() && targets->size() == 1)) {
                co_return target;
            }
        }
        co_return fail(m_integration.portal.target.isEmpty() ? u"publish.target_missing"_s : u"publish.target_unknown"_s,
                       {{u"target"_s, m_integration.portal.target}, {u"targets"_s, known.join(u", "_s)}});
    }

    QCoro::Task<Status> settleMapping()
    {
        if (!m_options.mappingFile.empty()) {
            const auto given = readMapping(QString::fromStdString(m_options.mappingFile));
            if (!given) {
                co_return fail(given.error());
            }
            m_mapping = *given;
        } else {
            auto proposal = co_await m_portal->proposeMapping(m_target, m_context.cancelToken());
            if (!proposal) {
                co_return fail(proposal.error());
            }
            m_proposal = std::move(*proposal);
            if (m_store && m_portal->capabilities().namesDiscovered) {
                settleKnownNames(m_proposal, *m_store, m_integration); // of the window, or of an earlier run
            }
            m_mapping = m_proposal.mapping();
            m_proposalOnly = m_portal->capabilities().namesDiscovered && !m_options.acceptMapping && !m_options.driftOnly && !m_options.dryRun;
            if (m_mapping.isEmpty()) {
                co_return fail(u"portal.setting_missing"_s, {{u"name"_s, u"Azure AD"_s}});
            }
        }
        m_portal->useMapping(m_mapping);
        co_return Status{};
    }

    ExitCode printProposal()
    {
        // Nothing is written until somebody has looked at the names.
        if (m_context.json) {
            m_context.printJson({{u"changes"_s, QJsonArray()},
                                 {u"outcome"_s, toString(PublishOutcome::Refused)},
                                 {u"mapping"_s, toJson(m_mapping)},
                                 {u"findings"_s, findings()}});
        } else {
            m_context.out(QCoreApplication::translate("Publish", "These settings of the portal look like the ones to write. Nothing has been written yet."));
            for (const auto &row : m_proposal.rows) {
                m_context.out(u"  %1 = %2 (%3 %)"_s.arg(portalFieldName(row.field), row.name).arg(qRound(row.confidence * 100)));
            }
            for (const auto field : m_proposal.missing) {
                m_context.out(u"  %1: %2"_s.arg(portalFieldName(field), QCoreApplication::translate("Publish", "not found")));
            }
            m_context.out(QCoreApplication::translate("Publish", "If they are right, run again with --accept-mapping; else give them with --mapping."));
        }
        return ExitCode::Failure;
    }

    void printChanges(const QList<PortalChange> &changes)
    {
        for (const auto &change : changes) {
            m_context.out(u"  %1: %2 → %3"_s.arg(portalFieldName(change.field), portalValueText(change.field, change.before),
                                                 portalValueText(change.field, change.after)));
        }
    }

    QCoro::Task<ExitCode> compare()
    {
        const auto changes = co_await drift(m_portal.get(), m_integration, m_secret, m_target, m_context.cancelToken());
        if (!changes) {
            co_return refuse(changes.error(), exitCodeOf(changes.error()));
        }
        if (m_context.json) {
            m_context.printJson({{u"changes"_s, toJson(*changes)}, {u"findings"_s, findings()}});
        } else if (changes->isEmpty()) {
            m_context.out(QCoreApplication::translate("Publish", "The portal stands as the integration says."));
        } else {
            m_context.out(QCoreApplication::translate("Publish", "The portal differs from the integration:"));
            printChanges(*changes);
        }
        co_return changes->isEmpty() ? ExitCode::Good : ExitCode::Failure;
    }

    /** Did a sign-in test pass with exactly these settings? The store and the keychain know; without them nobody does. */
    QCoro::Task<bool> testPassed()
    {
        if (!m_secret || !m_store) {
            co_return false;
        }
        auto key = co_await installationKey(*m_vault, SystemRandom::instance());
        if (!key) {
            co_return false;
        }
        const auto text = key->reveal();
        const auto revision = Revision::of(m_integration, *m_secret, QByteArray(text.data(), qsizetype(text.size())));
        co_return m_store->hasPassed(m_integration.id, revision).value_or(false);
    }

    QCoro::Task<ExitCode> publish()
    {
        std::optional<PublishJournalStore> journal;
        if (m_store) {
            // The tests of it are known under the ID that the window gave it.
            if (const auto id = storedId(*m_store, m_integration); id && !id->isEmpty()) {
                m_integration.id = *id;
            }
            journal.emplace(*m_store);
        }
        m_vault = (co_await openVault()).store;
        m_publish = std::make_unique<Publish>(m_portal.get(), journal ? &*journal : nullptr, m_vault.get());
        QObject::connect(m_publish.get(), &Publish::progress, m_publish.get(),
                         [this](const QString &code, const QVariantMap &params) { m_context.log(publishLogText(code, params)); });
        PublishTools tools;
        tools.transport = &m_context.transport();
        tools.store = m_store.get();
        tools.vault = m_vault.get();
        PasswordWatch watch(m_context, tools, m_integration.id, std::chrono::seconds(m_options.confirmWithin), wayBack());
        const auto mended = co_await mend(watch, journal ? &*journal : nullptr);
        if (!mended) {
            co_return refuse(mended.error(), exitCodeOf(mended.error()));
        }
        PublishInput input;
        input.integration = m_integration;
        input.secret = m_secret;
        input.target = m_target;
        input.mapping = m_mapping;
        input.untestedConfirmed = m_options.untested;
        input.testPassed = co_await testPassed();
        if (!m_options.tryOn.empty() && !m_options.dryRun) {
            m_context.log(QCoreApplication::translate("Publish", "Trying out whether the portal keeps settings that a write does not name"));
            const auto app = QString::fromStdString(m_options.tryOn);
            const auto stay = co_await m_portal->tryWhetherOthersStay(app, m_context.cancelToken());
            if (!stay) {
                co_return refuse(stay.error(), exitCodeOf(stay.error()));
            }
            input.othersStay = *stay;
            if (m_store) {
                rememberOthersStay(*m_store, m_integration, *stay);
            }
        } else {
            input.othersStay = m_store && knownOthersStay(*m_store, m_integration).value_or(false);
        }
        input.othersMayVanish = m_options.othersMayVanish;
        auto plan = co_await m_publish->plan(input, m_context.cancelToken());
        if (!plan) {
            co_return refuse(plan.error(), exitCodeOf(plan.error()));
        }
        PublishReport report;
        report.changes = plan->changes;
        const bool refusedUntested = !input.testPassed && !input.untestedConfirmed;
        if (plan->changes.isEmpty() && (m_options.dryRun || !refusedUntested)) {
            report.outcome = PublishOutcome::Unchanged;
        } else if (m_options.dryRun) {
            co_return print(report, true);
        } else if (!refusedUntested && !m_options.yes) {
            report.reason = Error{u"publish.not_confirmed"_s, {}};
        } else if (plan->locksOut && input.testPassed && !m_options.preventPassword) {
            // Switching passwords off needs somebody who stays and confirms: that is said in so many words.
            report.reason = Error{u"publish.prevent_password_not_asked"_s, {}};
        } else {
            co_return co_await apply(std::move(input), std::move(*plan), watch);
        }
        if (report.outcome == PublishOutcome::Unchanged && !m_options.dryRun && watch.standing()) {
            // Everything stands there since an earlier run that was killed, and nobody has confirmed yet.
            const CommandContext::Unhurried unhurried(m_context);
            const auto end = co_await watch.wait();
            co_return co_await printWatched(std::move(report), end);
        }
        co_return print(report, false);
    }

    /** Passwords are switched on again by the log-in that stands. */
    PasswordGuard::WayBack wayBack()
    {
        return [this](QString target, QString) { return m_publish->allowPasswordsAgain(std::move(target)); };
    }

    /** What an earlier run left, because it was killed, is put right before anything else. A dry run only says so. */
    QCoro::Task<Status> mend(PasswordWatch &watch, PublishJournalStore *journal)
    {
        const auto unfinished = journal ? journal->unfinished().value_or(QList<PublishJournalStore::Record>()) : QList<PublishJournalStore::Record>();
        for (const auto &record : unfinished) {
            if (record.target != m_target || (record.integrationId != m_integration.id && record.portal != portalAccount(m_integration))) {
                continue;
            }
            const auto begun = QLocale::c().toString(record.startedAt.toLocalTime(), u"yyyy-MM-dd HH:mm"_s);
            m_context.log(
                QCoreApplication::translate("Publish", "The publish that began on %1 was cut off. That is put right before anything else.").arg(begun));
            if (m_options.dryRun) {
                continue;
            }
            const CommandContext::Unhurried unhurried(m_context);
            const auto outcome = co_await m_publish->recover(record, CancelToken());
            if (!outcome) {
                co_return fail(outcome.error());
            }
            m_recovered = toString(*outcome);
            if (*outcome == PublishOutcome::Published) {
                m_context.log(QCoreApplication::translate("Publish", "It had been complete: it is finished."));
            } else {
                m_context.log(QCoreApplication::translate("Publish", "It was undone: everything stands as it was before."));
                watch.disarm(); // passwords included
            }
        }
        const auto left = watch.standing();
        if (!left || m_options.dryRun) {
            co_return Status{};
        }
        if (left->secondsLeft == 0) {
            m_context.log(QCoreApplication::translate("Publish", "An earlier run switched portal passwords off, and nobody confirmed in time."));
            const CommandContext::Unhurried unhurried(m_context);
            Error over{u"publish.unconfirmed_time"_s, {}};
            const auto end = co_await watch.putBack(over);
            if (end.end != PasswordWatch::End::OnAgain) {
                co_return fail(*end.reason);
            }
        } else if (!m_options.preventPassword) {
            co_return fail(u"publish.guard_stands"_s, {{u"seconds"_s, left->secondsLeft}});
        }
        co_return Status{};
    }

    QCoro::Task<ExitCode> apply(PublishInput input, PublishPlan plan, PasswordWatch &watch)
    {
        if (m_store && m_portal->capabilities().namesDiscovered) {
            // Without the names the window could not undo this run if it were cut off.
            if (const auto kept = confirmNames(*m_store, m_integration, m_mapping); !kept) {
                co_return refuse(kept.error(), exitCodeOf(kept.error()));
            }
        }
        const CommandContext::Unhurried unhurried(m_context);
        const bool switchesOff = plan.locksOut && input.testPassed;
        if (switchesOff) {
            PublishReport report;
            report.changes = plan.changes;
            const PortalTarget target{m_target, m_targetName, {}};
            // Written down before the portal is touched: from here on somebody switches passwords on again, whatever happens.
            auto armed = watch.listen();
            if (armed) {
                armed = watch.arm(target, m_mapping.value(PortalField::PreventPassword));
            }
            if (!armed) {
                report.reason = armed.error();
                co_return print(report, false);
            }
        }
        auto applied = co_await m_publish->apply(std::move(input), std::move(plan), m_context.cancelToken());
        if (!applied) {
            if (applied.error().code == "publish.others_vanished"_L1 && m_store) {
                rememberOthersStay(*m_store, m_integration, false);
            }
            if (switchesOff) { // nobody knows how they stand: then they are switched on again
                watch.begin(m_target);
                const auto end = co_await watch.putBack(applied.error());
                co_return refuse(end.reason.value_or(applied.error()), ExitCode::Failure);
            }
            co_return refuse(applied.error(), ExitCode::Failure);
        }
        auto report = std::move(*applied);
        recordPortalReport(m_trace, m_integration.portal.kind, report);
        if (switchesOff && report.outcome == PublishOutcome::Published) {
            watch.begin(m_target);
        } else if (switchesOff) {
            watch.disarm();
        }
        if (!watch.standing()) { // it may also be left of an earlier run
            co_return print(report, false);
        }
        const auto end = co_await watch.wait();
        co_return co_await printWatched(std::move(report), end);
    }

    QCoro::Task<ExitCode> printWatched(PublishReport report, PasswordWatch::Outcome end)
    {
        if (end.reason && end.reason->code == "publish.decided_elsewhere"_L1) {
            const auto found = co_await m_portal->read(m_target, CancelToken());
            const bool off = found && sameSetting(PortalField::PreventPassword, found->values.value(PortalField::PreventPassword).text, u"true"_s);
            end.end = off ? PasswordWatch::End::KeptOff : PasswordWatch::End::OnAgain;
        }
        m_passwords = PasswordWatch::toString(end.end);
        if (end.end != PasswordWatch::End::KeptOff) {
            report.reason = end.reason;
        }
        const auto code = print(report, false);
        co_return end.end == PasswordWatch::End::KeptOff ? code : ExitCode::Failure;
    }

    ExitCode print(const PublishReport &report, bool dryRun)
    {
        const auto outcome = dryRun ? PublishOutcome::Unchanged : report.outcome;
        if (m_context.json) {
            QJsonObject object{
                {u"changes"_s, toJson(report.changes)}, {u"outcome"_s, toString(outcome)}, {u"mapping"_s, toJson(m_mapping)}, {u"findings"_s, findings()}};
            if (dryRun) {
                object.insert(u"dry_run"_s, true);
            }
            if (!m_recovered.isEmpty()) {
                object.insert(u"recovered"_s, m_recovered);
            }
            if (!m_passwords.isEmpty()) {
                object.insert(u"passwords"_s, m_passwords);
            }
            if (report.reason) {
                const auto words = errorText(*report.reason);
                object.insert(u"reason"_s, QJsonObject{{u"code"_s, report.reason->code}, {u"message"_s, words.what}, {u"next"_s, words.next}});
            }
            QJsonArray notices;
            for (const auto &notice : report.notices) {
                notices.append(portalNoticeText(notice));
            }
            object.insert(u"notices"_s, notices);
            m_context.printJson(object);
        } else {
            printChanges(report.changes);
            if (report.reason) {
                m_context.out(errorText(*report.reason).oneLine());
            }
            for (const auto &notice : report.notices) {
                m_context.out(portalNoticeText(notice));
            }
            m_context.out(dryRun ? QCoreApplication::translate("Publish", "Dry run: nothing has been written.")
                                 : u"%1: %2"_s.arg(QCoreApplication::translate("Publish", "Outcome"), toString(outcome)));
        }
        return outcome == PublishOutcome::Published || outcome == PublishOutcome::Unchanged ? ExitCode::Good : ExitCode::Failure;
    }

    CommandContext &m_context;
    PublishOptions m_options;
    Integration m_integration;
    std::shared_ptr<const ClientSecret> m_secret;
    Trace m_trace;
    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<IntegrationStore> m_store;
    std::unique_ptr<SecretStore> m_vault;
    std::unique_ptr<Publish> m_publish;
    QString m_target;
    QString m_targetName;
    QString m_recovered; ///< what became of a publish that had been cut off
    QString m_passwords; ///< how the wait for the confirmation ended
    PortalMapping m_mapping;
    MappingProposal m_proposal;
    bool m_proposalOnly = false;
};

QCoro::Task<ExitCode> run(CommandContext *context, PublishOptions options, Integration integration)
{
    Run one(*context, std::move(options), std::move(integration));
    co_return co_await one.go();
}

void add(CLI::App &app, CommandContext &context, const char *name, const char *help, bool driftOnly)
{
    const auto options = std::make_shared<PublishOptions>();
    options->driftOnly = driftOnly;
    auto *const command = app.add_subcommand(name, help);
    command->add_option("--integration", options->integration, "The integration file, - for stdin")->required()->type_name("FILE");
    command->add_option("--mapping", options->mappingFile, "The portal's setting names, confirmed, as JSON")->type_name("FILE");
    if (!driftOnly) {
        command->add_flag("--dry-run", options->dryRun, "Show the changes, write nothing");
        command->add_flag("--yes", options->yes, "Write without asking again");
        command->add_flag("--untested", options->untested, "Publish although no sign-in test has passed with these settings");
        command->add_flag("--accept-mapping", options->acceptMapping, "The proposed setting names are right");
        command
            ->add_option("--try-on", options->tryOn, "Find out on this app, which has no secrets, whether the portal keeps settings that a write does not name")
            ->type_name("APP");
        command->add_flag(
            "--prevent-password", options->preventPassword,
            "Switch portal passwords off where the integration says so, wait for the word “confirm” on stdin, and switch them on again without it");
        command->add_option("--confirm-within", options->confirmWithin, "How long to wait for that word (600)")
            ->type_name("SECONDS")
            ->check(CLI::Range(1, int(PasswordGuard::kTime.count())));
        command->add_flag("--others-may-vanish", options->othersMayVanish, "Write although the portal may drop settings that are not ours");
    }
    addSecretOptions(*command, options->secret, true);
    command->callback([options, &context] {
        auto integration = readIntegration(QString::fromStdString(options->integration));
        if (!integration) {
            context.failWith(integration.error());
            return;
        }
        context.run(run(&context, *options, std::move(*integration)));
    });
}

} // namespace

void addPublishCommand(CLI::App &app, CommandContext &context)
{
    add(app, context, "publish", "Write an integration's settings to its portal: diff, apply, read back or put back", false);
    add(app, context, "drift", "Compare the portal with an integration", true);
}

} // namespace signwright
