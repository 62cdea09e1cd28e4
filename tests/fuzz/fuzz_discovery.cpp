// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/discovery.h>

#include <cstdlib>

using namespace signwright;

/** A discovery document: read or refused; one that was read has the issuer that it says. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto read = DiscoveryDocument::parse(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (read && !read->requireIssuer(read->issuer))
        std::abort();
    return 0;
}
