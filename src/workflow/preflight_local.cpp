// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "preflight_run.h"

#include <entra/triage.h>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr int kExpirySoonDays = 30;

/** What triage would mend while typing stands in the portal as it is, so here it is a warning. */
void take(QList<TriageNote> &all, const QList<TriageNote> &notes, const QString &field)
{
    for (auto note : notes) {
        note.severity = note.severity == NoteSeverity::Refuse ? NoteSeverity::Refuse : NoteSeverity::Warn;
        note.params.insert(u"field"_s, field);
        all.append(note);
    }
}

} // namespace

void checkTriage(PreflightRun &run)
{
    const auto check = u"triage"_s;
    run.started(check);
    const auto &integration = run.input.integration;
    QList<TriageNote> notes;
    if (integration.authority == AuthorityKind::Tenant) {
        const auto tenant = integration.tenants.value(0);
        take(notes, triageTenant(tenant).notes, u"tenants"_s);
        take(notes, triagePair(tenant, integration.clientId), u"client_id"_s);
    } else if (integration.authority != AuthorityKind::Consumers) {
        take(notes, triageTenantList(integration.tenants.join(u','), integration.authority).notes, u"tenants"_s);
    }
    take(notes, triageClientId(integration.clientId).notes, u"client_id"_s);
    for (const auto &uri : integration.redirectUris) {
        take(notes, triageRedirectUri(uri, integration.authority).notes, u"redirect_uris"_s);
    }
    if (run.input.secret) {
        take(notes, triageSecret(*run.input.secret, integration.secret.hint).notes, u"secret"_s);
    }
    if (notes.isEmpty()) {
        run.finished({check, CheckOutcome::Pass, u"check.triage.clean"_s, {}, false});
    }
    for (const auto &note : std::as_const(notes)) {
        run.finished({check, note.severity == NoteSeverity::Refuse ? CheckOutcome::Fail : CheckOutcome::Warn, note.code, note.params, false});
    }
}

void checkSecretExpiry(PreflightRun &run)
{
    const auto check = u"secret_expiry"_s;
    run.started(check);
    const auto expiresOn = run.input.integration.secret.expiresOn;
    if (!expiresOn) {
        run.skipped(check, u"check.secret_expiry.unknown"_s);
        return;
    }
    const auto days = run.clock().now().date().daysTo(*expiresOn);
    const QVariantMap params{{u"date"_s, expiresOn->toString(Qt::ISODate)}, {u"days"_s, days}};
    if (days < 0 && run.secretProven) {
        run.finished({check, CheckOutcome::Warn, u"check.secret_expiry.date_stale"_s, params, false});
    } else if (days < 0) {
        run.finished({check, CheckOutcome::Fail, u"check.secret_expiry.expired"_s, params, false});
    } else if (days <= kExpirySoonDays) {
        run.finished({check, CheckOutcome::Warn, u"check.secret_expiry.soon"_s, params, false});
    } else {
        run.finished({check, CheckOutcome::Pass, u"check.secret_expiry.good"_s, params, false});
    }
}

} // namespace signwright
