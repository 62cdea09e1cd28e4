// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <trace/trace.h>

#include <QByteArray>

namespace signwright
{

/** True when the bytes begin like a HAR (an object with `log`), without parsing them. */
bool looksLikeHar(const QByteArray &bytes);
/**
 * HAR 1.2 in one pass over the bytes, copying nothing but what counts for a sign-in: exchanges with Microsoft's hosts,
 * callbacks, error answers and redirects. A truncated or damaged file gives what was readable.
 */
void readHar(const QByteArray &bytes, Trace &trace);

} // namespace signwright
