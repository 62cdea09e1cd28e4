// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <net/http.h>
#include <workflow/sign_in_browser.h>

#include <QPointer>
#include <QRegularExpression>
#include <QTimer>
#include <QUrlQuery>

namespace signwright::test
{

/** A browser and a person in one, without script: follows redirects, fills in the practice tenant's forms, gives up at an error. */
class FormBrowser final : public SignInBrowser
{
    Q_OBJECT
public:
    QString username;
    QString password;
    QString responseType; ///< what a portal asks for in place of the request's own; empty: as it is
    int pages = 0;

    explicit FormBrowser(HttpTransport *transport) : m_transport(transport) {}

    void open(const QUrl &start, const QList<RedirectUri> &catchUris) override
    {
        m_catch = catchUris;
        m_run = CancelSource();
        m_cookies.clear();
        auto asked = start;
        if (!responseType.isEmpty()) {
            QUrlQuery query(start);
            query.removeQueryItem(QStringLiteral("response_type"));
            query.removeQueryItem(QStringLiteral("response_mode"));
            query.addQueryItem(QStringLiteral("response_type"), responseType);
            query.addQueryItem(QStringLiteral("response_mode"), QStringLiteral("form_post"));
            asked.setQuery(query);
        }
        go(this, "GET", asked, {}, m_run.token());
    }
    void close() override { m_run.cancel(); }
    QString engine() const override { return QStringLiteral("forms"); }

private:
    static QString unescaped(QString text)
    {
        return text.replace(QStringLiteral("&quot;"), QStringLiteral("\""))
            .replace(QStringLiteral("&#39;"), QStringLiteral("'"))
            .replace(QStringLiteral("&lt;"), QStringLiteral("<"))
            .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
            .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    }
    static QString captured(const QString &pattern, const QString &text) { return unescaped(QRegularExpression(pattern).match(text).captured(1)); }
    bool catches(const QUrl &url) const
    {
        for (const auto &uri : m_catch) {
            if (uri.matches(url)) {
                return true;
            }
        }
        return false;
    }

    static QCoro::Task<void> go(QPointer<FormBrowser> self, QByteArray method, QUrl url, QByteArray body, CancelToken cancel)
    {
        for (int step = 0; self && step < 20; ++step) {
            if (self->catches(url)) {
                Q_EMIT self->caught({url, {}, false});
                co_return;
            }
            HttpRequest request;
            request.method = method;
            request.url = url;
            request.body = body;
            if (method == "POST") {
                request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
            }
            if (!self->m_cookies.isEmpty()) {
                request.headers.emplaceBack("Cookie", self->m_cookies);
            }
            const auto reply = co_await self->m_transport->send(request, cancel);
            if (!self || cancel.isCancelled()) {
                co_return;
            }
            if (!reply) {
                Q_EMIT self->failed(Error{QStringLiteral("browser.load"), reply.error().params});
                co_return;
            }
            if (const auto cookie = reply->header("Set-Cookie"); !cookie.isEmpty()) {
                self->m_cookies = cookie.split(';').first();
            }
            if (reply->status >= 300 && reply->status < 400) {
                url = url.resolved(QUrl::fromEncoded(reply->header("Location")));
                method = "GET";
                body.clear();
                continue;
            }
            ++self->pages;
            const auto html = QString::fromUtf8(reply->body);
            Q_EMIT self->navigated(url, captured(QStringLiteral("<title>([^<]*)</title>"), html));
            const auto action = url.resolved(QUrl(captured(QStringLiteral("<form[^>]* action=\"([^\"]*)\""), html)));
            QList<QPair<QByteArray, QByteArray>> fields;
            QMap<QString, QString> hidden;
            static const QRegularExpression input(QStringLiteral("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"));
            for (auto it = input.globalMatch(html); it.hasNext();) {
                const auto match = it.next();
                hidden.insert(match.captured(1), unescaped(match.captured(2)));
            }
            if (html.contains(QStringLiteral("<form")) && self->catches(action)) {
                Q_EMIT self->caught({action, hidden, true});
                co_return;
            }
            const auto code = captured(QStringLiteral("\"sErrorCode\":\"([1-9]\\d*)\""), html);
            if ((!code.isEmpty() && code != QStringLiteral("50074")) || !html.contains(QStringLiteral("<form"))) {
                Q_EMIT self->errorPageShown({url, html,
                                             QString(html).remove(QRegularExpression(QStringLiteral("<style.*</style>|<script.*</script>|<[^>]*>"),
                                                                                     QRegularExpression::DotMatchesEverythingOption))});
                Q_EMIT self->closedByUser();
                co_return;
            }
            for (auto it = hidden.begin(); it != hidden.end(); ++it) {
                fields.emplaceBack(it.key().toUtf8(), it.value().toUtf8());
            }
            const auto fill = [&](const char *name, const QString &value) {
                if (html.contains(QStringLiteral("name=\"%1\"").arg(QLatin1StringView(name))) && !hidden.contains(QLatin1StringView(name))) {
                    fields.emplaceBack(name, value.toUtf8());
                }
            };
            fill("loginfmt", self->username);
            fill("passwd", self->password);
            fill("otc", QStringLiteral("123456"));
            fields.emplaceBack("step", captured(QStringLiteral("name=\"step\" value=\"([^\"]*)\""), html).toUtf8());
            url = action;
            method = "POST";
            body = formEncode(fields);
        }
        if (self) {
            Q_EMIT self->closedByUser(); // round and round: a person would stop as well
        }
    }

    HttpTransport *m_transport;
    QList<RedirectUri> m_catch;
    CancelSource m_run;
    QByteArray m_cookies;
};

} // namespace signwright::test
