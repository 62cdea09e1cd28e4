// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "picture.h"

#include <QDate>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QStringList urlsIn(const QStringList &values)
{
    static const QRegularExpression url(u"https?://[^\\s,;\"'<>\\]]+"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList result;
    for (const auto &value : values) {
        for (auto it = url.globalMatch(value); it.hasNext();) {
            result.append(it.next().captured());
        }
    }
    return result;
}

/** In which part two URIs differ; empty when they are the same string. The first difference that explains all is named. */
QString difference(const QString &sent, const QString &registered)
{
    if (sent == registered) {
        return {};
    }
    if (sent.compare(registered, Qt::CaseInsensitive) == 0) {
        return u"case"_s;
    }
    const QUrl a(sent);
    const QUrl b(registered);
    auto trimmedA = sent;
    auto trimmedB = registered;
    while (trimmedA.endsWith(u'/')) {
        trimmedA.chop(1);
    }
    while (trimmedB.endsWith(u'/')) {
        trimmedB.chop(1);
    }
    if (trimmedA == trimmedB) {
        return u"slash"_s;
    }
    if (a.scheme() != b.scheme() && a.host() == b.host() && a.path() == b.path()) {
        return u"scheme"_s;
    }
    if (a.host() != b.host() && a.path() == b.path()) {
        return u"host"_s;
    }
    if (a.host() == b.host() && a.path() == b.path() && a.port() != b.port()) {
        return u"port"_s;
    }
    return a.host() == b.host() ? u"path"_s : u"other"_s;
}

void compareRedirects(Picture &picture, const std::optional<Integration> &integration, const Trace &trace)
{
    static const QRegularExpression registeredKey(
        u"(redirect|reply|callback).*(regist|entra|azure|configured)|(regist|configured).*(redirect|reply|callback)|^(web|spa)\\.?redirect|^(.*\\.)?(registered|in_entra|in_azure)(_ur[il]s?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sentKey(
        u"redirect_ur[il](_(sent|used|in_request|setting|set|in_portal|in_app|of_portal|configured_in_\\w+))?$|redirect_ur[il]_(sent|used|in_request)|sent.*redirect"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList sent;
    for (const auto &observation : trace.observations()) {
        if (const auto value = observation.facts.value("sent_redirect_uri"_L1).toString(); !value.isEmpty()) {
            sent.append(value);
        } else if (observation.kind == ObservationKind::Navigation && observation.facts.contains("redirect_uri"_L1)) {
            sent.append(observation.facts.value("redirect_uri"_L1).toString());
        }
    }
    if (sent.isEmpty()) {
        sent = urlsIn(picture.factValues(sentKey));
    }
    auto registered = urlsIn(picture.factValues(registeredKey));
    // The integration says what ought to be registered. It shows how a URI differs, never that one is registered.
    const bool isKnown = !registered.isEmpty();
    if (integration && !isKnown) {
        registered = integration->redirectUris;
    }
    if (sent.isEmpty()) {
        return;
    }
    picture.setValue(u"redirect_uri"_s, sent.constFirst());
    if (sent.constFirst().startsWith("http://"_L1)
        && !QRegularExpression(u"^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"_s).match(sent.constFirst()).hasMatch()) {
        picture.setSignal(u"redirect.plain_http"_s, -1, sent.constFirst());
    }
    if (registered.isEmpty()) {
        return;
    }
    if (registered.contains(sent.constFirst())) {
        picture.setSignal(isKnown ? u"redirect.registered"_s : u"redirect.intended"_s, -1, sent.constFirst());
        return;
    }
    QString nearest;
    static const QStringList order{u"case"_s, u"slash"_s, u"scheme"_s, u"port"_s, u"host"_s, u"path"_s, u"other"_s};
    auto best = order.size();
    for (const auto &uri : registered) {
        const auto rank = order.indexOf(difference(sent.constFirst(), uri));
        if (rank >= 0 && rank < best) {
            best = rank;
            nearest = uri;
        }
    }
    if (best < order.size()) {
        picture.setSignal(u"redirect."_s + order.at(best), -1, u"%1 ≠ %2"_s.arg(sent.constFirst(), nearest));
        picture.setSignal(u"redirect.differs"_s, -1, u"%1 ≠ %2"_s.arg(sent.constFirst(), nearest));
        picture.setValue(u"registered_redirect_uri"_s, nearest);
    }
}

void compareTenants(Picture &picture, const std::optional<Integration> &integration, const Trace &trace)
{
    static const QRegularExpression guid(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s, QRegularExpression::CaseInsensitiveOption);
    const auto first = [](const QStringList &values) {
        for (const auto &value : values) {
            if (const auto match = guid.match(value); match.hasMatch()) {
                return match.captured().toLower();
            }
        }
        return QString();
    };
    auto home = first(picture.factValues(
        QRegularExpression(u"(home|app|right|correct|owner|actual|registered).*tenant|tenant.*(home|of_app|of_registration|correct|registered)"_s)));
    auto used = first(
        picture.factValues(QRegularExpression(u"(authority|issuer|metadata|tenant_(used|in_url|configured|setting|sent)|configured_tenant|openid.*url)"_s)));
    if (used.isEmpty()) {
        used = first(picture.factValues(QRegularExpression(u"^(.*\\.)?tenant(_id)?$"_s)));
    }
    if (home.isEmpty() && integration && integration->authority == AuthorityKind::Tenant) {
        home = first(integration->tenants);
        for (const auto &observation : trace.observations()) {
            if (observation.kind == ObservationKind::ErrorCode || observation.kind == ObservationKind::Navigation) {
                if (const auto tenant = observation.facts.value("tenant"_L1).toString(); guid.match(tenant).hasMatch()) {
                    used = tenant.toLower();
                }
            }
        }
    }
    if (!home.isEmpty() && !used.isEmpty() && home != used) {
        picture.setSignal(u"tenant.mismatch"_s, -1, u"%1 ≠ %2"_s.arg(used, home));
    }
    // the client ID field holding the tenant's GUID, or the reverse
    const auto client = first(picture.factValues(QRegularExpression(u"client_id$"_s)));
    const auto tenant = first(picture.factValues(QRegularExpression(u"tenant(_id)?$"_s)));
    const auto object = first(picture.factValues(QRegularExpression(u"object_?id"_s)));
    if (!client.isEmpty() && (client == tenant || client == object)) {
        picture.setSignal(u"client.is_other_id"_s, -1, client);
    }
    if (integration && !integration->clientId.isEmpty()) {
        for (const auto &observation : trace.observations()) {
            const auto seen = observation.facts.value("client_id"_L1).toString().toLower();
            if (observation.kind == ObservationKind::ErrorCode && guid.match(seen).hasMatch() && seen != integration->clientId.toLower()) {
                picture.setSignal(u"client.mismatch"_s, -1, u"%1 ≠ %2"_s.arg(seen, integration->clientId));
            }
        }
    }
}

/** The date until which the secret held, against the date of the fault: both as the facts tell them; no clock is asked. */
void compareDates(Picture &picture)
{
    static const QRegularExpression date(u"20\\d\\d-\\d\\d-\\d\\d"_s);
    const auto first = [&picture](const QString &keys) {
        const auto values = picture.factValues(QRegularExpression(keys, QRegularExpression::CaseInsensitiveOption));
        for (const auto &value : values) {
            if (const auto match = date.match(value); match.hasMatch()) {
                return QDate::fromString(match.captured(), Qt::ISODate);
            }
        }
        return QDate();
    };
    const auto end = first(u"secret.*(end|expir|until|valid)"_s);
    const auto fault = first(u"^(.*\\.)?(today|now|date|when|since|time|failed|first_seen|stopped)\\w*$"_s);
    if (end.isValid() && fault.isValid() && end <= fault) {
        picture.setSignal(u"secret.past"_s, -1, u"%1 ≤ %2"_s.arg(end.toString(Qt::ISODate), fault.toString(Qt::ISODate)));
    }
}

} // namespace

void compareSettings(Picture &picture, const std::optional<Integration> &integration, const Trace &trace)
{
    compareRedirects(picture, integration, trace);
    compareTenants(picture, integration, trace);
    compareDates(picture);
}

} // namespace signwright
