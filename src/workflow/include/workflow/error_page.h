// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <trace/observation.h>
#include <workflow/sign_in_browser.h>

namespace signwright
{

/**
 * The provider's error page as an observation (ErrorPage). Microsoft's pages carry a script object `$Config` with
 * error code, message and page name; that is undocumented, so the visible
 * text is the second source, and it is kept as the observation's text. Other members of `$Config` are not looked at.
 */
Observation errorPageObservation(const ProviderErrorPage &page, const QString &source, const QDateTime &at);

} // namespace signwright
