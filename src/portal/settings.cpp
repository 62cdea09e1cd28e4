// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <portal/settings.h>

#include <model/identifiers.h>

using namespace Qt::StringLiterals;

namespace signwright
{

QString toString(PortalField field)
{
    switch (field) {
    case PortalField::TenantId: return u"tenant_id"_s;
    case PortalField::ClientId: return u"client_id"_s;
    case PortalField::ClientSecret: return u"client_secret"_s;
    case PortalField::Issuer: return u"issuer"_s;
    case PortalField::PortalAddress: return u"portal_address"_s;
    case PortalField::CreateUsers: return u"create_users"_s;
    case PortalField::ButtonLabel: return u"button_label"_s;
    case PortalField::Enabled: return u"enabled"_s;
    case PortalField::PreventPassword: return u"prevent_password"_s;
    }
    return {};
}

const QList<PortalField> &allPortalFields()
{
    static const QList<PortalField> fields{PortalField::TenantId,    PortalField::ClientId,      PortalField::ClientSecret,
                                           PortalField::Issuer,      PortalField::PortalAddress, PortalField::CreateUsers,
                                           PortalField::ButtonLabel, PortalField::Enabled,       PortalField::PreventPassword};
    return fields;
}

std::optional<PortalField> portalFieldFromString(QStringView text)
{
    for (const auto field : allPortalFields()) {
        if (text == toString(field)) {
            return field;
        }
    }
    return {};
}

DesiredSettings desiredSettings(const Integration &integration, std::shared_ptr<const ClientSecret> secret, const QList<PortalField> &fields)
{
    const auto flag = [](bool value) { return value ? u"true"_s : u"false"_s; };
    DesiredSettings desired;
    for (const auto field : fields) {
        switch (field) {
        case PortalField::TenantId: desired.values.insert(field, integration.tenants.join(u',')); break;
        case PortalField::ClientId: desired.values.insert(field, integration.clientId); break;
        case PortalField::ClientSecret: desired.secret = secret; break;
        case PortalField::Issuer:
        case PortalField::PortalAddress: break; // made by the adapter, which knows the portal's form of it
        case PortalField::CreateUsers: desired.values.insert(field, flag(integration.options.createUsers)); break;
        case PortalField::ButtonLabel:
            if (!integration.options.buttonLabel.isEmpty()) {
                desired.values.insert(field, integration.options.buttonLabel);
            }
            break;
        case PortalField::Enabled: desired.values.insert(field, flag(true)); break;
        case PortalField::PreventPassword: desired.values.insert(field, flag(integration.options.preventPassword)); break;
        }
    }
    return desired;
}

bool sameSetting(PortalField field, const QString &a, const QString &b)
{
    switch (field) {
    case PortalField::Enabled:
    case PortalField::CreateUsers:
    case PortalField::PreventPassword:
    case PortalField::ClientId: return a.compare(b, Qt::CaseInsensitive) == 0;
    case PortalField::TenantId:
        // One GUID may be written in any case; a list is compared as it stands, because portals do.
        return a == b || (isGuid(a) && isGuid(b) && a.compare(b, Qt::CaseInsensitive) == 0);
    default: return a == b;
    }
}

QList<PortalChange> diff(const PortalSettings &current, const DesiredSettings &desired, HiddenValues hidden)
{
    QList<PortalChange> changes;
    for (const auto field : allPortalFields()) {
        const auto now = current.values.value(field);
        if (field == PortalField::ClientSecret) {
            if (!desired.secret) {
                continue;
            }
            if (!now.secretSet) {
                changes.append({field, u"not set"_s, u"set"_s});
            } else if (!current.secret && hidden == HiddenValues::AreSkipped) {
                continue;
            } else if (!current.secret || !current.secret->equals(*desired.secret)) {
                changes.append({field, u"set"_s, u"changed"_s});
            }
            continue;
        }
        if (!desired.values.contains(field)) {
            continue;
        }
        const auto wanted = desired.values.value(field);
        if (now.present && now.masked) {
            if (hidden == HiddenValues::AreWritten) {
                changes.append({field, kNotShown, wanted});
            }
            continue;
        }
        if (!now.present || !sameSetting(field, now.text, wanted)) {
            changes.append({field, now.text, wanted});
        }
    }
    return changes;
}

} // namespace signwright
