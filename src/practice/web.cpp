// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/web.h>

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

} // namespace signwright::practice
