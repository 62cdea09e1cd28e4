// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/logging.h>

namespace signwright
{
Q_LOGGING_CATEGORY(lcNet, "signwright.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOidc, "signwright.oidc", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEntra, "signwright.entra", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPortal, "signwright.portal", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVault, "signwright.vault", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "signwright.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPractice, "signwright.practice", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWorkflow, "signwright.workflow", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBrowser, "signwright.browser", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDesktop, "signwright.desktop", QtInfoMsg)
} // namespace signwright
