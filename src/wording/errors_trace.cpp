// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> traceErrors()
{
    static constexpr std::array rows{
        ErrorRow{"trace.evidence.empty", QT_TRANSLATE_NOOP("Errors", "There is nothing to read."),
                 QT_TRANSLATE_NOOP("Errors", "Paste the error text, the address of the page, a log or a HAR file.")},
        ErrorRow{"trace.evidence.unreadable", QT_TRANSLATE_NOOP("Errors", "The file {file} cannot be read: {reason}."),
                 QT_TRANSLATE_NOOP("Errors", "Choose another file, or copy its text and paste it.")},
        ErrorRow{"trace.evidence.image", QT_TRANSLATE_NOOP("Errors", "This is a picture or document ({format}); it cannot be read."),
                 QT_TRANSLATE_NOOP("Errors", "Copy the text of the error instead: on Microsoft's page, “Troubleshooting details” has a copy button.")},
        ErrorRow{"trace.evidence.too_large", QT_TRANSLATE_NOOP("Errors", "The material is larger than {limit} bytes."),
                 QT_TRANSLATE_NOOP("Errors", "Give the part around the failed sign-in.")},
        ErrorRow{"trace.facts.not_json", QT_TRANSLATE_NOOP("Errors", "The facts are not JSON (at byte {offset}: {reason})."),
                 QT_TRANSLATE_NOOP("Errors", "Give one JSON object with what is known.")},
    };
    return rows;
}

} // namespace signwright
