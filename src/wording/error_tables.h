// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <wording/error_text.h>

// One table a room, each in errors_<room>.cpp beside this file. To add a room: declare it here and list it in error_text.cpp.
namespace signwright
{
/** The row of that code with its parameters filled in; empty texts when there is none. `context` is the translation context. */
ErrorText textFrom(std::span<const ErrorRow> rows, const char *context, const QString &code, const QVariantMap &params);

std::span<const ErrorRow> caseErrors();
std::span<const ErrorRow> cliErrors();
std::span<const ErrorRow> entraErrors();
std::span<const ErrorRow> browserErrors();
std::span<const ErrorRow> modelErrors();
std::span<const ErrorRow> traceErrors();
std::span<const ErrorRow> netErrors();
std::span<const ErrorRow> oidcErrors();
std::span<const ErrorRow> portalErrors();
std::span<const ErrorRow> practiceErrors();
std::span<const ErrorRow> signInErrors();
std::span<const ErrorRow> storeErrors();
std::span<const ErrorRow> updateErrors();
std::span<const ErrorRow> vaultErrors();
} // namespace signwright
