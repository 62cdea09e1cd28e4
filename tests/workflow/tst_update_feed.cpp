// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "update_feed_fixture.h"

#include <net/qt_http_transport.h>
#include <workflow/update_feed.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace signwright;

/** Feeds are signed by installer/sign-feed with the openssl program, and read by ours. */
class TestUpdateFeed : public QObject
{
    Q_OBJECT

    FeedSigner m_signer;
    QDateTime m_now = QDateTime::fromString(u"2026-11-24T12:00:00Z"_s, Qt::ISODate);
    QByteArray m_key, m_otherKey;

    static QByteArray changed(const QByteArray &envelope, const QString &member, const QJsonValue &value)
    {
        auto object = QJsonDocument::fromJson(envelope).object();
        object[member] = value;
        return QJsonDocument(object).toJson();
    }

    QString problem(const QByteArray &envelope, qint64 last = 0) const
    {
        const auto feed = readUpdateFeed(envelope, {m_key}, last, m_now);
        return feed ? u"none"_s : feed.error().code;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_key = m_signer.makeKey(u"key.pem"_s);
        m_otherKey = m_signer.makeKey(u"other.pem"_s);
        QCOMPARE(m_key.size(), 32);
    }

    void whatIsSignedIsRead()
    {
        const auto feed = readUpdateFeed(m_signer.signedFeed(FeedSigner::announcement()), {m_key}, 7, m_now);
        QVERIFY(feed);
        QCOMPARE(feed->sequence, 7);
        QCOMPARE(feed->version, QVersionNumber(1, 2, 3));
        QCOMPARE(feed->released, QDate(2026, 11, 20));
        QCOMPARE(feed->page, QUrl(u"https://signwright.example.org/download"_s));
        QVERIFY(feed->security);
    }

    void whatCannotBeSignedIsSaid()
    {
        const auto said = [](const QStringList &arguments) {
            QProcess process;
            process.start(QStringLiteral(SIGN_FEED), arguments);
            const bool ended = process.waitForFinished(30000);
            const bool refused = ended && process.exitCode() == 2 && process.readAllStandardOutput().isEmpty();
            return refused ? QString::fromUtf8(process.readAllStandardError()) : u"not refused"_s;
        };
        const auto put = [this](const QString &name, const QByteArray &text) {
            QFile file(m_signer.place(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
        };
        const auto good = put(u"good.json"_s, "{}");
        const auto key = m_signer.place(u"key.pem"_s);
        QVERIFY(said({}).startsWith(u"usage:"_s));
        QVERIFY(said({good}).startsWith(u"usage:"_s));
        QVERIFY(said({m_signer.place(u"none.json"_s), key}).endsWith(u"none.json cannot be read\n"_s));
        QVERIFY(said({put(u"bad.json"_s, "{"), key}).endsWith(u"bad.json is not JSON\n"_s));
        QVERIFY(said({good, good}).endsWith(u"holds no Ed25519 private key\n"_s));
    }

    /** While a key replaces another, programs that know either are served by one feed. */
    void eitherKeyWillDo()
    {
        const auto both = m_signer.signedFeed(FeedSigner::announcement(), {u"key.pem"_s, u"other.pem"_s});
        QVERIFY(readUpdateFeed(both, {m_key}, 0, m_now));
        QVERIFY(readUpdateFeed(both, {m_otherKey}, 0, m_now));
        QVERIFY(readUpdateFeed(m_signer.signedFeed(FeedSigner::announcement()), {m_otherKey, m_key}, 0, m_now));
    }

    void whatIsForgedIsRefused()
    {
        const auto good = m_signer.signedFeed(FeedSigner::announcement());
        const QJsonObject object = QJsonDocument::fromJson(good).object();
        QCOMPARE(problem(m_signer.signedFeed(FeedSigner::announcement(), {u"other.pem"_s})), u"update.signature"_s);
        QCOMPARE(problem(changed(good, u"signatures"_s, QJsonArray{})), u"update.signature"_s);
        QCOMPARE(problem(changed(good, u"signatures"_s, u"none"_s)), u"update.signature"_s);
        auto another = FeedSigner::announcement();
        another[u"page"_s] = u"https://elsewhere.example.org/download"_s;
        const QJsonValue payload = QJsonDocument::fromJson(m_signer.signedFeed(another)).object()[u"payload"_s];
        QCOMPARE(problem(changed(good, u"payload"_s, payload)), u"update.signature"_s);
        QVERIFY(!readUpdateFeed(good, {}, 0, m_now));
        // Each single bit of the signature, and each of the text.
        const auto signature = QByteArray::fromBase64(object[u"signatures"_s][0][u"sig"_s].toString().toLatin1());
        for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
            auto bad = signature;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
            QCOMPARE(problem(changed(good, u"signatures"_s, QJsonArray{QJsonObject{{u"sig"_s, QString::fromLatin1(bad.toBase64())}}})), u"update.signature"_s);
        }
        const auto text = QByteArray::fromBase64(object[u"payload"_s].toString().toLatin1());
        for (qsizetype at = 0; at < text.size(); ++at) {
            auto bad = text;
            bad[at] = char(bad[at] ^ 1);
            QCOMPARE(problem(changed(good, u"payload"_s, QString::fromLatin1(bad.toBase64()))), u"update.signature"_s);
        }
    }

    /** A signature is of a type and a payload together: what was signed as something else is no feed. */
    void anotherTypeIsNoFeed()
    {
        QCOMPARE(problem(changed(m_signer.signedFeed(FeedSigner::announcement()), u"payloadType"_s, u"text/plain"_s)), u"update.malformed"_s);
    }

    void anOlderOneIsRefused()
    {
        const auto feed = readUpdateFeed(m_signer.signedFeed(FeedSigner::announcement()), {m_key}, 8, m_now);
        QVERIFY(!feed);
        QCOMPARE(feed.error().code, u"update.rolled_back"_s);
        QCOMPARE(feed.error().params[u"sequence"_s].toInt(), 7);
        QCOMPARE(feed.error().params[u"last"_s].toInt(), 8);
    }

    void onePastItsTimeIsRefused()
    {
        auto old = FeedSigner::announcement();
        old[u"expires"_s] = u"2026-11-24T12:00:00Z"_s;
        QCOMPARE(problem(m_signer.signedFeed(old)), u"update.expired"_s);
        old[u"expires"_s] = u"2026-11-24T12:00:01Z"_s;
        QCOMPARE(problem(m_signer.signedFeed(old)), u"none"_s);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no sequence") << u"sequence"_s << QJsonValue();
        QTest::newRow("a sequence of 0") << u"sequence"_s << QJsonValue(0);
        QTest::newRow("half a sequence") << u"sequence"_s << QJsonValue(1.5);
        QTest::newRow("a sequence beyond all numbers") << u"sequence"_s << QJsonValue(1e300);
        QTest::newRow("no expiry") << u"expires"_s << QJsonValue(u"soon"_s);
        QTest::newRow("an expiry in nobody's time zone") << u"expires"_s << QJsonValue(u"2026-12-24T00:00:00"_s);
        QTest::newRow("no version") << u"version"_s << QJsonValue(u"newest"_s);
        QTest::newRow("a version and something") << u"version"_s << QJsonValue(u"1.2.3 <b>"_s);
        QTest::newRow("no date") << u"released"_s << QJsonValue(u"yesterday"_s);
        QTest::newRow("no page") << u"page"_s << QJsonValue();
        QTest::newRow("a page in clear") << u"page"_s << QJsonValue(u"http://signwright.example.org/"_s);
        QTest::newRow("a page that is a file") << u"page"_s << QJsonValue(u"file:///etc/passwd"_s);
        QTest::newRow("a page that is a program") << u"page"_s << QJsonValue(u"javascript:alert(1)"_s);
        QTest::newRow("a page of somebody") << u"page"_s << QJsonValue(u"https://signwright.example.org@elsewhere.example.org/"_s);
    }

    void whatCannotBeReadIsSaid()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        auto payload = FeedSigner::announcement();
        payload[member] = value;
        const auto feed = readUpdateFeed(m_signer.signedFeed(payload), {m_key}, 0, m_now);
        QVERIFY(!feed);
        QCOMPARE(feed.error().code, u"update.malformed"_s);
        QCOMPARE(feed.error().params[u"reason"_s].toString(), member);
    }

    void rubbishIsSaid()
    {
        for (const auto &text :
             {QByteArray(), QByteArray("<html>"), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"payload\": 1}"),
              QByteArray("{\"payload\": \"%%%\", \"payloadType\": \"application/vnd.signwright.update-feed+json\"}"), QByteArray("\xff\xfe\0", 3)}) {
            QCOMPARE(problem(text), u"update.malformed"_s);
        }
    }

    void aCopyThatMayNotLookDoesNot()
    {
        UpdateSource source{QUrl(u"https://127.0.0.1:1/"_s), {m_key}, u"apt"_s};
        QCOMPARE(source.usable().error().code, u"update.installed_by"_s);
        QCOMPARE(source.usable().error().params[u"by"_s].toString(), u"apt"_s);
        source.installedBy.clear();
        QVERIFY(source.usable());
        source.keys.clear();
        QCOMPARE(source.usable().error().code, u"update.no_feed"_s);
        QtHttpTransport transport{NetworkPolicy()};
        const auto feed = QCoro::waitFor(fetchUpdateFeed(&transport, source, 0, m_now, {}));
        QCOMPARE(feed.error().code, u"update.no_feed"_s);
    }

    void itIsFetched()
    {
        testcertificate::Wish trusted;
        trusted.commonName = "Test CA";
        trusted.authority = true;
        const auto authority = testcertificate::make(trusted);
        FeedServer server(testcertificate::make({}, &authority));
        NetworkPolicy policy;
        policy.extraTrustAnchors = {authority.certificate};
        QtHttpTransport transport(policy);
        const UpdateSource source{server.url(), {m_key}, {}};
        const auto code = [&](qint64 last = 0) {
            const auto feed = QCoro::waitFor(fetchUpdateFeed(&transport, source, last, m_now, {}));
            return feed ? feed->version.toString() : feed.error().code;
        };
        server.body = m_signer.signedFeed(FeedSigner::announcement());
        QCOMPARE(code(), u"1.2.3"_s);
        // Nothing of the person or the computer goes along.
        QVERIFY(server.asked.startsWith("GET /updates.json HTTP/1.1\r\n"));
        QVERIFY(!server.asked.contains("Cookie:"));
        QVERIFY(!server.asked.contains(QSysInfo::machineHostName().toUtf8()));
        QCOMPARE(code(8), u"update.rolled_back"_s);
        server.body.replace("\"sig\": \"", "\"sig\": \"AA");
        QCOMPARE(code(), u"update.signature"_s);
        server.body = QByteArray(100 * 1024, ' ');
        QCOMPARE(code(), u"net.too_large"_s);
        server.status = "503 Service Unavailable";
        server.body.clear();
        QCOMPARE(code(), u"update.answer"_s);
        server.status = "302 Found";
        server.headers = "Location: https://elsewhere.example.org/updates.json\r\n";
        QCOMPARE(code(), u"update.answer"_s);
        // A certificate that nobody here trusts is the end of it.
        QtHttpTransport stranger{NetworkPolicy()};
        QCOMPARE(QCoro::waitFor(fetchUpdateFeed(&stranger, source, 0, m_now, {})).error().code, u"net.tls.untrusted"_s);
    }
};

QTEST_GUILESS_MAIN(TestUpdateFeed)
#include "tst_update_feed.moc"
