// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "tenant.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

WebResponse answer(const QJsonObject &object, int status = 200)
{
    return WebResponse::json(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

WebResponse refused(const QString &code, const QString &message, int status)
{
    return answer({{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}}, status);
}

QJsonObject credential(const Secret &secret)
{
    return {{u"keyId"_s, secret.keyId},
            {u"displayName"_s, secret.displayName},
            {u"hint"_s, secret.value.left(3)},
            {u"endDateTime"_s, secret.end.toString(Qt::ISODate)},
            {u"secretText"_s, QJsonValue::Null}};
}

QJsonObject application(const Registration &app)
{
    QJsonArray passwords;
    for (const auto &secret : app.secrets) {
        passwords.append(credential(secret));
    }
    const auto uris = QJsonArray::fromStringList(app.redirectUris);
    const auto of = [&](Platform platform) { return QJsonObject{{u"redirectUris"_s, app.platform == platform ? uris : QJsonArray()}}; };
    auto web = of(Platform::Web);
    web.insert(u"implicitGrantSettings"_s, QJsonObject{{u"enableIdTokenIssuance"_s, app.idTokensFromAuthorize}, {u"enableAccessTokenIssuance"_s, false}});
    return {{u"id"_s, app.objectId},
            {u"appId"_s, app.clientId},
            {u"displayName"_s, app.displayName},
            {u"signInAudience"_s, app.multiTenant ? u"AzureADandPersonalMicrosoftAccount"_s : u"AzureADMyOrg"_s},
            {u"web"_s, web},
            {u"spa"_s, of(Platform::Spa)},
            {u"publicClient"_s, of(Platform::PublicClient)},
            {u"isFallbackPublicClient"_s, app.allowPublicClient},
            {u"passwordCredentials"_s, passwords}};
}

/** The least delegated permissions of each call (learn.microsoft.com/graph/permissions-reference). */
bool mayDo(const QString &scope, const QByteArray &method, const QString &path)
{
    QStringList granted;
    for (const auto &one : scope.split(u' ', Qt::SkipEmptyParts)) {
        granted << one.section(u'/', -1).toLower();
    }
    const auto any = [&granted](std::initializer_list<QLatin1StringView> wanted) {
        return std::any_of(wanted.begin(), wanted.end(), [&granted](auto one) { return granted.contains(one); });
    };
    const bool reads = method == "GET";
    if (path.startsWith("/auditLogs"_L1)) {
        return any({"auditlog.read.all"_L1});
    }
    if (path.startsWith("/oauth2PermissionGrants"_L1)) {
        return reads ? any({"directory.read.all"_L1, "delegatedpermissiongrant.readwrite.all"_L1}) : any({"delegatedpermissiongrant.readwrite.all"_L1});
    }
    return reads ? any({"application.read.all"_L1, "application.readwrite.all"_L1, "directory.read.all"_L1}) : any({"application.readwrite.all"_L1});
}

} // namespace

/** As much of Microsoft Graph as setting up and inspecting a registration needs (learn.microsoft.com/graph/api/resources/application). */
WebResponse Tenant::graph(const WebRequest &request, Context &context)
{
    const auto header = request.headers.value("authorization");
    const auto path = request.path.mid(QStringLiteral("/graph/v1.0").size());
    const std::scoped_lock lock(m_mutex);
    const auto *const grant = header.startsWith("Bearer ") ? m_accessTokens.find(QString::fromLatin1(header.mid(7).trimmed())) : nullptr;
    if (!grant) {
        return refused(u"InvalidAuthenticationToken"_s, u"Access token is empty."_s, 401);
    }
    if (!mayDo(grant->scope, request.method, path)) {
        return refused(u"Authorization_RequestDenied"_s, u"Insufficient privileges to complete the operation."_s, 403);
    }
    auto &app = nextDirectory().registration;
    const auto mine = u"/applications(appId='"_s + app.clientId + u"')"_s;
    const auto byId = u"/applications/"_s + app.objectId;
    const auto rest = path.startsWith(mine) ? path.mid(mine.size()) : path.startsWith(byId) ? path.mid(byId.size()) : QString();
    const bool isApp = path.startsWith(mine) || path.startsWith(byId);
    if (isApp && !context.app().present) {
        return refused(u"Request_ResourceNotFound"_s, u"Resource does not exist."_s, 404);
    }
    const auto body = QJsonDocument::fromJson(request.body).object();
    if (isApp && rest.isEmpty() && request.method == "GET") {
        return answer(application(context.app()));
    }
    if (isApp && rest.isEmpty() && request.method == "PATCH") {
        if (body.contains("passwordCredentials"_L1)) {
            return refused(u"Request_BadRequest"_s, u"Use addPassword and removePassword."_s, 400);
        }
        if (const auto uris = body.value("web"_L1).toObject().value("redirectUris"_L1); uris.isArray()) {
            app.redirectUris.clear(); // the whole array is replaced, as in Graph
            for (const auto &uri : uris.toArray()) {
                app.redirectUris.append(uri.toString());
            }
        }
        if (const auto keys = body.value("keyCredentials"_L1); keys.isArray()) {
            app.certificates.clear(); // likewise
            for (const auto &one : keys.toArray()) {
                app.certificates.append(QByteArray::fromBase64(one.toObject().value("key"_L1).toString().toLatin1()));
            }
        }
        if (const auto fallback = body.value("isFallbackPublicClient"_L1); fallback.isBool()) {
            app.allowPublicClient = fallback.toBool();
        }
        if (const auto audience = body.value("signInAudience"_L1).toString(); !audience.isEmpty()) {
            app.multiTenant = audience != "AzureADMyOrg"_L1;
        }
        return WebResponse::json({}, 204);
    }
    if (isApp && rest == "/addPassword"_L1 && request.method == "POST") {
        const auto wanted = body.value("passwordCredential"_L1).toObject();
        auto end = QDateTime::fromString(wanted.value("endDateTime"_L1).toString(), Qt::ISODate);
        if (!end.isValid()) {
            end = QDateTime::currentDateTimeUtc().addYears(2);
        }
        const Secret secret{newGuid(), wanted.value("displayName"_L1).toString(), newSecretValue(), end};
        app.secrets.append(secret);
        auto shown = credential(secret);
        shown.insert(u"secretText"_s, secret.value); // once, here
        return answer(shown);
    }
    if (isApp && rest == "/removePassword"_L1 && request.method == "POST") {
        const auto id = body.value("keyId"_L1).toString();
        const auto removed = app.secrets.removeIf([&id](const Secret &secret) { return secret.keyId == id; });
        return removed > 0 ? WebResponse::json({}, 204) : refused(u"Request_BadRequest"_s, u"No password credential found with keyId."_s, 400);
    }
    if (path.startsWith("/applications"_L1)) {
        return request.method == "GET" && path == "/applications"_L1 ? answer({{u"value"_s, QJsonArray{application(context.app())}}})
                                                                     : refused(u"Request_ResourceNotFound"_s, u"Resource does not exist."_s, 404);
    }
    const auto enterprise = u"/servicePrincipals(appId='"_s + app.clientId + u"')"_s;
    const auto enterpriseById = u"/servicePrincipals/"_s + app.servicePrincipalId;
    if (path == enterprise || path == enterpriseById) {
        if (!context.app().servicePrincipal) {
            return refused(u"Request_ResourceNotFound"_s, u"Resource does not exist."_s, 404);
        }
        if (request.method == "PATCH") {
            app.enabled = body.value("accountEnabled"_L1).toBool(app.enabled);
            app.assignmentRequired = body.value("appRoleAssignmentRequired"_L1).toBool(app.assignmentRequired);
            return WebResponse::json({}, 204);
        }
        return answer({{u"id"_s, app.servicePrincipalId},
                       {u"appId"_s, app.clientId},
                       {u"accountEnabled"_s, context.app().enabled},
                       {u"appRoleAssignmentRequired"_s, context.app().assignmentRequired},
                       {u"appOwnerOrganizationId"_s, app.homeTenant}});
    }
    if (path == enterpriseById + u"/appRoleAssignedTo"_s) {
        QJsonArray assigned;
        for (const auto &person : context.directory->people) {
            if (person.kind != "not_assigned"_L1 && context.directory->isMember(person, app.homeTenant)) {
                assigned.append(QJsonObject{{u"principalId"_s, person.objectId},
                                            {u"principalDisplayName"_s, person.displayName},
                                            {u"principalType"_s, u"User"_s},
                                            {u"resourceId"_s, app.servicePrincipalId}});
            }
        }
        return answer({{u"value"_s, assigned}});
    }
    if (path == "/oauth2PermissionGrants"_L1) {
        if (request.method == "POST") {
            if (body.value("clientId"_L1).toString() != app.servicePrincipalId || body.value("consentType"_L1).toString() != "AllPrincipals"_L1) {
                return refused(u"Request_BadRequest"_s, u"Property clientId or consentType is not valid."_s, 400);
            }
            if (!app.consentedTenants.contains(grant->tenant)) {
                app.consentedTenants.append(grant->tenant);
            }
            auto made = body;
            made.insert(u"id"_s, newGuid());
            return answer(made, 201);
        }
        QJsonArray grants;
        if (context.app().consentedTenants.contains(grant->tenant)) { // of the caller's own tenant alone
            grants.append(
                QJsonObject{{u"clientId"_s, app.servicePrincipalId}, {u"consentType"_s, u"AllPrincipals"_s}, {u"scope"_s, u"openid profile email"_s}});
        }
        return answer({{u"value"_s, grants}});
    }
    if (path.startsWith("/auditLogs/signIns"_L1)) {
        QJsonArray rows;
        for (const auto &row : m_signIns) {
            rows.prepend(QJsonObject{{u"id"_s, row.handles.trace},
                                     {u"correlationId"_s, row.handles.correlation},
                                     {u"appId"_s, app.clientId},
                                     {u"userPrincipalName"_s, row.username},
                                     {u"createdDateTime"_s, row.handles.at.toString(Qt::ISODate)},
                                     {u"clientAppUsed"_s, u"Browser"_s},
                                     {u"conditionalAccessStatus"_s, u"notApplied"_s},
                                     {u"status"_s, QJsonObject{{u"errorCode"_s, 0}, {u"failureReason"_s, u"Other."_s}}}});
        }
        return answer({{u"value"_s, rows}});
    }
    return refused(u"Request_ResourceNotFound"_s, u"Resource does not exist."_s, 404);
}

} // namespace signwright::practice
