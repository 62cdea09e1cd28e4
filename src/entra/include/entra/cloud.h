// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <model/integration.h>

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace signwright
{

/** One of Microsoft's clouds as `resources/clouds.json` has it: facts that Microsoft changes without us, with their source and date. */
struct Cloud {
    QString id;                     ///< public, usgov, china, germany, bleu, delos, govsg, ciam
    QString name;                   ///< as Microsoft names it
    QString loginHost;              ///< where people sign in; for External ID a suffix (`ciamlogin.com`), see `loginHostIsSuffix`
    bool loginHostIsSuffix = false; ///< `{name}.ciamlogin.com`
    QStringList aliases;            ///< other names of the same service; documents fetched there still carry `loginHost`'s issuer
    QStringList adminPortals;       ///< hosts of the admin pages, the newest first; empty where no source names one
    QString graphHost;              ///< Microsoft Graph; empty where no source names one
    QStringList moreGraphHosts;     ///< e.g. the DoD's
    QString v1IssuerHost;           ///< host in the v1 endpoint's `iss`; empty where no source names one
    bool personalAccounts = false;  ///< are `common` and `consumers` served there?
    std::optional<QDate> closedOn;  ///< no longer in service
    QDate checkedOn;
    QString source;
};

/** All of them, in the file's order, `public` first. Never empty: a test loads every row. */
const QList<Cloud> &clouds();
/** By id; null when unknown. */
const Cloud *cloudById(QStringView id);
/** Public, UsGov and China have one; Custom has none (null): ask `cloudOfHost` with its host. */
const Cloud *cloudOf(CloudKind kind);
/** Which cloud answers at this host: sign-in host, alias or External ID suffix, any case. Null: not one of Microsoft's. */
const Cloud *cloudOfHost(QStringView host);
/** Organizations that issue the certificates of Microsoft's sign-in hosts. Another one there means that a proxy opens TLS. */
const QStringList &knownCertificateIssuers();

} // namespace signwright
