// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <portal/portal.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

Result<PortalCredentials> PortalCredentials::fromJson(const ClientSecret &line)
{
    const auto text = line.reveal();
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    const auto object = document.object();
    const auto secretOf = [&object](QLatin1StringView name) { return ClientSecret::fromText(object.value(name).toString()); };
    PortalCredentials credentials;
    credentials.username = object.value("username"_L1).toString();
    credentials.password = secretOf("password"_L1);
    credentials.totp = object.value("totp"_L1).toVariant().toString();
    credentials.token = secretOf("token"_L1);
    if (!document.isObject() || (credentials.password.isEmpty() && credentials.token.isEmpty())) {
        return fail(u"portal.credentials.malformed"_s);
    }
    return credentials;
}

PortalMapping MappingProposal::mapping() const
{
    PortalMapping result;
    for (const auto &row : rows) {
        result.insert(row.field, row.name);
    }
    return result;
}

void MappingProposal::settle(PortalField field, const QString &name)
{
    Row settled{field, name, 1, {}};
    QList<Row> kept;
    for (auto &row : rows) {
        const bool same = row.name.compare(name, Qt::CaseInsensitive) == 0;
        row.others.removeIf([&name](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
        if (row.field == field) {
            settled.others = same ? row.others : QStringList{row.name} + row.others;
        } else if (!same) {
            kept.append(row);
        } else if (row.others.isEmpty()) {
            missing.append(row.field);
        } else {
            row.name = row.others.takeFirst();
            row.confidence = std::min(row.confidence, 0.6); // second choice: the admin has to look
            kept.append(row);
        }
    }
    missing.removeAll(field);
    kept.append(settled);
    rows = kept;
}

SettingsDifference difference(const SettingsSnapshot &before, const SettingsSnapshot &after)
{
    SettingsDifference changed;
    SettingsDifference saved{{}, true};
    for (auto it = after.marks.begin(); it != after.marks.end(); ++it) {
        const auto old = before.marks.constFind(it.key());
        if (old == before.marks.constEnd() || old->value != it->value) {
            changed.names.append(it.key());
        } else if (old->savedAt != it->savedAt) {
            saved.names.append(it.key());
        }
    }
    return changed.names.isEmpty() && !saved.names.isEmpty() ? saved : changed;
}

QCoro::Task<Result<SettingsSnapshot>> Portal::snapshot(QString, CancelToken)
{
    co_return SettingsSnapshot{};
}

void Portal::complete(DesiredSettings &, const Integration &) const {}

Status Portal::check(const Integration &) const
{
    return {};
}

QCoro::Task<Status> Portal::awaitBrowserLogIn(CancelToken)
{
    co_return fail(u"portal.not_authenticated"_s);
}

QCoro::Task<Status> Portal::putIntoEffect(QString, CancelToken)
{
    co_return Status{};
}

QCoro::Task<Result<bool>> Portal::tryWhetherOthersStay(QString, CancelToken)
{
    co_return true;
}

bool isRefusal(const Error &error)
{
    static const QStringList codes{u"portal.unauthorized"_s, u"portal.forbidden"_s,       u"portal.not_found"_s,      u"portal.refused"_s,
                                   u"portal.throttled"_s,    u"portal.setting_missing"_s, u"portal.mapping_needed"_s, u"portal.not_authenticated"_s};
    return codes.contains(error.code);
}

QCoro::Task<Result<QList<PortalNotice>>> Portal::lookFromOutside(QString, Integration, CancelToken)
{
    co_return QList<PortalNotice>{};
}

} // namespace signwright
