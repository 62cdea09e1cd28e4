// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "probe.h"

#include "page.h"

#include <workflow/error_page.h>

#include <QTimer>
#include <QUrlQuery>
#include <QWebEngineProfile>

#include <qcoro/qcorosignal.h>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr auto kSource = "redirect_probe"_L1;

void record(Trace &trace, const CaughtResponse &response, const QString &redirectUri)
{
    auto query = QUrlQuery(response.url.query(QUrl::FullyEncoded));
    if (response.url.hasFragment()) {
        query = QUrlQuery(response.url.fragment(QUrl::FullyEncoded));
    }
    const auto value = [&](const QString &name) {
        return response.wasFormPost ? response.formFields.value(name) : query.queryItemValue(name, QUrl::FullyDecoded).replace(u'+', u' ');
    };
    QJsonObject facts{{u"redirect_uri"_s, redirectUri},
                      {u"response_mode"_s, response.wasFormPost         ? u"form_post"_s
                                           : response.url.hasFragment() ? u"fragment"_s
                                                                        : u"query"_s},
                      {u"has_code"_s, !value(u"code"_s).isEmpty()}};
    for (const auto &name : {u"error"_s, u"error_description"_s, u"iss"_s}) {
        if (const auto text = value(name); !text.isEmpty()) {
            facts.insert(name, text);
        }
    }
    trace.add(ObservationKind::AuthorizationResponse, kSource, facts, {}, QDateTime::currentDateTimeUtc());
}

} // namespace

QCoro::Task<RedirectProbeAnswer> Probe::probe(QUrl authorizeRequest, QString redirectUri, Trace *trace, std::chrono::milliseconds timeout, CancelToken cancel)
{
    RedirectProbeAnswer answer;
    const auto uri = RedirectUri::parse(redirectUri);
    if (!uri) {
        answer.reason = uri.error();
        co_return answer;
    }
    auto gate = std::make_shared<RunGate>();
    gate->catchUris = {*uri};
    const auto profile = makeProfile(gate);
    const auto page = std::make_unique<Page>(profile.get(), gate);

    answer.reason = {u"browser.timeout"_s, {{u"seconds"_s, double(timeout.count()) / 1000.0}}};
    QTimer ended; // its signal is the one thing that is waited for
    ended.setSingleShot(true);
    QObject::connect(page.get(), &Page::visited, &ended, [trace](const QUrl &url, const QString &title) {
        trace->add(ObservationKind::Navigation, kSource, {{u"url"_s, url.toString()}, {u"title"_s, title}}, {}, QDateTime::currentDateTimeUtc());
    });
    QObject::connect(page.get(), &Page::caughtResponse, &ended, [&](const CaughtResponse &response) {
        record(*trace, response, redirectUri);
        answer.kind = RedirectProbeAnswer::Kind::SentBack;
        ended.start(0);
    });
    QObject::connect(page.get(), &Page::providerError, &ended, [&](const ProviderErrorPage &shown) {
        trace->add(errorPageObservation(shown, kSource, QDateTime::currentDateTimeUtc()));
        answer.kind = RedirectProbeAnswer::Kind::ErrorPage;
        ended.start(0);
    });
    QObject::connect(page.get(), &Page::broke, &ended, [&](const Error &error) {
        answer.reason = error;
        ended.start(0);
    });
    const auto onCancel = cancel.onCancel([&] {
        answer.reason = {u"browser.cancelled"_s, {}};
        ended.start(0);
    });
    page->load(authorizeRequest);
    co_await qCoro(&ended, &QTimer::timeout, timeout);
    page->shut();
    co_return answer;
}

} // namespace signwright
