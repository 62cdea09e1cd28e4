// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> signInErrors()
{
    static constexpr std::array rows{
        ErrorRow{"sign_in.no_secret", QT_TRANSLATE_NOOP("Errors", "The client secret is missing, so the test cannot be made."),
                 QT_TRANSLATE_NOOP("Errors", "Paste the secret's Value in step 3.")},
        ErrorRow{"sign_in.no_redirect_uri", QT_TRANSLATE_NOOP("Errors", "The redirect URI is missing, so the test cannot be made."),
                 QT_TRANSLATE_NOOP("Errors", "Copy it from the portal in step 1.")},
        ErrorRow{"sign_in.no_discovery", QT_TRANSLATE_NOOP("Errors", "The provider answered {status} where its own description should be."),
                 QT_TRANSLATE_NOOP("Errors", "Check the tenant ID and the cloud in step 2.")},
        ErrorRow{"sign_in.cancelled", QT_TRANSLATE_NOOP("Errors", "The sign-in test was stopped."), ""},
        ErrorRow{"sign_in.timeout", QT_TRANSLATE_NOOP("Errors", "Nobody finished signing in within {minutes} minutes."),
                 QT_TRANSLATE_NOOP("Errors", "Start the test again.")},
        ErrorRow{"sign_in.closed", QT_TRANSLATE_NOOP("Errors", "The sign-in was closed before it ended."),
                 QT_TRANSLATE_NOOP("Errors", "Start the test again when you are ready.")},
        ErrorRow{"sign_in.no_id_token", QT_TRANSLATE_NOOP("Errors", "The provider accepted the sign-in but sent no ID token."),
                 QT_TRANSLATE_NOOP("Errors", "The request must ask for the scope “openid”; check what stands between this computer and the provider.")},
    };
    return rows;
}

} // namespace signwright
