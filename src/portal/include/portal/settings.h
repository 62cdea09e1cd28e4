// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>
#include <model/integration.h>

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace signwright
{

/** What a portal stores of a sign-in, whatever it calls it. Not every portal has every field. */
enum class PortalField { TenantId, ClientId, ClientSecret, Issuer, PortalAddress, CreateUsers, ButtonLabel, Enabled, PreventPassword };

/** snake_case, as in a mapping file and in `changes[].field`: tenant_id, client_id, client_secret, issuer, portal_address, create_users, button_label, enabled, prevent_password. */
QString toString(PortalField field);
std::optional<PortalField> portalFieldFromString(QStringView text);
const QList<PortalField> &allPortalFields();

/** One setting as a portal holds it. The secret's text is never here, only that there is one. */
struct PortalValue {
    bool present = false; ///< the portal has such a setting
    QString text;         ///< as the portal writes it; empty for the secret
    bool secretSet = false;
    bool masked = false; ///< the portal does not show it (`*********`, or names only): `text` is empty and says nothing
};

/** Everything read of one target; move-only, because it may hold the secret that is to be put back. */
struct PortalSettings {
    QString target;
    QMap<PortalField, PortalValue> values;
    std::shared_ptr<const ClientSecret> secret; ///< null when there is none or the portal does not show it
    QStringList otherKeys;                      ///< names of settings that are not ours, to see that none vanishes
    QMap<PortalField, QString> handles;         ///< the adapter's own: row ids
};

/** What is to stand in the portal. */
struct DesiredSettings {
    QMap<PortalField, QString> values;          ///< texts as `PortalField` means them: booleans "true"/"false"
    std::shared_ptr<const ClientSecret> secret; ///< null: leave what is there
    QString issuerHost;                         ///< scheme and host of the issuer in tokens of this cloud; from it an adapter makes its form
};

/** What an integration wants of a portal that has these fields. */
DesiredSettings desiredSettings(const Integration &integration, std::shared_ptr<const ClientSecret> secret, const QList<PortalField> &fields);

/** One line of the diff. Secrets show as `set`, `not set`, `changed`. */
struct PortalChange {
    PortalField field{};
    QString before;
    QString after;
    friend bool operator==(const PortalChange &, const PortalChange &) = default;
};

/** Equal as the portal means it: booleans and GUIDs without regard to case, everything else byte for byte. */
bool sameSetting(PortalField field, const QString &a, const QString &b);

/** What a diff says of values that the portal does not show: a publish writes them again, a comparison cannot judge them. */
enum class HiddenValues { AreWritten, AreSkipped };
/** The text in `PortalChange::before` for a value that the portal holds and does not show. */
inline const QString kNotShown = QStringLiteral("not shown");

/**
 * What a publish would change, in the order of `PortalField`. A secret that the portal does not show is listed as `changed`
 * when one is to be written, because nobody can know.
 */
QList<PortalChange> diff(const PortalSettings &current, const DesiredSettings &desired, HiddenValues hidden = HiddenValues::AreWritten);

} // namespace signwright
