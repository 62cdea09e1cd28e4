// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <portal/portal_registry.h>

namespace signwright
{

/** May this request be sent again when its answer got lost? */
enum class Repeat { Never, Harmless };

/**
 * One portal's HTTP with the manners that all adapters need: pace between writes, throttling honoured (409 or 429 with
 * Retry-After), a few repeats of what is harmless to repeat, and every exchange in the trace without its body.
 */
class PortalHttp
{
public:
    PortalHttp(QString kind, PortalSurroundings surroundings);

    const PortalSurroundings &surroundings() const { return m_surroundings; }
    QUrl url(const QString &path, const QList<QPair<QString, QString>> &query = {}) const; ///< below `api`
    /** The answer of any status but throttling. A request body that holds a secret is `sensitive`. */
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, Repeat repeat, CancelToken cancel);

    /** For replies whose status says it all: 401 `portal.unauthorized`, 403 `portal.forbidden`, 404 `portal.not_found`, 5xx `portal.server`; none for 2xx and 400. */
    static std::optional<Error> errorOfStatus(const HttpReply &reply, const QString &what);

    static constexpr int kTries = 3;
    static constexpr int kLongestWait = 120; ///< seconds of Retry-After that are waited for

private:
    QCoro::Task<Status> pause(std::chrono::milliseconds time, CancelToken cancel);
    QString m_kind;
    PortalSurroundings m_surroundings;
    std::chrono::steady_clock::time_point m_lastWrite{};
};

} // namespace signwright
