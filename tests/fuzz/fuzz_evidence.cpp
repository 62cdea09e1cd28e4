// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <trace/evidence.h>

using namespace signwright;

/** Whatever somebody pastes for an explanation. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)readEvidence(bytes);
    (void)readKnownFacts(bytes);
    return 0;
}
