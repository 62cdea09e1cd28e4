// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>
#include <net/http.h>

#include <QJsonObject>

namespace signwright
{

/** An answer of Actual's sync server: `{"status":"ok",…}`, or `{"status":"error","reason":…}` with any status, 200 included. */
struct ActualReply {
    /** The object of a good answer; else `portal.unauthorized`, `portal.refused` {message: the reason}, `portal.server`, `portal.garbage`. */
    static Result<QJsonObject> of(HttpReply &reply, const QString &what);
    /** The reason as the server words it, empty where there is none. */
    static QString reasonOf(const HttpReply &reply);
};

} // namespace signwright
