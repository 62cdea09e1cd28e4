// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <trace/observation.h>

#include <QJsonArray>
#include <QList>

#include <functional>
#include <optional>

namespace signwright
{

/** Observations in the order they were made. Every check, test, paste and file fills one; `diagnose()` reads it. */
class Trace
{
public:
    void add(Observation observation);
    /** Short form: the time is given by the caller's clock. */
    void add(ObservationKind kind, QString source, QJsonObject facts, QString text = {}, QDateTime at = {});
    void append(const Trace &other);
    const QList<Observation> &observations() const { return m_observations; }
    bool isEmpty() const { return m_observations.isEmpty(); }
    QList<Observation> ofKind(ObservationKind kind) const;

    /** Called for each observation as it is added (live views). One listener; empty function to stop. */
    void setListener(std::function<void(const Observation &)> listener) { m_listener = std::move(listener); }

    /** For a case or report: redacted by allow-list (trace/redaction.h). */
    QJsonArray toRedactedJson() const;
    /**
     * Reads what `toRedactedJson` wrote. A kind that this version does not know is left out, so that an older program
     * opens a newer file; no value, when an entry has not the form of one.
     */
    static std::optional<Trace> fromJson(const QJsonArray &array);

private:
    QList<Observation> m_observations;
    std::function<void(const Observation &)> m_listener;
};

} // namespace signwright
