// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> browserErrors()
{
    static constexpr std::array rows{
        ErrorRow{"browser.plugin.missing", QT_TRANSLATE_NOOP("Errors", "The built-in browser is not installed."),
                 QT_TRANSLATE_NOOP("Errors", "Use your own browser for the test, or install the package signwright-webengine.")},
        ErrorRow{"browser.plugin.unusable", QT_TRANSLATE_NOOP("Errors", "The built-in browser cannot be loaded: {reason}"),
                 QT_TRANSLATE_NOOP("Errors", "Use your own browser for the test.")},
        ErrorRow{"browser.plugin.too_late", QT_TRANSLATE_NOOP("Errors", "The built-in browser cannot be loaded, because the program was not started for it."),
                 QT_TRANSLATE_NOOP("Errors", "Use your own browser for the test.")},
        ErrorRow{"browser.plugin.sandbox",
                 QT_TRANSLATE_NOOP("Errors", "The built-in browser does not run for the administrator account (root), because it cannot protect itself there."),
                 QT_TRANSLATE_NOOP("Errors", "Start Signwright as an ordinary user, or use your own browser for the test.")},
        ErrorRow{
            "browser.plugin.restricted",
            QT_TRANSLATE_NOOP(
                "Errors",
                "The built-in browser does not run from an AppImage on this system, which would take a part of its protection away (AppArmor restricts user namespaces)."),
            QT_TRANSLATE_NOOP("Errors", "Use your own browser for the test, or install the .deb package, which brings the permission.")},
        ErrorRow{
            "browser.certificate", QT_TRANSLATE_NOOP("Errors", "The browser refused the certificate of {host}: {detail}"),
            QT_TRANSLATE_NOOP(
                "Errors",
                "Nothing was sent there. If your company opens encrypted connections with a certificate of its own, ask your network team; this check is never skipped.")},
        ErrorRow{"browser.load", QT_TRANSLATE_NOOP("Errors", "The page of {host} could not be loaded ({error})."),
                 QT_TRANSLATE_NOOP("Errors", "Check that this computer is online, then try again.")},
        ErrorRow{"browser.renderer_gone", QT_TRANSLATE_NOOP("Errors", "The built-in browser stopped working."),
                 QT_TRANSLATE_NOOP("Errors", "Try again, or use your own browser for the test.")},
        ErrorRow{"browser.loopback", QT_TRANSLATE_NOOP("Errors", "Signwright could not listen for the answer on this computer: {reason}"),
                 QT_TRANSLATE_NOOP("Errors", "Close other programs that use the network heavily, or use the built-in browser.")},
        ErrorRow{"browser.open", QT_TRANSLATE_NOOP("Errors", "Your browser could not be opened."),
                 QT_TRANSLATE_NOOP("Errors", "Set a default browser in your system's settings, or use the built-in browser.")},
        ErrorRow{"browser.timeout", QT_TRANSLATE_NOOP("Errors", "The sign-in page gave no answer within {seconds} seconds."), ""},
        ErrorRow{"browser.cancelled", QT_TRANSLATE_NOOP("Errors", "The check in the browser was stopped."), ""},
    };
    return rows;
}

} // namespace signwright
