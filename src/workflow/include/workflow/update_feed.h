// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <core/result.h>

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QUrl>
#include <QVersionNumber>

#include <qcoro/qcorotask.h>

namespace signwright
{

class HttpTransport;

/** What the feed says of the newest version (docs/updates.md). Only ever made from a feed whose signature was right. */
struct UpdateFeed {
    qint64 sequence = 0; ///< grows with each feed, 1 or more: an older feed cannot be put in a newer one's place
    QDateTime expires;   ///< UTC; after it nobody may pass the feed off as the newest
    QVersionNumber version;
    QDate released;
    QUrl page;             ///< where a person downloads it; https
    bool security = false; ///< it mends a weakness of an earlier version
};

/** Where this copy of the program would look for updates, and whom it would believe. Set when it was built. */
struct UpdateSource {
    QUrl feed;              ///< https; empty: nowhere
    QList<QByteArray> keys; ///< Ed25519 public keys, raw; two while one replaces the other
    QString installedBy;    ///< the package manager that brings its updates ("apt"); empty: nobody does

    /** Of the running program (SIGNWRIGHT_UPDATE_FEED, SIGNWRIGHT_UPDATE_KEYS and SIGNWRIGHT_INSTALLED_BY of its build). */
    static UpdateSource ofThisBuild();
    /** Whether it may look. If not: `update.installed_by` {by} or `update.no_feed`. */
    Status usable() const;
};

/**
 * Reads a feed: a DSSE envelope (https://github.com/secure-systems-lab/dsse, protocol version 1.0.0) around a JSON payload, signed
 * with Ed25519 by one of `keys`. Nothing of the payload is looked at before that. `lastSequence`: of the newest feed this
 * installation has seen, 0 for none; `now` in UTC.
 *
 * Errors: `update.malformed` {reason}, `update.signature`, `update.rolled_back` {sequence, last}, `update.expired` {expired}.
 */
Result<UpdateFeed> readUpdateFeed(const QByteArray &envelope, const QList<QByteArray> &keys, qint64 lastSequence, const QDateTime &now);

/**
 * Fetches the feed of `source` and reads it; nothing about this computer or its user is sent. Redirects are not followed. `transport`
 * outlives the call. Errors: those of `UpdateSource::usable()`, of `readUpdateFeed()`, `update.answer` {status}, and `net.*`.
 */
QCoro::Task<Result<UpdateFeed>> fetchUpdateFeed(HttpTransport *transport, UpdateSource source, qint64 lastSequence, QDateTime now, CancelToken cancel);

} // namespace signwright
