// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/live_checks.h>

#include <browser/embedded_browser.h>
#include <desktop/app_context.h>
#include <desktop/current_integration.h>
#include <desktop/known_panel.h>
#include <desktop/proxy_dialog.h>
#include <entra/authority.h>

#include <QPointer>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** Holds the preflight, and the page that is never shown, alive to the end, whatever becomes of the window. */
QCoro::Task<void> runPreflight(std::shared_ptr<Preflight> preflight, std::shared_ptr<RedirectProbe> /*probe*/, PreflightInput input, CancelToken cancel,
                               std::function<void(PreflightReport)> done)
{
    done(co_await preflight->run(std::move(input), cancel));
}

QCoro::Task<void> askOnce(HttpTransport *transport, QUrl url, std::function<void()> done)
{
    HttpRequest request;
    request.url = url;
    request.timeout = std::chrono::seconds(10);
    co_await transport->send(std::move(request), {});
    done();
}

} // namespace

LiveChecks::LiveChecks(AppContext *context, CurrentIntegration *current, KnownPanel *panel, QObject *parent)
    : QObject(parent), m_context(context), m_current(current), m_panel(panel)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(600);
    connect(&m_rest, &QTimer::timeout, this, [this] { run(m_browserAllowed); });
    connect(current, &CurrentIntegration::changed, this, &LiveChecks::settingsChanged);
    connect(panel, &KnownPanel::checkAgainRequested, this, &LiveChecks::runNow);
    connect(panel, &KnownPanel::proxyLogInRequested, this, &LiveChecks::askForProxyLogIn);
    connect(current, &CurrentIntegration::opened, this, [this] {
        m_cancel.reset();
        m_preflight.reset();
        m_report.reset();
        m_checked = {};
        m_checkedSecret.reset();
        m_panel->clear();
        m_panel->setBusy(false);
    });
}

LiveChecks::~LiveChecks() = default;

void LiveChecks::settingsChanged()
{
    const auto &now = m_current->integration();
    // Options of the portal and the person's own name for it change nothing that can be checked.
    auto comparable = now;
    comparable.options = m_checked.options;
    comparable.name = m_checked.name;
    if (comparable == m_checked && m_current->secret() == m_checkedSecret) {
        return;
    }
    m_rest.start();
}

void LiveChecks::runNow()
{
    // Chromium takes a second and a hundred megabytes: it comes when somebody asks, and stays in use from then on.
    m_browserAllowed = true;
    run(true);
}

void LiveChecks::askForProxyLogIn(const QString &proxyHost)
{
    auto *dialog = new ProxyDialog(proxyHost, m_panel->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, proxyHost] {
        m_context->policy.proxyLogins->remember(proxyHost, dialog->user(), dialog->takePassword());
        const auto authority = Authority::of(m_current->integration());
        if (!authority || !m_context->transport) {
            runNow();
            return;
        }
        // One request alone first: a mistyped password is said once to the proxy, and not by every check.
        m_panel->setBusy(true);
        askOnce(m_context->transport, authority->discoveryUrl(), [self = QPointer(this)] {
            if (self) {
                self->runNow();
            }
        });
    });
    dialog->open();
}

void LiveChecks::run(bool withBrowser)
{
    m_rest.stop();
    const auto &integration = m_current->integration();
    m_checked = integration;
    m_checkedSecret = m_current->secret();
    if (!m_context->transport || !m_current->isOpen()
        || (integration.tenants.isEmpty() && integration.redirectUris.isEmpty() && integration.clientId.isEmpty())) {
        return;
    }
    m_cancel = std::make_unique<CancelSource>();
    PreflightTools tools;
    tools.transport = m_context->transport;
    tools.network = m_context->network;
    tools.clock = m_context->clock;
    std::shared_ptr<RedirectProbe> probe;
    if (withBrowser && !integration.redirectUris.isEmpty()) {
        // Without the plugin the plain request alone tries it, and says when it cannot decide.
        if (const auto factory = loadEmbeddedBrowser(m_context->browserFolders)) {
            probe = (*factory)->createProbe(m_context->policy);
            tools.redirectProbe = probe.get();
        }
    }
    m_preflight = std::make_shared<Preflight>(tools);
    PreflightInput input;
    input.integration = integration;
    input.secret = m_current->secret();
    connect(m_preflight.get(), &Preflight::checkStarted, m_panel, &KnownPanel::checkStarted);
    connect(m_preflight.get(), &Preflight::checkFinished, m_panel, &KnownPanel::checkFinished);
    m_panel->setBusy(true);
    runPreflight(m_preflight, std::move(probe), std::move(input), m_cancel->token(),
                 [self = QPointer(this), mine = std::weak_ptr(m_preflight)](PreflightReport report) {
                     if (!self || report.cancelled || self->m_preflight != mine.lock()) {
                         return;
                     }
                     self->m_report = std::move(report);
                     self->m_preflight.reset();
                     self->m_panel->setBusy(false);
                     self->m_panel->setFindings(self->m_report->findings);
                     Q_EMIT self->finished();
                 });
}

} // namespace signwright
