// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "nexudus_portal.h"

#include "nexudus_mapping.h"
#include "nexudus_reply.h"

#include <core/client_secret.h>
#include <core/random.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

const auto kSettings = u"/sys/businesssettings"_s;
constexpr int kPageSize = 1000;
constexpr int kMostPages = 200;

QByteArray bearer(std::string_view token)
{
    return "Bearer " + QByteArray(token.data(), static_cast<qsizetype>(token.size()));
}

/** Booleans are "True"/"False" in Nexudus; everything else goes as it is. */
QByteArray inNexudusForm(PortalField field, const QString &text)
{
    switch (field) {
    case PortalField::Enabled:
    case PortalField::CreateUsers:
    case PortalField::PreventPassword: return text.compare("true"_L1, Qt::CaseInsensitive) == 0 ? "True" : "False";
    default: return text.toUtf8();
    }
}

bool looksMasked(const QString &value)
{
    return value.size() >= 3 && value.count(u'*') + value.count(u'•') == value.size();
}

} // namespace

NexudusPortal::NexudusPortal(PortalSurroundings surroundings) : m_http(u"nexudus"_s, std::move(surroundings)), m_markKey(SystemRandom::instance().bytes(32)) {}

PortalCapabilities NexudusPortal::capabilities() const
{
    PortalCapabilities capabilities;
    capabilities.secretReadable = true; // found out for each row: a masked value is treated as unreadable
    capabilities.perKeyRows = true;
    capabilities.namesDiscovered = true;
    return capabilities;
}

QList<PortalField> NexudusPortal::fields() const
{
    return {PortalField::TenantId,    PortalField::ClientId, PortalField::ClientSecret,   PortalField::CreateUsers,
            PortalField::ButtonLabel, PortalField::Enabled,  PortalField::PreventPassword};
}

QList<QList<PortalField>> NexudusPortal::writeSteps() const
{
    return {{PortalField::TenantId},    {PortalField::ClientId}, {PortalField::ClientSecret},   {PortalField::ButtonLabel},
            {PortalField::CreateUsers}, {PortalField::Enabled},  {PortalField::PreventPassword}};
}

QCoro::Task<Status> NexudusPortal::requestToken(QList<QPair<QByteArray, QByteArray>> form, bool refresh, CancelToken cancel)
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_http.url(u"/token"_s);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    if (refresh) {
        request.headers.append(qMakePair(QByteArray("client_id"), m_username.toUtf8())); // the e-mail, since none was sent at log-in
    }
    request.body = formEncode(form);
    request.sensitive = true;
    for (auto &[name, value] : form) {
        wipe(value);
    }
    auto reply = co_await m_http.send(std::move(request), Repeat::Harmless, cancel);
    if (!reply) {
        co_return fail(reply.error());
    }
    const auto parsed = NexudusReply::of(*reply);
    const auto error = parsed.object.value("error"_L1).toString();
    if (reply->status == 400 || reply->status == 401) {
        const auto text = error + u' ' + parsed.object.value("error_description"_L1).toString() + u' ' + parsed.message;
        if (text.contains("totp"_L1, Qt::CaseInsensitive) || text.contains("two"_L1, Qt::CaseInsensitive) || text.contains("2fa"_L1, Qt::CaseInsensitive)) {
            co_return fail(u"portal.totp_needed"_s);
        }
        co_return fail(u"portal.unauthorized"_s);
    }
    if (const auto failure = NexudusReply::errorOf(*reply, u"token"_s)) {
        co_return fail(*failure);
    }
    m_accessToken = ClientSecret::fromText(parsed.object.value("access_token"_L1).toString());
    m_refreshToken = ClientSecret::fromText(parsed.object.value("refresh_token"_L1).toString());
    wipe(reply->body);
    if (m_accessToken.isEmpty()) {
        co_return fail(u"portal.garbage"_s, {{u"status"_s, reply->status}});
    }
    co_return Status{};
}

QCoro::Task<Status> NexudusPortal::authenticate(PortalCredentials credentials, CancelToken cancel)
{
    m_username = credentials.username;
    m_basic.wipe();
    if (!credentials.token.isEmpty() && credentials.password.isEmpty()) {
        if (m_username.isEmpty()) {
            m_accessToken = std::move(credentials.token);
            co_return Status{};
        }
        // With a user name beside it, the token is the refresh token of an earlier session.
        const auto token = credentials.token.reveal();
        QList<QPair<QByteArray, QByteArray>> form{{"grant_type", "refresh_token"}, {"refresh_token", QByteArray(token.data(), qsizetype(token.size()))}};
        co_return co_await requestToken(std::move(form), true, cancel);
    }
    const auto password = credentials.password.reveal();
    QList<QPair<QByteArray, QByteArray>> form{
        {"grant_type", "password"}, {"username", credentials.username.toUtf8()}, {"password", QByteArray(password.data(), qsizetype(password.size()))}};
    if (!credentials.totp.isEmpty()) {
        form.append(qMakePair(QByteArray("totp"), credentials.totp.trimmed().toUtf8()));
    }
    const auto done = co_await requestToken(std::move(form), false, cancel);
    if (!done && (done.error().code == "portal.not_found"_L1 || done.error().code == "portal.garbage"_L1)) {
        // An installation without the token call: Basic is supported still.
        auto pair = credentials.username.toUtf8() + ':' + QByteArray(password.data(), qsizetype(password.size()));
        m_basic = ClientSecret::fromUtf8(pair.toBase64());
        wipe(pair);
        const auto targets = co_await listTargets(cancel);
        if (!targets) {
            m_basic.wipe();
            co_return fail(targets.error());
        }
        co_return Status{};
    }
    co_return done;
}

QCoro::Task<Result<HttpReply>> NexudusPortal::call(HttpRequest request, Repeat repeat, CancelToken cancel)
{
    if (m_accessToken.isEmpty() && m_basic.isEmpty()) {
        co_return fail(u"portal.not_authenticated"_s);
    }
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    auto plain = std::move(request);
    plain.body.detach();
    const auto authorized = [this](HttpRequest r) {
        if (m_basic.isEmpty()) {
            r.headers.append(qMakePair(QByteArray("Authorization"), bearer(m_accessToken.reveal())));
        } else {
            const auto basic = m_basic.reveal();
            r.headers.append(qMakePair(QByteArray("Authorization"), "Basic " + QByteArray(basic.data(), qsizetype(basic.size()))));
        }
        r.body.detach();
        return r;
    };
    auto reply = co_await m_http.send(authorized(plain), repeat, cancel);
    if (reply && reply->status == 401 && !m_refreshToken.isEmpty()) {
        const auto token = m_refreshToken.reveal();
        QList<QPair<QByteArray, QByteArray>> form{{"grant_type", "refresh_token"}, {"refresh_token", QByteArray(token.data(), qsizetype(token.size()))}};
        const auto refreshed = co_await requestToken(std::move(form), true, cancel);
        if (refreshed) {
            reply = co_await m_http.send(authorized(plain), repeat, cancel);
        }
    }
    wipe(plain.body);
    co_return std::move(reply);
}

QCoro::Task<Result<QJsonArray>> NexudusPortal::pages(QString path, QList<QPair<QString, QString>> filter, CancelToken cancel)
{
    QJsonArray records;
    for (int page = 1; page <= kMostPages; ++page) {
        auto query = filter;
        query.append({u"page"_s, QString::number(page)});
        query.append({u"size"_s, QString::number(kPageSize)});
        HttpRequest request;
        request.url = m_http.url(path, query);
        const auto reply = co_await call(std::move(request), Repeat::Harmless, cancel);
        if (!reply) {
            co_return fail(reply.error());
        }
        if (const auto failure = NexudusReply::errorOf(*reply, path)) {
            co_return fail(*failure);
        }
        const auto object = NexudusReply::of(*reply).object;
        if (!object.value("Records"_L1).isArray()) {
            co_return fail(u"portal.garbage"_s, {{u"status"_s, reply->status}});
        }
        for (const auto &record : object.value("Records"_L1).toArray()) {
            records.push_back(record);
        }
        if (!object.value("HasNextPage"_L1).toBool() || object.value("Records"_L1).toArray().isEmpty()) {
            break;
        }
    }
    co_return records;
}

QCoro::Task<Result<QList<PortalTarget>>> NexudusPortal::listTargets(CancelToken cancel)
{
    HttpRequest request;
    auto me = m_http.surroundings().api;
    me.setPath(u"/en/user/me"_s);
    request.url = me;
    const auto reply = co_await call(std::move(request), Repeat::Harmless, cancel);
    if (!reply) {
        co_return fail(reply.error());
    }
    if (const auto failure = NexudusReply::errorOf(*reply, u"/en/user/me"_s)) {
        co_return fail(*failure);
    }
    const auto object = NexudusReply::of(*reply).object;
    QList<PortalTarget> targets;
    const auto idOf = [](const QJsonValue &value) { return QString::number(value.toVariant().toLongLong()); };
    for (const auto &value : object.value("Businesses"_L1).toArray()) {
        const auto business = value.toObject();
        targets.append({idOf(business.value("Id"_L1)), business.value("Name"_L1).toString(), {}});
    }
    if (targets.isEmpty() && object.contains("DefaultBusinessId"_L1)) {
        targets.append({idOf(object.value("DefaultBusinessId"_L1)), object.value("DefaultBusinessName"_L1).toString(), {}});
    }
    if (targets.isEmpty()) {
        co_return fail(u"portal.not_found"_s, {{u"what"_s, u"locations"_s}});
    }
    // Host names are a help for the checks; a role that may not read them is no reason to stop.
    for (auto &target : targets) {
        HttpRequest record;
        record.url = m_http.url(u"/sys/businesses/"_s + target.id);
        const auto answer = co_await call(std::move(record), Repeat::Harmless, cancel);
        if (answer && !NexudusReply::errorOf(*answer, {})) {
            const auto address = NexudusReply::of(*answer).object.value("WebAddress"_L1).toString();
            if (!address.isEmpty()) {
                target.hosts.append(address + u".spaces.nexudus.com"_s);
            }
        }
    }
    const QList<QPair<QString, QString>> everything;
    const auto domains = co_await pages(u"/sys/businessdomains"_s, everything, cancel);
    if (domains) {
        for (const auto &value : *domains) {
            const auto domain = value.toObject();
            for (auto &target : targets) {
                if (idOf(domain.value("BusinessId"_L1)) == target.id && domain.value("Active"_L1).toBool(true)) {
                    target.hosts.append(domain.value("DomainURL"_L1).toString());
                }
            }
        }
    }
    co_return targets;
}

QCoro::Task<Result<QList<NexudusPortal::Row>>> NexudusPortal::rows(QString target, CancelToken cancel)
{
    const QList<QPair<QString, QString>> filter{{u"BusinessSetting_Business"_s, target}};
    const auto records = co_await pages(kSettings, filter, cancel);
    if (!records) {
        co_return fail(records.error());
    }
    QList<Row> result;
    for (const auto &value : *records) {
        const auto record = value.toObject();
        // The filter is not relied upon: one's own location is compared here.
        if (QString::number(record.value("BusinessId"_L1).toVariant().toLongLong()) == target) {
            result.append({record.value("Id"_L1).toVariant().toLongLong(), record.value("Name"_L1).toString(), record.value("Value"_L1).toString(),
                           record.value("UpdatedOn"_L1).toString()});
        }
    }
    co_return result;
}

QCoro::Task<Result<MappingProposal>> NexudusPortal::proposeMapping(QString target, CancelToken cancel)
{
    auto all = co_await rows(target, cancel);
    if (!all) {
        co_return fail(all.error());
    }
    QList<NexudusName> names;
    for (auto &row : *all) {
        names.append({row.name, shapeOf(row.value)});
        wipe(row.value);
    }
    co_return proposeNexudusMapping(names, fields());
}

QCoro::Task<Result<SettingsSnapshot>> NexudusPortal::snapshot(QString target, CancelToken cancel)
{
    auto all = co_await rows(target, cancel);
    if (!all) {
        co_return fail(all.error());
    }
    SettingsSnapshot result;
    for (auto &row : *all) {
        auto bytes = row.value.toUtf8();
        auto &mark = result.marks[row.name]; // should a name stand there twice, both values count
        mark.value += QMessageAuthenticationCode::hash(bytes, m_markKey, QCryptographicHash::Sha256);
        mark.savedAt += row.savedAt;
        wipe(bytes);
        wipe(row.value);
    }
    co_return result;
}

QCoro::Task<Result<PortalSettings>> NexudusPortal::read(QString target, CancelToken cancel)
{
    if (m_mapping.isEmpty()) {
        co_return fail(u"portal.mapping_needed"_s);
    }
    auto all = co_await rows(target, cancel);
    if (!all) {
        co_return fail(all.error());
    }
    PortalSettings settings;
    settings.target = target;
    for (auto it = m_mapping.begin(); it != m_mapping.end(); ++it) {
        settings.values.insert(it.key(), {});
    }
    for (auto &row : *all) {
        std::optional<PortalField> field;
        for (auto it = m_mapping.begin(); it != m_mapping.end(); ++it) {
            if (row.name.compare(it.value(), Qt::CaseInsensitive) == 0) {
                field = it.key();
            }
        }
        if (!field) {
            settings.otherKeys.append(row.name);
            wipe(row.value);
            continue;
        }
        auto &value = settings.values[*field];
        value.present = true;
        settings.handles.insert(*field, QString::number(row.id));
        if (*field == PortalField::ClientSecret) {
            value.secretSet = !row.value.isEmpty();
            value.masked = looksMasked(row.value);
            if (value.secretSet && !value.masked) {
                settings.secret = std::make_shared<const ClientSecret>(ClientSecret::fromText(std::move(row.value)));
            }
        } else {
            value.text = row.value;
        }
    }
    co_return settings;
}

QCoro::Task<Status> NexudusPortal::writeRow(QString target, std::optional<Row> existing, QString name, std::optional<QByteArray> value, bool mayCreate,
                                            CancelToken cancel)
{
    HttpRequest request;
    request.sensitive = true;
    if (!value) {
        if (!existing) {
            co_return Status{};
        }
        request.method = "DELETE";
        request.url = m_http.url(kSettings + u'/' + QString::number(existing->id));
    } else {
        if (!existing && !mayCreate) {
            co_return fail(u"portal.setting_missing"_s, {{u"name"_s, name}});
        }
        QJsonObject body{{u"BusinessId"_s, target.toLongLong()}, {u"Name"_s, name}, {u"Value"_s, QString::fromUtf8(*value)}};
        if (existing) {
            body.insert(u"Id"_s, existing->id);
        }
        request.method = existing ? "PUT" : "POST";
        request.url = m_http.url(kSettings);
        request.headers = {{"Content-Type", "application/json"}};
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        wipe(*value);
    }
    const auto repeat = request.method == "POST" ? Repeat::Never : Repeat::Harmless;
    const auto reply = co_await call(std::move(request), repeat, cancel);
    if (!reply) {
        co_return fail(reply.error());
    }
    if (const auto failure = NexudusReply::errorOf(*reply, name)) {
        co_return fail(*failure);
    }
    if (!value) {
        co_return Status{};
    }
    const auto id = existing ? existing->id : NexudusReply::of(*reply).object.value("Value"_L1).toObject().value("Id"_L1).toVariant().toLongLong();
    co_return co_await confirmRow(id, target, name, cancel);
}

QCoro::Task<Status> NexudusPortal::confirmRow(qint64 id, QString target, QString name, CancelToken cancel)
{
    HttpRequest request;
    request.url = m_http.url(kSettings + u'/' + QString::number(id));
    const auto reply = co_await call(std::move(request), Repeat::Harmless, cancel);
    if (!reply) {
        co_return fail(reply.error());
    }
    if (const auto failure = NexudusReply::errorOf(*reply, name)) {
        co_return fail(*failure);
    }
    const auto record = NexudusReply::of(*reply).object;
    const bool ours = QString::number(record.value("BusinessId"_L1).toVariant().toLongLong()) == target
                      && record.value("Name"_L1).toString().compare(name, Qt::CaseInsensitive) == 0;
    co_return ours ? Status{} : Status(fail(u"portal.setting_missing"_s, {{u"name"_s, name}}));
}

QCoro::Task<Status> NexudusPortal::write(QString target, PortalWrite write, CancelToken cancel)
{
    const auto current = co_await read(target, cancel);
    if (!current) {
        co_return fail(current.error());
    }
    for (auto it = write.values.begin(); it != write.values.end(); ++it) {
        const auto field = it.key();
        const auto name = m_mapping.value(field);
        if (name.isEmpty()) {
            co_return fail(u"portal.mapping_needed"_s);
        }
        std::optional<Row> existing;
        if (current->handles.contains(field)) {
            existing = Row{current->handles.value(field).toLongLong(), name, {}, {}};
        }
        std::optional<QByteArray> value;
        if (it->has_value()) {
            if (field == PortalField::ClientSecret) {
                const auto text = write.secret ? write.secret->reveal() : std::string_view();
                value = QByteArray(text.data(), qsizetype(text.size()));
            } else {
                value = inNexudusForm(field, **it);
            }
        }
        const auto done = co_await writeRow(target, existing, name, std::move(value), write.mayCreate, cancel);
        if (!done) {
            co_return fail(done.error());
        }
    }
    co_return Status{};
}

QCoro::Task<Result<QList<PortalNotice>>> NexudusPortal::lookFromOutside(QString target, Integration integration, CancelToken cancel)
{
    QList<PortalNotice> notices;
    auto address = m_http.surroundings().address;
    if (address.isEmpty()) {
        co_return notices;
    }
    address.setPath(u"/api/public/configuration"_s);
    address.setQuery(QString());
    HttpRequest request;
    request.url = address;
    const auto reply = co_await m_http.send(std::move(request), Repeat::Harmless, cancel);
    if (!reply || reply->status != 200) {
        notices.append(PortalNotice{u"portal.outside.unreadable"_s, {{u"host"_s, address.host()}}});
        co_return notices;
    }
    const auto rowsSeen = QJsonDocument::fromJson(reply->body).array();
    QMap<QString, QString> seen;
    for (const auto &value : rowsSeen) {
        const auto row = value.toObject();
        seen.insert(row.value("Name"_L1).toString().toLower(), row.value("Value"_L1).toString());
    }
    const auto nameOf = [this](PortalField field) { return m_mapping.value(field).toLower(); };
    if (const auto secretName = nameOf(PortalField::ClientSecret); !seen.value(secretName).isEmpty() && !looksMasked(seen.value(secretName))) {
        notices.append(
            PortalNotice{u"portal.outside.secret_visible"_s, {{u"host"_s, address.host()}, {u"name"_s, m_mapping.value(PortalField::ClientSecret)}}, true});
    }
    if (const auto name = nameOf(PortalField::Enabled); seen.contains(name)) {
        const bool on = seen.value(name).compare("true"_L1, Qt::CaseInsensitive) == 0;
        notices.append({on ? u"portal.outside.enabled"_s : u"portal.outside.disabled"_s, {{u"host"_s, address.host()}}, !on});
    }
    if (const auto name = nameOf(PortalField::ButtonLabel);
        seen.contains(name) && !integration.options.buttonLabel.isEmpty() && seen.value(name) != integration.options.buttonLabel) {
        notices.append(PortalNotice{u"portal.outside.other_label"_s, {{u"label"_s, seen.value(name)}}});
    }
    Q_UNUSED(target)
    co_return notices;
}

} // namespace signwright
