// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/faults.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static void initResources()
{
    Q_INIT_RESOURCE(practice);
}

namespace signwright
{

const QList<PracticeFault> &practiceFaults()
{
    static const auto faults = [] {
        initResources();
        QList<PracticeFault> rows;
        QFile file(u":/signwright/practice/faults.json"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            return rows;
        }
        for (const auto &value : QJsonDocument::fromJson(file.readAll()).object().value("faults"_L1).toArray()) {
            const auto row = value.toObject();
            const auto expected = row.value("expected"_L1).toObject();
            rows.append({row.value("name"_L1).toString(), row.value("group"_L1).toString(), row.value("title"_L1).toString(),
                         row.value("behaviour"_L1).toString(), row.value("params"_L1).toObject(), row.value("aadsts"_L1).toInt(),
                         row.value("where"_L1).toString(), expected.value("cause"_L1).toString(),
                         expected.value("fixer"_L1).toString()});
        }
        return rows;
    }();
    return faults;
}

const PracticeFault *practiceFault(const QString &name)
{
    for (const auto &fault : practiceFaults()) {
        if (fault.name == name) {
            return &fault;
        }
    }
    return nullptr;
}

QStringList practiceBehaviours()
{
    return {u"authorize_error_page"_s, u"authorize_error_redirect"_s, u"after_password_error_page"_s, u"token_error"_s,
            u"id_token_claims"_s,      u"id_token_signing"_s,         u"discovery"_s,                 u"key_set"_s,
            u"registration"_s,         u"network"_s,                  u"certificate"_s,               u"clock"_s,
            u"response"_s,             u"portal"_s};
}

} // namespace signwright
