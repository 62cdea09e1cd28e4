// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <net/http.h>
#include <trace/trace.h>

namespace signwright
{

/**
 * Puts one exchange into a trace as it went over the wire: HttpExchange (method, redacted address, status or net.* code, time,
 * Date, Server), and Tls where a certificate was seen, good or bad. Bodies are never recorded here: who reads them records
 * what they say. `trace` may be null.
 */
void recordExchange(Trace *trace, const QString &source, const QByteArray &method, const QUrl &url, const Result<HttpReply> &result, const QDateTime &at);

/** Facts of a Tls observation: host, issuer, issuer_organization, subject, not_before, not_after of the leaf. */
QJsonObject tlsFacts(const QString &host, const TlsPeer &peer);

} // namespace signwright
