// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <practice/web.h>

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace signwright::practice
{

/** What a practice portal may know of the practice tenant beside it. */
struct PortalSurroundings {
    QString ownOrigin;     ///< http://127.0.0.1:P
    QString redirectUri;   ///< the portal's own, registered in the practice tenant
    QString authorityHost; ///< of the practice tenant, over http
};

/** A portal with an admin API, served on a loopback port of its own. Handlers run on server threads. */
class PracticePortal
{
public:
    virtual ~PracticePortal() = default;
    /** As in an integration file: "nexudus", "reflex". */
    virtual QString kind() const = 0;
    /** Called once, when the ports are known, before any request. */
    virtual void start(const PortalSurroundings &surroundings) = 0;
    virtual WebResponse handle(const WebRequest &request) = 0;
    /** `kind`, `address`, `api`, `credentials`, `targets` and whatever else a user of it needs (docs/cli-contract.md, `practice serve`). */
    virtual QJsonObject describe() const = 0;
    /** The behaviours now in force (`behaviour` of `resources/practice/faults.json`) of those faults whose `where` is `portal`. */
    virtual void setFaults(const QStringList &behaviours) = 0;
    /** The path of the portal's redirect URI, "/authorization-code/callback". */
    virtual QString redirectPath() const { return QStringLiteral("/authorization-code/callback"); }
};

/**
 * One of each practice portal, in the order in which they are offered; defined in `portals.cpp`. Everything that arrives at
 * `redirectPath()` of one of them is recorded in `PracticeServer::requests()` before the portal sees it, which is how a test
 * proves that an authorization code never reached the portal.
 */
std::vector<std::unique_ptr<PracticePortal>> makePracticePortals();

} // namespace signwright::practice
