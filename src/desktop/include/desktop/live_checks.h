// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <workflow/preflight.h>

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace signwright
{

struct AppContext;
class CurrentIntegration;
class KnownPanel;

/** Runs the preflight in the background whenever the settings have changed and rested for a moment; a newer change stops the older run. */
class LiveChecks : public QObject
{
    Q_OBJECT
public:
    LiveChecks(AppContext *context, CurrentIntegration *current, KnownPanel *panel, QObject *parent = nullptr);
    ~LiveChecks() override;
    /**
     * At once, because somebody asked: also with the redirect probe in the embedded browser, which no plain request can replace
     * (Entra puts a script page before its answer). Runs after this one use it as well.
     */
    void runNow();
    bool isRunning() const { return m_preflight != nullptr; }
    const std::optional<PreflightReport> &report() const { return m_report; }

Q_SIGNALS:
    void finished();

private:
    void settingsChanged();
    void run(bool withBrowser);
    void askForProxyLogIn(const QString &proxyHost);

    AppContext *m_context;
    CurrentIntegration *m_current;
    KnownPanel *m_panel;
    QTimer m_rest;
    std::unique_ptr<CancelSource> m_cancel;
    std::shared_ptr<Preflight> m_preflight;
    std::optional<PreflightReport> m_report;
    Integration m_checked;
    bool m_browserAllowed = false; ///< somebody asked once
    std::shared_ptr<const ClientSecret> m_checkedSecret;
};

} // namespace signwright
