// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <desktop/finding_card.h>
#include <desktop/form_field.h>
#include <desktop/known_panel.h>
#include <desktop/live_checks.h>
#include <desktop/secret_field.h>
#include <desktop/step_rail.h>
#include <desktop/summary_page.h>

#include <diagnosis/diagnose.h>
#include <store/password_guard_store.h>
#include <vault/secret_keys.h>
#include <wording/triage_text.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{

constexpr auto kTenant = "0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_L1;
constexpr auto kClient = "5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_L1;
constexpr auto kRedirect = "https://spaces.nexudus.com/authorization-code/callback"_L1;
constexpr auto kSecret = "abc8Q~not-a-real-secret-not-a-real-secret-0"_L1; // the shape of one, nothing more

Integration begun()
{
    auto integration = Integration::create();
    integration.name = u"Kalkio Spaces"_s;
    integration.portal.kind = u"nexudus"_s;
    integration.portal.address = u"https://kalkio.spaces.nexudus.com"_s;
    return integration;
}

/** As a person pastes: the whole text in one change, which is judged at once. */
void paste(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QGuiApplication::clipboard()->setText(text);
    edit->paste();
}

QString wordsOf(const FormField *field)
{
    QStringList words;
    for (const auto &note : field->notes()) {
        words << note.text;
    }
    return words.join(u'\n');
}

} // namespace

/** The real window with its real pages; every kind of bad input has its own sentence at its own field. */
class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /** Alt and a letter mean one thing in each menu, in every language. */
    void noMenuHasALetterTwice()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        for (const auto &language : Languages::available()) {
            fixture.desktop->languages().use(language, false);
            QCoreApplication::processEvents();
            for (auto *menu : fixture.window().menuBar()->findChildren<QMenu *>()) {
                QMap<QString, QString> taken;
                for (const auto *action : menu->actions()) {
                    if (action->isSeparator() || (action->menu() == nullptr && action->isCheckable() && action->actionGroup())) {
                        continue; // the languages' own names have none
                    }
                    const auto letter = QKeySequence::mnemonic(action->text()).toString();
                    QVERIFY2(!letter.isEmpty(), qPrintable(language + u": "_s + action->text()));
                    QVERIFY2(!taken.contains(letter), qPrintable(language + u": "_s + action->text() + u" and "_s + taken.value(letter)));
                    taken.insert(letter, action->text());
                }
            }
        }
        fixture.desktop->languages().use(u"en"_s, false);
    }
    /** Before the program is uninstalled: all that it stored goes, once asked, and nothing is written afterwards. */
    void everythingStoredCanBeRemoved()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        auto mine = Integration::create();
        mine.name = u"Kalkio Spaces"_s;
        fixture.current().open(mine);
        fixture.current().acceptSecret(ClientSecret::fromUtf8("not-a-secret"));
        fixture.window().showPage(u"portal"_s);
        auto *action = fixture.find<QAction>("removeEverything");
        QVERIFY(action);
        QString asked;
        fixture.desktop->confirm = [&asked](const QString &question) {
            asked = question;
            return false;
        };
        QSignalSpy gone(fixture.desktop.get(), &Desktop::everythingRemoved);
        action->trigger();
        QVERIFY2(asked.contains(u"1 integration"_s) && asked.contains(u"nobody is locked out"_s), qPrintable(asked));
        QCOMPARE(gone.count(), 0);
        QCOMPARE(fixture.store->ids()->size(), 1);

        PasswordGuardStore guards(*fixture.store);
        QVERIFY(guards.put({{mine.id, u"1378"_s, u"Kalkio"_s, {}, fixture.clock.now(), fixture.clock.now().addSecs(600)}}));
        fixture.desktop->confirm = [](const QString &) { return true; };
        action->trigger();
        QTest::qWait(50);
        QCOMPARE(gone.count(), 0); // a portal depends on it
        QVERIFY(guards.remove(mine.id, u"1378"_s));

        action->trigger();
        QTRY_COMPARE(gone.count(), 1);
        fixture.desktop.reset();
        QVERIFY(fixture.store->ids()->isEmpty());
        QVERIFY(!QCoro::waitFor(fixture.keychain.read(secretKey(mine.id)))->has_value());
    }
    /** What the checks of the wizard come to opens as the same cards that support reads. */
    void theChecksFindingsAreCards()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(Integration::create());
        fixture.window().showPage(u"portal"_s);
        auto *panel = fixture.window().knownPanel();
        auto *button = fixture.find<QPushButton>("explainChecksButton");
        QVERIFY(button && !button->isVisible()); // nothing is known yet
        Trace trace;
        trace.add(ObservationKind::ErrorCode, u"preflight"_s, {{u"aadsts"_s, 7000215}}, u"AADSTS7000215"_s);
        panel->setFindings(diagnose({}, trace));
        QVERIFY(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
        auto *dialog = panel->findChild<QDialog *>(u"findingsDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<FindingCard *>());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        panel->clear();
        QVERIFY(!button->isVisible());
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("fieldName");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("code");     // the sentence that must stand at the field
        QTest::addColumn<QString>("accepted"); // what the integration holds afterwards; empty: nothing
        const auto tenant = QString(kTenant), client = QString(kClient), redirect = QString(kRedirect);
        QTest::newRow("tenant in braces") << u"register"_s << u"tenantIdField"_s << u'{' + tenant + u'}' << u"triage.guid.braces"_s << tenant;
        QTest::newRow("tenant with blanks") << u"register"_s << u"tenantIdField"_s << u"  "_s + tenant + u"\t "_s << u"triage.text.blanks"_s << tenant;
        QTest::newRow("tenant in quotes") << u"register"_s << u"tenantIdField"_s << u'"' + tenant + u'"' << u"triage.text.quotes"_s << tenant;
        QTest::newRow("tenant cut") << u"register"_s << u"tenantIdField"_s << tenant.chopped(3) << u"triage.guid.cut"_s << QString();
        QTest::newRow("tenant is a domain") << u"register"_s << u"tenantIdField"_s << u"contoso.onmicrosoft.com"_s << u"triage.tenant.domain"_s
                                            << u"contoso.onmicrosoft.com"_s;
        QTest::newRow("client cut") << u"register"_s << u"clientIdField"_s << client.chopped(2) << u"triage.guid.cut"_s << QString();
        QTest::newRow("client is nothing") << u"register"_s << u"clientIdField"_s << u"my application"_s << u"triage.client.not_an_id"_s << QString();
        QTest::newRow("redirect http") << u"redirect_uri"_s << u"redirectUriField"_s << u"http://spaces.nexudus.com/callback"_s << u"triage.redirect.http"_s
                                       << QString();
        QTest::newRow("redirect fragment") << u"redirect_uri"_s << u"redirectUriField"_s << redirect + u"#top"_s << u"triage.redirect.fragment"_s << QString();
        QTest::newRow("redirect wildcard") << u"redirect_uri"_s << u"redirectUriField"_s << u"https://*.nexudus.com/callback"_s << u"triage.redirect.wildcard"_s
                                           << QString();
        QTest::newRow("redirect too long") << u"redirect_uri"_s << u"redirectUriField"_s << u"https://spaces.nexudus.com/"_s + QString(300, u'a')
                                           << u"triage.redirect.length"_s << QString();
        QTest::newRow("redirect slash") << u"redirect_uri"_s << u"redirectUriField"_s << redirect + u'/' << u"triage.redirect.trailing_slash"_s
                                        << redirect + u'/';
    }

    void badInput()
    {
        QFETCH(QString, page);
        QFETCH(QString, fieldName);
        QFETCH(QString, pasted);
        QFETCH(QString, code);
        QFETCH(QString, accepted);
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(begun());
        fixture.window().showPage(page);
        auto *field = fixture.find<FormField>(fieldName.toLatin1().constData());
        QVERIFY(field);
        paste(field->edit(), pasted);
        const auto triage = fieldName == "tenantIdField"_L1   ? triageTenant(pasted)
                            : fieldName == "clientIdField"_L1 ? triageClientId(pasted)
                                                              : triageRedirectUri(pasted);
        const auto note = std::find_if(triage.notes.begin(), triage.notes.end(), [&](const TriageNote &candidate) { return candidate.code == code; });
        if (note == triage.notes.end()) {
            QStringList codes;
            for (const auto &candidate : triage.notes) {
                codes << candidate.code;
            }
            QFAIL(qPrintable(u"triage says "_s + codes.join(u", "_s)));
        }
        const auto sentence = triageText(*note).oneLine();
        QVERIFY2(wordsOf(field).contains(sentence), qPrintable(wordsOf(field)));
        // In sight, and told to a screen reader as the field's own.
        bool shown = false;
        for (const auto *label : field->findChildren<QLabel *>()) {
            shown = shown || (label->isVisible() && label->text() == sentence);
        }
        QVERIFY(shown);
        QVERIFY(field->edit()->accessibleDescription().contains(sentence));
        QCOMPARE(field->edit()->accessibleName().contains(u"invalid entry"_s), !field->isAcceptable());
        const auto &integration = fixture.current().integration();
        const auto held = fieldName == "tenantIdField"_L1   ? integration.tenants.value(0)
                          : fieldName == "clientIdField"_L1 ? integration.clientId
                                                            : integration.redirectUris.value(0);
        QCOMPARE(held, accepted);
    }

    void mendedValueIsOneClick()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(begun());
        fixture.window().showPage(u"register"_s);
        auto *field = fixture.find<FormField>("tenantIdField");
        paste(field->edit(), u'{' + QString(kTenant).toUpper() + u'}');
        auto *offer = field->findChild<QPushButton *>(u"offerButton"_s);
        QVERIFY(offer);
        offer->click();
        QCOMPARE(field->text(), QString(kTenant));
        QCOMPARE(fixture.current().integration().tenants, QStringList{QString(kTenant)});
    }

    void sameIdTwice()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(begun());
        fixture.window().showPage(u"register"_s);
        paste(fixture.find<FormField>("clientIdField")->edit(), QString(kClient));
        auto *tenant = fixture.find<FormField>("tenantIdField");
        paste(tenant->edit(), QString(kClient));
        const auto notes = triagePair(QString(kClient), QString(kClient));
        QVERIFY(!notes.isEmpty());
        QVERIFY2(wordsOf(tenant).contains(triageText(notes.constFirst()).oneLine()), qPrintable(wordsOf(tenant)));
    }

    void tenantListIsMended()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(begun());
        fixture.window().showPage(u"register"_s);
        fixture.find<QCheckBox>("severalTenantsCheckBox")->click();
        auto *field = fixture.find<FormField>("tenantIdField");
        const auto pasted = kTenant + ", "_L1 + kTenant + ", "_L1 + kClient;
        paste(field->edit(), pasted);
        const auto triage = triageTenantList(pasted);
        QVERIFY(triage.has("triage.list.duplicate"_L1));
        for (const auto &note : triage.notes) {
            QVERIFY2(wordsOf(field).contains(triageText(note).oneLine()), qPrintable(note.code));
        }
        QCOMPARE(fixture.current().integration().tenants, triage.tenants);
        QVERIFY(fixture.current().integration().authority == AuthorityKind::Organizations);
    }

    void secretIsTakenAndCleared()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(begun());
        fixture.window().showPage(u"register"_s);
        auto *edit = fixture.find<QLineEdit>("secretEdit");
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        paste(edit, QString(kSecret));
        QTRY_COMPARE(fixture.current().secretPlace(), CurrentIntegration::SecretPlace::Keychain);
        QVERIFY(edit->text().isEmpty());
        QVERIFY(!edit->isUndoAvailable());
        QVERIFY(fixture.current().secret());
        QCOMPARE(fixture.current().secret()->size(), std::size_t(kSecret.size()));
        QVERIFY(fixture.find<QLabel>("secretPlace")->text().contains(u"keychain"_s));
        // Nothing of it in the store.
        const auto stored = fixture.store->get(fixture.current().integration().id);
        QVERIFY(stored && !stored->integration.toJson().contains("not-a-real"));
        fixture.find<QPushButton>("replaceSecretButton")->click();
        QVERIFY(!fixture.current().secret());
        QVERIFY(edit->isVisible());
    }

    void secretsIdIsNotTaken()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(begun());
        fixture.window().showPage(u"register"_s);
        paste(fixture.find<QLineEdit>("secretEdit"), QString(kClient));
        QVERIFY(!fixture.current().secret());
        QVERIFY(wordsOf(fixture.find<FormField>("secretInput")).contains(u"Value"_s));
    }

    void noKeychainIsSaidPlainly()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.context.vault = nullptr;
        fixture.current().open(begun());
        fixture.window().showPage(u"register"_s);
        paste(fixture.find<QLineEdit>("secretEdit"), QString(kSecret));
        QCOMPARE(fixture.current().secretPlace(), CurrentIntegration::SecretPlace::MemoryOnly);
        QVERIFY(fixture.find<QLabel>("secretPlace")->text().contains(u"this run only"_s));
    }

    void withoutTheEmbeddedBrowserTheReasonIsSaidAndTheOtherIsAtHand()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.context.browserFolders = {folder.path()};
        auto integration = begun();
        integration.redirectUris = {QString(kRedirect)};
        fixture.current().open(integration);
        fixture.current().acceptSecret(ClientSecret::fromUtf8("not-a-real-secret"));
        fixture.window().showPage(u"sign_in_test"_s);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QTest::keyClick(fixture.find<QPushButton>("startTestButton"), Qt::Key_Space);
        QStringList words;
        for (const auto *label : fixture.window().currentPage()->findChildren<QLabel *>()) {
            words << label->text();
        }
        QVERIFY2(words.join(u'\n').contains(u"The built-in browser "_s), qPrintable(words.join(u'\n')));
        QVERIFY(fixture.find<QPushButton>("systemBrowserButton")->hasFocus());
    }

    void everyPageSaysWhatIsMissing()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(Integration::create());
        for (const auto &id : {u"portal"_s, u"redirect_uri"_s, u"register"_s}) {
            fixture.window().showPage(id);
            QVERIFY2(!fixture.window().currentPage()->missing().isEmpty(), qPrintable(id));
            QVERIFY(!fixture.window().nextButton()->isEnabled());
            int besideFields = 0;
            for (const auto *field : fixture.window().currentPage()->findChildren<FormField *>()) {
                if (!field->isOptional() && field->isVisible()) {
                    QVERIFY2(field->edit()->accessibleDescription().contains(u"missing"_s), qPrintable(field->objectName()));
                    ++besideFields;
                }
            }
            QVERIFY(besideFields > 0);
        }
    }

    void resumesWhereItWasLeft()
    {
        QTemporaryDir folder;
        QString id;
        {
            DesktopFixture fixture(folder.path());
            fixture.current().open(begun());
            id = fixture.current().integration().id;
            fixture.window().showPage(u"redirect_uri"_s);
            paste(fixture.find<FormField>("redirectUriField")->edit(), QString(kRedirect));
            fixture.window().showPage(u"register"_s);
            paste(fixture.find<FormField>("clientIdField")->edit(), QString(kClient));
            // Read by another connection now, as after SIGKILL: every accepted value has been written already.
            auto second = IntegrationStore::open(folder.path() + u"/signwright.db"_s);
            QVERIFY(second);
            const auto stored = second->store->get(id);
            QVERIFY(stored);
            QCOMPARE(stored->integration.redirectUris, QStringList{QString(kRedirect)});
            QCOMPARE(stored->integration.clientId, QString(kClient));
            QCOMPARE(stored->resumePage, u"register"_s);
        }
        DesktopFixture again(folder.path());
        auto *resume = again.find<QPushButton>(("resume_" + id.toLatin1()).constData());
        QVERIFY(resume);
        resume->click();
        QCOMPARE(again.window().currentPage()->id(), u"register"_s);
        QCOMPARE(again.find<FormField>("clientIdField")->text(), QString(kClient));
    }

    void byKeyboardAlone()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        auto &window = fixture.window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto focusedName = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); };
        const auto tabTo = [&](const QString &name) {
            for (int i = 0; i < 60 && focusedName() != name; ++i) {
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
            }
            return focusedName() == name;
        };
        QVERIFY(tabTo(u"beginCard"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(window.currentPage()->id(), u"portal"_s);
        QVERIFY(tabTo(u"portal_nexudus"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        auto *name = fixture.find<FormField>("nameField")->edit();
        for (int i = 0; i < 60 && QApplication::focusWidget() != name; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QTest::keyClicks(name, u"Kalkio"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), fixture.find<FormField>("addressField")->edit());
        QTest::keyClicks(QApplication::focusWidget(), u"https://kalkio.spaces.nexudus.com"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(tabTo(u"nextButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(window.currentPage()->id(), u"redirect_uri"_s);
        auto *redirect = fixture.find<FormField>("redirectUriField")->edit();
        QCOMPARE(QApplication::focusWidget(), redirect);
        QTest::keyClicks(redirect, QString(kRedirect));
        QTest::keyClick(redirect, Qt::Key_Tab);
        QVERIFY(tabTo(u"nextButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(window.currentPage()->id(), u"register"_s);
        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(!window.currentPage()->isAncestorOf(QApplication::focusWidget()));
        // The rail is one stop; the arrows go along it, Return opens.
        QVERIFY(tabTo(u"rail_register"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(focusedName(), u"rail_redirect_uri"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.currentPage()->id(), u"redirect_uri"_s);
    }

    /** Once round with Tab: everything that can have the keyboard gets it, a page's own things as they are read. */
    void tabGoesRoundInReadingOrder()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        auto &window = fixture.window();
        fixture.current().open(begun());
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (auto *page : window.pages()) {
            window.showPage(page->id());
            QTest::qWait(20);
            QWidgetList reached;
            // A date has three stops of its own, so a widget may come again before the round is over.
            for (int i = 0; i < 200 && QApplication::focusWidget() && (reached.size() < 2 || QApplication::focusWidget() != reached.constFirst()); ++i) {
                if (!reached.contains(QApplication::focusWidget())) {
                    reached.append(QApplication::focusWidget());
                }
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            QWidgetList wanted; // looked at now: of a group of which one is chosen, Tab reaches one, and Qt decides which when it comes by
            for (auto *widget : window.centralWidget()->findChildren<QWidget *>()) {
                if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
                    wanted.append(widget);
                }
            }
            for (auto *widget : std::as_const(wanted)) {
                QVERIFY2(reached.contains(widget), qPrintable(page->id() + u": Tab does not reach "_s + widget->objectName() + u' ' + widget->accessibleName()
                                                              + u" ("_s + QString::fromLatin1(widget->metaObject()->className()) + u')'));
            }
            QWidget *before = nullptr;
            for (auto *widget : std::as_const(reached)) {
                if (!page->isAncestorOf(widget)) {
                    before = nullptr;
                    continue;
                }
                const auto place = widget->mapTo(page, QPoint());
                const auto earlier = before ? before->mapTo(page, QPoint()) : QPoint(0, -1);
                QVERIFY2(place.y() > earlier.y() || place.x() > earlier.x(), qPrintable(page->id() + u": Tab goes back up to "_s + widget->objectName()));
                before = widget;
            }
        }
    }

    void everyControlIsNamed()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(begun());
        QAccessible::setActive(true);
        for (auto *page : fixture.window().pages()) {
            fixture.window().showPage(page->id());
            QTest::qWait(10);
            QSet<QWidget *> reached;
            // Round by Tab: every control is reached once, none holds the keyboard.
            auto *start = fixture.window().nextInFocusChain();
            for (auto *widget = start; widget && !reached.contains(widget); widget = widget->nextInFocusChain()) {
                reached.insert(widget);
            }
            for (auto *widget : page->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QLabel *>(widget) || widget->focusProxy()) {
                    continue;
                }
                auto *interface = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(interface);
                QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                         qPrintable(page->id() + u": "_s + widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
                QVERIFY(interface->role() != QAccessible::NoRole);
                QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
            }
        }
    }

    /** A proxy that wants a log-in: what to do is a button beside the checks, and afterwards they go through it. */
    void aProxyThatWantsALogIn()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        int wrong = 0;
        connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
            auto *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &wrong] {
                const auto head = socket->readAll();
                const bool known = head.contains("Proxy-Authorization: Basic " + QByteArray("ada:office").toBase64());
                wrong += !known && head.contains("Proxy-Authorization") ? 1 : 0;
                socket->write(known ? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                    : "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        QTemporaryDir folder;
        NetworkPolicy policy;
        policy.proxy = NetworkPolicy::Proxy::Manual;
        policy.manualProxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
        QtHttpTransport transport(policy);
        DesktopFixture fixture(folder.path());
        fixture.context.transport = &transport;
        fixture.context.policy = policy;
        fixture.current().open(begun());
        fixture.current().change([](Integration &integration) { integration.tenants = {u"0f2c9d5e-7a31-4b86-9e0d-3c5b1a7f8e24"_s}; });
        fixture.window().showPage(u"settings"_s);
        auto &checks = fixture.desktop->checks();
        auto *discovery = fixture.window().knownPanel()->row(u"discovery"_s);
        auto *button = fixture.find<QPushButton>("proxyLogInButton");
        QVERIFY(!button->isVisible());
        QSignalSpy finished(&checks, &LiveChecks::finished);
        checks.runNow();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QCOMPARE(discovery->result().code, u"net.proxy_auth"_s);
        QCOMPARE(discovery->result().params.value(u"proxy"_s).toString(), u"127.0.0.1"_s);
        QVERIFY(button->isVisible());

        const auto logIn = [&](const QString &password) {
            finished.clear();
            button->click();
            auto *dialog = fixture.window().findChild<QDialog *>(u"proxyDialog"_s);
            QVERIFY(dialog && dialog->isVisible());
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"proxyUserField"_s), u"ada"_s);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(u"proxyPasswordField"_s), password);
            QTest::keyClick(dialog->findChild<QLineEdit *>(u"proxyPasswordField"_s), Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
            QTRY_VERIFY(!fixture.window().findChild<QDialog *>(u"proxyDialog"_s));
        };
        logIn(u"mistyped"_s);
        QCOMPARE(wrong, 1); // no account is locked by a slip
        QVERIFY(button->isVisible());
        logIn(u"office"_s);
        QVERIFY(discovery->result().code != "net.proxy_auth"_L1);
        QVERIFY(!button->isVisible());
    }

    /** What a screen reader says of it: a step is a tab, what folds out is a button that is collapsed; neither is a check box. */
    void buttonsSayWhatTheyAre()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(begun());
        QAccessible::setActive(true);
        const auto steps = fixture.window().findChildren<RailItem *>();
        QVERIFY(steps.size() > 3);
        int selected = 0;
        for (auto *step : steps) {
            auto *interface = QAccessible::queryAccessibleInterface(step);
            QCOMPARE(interface->role(), QAccessible::PageTab);
            selected += interface->state().selected ? 1 : 0;
        }
        QCOMPARE(selected, 1);
        const auto rows = fixture.window().findChildren<KnownRow *>();
        QVERIFY(!rows.isEmpty());
        auto *title = rows.constFirst()->findChild<QToolButton *>();
        auto *interface = QAccessible::queryAccessibleInterface(title);
        QCOMPARE(interface->role(), QAccessible::PushButton);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QVERIFY(interface->state().collapsed);
        interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(interface->state().expanded && !interface->state().collapsed);
    }

    void openAndCopy()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        auto integration = begun();
        integration.redirectUris = QStringList{QString(kRedirect)};
        fixture.current().open(integration);
        fixture.window().showPage(u"register"_s);
        fixture.find<QPushButton>("copy_redirect_uri")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(kRedirect));
        fixture.find<QPushButton>("copy_app_name")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Nexudus Login Kalkio Spaces"_s);
        for (auto *open : fixture.window().currentPage()->findChildren<QPushButton *>(u"openButton"_s)) {
            if (open->isVisible()) {
                open->click();
            }
        }
        QCOMPARE(fixture.openedUrls.size(), 1);
        QCOMPARE(fixture.openedUrls.constFirst().scheme(), u"https"_s);
    }

    void consequenceIsSaid()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(begun());
        fixture.window().showPage(u"settings"_s);
        fixture.find<QCheckBox>("preventPasswordCheckBox")->click();
        QVERIFY(fixture.current().integration().options.preventPassword);
        QVERIFY(fixture.find<QLabel>("preventPasswordNote")->text().contains(u"nobody gets in"_s));
        fixture.find<QCheckBox>("createUsersCheckBox")->click();
        QVERIFY(fixture.find<QLabel>("preventPasswordNote")->text().contains(u"no way in at all"_s));
    }

    void reminder()
    {
        const auto ics = expiryReminder(u"id"_s, u"Käfer, Söhne; GmbH"_s, QDate(2027, 5, 1), QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
        QVERIFY(ics.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(ics.contains("DTSTART;VALUE=DATE:20270501\r\n"));
        QVERIFY(ics.contains("TRIGGER:-P30D\r\n"));
        QVERIFY(ics.contains("\\, S"));
        for (const auto &line : ics.split('\n')) {
            QVERIFY(line.size() <= 76);
        }
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        auto integration = begun();
        integration.secret.expiresOn = QDate(2027, 5, 1);
        fixture.savePath = folder.path() + u"/reminder.ics"_s;
        fixture.current().open(integration);
        fixture.window().showPage(u"summary"_s);
        fixture.find<QPushButton>("saveReminderButton")->click();
        QVERIFY(QFile::exists(fixture.savePath));
    }

    void deletedWithItsSecret()
    {
        QTemporaryDir folder;
        DesktopFixture fixture(folder.path());
        fixture.current().open(begun());
        const auto id = fixture.current().integration().id;
        fixture.current().acceptSecret(ClientSecret::fromUtf8("not-a-real-secret"));
        QTRY_COMPARE(fixture.current().secretPlace(), CurrentIntegration::SecretPlace::Keychain);
        fixture.window().showPage(u"welcome"_s);
        fixture.find<QAbstractButton>(("remove_" + id.toLatin1()).constData())->click();
        QTRY_VERIFY(!fixture.store->get(id));
        QVERIFY(!fixture.current().isOpen());
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
