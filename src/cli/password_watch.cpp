// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "password_watch.h"

#include <wording/error_text.h>

#include <QCoreApplication>
#include <QTimer>

#include <qcoro/qcorotimer.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace signwright
{

namespace
{

QCoro::Task<void> pause(std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(time);
    co_await timer;
}

} // namespace

PasswordWatch::PasswordWatch(CommandContext &context, PublishTools tools, QString integrationId, std::chrono::seconds time, PasswordGuard::WayBack way)
    : m_context(context), m_id(std::move(integrationId)), m_way(std::move(way)), m_guard([tools] { return tools; }, SystemClock::instance(), nullptr, time)
{
    QObject::connect(&m_guard, &PasswordGuard::ended, &m_guard, [this](const QString &, bool putBack) { m_putBack = putBack; });
}

QString PasswordWatch::toString(End end)
{
    switch (end) {
    case End::KeptOff: return u"kept_off"_s;
    case End::OnAgain: return u"on_again"_s;
    case End::StillOff: return u"still_off"_s;
    }
    return {};
}

std::optional<PasswordGuard::Standing> PasswordWatch::standing() const
{
    for (const auto &one : m_guard.standing()) {
        if (one.integrationId == m_id) {
            return one;
        }
    }
    return {};
}

Status PasswordWatch::listen()
{
    return m_stdin.forgetEarlier() ? Status{} : Status(fail(u"publish.nobody_to_confirm"_s));
}

Status PasswordWatch::arm(const PortalTarget &target, const QString &setting)
{
    return m_guard.arm(m_id, {target}, setting);
}

void PasswordWatch::disarm()
{
    m_guard.begin(m_id, {}, {});
}

void PasswordWatch::begin(const QString &target)
{
    m_guard.begin(m_id, {target}, m_way);
}

void PasswordWatch::sayTimeLeft(qint64 seconds)
{
    // Each full minute, and twice in the last one.
    const auto step = seconds > 60 ? (seconds + 59) / 60 * 60 : seconds > 30 ? 60 : seconds > 10 ? 30 : 10;
    if (step == m_said) {
        return;
    }
    m_said = step;
    m_context.log(seconds > 60 ? QCoreApplication::translate("Publish", "Left to confirm: %1 min").arg(step / 60)
                               : QCoreApplication::translate("Publish", "Left to confirm: %1 s").arg(seconds));
}

QCoro::Task<PasswordWatch::Outcome> PasswordWatch::wait()
{
    if (!m_stdin.forgetEarlier()) {
        Error closed{u"publish.unconfirmed_closed"_s, {}};
        co_return co_await putBack(closed);
    }
    m_guard.useWayBack(m_id, m_way);
    m_context.log(QCoreApplication::translate(
                      "Publish", "Portal passwords are off now. Log in to the portal with Microsoft, in a private window. If that works, type the word "
                                 "“%1” here and press Enter. If you do not, passwords are switched on again; Ctrl+C does that at once.")
                      .arg(QLatin1String(StdinAnswer::kWord)));
    for (;;) {
        const auto one = standing();
        if (!one && m_putBack) {
            co_return Outcome{End::OnAgain, Error{u"publish.unconfirmed_time"_s, {}}};
        }
        if (!one) {
            // Another Signwright watched as well: there somebody confirmed, or it has put back; what stands in the portal tells which.
            co_return Outcome{End::KeptOff, Error{u"publish.decided_elsewhere"_s, {}}};
        }
        if (m_context.cancelToken().isCancelled()) {
            Error stopped{u"publish.unconfirmed_stopped"_s, {}};
            co_return co_await putBack(stopped);
        }
        if (one->secondsLeft == 0) {
            Error over{u"publish.unconfirmed_time"_s, {}};
            co_return co_await putBack(over);
        }
        switch (m_stdin.next()) {
        case StdinAnswer::Read::Confirmed: m_guard.confirm(m_id); co_return Outcome{End::KeptOff, {}};
        case StdinAnswer::Read::Closed: {
            Error closed{u"publish.unconfirmed_closed"_s, {}};
            co_return co_await putBack(closed);
        }
        case StdinAnswer::Read::Other:
            m_context.log(QCoreApplication::translate("Publish", "Type “%1” alone if you could log in, or press Ctrl+C to switch passwords on again.")
                              .arg(QLatin1String(StdinAnswer::kWord)));
            break;
        case StdinAnswer::Read::Nothing: break;
        }
        sayTimeLeft(one->secondsLeft);
        co_await pause(100ms);
    }
}

QCoro::Task<PasswordWatch::Outcome> PasswordWatch::putBack(Error reason)
{
    m_guard.useWayBack(m_id, m_way);
    m_context.log(QCoreApplication::translate("Publish", "Portal passwords are being switched on again"));
    bool told = false;
    for (;;) {
        // Read before: a signal that comes while it is tried leads to one more try, which may be quicker than the person's next one.
        const bool stopped = m_context.cancelToken().isCancelled();
        const auto done = co_await m_guard.putBack(m_id);
        if (done) {
            // It may be the guard's own timer that is at it, so the store has the last word.
            if (!standing()) {
                co_return Outcome{End::OnAgain, reason};
            }
            co_await pause(100ms);
            continue;
        }
        if (stopped) {
            co_return Outcome{End::StillOff, Error{u"publish.passwords_still_off"_s, {{u"reason"_s, errorText(done.error()).what}}}};
        }
        if (!std::exchange(told, true)) {
            m_context.log(
                QCoreApplication::translate("Publish", "That has not worked yet; it is tried again and again. %1").arg(errorText(done.error()).oneLine()));
        }
        for (auto waited = 0ms; waited < PasswordGuard::kRetry && !m_context.cancelToken().isCancelled(); waited += 100ms) {
            co_await pause(100ms);
        }
    }
}

} // namespace signwright
