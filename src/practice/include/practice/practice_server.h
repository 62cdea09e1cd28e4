// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>
#include <practice/faults.h>
#include <practice/practice_portal.h>

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace signwright
{

/** How a practice server starts. */
struct PracticeOptions {
    quint16 httpsPort = 0; ///< 0: any free one
    quint16 httpPort = 0;
    QStringList faults;       ///< names from `practiceFaults()`
    QStringList redirectUris; ///< registered besides those of the practice portals: of a portal that is to be tried
};

/** A directory of the practice provider. */
struct PracticeTenant {
    QString id;
    QString domain;
    QString name;
};

/** A person who can sign in to the practice tenant. The passwords are made up at each start and open nothing else. */
struct PracticeUser {
    QString username;
    QString password;
    QString tenant;
    QString note; ///< what happens with this one, in English, for scripts; `wording/` and the panel have their own words
    QString kind; ///< works, not_assigned, guest, mfa, no_email, password_expired, disabled
};

/** Everything needed to use a running practice server; what `practice serve` prints. */
struct PracticeInfo {
    QString authorityHost;     ///< https://127.0.0.1:P
    QString authorityHostHttp; ///< http://127.0.0.1:Q, for the embedded browser, which trusts no certificate of ours
    QString caFile;            ///< PEM, readable by the user alone, removed at stop
    QByteArray caPem;
    QList<PracticeTenant> tenants; ///< first: the one with the app registration
    QString clientId;
    QString clientSecret; ///< of the practice registration: opens nothing outside this process
    QStringList redirectUris;
    QList<PracticeUser> users;
    QList<QJsonObject> portals;

    QJsonObject toJson() const;
};

/** One request that a practice server received, for tests and the practice panel. No bodies, no query values. */
struct PracticeRequest {
    QDateTime at;
    QString server; ///< "tenant", or a portal's kind
    QByteArray method;
    QString path;
    bool hadCode = false; ///< a `code` or `id_token` parameter was in query or form
    int status = 0;
};

/**
 * A practice tenant with Entra's paths, documents, pages and errors, and practice portals beside it, over real HTTP and HTTPS on
 * loopback, on threads of their own. Faults can be switched while it runs. Stops when destroyed.
 */
class PracticeServer
{
public:
    /** Errors: `practice.port_in_use` {port}, `practice.listen` {}, `practice.certificate`, `practice.fault_unknown` {name}. */
    static Result<std::unique_ptr<PracticeServer>> start(PracticeOptions options = {});
    ~PracticeServer();
    PracticeServer(const PracticeServer &) = delete;
    PracticeServer &operator=(const PracticeServer &) = delete;

    /** One of the practice tenants, which are the same at every start; everything else about a server is new each time. */
    static bool isPracticeTenant(const QString &id);

    const PracticeInfo &info() const;
    /** Replaces the faults in force. Error: `practice.fault_unknown` {name}. */
    Status setFaults(const QStringList &names);
    QStringList faults() const;
    /** A signing key that was not published before signs from now on, one old key is dropped: what every client must live through. */
    void rollKeys();
    QList<PracticeRequest> requests() const;
    void clearRequests();
    void stop();

private:
    PracticeServer();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace signwright
