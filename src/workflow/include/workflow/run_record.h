// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <diagnosis/finding.h>

#include <QJsonArray>
#include <QList>

namespace signwright
{

/** Findings for the store and for cases, without words: those are made anew in the reader's language. */
QJsonArray toStored(const QList<Finding> &findings);
/** Rows that this version does not understand are left out. */
QList<Finding> findingsFromStored(const QJsonArray &stored);

} // namespace signwright
