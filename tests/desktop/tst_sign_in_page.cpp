// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <browser/embedded_browser.h>
#include <desktop/finding_card.h>
#include <desktop/practice_course.h>
#include <desktop/sign_in_test_page.h>
#include <practice/practice_server.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

/** The heart of it: a person signs in with the keyboard alone, in the real browser, against the practice tenant. */
class TestSignInPage : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000;

    /** Types into whatever has the focus inside the page. */
    static void type(const QString &text)
    {
        for (const auto c : text) {
            QTest::keyClicks(QApplication::focusWidget(), QString(c));
        }
    }

    struct Stage {
        QTemporaryDir folder;
        DesktopFixture fixture;
        QtHttpTransport transport;
        std::unique_ptr<PracticeServer> practice;
        SignInTestPage *page = nullptr;

        explicit Stage(const QStringList &faults = {}) : fixture(folder.path()), transport({NetworkPolicy::Proxy::None, {}, {}})
        {
            fixture.clock.set(QDateTime::currentDateTimeUtc());
            PracticeOptions options;
            options.faults = faults;
            auto started = PracticeServer::start(options);
            QVERIFY(started);
            practice = std::move(*started);
            fixture.context.transport = &transport;
            fixture.context.practice = practice.get();
            fixture.context.browserFolders = {QStringLiteral(PLUGIN_FOLDER)};
            fixture.desktop->openPractice(practice->info());
            fixture.window().showPage(u"sign_in_test"_s);
            fixture.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
            page = qobject_cast<SignInTestPage *>(fixture.window().page(u"sign_in_test"_s));
            QVERIFY(page);
        }

        /** From the button to the last page, as a person would. */
        void signIn(const QString &kind)
        {
            const auto &users = practice->info().users;
            const auto user = *std::find_if(users.begin(), users.end(), [&](const auto &u) { return u.kind == kind; });
            auto *button = fixture.find<QPushButton>("startTestButton");
            QVERIFY(button && button->isEnabled());
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY(page->browser());
            QSignalSpy pages(page->browser(), &SignInBrowser::navigated);
            QTRY_VERIFY_WITH_TIMEOUT(pages.size() >= 1, kPatience);
            QTest::qWait(700); // until the page has put the caret into its first field
            type(user.username);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            type(user.password);
            const auto before = pages.size();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(pages.size() > before || !page->busy(), kPatience);
        }
    };

private Q_SLOTS:
    void signsInAndShowsEveryRule()
    {
        Stage stage;
        stage.signIn(u"works"_s);
        QTest::qWait(700);
        if (stage.page->busy()) { // "Stay signed in?"
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->report(), kPatience);
        QVERIFY2(stage.page->report()->outcome == SignInOutcome::Passed,
                 qPrintable(stage.page->report()->error ? stage.page->report()->error->code : u"rules"_s));
        QVERIFY(stage.page->report()->provesRedirectUri);
        QVERIFY(stage.fixture.current().isProven());
        QVERIFY(stage.page->state() == StepState::Proven);
        QVERIFY(stage.fixture.find<QLabel>("testVerdict")->text().contains("It works"_L1));
        // The portal at the redirect URI never saw a thing.
        for (const auto &request : stage.practice->requests()) {
            QVERIFY2(request.server == "tenant"_L1, qPrintable(request.server + u' ' + request.path));
        }
        if (const auto folder = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !folder.isEmpty()) {
            stage.fixture.window().grab().save(folder + u"/sign_in_test_passed.png"_s);
        }
    }

    void aUserWhoIsNotAssignedIsExplained()
    {
        Stage stage;
        stage.signIn(u"not_assigned"_s);
        QTest::qWait(1500);
        if (const auto folder = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !folder.isEmpty()) {
            stage.fixture.window().grab().save(folder + u"/sign_in_test_error_page.png"_s);
        }
        // The card stands above Microsoft's page while that is still open, for whoever asks "and now?".
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->findChild<FindingCard *>(), kPatience);
        QString said;
        for (auto *label : stage.page->findChild<FindingCard *>()->findChildren<QLabel *>()) {
            said += label->text() + u'\n';
        }
        QVERIFY2(said.contains(u"assigned"_s), qPrintable(said));
        stage.page->stop();
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->report(), kPatience);
        QVERIFY(!stage.fixture.current().isProven());
    }

    void anExerciseEndsWithTheExplanation()
    {
        Stage stage;
        auto &course = stage.fixture.desktop->course();
        QVERIFY(course.start(u"redirect_uri"_s));
        QCOMPARE(stage.fixture.window().currentPage(), stage.page);
        QTest::keyClick(stage.fixture.find<QPushButton>("startTestButton"), Qt::Key_Space);
        // Microsoft's page stands at the first address already; the person need not do anything.
        QTRY_VERIFY_WITH_TIMEOUT(course.isDone(u"redirect_uri"_s), kPatience);
        QVERIFY(stage.page->findChild<FindingCard *>());
        QVERIFY(stage.fixture.find<QLabel>("practiceWords")->text().startsWith("Exercise done."_L1));
        if (const auto folder = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !folder.isEmpty()) {
            stage.fixture.window().grab().save(folder + u"/practice_exercise_done.png"_s);
        }
        stage.page->stop();
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->report(), kPatience);
    }

    /** The others of the guided tour, each in the real browser to the program's own explanation. */
    void theOtherExercisesEndToo_data()
    {
        QTest::addColumn<QString>("exercise");
        for (const auto &exercise : {u"set_up"_s, u"secret"_s, u"not_assigned"_s}) {
            QTest::newRow(qPrintable(exercise)) << exercise;
        }
    }
    void theOtherExercisesEndToo()
    {
        QFETCH(QString, exercise);
        Stage stage;
        auto &course = stage.fixture.desktop->course();
        const auto &info = stage.practice->info();
        QVERIFY(course.start(exercise));
        if (exercise == "set_up"_L1) { // nothing is filled in; the person carries four values over
            auto &current = stage.fixture.current();
            QVERIFY(current.integration().clientId.isEmpty() && current.integration().redirectUris.isEmpty());
            current.change([&](Integration &integration) {
                integration.redirectUris = {info.redirectUris.constFirst()};
                integration.clientId = info.clientId;
                integration.tenants = {info.tenants.constFirst().id};
            });
            current.acceptSecret(ClientSecret::fromUtf8(info.clientSecret.toUtf8()));
            stage.fixture.window().showPage(u"sign_in_test"_s);
        }
        QCOMPARE(stage.fixture.window().currentPage(), stage.page);
        const auto &all = PracticeCourse::exercises();
        const auto one = *std::find_if(all.begin(), all.end(), [&](const PracticeExercise &e) { return e.id == exercise; });
        stage.signIn(one.userKind);
        QTest::qWait(1500);
        if (stage.page->busy() && !course.isDone(exercise)) { // "Stay signed in?"
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(course.isDone(exercise), kPatience);
        QVERIFY(stage.fixture.find<QLabel>("practiceWords")->text().startsWith("Exercise done."_L1));
        QCOMPARE(stage.page->findChild<FindingCard *>() != nullptr, !one.cause.isEmpty());
        stage.page->stop();
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->report(), kPatience);
        if (one.cause.isEmpty()) {
            QVERIFY(stage.page->report()->outcome == SignInOutcome::Passed);
        } else {
            QVERIFY(!stage.page->report()->findings.isEmpty());
            QCOMPARE(toString(stage.page->report()->findings.constFirst().cause), one.cause);
        }
    }

    void aWrongSecretIsNamed()
    {
        Stage stage({u"wrong_secret"_s});
        stage.signIn(u"works"_s);
        QTest::qWait(700);
        if (stage.page->busy()) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->report(), kPatience);
        QVERIFY(stage.page->report()->outcome == SignInOutcome::Failed);
        QVERIFY(!stage.page->report()->findings.isEmpty());
        QVERIFY(stage.page->report()->findings.first().cause == Cause::SecretValue);
        if (const auto folder = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !folder.isEmpty()) {
            stage.fixture.window().grab().save(folder + u"/sign_in_test_failed.png"_s);
        }
    }

    void cancelledAtAnyMoment()
    {
        Stage stage;
        stage.page->startHere();
        QTest::qWait(300);
        stage.page->stop();
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->report(), kPatience);
        QVERIFY(stage.page->report()->outcome == SignInOutcome::Cancelled);
        QVERIFY(!stage.page->browser());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestSignInPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sign_in_page.moc"
