// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <desktop/form_field.h>
#include <desktop/look.h>
#include <desktop/publish_page.h>
#include <net/qt_http_transport.h>
#include <practice/practice_server.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStyle>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace signwright;

/** Every page in light, dark and German: no text is cut off, nothing needs scrolling sideways. Pictures go to SIGNWRIGHT_PICTURES when that is set. */
class TestPictures : public QObject
{
    Q_OBJECT
private:
    static Integration example()
    {
        auto integration = Integration::create();
        integration.name = u"Kalkio Spaces"_s;
        integration.portal = {u"nexudus"_s, u"https://kalkio.spaces.nexudus.com"_s, {}, {}};
        integration.tenants = QStringList{u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s};
        integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
        integration.redirectUris = QStringList{u"https://spaces.nexudus.com/authorization-code/callback"_s};
        integration.secret.expiresOn = QDate(2027, 5, 1);
        return integration;
    }

    /** No two things that can be reached now share a letter, in the language that is shown. */
    static void lettersAreOwn(const DesktopFixture &fixture, const QString &name)
    {
        QHash<QString, QString> taken;
        const auto take = [&](const QString &text) {
            const auto letter = QKeySequence::mnemonic(text).toString();
            if (letter.isEmpty()) {
                return;
            }
            QVERIFY2(!taken.contains(letter), qPrintable(name + u": both have "_s + letter + u": "_s + taken.value(letter) + u" / "_s + text));
            taken.insert(letter, text);
        };
        for (auto *action : fixture.window().menuBar()->actions()) {
            take(action->text());
        }
        for (auto *button : fixture.window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled()) {
                take(button->text());
            }
        }
        for (auto *label : fixture.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy() && label->buddy()->isEnabled()) {
                take(label->text());
            }
        }
    }

    /** Keeps a picture, and sees that nothing is cut off or wider than the window. */
    static void lookAt(const DesktopFixture &fixture, const QString &name)
    {
        auto *page = fixture.window().currentPage();
        auto *scroll = fixture.window().findChild<QScrollArea *>(u"scroll_"_s + page->id());
        QVERIFY(scroll);
        if (const auto pictures = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !pictures.isEmpty()) {
            const auto path = pictures + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u'_' + name;
            fixture.window().grab().save(path + u".png"_s);
            // The part below the fold as well.
            if (scroll->widget()->height() > scroll->viewport()->height() + 40) {
                scroll->widget()->grab().save(path + u"_whole.png"_s);
            }
        }
        if (qstrcmp(QTest::currentDataTag(), "dark") != 0) { // once for each language, and once where little is in view
            lettersAreOwn(fixture, name);
        }
        // Layouts settle when the event loop comes round, which a busy machine does late.
        const auto wrong = [&fixture, scroll]() -> QString {
            if (const int beyond = scroll->widget()->width() - scroll->viewport()->width(); beyond > 0) {
                return u"wider than the window by "_s + QString::number(beyond);
            }
            for (auto *label : fixture.window().findChildren<QLabel *>()) {
                if (label->isVisible() && label->pixmap().isNull() && !label->text().isEmpty() && label->wordWrap() && label->hasHeightForWidth()
                    && (label->height() + 2 < label->heightForWidth(label->width()) || label->width() + 2 < label->minimumSizeHint().width())) {
                    return u"cut off: "_s + label->text();
                }
            }
            return {};
        };
        QTRY_VERIFY2_WITH_TIMEOUT(wrong().isEmpty(), qPrintable(name + u": "_s + wrong()), 3000);
    }

    static void looks()
    {
        QTest::addColumn<bool>("inDark");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << false << u"en"_s << 1280;
        QTest::newRow("dark") << true << u"en"_s << 1280;
        QTest::newRow("german") << false << u"de"_s << 1280;
        QTest::newRow("narrow") << false << u"de"_s << 760;
    }

private Q_SLOTS:
    void everyPage_data() { looks(); }

    void everyPage()
    {
        QFETCH(bool, inDark);
        QFETCH(QString, language);
        QFETCH(int, width);
        QTemporaryDir folder;
        if (inDark) {
            QApplication::setPalette(darkPalette());
        }
        DesktopFixture fixture(folder.path());
        QVERIFY(fixture.desktop->languages().use(language, false));
        fixture.window().resize(width, 860);
        fixture.current().open(example());
        fixture.current().acceptSecret(ClientSecret::fromUtf8("not-a-real-secret-0123456789abcdefghijkl"));
        for (auto *page : fixture.window().pages()) {
            fixture.window().showPage(page->id());
            QTest::qWait(120);
            QCOMPARE(fixture.window().currentPage(), page);
            lookAt(fixture, page->id());
        }
        QApplication::setPalette(QPalette());
    }

    void everyStageOfPublishing_data() { looks(); }
    void everyStageOfPublishing()
    {
        QFETCH(bool, inDark);
        QFETCH(QString, language);
        QFETCH(int, width);
        QTemporaryDir folder;
        if (inDark) {
            QApplication::setPalette(darkPalette());
        }
        auto server = std::move(*PracticeServer::start());
        QtHttpTransport http{NetworkPolicy{NetworkPolicy::Proxy::None, {}, {}}};
        {
            DesktopFixture fixture(folder.path());
            fixture.context.transport = &http;
            fixture.context.practice = server.get();
            QVERIFY(fixture.desktop->languages().use(language, false));
            fixture.window().resize(width, 860);
            fixture.desktop->openPractice(server->info());
            fixture.current().change([](Integration &integration) { integration.options.preventPassword = true; });
            QTRY_VERIFY(fixture.current().secret());
            TestedRevision test;
            test.revision = fixture.current().revision();
            test.at = fixture.clock.now();
            test.passed = true;
            QVERIFY(fixture.store->recordTest(fixture.current().integration().id, test));
            fixture.window().showPage(u"publish"_s);
            auto *page = qobject_cast<PublishPage *>(fixture.window().currentPage());
            QVERIFY(page);
            const auto press = [&](const char *name) {
                QSignalSpy stepped(page, &PublishPage::stepped);
                fixture.find<QPushButton>(name)->click();
                QTRY_VERIFY_WITH_TIMEOUT(stepped.count() > 0, 60000);
                QTest::qWait(120);
            };
            QTest::qWait(120);
            lookAt(fixture, u"publish_1_log_in"_s);
            press("logInButton");
            lookAt(fixture, u"publish_2_where"_s);
            fixture.find<QListWidget>("targetList")->item(1)->setCheckState(Qt::Checked);
            press("chooseTargetsButton");
            lookAt(fixture, u"publish_3_names"_s);
            press("acceptNamesButton");
            QVERIFY(page->stage() == PublishPage::Stage::Changes);
            auto *confirm = fixture.find<QLineEdit>("confirmEdit0");
            confirm->setText(PublishPage::tr("passwords off", "typed by the person to confirm"));
            QTest::qWait(60);
            lookAt(fixture, u"publish_4_changes"_s);
            press("publishButton");
            QVERIFY(fixture.find<QWidget>("guardBar")->isVisible());
            lookAt(fixture, u"publish_5_done"_s);
            fixture.find<QPushButton>("publishAgainButton")->click();
            QTest::qWait(120);
            fixture.find<QPushButton>("byHandButton")->click();
            QTest::qWait(120);
            lookAt(fixture, u"publish_6_by_hand"_s);
            fixture.window().showPage(u"summary"_s);
            fixture.find<QPushButton>("comparePortalButton")->click();
            QTest::qWait(120);
            lookAt(fixture, u"publish_7_summary"_s);
            // Practice mode's bar and the one that counts down stand above every page.
            for (auto *other : fixture.window().pages()) {
                fixture.window().showPage(other->id());
                QTest::qWait(60);
                lettersAreOwn(fixture, u"in practice, "_s + other->id());
            }
        }
        server->stop();
        QApplication::setPalette(QPalette());
    }

    void statusColoursRead()
    {
        for (const auto &palette : {QApplication::palette(), darkPalette()}) {
            for (const auto tone : {look::Tone::Good, look::Tone::Warn, look::Tone::Bad, look::Tone::Info}) {
                QVERIFY(look::contrast(look::tone(tone, palette), palette.color(QPalette::Window)) >= 4.5);
                QVERIFY(look::contrast(look::tone(tone, palette), palette.color(QPalette::Base)) >= 4.5);
            }
            QVERIFY(look::contrast(look::mutedText(palette), palette.color(QPalette::Window)) >= 4.5);
        }
    }

    /** What can be ticked or filled in has an outline of 3:1 on every palette (WCAG 2.1, 1.4.11), as painted. */
    void edgesShow_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void edgesShow()
    {
        QFETCH(bool, isDark);
        QApplication::setPalette(isDark ? darkPalette() : QPalette());
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path()); // as the program does, so that its style is in force
        QCheckBox box;
        QTextEdit text;
        QListWidget list;
        for (QWidget *widget : std::initializer_list<QWidget *>{&box, &text, &list}) {
            widget->resize(120, 60);
            const auto painted = widget->grab().toImage();
            const auto window = box.palette().color(QPalette::Window);
            qreal best = 0;
            for (int x = 0; x < painted.width() / 2; ++x) {
                best = std::max(best, look::contrast(painted.pixelColor(x, painted.height() / 2), window));
            }
            QVERIFY2(best >= 3, widget->metaObject()->className());
        }
        QApplication::setPalette(QPalette());
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
