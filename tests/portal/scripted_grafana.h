// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scripted_portal.h"

#include <QUrl>
#include <QUrlQuery>

/** Grafana's SSO settings as api.go, service.go (Upsert, mergeSettings, mergeSecrets, removeSecrets) and azuread_oauth.go have them. */
class ScriptedGrafana final : public ScriptedProduct
{
public:
    /** Of the configuration file: the defaults that come with Grafana. */
    QJsonObject system{{QStringLiteral("name"), QStringLiteral("Microsoft")},
                       {QStringLiteral("enabled"), false},
                       {QStringLiteral("allowSignUp"), true},
                       {QStringLiteral("clientId"), QString()},
                       {QStringLiteral("clientSecret"), QString()},
                       {QStringLiteral("scopes"), QStringLiteral("openid email profile")},
                       {QStringLiteral("authUrl"), QStringLiteral("https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/authorize")},
                       {QStringLiteral("tokenUrl"), QStringLiteral("https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/token")},
                       {QStringLiteral("allowedOrganizations"), QString()},
                       {QStringLiteral("clientAuthentication"), QStringLiteral("client_secret_post")},
                       {QStringLiteral("usePkce"), true}};
    QJsonObject database; ///< covers it; empty: nothing was set by the API
    QString rootUrl;      ///< what it takes for its own address
    bool configurable = true;
    bool mayWrite = true;

    QString kind() const override { return QStringLiteral("grafana"); }
    QByteArray credentials() const override { return R"({"token":"not-a-real-token"})"; }
    QString target() const override { return QStringLiteral("azuread"); }

    QJsonObject merged() const
    {
        auto all = system;
        for (auto it = database.begin(); it != database.end(); ++it) {
            all.insert(it.key(), it.value());
        }
        return all;
    }
    signwright::practice::WebResponse answer(const signwright::practice::WebRequest &request) override
    {
        using namespace Qt::StringLiterals;
        using signwright::practice::WebResponse;
        if (request.path == "/login/azuread"_L1) {
            return button();
        }
        const auto header = request.headers.value("authorization");
        if (header != "Bearer not-a-real-token" && header != "Basic " + QByteArray("admin:not-a-real-password").toBase64()) {
            return refusal(401);
        }
        if (request.path != "/api/v1/sso-settings/azuread"_L1 || !configurable) {
            return message(404, u"Not found"_s);
        }
        if (request.method == "GET") {
            auto shown = merged();
            if (!shown.value("clientSecret"_L1).toString().isEmpty()) {
                shown.insert(u"clientSecret"_s, u"*********"_s);
            }
            return json(QJsonObject{
                {u"id"_s, u"1"_s}, {u"provider"_s, u"azuread"_s}, {u"settings"_s, shown}, {u"source"_s, database.isEmpty() ? u"system"_s : u"database"_s}});
        }
        if (!mayWrite) {
            return message(403, u"You'll need additional permissions to perform this action. Permissions needed: settings:write"_s);
        }
        if (request.method == "DELETE") {
            if (database.isEmpty()) {
                return message(404, u"The provider was not found"_s);
            }
            database = {};
            return WebResponse::json({}, 204);
        }
        auto wanted = QJsonDocument::fromJson(request.body).object().value("settings"_L1).toObject();
        if (wanted.value("clientSecret"_L1) == "*********"_L1) {
            wanted.insert(u"clientSecret"_s, merged().value("clientSecret"_L1));
        }
        const auto text = [&wanted](QLatin1StringView name) { return wanted.value(name).toString(); };
        if (request.method != "PUT" || wanted.isEmpty()) {
            return message(400, u"Failed to parse request body"_s);
        }
        if (text("clientId"_L1).isEmpty()) {
            return message(400, u"Client Id is required."_s);
        }
        if (text("clientAuthentication"_L1) == "client_secret_post"_L1 && text("clientSecret"_L1).isEmpty()) {
            return message(400, u"Client secret is required for Client secret authentication."_s);
        }
        for (const auto name : {"authUrl"_L1, "tokenUrl"_L1}) {
            if (!text(name).startsWith("http"_L1) || QUrl(text(name)).host().isEmpty()) {
                return message(400, (name == "authUrl"_L1 ? u"Auth URL"_s : u"Token URL"_s) + u" is an invalid URL."_s);
            }
        }
        database = wanted;
        return WebResponse::json({}, 204);
    }
    signwright::practice::WebResponse refusal(int status) const override
    {
        return message(status, status == 401 ? QStringLiteral("Invalid username or password") : QStringLiteral("settings field is invalid"));
    }
    QJsonObject state() const override { return database; }
    void restore(const QJsonObject &state) override { database = state; }
    QJsonObject olderState() const override
    {
        auto older = system;
        older.insert(QStringLiteral("clientId"), QStringLiteral("older"));
        older.insert(QStringLiteral("clientSecret"), QStringLiteral("older-secret"));
        older.insert(QStringLiteral("authUrl"), QStringLiteral("https://login.example/older/authorize"));
        older.insert(QStringLiteral("tokenUrl"), QStringLiteral("https://login.example/older/token"));
        older.insert(QStringLiteral("allowedDomains"), QStringLiteral("older.example"));
        return older;
    }

private:
    static signwright::practice::WebResponse message(int status, const QString &text)
    {
        return json(QJsonObject{{QStringLiteral("message"), text}, {QStringLiteral("messageId"), QStringLiteral("sso.settings")}}, status);
    }
    signwright::practice::WebResponse button() const
    {
        using namespace Qt::StringLiterals;
        const auto all = merged();
        if (!all.value("enabled"_L1).toBool()) {
            return signwright::practice::WebResponse::redirect("/login");
        }
        QUrl to(all.value("authUrl"_L1).toString());
        QUrlQuery query;
        query.addQueryItem(u"client_id"_s, all.value("clientId"_L1).toString());
        query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(rootUrl + u"/login/azuread"_s)));
        to.setQuery(query);
        return signwright::practice::WebResponse::redirect(to.toEncoded());
    }
};
