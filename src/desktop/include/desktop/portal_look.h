// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <browser/embedded_browser.h>

#include <QDialog>

class QLabel;

namespace signwright
{

struct AppContext;

/**
 * After a publish: the portal as somebody sees it who is not logged in, in an embedded browser that remembers nothing. Nothing is
 * caught here: whoever signs in, signs in to the portal. Says when the way leads to Microsoft. Deletes itself.
 */
class PortalLook : public QDialog
{
    Q_OBJECT
public:
    /** @p label is that of the sign-in button as it was published, @p authority the host of the sign-in service. */
    PortalLook(AppContext *context, const QUrl &portal, QUrl authority, QString label, QWidget *parent = nullptr);
    ~PortalLook() override;
    EmbeddedBrowser *browser() const { return m_browser.get(); }
    /** Did the portal send the person, or a click, to the sign-in service? */
    bool reachedSignIn() const { return m_reached; }

private:
    void navigated(const QUrl &url);

    QUrl m_portal;
    QUrl m_authority;
    QString m_label;
    QLabel *m_words;
    std::unique_ptr<EmbeddedBrowser> m_browser;
    bool m_seenPortal = false;
    bool m_reached = false;
};

} // namespace signwright
