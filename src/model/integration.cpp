// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <model/integration.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr std::array<std::pair<CloudKind, QLatin1StringView>, 4> kClouds{{{CloudKind::Public, QLatin1StringView("public")},
                                                                          {CloudKind::UsGov, QLatin1StringView("usgov")},
                                                                          {CloudKind::China, QLatin1StringView("china")},
                                                                          {CloudKind::Custom, QLatin1StringView("custom")}}};
constexpr std::array<std::pair<AuthorityKind, QLatin1StringView>, 4> kAuthorities{{{AuthorityKind::Tenant, QLatin1StringView("tenant")},
                                                                                   {AuthorityKind::Organizations, QLatin1StringView("organizations")},
                                                                                   {AuthorityKind::Common, QLatin1StringView("common")},
                                                                                   {AuthorityKind::Consumers, QLatin1StringView("consumers")}}};

template <class Table, class Kind>
QString nameIn(const Table &table, Kind kind)
{
    for (const auto &[value, name] : table) {
        if (value == kind) {
            return name;
        }
    }
    return {};
}

template <class Table>
auto kindIn(const Table &table, QStringView text) -> std::optional<decltype(table[0].first)>
{
    for (const auto &[value, name] : table) {
        if (text == name) {
            return value;
        }
    }
    return {};
}

template <class Table>
QString namesOf(const Table &table)
{
    QStringList names;
    for (const auto &entry : table) {
        names << entry.second;
    }
    return names.join(u", "_s);
}

/** Reads members and remembers the first fault with its JSON pointer, so that reading stays a straight list. */
class Reader
{
public:
    explicit Reader(bool everythingOptional) : m_lenient(everythingOptional) {}

    std::optional<Error> error;

    QJsonValue member(const QJsonObject &object, const QString &pointer, const QString &name, bool required)
    {
        const auto value = object.value(name);
        if (value.isUndefined() && required && !m_lenient) {
            note(u"model.integration.member_missing"_s, {{u"pointer"_s, QString(pointer + u'/' + name)}});
        }
        return value;
    }

    QString text(const QJsonObject &object, const QString &pointer, const QString &name, bool required)
    {
        const auto value = member(object, pointer, name, required);
        if (!value.isUndefined() && !value.isString()) {
            wrongType(pointer + u'/' + name, "string"_L1);
        }
        return value.toString();
    }

    bool flag(const QJsonObject &object, const QString &pointer, const QString &name, bool fallback)
    {
        const auto value = object.value(name);
        if (!value.isUndefined() && !value.isBool()) {
            wrongType(pointer + u'/' + name, "boolean"_L1);
        }
        return value.toBool(fallback);
    }

    QStringList texts(const QJsonObject &object, const QString &name, bool required)
    {
        const auto pointer = QString(u'/' + name);
        const auto value = member(object, {}, name, required);
        if (value.isUndefined()) {
            return {};
        }
        if (!value.isArray()) {
            wrongType(pointer, "array of strings"_L1);
            return {};
        }
        QStringList list;
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!array.at(i).isString()) {
                wrongType(pointer + u'/' + QString::number(i), "string"_L1);
            }
            list << array.at(i).toString();
        }
        return list;
    }

    QJsonObject object(const QJsonObject &parent, const QString &name, bool required)
    {
        const auto value = member(parent, {}, name, required);
        if (!value.isUndefined() && !value.isObject()) {
            wrongType(u'/' + name, "object"_L1);
        }
        return value.toObject();
    }

    void wrongType(const QString &pointer, QLatin1StringView expected)
    {
        note(u"model.integration.member_type"_s, {{u"pointer"_s, pointer}, {u"expected"_s, QString(expected)}});
    }

    void wrongValue(const QString &pointer, const QString &found, const QString &allowed)
    {
        note(u"model.integration.member_value"_s, {{u"pointer"_s, pointer}, {u"found"_s, found.left(80)}, {u"allowed"_s, allowed}});
    }

private:
    void note(const QString &code, const QVariantMap &params)
    {
        if (!error) {
            error = Error{code, params};
        }
    }
    bool m_lenient;
};

constexpr qsizetype kLimit = 1024 * 1024;

Result<Integration> read(const QByteArray &json, bool lenient)
{
    if (json.size() > kLimit) {
        return fail(u"model.integration.too_large"_s, {{u"limit"_s, kLimit}});
    }
    // RFC 8259 section 7: control characters are escaped in strings. Qt's parser lets them through, and a NUL inside an ID is none.
    const auto control = std::find_if(json.begin(), json.end(), [](char c) { return uchar(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; });
    if (control != json.end()) {
        return fail(u"model.integration.not_json"_s, {{u"offset"_s, qint64(control - json.begin())}, {u"reason"_s, u"control character"_s}});
    }
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return fail(u"model.integration.not_json"_s, {{u"offset"_s, parseError.offset}, {u"reason"_s, parseError.errorString()}});
    }
    Reader reader(lenient);
    if (!document.isObject()) {
        reader.wrongType({}, "object"_L1);
        return fail(*reader.error);
    }
    const auto root = document.object();
    const auto schema = reader.member(root, {}, u"schema"_s, true);
    if (!schema.isUndefined() && !schema.isDouble()) {
        reader.wrongType(u"/schema"_s, "number"_L1);
    } else if (schema.isDouble() && schema.toDouble() != 1.0) {
        return fail(u"model.integration.schema"_s, {{u"found"_s, schema.toDouble()}});
    }

    Integration result = Integration::create();
    if (const auto id = reader.text(root, {}, u"id"_s, false); !id.isEmpty()) {
        result.id = id;
    }
    result.name = reader.text(root, {}, u"name"_s, true);
    const auto portal = reader.object(root, u"portal"_s, true);
    if (!reader.error) {
        result.portal.kind = reader.text(portal, u"/portal"_s, u"kind"_s, true);
        result.portal.address = reader.text(portal, u"/portal"_s, u"address"_s, false);
        result.portal.api = reader.text(portal, u"/portal"_s, u"api"_s, false);
        result.portal.target = reader.text(portal, u"/portal"_s, u"target"_s, false);
    }
    if (const auto cloud = reader.text(root, {}, u"cloud"_s, true); !cloud.isEmpty()) {
        if (const auto kind = cloudKindFromString(cloud)) {
            result.cloud = *kind;
        } else {
            reader.wrongValue(u"/cloud"_s, cloud, namesOf(kClouds));
        }
    }
    result.authorityHost = reader.text(root, {}, u"authority_host"_s, result.cloud == CloudKind::Custom);
    if (const auto authority = reader.text(root, {}, u"authority"_s, true); !authority.isEmpty()) {
        if (const auto kind = authorityKindFromString(authority)) {
            result.authority = *kind;
        } else {
            reader.wrongValue(u"/authority"_s, authority, namesOf(kAuthorities));
        }
    }
    result.tenants = reader.texts(root, u"tenants"_s, result.authority == AuthorityKind::Tenant);
    if (!lenient && !reader.error && result.authority == AuthorityKind::Tenant && result.tenants.size() != 1) {
        reader.wrongValue(u"/tenants"_s, QString::number(result.tenants.size()), u"exactly 1"_s);
    }
    result.clientId = reader.text(root, {}, u"client_id"_s, true);
    result.redirectUris = reader.texts(root, u"redirect_uris"_s, true);
    const auto secret = reader.object(root, u"secret"_s, false);
    if (const auto expires = reader.text(secret, u"/secret"_s, u"expires_on"_s, false); !expires.isEmpty()) {
        const auto date = QDate::fromString(expires, Qt::ISODate);
        if (date.isValid()) {
            result.secret.expiresOn = date;
        } else {
            reader.wrongValue(u"/secret/expires_on"_s, expires, u"YYYY-MM-DD"_s);
        }
    }
    result.secret.displayName = reader.text(secret, u"/secret"_s, u"display_name"_s, false);
    result.secret.hint = reader.text(secret, u"/secret"_s, u"hint"_s, false);
    const auto options = reader.object(root, u"options"_s, false);
    result.options.createUsers = reader.flag(options, u"/options"_s, u"create_users"_s, true);
    result.options.preventPassword = reader.flag(options, u"/options"_s, u"prevent_password"_s, false);
    result.options.buttonLabel = reader.text(options, u"/options"_s, u"button_label"_s, false);
    if (reader.error) {
        return fail(*reader.error);
    }
    result.unknownMembers = root; // what is known is written over it again, so unknown members survive at any depth
    return result;
}

} // namespace

QString toString(CloudKind kind)
{
    return nameIn(kClouds, kind);
}

QString toString(AuthorityKind kind)
{
    return nameIn(kAuthorities, kind);
}

std::optional<CloudKind> cloudKindFromString(QStringView text)
{
    return kindIn(kClouds, text);
}

std::optional<AuthorityKind> authorityKindFromString(QStringView text)
{
    return kindIn(kAuthorities, text);
}

Integration Integration::create()
{
    Integration integration;
    integration.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return integration;
}

Result<Integration> Integration::fromJson(const QByteArray &json)
{
    return read(json, false);
}

Result<Integration> Integration::draftFromJson(const QByteArray &json)
{
    return read(json, true);
}

QByteArray Integration::toJson() const
{
    auto root = unknownMembers;
    const auto put = [](QJsonObject &object, const QString &key, const QString &value) {
        if (value.isEmpty()) {
            object.remove(key);
        } else {
            object.insert(key, value);
        }
    };
    root.insert(u"schema"_s, 1);
    put(root, u"id"_s, id);
    root.insert(u"name"_s, name);
    auto portalObject = root.value(u"portal"_s).toObject();
    portalObject.insert(u"kind"_s, portal.kind);
    put(portalObject, u"address"_s, portal.address);
    put(portalObject, u"api"_s, portal.api);
    put(portalObject, u"target"_s, portal.target);
    root.insert(u"portal"_s, portalObject);
    root.insert(u"cloud"_s, toString(cloud));
    put(root, u"authority_host"_s, authorityHost);
    root.insert(u"authority"_s, toString(authority));
    root.insert(u"tenants"_s, QJsonArray::fromStringList(tenants));
    root.insert(u"client_id"_s, clientId);
    root.insert(u"redirect_uris"_s, QJsonArray::fromStringList(redirectUris));
    auto secretObject = root.value(u"secret"_s).toObject();
    put(secretObject, u"expires_on"_s, secret.expiresOn ? secret.expiresOn->toString(Qt::ISODate) : QString());
    put(secretObject, u"display_name"_s, secret.displayName);
    put(secretObject, u"hint"_s, secret.hint);
    root.insert(u"secret"_s, secretObject);
    auto optionsObject = root.value(u"options"_s).toObject();
    optionsObject.insert(u"create_users"_s, options.createUsers);
    optionsObject.insert(u"prevent_password"_s, options.preventPassword);
    put(optionsObject, u"button_label"_s, options.buttonLabel);
    root.insert(u"options"_s, optionsObject);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace signwright
