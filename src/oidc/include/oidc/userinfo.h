// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>
#include <net/http.h>

#include <QJsonObject>

namespace signwright
{

/** GET with the access token in the Authorization header (RFC 6750 section 2.1), never in the address. */
HttpRequest userinfoRequest(const QUrl &userinfoEndpoint, const ClientSecret &accessToken);

/**
 * The claims, if they are about the same person (OpenID Connect Core 5.3.2 and 5.3.4): otherwise they must not be used. Errors:
 * those of `StrictJsonObject`, `oidc.userinfo.status` {status}, `oidc.userinfo.not_json` {content_type} (a signed reply, which
 * nobody asked for), `oidc.userinfo.subject_mismatch` {expected, found}.
 */
Result<QJsonObject> parseUserinfo(const HttpReply &reply, const QString &subject);

} // namespace signwright
