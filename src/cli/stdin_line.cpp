// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "stdin_line.h"

#include <core/interrupt.h>

#include <QDeadlineTimer>
#include <QStringDecoder>

#include <cerrno>
#include <cstring>

#if defined(Q_OS_WIN)
#include <io.h>
#else
#include <poll.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

#if defined(Q_OS_WIN)
bool waitForInput(QDeadlineTimer)
{
    return !interruptSeen();
}
int readByte(char *byte)
{
    return _read(0, byte, 1);
}
#else
/** False at the deadline or on a signal. */
bool waitForInput(QDeadlineTimer deadline)
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (!interruptSeen() && !deadline.hasExpired()) {
        // Short sleeps: a signal that arrives between the check above and poll() must not wait for the whole limit.
        const int ready = poll(&input, 1, int(qMin<qint64>(deadline.remainingTime(), 200)));
        if (ready > 0) {
            return true;
        }
        if (ready < 0 && errno != EINTR) {
            return true; // let read() name the trouble
        }
    }
    return false;
}
int readByte(char *byte)
{
    return int(::read(STDIN_FILENO, byte, 1));
}
#endif

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    wipe(text);
    return !decoder.hasError() && !bytes.contains('\0');
}

} // namespace

Result<ClientSecret> readStdinLine(qsizetype limit, std::chrono::milliseconds timeLimit)
{
    QByteArray line;
    line.reserve(limit + 1); // no reallocation leaves a copy behind
    const auto failed = [&line](QString code, QVariantMap params = {}) {
        wipe(line);
        return fail(std::move(code), std::move(params));
    };
    const QDeadlineTimer deadline(timeLimit);
    for (;;) {
        if (!waitForInput(deadline)) {
            return interruptSeen() ? failed(u"cli.cancelled"_s)
                                   : failed(u"cli.stdin.timeout"_s, {{u"seconds"_s, qint64(std::chrono::ceil<std::chrono::seconds>(timeLimit).count())}});
        }
        char byte = 0;
        const int count = readByte(&byte);
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return failed(u"cli.stdin.unreadable"_s, {{u"reason"_s, QString::fromLocal8Bit(std::strerror(errno))}});
        }
        if (count == 0 || byte == '\n') {
            break;
        }
        if (line.size() == limit) {
            return failed(u"cli.stdin.too_long"_s, {{u"limit"_s, limit}});
        }
        line.append(byte);
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    if (line.isEmpty()) {
        return failed(u"cli.stdin.empty"_s);
    }
    if (!isText(line)) {
        return failed(u"cli.stdin.not_text"_s);
    }
    return ClientSecret::fromUtf8(std::move(line));
}

} // namespace signwright
