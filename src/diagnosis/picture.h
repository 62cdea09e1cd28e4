// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <diagnosis/catalogue.h>
#include <model/integration.h>
#include <trace/trace.h>

#include <QHash>
#include <QSet>
#include <QVariantMap>

#include <optional>

namespace signwright
{

/** A code that was seen, and where. */
struct SeenCode {
    int code = 0;
    qsizetype observation = -1;
};

/**
 * All that rules look at, gathered once from integration and trace: the texts, the codes in their order, the values that
 * sentences need, and the *signals*: small facts by name that are computed by comparing (`redirect.case`, `tenant.mismatch`,
 * `rule.aud`, `http.431`). Signals say what was seen, never what it means.
 */
class Picture
{
public:
    /** What rules take for evidence: what was seen alone, or, when that says nothing, the known facts too. */
    enum class Evidences { Seen, SeenAndFacts };

    Picture(const std::optional<Integration> &integration, const Trace &trace, Evidences evidences = Evidences::Seen);

    /** Does the condition hold? If so and it is a pattern or signal with a passage, `evidence` gets it. */
    bool holds(const Condition &condition, QList<Evidence> *evidence = nullptr) const;
    const QList<SeenCode> &codes() const { return m_codes; }
    bool hasCode(int code) const;
    const QVariantMap &values() const { return m_values; }
    const QString &evidenceText() const { return m_evidence; }
    const QString &factsText() const { return m_facts; }
    /** The values of fact lines whose key matches, in order. */
    QStringList factValues(const QRegularExpression &key) const;

    void setSignal(const QString &name, qsizetype observation = -1, const QString &passage = {});
    bool hasSignal(const QString &name) const { return m_signals.contains(name); }
    void setValue(const QString &name, const QString &value);

private:
    void gather(const Trace &trace);
    void gatherIntegration(const Integration &integration);
    Evidence passageAt(const QString &text, qsizetype start, qsizetype length, bool fromFacts) const;

    QString m_evidence;
    QString m_facts;
    QList<std::pair<qsizetype, qsizetype>> m_starts; ///< where each observation's text begins in m_evidence
    qsizetype m_factsObservation = -1;
    QList<SeenCode> m_codes;
    QVariantMap m_values;
    QHash<QString, Evidence> m_signals;
};

/** Compares sent and registered redirect URIs, tenants, accounts (comparisons.cpp). */
void compareSettings(Picture &picture, const std::optional<Integration> &integration, const Trace &trace);
/** Checks, token rules, exchanges, tokens and clocks become signals (observed.cpp). */
void readObserved(Picture &picture, const Trace &trace);

} // namespace signwright
