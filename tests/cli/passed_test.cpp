// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// What a person's sign-in test in the window leaves behind, for tests of the command line: the integration in the store, and that
// a test of exactly these settings passed. The client secret comes on stdin; the keychain is the real one of this user.

#include <core/program.h>
#include <core/random.h>
#include <store/integration_store.h>
#include <vault/open_vault.h>
#include <vault/secret_keys.h>

#include <QCoreApplication>
#include <QFile>

#include <qcoro/qcorotask.h>

#include <cstdio>

using namespace signwright;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    identifyProgram();
    QCoreApplication application(argc, argv);
    QFile file(application.arguments().value(1));
    QFile input;
    if (!file.open(QIODevice::ReadOnly) || !input.open(stdin, QIODevice::ReadOnly)) {
        qFatal("usage: passed_test INTEGRATION <SECRET");
    }
    auto integration = Integration::fromJson(file.readAll());
    auto opened = IntegrationStore::open(IntegrationStore::defaultPath());
    auto vault = QCoro::waitFor(openVault());
    if (!integration || !opened || vault.notice) {
        qFatal("this needs an integration, a store and a keychain: run it in scripts/as-user");
    }
    const auto secret = ClientSecret::fromUtf8(input.readLine().trimmed());
    const auto key = QCoro::waitFor(installationKey(*vault.store, SystemRandom::instance()));
    const auto text = key->reveal();
    StoredIntegration entry;
    entry.integration = *integration;
    TestedRevision test;
    test.revision = Revision::of(*integration, secret, QByteArray(text.data(), qsizetype(text.size())));
    test.at = SystemClock::instance().now();
    test.user = u"anna@contoso.example"_s;
    test.passed = true;
    const bool done = opened->store->save(entry) && opened->store->recordTest(integration->id, test);
    return done ? 0 : 1;
}
