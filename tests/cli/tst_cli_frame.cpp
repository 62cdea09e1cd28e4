// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/** Obviously fake; it must never come back in any output. */
constexpr auto canary = "q8~CANARY-not-a-real-secret-0123456789ab"_L1;

/** The example that the documentation shows. */
QByteArray exampleFile()
{
    QFile file(QStringLiteral(SIGNWRIGHT_EXAMPLE));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray integrationFile = exampleFile();

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString errorCode() const { return json().value("error"_L1)["code"_L1].toString(); }
};

} // namespace

/** The built program, run as a script would run it. */
class TestCliFrame : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    QProcessEnvironment environment() const
    {
        auto env = QProcessEnvironment::systemEnvironment();
        env.insert(u"HOME"_s, m_home.path());
        env.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        env.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        return env;
    }

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(SIGNWRIGHT_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        const auto path = m_home.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

private Q_SLOTS:
    void badUsageHasItsOwnWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QStringList{} << u"cli.usage.no_command"_s << QByteArray("No command");
        QTest::newRow("unknown command") << QStringList{u"chekc"_s} << u"cli.usage.unknown"_s << QByteArray("chekc");
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--frobnicate"_s} << u"cli.usage.unknown"_s << QByteArray("--frobnicate");
        QTest::newRow("unknown option with a value") << QStringList{u"list"_s, u"--frob="_s + canary} << u"cli.usage.unknown"_s << QByteArray("--frob");
        QTest::newRow("argument too many") << QStringList{u"list"_s, canary} << u"cli.usage.unexpected"_s << QByteArray("too many");
        QTest::newRow("missing argument") << QStringList{u"show"_s} << u"cli.usage.bad_option"_s << QByteArray("NAME-OR-ID");
        QTest::newRow("time limit no number") << QStringList{u"list"_s, u"--timeout"_s, u"soon"_s} << u"cli.usage.bad_option"_s << QByteArray("--timeout");
        QTest::newRow("time limit zero") << QStringList{u"--timeout"_s, u"0"_s, u"list"_s} << u"cli.usage.bad_option"_s << QByteArray("--timeout");
        QTest::newRow("time limit negative") << QStringList{u"--timeout=-3"_s, u"list"_s} << u"cli.usage.bad_option"_s << QByteArray("--timeout");
        QTest::newRow("time limit missing") << QStringList{u"list"_s, u"--timeout"_s} << u"cli.usage.bad_option"_s << QByteArray("--timeout");
        QTest::newRow("no such CA file") << QStringList{u"list"_s, u"--ca-file"_s, u"/no/such.pem"_s} << u"net.ca_file.unreadable"_s
                                         << QByteArray("/no/such.pem");
        QTest::newRow("no such integration file") << QStringList{u"import"_s, u"/no/such.json"_s} << u"cli.file.unreadable"_s << QByteArray("/no/such.json");
        QTest::newRow("no such integration") << QStringList{u"show"_s, u"Nobody"_s} << u"cli.integration.unknown"_s << QByteArray("Nobody");
        for (const auto *option : {"--secret", "--client-secret", "--password", "--portal-password", "--totp"}) {
            const auto name = QString::fromLatin1(option);
            QTest::addRow("%s as two words", qPrintable(name))
                << QStringList{u"list"_s, name, canary} << u"cli.usage.secret_argument"_s << QByteArray("--secret-stdin");
            QTest::addRow("%s as one word", qPrintable(name))
                << QStringList{u"list"_s, name + u'=' + canary} << u"cli.usage.secret_argument"_s << QByteArray("refused");
        }
        QTest::newRow("value for --secret-stdin") << QStringList{u"list"_s, u"--secret-stdin="_s + canary} << u"cli.usage.secret_argument"_s
                                                  << QByteArray("refused");
    }

    void badUsageHasItsOwnWords()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        QFETCH(QByteArray, says);
        const auto plain = run(arguments);
        QCOMPARE(plain.code, 2);
        QVERIFY2(plain.err.contains(says), plain.err.constData());
        QCOMPARE(plain.out, QByteArray());
        const auto json = run(arguments + QStringList{u"--json"_s});
        if (arguments.value(arguments.size() - 1) == "--timeout"_L1) {
            return; // there "--json" is the missing value
        }
        QCOMPARE(json.code, 2);
        QCOMPARE(json.errorCode(), code);
        QVERIFY(!json.json().value("error"_L1)["message"_L1].toString().isEmpty());
        for (const auto &text : {plain.err, json.out, json.err}) {
            QVERIFY2(!text.contains(QByteArray(canary.data(), canary.size())), "an argument that may be a secret was repeated");
        }
    }

    void globalOptionsStandOnEitherSide()
    {
        QCOMPARE(run({u"--json"_s, u"list"_s}).json().keys(), QStringList{u"integrations"_s});
        QCOMPARE(run({u"list"_s, u"--json"_s}).json().keys(), QStringList{u"integrations"_s});
        QCOMPARE(run({u"list"_s, u"--timeout"_s, u"30"_s, u"--json"_s, u"-q"_s}).code, 0);
    }

    void helpAndVersionEverywhere()
    {
        const auto help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const auto *command : {"list", "show", "import", "export"}) {
            QVERIFY2(help.out.contains(command), command);
            const auto own = run({QString::fromLatin1(command), u"--help"_s});
            QCOMPARE(own.code, 0);
            QVERIFY(own.out.contains("Usage:"));
            QVERIFY(run({QString::fromLatin1(command), u"--version"_s}).out.startsWith("signwright-cli "));
        }
    }

    void malformedFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"model.integration.not_json"_s;
        QTest::newRow("not JSON") << QByteArray("{\"schema\": 1,") << u"model.integration.not_json"_s;
        QTest::newRow("wrong type") << QByteArray(integrationFile).replace("\"Kalkio Spaces\"", "7") << u"model.integration.member_type"_s;
        QTest::newRow("missing member") << QByteArray(integrationFile).replace("\"client_id\"", "\"client\"") << u"model.integration.member_missing"_s;
        QTest::newRow("other schema") << QByteArray(integrationFile).replace("\"schema\": 1", "\"schema\": 99") << u"model.integration.schema"_s;
        QTest::newRow("value out of its list") << QByteArray(integrationFile).replace("\"public\"", "\"moon\"") << u"model.integration.member_value"_s;
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << u"model.integration.too_large"_s;
    }

    void malformedFilesAreNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const auto path = write(u"bad.json"_s, content);
        const auto outcome = run({u"import"_s, u"--json"_s, path});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.errorCode(), code);
        QVERIFY(!outcome.err.isEmpty());
    }

    void anIntegrationGoesInAndComesOutWhole()
    {
        const auto path = write(u"in.json"_s, integrationFile);
        const auto first = run({u"import"_s, u"--json"_s, path});
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json().value("outcome"_L1).toString(), u"imported"_s);
        const auto id = first.json().value("id"_L1).toString();

        const auto second = run({u"import"_s, u"--json"_s, u"-"_s}, integrationFile);
        QCOMPARE(second.json().value("outcome"_L1).toString(), u"unchanged"_s);
        QCOMPARE(second.json().value("id"_L1).toString(), id);

        const auto listed = run({u"list"_s, u"--json"_s}).json().value("integrations"_L1).toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.at(0)["id"_L1].toString(), id);

        const auto exported = run({u"export"_s, u"Kalkio Spaces"_s});
        QCOMPARE(exported.code, 0);
        QCOMPARE(exported.json().value("x_theirs"_L1).toObject(), QJsonDocument::fromJson(integrationFile)["x_theirs"_L1].toObject());
        QCOMPARE(exported.json().value("client_id"_L1), QJsonDocument::fromJson(integrationFile)["client_id"_L1]);
        QCOMPARE(run({u"show"_s, id, u"--json"_s}).json().value("integration"_L1).toObject(), exported.json());
        QVERIFY(run({u"show"_s, id}).out.contains("5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"));

        const auto file = m_home.filePath(u"out.json"_s);
        QCOMPARE(run({u"export"_s, id, u"-o"_s, file}).code, 0);
        const auto again = run({u"export"_s, id, u"-o"_s, file, u"--json"_s});
        QCOMPARE(again.code, 2);
        QCOMPARE(again.errorCode(), u"cli.file.exists"_s);
        QCOMPARE(run({u"export"_s, id, u"-o"_s, u"/no/such/folder/x.json"_s}).code, 4);
    }

    void twoOfOneNameAreToldApart()
    {
        const auto name = QByteArray("\"Twins\"");
        QCOMPARE(run({u"import"_s, u"-"_s}, QByteArray(integrationFile).replace("\"Kalkio Spaces\"", name)).code, 0);
        QCOMPARE(run({u"import"_s, u"-"_s}, QByteArray(integrationFile).replace("\"Kalkio Spaces\"", name).replace("1378", "1379")).code, 0);
        const auto outcome = run({u"show"_s, u"Twins"_s, u"--json"_s});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.errorCode(), u"cli.integration.ambiguous"_s);
    }

    void anEscapeSequenceDoesNotReachTheTerminal()
    {
        const auto evil = QByteArray(integrationFile).replace("Kalkio Spaces", "Evil\\u001b[31m\\u009b2J");
        QCOMPARE(run({u"import"_s, u"-"_s}, evil).code, 0);
        const auto listed = run({u"list"_s});
        QVERIFY(listed.out.contains("Evil"));
        QVERIFY(!listed.out.contains('\x1b'));
        QVERIFY(!listed.out.contains("\xc2\x9b"));
    }

#if defined(Q_OS_LINUX)
    void aFullDiskIsNotSuccess()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(SIGNWRIGHT_CLI), {u"list"_s, u"--json"_s});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 4);
    }
#endif
};

QTEST_GUILESS_MAIN(TestCliFrame)
#include "tst_cli_frame.moc"
