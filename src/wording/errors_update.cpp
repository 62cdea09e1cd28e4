// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> updateErrors()
{
    static constexpr std::array rows{
        ErrorRow{"update.installed_by", QT_TRANSLATE_NOOP("Errors", "This copy of Signwright was installed by {by}, which brings new versions too."),
                 QT_TRANSLATE_NOOP("Errors", "Update it there, as you do with your other programs.")},
        ErrorRow{"update.no_feed", QT_TRANSLATE_NOOP("Errors", "This copy of Signwright was built without a place to look for new versions."),
                 QT_TRANSLATE_NOOP("Errors", "Ask where you got it.")},
        ErrorRow{"update.answer", QT_TRANSLATE_NOOP("Errors", "The place where new versions are announced answered with status {status}."),
                 QT_TRANSLATE_NOOP("Errors", "Try again later. Signwright works as it is.")},
        ErrorRow{"update.malformed", QT_TRANSLATE_NOOP("Errors", "The announcement of new versions cannot be read ({reason})."),
                 QT_TRANSLATE_NOOP("Errors", "Try again later. Signwright works as it is.")},
        ErrorRow{"update.signature",
                 QT_TRANSLATE_NOOP(
                     "Errors", "The announcement of new versions is not signed by Signwright's developers. Somebody between you and them may have changed it."),
                 QT_TRANSLATE_NOOP("Errors", "Do not follow it. Try again in another network; if it stays so, tell the developers.")},
        ErrorRow{
            "update.rolled_back",
            QT_TRANSLATE_NOOP(
                "Errors",
                "The announcement of new versions is older than the one seen here before ({sequence} after {last}). Somebody may be hiding a new version from you."),
            QT_TRANSLATE_NOOP("Errors", "Try again in another network; if it stays so, tell the developers.")},
        ErrorRow{
            "update.expired",
            QT_TRANSLATE_NOOP(
                "Errors",
                "The announcement of new versions was good until {expired} only. Somebody may be hiding a new version from you, or this computer's clock is wrong."),
            QT_TRANSLATE_NOOP("Errors", "Look at the clock of this computer, then try again in another network.")},
    };
    return rows;
}

} // namespace signwright
