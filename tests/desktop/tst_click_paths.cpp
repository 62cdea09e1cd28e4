// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/click_paths.h>
#include <desktop/languages.h>

#include <QApplication>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{

QString allWords(const ClickPath &path, const QString &page)
{
    QStringList words{path.remarks.value(page)};
    for (const auto &card : path.pages.value(page)) {
        words << card.title << card.steps << card.note;
        for (const auto &carried : card.carry) {
            words << carried.label;
        }
        for (const auto &row : card.sketch.rows) {
            words << row.text;
        }
    }
    return words.join(u'\n');
}

} // namespace

/** Every row of the click paths loads, is dated, and what the portals' manuals ask of an admin is on the pages. */
class TestClickPaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRow_data()
    {
        QTest::addColumn<QString>("kind");
        for (const auto &kind : clickPathKinds()) {
            QTest::newRow(qPrintable(kind)) << kind;
        }
    }

    void everyRow()
    {
        QFETCH(QString, kind);
        const auto path = clickPath(kind);
        QCOMPARE(path.kind, kind);
        QVERIFY(path.checkedOn.isValid());
        QVERIFY(!path.version.isEmpty() && !path.sources.isEmpty());
        const QStringList carried{u"app_name"_s,      u"secret_name"_s, u"redirect_uri"_s, u"tenant_id"_s,   u"client_id"_s,
                                  u"client_secret"_s, u"issuer_uri"_s,  u"tenant_list"_s,  u"button_label"_s};
        const QStringList kinds{u"button"_s, u"field"_s, u"value"_s, u"toggle"_s, u"radio"_s, u"select"_s, u"table"_s};
        QVERIFY(!path.pages.isEmpty());
        for (const auto &cards : path.pages) {
            QStringList ids;
            for (const auto &card : cards) {
                QVERIFY(!card.id.isEmpty() && !card.title.isEmpty() && !card.steps.isEmpty());
                QVERIFY2(!ids.contains(card.id), qPrintable(card.id));
                ids << card.id;
                QVERIFY(card.open.isEmpty() || (card.open.startsWith("https://"_L1) && !card.openLabel.isEmpty()));
                for (const auto &value : card.carry) {
                    QVERIFY2(carried.contains(value.value), qPrintable(value.value));
                }
                for (const auto &row : card.sketch.rows) {
                    QVERIFY2(kinds.contains(row.kind), qPrintable(row.kind));
                    QVERIFY(row.markCell < row.cells.size());
                }
                QVERIFY(card.sketch.navMark < card.sketch.nav.size());
            }
        }
    }

    void whatTheManualsAsk_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *kind, const char *page, const char *words) {
            QTest::addRow("%s %s: %s", kind, page, words) << QString::fromLatin1(kind) << QString::fromLatin1(page) << QString::fromUtf8(words);
        };
        row("nexudus", "redirect_uri", "Settings > Integrations > Azure Active Directory");
        row("nexudus", "redirect_uri", "Microsoft Entra ID");
        row("nexudus", "redirect_uri", "Switch the integration on");
        row("nexudus", "redirect_uri", "Copy the redirect URI");
        row("entra", "register", "Azure AD");
        row("entra", "register", "Microsoft Entra ID");
        row("entra", "register", "App registrations");
        row("entra", "register", "New registration");
        row("entra", "register", "platform Web");
        row("entra", "register", "Application (client) ID");
        row("entra", "register", "Directory (tenant) ID");
        row("entra", "register", "Certificates & secrets > Client secrets");
        row("entra", "register", "New client secret");
        row("entra", "register", "column Value");
        row("entra", "register", "Do not copy the Secret ID");
        row("entra", "register", "An expired secret locks everybody out");
        row("entra", "register", "reminder");
        row("nexudus", "register", "One application serves a whole network");
        row("nexudus", "settings", "Create new users if they don't exist");
        row("nexudus", "settings", "Prevent users from using their Nexudus password");
        row("nexudus", "settings", "Tenant ID");
        row("nexudus", "settings", "Client secret");
        row("nexudus", "settings", "Sign-in button label");
        row("nexudus", "settings", "Save");
        row("nexudus", "settings", "dummy customer");
        row("reflex", "redirect_uri", "/authorization-code/callback");
        row("reflex", "settings", "AZURE_CLIENT_ID");
        row("reflex", "settings", "AZURE_CLIENT_SECRET");
        row("reflex", "settings", "AZURE_VALID_TENANT_IDS");
        row("reflex", "settings", "AZURE_ISSUER_URI");
        row("reflex", "settings", "Click Add Integration");
        row("reflex", "settings", "Click Connect");
    }

    void whatTheManualsAsk()
    {
        QFETCH(QString, kind);
        QFETCH(QString, page);
        QFETCH(QString, words);
        QVERIFY2(allWords(clickPath(kind), page).contains(words), qPrintable(words));
    }

    void names()
    {
        QCOMPARE(clickPath(u"nexudus"_s).appName, u"Nexudus Login {name}"_s);
        QCOMPARE(clickPath(u"nexudus"_s).defaultButtonLabel, u"Sign in with Corporate Account"_s);
        QCOMPARE(clickPath(u"reflex"_s).redirectTemplate, u"https://{host}/authorization-code/callback"_s);
        QCOMPARE(clickPath(u"unheard_of"_s).kind, u"other"_s);
        QCOMPARE(filled(u"a {name} b {nothing}"_s, {{u"name"_s, u"N"_s}}), u"a N b …"_s);
    }

    void everyLanguageLoads()
    {
        QVERIFY(Languages::available().contains(u"de"_s));
        QVERIFY(Languages::available().contains(u"en"_s));
        Languages languages;
        for (const auto &code : Languages::available()) {
            QVERIFY2(languages.use(code, false), qPrintable(code));
            QCOMPARE(languages.current(), code);
            QVERIFY(!Languages::nameOf(code).isEmpty());
        }
        QVERIFY(!languages.use(u"xx"_s, false));
        QCOMPARE(languages.current(), u"en"_s);
        QVERIFY(languages.use(u"de"_s, false));
        QVERIFY(allWords(clickPath(u"nexudus"_s), u"settings"_s) != QString());
        QVERIFY(clickPath(u"nexudus"_s).pages.value(u"redirect_uri"_s).constFirst().title != u"Open the integration in the Nexudus dashboard"_s);
    }
};

QTEST_MAIN(TestClickPaths)
#include "tst_click_paths.moc"
