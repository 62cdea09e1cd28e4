// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <wording/portal_text.h>

#include "error_tables.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr std::array kRows{
    ErrorRow{"portal.outside.unreadable",
             QT_TRANSLATE_NOOP("PortalText", "The public configuration of {host} could not be read, so the portal was not looked at from outside."), ""},
    ErrorRow{"portal.outside.secret_visible",
             QT_TRANSLATE_NOOP(
                 "PortalText",
                 "Alarm: {host} shows the client secret to everybody (setting {name}). Make a new secret in Azure at once and tell the portal's support."),
             ""},
    ErrorRow{"portal.outside.enabled", QT_TRANSLATE_NOOP("PortalText", "{host} offers the sign-in with Microsoft now."), ""},
    ErrorRow{"portal.outside.disabled", QT_TRANSLATE_NOOP("PortalText", "{host} does not offer the sign-in with Microsoft yet."), ""},
    ErrorRow{"portal.outside.other_label", QT_TRANSLATE_NOOP("PortalText", "The portal still shows the button as “{label}”."), ""},
    ErrorRow{"portal.nexudus.no_email", QT_TRANSLATE_NOOP("PortalText", "Nexudus may not recognise {user}: the account has no e-mail address in its ID token."),
             ""},
    ErrorRow{"portal.nexudus.created_if_unknown",
             QT_TRANSLATE_NOOP("PortalText", "Nexudus lets {user} in, and makes a new contact if it does not know this person yet."), ""},
    ErrorRow{"portal.nexudus.refused_if_unknown", QT_TRANSLATE_NOOP("PortalText", "Nexudus lets {user} in only if this person is registered there already."),
             ""},
    ErrorRow{"portal.nexudus.straight_to_microsoft",
             QT_TRANSLATE_NOOP("PortalText", "Members are sent straight to Microsoft; nobody can use a Nexudus password any more."), ""},
    ErrorRow{"portal.reflex.let_in", QT_TRANSLATE_NOOP("PortalText", "The Reflex app lets {user} in."), ""},
    ErrorRow{"portal.reflex.turned_away",
             QT_TRANSLATE_NOOP("PortalText", "The Reflex app turns {user} away: it does not take the issuer {issuer} with the tenants that are listed."), ""},
    ErrorRow{
        "portal.reflex.nobody",
        QT_TRANSLATE_NOOP("PortalText",
                          "The Reflex app lets nobody in: with an issuer for many tenants its list of tenants (AZURE_VALID_TENANT_IDS) must not be empty."),
        ""},
    ErrorRow{"portal.reflex.entry_never_matches",
             QT_TRANSLATE_NOOP("PortalText", "In the Reflex app's list of tenants “{entry}” never matches: only tenant IDs in small letters do."), ""},
    ErrorRow{"portal.reflex.audience_unchecked",
             QT_TRANSLATE_NOOP("PortalText", "Reflex does not check for which application a token was made; Signwright did, and this one is right."), ""},
    ErrorRow{"portal.actual.first_is_owner",
             QT_TRANSLATE_NOOP("PortalText", "The first person who signs in becomes the owner of this Actual server; it asks for the server's password once."),
             ""},
    ErrorRow{
        "portal.actual.known_as",
        QT_TRANSLATE_NOOP("PortalText",
                          "Actual knows {user} as {email}. The first person who signs in becomes the owner; everybody else gets in only after the owner has "
                          "added a user of that name, unless the server is set to make users at their first sign-in."),
        ""},
    ErrorRow{"portal.actual.no_email",
             QT_TRANSLATE_NOOP("PortalText", "Microsoft tells Actual no e-mail address of {user}, so Actual knows this person only as {sub}."), ""},
    ErrorRow{"portal.grafana.turned_away",
             QT_TRANSLATE_NOOP("PortalText", "Grafana turns {user} away (“tenant mismatch”): {tenant} is not among the allowed organizations."), ""},
    ErrorRow{"portal.grafana.no_email",
             QT_TRANSLATE_NOOP("PortalText", "Grafana turns {user} away: the token holds neither an e-mail address nor a user name."), ""},
    ErrorRow{"portal.grafana.made_if_unknown",
             QT_TRANSLATE_NOOP("PortalText", "Grafana knows {user} as {email} and makes a user of that name at the first sign-in."), ""},
    ErrorRow{"portal.grafana.refused_if_unknown",
             QT_TRANSLATE_NOOP("PortalText", "Grafana knows {user} as {email}: without a Grafana user of that address nobody gets in."), ""},
    ErrorRow{"portal.grafana.sends_other_redirect_uri",
             QT_TRANSLATE_NOOP("PortalText",
                               "Grafana asks Microsoft to send people back to {sent}, which is not the redirect URI that was tested: correct root_url in "
                               "Grafana's configuration, or register that one."),
             ""},
    ErrorRow{"portal.keycloak.asks_graph",
             QT_TRANSLATE_NOOP("PortalText",
                               "Keycloak does not read the token of {user}: it asks Microsoft Graph (permission User.Read), knows people by their ID there and "
                               "names them after their mailbox, else their user name. The first sign-in follows the realm's first-login flow."),
             ""},
    ErrorRow{"portal.restart_by_hand",
             QT_TRANSLATE_NOOP("PortalText",
                               "Everything is written, but the restart failed ({code}): restart the app yourself, until then it runs with the old values."),
             ""},
    ErrorRow{"publish.log.restarted", QT_TRANSLATE_NOOP("PortalText", "The app restarts with the new values."), ""},
    ErrorRow{"publish.log.written", QT_TRANSLATE_NOOP("PortalText", "{field}: written, read back: equal"), ""},
    ErrorRow{"publish.log.failed", QT_TRANSLATE_NOOP("PortalText", "{field}: could not be written"), ""},
    ErrorRow{"publish.log.rolling_back", QT_TRANSLATE_NOOP("PortalText", "Something went wrong; everything is being put back."), ""},
    ErrorRow{"publish.log.put_back", QT_TRANSLATE_NOOP("PortalText", "{field}: put back as it was"), ""},
    ErrorRow{"publish.log.as_it_was", QT_TRANSLATE_NOOP("PortalText", "Put back as it was: the portal stands as before."), ""},
    ErrorRow{"publish.log.read_back_equal", QT_TRANSLATE_NOOP("PortalText", "Published. Read back: equal."), ""},
    ErrorRow{"publish.log.passwords_allowed", QT_TRANSLATE_NOOP("PortalText", "Portal passwords work again."), ""},
};

QString say(const char *source)
{
    return QCoreApplication::translate("PortalText", source);
}

} // namespace

QString portalFieldName(PortalField field)
{
    switch (field) {
    case PortalField::TenantId: return say(QT_TRANSLATE_NOOP("PortalText", "Directory (tenant) ID"));
    case PortalField::ClientId: return say(QT_TRANSLATE_NOOP("PortalText", "Application (client) ID"));
    case PortalField::ClientSecret: return say(QT_TRANSLATE_NOOP("PortalText", "Client secret"));
    case PortalField::Issuer: return say(QT_TRANSLATE_NOOP("PortalText", "Issuer"));
    case PortalField::PortalAddress: return say(QT_TRANSLATE_NOOP("PortalText", "The portal's own address"));
    case PortalField::CreateUsers: return say(QT_TRANSLATE_NOOP("PortalText", "Create new users if they don't exist"));
    case PortalField::ButtonLabel: return say(QT_TRANSLATE_NOOP("PortalText", "Sign-in button label"));
    case PortalField::Enabled: return say(QT_TRANSLATE_NOOP("PortalText", "Sign-in with Microsoft enabled"));
    case PortalField::PreventPassword: return say(QT_TRANSLATE_NOOP("PortalText", "Prevent users from using their portal password"));
    }
    return {};
}

QString portalValueText(PortalField field, const QString &value)
{
    if (value == kNotShown) {
        return say(QT_TRANSLATE_NOOP("PortalText", "not shown"));
    }
    switch (field) {
    case PortalField::Enabled:
    case PortalField::CreateUsers:
    case PortalField::PreventPassword:
        return value.isEmpty()                                      ? say(QT_TRANSLATE_NOOP("PortalText", "not set"))
               : value.compare("true"_L1, Qt::CaseInsensitive) == 0 ? say(QT_TRANSLATE_NOOP("PortalText", "on"))
                                                                    : say(QT_TRANSLATE_NOOP("PortalText", "off"));
    case PortalField::ClientSecret:
        return value == "set"_L1       ? say(QT_TRANSLATE_NOOP("PortalText", "set"))
               : value == "changed"_L1 ? say(QT_TRANSLATE_NOOP("PortalText", "changed"))
                                       : say(QT_TRANSLATE_NOOP("PortalText", "not set"));
    default: return value.isEmpty() ? say(QT_TRANSLATE_NOOP("PortalText", "not set")) : value;
    }
}

QString portalNoticeText(const PortalNotice &notice)
{
    return textFrom(kRows, "PortalText", notice.code, notice.params).what;
}

QString publishLogText(const QString &code, const QVariantMap &params)
{
    auto shown = params;
    if (const auto field = portalFieldFromString(params.value(u"field"_s).toString())) {
        shown.insert(u"field"_s, portalFieldName(*field));
    }
    return textFrom(kRows, "PortalText", code, shown).what;
}

QStringList portalTextCodes()
{
    QStringList codes;
    for (const auto &row : kRows) {
        codes << QString::fromLatin1(row.code);
    }
    return codes;
}

} // namespace signwright
