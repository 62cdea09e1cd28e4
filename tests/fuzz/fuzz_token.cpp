// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/id_token.h>

#include <cstdlib>

using namespace signwright;

/** A token of any bytes, judged against a key whose private half nobody has: it may fail by any rule, and must fail by one. */
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    // The example key of RFC 7515, appendix A.2.1.
    static const KeySet keys =
        KeySet::parse(
            QByteArrayLiteral("{\"keys\":[{\"kty\":\"RSA\",\"e\":\"AQAB\",\"kid\":\"k1\",\"n\":\"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddx"
                              "HmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSH"
                              "SXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8"
                              "NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ\"}]}"))
            .value();
    IdTokenExpectations expected;
    expected.algorithms = allSignatureAlgorithms();
    expected.issuer = "https://login.microsoftonline.com/{tenantid}/v2.0";
    expected.issuerPlaceholder = "{tenantid}";
    expected.issuerClaim = "tid";
    expected.clientId = "client";
    expected.nonce = "nonce";
    const QByteArrayView token(data, qsizetype(size));
    keyIdOf(token);
    const IdTokenReport report = validateIdToken(token, keys, expected, QDateTime::fromSecsSinceEpoch(1795500000, Qt::UTC));
    if (report.isValid() || report.failures().isEmpty())
        std::abort();
    report.header();
    report.claims();
    return 0;
}
