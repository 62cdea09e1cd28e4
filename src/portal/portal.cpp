// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <portal/portal.h>

#include <QJsonDocument>

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
