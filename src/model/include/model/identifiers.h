// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <QStringView>

#include <compare>

namespace signwright
{

/**
 * A GUID as Microsoft Entra ID writes it: 8-4-4-4-12 hexadecimal digits, kept in lower case because Entra puts it so in
 * `iss` and portals compare byte for byte. Parse, don't validate: a value that exists is well formed.
 * The two kinds are different types, so that swapping them does not compile.
 */
template <class Tag>
class Guid
{
public:
    /** Exactly a GUID, any case, no braces or blanks (`entra/triage` mends those). Error: `model.guid.malformed` {text}. */
    static Result<Guid> parse(QStringView text);
    const QString &toString() const { return m_text; }
    /** 00000000-…: well formed, and refused by Entra (AADSTS900021, 700038). */
    bool isNull() const;
    friend bool operator==(const Guid &, const Guid &) = default;
    friend auto operator<=>(const Guid &a, const Guid &b) { return a.m_text.compare(b.m_text) <=> 0; }

private:
    explicit Guid(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/** "Directory (tenant) ID" on Microsoft's pages. */
using TenantId = Guid<struct TenantTag>;
/** "Application (client) ID" on Microsoft's pages. */
using ClientId = Guid<struct ClientTag>;

/** True for the shape of a GUID alone, any case. */
bool isGuid(QStringView text);
/** True for something that could be a DNS domain (`contoso.onmicrosoft.com`): labels, at least one dot, no scheme. */
bool isDomainName(QStringView text);

/** The tenant that personal Microsoft accounts live in (entra-docs, id-token-claims-reference). */
inline constexpr QStringView kPersonalAccountsTenant = u"9188040d-6c67-4c5b-b112-36a304b66dad";

} // namespace signwright
