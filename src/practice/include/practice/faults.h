// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace signwright
{

/**
 * One fault that can be chosen, a row of `resources/practice/faults.json`. `behaviour` is one of a closed set that the servers
 * know; everything else about a fault is data.
 */
struct PracticeFault {
    QString name;        ///< stable, for the command line
    QString group;       ///< for the panel: credentials, registration, tenant, people, policy, token, keys, discovery, network, portal
    QString title;       ///< English source of a translated text (context "PracticeFaults")
    QString description; ///< likewise: what the server does
    QString behaviour;   ///< see `behaviours()`
    QJsonObject params;
    int aadsts = 0;        ///< 0: no such code shows
    QString where;         ///< authorize_page, authorize_redirect, token, id_token, discovery, keys, network, portal
    QStringList by;        ///< what has to name the cause: check, sign_in_test, publish, explain (a reply of the provider, pasted)
    QString expectedCause; ///< of the finding that must come first
    QString expectedFixer;
    QJsonObject attempt; ///< how to run into it, where the usual way does not: `authority`, `user` (a kind), `response_type`, `scope`
};

/** All rows, in the file's order. */
const QList<PracticeFault> &practiceFaults();
/** Null when there is none of that name. */
const PracticeFault *practiceFault(const QString &name);
/** The closed set of behaviours. */
QStringList practiceBehaviours();

} // namespace signwright
