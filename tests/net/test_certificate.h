// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

/** Certificates made on the spot, so that no test depends on a file that expires. */
namespace testcertificate
{

struct Pair {
    QSslKey key;
    QSslCertificate certificate;
    QByteArray keyPem;
};

struct Wish {
    QByteArray commonName = "127.0.0.1";
    QByteArray organization = "Signwright Test";
    QByteArray subjectAltName = "IP:127.0.0.1";
    int validFromDays = -1;
    int validToDays = 30;
    bool authority = false;
};

/** Signed by `issuer`, or by itself. */
Pair make(const Wish &wish, const Pair *issuer = nullptr);

} // namespace testcertificate
