// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QString>

namespace signwright
{

/** What a claim of an ID token means, in one sentence; empty for a claim that is not Microsoft's or the standard's (an app's own). */
QString claimMeaning(QStringView claim);
/** Its value for a person: times as local date and time, lists joined, an object as compact JSON. */
QString claimValue(QStringView claim, const QJsonValue &value);

} // namespace signwright
