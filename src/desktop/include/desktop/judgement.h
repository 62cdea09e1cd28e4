// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/form_field.h>

#include <entra/triage.h>

namespace signwright
{

/** Triage's notes as a field shows them. */
QList<FieldNote> fieldNotes(const QList<TriageNote> &notes);
/** Shows what triage says of a field, with "Use the mended value" and triage's own offer as buttons; says `good` when there is nothing to say. */
void showTriage(FormField &field, const Triage &triage, const QString &good, QList<FieldNote> extraNotes = {}, QList<FieldOffer> extraOffers = {});

} // namespace signwright
