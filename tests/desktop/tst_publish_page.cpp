// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <desktop/form_field.h>
#include <desktop/publish_page.h>
#include <desktop/setting_search_dialog.h>
#include <desktop/summary_page.h>
#include <net/qt_http_transport.h>
#include <practice/practice_server.h>
#include <store/publish_journal.h>
#include <workflow/password_guard.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTimer>
#include <QUrlQuery>

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

        explicit Bench(bool proven, bool preventPassword = false, const char *kind = nullptr)
        {
            server = std::move(*PracticeServer::start());
            fixture = std::make_unique<DesktopFixture>(folder.path());
            fixture->context.transport = &http;
            fixture->context.practice = server.get();
            fixture->desktop->openPractice(server->info());
            fixture->current().change([preventPassword](Integration &integration) { integration.options.preventPassword = preventPassword; });
            QTRY_VERIFY(fixture->current().secret());
            if (kind) { // chosen in the window, as a person does
                fixture->window().showPage(u"portal"_s);
                fixture->find<QAbstractButton>(kind)->click();
            }
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
        void toNames()
        {
            press("logInButton");
            press("chooseTargetsButton");
            QVERIFY2(page->stage() == PublishPage::Stage::Names, qPrintable(said()));
        }
        /** The admin saves the integration's page in the portal's own dashboard; what is not given stands as at the start. */
        void saveByHand(const QMap<QString, QString> &values)
        {
            QMap<QString, QString> all{{u"Enabled"_s, u"True"_s}, {u"CreateNewUsers"_s, u"True"_s}, {u"ButtonLabel"_s, u"Sign in with Corporate Account"_s}};
            all.insert(values);
            QUrlQuery form;
            for (auto it = all.begin(); it != all.end(); ++it) {
                form.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(*it)));
            }
            HttpRequest request;
            request.method = "POST";
            request.url = QUrl(server->info().portals.constFirst().value("settings_page"_L1).toString());
            request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
            request.body = form.toString(QUrl::FullyEncoded).toLatin1();
            QVERIFY(QCoro::waitFor(http.send(std::move(request), CancelToken())));
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

    /** No two things that can be reached now in this window share a letter, and each has a name. */
    static void lettersAreOwn(const QWidget *window)
    {
        QHash<QString, QString> taken;
        for (auto *button : window->findChildren<QAbstractButton *>()) {
            if (button->window() != window || !button->isVisible() || !button->isEnabled()) {
                continue;
            }
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            if (const auto letter = QKeySequence::mnemonic(button->text()).toString(); !letter.isEmpty()) {
                QVERIFY2(!taken.contains(letter), qPrintable(letter + u": "_s + taken.value(letter) + u" / "_s + button->text()));
                taken.insert(letter, button->text());
            }
        }
    }

    /** The dialog that looks for a setting's name, by the keyboard alone. */
    struct Search {
        explicit Search(Bench &bench, const char *button)
        {
            auto *find = bench.fixture->find<QPushButton>(button);
            QVERIFY(find && find->isVisible());
            find->setFocus();
            QTest::keyClick(find, Qt::Key_Space);
            dialog = bench.fixture->window().findChild<SettingSearchDialog *>(u"settingSearchDialog"_s);
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton *>(u"searchSavedButton"_s), 60000);
        }
        void key(Qt::Key letter)
        {
            lettersAreOwn(dialog);
            QSignalSpy looked(dialog, &SettingSearchDialog::looked);
            QTest::keyClick(dialog, letter, Qt::AltModifier);
            QTRY_VERIFY_WITH_TIMEOUT(looked.count() > 0, 60000);
        }
        QString said() const
        {
            QStringList all;
            for (auto *label : dialog->findChildren<QLabel *>()) {
                all << label->text();
            }
            return all.join(u'\n');
        }
        void picture(const QString &name) const
        {
            if (const auto to = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !to.isEmpty()) {
                QTest::qWait(120);
                dialog->grab().save(to + u"/search_"_s + name + u".png"_s);
            }
        }
        QPointer<SettingSearchDialog> dialog;
    };

    static void compareOnSummary(Bench &bench)
    {
        bench.fixture->window().showPage(u"summary"_s);
        auto *page = qobject_cast<SummaryPage *>(bench.fixture->window().currentPage());
        QVERIFY(page);
        QSignalSpy compared(page, &SummaryPage::compared);
        bench.fixture->find<QPushButton>("comparePortalButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(compared.count() > 0, 60000);
    }
    static QString summarySays(const Bench &bench)
    {
        QStringList all;
        for (auto *label : bench.fixture->window().currentPage()->findChildren<QLabel *>()) {
            all << label->text();
        }
        return all.join(u'\n');
    }

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
        list->setFocus();
        for (const auto state : {Qt::Unchecked, Qt::Checked}) {
            QTest::keyClick(list, Qt::Key_Space); // the keyboard alone is enough
            QVERIFY(list->item(0)->checkState() == state);
        }
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

    void aNameIsFoundBySavingItOnceByHand()
    {
        Bench bench(true);
        bench.toNames();
        QVERIFY(!bench.fixture->find<QPushButton>("find_button_label")->isVisible()); // a sure guess
        auto *box = bench.fixture->find<QComboBox>("name_button_label");
        const auto right = box->currentText();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End); // "leave this setting alone": the person does not trust the guess
        lettersAreOwn(&bench.fixture->window());
        bench.picture(u"17_names_to_find"_s);
        Search search(bench, "find_button_label");
        QVERIFY(search.said().contains(u"Settings > Integrations > Azure Active Directory"_s));
        QVERIFY(search.said().contains(u"Kalkio Spaces"_s));
        search.picture(u"1_instructions"_s);
        QTest::keyClick(search.dialog, Qt::Key_O, Qt::AltModifier);
        QTRY_COMPARE(bench.fixture->openedUrls.size(), 1);
        QCOMPARE(bench.fixture->openedUrls.constFirst().toString(), bench.server->info().portals.constFirst().value("settings_page"_L1).toString());
        search.key(Qt::Key_I); // said too early
        QVERIFY2(search.said().contains(u"No setting of Kalkio Spaces changed"_s), qPrintable(search.said()));
        search.picture(u"2_nothing"_s);
        // A secret changes as well: only its name may be seen.
        bench.saveByHand({{u"ButtonLabel"_s, u"Sign in with Corporate Account."_s}, {u"ClientSecret"_s, u"not-a-real-secret-to-look-for"_s}});
        search.key(Qt::Key_L);
        QVERIFY2(search.said().contains(u"2 settings changed"_s), qPrintable(search.said()));
        auto *names = search.dialog->findChild<QListWidget *>(u"searchNames"_s);
        QVERIFY(names && names->hasFocus());
        QVERIFY(!search.dialog->findChild<QPushButton *>(u"searchUseButton"_s)->isEnabled()); // nothing is chosen for the person
        QVERIFY(!search.said().contains(u"to-look-for"_s) && !names->item(0)->text().contains(u"to-look-for"_s)
                && !names->item(1)->text().contains(u"to-look-for"_s));
        search.picture(u"3_several"_s);
        bench.saveByHand({});
        search.key(Qt::Key_B);
        QVERIFY2(search.said().contains(u"it is certain"_s), qPrintable(search.said()));
        QCOMPARE(search.dialog->findChild<QLabel *>(u"searchName"_s)->text(), right);
        QVERIFY(search.dialog->accessibleDescription().contains(right)); // spoken
        search.picture(u"4_certain"_s);
        QTest::keyClick(search.dialog, Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(!search.dialog);
        box = bench.fixture->find<QComboBox>("name_button_label");
        QCOMPARE(box->currentText(), right);
        QVERIFY(!bench.fixture->find<QPushButton>("find_button_label")->isVisible());
        bench.press("acceptNamesButton");
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Changes, qPrintable(bench.said()));
        bench.press("publishButton");
        QVERIFY2(bench.page->reports().constFirst().report.outcome == PublishOutcome::Published, qPrintable(bench.said()));
    }

    void aChosenNameIsKeptAndNamesCanBeReviewed()
    {
        Bench bench(true);
        bench.toNames();
        auto *box = bench.fixture->find<QComboBox>("name_create_users");
        box->setCurrentIndex(box->count() - 1);
        {
            Search search(bench, "find_create_users");
            bench.saveByHand({{u"CreateNewUsers"_s, {}}, {u"PreventPasswordLogin"_s, u"True"_s}});
            search.key(Qt::Key_I);
            auto *names = search.dialog->findChild<QListWidget *>(u"searchNames"_s);
            QVERIFY2(names, qPrintable(search.said()));
            QVERIFY(search.said().contains(u"Until now"_s)); // one of them was taken for something else
            const auto other = names->findItems(u"Prevent"_s, Qt::MatchContains);
            QCOMPARE(other.size(), 1);
            names->setFocus();
            QTest::keyClick(names, Qt::Key_Down);
            while (names->currentItem() != other.constFirst()) {
                QTest::keyClick(names, Qt::Key_Down);
            }
            QTest::keyClick(search.dialog, Qt::Key_U, Qt::AltModifier);
            QTRY_VERIFY(!search.dialog);
        }
        box = bench.fixture->find<QComboBox>("name_create_users");
        QVERIFY(box->currentText().contains(u"Prevent"_s));
        QVERIFY(bench.fixture->find<QPushButton>("find_prevent_password")->isVisible()); // it lost its name by that
        // The visit is cut short; what was found is remembered for the account, though nothing was confirmed.
        bench.page->startAgain();
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"logInAgainButton"_s));
        bench.press("logInAgainButton");
        bench.press("chooseTargetsButton");
        QVERIFY(bench.page->stage() == PublishPage::Stage::Names);
        QVERIFY(bench.fixture->find<QComboBox>("name_create_users")->currentText().contains(u"Prevent"_s));
        bench.press("acceptNamesButton");
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Changes, qPrintable(bench.said()));
        lettersAreOwn(&bench.fixture->window());
        bench.press("reviewNamesButton"); // a mistake: names that were confirmed can be looked at again
        QVERIFY(bench.page->stage() == PublishPage::Stage::Names);
        QVERIFY(bench.fixture->find<QComboBox>("name_create_users")->currentText().contains(u"Prevent"_s));
    }

    void theSearchCanBeLeftAndFailuresAreSaid()
    {
        Bench bench(true);
        bench.toNames();
        auto *box = bench.fixture->find<QComboBox>("name_tenant_id");
        box->setCurrentIndex(box->count() - 1);
        {
            Search search(bench, "find_tenant_id");
            QVERIFY(bench.server->setFaults({u"portal_error_500"_s}));
            search.key(Qt::Key_I);
            QVERIFY2(search.said().contains(u"HTTP 500"_s), qPrintable(search.said()));
            QVERIFY(search.dialog->findChild<QPushButton *>(u"searchSavedButton"_s)); // it stands where it stood
            QVERIFY(bench.server->setFaults({u"portal_slow"_s}));
            QTest::keyClick(search.dialog, Qt::Key_I, Qt::AltModifier);
            QTRY_VERIFY(!search.dialog->findChild<QPushButton *>(u"searchSavedButton"_s)); // it is being read
            QTest::keyClick(search.dialog, Qt::Key_Escape);
            QTRY_VERIFY(!search.dialog);
        }
        QVERIFY(bench.page->stage() == PublishPage::Stage::Names);
        box = bench.fixture->find<QComboBox>("name_tenant_id");
        QCOMPARE(box->currentIndex(), box->count() - 1); // nothing was taken over
        QVERIFY(!bench.page->busy());
    }

    void aPortalWithoutRowsOffersTheSearch()
    {
        Bench bench(true);
        QVERIFY(bench.server->setFaults({u"portal_no_rows"_s}));
        bench.toNames();
        QVERIFY2(bench.said().contains(u"never saved"_s), qPrintable(bench.said()));
        QVERIFY(!bench.fixture->find<QPushButton>("acceptNamesButton")->isEnabled());
        lettersAreOwn(&bench.fixture->window()); // seven buttons to find one each
        bench.picture(u"18_no_names"_s);
        Search search(bench, "find_client_secret");
        QVERIFY(bench.server->setFaults({}));
        search.key(Qt::Key_I);
        QVERIFY2(search.said().contains(u"7 settings changed"_s), qPrintable(search.said()));
        QTest::keyClick(search.dialog, Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(!search.dialog);
        bench.press("lookForNamesButton"); // they exist now
        QVERIFY(bench.fixture->find<QPushButton>("acceptNamesButton")->isEnabled());
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
        // The portal would not even take back what it had: the journal keeps that, and the next visit puts it right.
        PublishJournalStore journal(*bench.fixture->store, bench.fixture->clock);
        if (!journal.unfinished()->isEmpty()) {
            QVERIFY(bench.server->setFaults({}));
            bench.fixture->find<QPushButton>("publishAgainButton")->click();
            QVERIFY(bench.page->state() == StepState::NeedsYou);
            QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"logInAgainButton"_s));
            bench.press("logInAgainButton");
            QVERIFY2(journal.unfinished()->isEmpty(), qPrintable(bench.said()));
            QVERIFY2(bench.said().contains(u"undone"_s), qPrintable(bench.said()));
        }
    }

    void stoppingInTheMiddlePutsBack()
    {
        Bench bench(true);
        bench.toChanges();
        QSignalSpy stepped(bench.page, &PublishPage::stepped);
        // Looks each time the event loop comes round, so that it is the first setting's answer after which it is stopped.
        QTimer watch;
        connect(&watch, &QTimer::timeout, &watch, [&] {
            auto *cancel = bench.page->findChild<QPushButton *>(u"cancelPublishButton"_s);
            if (cancel && bench.said().contains(u"written, read back"_s)) {
                watch.stop();
                cancel->click();
            }
        });
        watch.start(0);
        bench.fixture->find<QPushButton>("publishButton")->click();
        QVERIFY(bench.page->stage() == PublishPage::Stage::Writing);
        QTRY_VERIFY_WITH_TIMEOUT(stepped.count() > 0, 60000);
        QVERIFY(bench.page->stage() == PublishPage::Stage::Done);
        QVERIFY2(bench.page->reports().constFirst().report.outcome == PublishOutcome::RolledBack, qPrintable(bench.said()));
        QVERIFY(bench.said().contains(u"put back as it was"_s));
        QVERIFY(!bench.fixture->current().publishedAt().isValid());
        QVERIFY(PublishJournalStore(*bench.fixture->store, bench.fixture->clock).unfinished()->isEmpty());
    }

    void escapeLeavesTheLogInAlone()
    {
        Bench bench(true);
        QSignalSpy stepped(bench.page, &PublishPage::stepped);
        bench.fixture->find<QPushButton>("logInButton")->click();
        QVERIFY(bench.page->busy());
        QTest::keyClick(bench.page, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(stepped.count() > 0, 30000);
        QVERIFY(bench.page->stage() == PublishPage::Stage::LogIn);
        QVERIFY(!bench.page->busy());
        bench.press("logInButton"); // nothing is broken by it
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Targets, qPrintable(bench.said()));
    }

    void leavingForAnotherIntegrationWhileAskingDoesNotStick()
    {
        Bench bench(true);
        bench.fixture->find<QPushButton>("logInButton")->click();
        QVERIFY(bench.page->busy());
        bench.fixture->current().open(Integration::create());
        QVERIFY(!bench.page->busy());
        bench.fixture->window().showPage(u"publish"_s);
        QVERIFY(bench.page->stage() == PublishPage::Stage::LogIn);
    }

    void aPortalWithoutAdapterIsDoneByHand()
    {
        Bench bench(true);
        bench.fixture->current().change([](Integration &integration) { integration.portal.kind = u"other"_s; });
        bench.fixture->window().showPage(u"summary"_s);
        bench.fixture->window().showPage(u"publish"_s);
        QVERIFY(bench.page->canContinue());
        QVERIFY(!bench.page->findChild<QPushButton *>(u"logInButton"_s));
        QVERIFY(bench.page->state() == StepState::NotStarted);
        bench.picture(u"7_by_hand"_s);
        bench.press("savedByHandButton");
        QVERIFY(bench.page->state() == StepState::Proven);
        QVERIFY(bench.fixture->current().savedByHandAt().isValid());
        QVERIFY(!bench.fixture->current().publishedAt().isValid()); // nobody read it back
        bench.fixture->window().showPage(u"summary"_s);
        QVERIFY(summarySays(bench).contains(u"Saved by hand"_s));
        QVERIFY(!bench.fixture->window().currentPage()->findChild<QPushButton *>(u"comparePortalButton"_s));
    }

    void byHandCanBeChosenAndLeftAgain()
    {
        Bench bench(true);
        bench.fixture->find<QPushButton>("byHandButton")->click();
        QVERIFY(bench.page->findChild<QPushButton *>(u"savedByHandButton"_s));
        bench.fixture->find<QPushButton>("notByHandButton")->click();
        QVERIFY(!bench.page->findChild<QPushButton *>(u"savedByHandButton"_s));
        bench.press("logInButton");
        QVERIFY(bench.page->stage() == PublishPage::Stage::Targets);
    }

    void passwordsComeOnAgainUnlessSomebodyConfirms()
    {
        Bench bench(true, true);
        auto *bar = bench.fixture->find<QWidget>("guardBar");
        QVERIFY(!bar->isVisible());
        bench.toChanges();
        bench.picture(u"8_passwords_off"_s);
        QVERIFY(!bench.fixture->find<QPushButton>("publishButton")->isEnabled());
        QTest::keyClicks(bench.fixture->find<QLineEdit>("confirmEdit0"), u"passwords off"_s);
        bench.press("publishButton");
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Done, qPrintable(bench.said()));
        QVERIFY(bench.page->reports().constFirst().report.outcome == PublishOutcome::Published);
        QVERIFY(bar->isVisible());
        QCOMPARE(bench.fixture->find<QLabel>("guardTime")->text(), u"10:00"_s);
        bench.fixture->clock.advance(61);
        bench.fixture->desktop->passwordGuard().look();
        QCOMPARE(bench.fixture->find<QLabel>("guardTime")->text(), u"8:59"_s);
        bench.picture(u"9_countdown"_s);
        {
            // The program starts anew: the countdown goes on.
            Desktop again(&bench.fixture->context);
            again.window().show();
            again.keychainAnswered();
            QVERIFY(again.window().findChild<QWidget *>(u"guardBar"_s)->isVisible());
            QCOMPARE(again.window().findChild<QLabel *>(u"guardTime"_s)->text(), u"8:59"_s);
        }
        QSignalSpy ended(&bench.fixture->desktop->passwordGuard(), &PasswordGuard::ended);
        bench.fixture->clock.advance(600);
        bench.fixture->desktop->passwordGuard().look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60000);
        QVERIFY(ended.first().at(1).toBool());
        QVERIFY(!bar->isVisible());
        // The portal says so, too.
        compareOnSummary(bench);
        QVERIFY2(summarySays(bench).contains(u"Prevent users"_s), qPrintable(summarySays(bench)));
        bench.picture(u"10_summary_differs"_s);
    }

    void aConfirmationKeepsPasswordsOff()
    {
        Bench bench(true, true);
        bench.toChanges();
        QTest::keyClicks(bench.fixture->find<QLineEdit>("confirmEdit0"), u"passwords off"_s);
        bench.press("publishButton");
        auto *bar = bench.fixture->find<QWidget>("guardBar");
        QVERIFY(bar->isVisible());
        QString asked;
        bench.fixture->desktop->confirmClose = [&asked](const QString &question) {
            asked = question;
            return false;
        };
        QVERIFY(!bench.fixture->window().close());
        QVERIFY(asked.contains(u"passwords"_s));
        bench.fixture->find<QPushButton>("openPortalButton")->click();
        QCOMPARE(bench.fixture->openedUrls.size(), 1);
        auto *keep = bench.fixture->find<QPushButton>("guardConfirmButton");
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Space);
        QVERIFY(!bar->isVisible());
        asked.clear();
        QVERIFY(bench.fixture->window().close());
        QVERIFY(asked.isEmpty());
        bench.fixture->window().show();
        bench.fixture->clock.advance(6000);
        bench.fixture->desktop->passwordGuard().look();
        compareOnSummary(bench);
        QVERIFY2(summarySays(bench).contains(u"exactly these settings"_s), qPrintable(summarySays(bench)));
    }

    void reflexGoesFromTheChoiceToTheRestart()
    {
        Bench bench(true, false, "portal_reflex");
        const auto portal = bench.server->info().portals.at(1);
        QCOMPARE(bench.fixture->current().integration().portal.api, portal.value("api"_L1).toString());
        QCOMPARE(bench.fixture->current().integration().redirectUris, QStringList{portal.value("redirect_uri"_L1).toString()});
        QVERIFY(bench.fixture->current().integration().name.contains(portal.value("name"_L1).toString()));
        QVERIFY(!bench.fixture->find<FormField>("portalUserField")->isVisible()); // a token, no e-mail address
        bench.picture(u"14_reflex_log_in"_s);
        bench.press("logInButton");
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Targets, qPrintable(bench.said()));
        QCOMPARE(bench.fixture->find<QListWidget>("targetList")->count(), 3);
        bench.press("chooseTargetsButton");
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Changes, qPrintable(bench.said())); // its names are known
        QVERIFY(bench.said().contains(u"MAIL_API_KEY"_s));
        QVERIFY(bench.said().contains(u"restarts"_s));
        QVERIFY(!bench.fixture->find<QPushButton>("publishButton")->isEnabled()); // the words, or the trial
        bench.picture(u"15_reflex_at_risk"_s);
        auto *box = bench.fixture->find<QComboBox>("trialTargetBox");
        box->setCurrentIndex(box->findText(u"empty"_s, Qt::MatchContains));
        bench.press("trialButton");
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Changes, qPrintable(bench.said()));
        QVERIFY(!bench.said().contains(u"MAIL_API_KEY"_s));
        bench.press("publishButton");
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Done, qPrintable(bench.said()));
        QVERIFY2(bench.page->reports().constFirst().report.outcome == PublishOutcome::Published, qPrintable(bench.said()));
        QVERIFY(bench.said().contains(u"restarts with the new values"_s));
        bench.picture(u"16_reflex_done"_s);
        // The log-in is remembered under the account's name, and what was found out is, too.
        bench.fixture->find<QPushButton>("publishAgainButton")->click();
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"logInAgainButton"_s));
        bench.press("logInAgainButton");
        bench.press("chooseTargetsButton");
        QVERIFY(bench.page->findChild<QPushButton *>(u"publishButton"_s)->isEnabled());
        QVERIFY(bench.said().contains(u"does not show what it holds"_s));
        bench.fixture->window().showPage(u"summary"_s);
        compareOnSummary(bench);
        QVERIFY2(summarySays(bench).contains(u"exactly these settings"_s), qPrintable(summarySays(bench)));
    }

    void reflexThatDropsSecretsIsStoppedAndSaid()
    {
        Bench bench(true, false, "portal_reflex");
        QVERIFY(bench.server->setFaults({u"portal_secrets_replace"_s}));
        bench.press("logInButton");
        bench.press("chooseTargetsButton");
        QTest::keyClicks(bench.fixture->find<QLineEdit>("confirmEdit0"), u"others may vanish"_s);
        bench.press("publishButton");
        QVERIFY(bench.page->stage() == PublishPage::Stage::Done);
        QVERIFY2(bench.said().contains(u"DATABASE_URL, MAIL_API_KEY"_s), qPrintable(bench.said()));
        QVERIFY(!bench.fixture->current().publishedAt().isValid());
    }

    void reflexLogsInOnItsOwnPage()
    {
        Bench bench(true, false, "portal_reflex");
        auto *button = bench.fixture->find<QPushButton>("logInByBrowserButton");
        QSignalSpy stepped(bench.page, &PublishPage::stepped);
        button->click();
        QCOMPARE(bench.fixture->openedUrls.size(), 1);
        QVERIFY(bench.page->busy());
        HttpRequest person; // opens the page in a browser
        person.url = bench.fixture->openedUrls.constFirst();
        QVERIFY(QCoro::waitFor(bench.http.send(std::move(person), CancelToken())));
        QTRY_VERIFY_WITH_TIMEOUT(stepped.count() > 0, 60000);
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Targets, qPrintable(bench.said()));
    }

    void whatWasCutOffIsPutRightFirst()
    {
        Bench bench(true);
        bench.toChanges();
        bench.press("publishButton");
        QVERIFY(bench.page->reports().constFirst().report.outcome == PublishOutcome::Published);
        // As after a crash: one setting is half-way, and the journal knows what it was.
        PublishJournalStore journal(*bench.fixture->store, bench.fixture->clock);
        PublishJournalStore::Entry entry;
        entry.field = u"button_label"_s;
        entry.before = u"As it was"_s;
        entry.after = u"Never arrived"_s;
        const auto &integration = bench.fixture->current().integration();
        QVERIFY(journal.begin(integration.id, u"nexudus"_s, integration.portal.target, {entry}));
        bench.fixture->window().showPage(u"welcome"_s);
        bench.picture(u"11_welcome_cut_off"_s);
        const auto name = "resume_" + integration.id.toLatin1();
        bench.fixture->find<QPushButton>(name.constData())->click();
        QVERIFY(bench.fixture->window().currentPage() == bench.page);
        QVERIFY(bench.page->state() == StepState::NeedsYou);
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"logInAgainButton"_s));
        bench.picture(u"12_cut_off"_s);
        bench.press("logInAgainButton");
        QVERIFY2(bench.page->stage() == PublishPage::Stage::Done, qPrintable(bench.said()));
        QVERIFY2(bench.said().contains(u"undone"_s), qPrintable(bench.said()));
        QVERIFY(journal.unfinished()->isEmpty());
        bench.picture(u"13_undone"_s);
        compareOnSummary(bench);
        QVERIFY2(summarySays(bench).contains(u"As it was"_s), qPrintable(summarySays(bench)));
    }
};

QTEST_MAIN(TestPublishPage)
#include "tst_publish_page.moc"
