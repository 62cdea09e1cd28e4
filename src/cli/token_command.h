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

/** `token verify`: judges an ID token against keys, rule by rule (docs/cli-contract.md). */
void addTokenCommand(CLI::App &app, CommandContext &context);

} // namespace signwright
