// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/clock.h>
#include <oidc/key_set.h>

namespace signwright
{

/** The keys to look in, and how they were come by. */
struct KeyLookup {
    std::shared_ptr<const KeySet> keys;
    bool fetched = false;    ///< this look-up went to the network
    bool rolledOver = false; ///< the `kid` was unknown and a refetch brought it: the provider changed keys
    bool throttled = false;  ///< the `kid` is unknown, but the last fetch is too recent to ask again
};

/**
 * Keys of one `jwks_uri`, kept between tokens. An unknown `kid` makes it fetch again, at most once in five minutes, so that
 * forged tokens cannot drive requests; after a day the keys are fetched anew in any case
 * (https://learn.microsoft.com/entra/identity-platform/signing-key-rollover; OpenID Connect Core 10.1.1).
 */
class KeyCache
{
public:
    static constexpr qint64 kRefetchSeconds = 5 * 60;
    static constexpr qint64 kMaxAgeSeconds = 24 * 60 * 60;

    /** `transport` and `clock` outlive the cache and its look-ups. */
    KeyCache(HttpTransport *transport, QUrl jwksUri, const Clock *clock);

    /**
     * The keys for a token with that `kid` (empty: it has none). Errors as `fetchKeySet`, only when nothing usable is held: keys
     * younger than a day outlast a failed refetch. May outlive the cache.
     */
    QCoro::Task<Result<KeyLookup>> keysFor(QByteArray kid, CancelToken cancel);
    /** Seeds it with keys fetched already (by preflight, say). */
    void hold(KeySet keys);

private:
    struct State;
    static QCoro::Task<Result<KeyLookup>> look(std::shared_ptr<State> state, QByteArray kid, CancelToken cancel);
    std::shared_ptr<State> m_state;
};

} // namespace signwright
