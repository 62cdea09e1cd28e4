// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <net/http.h>
#include <portal/portal.h>

#include <chrono>

namespace signwright
{

/** What an adapter is given. Everything must outlive it. */
struct PortalSurroundings {
    HttpTransport *transport = nullptr;
    Trace *trace = nullptr;
    QUrl api;     ///< empty: the vendor's own
    QUrl address; ///< what people open
    /** Least time between two writes; the vendor's published limit, shorter in tests against loopback. */
    std::chrono::milliseconds writePace{0};
    /** Time limit of one request. */
    std::chrono::milliseconds requestTimeout = std::chrono::seconds(15);
};

/** A portal that the program knows. */
struct PortalKind {
    QString kind;         ///< as in an integration file
    QString name;         ///< a proper name, not translated
    QUrl vendorApi;       ///< empty: every installation has its own, below the address that people open
    QString redirectPath; ///< empty: only the portal itself can tell
    bool canPublish = true;
};

/** All of them, in the order in which they are offered. */
const QList<PortalKind> &portalKinds();
const PortalKind *portalKind(const QString &kind);
/** Error: `portal.kind_unknown` {kind}, `portal.api_missing` {kind}. */
Result<std::unique_ptr<Portal>> makePortal(const QString &kind, PortalSurroundings surroundings);

} // namespace signwright
