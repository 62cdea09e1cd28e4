// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <memory>

namespace signwright
{

class CancelSource;

/**
 * A cheap copy that long work carries along and asks. A QCoro task is eager and dropping it does not stop it, so a flow
 * that can be cancelled takes a token, and passes it to all it awaits. Single-threaded, as flows are.
 */
class CancelToken
{
public:
    /** A token that is never cancelled. */
    CancelToken() = default;
    bool isCancelled() const;
    /** Calls `callback` once on cancellation (at once if that has been), until the returned handle is dropped. */
    [[nodiscard]] std::shared_ptr<void> onCancel(std::function<void()> callback) const;

private:
    friend class CancelSource;
    struct State;
    explicit CancelToken(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    std::shared_ptr<State> m_state;
};

/** Held by whoever may stop the work; destruction cancels. */
class CancelSource
{
public:
    CancelSource();
    ~CancelSource();
    CancelSource(CancelSource &&) noexcept = default;
    CancelSource &operator=(CancelSource &&other) noexcept;
    CancelSource(const CancelSource &) = delete;
    CancelSource &operator=(const CancelSource &) = delete;

    CancelToken token() const;
    void cancel();

private:
    std::shared_ptr<CancelToken::State> m_state;
};

} // namespace signwright
