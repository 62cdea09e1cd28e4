// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QUrl>

#include <qcoro/qcorotask.h>

namespace signwright
{

/**
 * The proxies that the system's settings name for an address, best first; NoProxy alone when there are none. Asked on a thread of the
 * pool, because a PAC script may take seconds. Loopback never goes through a proxy and is answered at once.
 */
QCoro::Task<QList<QNetworkProxy>> systemProxiesFor(QUrl url);

/** 127.0.0.0/8, ::1, localhost and names below it. */
bool isLoopbackHost(const QString &host);

} // namespace signwright
