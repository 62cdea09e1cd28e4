// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace signwright
{

struct AppContext;
class UpdateWatch;

/** Whether there is a newer version, looked for at a click; and the switch for looking once a day. Nothing is downloaded here. */
class UpdatesDialog : public QDialog
{
    Q_OBJECT
public:
    /** Both outlive it. */
    UpdatesDialog(AppContext *context, UpdateWatch *watch, QWidget *parent = nullptr);

private:
    void refresh();

    AppContext *m_context;
    UpdateWatch *m_watch;
    QLabel *m_state;
    QLabel *m_page;
    QCheckBox *m_daily;
    QPushButton *m_look;
    QPushButton *m_open;
};

} // namespace signwright
