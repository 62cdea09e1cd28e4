// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../net/test_certificate.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

/** Says the same to everybody who asks, over TLS on loopback. */
class FeedServer : public QObject
{
public:
    explicit FeedServer(const testcertificate::Pair &pair)
    {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setPrivateKey(pair.key);
        tls.setLocalCertificate(pair.certificate);
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            auto *const socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                asked += socket->readAll();
                if (asked.endsWith("\r\n\r\n")) {
                    socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers
                                  + "Connection: close\r\n\r\n" + body);
                    socket->disconnectFromHost();
                }
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
    }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/updates.json").arg(m_server.serverPort())); }

    QByteArray status = "200 OK", headers, body, asked;

private:
    QSslServer m_server;
};

/** Signs announcements of a version as a release does: by installer/sign-feed, with the openssl program. */
class FeedSigner
{
public:
    /** Makes a private key in a file of that name. Its raw public key: the last 32 bytes of the SubjectPublicKeyInfo (RFC 8410 section 4). */
    QByteArray makeKey(const QString &name) const
    {
        run(QStringLiteral("openssl"),
            {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ed25519"), QStringLiteral("-out"), place(name)});
        return run(QStringLiteral("openssl"),
                   {QStringLiteral("pkey"), QStringLiteral("-in"), place(name), QStringLiteral("-pubout"), QStringLiteral("-outform"), QStringLiteral("DER")})
            .right(32);
    }

    static QJsonObject announcement()
    {
        return {{QStringLiteral("sequence"), 7},
                {QStringLiteral("expires"), QStringLiteral("2026-12-24T00:00:00Z")},
                {QStringLiteral("version"), QStringLiteral("1.2.3")},
                {QStringLiteral("released"), QStringLiteral("2026-11-20")},
                {QStringLiteral("page"), QStringLiteral("https://signwright.example.org/download")},
                {QStringLiteral("security"), true}};
    }

    QByteArray signedFeed(const QJsonObject &payload, const QStringList &keys = {QStringLiteral("key.pem")}) const
    {
        QFile file(place(QStringLiteral("feed.json")));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write the feed");
        }
        file.write(QJsonDocument(payload).toJson());
        file.close();
        QStringList arguments{file.fileName()};
        for (const auto &key : keys) {
            arguments.append(place(key));
        }
        return run(QStringLiteral(SIGN_FEED), arguments);
    }

    QString place(const QString &name) const { return m_folder.filePath(name); }

private:
    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(30000) || process.exitCode() != 0) {
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        }
        return process.readAllStandardOutput();
    }

    QTemporaryDir m_folder;
};
