// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "reflex_portal.h"

#include "reflex_reply.h"

#include <model/identifiers.h>
#include <portal/prediction.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUrlQuery>
#include <QUuid>

#include <qcoro/qcorotimer.h>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr int kGarbageTries = 3;
constexpr auto kBrowserLogIn = std::chrono::minutes(5);
const QList<QPair<QString, QString>> kNoRestart{{u"reboot"_s, u"False"_s}};
const QList<QPair<QString, QString>> kRestart{{u"reboot"_s, u"True"_s}};

QString requestId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QString secretsPath(const QString &target)
{
    return u"/api/v1/apps/"_s + target + u"/secrets"_s;
}

/** Entries as the app can compare them, which takes them as they stand: no blanks, small letters, none empty, none twice. */
QStringList mended(const QStringList &tenants)
{
    QStringList entries;
    for (const auto &tenant : tenants) {
        if (const auto entry = tenant.trimmed().toLower(); !entry.isEmpty() && !entries.contains(entry)) {
            entries.append(entry);
        }
    }
    return entries;
}

} // namespace

QString reflexKey(PortalField field)
{
    switch (field) {
    case PortalField::TenantId: return u"AZURE_VALID_TENANT_IDS"_s;
    case PortalField::ClientId: return u"AZURE_CLIENT_ID"_s;
    case PortalField::ClientSecret: return u"AZURE_CLIENT_SECRET"_s;
    case PortalField::Issuer: return u"AZURE_ISSUER_URI"_s;
    default: return {};
    }
}

ReflexPortal::ReflexPortal(PortalSurroundings surroundings) : m_http(u"reflex"_s, std::move(surroundings)) {}

PortalCapabilities ReflexPortal::capabilities() const
{
    PortalCapabilities capabilities;
    capabilities.restarts = true;
    capabilities.othersAtRisk = true;
    capabilities.tokenLogIn = true;
    capabilities.browserLogIn = true;
    return capabilities;
}

QList<PortalField> ReflexPortal::fields() const
{
    return {PortalField::TenantId, PortalField::ClientId, PortalField::ClientSecret, PortalField::Issuer};
}

QList<QList<PortalField>> ReflexPortal::writeSteps() const
{
    return {fields()};
}

QCoro::Task<Result<QJsonValue>> ReflexPortal::call(HttpRequest request, QString what, CancelToken cancel)
{
    if (m_token.isEmpty()) {
        co_return fail(u"portal.not_authenticated"_s);
    }
    const auto token = m_token.reveal();
    request.headers.append(qMakePair(QByteArray("X-API-TOKEN"), QByteArray(token.data(), qsizetype(token.size()))));
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    Error last;
    for (int attempt = 1; attempt <= kGarbageTries; ++attempt) {
        auto sent = request;
        sent.body.detach();
        // Every request of this API may be sent twice: lists, setting the same values, removing by name.
        const auto reply = co_await m_http.send(std::move(sent), Repeat::Harmless, cancel);
        if (!reply) {
            last = reply.error();
            break;
        }
        const auto failure = ReflexReply::errorOf(*reply, what);
        if (!failure) {
            wipe(request.body);
            co_return ReflexReply::of(*reply).value;
        }
        last = *failure;
        if (last.code != "portal.garbage"_L1) {
            break;
        }
    }
    wipe(request.body);
    co_return fail(last);
}

QCoro::Task<Status> ReflexPortal::authenticate(PortalCredentials credentials, CancelToken cancel)
{
    m_token = !credentials.token.isEmpty() ? std::move(credentials.token) : std::move(credentials.password);
    HttpRequest request;
    request.method = "POST";
    const QList<QPair<QString, QString>> source{{u"source"_s, u"reflex"_s}};
    request.url = m_http.url(u"/api/v1/authenticate/me"_s, source);
    request.headers = {{"X-Request-ID", requestId().toLatin1()}};
    const auto reply = co_await call(std::move(request), u"authenticate"_s, cancel);
    if (!reply) {
        m_token.wipe();
        // The API says by any refusal that it does not know the token.
        const bool refused = reply.error().code == "portal.refused"_L1 || reply.error().code == "portal.forbidden"_L1;
        co_return refused ? Status(fail(u"portal.unauthorized"_s)) : Status(fail(reply.error()));
    }
    const auto user = reply->toObject();
    m_account = user.value("email"_L1).toString(user.value("user_id"_L1).toVariant().toString());
    if (!reply->isObject()) {
        m_token.wipe();
        co_return fail(u"portal.garbage"_s, {{u"status"_s, 200}});
    }
    co_return Status{};
}

QUrl ReflexPortal::browserLogIn()
{
    m_requestId = requestId();
    // The command line's own way: the page and the API share one origin unless an installation says otherwise.
    return m_http.url(u"/cli/login"_s, {{u"request_id"_s, m_requestId}});
}

QCoro::Task<Status> ReflexPortal::awaitBrowserLogIn(CancelToken cancel)
{
    const auto until = std::chrono::steady_clock::now() + kBrowserLogIn;
    while (std::chrono::steady_clock::now() < until && !m_requestId.isEmpty()) {
        HttpRequest request;
        const QList<QPair<QString, QString>> query{{u"request_id"_s, m_requestId}};
        request.url = m_http.url(u"/api/v1/cli/token"_s, query);
        const auto reply = co_await m_http.send(std::move(request), Repeat::Harmless, cancel);
        if (!reply && reply.error().code == "net.cancelled"_L1) {
            co_return fail(reply.error());
        }
        if (reply && reply->status == 200) {
            const auto object = ReflexReply::of(*reply).value.toObject();
            if (auto token = object.value("token_id"_L1).toString(); !token.isEmpty()) {
                m_requestId.clear();
                PortalCredentials credentials;
                credentials.token = ClientSecret::fromText(std::move(token));
                co_return co_await authenticate(std::move(credentials), cancel);
            }
        }
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(std::chrono::seconds(1));
        co_await timer;
        if (cancel.isCancelled()) {
            co_return fail(u"net.cancelled"_s, {{u"host"_s, m_http.surroundings().api.host()}});
        }
    }
    co_return fail(u"portal.browser_log_in_timeout"_s);
}

QCoro::Task<Result<QList<PortalTarget>>> ReflexPortal::listTargets(CancelToken cancel)
{
    HttpRequest request;
    request.url = m_http.url(u"/api/v1/project/"_s);
    const auto projects = co_await call(std::move(request), u"projects"_s, cancel);
    if (!projects) {
        co_return fail(projects.error());
    }
    if (!projects->isArray()) {
        co_return fail(u"portal.garbage"_s, {{u"status"_s, 200}});
    }
    QList<PortalTarget> targets;
    for (const auto &value : projects->toArray()) {
        const auto project = value.toObject();
        const QList<QPair<QString, QString>> query{{u"project"_s, project.value("id"_L1).toVariant().toString()}};
        HttpRequest list;
        list.url = m_http.url(u"/api/v1/apps"_s, query);
        const auto apps = co_await call(std::move(list), u"apps"_s, cancel);
        if (!apps) {
            co_return fail(apps.error());
        }
        for (const auto &one : apps->toArray()) {
            const auto app = one.toObject();
            const auto id = app.value("id"_L1).toVariant().toString();
            if (!id.isEmpty()) {
                targets.append({id, project.value("name"_L1).toString() + u" / "_s + app.value("name"_L1).toString(), {}});
            }
        }
    }
    if (targets.isEmpty()) {
        co_return fail(u"portal.not_found"_s, {{u"what"_s, u"apps"_s}});
    }
    co_return targets;
}

QCoro::Task<Result<MappingProposal>> ReflexPortal::proposeMapping(QString, CancelToken)
{
    MappingProposal proposal;
    for (const auto field : fields()) {
        proposal.rows.append({field, reflexKey(field), 1.0, {}});
    }
    co_return proposal;
}

QCoro::Task<Result<QStringList>> ReflexPortal::keys(QString target, CancelToken cancel)
{
    HttpRequest request;
    request.url = m_http.url(secretsPath(target));
    const auto reply = co_await call(std::move(request), u"secrets"_s, cancel);
    if (!reply) {
        co_return fail(reply.error());
    }
    const auto names = ReflexReply::keys(*reply);
    if (!names) {
        co_return fail(u"portal.garbage"_s, {{u"status"_s, 200}});
    }
    co_return *names;
}

QCoro::Task<Result<PortalSettings>> ReflexPortal::read(QString target, CancelToken cancel)
{
    const auto names = co_await keys(target, cancel);
    if (!names) {
        co_return fail(names.error());
    }
    PortalSettings settings;
    settings.target = target;
    settings.otherKeys = *names;
    for (const auto field : fields()) {
        PortalValue value;
        value.present = settings.otherKeys.removeAll(reflexKey(field)) > 0;
        value.masked = value.present;
        value.secretSet = value.present && field == PortalField::ClientSecret;
        settings.values.insert(field, value);
    }
    co_return settings;
}

QCoro::Task<Status> ReflexPortal::set(QString target, QMap<QString, QString> values, std::shared_ptr<const ClientSecret> secret, bool restart,
                                      CancelToken cancel)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it) {
        object.insert(it.key(), *it);
    }
    if (secret) {
        const auto text = secret->reveal();
        object.insert(reflexKey(PortalField::ClientSecret), QString::fromUtf8(text.data(), qsizetype(text.size())));
    }
    HttpRequest request;
    request.method = "POST";
    request.url = m_http.url(secretsPath(target), restart ? kRestart : kNoRestart);
    request.headers = {{"Content-Type", "application/json"}};
    request.sensitive = true;
    request.body = QJsonDocument(QJsonObject{{u"secrets"_s, object}}).toJson(QJsonDocument::Compact);
    const auto reply = co_await call(std::move(request), u"secrets"_s, cancel);
    co_return reply ? Status() : Status(fail(reply.error()));
}

QCoro::Task<Status> ReflexPortal::unset(QString target, QString key, CancelToken cancel)
{
    HttpRequest request;
    request.method = "DELETE";
    request.url = m_http.url(secretsPath(target) + u'/' + key, kNoRestart);
    const auto reply = co_await call(std::move(request), key, cancel);
    if (!reply) {
        co_return reply.error().code == "portal.not_found"_L1 ? Status() : Status(fail(reply.error()));
    }
    // As its command line tells failure: by this word anywhere in a good answer.
    const auto text = reply->isString() ? reply->toString() : QString::fromUtf8(QJsonDocument(reply->toObject()).toJson(QJsonDocument::Compact));
    if (text.contains("failed"_L1, Qt::CaseInsensitive)) {
        co_return fail(u"portal.refused"_s, {{u"message"_s, text.left(200)}});
    }
    co_return Status{};
}

QCoro::Task<Status> ReflexPortal::write(QString target, PortalWrite write, CancelToken cancel)
{
    QMap<QString, QString> values;
    QStringList gone;
    std::shared_ptr<const ClientSecret> secret;
    for (auto it = write.values.begin(); it != write.values.end(); ++it) {
        if (!it->has_value()) {
            gone.append(reflexKey(it.key()));
        } else if (it.key() == PortalField::ClientSecret) {
            secret = write.secret;
        } else {
            values.insert(reflexKey(it.key()), **it);
        }
    }
    if (!values.isEmpty() || secret) {
        const auto done = co_await set(target, values, secret, false, cancel);
        if (!done) {
            co_return fail(done.error());
        }
        m_lastWrite = write;
    }
    for (const auto &key : gone) {
        const auto done = co_await unset(target, key, cancel);
        if (!done) {
            co_return fail(done.error());
        }
    }
    co_return Status{};
}

QCoro::Task<Status> ReflexPortal::putIntoEffect(QString target, CancelToken cancel)
{
    QMap<QString, QString> values;
    for (auto it = m_lastWrite.values.begin(); it != m_lastWrite.values.end(); ++it) {
        if (it->has_value() && it.key() != PortalField::ClientSecret) {
            values.insert(reflexKey(it.key()), **it);
        }
    }
    const auto secret = std::exchange(m_lastWrite, {}).secret;
    if (values.isEmpty() && !secret) {
        co_return Status{};
    }
    co_return co_await set(target, values, secret, true, cancel);
}

QCoro::Task<Result<bool>> ReflexPortal::tryWhetherOthersStay(QString emptyTarget, CancelToken cancel)
{
    const auto before = co_await keys(emptyTarget, cancel);
    if (!before) {
        co_return fail(before.error());
    }
    if (!before->isEmpty()) {
        co_return fail(u"portal.trial_not_empty"_s);
    }
    const QStringList trial{u"SIGNWRIGHT_TRIAL_1"_s, u"SIGNWRIGHT_TRIAL_2"_s};
    Status problem;
    for (const auto &key : trial) {
        const QMap<QString, QString> one{{key, u"trial"_s}};
        problem = co_await set(emptyTarget, one, nullptr, false, cancel);
        if (!problem) {
            break;
        }
    }
    const auto after = co_await keys(emptyTarget, CancelToken());
    for (const auto &key : trial) {
        if (!after || after->contains(key)) {
            const auto removed = co_await unset(emptyTarget, key, CancelToken());
            if (problem && !removed) {
                problem = removed;
            }
        }
    }
    if (!problem) {
        co_return fail(problem.error());
    }
    if (!after) {
        co_return fail(after.error());
    }
    co_return after->contains(trial.constFirst()) && after->contains(trial.constLast());
}

Status ReflexPortal::check(const Integration &integration) const
{
    const auto entries = mended(integration.tenants);
    const bool many = integration.authority == AuthorityKind::Common || integration.authority == AuthorityKind::Organizations;
    if (many && entries.isEmpty()) {
        return fail(u"portal.reflex.list_empty"_s);
    }
    for (const auto &entry : entries) {
        if (!isGuid(entry)) {
            return fail(u"portal.reflex.entry_no_id"_s, {{u"entry"_s, entry}});
        }
    }
    return {};
}

void ReflexPortal::complete(DesiredSettings &desired, const Integration &integration) const
{
    auto tidy = integration;
    tidy.tenants = mended(integration.tenants);
    if (tidy.tenants.isEmpty()) {
        desired.values.remove(PortalField::TenantId);
    } else {
        desired.values.insert(PortalField::TenantId, tidy.tenants.join(u','));
    }
    if (!desired.issuerHost.isEmpty()) {
        desired.values.insert(PortalField::Issuer, issuerOf(tidy, desired.issuerHost));
    }
}

} // namespace signwright
