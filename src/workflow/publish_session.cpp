// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/publish_session.h>

#include <diagnosis/diagnose.h>
#include <portal/portal_registry.h>
#include <store/integration_store.h>
#include <vault/secret_keys.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** Beside the confirmed names of the account: what was found out about it. */
QString behaviourOf(const Integration &integration)
{
    return portalAccount(integration) + u" behaviour"_s;
}

/** Beside them, too: names that a person found one by one, not confirmed as a whole yet. */
QString foundNamesOf(const Integration &integration)
{
    return portalAccount(integration) + u" found"_s;
}

QMap<QString, QString> inWords(const PortalMapping &mapping)
{
    QMap<QString, QString> names;
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        names.insert(toString(it.key()), *it);
    }
    return names;
}

PortalMapping namesKept(const IntegrationStore &store, const QString &key)
{
    PortalMapping mapping;
    const auto stored = store.confirmedMapping(key).value_or(QMap<QString, QString>());
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        if (const auto field = portalFieldFromString(it.key())) {
            mapping.insert(*field, *it);
        }
    }
    return mapping;
}

} // namespace

PortalMapping confirmedNames(const IntegrationStore &store, const Integration &integration)
{
    return namesKept(store, portalAccount(integration));
}

Status confirmNames(IntegrationStore &store, const Integration &integration, const PortalMapping &mapping)
{
    if (mapping.isEmpty()) {
        return {};
    }
    const auto kept = store.confirmMapping(portalAccount(integration), inWords(mapping));
    return kept ? store.confirmMapping(foundNamesOf(integration), {}) : kept; // what was found has been looked at
}

void settleKnownNames(MappingProposal &proposal, const IntegrationStore &store, const Integration &integration)
{
    auto certain = confirmedNames(store, integration);
    certain.insert(namesKept(store, foundNamesOf(integration))); // found after that
    for (auto it = certain.begin(); it != certain.end(); ++it) {
        proposal.settle(it.key(), it.value());
    }
}

std::optional<bool> knownOthersStay(const IntegrationStore &store, const Integration &integration)
{
    const auto known = store.confirmedMapping(behaviourOf(integration)).value_or(QMap<QString, QString>()).value(u"others"_s);
    return known.isEmpty() ? std::nullopt : std::optional(known == "stay"_L1);
}

void rememberOthersStay(IntegrationStore &store, const Integration &integration, bool stay)
{
    (void)store.confirmMapping(behaviourOf(integration), {{u"others"_s, stay ? u"stay"_s : u"vanish"_s}}); // else it is found out again
}

PublishSession::PublishSession(PublishTools tools, Integration integration, std::shared_ptr<const ClientSecret> secret, QObject *parent)
    : QObject(parent), m_tools(tools), m_integration(std::move(integration)), m_secret(std::move(secret))
{
}

PublishSession::~PublishSession() = default;

Status PublishSession::open()
{
    PortalSurroundings surroundings;
    surroundings.transport = m_tools.transport;
    surroundings.trace = &m_trace;
    surroundings.api = QUrl(m_integration.portal.api);
    surroundings.address = QUrl(m_integration.portal.address);
    auto portal = makePortal(m_integration.portal.kind, surroundings);
    if (!portal) {
        return fail(portal.error());
    }
    m_portal = std::move(*portal);
    if (m_tools.store) {
        m_journal.emplace(*m_tools.store);
    }
    m_publish = std::make_unique<Publish>(m_portal.get(), m_journal ? &*m_journal : nullptr, m_tools.vault);
    connect(m_publish.get(), &Publish::progress, this, [this](const QString &code, const QVariantMap &params) { Q_EMIT progress(m_target, code, params); });
    return {};
}

PortalCapabilities PublishSession::capabilities() const
{
    return m_portal ? m_portal->capabilities() : PortalCapabilities{};
}

PublishInput PublishSession::input(const QString &target) const
{
    PublishInput input;
    input.integration = m_integration;
    input.secret = m_secret;
    input.target = target;
    input.mapping = m_mapping;
    input.othersStay = othersStay().value_or(false);
    return input;
}

QCoro::Task<QString> PublishSession::rememberedUser()
{
    if (!m_tools.vault) {
        co_return QString();
    }
    const auto kept = co_await m_tools.vault->read(portalKey(m_integration.id));
    if (!kept || !*kept) {
        co_return QString();
    }
    const auto credentials = PortalCredentials::fromJson(**kept);
    co_return credentials ? credentials->username : QString();
}

QCoro::Task<void> PublishSession::remember(QString username)
{
    const auto refresh = m_portal->refreshSecret();
    if (!m_tools.vault || refresh.isEmpty()) {
        co_return;
    }
    // One JSON line, as the command line takes it: a later run of either can use it.
    const auto token = refresh.reveal();
    auto line = QJsonDocument(QJsonObject{{u"username"_s, username}, {u"token"_s, QString::fromUtf8(token.data(), qsizetype(token.size()))}})
                    .toJson(QJsonDocument::Compact);
    auto kept = ClientSecret::fromUtf8(std::move(line));
    co_await m_tools.vault->write(portalKey(m_integration.id), std::move(kept));
}

QCoro::Task<Result<QList<PortalTarget>>> PublishSession::logIn(PortalCredentials credentials, bool rememberIt, CancelToken cancel)
{
    const auto username = credentials.username;
    const auto entered = co_await m_portal->authenticate(std::move(credentials), cancel);
    if (!entered) {
        co_return failed(u"log_in"_s, entered.error());
    }
    if (rememberIt) {
        const auto whose = username.isEmpty() ? m_portal->accountName() : username; // not inside co_await: GCC 12 destroys it twice
        co_await remember(whose);
    }
    auto targets = co_await m_portal->listTargets(cancel);
    if (!targets) {
        co_return failed(u"list"_s, targets.error());
    }
    co_return targets;
}

QUrl PublishSession::browserLogIn()
{
    return m_portal ? m_portal->browserLogIn() : QUrl();
}

QCoro::Task<Result<QList<PortalTarget>>> PublishSession::logInByBrowser(bool rememberIt, CancelToken cancel)
{
    const auto entered = co_await m_portal->awaitBrowserLogIn(cancel);
    if (!entered) {
        co_return failed(u"log_in"_s, entered.error());
    }
    if (rememberIt) {
        const auto whose = m_portal->accountName();
        co_await remember(whose);
    }
    co_return co_await m_portal->listTargets(cancel);
}

std::optional<bool> PublishSession::othersStay() const
{
    if (m_othersStay || !m_tools.store) {
        return m_othersStay;
    }
    return knownOthersStay(*m_tools.store, m_integration);
}

void PublishSession::learnOthersStay(bool stay)
{
    m_othersStay = stay;
    if (m_tools.store) {
        rememberOthersStay(*m_tools.store, m_integration, stay);
    }
}

QCoro::Task<Result<bool>> PublishSession::tryWhetherOthersStay(QString emptyTarget, CancelToken cancel)
{
    const auto stay = co_await m_portal->tryWhetherOthersStay(emptyTarget, cancel);
    if (stay) {
        learnOthersStay(*stay);
    }
    co_return stay;
}

QCoro::Task<Result<QList<PortalTarget>>> PublishSession::logInAgain(CancelToken cancel)
{
    if (!m_tools.vault) {
        co_return fail(u"portal.not_authenticated"_s);
    }
    const auto kept = co_await m_tools.vault->read(portalKey(m_integration.id));
    if (!kept) {
        co_return fail(kept.error());
    }
    if (!*kept) {
        co_return fail(u"portal.not_authenticated"_s);
    }
    auto credentials = PortalCredentials::fromJson(**kept);
    if (!credentials) {
        co_return fail(credentials.error());
    }
    co_return co_await logIn(std::move(*credentials), true, cancel); // a refresh token is good for one use: keep the next one
}

QCoro::Task<Result<MappingProposal>> PublishSession::proposeMapping(QString target, CancelToken cancel)
{
    auto proposal = co_await m_portal->proposeMapping(target, cancel);
    if (!proposal) {
        co_return failed(u"read"_s, proposal.error());
    }
    if (m_tools.store) {
        settleKnownNames(*proposal, *m_tools.store, m_integration);
    }
    co_return proposal;
}

QCoro::Task<Result<SettingsSnapshot>> PublishSession::snapshot(QString target, CancelToken cancel)
{
    auto seen = co_await m_portal->snapshot(target, cancel);
    if (!seen) {
        co_return failed(u"read"_s, seen.error());
    }
    co_return seen;
}

QCoro::Task<Result<QList<TargetPlan>>> PublishSession::plan(QList<PortalTarget> targets, PortalMapping mapping, CancelToken cancel)
{
    m_mapping = mapping;
    if (!mapping.isEmpty()) {
        m_portal->useMapping(mapping);
    }
    QList<TargetPlan> plans;
    for (const auto &target : targets) {
        auto planned = co_await m_publish->plan(input(target.id), cancel);
        if (!planned) {
            co_return failed(u"read"_s, planned.error());
        }
        plans.append({target, std::move(*planned)});
    }
    co_return plans;
}

QCoro::Task<Result<QList<TargetReport>>> PublishSession::apply(QList<TargetPlan> plans, bool testPassed, bool untestedConfirmed, bool othersMayVanish,
                                                               CancelToken cancel)
{
    QList<TargetReport> reports;
    for (const auto &planned : plans) {
        m_target = planned.target.name;
        if (planned.plan.changes.isEmpty()) {
            PublishReport unchanged;
            unchanged.outcome = PublishOutcome::Unchanged;
            reports.append({planned.target, unchanged});
            continue;
        }
        auto one = input(planned.target.id);
        one.testPassed = testPassed;
        one.untestedConfirmed = untestedConfirmed;
        one.othersMayVanish = othersMayVanish || othersStay().value_or(false);
        auto applied = co_await m_publish->apply(std::move(one), planned.plan, cancel);
        if (!applied) {
            auto failure = failed(u"publish"_s, applied.error());
            if (applied.error().code == "publish.others_vanished"_L1) {
                learnOthersStay(false);
            }
            record(u"publish"_s, false);
            co_return failure;
        }
        recordPortalReport(m_trace, m_integration.portal.kind, *applied);
        if (capabilities().othersAtRisk && !planned.plan.before->otherKeys.isEmpty() && applied->outcome == PublishOutcome::Published) {
            learnOthersStay(true); // they stood there before and after
        }
        reports.append({planned.target, std::move(*applied)});
        record(u"publish"_s, reports.constLast().report.outcome == PublishOutcome::Published);
        if (reports.constLast().report.outcome != PublishOutcome::Published) {
            break;
        }
    }
    co_return reports;
}

tl::unexpected<Error> PublishSession::failed(const QString &operation, const Error &error)
{
    recordPortalFailure(m_trace, m_integration.portal.kind, operation, error);
    return fail(error);
}

QList<Finding> PublishSession::findings() const
{
    return diagnose(m_integration, m_trace);
}

void PublishSession::record(const QString &kind, bool good)
{
    if (m_tools.store) {
        // A failure here must not turn a publish that went well into one that did not.
        (void)m_tools.store->addRun(m_integration.id, kind, good ? u"pass"_s : u"fail"_s, m_trace, {});
    }
}

QString PublishSession::account() const
{
    return portalAccount(m_integration);
}

PortalMapping PublishSession::confirmedNames() const
{
    return m_tools.store ? signwright::confirmedNames(*m_tools.store, m_integration) : PortalMapping();
}

Status PublishSession::confirmNames(const PortalMapping &mapping) const
{
    return m_tools.store ? signwright::confirmNames(*m_tools.store, m_integration, mapping) : Status{};
}

Status PublishSession::keepFoundName(PortalField field, const QString &name) const
{
    if (!m_tools.store) {
        return {};
    }
    const auto key = foundNamesOf(m_integration);
    auto all = namesKept(*m_tools.store, key);
    all.removeIf([&name](const auto &one) { return one.value() == name; }); // found anew for another field: that one was a mistake
    all.insert(field, name);
    return m_tools.store->confirmMapping(key, inWords(all));
}

std::optional<PublishJournalStore::Record> PublishSession::interrupted() const
{
    if (m_tools.store) {
        for (const auto &record : PublishJournalStore(*m_tools.store).unfinished().value_or(QList<PublishJournalStore::Record>())) {
            if (record.integrationId == m_integration.id) {
                return record;
            }
        }
    }
    return {};
}

QCoro::Task<Result<PublishOutcome>> PublishSession::recover(PublishJournalStore::Record journalled, CancelToken cancel)
{
    if (const auto names = confirmedNames(); !names.isEmpty()) {
        m_portal->useMapping(names);
    }
    m_target = journalled.target;
    const auto outcome = co_await m_publish->recover(journalled, cancel);
    record(u"publish"_s, outcome && *outcome == PublishOutcome::Published);
    co_return outcome;
}

QCoro::Task<Status> PublishSession::allowPasswordsAgain(QString target, QString setting)
{
    if (!setting.isEmpty()) {
        m_portal->useMapping({{PortalField::PreventPassword, setting}});
    }
    co_return co_await m_publish->allowPasswordsAgain(target);
}

QCoro::Task<Result<QList<PortalChange>>> PublishSession::compareAgain(QString target, CancelToken cancel)
{
    const auto targets = co_await logInAgain(cancel);
    if (!targets) {
        co_return fail(targets.error());
    }
    if (target.isEmpty()) {
        if (targets->size() != 1) {
            co_return fail(u"publish.target_missing"_s);
        }
        target = targets->constFirst().id;
    }
    auto names = confirmedNames();
    if (names.isEmpty() && capabilities().namesDiscovered) {
        const auto proposed = co_await m_portal->proposeMapping(target, cancel);
        if (!proposed) {
            co_return fail(proposed.error());
        }
        names = proposed->mapping(); // reading with a guess harms nobody
    }
    if (!names.isEmpty()) {
        m_portal->useMapping(names);
    }
    auto differences = co_await drift(m_portal.get(), m_integration, m_secret, target, cancel);
    if (!differences) {
        co_return failed(u"read"_s, differences.error());
    }
    record(u"drift"_s, differences->isEmpty());
    co_return differences;
}

} // namespace signwright
