// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <net/network_probe.h>

namespace signwright
{

/** The probe over Qt Network. */
class QtNetworkProbe final : public NetworkProbe
{
public:
    QCoro::Task<Result<QStringList>> resolve(QString host, std::chrono::milliseconds timeout, CancelToken cancel) override;
    QCoro::Task<Result<std::chrono::milliseconds>> connectTcp(QString host, quint16 port, std::chrono::milliseconds timeout, CancelToken cancel) override;
    QCoro::Task<QList<QNetworkProxy>> proxiesFor(QUrl url, std::chrono::milliseconds timeout, CancelToken cancel) override;
};

} // namespace signwright
