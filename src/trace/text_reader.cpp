// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "text_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr qsizetype kMessageLimit = 1200; // an AADSTS message with its handles is shorter than this
constexpr int kMostCodes = 60;
constexpr int kMostUrls = 40;
constexpr int kMostTokens = 8;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

const auto kGuid = u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s;

/** The handles of a ticket in their labels of several languages; the values are the same in all. */
void addHandles(const QString &window, QJsonObject &facts)
{
    static const struct {
        QString key;
        QRegularExpression label;
    } rows[]{
        {u"trace_id"_s,
         pattern(
             u"(?:trace[ _-]?id|Ablaufverfolgungs-ID|ID de (?:suivi|trace|seguimiento|rastreamento|rastreo)|ID traccia|Tracerings-ID|跟踪\\s*ID|トレース\\s*ID)\\W{0,8}("_s
             + kGuid + u")"_s)},
        {u"correlation_id"_s,
         pattern(
             u"(?:correlation[ _-]?id|Korrelations-ID|ID de (?:corr[ée]lation|correlaci[óo]n|correla[çc][ãa]o)|ID correlazione|Correlatie-id|相关(?:性)?\\s*ID|関連付け\\s*ID)\\W{0,8}("_s
             + kGuid + u")"_s)},
        {u"timestamp"_s,
         pattern(
             u"(?:timestamp|Zeitstempel|Horodatage|Marca de tiempo|Carimbo de data/hora|Tijdstempel|Znacznik czasu|时间戳|タイムスタンプ)\\W{0,6}(\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z?)"_s)},
    };
    for (const auto &row : rows) {
        if (const auto match = row.label.match(window); match.hasMatch()) {
            facts.insert(row.key, match.captured(1));
        }
    }
}

/** Values that Microsoft quotes in its messages; the quotes survive translation, so shape decides. */
void addQuotedValues(const QString &message, int code, QJsonObject &facts)
{
    static const QRegularExpression quoted(u"['‘’\"“”«]([^'‘’\"“”«»\\s]{2,400})['‘’\"“”»]"_s);
    static const QRegularExpression guid(u'^' + kGuid + u'$', QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(kGuid, QRegularExpression::CaseInsensitiveOption);
    QStringList guids;
    for (auto it = quoted.globalMatch(message); it.hasNext();) {
        const auto value = it.next().captured(1);
        if (guid.match(value).hasMatch()) {
            guids.append(value.toLower());
        } else if ((code == 50011 || code == 500117 || code == 90102) && value.contains("://"_L1)) {
            facts.insert(u"sent_redirect_uri"_s, value);
        } else if (value.contains(u'@')) {
            facts.insert(u"account"_s, value);
        } else if (value.contains("live.com"_L1) || value.contains("sts.windows.net"_L1)) {
            facts.insert(u"identity_provider"_s, value);
        }
    }
    if (guids.isEmpty()) {
        for (auto it = bare.globalMatch(message); it.hasNext() && guids.size() < 2;) {
            guids.append(it.next().captured().toLower());
        }
    }
    if (guids.isEmpty()) {
        return;
    }
    if (code == 90002 || code == 900021 || code == 500021) {
        facts.insert(u"tenant"_s, guids.constFirst());
    } else if (code == 500011) {
        facts.insert(u"tenant"_s, guids.constLast());
    } else {
        facts.insert(u"client_id"_s, guids.constFirst());
        if ((code == 700016 || code == 700011 || code == 50020) && guids.size() > 1) {
            facts.insert(u"tenant"_s, guids.at(1));
        }
    }
}

QString trimmedMessage(QString message)
{
    static const QRegularExpression end(
        u"\\s*(?:\\\\r\\\\n|\\r?\\n)?\\s*(?:trace[ _-]?id|Ablaufverfolgungs-ID|ID de (?:suivi|seguimiento)|correlation[ _-]?id)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = end.match(message); match.hasMatch()) {
        message.truncate(match.capturedStart());
    }
    return message.trimmed();
}

void readCodes(const QString &text, const QString &source, Trace &trace, qsizetype offset)
{
    static const auto code = pattern(u"\\bAADSTS\\s?0*(\\d{4,8})\\b"_s);
    // Sign-in logs and people write the number alone: "Error 53003", "Sign-in error code: 50105", "Fehlercode 700016".
    // Only numbers of the families that Entra uses, so that a socket's or a system's error number is none.
    static const auto bare = pattern(
        u"\\b(?:error|failure|status|sign-?in error|fehler|erreur|errore?|c[oó]digo|code d.erreur|fout)[ _-]?(?:codes?|number|nummer|id)?[\"' :=#([]{1,4}"
        "((?:16|20|28|40|50|51|53|54|65|70|75|80|81|90)\\d{3}|(?:13|14|16|22|50|53|65|70|75|90)\\d{4}|(?:500|700|750|900)\\d{4})\\b"_s);
    static const auto b2c = pattern(u"\\bAADB2C(\\d{5,6})\\b"_s);
    int found = 0;
    qsizetype previousEnd = 0;
    QSet<QString> seen;
    for (auto it = code.globalMatch(text); it.hasNext() && found < kMostCodes; ++found) {
        const auto match = it.next();
        const auto number = match.captured(1).toInt();
        auto window = text.mid(match.capturedStart(), kMessageLimit);
        if (const auto next = code.match(window, match.capturedLength()); next.hasMatch()) {
            // handles may stand behind a second code of the same sentence, so they are looked for in the whole window
            QJsonObject probe;
            addHandles(window, probe);
            window.truncate(next.capturedStart());
        }
        QJsonObject facts{{u"aadsts"_s, number}};
        addHandles(text.mid(match.capturedStart(), kMessageLimit), facts);
        if (!facts.contains("correlation_id"_L1)) {
            addHandles(text.mid(qMax(previousEnd, match.capturedStart() - kMessageLimit / 2), kMessageLimit), facts);
        }
        const auto message = trimmedMessage(window);
        addQuotedValues(message, number, facts);
        facts.insert(u"message"_s, message);
        previousEnd = match.capturedEnd();
        const auto key = u"%1|%2"_s.arg(number).arg(facts.value("correlation_id"_L1).toString());
        if (seen.contains(key) && message.size() < 40) {
            continue;
        }
        seen.insert(key);
        Observation observation;
        observation.kind = ObservationKind::ErrorCode;
        observation.source = source;
        observation.facts = facts;
        observation.text = message;
        observation.offset = offset < 0 ? -1 : offset + match.capturedStart();
        observation.length = message.size();
        trace.add(observation);
    }
    for (auto it = bare.globalMatch(text); it.hasNext() && seen.isEmpty() && found < kMostCodes; ++found) {
        const auto match = it.next();
        QJsonObject facts{{u"aadsts"_s, match.captured(1).toInt()}};
        addHandles(text.mid(match.capturedStart(), kMessageLimit), facts);
        Observation observation;
        observation.kind = ObservationKind::ErrorCode;
        observation.source = source;
        observation.facts = facts;
        observation.text = trimmedMessage(text.mid(match.capturedStart(), 300));
        observation.offset = offset < 0 ? -1 : offset + match.capturedStart();
        observation.length = observation.text.size();
        trace.add(observation);
    }
    for (auto it = b2c.globalMatch(text); it.hasNext() && found < kMostCodes; ++found) {
        const auto match = it.next();
        Observation observation;
        observation.kind = ObservationKind::ErrorCode;
        observation.source = source;
        observation.facts = {{u"aadb2c"_s, match.captured(1).toInt()}};
        addHandles(text.mid(match.capturedStart(), kMessageLimit), observation.facts);
        observation.text = trimmedMessage(text.mid(match.capturedStart(), 300));
        observation.offset = offset < 0 ? -1 : offset + match.capturedStart();
        observation.length = observation.text.size();
        trace.add(observation);
    }
}

QString tenantOfPath(const QUrl &url)
{
    return url.path().section(u'/', 1, 1);
}

bool isSignInHost(const QString &host)
{
    static const auto names = pattern(
        u"(^|\\.)(login\\.microsoftonline\\.(com|us|de)|login\\.partner\\.microsoftonline\\.cn|login\\.windows\\.net|login\\.microsoft\\.com|sts\\.windows\\.net|login\\.live\\.com|[a-z0-9-]+\\.(b2clogin|ciamlogin)\\.com|login\\.chinacloudapi\\.cn|login\\.usgovcloudapi\\.net)$"_s);
    return names.match(host).hasMatch();
}

} // namespace

QString percentDecoded(const QString &text)
{
    auto plus = text;
    plus.replace(u'+', u' ');
    auto decoded = QUrl::fromPercentEncoding(plus.toUtf8());
    if (decoded.contains("%20"_L1) || decoded.contains("%3A"_L1, Qt::CaseInsensitive)) { // encoded twice, as by a proxy's log
        decoded = QUrl::fromPercentEncoding(decoded.toUtf8());
    }
    return decoded;
}

bool readUrl(const QUrl &url, const QString &source, Trace &trace, qsizetype offset, qsizetype length)
{
    QUrlQuery query(url.query(QUrl::FullyEncoded));
    if (const auto fragment = url.fragment(QUrl::FullyEncoded); fragment.contains(u'=')) {
        for (const auto &[name, value] : QUrlQuery(fragment).queryItems(QUrl::FullyEncoded)) {
            query.addQueryItem(name, value);
        }
    }
    const auto value = [&query](const QString &name) { return percentDecoded(query.queryItemValue(name, QUrl::FullyEncoded)); };
    Observation observation;
    observation.source = source;
    observation.offset = offset;
    observation.length = length;
    if (isSignInHost(url.host()) && query.hasQueryItem(u"client_id"_s)) {
        observation.kind = ObservationKind::Navigation;
        observation.facts = {{u"url"_s, url.toString(QUrl::FullyEncoded)}, {u"tenant"_s, tenantOfPath(url)}};
        for (const auto &name : {u"client_id"_s, u"redirect_uri"_s, u"response_type"_s, u"response_mode"_s, u"scope"_s, u"resource"_s, u"prompt"_s,
                                 u"code_challenge_method"_s, u"domain_hint"_s}) {
            if (query.hasQueryItem(name)) {
                observation.facts.insert(name, value(name));
            }
        }
        observation.facts.insert(u"has_nonce"_s, query.hasQueryItem(u"nonce"_s));
        observation.facts.insert(u"has_state"_s, query.hasQueryItem(u"state"_s));
        observation.facts.insert(u"has_code_challenge"_s, query.hasQueryItem(u"code_challenge"_s));
        trace.add(observation);
        return true;
    }
    const auto isResponse = query.hasQueryItem(u"error"_s) || query.hasQueryItem(u"error_description"_s) || query.hasQueryItem(u"admin_consent"_s)
                            || (query.hasQueryItem(u"code"_s) && (query.hasQueryItem(u"state"_s) || query.hasQueryItem(u"session_state"_s)))
                            || query.hasQueryItem(u"id_token"_s);
    if (!isResponse) {
        return false;
    }
    observation.kind = ObservationKind::AuthorizationResponse;
    const auto description = value(u"error_description"_s);
    observation.facts = {{u"redirect_uri"_s, url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString()},
                         {u"response_mode"_s, url.hasFragment() && url.fragment().contains(u'=') ? u"fragment"_s : u"query"_s},
                         {u"has_code"_s, query.hasQueryItem(u"code"_s)},
                         {u"has_state"_s, query.hasQueryItem(u"state"_s)},
                         {u"has_id_token"_s, query.hasQueryItem(u"id_token"_s)}};
    for (const auto &name : {u"error"_s, u"error_subcode"_s, u"iss"_s, u"tenant"_s}) {
        if (query.hasQueryItem(name)) {
            observation.facts.insert(name, value(name));
        }
    }
    observation.text = u"error=%1 %2 %3"_s.arg(value(u"error"_s), value(u"error_subcode"_s), description).trimmed();
    if (!description.isEmpty()) {
        observation.facts.insert(u"error_description"_s, description);
    }
    trace.add(observation);
    if (!description.isEmpty()) {
        readCodes(description, source, trace, -1);
    }
    return true;
}

bool readErrorJson(const QJsonObject &object, const QString &source, const QString &text, Trace &trace)
{
    const auto isAnswer =
        object.value("error"_L1).isString() || object.contains("error_codes"_L1) || object.contains("access_token"_L1) || object.contains("id_token"_L1);
    if (!isAnswer) {
        return false;
    }
    QJsonObject facts;
    for (const auto &name :
         {u"error"_s, u"error_codes"_s, u"suberror"_s, u"timestamp"_s, u"trace_id"_s, u"correlation_id"_s, u"token_type"_s, u"error_description"_s}) {
        if (object.contains(name)) {
            facts.insert(name, object.value(name));
        }
    }
    facts.insert(u"has_id_token"_s, object.contains("id_token"_L1));
    facts.insert(u"has_access_token"_s, object.contains("access_token"_L1));
    Observation observation;
    observation.kind = ObservationKind::TokenResponse;
    observation.source = source;
    observation.facts = facts;
    observation.text = u"error=%1 suberror=%2 %3"_s.arg(object.value("error"_L1).toString(), object.value("suberror"_L1).toString(),
                                                        object.value("error_description"_L1).toString());
    observation.offset = 0;
    observation.length = text.size();
    trace.add(observation);
    const auto described = object.value("error_description"_L1).toString();
    for (const auto &value : object.value("error_codes"_L1).toArray()) {
        const auto number = value.toInt(); // 0 for what is no whole number
        if (number > 0 && !described.contains(QString::number(number))) {
            auto codeFacts = facts;
            codeFacts.insert(u"aadsts"_s, number);
            trace.add(ObservationKind::ErrorCode, source, codeFacts, u"AADSTS%1"_s.arg(number));
        }
    }
    return true;
}

bool readToken(const QString &jwt, const QString &source, Trace &trace, qsizetype offset)
{
    const auto parts = jwt.split(u'.');
    if (parts.size() < 3 || parts.size() > 5) {
        return false;
    }
    const auto decode = [](const QString &part) {
        return QJsonDocument::fromJson(QByteArray::fromBase64(part.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)).object();
    };
    const auto header = decode(parts.at(0));
    if (!header.contains("alg"_L1)) {
        return false;
    }
    Observation observation;
    observation.kind = ObservationKind::IdToken;
    observation.source = source;
    observation.offset = offset;
    observation.length = jwt.size();
    QJsonObject kept;
    for (const auto &name : {u"alg"_s, u"kid"_s, u"x5t"_s, u"typ"_s, u"enc"_s, u"nonce"_s}) {
        if (header.contains(name)) {
            kept.insert(name, name == "nonce"_L1 ? QJsonValue(true) : header.value(name));
        }
    }
    if (parts.size() == 5) {
        observation.facts = {{u"header"_s, kept}, {u"encrypted"_s, true}};
        trace.add(observation);
        return true;
    }
    const auto claims = decode(parts.at(1));
    QJsonObject shown;
    for (const auto &name : {u"iss"_s, u"aud"_s, u"tid"_s, u"ver"_s, u"exp"_s, u"nbf"_s, u"iat"_s, u"azp"_s, u"appid"_s, u"idp"_s, u"acct"_s, u"scp"_s,
                             u"roles"_s, u"idtyp"_s, u"hasgroups"_s}) {
        if (claims.contains(name)) {
            shown.insert(name, claims.value(name));
        }
    }
    QStringList present;
    for (const auto &name :
         {u"email"_s, u"preferred_username"_s, u"upn"_s, u"oid"_s, u"sub"_s, u"name"_s, u"groups"_s, u"_claim_names"_s, u"nonce"_s, u"roles"_s}) {
        shown.insert(u"has_"_s + name, claims.contains(name));
        present.append(name + (claims.contains(name) ? u": present"_s : u": absent"_s));
    }
    if (claims.value("groups"_L1).isArray()) {
        shown.insert(u"groups_count"_s, claims.value("groups"_L1).toArray().size());
    }
    observation.facts = {{u"header"_s, kept}, {u"claims"_s, shown}};
    observation.text = u"token: iss=%1 aud=%2 ver=%3; %4"_s.arg(claims.value("iss"_L1).toString(), claims.value("aud"_L1).toString(),
                                                                claims.value("ver"_L1).toString(), present.join(u", "_s));
    trace.add(observation);
    return true;
}

void readHtml(const QString &html, const QString &source, Trace &trace)
{
    static const auto member = pattern(
        u"[\"'](sErrorCode|iErrorCode|strMainMessage|strServiceExceptionMessage|sErrTxt|pgid|correlationId|sessionId|sErrorDescription|strAdditionalMessage)[\"']\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,2000})\"|(\\d+))"_s);
    QJsonObject facts;
    QString shown;
    const auto config = html.indexOf("$Config"_L1);
    if (config >= 0) {
        for (auto it = member.globalMatch(html, config); it.hasNext();) {
            const auto match = it.next();
            auto value = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
            value = QJsonDocument::fromJson(QByteArray("[\"") + value.toUtf8() + QByteArray("\"]")).array().at(0).toString(value);
            const auto name = match.captured(1);
            if (name == "pgid"_L1 || name == "correlationId"_L1) {
                facts.insert(name == "pgid"_L1 ? u"pgid"_s : u"correlation_id"_s, value);
            } else if (name == "sErrorCode"_L1 || name == "iErrorCode"_L1) {
                if (const auto number = value.toInt(); number > 0) {
                    facts.insert(u"aadsts"_s, number);
                }
            } else {
                if (name == "strServiceExceptionMessage"_L1) {
                    facts.insert(u"service_exception"_s, value);
                } else if (name == "strMainMessage"_L1) {
                    facts.insert(u"main_message"_s, value);
                }
                shown += value + u'\n';
            }
        }
    }
    auto visible = html;
    static const auto invisible = pattern(u"<(script|style)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->"_s);
    auto dots = invisible;
    dots.setPatternOptions(dots.patternOptions() | QRegularExpression::DotMatchesEverythingOption);
    visible.remove(dots);
    static const QRegularExpression tags(u"<[^>]{0,4000}>"_s);
    visible.replace(tags, u" "_s);
    visible.replace("&#39;"_L1, "'"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&nbsp;"_L1, " "_L1)
        .replace("&amp;"_L1, "&"_L1);
    shown += visible.simplified();
    if (!facts.isEmpty()) {
        Observation page;
        page.kind = ObservationKind::ErrorPage;
        page.source = source;
        page.facts = facts;
        page.text = shown.left(4000);
        trace.add(page);
    } else {
        trace.add(ObservationKind::PastedText, source, {}, shown.left(20000));
    }
    readCodes(shown, source, trace, -1);
    if (shown.indexOf("AADSTS"_L1) < 0) {
        readCodes(html, source, trace, 0);
    }
}

void readText(const QString &text, const QString &source, Trace &trace, qsizetype offset)
{
    readCodes(text, source, trace, offset);
    static const auto url = pattern(u"https?://[^\\s\"'<>`|)\\]}]{4,8000}"_s);
    int urls = 0;
    for (auto it = url.globalMatch(text); it.hasNext() && urls < kMostUrls;) {
        const auto match = it.next();
        urls += readUrl(QUrl(match.captured(), QUrl::TolerantMode), source, trace, offset + match.capturedStart(), match.capturedLength());
    }
    static const auto encoded = pattern(u"AADSTS\\d{4,8}(?:%3a|%253a)[^\\s\"'<>&]{0,3000}"_s);
    for (auto it = encoded.globalMatch(text); it.hasNext() && urls < kMostUrls; ++urls) {
        const auto match = it.next();
        const auto decoded = percentDecoded(match.captured());
        trace.add(ObservationKind::PastedText, source, {{u"decoded"_s, true}}, decoded);
    }
    static const QRegularExpression token(u"\\beyJ[A-Za-z0-9_-]{10,}(?:\\.[A-Za-z0-9_-]*){2,4}"_s);
    int tokens = 0;
    for (auto it = token.globalMatch(text); it.hasNext() && tokens < kMostTokens;) {
        const auto match = it.next();
        tokens += readToken(match.captured(), source, trace, offset + match.capturedStart());
    }
}

} // namespace signwright
