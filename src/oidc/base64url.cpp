// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/base64url.h>

#include <array>

namespace signwright
{

namespace
{

constexpr unsigned char kNotInAlphabet = 0xff;

constexpr std::array<unsigned char, 256> kValueOf = [] {
    std::array<unsigned char, 256> table{};
    table.fill(kNotInAlphabet);
    unsigned char value = 0;
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")) {
        table[static_cast<unsigned char>(c)] = value++;
    }
    return table;
}();

} // namespace

qsizetype decodeBase64Url(QByteArrayView text, unsigned char *out)
{
    const auto *in = reinterpret_cast<const unsigned char *>(text.data());
    const auto *const end = in + text.size();
    auto *const start = out;
    unsigned seen = 0; // a character outside the alphabet sets the high bit, which no value has: one test at the end
    for (; end - in >= 4; in += 4, out += 3) {
        const unsigned a = kValueOf[in[0]], b = kValueOf[in[1]], c = kValueOf[in[2]], d = kValueOf[in[3]];
        seen |= a | b | c | d;
        const unsigned bits = a << 18 | b << 12 | c << 6 | d;
        out[0] = static_cast<unsigned char>(bits >> 16);
        out[1] = static_cast<unsigned char>(bits >> 8);
        out[2] = static_cast<unsigned char>(bits);
    }
    switch (end - in) {
    case 0: break;
    case 2: {
        const unsigned a = kValueOf[in[0]], b = kValueOf[in[1]];
        seen |= a | b;
        if ((b & 0x0f) != 0) {
            return -1;
        }
        *out++ = static_cast<unsigned char>(a << 2 | b >> 4);
        break;
    }
    case 3: {
        const unsigned a = kValueOf[in[0]], b = kValueOf[in[1]], c = kValueOf[in[2]];
        seen |= a | b | c;
        if ((c & 0x03) != 0) {
            return -1;
        }
        *out++ = static_cast<unsigned char>(a << 2 | b >> 4);
        *out++ = static_cast<unsigned char>(b << 4 | c >> 2);
        break;
    }
    default: // a single character holds no byte
        return -1;
    }
    return seen < 64 ? out - start : -1;
}

std::optional<QByteArray> decodeBase64Url(QByteArrayView text)
{
    QByteArray bytes(text.size() / 4 * 3 + 3, Qt::Uninitialized);
    const auto size = decodeBase64Url(text, reinterpret_cast<unsigned char *>(bytes.data()));
    if (size < 0) {
        return {};
    }
    bytes.truncate(size);
    return bytes;
}

QByteArray encodeBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace signwright
