// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "nexudus_reply.h"

#include <portal/portal_http.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace signwright
{

NexudusReply NexudusReply::of(const HttpReply &reply)
{
    NexudusReply result;
    const auto body = reply.body.trimmed();
    result.hasBody = !body.isEmpty();
    const bool good = reply.status >= 200 && reply.status < 300;
    if (!result.hasBody) {
        result.successful = good;
        return result;
    }
    // Qt reads no bare values, so the value stands in an array for reading.
    const auto document = QJsonDocument::fromJson('[' + body + ']');
    if (!document.isArray() || document.array().size() != 1) {
        return result;
    }
    result.parsed = true;
    const auto value = document.array().at(0);
    if (value.isString()) {
        result.message = value.toString();
        result.successful = good;
        return result;
    }
    result.object = value.toObject();
    result.message = result.object.value("Message"_L1).toString();
    if (const auto errors = result.object.value("Errors"_L1).toArray(); !errors.isEmpty()) {
        const auto first = errors.at(0).toObject();
        const auto name = first.value("PropertyName"_L1).toString();
        result.message = name.isEmpty() ? first.value("Message"_L1).toString() : name + u": "_s + first.value("Message"_L1).toString();
    }
    const auto verdict = result.object.value("WasSuccessful"_L1);
    result.successful = good && (verdict.isUndefined() || verdict.toBool());
    return result;
}

std::optional<Error> NexudusReply::errorOf(const HttpReply &reply, const QString &what)
{
    if (auto error = PortalHttp::errorOfStatus(reply, what)) {
        return error;
    }
    const auto parsed = of(reply);
    if (parsed.successful) {
        return {};
    }
    if (parsed.hasBody && !parsed.parsed) {
        return Error{u"portal.garbage"_s, {{u"status"_s, reply.status}}};
    }
    return Error{u"portal.refused"_s, {{u"message"_s, parsed.message.left(200)}}};
}

} // namespace signwright
