// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QVariantMap>

#include <tl/expected.hpp>

namespace signwright
{

/**
 * Why something did not work, as a value: a stable dotted code (`oidc.issuer.mismatch`, `net.timeout`,
 * `model.integration.member_missing`) and the parameters a sentence needs. Never a sentence itself: words are made in
 * `wording/`, verdicts in `diagnosis/`. Parameters never hold a secret.
 */
struct Error {
    QString code;
    QVariantMap params;

    friend bool operator==(const Error &, const Error &) = default;
};

/** A value, or the reason there is none. No exception crosses a room. */
template <class T>
using Result = tl::expected<T, Error>;

/** Done, or the reason why not. */
using Status = Result<void>;

/** `return fail(u"net.timeout"_s, {{u"host"_s, host}});` */
inline tl::unexpected<Error> fail(QString code, QVariantMap params = {})
{
    return tl::unexpected<Error>(Error{std::move(code), std::move(params)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace signwright

Q_DECLARE_METATYPE(signwright::Error)
