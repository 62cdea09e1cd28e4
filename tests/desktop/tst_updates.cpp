// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "../workflow/update_feed_fixture.h"
#include "desktop_fixture.h"

#include <desktop/update_watch.h>
#include <desktop/updates_dialog.h>

#include <net/qt_http_transport.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace signwright;

/** New versions are looked for when somebody asks, and by itself only where somebody switched that on. */
class TestUpdates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Signwright"_s);
        QCoreApplication::setApplicationName(u"tst_updates"_s);
        QCoreApplication::setApplicationVersion(u"0.1.0"_s);
        m_key = m_signer.makeKey(u"key.pem"_s);
        m_otherKey = m_signer.makeKey(u"other.pem"_s);
        testcertificate::Wish trusted;
        trusted.commonName = "Test CA";
        trusted.authority = true;
        const auto authority = testcertificate::make(trusted);
        m_server = std::make_unique<FeedServer>(testcertificate::make({}, &authority));
        NetworkPolicy policy;
        policy.extraTrustAnchors = {authority.certificate};
        m_transport = std::make_unique<QtHttpTransport>(policy);
    }

    void init()
    {
        QSettings().clear();
        m_server->asked.clear();
        m_server->body = m_signer.signedFeed(FeedSigner::announcement());
        m_fixture = std::make_unique<DesktopFixture>(m_folder.path());
        m_fixture->context.transport = m_transport.get();
        open({m_server->url(), {m_key}, {}});
    }
    void cleanup()
    {
        delete m_dialog;
        m_watch.reset();
        m_fixture.reset();
        QSettings().clear();
    }

    void nothingIsAskedUnlessSomebodySaysSo()
    {
        QVERIFY(!m_watch->looksDaily());
        QVERIFY(!daily()->isChecked());
        m_watch->lookIfDue();
        QVERIFY(!m_watch->isLooking());
        QVERIFY(state().contains("only if you say so"_L1));
        QVERIFY(!button("updatesOpenButton")->isVisible());
        QTest::qWait(200);
        QCOMPARE(m_server->asked, QByteArray());
    }

    void atAClickItSaysWhatIsThere()
    {
        button("updatesLookButton")->click();
        QCOMPARE(button("updatesLookButton")->text(), u"&Stop"_s);
        QTRY_VERIFY(!m_watch->isLooking());
        QVERIFY2(state().contains("Version 1.2.3"_L1) && state().contains("weakness"_L1), qPrintable(state()));
        QVERIFY(button("updatesOpenButton")->isVisible());
        button("updatesOpenButton")->click();
        QCOMPARE(m_fixture->openedUrls, QList<QUrl>{QUrl(u"https://signwright.example.org/download"_s)});
        QVERIFY(!m_dialog->findChild<QLabel *>(u"updatesPage"_s)->isVisible());
        // Where no browser opens, the address can be copied.
        m_fixture->context.openUrl = [](const QUrl &) { return false; };
        button("updatesOpenButton")->click();
        auto *page = m_dialog->findChild<QLabel *>(u"updatesPage"_s);
        QVERIFY(page->isVisible());
        QCOMPARE(page->text(), u"https://signwright.example.org/download"_s);
        QVERIFY(page->textInteractionFlags() & Qt::TextSelectableByMouse);
    }

    void theNewestIsTheNewest()
    {
        open({m_server->url(), {m_key}, {}}, {1, 2, 3});
        button("updatesLookButton")->click();
        QTRY_VERIFY(m_watch->seen());
        QVERIFY(!m_watch->isNewer());
        QVERIFY(state().contains("newest version"_L1));
        QVERIFY(!button("updatesOpenButton")->isVisible());
    }

    void whatIsForgedOrOlderIsSaidAndNotFollowed()
    {
        auto later = FeedSigner::announcement();
        later[u"sequence"_s] = 8;
        m_server->body = m_signer.signedFeed(later);
        look();
        QVERIFY(m_watch->isNewer());
        m_server->body = m_signer.signedFeed(FeedSigner::announcement());
        look();
        QCOMPARE(m_watch->problem()->code, u"update.rolled_back"_s);
        QVERIFY(!m_watch->isNewer());
        QVERIFY(state().contains("older than"_L1));
        QVERIFY(!button("updatesOpenButton")->isVisible());
        // Known beyond this run, too.
        open({m_server->url(), {m_key}, {}});
        look();
        QCOMPARE(m_watch->problem()->code, u"update.rolled_back"_s);
        m_server->body = m_signer.signedFeed(later, {u"other.pem"_s});
        look();
        QCOMPARE(m_watch->problem()->code, u"update.signature"_s);
        QVERIFY(!button("updatesOpenButton")->isVisible());
    }

    void onceADayWhereSwitchedOn()
    {
        daily()->click();
        QVERIFY(m_watch->looksDaily());
        open({m_server->url(), {m_key}, {}});
        QVERIFY(daily()->isChecked());
        m_watch->lookIfDue();
        QVERIFY(m_watch->isLooking());
        QTRY_VERIFY(m_watch->seen());
        m_server->asked.clear();
        m_watch->lookIfDue();
        QVERIFY(!m_watch->isLooking());
        m_fixture->clock.advance(25 * 60 * 60);
        m_watch->lookIfDue();
        QVERIFY(m_watch->isLooking());
        QTRY_VERIFY(!m_watch->isLooking());
        daily()->click();
        m_fixture->clock.advance(25 * 60 * 60);
        m_watch->lookIfDue();
        QVERIFY(!m_watch->isLooking());
    }

    void aLookCanBeStopped()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        open({QUrl(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort())), {m_key}, {}});
        button("updatesLookButton")->click();
        QVERIFY(m_watch->isLooking());
        QTest::qWait(100);
        button("updatesLookButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_watch->isLooking(), 2000);
        QCOMPARE(button("updatesLookButton")->text(), u"&Look now"_s);
        // And the window may go away while it looks.
        button("updatesLookButton")->click();
        delete m_dialog;
        m_watch.reset();
        QTest::qWait(100);
    }

    /** What a package manager installed is the package manager's. */
    void whatAPackageManagerInstalledNeverLooks()
    {
        QSettings().setValue(u"updates/daily"_s, true);
        open({m_server->url(), {m_key}, u"apt"_s});
        m_watch->lookIfDue();
        QVERIFY(!m_watch->isLooking());
        QVERIFY(state().contains("installed by apt"_L1));
        QVERIFY(!daily()->isVisible());
        QVERIFY(!button("updatesLookButton")->isVisible());
        QCOMPARE(m_server->asked, QByteArray());
    }

    /** The one in the menu, by keys alone; this build knows no place to look. */
    void fromTheMenu()
    {
        delete m_dialog;
        for (auto *action : m_fixture->window().findChildren<QAction *>()) {
            if (action->text() == u"New &versions…"_s) {
                action->trigger();
            }
        }
        QPointer dialog(m_fixture->find<UpdatesDialog>("updatesDialog"));
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        const auto text = dialog->findChild<QLabel *>(u"updatesState"_s)->text();
        const auto usable = UpdateSource::ofThisBuild().usable();
        QVERIFY2(usable || text.contains("without a place"_L1) || text.contains("installed by"_L1), qPrintable(text));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void everythingHasAName()
    {
        look();
        for (auto *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
                QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }

    void everythingFits_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QApplication::palette();
        QTest::newRow("dark") << darkPalette();
    }
    void everythingFits()
    {
        QFETCH(QPalette, palette);
        m_dialog->setPalette(palette);
        look();
        for (auto *label : m_dialog->findChildren<QLabel *>()) {
            QTRY_VERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        if (const auto pictures = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !pictures.isEmpty()) {
            QVERIFY(m_dialog->grab().save(pictures + u"/updates_%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
        }
    }

private:
    void open(UpdateSource source, QVersionNumber running = {0, 1, 0})
    {
        delete m_dialog;
        m_watch = std::make_unique<UpdateWatch>(&m_fixture->context, std::move(source), std::move(running));
        m_dialog = new UpdatesDialog(&m_fixture->context, m_watch.get(), &m_fixture->window());
        m_dialog->open();
    }
    void look()
    {
        button("updatesLookButton")->click();
        QTRY_VERIFY(!m_watch->isLooking());
    }
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QCheckBox *daily() const { return m_dialog->findChild<QCheckBox *>(u"updatesDaily"_s); }
    QString state() const { return m_dialog->findChild<QLabel *>(u"updatesState"_s)->text(); }

    FeedSigner m_signer;
    QByteArray m_key, m_otherKey;
    QTemporaryDir m_folder;
    std::unique_ptr<FeedServer> m_server;
    std::unique_ptr<QtHttpTransport> m_transport;
    std::unique_ptr<DesktopFixture> m_fixture;
    std::unique_ptr<UpdateWatch> m_watch;
    QPointer<UpdatesDialog> m_dialog;
};

QTEST_MAIN(TestUpdates)
#include "tst_updates.moc"
