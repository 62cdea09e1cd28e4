// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "../../src/desktop/tour.h"

#include <core/program.h>
#include <desktop/current_integration.h>
#include <desktop/desktop.h>
#include <desktop/main_window.h>
#include <net/qt_http_transport.h>
#include <practice/practice_server.h>
#include <store/integration_store.h>
#include <vault/open_vault.h>
#include <vault/secret_keys.h>

#include <QApplication>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

/**
 * The whole main job as `--tour` does it, with the real keychain, the real browser and real HTTP, while every place where a
 * secret could slip out is watched: files of the home, command lines and environments of all processes.
 */
class TestTour : public QObject
{
    Q_OBJECT

    struct Canary {
        QString what;
        QList<QByteArray> forms;
    };
    QList<Canary> m_canaries;
    QStringList m_leaks;

    /** The raw text, Base64 at each of the three places it may stand in a longer text, and URL-encoded. */
    static Canary canary(const QString &what, const QString &secret)
    {
        Canary result{what, {secret.toUtf8(), QUrl::toPercentEncoding(secret)}};
        for (int shift = 0; shift < 3; ++shift) {
            const auto padded = QByteArray(shift, 'x') + secret.toUtf8();
            for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                // The outermost characters mix with what stands beside the secret.
                const auto text = padded.toBase64(option | QByteArray::OmitTrailingEquals);
                result.forms << text.mid(shift == 0 ? 0 : 4, text.size() - (shift == 0 ? 0 : 4) - 2);
            }
        }
        return result;
    }

    void look(const QByteArray &text, const QString &where)
    {
        for (const auto &one : std::as_const(m_canaries)) {
            for (const auto &form : one.forms) {
                if (text.contains(form)) {
                    m_leaks << one.what + u" in "_s + where;
                }
            }
        }
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void lookAtProcesses()
    {
        for (const auto &entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (entry.at(0).isDigit()) {
                look(contents(u"/proc/%1/cmdline"_s.arg(entry)), u"command line of process "_s + entry);
                look(contents(u"/proc/%1/environ"_s.arg(entry)), u"environment of process "_s + entry);
            }
        }
    }

    void lookAtFiles(const QString &folder)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            look(contents(path), path);
            look(path.toUtf8(), u"name of file "_s + path);
        }
    }

private Q_SLOTS:
    void everyStepPassesAndNoSecretIsLeftAnywhere()
    {
        QTemporaryDir pictures;
        AppContext context;
        QtHttpTransport transport(NetworkPolicy{NetworkPolicy::Proxy::None, {}, {}});
        context.policy = {NetworkPolicy::Proxy::None, {}, {}};
        context.transport = &transport;
        context.browserFolders = {QStringLiteral(PLUGIN_FOLDER)};
        auto opened = IntegrationStore::open(IntegrationStore::defaultPath());
        QVERIFY(opened);
        context.store = opened->store.get();
        auto vault = QCoro::waitFor(openVault());
        QVERIFY2(!vault.notice, "this test needs a keychain: run it in scripts/as-user");
        context.vault = vault.store.get();
        const auto key = QCoro::waitFor(installationKey(*context.vault, *context.random));
        QVERIFY(key);
        const auto bytes = key->reveal();
        context.revisionKey = QByteArray(bytes.data(), qsizetype(bytes.size()));
        std::unique_ptr<PracticeServer> practice;
        Desktop desktop(&context, true);
        connect(&desktop, &Desktop::practiceRequested, &desktop, [&] {
            practice = std::move(*PracticeServer::start());
            context.practice = practice.get();
            const auto &info = practice->info();
            m_canaries << canary(u"the client secret"_s, info.clientSecret);
            const auto logIn = info.portals.constFirst().value("credentials"_L1).toObject();
            m_canaries << canary(u"the portal's password"_s, logIn.value("password"_L1).toString());
            for (const auto &user : info.users) {
                if (user.kind == "works"_L1) {
                    m_canaries << canary(u"the person's password"_s, user.password);
                }
            }
            desktop.openPractice(info);
        });
        desktop.window().show();
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [this] { lookAtProcesses(); });
        watch.start(700);
        QStringList said;
        QByteArray whole;
        Tour tour(&desktop, &context, pictures.path(), [&](const QString &text) {
            qInfo("%s", qPrintable(text));
            said << text;
            // While the integration, its runs and the browser's profile are still there.
            lookAtFiles(QDir::homePath());
        });
        const bool passed = QCoro::waitFor(tour.run());
        QVERIFY2(passed, qPrintable(said.join(u'\n')));
        QCOMPARE(m_canaries.size(), 3);
        lookAtFiles(QDir::homePath());
        lookAtProcesses();
        look(said.join(u'\n').toUtf8(), u"what the tour said"_s);
        QVERIFY2(m_leaks.isEmpty(), qPrintable(m_leaks.join(u'\n')));
        QVERIFY(QDir(pictures.path()).entryList({u"*.png"_s}).size() >= 14);
        // The practice integration does not stay behind.
        QVERIFY(opened->store->list()->isEmpty());
        practice->stop();
    }

    /** The watch itself sees: a canary put where none may be is found. */
    void theWatchSees()
    {
        m_leaks.clear();
        m_canaries = {canary(u"planted"_s, u"Pl4nted~canary.secret-0123456789"_s)};
        for (const auto &text :
             {QByteArray("x=Pl4nted~canary.secret-0123456789"), QByteArray("ab:Pl4nted~canary.secret-0123456789!").toBase64(),
              QByteArray("abc:Pl4nted~canary.secret-0123456789!").toBase64(), QByteArray("abcd:Pl4nted~canary.secret-0123456789!").toBase64()}) {
            m_leaks.clear();
            look(text, u"a text"_s);
            QVERIFY2(!m_leaks.isEmpty(), text.constData());
        }
    }
};

int main(int argc, char **argv)
{
    identifyProgram();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestTour test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tour.moc"
