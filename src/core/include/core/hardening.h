// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace signwright
{

/**
 * First line of each program's main(): no core dumps and no ptrace by other processes of the user, because memory holds
 * secrets; new files are the user's alone (umask 077); safe DLL search on Windows. Failure is not fatal.
 */
void hardenProcess();

} // namespace signwright
