// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <core/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QNetworkProxy>
#include <QPair>
#include <QSslCertificate>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <optional>

namespace signwright
{

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>; ///< in order; names compared without regard to case

/** One request with its own limits. */
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    /** Wiped by the transport once sent when `sensitive`. */
    QByteArray body;
    bool sensitive = false;
    std::chrono::milliseconds timeout = std::chrono::seconds(15); ///< for the whole exchange
    qint64 sizeLimit = 4 * 1024 * 1024;                           ///< bytes of reply body; beyond it: `net.too_large`
    int maxRedirects = 0;                                         ///< 0: a redirect is an answer, not followed
};

/** The certificate chain a TLS peer showed, leaf first. */
struct TlsPeer {
    QList<QSslCertificate> chain;
};

/** Any HTTP answer, 4xx and 5xx included: an HTTP status is not an error of the transport. */
struct HttpReply {
    int status = 0;
    QByteArray reason;
    HttpHeaders headers;
    QByteArray body;
    QUrl url; ///< after redirects
    std::chrono::milliseconds elapsed{0};
    std::optional<TlsPeer> tls;

    QByteArray header(QByteArrayView name) const; ///< first of that name, empty when absent
    std::optional<QDateTime> date() const;        ///< the Date header, UTC
};

/**
 * The one way out of the program. Production: `QtHttpTransport`; tests script replies, hanging ones too. Errors, all with
 * {host}: `net.dns`, `net.refused`, `net.timeout`, `net.cancelled`, `net.too_large`, `net.tls.untrusted`, `net.tls.expired`,
 * `net.tls.host_mismatch`, `net.tls.handshake`, `net.proxy`, `net.proxy_auth`, `net.reset`, `net.protocol`, `net.offline`;
 * the TLS ones with {issuer, subject} of what was seen. Certificate errors are never overridden.
 */
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    virtual QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken cancel) = 0;
};

/** Form-urlencoded body (application/x-www-form-urlencoded, every value percent-encoded; RFC 6749 appendix B). */
QByteArray formEncode(const QList<QPair<QByteArray, QByteArray>> &fields);

} // namespace signwright
