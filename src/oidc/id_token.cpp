// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/id_token.h>

#include <oidc/base64url.h>

#include "id_token_claims.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr std::array kKeyRules{"key_alg"_L1,  "key_type"_L1,     "key_material"_L1, "key_use"_L1, "key_ops"_L1,
                               "key_size"_L1, "key_exponent"_L1, "key_roca"_L1,     "key_x5c"_L1};

QByteArray bytesOf(QLatin1StringView literal)
{
    return QByteArray::fromRawData(literal.data(), literal.size());
}

/** The last part of the code and what it is about: "duplicate_member exp". */
QByteArray shortReason(const Error &error)
{
    auto text = error.code.mid(error.code.lastIndexOf(u'.') + 1);
    for (const auto &name : {u"member"_s, u"reason"_s}) {
        if (const auto value = error.params.value(name); value.isValid()) {
            text += u' ' + value.toString();
        }
    }
    return text.toUtf8();
}

std::shared_ptr<const StrictJsonObject> parseShared(QByteArray bytes, QByteArray &fault)
{
    auto parsed = StrictJsonObject::parse(std::move(bytes));
    if (!parsed) {
        fault = shortReason(parsed.error());
        return {};
    }
    return std::make_shared<const StrictJsonObject>(std::move(*parsed));
}

} // namespace

/** One run over one token. */
class IdTokenValidation
{
public:
    IdTokenValidation(QByteArrayView token, const KeySet &keys, const IdTokenExpectations &expectations, const QDateTime &at)
        : m_token(token), m_keys(keys), m_expected(expectations), m_at(at)
    {
        m_report.m_rules.reserve(48);
    }

    IdTokenReport run()
    {
        const bool taken = takeApart();
        judgeHeader();
        chooseKey();
        verifySignature();
        readClaims(taken);
        judgeClaims(m_report, m_expected, m_at, m_algorithm);
        return std::move(m_report);
    }

private:
    void pass(QLatin1StringView rule, QByteArray expected, QByteArray found = {})
    {
        m_report.m_rules.append({rule, RuleOutcome::Pass, std::move(expected), std::move(found)});
    }
    void fault(QLatin1StringView rule, QByteArray expected, QByteArray found)
    {
        m_report.m_rules.append({rule, RuleOutcome::Fail, std::move(expected), std::move(found)});
    }
    template <class Names>
    void skipAll(const Names &names)
    {
        for (const auto name : names) {
            m_report.skip(name);
        }
    }

    /** Three decoded parts and the header; false when there is no payload to look at. */
    bool takeApart()
    {
        static constexpr std::array later{"encryption"_L1, "form"_L1, "base64url"_L1, "header_json"_L1};
        const bool small = m_token.size() <= IdTokenExpectations::kSizeLimit;
        m_report.add("size"_L1, small, "at most 256000 bytes"_ba, QByteArray::number(m_token.size()));
        if (!small) {
            skipAll(later);
            return false;
        }
        const auto dots = std::count(m_token.begin(), m_token.end(), '.');
        m_report.add("encryption"_L1, dots != 4, "signed"_ba, dots != 4 ? "signed"_ba : "encrypted (five parts)"_ba);
        m_report.add("form"_L1, dots == 2, "3 parts"_ba, dots == 2 ? "3 parts"_ba : QByteArray::number(dots + 1) + " parts");
        if (dots != 2) {
            skipAll(std::array{"base64url"_L1, "header_json"_L1});
            return false;
        }
        const auto first = m_token.indexOf('.');
        const auto second = m_token.indexOf('.', first + 1);
        m_signedText = m_token.first(second);
        auto header = decodeBase64Url(m_token.first(first));
        auto payload = decodeBase64Url(m_token.sliced(first + 1, second - first - 1));
        auto signature = decodeBase64Url(m_token.sliced(second + 1));
        if (header && payload && signature) {
            pass("base64url"_L1, "canonical"_ba, "canonical"_ba);
        } else {
            QByteArray bad;
            for (const auto &[part, good] :
                 {std::pair{"header ", header.has_value()}, {"payload ", payload.has_value()}, {"signature ", signature.has_value()}}) {
                bad += good ? "" : part;
            }
            fault("base64url"_L1, "canonical"_ba, bad + "not canonical");
        }
        if (header) {
            QByteArray why;
            m_report.m_header = parseShared(std::move(*header), why);
            m_report.add("header_json"_L1, m_report.m_header != nullptr, "JSON object"_ba, m_report.m_header ? "JSON object"_ba : why);
        } else {
            m_report.skip("header_json"_L1);
        }
        m_payload = std::move(payload);
        m_signature = std::move(signature);
        return m_payload.has_value();
    }

    void judgeHeader()
    {
        if (!m_report.m_header) {
            skipAll(std::array{"alg"_L1, "typ"_L1, "crit"_L1, "header_key"_L1});
            return;
        }
        const auto &header = *m_report.m_header;
        const auto name = header.text("alg").value_or(QByteArray());
        m_algorithm = signatureAlgorithmFromName(name);
        const bool allowed = m_algorithm && m_expected.algorithms.contains(*m_algorithm);
        m_report.add("alg"_L1, allowed, allowedAlgorithms(),
                     m_algorithm      ? bytesOf(toString(*m_algorithm))
                     : name.isEmpty() ? "none given"_ba
                                      : QByteArray(name.constData(), name.size()));
        judgeType(header);
        m_report.add("crit"_L1, !header.find("crit"), "absent"_ba, header.find("crit") ? header.find("crit")->raw.toByteArray() : "absent"_ba);
        QByteArray ignored;
        for (const auto *member : {"jwk", "jku", "x5u", "x5c"}) {
            if (header.find(member)) {
                ignored += ignored.isEmpty() ? "" : " ";
                ignored += member;
            }
        }
        pass("header_key"_L1, "not used"_ba, ignored.isEmpty() ? "absent"_ba : ignored + " (not used)");
    }

    void judgeType(const StrictJsonObject &header)
    {
        const auto type = header.text("typ");
        if (!type || m_expected.signatureOnly) {
            m_report.skip("typ"_L1);
            return;
        }
        const bool other = type->endsWith("+jwt") || type->endsWith("+JWT");
        m_report.add("typ"_L1, !other, "JWT"_ba, *type == "JWT" ? "JWT"_ba : QByteArray(type->constData(), type->size()));
    }

    QByteArray allowedAlgorithms() const
    {
        if (m_expected.algorithms.size() == 1) {
            return bytesOf(toString(m_expected.algorithms.first()));
        }
        QByteArrayList names;
        for (const auto algorithm : m_expected.algorithms) {
            names.append(bytesOf(toString(algorithm)));
        }
        return names.join(' ');
    }

    void chooseKey()
    {
        if (m_report.m_header) {
            findKey();
        } else {
            m_report.skip("kid"_L1);
        }
        if (!m_report.m_key) {
            skipAll(kKeyRules);
            return;
        }
        judgeKeyAlgorithm(*m_report.m_key);
        m_report.m_rules.append(m_report.m_key->sanity);
    }

    /** RFC 7515 section 4.1.4, OpenID Connect Core 10.1: a set of several keys needs a `kid`, a single key does not. */
    void findKey()
    {
        const auto *member = m_report.m_header->find("kid");
        const auto &all = m_keys.keys();
        if (member && !member->isString()) {
            fault("kid"_L1, "a string"_ba, member->raw.toByteArray());
            return;
        }
        if (!member || (all.size() == 1 && all.first()->kid.isEmpty())) {
            if (all.size() == 1) {
                m_report.m_key = all.first();
                pass("kid"_L1, "the only key"_ba, member ? member->text() + " (the key has none)" : "absent"_ba);
            } else {
                fault("kid"_L1, "a kid, with "_ba + QByteArray::number(all.size()) + " keys", member ? member->raw.toByteArray() : "absent"_ba);
            }
            return;
        }
        // One kid may stand for keys of different types (RFC 7517 section 4.5): those of the algorithm's type come first.
        const auto kid = member->text();
        const auto type = m_algorithm ? bytesOf(keyTypeFor(*m_algorithm)) : QByteArray();
        std::shared_ptr<const JsonWebKey> fitting, other;
        int countFitting = 0, countOther = 0;
        for (const auto &key : all) {
            if (key->kid == kid) {
                (key->kty == type ? fitting : other) = key;
                ++(key->kty == type ? countFitting : countOther);
            }
        }
        const auto &chosen = fitting ? fitting : other;
        const int count = fitting ? countFitting : countOther;
        if (count == 1) {
            m_report.m_key = chosen;
            pass("kid"_L1, chosen->kid, chosen->kid);
        } else {
            fault("kid"_L1, m_keys.kids().join(' ').left(2000), QByteArray(kid.constData(), kid.size()) + (count > 1 ? " (given to several keys)" : ""));
        }
    }

    void judgeKeyAlgorithm(const JsonWebKey &key)
    {
        if (!m_algorithm) {
            m_report.skip("key_alg"_L1);
            return;
        }
        const auto name = bytesOf(toString(*m_algorithm));
        if (!key.alg.isEmpty()) {
            m_report.add("key_alg"_L1, key.alg == name, name, key.alg);
            return;
        }
        const auto type = bytesOf(keyTypeFor(*m_algorithm));
        const auto curve = bytesOf(curveFor(*m_algorithm));
        m_report.add("key_alg"_L1, key.kty == type && key.crv == curve, curve.isEmpty() ? type : curve, key.crv.isEmpty() ? key.kty : key.crv);
    }

    void verifySignature()
    {
        if (!m_algorithm || !m_signature || !m_report.m_key || !m_report.m_key->publicKey) {
            m_report.skip("signature"_L1);
            return;
        }
        const bool right = m_report.m_key->publicKey->verify(*m_algorithm, m_signedText, *m_signature);
        m_report.add("signature"_L1, right, "by this key"_ba,
                     right ? "by this key"_ba : "not by this key ("_ba + QByteArray::number(m_signature->size()) + " bytes)");
    }

    void readClaims(bool taken)
    {
        if (!taken || m_expected.signatureOnly) {
            m_report.skip("claims_json"_L1);
            return;
        }
        QByteArray why;
        m_report.m_payload = parseShared(std::move(*m_payload), why);
        m_report.add("claims_json"_L1, m_report.m_payload != nullptr, "JSON object"_ba, m_report.m_payload ? "JSON object"_ba : why);
    }

    QByteArrayView m_token;
    const KeySet &m_keys;
    const IdTokenExpectations &m_expected;
    QDateTime m_at;
    IdTokenReport m_report;
    QByteArrayView m_signedText;
    std::optional<QByteArray> m_payload;
    std::optional<QByteArray> m_signature;
    std::optional<SignatureAlgorithm> m_algorithm;
};

bool IdTokenReport::isValid() const
{
    bool verified = false;
    for (const auto &result : m_rules) {
        if (result.outcome == RuleOutcome::Fail) {
            return false;
        }
        verified |= result.outcome == RuleOutcome::Pass && result.rule == "signature"_L1;
    }
    return verified;
}

const RuleResult *IdTokenReport::find(QLatin1StringView rule) const
{
    const auto it = std::find_if(m_rules.begin(), m_rules.end(), [&](const RuleResult &result) { return result.rule == rule; });
    return it == m_rules.end() ? nullptr : &*it;
}

RuleOutcome IdTokenReport::outcome(QLatin1StringView rule) const
{
    const auto *result = find(rule);
    return result ? result->outcome : RuleOutcome::Skipped;
}

QList<RuleResult> IdTokenReport::failures() const
{
    QList<RuleResult> failed;
    std::copy_if(m_rules.begin(), m_rules.end(), std::back_inserter(failed), [](const RuleResult &r) { return r.outcome == RuleOutcome::Fail; });
    return failed;
}

QJsonObject IdTokenReport::header() const
{
    return m_header ? m_header->toObject() : QJsonObject();
}

QJsonObject IdTokenReport::claims() const
{
    return m_payload ? m_payload->toObject() : QJsonObject();
}

void IdTokenReport::add(RuleResult result)
{
    m_rules.append(std::move(result));
}

void IdTokenReport::add(QLatin1StringView rule, bool pass, QByteArray expected, QByteArray found)
{
    m_rules.append({rule, pass ? RuleOutcome::Pass : RuleOutcome::Fail, std::move(expected), std::move(found)});
}

void IdTokenReport::skip(QLatin1StringView rule)
{
    m_rules.append({rule, RuleOutcome::Skipped, {}, {}});
}

IdTokenReport validateIdToken(QByteArrayView token, const KeySet &keys, const IdTokenExpectations &expectations, const QDateTime &at)
{
    return IdTokenValidation(token, keys, expectations, at).run();
}

QByteArray keyIdOf(QByteArrayView token)
{
    if (token.size() > IdTokenExpectations::kSizeLimit) {
        return {};
    }
    const auto end = token.indexOf('.');
    const auto header = end < 0 ? std::nullopt : decodeBase64Url(token.first(end));
    const auto object = header ? StrictJsonObject::parse(*header) : fail(u"oidc.json.empty"_s);
    const auto kid = object ? object->text("kid") : std::nullopt;
    return kid ? QByteArray(kid->constData(), kid->size()) : QByteArray();
}

} // namespace signwright
