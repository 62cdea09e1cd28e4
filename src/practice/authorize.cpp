// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "tenant.h"

#include <core/random.h>

#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

constexpr int kFlowMinutes = 15;

QByteArray encoded(const Fields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        text += (text.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

QMap<QString, QString> placeholders(const SignInRequest &request, const QString &tenant, const QString &app, const QString &account = {})
{
    return {{u"client_id"_s, request.value("client_id"_L1)},
            {u"redirect_uri"_s, request.value("redirect_uri"_L1)},
            {u"tenant"_s, tenant},
            {u"app"_s, app},
            {u"account"_s, account}};
}

/** Entra ignores the port of a localhost address (entra-docs, reply-url). */
bool isRegistered(const QStringList &registered, const QString &uri)
{
    if (registered.contains(uri)) {
        return true;
    }
    QUrl asked(uri);
    if (asked.host() != "localhost"_L1) {
        return false;
    }
    asked.setPort(-1);
    for (const auto &candidate : registered) {
        QUrl known(candidate);
        known.setPort(-1);
        if (known == asked) {
            return true;
        }
    }
    return false;
}

} // namespace

QString Tenant::keep(const Flow &flow) const
{
    const auto name = QString::fromLatin1(SystemRandom::instance().token());
    const std::scoped_lock lock(m_mutex);
    m_flows.insert(name, {flow, QDateTime::currentSecsSinceEpoch()});
    return name;
}

std::optional<Flow> Tenant::kept(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto *found = m_flows.find(name);
    if (!found || QDateTime::currentSecsSinceEpoch() - found->at > kFlowMinutes * 60) {
        return {};
    }
    return found->flow;
}

std::optional<Tenant::Session> Tenant::session(const WebRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    const auto *found = m_sessions.find(request.cookies.value(u"ESTSAUTH"_s));
    return found ? std::optional(*found) : std::nullopt;
}

void Tenant::openSession(const WebRequest &request, WebResponse &response, const Session &session, QString id, bool stays)
{
    if (id.isEmpty()) {
        id = QString::fromLatin1(SystemRandom::instance().token());
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_sessions.insert(id, session);
    }
    response.headers.append({"Set-Cookie", "ESTSAUTH=" + id.toLatin1() + "; Path=/; HttpOnly; SameSite=" + (request.tls ? "None; Secure" : "Lax")
                                               + (stays ? "; Max-Age=7776000" : "")});
}

PageFrame Tenant::frame(const Context &context, const Flow &flow) const
{
    return {context.tenantName.isEmpty() ? u"Practice tenant"_s : context.tenantName, context.app().displayName, u"/practice/step"_s, keep(flow),
            context.handles};
}

/** Client, redirect URI, response type and mode, scope, PKCE: in Entra's order. What is wrong here is shown and never sent back. */
std::optional<TenantError> Tenant::checkRequest(const Context &context, const SignInRequest &request) const
{
    const auto clientId = request.value("client_id"_L1);
    const auto &app = context.app();
    const bool alias = request.authority == "common"_L1 || request.authority == "organizations"_L1 || request.authority == "consumers"_L1;
    const auto *tenant = context.directory->tenant(request.authority);
    const auto tenantName = tenant ? tenant->name : context.tenantName;
    if (clientId.isEmpty()) {
        return TenantError{900144, u"invalid_request"_s, u"The request body must contain the following parameter: 'client_id'."_s, {}, 400};
    }
    if (clientId == "00000000-0000-0000-0000-000000000000"_L1) {
        return TenantError{700038, u"unauthorized_client"_s, u"%1 is not a valid application identifier."_s.arg(clientId), {}, 400};
    }
    if (!app.present || clientId.compare(app.clientId, Qt::CaseInsensitive) != 0) {
        return TenantError{
            700016,
            u"unauthorized_client"_s,
            u"Application with identifier '%1' was not found in the directory '%2'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant."_s
                .arg(clientId.left(100), tenantName),
            {},
            400};
    }
    if (!app.enabled) {
        return TenantError{7000112, u"unauthorized_client"_s, u"Application '%1'(%2) is disabled."_s.arg(app.clientId, app.displayName), {}, 400};
    }
    if (!app.multiTenant && alias) {
        return TenantError{
            50194,
            u"invalid_request"_s,
            u"Application '%1'(%2) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant."_s
                .arg(app.clientId, app.displayName),
            {},
            400};
    }
    const auto redirectUri = request.value("redirect_uri"_L1);
    if (app.redirectUris.isEmpty()) {
        return TenantError{500113, u"invalid_request"_s, u"No reply address is registered for the application."_s, {}, 400};
    }
    if (redirectUri.isEmpty()) {
        return TenantError{900971, u"invalid_request"_s, u"No reply address provided."_s, {}, 400};
    }
    if (!isRegistered(app.redirectUris, redirectUri)) {
        const QUrl url(redirectUri);
        const bool loopback = url.host() == "localhost"_L1 || url.host() == "127.0.0.1"_L1;
        if (url.scheme() == "http"_L1 && !loopback) {
            return TenantError{500117, u"invalid_request"_s, u"The reply uri specified in the request isn't using a secure scheme."_s, {}, 400};
        }
        return TenantError{
            50011,
            u"invalid_request"_s,
            u"The redirect URI '%1' specified in the request does not match the redirect URIs configured for the application '%2'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to fix this."_s
                .arg(redirectUri.left(300), app.clientId),
            {},
            400};
    }
    return {};
}

/** Errors of the request that are sent back, the redirect URI being known. */
static std::optional<TenantError> checkProtocol(const SignInRequest &request, const Registration &app)
{
    const auto types = request.list("response_type"_L1);
    if (types.isEmpty()) {
        return TenantError{900144, u"invalid_request"_s, u"The request body must contain the following parameter: 'response_type'."_s, {}, 400};
    }
    if (types.contains("id_token"_L1) && !app.idTokensFromAuthorize) {
        return TenantError{700054, u"unsupported_response_type"_s, u"response_type 'id_token' is not enabled for the application."_s, {}, 400};
    }
    if (types.contains("token"_L1)) {
        return TenantError{700051, u"unsupported_response_type"_s, u"response_type 'token' is not enabled for the application."_s, {}, 400};
    }
    const auto mode = request.mode();
    if ((mode != "query"_L1 && mode != "fragment"_L1 && mode != "form_post"_L1) || (mode == "query"_L1 && types.contains("id_token"_L1))) {
        return TenantError{
            70007, u"unsupported_response_mode"_s, u"'%1' is not a supported value of 'response_mode' when requesting a token."_s.arg(mode.left(40)), {}, 400};
    }
    if (types.contains("id_token"_L1) && request.value("nonce"_L1).isEmpty()) {
        return TenantError{
            90014,
            u"invalid_request"_s,
            u"The required field 'nonce' is missing from the credential. Ensure that you have all the necessary parameters for the login request."_s,
            {},
            400};
    }
    const auto scopes = request.list("scope"_L1);
    if (scopes.isEmpty()) {
        return TenantError{900144, u"invalid_request"_s, u"The request body must contain the following parameter: 'scope'."_s, {}, 400};
    }
    static const QStringList known{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s, u".default"_s, u"user.read"_s,
                                   // what setting up through Graph asks for
                                   u"application.read.all"_s, u"application.readwrite.all"_s, u"appregistration.create"_s, u"directory.read.all"_s,
                                   u"delegatedpermissiongrant.readwrite.all"_s, u"auditlog.read.all"_s};
    for (const auto &scope : scopes) {
        if (!known.contains(scope.section(u'/', -1).toLower())) {
            return TenantError{650053,
                               u"invalid_client"_s,
                               u"The application '%1' asked for scope '%2' that doesn't exist on the resource '%3'. Contact the app vendor."_s.arg(
                                   app.displayName, scope.left(80), QString(kGraphAppId)),
                               {},
                               400};
        }
    }
    const auto method = request.value("code_challenge_method"_L1);
    const auto challenge = request.value("code_challenge"_L1);
    if (app.platform == Platform::Spa && challenge.isEmpty()) {
        return TenantError{
            9002325, u"invalid_request"_s, u"Proof Key for Code Exchange is required for cross-origin authorization code redemption."_s, {}, 400};
    }
    if (!challenge.isEmpty() && (challenge.size() < 43 || challenge.size() > 128)) {
        return TenantError{501491, u"invalid_request"_s, u"Invalid size of Code_Challenge parameter."_s, {}, 400};
    }
    if (!method.isEmpty() && method != "S256"_L1 && method != "plain"_L1) {
        return TenantError{90023, u"invalid_request"_s, u"The code_challenge_method '%1' is not supported."_s.arg(method.left(20)), {}, 400};
    }
    const auto prompt = request.value("prompt"_L1);
    if (!prompt.isEmpty() && prompt != "login"_L1 && prompt != "none"_L1 && prompt != "consent"_L1 && prompt != "select_account"_L1) {
        return TenantError{90023, u"invalid_request"_s, u"Invalid value '%1' for parameter 'prompt'."_s.arg(prompt.left(20)), {}, 400};
    }
    return {};
}

WebResponse Tenant::sendBack(const Context &context, const SignInRequest &request, Fields fields)
{
    if (!request.userCode.isEmpty()) {
        return endDevice(context, request.userCode, nullptr, {});
    }
    auto state = request.value("state"_L1);
    if (const auto change = context.faults.of("response"_L1)) {
        const auto how = change->value("state"_L1).toString();
        if (how == "missing"_L1) {
            state.clear();
        } else if (how == "changed"_L1) {
            state += u'1';
        }
        const auto drop = change->value("remove"_L1).toString();
        fields.removeIf([&drop](const auto &field) { return field.first == drop; });
        if (change->contains("iss"_L1)) {
            fields.append({u"iss"_s, change->value("iss"_L1).toString()});
        }
    }
    if (!state.isEmpty()) {
        fields.append({u"state"_s, state});
    }
    const auto uri = request.value("redirect_uri"_L1);
    const auto mode = request.mode();
    if (mode == "form_post"_L1) {
        return formPostPage(uri, fields);
    }
    // A registered address without a path comes back with a slash (entra-docs, reply-url).
    QString target = uri;
    if (QUrl(uri).path().isEmpty()) {
        target += u'/';
    }
    const auto mark = mode == "fragment"_L1 ? u'#' : target.contains(u'?') ? u'&' : u'?';
    return WebResponse::redirect((target + mark).toUtf8() + encoded(fields));
}

WebResponse Tenant::sendError(const Context &context, const SignInRequest &request, const TenantError &error)
{
    if (!request.userCode.isEmpty()) {
        endDevice(context, request.userCode, nullptr, {});
        return errorPage(error, context.handles, context.tenantName);
    }
    return sendBack(context, request,
                    {{u"error"_s, error.error},
                     {u"error_description"_s, description(error, context.handles)},
                     {u"error_uri"_s, u"https://login.microsoftonline.com/error?code=%1"_s.arg(error.aadsts)}});
}

WebResponse Tenant::authorize(const WebRequest &request, Context &context, const QString &authority, bool v2)
{
    Flow flow;
    flow.request.authority = authority;
    flow.request.v2 = v2;
    flow.request.parameters = request.method == "POST" ? request.form : request.query;
    if (!v2 && !flow.request.parameters.contains(u"scope"_s)) {
        flow.request.parameters.insert(u"scope"_s, u"openid profile email"_s); // v1 has no scopes of its own
    }
    return proceed(request, context, flow);
}

WebResponse Tenant::adminConsent(const WebRequest &request, Context &context, const QString &authority, bool v2)
{
    Flow flow;
    flow.request.authority = authority;
    flow.request.v2 = v2;
    flow.request.parameters = request.query;
    flow.request.parameters.insert(u"response_type"_s, u"code"_s);
    flow.request.parameters.insert(u"response_mode"_s, u"query"_s);
    if (!flow.request.parameters.contains(u"scope"_s)) {
        flow.request.parameters.insert(u"scope"_s, u"openid profile email"_s);
    }
    flow.adminConsent = true;
    return proceed(request, context, flow);
}

WebResponse Tenant::proceed(const WebRequest &request, Context &context, Flow flow)
{
    const auto &asked = flow.request;
    if (const auto *tenant = context.directory->tenant(asked.authority)) {
        context.tenantName = tenant->name;
    }
    const auto values = [&] { return placeholders(asked, context.tenantName, context.app().displayName); }; // for a fault's words
    if (const auto error = checkAuthority(context, asked.authority)) {
        return errorPage(*error, context.handles, context.tenantName);
    }
    if (const auto fault = context.faults.of("page_error"_L1, "stage"_L1, u"request")) {
        return errorPage(errorOf(*fault, values()), context.handles, context.tenantName);
    }
    if (asked.userCode.isEmpty()) { // a device's request was looked at when its code was made
        if (const auto error = checkRequest(context, asked)) {
            return errorPage(*error, context.handles, context.tenantName);
        }
        if (const auto error = checkProtocol(asked, context.app())) {
            return sendError(context, asked, *error);
        }
    }
    if (const auto fault = context.faults.of("redirect_error"_L1, "stage"_L1, u"request")) {
        return sendError(context, asked, errorOf(*fault, values()));
    }
    const auto prompt = asked.value("prompt"_L1);
    const auto current = session(request);
    const auto *person = current ? context.directory->person(current->username) : nullptr;
    if (prompt == "none"_L1) {
        if (!person) {
            return sendError(context, asked, {50058, u"login_required"_s, u"A silent sign-in request was sent but no user is signed in."_s, {}, 400});
        }
        return checkPerson(request, context, flow, *person, *current);
    }
    const bool mustAsk = (prompt == "login"_L1 && !flow.signedInNow) || !person;
    if (prompt == "select_account"_L1 && !flow.picked && !flow.signedInNow && person) {
        return accountPickerPage(frame(context, flow), {person->username});
    }
    if (mustAsk) {
        return signInPage(frame(context, flow), asked.value("login_hint"_L1).left(200), nullptr, context.directory->people);
    }
    return checkPerson(request, context, flow, *person, *current);
}

WebResponse Tenant::checkPerson(const WebRequest &request, Context &context, Flow flow, const Person &person, const Session &session)
{
    const auto &asked = flow.request;
    const auto prompt = asked.value("prompt"_L1);
    const bool silent = prompt == "none"_L1;
    const auto values = [&] { return placeholders(asked, context.tenantName, context.app().displayName, person.username); };
    const bool alias = asked.authority == "common"_L1 || asked.authority == "organizations"_L1 || asked.authority == "consumers"_L1;
    const auto *named = alias ? nullptr : context.directory->tenant(asked.authority);
    const auto tenantId = named ? named->id : person.tenant;
    const auto refuse = [&](const TenantError &error) {
        return silent ? sendError(context, asked, error) : errorPage(error, context.handles, context.tenantName);
    };

    const bool personal = person.tenant == kPersonalTenant;
    if ((named && !context.directory->isMember(person, tenantId)) || (asked.authority == "organizations"_L1 && personal)
        || (asked.authority == "consumers"_L1 && !personal)) {
        return refuse(
            {50020,
             u"interaction_required"_s,
             u"User account '%1' from identity provider '%2' does not exist in tenant '%3' and cannot access the application '%4'(%5) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account."_s
                 .arg(person.username, issuer(request, person.tenant, false), context.tenantName.isEmpty() ? asked.authority : context.tenantName,
                      context.app().clientId, context.app().displayName),
             {},
             400});
    }
    if (const auto fault = context.faults.of("page_error"_L1, "stage"_L1, u"sign_in")) {
        return refuse(errorOf(*fault, values()));
    }
    if (const auto fault = context.faults.of("redirect_error"_L1, "stage"_L1, u"sign_in")) {
        return sendError(context, asked, errorOf(*fault, values()));
    }
    if (person.kind == "mfa"_L1 && !session.secondFactor) {
        if (silent) {
            return sendError(
                context, asked,
                {50076, u"interaction_required"_s,
                 u"Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '%1'."_s
                     .arg(QString(kGraphAppId)),
                 u"basic_action"_s, 400});
        }
        return secondFactorPage(frame(context, flow), person.username, false);
    }
    if (context.app().assignmentRequired && tenantId == context.app().homeTenant && person.kind == "not_assigned"_L1) {
        return refuse(
            {50105,
             u"access_denied"_s,
             u"Your administrator has configured the application %1 ('%2') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '%3' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator. Please contact your administrator to assign access to this application."_s
                 .arg(context.app().displayName, context.app().clientId, person.username),
             {},
             400});
    }
    bool consented = context.app().consentedTenants.contains(tenantId);
    if (!consented) {
        const std::scoped_lock lock(m_mutex);
        consented = m_personalConsents.contains(person.username);
    }
    if (((!consented || prompt == "consent"_L1) && !flow.consented) || (flow.adminConsent && !flow.consented)) {
        if (silent) {
            return sendError(
                context, asked,
                {65001, u"consent_required"_s,
                 u"The user or administrator has not consented to use the application with ID '%1' named '%2'. Send an interactive authorization request for this user and resource."_s
                     .arg(context.app().clientId, context.app().displayName),
                 u"consent_required"_s, 400});
        }
        return consentPage(frame(context, flow), {u"Sign you in"_s, u"View your basic profile"_s, u"View your email address"_s}, flow.adminConsent);
    }
    if (flow.adminConsent) {
        return sendBack(context, asked, {{u"admin_consent"_s, u"True"_s}, {u"tenant"_s, tenantId}, {u"scope"_s, asked.value("scope"_L1)}});
    }
    if (flow.signedInNow && !flow.staySignedInAsked && !silent) {
        return staySignedInPage(frame(context, flow), person.username);
    }
    return issueCode(request, context, flow, person);
}

std::optional<TenantError> Tenant::checkPassword(const Context &context, const QString &username, const QString &password, bool home) const
{
    Q_UNUSED(home)
    const auto *person = context.directory->person(username);
    if (!person) {
        return TenantError{50034,
                           u"invalid_grant"_s,
                           u"The user account does not exist in the directory. To sign into this application, the account must be added to the directory."_s,
                           {},
                           400};
    }
    if (person->password != password) {
        return TenantError{50126, u"invalid_grant"_s, u"Error validating credentials due to invalid username or password."_s, {}, 400};
    }
    if (person->kind == "disabled"_L1) {
        return TenantError{50057, u"invalid_grant"_s, u"The user account is disabled."_s, {}, 400};
    }
    if (person->kind == "locked"_L1) {
        return TenantError{
            50053, u"invalid_grant"_s, u"The account is locked, you've tried to sign in too many times with an incorrect user ID or password."_s, {}, 400};
    }
    if (person->kind == "password_expired"_L1) {
        return TenantError{50055, u"invalid_grant"_s, u"The password is expired."_s, {}, 400};
    }
    return {};
}

WebResponse Tenant::step(const WebRequest &request, Context &context)
{
    auto flow = kept(request.form.value(u"flow"_s));
    if (!flow) {
        return errorPage({50089, u"invalid_grant"_s, u"Authentication failed due to flow token expired. Please try again."_s, {}, 400}, context.handles, {});
    }
    if (const auto *tenant = context.directory->tenant(flow->request.authority)) {
        context.tenantName = tenant->name;
    }
    const auto step = request.form.contains(u"pick"_s) ? u"pick"_s : request.form.value(u"step"_s);
    const auto cookie = request.cookies.value(u"ESTSAUTH"_s);
    auto current = session(request);
    WebRequest next = request;
    WebResponse response;
    const auto signInAs = [&](const Session &opened, const QString &id, bool stays = false) {
        const auto fresh = id.isEmpty() ? QString::fromLatin1(SystemRandom::instance().token()) : id;
        WebResponse holder;
        openSession(request, holder, opened, fresh, stays);
        next.cookies.insert(u"ESTSAUTH"_s, fresh);
        response = proceed(next, context, *flow);
        response.headers.append(holder.headers);
    };

    if (step == "password"_L1) {
        const auto username = request.form.value(u"loginfmt"_s).trimmed();
        if (const auto error = checkPassword(context, username, request.form.value(u"passwd"_s), false)) {
            return signInPage(frame(context, *flow), username, &*error, context.directory->people);
        }
        flow->signedInNow = true;
        signInAs({username, false}, {});
        return response;
    }
    if (step == "cancel"_L1 || step == "decline"_L1) {
        const TenantError error = step == "cancel"_L1
                                      ? TenantError{50126, u"access_denied"_s, u"The user has cancelled the sign-in."_s, {}, 400}
                                      : TenantError{65004, u"access_denied"_s, u"User declined to consent to access the app."_s, u"consent_required"_s, 400};
        if (step == "cancel"_L1) {
            return sendBack(context, flow->request, {{u"error"_s, u"access_denied"_s}, {u"error_subcode"_s, u"cancel"_s}});
        }
        return sendError(context, flow->request, error);
    }
    if (step == "another"_L1) {
        return signInPage(frame(context, *flow), {}, nullptr, context.directory->people);
    }
    if (!current) {
        return proceed(request, context, *flow);
    }
    if (step == "pick"_L1) {
        flow->picked = true;
    } else if (step == "kmsi_yes"_L1 || step == "kmsi_no"_L1) {
        flow->staySignedInAsked = true;
        if (step == "kmsi_yes"_L1 && current) {
            signInAs(*current, cookie, true);
            return response;
        }
    } else if (step == "mfa"_L1) {
        if (request.form.value(u"otc"_s).trimmed() != "123456"_L1) {
            return secondFactorPage(frame(context, *flow), current->username, true);
        }
        current->secondFactor = true;
        signInAs(*current, cookie);
        return response;
    } else if (step == "mfa_refused"_L1) {
        return errorPage({500121, u"interaction_required"_s, u"Authentication failed during strong authentication request."_s, {}, 400}, context.handles,
                         context.tenantName);
    } else if (step == "consent"_L1) {
        flow->consented = true;
        const std::scoped_lock lock(m_mutex);
        if (flow->adminConsent) {
            if (const auto *tenant = m_directory->tenant(flow->request.authority); tenant && !m_directory->registration.consentedTenants.contains(tenant->id)) {
                nextDirectory().registration.consentedTenants.append(tenant->id);
            }
        } else if (!m_personalConsents.contains(current->username)) {
            m_personalConsents.append(current->username);
        }
    }
    return proceed(request, context, *flow);
}

WebResponse Tenant::issueCode(const WebRequest &request, Context &context, const Flow &flow, const Person &person)
{
    const auto &asked = flow.request;
    const bool alias = asked.authority == "common"_L1 || asked.authority == "organizations"_L1 || asked.authority == "consumers"_L1;
    const auto *named = alias ? nullptr : context.directory->tenant(asked.authority);
    Grant grant;
    grant.username = person.username;
    grant.tenant = named ? named->id : person.tenant;
    if (!asked.userCode.isEmpty()) {
        return endDevice(context, asked.userCode, &person, grant.tenant);
    }
    grant.clientId = context.app().clientId;
    grant.redirectUri = asked.value("redirect_uri"_L1);
    grant.scope = asked.value("scope"_L1);
    grant.nonce = asked.value("nonce"_L1);
    grant.challenge = asked.value("code_challenge"_L1);
    grant.challengeMethod = asked.value("code_challenge_method"_L1);
    grant.v2 = asked.v2;
    grant.at = QDateTime::currentDateTimeUtc();

    const auto types = asked.list("response_type"_L1);
    Fields fields;
    QString code;
    if (types.contains("code"_L1)) {
        code = u"1.practice."_s + QString::fromLatin1(SystemRandom::instance().token(48));
        const auto change = context.faults.of("response"_L1);
        grant.used = change && change->value("code"_L1).toString() == "used"_L1;
        auto stored = grant;
        if (change && change->value("code"_L1).toString() == "expired"_L1) {
            stored.at = stored.at.addSecs(-3600);
        }
        const std::scoped_lock lock(m_mutex);
        m_codes.insert(code, stored);
        m_signIns.append({context.handles, grant.username});
        if (m_signIns.size() > 100) {
            m_signIns.removeFirst();
        }
        fields.append({u"code"_s, code});
    }
    if (types.contains("id_token"_L1)) {
        fields.append({u"id_token"_s, QString::fromLatin1(idToken(request, context, grant, code))});
    }
    fields.append({u"session_state"_s, newGuid()});
    return sendBack(context, asked, fields);
}

} // namespace signwright::practice
