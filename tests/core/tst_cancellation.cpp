// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/cancellation.h>

#include <QTest>

using namespace signwright;

class TestCancellation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultTokenIsNeverCancelled()
    {
        const CancelToken token;
        int called = 0;
        const auto handle = token.onCancel([&] { ++called; });
        QVERIFY(!token.isCancelled());
        QCOMPARE(called, 0);
    }

    void cancelReachesEveryCopyOnce()
    {
        CancelSource source;
        const auto a = source.token();
        const auto b = a;
        int called = 0;
        const auto handle = b.onCancel([&] { ++called; });
        source.cancel();
        source.cancel();
        QVERIFY(a.isCancelled());
        QVERIFY(b.isCancelled());
        QCOMPARE(called, 1);
    }

    void lateCallbackIsCalledAtOnce()
    {
        CancelSource source;
        source.cancel();
        bool called = false;
        const auto handle = source.token().onCancel([&] { called = true; });
        QVERIFY(called);
    }

    void droppedHandleIsNotCalled()
    {
        CancelSource source;
        bool called = false;
        source.token().onCancel([&] { called = true; }).reset();
        source.cancel();
        QVERIFY(!called);
    }

    void destructionAndReassignmentCancel()
    {
        CancelToken first;
        CancelToken second;
        {
            CancelSource source;
            first = source.token();
            source = CancelSource();
            QVERIFY(first.isCancelled());
            second = source.token();
            QVERIFY(!second.isCancelled());
        }
        QVERIFY(second.isCancelled());
    }

    void callbackMayDestroyTheSource()
    {
        auto source = std::make_unique<CancelSource>();
        const auto token = source->token();
        const auto handle = token.onCancel([&] { source.reset(); });
        source->cancel();
        QVERIFY(!source);
        QVERIFY(token.isCancelled());
    }
};

QTEST_APPLESS_MAIN(TestCancellation)
#include "tst_cancellation.moc"
