// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0
#include "signing_key.h"
#include <QTest>
class TestIdToken : public QObject { Q_OBJECT };
QTEST_APPLESS_MAIN(TestIdToken)
#include "tst_id_token.moc"
