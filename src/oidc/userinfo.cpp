// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/userinfo.h>

#include <oidc/strict_json.h>

using namespace Qt::StringLiterals;

namespace signwright
{

HttpRequest userinfoRequest(const QUrl &userinfoEndpoint, const ClientSecret &accessToken)
{
    const auto token = accessToken.reveal();
    HttpRequest request;
    request.url = userinfoEndpoint;
    request.headers = {{"Authorization", "Bearer " + QByteArray(token.data(), static_cast<qsizetype>(token.size()))}, {"Accept", "application/json"}};
    request.sensitive = true;
    request.sizeLimit = 1024 * 1024;
    return request;
}

Result<QJsonObject> parseUserinfo(const HttpReply &reply, const QString &subject)
{
    if (reply.status != 200) {
        return fail(u"oidc.userinfo.status"_s, {{u"status"_s, reply.status}});
    }
    const auto type = reply.header("Content-Type");
    if (!type.startsWith("application/json")) {
        return fail(u"oidc.userinfo.not_json"_s, {{u"content_type"_s, QString::fromLatin1(type.left(100))}});
    }
    const auto object = StrictJsonObject::parse(reply.body);
    if (!object) {
        return fail(object.error());
    }
    const auto claims = object->toObject();
    const auto found = claims.value("sub"_L1).toString();
    if (found.isEmpty() || found != subject) {
        return fail(u"oidc.userinfo.subject_mismatch"_s, {{u"expected"_s, subject}, {u"found"_s, found}});
    }
    return claims;
}

} // namespace signwright
