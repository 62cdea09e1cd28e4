// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "directory.h"
#include "tenant_error.h"

#include <practice/faults.h>

#include <optional>

namespace signwright::practice
{

/** The faults in force. Rows live as long as the program, so this is a light value. */
class FaultSet
{
public:
    FaultSet() = default;
    explicit FaultSet(QList<const PracticeFault *> rows) : m_rows(std::move(rows)) {}

    const QList<const PracticeFault *> &rows() const { return m_rows; }
    /** The parameters of the first fault of that behaviour; none when there is none in force. */
    std::optional<QJsonObject> of(QLatin1StringView behaviour) const;
    /** Likewise, of those whose parameter has that value. */
    std::optional<QJsonObject> of(QLatin1StringView behaviour, QLatin1StringView parameter, QStringView value) const;

    /** The directory as the `registration` faults make it. */
    Directory applied(Directory directory) const;

private:
    QList<const PracticeFault *> m_rows;
};

/** An error out of a fault's parameters; placeholders such as `{client_id}` in its message are filled. */
TenantError errorOf(const QJsonObject &parameters, const QMap<QString, QString> &values);

} // namespace signwright::practice
