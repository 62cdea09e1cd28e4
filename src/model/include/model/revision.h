// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>
#include <model/integration.h>

namespace signwright
{

/**
 * A hash over all settings of an integration that decide whether people can sign in, the secret by keyed hash included:
 * what was tested is what is published. Equal revision = nothing that matters has changed since the test.
 * The portal's own options (label, create users, prevent password) are not part of it.
 */
class Revision
{
public:
    Revision() = default;
    /** `key` is a random per-installation key (32 bytes), so that the hash of a secret cannot be searched for. */
    static Revision of(const Integration &integration, const ClientSecret &secret, const QByteArray &key);
    static Revision fromString(QStringView text); ///< as stored; null when malformed
    QString toString() const;                     ///< 64 hex digits, empty when null
    bool isNull() const { return m_hash.isEmpty(); }
    friend bool operator==(const Revision &, const Revision &) = default;

private:
    QByteArray m_hash;
};

} // namespace signwright
