// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/key_set.h>

#include <oidc/base64url.h>
#include <oidc/strict_json.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr int kMinimumRsaBits = 2048;

/** Reads members by type and remembers the first that has another. */
class MemberReader
{
public:
    explicit MemberReader(const QJsonObject &object) : m_object(object) {}

    QByteArray text(QLatin1StringView name)
    {
        const auto value = m_object.value(name);
        if (value.isUndefined()) {
            return {};
        }
        if (!value.isString()) {
            note(name);
        }
        return value.toString().toUtf8();
    }

    QList<QByteArray> texts(QLatin1StringView name)
    {
        const auto value = m_object.value(name);
        QList<QByteArray> list;
        if (value.isUndefined()) {
            return list;
        }
        if (!value.isArray()) {
            note(name);
        }
        const auto array = value.toArray();
        for (const auto &element : array) {
            if (!element.isString()) {
                note(name);
            }
            list.append(element.toString().toUtf8());
        }
        return list;
    }

    QString wrongMember() const { return m_wrong; }

private:
    void note(QLatin1StringView name)
    {
        if (m_wrong.isEmpty()) {
            m_wrong = name;
        }
    }
    const QJsonObject &m_object;
    QString m_wrong;
};

RuleResult rule(QLatin1StringView name, bool pass, QByteArray expected, QByteArray found)
{
    return {name, pass ? RuleOutcome::Pass : RuleOutcome::Fail, std::move(expected), std::move(found)};
}

RuleResult skipped(QLatin1StringView name)
{
    return {name, RuleOutcome::Skipped, {}, {}};
}

/** A Base64urlUInt (RFC 7518 section 2): canonical, and without leading zeros. */
std::optional<QByteArray> unsignedInteger(QByteArrayView text)
{
    auto bytes = decodeBase64Url(text);
    return bytes && !bytes->isEmpty() && bytes->front() != '\0' ? bytes : std::nullopt;
}

/** The key, or what is wrong with its numbers. */
std::shared_ptr<const PublicKey> material(const JsonWebKey &key, MemberReader &reader, QByteArray &fault)
{
    const auto number = [&](QLatin1StringView name, bool fixedLength) -> QByteArray {
        const auto text = reader.text(name);
        const auto bytes = fixedLength ? decodeBase64Url(text) : unsignedInteger(text);
        if (fault.isEmpty() && (!bytes || bytes->isEmpty())) {
            fault = text.isEmpty() ? QByteArray(name.data(), name.size()) + " missing" : QByteArray(name.data(), name.size()) + " not canonical";
        }
        return bytes.value_or(QByteArray());
    };
    std::shared_ptr<const PublicKey> made;
    if (key.kty == "RSA") {
        const auto n = number("n"_L1, false);
        const auto e = number("e"_L1, false);
        made = fault.isEmpty() ? PublicKey::rsa(n, e) : nullptr;
    } else if (key.kty == "EC") {
        const auto x = number("x"_L1, true);
        const auto y = number("y"_L1, true);
        made = fault.isEmpty() ? PublicKey::ec(key.crv, x, y) : nullptr;
    }
    if (!made && fault.isEmpty()) {
        fault = key.kty == "EC" ? QByteArray("not a point of ") + key.crv : QByteArray("no key");
    }
    return made;
}

RuleResult certificateRule(const JsonWebKey &key)
{
    constexpr auto name = "key_x5c"_L1;
    if (key.x5c.isEmpty() || !key.publicKey) {
        return skipped(name);
    }
    const auto certified = PublicKey::fromCertificate(key.x5c.first());
    if (!certified) {
        return rule(name, false, "certificate"_ba, "unreadable"_ba);
    }
    const bool same = certified->equals(*key.publicKey);
    return rule(name, same, "same key"_ba, same ? "same key"_ba : "another key"_ba);
}

void judge(JsonWebKey &key, QByteArray materialFault)
{
    const bool known = key.kty == "RSA" || key.kty == "EC";
    const bool rsa = key.publicKey && key.publicKey->keyType() == "RSA"_L1;
    key.sanity.reserve(8);
    key.sanity.append(rule("key_type"_L1, known, "RSA or EC"_ba, key.kty));
    key.sanity.append(known ? rule("key_material"_L1, key.publicKey != nullptr, "a public key"_ba, key.publicKey ? "a public key"_ba : materialFault)
                            : skipped("key_material"_L1));
    key.sanity.append(key.use.isEmpty() ? skipped("key_use"_L1) : rule("key_use"_L1, key.use == "sig", "sig"_ba, key.use));
    key.sanity.append(key.hasKeyOps ? rule("key_ops"_L1, key.keyOps.contains("verify"), "verify"_ba, key.keyOps.join(' ')) : skipped("key_ops"_L1));
    if (rsa) {
        const int bits = key.publicKey->bits();
        const bool roca = key.publicKey->hasRocaFingerprint();
        const bool soundExponent = key.publicKey->exponentIsSound();
        key.sanity.append(rule("key_size"_L1, bits >= kMinimumRsaBits, "2048"_ba, QByteArray::number(bits)));
        key.sanity.append(rule("key_exponent"_L1, soundExponent, "odd, 3 or more"_ba, soundExponent ? "odd, 3 or more"_ba : "even or 1"_ba));
        key.sanity.append(rule("key_roca"_L1, !roca, "no fingerprint"_ba, roca ? "fingerprint"_ba : "no fingerprint"_ba));
    } else {
        key.sanity.append({skipped("key_size"_L1), skipped("key_exponent"_L1), skipped("key_roca"_L1)});
    }
    key.sanity.append(certificateRule(key));
}

Result<KeySet> parsePem(const QByteArray &content)
{
    static constexpr QByteArrayView begin = "-----BEGIN ";
    KeySet set;
    for (auto at = content.indexOf(begin); at >= 0;) {
        const auto following = content.indexOf(begin, at + begin.size());
        const auto block = content.mid(at, following < 0 ? -1 : following - at);
        JsonWebKey key;
        key.publicKey = PublicKey::fromPem(block);
        if (!key.publicKey || key.publicKey->keyType().isEmpty() || set.keys().size() == KeySet::kKeyLimit) {
            return fail(u"oidc.key_set.unreadable"_s);
        }
        const auto type = key.publicKey->keyType();
        const auto curve = key.publicKey->curve();
        key.kty = QByteArray(type.data(), type.size());
        key.crv = QByteArray(curve.data(), curve.size());
        judge(key, {});
        set.add(std::move(key));
        at = following;
    }
    return set.isEmpty() ? Result<KeySet>(fail(u"oidc.key_set.unreadable"_s)) : set;
}

} // namespace

bool JsonWebKey::isSound() const
{
    return publicKey && std::none_of(sanity.begin(), sanity.end(), [](const RuleResult &r) { return r.outcome == RuleOutcome::Fail; });
}

Result<JsonWebKey> parseJsonWebKey(const QJsonObject &object, int index)
{
    MemberReader reader(object);
    JsonWebKey key;
    key.kid = reader.text("kid"_L1);
    key.kty = reader.text("kty"_L1);
    key.use = reader.text("use"_L1);
    key.alg = reader.text("alg"_L1);
    key.crv = reader.text("crv"_L1);
    key.x5t = reader.text("x5t"_L1);
    key.issuer = reader.text("issuer"_L1);
    key.cloudInstanceName = reader.text("cloud_instance_name"_L1);
    key.hasKeyOps = object.contains("key_ops"_L1);
    key.keyOps = reader.texts("key_ops"_L1);
    const auto certificates = reader.texts("x5c"_L1);
    for (const auto &certificate : certificates) {
        key.x5c.append(QByteArray::fromBase64(certificate)); // plain base64, RFC 7517 section 4.7
    }
    QByteArray fault;
    key.publicKey = material(key, reader, fault);
    if (const auto wrong = reader.wrongMember(); !wrong.isEmpty()) {
        return fail(u"oidc.key_set.member_type"_s, {{u"member"_s, wrong}, {u"index"_s, index}});
    }
    key.raw = object;
    for (const auto secret : {"d"_L1, "p"_L1, "q"_L1, "dp"_L1, "dq"_L1, "qi"_L1, "oth"_L1, "k"_L1}) { // RFC 7518 section 6
        key.holdsPrivateParts |= key.raw.contains(secret);
        key.raw.remove(secret);
    }
    judge(key, fault);
    return key;
}

Result<KeySet> KeySet::parse(const QByteArray &json)
{
    if (json.size() > kSizeLimit) {
        return fail(u"oidc.key_set.too_large"_s, {{u"limit"_s, kSizeLimit}});
    }
    const auto object = StrictJsonObject::parse(json);
    if (!object) {
        return fail(object.error());
    }
    const auto keys = object->toObject().value("keys"_L1).toArray();
    if (keys.isEmpty()) {
        return fail(u"oidc.key_set.no_keys"_s);
    }
    if (keys.size() > kKeyLimit) {
        return fail(u"oidc.key_set.too_many"_s, {{u"limit"_s, kKeyLimit}});
    }
    KeySet set;
    for (int index = 0; index < keys.size(); ++index) {
        if (!keys.at(index).isObject()) {
            return fail(u"oidc.key_set.member_type"_s, {{u"member"_s, u"keys"_s}, {u"index"_s, index}});
        }
        auto key = parseJsonWebKey(keys.at(index).toObject(), index);
        if (!key) {
            return fail(key.error());
        }
        set.add(std::move(*key));
    }
    return set;
}

Result<KeySet> KeySet::parseAnyForm(const QByteArray &content)
{
    if (content.size() > kSizeLimit) {
        return fail(u"oidc.key_set.too_large"_s, {{u"limit"_s, kSizeLimit}});
    }
    if (content.contains("-----BEGIN ")) {
        return parsePem(content);
    }
    const auto object = StrictJsonObject::parse(content);
    if (!object) {
        return fail(object.error());
    }
    if (!object->find("kty")) {
        return parse(content);
    }
    auto key = parseJsonWebKey(object->toObject());
    if (!key) {
        return fail(key.error());
    }
    KeySet set;
    set.add(std::move(*key));
    return set;
}

QList<std::shared_ptr<const JsonWebKey>> KeySet::withKid(QByteArrayView kid) const
{
    QList<std::shared_ptr<const JsonWebKey>> found;
    for (const auto &key : m_keys) {
        if (QByteArrayView(key->kid) == kid) {
            found.append(key);
        }
    }
    return found;
}

bool KeySet::contains(QByteArrayView kid) const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const auto &key) { return QByteArrayView(key->kid) == kid; });
}

QList<QByteArray> KeySet::kids() const
{
    QList<QByteArray> list;
    for (const auto &key : m_keys) {
        list.append(key->kid);
    }
    return list;
}

void KeySet::add(JsonWebKey key)
{
    m_keys.append(std::make_shared<const JsonWebKey>(std::move(key)));
}

QCoro::Task<Result<KeySet>> fetchKeySet(HttpTransport *transport, QUrl url, CancelToken cancel)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/jwk-set+json, application/json"}};
    request.sizeLimit = KeySet::kSizeLimit;
    const auto reply = co_await transport->send(std::move(request), std::move(cancel));
    if (!reply) {
        co_return fail(reply.error());
    }
    if (reply->status != 200) {
        co_return fail(u"oidc.key_set.status"_s, {{u"url"_s, url.toString()}, {u"status"_s, reply->status}});
    }
    co_return KeySet::parse(reply->body);
}

} // namespace signwright
