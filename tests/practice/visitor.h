// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <net/qt_http_transport.h>

#include <qcoro/qcorotask.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QUrlQuery>

namespace signwright::test
{

using Form = QList<QPair<QByteArray, QByteArray>>;

struct Seen {
    int status = 0;
    QByteArray body;
    QUrl url;
    QUrl location;
    HttpReply reply;

    QString html() const { return QString::fromUtf8(body); }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString config(const QString &name) const { return QRegularExpression(QStringLiteral("\"%1\":\"([^\"]*)\"").arg(name)).match(html()).captured(1); }
    QUrlQuery answer() const { return QUrlQuery(location.hasFragment() ? location.fragment(QUrl::FullyEncoded) : location.query(QUrl::FullyEncoded)); }
};

/** One request at a time, with cookies, without following anything: what a test of pages and endpoints wants to look at. */
class Visitor
{
public:
    explicit Visitor(const QByteArray &caPem) : m_transport(NetworkPolicy{NetworkPolicy::Proxy::None, {}, QSslCertificate::fromData(caPem)}) {}

    Seen send(const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const Form &headers = {})
    {
        HttpRequest request;
        request.method = method;
        request.url = url;
        request.body = body;
        request.headers = headers;
        request.timeout = std::chrono::seconds(20);
        QByteArray cookies;
        for (auto cookie = m_cookies.cbegin(); cookie != m_cookies.cend(); ++cookie) {
            cookies += (cookies.isEmpty() ? "" : "; ") + cookie.key() + '=' + cookie.value();
        }
        if (!cookies.isEmpty()) {
            request.headers.append(qMakePair(QByteArray("Cookie"), cookies));
        }
        const auto reply = QCoro::waitFor(m_transport.send(std::move(request), CancelToken()));
        if (!reply) {
            return {-1, reply.error().code.toUtf8(), url, {}, {}};
        }
        for (const auto &[name, value] : reply->headers) {
            if (name.compare("set-cookie", Qt::CaseInsensitive) == 0) {
                const auto pair = value.left(value.indexOf(';'));
                m_cookies.insert(pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1));
            }
        }
        const auto location = reply->header("Location");
        return {reply->status, reply->body, url, location.isEmpty() ? QUrl() : url.resolved(QUrl::fromEncoded(location)), *reply};
    }
    Seen get(const QUrl &url, const Form &headers = {}) { return send("GET", url, {}, headers); }
    Seen post(const QUrl &url, const Form &form, Form headers = {})
    {
        headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/x-www-form-urlencoded")));
        return send("POST", url, formEncode(form), headers);
    }
    /** Presses `button` (its value) of a page of the practice tenant; `typed` goes beside its hidden fields. */
    Seen press(const Seen &page, const QByteArray &button, const Form &typed = {})
    {
        static const QRegularExpression hidden(QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\""));
        Form form = typed;
        for (auto all = hidden.globalMatch(page.html()); all.hasNext();) {
            const auto one = all.next();
            form.append(qMakePair(one.captured(1).toUtf8(), one.captured(2).toUtf8()));
        }
        form.append(qMakePair(QByteArray("step"), button));
        const auto action = QRegularExpression(QStringLiteral("<form [^>]*action=\"([^\"]*)\"")).match(page.html()).captured(1);
        return post(page.url.resolved(QUrl(action)), form);
    }

private:
    QtHttpTransport m_transport;
    QMap<QByteArray, QByteArray> m_cookies;
};

} // namespace signwright::test
