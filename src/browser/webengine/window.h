// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "page.h"

#include <browser/embedded_browser.h>

#include <QPointer>

class QWebEngineView;

namespace signwright
{

class AddressBar;

/** The embedded browser: one view, one run at a time, each run with page and profile of its own. */
class Window final : public EmbeddedBrowser
{
    Q_OBJECT
public:
    explicit Window(QString engine);
    ~Window() override;
    QWidget *widget() override { return m_widget.get(); }
    void open(const QUrl &start, const QList<RedirectUri> &catchUris) override;
    void close() override;
    QString engine() const override { return m_engine; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchKeys(QObject *object);
    QWidget *afterView() const;
    QString m_engine;
    std::unique_ptr<QWidget> m_widget;
    QPointer<AddressBar> m_bar;
    QPointer<QWebEngineView> m_view;
    std::unique_ptr<QWebEngineProfile> m_profile; ///< destroyed after the page
    std::unique_ptr<Page> m_page;
};

} // namespace signwright
