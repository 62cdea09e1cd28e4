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

QString filled(const char *source, const QVariantMap &params)
{
    auto text = QCoreApplication::translate("Errors", source);
    for (auto it = params.begin(); it != params.end(); ++it) {
        text.replace(u'{' + it.key() + u'}', it.value().toString());
    }
    return text;
}

} // namespace

QList<std::span<const ErrorRow>> errorTables()
{
    return {
        modelErrors(),
        netErrors(),
        storeErrors(),
        vaultErrors(),
    };
}

ErrorText errorText(const Error &error)
{
    for (const auto &table : errorTables()) {
        for (const auto &row : table) {
            if (error.code == QLatin1StringView(row.code)) {
                return {filled(row.what, error.params), filled(row.next, error.params)};
            }
        }
    }
    return {error.code, {}};
}

} // namespace signwright
