// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <entra/authority.h>

#include <net/http.h>
#include <trace/trace.h>

#include <QJsonObject>

namespace signwright
{

/** What Entra's discovery document says of a tenant, or the words with which it says there is none. */
struct TenantDiscovery {
    int status = 0;
    QJsonObject document; ///< empty when the answer was not a document
    int aadsts = 0;       ///< 90002, 900023 …, 0 when none was given
    QString error;        ///< OAuth error of the answer
    QString tenantId;     ///< GUID out of `issuer` or `token_endpoint`; empty when there is none
    HttpReply reply;

    bool exists() const { return !document.isEmpty(); }
    QString text(QLatin1StringView member) const { return document.value(member).toString(); }
};

/**
 * Reads a discovery document and records it (HttpExchange, DiscoveryDocument, Tls, Clock and, for an error, ErrorCode).
 * Errors: those of the transport, which are recorded as well. `source` names the recorder in the trace.
 */
QCoro::Task<Result<TenantDiscovery>> discoverTenant(HttpTransport *transport, QUrl url, Trace *trace, QString source,
                                                    std::chrono::milliseconds timeout, CancelToken cancel);

/**
 * Domain → tenant ID with no sign-in: the GUID in the issuer of the domain's discovery document (entra.md 1.1 has the
 * source). Errors: `entra.domain.malformed` {domain}, `entra.domain.unknown` {domain, cloud}, and the transport's.
 */
QCoro::Task<Result<TenantId>> lookUpTenantId(HttpTransport *transport, Authority authority, QString domain, CancelToken cancel);

/**
 * Asks every cloud that is open and is not `asked` already whether it knows the tenant, side by side. Returns the ids of
 * the clouds that do. Clouds that do not answer are left out.
 */
QCoro::Task<QStringList> cloudsThatKnow(HttpTransport *transport, QString tenant, QString askedCloudId, Trace *trace, CancelToken cancel);

} // namespace signwright
