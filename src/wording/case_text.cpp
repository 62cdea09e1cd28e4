// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <wording/case_text.h>

#include <trace/redaction.h>
#include <wording/finding_text.h>
#include <workflow/support_case.h>

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** Values come from strangers: none of them may end a table's cell or begin markup. */
QString cell(QString text)
{
    text = redactText(text).simplified();
    for (const auto c : {u'\\', u'|', u'<', u'`', u'*', u'_', u'['}) {
        text.replace(c, QString(u'\\') + c);
    }
    return text;
}

QString row(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"| %1 | %2 |\n"_s.arg(name, cell(value));
}

QString settings(const Integration &integration)
{
    auto text = u"| "_s + QCoreApplication::translate("Case", "Setting") + u" | "_s + QCoreApplication::translate("Case", "Value") + u" |\n| --- | --- |\n"_s;
    text += row(QCoreApplication::translate("Case", "Portal"), integration.portal.kind + u' ' + integration.portal.address);
    text += row(QCoreApplication::translate("Case", "Location or app"), integration.portal.target);
    text += row(QCoreApplication::translate("Case", "Directory (tenant) ID"), integration.tenants.join(u", "_s));
    text += row(QCoreApplication::translate("Case", "Application (client) ID"), integration.clientId);
    for (const auto &uri : integration.redirectUris) {
        text += row(QCoreApplication::translate("Case", "Redirect URI"), uri);
    }
    text += row(QCoreApplication::translate("Case", "Accounts"), toString(integration.authority));
    text += row(QCoreApplication::translate("Case", "Cloud"), toString(integration.cloud));
    text += row(QCoreApplication::translate("Case", "Client secret expires"),
                integration.secret.expiresOn ? integration.secret.expiresOn->toString(Qt::ISODate) : QString());
    return text;
}

QString verdict(const Finding &finding)
{
    const auto text = findingText(finding);
    auto lines = u"### %1%2\n\n%3\n\n"_s.arg(finding.code.isEmpty() ? QString() : finding.code + u": "_s, cell(text.title), cell(text.explanation));
    lines += u"* "_s + QCoreApplication::translate("Case", "Who must act: %1").arg(cell(text.fixerName)) + u" ("_s + text.confidence + u")\n"_s;
    for (qsizetype i = 0; i < text.fix.size(); ++i) {
        lines += u"%1. %2\n"_s.arg(i + 1).arg(cell(text.fix.at(i)));
    }
    for (const auto &item : finding.evidence) {
        if (!item.passage.isEmpty()) {
            lines += u"\n> "_s + cell(item.passage) + u'\n';
        }
    }
    if (!text.limits.isEmpty()) {
        lines += u"\n"_s + cell(text.limits) + u'\n';
    }
    return lines + u'\n';
}

} // namespace

QString runTitle(const QString &kind)
{
    static constexpr std::array<std::pair<const char *, const char *>, 5> titles{{
        {"preflight", QT_TRANSLATE_NOOP("Case", "Check without a user")},
        {"sign_in_test", QT_TRANSLATE_NOOP("Case", "Sign-in test")},
        {"publish", QT_TRANSLATE_NOOP("Case", "Publish")},
        {"drift", QT_TRANSLATE_NOOP("Case", "Comparison with the portal")},
        {"evidence", QT_TRANSLATE_NOOP("Case", "Evidence")},
    }};
    for (const auto &[known, title] : titles) {
        if (kind == QLatin1StringView(known)) {
            return QCoreApplication::translate("Case", title);
        }
    }
    return kind;
}

QJsonObject findingWords(const Finding &finding)
{
    const auto text = findingText(finding);
    return {{u"title"_s, text.title}, {u"explanation"_s, text.explanation}, {u"fix"_s, QJsonArray::fromStringList(text.fix)}, {u"limits"_s, text.limits}};
}

QString caseReport(const SupportCase &supportCase)
{
    const auto name = supportCase.integration ? supportCase.integration->name : QString();
    auto text =
        u"# "_s
        + (name.isEmpty() ? QCoreApplication::translate("Case", "Support case") : QCoreApplication::translate("Case", "Support case: %1").arg(cell(name)))
        + u"\n\n"_s;
    text += QCoreApplication::translate("Case", "Made %1 by %2. No secret is in it.").arg(supportCase.madeAt.toString(Qt::ISODate), cell(supportCase.madeBy))
            + u"\n\n"_s;
    if (supportCase.integration) {
        text += u"## "_s + QCoreApplication::translate("Case", "What is set up") + u"\n\n"_s + settings(*supportCase.integration) + u'\n';
    }
    text += u"## "_s + QCoreApplication::translate("Case", "What was done") + u"\n\n"_s;
    for (const auto &run : supportCase.runs) {
        const auto again = reproduce(supportCase, run);
        text += u"* "_s + u"%1 %2 %3"_s.arg(run.at.isValid() ? run.at.toString(Qt::ISODate) : QString(), runTitle(run.kind), cell(run.outcome)).simplified()
                + u": "_s;
        text += (again.findings.isEmpty() ? QCoreApplication::translate("Case", "nothing recognised") : cell(findingText(again.findings.constFirst()).title));
        text += (again.sameVerdict ? QString() : u" ("_s + QCoreApplication::translate("Case", "another verdict than when the case was made") + u')') + u'\n';
    }
    const auto findings = reproduceAll(supportCase);
    text += u"\n## "_s + QCoreApplication::translate("Case", "What it means") + u"\n\n"_s;
    if (findings.isEmpty()) {
        text += QCoreApplication::translate("Case", "Nothing recognised.") + u'\n';
    }
    for (const auto &finding : findings) {
        if (&finding == &findings.constFirst() || finding.confidence >= 0.35) { // a page of faint guesses helps nobody
            text += verdict(finding);
        }
    }
    return text;
}

} // namespace signwright
