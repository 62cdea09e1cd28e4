// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> practiceErrors()
{
    static constexpr std::array rows{
        ErrorRow{"practice.port_in_use", QT_TRANSLATE_NOOP("Errors", "Port {port} of this computer is taken by another program."),
                 QT_TRANSLATE_NOOP("Errors", "Choose another port, or none, then a free one is taken.")},
        ErrorRow{"practice.listen", QT_TRANSLATE_NOOP("Errors", "The practice server could not open a port on this computer."),
                 QT_TRANSLATE_NOOP("Errors", "Check whether a security program forbids it.")},
        ErrorRow{"practice.certificate", QT_TRANSLATE_NOOP("Errors", "The practice server could not make its certificate."),
                 QT_TRANSLATE_NOOP("Errors", "Check that the folder for temporary files can be written to.")},
        ErrorRow{"practice.fault_unknown", QT_TRANSLATE_NOOP("Errors", "There is no practice fault named “{name}”."),
                 QT_TRANSLATE_NOOP("Errors", "“practice faults” lists them all.")},
    };
    return rows;
}

} // namespace signwright
