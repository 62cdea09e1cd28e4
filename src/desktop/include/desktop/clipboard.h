// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>

#include <QString>

namespace signwright
{

/** Puts what is no secret into the clipboard, where it stays. */
void copyText(const QString &text);
/** Puts a secret into the clipboard, marked so that clipboard histories leave it out, and takes it away after 30 seconds if it is still there. */
void copySecret(const ClientSecret &secret);

} // namespace signwright
