// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <net/http.h>

#include <QHash>
#include <QTimer>

#include <qcoro/qcorosignal.h>

#include <functional>

/** Wakes a hanging request. */
class Hang final : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void over();
};

/** Answers by path; a path that hangs does so until the time limit or cancellation, as the real one would. */
class ScriptedTransport final : public signwright::HttpTransport
{
public:
    using Answer = std::function<signwright::Result<signwright::HttpReply>(const signwright::HttpRequest &)>;

    void on(const QString &path, Answer answer) { m_answers.insert(path, std::move(answer)); }
    void on(const QString &path, int status, const QByteArray &body, signwright::HttpHeaders headers = {})
    {
        on(path, [=](const signwright::HttpRequest &request) -> signwright::Result<signwright::HttpReply> {
            signwright::HttpReply reply;
            reply.status = status;
            reply.body = body;
            reply.headers = headers;
            reply.url = request.url;
            return reply;
        });
    }
    void fails(const QString &path, const QString &code, const QVariantMap &params = {})
    {
        on(path, [=](const signwright::HttpRequest &) -> signwright::Result<signwright::HttpReply> { return signwright::fail(code, params); });
    }
    void hangs(const QString &path) { m_answers.insert(path, {}); }
    const QList<QUrl> &asked() const { return m_asked; }
    const QHash<QString, QByteArray> &bodies() const { return m_bodies; }

    QCoro::Task<signwright::Result<signwright::HttpReply>> send(signwright::HttpRequest request, signwright::CancelToken cancel) override
    {
        const auto path = request.url.path();
        m_asked.append(request.url);
        m_bodies.insert(path, request.body);
        if (!m_answers.contains(path)) {
            co_return signwright::fail(QStringLiteral("net.refused"), {{QStringLiteral("host"), request.url.host()}});
        }
        if (const auto answer = m_answers.value(path)) {
            co_return answer(request);
        }
        Hang hang;
        QTimer::singleShot(request.timeout, &hang, &Hang::over);
        const auto onCancel = cancel.onCancel([&hang] { Q_EMIT hang.over(); });
        co_await qCoro(&hang, &Hang::over);
        co_return signwright::fail(cancel.isCancelled() ? QStringLiteral("net.cancelled") : QStringLiteral("net.timeout"),
                                   {{QStringLiteral("host"), request.url.host()}});
    }

private:
    QHash<QString, Answer> m_answers;
    QHash<QString, QByteArray> m_bodies;
    QList<QUrl> m_asked;
};
