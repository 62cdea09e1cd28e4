// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>
#include <workflow/sign_in_browser.h>

#include <QList>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace signwright
{

/**
 * The person's own browser, with a redirect to a loopback address (RFC 8252 section 7.3): where Conditional Access, security
 * keys or an old engine rule the embedded one out. It cannot catch the portal's own redirect URI, so the registration needs
 * `registeredRedirectUri()` as well, for the time of the test, and the test proves everything but the portal's own URI.
 *
 * Listens on 127.0.0.1 and ::1 only, at a port the system gives, during the run only; takes one GET for that path with that
 * Host and the `state` of the request opened, and answers everything else with an error. The path is fixed, because Entra ignores
 * only the port of a registered localhost URI
 * (https://learn.microsoft.com/entra/identity-platform/reply-url#localhost-exceptions).
 */
class SystemBrowser final : public SignInBrowser
{
    Q_OBJECT
public:
    /** Opens an address; false when that did not work. */
    using Opener = std::function<bool(const QUrl &)>;
    explicit SystemBrowser(Opener opener, QObject *parent = nullptr);
    ~SystemBrowser() override;

    /** What the admin adds to the registration: `http://localhost/signwright-test`. */
    static QString registeredRedirectUri();
    /** Starts to listen; gives the redirect URI for the request, with the port. Error: `browser.loopback` {reason}. */
    Result<RedirectUri> listen();

    /** `start` carries the `state` to be waited for. */
    void open(const QUrl &start, const QList<RedirectUri> &catchUris) override;
    void close() override;
    QString engine() const override;

private:
    void accept(QTcpServer *server);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &statusLine, const QString &message);
    Opener m_opener;
    QList<std::shared_ptr<QTcpServer>> m_servers;
    quint16 m_port = 0;
    QString m_state;
    bool m_caught = false;
};

} // namespace signwright
