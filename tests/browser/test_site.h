// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

/** Plain HTTP on loopback for the browser's tests: pages by path, and a list of everything that was asked. */
class TestSite : public QObject
{
public:
    struct Page {
        QByteArray body;
        QByteArray status = "200 OK";
        QByteArray headers; ///< each ended with CRLF
    };
    QMap<QByteArray, Page> pages;
    QList<QByteArray> requests; ///< whole heads
    int connections = 0;

    explicit TestSite(std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>()) : m_server(std::move(server))
    {
        m_server->listen(QHostAddress::LocalHost, 0);
        connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
            while (auto *const socket = m_server->nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    QString address(const QString &path, const QString &scheme = QStringLiteral("http")) const
    {
        return QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(m_server->serverPort()).arg(path);
    }
    QUrl url(const QString &path, const QString &scheme = QStringLiteral("http")) const { return QUrl(address(path, scheme)); }

    static Page redirect(const QString &to) { return {{}, "302 Found", "Location: " + to.toUtf8() + "\r\n"}; }
    static Page html(const QByteArray &body) { return {"<!doctype html><html><body>" + body + "</body></html>", "200 OK", {}}; }

private:
    void serve(QTcpSocket *socket)
    {
        auto &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const auto end = buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        const auto head = buffer.left(end);
        m_buffers.remove(socket);
        requests << head;
        const auto path = head.split(' ').value(1).split('?').first();
        const auto page = pages.value(path, {"not found", "404 Not Found", {}});
        socket->write("HTTP/1.1 " + page.status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.body.size())
                      + "\r\nConnection: close\r\n" + page.headers + "\r\n" + page.body);
        socket->disconnectFromHost();
    }
    std::unique_ptr<QTcpServer> m_server;
    QMap<QTcpSocket *, QByteArray> m_buffers;
};
