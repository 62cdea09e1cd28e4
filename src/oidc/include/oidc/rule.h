// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

namespace signwright
{

enum class RuleOutcome { Pass, Fail, Skipped };
QString toString(RuleOutcome outcome); ///< pass, fail, skipped

/**
 * What one named rule came to, with the two values compared. They are technical values and never sentences (`wording/` has
 * those). `found` of a failure says what is wrong where there is no plain value: "duplicate_member exp". Skipped: what the rule
 * needs was not given, or an earlier failure left nothing to look at.
 */
struct RuleResult {
    QLatin1StringView rule; ///< a literal: `alg`, `signature`, `iss`, `tid`; stable
    RuleOutcome outcome = RuleOutcome::Skipped;
    QByteArray expected; ///< UTF-8
    QByteArray found;    ///< UTF-8

    friend bool operator==(const RuleResult &, const RuleResult &) = default;
};

} // namespace signwright
