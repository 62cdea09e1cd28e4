// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>
#include <oidc/key_set.h>
#include <oidc/rule.h>
#include <oidc/strict_json.h>

#include <QDateTime>

#include <chrono>

namespace signwright
{

/** What an ID token must say. A value left empty makes its rule `skipped`, never `pass`. */
struct IdTokenExpectations {
    QList<SignatureAlgorithm> algorithms{SignatureAlgorithm::RS256}; ///< allow-list
    QByteArray issuer;                                               ///< byte for byte, or a template
    QByteArray issuerPlaceholder;                                    ///< in `issuer`, to be replaced by the text of claim `issuerClaim`; empty: no template
    QByteArray issuerClaim;
    QByteArray clientId; ///< for `aud` and `azp`
    QByteArray nonce;
    const ClientSecret *accessToken = nullptr; ///< for `at_hash`, where it came from the same response
    const ClientSecret *code = nullptr;        ///< for `c_hash`
    bool requireAtHash = false;                ///< response types `id_token token`, `code id_token token` (OpenID Connect Core 3.2.2.10, 3.3.2.11)
    bool requireCHash = false;                 ///< response types with `code` and `id_token` from the authorization endpoint
    std::chrono::seconds skew{300};
    bool signatureOnly = false; ///< the payload is not looked at: JWS of anything (for `token verify --signature-only`)

    static constexpr qsizetype kSizeLimit = 250 * 1024; ///< bytes of a token, Microsoft's own libraries' limit
};

/** All rules of one token with their outcomes. Cheap to make and to copy: whatever was equal shares its text. */
class IdTokenReport
{
public:
    /** Nothing failed, and a signature was verified. */
    bool isValid() const;
    const QList<RuleResult> &rules() const { return m_rules; }
    /** Skipped for a rule that is not in the list. */
    RuleOutcome outcome(QLatin1StringView rule) const;
    const RuleResult *find(QLatin1StringView rule) const;
    QList<RuleResult> failures() const;

    /** Decoded, also of a token that failed; empty when there was nothing to decode. */
    QJsonObject header() const;
    QJsonObject claims() const;
    /** The claims as indexed by the strict reader; null when the payload is not a JSON object or was not looked at. */
    const StrictJsonObject *payload() const { return m_payload.get(); }
    /** The key that was chosen, null when none. Shared with the set, which it may outlive. */
    const JsonWebKey *key() const { return m_key.get(); }

    /** For rooms above: a rule of their own. */
    void add(RuleResult result);
    void add(QLatin1StringView rule, bool pass, QByteArray expected, QByteArray found);
    void skip(QLatin1StringView rule);

private:
    friend class IdTokenValidation;
    QList<RuleResult> m_rules;
    std::shared_ptr<const StrictJsonObject> m_header;
    std::shared_ptr<const StrictJsonObject> m_payload;
    std::shared_ptr<const JsonWebKey> m_key;
};

/**
 * Validates an ID token rule by rule (OpenID Connect Core 3.1.3.7, RFC 7515, RFC 7519, RFC 8725). Never throws, never stops
 * early: after a failure the rules that still can be judged are. The rules, in order:
 *
 * | rule | holds when |
 * | --- | --- |
 * | `size` | at most 250 KiB |
 * | `encryption` | not a JWE (five parts): the provider has been told to encrypt |
 * | `form` | three parts (compact JWS, RFC 7515 section 7.1) |
 * | `base64url` | each part canonical |
 * | `header_json` | header is a strict JSON object |
 * | `alg` | in the allow-list; never `none`, never HMAC |
 * | `typ` | absent, or not that of another kind of token (`at+jwt`, `logout+jwt`; RFC 8725 section 3.11) |
 * | `crit` | absent (RFC 7515 section 4.1.11: we understand no extension) |
 * | `header_key` | no key out of the header is ever used (`jwk`, `jku`, `x5u`, `x5c` are listed in `found` and ignored) |
 * | `kid` | names exactly one key of the set; may be absent when the set has one key |
 * | `key_alg` | the key's `alg`, if it has one, is the header's; its type and curve are that algorithm's |
 * | `key_type` … `key_x5c` | see `JsonWebKey::sanity` |
 * | `signature` | right, and of exact length; judged for any algorithm that is known, allowed or not |
 * | `claims_json` | payload is a strict JSON object |
 * | `iss`, `aud`, `azp`, `exp`, `nbf`, `iat`, `nonce`, `sub`, `at_hash`, `c_hash` | as expected; times with skew |
 *
 * With an empty key set the key rules fail.
 */
IdTokenReport validateIdToken(QByteArrayView token, const KeySet &keys, const IdTokenExpectations &expectations, const QDateTime &at);

/** The `kid` of a token's header, unverified: to know which key to look for. Empty when there is none. */
QByteArray keyIdOf(QByteArrayView token);

/**
 * OpenID Connect Core 3.3.2.11: base64url of the left half of the hash of `value`, with the hash of the signature algorithm.
 */
QByteArray halfHash(SignatureAlgorithm algorithm, std::string_view value);

} // namespace signwright
