// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <portal/portal_registry.h>

#include "nexudus/nexudus_portal.h"
#include "reflex/reflex_portal.h"

using namespace Qt::StringLiterals;

namespace signwright
{

const QList<PortalKind> &portalKinds()
{
    // Redirect URIs: Nexudus shows its own in the panel and no document states it, so it is never built.
    static const QList<PortalKind> kinds{
        {u"nexudus"_s, u"Nexudus"_s, QUrl(u"https://spaces.nexudus.com/api"_s), {}, true},
        {u"reflex"_s, u"Reflex"_s, QUrl(u"https://build.reflex.dev"_s), u"/authorization-code/callback"_s, true},
    };
    return kinds;
}

const PortalKind *portalKind(const QString &kind)
{
    for (const auto &known : portalKinds()) {
        if (known.kind == kind) {
            return &known;
        }
    }
    return nullptr;
}

Result<std::unique_ptr<Portal>> makePortal(const QString &kind, PortalSurroundings surroundings)
{
    const auto *const known = portalKind(kind);
    if (!known || !known->canPublish) {
        return fail(u"portal.kind_unknown"_s, {{u"kind"_s, kind}});
    }
    if (surroundings.api.isEmpty()) {
        surroundings.api = known->vendorApi;
    }
    if (surroundings.api.isEmpty()) {
        return fail(u"portal.api_missing"_s, {{u"kind"_s, kind}});
    }
    if (surroundings.writePace.count() == 0 && surroundings.api == known->vendorApi) {
        surroundings.writePace = std::chrono::seconds(1); // the vendor's limit: 60 writes a minute
    }
    if (kind == "reflex"_L1) {
        return std::make_unique<ReflexPortal>(std::move(surroundings));
    }
    return std::make_unique<NexudusPortal>(std::move(surroundings));
}

} // namespace signwright
