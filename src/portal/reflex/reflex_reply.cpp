// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "reflex_reply.h"

#include <portal/portal_http.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace signwright
{

ReflexReply ReflexReply::of(const HttpReply &reply)
{
    ReflexReply result{QJsonValue(QJsonValue::Undefined), false};
    const auto body = reply.body.trimmed();
    if (body.isEmpty()) {
        return result;
    }
    // Qt reads no bare values, so the value stands in an array for reading.
    const auto document = QJsonDocument::fromJson('[' + body + ']');
    if (document.isArray() && document.array().size() == 1) {
        result.value = document.array().at(0);
    } else {
        result.garbage = reply.status >= 200 && reply.status < 300;
    }
    return result;
}

std::optional<Error> ReflexReply::errorOf(const HttpReply &reply, const QString &what)
{
    const bool refused = reply.status >= 400 && reply.status < 500 && reply.status != 401 && reply.status != 403 && reply.status != 404;
    if (!refused) {
        if (auto error = PortalHttp::errorOfStatus(reply, what)) {
            return error;
        }
    }
    const auto parsed = of(reply);
    if (refused) {
        const auto detail = parsed.value.toObject().value("detail"_L1);
        const auto text = detail.isString()      ? detail.toString()
                          : detail.isUndefined() ? QString::fromUtf8(reply.body.trimmed())
                                                 : detail.toArray().at(0).toObject().value("msg"_L1).toString();
        return Error{u"portal.refused"_s, {{u"message"_s, text.isEmpty() ? u"HTTP %1"_s.arg(reply.status) : text.left(200)}}};
    }
    if (parsed.garbage) {
        return Error{u"portal.garbage"_s, {{u"status"_s, reply.status}}};
    }
    return {};
}

std::optional<QStringList> ReflexReply::keys(const QJsonValue &value)
{
    QStringList names;
    if (value.isObject()) {
        return value.toObject().keys();
    }
    if (!value.isArray()) {
        return {};
    }
    for (const auto &one : value.toArray()) {
        const auto object = one.toObject();
        const auto name = one.isString() ? one.toString() : object.contains("key"_L1) ? object.value("key"_L1).toString() : object.value("name"_L1).toString();
        if (name.isEmpty()) {
            return {};
        }
        names.append(name);
    }
    return names;
}

} // namespace signwright
