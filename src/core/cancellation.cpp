// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/cancellation.h>

#include <utility>
#include <vector>

namespace signwright
{

struct CancelToken::State {
    bool cancelled = false;
    std::vector<std::weak_ptr<std::function<void()>>> callbacks;
};

bool CancelToken::isCancelled() const
{
    return m_state && m_state->cancelled;
}

std::shared_ptr<void> CancelToken::onCancel(std::function<void()> callback) const
{
    auto held = std::make_shared<std::function<void()>>(std::move(callback));
    if (!m_state) {
        return held;
    }
    if (m_state->cancelled) {
        (*held)();
        return held;
    }
    std::erase_if(m_state->callbacks, [](const auto &weak) { return weak.expired(); });
    m_state->callbacks.push_back(held);
    return held;
}

CancelSource::CancelSource() : m_state(std::make_shared<CancelToken::State>()) {}

CancelSource::~CancelSource()
{
    cancel();
}

CancelSource &CancelSource::operator=(CancelSource &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_state = std::move(other.m_state);
    }
    return *this;
}

CancelToken CancelSource::token() const
{
    return CancelToken(m_state);
}

void CancelSource::cancel()
{
    if (!m_state || m_state->cancelled) {
        return;
    }
    const auto state = m_state; // a callback may destroy this object
    state->cancelled = true;
    for (const auto &weak : std::exchange(state->callbacks, {})) {
        if (const auto callback = weak.lock()) {
            (*callback)();
        }
    }
}

} // namespace signwright
