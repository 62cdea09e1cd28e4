// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/interrupt.h>
#include <core/program.h>
#include <desktop/current_integration.h>
#include <desktop/desktop.h>
#include <desktop/form_field.h>
#include <desktop/main_window.h>
#include <store/integration_store.h>
#include <vault/open_vault.h>
#include <vault/secret_keys.h>

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <qcoro/qcorotask.h>

#include <cstdio>
#include <optional>

using namespace signwright;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto kRedirect = "https://spaces.example.org/authorization-code/callback"_L1;
constexpr auto kTenant = "0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_L1;
constexpr auto kClient = "5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_L1;
constexpr auto kSecret = "Zz18Q~not.a-real.secret_0123456789abcdefg"_L1;
const QStringList kPages{u"portal"_s, u"redirect_uri"_s, u"register"_s, u"settings"_s, u"sign_in_test"_s, u"publish"_s, u"summary"_s};

class NoNetwork final : public HttpTransport
{
public:
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken) override { co_return fail(u"net.offline"_s, {{u"host"_s, request.url.host()}}); }
};

/** The program as main() wires it, over the real store and the real keychain of this user. */
struct Program {
    Program()
    {
        auto opened = IntegrationStore::open(IntegrationStore::defaultPath());
        if (!opened) {
            qFatal("no store");
        }
        store = std::move(opened->store);
        auto keychain = QCoro::waitFor(openVault());
        if (keychain.notice) {
            qFatal("this test needs a keychain: run it in scripts/as-user");
        }
        vault = std::move(keychain.store);
        context.store = store.get();
        context.vault = vault.get();
        context.transport = &transport;
        context.revisionKey = QByteArray(32, 'k');
        desktop = std::make_unique<Desktop>(&context);
        desktop->languages().use(u"en"_s, false);
        desktop->window().show();
    }
    void type(const QString &field, const QString &text) const
    {
        auto *found = desktop->window().currentPage()->findChild<FormField *>(field);
        if (!found) {
            qFatal("no field %s", qPrintable(field));
        }
        QTest::keyClicks(found->edit(), text);
        QTest::keyClick(found->edit(), Qt::Key_Return);
    }
    NoNetwork transport;
    std::unique_ptr<IntegrationStore> store;
    std::unique_ptr<SecretStore> vault;
    AppContext context;
    std::unique_ptr<Desktop> desktop;
};

/** A person goes on to `last`, page by page, and then the power fails, or (`hears`) the system shuts down: the parent ends this process. */
int beKilled(const QString &last, bool hears)
{
    Program program;
    std::optional<Interrupt> interrupt;
    if (hears) {
        interrupt.emplace();
        QObject::connect(&*interrupt, &Interrupt::interrupted, program.desktop.get(), [&program] {
            program.desktop->closeAtOnce();
            QCoreApplication::exit(0);
        });
    }
    auto &window = program.desktop->window();
    program.desktop->current().open(Integration::create());
    for (const auto &page : kPages.mid(0, kPages.indexOf(last) + 1)) {
        window.showPage(page);
        if (page == "portal"_L1) {
            window.findChild<QAbstractButton *>(u"portal_nexudus"_s)->click();
            program.type(u"nameField"_s, u"Kalkio"_s);
            program.type(u"addressField"_s, u"https://kalkio.example.org"_s);
        } else if (page == "redirect_uri"_L1) {
            program.type(u"redirectUriField"_s, kRedirect);
        } else if (page == "register"_L1) {
            program.type(u"clientIdField"_s, kClient);
            program.type(u"tenantIdField"_s, kTenant);
            auto *secret = window.findChild<QLineEdit *>(u"secretEdit"_s);
            QTest::keyClicks(secret, kSecret);
            QTest::keyClick(secret, Qt::Key_Return);
            if (!QTest::qWaitFor([&] { return program.desktop->current().secretPlace() == CurrentIntegration::SecretPlace::Keychain; }, 30000)) {
                qFatal("the keychain did not take the secret");
            }
        } else if (page == "settings"_L1) {
            QTest::mouseClick(window.findChild<QCheckBox *>(u"createUsersCheckBox"_s), Qt::LeftButton);
            program.type(u"buttonLabelField"_s, u"Come in"_s);
        }
    }
    if (hears) { // what is typed and not yet accepted
        window.showPage(u"settings"_s);
        auto *label = window.currentPage()->findChild<FormField *>(u"buttonLabelField"_s);
        window.activateWindow();
        label->edit()->setFocus();
        label->edit()->clear();
        QTest::keyClicks(label->edit(), u"Half a word"_s);
    }
    std::puts("accepted");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

/** SIGKILL at each page: what was accepted is there at the next start, and the program resumes on that page. */
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcceptedIsLost_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto &page : kPages) {
            QTest::newRow(qPrintable(page)) << page;
        }
    }
    void nothingAcceptedIsLost()
    {
        QFETCH(QString, page);
        QFile::remove(IntegrationStore::defaultPath());
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--be-killed"_s, page});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        QTRY_VERIFY2_WITH_TIMEOUT((said += child.readAllStandardOutput()).contains("accepted"), qPrintable(QString::fromLocal8Bit(said)), 60000);
        child.kill(); // SIGKILL: no destructor, no flush
        QVERIFY(child.waitForFinished());
        QVERIFY(child.exitStatus() == QProcess::CrashExit);

        Program program;
        const auto stored = program.store->list();
        QVERIFY(stored);
        QCOMPARE(stored->size(), 1);
        const auto &integration = stored->constFirst().integration;
        const auto reached = kPages.indexOf(page);
        QCOMPARE(integration.name, u"Kalkio"_s);
        QCOMPARE(integration.portal.address, u"https://kalkio.example.org"_s);
        if (reached >= kPages.indexOf(u"redirect_uri"_s)) {
            QCOMPARE(integration.redirectUris, QStringList{kRedirect});
        }
        program.desktop->window().openIntegration(integration.id);
        QCOMPARE(program.desktop->window().currentPage()->id(), page);
        if (reached >= kPages.indexOf(u"register"_s)) {
            QCOMPARE(integration.clientId, QString(kClient));
            QCOMPARE(integration.tenants, QStringList{kTenant});
            QTRY_VERIFY_WITH_TIMEOUT(program.desktop->current().secret(), 30000);
            QVERIFY(program.desktop->current().secret()->equals(ClientSecret::fromText(QString(kSecret))));
        }
        if (reached >= kPages.indexOf(u"settings"_s)) {
            QCOMPARE(integration.options.buttonLabel, u"Come in"_s);
        }
    }

    /** SIGTERM in the middle of a word: the program ends by itself, without asking, and the word is there. */
    void theSystemShutsDown()
    {
        QFile::remove(IntegrationStore::defaultPath());
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--be-ended"_s});
        QVERIFY(child.waitForStarted());
        QByteArray said;
        QTRY_VERIFY2_WITH_TIMEOUT((said += child.readAllStandardOutput()).contains("accepted"), qPrintable(QString::fromLocal8Bit(said)), 60000);
        child.terminate();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
        Program program;
        const auto stored = program.store->list();
        QVERIFY(stored && stored->size() == 1);
        QCOMPARE(stored->constFirst().integration.options.buttonLabel, u"Half a word"_s);
    }
};

int main(int argc, char **argv)
{
    identifyProgram();
    QApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--be-killed") {
        return beKilled(QString::fromLocal8Bit(argv[2]), false);
    }
    if (argc == 2 && QByteArray(argv[1]) == "--be-ended") {
        return beKilled(u"settings"_s, true);
    }
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
