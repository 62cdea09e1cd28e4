// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "id_token_claims.h"

#include <oidc/base64url.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/evp.h>

#include <array>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr qsizetype kSubjectLimit = 255; // OpenID Connect Core 2

/** As it stands in the token, for a report: owned, not too long. */
QByteArray shown(const JsonMember *member)
{
    return member ? member->raw.first(qMin(member->raw.size(), qsizetype(2000))).toByteArray() : "absent"_ba;
}

class ClaimRules
{
public:
    ClaimRules(IdTokenReport &report, const IdTokenExpectations &expected, const QDateTime &at)
        : m_report(report), m_claims(*report.payload()), m_expected(expected), m_now(at.toSecsSinceEpoch())
    {
    }

    void issuer()
    {
        if (m_expected.issuer.isEmpty()) {
            m_report.skip("iss"_L1);
            return;
        }
        if (m_expected.issuerPlaceholder.isEmpty() || !m_expected.issuer.contains(m_expected.issuerPlaceholder)) {
            equal("iss"_L1, m_expected.issuer);
            return;
        }
        const auto filler = m_claims.text(m_expected.issuerClaim);
        if (!filler || filler->isEmpty()) {
            m_report.add("iss"_L1, false, m_expected.issuer, shown(m_claims.find("iss")) + " (no " + m_expected.issuerClaim + " to fill in)");
            return;
        }
        auto issuer = m_expected.issuer;
        issuer.replace(m_expected.issuerPlaceholder, *filler);
        equal("iss"_L1, issuer);
    }

    /** Exactly this client: further audiences are none that we trust (OpenID Connect Core 3.1.3.7, 3). */
    void audience()
    {
        if (m_expected.clientId.isEmpty()) {
            m_report.skip("aud"_L1);
            return;
        }
        const auto *member = m_claims.find("aud");
        if (!member || member->type != JsonMember::Type::Array) {
            equal("aud"_L1, m_expected.clientId);
            return;
        }
        const auto list = QJsonDocument::fromJson(member->raw.toByteArray()).array();
        const bool alone = list.size() == 1 && list.first().toString().toUtf8() == m_expected.clientId;
        m_report.add("aud"_L1, alone, m_expected.clientId, shown(member));
    }

    void authorizedParty()
    {
        if (m_expected.clientId.isEmpty() || !m_claims.find("azp")) {
            m_report.skip("azp"_L1);
            return;
        }
        equal("azp"_L1, m_expected.clientId);
    }

    /** NumericDate (RFC 7519 section 2) against the clock, which may be wrong by the skew either way. */
    void times()
    {
        const auto earliestEnd = m_now - m_expected.skew.count();
        const auto latestStart = m_now + m_expected.skew.count();
        const auto start = "at most "_ba + QByteArray::number(latestStart);
        time("exp"_L1, true, "after "_ba + QByteArray::number(earliestEnd), [&](double exp) { return exp > static_cast<double>(earliestEnd); });
        time("nbf"_L1, false, start, [&](double nbf) { return nbf <= static_cast<double>(latestStart); });
        time("iat"_L1, true, start, [&](double iat) { return iat <= static_cast<double>(latestStart); });
    }

    void nonce()
    {
        if (m_expected.nonce.isEmpty()) {
            m_report.skip("nonce"_L1);
            return;
        }
        equal("nonce"_L1, m_expected.nonce);
    }

    void subject()
    {
        const auto *member = m_claims.find("sub");
        const bool good = member && member->isString() && !member->raw.isEmpty() && member->raw.size() <= kSubjectLimit;
        m_report.add("sub"_L1, good, "1 to 255 characters"_ba, shown(member));
    }

    void hash(QLatin1StringView rule, const ClientSecret *value, bool required, std::optional<SignatureAlgorithm> algorithm)
    {
        const auto *member = m_claims.find(QByteArrayView(rule.data(), rule.size()));
        if (!member && required) {
            m_report.add(rule, false, "present"_ba, "absent"_ba);
        } else if (!member || !value || !algorithm) {
            m_report.skip(rule);
        } else {
            equal(rule, halfHash(*algorithm, value->reveal()));
        }
    }

private:
    /** A string, byte for byte. What is equal shares the expected text. */
    void equal(QLatin1StringView rule, const QByteArray &expected)
    {
        const auto *member = m_claims.find(QByteArrayView(rule.data(), rule.size()));
        const bool same = member && member->isString() && member->text() == expected;
        m_report.add(rule, same, expected, same ? expected : shown(member));
    }

    template <class Holds>
    void time(QLatin1StringView rule, bool required, QByteArray expected, Holds holds)
    {
        const auto *member = m_claims.find(QByteArrayView(rule.data(), rule.size()));
        if (!member && !required) {
            m_report.skip(rule);
            return;
        }
        const auto seconds = member ? member->number() : std::nullopt;
        m_report.add(rule, seconds && holds(*seconds), std::move(expected), shown(member));
    }

    IdTokenReport &m_report;
    const StrictJsonObject &m_claims;
    const IdTokenExpectations &m_expected;
    qint64 m_now;
};

} // namespace

void judgeClaims(IdTokenReport &report, const IdTokenExpectations &expected, const QDateTime &at, std::optional<SignatureAlgorithm> algorithm)
{
    if (!report.payload()) {
        for (const auto rule : {"iss"_L1, "aud"_L1, "azp"_L1, "exp"_L1, "nbf"_L1, "iat"_L1, "nonce"_L1, "sub"_L1, "at_hash"_L1, "c_hash"_L1}) {
            report.skip(rule);
        }
        return;
    }
    ClaimRules rules(report, expected, at);
    rules.issuer();
    rules.audience();
    rules.authorizedParty();
    rules.times();
    rules.nonce();
    rules.subject();
    rules.hash("at_hash"_L1, expected.accessToken, expected.requireAtHash, algorithm);
    rules.hash("c_hash"_L1, expected.code, expected.requireCHash, algorithm);
}

QByteArray halfHash(SignatureAlgorithm algorithm, std::string_view value)
{
    const auto name = toString(algorithm);
    const auto *digest = name.endsWith("256"_L1) ? EVP_sha256() : name.endsWith("384"_L1) ? EVP_sha384() : EVP_sha512();
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    EVP_Digest(value.data(), value.size(), hash, &size, digest, nullptr);
    return encodeBase64Url(QByteArrayView(reinterpret_cast<const char *>(hash), size / 2));
}

} // namespace signwright
