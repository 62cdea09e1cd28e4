// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/portal.h>

namespace signwright
{

/**
 * What the integration's portal will do with the owner of these ID token claims, by the portal's own rules and in its own words: who is let in,
 * who gets a new account, who is turned away and why. The claims have passed our own, stricter rules before. Portals whose rules
 * are not known give nothing.
 *
 * Nexudus: the options of its panel. Reflex: `reflex-azure-auth` compares `iss` as a string with each entry of
 * AZURE_VALID_TENANT_IDS put into the issuer's place for the tenant, never reads `tid`, and lets any string `aud` pass. Others: beside
 * their adapters.
 */
QList<PortalNotice> predictSignIn(const Integration &integration, const QJsonObject &claims);

/** The v2.0 issuer of this integration's authority, from which its discovery document is found; `authorityHost` without a slash at its end. */
QString issuerOf(const Integration &integration, const QString &authorityHost);

} // namespace signwright
