// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <diagnosis/finding.h>
#include <practice/faults.h>

#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

class TestPracticeFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAreAtLeastSixty() { QVERIFY(practiceFaults().size() >= 60); }

    void theFiveOfTheFirstPageAreThere()
    {
        for (const auto &name : {u"wrong_secret"_s, u"expired_secret"_s, u"redirect_uri_not_registered"_s, u"unknown_client"_s, u"user_not_assigned"_s}) {
            QVERIFY2(practiceFault(name), qPrintable(name));
        }
        QVERIFY(!practiceFault(u"no_such_fault"_s));
    }

    void everyRow_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < practiceFaults().size(); ++i) {
            QTest::newRow(qPrintable(practiceFaults().at(i).name)) << i;
        }
    }
    void everyRow()
    {
        QFETCH(int, index);
        const auto &fault = practiceFaults().at(index);
        static const QStringList groups{u"credentials"_s, u"registration"_s, u"tenant"_s, u"people"_s,  u"policy"_s, u"token"_s,
                                        u"id_token"_s,    u"discovery"_s,    u"keys"_s,   u"network"_s, u"portal"_s};
        static const QStringList places{u"authorize_page"_s, u"authorize_redirect"_s, u"token"_s, u"id_token"_s, u"discovery"_s, u"keys"_s, u"network"_s,
                                        u"portal"_s};
        QVERIFY(groups.contains(fault.group));
        QVERIFY(places.contains(fault.where));
        QVERIFY(practiceBehaviours().contains(fault.behaviour));
        QVERIFY(!fault.title.isEmpty() && !fault.description.isEmpty());
        QVERIFY(causeFromString(fault.expectedCause));
        QVERIFY(fixerFromString(fault.expectedFixer));
        QVERIFY(!fault.by.isEmpty());
        QVERIFY(practiceFault(fault.name) == &fault); // names are unique
    }
};

QTEST_APPLESS_MAIN(TestPracticeFaults)
#include "tst_practice_faults.moc"
