// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>
#include <model/integration.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVariantMap>

#include <optional>

namespace signwright
{

/** What a remark means for the value it is about. */
enum class NoteSeverity {
    Mended, ///< something harmless was taken away (blanks, braces, a label); `value` is already without it
    Warn,   ///< looks wrong, may be right: the person decides
    Refuse, ///< cannot work
};

/**
 * One remark on a pasted value. Sentences for the codes are in `wording/triage_text`. Parameters never hold a secret or
 * part of one.
 */
struct TriageNote {
    QString code; ///< `triage.guid.braces` …; all are listed by `triageCodes()`
    NoteSeverity severity = NoteSeverity::Warn;
    QVariantMap params;
    friend bool operator==(const TriageNote &, const TriageNote &) = default;
};

/** What is to be said about one field, and what it should hold. */
struct Triage {
    QString value;                ///< mended; as pasted where nothing could be mended
    std::optional<QString> offer; ///< another value the person may take with one click (a GUID found in a pasted URL, https for http)
    QList<TriageNote> notes;
    bool refused() const;
    bool has(QLatin1StringView code) const;
};

/** As `Triage`, for a secret: the mended value is as secret as the pasted one. */
struct SecretTriage {
    std::optional<ClientSecret> mended; ///< only when mending changed something
    std::optional<ClientSecret> offer;  ///< decoded from URL or HTML form
    QList<TriageNote> notes;
    bool refused() const;
    bool has(QLatin1StringView code) const;
};

/** As `Triage`, for an allow-list of tenants. */
struct TenantListTriage {
    QStringList tenants; ///< mended, lower case, without blanks, empties and duplicates, in the order given
    QString text;        ///< the same as one comma list, no blanks: what a portal may be given (Reflex does not trim)
    QList<TriageNote> notes;
    bool refused() const;
    bool has(QLatin1StringView code) const;
};

/**
 * Paste triage: what can be told of a value while it is being typed, without any network. Pure functions, cheap enough for
 * every keystroke. Facts: entra-docs (id-token-claims-reference, reply-url) and the shapes of Microsoft's own pages.
 */

/** The Directory (tenant) ID. A domain is `triage.tenant.domain` {domain} (look it up with `entra/discovery.h`); an empty text has no notes. */
Triage triageTenant(QStringView pasted);
/** The Application (client) ID. */
Triage triageClientId(QStringView pasted);
/** Tenant and client ID seen together: `triage.pair.swapped` (refuse, when known), `triage.pair.same`, `triage.pair.client_is_tenant`. `knownTenants` are tenants met before (other integrations, a resolved domain). */
QList<TriageNote> triagePair(QStringView pastedTenant, QStringView pastedClient, const QStringList &knownTenants = {});
/** The client secret's Value. Warns for unknown shapes and never refuses them: older secrets look otherwise. `hint` is Graph's first three characters, where known. */
SecretTriage triageSecret(const ClientSecret &pasted, QStringView hint = {});
/** The portal's redirect URI, by the rules of https://learn.microsoft.com/entra/identity-platform/reply-url. */
Triage triageRedirectUri(QStringView pasted, AuthorityKind authority = AuthorityKind::Tenant);
/** The allow-list of tenants as pasted: commas, semicolons or lines. */
TenantListTriage triageTenantList(QStringView pasted, AuthorityKind authority = AuthorityKind::Organizations);

/** Every code that triage can give, for the test that each has words. */
const QStringList &triageCodes();

QString toString(NoteSeverity severity); ///< mended, warn, refuse

} // namespace signwright
