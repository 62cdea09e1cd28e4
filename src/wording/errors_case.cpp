// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> caseErrors()
{
    static constexpr std::array rows{
        ErrorRow{"workflow.case.not_json", QT_TRANSLATE_NOOP("Errors", "The case cannot be read: it is not JSON (at byte {offset}: {reason})."),
                 QT_TRANSLATE_NOOP("Errors", "Ask for the file again; perhaps it was cut off on the way.")},
        ErrorRow{"workflow.case.not_a_case", QT_TRANSLATE_NOOP("Errors", "This is no support case of Signwright."),
                 QT_TRANSLATE_NOOP("Errors", "Evidence of other kinds is read by “Explain an error” and by “signwright-cli explain”.")},
        ErrorRow{"workflow.case.schema", QT_TRANSLATE_NOOP("Errors", "The case has form {found}; this version reads form 1."),
                 QT_TRANSLATE_NOOP("Errors", "Open it with a newer version of the program.")},
        ErrorRow{"workflow.case.member", QT_TRANSLATE_NOOP("Errors", "The case is damaged at {pointer}."),
                 QT_TRANSLATE_NOOP("Errors", "Ask for the file again.")},
        ErrorRow{"workflow.case.too_large", QT_TRANSLATE_NOOP("Errors", "The case is larger than {limit} bytes."),
                 QT_TRANSLATE_NOOP("Errors", "Ask for the run that failed alone.")},
    };
    return rows;
}

} // namespace signwright
