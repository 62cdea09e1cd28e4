// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <trace/redaction.h>

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr auto kRemoved = "‹removed›";

const QSet<QString> &allowedQueryNames()
{
    static const QSet<QString> names{u"client_id"_s,
                                     u"response_type"_s,
                                     u"response_mode"_s,
                                     u"scope"_s,
                                     u"redirect_uri"_s,
                                     u"prompt"_s,
                                     u"error"_s,
                                     u"error_subcode"_s,
                                     u"error_description"_s,
                                     u"error_uri"_s,
                                     u"code_challenge_method"_s,
                                     u"domain_hint"_s,
                                     u"admin_consent"_s,
                                     u"tenant"_s,
                                     u"iss"_s,
                                     u"appid"_s,
                                     u"api-version"_s,
                                     u"mkt"_s,
                                     u"grant_type"_s,
                                     u"resource"_s,
                                     u"client-request-id"_s};
    return names;
}

/** Facts that may leave: measurements, identifiers of the set-up and Microsoft's own handles; nothing of a credential. */
const QSet<QString> &allowedFacts()
{
    static const QSet<QString> names{u"aadsts"_s,
                                     u"error"_s,
                                     u"error_codes"_s,
                                     u"error_description"_s,
                                     u"suberror"_s,
                                     u"trace_id"_s,
                                     u"correlation_id"_s,
                                     u"timestamp"_s,
                                     u"message"_s,
                                     u"sent_redirect_uri"_s,
                                     u"redirect_uri"_s,
                                     u"client_id"_s,
                                     u"tenant"_s,
                                     u"resource"_s,
                                     u"method"_s,
                                     u"url"_s,
                                     u"status"_s,
                                     u"elapsed_ms"_s,
                                     u"date"_s,
                                     u"server"_s,
                                     u"navigation_type"_s,
                                     u"title"_s,
                                     u"tls"_s,
                                     u"response_mode"_s,
                                     u"has_code"_s,
                                     u"has_id_token"_s,
                                     u"has_access_token"_s,
                                     u"state_ok"_s,
                                     u"iss"_s,
                                     u"token_type"_s,
                                     u"pgid"_s,
                                     u"main_message"_s,
                                     u"service_exception"_s,
                                     u"issuer"_s,
                                     u"well_formed"_s,
                                     u"fault"_s,
                                     u"keys"_s,
                                     u"kids"_s,
                                     u"rule"_s,
                                     u"outcome"_s,
                                     u"expected"_s,
                                     u"found"_s,
                                     u"check"_s,
                                     u"code"_s,
                                     u"host"_s,
                                     u"subject"_s,
                                     u"alg"_s,
                                     u"kid"_s,
                                     u"typ"_s,
                                     u"aud"_s,
                                     u"azp"_s,
                                     u"tid"_s,
                                     u"ver"_s,
                                     u"exp"_s,
                                     u"nbf"_s,
                                     u"iat"_s,
                                     u"idp"_s,
                                     u"acct"_s,
                                     u"email_verified"_s,
                                     u"claim_names"_s,
                                     u"not_before"_s,
                                     u"not_after"_s,
                                     u"intercepted"_s,
                                     u"skew_seconds"_s,
                                     u"portal"_s,
                                     u"operation"_s,
                                     u"product"_s,
                                     u"level"_s,
                                     u"wording"_s,
                                     u"language"_s,
                                     u"cloud"_s,
                                     u"authority"_s,
                                     u"engine"_s,
                                     u"detail"_s};
    return names;
}

QJsonValue redactValue(const QString &name, const QJsonValue &value)
{
    if (value.isObject()) {
        return redactFacts(value.toObject());
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &item : value.toArray()) {
            array.append(redactValue(name, item));
        }
        return array;
    }
    if (!allowedFacts().contains(name)) {
        return QString::fromUtf8(kRemoved);
    }
    if (!value.isString()) {
        return value;
    }
    const auto text = value.toString();
    if (name == "url"_L1 || name == "redirect_uri"_L1 || name == "sent_redirect_uri"_L1) {
        return redactUrl(QUrl(text)).toString(QUrl::FullyEncoded);
    }
    return redactText(text);
}

QString redactQuery(const QString &query)
{
    const QUrlQuery parsed(query);
    QUrlQuery result;
    for (const auto &[name, value] : parsed.queryItems(QUrl::FullyDecoded)) {
        result.addQueryItem(name, allowedQueryNames().contains(name) ? QString::fromLatin1(QUrl::toPercentEncoding(redactText(value))) : u"removed"_s);
    }
    return result.toString(QUrl::FullyEncoded);
}

} // namespace

QJsonObject redactFacts(const QJsonObject &facts)
{
    QJsonObject result;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        result.insert(it.key(), redactValue(it.key(), it.value()));
    }
    return result;
}

QUrl redactUrl(const QUrl &url)
{
    auto result = url;
    result.setUserInfo({});
    if (url.hasQuery()) {
        result.setQuery(redactQuery(url.query(QUrl::FullyEncoded)), QUrl::StrictMode);
    }
    if (url.hasFragment()) {
        const auto fragment = url.fragment(QUrl::FullyEncoded);
        result.setFragment(fragment.contains(u'=') ? redactQuery(fragment) : u"removed"_s, QUrl::StrictMode);
    }
    return result;
}

QString redactText(const QString &text)
{
    static const struct {
        QRegularExpression pattern;
        QString replacement;
    } rules[] = {
        // compact JWS and JWE
        {QRegularExpression(u"\\beyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]*){1,3}"_s), u"‹token›"_s},
        // user and password before a URL's host
        {QRegularExpression(u"\\b([a-z][a-z0-9+.-]{1,15}://)[^/\\s@\"'<>?#]+@"_s, QRegularExpression::CaseInsensitiveOption), u"\\1"_s},
        // named credentials in queries, forms, JSON and headers
        {QRegularExpression(
             u"(?<![a-z])(code|state|nonce|id_token|access_token|refresh_token|client_secret|client_assertion|assertion|password|passwd|totp|code_verifier|code_challenge|client_info|session_state|samlresponse|samlrequest|login_hint|x-api-token|secret)(\\\\?[\"']?\\s*[=:]\\s*\\\\?[\"']?)(?!\\s)([^\\s&\"'<>,;\\\\}]{6,})"_s,
             QRegularExpression::CaseInsensitiveOption),
         u"\\1\\2‹removed›"_s},
        {QRegularExpression(u"\\b(authorization|cookie|set-cookie|x-api-token|x-actual-token)(\\s*:\\s*)[^\\r\\n]+"_s,
                            QRegularExpression::CaseInsensitiveOption),
         u"\\1\\2‹removed›"_s},
        {QRegularExpression(u"\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{8,}"_s, QRegularExpression::CaseInsensitiveOption), u"\\1 ‹removed›"_s},
        // Entra's secrets, authorization codes and refresh tokens by shape
        {QRegularExpression(u"[A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{20,40}"_s), u"‹secret›"_s},
        {QRegularExpression(u"\\b[01]\\.A[A-Za-z0-9_-]{20,}(?:\\.[A-Za-z0-9_.-]+)?"_s), u"‹code›"_s},
        {QRegularExpression(u"[A-Za-z0-9._%+-]+@([A-Za-z0-9.-]+\\.[A-Za-z]{2,})"_s), u"‹user›@\\1"_s},
    };
    auto result = text;
    for (const auto &rule : rules) {
        result.replace(rule.pattern, rule.replacement);
    }
    return result;
}

} // namespace signwright
