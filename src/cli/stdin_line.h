// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>
#include <core/result.h>

#include <chrono>

namespace signwright
{

/**
 * One line of the process's stdin without its line end, never through a buffer that would outlive it. Gives up at
 * `limit` bytes, at `timeLimit` (on Windows there is none) and on a signal. Errors: see
 * `CommandContext::readSecretFromStdin`.
 */
Result<ClientSecret> readStdinLine(qsizetype limit, std::chrono::milliseconds timeLimit);

} // namespace signwright
