// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <entra/triage.h>
#include <wording/error_text.h>

namespace signwright
{

/** What a triage note says at its field, and what to do. A code without words is shown as it is; a test forbids that. */
ErrorText triageText(const TriageNote &note);

/** All rows, for the test over every row. */
std::span<const ErrorRow> triageRows();

} // namespace signwright
