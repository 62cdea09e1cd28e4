// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace signwright
{

/** The lines of stdin as they come, without ever waiting for one. Nobody else reads stdin any more. */
class StdinAnswer final
{
public:
    enum class Read {
        Nothing,   ///< no whole line yet
        Confirmed, ///< a line with the word `confirm` alone
        Other,     ///< any other line
        Closed     ///< nobody can answer any more
    };
    static constexpr const char *kWord = "confirm";

    /** Throws away what was sent before now: it cannot be an answer to what is asked after it. False: nobody can ever answer. */
    bool forgetEarlier();
    Read next();

private:
    bool fetch(); ///< false at the end of stdin
    QByteArray m_unread;
    bool m_closed = false;
};

} // namespace signwright
