// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <desktop/form_field.h>
#include <desktop/publish_page.h>
#include <net/qt_http_transport.h>
#include <practice/practice_server.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace signwright;
using namespace Qt::StringLiterals;

/** The publish page against the practice portal over real HTTP, pressed like a person presses. */
class TestPublishPage : public QObject
{
    Q_OBJECT

    struct Bench {
        QTemporaryDir folder;
        std::unique_ptr<PracticeServer> server;
        QtHttpTransport http{NetworkPolicy{NetworkPolicy::Proxy::None, {}, {}}};
        std::unique_ptr<DesktopFixture> fixture;
        PublishPage *page = nullptr;

        explicit Bench(bool proven, bool preventPassword = false)
        {
            server = std::move(*PracticeServer::start());
            fixture = std::make_unique<DesktopFixture>(folder.path());
            fixture->context.transport = &http;
            fixture->context.practice = server.get();
            fixture->desktop->openPractice(server->info());
            fixture->current().change([preventPassword](Integration &integration) { integration.options.preventPassword = preventPassword; });
            QTRY_VERIFY(fixture->current().secret());
            if (proven) {
                TestedRevision test;
                test.revision = fixture->current().revision();
                test.at = fixture->clock.now();
                test.user = u"anna@contoso.example"_s;
                test.passed = true;
                QVERIFY(fixture->store->recordTest(fixture->current().integration().id, test));
            }
            fixture->window().showPage(u"publish"_s);
            page = qobject_cast<PublishPage *>(fixture->window().currentPage());
            QVERIFY(page);
            QTest::qWait(50); // the remembered log-in is looked for
        }
        ~Bench()
        {
            fixture.reset();
            server->stop();
        }
        void press(const char *name)
        {
            auto *button = fixture->find<QPushButton>(name);
            QVERIFY2(button && button->isEnabled(), name);
            QSignalSpy stepped(page, &PublishPage::stepped);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(stepped.count() > 0, 60000);
        }
        QString said() const
        {
            QStringList all;
            for (auto *label : page->findChildren<QLabel *>()) {
                all << label->text();
            }
            return all.join(u'\n');
        }
        void picture(const QString &name) const
        {
            if (const auto to = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !to.isEmpty()) {
                QTest::qWait(120);
                fixture->window().grab().save(to + u"/publish_"_s + name + u".png"_s);
            }
        }
        void toChanges()
        {
            press("logInButton");
            QVERIFY2(page->stage() == PublishPage::Stage::Targets, qPrintable(said()));
            press("chooseTargetsButton");
            QVERIFY2(page->stage() == PublishPage::Stage::Names, qPrintable(said()));
            press("acceptNamesButton");
            QVERIFY2(page->stage() == PublishPage::Stage::Changes, qPrintable(said()));
        }
    };

private Q_SLOTS:
    void publishesStepByStepAndReadsBack()
    {
        Bench bench(true);
        bench.picture(u"1_log_in"_s);
        bench.press("logInButton");
        QVERIFY(bench.page->stage() == PublishPage::Stage::Targets);
        auto *list = bench.fixture->find<QListWidget>("targetList");
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->checkState() == Qt::Checked); // the integration's own location
        bench.picture(u"2_targets"_s);
        bench.press("chooseTargetsButton");
        QVERIFY(bench.page->stage() == PublishPage::Stage::Names);
        QVERIFY(bench.fixture->find<QComboBox>("name_client_secret"));
        bench.picture(u"3_names"_s);
        bench.press("acceptNamesButton");
        QVERIFY(bench.page->stage() == PublishPage::Stage::Changes);
        QVERIFY(!bench.said().contains(bench.server->info().clientSecret));
        bench.picture(u"4_changes"_s);
        bench.press("publishButton");
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Done, qPrintable(bench.said()));
        bench.picture(u"5_done"_s);
        QCOMPARE(bench.page->reports().size(), 1);
        QVERIFY2(bench.page->reports().constFirst().report.outcome == PublishOutcome::Published, qPrintable(bench.said()));
        QVERIFY(bench.page->state() == StepState::Proven);
        QVERIFY(bench.fixture->current().publishedAt().isValid());
        // Once more: names and log-in are remembered, and nothing is left to do.
        bench.fixture->find<QPushButton>("publishAgainButton")->click();
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"logInAgainButton"_s));
        bench.press("logInAgainButton");
        QVERIFY(bench.page->stage() == PublishPage::Stage::Targets);
        bench.press("chooseTargetsButton");
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Changes, qPrintable(bench.said()));
        QVERIFY(!bench.page->findChild<QPushButton *>(u"publishButton"_s));
    }

    void twoLocationsInOneGo()
    {
        Bench bench(true);
        bench.press("logInButton");
        auto *list = bench.fixture->find<QListWidget>("targetList");
        list->item(1)->setCheckState(Qt::Checked);
        bench.press("chooseTargetsButton");
        bench.press("acceptNamesButton");
        bench.press("publishButton");
        QCOMPARE(bench.page->reports().size(), 2);
        for (const auto &one : bench.page->reports()) {
            QVERIFY(one.report.outcome == PublishOutcome::Published);
        }
    }

    void aWrongPasswordIsSaidAndNothingIsLost()
    {
        Bench bench(true);
        bench.fixture->find<FormField>("portalPasswordField")->edit()->setText(u"wrong"_s);
        bench.press("logInButton");
        QVERIFY(bench.page->stage() == PublishPage::Stage::LogIn);
        QVERIFY2(bench.said().contains(u"log-in"_s, Qt::CaseInsensitive), qPrintable(bench.said()));
        QVERIFY(!bench.fixture->find<FormField>("portalUserField")->text().isEmpty());
    }

    void theCodeOfTheAuthenticatorAppIsAskedFor()
    {
        Bench bench(true);
        const auto totp = bench.server->info().portals.constFirst().value("credentials_with_totp"_L1).toObject();
        bench.fixture->find<FormField>("portalUserField")->edit()->setText(totp.value("username"_L1).toString());
        QVERIFY(!bench.fixture->find<FormField>("portalTotpField")->isVisible());
        bench.press("logInButton");
        QVERIFY(bench.page->stage() == PublishPage::Stage::LogIn);
        auto *code = bench.fixture->find<FormField>("portalTotpField");
        QVERIFY(code->isVisible());
        bench.fixture->find<FormField>("portalUserField")->edit()->setText(totp.value("username"_L1).toString());
        bench.fixture->find<FormField>("portalPasswordField")->edit()->setText(totp.value("password"_L1).toString());
        code->edit()->setText(totp.value("totp"_L1).toString());
        bench.press("logInButton");
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Targets, qPrintable(bench.said()));
    }

    void anUntestedRevisionWantsTypedWords()
    {
        Bench bench(false);
        bench.toChanges();
        auto *go = bench.fixture->find<QPushButton>("publishButton");
        QVERIFY(!go->isEnabled());
        auto *edit = bench.fixture->find<QLineEdit>("confirmEdit0");
        QTest::keyClicks(edit, u"publish"_s);
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(edit, u" untested"_s);
        QVERIFY(go->isEnabled());
        bench.press("publishButton");
        QVERIFY(bench.page->reports().constFirst().report.outcome == PublishOutcome::Published);
    }

    void passwordsStayOnUntilASignInPassed()
    {
        Bench bench(false, true);
        bench.toChanges();
        QTest::keyClicks(bench.fixture->find<QLineEdit>("confirmEdit0"), u"publish untested"_s);
        QTest::keyClicks(bench.fixture->find<QLineEdit>("confirmEdit1"), u"passwords off"_s);
        QVERIFY(!bench.fixture->find<QPushButton>("publishButton")->isEnabled());
    }

    void aFaultInTheMiddleIsPutBack()
    {
        Bench bench(true);
        bench.toChanges();
        QVERIFY(bench.server->setFaults({u"portal_half_written"_s}));
        bench.press("publishButton");
        bench.picture(u"6_put_back"_s);
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Done, qPrintable(bench.said()));
        QVERIFY2(bench.page->reports().isEmpty() || bench.page->reports().constFirst().report.outcome == PublishOutcome::RolledBack, qPrintable(bench.said()));
        QVERIFY(bench.page->state() == StepState::NeedsYou || bench.page->state() == StepState::NotStarted);
    }

    void aPortalWithoutAdapterIsDoneByHand()
    {
        Bench bench(true);
        bench.fixture->current().change([](Integration &integration) { integration.portal.kind = u"other"_s; });
        bench.fixture->window().showPage(u"summary"_s);
        bench.fixture->window().showPage(u"publish"_s);
        QVERIFY(bench.page->canContinue());
        QVERIFY(!bench.page->findChild<QPushButton *>(u"logInButton"_s));
    }
};

QTEST_MAIN(TestPublishPage)
#include "tst_publish_page.moc"
