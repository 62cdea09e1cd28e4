// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <oidc/id_token.h>

namespace signwright
{

/**
 * The rules on the claims (OpenID Connect Core 3.1.3.7), added to a report whose payload has been read; all skipped when it has
 * not. `algorithm` is the header's, which decides the hash of `at_hash` and `c_hash`.
 */
void judgeClaims(IdTokenReport &report, const IdTokenExpectations &expected, const QDateTime &at, std::optional<SignatureAlgorithm> algorithm);

} // namespace signwright
