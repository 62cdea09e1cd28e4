// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/strict_json.h>

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

/** A number in JSON's form; nothing where no double holds it. Apple's standard library has no std::from_chars for it. */
std::optional<double> numberOf(QByteArrayView text)
{
    bool held = false;
    const double value = text.toDouble(&held);
    return held ? std::optional(value) : std::nullopt;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/** Four hexadecimal digits, or -1. */
int hexUnit(const char *p)
{
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexValue(p[i]);
        if (digit < 0) {
            return -1;
        }
        unit = unit << 4 | digit;
    }
    return unit;
}

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | c >> 6);
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | c >> 12);
        out += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | c >> 18);
        out += static_cast<char>(0x80 | (c >> 12 & 0x3f));
        out += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
}

/** For a string that the scanner has let through. */
std::string unescaped(std::string_view raw)
{
    std::string text;
    text.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            text += raw[i];
            continue;
        }
        switch (raw[++i]) {
        case 'b': text += '\b'; break;
        case 'f': text += '\f'; break;
        case 'n': text += '\n'; break;
        case 'r': text += '\r'; break;
        case 't': text += '\t'; break;
        case 'u': {
            auto c = static_cast<char32_t>(hexUnit(raw.data() + i + 1));
            i += 4;
            if (c >= 0xd800 && c < 0xdc00) {
                const auto low = static_cast<char32_t>(hexUnit(raw.data() + i + 3));
                i += 6;
                c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
            }
            appendUtf8(text, c);
            break;
        }
        default: text += raw[i]; break; // quote, backslash, slash
        }
    }
    return text;
}

/** Length of the well-formed UTF-8 sequence at `p` (RFC 3629 section 4), 0 when there is none. */
int utf8Length(const unsigned char *p, const unsigned char *end)
{
    const auto continues = [&](int i, unsigned char low = 0x80, unsigned char high = 0xbf) { return end - p > i && p[i] >= low && p[i] <= high; };
    const unsigned char c = *p;
    if (c >= 0xc2 && c <= 0xdf) {
        return continues(1) ? 2 : 0;
    }
    if (c >= 0xe0 && c <= 0xef) {
        const bool second = c == 0xe0 ? continues(1, 0xa0) : c == 0xed ? continues(1, 0x80, 0x9f) : continues(1);
        return second && continues(2) ? 3 : 0;
    }
    if (c >= 0xf0 && c <= 0xf4) {
        const bool second = c == 0xf0 ? continues(1, 0x90) : c == 0xf4 ? continues(1, 0x80, 0x8f) : continues(1);
        return second && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

/** One pass over the text; depth is bounded, so recursion is. */
class Scanner
{
public:
    Scanner(QByteArrayView json, std::vector<JsonMember> &members) : m_begin(json.data()), m_at(m_begin), m_end(m_begin + json.size()), m_members(members) {}

    bool run()
    {
        skipBlanks();
        if (m_at == m_end) {
            return stop(u"oidc.json.empty"_s);
        }
        if (*m_at != '{') {
            return *m_at == '\0' ? stop(u"oidc.json.nul"_s) : stop(u"oidc.json.not_object"_s);
        }
        if (!object(1)) {
            return false;
        }
        skipBlanks();
        return m_at == m_end || malformed(u"text after the object"_s);
    }

    Error takeError() { return std::move(m_error); }

private:
    struct Name {
        std::string_view text;
        const char *at;
    };
    using Type = JsonMember::Type;

    bool stop(QString code, QVariantMap params = {})
    {
        params.insert(u"offset"_s, static_cast<qlonglong>(m_at - m_begin));
        m_error = {std::move(code), std::move(params)};
        return false;
    }

    bool malformed(QString reason)
    {
        if (m_at < m_end && *m_at == '\0') {
            return stop(u"oidc.json.nul"_s);
        }
        return stop(u"oidc.json.malformed"_s, {{u"reason"_s, std::move(reason)}});
    }

    void skipBlanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r')) {
            ++m_at;
        }
    }

    bool next(char c)
    {
        skipBlanks();
        if (m_at < m_end && *m_at == c) {
            ++m_at;
            return true;
        }
        return false;
    }

    /** From the quote on; `raw` is what stands between the quotes. */
    bool string(QByteArrayView &raw, bool &escaped)
    {
        const char *const start = ++m_at;
        escaped = false;
        while (m_at < m_end) {
            const auto c = static_cast<unsigned char>(*m_at);
            if (c == '"') {
                raw = QByteArrayView(start, m_at++);
                return true;
            }
            if (c == '\\') {
                escaped = true;
                if (!escape()) {
                    return false;
                }
            } else if (c < 0x20) {
                return malformed(u"control character in a string"_s);
            } else if (c < 0x80) {
                ++m_at;
            } else {
                const int length = utf8Length(reinterpret_cast<const unsigned char *>(m_at), reinterpret_cast<const unsigned char *>(m_end));
                if (length == 0) {
                    return stop(u"oidc.json.invalid_utf8"_s);
                }
                m_at += length;
            }
        }
        return malformed(u"string without end"_s);
    }

    bool escape()
    {
        if (m_end - m_at < 2) {
            return malformed(u"string without end"_s);
        }
        if (m_at[1] != 'u') {
            if (m_at[1] == '\0' || !std::strchr("\"\\/bfnrt", m_at[1])) {
                return malformed(u"unknown escape"_s);
            }
            m_at += 2;
            return true;
        }
        const int unit = m_end - m_at >= 6 ? hexUnit(m_at + 2) : -1;
        if (unit < 0) {
            return malformed(u"unknown escape"_s);
        }
        if (unit == 0) {
            return stop(u"oidc.json.nul"_s);
        }
        if (unit >= 0xd800 && unit < 0xe000) {
            const bool paired = unit < 0xdc00 && m_end - m_at >= 12 && m_at[6] == '\\' && m_at[7] == 'u';
            const int low = paired ? hexUnit(m_at + 8) : -1;
            if (low < 0xdc00 || low >= 0xe000) {
                return stop(u"oidc.json.invalid_utf8"_s);
            }
            m_at += 6;
        }
        m_at += 6;
        return true;
    }

    bool digits()
    {
        const char *const start = m_at;
        while (m_at < m_end && *m_at >= '0' && *m_at <= '9') {
            ++m_at;
        }
        return m_at > start;
    }

    bool number()
    {
        const char *const start = m_at;
        m_at += *m_at == '-';
        bool large = false;
        if (m_at < m_end && *m_at == '0') {
            ++m_at;
        } else if (!digits()) {
            return malformed(u"neither value nor end"_s);
        }
        if (m_at < m_end && *m_at == '.') {
            ++m_at;
            if (!digits()) {
                return malformed(u"number without digits after the point"_s);
            }
        }
        if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
            large = true;
            ++m_at;
            m_at += m_at < m_end && (*m_at == '+' || *m_at == '-');
            if (!digits()) {
                return malformed(u"number without exponent"_s);
            }
        }
        if (large || m_at - start > 300) {
            if (!numberOf({start, m_at - start})) {
                return malformed(u"number out of range"_s);
            }
        }
        return true;
    }

    bool word(std::string_view text)
    {
        if (static_cast<std::size_t>(m_end - m_at) < text.size() || std::memcmp(m_at, text.data(), text.size()) != 0) {
            return malformed(u"neither value nor end"_s);
        }
        m_at += text.size();
        return true;
    }

    bool value(int depth, Type &type, QByteArrayView &raw, bool &escaped)
    {
        skipBlanks();
        if (m_at == m_end) {
            return malformed(u"the text ends too early"_s);
        }
        const char *const start = m_at;
        bool good = false;
        switch (*m_at) {
        case '"': type = Type::String; return string(raw, escaped);
        case '{':
            type = Type::Object;
            good = object(depth + 1);
            break;
        case '[':
            type = Type::Array;
            good = array(depth + 1);
            break;
        case 't':
            type = Type::Boolean;
            good = word("true");
            break;
        case 'f':
            type = Type::Boolean;
            good = word("false");
            break;
        case 'n':
            type = Type::Null;
            good = word("null");
            break;
        default:
            type = Type::Number;
            good = number();
            break;
        }
        raw = QByteArrayView(start, m_at);
        return good;
    }

    bool tooDeep(int depth) { return depth > StrictJsonObject::kDepthLimit && !stop(u"oidc.json.too_deep"_s, {{u"limit"_s, StrictJsonObject::kDepthLimit}}); }

    bool array(int depth)
    {
        if (tooDeep(depth)) {
            return false;
        }
        ++m_at;
        if (next(']')) {
            return true;
        }
        do {
            Type type;
            QByteArrayView raw;
            bool escaped = false;
            if (!value(depth, type, raw, escaped)) {
                return false;
            }
        } while (next(','));
        return next(']') || malformed(u"array without end"_s);
    }

    bool object(int depth)
    {
        if (tooDeep(depth)) {
            return false;
        }
        const auto firstName = m_names.size();
        ++m_at;
        if (next('}')) {
            return true;
        }
        do {
            skipBlanks();
            if (m_at == m_end || *m_at != '"') {
                return malformed(u"no member name"_s);
            }
            const char *const nameAt = m_at;
            JsonMember member;
            QByteArrayView rawName;
            bool escapedName = false;
            if (!string(rawName, escapedName)) {
                return false;
            }
            m_names.push_back({escapedName ? m_unescapedNames.emplace_back(unescaped(viewOf(rawName))) : viewOf(rawName), nameAt});
            if (!next(':')) {
                return malformed(u"no colon after a member name"_s);
            }
            if (!value(depth, member.type, member.raw, member.escaped)) {
                return false;
            }
            if (depth == 1) {
                // Without a copy where the text stands as it is in the buffer, which the object keeps.
                const auto name = m_names.back().text;
                const auto size = static_cast<qsizetype>(name.size());
                member.name = escapedName ? QByteArray(name.data(), size) : QByteArray::fromRawData(name.data(), size);
                m_members.push_back(std::move(member));
            }
        } while (next(','));
        if (!next('}')) {
            return malformed(u"object without end"_s);
        }
        return unique(firstName);
    }

    /** No name twice among those since `first`, which are then forgotten. */
    bool unique(std::size_t first)
    {
        const auto begin = m_names.begin() + static_cast<std::ptrdiff_t>(first);
        const Name *twice = nullptr;
        if (m_names.end() - begin <= 32) {
            for (auto a = begin; a != m_names.end() && !twice; ++a) {
                for (auto b = begin; b != a; ++b) {
                    if (a->text == b->text) {
                        twice = &*a;
                        break;
                    }
                }
            }
        } else {
            std::sort(begin, m_names.end(), [](const Name &a, const Name &b) { return a.text != b.text ? a.text < b.text : a.at < b.at; });
            const auto it = std::adjacent_find(begin, m_names.end(), [](const Name &a, const Name &b) { return a.text == b.text; });
            twice = it == m_names.end() ? nullptr : &*(it + 1);
        }
        if (twice) {
            m_at = twice->at;
            return stop(u"oidc.json.duplicate_member"_s, {{u"member"_s, QString::fromUtf8(twice->text.data(), static_cast<qsizetype>(twice->text.size()))}});
        }
        m_names.erase(begin, m_names.end());
        return true;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    std::vector<JsonMember> &m_members;
    std::vector<Name> m_names; ///< of all objects that are still open
    std::deque<std::string> m_unescapedNames;
    Error m_error;
};

} // namespace

QByteArray JsonMember::text() const
{
    if (!escaped) {
        return QByteArray::fromRawData(raw.data(), raw.size());
    }
    return QByteArray::fromStdString(unescaped(viewOf(raw)));
}

std::optional<double> JsonMember::number() const
{
    return type == Type::Number ? numberOf(raw) : std::nullopt;
}

Result<StrictJsonObject> StrictJsonObject::parse(QByteArray json)
{
    StrictJsonObject object;
    object.m_json = std::move(json);
    object.m_members.reserve(24);
    Scanner scanner(object.m_json, object.m_members);
    if (!scanner.run()) {
        return fail(scanner.takeError());
    }
    return object;
}

const JsonMember *StrictJsonObject::find(QByteArrayView name) const
{
    for (const auto &member : m_members) {
        if (QByteArrayView(member.name) == name) {
            return &member;
        }
    }
    return nullptr;
}

std::optional<QByteArray> StrictJsonObject::text(QByteArrayView name) const
{
    const auto *member = find(name);
    return member && member->isString() ? std::optional(member->text()) : std::nullopt;
}

QJsonObject StrictJsonObject::toObject() const
{
    return QJsonDocument::fromJson(m_json).object();
}

} // namespace signwright
