// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"
#include "form_browser.h"

#include <desktop/practice_course.h>
#include <desktop/practice_page.h>
#include <net/qt_http_transport.h>
#include <practice/practice_server.h>
#include <workflow/sign_in_test.h>

#include <qcoro/qcorotask.h>

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace signwright;
using namespace Qt::StringLiterals;

/** The practice page and the four exercises; the sign-in itself is done by a person made of forms (tst_sign_in_page uses the browser). */
class TestPracticePage : public QObject
{
    Q_OBJECT

    struct Stage {
        QTemporaryDir folder;
        DesktopFixture fixture;
        std::unique_ptr<PracticeServer> practice;

        Stage() : fixture(folder.path())
        {
            auto started = PracticeServer::start();
            QVERIFY(started);
            practice = std::move(*started);
            fixture.context.practice = practice.get();
            fixture.desktop->openPractice(practice->info());
            fixture.window().showPage(u"practice"_s);
        }
        PracticeCourse &course() { return fixture.desktop->course(); }
        PracticeUser user(const QString &kind) const
        {
            for (const auto &one : practice->info().users) {
                if (one.kind == kind) {
                    return one;
                }
            }
            return {};
        }
        /** What the sign-in test page does, with forms in place of the browser. */
        SignInTestReport signIn(const QString &kind)
        {
            QtHttpTransport transport(NetworkPolicy{NetworkPolicy::Proxy::None, {}, {}});
            test::FormBrowser browser(&transport);
            browser.username = user(kind).username;
            browser.password = user(kind).password;
            SignInTestTools tools;
            tools.transport = &transport;
            tools.browser = &browser;
            tools.signInTimeout = std::chrono::seconds(60);
            SignInTest test(tools);
            QObject::connect(&test, &SignInTest::explained, &course(), &PracticeCourse::explained);
            SignInTestInput input;
            input.integration = fixture.current().integration();
            input.secret = fixture.current().secret();
            auto report = QCoro::waitFor(test.run(std::move(input), {}));
            course().tested(report);
            return report;
        }
        QString bar() { return fixture.find<QLabel>("practiceWords")->text(); }
    };

    static QTreeWidgetItem *item(QTreeWidget *tree, const QString &fault)
    {
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
                if (tree->topLevelItem(i)->child(j)->data(0, Qt::UserRole).toString() == fault) {
                    return tree->topLevelItem(i)->child(j);
                }
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void offersToStartWhatDoesNotRun()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.window().showPage(u"practice"_s);
        QVERIFY(!fixture.find<QTreeWidget>("faultTree")->isVisible());
        QVERIFY(!fixture.find<QWidget>("practiceBar")->isVisible());
        QSignalSpy wanted(fixture.desktop.get(), &Desktop::practiceRequested);
        QTest::keyClick(fixture.find<QPushButton>("startPracticeButton"), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
    }

    /** The program was started again: a practice integration of the last time still signs in. */
    void anEarlierIntegrationFollowsTheServersOfNow()
    {
        Stage stage;
        const auto id = stage.fixture.current().integration().id;
        const auto before = stage.fixture.current().integration();
        stage.fixture.context.practice = nullptr; // as after a restart: nothing runs yet
        stage.practice.reset();
        stage.fixture.current().open(Integration::create());
        QObject::connect(stage.fixture.desktop.get(), &Desktop::practiceServerNeeded, &stage.fixture.window(), [&stage] {
            auto started = PracticeServer::start();
            QVERIFY(started);
            stage.practice = std::move(*started);
            stage.fixture.context.practice = stage.practice.get();
        });
        stage.fixture.window().openIntegration(id);
        QVERIFY(stage.practice);
        const auto &open = stage.fixture.current().integration();
        QCOMPARE(open.id, before.id);
        QCOMPARE(open.tenants, before.tenants);
        QCOMPARE(open.authorityHost, stage.practice->info().authorityHostHttp);
        QVERIFY(open.clientId != before.clientId && open.redirectUris != before.redirectUris && open.portal.api != before.portal.api);
        QCOMPARE(toString(stage.signIn(u"works"_s).outcome), toString(SignInOutcome::Passed));
    }

    void everyFaultCanBeFoundAndPutInForce()
    {
        Stage stage;
        auto *tree = stage.fixture.find<QTreeWidget>("faultTree");
        QVERIFY(tree->isVisible());
        for (const auto &fault : practiceFaults()) {
            QVERIFY2(item(tree, fault.name), qPrintable(fault.name));
        }
        auto *search = stage.fixture.find<QLineEdit>("faultSearch");
        search->setFocus();
        QTest::keyClicks(search, u"aadsts50105"_s);
        int shown = 0;
        for (const auto &fault : practiceFaults()) {
            auto *one = item(tree, fault.name);
            shown += one->isHidden() || one->parent()->isHidden() ? 0 : 1;
        }
        QCOMPARE(shown, 1);
        auto *wanted = item(tree, u"user_not_assigned"_s);
        tree->setCurrentItem(wanted);
        QVERIFY(stage.fixture.find<QLabel>("faultAbout")->text().contains("AADSTS50105"_L1));
        QTest::keyClick(stage.fixture.find<QPushButton>("applyFaultButton"), Qt::Key_Space);
        QCOMPARE(stage.practice->faults(), QStringList{u"user_not_assigned"_s});
        QCOMPARE(wanted->text(1), u"in force"_s);
        QVERIFY2(stage.bar().contains("User not assigned"_L1), qPrintable(stage.bar()));
        QVERIFY(stage.signIn(u"works"_s).outcome == SignInOutcome::Failed); // the person whose sign-in works otherwise
        // One at a time, and one button mends everything.
        search->clear();
        tree->setCurrentItem(item(tree, u"wrong_secret"_s));
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(stage.practice->faults(), QStringList{u"wrong_secret"_s});
        QTest::keyClick(stage.fixture.find<QPushButton>("practiceMendButton"), Qt::Key_Space);
        QVERIFY(stage.practice->faults().isEmpty());
        QVERIFY(stage.signIn(u"works"_s).outcome == SignInOutcome::Passed);
    }

    void theFirstExerciseBeginsWithNothing()
    {
        Stage stage;
        QTest::keyClick(stage.fixture.find<QPushButton>("exercise_set_up"), Qt::Key_Space);
        QTRY_COMPARE(stage.course().running(), u"set_up"_s);
        QVERIFY(stage.fixture.current().integration().tenants.isEmpty());
        QVERIFY(stage.fixture.current().integration().clientId.isEmpty());
        QVERIFY(!stage.fixture.current().secret());
        QVERIFY2(stage.bar().contains(stage.user(u"works"_s).username), qPrintable(stage.bar()));
        // The values of the practice directory are there to be carried.
        QTest::keyClick(stage.fixture.find<QPushButton>("copyPracticeTenant"), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), stage.practice->info().tenants.first().id);
        QTest::keyClick(stage.fixture.find<QPushButton>("copyPracticeSecret"), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), stage.practice->info().clientSecret);
        stage.fixture.current().change([&](Integration &integration) {
            integration.tenants = {stage.practice->info().tenants.first().id};
            integration.clientId = stage.practice->info().clientId;
            integration.redirectUris = {stage.practice->info().redirectUris.first()};
        });
        stage.fixture.current().acceptSecret(ClientSecret::fromUtf8(stage.practice->info().clientSecret.toUtf8()));
        QVERIFY(stage.signIn(u"works"_s).outcome == SignInOutcome::Passed);
        QVERIFY(stage.course().isDone(u"set_up"_s));
        QVERIFY(stage.bar().startsWith("Exercise done."_L1));
    }

    void theOthersEndInAnExplanation_data()
    {
        QTest::addColumn<QString>("exercise");
        for (const auto &one : PracticeCourse::exercises()) {
            if (!one.cause.isEmpty()) {
                QTest::newRow(qPrintable(one.id)) << one.id;
            }
        }
    }
    void theOthersEndInAnExplanation()
    {
        QFETCH(QString, exercise);
        Stage stage;
        QSignalSpy finished(&stage.course(), &PracticeCourse::finished);
        QTest::keyClick(stage.fixture.find<QPushButton>(("exercise_" + exercise.toUtf8()).constData()), Qt::Key_Space);
        QTRY_COMPARE(stage.course().running(), exercise);
        QCOMPARE(stage.fixture.window().currentPage()->id(), u"sign_in_test"_s);
        const auto &all = PracticeCourse::exercises();
        const auto one = *std::find_if(all.begin(), all.end(), [&](const auto &e) { return e.id == exercise; });
        const auto report = stage.signIn(one.userKind);
        QVERIFY(report.outcome != SignInOutcome::Passed);
        QVERIFY(!report.findings.isEmpty());
        QCOMPARE(toString(report.findings.first().cause), one.cause);
        QCOMPARE(finished.size(), 1);
        QVERIFY(stage.course().isDone(exercise));
        // Another outcome does not end it.
        QVERIFY(stage.course().setFault(u"token_wrong_nonce"_s));
        QVERIFY(stage.course().running().isEmpty());
    }

    void anythingElseDoesNotEndAnExercise()
    {
        Stage stage;
        QVERIFY(stage.course().start(u"not_assigned"_s));
        QVERIFY(stage.signIn(u"works"_s).outcome == SignInOutcome::Passed); // somebody else signed in
        QVERIFY(!stage.course().isDone(u"not_assigned"_s));
    }

    void pictures()
    {
        QTemporaryDir thrownAway;
        const auto folder = qEnvironmentVariable("SIGNWRIGHT_PICTURES", thrownAway.path());
        Stage stage;
        stage.signIn(u"works"_s);
        QVERIFY(stage.course().start(u"not_assigned"_s));
        stage.signIn(u"not_assigned"_s);
        QVERIFY(stage.course().start(u"set_up"_s));
        stage.fixture.window().showPage(u"practice"_s);
        QTest::qWait(200);
        QVERIFY(stage.fixture.window().grab().save(folder + u"/practice_exercises.png"_s));
        auto *tree = stage.fixture.find<QTreeWidget>("faultTree");
        QVERIFY(stage.course().setFault(u"redirect_uri_case"_s));
        tree->setCurrentItem(item(tree, u"redirect_uri_case"_s));
        QTest::qWait(200);
        QVERIFY(stage.fixture.window().currentPage()->grab().save(folder + u"/practice_page.png"_s));
        QVERIFY(stage.fixture.desktop->languages().use(u"de"_s, false));
        stage.fixture.window().resize(760, 860);
        QTest::qWait(200);
        QVERIFY(stage.fixture.window().grab().save(folder + u"/practice_narrow.png"_s));
    }
};

QTEST_MAIN(TestPracticePage)
#include "tst_practice_page.moc"
