// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/strict_json.h>

#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

class TestStrictJson : public QObject
{
    Q_OBJECT

    static QByteArray nested(int depth) { return "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}'; }

private Q_SLOTS:
    void readsEveryType();
    void outlivesAMove();
    void namesTheFault_data();
    void namesTheFault()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        const auto object = StrictJsonObject::parse(json);
        QVERIFY(!object);
        QCOMPARE(object.error().code, code);
    }

    void goesToTheLimit() { QVERIFY(StrictJsonObject::parse(nested(StrictJsonObject::kDepthLimit))); }

    /** Many members must not take the square of their number. */
    void findsADuplicateAmongMany()
    {
        QByteArray json = "{";
        for (int i = 0; i < 200'000; ++i) {
            json += '"' + QByteArray::number(i) + "\":0,";
        }
        QVERIFY(StrictJsonObject::parse(json + "\"x\":0}"));
        const auto twice = StrictJsonObject::parse(json + "\"77\":0}");
        QVERIFY(!twice);
        QCOMPARE(twice.error().params.value(u"member"_s).toString(), u"77"_s);
    }
};

// Outside the class, because moc stumbles over these raw strings.

void TestStrictJson::readsEveryType()
{
    const auto object = StrictJsonObject::parse(R"( {"s":"a\"\u00e4\ud83d\ude00","n":-1.5e3,"t":true,"z":null,"a":[1,{"x":2}],"o":{"x":{}},"\u0062":"b"} )"_ba);
    QVERIFY(object);
    QCOMPARE(object->members().size(), std::size_t(7));
    QCOMPARE(QString::fromUtf8(*object->text("s")), u"a\"ä😀"_s);
    QCOMPARE(object->find("n")->number(), -1500.0);
    QCOMPARE(object->find("t")->type, JsonMember::Type::Boolean);
    QCOMPARE(object->find("z")->type, JsonMember::Type::Null);
    QCOMPARE(object->find("a")->raw.toByteArray(), QByteArray("[1,{\"x\":2}]"));
    QCOMPARE(object->text("b"), QByteArray("b"));
    QVERIFY(!object->text("n"));
    QVERIFY(!object->find("missing"));
    QCOMPARE(object->toObject().value("o"_L1).toObject().size(), 1);
}

void TestStrictJson::outlivesAMove()
{
    auto first = StrictJsonObject::parse(R"({"a":"b"})"_ba);
    const auto second = std::move(*first);
    QCOMPARE(second.text("a"), QByteArray("b"));
}

void TestStrictJson::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &json, const char *code) {
        QTest::newRow(name) << json << u"oidc.json."_s + QString::fromLatin1(code);
    };
    row("empty", "", "empty");
    row("blank", " \n", "empty");
    row("array", "[]", "not_object");
    row("string", "\"a\"", "not_object");
    row("byte order mark", "\xef\xbb\xbf{}", "not_object");
    row("twice", R"({"a":1,"b":2,"a":1})", "duplicate_member");
    row("twice, one escaped", R"({"aud":1,"\u0061ud":1})", "duplicate_member");
    row("twice, deeper", R"({"x":[{"a":1,"a":2}]})", "duplicate_member");
    row("truncated", R"({"a":"b)", "malformed");
    row("truncated escape", R"({"a":"\u00)", "malformed");
    row("no end", R"({"a":1)", "malformed");
    row("text after", "{} x", "malformed");
    row("second object", "{}{}", "malformed");
    row("trailing comma", R"({"a":1,})", "malformed");
    row("leading zero", R"({"a":01})", "malformed");
    row("plus", R"({"a":+1})", "malformed");
    row("bare point", R"({"a":1.})", "malformed");
    row("NaN", R"({"a":NaN})", "malformed");
    row("too large a number", R"({"a":1e999})", "malformed");
    row("single quotes", "{'a':1}", "malformed");
    row("comment", "{/**/}", "malformed");
    row("unknown escape", R"({"a":"\x41"})", "malformed");
    row("control character", "{\"a\":\"\n\"}", "malformed");
    row("raw NUL", QByteArray("{\"a\":\"\0\"}", 9), "nul");
    row("NUL between", QByteArray("{\0}", 3), "nul");
    row("NUL at the start", QByteArray("\0{}", 3), "nul");
    row("escaped NUL", R"({"a":"\u0000"})", "nul");
    row("invalid UTF-8", "{\"a\":\"\xff\"}", "invalid_utf8");
    row("overlong UTF-8", "{\"a\":\"\xc0\xaf\"}", "invalid_utf8");
    row("surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}", "invalid_utf8");
    row("beyond Unicode", "{\"a\":\"\xf4\x90\x80\x80\"}", "invalid_utf8");
    row("cut UTF-8", "{\"a\":\"\xe2\x82", "invalid_utf8");
    row("lone high surrogate", R"({"a":"\ud83d"})", "invalid_utf8");
    row("lone low surrogate", R"({"a":"\ude00"})", "invalid_utf8");
    row("too deep", nested(65), "too_deep");
    row("far too deep", "{\"a\":" + QByteArray(10'000'000, '['), "too_deep");
}

QTEST_APPLESS_MAIN(TestStrictJson)
#include "tst_strict_json.moc"
