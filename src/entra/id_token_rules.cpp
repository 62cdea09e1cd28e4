// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <entra/id_token_rules.h>

#include <model/identifiers.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr QByteArrayView kPlaceholder = "{tenantid}";
constexpr QByteArrayView kPersonalTenant = "9188040d-6c67-4c5b-b112-36a304b66dad";

/** A GUID as bytes, any case: the check of every token, so without a QString. */
bool looksLikeGuid(QByteArrayView text)
{
    if (text.size() != 36) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char lower = static_cast<char>(c | 0x20);
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'f');
        if (hyphen ? c != '-' : !hex) {
            return false;
        }
    }
    return true;
}

/** The tenant segment of `https://{host}/{tenant}/v2.0` or `https://{host}/{tenant}/`; empty for another form. */
QByteArrayView tenantOf(QByteArrayView issuer)
{
    if (issuer.endsWith("/v2.0")) {
        issuer.chop(5);
    } else if (issuer.endsWith('/')) {
        issuer.chop(1);
    }
    const auto tenant = issuer.sliced(issuer.lastIndexOf('/') + 1);
    return looksLikeGuid(tenant) || tenant == kPlaceholder ? tenant : QByteArrayView();
}

/** By the form of its issuer: 2, 1, or 0 for none of Entra's. */
int versionOf(QByteArrayView issuer)
{
    return tenantOf(issuer).isEmpty() ? 0 : issuer.endsWith("/v2.0") ? 2 : issuer.endsWith('/') ? 1 : 0;
}

QByteArray owned(QByteArrayView text)
{
    return text.toByteArray();
}

class EntraRules
{
public:
    EntraRules(IdTokenReport &report, const EntraTokenExpectations &expected) : m_report(report), m_expected(expected), m_claims(*report.payload())
    {
        const auto text = [&](const char *name) {
            const auto *member = m_claims.find(name);
            return member && member->isString() ? member->text() : QByteArray();
        };
        m_tid = text("tid");
        m_iss = text("iss");
    }

    /** Microsoft.IdentityModel's IDX40009 (no `tid`), IDX40011 (two that differ in case), IDX40004 (`iss` without it). */
    void tenant()
    {
        constexpr auto rule = "tid"_L1;
        const auto &members = m_claims.members();
        const auto spellings =
            std::count_if(members.begin(), members.end(), [](const JsonMember &m) { return QByteArrayView(m.name).compare("tid", Qt::CaseInsensitive) == 0; });
        const bool wanted = !m_expected.tenants.isEmpty() || m_expected.oidc.issuer.contains(kPlaceholder);
        if (spellings > 1) {
            m_report.add(rule, false, "given once"_ba, "given several times, differing in case"_ba);
        } else if (m_tid.isEmpty() && !wanted && spellings == 0) {
            m_report.skip(rule);
        } else if (!looksLikeGuid(m_tid)) {
            m_report.add(rule, false, "a GUID"_ba, spellings == 0 ? "absent"_ba : owned(m_tid));
        } else {
            const auto inIssuer = tenantOf(m_iss);
            const bool same = inIssuer.isEmpty() || inIssuer == m_tid;
            auto tid = owned(m_tid);
            m_report.add(rule, same, same ? tid : owned(inIssuer), tid);
        }
    }

    void allowList()
    {
        constexpr auto rule = "tenant_allowed"_L1;
        if (m_expected.tenants.isEmpty()) {
            m_report.skip(rule);
            return;
        }
        for (const auto &tenant : m_expected.tenants) {
            if (tenant.compare(m_tid, Qt::CaseInsensitive) == 0) {
                m_report.add(rule, true, tenant, tenant);
                return;
            }
        }
        m_report.add(rule, false, m_expected.tenants.join(' '), m_tid.isEmpty() ? "absent"_ba : owned(m_tid));
    }

    void personalAccount()
    {
        constexpr auto rule = "personal_account"_L1;
        if (!m_expected.personalAccountsAllowed || m_tid.isEmpty()) {
            m_report.skip(rule);
            return;
        }
        const bool personal = m_tid == kPersonalTenant;
        m_report.add(rule, !personal || *m_expected.personalAccountsAllowed,
                     *m_expected.personalAccountsAllowed ? "any account"_ba : "a work or school account"_ba,
                     personal ? "a personal account"_ba : "a work or school account"_ba);
    }

    /** entra-docs, access-tokens, "Validate the issuer": a key with a concrete issuer signs for exactly that `iss`. */
    void keyIssuer()
    {
        constexpr auto rule = "key_issuer"_L1;
        const auto *key = m_report.key();
        if (!key || key->issuer.isEmpty()) {
            m_report.skip(rule);
            return;
        }
        auto issuer = key->issuer;
        if (!m_tid.isEmpty() && issuer.contains(kPlaceholder)) {
            issuer.replace(kPlaceholder, m_tid);
        }
        const bool same = issuer == m_iss;
        m_report.add(rule, same, issuer, same ? issuer : m_iss.isEmpty() ? "absent"_ba : owned(m_iss));
    }

    /** IDX40012. */
    void keyCloud()
    {
        constexpr auto rule = "key_cloud"_L1;
        const auto *key = m_report.key();
        if (!key || key->cloudInstanceName.isEmpty() || m_expected.cloudInstanceName.isEmpty()) {
            m_report.skip(rule);
            return;
        }
        m_report.add(rule, key->cloudInstanceName == m_expected.cloudInstanceName, m_expected.cloudInstanceName, key->cloudInstanceName);
    }

    /** The version of an ID token follows the endpoint (entra-docs, id-token-claims-reference). */
    void version()
    {
        constexpr auto rule = "ver"_L1;
        const auto *member = m_claims.find("ver");
        const int version = m_expected.endpointVersion ? m_expected.endpointVersion : member ? versionOf(m_expected.oidc.issuer) : 0;
        if (version == 0) {
            m_report.skip(rule);
            return;
        }
        const auto expected = version == 1 ? "1.0"_ba : "2.0"_ba;
        const bool same = member && member->isString() && member->text() == expected;
        m_report.add(rule, same, expected, same ? expected : member ? owned(member->raw.first(qMin(member->raw.size(), qsizetype(100)))) : "absent"_ba);
    }

private:
    IdTokenReport &m_report;
    const EntraTokenExpectations &m_expected;
    const StrictJsonObject &m_claims;
    QByteArray m_tid; ///< views into the claims, which the report keeps
    QByteArray m_iss;
};

} // namespace

IdTokenReport validateEntraIdToken(QByteArrayView token, const KeySet &keys, const EntraTokenExpectations &expectations, const QDateTime &at)
{
    const bool isTemplate = expectations.oidc.issuer.contains(kPlaceholder);
    auto report = [&] {
        if (!isTemplate) {
            return validateIdToken(token, keys, expectations.oidc, at);
        }
        auto oidc = expectations.oidc;
        oidc.issuerPlaceholder = kPlaceholder.toByteArray();
        oidc.issuerClaim = "tid"_ba;
        return validateIdToken(token, keys, oidc, at);
    }();
    if (!report.payload()) {
        for (const auto rule : {"tid"_L1, "tenant_allowed"_L1, "personal_account"_L1, "key_issuer"_L1, "key_cloud"_L1, "ver"_L1}) {
            report.skip(rule);
        }
        return report;
    }
    EntraRules rules(report, expectations);
    rules.tenant();
    rules.allowList();
    rules.personalAccount();
    rules.keyIssuer();
    rules.keyCloud();
    rules.version();
    return report;
}

EntraTokenExpectations EntraTokenExpectations::of(const Integration &integration, const DiscoveryDocument &document, const QList<QByteArray> &resolvedTenants)
{
    EntraTokenExpectations expectations;
    expectations.oidc.issuer = document.issuer.toUtf8();
    expectations.oidc.clientId = integration.clientId.toUtf8();
    for (const auto &tenant : integration.tenants) {
        if (isGuid(tenant)) {
            expectations.tenants.append(tenant.toLower().toLatin1());
        }
    }
    expectations.tenants += resolvedTenants;
    if (expectations.tenants.size() < integration.tenants.size()) {
        expectations.tenants.clear(); // a domain is not resolved yet: a list with a gap would refuse the right ones
    }
    expectations.cloudInstanceName = document.text("cloud_instance_name"_L1).toUtf8();
    expectations.endpointVersion = versionOf(expectations.oidc.issuer);
    // An app of one tenant or of work accounts never sees them; `common` does if its registration says so, which only a sign-in shows.
    expectations.personalAccountsAllowed = integration.authority == AuthorityKind::Common || integration.authority == AuthorityKind::Consumers
                                           || expectations.tenants.contains(kPersonalTenant.toByteArray());
    return expectations;
}

QList<TokenNote> entraTokenNotes(const QJsonObject &claims)
{
    QList<TokenNote> notes;
    const auto text = [&](QLatin1StringView name) { return claims.value(name).toString(); };
    const auto idp = text("idp"_L1);
    const auto tid = text("tid"_L1);
    if (claims.value("acct"_L1).toVariant().toInt() == 1 || (!idp.isEmpty() && idp != text("iss"_L1))) {
        notes.append({"guest"_L1, idp});
    }
    if (tid == kPersonalAccountsTenant) {
        notes.append({"personal_account"_L1, {}});
    }
    const bool linked = claims.value("_claim_names"_L1).toObject().contains("groups"_L1);
    const auto has = claims.value("hasgroups"_L1);
    if (linked || has.toBool() || has.toString() == "true"_L1) {
        notes.append({"groups_overage"_L1, {}});
    }
    if (text("email"_L1).isEmpty()) {
        notes.append({"no_email"_L1, {}});
    } else if (const auto verified = claims.value("xms_edov"_L1); !verified.isUndefined() && !verified.toVariant().toBool()) {
        notes.append({"email_unverified"_L1, {}});
    }
    if (text("ver"_L1) == "1.0"_L1) {
        notes.append({"v1_token"_L1, {}});
    }
    return notes;
}

} // namespace signwright
