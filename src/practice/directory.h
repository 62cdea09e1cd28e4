// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <practice/practice_server.h>

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace signwright::practice
{

/** The tenant of personal Microsoft accounts (https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference). */
inline constexpr QLatin1StringView kPersonalTenant("9188040d-6c67-4c5b-b112-36a304b66dad");
/** Microsoft Graph's application ID, the resource that every sign-in asks for. */
inline constexpr QLatin1StringView kGraphAppId("00000003-0000-0000-c000-000000000000");

/** Kept apart from `PracticeUser` (what is told) so that the directory can hold what is known. */
struct Person {
    QString username;
    QString password;
    QString tenant; ///< home
    QString displayName;
    QString objectId;
    QString kind;        ///< see `PracticeUser`
    QStringList guestOf; ///< further tenants
    QString mail;        ///< empty: no `email` claim
};

enum class Platform { Web, Spa, PublicClient };

struct Secret {
    QString keyId;
    QString displayName;
    QString value;
    QDateTime end;
};

/** The practice app registration, with its enterprise application in the first tenant. Changed by Graph and by faults. */
struct Registration {
    QString objectId;
    QString servicePrincipalId;
    QString clientId;
    QString displayName;
    QString homeTenant;
    bool multiTenant = true;
    bool present = true;
    bool servicePrincipal = true;
    bool enabled = true;
    bool assignmentRequired = true;
    bool idTokensFromAuthorize = true; ///< the "ID tokens" checkbox
    bool allowPublicClient = false;
    Platform platform = Platform::Web;
    QStringList redirectUris;
    QList<Secret> secrets;
    QList<QByteArray> certificates; ///< DER; whose keys may sign a client assertion
    QStringList consentedTenants;   ///< by an admin, for everybody
};

/** The practice organisations, people and app registration. A value: faults work on a copy. */
struct Directory {
    QList<PracticeTenant> tenants;
    QList<Person> people;
    Registration registration;

    /** With fresh passwords and a fresh secret. */
    static Directory make();
    /** By GUID or verified domain, any case. */
    const PracticeTenant *tenant(const QString &idOrDomain) const;
    const Person *person(const QString &username) const;
    bool isMember(const Person &person, const QString &tenantId) const;
};

/** A secret in the form that Entra makes (three characters, a digit, "Q~", 34 characters). */
QString newSecretValue();
QString newGuid();

} // namespace signwright::practice
