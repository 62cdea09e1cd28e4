// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "directory.h"
#include "tenant_error.h"

#include <optional>

namespace signwright::practice
{

/**
 * Client authentication by a signed JWT (`private_key_jwt`, RFC 7523 sections 2.2 and 3): signed with RS256 or PS256 by the key of
 * one of the registration's certificates, `iss` and `sub` the client ID, `aud` one of `audiences` (token endpoint, issuer),
 * and in force now. Null when it holds. The codes are Entra's.
 */
std::optional<TenantError> checkClientAssertion(const QMap<QString, QString> &form, const Registration &app, const QStringList &audiences);

} // namespace signwright::practice
