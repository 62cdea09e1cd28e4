// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>
#include <net/qt_http_transport.h>
#include <workflow/sign_in_browser.h>

#include <QDate>
#include <QStringList>
#include <QtPlugin>

#include <memory>

class QWidget;

namespace signwright
{

class RedirectProbe;

/** Which engine the embedded browser is, so that an old one can be named before anybody types a password into it. */
struct BrowserEngine {
    QString version;       ///< Chromium's, "102.0.5005.177"
    QString securityPatch; ///< up to which Chromium its security fixes go, "108.0.5359.94"

    /** As shown: "Chromium 102.0.5005.177 (security fixes up to 108.0.5359.94)". */
    QString name() const;
    /** About when that Chromium came out: a major version every four weeks since 94 in September 2021. Null when unknown. */
    QDate securityPatchDate() const;
    /** More than half a year behind: fit for practice and diagnosis; for a real tenant the system browser comes first. */
    bool isOld(const QDate &today) const;
};

/** A `SignInBrowser` with a face: a read-only address bar with the state of TLS, and the page. F6 and Ctrl+Tab leave the page. */
class EmbeddedBrowser : public SignInBrowser
{
public:
    using SignInBrowser::SignInBrowser;
    /** Owned by the browser; put it into a layout. */
    virtual QWidget *widget() = 0;
};

/** What the plugin offers. */
class EmbeddedBrowserFactory
{
public:
    virtual ~EmbeddedBrowserFactory() = default;
    virtual BrowserEngine engine() const = 0;
    /** Each with an off-the-record profile of its own. The policy's proxy is set for the whole program. */
    virtual std::unique_ptr<EmbeddedBrowser> createBrowser(const NetworkPolicy &policy) = 0;
    /** A page that is never shown, for the preflight. */
    virtual std::unique_ptr<RedirectProbe> createProbe(const NetworkPolicy &policy) = 0;
};

/** Where AppArmor says ("1") that it restricts user namespaces: Ubuntu 23.10 and newer. */
inline constexpr auto kUserNamespaceRestriction = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";

/**
 * Whether Chromium would do here without the outer half of its sandbox, and not say so: what runs from an AppImage has no profile of
 * AppArmor's that would allow it user namespaces, as the packages have. `restriction`: the kernel's file about it.
 */
bool losesSandboxInAppImage(const QString &restriction = QString::fromLatin1(kUserNamespaceRestriction));

/**
 * Loads the plugin, once; the program is complete without it. Call it only when a sign-in test opens: it brings Chromium.
 * `Qt::AA_ShareOpenGLContexts` must have been set before the application object. Errors: `browser.plugin.missing` {folders},
 * `browser.plugin.unusable` {reason}, `browser.plugin.too_late` (the attribute was not set), `browser.plugin.sandbox` (running
 * as root, where Chromium has no sandbox), `browser.plugin.restricted` (`losesSandboxInAppImage`).
 */
Result<EmbeddedBrowserFactory *> loadEmbeddedBrowser(const QStringList &folders = {},
                                                     const QString &restriction = QString::fromLatin1(kUserNamespaceRestriction));
/** Where the plugin is looked for when no folder is given: beside the program and in its library folder. */
QStringList embeddedBrowserFolders();

} // namespace signwright

Q_DECLARE_INTERFACE(signwright::EmbeddedBrowserFactory, "signwright.EmbeddedBrowserFactory/1")
