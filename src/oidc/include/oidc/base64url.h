// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace signwright
{

/**
 * Decodes base64url as JOSE wants it (RFC 7515 section 2, RFC 4648 section 5): no padding, no line breaks, no other
 * characters, and the unused bits of the last character zero, so that one byte string has one spelling only. None when the
 * text is not canonical. The empty text gives the empty byte string.
 */
std::optional<QByteArray> decodeBase64Url(QByteArrayView text);

/** As above into a caller's buffer of at least `text.size() * 3 / 4` bytes. Returns the number of bytes, or -1. */
qsizetype decodeBase64Url(QByteArrayView text, unsigned char *out);

/** base64url without padding. */
QByteArray encodeBase64Url(QByteArrayView bytes);

} // namespace signwright
