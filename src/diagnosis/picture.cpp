// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "picture.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr qsizetype kTextLimit = 400 * 1024;
constexpr qsizetype kPassageLimit = 300;

} // namespace

Picture::Picture(const std::optional<Integration> &integration, const Trace &trace, Evidences evidences)
{
    gather(trace);
    if (evidences == Evidences::SeenAndFacts && m_factsObservation >= 0) {
        m_starts.append({m_evidence.size(), m_factsObservation});
        m_evidence += m_facts;
    }
    if (integration) {
        gatherIntegration(*integration);
    }
    readObserved(*this, trace);
    compareSettings(*this, integration, trace);
}

void Picture::gather(const Trace &trace)
{
    static const QStringList handles{u"client_id"_s, u"tenant"_s, u"trace_id"_s, u"correlation_id"_s, u"timestamp"_s, u"resource"_s, u"account"_s};
    for (qsizetype i = 0; i < trace.observations().size(); ++i) {
        const auto &observation = trace.observations().at(i);
        if (observation.kind == ObservationKind::KnownFact) {
            m_factsObservation = i;
            m_facts += observation.text + u'\n';
            continue;
        }
        const auto facts = observation.facts;
        if (!observation.text.isEmpty() && !m_evidence.contains(observation.text) && m_evidence.size() < kTextLimit) {
            m_starts.append({m_evidence.size(), i});
            m_evidence += observation.text + u'\n';
        }
        for (const auto &name : {"aadsts"_L1, "code"_L1}) {
            auto number = facts.value(name).toInt();
            if (const auto text = facts.value(name).toString(); number == 0 && text.startsWith("AADSTS"_L1)) {
                number = text.mid(6).toInt();
            }
            if (number > 0) {
                m_codes.append({number, i});
            }
        }
        for (const auto &value : facts.value("error_codes"_L1).toArray()) {
            if (const auto number = value.toInt(); number > 0 && !hasCode(number)) {
                m_codes.append({number, i});
            }
        }
        for (const auto &name : handles) {
            if (const auto value = facts.value(name).toString(); !value.isEmpty()) {
                setValue(name, value);
            }
        }
        for (const auto &name : {u"sent_redirect_uri"_s, u"redirect_uri"_s}) {
            if (const auto value = facts.value(name).toString(); !value.isEmpty()) {
                setValue(u"redirect_uri"_s, value);
            }
        }
        for (const auto &name : {"error"_L1, "suberror"_L1}) {
            if (const auto value = facts.value(name).toString(); !value.isEmpty() && value.size() < 80) {
                setSignal(u"error."_s + value, i, value);
            }
        }
    }
    for (const auto &line : m_facts.split(u'\n')) {
        static const QRegularExpression code(u"AADSTS(\\d{4,8})"_s);
        if (const auto match = code.match(line); match.hasMatch() && m_codes.isEmpty()) {
            m_codes.append({match.captured(1).toInt(), m_factsObservation});
        }
    }
    // A code that the catalogue does not hold must not silence the words beside it.
    const auto &catalogue = Catalogue::instance();
    const auto listed = std::any_of(m_codes.begin(), m_codes.end(), [&catalogue](const SeenCode &seen) { return catalogue.code(seen.code); });
    setSignal(listed ? u"code.any"_s : u"code.none"_s);
    if (!listed && !m_codes.isEmpty()) {
        setSignal(u"code.unlisted"_s, m_codes.constFirst().observation, aadstsName(m_codes.constFirst().code));
    }
}

void Picture::gatherIntegration(const Integration &integration)
{
    m_facts += u"integration.client_id: %1\nintegration.authority: %2\nintegration.cloud: %3\nintegration.portal: %4\n"_s.arg(
        integration.clientId, toString(integration.authority), toString(integration.cloud), integration.portal.kind);
    for (const auto &tenant : integration.tenants) {
        m_facts += u"integration.tenant: "_s + tenant + u'\n';
    }
    for (const auto &uri : integration.redirectUris) {
        m_facts += u"integration.redirect_uri: "_s + uri + u'\n';
    }
    if (integration.secret.expiresOn) {
        m_facts += u"integration.secret_end: "_s + integration.secret.expiresOn->toString(Qt::ISODate) + u'\n';
    }
    setValue(u"client_id"_s, integration.clientId);
    setValue(u"tenant"_s, integration.tenants.value(0));
    setValue(u"redirect_uri"_s, integration.redirectUris.value(0));
    setValue(u"secret_hint"_s, integration.secret.hint);
    setValue(u"portal"_s, integration.name.isEmpty() ? integration.portal.address : integration.name);
}

bool Picture::hasCode(int code) const
{
    return std::any_of(m_codes.begin(), m_codes.end(), [code](const SeenCode &seen) { return seen.code == code; });
}

void Picture::setSignal(const QString &name, qsizetype observation, const QString &passage)
{
    if (!m_signals.contains(name)) {
        m_signals.insert(name, {observation, passage});
    }
}

void Picture::setValue(const QString &name, const QString &value)
{
    if (!value.isEmpty() && m_values.value(name).toString().isEmpty()) {
        m_values.insert(name, value);
    }
}

QStringList Picture::factValues(const QRegularExpression &key) const
{
    QStringList result;
    for (const auto &line : m_facts.split(u'\n')) {
        const auto colon = line.indexOf(": "_L1);
        if (colon > 0 && key.match(line.left(colon)).hasMatch()) {
            result.append(line.mid(colon + 2));
        }
    }
    return result;
}

Evidence Picture::passageAt(const QString &text, qsizetype start, qsizetype length, bool fromFacts) const
{
    auto begin = text.lastIndexOf(u'\n', start) + 1;
    auto end = text.indexOf(u'\n', start + length);
    end = end < 0 ? text.size() : end;
    if (end - begin > kPassageLimit) {
        begin = qMax(begin, start - kPassageLimit / 3);
        end = qMin(end, begin + kPassageLimit);
    }
    Evidence result{fromFacts ? m_factsObservation : -1, text.mid(begin, end - begin).trimmed()};
    if (!fromFacts) {
        for (const auto &[at, observation] : m_starts) {
            if (at <= start) {
                result.observation = observation;
            }
        }
    }
    return result;
}

bool Picture::holds(const Condition &condition, QList<Evidence> *evidence) const
{
    const auto note = [evidence](const Evidence &item) {
        if (evidence && !item.passage.isEmpty()
            && std::none_of(evidence->begin(), evidence->end(), [&item](const Evidence &other) { return other.passage == item.passage; })) {
            evidence->append(item);
        }
    };
    bool found = false;
    if (condition.where == Condition::Where::Signal) {
        if (const auto it = m_signals.constFind(condition.name); it != m_signals.cend()) {
            found = true;
            if (!condition.negated) {
                note(*it);
            }
        } else if (const auto &named = Catalogue::instance().signalPatterns(); named.contains(condition.name)) {
            found = holds(named.value(condition.name), condition.negated ? nullptr : evidence);
        }
    } else {
        for (const auto fromFacts : {false, true}) {
            if ((fromFacts && condition.where == Condition::Where::Evidence) || (!fromFacts && condition.where == Condition::Where::Facts)) {
                continue;
            }
            const auto &text = fromFacts ? m_facts : m_evidence;
            if (text.isEmpty()) {
                continue;
            }
            if (const auto match = condition.pattern.match(text); match.hasMatch()) {
                found = true;
                if (!condition.negated) {
                    note(passageAt(text, match.capturedStart(), match.capturedLength(), fromFacts));
                }
                break;
            }
        }
    }
    return found != condition.negated;
}

} // namespace signwright
