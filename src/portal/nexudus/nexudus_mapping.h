// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/portal.h>

namespace signwright
{

/** One settings row of a location, as far as finding names needs it. The value is never shown. */
struct NexudusName {
    QString name;
    enum class Shape { Empty, Guid, Boolean, Text } shape = Shape::Empty;
};

/** What a value looks like. */
NexudusName::Shape shapeOf(const QString &value);

/**
 * Nexudus' own names for the settings of its Azure AD integration are in no public document, so they are found: names
 * that speak of Azure or Active Directory (not B2C), told apart by their words and by what their values look like. The admin confirms.
 */
MappingProposal proposeNexudusMapping(const QList<NexudusName> &names, const QList<PortalField> &fields);

} // namespace signwright
