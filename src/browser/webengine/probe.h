// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <workflow/preflight.h>

namespace signwright
{

/** The preflight's redirect probe on a page that is never shown: the script page that Entra puts first runs, nobody signs in. */
class Probe final : public RedirectProbe
{
public:
    QCoro::Task<RedirectProbeAnswer> probe(QUrl authorizeRequest, QString redirectUri, Trace *trace, std::chrono::milliseconds timeout,
                                           CancelToken cancel) override;
};

} // namespace signwright
