// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "tenant.h"

#include <core/random.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

constexpr int kDeviceSeconds = 15 * 60;

/** Without letters and digits that are taken for one another. */
QString newUserCode()
{
    constexpr QLatin1StringView letters("BCDFGHJKLMNPQRSTVWXZ23456789");
    QString code;
    for (const auto byte : SystemRandom::instance().bytes(9)) {
        code += letters.at(static_cast<unsigned char>(byte) % letters.size());
    }
    return code;
}

} // namespace

/** RFC 8628, section 3.1 and 3.2; no `verification_uri_complete`, as at Entra. */
WebResponse Tenant::deviceAuthorization(const WebRequest &request, Context &context, const QString &authority, bool v2)
{
    const auto refuse = [&](const TenantError &error) { return errorJson(error, context.handles, request.origin); };
    if (const auto error = checkAuthority(context, authority)) {
        return refuse(*error);
    }
    const auto clientId = request.form.value(u"client_id"_s);
    const auto &app = context.app();
    if (clientId.isEmpty()) {
        return refuse({900144, u"invalid_request"_s, u"The request body must contain the following parameter: 'client_id'."_s, {}, 400});
    }
    if (!app.present || clientId.compare(app.clientId, Qt::CaseInsensitive) != 0) {
        return refuse({700016,
                       u"unauthorized_client"_s,
                       u"Application with identifier '%1' was not found in the directory '%2'."_s.arg(clientId.left(80), context.tenantName),
                       {},
                       400});
    }
    auto scope = request.form.value(u"scope"_s);
    if (v2 && scope.isEmpty()) {
        return refuse({900144, u"invalid_request"_s, u"The request body must contain the following parameter: 'scope'."_s, {}, 400});
    }
    DeviceCode device;
    device.authority = authority;
    device.at = QDateTime::currentDateTimeUtc();
    device.grant.clientId = app.clientId;
    device.grant.scope = scope.isEmpty() ? u"openid profile email"_s : scope;
    device.grant.v2 = v2;
    const auto userCode = newUserCode();
    const auto code = QString::fromLatin1(SystemRandom::instance().token(48));
    {
        const std::scoped_lock lock(m_mutex);
        m_deviceCodes.insert(code, device);
        m_userCodes.insert(userCode, code);
    }
    const auto address = request.origin + u"/practice/device"_s;
    const QJsonObject reply{
        {u"user_code"_s, userCode},
        {u"device_code"_s, code},
        {u"verification_uri"_s, address},
        {u"expires_in"_s, kDeviceSeconds},
        {u"interval"_s, 5},
        {u"message"_s, u"To sign in, use a web browser to open the page %1 and enter the code %2 to authenticate."_s.arg(address, userCode)}};
    return WebResponse::json(QJsonDocument(reply).toJson(QJsonDocument::Compact));
}

WebResponse Tenant::devicePage(const WebRequest &request, Context &context)
{
    const auto typed = request.form.value(u"user_code"_s).trimmed().toUpper();
    Flow flow;
    flow.request.userCode = typed;
    {
        const std::scoped_lock lock(m_mutex);
        const auto *const code = m_userCodes.find(typed);
        const auto *const device = code ? m_deviceCodes.find(*code) : nullptr;
        if (device && !device->approved && !device->declined && device->at.addSecs(kDeviceSeconds) > QDateTime::currentDateTimeUtc()) {
            flow.request.authority = device->authority;
            flow.request.v2 = device->grant.v2;
            flow.request.parameters = {{u"client_id"_s, device->grant.clientId}, {u"scope"_s, device->grant.scope}, {u"prompt"_s, u"select_account"_s}};
        }
    }
    if (flow.request.authority.isEmpty()) {
        const PageFrame frame{u"Practice tenant"_s, context.app().displayName, u"/practice/device"_s, {}, context.handles};
        return deviceCodePage(frame, typed, !typed.isEmpty());
    }
    return proceed(request, context, flow);
}

WebResponse Tenant::endDevice(const Context &context, const QString &userCode, const Person *approvedBy, const QString &tenantId)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto *const code = m_userCodes.find(userCode);
        if (auto *const device = code ? m_deviceCodes.find(*code) : nullptr) {
            device->approved = approvedBy != nullptr;
            device->declined = !approvedBy;
            if (approvedBy) {
                device->grant.username = approvedBy->username;
                device->grant.tenant = tenantId;
            }
        }
    }
    return approvedBy
               ? messagePage(context.app().displayName,
                             u"You have signed in to %1 on your device. You may now close this window."_s.arg(context.app().displayName), context.handles)
               : messagePage(context.app().displayName, u"You have not signed in on your device. You may now close this window."_s, context.handles);
}

/** RFC 8628, section 3.5, with Entra's names of the errors (learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code). */
WebResponse Tenant::deviceToken(const WebRequest &request, Context &context)
{
    const auto refuse = [&](const TenantError &error) { return errorJson(error, context.handles, request.origin); };
    const auto code = request.form.value(u"device_code"_s);
    std::optional<DeviceCode> device;
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto *const found = m_deviceCodes.find(code)) {
            device = *found;
        }
    }
    if (!device || device->grant.used) {
        return refuse({70018, u"bad_verification_code"_s, u"Invalid verification code due to User typing in wrong user code for device code flow."_s, {}, 400});
    }
    if (device->at.addSecs(kDeviceSeconds) < QDateTime::currentDateTimeUtc()) {
        return refuse({70019, u"expired_token"_s, u"Verification code expired."_s, {}, 400});
    }
    if (device->declined) {
        return refuse({65004, u"authorization_declined"_s, u"User declined to consent to access the app."_s, {}, 400});
    }
    if (!device->approved) {
        return refuse({70016, u"authorization_pending"_s, u"OAuth 2.0 device flow error. Authorization is pending. Continue polling."_s, {}, 400});
    }
    QString clientId;
    if (const auto error = authenticateClient(request, context, clientId)) {
        return refuse(*error); // an ordinary web registration ends here, with 7000218
    }
    {
        const std::scoped_lock lock(m_mutex);
        if (auto *const found = m_deviceCodes.find(code)) {
            if (found->grant.used) {
                return refuse(
                    {70018, u"bad_verification_code"_s, u"Invalid verification code due to User typing in wrong user code for device code flow."_s, {}, 400});
            }
            found->grant.used = true;
        }
    }
    return tokenReply(request, context, device->grant, device->grant.scope.split(u' ').contains("openid"_L1));
}

} // namespace signwright::practice
