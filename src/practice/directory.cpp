// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "directory.h"

#include <core/random.h>

#include <QUuid>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

constexpr auto kNorthlight = "6f1d0c52-7a84-4e0b-9c3e-2b5a70d1e9f4"_L1;
constexpr auto kHarbour = "c2a94f07-31d8-4b6a-8f52-90e6b7d4a318"_L1;

/** Case does not count; asked many times a request, mostly of texts whose length tells. */
bool isSame(const QString &one, const QString &other)
{
    return one.size() == other.size() && one.compare(other, Qt::CaseInsensitive) == 0;
}

QString newPassword()
{
    return u"Practice-"_s + QString::fromLatin1(SystemRandom::instance().token(6));
}

} // namespace

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces); // version 4, from the system's random numbers
}

QString newSecretValue()
{
    // A-Z, a-z, 0-9 and two marks: 64 characters, so that six bits of randomness choose one without bias.
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~.";
    const auto bytes = SystemRandom::instance().bytes(37);
    QString text;
    for (const auto byte : bytes) {
        text += QLatin1Char(alphabet[static_cast<unsigned char>(byte) & 63U]);
    }
    return text.left(3) + u"8Q~"_s + text.mid(3);
}

Directory Directory::make()
{
    Directory directory;
    directory.tenants = {
        {QString(kNorthlight), u"northlight.example"_s, u"Northlight Studios"_s},
        {QString(kHarbour), u"harbourworks.example"_s, u"Harbour Works"_s},
        {QString(kPersonalTenant), u"personal.example"_s, u"Personal accounts"_s},
    };
    const auto add = [&directory](const QString &user, const QString &name, int tenant, const QString &kind) -> Person & {
        const auto &home = directory.tenants.at(tenant);
        directory.people.append({user + u'@' + home.domain, newPassword(), home.id, name, newGuid(), kind, {}, user + u'@' + home.domain});
        return directory.people.last();
    };
    add(u"anna"_s, u"Anna Lindqvist"_s, 0, u"works"_s);
    add(u"ben"_s, u"Ben Okafor"_s, 0, u"not_assigned"_s);
    add(u"mia"_s, u"Mia Tanaka"_s, 0, u"mfa"_s);
    add(u"noah"_s, u"Noah Fischer"_s, 0, u"no_email"_s).mail.clear();
    add(u"olga"_s, u"Olga Petrova"_s, 0, u"password_expired"_s);
    add(u"dan"_s, u"Dan Silva"_s, 0, u"disabled"_s);
    add(u"gita"_s, u"Gita Rao"_s, 1, u"guest"_s).guestOf = QStringList{QString(kNorthlight)};
    add(u"hugo"_s, u"Hugo Martin"_s, 1, u"other_tenant"_s);
    add(u"pia"_s, u"Pia Novak"_s, 2, u"personal"_s);

    auto &app = directory.registration;
    app.objectId = newGuid();
    app.servicePrincipalId = newGuid();
    app.clientId = newGuid();
    app.displayName = u"Practice portal sign-in"_s;
    app.homeTenant = kNorthlight;
    app.secrets = {{newGuid(), u"Practice secret"_s, newSecretValue(), QDateTime::currentDateTimeUtc().addDays(180)}};
    app.redirectUris = QStringList{u"http://localhost/signwright-test"_s}; // of a test in the system's own browser
    app.consentedTenants = QStringList{QString(kNorthlight)};
    return directory;
}

const PracticeTenant *Directory::tenant(const QString &idOrDomain) const
{
    for (const auto &candidate : tenants) {
        if (isSame(candidate.id, idOrDomain) || isSame(candidate.domain, idOrDomain)) {
            return &candidate;
        }
    }
    return nullptr;
}

const Person *Directory::person(const QString &username) const
{
    for (const auto &candidate : people) {
        if (isSame(candidate.username, username)) {
            return &candidate;
        }
    }
    return nullptr;
}

bool Directory::isMember(const Person &person, const QString &tenantId) const
{
    return person.tenant == tenantId || person.guestOf.contains(tenantId);
}

} // namespace signwright::practice
