// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "nexudus_mapping.h"

#include <model/identifiers.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

bool says(const QString &name, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(name).hasMatch();
}

/** 0: not that field. The name's words weigh most; a value of the right shape confirms, one of the wrong shape speaks against it. */
double likeness(PortalField field, const NexudusName &candidate)
{
    using Shape = NexudusName::Shape;
    double score = 0;
    auto wanted = Shape::Text;
    const auto &name = candidate.name;
    switch (field) {
    case PortalField::TenantId:
        score = says(name, u"tenant|directory.?id"_s) ? 0.8 : 0;
        wanted = Shape::Guid;
        break;
    case PortalField::ClientId:
        score = says(name, u"(client|app(lication)?).?id"_s) ? 0.8 : 0;
        wanted = Shape::Guid;
        break;
    case PortalField::ClientSecret: score = says(name, u"secret"_s) ? 0.8 : says(name, u"client.?(key|value)|app.?key"_s) ? 0.6 : 0; break;
    case PortalField::CreateUsers:
        score = says(name, u"create|auto.?(register|provision)|sign.?up"_s) ? 0.8 : 0;
        wanted = Shape::Boolean;
        break;
    case PortalField::PreventPassword:
        score = says(name, u"(prevent|disable|forbid|block|only|force).*|.*password"_s) && says(name, u"password|prevent|force|exclusive"_s)
                        && !says(name, u"secret"_s)
                    ? 0.75
                    : 0;
        wanted = Shape::Boolean;
        break;
    case PortalField::ButtonLabel: score = says(name, u"label|caption|button|text"_s) ? 0.8 : 0; break;
    case PortalField::Enabled:
        score = says(name, u"enabled?$|active$|isenabled"_s) && !says(name, u"create|password|prevent"_s) ? 0.8 : 0;
        wanted = Shape::Boolean;
        break;
    case PortalField::Issuer:
    case PortalField::PortalAddress: break; // Nexudus has neither
    }
    if (score > 0 && candidate.shape != Shape::Empty) {
        score += candidate.shape == wanted ? 0.15 : -0.3;
    }
    return std::clamp(score, 0.0, 0.95);
}

} // namespace

NexudusName::Shape shapeOf(const QString &value)
{
    const auto text = value.trimmed();
    if (text.isEmpty()) {
        return NexudusName::Shape::Empty;
    }
    if (isGuid(text)) {
        return NexudusName::Shape::Guid;
    }
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text.compare("false"_L1, Qt::CaseInsensitive) == 0) {
        return NexudusName::Shape::Boolean;
    }
    return NexudusName::Shape::Text;
}

MappingProposal proposeNexudusMapping(const QList<NexudusName> &names, const QList<PortalField> &fields)
{
    // Word borders inside dotted PascalCase names: "Integrations.AzureAD.Enabled", "Sso.AD.TenantId".
    static const QRegularExpression about(u"azure|entra|active.?directory|(?:^|[._-])(?:aad|ad)(?:[._-]|[A-Z]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"b2c"_s, QRegularExpression::CaseInsensitiveOption);
    QList<NexudusName> ours;
    for (const auto &candidate : names) {
        if (about.match(candidate.name).hasMatch() && !other.match(candidate.name).hasMatch()) {
            ours.append(candidate);
        }
    }
    struct Pair {
        PortalField field;
        qsizetype index;
        double score;
    };
    QList<Pair> pairs;
    for (const auto field : fields) {
        for (qsizetype i = 0; i < ours.size(); ++i) {
            if (const auto score = likeness(field, ours.at(i)); score > 0.3) {
                pairs.append({field, i, score});
            }
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.score > b.score; });
    MappingProposal proposal;
    QList<qsizetype> taken;
    QMap<PortalField, MappingProposal::Row> rows;
    for (const auto &pair : pairs) {
        if (rows.contains(pair.field)) {
            rows[pair.field].others.append(ours.at(pair.index).name);
        } else if (!taken.contains(pair.index)) {
            taken.append(pair.index);
            rows.insert(pair.field, {pair.field, ours.at(pair.index).name, pair.score, {}});
        }
    }
    for (const auto field : fields) {
        if (rows.contains(field)) {
            auto row = rows.value(field);
            if (!row.others.isEmpty()) {
                row.confidence = std::min(row.confidence, 0.6); // two of a kind: the admin has to look
            }
            proposal.rows.append(row);
        } else {
            proposal.missing.append(field);
        }
    }
    return proposal;
}

} // namespace signwright
