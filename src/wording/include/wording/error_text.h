// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <span>

namespace signwright
{

/** An error as a person reads it: what happened (with why, where it is known), and what to do next. */
struct ErrorText {
    QString what;
    QString next;
    /** Both in one line, for a terminal. */
    QString oneLine() const { return next.isEmpty() ? what : what + QLatin1Char(' ') + next; }
};

/** The sentence for a code, in the program's language. A code without words is shown as it is; a test forbids that. */
ErrorText errorText(const Error &error);

/** One row of a table: `{param}` in a text is replaced by the error's parameter of that name. Texts are marked with QT_TRANSLATE_NOOP("Errors", …). */
struct ErrorRow {
    const char *code;
    const char *what;
    const char *next;
};

/** All rows of all rooms, for the test over every row. */
QList<std::span<const ErrorRow>> errorTables();

} // namespace signwright
