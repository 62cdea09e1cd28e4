// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/practice_server.h>

#include "certificates.h"
#include "fault_set.h"
#include "tenant.h"
#include "web_host.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <mutex>

using namespace Qt::StringLiterals;

namespace signwright
{

using namespace practice;

namespace
{

constexpr qsizetype kMostRequests = 5000;

CertificateKind certificateKind(const QString &name)
{
    return name == "expired"_L1             ? CertificateKind::Expired
           : name == "other_host"_L1        ? CertificateKind::OtherHost
           : name == "foreign_authority"_L1 ? CertificateKind::ForeignAuthority
                                            : CertificateKind::Good;
}

QString noteOf(const Person &person)
{
    static const QMap<QString, QString> notes{{u"works"_s, u"signs in"_s},
                                              {u"not_assigned"_s, u"is not assigned to the application (AADSTS50105)"_s},
                                              {u"mfa"_s, u"is asked for a second factor; the code is 123456"_s},
                                              {u"no_email"_s, u"has no mail value, so no email claim"_s},
                                              {u"password_expired"_s, u"has an expired password (AADSTS50055)"_s},
                                              {u"disabled"_s, u"is a disabled account (AADSTS50057)"_s},
                                              {u"guest"_s, u"is a guest in the first tenant"_s},
                                              {u"other_tenant"_s, u"is unknown in the first tenant (AADSTS50020)"_s},
                                              {u"personal"_s, u"is a personal account"_s}};
    return notes.value(person.kind);
}

} // namespace

QJsonObject PracticeInfo::toJson() const
{
    QJsonArray tenantList;
    for (const auto &tenant : tenants) {
        tenantList.append(QJsonObject{{u"id"_s, tenant.id}, {u"domain"_s, tenant.domain}, {u"name"_s, tenant.name}});
    }
    QJsonArray userList;
    for (const auto &user : users) {
        userList.append(QJsonObject{
            {u"username"_s, user.username}, {u"password"_s, user.password}, {u"tenant"_s, user.tenant}, {u"note"_s, user.note}, {u"kind"_s, user.kind}});
    }
    QJsonArray portalList;
    for (const auto &portal : portals) {
        portalList.append(portal);
    }
    return {{u"authority_host"_s, authorityHost},
            {u"authority_host_http"_s, authorityHostHttp},
            {u"ca_file"_s, caFile},
            {u"tenants"_s, tenantList},
            {u"client_id"_s, clientId},
            {u"client_secret"_s, clientSecret},
            {u"redirect_uris"_s, QJsonArray::fromStringList(redirectUris)},
            {u"users"_s, userList},
            {u"portals"_s, portalList}};
}

struct PracticeServer::Private {
    PracticeInfo info;
    Tenant tenant;
    std::optional<PracticeAuthority> authority;
    QTemporaryDir folder;
    std::vector<std::unique_ptr<PracticePortal>> portals;
    QStringList faultNames;

    mutable std::mutex mutex;
    QList<PracticeRequest> requests;

    // Hosts last: they stop before what they serve goes.
    std::vector<std::unique_ptr<WebHost>> hosts;
    WebHost *tls = nullptr;

    WebHandler recorded(const QString &server, WebHandler handler)
    {
        return [this, server, handler = std::move(handler)](const WebRequest &request) {
            auto response = handler(request);
            PracticeRequest record{QDateTime::currentDateTimeUtc(),
                                   server,
                                   request.method,
                                   request.path,
                                   !request.parameter(u"code"_s).isEmpty() || !request.parameter(u"id_token"_s).isEmpty(),
                                   response.status};
            const std::scoped_lock lock(mutex);
            if (requests.size() >= kMostRequests) {
                requests.removeFirst();
            }
            requests.append(record);
            return response;
        };
    }
};

PracticeServer::PracticeServer() : d(std::make_unique<Private>()) {}

PracticeServer::~PracticeServer()
{
    stop();
}

bool PracticeServer::isPracticeTenant(const QString &id)
{
    return Directory::make().tenant(id) != nullptr;
}

const PracticeInfo &PracticeServer::info() const
{
    return d->info;
}

QStringList PracticeServer::faults() const
{
    return d->faultNames;
}

void PracticeServer::rollKeys()
{
    d->tenant.rollKeys();
}

QList<PracticeRequest> PracticeServer::requests() const
{
    const std::scoped_lock lock(d->mutex);
    return d->requests;
}

void PracticeServer::clearRequests()
{
    const std::scoped_lock lock(d->mutex);
    d->requests.clear();
}

void PracticeServer::stop()
{
    for (auto &host : d->hosts) {
        host->stop();
    }
    d->hosts.clear();
    d->tls = nullptr;
}

Status PracticeServer::setFaults(const QStringList &names)
{
    QList<const PracticeFault *> rows;
    QStringList quirks;
    auto certificate = CertificateKind::Good;
    for (const auto &name : names) {
        const auto *const row = practiceFault(name);
        if (!row) {
            return fail(u"practice.fault_unknown"_s, {{u"name"_s, name}});
        }
        rows.append(row);
        if (row->behaviour == "certificate"_L1) {
            certificate = certificateKind(row->params.value("kind"_L1).toString());
        } else if (row->behaviour == "portal"_L1) {
            quirks.append(row->params.value("quirk"_L1).toString());
        }
    }
    auto identity = d->authority->identity(certificate);
    if (!identity) {
        return fail(identity.error());
    }
    if (d->tls) {
        d->tls->setIdentity(std::make_shared<const ServerIdentity>(std::move(*identity)));
    }
    d->tenant.setFaults(FaultSet(rows));
    for (auto &portal : d->portals) {
        portal->setFaults(quirks);
    }
    d->faultNames = names;
    return {};
}

Result<std::unique_ptr<PracticeServer>> PracticeServer::start(PracticeOptions options)
{
    std::unique_ptr<PracticeServer> server(new PracticeServer);
    auto &d = *server->d;
    for (const auto &name : options.faults) { // before anything is opened
        if (!practiceFault(name)) {
            return fail(u"practice.fault_unknown"_s, {{u"name"_s, name}});
        }
    }
    auto authority = PracticeAuthority::create();
    if (!authority) {
        return fail(authority.error());
    }
    d.authority = std::move(*authority);
    auto identity = d.authority->identity(CertificateKind::Good);
    if (!identity) {
        return fail(identity.error());
    }

    auto *const tenant = &d.tenant;
    const auto tenantHandler = d.recorded(u"tenant"_s, [tenant](const WebRequest &request) { return tenant->handle(request); });
    auto tls = WebHost::listen(options.httpsPort, std::make_shared<const ServerIdentity>(std::move(*identity)), tenantHandler);
    if (!tls) {
        return fail(tls.error());
    }
    d.tls = tls->get();
    d.hosts.push_back(std::move(*tls));
    auto plain = WebHost::listen(options.httpPort, nullptr, tenantHandler);
    if (!plain) {
        return fail(plain.error());
    }
    d.info.authorityHost = u"https://127.0.0.1:%1"_s.arg(d.tls->port());
    d.info.authorityHostHttp = u"http://127.0.0.1:%1"_s.arg((*plain)->port());
    d.hosts.push_back(std::move(*plain));

    d.portals = makePracticePortals();
    for (auto &portal : d.portals) {
        auto *const served = portal.get();
        auto host = WebHost::listen(0, nullptr, d.recorded(portal->kind(), [served](const WebRequest &request) { return served->handle(request); }));
        if (!host) {
            return fail(host.error());
        }
        const auto port = (*host)->port();
        PortalSurroundings surroundings;
        surroundings.ownOrigin = u"http://127.0.0.1:%1"_s.arg(port);
        // localhost, not 127.0.0.1: the one host for which Entra takes http (entra-docs, reply-url).
        surroundings.redirectUri = u"http://localhost:%1"_s.arg(port) + portal->redirectPath();
        surroundings.authorityHost = d.info.authorityHostHttp;
        portal->start(surroundings);
        d.hosts.push_back(std::move(*host));
        d.tenant.addRedirectUri(surroundings.redirectUri);
        d.info.redirectUris.append(surroundings.redirectUri);
        d.info.portals.append(portal->describe());
    }

    for (const auto &uri : std::as_const(options.redirectUris)) {
        d.tenant.addRedirectUri(uri);
        d.info.redirectUris.append(uri);
    }

    d.info.caPem = d.authority->pem();
    d.info.caFile = d.folder.filePath(u"practice-ca.pem"_s);
    QFile file(d.info.caFile);
    if (!d.folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(d.info.caPem) != d.info.caPem.size()) {
        return fail(u"practice.certificate"_s);
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);

    const auto directory = d.tenant.directory();
    d.info.tenants = directory.tenants;
    d.info.clientId = directory.registration.clientId;
    d.info.clientSecret = directory.registration.secrets.first().value;
    for (const auto &person : directory.people) {
        d.info.users.append({person.username, person.password, person.tenant, noteOf(person), person.kind});
    }
    if (const auto set = server->setFaults(options.faults); !set) {
        return fail(set.error());
    }
    d.tenant.makeKeys();
    return server;
}

} // namespace signwright
