// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>
#include <diagnosis/finding.h>
#include <model/integration.h>
#include <trace/evidence.h>
#include <workflow/support_case.h>

#include <qcoro/qcorotask.h>

#include <optional>

namespace signwright
{

/** What somebody has, and what else is known. */
struct ExplainInput {
    QByteArray bytes; ///< of any form that `readEvidence` takes; not used when `file` is set
    QString file;     ///< read in the background, at most `kMostEvidence` bytes
    QString facts;    ///< JSON, or lines `key: value`; may be empty
    std::optional<Integration> integration;
};

/** What the evidence was, and what it means. */
struct Explanation {
    EvidenceMaterial material;
    QList<Finding> findings; ///< best first; empty when nothing was recognised
    /** The evidence was a support case: its own integration and traces were judged, by today's rules. */
    std::optional<SupportCase> supportCase;
};

inline constexpr qint64 kMostEvidence = 256 * 1024 * 1024; ///< bytes

/**
 * Reads evidence, a support case among it, and names the cause, on a thread of its own, so that a recording of 100 MB does not stop a window. The work cannot be
 * interrupted; whoever no longer wants the answer lets it go. Errors: those of `readEvidence` and `readKnownFacts`,
 * `trace.evidence.unreadable` {file, reason}, those of `caseFromJson`.
 */
QCoro::Task<Result<Explanation>> explain(ExplainInput input);

/** Lines `key: value` as the JSON that `readKnownFacts` takes; what is JSON already stays. */
QByteArray factsAsJson(const QString &text);

} // namespace signwright
