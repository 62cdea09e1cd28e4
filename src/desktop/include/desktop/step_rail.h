// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/page.h>

#include <QAbstractButton>
#include <QFrame>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace signwright
{

/** One step in the rail: number or icon, name, and its state as icon and word. */
class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailItem(QWidget *parent = nullptr);
    /** `number` 0: the step has none. */
    void setStep(int number, const QString &title, StepState state, bool quiet);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_number = 0;
    QString m_title;
    StepState m_state = StepState::NotStarted;
    bool m_quiet = false; ///< no state to show (home, support)
};

/** The left region. One item a page; arrow keys move, Enter and Space choose. */
class StepRail : public QFrame
{
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);
    void setPages(const QList<Page *> &pages);
    void refresh(const QList<Page *> &pages, const Page *currentPage, bool integrationOpen, const QString &heading, const QString &subheading);
    RailItem *item(const QString &pageId) const;

Q_SIGNALS:
    void chosen(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_way;
    QVBoxLayout *m_foot;
    QLabel *m_heading;
    QLabel *m_subheading;
    QList<RailItem *> m_items;
    QStringList m_ids;
};

} // namespace signwright
