// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <net/http.h>

#include <QJsonObject>

#include <optional>

namespace signwright
{

/**
 * An answer of Nexudus' admin API in any of its shapes: mutation envelope, list page, bare JSON string, object with only
 * `Message`, empty body (https://developers.nexudus.com/rest-api/overview and the pages of each call).
 */
struct NexudusReply {
    QJsonObject object; ///< empty when the body was no object
    QString message;    ///< `Message`, a bare string, or the first of `Errors[].Message`
    bool hasBody = false;
    bool parsed = false;     ///< false: the body is no JSON
    bool successful = false; ///< 2xx and, where there is an envelope, `WasSuccessful`

    static NexudusReply of(const HttpReply &reply);
    /** `portal.*` for what is no success; HTTP 400 with its envelope is `portal.refused` {message}. */
    static std::optional<Error> errorOf(const HttpReply &reply, const QString &what);
};

} // namespace signwright
