// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/update_watch.h>

#include <desktop/app_context.h>

#include <QPointer>
#include <QSettings>

#include <functional>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr qint64 kDay = 24 * 60 * 60; ///< seconds

QCoro::Task<void> fetch(HttpTransport *transport, UpdateSource source, qint64 lastSequence, QDateTime now, CancelToken cancel,
                        std::function<void(const Result<UpdateFeed> &)> done)
{
    done(co_await fetchUpdateFeed(transport, std::move(source), lastSequence, now, cancel));
}

} // namespace

UpdateWatch::UpdateWatch(AppContext *context, UpdateSource source, QVersionNumber running, QObject *parent)
    : QObject(parent), m_context(context), m_source(std::move(source)), m_running(std::move(running))
{
}

UpdateWatch::~UpdateWatch() = default;

bool UpdateWatch::looksDaily() const
{
    return m_source.usable() && QSettings().value(u"updates/daily"_s).toBool();
}

void UpdateWatch::setLooksDaily(bool daily)
{
    QSettings().setValue(u"updates/daily"_s, daily);
}

void UpdateWatch::look()
{
    if (isLooking() || !m_context->transport) {
        return;
    }
    m_cancel = std::make_unique<CancelSource>();
    m_seen.reset();
    m_problem.reset();
    Q_EMIT changed();
    fetch(m_context->transport, m_source, QSettings().value(u"updates/sequence"_s).toLongLong(), m_context->clock->now(), m_cancel->token(),
          [self = QPointer(this)](const Result<UpdateFeed> &feed) {
              if (self) {
                  self->finish(feed);
              }
          });
}

void UpdateWatch::stop()
{
    if (m_cancel) {
        m_cancel->cancel();
    }
}

void UpdateWatch::lookIfDue()
{
    const auto since = QSettings().value(u"updates/looked"_s).toDateTime().secsTo(m_context->clock->now());
    if (looksDaily() && (since < 0 || since >= kDay || !QSettings().contains(u"updates/looked"_s))) {
        look();
    }
}

void UpdateWatch::finish(const Result<UpdateFeed> &feed)
{
    m_cancel.reset();
    if (feed) {
        QSettings settings;
        settings.setValue(u"updates/sequence"_s, feed->sequence);
        settings.setValue(u"updates/looked"_s, m_context->clock->now());
        m_seen = *feed;
    } else {
        m_problem = feed.error();
    }
    Q_EMIT changed();
}

} // namespace signwright
