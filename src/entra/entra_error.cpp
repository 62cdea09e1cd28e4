// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <entra/entra_error.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QString captured(const QString &pattern, QStringView text)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.match(text).captured(1);
}

/** A string member of the page's `$Config={…}`, with its JSON escapes undone. */
QString configMember(const QString &html, const QString &name)
{
    const QRegularExpression expression(u'"' + name + u"\"\\s*:\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+)"_s);
    const auto literal = expression.match(html).captured(1);
    if (literal.isEmpty()) {
        return {};
    }
    const auto value = QJsonDocument::fromJson("[" + literal.toUtf8() + "]").array().at(0);
    return value.isString() ? value.toString() : literal;
}

QString visibleText(QString html)
{
    static const QRegularExpression hidden(u"<(script|style|head)\\b.*?</\\1\\s*>"_s,
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    html.remove(hidden).replace(tag, u" "_s);
    html.replace("&#39;"_L1, "'"_L1).replace("&quot;"_L1, "\""_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&amp;"_L1, "&"_L1);
    return html.simplified();
}

} // namespace

EntraError EntraError::fromText(QStringView text)
{
    static const QRegularExpression code(u"AADSTS(\\d{4,8})\\s*:?\\s*"_s);
    static const QRegularExpression handles(u"\\s*(?:Trace ID|Correlation ID|Timestamp)\\s*:"_s, QRegularExpression::CaseInsensitiveOption);
    EntraError result;
    result.traceId = captured(u"Trace ID\\s*:\\s*([0-9a-f-]{36})"_s, text);
    result.correlationId = captured(u"Correlation ID\\s*:\\s*([0-9a-f-]{36})"_s, text);
    result.timestamp = captured(u"Timestamp\\s*:\\s*([0-9]{4}-[0-9-]{5}[ T][0-9:.]{5,16}Z?)"_s, text);
    const auto match = code.match(text);
    if (match.hasMatch()) {
        result.aadsts = match.captured(1).toInt();
        text = text.mid(match.capturedEnd());
    }
    const auto end = handles.match(text);
    result.message = (end.hasMatch() ? text.left(end.capturedStart()) : text).trimmed().left(2000).toString();
    return result;
}

EntraError EntraError::fromJson(const QJsonObject &object)
{
    if (!object.value("error"_L1).isString()) {
        return {};
    }
    auto result = fromText(object.value("error_description"_L1).toString());
    result.error = object.value("error"_L1).toString();
    result.suberror = object.value("suberror"_L1).toString();
    if (const auto codes = object.value("error_codes"_L1).toArray(); !codes.isEmpty() && codes.at(0).toInt() > 0) {
        result.aadsts = codes.at(0).toInt();
    }
    const auto prefer = [&object](QString &member, QLatin1StringView name) {
        if (const auto text = object.value(name).toString(); !text.isEmpty()) {
            member = text;
        }
    };
    prefer(result.traceId, "trace_id"_L1);
    prefer(result.correlationId, "correlation_id"_L1);
    prefer(result.timestamp, "timestamp"_L1);
    return result;
}

EntraError EntraError::fromHtml(const QString &html)
{
    const auto service = configMember(html, u"strServiceExceptionMessage"_s);
    auto result = fromText(service.isEmpty() ? visibleText(html) : service);
    if (const auto code = configMember(html, u"sErrorCode"_s).toInt(); code > 0) {
        result.aadsts = code;
    } else if (const auto number = configMember(html, u"iErrorCode"_s).toInt(); number > 0 && result.aadsts == 0) {
        result.aadsts = number;
    }
    if (result.aadsts == 0) {
        // A provider that is not Microsoft's names the OAuth error on its page.
        result.error =
            captured(u"\\b(invalid_redirect_uri|invalid_client|unauthorized_client|invalid_request|invalid_scope|access_denied)\\b"_s, visibleText(html));
        if (result.error.isEmpty()) {
            result.message.clear();
        }
    }
    return result;
}

EntraError EntraError::fromReply(const HttpReply &reply)
{
    if (const auto json = QJsonDocument::fromJson(reply.body); json.isObject()) {
        return fromJson(json.object());
    }
    return fromHtml(QString::fromUtf8(reply.body.left(512 * 1024)));
}

QJsonObject EntraError::facts() const
{
    QJsonObject facts;
    const auto put = [&facts](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            facts.insert(key, value);
        }
    };
    if (aadsts > 0) {
        facts.insert(u"aadsts"_s, aadsts);
    }
    put(u"error"_s, error);
    put(u"suberror"_s, suberror);
    put(u"message"_s, message);
    put(u"trace_id"_s, traceId);
    put(u"correlation_id"_s, correlationId);
    put(u"timestamp"_s, timestamp);
    put(u"sent_redirect_uri"_s, captured(u"redirect uri '([^']+)'"_s, message));
    put(u"client_id"_s, captured(u"(?:application(?: with identifier)?|app) '([0-9a-f-]{36})'"_s, message));
    put(u"tenant"_s, captured(u"(?:directory|tenant) '([^']+)'"_s, message));
    put(u"resource"_s, captured(u"resource (?:principal named )?'?([^' ]+)'"_s, message));
    put(u"account"_s, captured(u"(?:user account|account) '([^']+)'"_s, message));
    return facts;
}

} // namespace signwright
