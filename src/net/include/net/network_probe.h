// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <core/result.h>

#include <QNetworkProxy>
#include <QStringList>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <chrono>

namespace signwright
{

/** The steps below HTTP, one at a time, so that a check can say which of them is in the way. An interface, so that tests script it. */
class NetworkProbe
{
public:
    virtual ~NetworkProbe() = default;
    /** Addresses of a name; an address comes back as itself. Errors: `net.dns` {host}, `net.timeout`, `net.cancelled`. */
    virtual QCoro::Task<Result<QStringList>> resolve(QString host, std::chrono::milliseconds timeout, CancelToken cancel) = 0;
    /** Opens and closes a TCP connection, no proxy; elapsed time. Errors: `net.refused`, `net.dns`, `net.timeout`, `net.cancelled`, `net.offline`, `net.reset`. */
    virtual QCoro::Task<Result<std::chrono::milliseconds>> connectTcp(QString host, quint16 port, std::chrono::milliseconds timeout, CancelToken cancel) = 0;
    /** Which way an address is reached: the proxies of the system settings (PAC where Qt gives it), NoProxy when none. May take seconds with PAC; made off the event loop. */
    virtual QCoro::Task<QList<QNetworkProxy>> proxiesFor(QUrl url, std::chrono::milliseconds timeout, CancelToken cancel) = 0;
};

} // namespace signwright
