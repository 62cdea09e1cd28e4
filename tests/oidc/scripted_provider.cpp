// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "scripted_provider.h"

#include <QCryptographicHash>

namespace signwright::test
{

/** With Qt's hash and base64, not ours: the other side is somebody else. */
QByteArray ScriptedProvider::codeChallengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace signwright::test
