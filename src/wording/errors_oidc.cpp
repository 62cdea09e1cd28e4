// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> oidcErrors()
{
    static constexpr std::array rows{
        ErrorRow{"oidc.json.empty", QT_TRANSLATE_NOOP("Errors", "There is nothing where a JSON object should be."),
                 QT_TRANSLATE_NOOP("Errors", "Check that the address or file is the right one.")},
        ErrorRow{"oidc.json.not_object", QT_TRANSLATE_NOOP("Errors", "What was read is not a JSON object."),
                 QT_TRANSLATE_NOOP("Errors", "Check that the address or file is the right one; a log-in or error page may have come instead.")},
        ErrorRow{"oidc.json.malformed", QT_TRANSLATE_NOOP("Errors", "The JSON is broken at byte {offset}: {reason}."),
                 QT_TRANSLATE_NOOP("Errors", "Read it again; if it stays so, tell whoever runs that server.")},
        ErrorRow{"oidc.json.duplicate_member",
                 QT_TRANSLATE_NOOP("Errors", "The JSON gives “{member}” twice (byte {offset}), so two readers could understand it differently."),
                 QT_TRANSLATE_NOOP("Errors", "Do not trust it; tell whoever runs that server.")},
        ErrorRow{"oidc.json.invalid_utf8", QT_TRANSLATE_NOOP("Errors", "The JSON is not valid UTF-8 at byte {offset}."),
                 QT_TRANSLATE_NOOP("Errors", "Read it again; if it stays so, tell whoever runs that server.")},
        ErrorRow{"oidc.json.nul", QT_TRANSLATE_NOOP("Errors", "The JSON holds a NUL character (byte {offset})."),
                 QT_TRANSLATE_NOOP("Errors", "Do not trust it; tell whoever runs that server.")},
        ErrorRow{"oidc.json.too_deep", QT_TRANSLATE_NOOP("Errors", "The JSON is nested deeper than {limit} levels."),
                 QT_TRANSLATE_NOOP("Errors", "Do not trust it; tell whoever runs that server.")},
        ErrorRow{"oidc.issuer.mismatch", QT_TRANSLATE_NOOP("Errors", "The issuer is “{found}”; expected “{expected}”."),
                 QT_TRANSLATE_NOOP("Errors", "Check the tenant ID and the cloud.")},
        ErrorRow{"oidc.discovery.status", QT_TRANSLATE_NOOP("Errors", "The sign-in settings at {url} could not be read: HTTP status {status}."),
                 QT_TRANSLATE_NOOP("Errors", "Check the tenant ID and the cloud.")},
        ErrorRow{"oidc.discovery.too_large", QT_TRANSLATE_NOOP("Errors", "The discovery document is larger than {limit} bytes."),
                 QT_TRANSLATE_NOOP("Errors", "Check that the address is the right one.")},
        ErrorRow{"oidc.discovery.member_missing", QT_TRANSLATE_NOOP("Errors", "The discovery document lacks {member}."),
                 QT_TRANSLATE_NOOP("Errors", "Check that the address is that of an OpenID Connect provider.")},
        ErrorRow{"oidc.discovery.member_type", QT_TRANSLATE_NOOP("Errors", "In the discovery document, {member} must be of type {expected}."),
                 QT_TRANSLATE_NOOP("Errors", "Tell whoever runs that server.")},
        ErrorRow{"oidc.discovery.endpoint_malformed", QT_TRANSLATE_NOOP("Errors", "In the discovery document, {member} is “{found}”, which is not an address."),
                 QT_TRANSLATE_NOOP("Errors", "Tell whoever runs that server.")},
        ErrorRow{"oidc.discovery.endpoint_insecure", QT_TRANSLATE_NOOP("Errors", "In the discovery document, {member} is “{found}”, which is not https."),
                 QT_TRANSLATE_NOOP("Errors", "Do not sign in there; tell whoever runs that server.")},
        ErrorRow{"oidc.key_set.status", QT_TRANSLATE_NOOP("Errors", "The signing keys at {url} could not be read: HTTP status {status}."),
                 QT_TRANSLATE_NOOP("Errors", "Check that the address is the jwks_uri of the discovery document.")},
        ErrorRow{"oidc.key_set.too_large", QT_TRANSLATE_NOOP("Errors", "The keys are larger than {limit} bytes."),
                 QT_TRANSLATE_NOOP("Errors", "Check that this is a key set.")},
        ErrorRow{"oidc.key_set.too_many", QT_TRANSLATE_NOOP("Errors", "The key set holds more than {limit} keys."),
                 QT_TRANSLATE_NOOP("Errors", "Check that this is the provider's own key set.")},
        ErrorRow{"oidc.key_set.no_keys", QT_TRANSLATE_NOOP("Errors", "The key set holds no keys."),
                 QT_TRANSLATE_NOOP("Errors", "Check that the address or file is a JSON Web Key Set: {\"keys\":[…]}.")},
        ErrorRow{"oidc.key_set.member_type", QT_TRANSLATE_NOOP("Errors", "In key number {index} of the set, counted from 0, {member} is of the wrong type."),
                 QT_TRANSLATE_NOOP("Errors", "Tell whoever runs that server.")},
        ErrorRow{"oidc.key_set.unreadable", QT_TRANSLATE_NOOP("Errors", "The PEM text holds no public key that could be read."),
                 QT_TRANSLATE_NOOP("Errors", "Give a public key or certificate (RSA or EC), a JSON Web Key, or a key set.")},
        ErrorRow{"oidc.response.too_large", QT_TRANSLATE_NOOP("Errors", "The response to the sign-in is larger than {limit} bytes."), ""},
        ErrorRow{"oidc.response.malformed", QT_TRANSLATE_NOOP("Errors", "The response to the sign-in is malformed ({reason})."),
                 QT_TRANSLATE_NOOP("Errors", "Start the sign-in again.")},
        ErrorRow{"oidc.response.duplicate", QT_TRANSLATE_NOOP("Errors", "The response to the sign-in gives “{parameter}” twice."),
                 QT_TRANSLATE_NOOP("Errors", "Start the sign-in again; if it stays so, something on the way changes addresses.")},
        ErrorRow{"oidc.response.state_missing",
                 QT_TRANSLATE_NOOP("Errors", "The response to the sign-in carries no state, so it cannot be told whether it is ours."),
                 QT_TRANSLATE_NOOP("Errors", "Start the sign-in again.")},
        ErrorRow{"oidc.response.state_mismatch", QT_TRANSLATE_NOOP("Errors", "The response belongs to another sign-in (its state is not ours)."),
                 QT_TRANSLATE_NOOP("Errors", "Close other sign-in windows and start again.")},
        ErrorRow{"oidc.response.state_reused", QT_TRANSLATE_NOOP("Errors", "The response to this sign-in came a second time."),
                 QT_TRANSLATE_NOOP("Errors", "Start the sign-in again; do not reload the page.")},
        ErrorRow{"oidc.response.iss_mismatch", QT_TRANSLATE_NOOP("Errors", "The response came from “{found}”, not from “{expected}”."),
                 QT_TRANSLATE_NOOP("Errors", "Do not go on: another provider answered. Check tenant ID and cloud.")},
        ErrorRow{"oidc.response.iss_missing", QT_TRANSLATE_NOOP("Errors", "The response does not name its issuer, although “{expected}” promises to."),
                 QT_TRANSLATE_NOOP("Errors", "Start the sign-in again; if it stays so, tell whoever runs that server.")},
        ErrorRow{"oidc.response.nothing", QT_TRANSLATE_NOOP("Errors", "The response to the sign-in holds neither a code nor an error."),
                 QT_TRANSLATE_NOOP("Errors", "Check the response type of the request.")},
        ErrorRow{"oidc.response.wrong_mode", QT_TRANSLATE_NOOP("Errors", "The response came in the address's {found}; it was asked for as {expected}."),
                 QT_TRANSLATE_NOOP("Errors", "Check the response mode of the request.")},
        ErrorRow{"oidc.token_reply.not_json", QT_TRANSLATE_NOOP("Errors", "The token endpoint's answer (HTTP status {status}) is not proper JSON: {reason}."),
                 QT_TRANSLATE_NOOP("Errors", "Check the token endpoint's address; a proxy's page may have come instead.")},
        ErrorRow{"oidc.token_reply.member_type", QT_TRANSLATE_NOOP("Errors", "In the token endpoint's answer, {member} is of the wrong type."),
                 QT_TRANSLATE_NOOP("Errors", "Tell whoever runs that server.")},
        ErrorRow{"oidc.token_reply.nothing",
                 QT_TRANSLATE_NOOP("Errors", "The token endpoint's answer (HTTP status {status}) holds neither a token nor an error."),
                 QT_TRANSLATE_NOOP("Errors", "Tell whoever runs that server.")},
        ErrorRow{"oidc.userinfo.status", QT_TRANSLATE_NOOP("Errors", "The userinfo endpoint answered with HTTP status {status}."),
                 QT_TRANSLATE_NOOP("Errors", "Check that the scope openid was asked for.")},
        ErrorRow{"oidc.userinfo.not_json", QT_TRANSLATE_NOOP("Errors", "The userinfo endpoint sent “{content_type}” instead of JSON."),
                 QT_TRANSLATE_NOOP("Errors", "Tell whoever runs that server.")},
        ErrorRow{"oidc.userinfo.subject_mismatch", QT_TRANSLATE_NOOP("Errors", "The userinfo endpoint speaks of “{found}”, the ID token of “{expected}”."),
                 QT_TRANSLATE_NOOP("Errors", "Do not use those claims; tell whoever runs that server.")},
    };
    return rows;
}

} // namespace signwright
