// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/click_paths.h>
#include <desktop/look.h>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace signwright
{

class SketchWidget;

/** One numbered card of work on somebody else's page: what to click, the drawing, Open, Copy for each value to carry, and room for the fields to bring back. */
class TaskCard : public look::Card
{
    Q_OBJECT
public:
    /** What the card asks of its page. */
    struct Host {
        std::function<QHash<QString, QString>()> values; ///< what braces and Copy buttons stand for
        std::function<void(const QString &address)> open;
        std::function<void(const QString &value)> copy;       ///< by name; a secret goes its own way
        std::function<QString(const QString &value)> preview; ///< as shown beside the Copy button ("stored in the keychain" for the secret)
    };

    TaskCard(int number, Host host, QWidget *parent = nullptr);
    void setCard(const ClickCard &card);
    /** Values have changed: previews, drawing, Copy buttons. */
    void refresh();
    /** Puts a page's own field under the steps, in the order of the calls. */
    void addField(QWidget *field);
    const ClickCard &card() const { return m_card; }
    /** As narrow as the drawing alone: it moves below the steps then. */
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    int m_number;
    Host m_host;
    ClickCard m_card;
    QLabel *m_title;
    QLabel *m_steps;
    QPushButton *m_open;
    QGridLayout *m_carry;
    QList<QLabel *> m_previews;
    QList<QPushButton *> m_copies;
    QVBoxLayout *m_fields;
    QWidget *m_note;
    QLabel *m_noteText;
    look::IconLabel *m_noteSign;
    SketchWidget *m_sketch;
    QGridLayout *m_grid;
    bool m_wide = true;
};

} // namespace signwright
