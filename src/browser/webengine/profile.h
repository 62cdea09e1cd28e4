// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <model/redirect_uri.h>
#include <net/qt_http_transport.h>

#include <QList>
#include <QWebEngineUrlRequestInterceptor>

#include <memory>

class QWebEngineProfile;

namespace signwright
{

/** What a run may reach: everything but the addresses to be caught, and nothing at all once it is over. */
struct RunGate {
    QList<RedirectUri> catchUris;
    bool open = true;
    bool catches(const QUrl &url) const;
};

/** Second line behind `acceptNavigationRequest`: frames, scripts, images and prefetches towards a caught address. */
class RequestGuard final : public QWebEngineUrlRequestInterceptor
{
public:
    explicit RequestGuard(std::shared_ptr<const RunGate> gate, QObject *parent);
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    std::shared_ptr<const RunGate> m_gate;
};

/** Before anything else of WebEngine's: with its whole sandbox, though this process hides from others (core/hardening.h). */
void startChromium();

/**
 * An off-the-record profile of its own for one run: nothing is read from disk or written to it, and with the profile every
 * cookie and cache is gone. No downloads, no spell checker.
 */
std::unique_ptr<QWebEngineProfile> makeProfile(std::shared_ptr<const RunGate> gate);

/** WebEngine takes its proxy from the application's, so the policy is set there: one for both ways out. */
void applyProxy(const NetworkPolicy &policy);
/** Of the policy applied last; never null. */
ProxyLogins &proxyLogins();

} // namespace signwright
