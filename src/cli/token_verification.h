// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>
#include <entra/id_token_rules.h>

#include <QStringList>

namespace signwright
{

/** What `token verify` was given; a text left empty was not given. */
struct TokenVerificationInput {
    QByteArray token;       ///< blanks around it do not count
    QByteArray keys;        ///< JWK, key set or PEM
    QStringList algorithms; ///< empty: RS256
    QString issuer;         ///< may hold `{tenantid}`
    QStringList tenants;
    QString clientId;
    QString nonce;
    QString at; ///< RFC 3339; empty: now
    bool signatureOnly = false;
};

/** The verdict in the contract's form. */
struct TokenVerification {
    IdTokenReport report;

    /** `{"valid":…,"rules":[{"rule","outcome","detail"}],"claims":{…}}` (docs/cli-contract.md) */
    QJsonObject toJson() const;
};

/** The `detail` of a rule: what was found, and for a failure what was expected. */
QString ruleDetail(const RuleResult &result);

/**
 * Judges the token with the rules of the sign-in test; whatever the token's bytes are, they are judged and never an error.
 * Errors: `cli.token.algorithm` {found, allowed}, `cli.token.time` {found}, and those of `KeySet::parseAnyForm`.
 */
Result<TokenVerification> verifyToken(const TokenVerificationInput &input, const QDateTime &now);

} // namespace signwright
