// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/practice_bar.h>

#include <desktop/parts.h>
#include <desktop/practice_course.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

PracticeBar::PracticeBar(PracticeCourse *course, QWidget *parent)
    : QFrame(parent), m_course(course), m_words(parts::words({}, this)), m_open(parts::button(u"practicePageButton"_s, u"lab"_s, {}, this)),
      m_mend(parts::button(u"practiceMendButton"_s, u"refresh"_s, {}, this))
{
    setObjectName(u"practiceBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setObjectName(u"practiceWords"_s);
    auto *text = new QHBoxLayout;
    text->setSpacing(2 * look::kUnit);
    text->addWidget(new look::IconLabel(u"lab"_s, look::Tone::Info, 20, this), 0, Qt::AlignTop);
    text->addWidget(m_words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::kUnit);
    buttons->addWidget(m_open);
    buttons->addWidget(m_mend);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * look::kUnit, look::kUnit, 4 * look::kUnit, look::kUnit);
    column->setSpacing(look::kUnit);
    column->addLayout(text);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &PracticeBar::pageRequested);
    connect(m_mend, &QPushButton::clicked, this, [this] { m_course->setFault({}); });
    connect(course, &PracticeCourse::changed, this, &PracticeBar::refresh);
    refresh();
}

void PracticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void PracticeBar::refresh()
{
    setVisible(m_course->isAvailable());
    m_open->setText(tr("E&xercises and faults"));
    m_mend->setText(tr("Everything &works again"));
    look::giveRoom(m_open);
    look::giveRoom(m_mend);
    const auto exercise = m_course->running();
    const auto fault = m_course->fault();
    m_mend->setVisible(!exercise.isEmpty() || !fault.isEmpty());
    if (!exercise.isEmpty()) {
        m_words->setText(m_course->isDone(exercise) ? tr("Exercise done. %1").arg(PracticeCourse::lesson(exercise))
                                                    : tr("Exercise: %1").arg(PracticeCourse::task(exercise, m_course->username())));
    } else if (!fault.isEmpty()) {
        m_words->setText(tr("Broken on purpose: %1").arg(PracticeCourse::faultTitle(fault)));
    } else {
        m_words->setText(tr("Practice mode: everything here lives on this computer only."));
    }
}

} // namespace signwright
