// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "probe.h"
#include "profile.h"
#include "window.h"

#include <QtWebEngineCore/qtwebenginecoreglobal.h>

using namespace Qt::StringLiterals;

namespace signwright
{

class WebEnginePlugin final : public QObject, public EmbeddedBrowserFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "signwright.EmbeddedBrowserFactory/1")
    Q_INTERFACES(signwright::EmbeddedBrowserFactory)
public:
    BrowserEngine engine() const override
    {
        return {QString::fromLatin1(qWebEngineChromiumVersion()), QString::fromLatin1(qWebEngineChromiumSecurityPatchVersion())};
    }

    std::unique_ptr<EmbeddedBrowser> createBrowser(const NetworkPolicy &policy) override
    {
        applyProxy(policy);
        startChromium();
        return std::make_unique<Window>(engine().name());
    }

    std::unique_ptr<RedirectProbe> createProbe(const NetworkPolicy &policy) override
    {
        applyProxy(policy);
        startChromium();
        return std::make_unique<Probe>();
    }
};

} // namespace signwright

#include "plugin.moc"
