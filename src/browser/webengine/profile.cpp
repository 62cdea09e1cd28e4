// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "profile.h"

#include <core/hardening.h>

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

#include <algorithm>

namespace signwright
{

bool RunGate::catches(const QUrl &url) const
{
    return std::any_of(catchUris.begin(), catchUris.end(), [&url](const RedirectUri &uri) { return uri.matches(url); });
}

RequestGuard::RequestGuard(std::shared_ptr<const RunGate> gate, QObject *parent) : QWebEngineUrlRequestInterceptor(parent), m_gate(std::move(gate)) {}

void RequestGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (!m_gate->open || m_gate->catches(info.requestUrl())) {
        info.block(true);
    }
}

void startChromium()
{
    static bool started = false;
    if (!started) {
        started = true;
        const HardeningPause pause; // Chromium looks now what it can do, and starts the process that all pages are forked from
        const QWebEngineProfile first;
    }
}

std::unique_ptr<QWebEngineProfile> makeProfile(std::shared_ptr<const RunGate> gate)
{
    auto profile = std::make_unique<QWebEngineProfile>(); // without a storage name: off the record
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->setUrlRequestInterceptor(new RequestGuard(std::move(gate), profile.get()));
    QObject::connect(profile.get(), &QWebEngineProfile::downloadRequested, profile.get(), [](QWebEngineDownloadRequest *download) { download->cancel(); });
    auto *const settings = profile->settings();
    settings->setAttribute(QWebEngineSettings::DnsPrefetchEnabled, false);
    settings->setAttribute(QWebEngineSettings::PluginsEnabled, false);
    settings->setAttribute(QWebEngineSettings::PdfViewerEnabled, false);
    settings->setAttribute(QWebEngineSettings::FullScreenSupportEnabled, false);
    settings->setAttribute(QWebEngineSettings::ScreenCaptureEnabled, false);
    settings->setAttribute(QWebEngineSettings::JavascriptCanAccessClipboard, false);
    settings->setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, false);
    settings->setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
    settings->setAttribute(QWebEngineSettings::AllowRunningInsecureContent, false);
    settings->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    return profile;
}

namespace
{
std::shared_ptr<ProxyLogins> appliedLogins = std::make_shared<ProxyLogins>();
}

ProxyLogins &proxyLogins()
{
    return *appliedLogins;
}

void applyProxy(const NetworkPolicy &policy)
{
    appliedLogins = policy.proxyLogins;
    switch (policy.proxy) {
    case NetworkPolicy::Proxy::System: QNetworkProxyFactory::setUseSystemConfiguration(true); break;
    case NetworkPolicy::Proxy::None: QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); break;
    case NetworkPolicy::Proxy::Manual: QNetworkProxy::setApplicationProxy(policy.manualProxy); break;
    }
}

} // namespace signwright
