// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "web_host.h"

#include <practice/portal_reflex.h>

#include <portal/portal_registry.h>

#include <net/qt_http_transport.h>

#include <QJsonDocument>

/** A practice Reflex portal on a loopback port with an adapter beside it, as tests want both. */
class PracticeReflex
{
public:
    PracticeReflex()
    {
        using namespace Qt::StringLiterals;
        auto listening =
            signwright::practice::WebHost::listen(0, nullptr, [this](const signwright::practice::WebRequest &request) { return portal.handle(request); });
        Q_ASSERT(listening);
        host = std::move(*listening);
        const auto origin = u"http://127.0.0.1:%1"_s.arg(host->port());
        portal.start({origin, origin + portal.redirectPath(), u"http://127.0.0.1:1"_s});
    }

    std::unique_ptr<signwright::Portal> adapter(std::chrono::milliseconds timeout = std::chrono::seconds(20))
    {
        signwright::PortalSurroundings surroundings;
        surroundings.transport = &transport;
        surroundings.trace = &trace;
        surroundings.api = QUrl(portal.describe().value(QStringLiteral("api")).toString());
        surroundings.address = QUrl(portal.describe().value(QStringLiteral("address")).toString());
        surroundings.requestTimeout = timeout;
        return std::move(*signwright::makePortal(QStringLiteral("reflex"), surroundings));
    }

    signwright::PortalCredentials credentials() const
    {
        auto line = QJsonDocument(portal.describe().value(QStringLiteral("credentials")).toObject()).toJson(QJsonDocument::Compact);
        return std::move(*signwright::PortalCredentials::fromJson(signwright::ClientSecret::fromUtf8(std::move(line))));
    }

    const QString target = signwright::practice::ReflexPracticePortal::kApp;
    const QString emptyTarget = signwright::practice::ReflexPracticePortal::kEmptyApp;
    signwright::practice::ReflexPracticePortal portal;
    signwright::Trace trace;
    signwright::QtHttpTransport transport{{signwright::NetworkPolicy::Proxy::None, {}, {}}};
    std::unique_ptr<signwright::practice::WebHost> host; // last: it stops before what it serves goes
};
