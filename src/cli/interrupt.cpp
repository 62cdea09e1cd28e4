// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <cstdlib>

#if !defined(Q_OS_WIN)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace signwright
{

namespace
{

volatile std::sig_atomic_t seen = 0;

#if !defined(Q_OS_WIN)
int pipeEnds[2] = {-1, -1};

// Only what a signal handler may do: set a flag, write a byte, leave.
void onSignal(int)
{
    if (seen) {
        _exit(130);
    }
    seen = 1;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}
#else
void onSignal(int)
{
    std::_Exit(130);
}
#endif

} // namespace

bool interruptSeen()
{
    return seen != 0;
}

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
#if !defined(Q_OS_WIN)
    if (pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) == 0) {
        m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
        connect(m_notifier, &QSocketNotifier::activated, this, [this] {
            m_notifier->setEnabled(false);
            Q_EMIT interrupted();
        });
    }
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
#else
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
#endif
}

} // namespace signwright
