// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>

#include <workflow/update_feed.h>

#include <QObject>

#include <memory>
#include <optional>

namespace signwright
{

struct AppContext;

/**
 * Looks whether there is a newer version: when somebody asks, and, only if somebody switched that on, once a day at the start. It
 * tells and never downloads. What it has seen (the feed's sequence, when it looked) is kept in the settings.
 */
class UpdateWatch : public QObject
{
    Q_OBJECT
public:
    /** `context` outlives it. `running`: the version of this program. */
    UpdateWatch(AppContext *context, UpdateSource source, QVersionNumber running, QObject *parent = nullptr);
    ~UpdateWatch() override;

    const UpdateSource &source() const { return m_source; }
    bool looksDaily() const;
    void setLooksDaily(bool daily);
    /** Looks now; ends in `changed`. Does nothing while it looks. */
    void look();
    void stop();
    /** At the start: looks if that is switched on and the last look is a day old, or lies in the future. */
    void lookIfDue();

    bool isLooking() const { return m_cancel != nullptr; }
    /** What the last look of this run saw; none before it, and when it failed. */
    const std::optional<UpdateFeed> &seen() const { return m_seen; }
    /** Why the last look failed. */
    const std::optional<Error> &problem() const { return m_problem; }
    /** Whether what was seen is newer than what runs. */
    bool isNewer() const { return m_seen && m_seen->version > m_running; }

Q_SIGNALS:
    void changed();

private:
    void finish(const Result<UpdateFeed> &feed);

    AppContext *m_context;
    UpdateSource m_source;
    QVersionNumber m_running;
    std::unique_ptr<CancelSource> m_cancel;
    std::optional<UpdateFeed> m_seen;
    std::optional<Error> m_problem;
};

} // namespace signwright
