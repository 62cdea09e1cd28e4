// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <practice/practice_server.h>

#include <QDateTime>

#include <optional>

namespace signwright::practice
{

/** A person of the practice directory. The password is made at start. */
struct Person {
    QString username;
    QString name;
    QString password;
    QString tenant;     ///< where the account lives
    QString oid;
    QString mail;       ///< empty: the account has no mail value, so no `email` claim
    QString kind;       ///< as in PracticeUser::kind
    QStringList guestOf; ///< tenants that invited this account
};

/** One client secret of the registration. */
struct PasswordCredential {
    QString keyId;
    QString displayName;
    QByteArray value; ///< made at start, opens nothing outside this process
    QDateTime start;
    QDateTime end;
    QString hint() const { return QString::fromLatin1(value.left(3)); }
};

/** The app registration with its enterprise application. */
struct Registration {
    QString objectId;
    QString clientId;
    QString displayName;
    QString homeTenant;
    QString signInAudience; ///< AzureADMyOrg, AzureADMultipleOrgs, AzureADandPersonalMicrosoftAccount, PersonalMicrosoftAccount
    QStringList webRedirectUris;
    QStringList spaRedirectUris;
    QStringList publicRedirectUris;
    bool idTokensFromAuthorize = false; ///< the checkbox "ID tokens (used for implicit and hybrid flows)"
    bool enabled = true;
    bool assignmentRequired = true;
    bool consentNeeded = false;
    bool servicePrincipal = true;
    QList<PasswordCredential> passwords;
};

/** The content of the practice tenants. Made anew at each start; a value, copied under the service's lock. */
struct Directory {
    QList<PracticeTenant> tenants;
    QList<Person> people;
    Registration app;

    static Directory create(const QStringList &redirectUris);
    const PracticeTenant *tenant(const QString &idOrDomain) const;
    const Person *person(const QString &username) const;
};

/** A secret in the shape that Entra makes: three characters, a digit, "Q~" and 34 more. */
QByteArray newSecretValue();

} // namespace signwright::practice
