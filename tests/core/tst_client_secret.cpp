// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/client_secret.h>

#include <QTest>

#include <type_traits>

using namespace signwright;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<ClientSecret> && !std::is_copy_assignable_v<ClientSecret>);
static_assert(!std::is_convertible_v<ClientSecret, QString> && !std::is_convertible_v<ClientSecret, QByteArray>);

template <class T>
concept Streamable = requires(QDebug debug, const T &value)
{
    debug << value;
};
static_assert(!Streamable<ClientSecret>, "a secret must not print");

class TestClientSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesAndWipesItsSource()
    {
        QByteArray bytes("not-a-real-secret");
        bytes.detach();
        const auto secret = ClientSecret::fromUtf8(std::move(bytes));
        QVERIFY(bytes.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
        QCOMPARE(secret.reveal(), std::string_view("not-a-real-secret"));
    }

    void textKeepsItsCharacters()
    {
        auto text = u"pä$$wört 🔑"_s;
        const auto secret = ClientSecret::fromText(std::move(text));
        QVERIFY(text.isEmpty()); // NOLINT(bugprone-use-after-move)
        QCOMPARE(QByteArray(secret.reveal().data(), qsizetype(secret.size())), u"pä$$wört 🔑"_s.toUtf8());
    }

    void moveEmptiesTheSource()
    {
        auto a = ClientSecret::fromUtf8("abc");
        auto b = std::move(a);
        QVERIFY(a.isEmpty()); // NOLINT(bugprone-use-after-move)
        QCOMPARE(b.size(), std::size_t(3));
        b = ClientSecret::fromUtf8("de");
        QCOMPARE(b.reveal(), std::string_view("de"));
    }

    void cloneAndEquality()
    {
        const auto a = ClientSecret::fromUtf8("abc");
        QVERIFY(a.equals(a.clone()));
        QVERIFY(!a.equals(ClientSecret::fromUtf8("abd")));
        QVERIFY(!a.equals(ClientSecret::fromUtf8("abcd")));
        QVERIFY(ClientSecret().equals(ClientSecret()));
    }

    void bufferWipeLeavesZeros()
    {
        QByteArray bytes("secret-bytes");
        bytes.detach();
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestClientSecret)
#include "tst_client_secret.moc"
