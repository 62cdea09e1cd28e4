// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/look.h>

class QVBoxLayout;

/** Pieces that pages made in code are put together from, so that all of them look and speak alike. */
namespace signwright::parts
{

/** Plain text that wraps and can be selected by mouse and keyboard. */
QLabel *words(const QString &text, QWidget *parent);
/** A card at the end of `column`, with a heading unless that is empty; what it returns takes its contents. */
QVBoxLayout *card(QVBoxLayout *column, QWidget *parent, const QString &heading);
/** One sentence with its icon. */
void line(QVBoxLayout *to, QWidget *parent, look::Tone tone, const QString &icon, const QString &text);
/** `text` with mnemonic; `name` is the object name that tests and the tour know it by. */
QPushButton *button(const QString &name, const QString &icon, const QString &text, QWidget *parent);

} // namespace signwright::parts
