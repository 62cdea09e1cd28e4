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

/** `explain [--integration F] [--facts F] [FILE or -]`: any evidence in, causes and fixes out. 0 only notes, 1 a failure was found, 2 unreadable, 3 nothing recognised. */
void addExplainCommand(CLI::App &app, CommandContext &context);

} // namespace signwright
