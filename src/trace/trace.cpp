// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <trace/redaction.h>
#include <trace/trace.h>

using namespace Qt::StringLiterals;

namespace signwright
{

void Trace::add(Observation observation)
{
    m_observations.append(std::move(observation));
    if (m_listener) {
        m_listener(m_observations.constLast());
    }
}

void Trace::add(ObservationKind kind, QString source, QJsonObject facts, QString text, QDateTime at)
{
    Observation observation;
    observation.kind = kind;
    observation.at = std::move(at);
    observation.source = std::move(source);
    observation.facts = std::move(facts);
    observation.text = std::move(text);
    add(std::move(observation));
}

void Trace::append(const Trace &other)
{
    for (const auto &observation : other.m_observations) {
        add(observation);
    }
}

QList<Observation> Trace::ofKind(ObservationKind kind) const
{
    QList<Observation> result;
    for (const auto &observation : m_observations) {
        if (observation.kind == kind) {
            result.append(observation);
        }
    }
    return result;
}

QJsonArray Trace::toRedactedJson() const
{
    QJsonArray array;
    for (const auto &observation : m_observations) {
        QJsonObject object{{u"kind"_s, toString(observation.kind)}, {u"source"_s, observation.source}, {u"facts"_s, redactFacts(observation.facts)}};
        if (observation.at.isValid()) {
            object.insert(u"at"_s, observation.at.toString(Qt::ISODateWithMs));
        }
        if (!observation.text.isEmpty()) {
            object.insert(u"text"_s, redactText(observation.text));
        }
        array.append(object);
    }
    return array;
}

std::optional<Trace> Trace::fromJson(const QJsonArray &array)
{
    Trace trace;
    for (const auto &value : array) {
        const auto object = value.toObject();
        if (!object.value("kind"_L1).isString() || !object.value("facts"_L1).isObject()) {
            return {};
        }
        if (const auto kind = observationKindFromString(object.value("kind"_L1).toString())) {
            trace.add(*kind, object.value("source"_L1).toString(), object.value("facts"_L1).toObject(), object.value("text"_L1).toString(),
                      QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs));
        }
    }
    return trace;
}

} // namespace signwright
