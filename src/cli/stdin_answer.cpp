// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "stdin_answer.h"

#include <QtGlobal>

#include <cerrno>

#if defined(Q_OS_WIN)
#include <chrono>
#include <io.h>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#else
#include <poll.h>
#include <unistd.h>
#endif

namespace signwright
{

namespace
{

constexpr qsizetype kLongest = 4096; ///< of a line; a longer one is no answer

} // namespace

#if defined(Q_OS_WIN)
namespace
{

/** A console cannot be asked whether a line is ready, so a thread waits for each byte; it ends with the process. */
struct Pump {
    std::mutex mutex;
    QByteArray bytes;
    bool closed = false;
};

const std::shared_ptr<Pump> &pump()
{
    static const auto running = [] {
        auto made = std::make_shared<Pump>();
        std::thread([made] {
            char byte = 0;
            while (_read(0, &byte, 1) == 1) {
                const std::lock_guard lock(made->mutex);
                made->bytes.append(byte);
            }
            const std::lock_guard lock(made->mutex);
            made->closed = true;
        }).detach();
        return made;
    }();
    return running;
}

} // namespace

bool StdinAnswer::fetch()
{
    static const bool begun = [] {
        pump();
        std::this_thread::sleep_for(std::chrono::milliseconds(200)); // what was sent before, and an end that was reached, come to light
        return true;
    }();
    Q_UNUSED(begun)
    const auto &running = pump();
    const std::lock_guard lock(running->mutex);
    m_unread += std::exchange(running->bytes, {});
    return !running->closed;
}
#else
bool StdinAnswer::fetch()
{
    for (int reads = 0; reads < 64; ++reads) { // an endless sender must not hold everything else up
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const int ready = poll(&input, 1, 0);
        if (ready < 0) {
            return errno == EINTR;
        }
        if (ready == 0) {
            return true;
        }
        char bytes[512];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count > 0) {
            m_unread.append(bytes, count);
            if (m_unread.size() > 2 * kLongest) {
                m_unread = m_unread.right(kLongest); // no answer was ever that long
            }
        } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
            return false; // its end, or a terminal that went away
        } else if (errno == EAGAIN) {
            return true;
        }
    }
    return true;
}
#endif

bool StdinAnswer::forgetEarlier()
{
    m_closed = m_closed || !fetch();
    m_unread.clear();
    return !m_closed;
}

StdinAnswer::Read StdinAnswer::next()
{
    m_closed = m_closed || !fetch();
    const auto end = m_unread.indexOf('\n');
    if (end < 0) {
        return m_closed ? Read::Closed : Read::Nothing; // half a line before the end is no answer
    }
    const auto line = m_unread.left(end).trimmed();
    m_unread.remove(0, end + 1);
    return line == kWord ? Read::Confirmed : Read::Other;
}

} // namespace signwright
