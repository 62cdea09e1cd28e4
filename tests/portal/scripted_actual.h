// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scripted_portal.h"

#include <QSet>

/** Actual's sync server, release 25.6.0, as its app-account.js, app-openid.js and account-db.js have it. */
class ScriptedActual final : public ScriptedProduct
{
public:
    QString password; ///< empty: nobody has set it up
    QJsonObject openId;
    bool active = false;
    bool owned = false;                                                 ///< somebody has signed in
    QString unreachable{QStringLiteral("https://unreachable.example")}; ///< an issuer that the server cannot discover
    bool enforceOpenId = false;                                         ///< the server's configuration: passwords are not offered

    QString kind() const override { return QStringLiteral("actual"); }
    QByteArray credentials() const override { return R"({"password":"not-a-real-password"})"; }
    QString target() const override { return QStringLiteral("server"); }

    signwright::practice::WebResponse answer(const signwright::practice::WebRequest &request) override
    {
        using namespace Qt::StringLiterals;
        const auto body = QJsonDocument::fromJson(request.body).object();
        const auto given = body.value("password"_L1).toString();
        const auto is = [&](const char *method, QLatin1StringView path) { return request.method == method && request.path == path; };
        if (is("GET", "/account/needs-bootstrap"_L1)) {
            return ok({{u"bootstrapped"_s, !password.isEmpty()}});
        }
        if (is("GET", "/account/login-methods"_L1)) {
            QJsonArray methods;
            if (!password.isEmpty() && !(enforceOpenId && !openId.isEmpty())) {
                methods.append(QJsonObject{{u"method"_s, u"password"_s}, {u"active"_s, active ? 0 : 1}});
            }
            if (!openId.isEmpty()) {
                methods.append(QJsonObject{{u"method"_s, u"openid"_s}, {u"active"_s, active ? 1 : 0}});
            }
            return json(QJsonObject{{u"status"_s, u"ok"_s}, {u"methods"_s, methods}});
        }
        if (is("POST", "/account/bootstrap"_L1)) {
            if (!password.isEmpty()) {
                return failed(400, u"already-bootstrapped"_s);
            }
            password = given;
            return ok({{u"token"_s, newToken()}});
        }
        if (is("POST", "/account/login"_L1)) {
            if (body.value("loginMethod"_L1) != "password"_L1) {
                return ok({{u"returnUrl"_s, u"https://idp.example/authorize"_s}});
            }
            return given.isEmpty() || given != password ? failed(400, u"invalid-password"_s) : ok({{u"token"_s, newToken()}});
        }
        if (is("POST", "/openid/config"_L1)) {
            if (owned) {
                return failed(400, u"already-bootstraped"_s);
            }
            if (given != password) {
                return failed(400, u"invalid-password"_s);
            }
            return openId.isEmpty() ? failed(500, u"OpenID configuration not found"_s) : ok({{u"openId"_s, openId}});
        }
        if (!m_tokens.contains(QString::fromUtf8(request.headers.value("x-actual-token")))) {
            return failed(401, u"unauthorized"_s);
        }
        if (is("POST", "/openid/enable"_L1)) {
            return enable(body.value("openId"_L1).toObject());
        }
        if (is("POST", "/openid/disable"_L1)) {
            if (given.isEmpty() || given != password) {
                return failed(401, given.isEmpty() ? u"invalid-login-settings"_s : u"invalid-password"_s);
            }
            m_tokens.clear();
            openId = {};
            active = owned = false;
            return json(QJsonObject{{u"status"_s, u"ok"_s}});
        }
        return signwright::practice::WebResponse::html("<!doctype html><title>Actual</title>"); // its web client, for everything else
    }
    signwright::practice::WebResponse refusal(int status) const override
    {
        using namespace Qt::StringLiterals;
        return failed(status, status == 401 ? u"unauthorized"_s : status == 400 ? u"bad-request"_s : u"internal-error"_s);
    }
    QJsonObject state() const override
    {
        using namespace Qt::StringLiterals;
        return {{u"password"_s, password}, {u"openId"_s, openId}, {u"active"_s, active}, {u"owned"_s, owned}};
    }
    void restore(const QJsonObject &state) override
    {
        using namespace Qt::StringLiterals;
        password = state.value("password"_L1).toString();
        openId = state.value("openId"_L1).toObject();
        active = state.value("active"_L1).toBool();
        owned = state.value("owned"_L1).toBool();
    }
    QJsonObject olderState() const override
    {
        using namespace Qt::StringLiterals;
        return {{u"password"_s, u"not-a-real-password"_s},
                {u"openId"_s, QJsonObject{{u"issuer"_s, u"https://login.example/older"_s},
                                          {u"client_id"_s, u"older"_s},
                                          {u"client_secret"_s, u"older-secret"_s},
                                          {u"server_hostname"_s, u"https://older.example"_s},
                                          {u"authMethod"_s, u"openid"_s}}},
                {u"active"_s, true},
                {u"owned"_s, false}};
    }

private:
    static signwright::practice::WebResponse failed(int status, const QString &reason)
    {
        return json(QJsonObject{{QStringLiteral("status"), QStringLiteral("error")}, {QStringLiteral("reason"), reason}}, status);
    }
    static signwright::practice::WebResponse ok(const QJsonObject &data)
    {
        return json(QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")}, {QStringLiteral("data"), data}});
    }
    signwright::practice::WebResponse enable(QJsonObject wanted)
    {
        using namespace Qt::StringLiterals;
        if (wanted.isEmpty()) {
            return failed(500, u"invalid-login-settings"_s);
        }
        if (!wanted.contains("issuer"_L1) && !wanted.contains("discoveryURL"_L1)) {
            return failed(500, u"missing-issuer-or-discoveryURL"_s);
        }
        for (const auto &[name, reason] : {std::pair(u"client_id"_s, u"missing-client-id"_s), std::pair(u"client_secret"_s, u"missing-client-secret"_s),
                                           std::pair(u"server_hostname"_s, u"missing-server-hostname"_s)}) {
            if (!wanted.contains(name)) {
                return failed(500, reason);
            }
        }
        if (wanted.contains("discoveryURL"_L1)) {
            wanted.insert(u"issuer"_s, wanted.take(u"discoveryURL"_s));
        }
        if (wanted.value("issuer"_L1) == unreachable) {
            return failed(500, u"configuration-error"_s);
        }
        m_tokens.clear();
        openId = wanted;
        active = true;
        return json(QJsonObject{{u"status"_s, u"ok"_s}});
    }
    QString newToken()
    {
        const auto token = QStringLiteral("not-a-real-token-%1").arg(++m_made);
        m_tokens.insert(token);
        return token;
    }

    QSet<QString> m_tokens;
    int m_made = 0;
};
