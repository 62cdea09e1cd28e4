// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "grafana_portal.h"

#include <model/identifiers.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <qcoro/qcorotimer.h>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

const auto kPath = u"/api/v1/sso-settings/azuread"_s;
const auto kRedirectPath = u"/login/azuread"_s;
const auto kPersonalAccounts = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s; ///< the tenant that tokens of personal accounts name
constexpr int kTries = 3;

const QMap<PortalField, QString> &names()
{
    static const QMap<PortalField, QString> all{{PortalField::TenantId, u"allowedOrganizations"_s},
                                                {PortalField::ClientId, u"clientId"_s},
                                                {PortalField::ClientSecret, u"clientSecret"_s},
                                                {PortalField::Issuer, u"authUrl"_s},
                                                {PortalField::CreateUsers, u"allowSignUp"_s},
                                                {PortalField::ButtonLabel, u"name"_s},
                                                {PortalField::Enabled, u"enabled"_s}};
    return all;
}

bool isFlag(PortalField field)
{
    return field == PortalField::Enabled || field == PortalField::CreateUsers;
}

/** Text, flag, number or list, as the configuration file would have it. */
QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList all;
        for (const auto &one : value.toArray()) {
            all << one.toString();
        }
        return all.join(u',');
    }
    return value.toVariant().toString();
}

/** Both addresses as one: the issuer they belong to, else one after the other. */
QString issuerText(const QJsonObject &settings)
{
    const auto authorize = textOf(settings.value("authUrl"_L1));
    const auto token = textOf(settings.value("tokenUrl"_L1));
    auto root = authorize;
    if (root.endsWith("/oauth2/v2.0/authorize"_L1)) {
        root.chop(22);
        if (token == root + u"/oauth2/v2.0/token"_s) {
            return root + u"/v2.0"_s;
        }
    }
    return authorize.isEmpty() && token.isEmpty() ? QString() : authorize + u' ' + token;
}

void putIssuer(QJsonObject &settings, const QString &text)
{
    if (text.endsWith("/v2.0"_L1) && !text.contains(u' ')) {
        const auto root = text.chopped(5);
        settings.insert(u"authUrl"_s, QString(root + u"/oauth2/v2.0/authorize"_s));
        settings.insert(u"tokenUrl"_s, QString(root + u"/oauth2/v2.0/token"_s));
    } else {
        settings.insert(u"authUrl"_s, text.section(u' ', 0, 0));
        settings.insert(u"tokenUrl"_s, text.section(u' ', 1, 1));
    }
}

Error refusal(const HttpReply &reply)
{
    const auto message = QJsonDocument::fromJson(reply.body).object().value("message"_L1).toString();
    return Error{u"portal.refused"_s, {{u"message"_s, message.isEmpty() ? u"HTTP %1"_s.arg(reply.status) : message.left(200)}}};
}

} // namespace

GrafanaPortal::GrafanaPortal(PortalSurroundings surroundings) : m_http(u"grafana"_s, std::move(surroundings)) {}

PortalCapabilities GrafanaPortal::capabilities() const
{
    PortalCapabilities capabilities;
    capabilities.secretMasked = true;
    capabilities.wholeObject = true;
    capabilities.tokenLogIn = true;
    return capabilities;
}

QList<PortalField> GrafanaPortal::fields() const
{
    return {PortalField::TenantId,    PortalField::ClientId,    PortalField::ClientSecret, PortalField::Issuer,
            PortalField::CreateUsers, PortalField::ButtonLabel, PortalField::Enabled};
}

QCoro::Task<Result<QJsonObject>> GrafanaPortal::call(QByteArray method, QByteArray body, CancelToken cancel)
{
    if (m_token.isEmpty() && m_basic.isEmpty()) {
        co_return fail(u"portal.not_authenticated"_s);
    }
    Error last;
    for (int attempt = 1; attempt <= kTries; ++attempt) {
        HttpRequest request;
        request.method = method;
        request.url = m_http.url(kPath);
        const auto secret = (m_token.isEmpty() ? m_basic : m_token).reveal();
        request.headers = {{"Accept", "application/json"},
                           {"Authorization", QByteArray(m_token.isEmpty() ? "Basic " : "Bearer ") + QByteArray(secret.data(), qsizetype(secret.size()))}};
        if (method == "PUT") {
            request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
            request.sensitive = true;
            request.body = body;
            request.body.detach();
        }
        // Every call may be made twice: each sets or removes the whole, or only looks.
        const auto reply = co_await m_http.send(std::move(request), Repeat::Harmless, cancel);
        if (!reply) {
            last = reply.error();
            break;
        }
        if (method == "DELETE" && reply->status == 404) {
            wipe(body);
            co_return QJsonObject{}; // gone already
        }
        if (const auto error = PortalHttp::errorOfStatus(*reply, u"azuread"_s)) {
            last = *error;
            break;
        }
        if (reply->status == 400) {
            last = refusal(*reply);
            break;
        }
        const auto document = QJsonDocument::fromJson(reply->body);
        if (document.isObject() || (method != "GET" && reply->body.trimmed().isEmpty())) {
            wipe(body);
            co_return document.object();
        }
        last = Error{u"portal.garbage"_s, {{u"status"_s, reply->status}}};
    }
    wipe(body);
    co_return fail(last);
}

QCoro::Task<Status> GrafanaPortal::authenticate(PortalCredentials credentials, CancelToken cancel)
{
    m_basic.wipe();
    m_token = std::move(credentials.token);
    if (m_token.isEmpty() && !credentials.username.isEmpty()) {
        const auto password = credentials.password.reveal();
        auto both = credentials.username.toUtf8() + ':' + QByteArray(password.data(), qsizetype(password.size()));
        m_basic = ClientSecret::fromUtf8(both.toBase64());
        wipe(both);
    }
    if (m_token.isEmpty() && m_basic.isEmpty()) {
        co_return fail(u"portal.unauthorized"_s);
    }
    const auto answer = co_await call("GET", {}, cancel);
    if (!answer) {
        m_token.wipe();
        m_basic.wipe();
        co_return fail(answer.error());
    }
    co_return Status{};
}

QCoro::Task<Result<QList<PortalTarget>>> GrafanaPortal::listTargets(CancelToken)
{
    const auto host = m_http.surroundings().api.host();
    const QList<PortalTarget> one{{u"azuread"_s, host, {host}}};
    co_return one;
}

QCoro::Task<Result<MappingProposal>> GrafanaPortal::proposeMapping(QString, CancelToken)
{
    MappingProposal proposal;
    for (const auto field : fields()) {
        proposal.rows.append({field, names().value(field), 1.0, {}});
    }
    co_return proposal;
}

QCoro::Task<Result<PortalSettings>> GrafanaPortal::read(QString target, CancelToken cancel)
{
    const auto answer = co_await call("GET", {}, cancel);
    if (!answer) {
        co_return fail(answer.error());
    }
    const auto held = answer->value("settings"_L1).toObject();
    if (held.isEmpty()) {
        co_return fail(u"portal.garbage"_s, {{u"status"_s, 200}});
    }
    PortalSettings settings;
    settings.target = target;
    // What comes from the configuration file is not set here: it comes back by itself once the database holds nothing.
    const bool own = answer->value("source"_L1) != "system"_L1;
    for (const auto field : fields()) {
        const auto text = field == PortalField::Issuer ? issuerText(held) : textOf(held.value(names().value(field)));
        PortalValue value;
        value.present = own && (!text.isEmpty() || field != PortalField::ClientSecret);
        if (field == PortalField::ClientSecret) {
            value.secretSet = value.masked = value.present;
        } else if (own) {
            value.text = text;
        }
        settings.values.insert(field, value);
    }
    co_return settings;
}

QCoro::Task<Status> GrafanaPortal::write(QString, PortalWrite write, CancelToken cancel)
{
    const auto answer = co_await call("GET", {}, cancel);
    if (!answer) {
        co_return fail(answer.error());
    }
    const bool own = answer->value("source"_L1) != "system"_L1;
    const auto away = std::any_of(write.values.begin(), write.values.end(), [](const auto &value) { return !value.has_value(); });
    if (away && (!own || (write.values.contains(PortalField::Enabled) && !write.values.value(PortalField::Enabled).has_value()))) {
        if (!own) {
            co_return Status{};
        }
        const auto removed = co_await call("DELETE", {}, cancel);
        co_return removed ? Status() : Status(fail(removed.error()));
    }
    auto settings = answer->value("settings"_L1).toObject();
    const auto authentication = textOf(settings.value("clientAuthentication"_L1));
    if (authentication == "managed_identity"_L1 || authentication == "workload_identity"_L1) {
        co_return fail(u"portal.refused"_s, {{u"message"_s, authentication}}); // it signs in without a secret there
    }
    for (auto it = write.values.begin(); it != write.values.end(); ++it) {
        const auto text = it->value_or(QString());
        if (it.key() == PortalField::ClientSecret) {
            QString secret;
            if (write.secret) {
                const auto bytes = write.secret->reveal();
                secret = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
            }
            settings.insert(names().value(it.key()), secret);
        } else if (it.key() == PortalField::Issuer) {
            putIssuer(settings, text);
        } else if (isFlag(it.key())) {
            settings.insert(names().value(it.key()), text == "true"_L1);
        } else {
            settings.insert(names().value(it.key()), text);
        }
    }
    auto body = QJsonDocument(QJsonObject{{u"settings"_s, settings}}).toJson(QJsonDocument::Compact);
    const auto done = co_await call("PUT", std::move(body), cancel);
    co_return done ? Status() : Status(fail(done.error()));
}

Status GrafanaPortal::check(const Integration &integration) const
{
    const bool many = integration.authority == AuthorityKind::Common || integration.authority == AuthorityKind::Organizations;
    if (many && integration.tenants.isEmpty()) {
        return fail(u"portal.grafana.list_empty"_s); // which lets every tenant in
    }
    for (const auto &tenant : integration.tenants) {
        if (!isGuid(tenant.trimmed())) {
            return fail(u"portal.grafana.entry_no_id"_s, {{u"entry"_s, tenant}});
        }
    }
    const auto fits = [](const QString &uri) { return QUrl(uri).path().endsWith(kRedirectPath); };
    if (!integration.redirectUris.isEmpty() && std::none_of(integration.redirectUris.begin(), integration.redirectUris.end(), fits)) {
        return fail(u"portal.grafana.redirect_uri"_s);
    }
    return {};
}

void GrafanaPortal::complete(DesiredSettings &desired, const Integration &integration) const
{
    QStringList tenants;
    for (const auto &tenant : integration.tenants) {
        tenants << tenant.trimmed().toLower(); // compared byte for byte with `tid`
    }
    if (integration.authority == AuthorityKind::Consumers) {
        tenants = QStringList{kPersonalAccounts};
    }
    desired.values.insert(PortalField::TenantId, tenants.join(u','));
    if (!desired.issuerHost.isEmpty()) {
        const bool one = integration.authority == AuthorityKind::Tenant;
        desired.values.insert(PortalField::Issuer,
                              QString(desired.issuerHost + u'/' + (one ? tenants.value(0) : toString(integration.authority)) + u"/v2.0"_s));
    }
    // Grafana itself writes "Sign in with" before the name.
    auto label = desired.values.value(PortalField::ButtonLabel);
    if (label.startsWith("Sign in with "_L1)) {
        desired.values.insert(PortalField::ButtonLabel, label.mid(13));
    }
}

QCoro::Task<Result<QList<PortalNotice>>> GrafanaPortal::lookFromOutside(QString, Integration integration, CancelToken cancel)
{
    QList<PortalNotice> notices;
    const auto url = m_http.url(kRedirectPath);
    const auto host = url.host();
    QUrlQuery asked;
    bool offered = false;
    for (int attempt = 1; attempt <= kTries && !offered; ++attempt) {
        if (attempt > 1) { // the new settings are taken up beside the answer
            QTimer timer;
            timer.setSingleShot(true);
            timer.start(std::chrono::milliseconds(400));
            co_await timer;
        }
        HttpRequest request;
        request.url = url;
        const auto reply = co_await m_http.send(std::move(request), Repeat::Harmless, cancel);
        if (!reply) {
            notices.append(PortalNotice{u"portal.outside.unreadable"_s, {{u"host"_s, host}}});
            co_return notices;
        }
        asked = QUrlQuery(QUrl::fromEncoded(reply->header("Location")));
        offered = asked.queryItemValue(u"client_id"_s).compare(integration.clientId, Qt::CaseInsensitive) == 0;
    }
    notices.append(PortalNotice{offered ? u"portal.outside.enabled"_s : u"portal.outside.disabled"_s, {{u"host"_s, host}}, !offered});
    const auto sent = asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
    if (offered && !integration.redirectUris.isEmpty() && !integration.redirectUris.contains(sent)) {
        notices.append(PortalNotice{u"portal.grafana.sends_other_redirect_uri"_s, {{u"sent"_s, sent}}, true});
    }
    co_return notices;
}

QList<PortalNotice> predictGrafana(const Integration &integration, const QJsonObject &claims)
{
    const auto user = claims.value("preferred_username"_L1).toString();
    const auto tenant = claims.value("tid"_L1).toString();
    const bool listed =
        integration.authority == AuthorityKind::Consumers ? tenant == kPersonalAccounts : integration.tenants.contains(tenant, Qt::CaseInsensitive);
    if (!listed) {
        return {PortalNotice{u"portal.grafana.turned_away"_s, {{u"user"_s, user}, {u"tenant"_s, tenant}}, true}};
    }
    const auto email = claims.value("email"_L1).toString();
    const auto known = email.isEmpty() ? user : email;
    if (known.isEmpty()) {
        return {PortalNotice{u"portal.grafana.no_email"_s, {{u"user"_s, claims.value("sub"_L1).toString()}}, true}};
    }
    const auto code = integration.options.createUsers ? u"portal.grafana.made_if_unknown"_s : u"portal.grafana.refused_if_unknown"_s;
    return {PortalNotice{code, {{u"user"_s, user}, {u"email"_s, known}}}};
}

} // namespace signwright
