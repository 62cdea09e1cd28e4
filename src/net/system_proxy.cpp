// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <net/system_proxy.h>

#include <QFuture>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QPromise>
#include <QThreadPool>

#include <qcoro/qcorofuture.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace signwright
{

bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

QCoro::Task<QList<QNetworkProxy>> systemProxiesFor(QUrl url)
{
    if (isLoopbackHost(url.host())) {
        co_return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }
    const auto promise = std::make_shared<QPromise<QList<QNetworkProxy>>>();
    const auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, url] {
        promise->addResult(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)));
        promise->finish();
    });
    co_return co_await future;
}

} // namespace signwright
