// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/web.h>

#include <QUrl>
#include <QUrlQuery>

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
    auto escaped = text.toHtmlEscaped();
    return escaped.replace(u'\'', QStringLiteral("&#39;"));
}

QMap<QString, QString> decodedForm(QByteArray encoded)
{
    QMap<QString, QString> pairs;
    encoded.replace('+', "%20");
    const QUrlQuery query(QString::fromUtf8(encoded));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!pairs.contains(name)) {
            pairs.insert(name, value);
        }
    }
    return pairs;
}

} // namespace signwright::practice
