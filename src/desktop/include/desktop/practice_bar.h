// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace signwright
{

class PracticeCourse;

/** Above every page while practice mode runs: what is broken on purpose, or what the exercise asks for. Hidden otherwise. */
class PracticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit PracticeBar(PracticeCourse *course, QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    /** To the page with exercises and faults. */
    void pageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    PracticeCourse *m_course;
    QLabel *m_words;
    QPushButton *m_open;
    QPushButton *m_mend;
};

} // namespace signwright
