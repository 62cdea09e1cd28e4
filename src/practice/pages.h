// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "directory.h"
#include "tenant_error.h"

#include <practice/web.h>

#include <QList>
#include <QPair>

namespace signwright::practice
{

using Fields = QList<QPair<QString, QString>>;

/** What every page of one sign-in carries along. */
struct PageFrame {
    QString tenantName;
    QString appName;
    QString action; ///< where its form goes
    QString flow;   ///< its name, see Tenant::keep
    Handles handles;
};

/** User name and password; `error` of the attempt before, if any. `username` given: the password alone is asked. */
WebResponse signInPage(const PageFrame &frame, const QString &username, const TenantError *error, const QList<Person> &people);
WebResponse accountPickerPage(const PageFrame &frame, const QStringList &usernames);
WebResponse staySignedInPage(const PageFrame &frame, const QString &username);
WebResponse secondFactorPage(const PageFrame &frame, const QString &username, bool wrong);
WebResponse consentPage(const PageFrame &frame, const QStringList &permissions, bool forEverybody);
/** What microsoft.com/devicelogin is: the code that a device shows. */
WebResponse deviceCodePage(const PageFrame &frame, const QString &code, bool unknown);
/** The page that a person sees and the portal never does: code, message and handles in text and in `$Config`. */
WebResponse errorPage(const TenantError &error, const Handles &handles, const QString &tenantName);
WebResponse messagePage(const QString &title, const QString &text, const Handles &handles);
/** response_mode=form_post (OAuth 2.0 Form Post Response Mode). */
WebResponse formPostPage(const QString &redirectUri, const Fields &fields);

} // namespace signwright::practice
