// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <wording/claim_text.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

struct Row {
    const char *claim;
    const char *meaning;
};

// Meanings after https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference
constexpr std::array kRows{
    Row{"iss", QT_TRANSLATE_NOOP("ClaimText", "Who made the token: the tenant's address.")},
    Row{"aud", QT_TRANSLATE_NOOP("ClaimText", "For which application: your client ID.")},
    Row{"sub", QT_TRANSLATE_NOOP("ClaimText", "This person, as your application knows them; another application sees another value.")},
    Row{"oid", QT_TRANSLATE_NOOP("ClaimText", "The person's object ID in the tenant.")},
    Row{"tid", QT_TRANSLATE_NOOP("ClaimText", "The tenant.")},
    Row{"ver", QT_TRANSLATE_NOOP("ClaimText", "Version of the token.")},
    Row{"exp", QT_TRANSLATE_NOOP("ClaimText", "Good until.")},
    Row{"nbf", QT_TRANSLATE_NOOP("ClaimText", "Good from.")},
    Row{"iat", QT_TRANSLATE_NOOP("ClaimText", "Made at.")},
    Row{"auth_time", QT_TRANSLATE_NOOP("ClaimText", "When the person typed the password.")},
    Row{"nonce", QT_TRANSLATE_NOOP("ClaimText", "Ties the token to this sign-in.")},
    Row{"name", QT_TRANSLATE_NOOP("ClaimText", "Name, for display.")},
    Row{"preferred_username", QT_TRANSLATE_NOOP("ClaimText", "Sign-in name; may change, so no key for an account.")},
    Row{"upn", QT_TRANSLATE_NOOP("ClaimText", "User principal name; may change.")},
    Row{"email", QT_TRANSLATE_NOOP("ClaimText", "E-mail address as the directory has it; not verified.")},
    Row{"given_name", QT_TRANSLATE_NOOP("ClaimText", "First name.")},
    Row{"family_name", QT_TRANSLATE_NOOP("ClaimText", "Last name.")},
    Row{"idp", QT_TRANSLATE_NOOP("ClaimText", "Where the account lives, if not in this tenant: a guest.")},
    Row{"acct", QT_TRANSLATE_NOOP("ClaimText", "0: a member, 1: a guest.")},
    Row{"groups", QT_TRANSLATE_NOOP("ClaimText", "Groups of the person, by object ID.")},
    Row{"hasgroups", QT_TRANSLATE_NOOP("ClaimText", "There are more groups than fit into the token.")},
    Row{"roles", QT_TRANSLATE_NOOP("ClaimText", "Roles that the person has in your application.")},
    Row{"amr", QT_TRANSLATE_NOOP("ClaimText", "How the person proved who they are.")},
    Row{"sid", QT_TRANSLATE_NOOP("ClaimText", "The session, for signing out.")},
    Row{"uti", QT_TRANSLATE_NOOP("ClaimText", "Number of this token, for Microsoft's support.")},
    Row{"rh", QT_TRANSLATE_NOOP("ClaimText", "Microsoft's own; means nothing to a portal.")},
    Row{"aio", QT_TRANSLATE_NOOP("ClaimText", "Microsoft's own; means nothing to a portal.")},
    Row{"at_hash", QT_TRANSLATE_NOOP("ClaimText", "Ties an access token to this token.")},
    Row{"c_hash", QT_TRANSLATE_NOOP("ClaimText", "Ties a code to this token.")},
    Row{"login_hint", QT_TRANSLATE_NOOP("ClaimText", "To sign the same person in or out again.")},
    Row{"tenant_region_scope", QT_TRANSLATE_NOOP("ClaimText", "Region of the tenant.")},
    Row{"xms_edov", QT_TRANSLATE_NOOP("ClaimText", "Whether the domain of the e-mail address is verified.")},
};

} // namespace

QString claimMeaning(QStringView claim)
{
    for (const auto &row : kRows) {
        if (claim == QLatin1StringView(row.claim)) {
            return QCoreApplication::translate("ClaimText", row.meaning);
        }
    }
    return {};
}

QString claimValue(QStringView claim, const QJsonValue &value)
{
    static constexpr std::array times{"exp"_L1, "nbf"_L1, "iat"_L1, "auth_time"_L1};
    if (value.isDouble()) {
        for (const auto time : times) {
            if (claim == time) {
                return QLocale().toString(QDateTime::fromSecsSinceEpoch(value.toInteger()), QLocale::ShortFormat);
            }
        }
        return QString::number(value.toDouble(), 'g', 17);
    }
    if (value.isBool()) {
        return value.toBool() ? u"true"_s : u"false"_s;
    }
    if (value.isArray()) {
        QStringList parts;
        for (const auto &part : value.toArray()) {
            parts << (part.isString() ? part.toString() : claimValue({}, part));
        }
        return parts.join(u", "_s);
    }
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return value.toString();
}

} // namespace signwright
