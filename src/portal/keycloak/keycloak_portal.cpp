// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "keycloak_portal.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

const auto kProvider = u"microsoft"_s;
constexpr int kTries = 3;

QString providersOf(const QString &realm)
{
    return u"/admin/realms/"_s + realm + u"/identity-provider/instances"_s;
}

QString pathOf(const QString &target)
{
    return providersOf(target.section(u'/', 0, 0)) + u'/' + target.section(u'/', 1);
}

/** Where Microsoft sends people back to (IdentityBrokerService). */
QString redirectPath(const QString &target)
{
    return u"/realms/"_s + target.section(u'/', 0, 0) + u"/broker/"_s + target.section(u'/', 1) + u"/endpoint"_s;
}

Error refusal(const HttpReply &reply)
{
    const auto object = QJsonDocument::fromJson(reply.body).object();
    for (const auto name : {"errorMessage"_L1, "error_description"_L1, "error"_L1}) {
        if (const auto text = object.value(name).toString(); !text.isEmpty()) {
            return Error{u"portal.refused"_s, {{u"message"_s, text.left(200)}}};
        }
    }
    return Error{u"portal.refused"_s, {{u"message"_s, u"HTTP %1"_s.arg(reply.status)}}};
}

QByteArray bytesOf(const ClientSecret &secret)
{
    const auto text = secret.reveal();
    return {text.data(), qsizetype(text.size())};
}

} // namespace

KeycloakPortal::KeycloakPortal(PortalSurroundings surroundings) : m_http(u"keycloak"_s, std::move(surroundings)) {}

PortalCapabilities KeycloakPortal::capabilities() const
{
    PortalCapabilities capabilities;
    capabilities.secretMasked = true;
    capabilities.wholeObject = true;
    return capabilities;
}

QList<PortalField> KeycloakPortal::fields() const
{
    return {PortalField::TenantId, PortalField::ClientId, PortalField::ClientSecret, PortalField::ButtonLabel, PortalField::Enabled};
}

QCoro::Task<Status> KeycloakPortal::takeToken(Fields form, CancelToken cancel)
{
    form.append(qMakePair(QByteArray("client_id"), QByteArray("admin-cli")));
    HttpRequest request;
    request.method = "POST";
    request.url = m_http.url(u"/realms/master/protocol/openid-connect/token"_s);
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    request.sensitive = true;
    request.body = formEncode(form);
    for (auto &[name, value] : form) {
        wipe(value);
    }
    auto reply = co_await m_http.send(std::move(request), Repeat::Harmless, cancel);
    if (!reply) {
        co_return fail(reply.error());
    }
    const auto answer = QJsonDocument::fromJson(reply->body).object();
    wipe(reply->body);
    const auto error = answer.value("error"_L1).toString();
    if (error == "invalid_grant"_L1 || error == "invalid_client"_L1 || error == "unauthorized_client"_L1) {
        co_return fail(u"portal.unauthorized"_s, {{u"reason"_s, error}});
    }
    if (const auto problem = PortalHttp::errorOfStatus(*reply, u"master"_s)) {
        co_return fail(*problem);
    }
    m_access = ClientSecret::fromText(answer.value("access_token"_L1).toString());
    m_refresh = ClientSecret::fromText(answer.value("refresh_token"_L1).toString());
    co_return m_access.isEmpty() ? Status(fail(u"portal.garbage"_s, {{u"status"_s, reply->status}})) : Status();
}

QCoro::Task<Status> KeycloakPortal::authenticate(PortalCredentials credentials, CancelToken cancel)
{
    m_refresh.wipe();
    m_access = std::move(credentials.token);
    if (!m_access.isEmpty()) {
        const auto seen = co_await call("GET", u"/admin/realms"_s, {}, cancel);
        co_return seen ? Status() : Status(fail(seen.error()));
    }
    if (credentials.username.isEmpty() || credentials.password.isEmpty()) {
        co_return fail(u"portal.unauthorized"_s);
    }
    Status entered;
    for (int attempt = 1; attempt <= kTries; ++attempt) {
        Fields form{{"grant_type", "password"}, {"username", credentials.username.toUtf8()}, {"password", bytesOf(credentials.password)}};
        if (!credentials.totp.isEmpty()) {
            form.append(qMakePair(QByteArray("totp"), credentials.totp.toUtf8()));
        }
        entered = co_await takeToken(std::move(form), cancel);
        if (entered || entered.error().code != "portal.garbage"_L1) {
            break;
        }
    }
    co_return entered;
}

QCoro::Task<Result<QJsonDocument>> KeycloakPortal::call(QByteArray method, QString path, QByteArray body, CancelToken cancel)
{
    Error last{u"portal.not_authenticated"_s, {}};
    for (int attempt = 1; attempt <= kTries && !m_access.isEmpty(); ++attempt) {
        HttpRequest request;
        request.method = method;
        request.url = m_http.url(path);
        request.headers = {{"Accept", "application/json"}, {"Authorization", "Bearer " + bytesOf(m_access)}};
        if (!body.isEmpty()) {
            request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
            request.sensitive = true;
            request.body = body;
            request.body.detach();
        }
        // Made twice, a provider would be there already; all else sets or removes the whole, or only looks.
        const auto reply = co_await m_http.send(std::move(request), method == "POST" ? Repeat::Never : Repeat::Harmless, cancel);
        if (!reply) {
            last = reply.error();
            break;
        }
        if (reply->status == 401 && !m_refresh.isEmpty()) {
            last = Error{u"portal.unauthorized"_s, {}};
            Fields form{{"grant_type", "refresh_token"}, {"refresh_token", bytesOf(m_refresh)}};
            const auto again = co_await takeToken(std::move(form), cancel);
            if (!again) {
                last = again.error();
                break;
            }
            continue; // a minute is over soon
        }
        if (reply->status == 400 || reply->status == 409) {
            last = refusal(*reply);
            break;
        }
        if (const auto error = PortalHttp::errorOfStatus(*reply, path)) {
            last = *error;
            break;
        }
        const auto document = QJsonDocument::fromJson(reply->body);
        if (method == "GET" ? !document.isNull() : reply->body.trimmed().isEmpty()) {
            wipe(body);
            co_return document;
        }
        last = Error{u"portal.garbage"_s, {{u"status"_s, reply->status}}};
        if (method == "POST") {
            break;
        }
    }
    wipe(body);
    co_return fail(last);
}

QCoro::Task<Result<QList<PortalTarget>>> KeycloakPortal::listTargets(CancelToken cancel)
{
    const auto realms = co_await call("GET", u"/admin/realms"_s, {}, cancel);
    if (!realms) {
        co_return fail(realms.error());
    }
    QList<PortalTarget> targets;
    const auto host = m_http.surroundings().api.host();
    for (const auto &one : realms->array()) {
        const auto realm = one.toObject().value("realm"_L1).toString();
        const auto shown = one.toObject().value("displayName"_L1).toString();
        const auto providers = co_await call("GET", providersOf(realm), {}, cancel);
        if (!providers && providers.error().code == "portal.forbidden"_L1) {
            continue; // not this account's
        }
        if (!providers) {
            co_return fail(providers.error());
        }
        QStringList aliases;
        for (const auto &provider : providers->array()) {
            if (provider.toObject().value("providerId"_L1) == kProvider) {
                aliases << provider.toObject().value("alias"_L1).toString();
            }
        }
        if (aliases.isEmpty()) {
            aliases << kProvider;
        }
        for (const auto &alias : std::as_const(aliases)) {
            const auto name = shown.isEmpty() ? realm : shown;
            targets.append(PortalTarget{QString(realm + u'/' + alias), aliases.size() > 1 ? QString(name + u" · "_s + alias) : name, {host}});
        }
    }
    co_return targets;
}

QCoro::Task<Result<MappingProposal>> KeycloakPortal::proposeMapping(QString, CancelToken)
{
    MappingProposal proposal;
    proposal.rows = {{PortalField::TenantId, u"tenantId"_s, 1.0, {}},
                     {PortalField::ClientId, u"clientId"_s, 1.0, {}},
                     {PortalField::ClientSecret, u"clientSecret"_s, 1.0, {}},
                     {PortalField::ButtonLabel, u"displayName"_s, 1.0, {}},
                     {PortalField::Enabled, u"enabled"_s, 1.0, {}}};
    co_return proposal;
}

QCoro::Task<Result<QJsonObject>> KeycloakPortal::held(QString target, CancelToken cancel)
{
    const auto answer = co_await call("GET", pathOf(target), {}, cancel);
    if (!answer && answer.error().code == "portal.not_found"_L1) {
        co_return QJsonObject{};
    }
    if (!answer) {
        co_return fail(answer.error());
    }
    const auto object = answer->object();
    if (object.value("providerId"_L1) != kProvider) {
        if (!object.contains("providerId"_L1)) {
            co_return fail(u"portal.garbage"_s, {{u"status"_s, 200}});
        }
        co_return fail(u"portal.keycloak.other_provider"_s, {{u"alias"_s, target.section(u'/', 1)}}); // somebody else's
    }
    co_return object;
}

QCoro::Task<Result<PortalSettings>> KeycloakPortal::read(QString target, CancelToken cancel)
{
    const auto found = co_await held(target, cancel);
    if (!found) {
        co_return fail(found.error());
    }
    const auto config = found->value("config"_L1).toObject();
    const bool there = !found->isEmpty();
    PortalSettings settings;
    settings.target = target;
    const auto text = [there](const QJsonValue &value) {
        PortalValue one;
        one.present = there;
        one.text = value.toVariant().toString();
        return one;
    };
    PortalValue secret;
    secret.present = secret.secretSet = secret.masked = !config.value("clientSecret"_L1).toString().isEmpty();
    settings.values = {{PortalField::TenantId, text(config.value("tenantId"_L1))},
                       {PortalField::ClientId, text(config.value("clientId"_L1))},
                       {PortalField::ClientSecret, secret},
                       {PortalField::ButtonLabel, text(found->value("displayName"_L1))},
                       {PortalField::Enabled, text(found->value("enabled"_L1))}};
    co_return settings;
}

QCoro::Task<Status> KeycloakPortal::write(QString target, PortalWrite write, CancelToken cancel)
{
    Status last;
    for (int attempt = 1; attempt <= kTries; ++attempt) {
        const auto found = co_await held(target, cancel);
        if (!found) {
            co_return fail(found.error());
        }
        const bool there = !found->isEmpty();
        const auto away = std::any_of(write.values.begin(), write.values.end(), [](const auto &value) { return !value.has_value(); });
        if (away && !there) {
            co_return Status{};
        }
        if (write.values.contains(PortalField::Enabled) && !write.values.value(PortalField::Enabled).has_value()) {
            const auto removed = co_await call("DELETE", pathOf(target), {}, cancel);
            const bool gone = removed || removed.error().code == "portal.not_found"_L1;
            co_return gone ? Status() : Status(fail(removed.error()));
        }
        if (!there && !write.mayCreate) {
            co_return fail(u"portal.setting_missing"_s, {{u"name"_s, target}});
        }
        auto object = *found;
        auto config = object.value("config"_L1).toObject();
        if (!there) {
            object = {{u"alias"_s, target.section(u'/', 1)}, {u"providerId"_s, kProvider}, {u"enabled"_s, false}};
        }
        for (auto it = write.values.begin(); it != write.values.end(); ++it) {
            const auto text = it->value_or(QString());
            switch (it.key()) {
            case PortalField::TenantId: config.insert(u"tenantId"_s, text); break;
            case PortalField::ClientId: config.insert(u"clientId"_s, text); break;
            case PortalField::ClientSecret: config.insert(u"clientSecret"_s, write.secret ? QString::fromUtf8(bytesOf(*write.secret)) : QString()); break;
            case PortalField::ButtonLabel: object.insert(u"displayName"_s, text); break;
            case PortalField::Enabled: object.insert(u"enabled"_s, text == "true"_L1); break;
            default: break;
            }
        }
        object.insert(u"config"_s, config);
        auto body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        const QByteArray method = there ? "PUT" : "POST";
        const auto path = there ? pathOf(target) : providersOf(target.section(u'/', 0, 0));
        const auto done = co_await call(method, path, std::move(body), cancel);
        if (done) {
            co_return Status{};
        }
        last = fail(done.error());
        if (there || isRefusal(done.error()) || done.error().code == "net.cancelled"_L1) {
            break;
        }
        // It may have been made, and the answer got lost: then it is written over, which can be repeated.
    }
    co_return last;
}

Status KeycloakPortal::check(const Integration &integration) const
{
    if (integration.cloud != CloudKind::Public) {
        return fail(u"portal.keycloak.cloud"_s); // its addresses of Microsoft are built in
    }
    if (integration.authority == AuthorityKind::Common || integration.authority == AuthorityKind::Organizations) {
        return fail(u"portal.keycloak.one_tenant"_s);
    }
    const auto target = integration.portal.target.contains(u'/') ? integration.portal.target : u"{realm}/"_s + kProvider;
    static const QRegularExpression form(u"/realms/[^/]+/broker/[^/]+/endpoint$"_s);
    const auto fits = [&](const QString &uri) {
        const auto path = QUrl(uri).path();
        return integration.portal.target.contains(u'/') ? path.endsWith(redirectPath(target)) : form.match(path).hasMatch();
    };
    if (!integration.redirectUris.isEmpty() && std::none_of(integration.redirectUris.begin(), integration.redirectUris.end(), fits)) {
        return fail(u"portal.keycloak.redirect_uri"_s, {{u"needed"_s, redirectPath(target)}});
    }
    return {};
}

void KeycloakPortal::complete(DesiredSettings &desired, const Integration &integration) const
{
    desired.values.insert(PortalField::TenantId,
                          integration.authority == AuthorityKind::Tenant ? integration.tenants.value(0).trimmed() : toString(integration.authority));
}

QList<PortalNotice> predictKeycloak(const Integration &, const QJsonObject &claims)
{
    return {PortalNotice{u"portal.keycloak.asks_graph"_s, {{u"user"_s, claims.value("preferred_username"_L1).toString()}}}};
}

} // namespace signwright
