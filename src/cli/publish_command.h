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

/** `publish` and `drift` (docs/cli-contract.md). */
void addPublishCommand(CLI::App &app, CommandContext &context);
} // namespace signwright
