// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <portal/portal_http.h>

#include <QUrlQuery>

#include <qcoro/qcorotimer.h>

using namespace Qt::StringLiterals;

namespace signwright
{

PortalHttp::PortalHttp(QString kind, PortalSurroundings surroundings) : m_kind(std::move(kind)), m_surroundings(std::move(surroundings)) {}

QUrl PortalHttp::url(const QString &path, const QList<QPair<QString, QString>> &query) const
{
    auto result = m_surroundings.api;
    auto base = result.path();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    result.setPath(base + path);
    if (!query.isEmpty()) {
        QUrlQuery parameters;
        for (const auto &[name, value] : query) {
            parameters.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
        result.setQuery(parameters);
    }
    return result;
}

QCoro::Task<Status> PortalHttp::pause(std::chrono::milliseconds time, CancelToken cancel)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < until) {
        if (cancel.isCancelled()) {
            co_return fail(u"net.cancelled"_s, {{u"host"_s, m_surroundings.api.host()}});
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(std::min<std::chrono::milliseconds>(left + std::chrono::milliseconds(1), std::chrono::milliseconds(100)));
        co_await timer;
    }
    co_return Status{};
}

QCoro::Task<Result<HttpReply>> PortalHttp::send(HttpRequest request, Repeat repeat, CancelToken cancel)
{
    request.timeout = m_surroundings.requestTimeout;
    const bool writes = request.method != "GET";
    Error last{u"net.timeout"_s, {{u"host"_s, request.url.host()}}};
    for (int attempt = 1; attempt <= kTries; ++attempt) {
        if (writes && m_surroundings.writePace.count() > 0) {
            const auto since = std::chrono::steady_clock::now() - m_lastWrite;
            const auto left = m_surroundings.writePace - std::chrono::duration_cast<std::chrono::milliseconds>(since);
            if (left.count() > 0) {
                if (const auto waited = co_await pause(left, cancel); !waited) {
                    co_return fail(waited.error());
                }
            }
        }
        auto sent = request;
        sent.body.detach(); // the transport wipes its copy, this one is needed for a repeat
        auto reply = co_await m_surroundings.transport->send(std::move(sent), cancel);
        if (writes) {
            m_lastWrite = std::chrono::steady_clock::now();
        }
        if (m_surroundings.trace) {
            QJsonObject facts{{u"portal"_s, m_kind}, {u"operation"_s, QString(QString::fromLatin1(request.method) + u' ' + request.url.path())}};
            if (reply) {
                facts.insert(u"status"_s, reply->status);
                if ((reply->status == 409 || reply->status == 429) && !reply->header("Retry-After").isEmpty()) {
                    facts.insert(u"code"_s, u"portal.throttled"_s); // worth telling also when the repeat goes well
                }
            } else {
                facts.insert(u"error"_s, reply.error().code);
            }
            m_surroundings.trace->add(ObservationKind::PortalAnswer, u"portal"_s, facts, {}, QDateTime::currentDateTimeUtc());
        }
        auto wait = std::chrono::milliseconds(200 * attempt);
        if (reply) {
            const auto retryAfter = reply->header("Retry-After");
            const bool throttled = (reply->status == 409 || reply->status == 429) && !retryAfter.isEmpty();
            if (throttled) {
                const int seconds = std::max(0, retryAfter.trimmed().toInt());
                last = Error{u"portal.throttled"_s, {{u"seconds"_s, seconds}}};
                if (seconds > kLongestWait) {
                    break;
                }
                // The portal did nothing, so this is safe to repeat whatever it was.
                wait = std::chrono::seconds(seconds);
            } else if (reply->status >= 500 && repeat == Repeat::Harmless && attempt < kTries) {
                last = Error{u"portal.server"_s, {{u"status"_s, reply->status}}};
            } else {
                wipe(request.body);
                co_return std::move(*reply);
            }
        } else {
            last = reply.error();
            if (last.code == "net.cancelled"_L1 || repeat == Repeat::Never) {
                break;
            }
        }
        if (attempt < kTries) {
            if (const auto waited = co_await pause(wait, cancel); !waited) {
                last = waited.error();
                break;
            }
        }
    }
    wipe(request.body);
    co_return fail(last);
}

std::optional<Error> PortalHttp::errorOfStatus(const HttpReply &reply, const QString &what)
{
    switch (reply.status) {
    case 401: return Error{u"portal.unauthorized"_s, {}};
    case 403: return Error{u"portal.forbidden"_s, {{u"what"_s, what}}};
    case 404: return Error{u"portal.not_found"_s, {{u"what"_s, what}}};
    default: break;
    }
    if (reply.status >= 500) {
        return Error{u"portal.server"_s, {{u"status"_s, reply.status}}};
    }
    if (reply.status < 200 || (reply.status >= 300 && reply.status != 400)) {
        return Error{u"portal.garbage"_s, {{u"status"_s, reply.status}}};
    }
    return {};
}

} // namespace signwright
