// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace CLI
{
class App;
}

namespace signwright
{
class CommandContext;

/** `practice serve` and `practice faults` (docs/cli-contract.md). */
void addPracticeCommand(CLI::App &app, CommandContext &context);
} // namespace signwright
