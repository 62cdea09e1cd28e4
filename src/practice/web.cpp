// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/web.h>

#include <algorithm>

namespace signwright::practice
{

WebResponse WebResponse::json(const QByteArray &body, int status)
{
    WebResponse response;
    response.status = status;
    response.body = body;
    return response;
}

WebResponse WebResponse::html(const QByteArray &body, int status)
{
    auto response = json(body, status);
    response.contentType = "text/html; charset=utf-8";
    return response;
}

WebResponse WebResponse::text(const QByteArray &body, int status)
{
    auto response = json(body, status);
    response.contentType = "text/plain; charset=utf-8";
    return response;
}

WebResponse WebResponse::redirect(const QByteArray &location)
{
    auto response = html({}, 302);
    response.headers.append({"Location", location});
    return response;
}

QString htmlEscaped(const QString &text)
{
    if (std::ranges::none_of(text, [](QChar mark) { return mark == u'<' || mark == u'>' || mark == u'&' || mark == u'"' || mark == u'\''; })) {
        return text;
    }
    auto escaped = text.toHtmlEscaped();
    return escaped.replace(u'\'', QStringLiteral("&#39;"));
}

QMap<QString, QString> decodedForm(QByteArray encoded)
{
    QMap<QString, QString> pairs;
    encoded.replace('+', ' ');
    const auto decoded = [](QByteArrayView part) { return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toByteArray())); };
    for (qsizetype at = 0; at < encoded.size();) {
        auto end = encoded.indexOf('&', at);
        end = end < 0 ? encoded.size() : end;
        const auto pair = QByteArrayView(encoded).sliced(at, end - at);
        const auto equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        if (!pair.isEmpty() && !pairs.contains(name)) {
            pairs.insert(name, equals < 0 ? QString() : decoded(pair.sliced(equals + 1)));
        }
        at = end + 1;
    }
    return pairs;
}

} // namespace signwright::practice
