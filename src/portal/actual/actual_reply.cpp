// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "actual_reply.h"

#include <core/client_secret.h>
#include <portal/portal_http.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** Said before anything is changed, though some of it with HTTP 500 (app-openid.js, accounts/openid.js). */
bool isRefusal(const QString &reason)
{
    static const QStringList said{u"invalid-login-settings"_s, u"missing-issuer-or-discoveryURL"_s, u"missing-client-id"_s,
                                  u"missing-client-secret"_s,  u"missing-server-hostname"_s,        u"configuration-error"_s};
    return said.contains(reason);
}

} // namespace

QString ActualReply::reasonOf(const HttpReply &reply)
{
    const auto object = QJsonDocument::fromJson(reply.body).object();
    return object.value("status"_L1) == "error"_L1 ? object.value("reason"_L1).toString() : QString();
}

Result<QJsonObject> ActualReply::of(HttpReply &reply, const QString &what)
{
    const auto document = QJsonDocument::fromJson(reply.body);
    const auto reason = reasonOf(reply);
    wipe(reply.body); // it may hold a token or the client secret
    if (reason == "invalid-password"_L1) {
        return fail(u"portal.unauthorized"_s, {{u"reason"_s, reason}});
    }
    if (isRefusal(reason) || (!reason.isEmpty() && (reply.status == 400 || reply.status == 200))) {
        return fail(u"portal.refused"_s, {{u"message"_s, reason.left(200)}});
    }
    if (const auto error = PortalHttp::errorOfStatus(reply, what)) {
        return fail(*error);
    }
    if (document.object().value("status"_L1) != "ok"_L1) {
        return fail(u"portal.garbage"_s, {{u"status"_s, reply.status}});
    }
    return document.object();
}

} // namespace signwright
