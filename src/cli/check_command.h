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

/** `check`: the preflight, every check that needs no user. */
void addCheckCommand(CLI::App &app, CommandContext &context);

} // namespace signwright
