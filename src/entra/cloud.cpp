// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <entra/cloud.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside the namespace: the initializer is a global symbol that rcc makes, and a static library needs it to be called.
static void loadEntraData()
{
    Q_INIT_RESOURCE(entra_data);
}

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

struct CloudFile {
    QList<Cloud> clouds;
    QStringList certificateIssuers;
};

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const auto &item : value.toArray()) {
        result.append(item.toString());
    }
    return result;
}

CloudFile readFile()
{
    loadEntraData();
    QFile file(u":/entra/clouds.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("clouds.json is not in the program");
    }
    const auto root = QJsonDocument::fromJson(file.readAll()).object();
    CloudFile result;
    result.certificateIssuers = strings(root.value("certificate_issuers"_L1).toObject().value("organizations"_L1));
    for (const auto &item : root.value("clouds"_L1).toArray()) {
        const auto row = item.toObject();
        Cloud cloud;
        cloud.id = row.value("id"_L1).toString();
        cloud.name = row.value("name"_L1).toString();
        cloud.loginHost = row.value("login_host"_L1).toString();
        cloud.loginHostIsSuffix = row.value("login_host_is_suffix"_L1).toBool();
        cloud.aliases = strings(row.value("aliases"_L1));
        cloud.adminPortals = strings(row.value("admin_portals"_L1));
        cloud.graphHost = row.value("graph_host"_L1).toString();
        cloud.moreGraphHosts = strings(row.value("more_graph_hosts"_L1));
        cloud.v1IssuerHost = row.value("v1_issuer_host"_L1).toString();
        cloud.personalAccounts = row.value("personal_accounts"_L1).toBool();
        if (const auto closed = row.value("closed_on"_L1).toString(); !closed.isEmpty()) {
            cloud.closedOn = QDate::fromString(closed, Qt::ISODate);
        }
        cloud.checkedOn = QDate::fromString(row.value("checked_on"_L1).toString(), Qt::ISODate);
        cloud.source = row.value("source"_L1).toString();
        result.clouds.append(cloud);
    }
    return result;
}

const CloudFile &data()
{
    static const auto file = readFile();
    return file;
}

} // namespace

const QList<Cloud> &clouds()
{
    return data().clouds;
}

const QStringList &knownCertificateIssuers()
{
    return data().certificateIssuers;
}

const Cloud *cloudById(QStringView id)
{
    for (const auto &cloud : clouds()) {
        if (cloud.id == id) {
            return &cloud;
        }
    }
    return nullptr;
}

const Cloud *cloudOf(CloudKind kind)
{
    return kind == CloudKind::Custom ? nullptr : cloudById(toString(kind));
}

const Cloud *cloudOfHost(QStringView host)
{
    const auto name = host.toString().toLower();
    for (const auto &cloud : clouds()) {
        if (cloud.loginHostIsSuffix ? name.endsWith(u'.' + cloud.loginHost) : name == cloud.loginHost || cloud.aliases.contains(name)) {
            return &cloud;
        }
    }
    return nullptr;
}

} // namespace signwright
