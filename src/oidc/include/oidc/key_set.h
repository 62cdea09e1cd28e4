// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <net/http.h>
#include <oidc/rule.h>
#include <oidc/signature.h>

#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <memory>

namespace signwright
{

/**
 * One JSON Web Key (RFC 7517) with everything that a verdict may need. A key that cannot be used stays in the set, because
 * "the key is there but …" is the answer people look for.
 */
struct JsonWebKey {
    QByteArray kid; ///< empty when absent
    QByteArray kty;
    QByteArray use; ///< empty when absent
    QByteArray alg; ///< empty when absent, as with Entra
    QByteArray crv;
    QList<QByteArray> keyOps;
    bool hasKeyOps = false;
    QByteArray x5t;
    QList<QByteArray> x5c;          ///< DER, leaf first
    QByteArray issuer;              ///< member of some providers: which `iss` the key may sign for, maybe a template
    QByteArray cloudInstanceName;   ///< likewise: `cloud_instance_name`
    bool holdsPrivateParts = false; ///< `d`, or `k` of a symmetric key: somebody published a secret
    QJsonObject raw;                ///< all members; the private ones removed

    std::shared_ptr<const PublicKey> publicKey; ///< null when no key could be made of it

    /**
     * The rules that need no token, always all of them and in this order: `key_type` (RSA or EC), `key_material` (numbers
     * canonical and a real key), `key_use` (`sig` or absent), `key_ops` (has `verify` or is absent), `key_size` (RSA of at least
     * 2048 bit, RFC 7518 section 3.3), `key_exponent` (odd, at least 3), `key_roca` (CVE-2017-15361), `key_x5c` (first certificate
     * holds the same key, RFC 7517 section 4.7).
     */
    QList<RuleResult> sanity;
    bool isSound() const;
};

/** A JSON Web Key Set. */
class KeySet
{
public:
    /**
     * Reads `{"keys":[…]}`. Errors: those of `StrictJsonObject`, `oidc.key_set.no_keys` (no array `keys`, or it is empty),
     * `oidc.key_set.member_type` {member, index}, `oidc.key_set.too_large` {limit}, `oidc.key_set.too_many` {limit}.
     */
    static Result<KeySet> parse(const QByteArray &json);
    /** A set as above, a single JWK, or PEM (PUBLIC KEY or CERTIFICATE, one or more): what people have at hand. Adds the error `oidc.key_set.unreadable`. */
    static Result<KeySet> parseAnyForm(const QByteArray &content);

    static constexpr qsizetype kSizeLimit = 1024 * 1024;
    static constexpr qsizetype kKeyLimit = 256;

    const QList<std::shared_ptr<const JsonWebKey>> &keys() const { return m_keys; }
    bool isEmpty() const { return m_keys.isEmpty(); }
    /** All keys of that `kid`. */
    QList<std::shared_ptr<const JsonWebKey>> withKid(QByteArrayView kid) const;
    bool contains(QByteArrayView kid) const;
    QList<QByteArray> kids() const;

    void add(JsonWebKey key);

private:
    QList<std::shared_ptr<const JsonWebKey>> m_keys;
};

/** One JWK out of its JSON object. Error `oidc.key_set.member_type` {member, index}. */
Result<JsonWebKey> parseJsonWebKey(const QJsonObject &object, int index = 0);

/** GET, then `KeySet::parse`. Errors: the transport's, the parser's, `oidc.key_set.status` {url, status}. */
QCoro::Task<Result<KeySet>> fetchKeySet(HttpTransport *transport, QUrl url, CancelToken cancel);

} // namespace signwright
