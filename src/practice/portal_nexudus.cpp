// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/portal_nexudus.h>

#include <core/random.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

const auto kAdmin = u"admin@kalkio.practice.example"_s;
const auto kTotpAdmin = u"admin-2fa@kalkio.practice.example"_s;
const auto kPrefix = u"Practice.AzureAd."_s;
const auto kPanel = u"/settings/integrations/ad"_s;

/** What the panel of the integration calls its fields, beside the names of their rows. */
struct PanelField {
    const char *row;
    const char *label;
    enum Kind { Text, Secret, Switch } kind;
};
constexpr std::array kPanelFields{
    PanelField{"Enabled", "Enable the integration", PanelField::Switch},
    PanelField{"CreateNewUsers", "Create new users if they don't exist", PanelField::Switch},
    PanelField{"PreventPasswordLogin", "Prevent users from using their Nexudus password", PanelField::Switch},
    PanelField{"TenantId", "Tenant ID", PanelField::Text},
    PanelField{"ClientId", "Client ID", PanelField::Text},
    PanelField{"ClientSecret", "Client secret", PanelField::Secret},
    PanelField{"ButtonLabel", "Sign-in button label", PanelField::Text},
};

WebResponse json(const QJsonObject &object, int status = 200)
{
    return WebResponse::json(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

/** The mutation envelope (portals.md 1.3): its inner status is not the HTTP one. */
WebResponse done(int id, const QString &what)
{
    return json({{u"Status"_s, 200},
                 {u"Message"_s, u"The record was successfully %1."_s.arg(what)},
                 {u"Value"_s, QJsonObject{{u"Id"_s, id}}},
                 {u"WasSuccessful"_s, true},
                 {u"OpenInDialog"_s, false},
                 {u"Errors"_s, QJsonValue::Null}});
}

WebResponse invalid(const QString &property, const QString &message)
{
    return json({{u"Status"_s, 500},
                 {u"Message"_s, message},
                 {u"Value"_s, QJsonValue::Null},
                 {u"WasSuccessful"_s, false},
                 {u"OpenInDialog"_s, false},
                 {u"Errors"_s, QJsonArray{QJsonObject{{u"AttemptedValue"_s, QJsonValue::Null}, {u"Message"_s, message}, {u"PropertyName"_s, property}}}}},
                400);
}

WebResponse notFound()
{
    return WebResponse::json("\"Not found\"", 404);
}

WebResponse serverFault()
{
    return json({{u"Message"_s, u"An error has occurred."_s}}, 500);
}

WebResponse page(const QJsonArray &all, const WebRequest &request)
{
    const int size = qBound(1, request.query.value(u"size"_s, u"25"_s).toInt(), 1000);
    const int number = qMax(1, request.query.value(u"page"_s, u"1"_s).toInt());
    const int total = int(all.size());
    const int pages = (total + size - 1) / size;
    QJsonArray records;
    for (int i = (number - 1) * size; i < qMin(total, number * size); ++i) {
        records.append(all.at(i));
    }
    return json({{u"Records"_s, records},
                 {u"CurrentPage"_s, number},
                 {u"CurrentPageSize"_s, size},
                 {u"CurrentOrderField"_s, u"Id"_s},
                 {u"CurrentSortDirection"_s, 1},
                 {u"FirstItem"_s, total == 0 ? 0 : (number - 1) * size + 1},
                 {u"LastItem"_s, qMin(total, number * size)},
                 {u"PageNumber"_s, number},
                 {u"PageSize"_s, size},
                 {u"TotalItems"_s, total},
                 {u"TotalPages"_s, pages},
                 {u"HasNextPage"_s, number < pages},
                 {u"HasPreviousPage"_s, number > 1}});
}

} // namespace

NexudusPracticePortal::NexudusPracticePortal()
    : m_password(u"practice-"_s + QString::fromLatin1(SystemRandom::instance().bytes(4).toHex())), m_totp(u"123456"_s)
{
    const auto add = [this](int business, const QString &name, const QString &value) { m_rows.append({m_nextId++, business, name, value, 0}); };
    for (const int business : {kBusiness, kBusiness + 1}) {
        add(business, u"Signup.GooglePlusSignIn"_s, u"False"_s);
        add(business, u"Security.AllowPasswordReset"_s, u"True"_s);
        add(business, u"Email.ServerPassword"_s, {});
        add(business, u"Access.TwoFactor.Enforce"_s, u"False"_s);
        add(business, u"Practice.AzureAdB2C.ClientSecret"_s, {});
        add(business, u"Practice.AzureAdB2C.Enabled"_s, u"False"_s);
        add(business, kPrefix + u"Enabled"_s, u"True"_s);
        add(business, kPrefix + u"TenantId"_s, {});
        add(business, kPrefix + u"ClientId"_s, {});
        add(business, kPrefix + u"ClientSecret"_s, {});
        add(business, kPrefix + u"CreateNewUsers"_s, u"True"_s);
        add(business, kPrefix + u"PreventPasswordLogin"_s, u"False"_s);
        add(business, kPrefix + u"ButtonLabel"_s, u"Sign in with Corporate Account"_s);
    }
}

void NexudusPracticePortal::start(const PortalSurroundings &surroundings)
{
    const QMutexLocker lock(&m_mutex);
    m_surroundings = surroundings;
}

void NexudusPracticePortal::setFaults(const QStringList &behaviours)
{
    const QMutexLocker lock(&m_mutex);
    m_faults = behaviours;
}

void NexudusPracticePortal::failRequest(int n, const QString &how)
{
    const QMutexLocker lock(&m_mutex);
    m_failIn = n;
    m_failHow = how;
}

QMap<QString, QString> NexudusPracticePortal::rows(int business) const
{
    const QMutexLocker lock(&m_mutex);
    QMap<QString, QString> result;
    for (const auto &row : m_rows) {
        if (row.business == business) {
            result.insert(row.name, row.value);
        }
    }
    return result;
}

void NexudusPracticePortal::restoreRows(int business, const QMap<QString, QString> &rows)
{
    const QMutexLocker lock(&m_mutex);
    m_rows.removeIf([business](const Row &row) { return row.business == business; });
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        m_rows.append({m_nextId++, business, it.key(), it.value(), 0});
    }
}

int NexudusPracticePortal::requestCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QList<QByteArray> NexudusPracticePortal::issuedTokens() const
{
    const QMutexLocker lock(&m_mutex);
    return m_tokens.keys() + m_refresh.keys();
}

QJsonObject NexudusPracticePortal::describe() const
{
    return {{u"kind"_s, kind()},
            {u"name"_s, u"Kalkio Spaces (practice)"_s},
            {u"address"_s, m_surroundings.ownOrigin},
            {u"api"_s, QString(m_surroundings.ownOrigin + u"/api"_s)},
            {u"redirect_uri"_s, m_surroundings.redirectUri},
            {u"settings_page"_s, QString(m_surroundings.ownOrigin + kPanel)},
            {u"credentials"_s, QJsonObject{{u"username"_s, kAdmin}, {u"password"_s, m_password}}},
            {u"credentials_with_totp"_s, QJsonObject{{u"username"_s, kTotpAdmin}, {u"password"_s, m_password}, {u"totp"_s, m_totp}}},
            {u"targets"_s, QJsonArray{QString::number(kBusiness), QString::number(kBusiness + 1)}}};
}

WebResponse NexudusPracticePortal::handle(const WebRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const bool isApi = request.path.startsWith("/api/"_L1) || request.path == "/en/user/me"_L1;
    if (isApi) {
        ++m_requests;
        if (m_failIn > 0 && --m_failIn == 0) {
            if (m_failHow == "401"_L1) {
                return json({{u"Message"_s, u"Authorization has been denied for this request."_s}}, 401);
            }
            if (m_failHow == "409"_L1) {
                auto response = WebResponse::text({}, 409);
                response.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("0")));
                return response;
            }
            if (m_failHow == "400"_L1) {
                return invalid(u"Value"_s, u"The value is not allowed."_s);
            }
            if (m_failHow == "500"_L1) {
                return serverFault();
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
            auto response = WebResponse::text({}, 409);
            response.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("1")));
            return response;
        }
        if (m_faults.contains("portal_unauthorized"_L1)) {
            return WebResponse::text({}, 401);
        }
        if (m_faults.contains("portal_error_500"_L1)) {
            return serverFault();
        }
        if (m_faults.contains("portal_garbage"_L1)) {
            return WebResponse::html("<!doctype html><title>Maintenance</title>");
        }
    }
    auto response = route(request);
    if (isApi && m_faults.contains("portal_cut"_L1)) {
        response.harm = WebResponse::Harm::Reset;
    }
    if (isApi && m_faults.contains("portal_slow"_L1)) {
        response.delayMs = 1000;
    }
    return response;
}

WebResponse NexudusPracticePortal::route(const WebRequest &request)
{
    if (request.path == "/login"_L1 || request.path == "/"_L1) {
        return loginPage();
    }
    if (request.path == redirectPath()) {
        return callbackPage(request);
    }
    if (request.path == kPanel) {
        return request.method == "POST" ? savePanel(request) : panel();
    }
    if (request.path == "/api/public/configuration"_L1) {
        return publicConfiguration();
    }
    if (request.path == "/api/token"_L1 && request.method == "POST") {
        return token(request);
    }
    if (!request.path.startsWith("/api/"_L1) && request.path != "/en/user/me"_L1) {
        return WebResponse::text("Not found", 404);
    }
    if (!authorized(request)) {
        return WebResponse::text({}, 401);
    }
    return api(request);
}

WebResponse NexudusPracticePortal::token(const WebRequest &request)
{
    const auto refused = [](const QString &error, const QString &description) {
        return json({{u"error"_s, error}, {u"error_description"_s, description}}, 400);
    };
    QString user;
    if (request.form.value(u"grant_type"_s) == "refresh_token"_L1) {
        user = m_refresh.take(request.form.value(u"refresh_token"_s).toLatin1());
        if (user.isEmpty() || request.headers.value("client_id") != user.toUtf8()) {
            return refused(u"invalid_grant"_s, u"The refresh token is not valid for this client_id."_s);
        }
    } else if (request.form.value(u"grant_type"_s) == "password"_L1) {
        user = request.form.value(u"username"_s);
        if ((user != kAdmin && user != kTotpAdmin) || request.form.value(u"password"_s) != m_password) {
            return refused(u"invalid_grant"_s, u"The user name or password is incorrect."_s);
        }
        if (user == kTotpAdmin && request.form.value(u"totp"_s) != m_totp) {
            return refused(u"invalid_grant"_s, u"A valid two-factor (totp) code is required."_s);
        }
    } else {
        return refused(u"unsupported_grant_type"_s, u"The grant type is not supported."_s);
    }
    const auto access = SystemRandom::instance().token();
    const auto refresh = SystemRandom::instance().token();
    m_tokens.insert(access, user);
    m_refresh.insert(refresh, user);
    return json({{u"access_token"_s, QString::fromLatin1(access)},
                 {u"token_type"_s, u"bearer"_s},
                 {u"expires_in"_s, 604799},
                 {u"refresh_token"_s, QString::fromLatin1(refresh)}});
}

bool NexudusPracticePortal::authorized(const WebRequest &request) const
{
    const auto header = request.headers.value("authorization");
    if (header.startsWith("Bearer ")) {
        return m_tokens.contains(header.mid(7));
    }
    if (header.startsWith("Basic ")) {
        return QByteArray::fromBase64(header.mid(6)) == kAdmin.toUtf8() + ':' + m_password.toUtf8();
    }
    return false;
}

WebResponse NexudusPracticePortal::api(const WebRequest &request)
{
    if (request.path == "/en/user/me"_L1) {
        return json({{u"DefaultBusinessId"_s, kBusiness},
                     {u"DefaultBusinessName"_s, u"Kalkio Spaces"_s},
                     {u"Businesses"_s, QJsonArray{QJsonObject{{u"Id"_s, kBusiness}, {u"Name"_s, u"Kalkio Spaces"_s}},
                                                  QJsonObject{{u"Id"_s, kBusiness + 1}, {u"Name"_s, u"Kalkio Harbour"_s}}}}});
    }
    if (request.path.startsWith("/api/sys/businesses/"_L1)) {
        const auto id = request.path.section(u'/', -1).toInt();
        if (id != kBusiness && id != kBusiness + 1) {
            return notFound();
        }
        return json({{u"Id"_s, id},
                     {u"Name"_s, id == kBusiness ? u"Kalkio Spaces"_s : u"Kalkio Harbour"_s},
                     {u"WebAddress"_s, id == kBusiness ? u"kalkio"_s : u"kalkio-harbour"_s}});
    }
    if (request.path == "/api/sys/businessdomains"_L1) {
        return page(
            {QJsonObject{{u"BusinessId"_s, kBusiness}, {u"Name"_s, u"members"_s}, {u"DomainURL"_s, u"members.kalkio.practice.example"_s}, {u"Active"_s, true}}},
            request);
    }
    if (request.path.startsWith("/api/sys/businesssettings"_L1)) {
        return settings(request);
    }
    return notFound();
}

NexudusPracticePortal::Row *NexudusPracticePortal::row(int id)
{
    for (auto &candidate : m_rows) {
        if (candidate.id == id) {
            return &candidate;
        }
    }
    return nullptr;
}

WebResponse NexudusPracticePortal::settings(const WebRequest &request)
{
    const auto shown = [this](const Row &r) {
        const bool mask = m_faults.contains("portal_secret_masked"_L1) && r.name.endsWith("ClientSecret"_L1) && !r.value.isEmpty();
        return QJsonObject{{u"Id"_s, r.id},
                           {u"BusinessId"_s, r.business},
                           {u"Name"_s, r.name},
                           {u"Value"_s, mask                ? QJsonValue(u"*********"_s)
                                        : r.value.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                            : QJsonValue(r.value)},
                           {u"UpdatedOn"_s, QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC).addSecs(r.saves).toString(Qt::ISODate)},
                           {u"SystemId"_s, QJsonValue::Null},
                           {u"IsNew"_s, false},
                           {u"ToStringText"_s, r.name}};
    };
    const auto id = request.path.section(u'/', 4).toInt();
    if (request.method == "GET" && id == 0) {
        QJsonArray all;
        const auto business = request.query.value(u"BusinessSetting_Business"_s).toInt();
        const auto name = request.query.value(u"BusinessSetting_Name"_s);
        for (const auto &r : m_rows) {
            if (m_faults.contains("portal_no_rows"_L1) && r.name.startsWith(kPrefix)) {
                continue;
            }
            if ((business == 0 || r.business == business) && (name.isEmpty() || r.name.compare(name, Qt::CaseInsensitive) == 0)) {
                all.append(shown(r));
            }
        }
        return page(all, request);
    }
    if (request.method == "GET") {
        auto *const found = row(id);
        return found ? json(shown(*found)) : notFound();
    }
    ++m_writes;
    if (m_faults.contains("portal_error_400"_L1)) {
        return invalid(u"Value"_s, u"The value is not allowed."_s);
    }
    const bool lost = m_faults.contains("portal_drop_rows"_L1) || (m_faults.contains("portal_half_written"_L1) && m_writes % 2 == 0);
    if (request.method == "DELETE") {
        auto *const found = row(id);
        if (!found) {
            return notFound();
        }
        if (!lost) {
            m_rows.removeAt(found - m_rows.data());
        }
        return done(id, u"deleted"_s);
    }
    const auto body = QJsonDocument::fromJson(request.body).object();
    const auto name = body.value("Name"_L1).toString();
    const auto value = body.value("Value"_L1).toString();
    if (name.isEmpty()) {
        return invalid(u"Name"_s, u"Name is a required field."_s);
    }
    if (!body.value("BusinessId"_L1).isDouble()) {
        return invalid(u"BusinessId"_s, u"BusinessId is a required field."_s);
    }
    if (request.method == "POST") {
        if (!lost) {
            m_rows.append({m_nextId, body.value("BusinessId"_L1).toInt(), name, value, 0});
        }
        return done(m_nextId++, u"created"_s);
    }
    auto *const found = row(body.value("Id"_L1).toInt());
    if (request.method != "PUT" || id != 0 || !found) {
        return notFound(); // the Id belongs into the body, not into the path
    }
    if (!lost) {
        found->name = name;
        found->value = value;
        ++found->saves;
    }
    return done(found->id, u"updated"_s);
}

QString NexudusPracticePortal::value(const QString &suffix) const
{
    for (const auto &r : m_rows) {
        if (r.business == kBusiness && r.name == kPrefix + suffix) {
            return r.value;
        }
    }
    return {};
}

WebResponse NexudusPracticePortal::publicConfiguration() const
{
    QJsonArray flat;
    for (const auto &r : m_rows) {
        const bool secret = r.name.contains("Secret"_L1) || r.name.contains("Password"_L1);
        if (r.business == kBusiness && (!secret || m_faults.contains("portal_secret_public"_L1))) {
            flat.append(QJsonObject{{u"Name"_s, r.name}, {u"Value"_s, r.value}});
        }
    }
    return WebResponse::json(QJsonDocument(flat).toJson(QJsonDocument::Compact));
}

WebResponse NexudusPracticePortal::loginPage() const
{
    QUrl authorize(m_surroundings.authorityHost + u'/' + value(u"TenantId"_s) + u"/oauth2/v2.0/authorize"_s);
    QUrlQuery query;
    query.addQueryItem(u"client_id"_s, value(u"ClientId"_s));
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"scope"_s, u"openid profile email"_s);
    query.addQueryItem(u"state"_s, QString::fromLatin1(SystemRandom::instance().token(16)));
    query.addQueryItem(u"redirect_uri"_s, m_surroundings.redirectUri);
    authorize.setQuery(query);
    const bool enabled = value(u"Enabled"_s).compare("true"_L1, Qt::CaseInsensitive) == 0 && !value(u"ClientId"_s).isEmpty();
    if (enabled && value(u"PreventPasswordLogin"_s).compare("true"_L1, Qt::CaseInsensitive) == 0) {
        return WebResponse::redirect(authorize.toEncoded());
    }
    const auto label = value(u"ButtonLabel"_s);
    QString html = u"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Kalkio Spaces (practice)</title>"
                   "<style>:root{color-scheme:light dark}body{font:16px system-ui;max-width:24rem;margin:4rem auto;padding:0 1rem}"
                   "a.button{display:block;border:1px solid;border-radius:8px;padding:.75rem;text-align:center;text-decoration:none}</style>"
                   "<h1>Kalkio Spaces</h1><p>Practice portal</p>"_s;
    if (enabled) {
        html += u"<p><a class=button id=microsoft href=\"%1\">%2</a></p>"_s.arg(htmlEscaped(QString::fromLatin1(authorize.toEncoded())),
                                                                                htmlEscaped(label.isEmpty() ? u"Sign in with Corporate Account"_s : label));
    }
    html +=
        u"<form><p><label>E-mail <input name=email type=email></label></p><p><label>Password <input name=password type=password></label></p></form></html>"_s;
    return WebResponse::html(html.toUtf8());
}

WebResponse NexudusPracticePortal::panel() const
{
    QString html = u"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Azure Active Directory "
                   "(practice)</title><style>:root{color-scheme:light dark}body{font:16px system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem}"
                   "input:not([type=checkbox]){display:block;width:100%;font:inherit}</style><h1>Azure Active Directory</h1>"
                   "<p>Practice portal, location Kalkio Spaces: Settings &gt; Integrations &gt; Azure Active Directory</p><form method=post>"_s;
    for (const auto &field : kPanelFields) {
        const auto name = QString::fromLatin1(field.row);
        const auto label = htmlEscaped(QString::fromLatin1(field.label));
        const auto text = value(name);
        if (field.kind == PanelField::Switch) {
            const bool on = text.compare("true"_L1, Qt::CaseInsensitive) == 0;
            html += u"<p><label><input type=checkbox name=%1 value=True%2> %3</label></p>"_s.arg(name, on ? u" checked"_s : QString(), label);
        } else if (field.kind == PanelField::Secret) {
            html += u"<p><label>%2 (empty: as it is)<input name=%1 type=password autocomplete=off></label></p>"_s.arg(name, label);
        } else {
            html += u"<p><label>%3<input name=%1 value=\"%2\"></label></p>"_s.arg(name, htmlEscaped(text), label);
        }
    }
    return WebResponse::html((html + u"<p><button>Save</button></p></form></html>"_s).toUtf8());
}

WebResponse NexudusPracticePortal::savePanel(const WebRequest &request)
{
    for (const auto &field : kPanelFields) {
        const auto name = QString::fromLatin1(field.row);
        auto text = request.form.value(name);
        if (field.kind == PanelField::Switch) {
            text = text == "True"_L1 ? u"True"_s : u"False"_s;
        } else if (field.kind == PanelField::Secret && text.isEmpty()) {
            continue;
        }
        for (auto &r : m_rows) {
            if (r.business == kBusiness && r.name == kPrefix + name && !m_faults.contains("portal_drop_rows"_L1)) {
                r.value = text;
                ++r.saves;
            }
        }
    }
    return WebResponse::redirect(kPanel.toLatin1());
}

WebResponse NexudusPracticePortal::callbackPage(const WebRequest &request) const
{
    const auto text = request.parameter(u"code"_s).isEmpty() ? u"The portal could not sign you in."_s // as portals do: the provider's own words are dropped
                                                             : u"The portal received an authorization code."_s;
    return WebResponse::html(
        u"<!doctype html><html lang=en><meta charset=utf-8><title>Kalkio Spaces (practice)</title><h1>%1</h1></html>"_s.arg(text).toUtf8());
}

} // namespace signwright::practice
