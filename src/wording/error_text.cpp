// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <wording/error_text.h>

#include "error_tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** One pass, so that a value with braces in it is never taken for another parameter. */
QString filled(const char *context, const char *source, const QVariantMap &params)
{
    const auto text = QCoreApplication::translate(context, source);
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto open = text.indexOf(u'{', at);
        const auto close = open < 0 ? -1 : text.indexOf(u'}', open);
        const auto param = close < 0 ? params.end() : params.find(text.mid(open + 1, close - open - 1));
        if (param == params.end()) {
            const auto upTo = open < 0 ? text.size() : open + 1;
            result += QStringView(text).mid(at, upTo - at);
            at = upTo;
            continue;
        }
        result += QStringView(text).mid(at, open - at);
        result += param.value().toString();
        at = close + 1;
    }
    return result;
}

} // namespace

QList<std::span<const ErrorRow>> errorTables()
{
    return {
        caseErrors(),   cliErrors(),      entraErrors(),  browserErrors(), modelErrors(), netErrors(),    oidcErrors(),
        portalErrors(), practiceErrors(), signInErrors(), storeErrors(),   traceErrors(), updateErrors(), vaultErrors(),
    };
}

ErrorText textFrom(std::span<const ErrorRow> rows, const char *context, const QString &code, const QVariantMap &params)
{
    for (const auto &row : rows) {
        if (code == QLatin1StringView(row.code)) {
            return {filled(context, row.what, params), filled(context, row.next, params)};
        }
    }
    return {};
}

ErrorText errorText(const Error &error)
{
    for (const auto &table : errorTables()) {
        if (const auto text = textFrom(table, "Errors", error.code, error.params); !text.what.isEmpty()) {
            return text;
        }
    }
    return {error.code, {}};
}

} // namespace signwright
