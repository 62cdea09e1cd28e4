// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace signwright
{

/**
 * Tab and Shift+Tab: gives the keyboard to what follows, or comes before, inside @p root in the order in which the
 * layouts show it. Qt's own chain is the order in which things were made, and cards, exercises and findings are made
 * anew while the window stands. False if nothing there can have the keyboard.
 */
bool moveFocus(QWidget *root, bool next);

/**
 * Gives scroll areas an accessible interface that bears being asked for a child that has just gone. Qt's own (6.4:
 * QAccessibleAbstractScrollArea::child) reads past the end of its list when a scroll bar disappears between a screen
 * reader's two questions, which ends the program.
 */
void makeScrollAreasSafe();

} // namespace signwright
