// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> vaultErrors()
{
    static constexpr std::array rows{
        ErrorRow{
            "vault.unreachable",
            QT_TRANSLATE_NOOP("Errors", "This computer offers no keychain, so the client secret is kept in memory and forgotten when you close the program."),
            QT_TRANSLATE_NOOP("Errors", "Keep the secret at hand until you have published, or install a keychain (GNOME Keyring or KWallet) and start again.")},
        ErrorRow{"vault.timeout", QT_TRANSLATE_NOOP("Errors", "The keychain did not answer within {seconds} seconds."),
                 QT_TRANSLATE_NOOP("Errors", "Look for a window of the keychain that asks for its password, unlock it, and try again.")},
        ErrorRow{"vault.denied", QT_TRANSLATE_NOOP("Errors", "The keychain refused access."),
                 QT_TRANSLATE_NOOP("Errors", "Unlock the keychain, allow Signwright to use it, and try again.")},
        ErrorRow{"vault.failed", QT_TRANSLATE_NOOP("Errors", "The keychain could not do it: {reason}"),
                 QT_TRANSLATE_NOOP("Errors", "Open your keychain program and check that the keychain is unlocked.")},
    };
    return rows;
}

} // namespace signwright
