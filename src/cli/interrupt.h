// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QSocketNotifier;

namespace signwright
{

/** True once Ctrl+C or SIGTERM has come. */
bool interruptSeen();

/**
 * Ctrl+C and SIGTERM as a signal of the event loop. The second one ends the process at once, for whoever will not wait.
 * One object a program; it needs the application object.
 */
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);

Q_SIGNALS:
    void interrupted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace signwright
