// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

namespace signwright
{

inline constexpr qsizetype kEd25519KeySize = 32;       ///< bytes of a public key (RFC 8032 section 5.1.5)
inline constexpr qsizetype kEd25519SignatureSize = 64; ///< bytes of a signature (RFC 8032 section 5.1.6)

/** Whether `signature` is one of `message` by the owner of `publicKey`, both raw as in RFC 8032. False for any other sizes too. */
bool ed25519Verifies(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace signwright
