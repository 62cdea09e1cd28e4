// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/third_party.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace signwright
{

QList<ThirdParty> thirdParties()
{
    QFile file(u":/third_party.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto strings = [](const QJsonValue &value) {
        QStringList list;
        for (const auto &entry : value.toArray()) {
            list << entry.toString();
        }
        return list;
    };
    QList<ThirdParty> all;
    const auto components = QJsonDocument::fromJson(file.readAll()).object().value("components"_L1).toArray();
    for (const auto &entry : components) {
        const auto row = entry.toObject();
        all.append({row.value("name"_L1).toString(), row.value("part_of"_L1).toString(), row.value("licence"_L1).toString(), strings(row.value("copyright"_L1)),
                    strings(row.value("texts"_L1)), QUrl(row.value("homepage"_L1).toString()), QUrl(row.value("notices"_L1).toString())});
    }
    return all;
}

QString licenceText(const QString &name)
{
    QFile file(u":/licences/"_s + name + u".txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace signwright
