// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <diagnosis/finding.h>

namespace signwright
{

/** A finding as a person reads it, in the program's language. Nothing in it is ever secret. */
struct FindingText {
    QString title;           ///< one sentence: what is wrong
    QString explanation;     ///< why, and what was seen that says so
    QStringList fix;         ///< steps, in order, with click paths (Azure AD and Microsoft Entra ID names) and exact values
    QString limits;          ///< what this verdict does not say; empty when nothing
    QString fixerName;       ///< "the administrator of the Microsoft tenant"
    QString messageToFixer;  ///< ready to send: what happens, what to do, the exact values, the ticket's handles, the command
    QString command;         ///< one `az` or Graph command that does or checks it; empty when there is none
    QString tellApart;       ///< what to look at to make sure; empty when nothing would decide
    QStringList tellAnswers; ///< what each cause would show, this one first
    QString confidence;      ///< "sure", "likely", "possible"
};

/** In the language that the application has installed; English without a translator. */
FindingText findingText(const Finding &finding);

/** A `Finding` in the form of docs/cli-contract.md. */
QJsonObject findingToJson(const Finding &finding);

/** Who must act, as said in a sentence. */
QString fixerName(Fixer fixer);
/** The cause as a person reads it ("Redirect URI"). */
QString causeName(Cause cause);

} // namespace signwright
