// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <diagnosis/finding.h>
#include <model/integration.h>
#include <trace/trace.h>

#include <QList>

#include <optional>

namespace signwright
{

/**
 * The one place where verdicts are made: pure rules over what is set up and what was seen, ranked best first. Empty when
 * nothing is recognised; never a guess. Deterministic, no I/O but the catalogue compiled into the program.
 */
QList<Finding> diagnose(const std::optional<Integration> &integration, const Trace &trace);

} // namespace signwright
