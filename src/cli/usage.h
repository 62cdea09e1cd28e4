// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <QStringList>

#include <optional>

namespace CLI
{
class App;
class ParseError;
} // namespace CLI

namespace signwright
{

/**
 * Options that would carry a secret as an argument, where every process of the machine and the shell's history can see
 * it: `cli.usage.secret_argument` {option}. Looked for before anything else is, so that no message repeats the value.
 */
std::optional<Error> secretInArguments(const QStringList &arguments);

/** A parse error of `app` in our own words: `cli.usage.*`. Never repeats an argument that could be a value given by mistake. */
Error usageError(const CLI::ParseError &error, const QStringList &arguments, const CLI::App &app);

/** Was `--json` among the arguments? Asked when parsing itself has failed. */
bool wantsJson(const QStringList &arguments);

} // namespace signwright
