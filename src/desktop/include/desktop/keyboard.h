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

} // namespace signwright
