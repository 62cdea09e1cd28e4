// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profile.h"

#include <workflow/sign_in_browser.h>

#include <QWebEnginePage>

namespace signwright
{

/**
 * The page of one run. It refuses every navigation to a caught address before a request is made, hands out what the
 * response carried, and then refuses everything. It reads the document in two cases only: a form that is being posted to
 * a caught address, and an error page of the provider.
 */
class Page final : public QWebEnginePage
{
    Q_OBJECT
public:
    Page(QWebEngineProfile *profile, std::shared_ptr<RunGate> gate, QObject *parent = nullptr);
    /** Nothing leaves any more, nothing is reported any more. */
    void shut();

Q_SIGNALS:
    void visited(const QUrl &url, const QString &title);
    void caughtResponse(const signwright::CaughtResponse &response);
    void providerError(const signwright::ProviderErrorPage &page);
    void broke(const signwright::Error &error);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    // Message boxes of a page would stop the run and look like ours; what a page logs may hold anything.
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {}
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }

private:
    void refusePermissions();
    void take(const QUrl &url, bool isFormPost);
    void readForm(const QUrl &target);
    void loaded(const QWebEngineLoadingInfo &info);
    void readErrorPage(bool certainly);
    std::shared_ptr<RunGate> m_gate;
    bool m_proxyAnswered = false;
    bool m_caught = false;
    bool m_shut = false;
};

} // namespace signwright
