// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace signwright
{

enum class CloudKind { Public, UsGov, China, Custom };
enum class AuthorityKind { Tenant, Organizations, Common, Consumers };

QString toString(CloudKind kind);     ///< as in the file: public, usgov, china, custom
QString toString(AuthorityKind kind); ///< as in the file: tenant, organizations, common, consumers
std::optional<CloudKind> cloudKindFromString(QStringView text);
std::optional<AuthorityKind> authorityKindFromString(QStringView text);

/** Which portal, and where. */
struct PortalRef {
    QString kind;    ///< nexudus, reflex, actual, grafana, keycloak …
    QString address; ///< what people open in a browser
    QString api;     ///< admin API; empty = the vendor's own
    QString target;  ///< a location (Nexudus), an app (Reflex)
    friend bool operator==(const PortalRef &, const PortalRef &) = default;
};

/** What is known of the client secret without knowing it. */
struct SecretInfo {
    std::optional<QDate> expiresOn;
    QString displayName;
    QString hint; ///< Graph's `hint`: the first three characters
    friend bool operator==(const SecretInfo &, const SecretInfo &) = default;
};

/** What the portal is to do with a sign-in, as its own page asks it. */
struct IntegrationOptions {
    bool createUsers = true;
    bool preventPassword = false;
    QString buttonLabel;
    friend bool operator==(const IntegrationOptions &, const IntegrationOptions &) = default;
};

/**
 * One portal joined to one Entra app registration: what the admin sets up, what a support case is about. It holds the
 * settings **as they stand**, right or wrong, because a customer's wrong settings must be representable; the values are
 * texts here and become `TenantId`, `ClientId`, `RedirectUri` where they are used. It never holds the secret.
 * As a file: `docs/integration.schema.json`.
 */
struct Integration {
    QString id; ///< our own key (UUID without braces) for store and keychain; not part of the file's contract
    QString name;
    PortalRef portal;
    CloudKind cloud = CloudKind::Public;
    QString authorityHost; ///< only for CloudKind::Custom: scheme, host and port
    AuthorityKind authority = AuthorityKind::Tenant;
    QStringList tenants; ///< one for `tenant`, else the allow-list; GUIDs or domains
    QString clientId;
    QStringList redirectUris;
    SecretInfo secret;
    IntegrationOptions options;
    QJsonObject unknownMembers; ///< members we do not know, at the top level, kept and written back

    /** A new, empty one with an id of its own. */
    static Integration create();

    /**
     * Reads an integration file (schema 1). Wrong type or missing member: `model.integration.member_type` or
     * `model.integration.member_missing` {pointer, expected}; not JSON: `model.integration.not_json` {offset, reason};
     * other schema number: `model.integration.schema` {found}; value out of its list: `model.integration.member_value`
     * {pointer, found, allowed}. Size limit 1 MiB: `model.integration.too_large`.
     */
    static Result<Integration> fromJson(const QByteArray &json);
    /** As `fromJson`, but every member may be missing: the wizard's unfinished work. */
    static Result<Integration> draftFromJson(const QByteArray &json);
    QByteArray toJson() const;

    friend bool operator==(const Integration &, const Integration &) = default;
};

} // namespace signwright
