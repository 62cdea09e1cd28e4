// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <diagnosis/finding.h>

#include <QJsonObject>
#include <QString>

namespace signwright
{

struct SupportCase;

/** What was done, as a person calls it: "Sign-in test" for `sign_in_test`. A kind that is not known is shown as it is. */
QString runTitle(const QString &kind);
/** Title, explanation, steps and limits, for whoever opens a case without this program. */
QJsonObject findingWords(const Finding &finding);
/** The case as Markdown for a ticket: what is set up, what was done, what today's rules say. Redacted like the case. */
QString caseReport(const SupportCase &supportCase);

} // namespace signwright
