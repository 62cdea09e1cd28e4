// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <wording/error_text.h>
#include <workflow/preflight.h>

#include <QString>

namespace signwright
{

/** A check's name as people read it: "Clock", "Client secret", … */
QString checkTitle(QStringView check);
/** How it ended, in one sentence; the words of an error for a check that failed on one. */
QString checkDetail(const CheckResult &result);

/** All rows, for the test over every row. */
std::span<const ErrorRow> checkRows();

} // namespace signwright
