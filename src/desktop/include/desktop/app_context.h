// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/clock.h>
#include <core/random.h>
#include <core/result.h>
#include <net/http.h>
#include <net/qt_http_transport.h>

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace signwright
{

class IntegrationStore;
class NetworkProbe;
class PracticeServer;
class SecretStore;

/**
 * What the pages are given instead of reaching for it: made once in main(), replaced piece by piece in tests. Nothing here
 * is owned; all of it outlives the window. A pointer that may be null says so.
 */
struct AppContext {
    const Clock *clock = &SystemClock::instance();
    RandomSource *random = &SystemRandom::instance();
    HttpTransport *transport = nullptr;
    NetworkProbe *network = nullptr;   ///< null: the checks of name, connection and proxy are skipped
    NetworkPolicy policy;              ///< the embedded browser follows the same
    IntegrationStore *store = nullptr; ///< null: nothing outlives the window (tests of single pages)
    SecretStore *vault = nullptr;      ///< null: no keychain, secrets live for this run
    /** Why the keychain is not in use (`vault.unreachable`, `vault.timeout`), shown where a secret is asked for. */
    std::optional<Error> vaultNotice;
    QByteArray revisionKey;             ///< 32 bytes, of this installation (`installationKey()`); hashes secrets into revisions
    PracticeServer *practice = nullptr; ///< null until practice mode was started
    QStringList browserFolders;         ///< where the embedded browser's plugin is looked for; empty: beside the program

    /** Opens an outside page in the system's browser. False when that failed; the page then shows the address to copy. */
    std::function<bool(const QUrl &)> openUrl;
    /** Asks where to save; empty when the person thought better of it. (suggested name, filter) */
    std::function<QString(const QString &, const QString &)> askSavePath;
    /** Asks which file to read; empty when cancelled. (filter) */
    std::function<QString(const QString &)> askOpenPath;
};

} // namespace signwright
