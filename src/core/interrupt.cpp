// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/interrupt.h>

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdlib>

#if defined(Q_OS_WIN)
#include <atomic>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace signwright
{

namespace
{

volatile std::sig_atomic_t seen = 0;
volatile std::sig_atomic_t asked = 0; ///< by a person or the system, not by a terminal that went away

#if !defined(Q_OS_WIN)
int pipeEnds[2] = {-1, -1};

// Only what a signal handler may do: set a flag, write a byte, leave.
void onSignal(int number)
{
    if (number != SIGHUP) {
        if (asked) {
            _exit(130);
        }
        asked = 1;
    }
    if (seen) {
        return;
    }
    seen = 1;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}
#else
std::atomic<Interrupt *> listener = nullptr;

/** Called on a thread of its own. */
BOOL WINAPI onConsoleEvent(DWORD event)
{
    const bool key = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    if (key) {
        if (asked) {
            std::_Exit(130);
        }
        asked = 1;
    }
    if (!seen) {
        seen = 1;
        if (auto *one = listener.load()) {
            QMetaObject::invokeMethod(
                one, [one] { Q_EMIT one->interrupted(); }, Qt::QueuedConnection);
        }
    }
    if (!key) {
        Sleep(INFINITE); // a console that is closed ends the process when this returns, and after some seconds anyway
    }
    return TRUE;
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
    if (pipe(pipeEnds) == 0) { // macOS has no pipe2
        for (const int end : pipeEnds) {
            fcntl(end, F_SETFD, FD_CLOEXEC);
            fcntl(end, F_SETFL, O_NONBLOCK);
        }
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
    struct sigaction hangUp = {};
    if (sigaction(SIGHUP, nullptr, &hangUp) == 0 && hangUp.sa_handler != SIG_IGN) { // nohup
        sigaction(SIGHUP, &action, nullptr);
    }
#else
    listener = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
#endif
}

Interrupt::~Interrupt()
{
#if defined(Q_OS_WIN)
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    listener = nullptr;
#endif
}

#if !defined(Q_OS_WIN)
struct Undisturbed::Handlers {
    static constexpr std::array kSignals{SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE};
    std::array<struct sigaction, kSignals.size()> actions = {};
};

Undisturbed::Undisturbed() : m_before(std::make_unique<Handlers>())
{
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigemptyset(&ignore.sa_mask);
    for (std::size_t i = 0; i < Handlers::kSignals.size(); ++i) {
        sigaction(Handlers::kSignals.at(i), &ignore, &m_before->actions.at(i));
    }
}

Undisturbed::~Undisturbed()
{
    for (std::size_t i = 0; i < Handlers::kSignals.size(); ++i) {
        sigaction(Handlers::kSignals.at(i), &m_before->actions.at(i), nullptr);
    }
}
#else
struct Undisturbed::Handlers {
};
Undisturbed::Undisturbed() = default;
Undisturbed::~Undisturbed() = default;
#endif

} // namespace signwright
