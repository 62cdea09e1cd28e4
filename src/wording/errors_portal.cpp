// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> portalErrors()
{
    static constexpr std::array rows{
        ErrorRow{"portal.credentials.malformed", QT_TRANSLATE_NOOP("Errors", "The portal log-in is not in the expected form."),
                 QT_TRANSLATE_NOOP("Errors", "Give one line of JSON with username and password, or with token.")},
        ErrorRow{"portal.kind_unknown", QT_TRANSLATE_NOOP("Errors", "This program cannot publish to a portal of the kind “{kind}”."),
                 QT_TRANSLATE_NOOP("Errors", "Carry the values over by hand; the pages of the wizard have a copy button for each.")},
        ErrorRow{"portal.api_missing", QT_TRANSLATE_NOOP("Errors", "The address of the admin API of this {kind} portal is not known."),
                 QT_TRANSLATE_NOOP("Errors", "Enter it with the portal's settings.")},
        ErrorRow{"portal.unauthorized", QT_TRANSLATE_NOOP("Errors", "The portal did not accept this log-in."),
                 QT_TRANSLATE_NOOP("Errors", "Check user name and password; with two-factor log-in also give a fresh code.")},
        ErrorRow{"portal.totp_needed", QT_TRANSLATE_NOOP("Errors", "The portal wants the code of your authenticator app as well."),
                 QT_TRANSLATE_NOOP("Errors", "Enter a fresh six-digit code and log in again.")},
        ErrorRow{"portal.forbidden", QT_TRANSLATE_NOOP("Errors", "This account may not use {what} of the portal."),
                 QT_TRANSLATE_NOOP("Errors", "Log in as an administrator who may read and change the portal's settings.")},
        ErrorRow{"portal.not_found", QT_TRANSLATE_NOOP("Errors", "The portal has no {what}."),
                 QT_TRANSLATE_NOOP("Errors", "Check the location or app, and the address of the admin API.")},
        ErrorRow{"portal.refused", QT_TRANSLATE_NOOP("Errors", "The portal refused the change: {message}"),
                 QT_TRANSLATE_NOOP("Errors", "Correct what it names, then publish again.")},
        ErrorRow{"portal.throttled", QT_TRANSLATE_NOOP("Errors", "The portal asks to wait {seconds} seconds."),
                 QT_TRANSLATE_NOOP("Errors", "Try again after that.")},
        ErrorRow{"portal.server", QT_TRANSLATE_NOOP("Errors", "The portal failed with HTTP {status}."),
                 QT_TRANSLATE_NOOP("Errors", "Try again later; if it stays so, tell the portal's support.")},
        ErrorRow{"portal.garbage", QT_TRANSLATE_NOOP("Errors", "The portal answered something that cannot be understood (HTTP {status})."),
                 QT_TRANSLATE_NOOP("Errors", "Check the address of the admin API.")},
        ErrorRow{"portal.not_authenticated", QT_TRANSLATE_NOOP("Errors", "Nobody is logged in to the portal."), QT_TRANSLATE_NOOP("Errors", "Log in first.")},
        ErrorRow{"portal.setting_missing", QT_TRANSLATE_NOOP("Errors", "The portal has no setting named “{name}”."),
                 QT_TRANSLATE_NOOP("Errors", "Switch the integration on in the portal and save once, so that its settings exist; then publish again.")},
        ErrorRow{"portal.mapping_needed", QT_TRANSLATE_NOOP("Errors", "The names of this portal's settings have to be confirmed first."),
                 QT_TRANSLATE_NOOP("Errors", "Look at the proposed names and confirm them (on the command line: --accept-mapping or --mapping).")},
        ErrorRow{"portal.browser_log_in_timeout", QT_TRANSLATE_NOOP("Errors", "Nobody allowed the log-in on the portal's page within five minutes."),
                 QT_TRANSLATE_NOOP("Errors", "Open the page again and allow it, or paste an access token.")},
        ErrorRow{"portal.trial_not_empty", QT_TRANSLATE_NOOP("Errors", "That app holds secrets, so nothing is tried out on it."),
                 QT_TRANSLATE_NOOP("Errors", "Choose an app that has no secrets at all.")},
        ErrorRow{"portal.reflex.list_empty",
                 QT_TRANSLATE_NOOP("Errors", "The list of tenants is empty: with an issuer for many tenants a Reflex app would let nobody in."),
                 QT_TRANSLATE_NOOP("Errors", "Enter the ID of each tenant whose people may sign in.")},
        ErrorRow{"portal.reflex.entry_no_id",
                 QT_TRANSLATE_NOOP("Errors", "“{entry}” in the list of tenants is no tenant ID, and a Reflex app compares with nothing else."),
                 QT_TRANSLATE_NOOP("Errors", "Replace it by the Directory (tenant) ID; the register page looks up a domain for you.")},
        ErrorRow{"portal.actual.one_tenant",
                 QT_TRANSLATE_NOOP("Errors",
                                   "Actual has no list of tenants and knows people by their e-mail address: with an issuer for many tenants an administrator "
                                   "elsewhere could name somebody as one of yours."),
                 QT_TRANSLATE_NOOP("Errors", "Use the authority of your own tenant and its Directory (tenant) ID.")},
        ErrorRow{"portal.actual.left_over",
                 QT_TRANSLATE_NOOP("Errors",
                                   "Actual still keeps a sign-in with OpenID Connect that was switched off when its password was reset. No call can put that "
                                   "state back, so nothing is written over it."),
                 QT_TRANSLATE_NOOP("Errors", "Switch it on in Actual's own settings first; then it can be changed from here.")},
        ErrorRow{"portal.actual.redirect_uri", QT_TRANSLATE_NOOP("Errors", "Actual will send people back to {needed}, which is not among the redirect URIs."),
                 QT_TRANSLATE_NOOP("Errors", "Correct the portal's address, or register exactly that redirect URI.")},
        ErrorRow{"portal.grafana.list_empty", QT_TRANSLATE_NOOP("Errors", "With an empty list of tenants Grafana lets people of every tenant in."),
                 QT_TRANSLATE_NOOP("Errors", "List the Directory (tenant) IDs that may sign in, or use the authority of one tenant.")},
        ErrorRow{"portal.grafana.entry_no_id",
                 QT_TRANSLATE_NOOP("Errors", "“{entry}” in the list of tenants is no tenant ID, and Grafana compares with nothing else."),
                 QT_TRANSLATE_NOOP("Errors", "Replace it by the Directory (tenant) ID; the register page looks up a domain for you.")},
        ErrorRow{"portal.grafana.redirect_uri",
                 QT_TRANSLATE_NOOP("Errors", "Grafana sends people back to /login/azuread below its address, and no redirect URI here ends so."),
                 QT_TRANSLATE_NOOP("Errors", "Register that redirect URI and enter it here.")},
        ErrorRow{"portal.keycloak.cloud", QT_TRANSLATE_NOOP("Errors", "Keycloak's Microsoft provider knows the worldwide cloud of Microsoft only."),
                 QT_TRANSLATE_NOOP("Errors", "Set up a provider of the kind OpenID Connect in Keycloak by hand for another cloud.")},
        ErrorRow{"portal.keycloak.one_tenant",
                 QT_TRANSLATE_NOOP("Errors", "Keycloak's Microsoft provider has no list of tenants: with an issuer for many tenants everybody would come in."),
                 QT_TRANSLATE_NOOP("Errors", "Use the authority of your own tenant and its Directory (tenant) ID.")},
        ErrorRow{"portal.keycloak.redirect_uri",
                 QT_TRANSLATE_NOOP("Errors", "Keycloak sends people back to {needed} below its address, and no redirect URI here ends so."),
                 QT_TRANSLATE_NOOP("Errors", "Copy the redirect URI from the provider's page in Keycloak, register it and enter it here.")},
        ErrorRow{"portal.keycloak.other_provider",
                 QT_TRANSLATE_NOOP("Errors", "“{alias}” is a provider of another kind in this realm; nothing is written over it."),
                 QT_TRANSLATE_NOOP("Errors", "Choose the Microsoft provider of the realm, or give the other one another alias.")},
        ErrorRow{"publish.others_at_risk",
                 QT_TRANSLATE_NOOP("Errors", "The portal may drop other settings with this write ({names}): whether it keeps them is written down nowhere."),
                 QT_TRANSLATE_NOOP("Errors",
                                   "Try it out on an app without secrets, or have their values at hand and say so (on the command line: --try-on APP or "
                                   "--others-may-vanish).")},
        ErrorRow{"publish.others_vanished",
                 QT_TRANSLATE_NOOP("Errors",
                                   "With this write the portal dropped settings that are not ours: {names}. Signwright stopped there; the app has not been "
                                   "restarted and still runs with them."),
                 QT_TRANSLATE_NOOP("Errors", "Enter them again in the portal before you restart the app.")},
        ErrorRow{"publish.target_missing", QT_TRANSLATE_NOOP("Errors", "It is not known which location or app to publish to."),
                 QT_TRANSLATE_NOOP("Errors", "Choose one; this log-in can see: {targets}")},
        ErrorRow{"publish.target_unknown", QT_TRANSLATE_NOOP("Errors", "This log-in does not see a location or app with the number {target}."),
                 QT_TRANSLATE_NOOP("Errors", "Choose one of: {targets}")},
        ErrorRow{"publish.mapping_file", QT_TRANSLATE_NOOP("Errors", "The mapping file is not in the expected form: {reason}."),
                 QT_TRANSLATE_NOOP("Errors", "It must be a JSON object such as {\"tenant_id\": \"Name.In.Portal\"}.")},
        ErrorRow{"publish.name_twice", QT_TRANSLATE_NOOP("Errors", "The portal's setting “{name}” is chosen for two different things."),
                 QT_TRANSLATE_NOOP("Errors", "Choose another name for one of them, or leave that one alone.")},
        ErrorRow{"publish.incomplete", QT_TRANSLATE_NOOP("Errors", "The integration lacks {field}, so it cannot be published."),
                 QT_TRANSLATE_NOOP("Errors", "Complete it first.")},
        ErrorRow{"publish.untested", QT_TRANSLATE_NOOP("Errors", "No sign-in test has passed with exactly these settings, so nothing was written."),
                 QT_TRANSLATE_NOOP("Errors", "Run the sign-in test, or say in so many words that you publish untested (--untested).")},
        ErrorRow{"publish.prevent_password_untested",
                 QT_TRANSLATE_NOOP("Errors", "Turning the portal's own passwords off could lock everybody out, and no sign-in has been proven."),
                 QT_TRANSLATE_NOOP("Errors", "Run the sign-in test with a real user first; publish without that option until then.")},
        ErrorRow{"publish.prevent_password_in_window",
                 QT_TRANSLATE_NOOP("Errors",
                                   "Portal passwords are switched off in the window only: there somebody confirms within ten minutes that a log-in still "
                                   "works, or they are switched on again."),
                 QT_TRANSLATE_NOOP("Errors", "Publish this one setting from the publish page; everything else can be published here without it.")},
        ErrorRow{"publish.not_confirmed", QT_TRANSLATE_NOOP("Errors", "The change was not confirmed, so nothing was written."),
                 QT_TRANSLATE_NOOP("Errors", "Look at the changes and run again with --yes.")},
        ErrorRow{"publish.cancelled", QT_TRANSLATE_NOOP("Errors", "The publish was stopped."), ""},
        ErrorRow{"publish.not_as_written", QT_TRANSLATE_NOOP("Errors", "The portal does not hold what was written to {field}."),
                 QT_TRANSLATE_NOOP("Errors", "Try again; if it stays so, enter the value by hand in the portal.")},
        ErrorRow{"publish.other_setting_vanished", QT_TRANSLATE_NOOP("Errors", "The portal's setting {name}, which is not ours, was gone after writing."),
                 QT_TRANSLATE_NOOP("Errors", "Check that setting in the portal.")},
        ErrorRow{"publish.secret_not_restorable", QT_TRANSLATE_NOOP("Errors", "The portal does not show what it holds now, so that could not be put back."),
                 QT_TRANSLATE_NOOP("Errors", "Publish again as soon as the portal answers; then everything stands as in the integration.")},
        ErrorRow{
            "publish.guard_needs_store",
            QT_TRANSLATE_NOOP("Errors", "Portal passwords can be switched off only while Signwright is able to write down that it must switch them on again."),
            QT_TRANSLATE_NOOP("Errors", "Leave them on in step 3, or start Signwright again once its data folder can be written.")},
        ErrorRow{"publish.nothing_to_put_back", QT_TRANSLATE_NOOP("Errors", "There is nothing to put back."), ""},
        ErrorRow{"publish.left_half_done", QT_TRANSLATE_NOOP("Errors", "The publish could be neither finished nor undone ({reason})."),
                 QT_TRANSLATE_NOOP("Errors", "Open the publish page again as soon as the portal can be reached: it finishes or undoes what is left.")},
    };
    return rows;
}

} // namespace signwright
