// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <oidc/rule.h>

#include <QString>

namespace signwright
{

/** A rule of the ID token as people read it. */
struct RuleText {
    QString title; ///< "Signature", "Audience": the field's own word
    QString plain; ///< what the rule makes sure of, in one sentence
};

/** Every rule of `validateIdToken` and `validateEntraIdToken` has words; one without is shown by its name, and a test forbids that. */
RuleText ruleText(QLatin1StringView rule);
/** Names of all rules with words, in the order of judging. */
QStringList rulesWithText();

} // namespace signwright
