// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace signwright
{

/** One member of a JSON object, as it stands in the text. Views into the `StrictJsonObject` it came from. */
struct JsonMember {
    enum class Type { Null, Boolean, Number, String, Array, Object };

    QByteArray name;    ///< unescaped
    QByteArrayView raw; ///< the value's text; a string without its quotes
    Type type = Type::Null;
    bool escaped = false; ///< a string with backslashes in it

    /** A string's text, unescaped (UTF-8). Shares the object's buffer where it can, so do not let it outlive the object. */
    QByteArray text() const;
    /** A number that is finite. */
    std::optional<double> number() const;
    bool isString() const { return type == Type::String; }
};

/**
 * A JSON object read strictly, for what somebody else wrote and somebody will trust: valid UTF-8 (RFC 8259 section 8.1), no
 * member twice in any object (RFC 7515 section 4, RFC 7519 section 4 and I-JSON, RFC 7493 section 2.3; QJsonDocument keeps the
 * last silently), no unpaired surrogates, no NUL raw or escaped, at most 64 levels deep, nothing after the closing brace.
 *
 * Errors: `oidc.json.duplicate_member` {member, offset}, `oidc.json.malformed` {reason, offset}, `oidc.json.invalid_utf8`
 * {offset}, `oidc.json.nul` {offset}, `oidc.json.too_deep` {limit, offset}, `oidc.json.not_object`, `oidc.json.empty`.
 */
class StrictJsonObject
{
public:
    static constexpr int kDepthLimit = 64;

    static Result<StrictJsonObject> parse(QByteArray json);

    /** The members of the outermost object, in the order of the text. */
    const std::vector<JsonMember> &members() const { return m_members; }
    /** By exact name; null when absent. */
    const JsonMember *find(QByteArrayView name) const;
    /** The text of a string member; none when absent or of another type. */
    std::optional<QByteArray> text(QByteArrayView name) const;

    const QByteArray &json() const { return m_json; }
    /** The same as Qt's type, made on demand. */
    QJsonObject toObject() const;

private:
    QByteArray m_json;
    std::vector<JsonMember> m_members;
};

} // namespace signwright
