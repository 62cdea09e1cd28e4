// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scripted_portal.h"

#include <QSet>

/** Keycloak's Admin REST API as IdentityProvidersResource and IdentityProviderResource have it, and its token endpoint. */
class ScriptedKeycloak final : public ScriptedProduct
{
public:
    QJsonObject providers{{QStringLiteral("household"), QJsonObject()}, {QStringLiteral("master"), QJsonObject()}}; ///< realm → alias → representation
    QSet<QString> forbidden; ///< realms whose providers this account may not see
    int tokenUses = 0;       ///< of each access token; 0: as often as one likes
    bool refreshes = true;

    QString kind() const override { return QStringLiteral("keycloak"); }
    QByteArray credentials() const override { return R"({"username":"admin","password":"not-a-real-password","totp":"123456"})"; }
    QString target() const override { return QStringLiteral("household/microsoft"); }

    signwright::practice::WebResponse answer(const signwright::practice::WebRequest &request) override
    {
        using namespace Qt::StringLiterals;
        using signwright::practice::WebResponse;
        if (request.path == "/realms/master/protocol/openid-connect/token"_L1) {
            return token(request);
        }
        const auto header = QString::fromUtf8(request.headers.value("authorization"));
        if (!header.startsWith("Bearer "_L1) || header.mid(7) != m_token || (tokenUses > 0 && ++m_used > tokenUses)) {
            return refusal(401);
        }
        const auto parts = request.path.split(u'/', Qt::SkipEmptyParts); // admin realms {realm} identity-provider instances {alias}
        if (parts == QStringList{u"admin"_s, u"realms"_s}) {
            QJsonArray realms;
            for (const auto &name : providers.keys()) {
                realms.append(QJsonObject{{u"realm"_s, name}, {u"displayName"_s, name == "master"_L1 ? QString() : u"The Household"_s}});
            }
            return json(realms);
        }
        const auto realm = parts.value(2);
        if (!providers.contains(realm)) {
            return json(QJsonObject{{u"error"_s, u"Realm not found."_s}}, 404);
        }
        if (forbidden.contains(realm)) {
            return json(QJsonObject{{u"error"_s, u"HTTP 403 Forbidden"_s}}, 403);
        }
        auto held = providers.value(realm).toObject();
        const auto alias = parts.value(5);
        const auto body = QJsonDocument::fromJson(request.body).object();
        if (alias.isEmpty() && request.method == "GET") {
            QJsonArray all;
            for (const auto &one : std::as_const(held)) {
                all.append(stripped(one.toObject()));
            }
            return json(all);
        }
        if (alias.isEmpty()) {
            const auto wanted = body.value("alias"_L1).toString();
            if (held.contains(wanted)) {
                return json(QJsonObject{{u"errorMessage"_s, QString(u"Identity Provider "_s + wanted + u" already exists"_s)}}, 409);
            }
            held.insert(wanted, body);
            providers.insert(realm, held);
            return WebResponse::json({}, 201);
        }
        if (!held.contains(alias)) {
            return json(QJsonObject{{u"error"_s, u"HTTP 404 Not Found"_s}}, 404);
        }
        if (request.method == "GET") {
            return json(stripped(held.value(alias).toObject()));
        }
        if (request.method == "DELETE") {
            held.remove(alias);
        } else {
            auto wanted = body;
            auto config = wanted.value("config"_L1).toObject();
            if (config.value("clientSecret"_L1) == "**********"_L1) {
                config.insert(u"clientSecret"_s, held.value(alias).toObject().value("config"_L1).toObject().value("clientSecret"_L1));
                wanted.insert(u"config"_s, config);
            }
            if (wanted.value("alias"_L1).toString(alias) != alias) {
                return json(QJsonObject{{u"errorMessage"_s, u"Identity Provider alias cannot be changed"_s}}, 400);
            }
            held.insert(alias, wanted);
        }
        providers.insert(realm, held);
        return WebResponse::json({}, 204);
    }
    signwright::practice::WebResponse refusal(int status) const override
    {
        const auto text = status == 401   ? QStringLiteral("HTTP 401 Unauthorized")
                          : status == 400 ? QStringLiteral("Invalid request")
                                          : QStringLiteral("unknown_error");
        return json(QJsonObject{{status == 400 ? QStringLiteral("errorMessage") : QStringLiteral("error"), text}}, status);
    }
    QJsonObject state() const override { return providers; }
    void restore(const QJsonObject &state) override { providers = state; }
    static QJsonObject provider(const QString &id, const QString &alias, const QString &client)
    {
        using namespace Qt::StringLiterals;
        return {{u"alias"_s, alias},
                {u"providerId"_s, id},
                {u"enabled"_s, true},
                {u"displayName"_s, u"Older"_s},
                {u"trustEmail"_s, true},
                {u"config"_s,
                 QJsonObject{{u"clientId"_s, client}, {u"clientSecret"_s, u"older-secret"_s}, {u"tenantId"_s, u"older"_s}, {u"syncMode"_s, u"IMPORT"_s}}}};
    }
    QJsonObject olderState() const override
    {
        using namespace Qt::StringLiterals;
        return {{u"household"_s, QJsonObject{{u"microsoft"_s, provider(u"microsoft"_s, u"microsoft"_s, u"older"_s)}}}, {u"master"_s, QJsonObject()}};
    }

private:
    static QJsonObject stripped(QJsonObject one)
    {
        using namespace Qt::StringLiterals;
        auto config = one.value("config"_L1).toObject();
        if (config.contains("clientSecret"_L1)) {
            config.insert(u"clientSecret"_s, u"**********"_s);
        }
        one.insert(u"config"_s, config);
        return one;
    }
    signwright::practice::WebResponse token(const signwright::practice::WebRequest &request)
    {
        using namespace Qt::StringLiterals;
        const auto &form = request.form;
        const bool known =
            form.value(u"client_id"_s) == "admin-cli"_L1
            && (form.value(u"grant_type"_s) == "password"_L1
                    ? form.value(u"username"_s) == "admin"_L1 && form.value(u"password"_s) == "not-a-real-password"_L1 && form.value(u"totp"_s) == "123456"_L1
                    : refreshes && form.value(u"grant_type"_s) == "refresh_token"_L1 && form.value(u"refresh_token"_s) == m_refresh);
        if (!known) {
            return json(QJsonObject{{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, u"Invalid user credentials"_s}},
                        form.contains(u"password"_s) ? 401 : 400);
        }
        m_token = u"not-a-real-token-%1"_s.arg(++m_made);
        m_refresh = u"not-a-real-refresh-%1"_s.arg(m_made);
        m_used = 0;
        return json(QJsonObject{{u"access_token"_s, m_token}, {u"expires_in"_s, 60}, {u"refresh_token"_s, m_refresh}, {u"token_type"_s, u"Bearer"_s}});
    }

    QString m_token;
    QString m_refresh;
    int m_made = 0;
    int m_used = 0;
};
