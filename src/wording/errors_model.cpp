// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> modelErrors()
{
    static constexpr std::array rows{
        ErrorRow{"model.guid.malformed", QT_TRANSLATE_NOOP("Errors", "“{text}” is not an ID: it should have 8-4-4-4-12 digits or letters a to f."),
                 QT_TRANSLATE_NOOP("Errors", "Copy it again from the Overview page of the app registration.")},
        ErrorRow{"model.redirect_uri.malformed", QT_TRANSLATE_NOOP("Errors", "“{text}” is not a redirect URI ({reason})."),
                 QT_TRANSLATE_NOOP("Errors", "Copy the redirect URI from the portal's own page, from https to its last letter.")},
        ErrorRow{"model.integration.member_type", QT_TRANSLATE_NOOP("Errors", "In the integration file, {pointer} must be of type {expected}."),
                 QT_TRANSLATE_NOOP("Errors", "Correct that member; docs/integration.schema.json shows the form.")},
        ErrorRow{"model.integration.member_missing", QT_TRANSLATE_NOOP("Errors", "The integration file lacks the member {pointer}."),
                 QT_TRANSLATE_NOOP("Errors", "Add it; docs/integration.schema.json shows the form.")},
        ErrorRow{"model.integration.member_value", QT_TRANSLATE_NOOP("Errors", "In the integration file, {pointer} is “{found}”; allowed: {allowed}."),
                 QT_TRANSLATE_NOOP("Errors", "Correct that value.")},
        ErrorRow{"model.integration.not_json", QT_TRANSLATE_NOOP("Errors", "The integration file is not JSON: {reason} at byte {offset}."),
                 QT_TRANSLATE_NOOP("Errors", "Export it again, or mend it with an editor that checks JSON.")},
        ErrorRow{"model.integration.schema", QT_TRANSLATE_NOOP("Errors", "The integration file says schema {found}; this program knows schema 1."),
                 QT_TRANSLATE_NOOP("Errors", "Open it with a newer program.")},
        ErrorRow{"model.integration.too_large", QT_TRANSLATE_NOOP("Errors", "The integration file is larger than {limit} bytes."),
                 QT_TRANSLATE_NOOP("Errors", "Check that this is the right file.")},
    };
    return rows;
}

} // namespace signwright
