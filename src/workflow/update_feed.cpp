// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/update_feed.h>

#include <core/ed25519.h>
#include <net/http.h>
#include <oidc/strict_json.h>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr auto kPayloadType = "application/vnd.signwright.update-feed+json";
constexpr qint64 kSizeLimit = 64 * 1024;

tl::unexpected<Error> malformed(const QString &reason)
{
    return fail(u"update.malformed"_s, {{u"reason"_s, reason}});
}

/** What is signed: DSSE's "pre-authentication encoding", so that a signature of one type of payload is none of another. */
QByteArray signedBytes(const QByteArray &type, const QByteArray &payload)
{
    return "DSSEv1 " + QByteArray::number(type.size()) + ' ' + type + ' ' + QByteArray::number(payload.size()) + ' ' + payload;
}

std::optional<QByteArray> decoded(const QJsonValue &text)
{
    auto result = QByteArray::fromBase64Encoding(text.toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return text.isString() && result ? std::optional(std::move(*result)) : std::nullopt;
}

Result<UpdateFeed> readPayload(const QByteArray &payload)
{
    const auto json = StrictJsonObject::parse(payload);
    if (!json) {
        return malformed(json.error().code);
    }
    const auto object = json->toObject();
    UpdateFeed feed;
    const double sequence = object["sequence"_L1].toDouble();
    feed.sequence = sequence >= 1 && sequence < 9007199254740992.0 ? qint64(sequence) : 0; // what a JSON number holds exactly
    feed.expires = QDateTime::fromString(object["expires"_L1].toString(), Qt::ISODate);
    qsizetype end = 0;
    const auto version = object["version"_L1].toString();
    feed.version = QVersionNumber::fromString(version, &end);
    feed.released = QDate::fromString(object["released"_L1].toString(), Qt::ISODate);
    feed.page = QUrl(object["page"_L1].toString(), QUrl::StrictMode);
    feed.security = object["security"_L1].toBool();
    if (feed.sequence == 0 || double(feed.sequence) != sequence) {
        return malformed(u"sequence"_s);
    }
    if (!feed.expires.isValid() || feed.expires.timeSpec() != Qt::UTC) {
        return malformed(u"expires"_s);
    }
    if (feed.version.isNull() || end != version.size()) {
        return malformed(u"version"_s);
    }
    if (!feed.released.isValid()) {
        return malformed(u"released"_s);
    }
    if (!feed.page.isValid() || feed.page.scheme() != "https"_L1 || feed.page.host().isEmpty() || !feed.page.userInfo().isEmpty()) {
        return malformed(u"page"_s);
    }
    return feed;
}

} // namespace

UpdateSource UpdateSource::ofThisBuild()
{
    UpdateSource source;
    source.feed = QUrl(QStringLiteral(SIGNWRIGHT_UPDATE_FEED));
    for (const auto &key : QByteArray(SIGNWRIGHT_UPDATE_KEYS).split(',')) {
        if (const auto raw = QByteArray::fromBase64(key); raw.size() == kEd25519KeySize) {
            source.keys.append(raw);
        }
    }
    source.installedBy = QStringLiteral(SIGNWRIGHT_INSTALLED_BY);
    return source;
}

Status UpdateSource::usable() const
{
    if (!installedBy.isEmpty()) {
        return fail(u"update.installed_by"_s, {{u"by"_s, installedBy}});
    }
    if (feed.isEmpty() || keys.isEmpty()) {
        return fail(u"update.no_feed"_s);
    }
    return {};
}

Result<UpdateFeed> readUpdateFeed(const QByteArray &envelope, const QList<QByteArray> &keys, qint64 lastSequence, const QDateTime &now)
{
    const auto json = StrictJsonObject::parse(envelope);
    if (!json) {
        return malformed(json.error().code);
    }
    const auto object = json->toObject();
    const auto payload = decoded(object["payload"_L1]);
    if (!payload || object["payloadType"_L1].toString() != QLatin1StringView(kPayloadType)) {
        return malformed(u"payload"_s);
    }
    // A key's ID is only a hint by DSSE's rules: each signature is tried with each key we know.
    const auto message = signedBytes(kPayloadType, *payload);
    const auto signatures = object["signatures"_L1].toArray();
    const bool known = std::any_of(signatures.begin(), signatures.end(), [&](const QJsonValue &one) {
        const auto signature = decoded(one["sig"_L1]);
        return signature && std::any_of(keys.begin(), keys.end(), [&](const QByteArray &key) { return ed25519Verifies(key, message, *signature); });
    });
    if (!known) {
        return fail(u"update.signature"_s);
    }
    auto feed = readPayload(*payload);
    if (!feed) {
        return feed;
    }
    if (feed->sequence < lastSequence) {
        return fail(u"update.rolled_back"_s, {{u"sequence"_s, feed->sequence}, {u"last"_s, lastSequence}});
    }
    if (feed->expires <= now) {
        return fail(u"update.expired"_s, {{u"expired"_s, feed->expires.date().toString(Qt::ISODate)}});
    }
    return feed;
}

QCoro::Task<Result<UpdateFeed>> fetchUpdateFeed(HttpTransport *transport, UpdateSource source, qint64 lastSequence, QDateTime now, CancelToken cancel)
{
    if (const auto usable = source.usable(); !usable) {
        co_return fail(usable.error());
    }
    HttpRequest request;
    request.url = source.feed;
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    request.sizeLimit = kSizeLimit;
    const auto reply = co_await transport->send(std::move(request), cancel);
    if (!reply) {
        co_return fail(reply.error());
    }
    if (reply->status != 200) {
        co_return fail(u"update.answer"_s, {{u"status"_s, reply->status}});
    }
    co_return readUpdateFeed(reply->body, source.keys, lastSequence, now);
}

} // namespace signwright
