// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <net/http.h>

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace signwright
{

/**
 * An answer of Reflex' hosting API as its own command line reads it (reflex-dev/reflex, reflex_cli/utils/hosting.py): JSON of any
 * shape on success, `{"detail": …}` or plain text on failure.
 */
struct ReflexReply {
    QJsonValue value;     ///< undefined when the body is empty or no JSON
    bool garbage = false; ///< 2xx with a body that is no JSON

    static ReflexReply of(const HttpReply &reply);
    /** `portal.*` for what is no success; a refusal with the API's own words is `portal.refused` {message}. */
    static std::optional<Error> errorOf(const HttpReply &reply, const QString &what);
    /** The names in a list of secrets: an array of names, an array of objects with `key` or `name`, or an object. None: no list at all. */
    static std::optional<QStringList> keys(const QJsonValue &value);
};

} // namespace signwright
