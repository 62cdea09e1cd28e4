// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "sign_in_trace.h"

#include <entra/entra_error.h>
#include <trace/redaction.h>

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** Claims that say how the token was made, not who the person is. */
QJsonObject impersonal(const QJsonObject &claims)
{
    static const QStringList names{u"iss"_s, u"aud"_s, u"azp"_s, u"tid"_s, u"ver"_s, u"exp"_s, u"nbf"_s, u"iat"_s, u"idp"_s, u"acct"_s, u"email_verified"_s};
    QJsonObject kept;
    for (const auto &name : names) {
        if (claims.contains(name)) {
            kept.insert(name, claims.value(name));
        }
    }
    kept.insert(u"has__claim_names"_s, claims.contains("_claim_names"_L1) || claims.contains("hasgroups"_L1));
    kept.insert(u"claim_names"_s, QJsonArray::fromStringList(claims.keys()));
    return kept;
}

QJsonObject headerOf(const QJsonObject &header)
{
    QJsonObject kept;
    for (const auto &name : {u"alg"_s, u"kid"_s, u"typ"_s}) {
        if (header.contains(name)) {
            kept.insert(name, header.value(name));
        }
    }
    return kept;
}

void addText(QJsonObject &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        facts.insert(name, value);
    }
}

} // namespace

void SignInTrace::add(ObservationKind kind, const QJsonObject &facts, const QString &text) const
{
    m_trace->add(kind, u"sign_in_test"_s, facts, text, m_clock->now());
}

void SignInTrace::keySet(const QUrl &url, const Result<KeySet> &keys) const
{
    QJsonObject facts{{u"url"_s, url.toString()}};
    if (keys) {
        QJsonArray kids;
        for (const auto &kid : keys->kids()) {
            kids.append(QString::fromUtf8(kid));
        }
        facts.insert(u"keys"_s, keys->keys().size());
        facts.insert(u"kids"_s, kids);
    } else {
        facts.insert(u"fault"_s, keys.error().code);
    }
    add(ObservationKind::KeySet, facts);
}

void SignInTrace::navigation(const QUrl &url, const QString &title) const
{
    QJsonObject facts{{u"url"_s, redactUrl(url).toString(QUrl::FullyEncoded)}, {u"tls"_s, url.scheme() == "https"_L1 ? u"ok"_s : u"none"_s}};
    addText(facts, u"title"_s, title);
    add(ObservationKind::Navigation, facts);
}

void SignInTrace::response(const AuthorizationRequest &request, const Result<AuthorizationResponse> &response) const
{
    QJsonObject facts{{u"redirect_uri"_s, request.parameters().redirectUri}, {u"response_mode"_s, request.effectiveResponseMode()}};
    if (!response) {
        facts.insert(u"state_ok"_s, !response.error().code.startsWith("oidc.response.state"_L1));
        facts.insert(u"fault"_s, response.error().code);
        add(ObservationKind::AuthorizationResponse, facts);
        return;
    }
    facts.insert(u"state_ok"_s, true);
    facts.insert(u"has_code"_s, !response->code.isEmpty());
    facts.insert(u"has_id_token"_s, !response->idToken.isEmpty());
    addText(facts, u"error"_s, response->error);
    addText(facts, u"error_description"_s, response->errorDescription);
    addText(facts, u"iss"_s, response->iss);
    add(ObservationKind::AuthorizationResponse, facts);
    if (response->isError()) {
        auto error = EntraError::fromText(response->errorDescription);
        error.error = response->error;
        add(ObservationKind::ErrorCode, error.facts(), response->errorDescription);
    }
}

void SignInTrace::tokens(const Result<TokenReply> &reply) const
{
    if (!reply) {
        error(reply.error());
        return;
    }
    QJsonObject facts{{u"operation"_s, u"authorization_code"_s},
                      {u"status"_s, reply->status},
                      {u"has_id_token"_s, !reply->idToken.isEmpty()},
                      {u"has_access_token"_s, !reply->accessToken.isEmpty()}};
    addText(facts, u"token_type"_s, reply->tokenType);
    if (!reply->isError()) {
        add(ObservationKind::TokenResponse, facts);
        return;
    }
    const auto error = EntraError::fromJson(reply->errorMembers);
    facts.insert(u"error"_s, reply->error);
    facts.insert(u"error_codes"_s, error.aadsts > 0 ? QJsonArray{error.aadsts} : QJsonArray());
    addText(facts, u"suberror"_s, error.suberror);
    add(ObservationKind::TokenResponse, facts);
    add(ObservationKind::ErrorCode, error.facts(), reply->errorDescription);
}

void SignInTrace::token(const IdTokenReport &report) const
{
    add(ObservationKind::IdToken, {{u"header"_s, headerOf(report.header())}, {u"claims"_s, impersonal(report.claims())}});
    static const QSet<QLatin1StringView> unspoken{"nonce"_L1, "sub"_L1, "at_hash"_L1, "c_hash"_L1};
    for (const auto &rule : report.rules()) {
        QJsonObject facts{{u"rule"_s, QString(rule.rule)}, {u"outcome"_s, toString(rule.outcome)}};
        if (!unspoken.contains(rule.rule)) {
            addText(facts, u"expected"_s, QString::fromUtf8(rule.expected));
            addText(facts, u"found"_s, QString::fromUtf8(rule.found));
        }
        add(ObservationKind::TokenRule, facts);
    }
}

void SignInTrace::error(const Error &error) const
{
    QJsonObject facts{{u"host"_s, error.params.value(u"host"_s).toString()}};
    if (error.code.startsWith("net."_L1)) {
        facts.insert(u"error"_s, error.code);
        add(ObservationKind::HttpExchange, facts);
    } else {
        facts.insert(u"check"_s, u"sign_in_test"_s);
        facts.insert(u"outcome"_s, u"fail"_s);
        facts.insert(u"code"_s, error.code);
        add(ObservationKind::Check, facts);
        if (const auto status = error.params.value(u"status"_s).toInt(); status >= 400) {
            add(ObservationKind::HttpExchange, {{u"status"_s, status}}, u"HTTP %1, and no answer that can be read"_s.arg(status));
        }
    }
}

} // namespace signwright
