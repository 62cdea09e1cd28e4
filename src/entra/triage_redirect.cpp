// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "triage_clean.h"

#include <entra/cloud.h>

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr auto kWarn = NoteSeverity::Warn;
constexpr auto kRefuse = NoteSeverity::Refuse;
constexpr int kMaxLength = 256; // entra-docs, reply-url

/** What the text itself tells, before it is taken for a URL. True when nothing more can be said. */
bool triageText(const QString &text, Triage &result)
{
    static const QRegularExpression placeholder(u"[{}<>]|your[-_ ]?(?:domain|host|portal|app)|\\bexample\\b\\.invalid"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression secondAddress(u".https?://"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(u"\\A([a-z][a-z0-9+.-]*):(?=//|[^0-9])"_s, QRegularExpression::CaseInsensitiveOption);
    if (text.contains(placeholder)) {
        addNote(result.notes, "triage.redirect.placeholder"_L1, kRefuse);
        return true;
    }
    if (text.contains(secondAddress) && !text.contains(u'?')) {
        addNote(result.notes, "triage.redirect.several"_L1, kRefuse);
        return true;
    }
    if (text.contains(QRegularExpression(u"\\s"_s))) {
        addNote(result.notes, "triage.redirect.inner_blank"_L1, kRefuse);
        return true;
    }
    const auto match = scheme.match(text);
    if (!match.hasMatch()) {
        addNote(result.notes, "triage.redirect.no_scheme"_L1, kRefuse);
        result.offer = u"https://"_s + text;
        return true;
    }
    const auto name = match.captured(1).toLower();
    if (name != "https"_L1 && name != "http"_L1) {
        addNote(result.notes, "triage.redirect.scheme"_L1, kRefuse, {{u"scheme"_s, name}});
        return true;
    }
    return false;
}

void triageHost(const QUrl &url, Triage &result)
{
    const auto host = url.host();
    const bool plain = url.scheme() == "http"_L1;
    if (host == "localhost"_L1) {
        addNote(result.notes, "triage.redirect.localhost"_L1, kWarn);
    } else if (host == "127.0.0.1"_L1) {
        addNote(result.notes, "triage.redirect.loopback_ip"_L1, kWarn);
    } else if (host == "::1"_L1) {
        addNote(result.notes, "triage.redirect.ipv6_loopback"_L1, kRefuse);
    } else if (plain) {
        addNote(result.notes, "triage.redirect.http"_L1, kRefuse);
        result.offer = u"https"_s + result.value.mid(4);
    }
    if (cloudOfHost(host)) {
        addNote(result.notes, "triage.redirect.microsoft_host"_L1, kRefuse, {{u"host"_s, host}});
    }
    if (const auto ascii = url.host(QUrl::FullyEncoded); ascii.contains("xn--"_L1)) {
        addNote(result.notes, "triage.redirect.idn"_L1, kWarn, {{u"ascii"_s, ascii}});
    }
    if (url.port() == (plain ? 80 : 443)) {
        addNote(result.notes, "triage.redirect.default_port"_L1, kWarn, {{u"port"_s, url.port()}});
    }
}

void triageQuery(const QUrl &url, AuthorityKind authority, Triage &result)
{
    if (!url.hasQuery()) {
        return;
    }
    const QUrlQuery query(url);
    const bool response = (query.hasQueryItem(u"code"_s) || query.hasQueryItem(u"error"_s)) && query.hasQueryItem(u"state"_s);
    if (response) {
        addNote(result.notes, "triage.redirect.response_pasted"_L1, kRefuse);
        result.offer = result.value.section(u'?', 0, 0);
    } else if (authority == AuthorityKind::Common || authority == AuthorityKind::Consumers) {
        addNote(result.notes, "triage.redirect.query_personal"_L1, kRefuse);
    } else {
        addNote(result.notes, "triage.redirect.query"_L1, kWarn);
    }
}

} // namespace

Triage triageRedirectUri(QStringView pasted, AuthorityKind authority)
{
    const auto cleaned = cleanPaste(pasted);
    Triage result{cleaned.text, {}, cleaned.notes};
    if (cleaned.label != LabelKind::None && cleaned.label != LabelKind::Redirect) {
        addNote(result.notes, "triage.label.other"_L1, kRefuse, {{u"label"_s, cleaned.labelText}});
    }
    if (cleaned.text.isEmpty() || triageText(cleaned.text, result)) {
        return result;
    }
    const QUrl url(cleaned.text, QUrl::StrictMode);
    if (cleaned.text.contains(u'*')) {
        addNote(result.notes, "triage.redirect.wildcard"_L1, kRefuse);
        if (!url.isValid()) {
            return result;
        }
    }
    if (!url.isValid() || url.host().isEmpty()) {
        addNote(result.notes, "triage.redirect.malformed"_L1, kRefuse);
        return result;
    }
    if (!url.userInfo().isEmpty()) {
        addNote(result.notes, "triage.redirect.user_info"_L1, kRefuse);
    }
    triageHost(url, result);
    if (url.hasFragment()) {
        addNote(result.notes, "triage.redirect.fragment"_L1, kRefuse);
        result.offer = result.value.section(u'#', 0, 0);
    }
    triageQuery(url, authority, result);

    QString forbidden;
    for (const auto c : cleaned.text) {
        if (QStringView(u"!$'(),;").contains(c) && !forbidden.contains(c)) {
            forbidden += c;
        }
    }
    if (!forbidden.isEmpty()) {
        addNote(result.notes, "triage.redirect.characters"_L1, kRefuse, {{u"characters"_s, forbidden}});
    }
    if (cleaned.text.size() > kMaxLength) {
        addNote(result.notes, "triage.redirect.length"_L1, kRefuse, {{u"length"_s, int(cleaned.text.size())}, {u"limit"_s, kMaxLength}});
    }
    const auto path = url.path();
    if (path.isEmpty() || path == "/"_L1) {
        addNote(result.notes, "triage.redirect.no_path"_L1, kWarn);
    } else if (path.endsWith(u'/')) {
        addNote(result.notes, "triage.redirect.trailing_slash"_L1, kWarn);
    }
    if (path.contains("//"_L1)) {
        addNote(result.notes, "triage.redirect.double_slash"_L1, kWarn);
    }
    return result;
}

} // namespace signwright
