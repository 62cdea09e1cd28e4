// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>

#include <QHash>
#include <QString>

class QAuthenticator;

namespace signwright
{

/**
 * Names and passwords for proxies that want them (RFC 9110 section 11.7), as somebody typed them: in memory until the program ends,
 * shared by Qt Network and the embedded browser. For the thread of the event loop alone.
 */
class ProxyLogins
{
public:
    /** For the proxy on that host, from the next request on. */
    void remember(const QString &proxyHost, const QString &user, ClientSecret password);
    bool knows(const QString &proxyHost) const { return m_logins.contains(proxyHost.toLower()); }
    /**
     * Answers a proxy's question. Leaves @p authenticator empty, so that the request fails with `net.proxy_auth`, where nothing is
     * known or what is known was refused. Qt asks without an end as long as it gets an answer, and an account is locked after a few
     * wrong ones: a log-in that never worked is tried once and then forgotten, one that did a few times, since requests run side by side.
     */
    void answer(const QString &proxyHost, QAuthenticator *authenticator);
    /** A request went through that proxy. */
    void worked(const QString &proxyHost);

private:
    struct Login {
        QString user;
        ClientSecret password;
        int answersLeft = 1;
    };
    QHash<QString, std::shared_ptr<Login>> m_logins;
};

} // namespace signwright
