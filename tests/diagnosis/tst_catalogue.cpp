// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <diagnosis/catalogue.h>
#include <diagnosis/diagnose.h>
#include <wording/finding_text.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace signwright;

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
