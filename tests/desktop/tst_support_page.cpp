// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <desktop/finding_card.h>
#include <desktop/live_checks.h>
#include <desktop/support_page.h>

#include <wording/finding_text.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace signwright;
using namespace Qt::StringLiterals;

/** What support staff have becomes a cause, who must act, and the marked passage. */
class TestSupportPage : public QObject
{
    Q_OBJECT

    struct Bench {
        QTemporaryDir folder;
        DesktopFixture fixture{folder.path()};
        SupportPage *page = nullptr;
        Bench()
        {
            fixture.window().showPage(u"support"_s);
            page = qobject_cast<SupportPage *>(fixture.window().currentPage());
        }
        QPlainTextEdit *evidence() const { return fixture.find<QPlainTextEdit>("evidenceEdit"); }
        QString said() const
        {
            QStringList all;
            for (auto *label : page->findChildren<QLabel *>()) {
                if (label->isVisible()) {
                    all << label->text();
                }
            }
            return all.join(u'\n');
        }
        void picture(const QString &name) const
        {
            if (const auto to = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !to.isEmpty()) {
                QTest::qWait(150);
                fixture.window().grab().save(to + u"/support_"_s + name + u".png"_s);
            }
        }
        void explainTyped(const QString &text)
        {
            evidence()->setPlainText(text);
            QSignalSpy explained(page, &SupportPage::explained);
            QTest::keyClick(evidence(), Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(explained.count() > 0, 30000);
        }
    };

private Q_SLOTS:
    /** What is not sure comes with the check that decides, made by one click on the integration that it is about. */
    void offersTheCheckThatDecides()
    {
        Bench bench;
        const auto said = u"AADSTS7000215: Invalid client secret provided."_s;
        bench.explainTyped(said);
        QVERIFY2(bench.said().contains(u"What would decide"_s), qPrintable(bench.said()));
        QVERIFY(!bench.page->findChild<QPushButton *>(u"tellingCheckButton"_s)); // on nothing in particular it cannot be made
        bench.fixture.current().open(Integration::create());
        bench.fixture.current().change([](Integration &integration) {
            integration.name = u"Kalkio Spaces"_s;
            integration.tenants = {u"6f1d0c52-7a84-4e0b-9c3e-2b5a70d1e9f4"_s};
            integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
        });
        bench.fixture.current().close();
        bench.fixture.window().showPage(u"welcome"_s);
        bench.fixture.window().showPage(u"support"_s);
        auto *about = bench.page->findChild<QComboBox *>();
        about->setCurrentIndex(about->findText(u"Kalkio Spaces"_s));
        bench.explainTyped(said);
        auto *go = bench.page->findChild<QPushButton *>(u"tellingCheckButton"_s);
        QVERIFY(go && go->isVisible());
        bench.picture(u"check_that_decides"_s);
        go->click();
        QCOMPARE(bench.fixture.window().currentPage()->id(), u"sign_in_test"_s);
        QCOMPARE(bench.fixture.current().integration().name, u"Kalkio Spaces"_s);
        QTRY_VERIFY(bench.fixture.desktop->checks().report()); // offline, so at once
    }

    void aMessageIsExplainedAndMarked()
    {
        Bench bench;
        QVERIFY(bench.page);
        bench.picture(u"1_empty"_s);
        bench.fixture.find<QPlainTextEdit>("factsEdit")
            ->setPlainText(u"product: Nextcloud behind nginx\nregistered redirect URI: https://cloud.example.org/apps/user_oidc/code"_s);
        bench.explainTyped(
            u"Hello, since this morning I get:\nAADSTS50011: The redirect URI 'http://cloud.example.org/apps/user_oidc/code' specified in the request does not match the "
            "redirect URIs configured for the application '5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11'.\nKind regards"_s);
        QVERIFY(bench.page->explanation());
        QVERIFY(bench.page->explanation()->findings.constFirst().cause == Cause::RedirectUri);
        QVERIFY(bench.page->findChild<FindingCard *>());
        QVERIFY(!bench.evidence()->extraSelections().isEmpty());
        QVERIFY2(bench.evidence()->extraSelections().constFirst().cursor.selectedText().contains(u"http://cloud.example.org"_s),
                 qPrintable(bench.evidence()->extraSelections().constFirst().cursor.selectedText()));
        bench.picture(u"2_explained"_s);
    }

    /** Each card hands over the message to the person who must act, whole; and what is marked is what each verdict rests on. */
    void everyCardHandsOverItsMessage()
    {
        Bench bench;
        bench.explainTyped(
            u"Ticket of Monday: nobody gets in.\nSession expired, please log in again (400: OAuth state missing from cookies)\nclient_secret=abc8Q~abcdefghijklmnopqrstuvwxyz01234567"_s);
        const auto cards = bench.page->findChildren<FindingCard *>();
        QVERIFY(cards.size() >= 2);
        const auto &findings = bench.page->explanation()->findings;
        for (qsizetype i = 0; i < cards.size(); ++i) {
            auto *copy = cards.at(i)->findChild<QPushButton *>(u"copyMessageButton"_s);
            QVERIFY(copy && copy->isVisible());
            QGuiApplication::clipboard()->clear();
            QTest::keyClick(copy, Qt::Key_Space);
            const auto copied = QGuiApplication::clipboard()->text();
            QCOMPARE(copied, findingText(findings.at(i)).messageToFixer);
            QVERIFY2(!copied.contains(u"8Q~abc"_s), qPrintable(copied));
        }
        const auto marks = bench.evidence()->extraSelections();
        QVERIFY(!marks.isEmpty());
        for (const auto &one : marks) {
            QVERIFY(findings.constFirst().evidence.size() >= marks.size());
            QVERIFY2(bench.evidence()->toPlainText().contains(one.cursor.selectedText()), qPrintable(one.cursor.selectedText()));
        }
    }

    void garbageGivesNoGuess()
    {
        Bench bench;
        bench.explainTyped(u"lorem ipsum dolor sit amet"_s);
        QVERIFY(bench.page->explanation()->findings.isEmpty());
        QVERIFY(bench.said().contains(u"Nothing recognised"_s));
        QVERIFY(!bench.page->findChild<FindingCard *>());
        bench.picture(u"3_nothing"_s);
    }

    void emptyIsSaid()
    {
        Bench bench;
        bench.explainTyped({});
        QVERIFY2(bench.said().contains(u"nothing to read"_s), qPrintable(bench.said()));
    }

    void aDroppedFileIsReadAndAPictureIsRefusedKindly()
    {
        Bench bench;
        QTemporaryDir files;
        QFile text(files.filePath(u"mail.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("AADSTS7000222: The provided client secret keys are expired.");
        text.close();
        const auto drop = [&bench](const QString &path) {
            QSignalSpy explained(bench.page, &SupportPage::explained);
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(bench.page, &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(bench.page, &event);
            QTRY_VERIFY_WITH_TIMEOUT(explained.count() > 0, 30000);
        };
        drop(text.fileName());
        QVERIFY(bench.page->explanation());
        QVERIFY(bench.page->explanation()->findings.constFirst().cause == Cause::SecretExpired);
        QVERIFY(bench.evidence()->toPlainText().contains(u"AADSTS7000222"_s));
        QFile png(files.filePath(u"screenshot.png"_s));
        QVERIFY(png.open(QIODevice::WriteOnly));
        png.write(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
        png.close();
        drop(png.fileName());
        QVERIFY(!bench.page->explanation());
        QVERIFY2(bench.said().contains(u"picture"_s), qPrintable(bench.said()));
        drop(files.filePath(u"gone.txt"_s));
        QVERIFY2(bench.said().contains(u"cannot be read"_s), qPrintable(bench.said()));
    }

    void anIntegrationLendsItsFacts()
    {
        Bench bench;
        auto integration = Integration::create();
        integration.name = u"Kalkio"_s;
        integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
        integration.redirectUris = {u"https://kalkio.example.org/callback"_s};
        StoredIntegration entry;
        entry.integration = integration;
        QVERIFY(bench.fixture.store->save(entry));
        bench.page->enter();
        auto *about = bench.fixture.find<QComboBox>("aboutBox");
        QCOMPARE(about->count(), 2);
        about->setCurrentIndex(1);
        bench.explainTyped(
            u"AADSTS50011: The redirect URI 'https://kalkio.example.org/callback/' specified in the request does not match the redirect URIs configured"_s);
        QCOMPARE(bench.page->explanation()->findings.constFirst().textId, u"redirect_slash"_s);
    }

    void theReportHoldsNoSecret()
    {
        Bench bench;
        QTemporaryDir files;
        bench.fixture.savePath = files.filePath(u"report.json"_s);
        bench.explainTyped(
            u"AADSTS7000215: Invalid client secret provided.\nPOST client_secret=Sup3r~canary.secret-0123456789abcdefghijkl&code=0.AXoACanaryCodeCanaryCode"_s);
        QTest::keyClick(bench.fixture.find<QPushButton>("saveReportButton"), Qt::Key_Space);
        QFile report(bench.fixture.savePath);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const auto bytes = report.readAll();
        QVERIFY(bytes.contains("secret_value"));
        QVERIFY2(!bytes.contains("canary.secret"), bytes.constData());
        QVERIFY2(!bytes.contains("CanaryCode"), bytes.constData());
        QCOMPARE(report.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void aSavedCaseOpensWithTheSameVerdict()
    {
        Bench bench;
        QTemporaryDir files;
        bench.fixture.savePath = files.filePath(u"case.json"_s);
        bench.explainTyped(u"AADSTS7000222: The provided client secret keys are expired."_s);
        QTest::keyClick(bench.fixture.find<QPushButton>("saveReportButton"), Qt::Key_Space);
        bench.fixture.context.askOpenPath = [&bench](const QString &) { return bench.fixture.savePath; };
        bench.page->clear();
        bench.fixture.window().showPage(u"welcome"_s);
        QSignalSpy explained(bench.page, &SupportPage::explained);
        for (auto *action : bench.fixture.window().findChildren<QAction *>()) {
            if (action->text() == tr("&Open a support case…") && action->isVisible()) {
                action->trigger();
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(explained.count() > 0, 30000);
        QCOMPARE(bench.fixture.window().currentPage(), bench.page);
        QVERIFY(bench.page->explanation()->supportCase);
        QVERIFY(bench.page->explanation()->findings.constFirst().cause == Cause::SecretExpired);
        QVERIFY2(bench.said().contains(u"Support case"_s), qPrintable(bench.said()));
        QVERIFY(!bench.said().contains(u"another verdict"_s));
        bench.picture(u"4_case"_s);
    }

    void theOpenIntegrationIsSavedAsACaseWithItsRuns()
    {
        Bench bench;
        QTemporaryDir files;
        bench.fixture.savePath = files.filePath(u"whole.json"_s);
        auto integration = Integration::create();
        integration.name = u"Kalkio"_s;
        bench.fixture.current().open(integration);
        bench.fixture.current().change([](Integration &one) { one.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s; });
        Trace trace;
        trace.add(ObservationKind::ErrorCode, u"sign_in_test"_s, {{u"aadsts"_s, 50105}});
        QVERIFY(bench.fixture.store->addRun(integration.id, u"sign_in_test"_s, u"fail"_s, trace, {}));
        bench.fixture.window().showPage(u"portal"_s);
        for (auto *action : bench.fixture.window().findChildren<QAction *>()) {
            if (action->text() == tr("&Save a support case…")) {
                QVERIFY(action->isEnabled());
                action->trigger();
            }
        }
        QFile file(bench.fixture.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = caseFromJson(file.readAll());
        QVERIFY(read);
        QCOMPARE(read->integration->name, u"Kalkio"_s);
        QCOMPARE(read->runs.size(), 1);
        QVERIFY(reproduceAll(*read).constFirst().cause == Cause::UserAssignment);
    }

    void itCanBeStopped()
    {
        Bench bench;
        bench.evidence()->setPlainText(u"AADSTS50105 said the portal's log\n"_s.repeated(100000)); // so that it lasts a moment
        bench.page->explainText();
        QVERIFY(bench.page->busy());
        QTest::keyClick(bench.fixture.find<QPushButton>("stopExplainButton"), Qt::Key_Space);
        QVERIFY(!bench.page->busy());
        QTest::qWait(300);
        QVERIFY(!bench.page->explanation()); // a late answer is not taken
    }
};

QTEST_MAIN(TestSupportPage)
#include "tst_support_page.moc"
