// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/setting_search.h>

#include <algorithm>

namespace signwright
{

SettingSearch::SettingSearch(std::shared_ptr<PublishSession> session, QString target, QStringList likely)
    : m_session(std::move(session)), m_target(std::move(target)), m_likely(std::move(likely))
{
}

void SettingSearch::likelyFirst(QStringList &names) const
{
    std::stable_partition(names.begin(), names.end(), [this](const QString &name) { return m_likely.contains(name, Qt::CaseInsensitive); });
}

QCoro::Task<Status> SettingSearch::begin(CancelToken cancel)
{
    auto seen = co_await m_session->snapshot(m_target, cancel);
    if (!seen) {
        co_return fail(seen.error());
    }
    m_before = std::move(*seen);
    m_sighting = {};
    co_return Status{};
}

QCoro::Task<Result<SettingSearch::Sighting>> SettingSearch::lookAfterChange(CancelToken cancel)
{
    auto seen = co_await m_session->snapshot(m_target, cancel);
    if (!seen) {
        co_return fail(seen.error());
    }
    const auto [names, onlySaved] = difference(m_before, *seen);
    m_sighting = {names, onlySaved};
    likelyFirst(m_sighting.names);
    m_changed = std::move(*seen);
    co_return Sighting(m_sighting); // QCoro moves from what a member names
}

QCoro::Task<Result<SettingSearch::Sighting>> SettingSearch::lookAfterPuttingBack(CancelToken cancel)
{
    auto seen = co_await m_session->snapshot(m_target, cancel);
    if (!seen) {
        co_return fail(seen.error());
    }
    Sighting back{{}, m_sighting.onlySaved};
    for (const auto &name : m_sighting.names) {
        const auto now = seen->marks.value(name);
        const auto then = m_changed.marks.value(name);
        const bool changedAgain = m_sighting.onlySaved ? now.savedAt != then.savedAt : now.value != then.value;
        const bool wasThere = m_before.marks.contains(name);
        if (changedAgain && (m_sighting.onlySaved || !wasThere || now.value == m_before.marks.value(name).value)) {
            back.names.append(name);
        }
    }
    co_return back;
}

} // namespace signwright
