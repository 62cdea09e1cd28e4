// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>
#include <model/redirect_uri.h>

#include <QList>
#include <QMap>
#include <QObject>
#include <QUrl>

namespace signwright
{

/** The authorization response as the browser caught it, before anything left for the portal. */
struct CaughtResponse {
    QUrl url;                          ///< with query and fragment as they were
    QMap<QString, QString> formFields; ///< for response_mode=form_post: the hidden inputs
    bool wasFormPost = false;
};

/** The provider's own error page, read from the document (entra.md 1.7: `$Config`, else visible text). */
struct ProviderErrorPage {
    QUrl url;
    QString html;
    QString visibleText;
};

/**
 * What a sign-in test needs of a browser, embedded or not. Implemented in `browser/`; a test drives a scripted one.
 * Every run is its own: no cookie or cache outlives `close()`.
 */
class SignInBrowser : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~SignInBrowser() override = default;

    /** Opens `start` and catches every main-frame navigation to one of `catchUris`. Signals follow; all are queued-safe. */
    virtual void open(const QUrl &start, const QList<RedirectUri> &catchUris) = 0;
    /** Stops at once and forgets everything. */
    virtual void close() = 0;
    /** "Chromium 102.0.5005.177 (security patches 108.0.5359.94)", "system browser". */
    virtual QString engine() const = 0;

Q_SIGNALS:
    void navigated(const QUrl &url, const QString &title);
    /** Exactly once a run; nothing was sent to the portal. */
    void caught(const signwright::CaughtResponse &response);
    void errorPageShown(const signwright::ProviderErrorPage &page);
    /** `browser.certificate` {host, error}, `browser.load` {url, error}, `browser.renderer_gone`. The run can go on after `errorPageShown`, not after this. */
    void failed(const signwright::Error &error);
    void closedByUser();
};

} // namespace signwright

Q_DECLARE_METATYPE(signwright::CaughtResponse)
Q_DECLARE_METATYPE(signwright::ProviderErrorPage)
