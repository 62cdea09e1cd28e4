// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <practice/web.h>

#include <QDateTime>
#include <QString>

namespace signwright::practice
{

/** An error as Entra would give it: number, OAuth error, message. */
struct TenantError {
    int aadsts = 0;
    QString error = QStringLiteral("invalid_request");
    QString message;
    QString suberror;
    int status = 400;
};

/** The handles of one request, with which Microsoft's support finds it. */
struct Handles {
    QString trace;
    QString correlation;
    QDateTime at;
    /** `client-request-id` of header or query is taken over as correlation ID, as Entra does. */
    static Handles of(const WebRequest &request);
};

/** "AADSTSnnn: … Trace ID: … Correlation ID: … Timestamp: …", one piece a line. */
QString description(const TenantError &error, const Handles &handles);
/** The error JSON of a token endpoint, with Microsoft's own members. */
WebResponse errorJson(const TenantError &error, const Handles &handles, const QString &origin);

} // namespace signwright::practice
