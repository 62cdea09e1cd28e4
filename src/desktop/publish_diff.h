// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/settings.h>

#include <QList>

class QVBoxLayout;
class QWidget;

namespace signwright
{

/** What the two sides of a diff are: before and after a publish, or what the portal holds and what was set up here. */
enum class DiffSides { Publish, Comparison };

/** The lines of a diff side by side; each row is one thing for a screen reader. */
void showChanges(QVBoxLayout *to, QWidget *parent, const QList<PortalChange> &changes, DiffSides sides = DiffSides::Publish);

} // namespace signwright
