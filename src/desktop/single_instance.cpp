// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/single_instance.h>

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QString folder()
{
    auto path = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(path);
    return path;
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    // The name follows the data folder, so that two profiles are two programs and two users never meet.
    : QObject(parent), m_name(u"signwright-"_s + QString::fromLatin1(QCryptographicHash::hash(folder().toUtf8(), QCryptographicHash::Sha256).toHex().left(16))),
      m_lock(folder() + u"/signwright.lock"_s)
{
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::read);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim(const QString &argument)
{
    if (m_lock.tryLock(100)) {
        QLocalServer::removeServer(m_name); // left behind by a crash
        m_server.listen(m_name);
        return true;
    }
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(2000)) {
        return true; // the lock's owner does not answer: better two windows than none
    }
    socket.write(argument.toUtf8() + '\n');
    socket.waitForBytesWritten(2000);
    socket.disconnectFromServer();
    return false;
}

void SingleInstance::read()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto take = [this, socket = QPointer(socket)] {
            if (socket && socket->canReadLine()) {
                Q_EMIT summoned(QString::fromUtf8(socket->readLine(4096)).trimmed());
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, take);
        take();
    }
}

} // namespace signwright
