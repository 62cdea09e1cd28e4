// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/key_set.h>

using namespace signwright;

/** A key set, a single key or PEM: read or refused, and each key that was read judged. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto &read : {KeySet::parse(content), KeySet::parseAnyForm(content)}) {
        if (!read)
            continue;
        for (const auto &key : read->keys())
            key->isSound();
        read->contains(read->kids().value(0));
    }
    return 0;
}
