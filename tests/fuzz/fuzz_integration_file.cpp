// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <model/integration.h>

#include <cstdlib>

using namespace signwright;

/** An integration file: what was read is written, read again, and written as the same bytes. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)Integration::draftFromJson(json);
    const auto read = Integration::fromJson(json);
    if (!read)
        return 0;
    const auto written = read->toJson();
    const auto again = Integration::fromJson(written);
    if (!again || again->toJson() != written)
        std::abort();
    return 0;
}
