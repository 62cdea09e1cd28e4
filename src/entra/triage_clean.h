// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <entra/triage.h>

namespace signwright
{

/** What a pasted passage's label says it is ("Application (client) ID: …" copied along with the value). */
enum class LabelKind { None, Tenant, Client, Object, SecretId, Secret, Redirect };

/** A pasted text without what copying adds. */
struct Cleaned {
    QString text;
    LabelKind label = LabelKind::None;
    QString labelText;
    QList<TriageNote> notes; ///< only `Mended` ones
};

/** Takes away invisible characters, no-break blanks, line ends and blanks around, a label and quotes around. */
Cleaned cleanPaste(QStringView pasted);

/** Joins the steps of a triage: `notes` in order, each code once. */
void addNote(QList<TriageNote> &notes, QLatin1StringView code, NoteSeverity severity, QVariantMap params = {});
bool anyRefusal(const QList<TriageNote> &notes);
bool hasCode(const QList<TriageNote> &notes, QLatin1StringView code);

/** Shape of a secret's Value as Entra makes them since 2021 (37 to 40 characters, `Q~` at the fifth). */
bool looksLikeSecretValue(QStringView text);
/** Zero-width and direction characters, soft hyphen, byte order mark. */
bool isInvisible(QChar c);
/** No-break and other blanks that are not ASCII. */
bool isOddBlank(QChar c);

} // namespace signwright
