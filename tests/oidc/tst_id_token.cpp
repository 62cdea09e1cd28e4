// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "signing_key.h"

#include <oidc/base64url.h>
#include <oidc/id_token.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace signwright;
using namespace signwright::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 kNow = 1'763'900'000;
const QDateTime kAt = QDateTime::fromSecsSinceEpoch(kNow, Qt::UTC);

QJsonObject goodClaims()
{
    return {{u"iss"_s, u"https://op.example/tenant"_s},
            {u"aud"_s, u"client-1"_s},
            {u"sub"_s, u"user-1"_s},
            {u"exp"_s, kNow + 3600},
            {u"nbf"_s, kNow},
            {u"iat"_s, kNow},
            {u"nonce"_s, u"n-1"_s}};
}

IdTokenExpectations goodExpectations()
{
    IdTokenExpectations expectations;
    expectations.issuer = "https://op.example/tenant";
    expectations.clientId = "client-1";
    expectations.nonce = "n-1";
    return expectations;
}

const SigningKey &key()
{
    static const auto made = SigningKey::rsa("k1");
    return made;
}

/** JSON with single quotes for double ones, because moc stumbles over raw strings. */
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

KeySet setOf(const QList<QJsonObject> &jwks)
{
    return *KeySet::parse(keySetJson(jwks));
}

QString outcomes(const IdTokenReport &report)
{
    QStringList list;
    for (const auto &result : report.rules()) {
        if (result.outcome == RuleOutcome::Fail) {
            list.append(u"%1: expected %2, found %3"_s.arg(result.rule, QString::fromUtf8(result.expected), QString::fromUtf8(result.found)));
        }
    }
    return list.join(u"; ");
}

} // namespace

/** One thing wrong at a time, and exactly the rules that speak of it fail; all others go on. */
class TestIdToken : public QObject
{
    Q_OBJECT

    using Claims = std::function<void(QJsonObject &)>;
    using Expect = std::function<void(IdTokenExpectations &)>;

    static void fails(const IdTokenReport &report, const QStringList &rules)
    {
        QStringList failed;
        const auto failures = report.failures();
        for (const auto &failure : failures) {
            failed.append(failure.rule);
            QVERIFY2(failure.expected != failure.found, failure.rule.data());
        }
        QCOMPARE(failed, rules);
        QCOMPARE(report.isValid(), rules.isEmpty() && report.outcome("signature"_L1) == RuleOutcome::Pass);
    }

private Q_SLOTS:
    void acceptsAGoodTokenWithEveryRuleJudged()
    {
        auto claims = goodClaims();
        claims[u"azp"_s] = u"client-1"_s;
        const auto code = ClientSecret::fromUtf8("the-code"), access = ClientSecret::fromUtf8("the-access-token");
        claims[u"c_hash"_s] = QString::fromLatin1(halfHash(SignatureAlgorithm::RS256, "the-code"));
        claims[u"at_hash"_s] = QString::fromLatin1(halfHash(SignatureAlgorithm::RS256, "the-access-token"));
        auto expectations = goodExpectations();
        expectations.code = &code;
        expectations.accessToken = &access;
        auto jwk = key().jwk();
        jwk[u"alg"_s] = u"RS256"_s;
        jwk[u"key_ops"_s] = QJsonArray{u"verify"_s};
        const auto report = validateIdToken(key().token(claims), setOf({jwk}), expectations, kAt);
        QVERIFY2(report.isValid(), qPrintable(outcomes(report)));
        for (const auto &result : report.rules()) {
            QVERIFY2(result.outcome == (result.rule == "key_x5c"_L1 ? RuleOutcome::Skipped : RuleOutcome::Pass), result.rule.data());
        }
        QCOMPARE(report.claims().value("sub"_L1).toString(), u"user-1"_s);
        QCOMPARE(report.header().value("kid"_L1).toString(), u"k1"_s);
        QCOMPARE(report.key()->kid, QByteArray("k1"));
    }

    void skipsWhatNoValueWasGivenFor()
    {
        const auto report = validateIdToken(key().token(goodClaims()), setOf({key().jwk()}), {}, kAt);
        QVERIFY(report.isValid());
        for (const auto rule : {"iss"_L1, "aud"_L1, "azp"_L1, "nonce"_L1, "at_hash"_L1, "c_hash"_L1}) {
            QVERIFY(report.find(rule));
            QVERIFY(report.outcome(rule) == RuleOutcome::Skipped);
        }
    }

    void judgesClaims_data()
    {
        QTest::addColumn<Claims>("change");
        QTest::addColumn<QStringList>("failed");
        const auto row = [](const char *name, Claims change, QStringList failed) { QTest::newRow(name) << change << failed; };
        const auto set = [](QString claim, QJsonValue value) -> Claims { return [=](QJsonObject &c) { c[claim] = value; }; };
        const auto drop = [](QString claim) -> Claims { return [=](QJsonObject &c) { c.remove(claim); }; };
        row("unchanged", [](QJsonObject &) {}, {});
        row("iss with a slash more", set(u"iss"_s, u"https://op.example/tenant/"_s), {u"iss"_s});
        row("iss in another case", set(u"iss"_s, u"https://OP.example/tenant"_s), {u"iss"_s});
        row("iss not a string", set(u"iss"_s, 1), {u"iss"_s});
        row("iss missing", drop(u"iss"_s), {u"iss"_s});
        row("aud another", set(u"aud"_s, u"client-2"_s), {u"aud"_s});
        row("aud missing", drop(u"aud"_s), {u"aud"_s});
        row("aud as an array of one", set(u"aud"_s, QJsonArray{u"client-1"_s}), {});
        row("aud with a stranger", set(u"aud"_s, QJsonArray{u"client-1"_s, u"client-2"_s}), {u"aud"_s});
        row("aud empty array", set(u"aud"_s, QJsonArray{}), {u"aud"_s});
        row("azp another", set(u"azp"_s, u"client-2"_s), {u"azp"_s});
        row("azp ours", set(u"azp"_s, u"client-1"_s), {});
        row("exp 299 s ago", set(u"exp"_s, kNow - 299), {});
        row("exp 300 s ago", set(u"exp"_s, kNow - 300), {u"exp"_s});
        row("exp missing", drop(u"exp"_s), {u"exp"_s});
        row("exp a string", set(u"exp"_s, QString::number(kNow + 9)), {u"exp"_s});
        row("exp with a fraction", set(u"exp"_s, double(kNow) + 0.5), {});
        row("nbf in 300 s", set(u"nbf"_s, kNow + 300), {});
        row("nbf in 301 s", set(u"nbf"_s, kNow + 301), {u"nbf"_s});
        row("nbf missing", drop(u"nbf"_s), {});
        row("nbf a string", set(u"nbf"_s, u"0"_s), {u"nbf"_s});
        row("iat in 301 s", set(u"iat"_s, kNow + 301), {u"iat"_s});
        row("iat missing", drop(u"iat"_s), {u"iat"_s});
        row("nonce another", set(u"nonce"_s, u"n-11"_s), {u"nonce"_s});
        row("nonce missing", drop(u"nonce"_s), {u"nonce"_s});
        row("sub missing", drop(u"sub"_s), {u"sub"_s});
        row("sub empty", set(u"sub"_s, u""_s), {u"sub"_s});
        row("sub too long", set(u"sub"_s, QString(256, u'x')), {u"sub"_s});
        row("sub a number", set(u"sub"_s, 7), {u"sub"_s});
        row("everything at once", [](QJsonObject &c) { c = {{u"iss"_s, u"x"_s}}; }, {u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"nonce"_s, u"sub"_s});
    }

    void judgesClaims()
    {
        QFETCH(Claims, change);
        QFETCH(QStringList, failed);
        auto claims = goodClaims();
        change(claims);
        const auto report = validateIdToken(key().token(claims), setOf({key().jwk()}), goodExpectations(), kAt);
        QVERIFY(report.outcome("signature"_L1) == RuleOutcome::Pass);
        fails(report, failed);
    }

    void judgesHashes()
    {
        const auto code = ClientSecret::fromUtf8("code"), access = ClientSecret::fromUtf8("access");
        auto expectations = goodExpectations();
        expectations.code = &code;
        expectations.accessToken = &access;
        const auto judge = [&](const QJsonObject &claims) { return validateIdToken(key().token(claims), setOf({key().jwk()}), expectations, kAt); };
        fails(judge(goodClaims()), {}); // the token endpoint of Entra sends neither
        expectations.requireAtHash = expectations.requireCHash = true;
        fails(judge(goodClaims()), {u"at_hash"_s, u"c_hash"_s});
        auto claims = goodClaims();
        claims[u"at_hash"_s] = QString::fromLatin1(halfHash(SignatureAlgorithm::RS256, "code"));
        claims[u"c_hash"_s] = QString::fromLatin1(halfHash(SignatureAlgorithm::RS256, "code"));
        fails(judge(claims), {u"at_hash"_s});
        // OpenID Connect Core, appendix A.4: a published pair of code and c_hash.
        QCOMPARE(halfHash(SignatureAlgorithm::RS256, "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk"), QByteArray("LDktKdoQak3Pk0cnXxCltA"));
    }

    void fillsATemplateIssuer()
    {
        auto expectations = goodExpectations();
        expectations.issuer = "https://op.example/{realm}";
        expectations.issuerPlaceholder = "{realm}";
        expectations.issuerClaim = "realm";
        auto claims = goodClaims();
        const auto judge = [&] { return validateIdToken(key().token(claims), setOf({key().jwk()}), expectations, kAt); };
        fails(judge(), {u"iss"_s});
        claims[u"realm"_s] = u"tenant"_s;
        fails(judge(), {});
        claims[u"realm"_s] = u"other"_s;
        fails(judge(), {u"iss"_s});
    }

    void judgesHeaders_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QStringList>("failed");
        const auto row = [](const char *name, QByteArray header, QStringList failed) { QTest::newRow(name) << header << failed; };
        row("plain", json("{'alg':'RS256','kid':'k1'}"), {});
        row("alg none", json("{'alg':'none','kid':'k1'}"), {u"alg"_s});
        row("alg None", json("{'alg':'None','kid':'k1'}"), {u"alg"_s});
        row("alg missing", json("{'kid':'k1'}"), {u"alg"_s});
        row("alg not a string", json("{'alg':['RS256'],'kid':'k1'}"), {u"alg"_s});
        row("HMAC", json("{'alg':'HS256','kid':'k1'}"), {u"alg"_s});
        row("another of the family", json("{'alg':'RS512','kid':'k1'}"), {u"alg"_s, u"signature"_s});
        row("crit", json("{'alg':'RS256','kid':'k1','crit':['exp']}"), {u"crit"_s});
        row("b64", json("{'alg':'RS256','kid':'k1','crit':['b64'],'b64':false}"), {u"crit"_s});
        row("access token", json("{'alg':'RS256','kid':'k1','typ':'at+jwt'}"), {u"typ"_s});
        row("logout token", json("{'alg':'RS256','kid':'k1','typ':'logout+jwt'}"), {u"typ"_s});
        row("JWK of the sender, ignored", json("{'alg':'RS256','kid':'k1','jwk':{'kty':'RSA'},'jku':'https://evil.example/','x5u':'x','x5c':[]}"), {});
        row("kid of nobody", json("{'alg':'RS256','kid':'k2'}"), {u"kid"_s});
        row("kid a number", json("{'alg':'RS256','kid':1}"), {u"kid"_s});
        row("no kid, one key", json("{'alg':'RS256'}"), {});
        row("duplicate member", json("{'alg':'RS256','alg':'none','kid':'k1'}"), {u"header_json"_s});
        row("not JSON", "alg=RS256", {u"header_json"_s});
        row("array", "[]", {u"header_json"_s});
    }

    void judgesHeaders()
    {
        QFETCH(QByteArray, header);
        QFETCH(QStringList, failed);
        const auto token = key().sign(header, QJsonDocument(goodClaims()).toJson());
        const auto report = validateIdToken(token, setOf({key().jwk()}), goodExpectations(), kAt);
        fails(report, failed);
        QVERIFY(report.outcome("iss"_L1) == RuleOutcome::Pass); // claims are judged whatever the header is
    }

    void judgesKeys_data()
    {
        QTest::addColumn<Claims>("change");
        QTest::addColumn<QStringList>("failed");
        const auto set = [](QString member, QJsonValue value) -> Claims { return [=](QJsonObject &c) { c[member] = value; }; };
        QTest::newRow("no use") << Claims([](QJsonObject &k) { k.remove(u"use"_s); }) << QStringList{};
        QTest::newRow("use enc") << set(u"use"_s, u"enc"_s) << QStringList{u"key_use"_s};
        QTest::newRow("key_ops sign") << set(u"key_ops"_s, QJsonArray{u"sign"_s}) << QStringList{u"key_ops"_s};
        QTest::newRow("key_ops empty") << set(u"key_ops"_s, QJsonArray{}) << QStringList{u"key_ops"_s};
        QTest::newRow("alg of the key another") << set(u"alg"_s, u"PS256"_s) << QStringList{u"key_alg"_s};
        QTest::newRow("modulus cut") << set(u"n"_s, u"8AAB"_s) << QStringList{u"key_size"_s, u"signature"_s};
        QTest::newRow("modulus padded") << set(u"n"_s, QString(key().jwk().value("n"_L1).toString() + u'=')) << QStringList{u"key_material"_s};
        QTest::newRow("no modulus") << Claims([](QJsonObject &k) { k.remove(u"n"_s); }) << QStringList{u"key_material"_s};
        QTest::newRow("exponent 1") << set(u"e"_s, u"AQ"_s) << QStringList{u"key_exponent"_s, u"signature"_s};
        QTest::newRow("exponent even") << set(u"e"_s, u"Ag"_s) << QStringList{u"key_exponent"_s, u"signature"_s};
        QTest::newRow("symmetric") << Claims([](QJsonObject &k) {
            k = {{u"kty"_s, u"oct"_s}, {u"kid"_s, u"k1"_s}, {u"k"_s, u"AAAA"_s}};
        }) << QStringList{u"key_alg"_s, u"key_type"_s};
        QTest::newRow("x5c not a certificate") << set(u"x5c"_s, QJsonArray{u"MIIB"_s}) << QStringList{u"key_x5c"_s};
    }

    void judgesKeys()
    {
        QFETCH(Claims, change);
        QFETCH(QStringList, failed);
        auto jwk = key().jwk();
        change(jwk);
        fails(validateIdToken(key().token(goodClaims()), setOf({jwk}), goodExpectations(), kAt), failed);
    }

    void refusesShortAndFlawedKeys()
    {
        const auto small = SigningKey::rsa("small", 1024);
        fails(validateIdToken(small.token(goodClaims()), setOf({small.jwk()}), goodExpectations(), kAt), {u"key_size"_s});
        // Shaped as by the generator of CVE-2017-15361: a power of 65537 modulo every prime up to 167 (here 65537 itself, times nothing).
        const auto flawed = PublicKey::rsa(QByteArray::fromHex("010001"), QByteArray::fromHex("010001"));
        QVERIFY(flawed && flawed->hasRocaFingerprint());
        const auto keys = setOf({key().jwk()});
        QVERIFY(!keys.keys().first()->publicKey->hasRocaFingerprint());
    }

    void choosesTheKey()
    {
        const auto other = SigningKey::rsa("k2");
        auto twin = other.jwk();
        twin[u"kid"_s] = u"k1"_s;
        const auto token = key().token(goodClaims());
        const auto withoutKid = key().sign(json("{'alg':'RS256'}"), QJsonDocument(goodClaims()).toJson());
        fails(validateIdToken(token, setOf({other.jwk(), key().jwk()}), goodExpectations(), kAt), {});
        fails(validateIdToken(withoutKid, setOf({other.jwk(), key().jwk()}), goodExpectations(), kAt), {u"kid"_s});
        fails(validateIdToken(token, setOf({twin, key().jwk()}), goodExpectations(), kAt), {u"kid"_s});
        fails(validateIdToken(token, setOf({twin}), goodExpectations(), kAt), {u"signature"_s});
        fails(validateIdToken(token, KeySet(), goodExpectations(), kAt), {u"kid"_s});
        const auto curve = SigningKey::ec("k1"); // one kid, two types: the algorithm tells
        fails(validateIdToken(token, setOf({curve.jwk(), key().jwk()}), goodExpectations(), kAt), {});
        fails(validateIdToken(token, *KeySet::parseAnyForm(key().pem()), goodExpectations(), kAt), {});
        QCOMPARE(keyIdOf(token), QByteArray("k1"));
        QCOMPARE(keyIdOf(withoutKid), QByteArray());
    }

    void knowsAllNineAlgorithms()
    {
        for (const auto algorithm : allSignatureAlgorithms()) {
            const auto curve = curveFor(algorithm);
            const auto signer = curve.isEmpty() ? key() : SigningKey::ec("k1", QByteArray(curve.data(), curve.size()));
            const auto token = signer.token(goodClaims(), algorithm);
            auto expectations = goodExpectations();
            expectations.algorithms = {algorithm};
            fails(validateIdToken(token, setOf({signer.jwk()}), expectations, kAt), {});
            expectations.algorithms = {algorithm == SignatureAlgorithm::RS256 ? SignatureAlgorithm::PS256 : SignatureAlgorithm::RS256};
            fails(validateIdToken(token, setOf({signer.jwk()}), expectations, kAt), {u"alg"_s});
            QVERIFY(signatureAlgorithmFromName(toString(algorithm).data()) == algorithm);
            auto longer = token;
            longer.chop(2);
            QVERIFY(!validateIdToken(longer, setOf({signer.jwk()}), expectations, kAt).isValid());
        }
    }

    /** The classic: a public key's text as the secret of an HMAC. */
    void neverTakesHmacWithAPublicKey()
    {
        const auto token = encodeBase64Url(json("{'alg':'HS256','kid':'k1'}")) + '.' + encodeBase64Url(QJsonDocument(goodClaims()).toJson()) + '.'
                           + encodeBase64Url(QByteArray(32, 'x'));
        fails(validateIdToken(token, *KeySet::parseAnyForm(key().pem()), goodExpectations(), kAt), {u"alg"_s});
    }

    void namesWhatIsWrongWithBadInput_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("rule");
        const auto good = key().token(goodClaims());
        const auto parts = good.split('.');
        const auto with = [&](const QByteArray &payload) { return key().sign(json("{'alg':'RS256','kid':'k1'}"), payload); };
        QTest::newRow("empty") << QByteArray() << u"form"_s;
        QTest::newRow("one part") << parts[0] << u"form"_s;
        QTest::newRow("truncated") << parts[0] + '.' + parts[1].left(40) << u"form"_s;
        QTest::newRow("signature cut") << parts[0] + '.' + parts[1] + '.' + parts[2].left(300) << u"signature"_s;
        QTest::newRow("signature missing") << parts[0] + '.' + parts[1] + '.' << u"signature"_s;
        QTest::newRow("four parts") << good + ".x" << u"form"_s;
        QTest::newRow("encrypted") << good + ".x.y" << u"encryption"_s;
        QTest::newRow("10 MB") << QByteArray(10'000'000, 'a') << u"size"_s;
        QTest::newRow("10 MB of dots") << QByteArray(10'000'000, '.') << u"size"_s;
        QTest::newRow("NUL") << good + QByteArray(1, '\0') << u"base64url"_s;
        QTest::newRow("line break") << good + '\n' << u"base64url"_s;
        QTest::newRow("padding") << good + '=' << u"base64url"_s;
        QTest::newRow("invalid UTF-8") << with("{\"sub\":\"\xff\"}") << u"claims_json"_s;
        QTest::newRow("NUL in a claim") << with(json("{'sub':'a\\u0000b'}")) << u"claims_json"_s;
        QTest::newRow("deep nesting") << with("{\"a\":" + QByteArray(50'000, '[') + QByteArray(50'000, ']') + "}") << u"claims_json"_s;
        QTest::newRow("duplicate claim") << with(json("{'aud':'client-1','aud':'client-2'}")) << u"claims_json"_s;
        QTest::newRow("duplicate member deep inside") << with(json("{'a':{'b':1,'b':2}}")) << u"claims_json"_s;
        QTest::newRow("claims are an array") << with("[]") << u"claims_json"_s;
    }

    void namesWhatIsWrongWithBadInput()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, rule);
        const auto report = validateIdToken(token, setOf({key().jwk()}), goodExpectations(), kAt);
        QVERIFY(!report.isValid());
        QVERIFY2(report.outcome(QLatin1StringView(rule.toLatin1().constData())) == RuleOutcome::Fail, qPrintable(outcomes(report)));
    }

    /** A flipped bit anywhere is noticed. */
    void noticesEveryChangedCharacter()
    {
        const auto token = key().token(goodClaims());
        const auto keys = setOf({key().jwk()});
        for (qsizetype i = 0; i < token.size(); ++i) {
            auto changed = token;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY2(changed == token || !validateIdToken(changed, keys, goodExpectations(), kAt).isValid(), qPrintable(QString::number(i)));
        }
    }

    void signatureOnlyLooksAtNoClaim()
    {
        IdTokenExpectations expectations;
        expectations.signatureOnly = true;
        const auto report = validateIdToken(key().sign(json("{'alg':'RS256','kid':'k1'}"), "no JSON at all"), setOf({key().jwk()}), expectations, kAt);
        fails(report, {});
        QVERIFY(report.outcome("claims_json"_L1) == RuleOutcome::Skipped);
        QVERIFY(report.outcome("exp"_L1) == RuleOutcome::Skipped);
    }

    void everyRuleIsListedOnceWhateverTheInput()
    {
        const auto whole = validateIdToken(key().token(goodClaims()), setOf({key().jwk()}), goodExpectations(), kAt).rules();
        for (const auto &token : {QByteArray(), QByteArray("a.b.c"), QByteArray(300'000, 'a'), key().token({}) + ".x.y"}) {
            const auto rules = validateIdToken(token, KeySet(), goodExpectations(), kAt).rules();
            QCOMPARE(rules.size(), whole.size());
            for (qsizetype i = 0; i < rules.size(); ++i) {
                QCOMPARE(rules[i].rule, whole[i].rule);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestIdToken)
#include "tst_id_token.moc"
