// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/judgement.h>

#include <wording/triage_text.h>

#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace signwright
{

QList<FieldNote> fieldNotes(const QList<TriageNote> &notes)
{
    QList<FieldNote> shown;
    for (const auto &note : notes) {
        auto tone = FieldNote::Tone::Info;
        if (note.severity == NoteSeverity::Refuse) {
            tone = FieldNote::Tone::Bad;
        } else if (note.severity == NoteSeverity::Warn) {
            tone = FieldNote::Tone::Warn;
        }
        shown.append({tone, triageText(note).oneLine()});
    }
    return shown;
}

void showTriage(FormField &field, const Triage &triage, const QString &good, QList<FieldNote> extraNotes, QList<FieldOffer> extraOffers)
{
    auto notes = fieldNotes(triage.notes) + extraNotes;
    QList<FieldOffer> offers;
    const auto offer = [&field, &offers](const QString &words, const QString &value) {
        offers.append({words, [guard = QPointer(&field), value] {
                           if (guard) {
                               guard->setText(value);
                               Q_EMIT guard->committed();
                           }
                       }});
    };
    if (triage.value != field.text() && !triage.value.isEmpty()) {
        offer(QCoreApplication::translate("Judgement", "Use the &mended value"), triage.value);
    }
    if (triage.offer && *triage.offer != field.text()) {
        offer(QCoreApplication::translate("Judgement", "&Use %1", "button; %1 is the value").arg(QString(*triage.offer).replace(u'&', u"&&"_s)), *triage.offer);
    }
    const bool objected =
        std::any_of(notes.begin(), notes.end(), [](const FieldNote &note) { return note.tone == FieldNote::Tone::Bad || note.tone == FieldNote::Tone::Warn; });
    if (!objected && !field.text().isEmpty() && !good.isEmpty()) {
        notes.prepend({FieldNote::Tone::Good, good});
    }
    field.setJudgement(notes, offers + extraOffers);
}

} // namespace signwright
