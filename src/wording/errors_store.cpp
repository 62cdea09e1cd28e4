// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> storeErrors()
{
    static constexpr std::array rows{
        ErrorRow{"store.open", QT_TRANSLATE_NOOP("Errors", "The file with your integrations, {path}, cannot be opened: {reason}"),
                 QT_TRANSLATE_NOOP("Errors", "Check that the folder exists, is yours and is not full.")},
        ErrorRow{"store.corrupt",
                 QT_TRANSLATE_NOOP("Errors", "The file with your integrations was damaged. It was kept as {moved_to}, and a new one was begun."),
                 QT_TRANSLATE_NOOP("Errors", "Nothing was deleted: put a backup in place of {path}, or send the kept file to whoever supports you.")},
        ErrorRow{
            "store.newer",
            QT_TRANSLATE_NOOP("Errors", "The file with your integrations, {path}, was written by a newer Signwright (form {found}, this one knows {known})."),
            QT_TRANSLATE_NOOP("Errors", "Install the newer Signwright again. The file was not touched.")},
        ErrorRow{"store.busy", QT_TRANSLATE_NOOP("Errors", "Another Signwright is writing the file with your integrations at this moment."),
                 QT_TRANSLATE_NOOP("Errors", "Close the other one, or try again.")},
        ErrorRow{"store.failed", QT_TRANSLATE_NOOP("Errors", "The file with your integrations could not be read or written: {reason}"),
                 QT_TRANSLATE_NOOP("Errors", "Check that the disk is not full and that the file is yours.")},
        ErrorRow{"store.row", QT_TRANSLATE_NOOP("Errors", "The stored integration {id} cannot be read any more."),
                 QT_TRANSLATE_NOOP("Errors", "Import it again from its file, or set it up anew.")},
        ErrorRow{"workflow.remove.guarded",
                 QT_TRANSLATE_NOOP("Errors", "Nothing was removed: portal passwords are off and nobody has confirmed that people can log in."),
                 QT_TRANSLATE_NOOP("Errors", "Confirm, or switch them on again, first.")},
        ErrorRow{"workflow.remove.unfinished",
                 QT_TRANSLATE_NOOP("Errors", "Nothing was removed: a publish was cut off, and how the portal was before stands only here."),
                 QT_TRANSLATE_NOOP("Errors", "Log in to that portal once more with Signwright: the publish is finished or undone then.")},
        ErrorRow{"store.not_found", QT_TRANSLATE_NOOP("Errors", "There is no stored integration {id}."), ""},
    };
    return rows;
}

} // namespace signwright
