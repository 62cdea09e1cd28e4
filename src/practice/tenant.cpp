// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "tenant.h"

#include <core/random.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QUuid>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

constexpr int kLiveKeys = 2; // published all the time, the first one signs
constexpr int kNextKey = 2;  // index of the key that signs after a roll-over

bool isMultiTenantAlias(const QString &authority)
{
    return authority == "common"_L1 || authority == "organizations"_L1;
}

QByteArray httpDate(const QDateTime &at)
{
    // Many answers a second, one text for all of them. Plain bytes, because with mingw-w64 a thread's own objects are gone before their
    // destructors run.
    thread_local qint64 second = 0;
    thread_local std::array<char, 32> text{};
    if (const auto now = at.toSecsSinceEpoch(); now != second) {
        second = now;
        const auto date = QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        qstrncpy(text.data(), date.constData(), text.size());
    }
    return text.data();
}

void apply(QJsonObject &document, const QJsonObject &change, const QString &origin)
{
    for (const auto &name : change.value("remove"_L1).toArray()) {
        document.remove(name.toString());
    }
    const auto set = change.value("set"_L1).toObject();
    for (auto member = set.begin(); member != set.end(); ++member) {
        document.insert(member.key(), member->isString() ? QJsonValue(member->toString().replace("{origin}"_L1, origin)) : *member);
    }
}

/** An answer that is not what was asked for: `reply` html, not_json, empty, or a `status`. */
std::optional<WebResponse> otherReply(const QJsonObject &change)
{
    const auto kind = change.value("reply"_L1).toString();
    const int status = change.value("status"_L1).toInt(200);
    if (kind == "html"_L1) {
        return WebResponse::html("<!DOCTYPE html><html><head><title>Network sign-in</title></head><body><h1>Welcome to the guest network</h1>"
                                 "<p>Accept the terms to go on.</p></body></html>",
                                 status);
    }
    if (kind == "not_json"_L1) {
        return WebResponse::json("{\"issuer\": ", status);
    }
    if (kind == "empty"_L1) {
        return WebResponse::json({}, status);
    }
    if (status != 200) {
        return WebResponse::text("Service Unavailable\n", status);
    }
    return {};
}

} // namespace

QStringList SignInRequest::list(QLatin1StringView name) const
{
    return value(name).split(u' ', Qt::SkipEmptyParts);
}

QString SignInRequest::mode() const
{
    const auto asked = value("response_mode"_L1);
    if (!asked.isEmpty()) {
        return asked;
    }
    const auto types = list("response_type"_L1);
    return types.contains("id_token"_L1) || types.contains("token"_L1) ? u"fragment"_s : u"query"_s;
}

Tenant::Tenant() : m_directory(std::make_shared<const Directory>(Directory::make()))
{
    std::packaged_task<std::vector<SigningKey>()> make([] {
        std::vector<SigningKey> keys;
        for (int i = 0; i <= kNextKey; ++i) {
            keys.push_back(SigningKey::make());
        }
        keys.push_back(SigningKey::make(1024)); // for the fault of a weak key
        return keys;
    });
    m_keys = make.get_future().share();
    m_makeKeys = std::move(make);
}

void Tenant::makeKeys()
{
    std::thread(std::exchange(m_makeKeys, {})).detach();
}

Tenant::~Tenant()
{
    if (!m_makeKeys.valid()) {
        m_keys.wait();
    }
}

void Tenant::setFaults(FaultSet faults)
{
    const std::scoped_lock lock(m_mutex);
    m_faults = std::move(faults);
}

void Tenant::addRedirectUri(const QString &uri)
{
    const std::scoped_lock lock(m_mutex);
    nextDirectory().registration.redirectUris.append(uri);
}

Directory Tenant::directory() const
{
    const std::scoped_lock lock(m_mutex);
    return *m_directory;
}

Directory &Tenant::nextDirectory()
{
    const auto next = std::make_shared<Directory>(*m_directory);
    m_directory = next;
    return *next;
}

void Tenant::rollKeys()
{
    m_rolled = !m_rolled;
}

std::array<int, 3> Tenant::keyOrder() const
{
    return m_rolled ? std::array{kNextKey, 0, 1} : std::array{0, 1, kNextKey};
}

const SigningKey &Tenant::currentKey(const Context &context) const
{
    const auto form = context.faults.of("token_form"_L1);
    const auto key = form ? form->value("key"_L1).toString() : QString();
    if (key == "weak"_L1) {
        return m_keys.get().back();
    }
    return m_keys.get().at(std::size_t(key == "unpublished"_L1 ? keyOrder().at(2) : keyOrder().at(0)));
}

QString Tenant::issuer(const WebRequest &request, const QString &tenantId, bool v2) const
{
    // v1 names another host than the document's own, also here: that is what its clients trip over.
    return v2 ? request.origin + u'/' + tenantId + u"/v2.0"_s : u"https://sts.windows.net/"_s + tenantId + u'/';
}

WebResponse Tenant::handle(const WebRequest &request)
{
    Context context;
    {
        const std::scoped_lock lock(m_mutex);
        context.faults = m_faults;
        context.directory = m_directory;
    }
    if (!context.faults.rows().isEmpty()) {
        context.directory = std::make_shared<const Directory>(context.faults.applied(*context.directory));
    }
    context.handles = Handles::of(request);
    auto response = route(request, context);
    QDateTime date = QDateTime::currentDateTimeUtc();
    if (const auto network = context.faults.of("network"_L1)) {
        const auto only = network->value("only"_L1).toString();
        if (only.isEmpty() || request.path.contains(only)) {
            if (const auto other = otherReply(*network)) {
                response = *other;
            }
            response.delayMs = network->value("delay_ms"_L1).toInt();
            const auto harm = network->value("harm"_L1).toString();
            response.harm = harm == "reset"_L1 ? WebResponse::Harm::Reset : harm == "truncate"_L1 ? WebResponse::Harm::Truncate : WebResponse::Harm::None;
            if (network->contains("retry_after"_L1)) {
                response.headers.append({"Retry-After", QByteArray::number(network->value("retry_after"_L1).toInt())});
            }
        }
        date = date.addSecs(network->value("clock_seconds"_L1).toInt());
    }
    response.headers.append({"Date", httpDate(date)});
    response.headers.append({"x-ms-request-id", context.handles.trace.toLatin1()});
    return response;
}

/** Tenant first, as Entra: nothing else is looked at before the tenant is known. */
std::optional<TenantError> Tenant::checkAuthority(const Context &context, const QString &authority) const
{
    if (isMultiTenantAlias(authority) || authority == "consumers"_L1 || context.directory->tenant(authority)) {
        return {};
    }
    static const QRegularExpression guid(u"\\A[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\z"_s);
    static const QRegularExpression domain(u"\\A[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\z"_s);
    const bool isId = guid.match(authority).hasMatch();
    if (isId && authority == "00000000-0000-0000-0000-000000000000"_L1) {
        return TenantError{900021,
                           u"invalid_request"_s,
                           u"Requested tenant identifier '%1' is not valid. Tenant identifiers may not be an empty GUID."_s.arg(authority),
                           {},
                           400};
    }
    if (!isId && !domain.match(authority).hasMatch()) {
        return TenantError{900023,
                           u"invalid_request"_s,
                           u"Specified tenant identifier '%1' is neither a valid DNS name, nor a valid external domain."_s.arg(authority.left(100)),
                           {},
                           400};
    }
    return TenantError{
        90002,
        u"invalid_request"_s,
        u"Tenant '%1' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant."_s
            .arg(authority),
        {},
        400};
}

WebResponse Tenant::route(const WebRequest &request, Context &context)
{
    const auto parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty()) {
        return messagePage(u"Practice tenant"_s, u"This is a practice identity provider for Signwright. It answers on Entra's addresses."_s, context.handles);
    }
    const auto first = parts.first();
    const auto rest = parts.mid(1).join(u'/');
    if (first == "oidc"_L1 && rest == "userinfo"_L1) {
        return userInfo(request, context);
    }
    if (first == "graph"_L1) {
        return graph(request, context);
    }
    if (first == "error"_L1) {
        return messagePage(u"Error lookup"_s, u"AADSTS%1"_s.arg(request.query.value(u"code"_s).toInt()), context.handles);
    }
    if (first == "practice"_L1) {
        return rest == "step"_L1 ? step(request, context) : rest == "device"_L1 ? devicePage(request, context) : WebResponse::text("Not found\n", 404);
    }
    if (first == "common"_L1 && rest == "discovery/instance"_L1) {
        const auto host = QString(request.origin).remove(0, request.origin.indexOf("//"_L1) + 2);
        const QJsonObject names{{u"preferred_network"_s, host}, {u"preferred_cache"_s, host}, {u"aliases"_s, QJsonArray{host}}};
        return WebResponse::json(
            QJsonDocument(QJsonObject{{u"tenant_discovery_endpoint"_s, request.origin + u"/common/v2.0/.well-known/openid-configuration"_s},
                                      {u"api-version"_s, u"1.1"_s},
                                      {u"metadata"_s, QJsonArray{names}}})
                .toJson(QJsonDocument::Compact));
    }
    if (const auto *tenant = context.directory->tenant(first)) {
        context.tenantName = tenant->name;
    }
    if (rest == "v2.0/.well-known/openid-configuration"_L1 || rest == ".well-known/openid-configuration"_L1) {
        return discovery(request, context, first, rest.startsWith("v2.0"_L1));
    }
    if (rest == "discovery/v2.0/keys"_L1 || rest == "discovery/keys"_L1) {
        return keySet(request, context, first, rest.contains("v2.0"_L1));
    }
    if (rest == "oauth2/v2.0/authorize"_L1 || rest == "oauth2/authorize"_L1) {
        return authorize(request, context, first, rest.contains("v2.0"_L1));
    }
    if (rest == "oauth2/v2.0/token"_L1 || rest == "oauth2/token"_L1) {
        return token(request, context, first, rest.contains("v2.0"_L1));
    }
    if (rest == "oauth2/v2.0/devicecode"_L1 || rest == "oauth2/devicecode"_L1) {
        return deviceAuthorization(request, context, first, rest.contains("v2.0"_L1));
    }
    if (rest == "oauth2/v2.0/logout"_L1 || rest == "oauth2/logout"_L1) {
        return logout(request, context);
    }
    if (rest == "v2.0/adminconsent"_L1 || rest == "adminconsent"_L1) {
        return adminConsent(request, context, first, rest.startsWith("v2.0"_L1));
    }
    if (rest == "openid/userinfo"_L1) {
        return userInfo(request, context);
    }
    return WebResponse::text("Not found\n", 404);
}

WebResponse Tenant::discovery(const WebRequest &request, Context &context, const QString &authority, bool v2)
{
    if (const auto error = checkAuthority(context, authority)) {
        return errorJson(*error, context.handles, request.origin);
    }
    const bool isAlias = isMultiTenantAlias(authority);
    const auto *tenant = context.directory->tenant(authority == "consumers"_L1 ? QString(kPersonalTenant) : authority);
    const auto id = isAlias ? u"{tenantid}"_s : tenant->id;
    const auto segment = isAlias || authority == "consumers"_L1 ? authority : id;
    const auto at = [&](const QString &path) { return request.origin + u'/' + segment + path; };
    const QString version = v2 ? u"/v2.0"_s : QString();
    const auto list = [](std::initializer_list<const char *> items) {
        QJsonArray array;
        for (const auto *item : items) {
            array.append(QLatin1StringView(item));
        }
        return array;
    };
    // Present and absent members as Entra serves them: no code_challenge_methods_supported, no grant_types_supported,
    // no authorization_response_iss_parameter_supported, although PKCE works.
    QJsonObject document{
        {u"token_endpoint"_s, at(u"/oauth2"_s + version + u"/token"_s)},
        {u"token_endpoint_auth_methods_supported"_s, list({"client_secret_post", "private_key_jwt", "client_secret_basic"})},
        {u"jwks_uri"_s, at(u"/discovery"_s + version + u"/keys"_s)},
        {u"response_modes_supported"_s, list({"query", "fragment", "form_post"})},
        {u"subject_types_supported"_s, list({"pairwise"})},
        {u"id_token_signing_alg_values_supported"_s, list({"RS256"})},
        {u"response_types_supported"_s, list({"code", "id_token", "code id_token", "id_token token"})},
        {u"scopes_supported"_s, list({"openid", "profile", "email", "offline_access"})},
        {u"issuer"_s, issuer(request, id, v2)},
        {u"request_uri_parameter_supported"_s, false},
        {u"userinfo_endpoint"_s, request.origin + (v2 ? u"/oidc/userinfo"_s : u'/' + segment + u"/openid/userinfo"_s)},
        {u"authorization_endpoint"_s, at(u"/oauth2"_s + version + u"/authorize"_s)},
        {u"device_authorization_endpoint"_s, at(u"/oauth2"_s + version + u"/devicecode"_s)},
        {u"http_logout_supported"_s, true},
        {u"frontchannel_logout_supported"_s, true},
        {u"end_session_endpoint"_s, at(u"/oauth2"_s + version + u"/logout"_s)},
        {u"claims_supported"_s, list({"sub", "iss", "cloud_instance_name", "cloud_instance_host_name", "cloud_graph_host_name", "msgraph_host", "aud", "exp",
                                      "iat", "auth_time", "acr", "nonce", "preferred_username", "name", "tid", "ver", "at_hash", "c_hash", "email"})},
        {u"kerberos_endpoint"_s, at(u"/kerberos"_s)},
        {u"tenant_region_scope"_s, isAlias ? QJsonValue() : QJsonValue(u"EU"_s)},
        {u"cloud_instance_name"_s, u"microsoftonline.com"_s},
        {u"cloud_graph_host_name"_s, u"graph.windows.net"_s},
        {u"msgraph_host"_s, u"graph.microsoft.com"_s},
        {u"rbac_url"_s, u"https://pas.windows.net"_s}};
    if (const auto appId = request.query.value(u"appid"_s); !appId.isEmpty()) {
        document.insert(u"jwks_uri"_s, document.value("jwks_uri"_L1).toString() + u"?appid="_s + appId);
    }
    if (const auto change = context.faults.of("discovery"_L1)) {
        if (const auto other = otherReply(*change)) {
            return *other;
        }
        apply(document, *change, request.origin);
    }
    auto response = WebResponse::json(QJsonDocument(document).toJson(QJsonDocument::Compact));
    response.headers = {{"Cache-Control", "max-age=86400, private"}, {"Access-Control-Allow-Origin", "*"}};
    return response;
}

WebResponse Tenant::keySet(const WebRequest &request, Context &context, const QString &authority, bool v2)
{
    if (const auto error = checkAuthority(context, authority)) {
        return errorJson(*error, context.handles, request.origin);
    }
    // A template key may sign for any tenant, one with a concrete issuer for that one alone (entra-docs, access-tokens).
    QString keyIssuer = v2 ? issuer(request, u"{tenantid}"_s, true) : QString();
    const auto change = context.faults.of("keys"_L1);
    if (change && change->contains("issuer_tenant"_L1)) {
        keyIssuer = issuer(request, change->value("issuer_tenant"_L1).toString(), true);
    }
    const auto &keys = m_keys.get();
    QJsonArray published;
    for (int i = 0; i < kLiveKeys; ++i) {
        published.append(keys.at(std::size_t(keyOrder().at(std::size_t(i)))).jwk(keyIssuer));
    }
    if (const auto form = context.faults.of("token_form"_L1, "key"_L1, u"weak")) {
        published.append(keys.back().jwk(keyIssuer));
    }
    if (change) {
        if (const auto other = otherReply(*change)) {
            return *other;
        }
        const auto keep = change->value("keep"_L1).toString();
        if (keep == "none"_L1) {
            published = {};
        } else if (keep == "second"_L1) {
            published.removeFirst();
        } else if (keep == "swapped"_L1) { // the kid of one key on the numbers of the other
            auto first = published.at(0).toObject();
            auto second = published.at(1).toObject();
            for (const auto &name : {u"n"_s, u"x5c"_s}) {
                const auto mine = first.value(name);
                first.insert(name, second.value(name));
                second.insert(name, mine);
            }
            published = {first, second};
        }
        for (auto key : published) {
            auto object = key.toObject();
            apply(object, *change, request.origin);
            key = object;
        }
    }
    auto response = WebResponse::json(QJsonDocument(QJsonObject{{u"keys"_s, published}}).toJson(QJsonDocument::Compact));
    response.headers = {{"Cache-Control", "max-age=86400, private"}, {"Access-Control-Allow-Origin", "*"}};
    return response;
}

WebResponse Tenant::userInfo(const WebRequest &request, Context &context)
{
    const auto authorization = request.headers.value("authorization");
    std::optional<Grant> grant;
    if (authorization.startsWith("Bearer ")) {
        const std::scoped_lock lock(m_mutex);
        if (const auto *found = m_accessTokens.find(QString::fromLatin1(authorization.mid(7).trimmed()))) {
            grant = *found;
        }
    }
    const auto *person = grant ? context.directory->person(grant->username) : nullptr;
    if (!person) {
        const QJsonObject error{{u"code"_s, u"InvalidAuthenticationToken"_s}, {u"message"_s, u"Access token is empty, has expired or is not one of ours."_s}};
        auto response = WebResponse::json(QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact), 401);
        response.headers = {{"WWW-Authenticate", "Bearer"}};
        return response;
    }
    QJsonObject claims{{u"sub"_s, QUuid::createUuidV5(QUuid(person->objectId), grant->clientId).toString(QUuid::WithoutBraces)},
                       {u"name"_s, person->displayName},
                       {u"given_name"_s, person->displayName.section(u' ', 0, 0)},
                       {u"family_name"_s, person->displayName.section(u' ', 1)},
                       {u"picture"_s, request.origin + u"/graph/v1.0/me/photo/$value"_s}};
    if (!person->mail.isEmpty()) {
        claims.insert(u"email"_s, person->mail);
    }
    if (const auto change = context.faults.of("userinfo"_L1)) {
        apply(claims, *change, request.origin);
    }
    return WebResponse::json(QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

WebResponse Tenant::logout(const WebRequest &request, Context &context)
{
    const auto back = request.parameter(u"post_logout_redirect_uri"_s);
    WebResponse response =
        !back.isEmpty() && context.app().redirectUris.contains(back)
            ? WebResponse::redirect(
                (back
                 + (request.parameter(u"state"_s).isEmpty() ? QString()
                                                            : u"?state="_s + QString::fromLatin1(request.parameter(u"state"_s).toUtf8().toPercentEncoding())))
                    .toUtf8())
            : messagePage(u"You signed out of your account"_s, u"It's a good idea to close all browser windows."_s, context.handles);
    response.headers.append(qMakePair(QByteArray("Set-Cookie"), QByteArray("ESTSAUTH=; Path=/; HttpOnly; Max-Age=0")));
    return response;
}

} // namespace signwright::practice
