// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <wording/finding_text.h>

#include <diagnosis/catalogue.h>
#include <trace/redaction.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** The catalogue's English is the key of its translation. */
QString translated(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Catalogue", text.toUtf8().constData());
}

/** `{name}` becomes the value; a name without value stays readable as ‹name›. */
QString filled(QString text, const QVariantMap &params)
{
    static const QRegularExpression name(u"\\{([a-z_]+)\\}"_s);
    qsizetype from = 0;
    for (auto match = name.match(text); match.hasMatch(); match = name.match(text, from)) {
        if (match.captured(1) == "tenantid"_L1) { // the template in the issuer of Microsoft's common metadata, shown as it stands there
            from = match.capturedEnd();
            continue;
        }
        const auto value = params.value(match.captured(1)).toString();
        const auto shown = value.isEmpty() ? u'‹' + match.captured(1).replace(u'_', u' ') + u'›' : value;
        text.replace(match.capturedStart(), match.capturedLength(), shown);
        from = match.capturedStart() + shown.size();
    }
    return text;
}

QString sentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') ? text : text + u'.';
}

QString handles(const QVariantMap &params)
{
    QStringList lines;
    const std::array<std::pair<const char *, const char *>, 8> rows{{
        {"client_id", QT_TRANSLATE_NOOP("Findings", "Application (client) ID")},
        {"tenant", QT_TRANSLATE_NOOP("Findings", "Directory (tenant) ID")},
        {"redirect_uri", QT_TRANSLATE_NOOP("Findings", "Redirect URI")},
        {"resource", QT_TRANSLATE_NOOP("Findings", "Resource")},
        {"secret_hint", QT_TRANSLATE_NOOP("Findings", "Secret begins with")},
        {"trace_id", QT_TRANSLATE_NOOP("Findings", "Trace ID")},
        {"correlation_id", QT_TRANSLATE_NOOP("Findings", "Correlation ID")},
        {"timestamp", QT_TRANSLATE_NOOP("Findings", "Timestamp")},
    }};
    for (const auto &[key, label] : rows) {
        const auto value = params.value(QString::fromLatin1(key)).toString();
        if (!value.isEmpty()) {
            lines.append(QCoreApplication::translate("Findings", label) + u": "_s + value);
        }
    }
    return lines.join(u'\n');
}

/** Both names of the place, when a step leads there without saying that it was renamed. */
QString placeOf(const QStringList &steps)
{
    const auto all = steps.join(u'\n');
    static const QRegularExpression inEntra(u"App registrations|Enterprise applications|Entra ID|Conditional Access|Token configuration|sign-in log"_s);
    if (!inEntra.match(all).hasMatch() || all.contains("Azure Active Directory"_L1)) {
        return {};
    }
    return QCoreApplication::translate(
        "Findings",
        "Where: the Microsoft Entra admin center, https://entra.microsoft.com (in the Azure portal: Azure Active Directory, now Microsoft Entra ID).");
}

/** The passage that says most, short enough for a mail. */
QString seenPassage(const Finding &finding)
{
    constexpr qsizetype kMost = 300;
    for (const auto &evidence : finding.evidence) {
        const auto passage = evidence.passage.simplified();
        if (passage.size() > finding.code.size() + 3) {
            return passage.size() > kMost ? passage.left(kMost) + u'…' : passage;
        }
    }
    return {};
}

/** What it is about, as the one who must act sees it. */
QString greeting(const Finding &finding)
{
    const auto unnamed = finding.params.value(u"portal"_s).toString().isEmpty();
    switch (finding.fixer) {
    case Fixer::User:
        return unnamed
                   ? QCoreApplication::translate("Findings", "Hello, this is why your sign-in with Microsoft to our portal does not work, and what you can do.")
                   : filled(QCoreApplication::translate("Findings",
                                                        "Hello, this is why your sign-in with Microsoft to {portal} does not work, and what you can do."),
                            finding.params);
    case Fixer::Nobody:
        return unnamed ? QCoreApplication::translate("Findings", "Hello, this belongs to signing in with Microsoft to our portal; nothing is broken.")
                       : filled(QCoreApplication::translate("Findings", "Hello, this belongs to signing in with Microsoft to {portal}; nothing is broken."),
                                finding.params);
    default:
        return unnamed ? QCoreApplication::translate("Findings", "Hello, signing in with Microsoft to our portal does not work.")
                       : filled(QCoreApplication::translate("Findings", "Hello, signing in with Microsoft to {portal} does not work."), finding.params);
    }
}

QString messageFor(const Finding &finding, const FindingText &text)
{
    QStringList parts;
    parts.append(greeting(finding));
    parts.append((finding.code.isEmpty() ? QString() : finding.code + u": "_s) + sentence(text.title) + u' ' + text.explanation);
    if (const auto seen = seenPassage(finding); !seen.isEmpty()) {
        parts.append(QCoreApplication::translate("Findings", "What was seen:") + u' ' + seen);
    }
    QString steps = QCoreApplication::translate("Findings", "What would help:");
    if (const auto place = placeOf(text.fix); !place.isEmpty()) {
        steps += u'\n' + place;
    }
    for (qsizetype i = 0; i < text.fix.size(); ++i) {
        steps += u"\n%1. %2"_s.arg(i + 1).arg(text.fix.at(i));
    }
    parts.append(steps);
    if (const auto values = handles(finding.params); !values.isEmpty()) {
        parts.append(QCoreApplication::translate("Findings", "The values:") + u'\n' + values);
    }
    if (!text.command.isEmpty()) {
        parts.append(QCoreApplication::translate("Findings", "To check or do it on the command line:") + u'\n' + text.command);
    }
    return parts.join(u"\n\n"_s);
}

/** What came from outside is redacted before it gets into a sentence; the catalogue's own words ("the session cookie: it must…") stay whole. */
Finding redacted(Finding finding)
{
    for (auto &value : finding.params) {
        if (value.typeId() == QMetaType::QString) {
            value = redactText(value.toString());
        }
    }
    for (auto &evidence : finding.evidence) {
        evidence.passage = redactText(evidence.passage);
    }
    return finding;
}

} // namespace

QString fixerName(Fixer fixer)
{
    switch (fixer) {
    case Fixer::User: return QCoreApplication::translate("Findings", "the person who signs in");
    case Fixer::TenantAdmin: return QCoreApplication::translate("Findings", "the administrator of the Microsoft tenant");
    case Fixer::PortalAdmin: return QCoreApplication::translate("Findings", "the administrator of the portal");
    case Fixer::PortalVendor: return QCoreApplication::translate("Findings", "the maker of the portal");
    case Fixer::NetworkAdmin: return QCoreApplication::translate("Findings", "the network administrator");
    case Fixer::Microsoft: return QCoreApplication::translate("Findings", "Microsoft");
    case Fixer::Nobody: return QCoreApplication::translate("Findings", "nobody: this is not a fault");
    }
    return {};
}

QString causeName(Cause cause)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Findings", "Session"),
                                      QT_TRANSLATE_NOOP("Findings", "Conditional Access"),
                                      QT_TRANSLATE_NOOP("Findings", "Form of the request"),
                                      QT_TRANSLATE_NOOP("Findings", "Federated sign-in"),
                                      QT_TRANSLATE_NOOP("Findings", "Tenant ID"),
                                      QT_TRANSLATE_NOOP("Findings", "Consent"),
                                      QT_TRANSLATE_NOOP("Findings", "Multifactor authentication"),
                                      QT_TRANSLATE_NOOP("Findings", "On-premises agent"),
                                      QT_TRANSLATE_NOOP("Findings", "Device"),
                                      QT_TRANSLATE_NOOP("Findings", "Redirect URI"),
                                      QT_TRANSLATE_NOOP("Findings", "Account type"),
                                      QT_TRANSLATE_NOOP("Findings", "Service outage"),
                                      QT_TRANSLATE_NOOP("Findings", "State of the account"),
                                      QT_TRANSLATE_NOOP("Findings", "Browser"),
                                      QT_TRANSLATE_NOOP("Findings", "Cloud"),
                                      QT_TRANSLATE_NOOP("Findings", "Password"),
                                      QT_TRANSLATE_NOOP("Findings", "Scope"),
                                      QT_TRANSLATE_NOOP("Findings", "Network"),
                                      QT_TRANSLATE_NOOP("Findings", "Client ID"),
                                      QT_TRANSLATE_NOOP("Findings", "Guest invitation"),
                                      QT_TRANSLATE_NOOP("Findings", "Certificate"),
                                      QT_TRANSLATE_NOOP("Findings", "Claims"),
                                      QT_TRANSLATE_NOOP("Findings", "Resource (API)"),
                                      QT_TRANSLATE_NOOP("Findings", "PKCE"),
                                      QT_TRANSLATE_NOOP("Findings", "Clock"),
                                      QT_TRANSLATE_NOOP("Findings", "Client secret"),
                                      QT_TRANSLATE_NOOP("Findings", "Response type"),
                                      QT_TRANSLATE_NOOP("Findings", "Signing key"),
                                      QT_TRANSLATE_NOOP("Findings", "App switched off"),
                                      QT_TRANSLATE_NOOP("Findings", "Cross-tenant policy"),
                                      QT_TRANSLATE_NOOP("Findings", "User assignment"),
                                      QT_TRANSLATE_NOOP("Findings", "Token version"),
                                      QT_TRANSLATE_NOOP("Findings", "Throttling"),
                                      QT_TRANSLATE_NOOP("Findings", "Licence"),
                                      QT_TRANSLATE_NOOP("Findings", "Expired secret"),
                                      QT_TRANSLATE_NOOP("Findings", "Platform type"),
                                      QT_TRANSLATE_NOOP("Findings", "State or nonce"),
                                      QT_TRANSLATE_NOOP("Findings", "Issuer"),
                                      QT_TRANSLATE_NOOP("Findings", "Code used twice"),
                                      QT_TRANSLATE_NOOP("Findings", "SAML set-up"),
                                      QT_TRANSLATE_NOOP("Findings", "Portal setting")};
    static_assert(names.size() == std::size_t(Cause::PortalSetting) + 1);
    return QCoreApplication::translate("Findings", names[std::size_t(cause)]);
}

FindingText findingText(const Finding &given)
{
    const auto finding = redacted(given);
    const auto &catalogue = Catalogue::instance();
    FindingText text;
    text.fixerName = fixerName(finding.fixer);
    text.confidence = finding.confidence >= 0.8   ? QCoreApplication::translate("Findings", "sure")
                      : finding.confidence >= 0.5 ? QCoreApplication::translate("Findings", "likely")
                                                  : QCoreApplication::translate("Findings", "possible");
    const auto *entry = catalogue.entry(finding.textId);
    const auto *code = catalogue.code(finding.params.value(u"aadsts"_s).toInt());
    // The verdict is the entry's own when a rule gave it; where only the code is known, the code's words lead.
    const auto byCode = code && finding.params.value(u"by_code"_s).toBool();
    if (byCode) {
        text.title = translated(code->meaning);
        text.explanation = sentence(translated(code->why));
        for (const auto &step : code->fix) {
            text.fix.append(filled(translated(step), finding.params));
        }
    }
    if (entry) {
        if (!byCode) {
            text.title = filled(translated(entry->title), finding.params);
            text.explanation = filled(translated(entry->explanation), finding.params);
            if (code) {
                text.explanation +=
                    u' ' + filled(QCoreApplication::translate("Findings", "Microsoft's answer {code} means: "), {{u"code"_s, aadstsName(code->code)}})
                    + sentence(translated(code->meaning));
            }
        } else if (!entry->explanation.isEmpty()) {
            text.explanation += u' ' + filled(translated(entry->explanation), finding.params);
        }
        for (const auto &step : entry->fix) {
            text.fix.append(filled(translated(step), finding.params));
        }
        text.limits = filled(translated(entry->limits), finding.params);
        text.command = filled(entry->command, finding.params);
    }
    if (const auto *wording = catalogue.wording(finding.params.value(u"wording"_s).toString())) {
        text.explanation =
            QCoreApplication::translate("Findings", "What %1 shows as “%2” is this: %3").arg(wording->portal, wording->shown, translated(wording->said)) + u' '
            + text.explanation;
    }
    if (const auto detail = finding.params.value(u"detail"_s).toString(); !detail.isEmpty()) {
        text.explanation = detail + u' ' + text.explanation;
    }
    if (const auto *check = finding.tellApart ? catalogue.check(finding.tellApart->check) : nullptr) {
        text.tellApart = filled(translated(check->look), finding.params);
        QList<Cause> causes{finding.cause};
        if (finding.tellApart->rival) {
            causes.append(*finding.tellApart->rival);
        } else {
            auto others = check->answers.keys();
            others.removeAll(finding.cause);
            std::sort(others.begin(), others.end()); // a hash has no order
            causes.append(others);
        }
        for (const auto cause : std::as_const(causes)) {
            text.tellAnswers.append(QCoreApplication::translate("Findings", "%1: %2").arg(causeName(cause), translated(check->answers.value(cause))));
        }
    }
    for (const auto &step : finding.params.value(u"more_steps"_s).toStringList()) {
        text.fix.append(filled(translated(step), finding.params));
    }
    text.explanation = text.explanation.trimmed();
    text.messageToFixer = messageFor(finding, text);
    return text;
}

QJsonObject findingToJson(const Finding &finding)
{
    const auto text = findingText(finding);
    QJsonArray evidence;
    for (const auto &item : finding.evidence) {
        evidence.append(redactText(item.passage));
    }
    QJsonObject json{{u"cause"_s, toString(finding.cause)},
                     {u"code"_s, finding.code},
                     {u"severity"_s, toString(finding.severity)},
                     {u"confidence"_s, qRound(finding.confidence * 100) / 100.0},
                     {u"title"_s, text.title},
                     {u"explanation"_s, text.explanation},
                     {u"fix"_s, QJsonArray::fromStringList(text.fix)},
                     {u"fixer"_s, toString(finding.fixer)},
                     {u"limits"_s, text.limits},
                     {u"evidence"_s, evidence},
                     {u"links"_s, QJsonArray::fromStringList(finding.links)},
                     {u"message"_s, text.messageToFixer},
                     {u"command"_s, text.command}};
    if (finding.tellApart) {
        const auto *check = Catalogue::instance().check(finding.tellApart->check);
        json.insert(u"tell_apart"_s, QJsonObject{{u"from"_s, finding.tellApart->rival ? QJsonValue(toString(*finding.tellApart->rival)) : QJsonValue()},
                                                 {u"look"_s, text.tellApart},
                                                 {u"answers"_s, QJsonArray::fromStringList(text.tellAnswers)},
                                                 {u"by"_s, check ? toString(check->by) : QString()}});
    }
    return json;
}

} // namespace signwright
