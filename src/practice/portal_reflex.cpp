// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/portal_reflex.h>

#include <core/random.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

const auto kProject = u"5b8e-practice-project"_s;
const auto kOtherProject = u"5b8e-practice-other"_s;
const auto kOtherApp = u"90aa11fe-practice-shop"_s;
const auto kAccount = u"maker@kalkio.practice.example"_s;

WebResponse json(const QJsonObject &object, int status = 200)
{
    return WebResponse::json(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

WebResponse json(const QJsonArray &array)
{
    return WebResponse::json(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject project(const QString &id)
{
    return {{u"id"_s, id}, {u"name"_s, id == kProject ? u"Kalkio"_s : u"Kalkio Shop"_s}};
}

QJsonObject app(const QString &id)
{
    const auto in = id == kOtherApp ? kOtherProject : kProject;
    const auto name = id == ReflexPracticePortal::kApp ? u"members (practice)"_s : id == kOtherApp ? u"shop (practice)"_s : u"empty (practice)"_s;
    return {{u"id"_s, id}, {u"name"_s, name}, {u"project_id"_s, in}, {u"project"_s, project(in)}};
}

WebResponse htmlPage(const QString &heading, const QString &body = {})
{
    return WebResponse::html(
        u"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>members (practice)</title>"
        "<style>:root{color-scheme:light dark}body{font:16px system-ui;max-width:24rem;margin:4rem auto;padding:0 1rem}"
        "a.button{display:block;border:1px solid;border-radius:8px;padding:.75rem;text-align:center;text-decoration:none}</style>"
        "<h1>%1</h1>%2</html>"_s.arg(heading, body)
            .toUtf8());
}

} // namespace

ReflexPracticePortal::ReflexPracticePortal() : m_token("practice-" + SystemRandom::instance().bytes(12).toHex())
{
    m_stored.insert(kApp, {{u"DATABASE_URL"_s, u"sqlite:///practice.db"_s}, {u"MAIL_API_KEY"_s, u"practice-mail-key"_s}});
    m_stored.insert(kEmptyApp, {});
    m_stored.insert(kOtherApp, {{u"STRIPE_KEY"_s, u"practice-stripe-key"_s}});
    m_running = m_stored;
}

void ReflexPracticePortal::start(const PortalSurroundings &surroundings)
{
    const QMutexLocker lock(&m_mutex);
    m_surroundings = surroundings;
}

void ReflexPracticePortal::setFaults(const QStringList &behaviours)
{
    const QMutexLocker lock(&m_mutex);
    m_faults = behaviours;
}

void ReflexPracticePortal::failRequest(int n, const QString &how)
{
    const QMutexLocker lock(&m_mutex);
    m_failIn = n;
    m_failHow = how;
}

int ReflexPracticePortal::requestCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QMap<QString, QString> ReflexPracticePortal::stored(const QString &app) const
{
    const QMutexLocker lock(&m_mutex);
    return m_stored.value(app);
}

QMap<QString, QString> ReflexPracticePortal::running(const QString &app) const
{
    const QMutexLocker lock(&m_mutex);
    return m_running.value(app);
}

void ReflexPracticePortal::restore(const QString &app, const QMap<QString, QString> &secrets)
{
    const QMutexLocker lock(&m_mutex);
    m_stored[app] = secrets;
    m_running[app] = secrets;
}

QJsonObject ReflexPracticePortal::describe() const
{
    return {{u"kind"_s, kind()},
            {u"name"_s, u"Kalkio members (practice)"_s},
            {u"address"_s, m_surroundings.ownOrigin},
            {u"api"_s, m_surroundings.ownOrigin},
            {u"redirect_uri"_s, m_surroundings.redirectUri},
            {u"credentials"_s, QJsonObject{{u"token"_s, QString::fromLatin1(m_token)}}},
            {u"targets"_s, QJsonArray{kApp, kEmptyApp, kOtherApp}}};
}

WebResponse ReflexPracticePortal::failed(int status, const QString &detail) const
{
    return m_faults.contains("portal_plain_errors"_L1) ? WebResponse::text(detail.toUtf8(), status) : json(QJsonObject{{u"detail"_s, detail}}, status);
}

WebResponse ReflexPracticePortal::handle(const WebRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    if (!request.path.startsWith("/api/"_L1)) {
        return route(request);
    }
    ++m_requests;
    const auto throttled = [](const QByteArray &seconds) {
        auto response = WebResponse::text({}, 429);
        response.headers.append(qMakePair(QByteArray("Retry-After"), seconds));
        return response;
    };
    if (m_failIn > 0 && --m_failIn == 0) {
        if (m_failHow == "401"_L1) {
            return failed(401, u"Invalid token."_s);
        }
        if (m_failHow == "409"_L1) {
            auto response = throttled("0");
            response.status = 409;
            return response;
        }
        if (m_failHow == "400"_L1) {
            return failed(400, u"The value is not allowed."_s);
        }
        if (m_failHow == "500"_L1) {
            return failed(500, u"Internal Server Error"_s);
        }
        if (m_failHow == "garbage"_L1) {
            return WebResponse::html("<html><body>Bad gateway");
        }
        if (m_failHow == "slow"_L1) {
            auto response = route(request);
            response.delayMs = 3000;
            return response;
        }
        auto response = m_failHow == "cut_before"_L1 ? WebResponse::json("{\"lost\":true}") : route(request);
        response.harm = WebResponse::Harm::Reset;
        return response;
    }
    if (m_faults.contains("portal_throttle"_L1) && m_requests % 2 == 0) {
        return throttled("1");
    }
    if (m_faults.contains("portal_unauthorized"_L1)) {
        return failed(401, u"Invalid token."_s);
    }
    if (m_faults.contains("portal_error_500"_L1)) {
        return failed(500, u"Internal Server Error"_s);
    }
    if (m_faults.contains("portal_garbage"_L1)) {
        return WebResponse::html("<!doctype html><title>Maintenance</title>");
    }
    auto response = route(request);
    if (m_faults.contains("portal_cut"_L1)) {
        response.harm = WebResponse::Harm::Reset;
    }
    if (m_faults.contains("portal_slow"_L1)) {
        response.delayMs = 1000;
    }
    return response;
}

WebResponse ReflexPracticePortal::route(const WebRequest &request)
{
    if (request.path == "/login"_L1 || request.path == "/"_L1) {
        return appPage();
    }
    if (request.path == redirectPath()) {
        return callbackPage(request);
    }
    if (request.path == "/cli/login"_L1) {
        m_allowed.insert(request.query.value(u"request_id"_s)); // opening the page is the practice person's consent
        return htmlPage(u"Log-in allowed"_s, u"<p>You can close this page.</p>"_s);
    }
    if (request.path == "/api/v1/cli/token"_L1) {
        const auto id = request.query.value(u"request_id"_s);
        if (id.isEmpty() || !m_allowed.remove(id)) {
            return failed(404, u"No token for this request yet."_s);
        }
        return json(QJsonObject{{u"token_id"_s, QString::fromLatin1(m_token)}, {u"user_id"_s, u"practice-user"_s}});
    }
    if (!request.path.startsWith("/api/v1/"_L1)) {
        return WebResponse::text("Not found", 404);
    }
    if (request.headers.value("x-api-token") != m_token) {
        return failed(403, u"Access denied."_s);
    }
    return api(request);
}

WebResponse ReflexPracticePortal::api(const WebRequest &request)
{
    const auto parts = request.path.split(u'/', Qt::SkipEmptyParts); // api, v1, …
    if (request.path == "/api/v1/authenticate/me"_L1) {
        const bool known = request.method == "POST" && request.query.value(u"source"_s) == "reflex"_L1 && request.headers.value("x-request-id").size() == 32;
        return known ? json(QJsonObject{{u"user_id"_s, u"practice-user"_s}, {u"email"_s, kAccount}}) : failed(400, u"Bad request."_s);
    }
    if (request.path == "/api/v1/project/"_L1) {
        return json(QJsonArray{project(kProject), project(kOtherProject)});
    }
    if (request.path == "/api/v1/apps"_L1) {
        QJsonArray apps;
        for (auto it = m_stored.begin(); it != m_stored.end(); ++it) {
            const auto one = app(it.key());
            if (one.value("project_id"_L1).toString() == request.query.value(u"project"_s)) {
                apps.append(one);
            }
        }
        return json(apps);
    }
    const auto id = parts.value(3);
    if (parts.value(2) != "apps"_L1 || !m_stored.contains(id)) {
        return failed(404, u"No such app."_s);
    }
    if (parts.size() == 4) {
        return json(app(id));
    }
    return parts.value(4) == "secrets"_L1 ? secrets(request, id, parts.value(5)) : failed(404, u"Not found."_s);
}

WebResponse ReflexPracticePortal::secrets(const WebRequest &request, const QString &app, const QString &key)
{
    auto &stored = m_stored[app];
    if (request.method == "GET") {
        if (m_faults.contains("portal_keys_as_object"_L1)) {
            QJsonObject masked;
            for (const auto &name : stored.keys()) {
                masked.insert(name, u"********"_s);
            }
            return json(masked);
        }
        return json(QJsonArray::fromStringList(stored.keys()));
    }
    const bool restart = request.query.value(u"reboot"_s) == "True"_L1;
    if (restart && m_faults.contains("portal_plain_errors"_L1)) {
        return failed(409, u"reboot refused"_s);
    }
    ++m_writes;
    if (m_faults.contains("portal_error_400"_L1)) {
        return failed(400, u"The value is not allowed."_s);
    }
    const bool lost = m_faults.contains("portal_drop_rows"_L1) || (m_faults.contains("portal_half_written"_L1) && m_writes % 2 == 0);
    if (request.method == "DELETE") {
        if (!stored.contains(key)) {
            return failed(404, u"No such secret."_s);
        }
        if (m_faults.contains("portal_delete_failed"_L1)) {
            return WebResponse::json("\"secret deletion failed\"");
        }
        if (!lost) {
            stored.remove(key);
        }
    } else {
        const auto given = QJsonDocument::fromJson(request.body).object().value("secrets"_L1).toObject();
        if (request.method != "POST" || given.isEmpty()) {
            return json(QJsonObject{{u"detail"_s, QJsonArray{QJsonObject{{u"msg"_s, u"field required"_s}}}}}, 422);
        }
        if (!lost) {
            if (m_faults.contains("portal_secrets_replace"_L1)) {
                stored.clear();
            }
            for (auto it = given.begin(); it != given.end(); ++it) {
                stored.insert(it.key(), it.value().toString());
            }
        }
    }
    if (restart && !lost) {
        m_running[app] = stored;
    }
    return WebResponse::json("\"secrets updated successfully\"");
}

WebResponse ReflexPracticePortal::appPage() const
{
    const auto values = m_running.value(kApp);
    const auto issuer = values.value(u"AZURE_ISSUER_URI"_s);
    if (issuer.isEmpty()) {
        return htmlPage(u"Kalkio members"_s, u"<p>Practice app: nobody has set up a sign-in yet.</p>"_s);
    }
    QUrl authorize(QString(issuer).replace(u"/v2.0"_s, u"/oauth2/v2.0/authorize"_s));
    // The practice tenant answers browsers over http: the embedded one trusts no certificate of ours.
    authorize = QUrl(m_surroundings.authorityHost + authorize.path());
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, values.value(u"AZURE_CLIENT_ID"_s));
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"scope"_s, u"openid email profile"_s);
    query.addQueryItem(u"response_mode"_s, u"query"_s);
    query.addQueryItem(u"state"_s, QString::fromLatin1(SystemRandom::instance().token(16)));
    query.addQueryItem(u"redirect_uri"_s, m_surroundings.redirectUri);
    authorize.setQuery(query);
    return htmlPage(u"Kalkio members"_s, u"<p>Practice app</p><p><a class=button id=microsoft href=\"%1\">Sign in with Microsoft</a></p>"_s.arg(
                                             htmlEscaped(QString::fromLatin1(authorize.toEncoded()))));
}

WebResponse ReflexPracticePortal::callbackPage(const WebRequest &request) const
{
    // As the app's own code: Entra's error and description are dropped.
    return htmlPage(request.parameter(u"code"_s).isEmpty() ? u"No code provided in the callback."_s : u"The portal received an authorization code."_s);
}

} // namespace signwright::practice
