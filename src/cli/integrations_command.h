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

/** `list`, `show`, `import`, `export`: the stored integrations, without their secrets. */
void addIntegrationsCommands(CLI::App &app, CommandContext &context);

} // namespace signwright
