// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <net/http.h>
#include <net/proxy_logins.h>

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace signwright
{

/** How the program reaches the network: one object for QtNetwork and the embedded browser alike. */
struct NetworkPolicy {
    enum class Proxy { System, None, Manual };
    Proxy proxy = Proxy::System;
    QNetworkProxy manualProxy;
    QList<QSslCertificate> extraTrustAnchors;                                   ///< from --ca-file or the practice tenant; added to the system's, never instead
    std::shared_ptr<ProxyLogins> proxyLogins = std::make_shared<ProxyLogins>(); ///< shared by all copies of the policy
};

/** Reads PEM (one or more certificates). Errors: `net.ca_file.unreadable` {path}, `net.ca_file.no_certificate` {path}. */
Result<QList<QSslCertificate>> readCaFile(const QString &path);

/** HTTP over Qt Network: TLS 1.2 or newer, no cookies, no cache, no user-visible redirects unless asked for. */
class QtHttpTransport final : public QObject, public HttpTransport
{
    Q_OBJECT
public:
    explicit QtHttpTransport(NetworkPolicy policy = {}, QObject *parent = nullptr);
    ~QtHttpTransport() override;
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken cancel) override;

private:
    void renewManager();

    std::shared_ptr<QNetworkAccessManager> m_manager; ///< shared with the requests under way
    NetworkPolicy m_policy;
    QList<QSslCertificate> m_trustAnchors; ///< empty: the system's alone
};

} // namespace signwright
