// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <wording/rule_text.h>

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

struct Row {
    const char *rule;
    const char *title;
    const char *plain;
};

constexpr std::array kRows{
    Row{"size", QT_TRANSLATE_NOOP("RuleText", "Size"), QT_TRANSLATE_NOOP("RuleText", "The token is not larger than such a token may be.")},
    Row{"encryption", QT_TRANSLATE_NOOP("RuleText", "Not encrypted"),
        QT_TRANSLATE_NOOP("RuleText", "The token can be read. An encrypted one means that the registration asks for token encryption.")},
    Row{"form", QT_TRANSLATE_NOOP("RuleText", "Form"), QT_TRANSLATE_NOOP("RuleText", "The token has its three parts: header, claims, signature.")},
    Row{"base64url", QT_TRANSLATE_NOOP("RuleText", "Encoding"), QT_TRANSLATE_NOOP("RuleText", "Each part is encoded in the one right way.")},
    Row{"header_json", QT_TRANSLATE_NOOP("RuleText", "Header"), QT_TRANSLATE_NOOP("RuleText", "The header can be read, and says nothing twice.")},
    Row{"alg", QT_TRANSLATE_NOOP("RuleText", "Algorithm"),
        QT_TRANSLATE_NOOP("RuleText", "The token is signed with an algorithm that the provider uses, never with none.")},
    Row{"typ", QT_TRANSLATE_NOOP("RuleText", "Kind of token"), QT_TRANSLATE_NOOP("RuleText", "It is an ID token and no other kind.")},
    Row{"crit", QT_TRANSLATE_NOOP("RuleText", "No unknown demands"), QT_TRANSLATE_NOOP("RuleText", "The header demands nothing that is not understood.")},
    Row{"header_key", QT_TRANSLATE_NOOP("RuleText", "Key from the provider"),
        QT_TRANSLATE_NOOP("RuleText", "The key comes from the provider's own list, not out of the token.")},
    Row{"kid", QT_TRANSLATE_NOOP("RuleText", "Key ID"), QT_TRANSLATE_NOOP("RuleText", "The key that the token names is in the provider's list.")},
    Row{"key_alg", QT_TRANSLATE_NOOP("RuleText", "Key fits the algorithm"), QT_TRANSLATE_NOOP("RuleText", "The key is meant for this algorithm.")},
    Row{"key_type", QT_TRANSLATE_NOOP("RuleText", "Type of key"), QT_TRANSLATE_NOOP("RuleText", "The key is one for signatures that everybody can check.")},
    Row{"key_material", QT_TRANSLATE_NOOP("RuleText", "Key material"), QT_TRANSLATE_NOOP("RuleText", "The numbers of the key are a real key.")},
    Row{"key_use", QT_TRANSLATE_NOOP("RuleText", "Use of the key"), QT_TRANSLATE_NOOP("RuleText", "The key is meant for signatures.")},
    Row{"key_ops", QT_TRANSLATE_NOOP("RuleText", "Operations of the key"), QT_TRANSLATE_NOOP("RuleText", "The key may be used to verify.")},
    Row{"key_size", QT_TRANSLATE_NOOP("RuleText", "Size of the key"), QT_TRANSLATE_NOOP("RuleText", "The key has at least 2048 bits.")},
    Row{"key_exponent", QT_TRANSLATE_NOOP("RuleText", "Exponent of the key"), QT_TRANSLATE_NOOP("RuleText", "The key's public exponent is a safe one.")},
    Row{"key_roca", QT_TRANSLATE_NOOP("RuleText", "No ROCA key"), QT_TRANSLATE_NOOP("RuleText", "The key was not made by the faulty chips of CVE-2017-15361.")},
    Row{"key_x5c", QT_TRANSLATE_NOOP("RuleText", "Certificate of the key"),
        QT_TRANSLATE_NOOP("RuleText", "The certificate beside the key holds the same key.")},
    Row{"signature", QT_TRANSLATE_NOOP("RuleText", "Signature"),
        QT_TRANSLATE_NOOP("RuleText", "Microsoft signed exactly this token; nothing in it was changed.")},
    Row{"claims_json", QT_TRANSLATE_NOOP("RuleText", "Claims"), QT_TRANSLATE_NOOP("RuleText", "The claims can be read, and none stands there twice.")},
    Row{"iss", QT_TRANSLATE_NOOP("RuleText", "Issuer"), QT_TRANSLATE_NOOP("RuleText", "The token comes from the tenant that was asked.")},
    Row{"aud", QT_TRANSLATE_NOOP("RuleText", "Audience"), QT_TRANSLATE_NOOP("RuleText", "The token is for your application and no other.")},
    Row{"azp", QT_TRANSLATE_NOOP("RuleText", "Authorized party"), QT_TRANSLATE_NOOP("RuleText", "The token was given to your application.")},
    Row{"exp", QT_TRANSLATE_NOOP("RuleText", "Not expired"), QT_TRANSLATE_NOOP("RuleText", "The token is still good.")},
    Row{"nbf", QT_TRANSLATE_NOOP("RuleText", "Already valid"), QT_TRANSLATE_NOOP("RuleText", "The token is good already.")},
    Row{"iat", QT_TRANSLATE_NOOP("RuleText", "Time of issue"),
        QT_TRANSLATE_NOOP("RuleText", "The token says when it was made, and that was not in the future.")},
    Row{"nonce", QT_TRANSLATE_NOOP("RuleText", "Nonce"), QT_TRANSLATE_NOOP("RuleText", "The token answers this very sign-in, not an earlier one.")},
    Row{"sub", QT_TRANSLATE_NOOP("RuleText", "Subject"), QT_TRANSLATE_NOOP("RuleText", "The token says who signed in.")},
    Row{"at_hash", QT_TRANSLATE_NOOP("RuleText", "Access token hash"), QT_TRANSLATE_NOOP("RuleText", "The access token beside it belongs to it.")},
    Row{"c_hash", QT_TRANSLATE_NOOP("RuleText", "Code hash"), QT_TRANSLATE_NOOP("RuleText", "The code beside it belongs to it.")},
    Row{"tid", QT_TRANSLATE_NOOP("RuleText", "Tenant"), QT_TRANSLATE_NOOP("RuleText", "The token names one tenant, the one that issued it.")},
    Row{"tenant_allowed", QT_TRANSLATE_NOOP("RuleText", "Tenant allowed"), QT_TRANSLATE_NOOP("RuleText", "The tenant is among those that may sign in.")},
    Row{"personal_account", QT_TRANSLATE_NOOP("RuleText", "Kind of account"),
        QT_TRANSLATE_NOOP("RuleText", "A personal Microsoft account signs in only where such accounts may.")},
    Row{"key_issuer", QT_TRANSLATE_NOOP("RuleText", "Key may sign for this tenant"),
        QT_TRANSLATE_NOOP("RuleText", "The key is not one that belongs to another tenant.")},
    Row{"key_cloud", QT_TRANSLATE_NOOP("RuleText", "Key of the same cloud"), QT_TRANSLATE_NOOP("RuleText", "Key and tenant are of the same Microsoft cloud.")},
    Row{"ver", QT_TRANSLATE_NOOP("RuleText", "Version"), QT_TRANSLATE_NOOP("RuleText", "The token's version is that of the address that was asked.")},
};

} // namespace

RuleText ruleText(QLatin1StringView rule)
{
    for (const auto &row : kRows) {
        if (rule == QLatin1StringView(row.rule)) {
            return {QCoreApplication::translate("RuleText", row.title), QCoreApplication::translate("RuleText", row.plain)};
        }
    }
    return {QString(rule), {}};
}

QStringList rulesWithText()
{
    QStringList rules;
    for (const auto &row : kRows) {
        rules << QString::fromLatin1(row.rule);
    }
    return rules;
}

} // namespace signwright
