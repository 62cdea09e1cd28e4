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

/**
 * While it lives, other processes of the user may look into this one again (Linux; elsewhere it does nothing). Chromium needs that
 * for the moment in which it starts: the files in /proc of a process that hides belong to root, so it cannot map users into a
 * namespace, concludes that the system has none, and renders pages without that half of its sandbox. Core dumps stay off.
 */
class HardeningPause
{
public:
    HardeningPause();
    ~HardeningPause();
    HardeningPause(const HardeningPause &) = delete;
    HardeningPause &operator=(const HardeningPause &) = delete;

private:
    bool m_wasHidden = false;
};

} // namespace signwright
