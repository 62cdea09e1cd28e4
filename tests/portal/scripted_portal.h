// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "web_host.h"

#include <net/qt_http_transport.h>
#include <portal/portal_registry.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

#include <memory>

/** A product's admin API as its documents and source describe it, as far as its adapter asks. Called under a lock. */
class ScriptedProduct
{
public:
    virtual ~ScriptedProduct() = default;
    virtual QString kind() const = 0;
    virtual QByteArray credentials() const = 0; ///< as `PortalCredentials::fromJson` takes them
    virtual QString target() const = 0;
    virtual signwright::practice::WebResponse answer(const signwright::practice::WebRequest &request) = 0;
    /** How it says 400, 401 and 500. */
    virtual signwright::practice::WebResponse refusal(int status) const = 0;
    /** All that an admin has set, sessions not counted. */
    virtual QJsonObject state() const = 0;
    virtual void restore(const QJsonObject &state) = 0;
    /** A state with an older sign-in in it. */
    virtual QJsonObject olderState() const = 0;

    static signwright::practice::WebResponse json(const QJsonValue &value, int status = 200)
    {
        const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return signwright::practice::WebResponse::json(document.toJson(QJsonDocument::Compact), status);
    }
};

/** Such a product on a loopback port, with an adapter beside it and a network that fails when told to. */
class ScriptedPortal
{
public:
    explicit ScriptedPortal(std::unique_ptr<ScriptedProduct> served) : m_product(std::move(served))
    {
        auto listening = signwright::practice::WebHost::listen(0, nullptr, [this](const signwright::practice::WebRequest &request) { return handle(request); });
        Q_ASSERT(listening);
        m_host = std::move(*listening);
    }

    QString origin() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_host->port()); }
    std::unique_ptr<signwright::Portal> adapter(std::chrono::milliseconds timeout = std::chrono::seconds(20))
    {
        signwright::PortalSurroundings surroundings;
        surroundings.transport = &transport;
        surroundings.trace = &trace;
        surroundings.address = QUrl(origin());
        surroundings.requestTimeout = timeout;
        return std::move(*signwright::makePortal(m_product->kind(), surroundings));
    }
    signwright::PortalCredentials credentials() const
    {
        return std::move(*signwright::PortalCredentials::fromJson(signwright::ClientSecret::fromUtf8(m_product->credentials())));
    }

    /** The `n`-th request from now (1 = next) fails in this way, once. `cut_before`: nothing is done; `cut_after`: done, and the answer lost. */
    void failRequest(int n, const QString &how)
    {
        const QMutexLocker lock(&m_mutex);
        m_failIn = n;
        m_failHow = how;
    }
    int requestCount() const { return int(asked().size()); }
    QList<signwright::practice::WebRequest> asked() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }
    QJsonObject state() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_product->state();
    }
    void restore(const QJsonObject &state)
    {
        const QMutexLocker lock(&m_mutex);
        m_product->restore(state);
    }
    /** Not to be used while a request is under way. */
    ScriptedProduct &product() const { return *m_product; }

    signwright::Trace trace;
    signwright::QtHttpTransport transport{{signwright::NetworkPolicy::Proxy::None, {}, {}}};

private:
    signwright::practice::WebResponse handle(const signwright::practice::WebRequest &request)
    {
        using signwright::practice::WebResponse;
        const QMutexLocker lock(&m_mutex);
        m_asked.append(request);
        if (m_failIn == 0 || --m_failIn > 0) {
            return m_product->answer(request);
        }
        const auto is = [this](const char *how) { return m_failHow == QLatin1StringView(how); };
        if (is("400") || is("401") || is("500")) {
            return m_product->refusal(m_failHow.toInt());
        }
        if (is("429")) {
            auto response = WebResponse::text("Too many requests", 429);
            response.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("0")));
            return response;
        }
        if (is("garbage")) {
            return WebResponse::html("<html><body>Bad gateway");
        }
        auto response = is("cut_before") ? WebResponse::json("{\"lost\":true}") : m_product->answer(request);
        if (is("slow")) {
            response.delayMs = 3000;
        } else {
            response.harm = WebResponse::Harm::Reset;
        }
        return response;
    }

    mutable QMutex m_mutex;
    std::unique_ptr<ScriptedProduct> m_product;
    QList<signwright::practice::WebRequest> m_asked;
    int m_failIn = 0;
    QString m_failHow;
    std::unique_ptr<signwright::practice::WebHost> m_host; // last: it stops before what it serves goes
};
