// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <diagnosis/diagnose.h>

#include <diagnosis/catalogue.h>

using namespace Qt::StringLiterals;

namespace signwright
{

QList<Finding> diagnose(const std::optional<Integration> &, const Trace &trace)
{
    QList<Finding> findings;
    const auto &catalogue = Catalogue::instance();
    for (qsizetype i = 0; i < trace.observations().size(); ++i) {
        const auto &observation = trace.observations().at(i);
        const auto *code = catalogue.code(observation.facts.value("aadsts"_L1).toInt());
        if (!code) {
            continue;
        }
        Finding finding;
        finding.cause = code->cause;
        finding.code = aadstsName(code->code);
        finding.confidence = code->weight;
        finding.fixer = code->fixers.constFirst();
        finding.textId = code->entry;
        finding.params = observation.facts.toVariantMap();
        finding.params.insert(u"by_code"_s, true);
        finding.evidence.append({i, observation.text.isEmpty() ? finding.code : observation.text});
        findings.append(finding);
    }
    return findings;
}

} // namespace signwright
