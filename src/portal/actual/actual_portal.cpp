// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "actual_portal.h"

#include "actual_reply.h"

#include <portal/prediction.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr int kTries = 3; ///< of one call: a log-in that ended, an answer that makes no sense
const auto kTarget = u"server"_s;

/** The server gives the identity provider 20 seconds; whoever leaves earlier does not know how it ended. */
PortalSurroundings patient(PortalSurroundings surroundings)
{
    if (surroundings.requestTimeout == PortalSurroundings().requestTimeout) {
        surroundings.requestTimeout = std::chrono::seconds(30);
    }
    return surroundings;
}

} // namespace

ActualPortal::ActualPortal(PortalSurroundings surroundings) : m_http(u"actual"_s, patient(std::move(surroundings))) {}

PortalCapabilities ActualPortal::capabilities() const
{
    PortalCapabilities capabilities;
    capabilities.secretReadable = true; // until the first person has signed in
    capabilities.wholeObject = true;
    capabilities.validatesItself = true;
    capabilities.endsSessions = true;
    capabilities.passwordAlone = true;
    return capabilities;
}

QList<PortalField> ActualPortal::fields() const
{
    return {PortalField::ClientId, PortalField::ClientSecret, PortalField::Issuer, PortalField::PortalAddress, PortalField::Enabled};
}

QList<QList<PortalField>> ActualPortal::writeSteps() const
{
    return {fields()}; // one request; nobody can sign in with the half of it
}

QString ActualPortal::origin() const
{
    auto people = m_http.surroundings().address.isEmpty() ? m_http.surroundings().api : m_http.surroundings().address;
    if (people.port() == (people.scheme() == "https"_L1 ? 443 : 80)) {
        people.setPort(-1); // as the server makes its redirect URI
    }
    return people.scheme() + u"://"_s + people.authority();
}

QByteArray ActualPortal::passwordBody(bool logIn) const
{
    const auto text = m_password.reveal();
    QJsonObject object{{u"password"_s, QString::fromUtf8(text.data(), qsizetype(text.size()))}};
    if (logIn) {
        object.insert(u"loginMethod"_s, u"password"_s); // else the server would ask its identity provider
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QCoro::Task<Result<QJsonObject>> ActualPortal::call(QByteArray method, QString path, QByteArray body, bool asAdmin, CancelToken cancel)
{
    Error last;
    for (int attempt = 1; attempt <= kTries; ++attempt) {
        if (asAdmin && m_token.isEmpty()) {
            const auto entered = co_await logIn(cancel);
            if (!entered) {
                last = entered.error();
                break;
            }
        }
        HttpRequest request;
        request.method = method;
        request.url = m_http.url(path);
        request.headers = {{"Accept", "application/json"}};
        if (method == "POST") {
            request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
            request.sensitive = true;
            request.body = body;
            request.body.detach();
        }
        if (asAdmin) {
            const auto token = m_token.reveal();
            request.headers.append(qMakePair(QByteArray("X-ACTUAL-TOKEN"), QByteArray(token.data(), qsizetype(token.size()))));
        }
        // Every call may be made twice: each sets the whole, or only looks.
        auto reply = co_await m_http.send(std::move(request), Repeat::Harmless, cancel);
        if (!reply) {
            last = reply.error();
            break;
        }
        auto answer = ActualReply::of(*reply, path);
        if (answer) {
            wipe(body);
            co_return std::move(*answer);
        }
        last = answer.error();
        if (asAdmin && last.code == "portal.unauthorized"_L1) {
            m_token.wipe(); // a change ends every session, ours too, also when its answer got lost
        } else if (last.code != "portal.garbage"_L1 && last.code != "portal.unauthorized"_L1) {
            break;
        }
        if (last.params.contains(u"reason"_s)) {
            break; // a wrong password stays wrong, and too many of them may be counted
        }
    }
    wipe(body);
    co_return fail(last);
}

QCoro::Task<Status> ActualPortal::logIn(CancelToken cancel)
{
    if (m_password.isEmpty()) {
        co_return fail(u"portal.not_authenticated"_s);
    }
    if (m_unset) {
        auto first = passwordBody(false);
        const auto made = co_await call("POST", u"/account/bootstrap"_s, std::move(first), false, cancel);
        // An answer may get lost after the deed; then it is set up already, and the log-in tells whether with this password.
        if (!made && made.error().code != "portal.refused"_L1) {
            co_return fail(made.error());
        }
        m_unset = false;
    }
    auto body = passwordBody(true);
    const auto answer = co_await call("POST", u"/account/login"_s, std::move(body), false, cancel);
    if (!answer) {
        co_return fail(answer.error());
    }
    m_token = ClientSecret::fromText(answer->value("data"_L1).toObject().value("token"_L1).toString());
    co_return m_token.isEmpty() ? Status(fail(u"portal.garbage"_s, {{u"status"_s, 200}})) : Status();
}

QCoro::Task<Status> ActualPortal::authenticate(PortalCredentials credentials, CancelToken cancel)
{
    m_token.wipe();
    m_password = std::move(credentials.password);
    if (m_password.isEmpty()) {
        co_return fail(u"portal.unauthorized"_s); // a token would end with the first change, and nothing could be read back
    }
    const auto state = co_await call("GET", u"/account/needs-bootstrap"_s, {}, false, cancel);
    Status entered;
    if (!state) {
        entered = fail(state.error());
    } else {
        m_unset = state->value("data"_L1).toObject().value("bootstrapped"_L1) == QJsonValue(false);
        if (!m_unset) {
            entered = co_await logIn(cancel);
        }
    }
    if (!entered) {
        m_password.wipe();
    }
    co_return entered;
}

QCoro::Task<Result<QList<PortalTarget>>> ActualPortal::listTargets(CancelToken)
{
    const auto &people = m_http.surroundings().address.isEmpty() ? m_http.surroundings().api : m_http.surroundings().address;
    const QList<PortalTarget> one{{kTarget, people.host(), {people.host()}}};
    co_return one;
}

QCoro::Task<Result<MappingProposal>> ActualPortal::proposeMapping(QString, CancelToken)
{
    MappingProposal proposal;
    proposal.rows = {{PortalField::ClientId, u"client_id"_s, 1.0, {}},
                     {PortalField::ClientSecret, u"client_secret"_s, 1.0, {}},
                     {PortalField::Issuer, u"discoveryURL"_s, 1.0, {}},
                     {PortalField::PortalAddress, u"server_hostname"_s, 1.0, {}},
                     {PortalField::Enabled, u"openid"_s, 1.0, {}}};
    co_return proposal;
}

QCoro::Task<Result<ActualPortal::Held>> ActualPortal::held(CancelToken cancel)
{
    const auto methods = co_await call("GET", u"/account/login-methods"_s, {}, false, cancel);
    if (!methods) {
        co_return fail(methods.error());
    }
    if (!methods->value("methods"_L1).isArray()) {
        co_return fail(u"portal.garbage"_s, {{u"status"_s, 200}});
    }
    Held held;
    bool known = false;
    for (const auto &value : methods->value("methods"_L1).toArray()) {
        const auto method = value.toObject();
        if (method.value("method"_L1) == "openid"_L1) {
            known = true;
            held.active = method.value("active"_L1).toInt() == 1;
        }
    }
    if (!known) {
        co_return held;
    }
    if (!held.active) {
        co_return fail(u"portal.actual.left_over"_s); // no call writes this state, so it could not be put back
    }
    auto body = passwordBody(false);
    const auto answer = co_await call("POST", u"/openid/config"_s, std::move(body), false, cancel);
    if (!answer && answer.error().params.value(u"message"_s).toString() == "already-bootstraped"_L1) {
        held.hidden = true; // as it is spelt there: somebody owns the server now
        co_return held;
    }
    if (!answer) {
        co_return fail(answer.error());
    }
    held.openId = answer->value("data"_L1).toObject().value("openId"_L1).toObject();
    auto secret = held.openId.take(u"client_secret"_s).toString();
    if (held.openId.isEmpty()) {
        co_return fail(u"portal.garbage"_s, {{u"status"_s, 200}});
    }
    held.secretSet = !secret.isEmpty();
    if (held.secretSet) {
        held.secret = std::make_shared<const ClientSecret>(ClientSecret::fromText(std::move(secret)));
    }
    co_return held;
}

QCoro::Task<Result<PortalSettings>> ActualPortal::read(QString target, CancelToken cancel)
{
    const auto found = co_await held(cancel);
    if (!found) {
        co_return fail(found.error());
    }
    PortalSettings settings;
    settings.target = target;
    settings.secret = found->secret;
    const auto text = [&](QLatin1StringView name) {
        PortalValue value;
        value.present = found->hidden || found->openId.contains(name);
        value.masked = found->hidden || (value.present && !found->openId.value(name).isString()); // an issuer may be an object of endpoints
        value.text = found->openId.value(name).toString();
        return value;
    };
    PortalValue secret;
    secret.present = secret.secretSet = found->hidden || found->secretSet;
    secret.masked = found->hidden;
    PortalValue enabled;
    enabled.present = true;
    enabled.text = found->active ? u"true"_s : u"false"_s;
    settings.values = {{PortalField::ClientId, text("client_id"_L1)},
                       {PortalField::ClientSecret, secret},
                       {PortalField::Issuer, text("issuer"_L1)},
                       {PortalField::PortalAddress, text("server_hostname"_L1)},
                       {PortalField::Enabled, enabled}};
    co_return settings;
}

QCoro::Task<Status> ActualPortal::write(QString, PortalWrite write, CancelToken cancel)
{
    auto found = co_await held(cancel);
    if (!found) {
        co_return fail(found.error());
    }
    bool away = false;
    auto openId = found->openId;
    auto secret = found->secret;
    const QMap<PortalField, QString> names{
        {PortalField::ClientId, u"client_id"_s}, {PortalField::Issuer, u"issuer"_s}, {PortalField::PortalAddress, u"server_hostname"_s}};
    for (auto it = write.values.begin(); it != write.values.end(); ++it) {
        if (it.key() == PortalField::Enabled) {
            away = away || it->value_or(u"false"_s) == "false"_L1;
        } else if (!it->has_value()) {
            away = true; // the server knows all of it or nothing
        } else if (it.key() == PortalField::ClientSecret) {
            secret = write.secret;
        } else {
            openId.insert(names.value(it.key()), **it);
        }
    }
    if (away) {
        if (!found->exists()) {
            co_return Status{};
        }
        auto body = passwordBody(false);
        const auto done = co_await call("POST", u"/openid/disable"_s, std::move(body), true, cancel);
        m_token.wipe();
        co_return done ? Status() : Status(fail(done.error()));
    }
    for (const auto &name : names) {
        if (!openId.contains(name)) {
            co_return fail(u"portal.setting_missing"_s, {{u"name"_s, name}});
        }
    }
    if (!secret) {
        co_return fail(u"portal.setting_missing"_s, {{u"name"_s, u"client_secret"_s}});
    }
    // `discoveryURL` is the name of today; what is stored is called `issuer`, and may be an object that is sent back as it stands.
    if (openId.value("issuer"_L1).isString()) {
        openId.insert(u"discoveryURL"_s, openId.take(u"issuer"_s));
    }
    const auto text = secret->reveal();
    openId.insert(u"client_secret"_s, QString::fromUtf8(text.data(), qsizetype(text.size())));
    auto body = QJsonDocument(QJsonObject{{u"openId"_s, openId}}).toJson(QJsonDocument::Compact);
    const auto done = co_await call("POST", u"/openid/enable"_s, std::move(body), true, cancel);
    m_token.wipe(); // the server has ended it, or nobody knows
    co_return done ? Status() : Status(fail(done.error()));
}

Status ActualPortal::check(const Integration &integration) const
{
    if (integration.authority == AuthorityKind::Common || integration.authority == AuthorityKind::Organizations) {
        // It has no list of tenants and knows people by their e-mail address, which the admin of any tenant can choose.
        return fail(u"portal.actual.one_tenant"_s);
    }
    const auto needed = origin() + kActualRedirectPath;
    if (!integration.redirectUris.isEmpty() && !integration.redirectUris.contains(needed)) {
        return fail(u"portal.actual.redirect_uri"_s, {{u"needed"_s, needed}});
    }
    return {};
}

void ActualPortal::complete(DesiredSettings &desired, const Integration &integration) const
{
    desired.values.insert(PortalField::PortalAddress, origin());
    if (!desired.issuerHost.isEmpty()) {
        desired.values.insert(PortalField::Issuer, issuerOf(integration, desired.issuerHost));
    }
}

QCoro::Task<Result<QList<PortalNotice>>> ActualPortal::lookFromOutside(QString, Integration, CancelToken cancel)
{
    QList<PortalNotice> notices;
    const auto host = QUrl(origin()).host();
    const auto found = co_await held(cancel);
    if (!found) {
        notices.append(PortalNotice{u"portal.outside.unreadable"_s, {{u"host"_s, host}}});
        co_return notices;
    }
    notices.append(PortalNotice{found->active ? u"portal.outside.enabled"_s : u"portal.outside.disabled"_s, {{u"host"_s, host}}, !found->active});
    if (found->active && !found->hidden) {
        notices.append(PortalNotice{u"portal.actual.first_is_owner"_s, {}});
    }
    co_return notices;
}

QList<PortalNotice> predictActual(const Integration &, const QJsonObject &claims)
{
    const auto user = claims.value("preferred_username"_L1).toString();
    const auto email = claims.value("email"_L1).toString();
    if (email.isEmpty()) {
        return {PortalNotice{u"portal.actual.no_email"_s, {{u"user"_s, user}, {u"sub"_s, claims.value("sub"_L1).toString()}}, true}};
    }
    return {PortalNotice{u"portal.actual.known_as"_s, {{u"user"_s, user}, {u"email"_s, email}}}};
}

} // namespace signwright
