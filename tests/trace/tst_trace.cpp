// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <trace/trace.h>

#include <QSet>
#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

class TestTrace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOrderAndTellsItsListener()
    {
        Trace trace;
        QStringList heard;
        trace.setListener([&](const Observation &o) { heard << o.source; });
        trace.add(ObservationKind::Check, u"one"_s, {});
        Trace other;
        other.add(ObservationKind::ErrorCode, u"two"_s, {{u"aadsts"_s, 50011}});
        trace.append(other);
        QCOMPARE(heard, (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(trace.ofKind(ObservationKind::ErrorCode).size(), 1);
    }

    void everyKindHasItsOwnName()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= static_cast<int>(ObservationKind::KnownFact); ++kind) {
            const auto name = toString(static_cast<ObservationKind>(kind));
            QVERIFY(!name.isEmpty());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
    }

    void whatLeavesIsRedacted()
    {
        Trace trace;
        trace.add(ObservationKind::PastedText, u"paste:1"_s, {}, u"client_secret=CANARYCANARY"_s);
        const auto json = trace.toRedactedJson();
        QCOMPARE(json.size(), 1);
        QVERIFY(!json.at(0).toObject().value(u"text"_s).toString().contains("CANARY"_L1));
    }
};

QTEST_APPLESS_MAIN(TestTrace)
#include "tst_trace.moc"
