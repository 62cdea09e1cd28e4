// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "client_assertion.h"
#include "tenant.h"

#include <core/random.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

constexpr int kCodeMinutes = 10;
constexpr int kTokenSeconds = 3900;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** Base64url of the left half of SHA-256 (OpenID Connect Core 3.3.2.11). */
QString halfHash(const QString &text)
{
    return QString::fromLatin1(base64Url(QCryptographicHash::hash(text.toLatin1(), QCryptographicHash::Sha256).left(16)));
}

/** `set`, `remove`, `append` (text after the right value), `shift` (seconds) of a claims fault. */
void change(QJsonObject &claims, const QJsonObject &by, const QString &origin)
{
    const auto set = by.value("set"_L1).toObject();
    for (auto claim = set.begin(); claim != set.end(); ++claim) {
        claims.insert(claim.key(), claim->isString() ? QJsonValue(claim->toString().replace("{origin}"_L1, origin)) : *claim);
    }
    for (const auto &name : by.value("remove"_L1).toArray()) {
        claims.remove(name.toString());
    }
    const auto append = by.value("append"_L1).toObject();
    for (auto claim = append.begin(); claim != append.end(); ++claim) {
        claims.insert(claim.key(), claims.value(claim.key()).toString() + claim->toString());
    }
    const auto shift = by.value("shift"_L1).toObject();
    for (auto claim = shift.begin(); claim != shift.end(); ++claim) {
        claims.insert(claim.key(), claims.value(claim.key()).toInteger() + claim->toInteger());
    }
}

QString keyIssuerOfScope(const QString &scope)
{
    QStringList kept;
    for (const auto &part : scope.split(u' ', Qt::SkipEmptyParts)) {
        if (part != "offline_access"_L1) {
            kept << part;
        }
    }
    return kept.join(u' ');
}

} // namespace

/** Client authentication, RFC 6749 section 2.3.1: form body or HTTP Basic. The order of the refusals is Entra's. */
std::optional<TenantError> Tenant::authenticateClient(const WebRequest &request, const Context &context, QString &clientId) const
{
    auto secret = request.form.value(u"client_secret"_s);
    bool sent = request.form.contains(u"client_secret"_s);
    clientId = request.form.value(u"client_id"_s);
    if (const auto header = request.headers.value("authorization"); header.startsWith("Basic ")) {
        const auto pair = QByteArray::fromBase64(header.mid(6));
        const auto colon = pair.indexOf(':');
        clientId = QUrl::fromPercentEncoding(pair.left(colon).replace('+', "%20"));
        secret = QUrl::fromPercentEncoding(pair.mid(colon + 1).replace('+', "%20"));
        sent = colon >= 0;
    }
    const auto &app = context.app();
    if (clientId.isEmpty()) {
        return TenantError{900144, u"invalid_request"_s, u"The request body must contain the following parameter: 'client_id'."_s, {}, 400};
    }
    if (QUuid::fromString(clientId).isNull() && clientId == "00000000-0000-0000-0000-000000000000"_L1) {
        return TenantError{700038, u"unauthorized_client"_s, u"%1 is not a valid application identifier."_s.arg(clientId), {}, 400};
    }
    if (!app.present || clientId.compare(app.clientId, Qt::CaseInsensitive) != 0) {
        return TenantError{
            700016,
            u"unauthorized_client"_s,
            u"Application with identifier '%1' was not found in the directory '%2'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant."_s
                .arg(clientId.left(80), context.tenantName),
            {},
            400};
    }
    if (!app.servicePrincipal) {
        return TenantError{7000229,
                           u"invalid_client"_s,
                           u"The client application %1 is missing service principal in the tenant %2."_s.arg(clientId, context.tenantName),
                           {},
                           401};
    }
    if (!app.enabled) {
        return TenantError{7000112, u"unauthorized_client"_s, u"Application '%1'(%2) is disabled."_s.arg(clientId, app.displayName), {}, 400};
    }
    if (app.platform == Platform::PublicClient && sent) {
        return TenantError{700025, u"invalid_client"_s, u"Client is public so neither 'client_assertion' nor 'client_secret' should be presented."_s, {}, 401};
    }
    if (request.form.contains(u"client_assertion"_s)) {
        const auto authority = request.path.section(u'/', 1, 1);
        const auto *tenant = context.directory->tenant(authority);
        const auto id = tenant ? tenant->id : authority;
        return checkClientAssertion(request.form, app,
                                    {request.origin + request.path, issuer(request, id, true), issuer(request, authority, true),
                                     request.origin + u'/' + authority + u"/oauth2/token"_s});
    }
    if (!sent && app.allowPublicClient && request.form.value(u"grant_type"_s) == kDeviceGrant) {
        return {}; // "Allow public client flows"
    }
    if (!sent) {
        return TenantError{
            7000218, u"invalid_client"_s, u"The request body must contain the following parameter: 'client_assertion' or 'client_secret'."_s, {}, 401};
    }
    if (secret.isEmpty()) {
        return TenantError{
            7000216, u"invalid_client"_s, u"'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type."_s, {}, 401};
    }
    for (const auto &live : app.secrets) {
        if (live.value == secret) {
            if (live.end < QDateTime::currentDateTimeUtc()) {
                return TenantError{
                    7000222,
                    u"invalid_client"_s,
                    u"The provided client secret keys for app '%1' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds."_s
                        .arg(clientId),
                    {},
                    401};
            }
            return {};
        }
    }
    return TenantError{
        7000215,
        u"invalid_client"_s,
        u"Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '%1'."_s
            .arg(clientId),
        {},
        401};
}

WebResponse Tenant::token(const WebRequest &request, Context &context, const QString &authority, bool v2)
{
    const auto refuse = [&](const TenantError &error) { return errorJson(error, context.handles, request.origin); };
    if (request.method != "POST") {
        return refuse({900561,
                       u"invalid_request"_s,
                       u"The endpoint only accepts POST requests. Received a %1 request."_s.arg(QString::fromLatin1(request.method)),
                       {},
                       400});
    }
    if (const auto error = checkAuthority(context, authority)) {
        return refuse(*error);
    }
    const auto type = request.form.value(u"grant_type"_s);
    if (type.isEmpty()) {
        return refuse({900144, u"invalid_request"_s, u"The request body must contain the following parameter: 'grant_type'."_s, {}, 400});
    }
    if (const auto fault = context.faults.of("token_error"_L1)) {
        const auto only = fault->value("grant"_L1).toString();
        if (only.isEmpty() || only == type) {
            return refuse(errorOf(*fault, {{u"client_id"_s, request.form.value(u"client_id"_s)}, {u"tenant"_s, context.tenantName}}));
        }
    }
    QString clientId;
    if (type == kDeviceGrant) {
        return deviceToken(request, context);
    }
    if (const auto error = authenticateClient(request, context, clientId)) {
        return refuse(*error);
    }
    if (context.app().platform != Platform::Spa && request.headers.contains("origin")) {
        return refuse({9002326,
                       u"invalid_request"_s,
                       u"Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '%1'."_s.arg(
                           QString::fromUtf8(request.headers.value("origin")).left(200)),
                       {},
                       400});
    }
    if (context.app().platform == Platform::Spa && !request.headers.contains("origin")) {
        return refuse({9002327,
                       u"invalid_request"_s,
                       u"Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests."_s,
                       {},
                       400});
    }

    if (type == "client_credentials"_L1) {
        const auto scope = request.form.value(v2 ? u"scope"_s : u"resource"_s);
        if (v2 && !scope.endsWith("/.default"_L1)) {
            return refuse(
                {1002012,
                 u"invalid_scope"_s,
                 u"The provided value for scope %1 is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI)."_s
                     .arg(scope),
                 {},
                 400});
        }
        if (authority == "common"_L1 || authority == "organizations"_L1) {
            return refuse({50059,
                           u"invalid_request"_s,
                           u"No tenant-identifying information found in either the request or implied by any provided credentials."_s,
                           {},
                           400});
        }
        const auto value = QString::fromLatin1(SystemRandom::instance().token(64));
        return WebResponse::json(compact(
            {{u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, kTokenSeconds - 1}, {u"ext_expires_in"_s, kTokenSeconds - 1}, {u"access_token"_s, value}}));
    }
    if (type == "refresh_token"_L1) {
        std::optional<Grant> grant;
        {
            const std::scoped_lock lock(m_mutex);
            if (const auto *found = m_refreshTokens.find(request.form.value(u"refresh_token"_s))) {
                grant = *found;
            }
        }
        if (!grant) {
            return refuse({9002313, u"invalid_grant"_s, u"Invalid request. Request is malformed or invalid."_s, {}, 400});
        }
        grant->nonce.clear();
        return tokenReply(request, context, *grant, grant->scope.contains("openid"_L1));
    }
    if (type != "authorization_code"_L1) {
        return refuse({70003, u"unsupported_grant_type"_s, u"The app requested an unsupported grant type '%1'."_s.arg(type.left(60)), {}, 400});
    }

    const auto code = request.form.value(u"code"_s);
    if (code.isEmpty()) {
        return refuse({900144, u"invalid_request"_s, u"The request body must contain the following parameter: 'code'."_s, {}, 400});
    }
    Grant grant;
    {
        const std::scoped_lock lock(m_mutex);
        auto *const found = m_codes.find(code);
        if (!found) {
            return refuse({9002313, u"invalid_grant"_s, u"Invalid request. Request is malformed or invalid."_s, {}, 400});
        }
        grant = *found;
        found->used = true;
    }
    if (grant.used) {
        return refuse({54005,
                       u"invalid_grant"_s,
                       u"OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token."_s,
                       {},
                       400});
    }
    if (grant.at.addSecs(kCodeMinutes * 60) < QDateTime::currentDateTimeUtc()) {
        return refuse(
            {70008,
             u"invalid_grant"_s,
             u"The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource."_s,
             {},
             400});
    }
    if (request.form.value(u"redirect_uri"_s) != grant.redirectUri) {
        return refuse({500112,
                       u"invalid_grant"_s,
                       u"The reply address '%1' does not match the reply address '%2' provided when requesting Authorization code."_s.arg(
                           request.form.value(u"redirect_uri"_s), grant.redirectUri),
                       {},
                       400});
    }
    if (!grant.challenge.isEmpty()) {
        const auto verifier = request.form.value(u"code_verifier"_s);
        if (verifier.isEmpty()) {
            return refuse(
                {50148, u"invalid_grant"_s, u"The code_verifier does not match the code_challenge supplied in the authorization request for PKCE."_s, {}, 400});
        }
        const auto hashed = grant.challengeMethod == "S256"_L1
                                ? QString::fromLatin1(base64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)))
                                : verifier;
        if (hashed != grant.challenge) {
            return refuse(
                {501481, u"invalid_grant"_s, u"The Code_Verifier does not match the code_challenge supplied in the authorization request."_s, {}, 400});
        }
    }
    return tokenReply(request, context, grant, grant.scope.split(u' ').contains("openid"_L1));
}

WebResponse Tenant::tokenReply(const WebRequest &request, Context &context, const Grant &grant, bool withIdToken)
{
    const auto access = QString::fromLatin1(SystemRandom::instance().token(64));
    QJsonObject reply{{u"token_type"_s, u"Bearer"_s},
                      {u"scope"_s, keyIssuerOfScope(grant.scope)},
                      {u"expires_in"_s, kTokenSeconds},
                      {u"ext_expires_in"_s, kTokenSeconds},
                      {u"access_token"_s, access}};
    if (withIdToken) {
        reply.insert(u"id_token"_s, QString::fromLatin1(idToken(request, context, grant, {})));
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_accessTokens.insert(access, grant);
        if (grant.scope.split(u' ').contains("offline_access"_L1)) {
            const auto refresh = u"1.practice-refresh."_s + QString::fromLatin1(SystemRandom::instance().token(64));
            m_refreshTokens.insert(refresh, grant);
            reply.insert(u"refresh_token"_s, refresh);
        }
    }
    if (request.form.value(u"client_info"_s) == "1"_L1) {
        const auto *person = context.directory->person(grant.username);
        const QJsonObject info{{u"uid"_s, person ? person->objectId : QString()}, {u"utid"_s, grant.tenant}};
        reply.insert(u"client_info"_s, QString::fromLatin1(base64Url(compact(info))));
    }
    if (const auto fault = context.faults.of("token_reply"_L1)) {
        for (const auto &name : fault->value("remove"_L1).toArray()) {
            reply.remove(name.toString());
        }
        const auto set = fault->value("set"_L1).toObject();
        for (auto member = set.begin(); member != set.end(); ++member) {
            reply.insert(member.key(), *member);
        }
        if (fault->value("reply"_L1).toString() == "html"_L1) {
            return WebResponse::html("<!DOCTYPE html><html><head><title>Proxy</title></head><body>Authentication required by the web proxy</body></html>");
        }
    }
    auto response = WebResponse::json(compact(reply));
    response.headers = {{"Cache-Control", "no-store, no-cache"}, {"Pragma", "no-cache"}};
    return response;
}

QByteArray Tenant::idToken(const WebRequest &request, Context &context, const Grant &grant, const QString &code)
{
    const auto *person = context.directory->person(grant.username);
    const auto now = QDateTime::currentSecsSinceEpoch();
    const auto scopes = grant.scope.split(u' ');
    QJsonObject claims{{u"aud"_s, grant.clientId},
                       {u"iss"_s, issuer(request, grant.tenant, grant.v2)},
                       {u"iat"_s, now - 1},
                       {u"nbf"_s, now - 1},
                       {u"exp"_s, now - 1 + kTokenSeconds},
                       {u"rh"_s, u"1.practice."_s},
                       {u"sub"_s, QUuid::createUuidV5(QUuid(person->objectId), grant.clientId).toString(QUuid::WithoutBraces)},
                       {u"tid"_s, grant.tenant},
                       {u"uti"_s, QString::fromLatin1(SystemRandom::instance().token(16))},
                       {u"ver"_s, grant.v2 ? u"2.0"_s : u"1.0"_s}};
    if (!grant.nonce.isEmpty()) {
        claims.insert(u"nonce"_s, grant.nonce);
    }
    if (!grant.v2) {
        claims.insert(u"unique_name"_s, person->username);
        claims.insert(u"amr"_s, QJsonArray{u"pwd"_s});
        claims.insert(u"oid"_s, person->objectId);
    }
    if (scopes.contains("profile"_L1)) {
        claims.insert(u"oid"_s, person->objectId);
        claims.insert(u"name"_s, person->displayName);
        claims.insert(u"preferred_username"_s, person->username);
    }
    const bool guest = person->tenant != grant.tenant;
    if ((scopes.contains("email"_L1) || guest) && !person->mail.isEmpty()) {
        claims.insert(u"email"_s, person->mail);
    }
    if (guest) {
        claims.insert(u"idp"_s, issuer(request, person->tenant, false));
    }
    if (!code.isEmpty()) {
        claims.insert(u"c_hash"_s, halfHash(code));
    }
    for (const auto *row : context.faults.rows()) {
        if (row->behaviour == "claims"_L1) {
            change(claims, row->params, request.origin);
        }
    }

    const auto form = context.faults.of("token_form"_L1).value_or(QJsonObject());
    const auto &key = currentKey(context);
    QJsonObject header{{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, QString::fromLatin1(key.kid())}};
    if (const auto fault = context.faults.of("token_header"_L1)) {
        change(header, *fault, request.origin);
    }
    auto payload = compact(claims);
    if (form.contains("duplicate"_L1)) { // a member that stands twice: no JSON writer would do it
        payload.chop(1);
        payload += ",\"" + form.value("duplicate"_L1).toString().toUtf8() + "\":\"twice\"}";
    }
    const auto algorithm = form.value("alg"_L1).toString();
    if (algorithm == "none"_L1) {
        header.insert(u"alg"_s, u"none"_s);
        return base64Url(compact(header)) + '.' + base64Url(payload) + '.';
    }
    if (algorithm == "HS256"_L1) { // the classic confusion: the published modulus as an HMAC key
        header.insert(u"alg"_s, u"HS256"_s);
        const auto input = base64Url(compact(header)) + '.' + base64Url(payload);
        return input + '.' + base64Url(QMessageAuthenticationCode::hash(input, key.jwk({}).value("n"_L1).toString().toLatin1(), QCryptographicHash::Sha256));
    }
    auto token = compactJws(header, payload, key);
    const auto signature = form.value("signature"_L1).toString();
    if (signature == "broken"_L1) {
        auto parts = token.split('.');
        auto bytes = QByteArray::fromBase64(parts.at(2), QByteArray::Base64UrlEncoding);
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
        token = parts.at(0) + '.' + parts.at(1) + '.' + base64Url(bytes);
    } else if (signature == "missing"_L1) {
        token.truncate(token.lastIndexOf('.') + 1);
    }
    if (form.value("encrypted"_L1).toBool()) {
        return base64Url(R"({"alg":"RSA-OAEP","enc":"A256CBC-HS512","typ":"JWT"})") + ".ZmFrZQ.ZmFrZQ.ZmFrZQ.ZmFrZQ";
    }
    if (form.value("cut"_L1).toBool()) {
        token.truncate(token.size() / 2);
    }
    return token;
}

} // namespace signwright::practice
