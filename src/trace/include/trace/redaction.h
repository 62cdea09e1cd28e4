// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace signwright
{

/**
 * What may leave the program. By allow-list: a key that is not named here is replaced by `‹removed›`, a text keeps its
 * codes, GUIDs, hosts and words of Microsoft's messages while anything that looks like a credential goes.
 */
QJsonObject redactFacts(const QJsonObject &facts);
/** Query values are kept only for allow-listed names (client_id, scope, response_type, response_mode, error, error_subcode, prompt …); never code, state, id_token, access_token, client_info, login_hint, SAMLResponse; fragment likewise; user info always goes. */
QUrl redactUrl(const QUrl &url);
/** Free text: tokens, codes in URLs, secrets' shapes, Authorization headers, cookies, e-mail addresses (domain kept). */
QString redactText(const QString &text);

} // namespace signwright
