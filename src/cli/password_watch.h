// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "command.h"
#include "stdin_answer.h"

#include <workflow/password_guard.h>

#include <optional>

namespace signwright
{

/**
 * The dead-man's handle of *prevent password* on the command line: while a person logs in elsewhere, it waits for the typed word, and
 * switches passwords on again when the word does not come: the time is over, Ctrl+C, SIGTERM, hang-up, the command's own time limit,
 * the end of stdin. What is armed stands in the store, so that a process that was killed is found by the next start of either program.
 */
class PasswordWatch
{
public:
    enum class End {
        KeptOff,  ///< confirmed: they stay off
        OnAgain,  ///< they were switched on again
        StillOff, ///< that could not be done; the next start does it
    };
    /** As in the result: `kept_off`, `on_again`, `still_off`. */
    static QString toString(End end);
    struct Outcome {
        End end = End::StillOff;
        std::optional<Error> reason; ///< why they are not kept off: `publish.unconfirmed_*`, `publish.passwords_still_off` {reason}
    };

    /** All given by reference or pointer outlives it. */
    PasswordWatch(CommandContext &context, PublishTools tools, QString integrationId, std::chrono::seconds time, PasswordGuard::WayBack way);

    /** An earlier publish that nobody has confirmed yet; a time of 0 seconds is over. */
    std::optional<PasswordGuard::Standing> standing() const;
    /** What was sent to stdin before now is no answer. Error: `publish.nobody_to_confirm` when stdin has ended. */
    Status listen();
    /** Before the portal is written. Errors: `publish.guard_needs_store`, the store's. */
    Status arm(const PortalTarget &target, const QString &setting);
    /** They were not switched off, or everything was put back. */
    void disarm();
    /** They are off now, and the time begins. */
    void begin(const QString &target);
    /** Waits for an answer given after this call, and puts back without one. `begin` was called, now or in an earlier run. */
    QCoro::Task<Outcome> wait();
    /** Puts back at once; tries again until it is done or a signal comes. */
    QCoro::Task<Outcome> putBack(Error reason);

private:
    void sayTimeLeft(qint64 seconds);
    CommandContext &m_context;
    QString m_id;
    PasswordGuard::WayBack m_way;
    PasswordGuard m_guard;
    StdinAnswer m_stdin;
    bool m_putBack = false; ///< the guard has put back by itself
    qint64 m_said = -1;     ///< seconds that were named last
};

} // namespace signwright
