// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bounded_map.h"
#include "directory.h"
#include "fault_set.h"
#include "pages.h"
#include "signing_keys.h"
#include "tenant_error.h"

#include <practice/web.h>

#include <QJsonObject>

#include <array>
#include <atomic>
#include <future>
#include <memory>
#include <mutex>
#include <optional>

namespace signwright::practice
{

/** RFC 8628, section 3.4. */
inline constexpr QLatin1StringView kDeviceGrant("urn:ietf:params:oauth:grant-type:device_code");

/** An authorization request as it came (OpenID Connect Core 3.1.2.1, Entra's parameters). */
struct SignInRequest {
    QString authority; ///< the path's first segment
    bool v2 = true;
    QMap<QString, QString> parameters;
    QString userCode; ///< of a device that waits for this sign-in (RFC 8628): nothing is sent to a redirect URI then

    QString value(QLatin1StringView name) const { return parameters.value(name); }
    QStringList list(QLatin1StringView name) const;
    /** query, fragment or form_post: the one asked for, else the response type's default. */
    QString mode() const;
};

/** Where a person is in signing in. The pages carry its name. */
struct Flow {
    SignInRequest request;
    bool signedInNow = false; ///< the password was given in this flow
    bool picked = false;
    bool staySignedInAsked = false;
    bool consented = false;
    bool adminConsent = false;
};

/** What a code, a refresh token or an access token stands for. */
struct Grant {
    QString username;
    QString tenant;
    QString clientId;
    QString redirectUri;
    QString scope;
    QString nonce;
    QString challenge, challengeMethod;
    bool v2 = true;
    bool used = false;
    QDateTime at;
};

/**
 * The practice tenant: Entra's surface as far as a portal's sign-in touches it. Thread-safe; faults are asked at every
 * request, so that they can be switched while it runs.
 */
class Tenant
{
public:
    Tenant();
    ~Tenant();

    WebResponse handle(const WebRequest &request);
    void setFaults(FaultSet faults);
    void addRedirectUri(const QString &uri);
    /** Begins to make the signing keys; once, when the servers listen, so that they are not kept waiting by prime numbers. */
    void makeKeys();
    void rollKeys();
    Directory directory() const;

private:
    struct Context; // of one request: fault snapshot, directory as the faults make it, handles
    struct Session {
        QString username;
        bool secondFactor = false;
    };
    struct SignIn {
        Handles handles;
        QString username;
    };
    struct DeviceCode {
        QString authority;
        Grant grant;
        bool approved = false, declined = false;
        QDateTime at;
    };

    WebResponse route(const WebRequest &request, Context &context);
    WebResponse discovery(const WebRequest &request, Context &context, const QString &authority, bool v2);
    WebResponse keySet(const WebRequest &request, Context &context, const QString &authority, bool v2);
    WebResponse userInfo(const WebRequest &request, Context &context);
    WebResponse logout(const WebRequest &request, Context &context);
    std::optional<TenantError> checkAuthority(const Context &context, const QString &authority) const;
    QString issuer(const WebRequest &request, const QString &tenantId, bool v2) const;

    // authorize.cpp
    WebResponse authorize(const WebRequest &request, Context &context, const QString &authority, bool v2);
    WebResponse adminConsent(const WebRequest &request, Context &context, const QString &authority, bool v2);
    WebResponse step(const WebRequest &request, Context &context);
    WebResponse proceed(const WebRequest &request, Context &context, Flow flow);
    WebResponse checkPerson(const WebRequest &request, Context &context, Flow flow, const Person &person, const Session &session);
    WebResponse issueCode(const WebRequest &request, Context &context, const Flow &flow, const Person &person);
    WebResponse sendBack(const Context &context, const SignInRequest &request, Fields fields);
    WebResponse sendError(const Context &context, const SignInRequest &request, const TenantError &error);
    std::optional<TenantError> checkRequest(const Context &context, const SignInRequest &request) const;
    PageFrame frame(const Context &context, const Flow &flow) const;
    /** A name that the pages carry; what it stands for stays here, for a quarter of an hour and while no four thousand others came after it. */
    QString keep(const Flow &flow) const;
    std::optional<Flow> kept(const QString &name) const;
    std::optional<Session> session(const WebRequest &request);
    /** `stays`: the cookie outlives the browser (90 days), as after "Stay signed in? Yes". */
    void openSession(const WebRequest &request, WebResponse &response, const Session &session, QString id, bool stays);
    std::optional<TenantError> checkPassword(const Context &context, const QString &username, const QString &password, bool home) const;

    // token.cpp
    WebResponse token(const WebRequest &request, Context &context, const QString &authority, bool v2);
    std::optional<TenantError> authenticateClient(const WebRequest &request, const Context &context, QString &clientId) const;
    WebResponse tokenReply(const WebRequest &request, Context &context, const Grant &grant, bool withIdToken);
    QByteArray idToken(const WebRequest &request, Context &context, const Grant &grant, const QString &code);

    // device.cpp
    WebResponse deviceAuthorization(const WebRequest &request, Context &context, const QString &authority, bool v2);
    WebResponse devicePage(const WebRequest &request, Context &context);
    /** The person has finished in the browser: what the device's next poll will be told. */
    WebResponse endDevice(const Context &context, const QString &userCode, const Person *approvedBy, const QString &tenantId);
    WebResponse deviceToken(const WebRequest &request, Context &context);

    // graph.cpp
    WebResponse graph(const WebRequest &request, Context &context);

    const SigningKey &currentKey(const Context &context) const;
    /** Indices into the keys: the one that signs, the other published one, the one not published. */
    std::array<int, 3> keyOrder() const;
    /** A copy for the requests to come, to be changed while m_mutex is held. */
    Directory &nextDirectory();

    mutable std::mutex m_mutex;
    std::shared_ptr<const Directory> m_directory; ///< replaced, never changed: every request reads the one that it came upon
    FaultSet m_faults;
    struct KeptFlow {
        Flow flow;
        qint64 at = 0;
    };
    mutable BoundedMap<KeptFlow> m_flows{4000};
    BoundedMap<Session> m_sessions{4000};
    BoundedMap<Grant> m_codes{4000};
    BoundedMap<Grant> m_refreshTokens{4000};
    BoundedMap<Grant> m_accessTokens{4000};
    BoundedMap<DeviceCode> m_deviceCodes{500};
    BoundedMap<QString> m_userCodes{500}; ///< what a person types, to the device code
    QStringList m_personalConsents;       ///< "user client", bounded by the number of people
    QList<SignIn> m_signIns;              ///< for Graph, the last hundred
    std::atomic<bool> m_rolled = false;
    std::packaged_task<std::vector<SigningKey>()> m_makeKeys; ///< until they are being made
    std::shared_future<std::vector<SigningKey>> m_keys;       ///< made in the background: a start need not wait for prime numbers
};

/** One request's view. */
struct Tenant::Context {
    FaultSet faults;
    std::shared_ptr<const Directory> directory;
    Handles handles;
    QString tenantName;

    const Registration &app() const { return directory->registration; }
};

} // namespace signwright::practice
