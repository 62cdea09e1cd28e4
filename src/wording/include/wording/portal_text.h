// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/portal.h>
#include <wording/error_text.h>

namespace signwright
{

/** A portal's field as its admin would call it: "Client secret", "Button label". */
QString portalFieldName(PortalField field);
/** A before or after value of the diff; `set`, `not set`, `changed` and booleans in words. */
QString portalValueText(PortalField field, const QString &value);
/** What was seen from outside, or what will happen to a user. */
QString portalNoticeText(const PortalNotice &notice);
/** One line of a publish's log. */
QString publishLogText(const QString &code, const QVariantMap &params);
/** All codes with words, for the test over every row. */
QStringList portalTextCodes();

} // namespace signwright
