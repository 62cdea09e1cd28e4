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

/** `case open|redact|diff|report`: support cases, without a secret in them, that can be opened and judged again. */
void addCaseCommand(CLI::App &app, CommandContext &context);

} // namespace signwright
