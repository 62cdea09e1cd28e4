// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <diagnosis/finding.h>

#include <array>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

// In the order of the enumerations; the contract's words.
constexpr std::array kCauses{"session"_L1,
                             "conditional_access"_L1,
                             "request_format"_L1,
                             "federation"_L1,
                             "tenant_id"_L1,
                             "consent"_L1,
                             "mfa"_L1,
                             "on_prem_agent"_L1,
                             "device"_L1,
                             "redirect_uri"_L1,
                             "account_type"_L1,
                             "service_outage"_L1,
                             "account_state"_L1,
                             "browser"_L1,
                             "cloud"_L1,
                             "password"_L1,
                             "scope"_L1,
                             "network"_L1,
                             "client_id"_L1,
                             "guest_invite"_L1,
                             "certificate"_L1,
                             "claims_mapping"_L1,
                             "resource"_L1,
                             "pkce"_L1,
                             "clock"_L1,
                             "secret_value"_L1,
                             "response_type"_L1,
                             "signing_key"_L1,
                             "app_disabled"_L1,
                             "cross_tenant_policy"_L1,
                             "user_assignment"_L1,
                             "token_version"_L1,
                             "throttling"_L1,
                             "licence"_L1,
                             "secret_expired"_L1,
                             "platform_type"_L1,
                             "state_or_nonce"_L1,
                             "issuer"_L1,
                             "code_reuse"_L1,
                             "saml_config"_L1,
                             "portal_setting"_L1};
constexpr std::array kFixers{"user"_L1, "tenant_admin"_L1, "portal_admin"_L1, "portal_vendor"_L1, "network_admin"_L1, "microsoft"_L1, "nobody"_L1};
constexpr std::array kSeverities{"error"_L1, "warning"_L1, "note"_L1};

static_assert(kCauses.size() == std::size_t(Cause::PortalSetting) + 1);
static_assert(kFixers.size() == std::size_t(Fixer::Nobody) + 1);
static_assert(kSeverities.size() == std::size_t(Severity::Note) + 1);

template <class Enum, class Names>
std::optional<Enum> fromName(const Names &names, QStringView text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text == names[i]) {
            return Enum(i);
        }
    }
    return {};
}

} // namespace

QString toString(Cause cause)
{
    return kCauses[std::size_t(cause)];
}

QString toString(Fixer fixer)
{
    return kFixers[std::size_t(fixer)];
}

QString toString(Severity severity)
{
    return kSeverities[std::size_t(severity)];
}

std::optional<Cause> causeFromString(QStringView text)
{
    return fromName<Cause>(kCauses, text);
}

std::optional<Fixer> fixerFromString(QStringView text)
{
    return fromName<Fixer>(kFixers, text);
}

} // namespace signwright
