// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/ed25519.h>

#include <openssl/err.h>
#include <openssl/evp.h>

#include <memory>

namespace signwright
{

namespace
{

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

bool ed25519Verifies(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    if (publicKey.size() != kEd25519KeySize || signature.size() != kEd25519SignatureSize) {
        return false;
    }
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(publicKey), std::size_t(publicKey.size())), &EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const bool verified = key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
                          && EVP_DigestVerify(context.get(), bytes(signature), std::size_t(signature.size()), bytes(message), std::size_t(message.size())) == 1;
    ERR_clear_error();
    return verified;
}

} // namespace signwright
