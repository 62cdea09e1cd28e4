// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>
#include <trace/trace.h>

#include <QByteArray>

namespace signwright
{

/** What a piece of evidence mainly is, recognised by its content (the words of the `explain` contract). */
enum class EvidenceKind { Text, RedirectUrl, ErrorJson, Html, Har, Token };
QString toString(EvidenceKind kind);

/** Evidence as read: what it was and what is in it. A paste may hold several things; each is an observation. */
struct EvidenceMaterial {
    EvidenceKind kind = EvidenceKind::Text;
    /** The material as text, as far as it is kept for showing (HAR: empty). Offsets of observations count in it. */
    QString text;
    Trace trace;
};

/**
 * Reads whatever a person has: mail, chat or log text in any language (codes, GUIDs and the ticket's handles survive
 * translation), a redirect URL (query and fragment, also percent-encoded inside a log), the token endpoint's error JSON,
 * Microsoft's error page (`$Config`, else its text), a HAR 1.2 (in one pass, in memory bounded by the largest body that
 * matters), an ID or access token (claims only, no signature). Never fails on garbage: it is then text without codes.
 * Errors: `trace.evidence.empty`, `trace.evidence.image` {format} (a picture or packed document cannot be read),
 * `trace.evidence.too_large` {limit}.
 */
Result<EvidenceMaterial> readEvidence(const QByteArray &bytes);

/**
 * What else is known, as free JSON (`explain --facts`): every leaf becomes a line `key.path: value` of one KnownFact
 * observation, keys in snake_case with the field's synonyms folded (reply_url and callbackUrl are redirect_uri).
 * Error: `trace.facts.not_json` {offset, reason}.
 */
Result<Trace> readKnownFacts(const QByteArray &json);
/** One line a leaf, as described. Depth and size are bounded. */
QString flattenFacts(const QJsonValue &value, const QString &prefix = {});

} // namespace signwright
