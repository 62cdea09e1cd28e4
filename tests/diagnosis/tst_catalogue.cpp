// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <diagnosis/catalogue.h>
#include <diagnosis/diagnose.h>
#include <wording/finding_text.h>
#include <wording/rule_text.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{

/** Answers for the catalogue alone, so that a text which is not looked up is seen. */
class Marking : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Catalogue") == 0 ? u"«"_s + QString::fromUtf8(source) + u'»' : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsWithoutFault() { QCOMPARE(Catalogue::instance().faults().join(u'\n'), QString()); }

    void holdsTheThreeHundredCodes() { QVERIFY(Catalogue::instance().codes().size() >= 300); }

    void everyCodeYieldsAFindingWithSteps()
    {
        for (const auto &code : Catalogue::instance().codes()) {
            Trace trace;
            trace.add(ObservationKind::ErrorCode, u"paste"_s, {{u"aadsts"_s, code.code}}, aadstsName(code.code));
            const auto findings = diagnose({}, trace);
            QVERIFY2(!findings.isEmpty(), qPrintable(aadstsName(code.code)));
            QCOMPARE(findings.constFirst().code, aadstsName(code.code));
            const auto text = findingText(findings.constFirst());
            QVERIFY2(!text.title.isEmpty() && !text.fix.isEmpty(), qPrintable(aadstsName(code.code)));
            QVERIFY2(text.messageToFixer.contains(text.fix.constFirst()), qPrintable(aadstsName(code.code)));
        }
    }

    /** A verdict that is not sure says what would make it so; two that are close get the check that answers for both. */
    void whatIsNotSureNamesTheCheckThatDecides()
    {
        int alone = 0;
        for (const auto &code : Catalogue::instance().codes()) {
            Trace trace;
            trace.add(ObservationKind::ErrorCode, u"paste"_s, {{u"aadsts"_s, code.code}}, aadstsName(code.code));
            for (const auto &finding : diagnose({}, trace)) {
                if (!finding.tellApart) {
                    continue;
                }
                const auto *check = Catalogue::instance().check(finding.tellApart->check);
                QVERIFY(check && check->answers.contains(finding.cause));
                QVERIFY(!finding.tellApart->rival || check->answers.contains(*finding.tellApart->rival));
                const auto text = findingText(finding);
                QVERIFY(!text.tellApart.isEmpty());
                QVERIFY(text.tellAnswers.size() >= 2);
                QVERIFY(text.tellAnswers.constFirst().startsWith(causeName(finding.cause)));
                ++alone;
            }
        }
        QVERIFY(alone > 100);
    }

    /** Whatever is wrong with a token has a cause, somebody who must act, and steps. */
    void everyRuleOfTheTokenHasAFinding()
    {
        const auto rules = rulesWithText();
        QVERIFY(rules.size() >= 35);
        for (const auto &rule : rules) {
            Trace trace;
            trace.add(ObservationKind::TokenRule, u"sign_in_test"_s,
                      {{u"rule"_s, rule}, {u"outcome"_s, u"fail"_s}, {u"expected"_s, u"a"_s}, {u"found"_s, u"b"_s}});
            const auto findings = diagnose({}, trace);
            QVERIFY2(!findings.isEmpty(), qPrintable(rule));
            const auto text = findingText(findings.constFirst());
            QVERIFY2(!text.title.isEmpty() && !text.fix.isEmpty() && !text.messageToFixer.isEmpty(), qPrintable(rule));
        }
    }

    /** Settings alone are no evidence, whatever digits their IDs and ports are made of. */
    void settingsAloneSayNothing()
    {
        QRandomGenerator random(20261123);
        const auto guid = [&random] {
            quint32 words[4];
            random.fillRange(words);
            return QUuid(words[0], ushort(words[1]), ushort(words[1] >> 16), uchar(words[2]), uchar(words[2] >> 8), uchar(words[2] >> 16),
                         uchar(words[2] >> 24), uchar(words[3]), uchar(words[3] >> 8), uchar(words[3] >> 16), uchar(words[3] >> 24))
                .toString(QUuid::WithoutBraces);
        };
        for (int i = 0; i < 1500; ++i) {
            auto integration = Integration::create();
            integration.name = u"Portal"_s;
            integration.cloud = CloudKind::Custom;
            integration.authorityHost = u"http://127.0.0.1:%1"_s.arg(random.bounded(1024, 65536));
            integration.tenants = {guid()};
            integration.clientId = guid();
            integration.redirectUris = {u"http://localhost:%1/signin-oidc"_s.arg(random.bounded(1024, 65536))};
            Trace trace;
            trace.add(ObservationKind::Check, u"preflight"_s,
                      {{u"check"_s, u"discovery"_s}, {u"outcome"_s, u"pass"_s}, {u"code"_s, u"check.discovery.found"_s}});
            const auto findings = diagnose(integration, trace);
            QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString()
                                                                       : findings.constFirst().textId + u' ' + integration.tenants.constFirst() + u' '
                                                                             + integration.clientId + u' ' + integration.redirectUris.constFirst()));
        }
    }

    /** Each cause's answers differ, or the check decides nothing; each check answers for two causes at least. */
    void everyCheckDecides()
    {
        QVERIFY(Catalogue::instance().checks().size() >= 15);
        for (const auto &check : Catalogue::instance().checks()) {
            QVERIFY2(check.answers.size() >= 2, qPrintable(check.id));
            QVERIFY2(!check.look.isEmpty(), qPrintable(check.id));
        }
    }

    /** The message can be sent as it is: what happens, where to click, the exact values, a command; and no secret. */
    void everyEntryMakesAMessageReadyToSend_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &entry : Catalogue::instance().entries()) {
            QTest::newRow(qPrintable(entry.id)) << entry.id;
        }
    }
    void everyEntryMakesAMessageReadyToSend()
    {
        QFETCH(QString, id);
        const auto *entry = Catalogue::instance().entry(id);
        Finding finding;
        finding.cause = entry->cause;
        finding.fixer = entry->fixer;
        finding.textId = id;
        finding.params = {{u"portal"_s, u"Kalkio"_s},
                          {u"client_id"_s, u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s},
                          {u"tenant"_s, u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s},
                          {u"redirect_uri"_s, u"https://p.example/cb"_s},
                          {u"correlation_id"_s, u"99999999-2222-4333-8444-555566667777"_s}};
        finding.evidence.append({0, u"the log says client_secret=abc8Q~abcdefghijklmnopqrstuvwxyz01234567 was refused"_s});
        const auto text = findingText(finding);
        const auto &message = text.messageToFixer;
        QVERIFY(message.contains("Kalkio"_L1));
        QVERIFY2(message.contains(text.title.left(20)), qPrintable(message));
        QVERIFY2(!text.explanation.isEmpty(), "nothing says why");
        for (const auto &step : text.fix) {
            QVERIFY2(message.contains(step.left(40)), qPrintable(step));
        }
        for (const auto *key : {"client_id", "tenant", "redirect_uri", "correlation_id"}) {
            QVERIFY2(message.contains(finding.params.value(QString::fromLatin1(key)).toString()), key);
        }
        QVERIFY2(!text.command.isEmpty() && message.contains(text.command), qPrintable(text.command));
        static const QRegularExpression microsoftsPages(u"App registrations|Enterprise applications|Entra ID"_s);
        if (microsoftsPages.match(text.fix.join(u' ')).hasMatch()) {
            QVERIFY2(message.contains("Azure Active Directory"_L1) && message.contains("Entra"_L1), qPrintable(message));
        }
        QVERIFY2(!message.contains("8Q~abc"_L1), qPrintable(message));
        QVERIFY2(!message.contains(u'{') || message.contains("{tenantid}"_L1) || text.command.contains(u'{'), qPrintable(message));
    }

    /** Every code for each who may have to act, every rule for its own: the same demands. */
    void everyCodeAndRuleMakesAMessageForItsFixer()
    {
        const QVariantMap known{{u"portal"_s, u"Kalkio"_s}, {u"client_id"_s, u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s}};
        const auto demand = [&known](Finding finding, const QString &what) {
            for (auto it = known.begin(); it != known.end(); ++it) {
                finding.params.insert(it.key(), it.value());
            }
            const auto text = findingText(finding);
            const auto &message = text.messageToFixer;
            QVERIFY2(message.startsWith(u"Hello, "_s) && message.contains("Kalkio"_L1), qPrintable(what + message));
            QCOMPARE(message.contains("your sign-in"_L1), finding.fixer == Fixer::User);
            QCOMPARE(message.contains("nothing is broken"_L1), finding.fixer == Fixer::Nobody);
            QVERIFY2(!text.fix.isEmpty() && message.contains(text.fix.constFirst()) && message.contains(text.fix.constLast()), qPrintable(what));
            QVERIFY2(!text.explanation.isEmpty() && message.contains(text.explanation), qPrintable(what));
            QVERIFY2(!text.command.isEmpty() && message.contains(text.command), qPrintable(what + message));
            QVERIFY2(message.contains(known.value(u"client_id"_s).toString()), qPrintable(what));
            QVERIFY2(!fixerName(finding.fixer).isEmpty(), qPrintable(what));
        };
        for (const auto &code : Catalogue::instance().codes()) {
            QVERIFY2(!code.fixers.isEmpty(), qPrintable(aadstsName(code.code)));
            for (const auto fixer : code.fixers) {
                Finding finding;
                finding.cause = code.cause;
                finding.fixer = fixer;
                finding.code = aadstsName(code.code);
                finding.textId = code.entry;
                finding.params = {{u"aadsts"_s, code.code}, {u"by_code"_s, true}};
                demand(finding, finding.code);
            }
        }
        int rules = 0;
        for (const auto &entry : Catalogue::instance().entries()) {
            for (const auto &rule : entry.rules) {
                Finding finding;
                finding.cause = rule.cause.value_or(entry.cause);
                finding.fixer = rule.fixer.value_or(entry.fixer);
                finding.textId = entry.id;
                demand(finding, entry.id);
                ++rules;
            }
        }
        QVERIFY(rules > 250);
    }

    /** What a portal shows leads to what Microsoft said, and the explanation says so. */
    void everyWordingOfAPortalIsTranslatedBack_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &wording : Catalogue::instance().wordings()) {
            QTest::newRow(qPrintable(wording.id)) << wording.id;
        }
    }
    void everyWordingOfAPortalIsTranslatedBack()
    {
        QFETCH(QString, id);
        const auto *wording = Catalogue::instance().wording(id);
        QVERIFY(wording->seen.pattern.match(wording->shown).hasMatch());
        Trace trace;
        trace.add(ObservationKind::PastedText, u"paste"_s, {}, wording->shown);
        const auto findings = diagnose({}, trace);
        QVERIFY(!findings.isEmpty());
        const auto &first = findings.constFirst();
        QVERIFY2(wording->causes.contains(first.cause), qPrintable(first.textId + u' ' + signwright::toString(first.cause)));
        QVERIFY2(first.confidence < 0.8, "the portal's words alone prove nothing");
        QVERIFY2(findingText(first).explanation.contains(wording->said), qPrintable(findingText(first).explanation));
        // Where Microsoft's own answer is there too, it speaks for itself.
        trace.add(ObservationKind::ErrorCode, u"paste"_s, {{u"aadsts"_s, 50105}}, u"AADSTS50105: not assigned"_s);
        const auto withCode = diagnose({}, trace);
        QCOMPARE(withCode.constFirst().code, u"AADSTS50105"_s);
        QVERIFY(!findingText(withCode.constFirst()).explanation.contains(wording->said));
    }

    /** What a person reads of the catalogue is looked up when it is shown, and is listed for the translator. */
    void everyTextIsTranslatedWhenShown()
    {
        const auto &catalogue = Catalogue::instance();
        const auto texts = catalogue.texts();
        QVERIFY(texts.size() > 1000);
        Marking marking;
        QCoreApplication::installTranslator(&marking);
        for (const auto &entry : catalogue.entries()) {
            Finding finding;
            finding.textId = entry.id;
            const auto text = findingText(finding);
            QVERIFY2(text.title.startsWith(u'«') && text.explanation.contains(u'«'), qPrintable(entry.id));
            for (const auto &step : text.fix) {
                QVERIFY2(step.startsWith(u'«'), qPrintable(step));
            }
            for (const auto &source : QStringList{entry.title, entry.explanation} + entry.fix) {
                QVERIFY2(texts.contains(source), qPrintable(source));
            }
        }
        for (const auto &code : catalogue.codes()) {
            Finding finding;
            finding.textId = code.entry;
            finding.params = {{u"aadsts"_s, code.code}, {u"by_code"_s, true}};
            QVERIFY2(findingText(finding).title.startsWith(u'«') && texts.contains(code.meaning), qPrintable(code.meaning));
        }
        QCoreApplication::removeTranslator(&marking);
    }

    void everyCauseHasAnEntry()
    {
        for (int i = 0; i <= int(Cause::PortalSetting); ++i) {
            const auto &entries = Catalogue::instance().entries();
            QVERIFY2(std::any_of(entries.begin(), entries.end(), [i](const CatalogueEntry &entry) { return entry.cause == Cause(i); }),
                     qPrintable(signwright::toString(Cause(i))));
        }
    }

    void vocabularyRoundTrips()
    {
        for (int i = 0; i <= int(Cause::PortalSetting); ++i) {
            QVERIFY(causeFromString(toString(Cause(i))) == Cause(i));
            QVERIFY(!causeName(Cause(i)).isEmpty());
        }
        for (int i = 0; i <= int(Fixer::Nobody); ++i) {
            QVERIFY(fixerFromString(toString(Fixer(i))) == Fixer(i));
        }
        QVERIFY(!causeFromString(u"other"));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
