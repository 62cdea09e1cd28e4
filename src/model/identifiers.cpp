// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <model/identifiers.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signwright
{

bool isGuid(QStringView text)
{
    static const QRegularExpression shape(u"\\A[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\z"_s);
    return shape.match(text).hasMatch();
}

bool isDomainName(QStringView text)
{
    static const QRegularExpression shape(u"\\A(?=.{1,253}\\z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:xn--[a-z0-9-]{2,59}|[a-z]{2,63})\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

template <class Tag>
Result<Guid<Tag>> Guid<Tag>::parse(QStringView text)
{
    if (!isGuid(text)) {
        return fail(u"model.guid.malformed"_s, {{u"text"_s, text.left(80).toString()}});
    }
    return Guid(text.toString().toLower());
}

template <class Tag>
bool Guid<Tag>::isNull() const
{
    return m_text == "00000000-0000-0000-0000-000000000000"_L1;
}

template class Guid<TenantTag>;
template class Guid<ClientTag>;

} // namespace signwright
