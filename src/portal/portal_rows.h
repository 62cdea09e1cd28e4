// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/portal_registry.h>

namespace signwright
{

/** What the program knows of one kind of portal: the one place besides its folder and its form that names it. */
struct PortalRow {
    PortalKind kind;
    std::unique_ptr<Portal> (*make)(PortalSurroundings surroundings);
    QList<PortalNotice> (*predict)(const Integration &integration, const QJsonObject &claims);
};
const QList<PortalRow> &portalRows();

QList<PortalNotice> predictNexudus(const Integration &integration, const QJsonObject &claims);
QList<PortalNotice> predictReflex(const Integration &integration, const QJsonObject &claims);

} // namespace signwright
