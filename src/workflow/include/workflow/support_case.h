// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/clock.h>
#include <core/result.h>
#include <diagnosis/finding.h>
#include <model/integration.h>
#include <trace/trace.h>

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>

namespace signwright
{

class IntegrationStore;

/** One thing that was done or seen: a preflight, a sign-in test, a publish, a paste; with what was found in it then. */
struct CaseRun {
    QString kind;    ///< as in `RunRecord`, or "evidence"
    QString outcome; ///< as in `RunRecord`; empty for evidence
    QDateTime at;    ///< UTC; null when not known
    Trace trace;
    QList<Finding> findings;
};

/**
 * A support case: what is set up (never the secret), what was seen, what was found, in one file that may be sent to a
 * stranger. Opened, the rules are asked again. Form: docs/case.schema.json.
 */
struct SupportCase {
    QDateTime madeAt; ///< UTC
    QString madeBy;   ///< program and version
    std::optional<Integration> integration;
    QList<CaseRun> runs; ///< newest first
};

/** The sentences that are written beside a finding for whoever opens the file without this program; may be empty. */
using FindingWords = std::function<QJsonObject(const Finding &)>;

/**
 * The file. Redacts here and nowhere earlier, so that nothing can be written past it: facts and URLs by allow-list
 * (`trace/redaction.h`), of the integration only the settings the schema names, and not the secret's hint.
 */
QByteArray toJson(const SupportCase &supportCase, const FindingWords &words = {});

/**
 * Errors: `workflow.case.not_json` {offset, reason}, `workflow.case.not_a_case`, `workflow.case.schema` {found},
 * `workflow.case.member` {pointer}, `workflow.case.too_large` {limit}, those of `Integration::draftFromJson`.
 */
Result<SupportCase> caseFromJson(const QByteArray &json);
/** Is it worth trying? A look at the first kilobytes only. */
bool looksLikeCase(QByteArrayView bytes);

/** Everything that the store holds about one integration. Errors: those of the store. */
Result<SupportCase> caseOf(const IntegrationStore &store, const QString &integrationId, const Clock &clock = SystemClock::instance());
/** Evidence as a case. */
SupportCase caseFrom(std::optional<Integration> integration, QList<CaseRun> runs, const Clock &clock = SystemClock::instance());

/** The rules asked again about one run of a case. */
struct Reproduction {
    QList<Finding> findings; ///< now, best first
    bool sameVerdict = true; ///< the best finding has the cause and code it had when the case was made
};
/** As `diagnose()` says today. Where the rules were mended since, the answer differs: that is what it is for. */
Reproduction reproduce(const SupportCase &supportCase, const CaseRun &run);
/** The whole case in one: all runs' traces together, oldest first. */
QList<Finding> reproduceAll(const SupportCase &supportCase);

/** One difference between two cases. */
struct CaseChange {
    QString field; ///< as in an integration file: "client_id", "portal.address", "redirect_uris" …
    QString before;
    QString after;
};

/** What two cases of one customer tell when laid side by side. */
struct CaseDifference {
    QList<CaseChange> changes;
    QList<Finding> gone; ///< found in the first alone
    QList<Finding> come; ///< found in the second alone
    QList<Finding> same;
    bool isEmpty() const { return changes.isEmpty() && gone.isEmpty() && come.isEmpty(); }
};
/** Findings are those of today's rules on either side, so that only the evidence differs. */
CaseDifference difference(const SupportCase &before, const SupportCase &after);

} // namespace signwright
