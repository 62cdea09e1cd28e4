// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <browser/system_browser.h>

#include <core/logging.h>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{
constexpr auto kPath = "/signwright-test"_L1;
constexpr qsizetype kRequestLimit = 64 * 1024;
constexpr int kPortAttempts = 8;

struct RequestHead {
    QByteArray method;
    QByteArray target;
    QByteArray host;
};

/** The request line and Host of a complete head; nothing else of it is of use here. */
RequestHead parseHead(const QByteArray &head)
{
    const auto lines = head.split('\n');
    const auto first = lines.constFirst().trimmed().split(' ');
    RequestHead request;
    if (first.size() == 3) {
        request.method = first.at(0);
        request.target = first.at(1);
    }
    int hosts = 0;
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare("host", Qt::CaseInsensitive) == 0) {
            request.host = line.mid(colon + 1).trimmed();
            ++hosts;
        }
    }
    if (hosts != 1) {
        request.host.clear();
    }
    return request;
}
} // namespace

SystemBrowser::SystemBrowser(Opener opener, QObject *parent) : SignInBrowser(parent), m_opener(std::move(opener)) {}

SystemBrowser::~SystemBrowser()
{
    close();
}

QString SystemBrowser::registeredRedirectUri()
{
    return u"http://localhost"_s + kPath;
}

QString SystemBrowser::engine() const
{
    return tr("system browser");
}

Result<RedirectUri> SystemBrowser::listen()
{
    close();
    // Browsers may take either address for "localhost", so both get the same port; a computer without IPv6 has one only.
    for (int attempt = 0; attempt < kPortAttempts; ++attempt) {
        auto four = std::make_shared<QTcpServer>();
        if (!four->listen(QHostAddress::LocalHost, 0)) {
            return fail(u"browser.loopback"_s, {{u"reason"_s, four->errorString()}});
        }
        auto six = std::make_shared<QTcpServer>();
        const auto both = six->listen(QHostAddress::LocalHostIPv6, four->serverPort());
        if (!both && six->serverError() == QAbstractSocket::AddressInUseError) {
            continue;
        }
        m_port = four->serverPort();
        m_servers.append(std::move(four));
        if (both) {
            m_servers.append(std::move(six));
        }
        for (const auto &server : std::as_const(m_servers)) {
            connect(server.get(), &QTcpServer::newConnection, this, [this, listener = server.get()] { accept(listener); });
        }
        return RedirectUri::parse(u"http://localhost:%1%2"_s.arg(m_port).arg(kPath));
    }
    return fail(u"browser.loopback"_s, {{u"reason"_s, u"no free port"_s}});
}

void SystemBrowser::open(const QUrl &start, const QList<RedirectUri> &)
{
    m_state = QUrlQuery(start).queryItemValue(u"state"_s, QUrl::FullyDecoded);
    m_caught = false;
    if (m_servers.isEmpty() || m_state.isEmpty() || !m_opener(start)) {
        // Queued, so that nobody is called back before open() has returned.
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT failed(Error{u"browser.open"_s, {}});
            },
            Qt::QueuedConnection);
    }
}

void SystemBrowser::close()
{
    m_servers.clear();
    m_port = 0;
    m_state.clear();
}

void SystemBrowser::accept(QTcpServer *server)
{
    while (auto *const socket = server->nextPendingConnection()) {
        socket->setParent(this); // outlives the listener, so that the closing page can still be written
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(10000, socket, [socket] { socket->abort(); });
    }
}

void SystemBrowser::read(QTcpSocket *socket)
{
    const auto head = socket->peek(kRequestLimit);
    const auto end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() >= kRequestLimit) {
            answer(socket, "431 Request Header Fields Too Large", tr("That was too long."));
        }
        return;
    }
    const auto request = parseHead(head.left(end));
    const auto port = QByteArray::number(m_port);
    const auto host = request.host.toLower();
    // Another name for this address is somebody else's page (DNS rebinding).
    if (m_port == 0 || (host != "localhost:" + port && host != "127.0.0.1:" + port && host != "[::1]:" + port)) {
        answer(socket, "421 Misdirected Request", tr("This address is not for that."));
        return;
    }
    if (request.method != "GET") {
        answer(socket, "405 Method Not Allowed", tr("This address is not for that."));
        return;
    }
    const auto url = QUrl(u"http://localhost:%1"_s.arg(m_port)).resolved(QUrl::fromEncoded(request.target));
    const auto states = QUrlQuery(url).allQueryItemValues(u"state"_s, QUrl::FullyDecoded);
    if (url.path() != kPath || states != QStringList{m_state} || m_caught) {
        answer(socket, "404 Not Found", tr("This address is not for that."));
        return;
    }
    m_caught = true;
    answer(socket, "200 OK", tr("You are signed in as far as this test is concerned. Close this page and go back to Signwright."));
    CaughtResponse response;
    response.url = url;
    QMetaObject::invokeMethod(
        this,
        [this, response] {
            close();
            Q_EMIT caught(response);
        },
        Qt::QueuedConnection);
}

void SystemBrowser::answer(QTcpSocket *socket, const QByteArray &statusLine, const QString &message)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    const auto body =
        u"<!doctype html><meta charset=\"utf-8\"><title>Signwright</title>"
        "<body style=\"font:16px/1.5 sans-serif;max-width:32em;margin:4em auto;padding:0 1em\"><h1>Signwright</h1><p>%1</p>"_s.arg(message.toHtmlEscaped())
            .toUtf8();
    socket->write("HTTP/1.1 " + statusLine + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'; "
                    "style-src 'unsafe-inline'\r\nConnection: close\r\n\r\n"
                  + body);
    socket->disconnectFromHost();
}

} // namespace signwright
