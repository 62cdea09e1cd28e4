// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/run_record.h>

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{
std::optional<Severity> severityFromString(const QString &text)
{
    for (const auto severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        if (text == toString(severity)) {
            return severity;
        }
    }
    return {};
}
} // namespace

QJsonArray toStored(const QList<Finding> &findings)
{
    QJsonArray stored;
    for (const auto &finding : findings) {
        QJsonArray evidence;
        for (const auto &item : finding.evidence) {
            evidence.append(QJsonObject{{u"observation"_s, item.observation}, {u"passage"_s, item.passage}});
        }
        stored.append(QJsonObject{{u"cause"_s, toString(finding.cause)},
                                  {u"code"_s, finding.code},
                                  {u"severity"_s, toString(finding.severity)},
                                  {u"confidence"_s, finding.confidence},
                                  {u"fixer"_s, toString(finding.fixer)},
                                  {u"text_id"_s, finding.textId},
                                  {u"params"_s, QJsonObject::fromVariantMap(finding.params)},
                                  {u"evidence"_s, evidence},
                                  {u"links"_s, QJsonArray::fromStringList(finding.links)}});
    }
    return stored;
}

QList<Finding> findingsFromStored(const QJsonArray &stored)
{
    QList<Finding> findings;
    for (const auto &value : stored) {
        const auto object = value.toObject();
        const auto cause = causeFromString(object.value(u"cause"_s).toString());
        const auto fixer = fixerFromString(object.value(u"fixer"_s).toString());
        const auto severity = severityFromString(object.value(u"severity"_s).toString());
        if (!cause || !fixer || !severity) {
            continue;
        }
        Finding finding;
        finding.cause = *cause;
        finding.fixer = *fixer;
        finding.severity = *severity;
        finding.code = object.value(u"code"_s).toString();
        finding.confidence = object.value(u"confidence"_s).toDouble();
        finding.textId = object.value(u"text_id"_s).toString();
        finding.params = object.value(u"params"_s).toObject().toVariantMap();
        for (const auto &item : object.value(u"evidence"_s).toArray()) {
            finding.evidence.append({item.toObject().value(u"observation"_s).toInteger(-1), item.toObject().value(u"passage"_s).toString()});
        }
        for (const auto &link : object.value(u"links"_s).toArray()) {
            finding.links.append(link.toString());
        }
        findings.append(std::move(finding));
    }
    return findings;
}

} // namespace signwright
