// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <practice/web.h>

#include <QDateTime>
#include <QString>

namespace signwright::practice
{

/** A refusal in Microsoft's form: a code, the OAuth error it travels under, and the sentence after the code. */
struct EntraError {
    int aadsts = 0;
    QString oauthError; ///< invalid_client, invalid_grant, unauthorized_client …
    QString message;    ///< without "AADSTSnnn: "
    QString suberror;
    int status = 400;
};

/** The handles by which support finds an event: trace ID, correlation ID, time. */
struct Handles {
    QString traceId;
    QString correlationId;
    QDateTime at;
    /** Fresh; the correlation ID is the caller's `client-request-id` where that is a GUID. */
    static Handles forRequest(const WebRequest &request);
};

/** The token endpoint's error JSON: error, error_description with handles, error_codes, timestamp, trace_id, correlation_id, error_uri. */
WebResponse tokenError(const EntraError &error, const Handles &handles);
/** `AADSTSnnn: … Trace ID: … Correlation ID: … Timestamp: …` as it goes into `error_description` of a redirect. */
QString redirectDescription(const EntraError &error, const Handles &handles);

} // namespace signwright::practice
