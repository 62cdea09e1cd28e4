// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/settings.h>

#include <QList>

class QVBoxLayout;
class QWidget;

namespace signwright
{

/** The lines of a diff, before and after side by side; each row is one thing for a screen reader. */
void showChanges(QVBoxLayout *to, QWidget *parent, const QList<PortalChange> &changes);

} // namespace signwright
