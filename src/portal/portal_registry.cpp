// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <portal/portal_registry.h>

#include "actual/actual_portal.h"
#include "grafana/grafana_portal.h"
#include "keycloak/keycloak_portal.h"
#include "nexudus/nexudus_portal.h"
#include "portal_rows.h"
#include "reflex/reflex_portal.h"

#include <portal/prediction.h>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

template <typename Adapter>
std::unique_ptr<Portal> made(PortalSurroundings surroundings)
{
    return std::make_unique<Adapter>(std::move(surroundings));
}

} // namespace

const QList<PortalRow> &portalRows()
{
    // Redirect URIs: Nexudus shows its own in the panel and no document states it, so it is never built.
    static const QList<PortalRow> rows{
        {{u"nexudus"_s, u"Nexudus"_s, QUrl(u"https://spaces.nexudus.com/api"_s), {}, true}, made<NexudusPortal>, predictNexudus},
        {{u"reflex"_s, u"Reflex"_s, QUrl(u"https://build.reflex.dev"_s), u"/authorization-code/callback"_s, true}, made<ReflexPortal>, predictReflex},
        {{u"actual"_s, u"Actual Budget"_s, {}, kActualRedirectPath, true}, made<ActualPortal>, predictActual},
        {{u"grafana"_s, u"Grafana"_s, {}, u"/login/azuread"_s, true}, made<GrafanaPortal>, predictGrafana},
        {{u"keycloak"_s, u"Keycloak"_s, {}, {}, true}, made<KeycloakPortal>, predictKeycloak}, // the realm stands in the middle of its path
    };
    return rows;
}

const QList<PortalKind> &portalKinds()
{
    static const QList<PortalKind> kinds = [] {
        QList<PortalKind> all;
        for (const auto &row : portalRows()) {
            all.append(row.kind);
        }
        return all;
    }();
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
    for (const auto &row : portalRows()) {
        if (row.kind.kind != kind || !row.kind.canPublish) {
            continue;
        }
        if (surroundings.api.isEmpty()) {
            // What has no vendor's API is its owner's own, and its API stands where people open it.
            surroundings.api = row.kind.vendorApi.isEmpty() ? surroundings.address : row.kind.vendorApi;
        }
        if (surroundings.api.isEmpty()) {
            return fail(u"portal.api_missing"_s, {{u"kind"_s, kind}});
        }
        if (surroundings.writePace.count() == 0 && surroundings.api == row.kind.vendorApi) {
            surroundings.writePace = std::chrono::seconds(1); // the vendor's limit: 60 writes a minute
        }
        return row.make(std::move(surroundings));
    }
    return fail(u"portal.kind_unknown"_s, {{u"kind"_s, kind}});
}

QList<PortalNotice> predictSignIn(const Integration &integration, const QJsonObject &claims)
{
    for (const auto &row : portalRows()) {
        if (row.kind.kind == integration.portal.kind) {
            return row.predict(integration, claims);
        }
    }
    return {};
}

} // namespace signwright
