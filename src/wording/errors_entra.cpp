// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "error_tables.h"

#include <QtGlobal>

#include <array>

namespace signwright
{

std::span<const ErrorRow> entraErrors()
{
    static constexpr std::array rows{
        ErrorRow{"entra.authority.no_tenant", QT_TRANSLATE_NOOP("Errors", "There is no tenant ID."),
                 QT_TRANSLATE_NOOP("Errors", "Copy the Directory (tenant) ID from the Overview page of the app registration.")},
        ErrorRow{"entra.authority.tenant_malformed", QT_TRANSLATE_NOOP("Errors", "“{tenant}” is neither a tenant ID nor a domain name."),
                 QT_TRANSLATE_NOOP("Errors", "Copy the Directory (tenant) ID from the Overview page of the app registration.")},
        ErrorRow{"entra.authority.host_malformed",
                 QT_TRANSLATE_NOOP("Errors", "“{host}” is not the address of a sign-in service; it should be like https://login.example.com."),
                 QT_TRANSLATE_NOOP("Errors", "Give scheme, host and, where needed, port, and nothing after them.")},
        ErrorRow{"entra.authority.host_insecure",
                 QT_TRANSLATE_NOOP("Errors", "The sign-in service {host} would be used without encryption, which is allowed on this computer only."),
                 QT_TRANSLATE_NOOP("Errors", "Use its https address.")},
        ErrorRow{"entra.authority.personal_unsupported", QT_TRANSLATE_NOOP("Errors", "Personal Microsoft accounts do not exist in {cloud}."),
                 QT_TRANSLATE_NOOP("Errors", "Choose one organization, or several organizations.")},
        ErrorRow{"entra.authority.ciam_needs_tenant", QT_TRANSLATE_NOOP("Errors", "{host} is an External ID tenant, which signs in its own customers only."),
                 QT_TRANSLATE_NOOP("Errors", "Choose one organization and give that tenant's ID.")},
        ErrorRow{"entra.domain.malformed", QT_TRANSLATE_NOOP("Errors", "“{domain}” is not a domain name."),
                 QT_TRANSLATE_NOOP("Errors", "Give it like contoso.com, without @ and without https://.")},
        ErrorRow{"entra.domain.unknown", QT_TRANSLATE_NOOP("Errors", "Microsoft knows no tenant of the domain {domain} in this cloud ({cloud})."),
                 QT_TRANSLATE_NOOP("Errors", "Check the spelling, or copy the Directory (tenant) ID from the Overview page of the app registration.")},
    };
    return rows;
}

} // namespace signwright
