// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace signwright
{

/** True once Ctrl+C, SIGTERM or the terminal's hang-up has come. */
bool interruptSeen();

/**
 * Ctrl+C, SIGTERM and SIGHUP as a signal of the event loop. The second Ctrl+C or SIGTERM ends the process at once, for whoever will not
 * wait; a hang-up, which a shell and the kernel both send, never does. Under nohup it is not heard. On Windows Ctrl+C, Ctrl+Break and the
 * closing of the console take their place. One object a program; it needs the application object.
 */
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void interrupted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

/**
 * While it lives, this process is not stopped half-way by what only concerns its terminal or its output: Ctrl+Z, reading or writing in
 * the background (both fail instead), and a reader of its output that went away.
 */
class Undisturbed final
{
public:
    Undisturbed();
    ~Undisturbed();
    Undisturbed(const Undisturbed &) = delete;
    Undisturbed &operator=(const Undisturbed &) = delete;

private:
    struct Handlers;
    std::unique_ptr<Handlers> m_before;
};

} // namespace signwright
