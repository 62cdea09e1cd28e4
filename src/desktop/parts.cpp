// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/parts.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace signwright::parts
{

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QVBoxLayout *card(QVBoxLayout *column, QWidget *parent, const QString &heading)
{
    auto *frame = new look::Card(parent);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit);
    inner->setSpacing(look::kUnit);
    if (!heading.isEmpty()) {
        auto *title = words(heading, frame);
        title->setFont(look::headingFont(parent->font()));
        inner->addWidget(title);
    }
    column->addWidget(frame);
    return inner;
}

void line(QVBoxLayout *to, QWidget *parent, look::Tone tone, const QString &icon, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::kUnit + look::kUnit / 2);
    row->addWidget(new look::IconLabel(icon, tone, 18, parent), 0, Qt::AlignTop);
    row->addWidget(words(text, parent), 1);
    to->addLayout(row);
}

QPushButton *button(const QString &name, const QString &icon, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(look::icon(icon), text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    made->setMinimumHeight(4 * look::kUnit);
    look::giveRoom(made);
    return made;
}

} // namespace signwright::parts
