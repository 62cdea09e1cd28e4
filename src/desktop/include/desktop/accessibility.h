// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QAbstractButton;

namespace signwright
{

/** A checkable button that folds something out: a screen reader says "button, collapsed" instead of "check box, not checked". */
void setUnfolds(QAbstractButton *button);

/**
 * What assistive technology is told where Qt's own answer is wrong. Once, before the first window:
 * - the rail's steps are page tabs, not check boxes;
 * - what folds out (`setUnfolds`) is a button, expanded or collapsed (WAI-ARIA's disclosure pattern);
 * - scroll areas bear being asked for a child that has just gone: Qt's own (6.4: QAccessibleAbstractScrollArea::child) reads past
 *   the end of its list when a scroll bar disappears between a screen reader's two questions, which ends the program.
 */
void installAccessibility();

} // namespace signwright
