// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <net/http.h>

#include <QJsonObject>
#include <QString>

namespace signwright
{

/**
 * The handles and words of one of Entra's error answers: the token endpoint's JSON, an error page, or text with AADSTS in it
 * (https://learn.microsoft.com/entra/identity-platform/reference-error-codes). What they mean is for `diagnosis/` to say.
 */
struct EntraError {
    int aadsts = 0; ///< first of `error_codes`, else the number after AADSTS; 0 when there is none
    QString error;  ///< OAuth error
    QString suberror;
    QString message; ///< description up to its trace handles, without the code
    QString traceId;
    QString correlationId;
    QString timestamp;

    bool isEmpty() const { return aadsts == 0 && error.isEmpty(); }
    /** Facts of an ErrorCode observation, with the values that Microsoft quotes in the message (client_id, tenant, sent_redirect_uri, resource, account). */
    QJsonObject facts() const;

    /** An OAuth error object; empty when it is none. */
    static EntraError fromJson(const QJsonObject &object);
    static EntraError fromText(QStringView text);
    /** Entra's page (`$Config`), else the visible text of any page. An OAuth error's name standing in a page of another provider is taken as well. */
    static EntraError fromHtml(const QString &html);
    /** JSON, page or text, whichever the answer is. */
    static EntraError fromReply(const HttpReply &reply);
};

} // namespace signwright
