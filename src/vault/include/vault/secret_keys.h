// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/random.h>
#include <vault/secret_store.h>

namespace signwright
{

/** The client secret of an integration (by `Integration::id`). */
QString secretKey(const QString &integrationId);
/** The portal log-in of an integration, one JSON line as in the command-line contract. */
QString portalKey(const QString &integrationId);
/** The client secret that a running publish replaces, kept until it is finished or undone. */
QString previousSecretKey(const QString &integrationId);
/** The key of this installation, for `Revision::of`. */
QString installationKeyName();

/**
 * The random 32-byte key with which this installation hashes secrets into revisions. Read from the store, made and
 * written there when missing; it is never in the database, so that a stolen database allows no search for the secret.
 */
QCoro::Task<Result<ClientSecret>> installationKey(SecretStore &store, RandomSource &random);

} // namespace signwright
