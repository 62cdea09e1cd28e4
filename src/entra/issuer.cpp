// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <entra/issuer.h>

#include <model/identifiers.h>

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace signwright
{

std::optional<Issuer> Issuer::parse(QStringView text)
{
    static const QRegularExpression form(u"\\A(https?://[^/?#\\s]+)/([^/?#\\s]+)/(v2\\.0)?\\z"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch()) {
        return {};
    }
    const QUrl url(match.captured(1), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return {};
    }
    Issuer issuer;
    issuer.text = text.toString();
    issuer.origin = match.captured(1).toLower();
    issuer.host = url.host().toLower();
    issuer.tenant = match.captured(2);
    issuer.version = match.captured(3).isEmpty() ? Version::V1 : Version::V2;
    return issuer;
}

QString fillIssuerTemplate(QStringView issuer, QStringView tid)
{
    return issuer.toString().replace("{tenantid}"_L1, tid.toString());
}

bool issuerMatches(QStringView discovered, QStringView iss, QStringView tid)
{
    return !iss.isEmpty() && fillIssuerTemplate(discovered, tid) == iss;
}

bool isGood(IssuerOutcome outcome)
{
    switch (outcome) {
    case IssuerOutcome::Exact:
    case IssuerOutcome::Template:
    case IssuerOutcome::Resolved:
    case IssuerOutcome::AliasHost:
    case IssuerOutcome::V1: return true;
    case IssuerOutcome::OtherTenant:
    case IssuerOutcome::OtherHost:
    case IssuerOutcome::NotTemplate:
    case IssuerOutcome::Unexpected: break;
    }
    return false;
}

QString toString(IssuerOutcome outcome)
{
    switch (outcome) {
    case IssuerOutcome::Exact: return u"exact"_s;
    case IssuerOutcome::Template: return u"template"_s;
    case IssuerOutcome::Resolved: return u"resolved"_s;
    case IssuerOutcome::AliasHost: return u"alias_host"_s;
    case IssuerOutcome::V1: return u"v1"_s;
    case IssuerOutcome::OtherTenant: return u"other_tenant"_s;
    case IssuerOutcome::OtherHost: return u"other_host"_s;
    case IssuerOutcome::NotTemplate: return u"not_template"_s;
    case IssuerOutcome::Unexpected: break;
    }
    return u"unexpected"_s;
}

IssuerOutcome IssuerRule::compare(QStringView discovered) const
{
    const bool wantsTemplate = tenant == "{tenantid}"_L1;
    if (discovered == expected) {
        return wantsTemplate ? IssuerOutcome::Template : IssuerOutcome::Exact;
    }
    const auto found = Issuer::parse(discovered);
    if (!found) {
        return IssuerOutcome::Unexpected;
    }
    const bool v1 = found->version == Issuer::Version::V1;
    // External ID answers at {name}.ciamlogin.com with an issuer at {name} or at {tenant GUID}.
    const bool sameSuffix = !hostSuffix.isEmpty() && found->host.endsWith(u'.' + hostSuffix) && found->origin == "https://"_L1 + found->host;
    const bool ownHost = found->origin == origin || sameSuffix;
    const bool cloudHost = otherHosts.contains(found->host) && found->origin == "https://"_L1 + found->host;
    const bool v1HostFound = v1 && !v1Host.isEmpty() && found->origin == "https://"_L1 + v1Host;
    if (!ownHost && !cloudHost && !v1HostFound) {
        return IssuerOutcome::OtherHost;
    }
    if (found->isTemplate() != wantsTemplate) {
        return wantsTemplate ? (isGuid(found->tenant) ? IssuerOutcome::NotTemplate : IssuerOutcome::Unexpected) : IssuerOutcome::Unexpected;
    }
    if (!wantsTemplate) {
        if (!isGuid(found->tenant)) {
            return IssuerOutcome::Unexpected;
        }
        if (!tenantIsDomain && found->tenant != tenant) {
            return IssuerOutcome::OtherTenant;
        }
    }
    if (v1) {
        return IssuerOutcome::V1;
    }
    if (!ownHost) {
        return IssuerOutcome::AliasHost;
    }
    return tenantIsDomain || sameSuffix ? IssuerOutcome::Resolved : IssuerOutcome::Exact;
}

} // namespace signwright
