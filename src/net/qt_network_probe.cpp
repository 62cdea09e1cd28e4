// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <net/qt_network_probe.h>

#include <net/system_proxy.h>

#include <QElapsedTimer>
#include <QHostInfo>
#include <QTcpSocket>
#include <QTimer>

#include <qcoro/qcorosignal.h>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

enum class End { Waiting, Done, TimedOut, Cancelled };

/** Wakes a waiting coroutine once, whichever comes first: the thing itself, the time limit or cancellation. */
class Gate final : public QObject
{
    Q_OBJECT
public:
    Gate(std::chrono::milliseconds timeout, const CancelToken &cancel)
    {
        QTimer::singleShot(timeout, this, [this] { open(End::TimedOut); });
        m_onCancel = cancel.onCancel([this] { open(End::Cancelled); });
    }
    void open(End how)
    {
        if (m_end == End::Waiting) {
            m_end = how;
            Q_EMIT opened();
        }
    }
    End end() const { return m_end; }

Q_SIGNALS:
    void opened();

private:
    End m_end = End::Waiting;
    std::shared_ptr<void> m_onCancel;
};

tl::unexpected<Error> failure(End end, const QString &host, std::chrono::milliseconds timeout)
{
    if (end == End::Cancelled) {
        return fail(u"net.cancelled"_s, {{u"host"_s, host}});
    }
    return fail(u"net.timeout"_s, {{u"host"_s, host}, {u"seconds"_s, double(timeout.count()) / 1000.0}});
}

QString socketCode(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return u"net.refused"_s;
    case QAbstractSocket::HostNotFoundError: return u"net.dns"_s;
    case QAbstractSocket::SocketTimeoutError: return u"net.timeout"_s;
    case QAbstractSocket::RemoteHostClosedError: return u"net.reset"_s;
    default: return u"net.offline"_s; // no route, no network
    }
}

/** A PAC script may answer long after everybody has gone: then nobody is told. */
QCoro::Task<void> askSystem(QUrl url, QPointer<Gate> gate, std::shared_ptr<QList<QNetworkProxy>> found)
{
    *found = co_await systemProxiesFor(url);
    if (gate) {
        gate->open(End::Done);
    }
}

} // namespace

QCoro::Task<Result<QStringList>> QtNetworkProbe::resolve(QString host, std::chrono::milliseconds timeout, CancelToken cancel)
{
    if (!QHostAddress(host).isNull()) {
        co_return QStringList{host};
    }
    Gate gate(timeout, cancel);
    QHostInfo info;
    const auto id = QHostInfo::lookupHost(host, &gate, [&gate, &info](const QHostInfo &found) {
        info = found;
        gate.open(End::Done);
    });
    if (gate.end() == End::Waiting) {
        co_await qCoro(&gate, &Gate::opened);
    }
    if (gate.end() != End::Done) {
        QHostInfo::abortHostLookup(id);
        co_return failure(gate.end(), host, timeout);
    }
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        co_return fail(u"net.dns"_s, {{u"host"_s, host}});
    }
    QStringList addresses;
    for (const auto &address : info.addresses()) {
        addresses.append(address.toString());
    }
    co_return addresses;
}

QCoro::Task<Result<std::chrono::milliseconds>> QtNetworkProbe::connectTcp(QString host, quint16 port, std::chrono::milliseconds timeout, CancelToken cancel)
{
    Gate gate(timeout, cancel);
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QElapsedTimer elapsed;
    elapsed.start();
    bool connected = false; // for good: a server may close what says nothing before anybody looks again
    QObject::connect(&socket, &QTcpSocket::connected, &gate, [&gate, &connected] {
        connected = true;
        gate.open(End::Done);
    });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &gate, [&gate] { gate.open(End::Done); });
    socket.connectToHost(host, port);
    if (gate.end() == End::Waiting) {
        co_await qCoro(&gate, &Gate::opened);
    }
    if (gate.end() != End::Done) {
        co_return failure(gate.end(), host, timeout);
    }
    if (!connected) {
        co_return fail(socketCode(socket.error()), {{u"host"_s, host}, {u"seconds"_s, double(timeout.count()) / 1000.0}});
    }
    co_return std::chrono::milliseconds(elapsed.elapsed());
}

QCoro::Task<QList<QNetworkProxy>> QtNetworkProbe::proxiesFor(QUrl url, std::chrono::milliseconds timeout, CancelToken cancel)
{
    Gate gate(timeout, cancel);
    const auto proxies = std::make_shared<QList<QNetworkProxy>>();
    const auto asked = askSystem(url, &gate, proxies);
    if (gate.end() == End::Waiting) {
        co_await qCoro(&gate, &Gate::opened);
    }
    co_return *proxies;
}

} // namespace signwright

#include "qt_network_probe.moc"
