// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/key_cache.h>

#include <core/logging.h>

namespace signwright
{

struct KeyCache::State {
    HttpTransport *transport;
    QUrl jwksUri;
    const Clock *clock;
    std::shared_ptr<const KeySet> keys;
    QDateTime heldSince;   ///< when `keys` were fetched
    QDateTime lastRefetch; ///< when an unknown kid last made us ask again, whatever came of it

    bool isTooOld() const { return heldSince.secsTo(clock->now()) >= kMaxAgeSeconds; }
    bool mayRefetch() const { return !lastRefetch.isValid() || lastRefetch.secsTo(clock->now()) >= kRefetchSeconds; }
};

KeyCache::KeyCache(HttpTransport *transport, QUrl jwksUri, const Clock *clock)
    : m_state(std::make_shared<State>(State{transport, std::move(jwksUri), clock, {}, {}, {}}))
{
}

void KeyCache::hold(KeySet keys)
{
    m_state->keys = std::make_shared<const KeySet>(std::move(keys));
    m_state->heldSince = m_state->clock->now();
}

QCoro::Task<Result<KeyLookup>> KeyCache::keysFor(QByteArray kid, CancelToken cancel)
{
    return look(m_state, std::move(kid), std::move(cancel));
}

QCoro::Task<Result<KeyLookup>> KeyCache::look(std::shared_ptr<State> state, QByteArray kid, CancelToken cancel)
{
    const bool have = state->keys && !state->isTooOld();
    const bool knows = have && (kid.isEmpty() || state->keys->contains(kid));
    if (knows) {
        co_return KeyLookup{state->keys};
    }
    if (have) {
        if (!state->mayRefetch()) {
            co_return KeyLookup{.keys = state->keys, .throttled = true};
        }
        state->lastRefetch = state->clock->now();
    }
    auto fetched = co_await fetchKeySet(state->transport, state->jwksUri, std::move(cancel));
    if (!fetched) {
        if (have) {
            qCInfo(lcOidc) << "refetch of keys failed, keeping those held:" << fetched.error().code;
            co_return KeyLookup{.keys = state->keys};
        }
        co_return fail(fetched.error());
    }
    state->keys = std::make_shared<const KeySet>(std::move(*fetched));
    state->heldSince = state->clock->now();
    const bool rolledOver = have && !kid.isEmpty() && state->keys->contains(kid);
    co_return KeyLookup{.keys = state->keys, .fetched = true, .rolledOver = rolledOver};
}

} // namespace signwright
