// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "fault_set.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

void applyTo(Registration &app, const QJsonObject &change)
{
    const auto text = [&change](const char *name) { return change.value(QLatin1StringView(name)).toString(); };
    const auto flag = [&change](const char *name, bool &target) { target = change.value(QLatin1StringView(name)).toBool(target); };
    flag("present", app.present);
    flag("service_principal", app.servicePrincipal);
    flag("enabled", app.enabled);
    flag("multi_tenant", app.multiTenant);
    flag("id_tokens", app.idTokensFromAuthorize);
    if (const auto platform = text("platform"); !platform.isEmpty()) {
        app.platform = platform == "spa"_L1 ? Platform::Spa : platform == "public"_L1 ? Platform::PublicClient : Platform::Web;
    }
    if (!change.value("consented"_L1).toBool(true)) {
        app.consentedTenants.clear();
    }
    const auto uris = text("redirect_uris");
    if (uris == "none"_L1) {
        app.redirectUris.clear();
    } else {
        for (auto &uri : app.redirectUris) {
            if (uris == "other"_L1) {
                uri = u"https://portal.example/authorization-code/callback"_s;
            } else if (uris == "slash"_L1) {
                uri += u'/';
            } else if (uris == "case"_L1) {
                uri.replace("/callback"_L1, "/Callback"_L1);
            }
        }
    }
    const auto secret = text("secret");
    for (auto &live : app.secrets) {
        if (secret == "other"_L1) {
            live.value.replace(live.value.size() - 3, 3, live.value.endsWith("AAA"_L1) ? u"BBB"_s : u"AAA"_s);
        } else if (secret == "expired"_L1) {
            live.end = QDateTime::currentDateTimeUtc().addDays(-3);
        }
    }
}

} // namespace

std::optional<QJsonObject> FaultSet::of(QLatin1StringView behaviour) const
{
    for (const auto *row : m_rows) {
        if (row->behaviour == behaviour) {
            return row->params;
        }
    }
    return {};
}

std::optional<QJsonObject> FaultSet::of(QLatin1StringView behaviour, QLatin1StringView parameter, QStringView value) const
{
    for (const auto *row : m_rows) {
        if (row->behaviour == behaviour && row->params.value(parameter).toString() == value) {
            return row->params;
        }
    }
    return {};
}

Directory FaultSet::applied(Directory directory) const
{
    for (const auto *row : m_rows) {
        if (row->behaviour == "registration"_L1) {
            applyTo(directory.registration, row->params);
            const auto tenant = row->params.value("tenant"_L1).toString();
            if (tenant == "absent"_L1 && !directory.tenants.isEmpty()) {
                directory.tenants.removeFirst();
            }
        } else if (row->behaviour == "people"_L1) {
            for (auto &person : directory.people) {
                if (person.kind == "works"_L1) {
                    person.kind = row->params.value("kind"_L1).toString();
                    if (person.kind == "no_email"_L1) {
                        person.mail.clear();
                    }
                }
            }
        }
    }
    return directory;
}

TenantError errorOf(const QJsonObject &parameters, const QMap<QString, QString> &values)
{
    TenantError error;
    error.aadsts = parameters.value("aadsts"_L1).toInt();
    error.error = parameters.value("error"_L1).toString(error.error);
    error.suberror = parameters.value("suberror"_L1).toString();
    error.status = parameters.value("status"_L1).toInt(error.status);
    error.message = parameters.value("message"_L1).toString();
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        error.message.replace(u'{' + value.key() + u'}', value.value());
    }
    return error;
}

} // namespace signwright::practice
