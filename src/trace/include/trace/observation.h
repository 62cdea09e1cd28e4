// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace signwright
{

/**
 * What kind of thing was seen. A kind says which facts to expect, never what they mean: meaning is made in `diagnosis/`
 * alone. The members named here are the facts' stable keys; a source fills those it knows.
 */
enum class ObservationKind {
    /** Something a person pasted. text = the passage. facts: language, wording (a recognised portal or library sentence) */
    PastedText,
    /** One error code with its handles. facts: aadsts (int), error, suberror, trace_id, correlation_id, timestamp, message, and any
        value quoted in the message (sent_redirect_uri, client_id, tenant, resource, account) */
    ErrorCode,
    /** One HTTP exchange, whoever made it. facts: method, url, status, error (a net.* code), elapsed_ms, date, server */
    HttpExchange,
    /** A main-frame navigation of the test browser. facts: url, navigation_type, title, tls (ok|none|error) */
    Navigation,
    /** What came back to the redirect URI. facts: redirect_uri, response_mode, has_code, has_id_token, state_ok, error, error_description, iss */
    AuthorizationResponse,
    /** The token endpoint's answer. facts: status, error, error_codes[], suberror, token_type, has_id_token, has_access_token */
    TokenResponse,
    /** Microsoft's error page as read. facts: aadsts, pgid, main_message, service_exception, correlation_id, trace_id */
    ErrorPage,
    /** A discovery document. facts: url, issuer, endpoints…, well_formed, fault */
    DiscoveryDocument,
    /** A key set. facts: url, keys (count), kids[], fault */
    KeySet,
    /** An ID token's claims (allow-listed ones). facts: header{}, claims{} */
    IdToken,
    /** One rule of the ID token and its outcome. facts: rule, outcome (pass|fail|skipped), expected, found */
    TokenRule,
    /** One step of the preflight. facts: check, outcome (pass|fail|warn|skipped), code, … */
    Check,
    /** TLS as seen. facts: host, issuer, subject, not_before, not_after, error, intercepted */
    Tls,
    /** Our clock against the provider's. facts: skew_seconds (positive: ours is ahead) */
    Clock,
    /** What a portal's admin API answered, or (source "publish") how a visit to it ended. facts: portal, operation, status, message,
        error (a net.* code), code (portal.*, publish.* or that of a notice) */
    PortalAnswer,
    /** A line of an application's log. facts: product, level, wording; text = the line */
    LogLine,
    /** Something the person told us or a facts file holds. facts: free */
    KnownFact,
};

QString toString(ObservationKind kind); ///< snake_case, as in traces and cases
std::optional<ObservationKind> observationKindFromString(QStringView text);

/** One thing seen, at a time, from a source. */
struct Observation {
    ObservationKind kind = ObservationKind::KnownFact;
    QDateTime at;      ///< UTC; null when not known
    QString source;    ///< where from, for the person: "preflight", "sign_in_test", "har:12", "paste:3"
    QJsonObject facts; ///< by the kind's keys
    QString text;      ///< the raw passage, for evidence; kept in memory, exported only after redaction
    /** Where `text` stands in the material it was found in, in UTF-16 units; -1 when not from a text. */
    qsizetype offset = -1;
    qsizetype length = 0;

    friend bool operator==(const Observation &, const Observation &) = default;
};

} // namespace signwright
