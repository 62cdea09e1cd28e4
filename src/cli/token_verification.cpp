// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "token_verification.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

Result<QList<SignatureAlgorithm>> algorithmsFrom(const QStringList &names)
{
    QList<SignatureAlgorithm> algorithms;
    for (const auto &name : names) {
        const auto algorithm = signatureAlgorithmFromName(name.toUtf8());
        if (!algorithm) {
            QStringList allowed;
            for (const auto known : allSignatureAlgorithms()) {
                allowed.append(toString(known));
            }
            return fail(u"cli.token.algorithm"_s, {{u"found"_s, name}, {u"allowed"_s, allowed.join(u", "_s)}});
        }
        algorithms.append(*algorithm);
    }
    return algorithms.isEmpty() ? QList{SignatureAlgorithm::RS256} : algorithms;
}

/** RFC 3339 section 5.6: with an offset, or it names no moment. */
std::optional<QDateTime> momentFrom(const QString &text)
{
    static const QRegularExpression form(uR"(^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$)"_s);
    const auto moment = QDateTime::fromString(text.toUpper().replace(u' ', u'T'), Qt::ISODateWithMs);
    return form.match(text).hasMatch() && moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
}

} // namespace

QString ruleDetail(const RuleResult &result)
{
    const auto expected = QString::fromUtf8(result.expected);
    const auto found = QString::fromUtf8(result.found);
    switch (result.outcome) {
    case RuleOutcome::Pass: return found.isEmpty() ? expected : found;
    case RuleOutcome::Fail: return tr("expected %1; found %2").arg(expected, found.isEmpty() ? tr("nothing") : found);
    case RuleOutcome::Skipped: break;
    }
    return tr("not judged: nothing given to compare with, or nothing left to look at");
}

QJsonObject TokenVerification::toJson() const
{
    QJsonArray rules;
    for (const auto &result : report.rules()) {
        rules.append(QJsonObject{{u"rule"_s, QString(result.rule)}, {u"outcome"_s, toString(result.outcome)}, {u"detail"_s, ruleDetail(result)}});
    }
    return {{u"valid"_s, report.isValid()}, {u"rules"_s, rules}, {u"claims"_s, report.claims()}};
}

Result<TokenVerification> verifyToken(const TokenVerificationInput &input, const QDateTime &now)
{
    const auto token = input.token.trimmed();
    const auto algorithms = algorithmsFrom(input.algorithms);
    if (!algorithms) {
        return fail(algorithms.error());
    }
    const auto at = input.at.isEmpty() ? std::optional(now) : momentFrom(input.at);
    if (!at) {
        return fail(u"cli.token.time"_s, {{u"found"_s, input.at}});
    }
    const auto keys = KeySet::parseAnyForm(input.keys);
    if (!keys) {
        return fail(keys.error());
    }
    EntraTokenExpectations expectations;
    expectations.oidc.algorithms = *algorithms;
    expectations.oidc.issuer = input.issuer.toUtf8();
    expectations.oidc.clientId = input.clientId.toUtf8();
    expectations.oidc.nonce = input.nonce.toUtf8();
    expectations.oidc.signatureOnly = input.signatureOnly;
    for (const auto &tenant : input.tenants) {
        expectations.tenants.append(tenant.toLower().toUtf8());
    }
    return TokenVerification{validateEntraIdToken(token, *keys, expectations, *at)};
}

} // namespace signwright
