// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "directory.h"

#include <core/random.h>
#include <model/identifiers.h>

#include <QUuid>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

QByteArray newSecretValue()
{
    auto text = SystemRandom::instance().token(48);
    text.replace('-', '.').replace('_', 'a');
    return "Pr" + text.left(1).toLower() + "8Q~" + text.mid(1, 34);
}

Directory Directory::create(const QStringList &redirectUris)
{
    const auto guid = [](QLatin1StringView name) {
        return QUuid::createUuidV5(QUuid(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s), QString(name)).toString(QUuid::WithoutBraces);
    };
    // A short word that can be typed by hand, random all the same: even a practice password is nobody's habit.
    const auto password = [] { return u"practice-"_s + QString::fromLatin1(SystemRandom::instance().bytes(4).toHex()); };

    Directory directory;
    const auto kalkio = u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s;
    const auto umbriel = u"c7d2f6a0-1b7e-4b52-8f0e-5a2f7c9e1d34"_s;
    const auto personal = kPersonalAccountsTenant.toString();
    directory.tenants = {{kalkio, u"kalkio.practice.example"_s, u"Kalkio Spaces"_s},
                         {umbriel, u"umbriel.practice.example"_s, u"Umbriel"_s},
                         {personal, u"personal.practice.example"_s, u"Personal accounts"_s}};
    const auto add = [&](QLatin1StringView user, QLatin1StringView name, const PracticeTenant &tenant, QLatin1StringView kind,
                         bool mail = true, const QStringList &guestOf = {}) {
        const auto username = QString(user + u'@') + tenant.domain;
        directory.people.append(
            {username, QString(name), password(), tenant.id, guid(user), mail ? username : QString(), QString(kind), guestOf});
    };
    add("ada"_L1, "Ada Practice"_L1, directory.tenants[0], "works"_L1);
    add("bob"_L1, "Bob Practice"_L1, directory.tenants[0], "not_assigned"_L1);
    add("carol"_L1, "Carol Practice"_L1, directory.tenants[0], "mfa"_L1);
    add("dan"_L1, "Dan Practice"_L1, directory.tenants[0], "no_email"_L1, false);
    add("eve"_L1, "Eve Practice"_L1, directory.tenants[0], "password_expired"_L1);
    add("frank"_L1, "Frank Practice"_L1, directory.tenants[0], "disabled"_L1);
    add("grace"_L1, "Grace Practice"_L1, directory.tenants[1], "guest"_L1, true, {kalkio});
    add("henri"_L1, "Henri Practice"_L1, directory.tenants[1], "other_tenant"_L1);
    add("pat"_L1, "Pat Practice"_L1, directory.tenants[2], "personal"_L1);

    auto &app = directory.app;
    app.objectId = guid("app object"_L1);
    app.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
    app.displayName = u"Nexudus Login Kalkio Spaces"_s;
    app.homeTenant = kalkio;
    app.signInAudience = u"AzureADandPersonalMicrosoftAccount"_s;
    app.webRedirectUris = redirectUris;
    const auto now = QDateTime::currentDateTimeUtc();
    app.passwords = {{guid("secret"_L1), u"Signwright practice"_s, newSecretValue(), now.addDays(-1), now.addDays(180)}};
    return directory;
}

const PracticeTenant *Directory::tenant(const QString &idOrDomain) const
{
    for (const auto &tenant : tenants) {
        if (idOrDomain.compare(tenant.id, Qt::CaseInsensitive) == 0 || idOrDomain.compare(tenant.domain, Qt::CaseInsensitive) == 0) {
            return &tenant;
        }
    }
    return nullptr;
}

const Person *Directory::person(const QString &username) const
{
    for (const auto &person : people) {
        if (person.username.compare(username.trimmed(), Qt::CaseInsensitive) == 0) {
            return &person;
        }
    }
    return nullptr;
}

} // namespace signwright::practice
