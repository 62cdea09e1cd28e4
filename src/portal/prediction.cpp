// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "portal_rows.h"

#include <portal/prediction.h>

#include <model/identifiers.h>

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace signwright
{

QList<PortalNotice> predictNexudus(const Integration &integration, const QJsonObject &claims)
{
    QList<PortalNotice> notices;
    const auto user = claims.value("preferred_username"_L1).toString();
    if (claims.value("email"_L1).toString().isEmpty()) {
        // By which claim Nexudus finds a customer is not published; without an e-mail the likeliest one is missing.
        notices.append(PortalNotice{u"portal.nexudus.no_email"_s, {{u"user"_s, user}}});
    }
    notices.append({integration.options.createUsers ? u"portal.nexudus.created_if_unknown"_s : u"portal.nexudus.refused_if_unknown"_s,
                    {{u"user"_s, user}},
                    !integration.options.createUsers && integration.options.preventPassword});
    if (integration.options.preventPassword) {
        notices.append(PortalNotice{u"portal.nexudus.straight_to_microsoft"_s, {}});
    }
    return notices;
}

namespace
{

/** The issuers that the app takes, as its code makes them: entries are neither trimmed nor brought to one letter case. */
QStringList reflexIssuers(const QString &issuer, const QStringList &entries)
{
    for (const auto &shared : {u"/common/"_s, u"/organizations/"_s, u"/{tenant_id}/"_s}) {
        if (issuer.contains(shared)) {
            QStringList accepted;
            for (const auto &entry : entries) {
                accepted << QString(issuer).replace(shared, u'/' + entry + u'/');
            }
            return accepted;
        }
    }
    if (issuer.contains("/consumers/"_L1)) {
        return {QString(issuer).replace(u"/consumers/"_s, u'/' + kPersonalAccountsTenant.toString() + u'/')};
    }
    return {issuer};
}

} // namespace

QList<PortalNotice> predictReflex(const Integration &integration, const QJsonObject &claims)
{
    QList<PortalNotice> notices;
    const auto user = claims.value("preferred_username"_L1).toString();
    const auto found = claims.value("iss"_L1).toString();
    const auto shared = integration.authority == AuthorityKind::Common || integration.authority == AuthorityKind::Organizations;
    for (const auto &entry : integration.tenants) {
        if (!isGuid(entry) || entry != entry.toLower()) {
            notices.append(PortalNotice{u"portal.reflex.entry_never_matches"_s, {{u"entry"_s, entry}}, true});
        }
    }
    if (shared && integration.tenants.isEmpty()) {
        notices.append(PortalNotice{u"portal.reflex.nobody"_s, {}, true});
        return notices;
    }
    // The token's own host stands for the cloud's: that it is the right one has been checked before.
    const QUrl origin(found);
    const auto issuer = issuerOf(integration, origin.scheme() + u"://"_s + origin.authority());
    if (reflexIssuers(issuer, integration.tenants).contains(found)) {
        notices.append(PortalNotice{u"portal.reflex.let_in"_s, {{u"user"_s, user}}});
    } else {
        notices.append(PortalNotice{u"portal.reflex.turned_away"_s, {{u"user"_s, user}, {u"issuer"_s, found}}, true});
    }
    notices.append(PortalNotice{u"portal.reflex.audience_unchecked"_s, {}});
    return notices;
}

QString issuerOf(const Integration &integration, const QString &authorityHost)
{
    const auto segment = integration.authority == AuthorityKind::Tenant ? integration.tenants.value(0) : toString(integration.authority);
    return authorityHost + u'/' + segment + u"/v2.0"_s;
}

} // namespace signwright
