// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <entra/authority.h>

#include <entra/probes.h>

#include <net/http.h>
#include <oidc/discovery.h>
#include <trace/trace.h>

#include <optional>

namespace signwright
{

/** What the discovery address of a tenant gave: a document, or the words with which Entra says that there is no such tenant. */
struct TenantDiscovery {
    int status = 0;
    std::optional<DiscoveryDocument> document;
    Error fault;                   ///< why there is no document although the answer was 200: `oidc.discovery.*`
    EntraError error;              ///< of any other answer; 90002, 900023 …
    QString tenantId;              ///< GUID out of `issuer`, else `token_endpoint`; empty when neither names one
    std::optional<QDateTime> date; ///< the answer's Date
    std::optional<TlsPeer> tls;
};

/**
 * Reads a discovery document and records it (HttpExchange, Tls, DiscoveryDocument and, for an error, ErrorCode). Errors: those of
 * the transport, which are recorded as well. `trace` may be null; `source` names the recorder in it.
 */
QCoro::Task<Result<TenantDiscovery>> discoverTenant(HttpTransport *transport, QUrl url, Trace *trace, QString source, std::chrono::milliseconds timeout,
                                                    CancelToken cancel);

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
