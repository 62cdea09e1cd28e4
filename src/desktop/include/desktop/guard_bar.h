// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace signwright
{

class PasswordGuard;

namespace look
{
class IconLabel;
}

/**
 * The countdown after portal passwords were switched off, above every page: whoever does not confirm in time gets them back.
 * Hidden while nothing stands.
 */
class GuardBar : public QFrame
{
    Q_OBJECT
public:
    explicit GuardBar(PasswordGuard *guard, QWidget *parent = nullptr);

Q_SIGNALS:
    /** Putting back needs a log-in by a person. */
    void logInRequested(const QString &integrationId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    PasswordGuard *m_guard;
    QString m_integrationId;
    QLabel *m_words;
    QLabel *m_time;
    QPushButton *m_confirm;
    QPushButton *m_putBack;
    QPushButton *m_logIn;
};

} // namespace signwright
