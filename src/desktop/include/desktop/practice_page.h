// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/page.h>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace signwright
{

class PracticeCourse;

/**
 * Practice mode's own page: four short exercises for newcomers, and every fault that the practice tenant and the practice
 * portal know, grouped and searchable, one to be put in force while everything runs.
 */
class PracticePage : public Page
{
    Q_OBJECT
public:
    PracticePage(AppContext *context, CurrentIntegration *current, PracticeCourse *course, QWidget *parent = nullptr);
    QString id() const override { return QStringLiteral("practice"); }
    Step step() const override { return Step::None; }
    QString title() const override;
    QString railTitle() const override;
    QString why() const override;
    StepState state() const override { return StepState::NotStarted; }
    QString nextText() const override { return {}; }
    void enter() override;
    QWidget *firstField() override;

Q_SIGNALS:
    /** Practice mode is not running and is wanted. */
    void practiceRequested();

protected:
    void retranslate() override;

private:
    void refresh();
    void buildExercises();
    void buildValues(QVBoxLayout *to, QWidget *parent);
    void fillFaults();
    void filterFaults(const QString &text);
    void showFault();
    QString chosenFault() const;
    void apply(const QString &fault);

    PracticeCourse *m_course;
    QWidget *m_exercises = nullptr;
    QVBoxLayout *m_exercisesColumn;
    QWidget *m_faultsCard;
    QLabel *m_faultsTitle;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QTreeWidget *m_faults;
    QLabel *m_about;
    QPushButton *m_apply;
    QPushButton *m_mend;
};

} // namespace signwright
