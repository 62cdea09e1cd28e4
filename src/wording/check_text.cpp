// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <wording/check_text.h>

#include <wording/triage_text.h>

#include "error_tables.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace signwright
{

std::span<const ErrorRow> checkRows()
{
    static constexpr std::array rows{
        ErrorRow{"check.cancelled", QT_TRANSLATE_NOOP("Checks", "Stopped before it was done."), ""},
        ErrorRow{"check.not_reached", QT_TRANSLATE_NOOP("Checks", "Not done, because an earlier check did not get through."), ""},
        ErrorRow{"check.by_proxy", QT_TRANSLATE_NOOP("Checks", "Left to the proxy."), ""},
        ErrorRow{"check.triage.clean", QT_TRANSLATE_NOOP("Checks", "Every value has the form it must have."), ""},

        ErrorRow{"check.secret_expiry.unknown", QT_TRANSLATE_NOOP("Checks", "No expiry date of the client secret is recorded."),
                 QT_TRANSLATE_NOOP("Checks", "Record it, so that you are reminded in time.")},
        ErrorRow{"check.secret_expiry.good", QT_TRANSLATE_NOOP("Checks", "The client secret is good until {date} ({days} days)."), ""},
        ErrorRow{"check.secret_expiry.soon",
                 QT_TRANSLATE_NOOP("Checks", "The client secret expires on {date}, in {days} days. From then on nobody can sign in."),
                 QT_TRANSLATE_NOOP("Checks", "Make a new one now and publish it to the portal.")},
        ErrorRow{"check.secret_expiry.expired", QT_TRANSLATE_NOOP("Checks", "The client secret expired on {date}, so nobody can sign in."),
                 QT_TRANSLATE_NOOP("Checks", "Make a new one and publish it to the portal.")},
        ErrorRow{"check.secret_expiry.date_stale",
                 QT_TRANSLATE_NOOP("Checks", "The recorded expiry date {date} is past, but Microsoft still accepts the secret."),
                 QT_TRANSLATE_NOOP("Checks", "Record the new secret's expiry date.")},

        ErrorRow{"check.proxy.none", QT_TRANSLATE_NOOP("Checks", "No proxy is in the way."), ""},
        ErrorRow{"check.proxy.used", QT_TRANSLATE_NOOP("Checks", "{host} is reached by way of the proxy {proxy}."), ""},
        ErrorRow{"check.proxy.slow", QT_TRANSLATE_NOOP("Checks", "The system did not say in time whether a proxy is to be used."),
                 QT_TRANSLATE_NOOP("Checks", "Ask your network team about the proxy's automatic configuration.")},
        ErrorRow{"check.dns.found", QT_TRANSLATE_NOOP("Checks", "{host} was found ({addresses})."), ""},
        ErrorRow{"check.tcp.connected", QT_TRANSLATE_NOOP("Checks", "{host} answers on port {port} after {milliseconds} ms."), ""},

        ErrorRow{"check.tls.good", QT_TRANSLATE_NOOP("Checks", "The connection to {host} is secure; its certificate was issued by “{issuer}”."), ""},
        ErrorRow{"check.tls.plain", QT_TRANSLATE_NOOP("Checks", "{host} is this computer and was asked without encryption."), ""},
        ErrorRow{"check.tls.expires_soon", QT_TRANSLATE_NOOP("Checks", "The certificate of {host} expires in {days} days."),
                 QT_TRANSLATE_NOOP("Checks", "Tell whoever runs that server.")},
        ErrorRow{
            "check.tls.intercepted",
            QT_TRANSLATE_NOOP("Checks",
                              "The certificate of {host} was issued by “{issuer}” and not by one of Microsoft's issuers: a proxy of your network reads along."),
            QT_TRANSLATE_NOOP("Checks", "Ask your network team to leave {host} alone; Microsoft advises so as well.")},

        ErrorRow{"check.clock.right", QT_TRANSLATE_NOOP("Checks", "This computer's clock is right (off by {seconds} s)."), ""},
        ErrorRow{"check.clock.ahead", QT_TRANSLATE_NOOP("Checks", "This computer's clock is {seconds} s ahead; sign-ins allow 300 s."),
                 QT_TRANSLATE_NOOP("Checks", "Set the clock, best by switching on its automatic setting.")},
        ErrorRow{"check.clock.behind", QT_TRANSLATE_NOOP("Checks", "This computer's clock is {seconds} s behind; sign-ins allow 300 s."),
                 QT_TRANSLATE_NOOP("Checks", "Set the clock, best by switching on its automatic setting.")},
        ErrorRow{"check.clock.no_date", QT_TRANSLATE_NOOP("Checks", "The clock could not be compared: the server gave no time."), ""},

        ErrorRow{"check.discovery.found", QT_TRANSLATE_NOOP("Checks", "{host} knows the tenant {tenant}."), ""},
        ErrorRow{"check.discovery.tenant_unknown", QT_TRANSLATE_NOOP("Checks", "{host} does not know the tenant {tenant} (AADSTS{aadsts})."),
                 QT_TRANSLATE_NOOP("Checks", "Copy the Directory (tenant) ID again, and check that the right cloud is chosen.")},
        ErrorRow{"check.discovery.not_found", QT_TRANSLATE_NOOP("Checks", "{host} has no sign-in service for {tenant} (HTTP {status})."),
                 QT_TRANSLATE_NOOP("Checks", "Check the tenant and the address of the sign-in service.")},
        ErrorRow{"check.discovery.other_cloud", QT_TRANSLATE_NOOP("Checks", "The tenant {tenant} lives in another cloud: {cloud}."),
                 QT_TRANSLATE_NOOP("Checks", "Choose that cloud.")},
        ErrorRow{"check.discovery.unavailable", QT_TRANSLATE_NOOP("Checks", "{host} cannot answer just now (HTTP {status})."),
                 QT_TRANSLATE_NOOP("Checks", "Try again in a few minutes.")},

        ErrorRow{"check.issuer.exact", QT_TRANSLATE_NOOP("Checks", "The issuer is the expected one, {found}."), ""},
        ErrorRow{"check.issuer.template", QT_TRANSLATE_NOOP("Checks", "The issuer is Microsoft's template for many tenants, as it must be."), ""},
        ErrorRow{"check.issuer.resolved", QT_TRANSLATE_NOOP("Checks", "The issuer {found} names the tenant by its ID."), ""},
        ErrorRow{"check.issuer.alias_host", QT_TRANSLATE_NOOP("Checks", "The issuer {found} is at another host of the same cloud."), ""},
        ErrorRow{"check.issuer.v1", QT_TRANSLATE_NOOP("Checks", "The issuer {found} is that of the older version 1.0."), ""},
        ErrorRow{"check.issuer.other_tenant", QT_TRANSLATE_NOOP("Checks", "The issuer {found} belongs to another tenant; expected was {expected}."),
                 QT_TRANSLATE_NOOP("Checks", "Check the tenant ID.")},
        ErrorRow{"check.issuer.other_host", QT_TRANSLATE_NOOP("Checks", "The issuer {found} is not the host that was asked; expected was {expected}."),
                 QT_TRANSLATE_NOOP("Checks", "Check the address of the sign-in service: somebody else answers there.")},
        ErrorRow{"check.issuer.not_template", QT_TRANSLATE_NOOP("Checks", "The issuer {found} is a single tenant, but many shall sign in."),
                 QT_TRANSLATE_NOOP("Checks", "Choose one organization, or check the address of the sign-in service.")},
        ErrorRow{"check.issuer.unexpected", QT_TRANSLATE_NOOP("Checks", "The issuer “{found}” is none that Microsoft gives; expected was {expected}."),
                 QT_TRANSLATE_NOOP("Checks", "Check the address of the sign-in service.")},

        ErrorRow{"check.keys.good", QT_TRANSLATE_NOOP("Checks", "All {count} signing keys are usable."), ""},
        ErrorRow{"check.keys.some_unusable", QT_TRANSLATE_NOOP("Checks", "{usable} of {count} signing keys are usable."), ""},
        ErrorRow{"check.keys.none_usable", QT_TRANSLATE_NOOP("Checks", "None of the {count} signing keys is usable, so no sign-in can be verified."),
                 QT_TRANSLATE_NOOP("Checks", "Tell whoever runs the sign-in service.")},
        ErrorRow{"check.keys.status", QT_TRANSLATE_NOOP("Checks", "{host} did not give its signing keys (HTTP {status})."),
                 QT_TRANSLATE_NOOP("Checks", "Try again in a few minutes.")},

        ErrorRow{"check.client_credentials.accepted", QT_TRANSLATE_NOOP("Checks", "Tenant, client ID and client secret were accepted."), ""},
        ErrorRow{"check.client_credentials.refused", QT_TRANSLATE_NOOP("Checks", "Tenant, client ID or client secret was refused ({answer})."),
                 QT_TRANSLATE_NOOP("Checks", "The finding says which.")},
        ErrorRow{"check.client_credentials.unavailable", QT_TRANSLATE_NOOP("Checks", "The sign-in service cannot answer just now ({answer})."),
                 QT_TRANSLATE_NOOP("Checks", "Try again in a few minutes.")},
        ErrorRow{"check.client_credentials.cannot_decide", QT_TRANSLATE_NOOP("Checks", "The answer says nothing about the client secret ({answer})."),
                 QT_TRANSLATE_NOOP("Checks", "The sign-in test will tell.")},
        ErrorRow{"check.client_credentials.no_secret", QT_TRANSLATE_NOOP("Checks", "Not done, because the client secret was not given."), ""},
        ErrorRow{"check.client_credentials.no_tenant", QT_TRANSLATE_NOOP("Checks", "Not done, because this check needs one known tenant."), ""},

        ErrorRow{"check.redirect_uri.registered", QT_TRANSLATE_NOOP("Checks", "{redirect_uri} is registered."), ""},
        ErrorRow{"check.redirect_uri.refused", QT_TRANSLATE_NOOP("Checks", "{redirect_uri} was refused ({answer})."),
                 QT_TRANSLATE_NOOP("Checks", "The finding says why.")},
        ErrorRow{"check.redirect_uri.client_refused", QT_TRANSLATE_NOOP("Checks", "The sign-in page does not know the client ID ({answer})."),
                 QT_TRANSLATE_NOOP("Checks", "Copy the Application (client) ID again.")},
        ErrorRow{"check.redirect_uri.unavailable", QT_TRANSLATE_NOOP("Checks", "The sign-in service cannot answer just now ({answer})."),
                 QT_TRANSLATE_NOOP("Checks", "Try again in a few minutes.")},
        ErrorRow{"check.redirect_uri.cannot_decide", QT_TRANSLATE_NOOP("Checks", "The answer says nothing about {redirect_uri} ({answer})."),
                 QT_TRANSLATE_NOOP("Checks", "The sign-in test will tell.")},
        ErrorRow{"check.redirect_uri.needs_browser", QT_TRANSLATE_NOOP("Checks", "Whether {redirect_uri} is registered can only be seen in a browser."),
                 QT_TRANSLATE_NOOP("Checks", "The sign-in test will tell.")},
        ErrorRow{"check.redirect_uri.none", QT_TRANSLATE_NOOP("Checks", "Not done, because no redirect URI is given."), ""},

        ErrorRow{"check.portal_host.answers", QT_TRANSLATE_NOOP("Checks", "The portal answers at {host}."), ""},
        ErrorRow{"check.portal_host.none", QT_TRANSLATE_NOOP("Checks", "No address of the portal is given."), ""},
    };
    return rows;
}

QString checkTitle(QStringView check)
{
    static const struct {
        QLatin1StringView check;
        const char *title;
    } titles[] = {
        {"triage"_L1, QT_TRANSLATE_NOOP("Checks", "Form of the values")},
        {"secret_expiry"_L1, QT_TRANSLATE_NOOP("Checks", "Expiry of the client secret")},
        {"proxy"_L1, QT_TRANSLATE_NOOP("Checks", "Proxy")},
        {"dns"_L1, QT_TRANSLATE_NOOP("Checks", "Name look-up")},
        {"tcp"_L1, QT_TRANSLATE_NOOP("Checks", "Connection")},
        {"tls"_L1, QT_TRANSLATE_NOOP("Checks", "Encryption and certificate")},
        {"clock"_L1, QT_TRANSLATE_NOOP("Checks", "Clock")},
        {"discovery"_L1, QT_TRANSLATE_NOOP("Checks", "Cloud and tenant")},
        {"issuer"_L1, QT_TRANSLATE_NOOP("Checks", "Issuer")},
        {"keys"_L1, QT_TRANSLATE_NOOP("Checks", "Signing keys")},
        {"client_credentials"_L1, QT_TRANSLATE_NOOP("Checks", "Client ID and client secret")},
        {"redirect_uri"_L1, QT_TRANSLATE_NOOP("Checks", "Redirect URI")},
        {"portal_host"_L1, QT_TRANSLATE_NOOP("Checks", "Portal")},
    };
    for (const auto &row : titles) {
        if (check == row.check) {
            return QCoreApplication::translate("Checks", row.title);
        }
    }
    return check.toString();
}

QString checkDetail(const CheckResult &result)
{
    if (const auto text = textFrom(checkRows(), "Checks", result.code, result.params); !text.what.isEmpty()) {
        return text.oneLine();
    }
    if (result.code.startsWith("triage."_L1)) {
        return triageText({result.code, NoteSeverity::Warn, result.params}).oneLine();
    }
    return errorText({result.code, result.params}).oneLine();
}

} // namespace signwright
