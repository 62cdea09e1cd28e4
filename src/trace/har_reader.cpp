// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "har_reader.h"

#include "text_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cstring>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr qsizetype kBodyLimit = 512 * 1024; // a body larger than this is no answer of a sign-in
constexpr int kDepthLimit = 64;
constexpr int kMostExchanges = 2000;

/** A pull reader over JSON bytes that skips what nobody asked for without copying it. Damaged input ends it (`failed`). */
class Scanner
{
public:
    explicit Scanner(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) {}

    bool failed() const { return m_failed; }
    char peek()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t')) {
            ++m_at;
        }
        return m_at < m_end ? *m_at : '\0';
    }
    bool take(char expected)
    {
        if (peek() != expected) {
            return false;
        }
        ++m_at;
        return true;
    }
    /** The bytes of a string between its quotes, escapes as they stand. */
    QByteArrayView rawString()
    {
        if (!take('"')) {
            return fail();
        }
        const auto *begin = m_at;
        while (m_at < m_end) {
            const auto *quote = static_cast<const char *>(std::memchr(m_at, '"', std::size_t(m_end - m_at)));
            if (!quote) {
                break;
            }
            const auto *back = quote;
            while (back > begin && back[-1] == '\\') {
                --back;
            }
            m_at = quote + 1;
            if ((quote - back) % 2 == 0) {
                return QByteArrayView(begin, quote - begin);
            }
        }
        return fail();
    }
    static QString decoded(QByteArrayView raw)
    {
        if (raw.size() > kBodyLimit) {
            return {};
        }
        const auto document = QJsonDocument::fromJson(QByteArray("[\"") + raw.toByteArray() + QByteArray("\"]"));
        return document.array().at(0).toString();
    }
    QString string() { return peek() == '"' ? decoded(rawString()) : (skip(), QString()); }
    double number()
    {
        peek();
        const auto *begin = m_at;
        skip();
        return QByteArrayView(begin, m_at - begin).toByteArray().toDouble();
    }
    void skip(int depth = 0)
    {
        const auto first = peek();
        if (depth > kDepthLimit || first == '\0') {
            fail();
        } else if (first == '"') {
            rawString();
        } else if (first == '{' || first == '[') {
            const auto close = first == '{' ? '}' : ']';
            ++m_at;
            while (!m_failed && peek() != close) {
                const auto *before = m_at;
                if (*m_at == ',' || *m_at == ':') {
                    ++m_at;
                } else {
                    skip(depth + 1);
                }
                if (m_at == before) {
                    fail();
                }
            }
            m_at += m_failed ? 0 : 1;
        } else {
            while (m_at < m_end && !std::strchr(",]} \n\r\t", *m_at)) {
                ++m_at;
            }
        }
    }
    /** Calls `member(key)` for each member of the object that begins here; it must consume the value. */
    template <class Member>
    void object(Member member)
    {
        if (!take('{')) {
            skip();
            return;
        }
        while (!m_failed && !take('}')) {
            const auto key = rawString();
            if (m_failed || !take(':')) {
                fail();
                return;
            }
            const auto *before = m_at;
            member(key);
            if (m_at == before) {
                fail();
            }
            take(',');
        }
    }
    template <class Item>
    void array(Item item)
    {
        if (!take('[')) {
            skip();
            return;
        }
        while (!m_failed && !take(']')) {
            const auto *before = m_at;
            item();
            if (m_at == before) {
                fail();
            }
            take(',');
        }
    }

private:
    QByteArrayView fail()
    {
        m_failed = true;
        m_at = m_end;
        return {};
    }
    const char *m_at;
    const char *m_end;
    bool m_failed = false;
};

struct Exchange {
    QString started, method, url, location, body, mimeType, setCookies;
    QByteArrayView rawBody;
    bool base64 = false;
    int status = 0;
    double elapsed = 0;
    QString serverDate;
    qsizetype requestHeaderBytes = 0;
    QString error;
};

QString header(Scanner &scanner, Exchange &exchange, bool response)
{
    QString name;
    QByteArrayView value;
    scanner.object([&](QByteArrayView key) {
        if (key == "name") {
            name = scanner.string().toLower();
        } else if (key == "value" && scanner.peek() == '"') {
            value = scanner.rawString();
        } else {
            scanner.skip();
        }
    });
    if (!response) {
        exchange.requestHeaderBytes += value.size();
    } else if (name == "location"_L1) {
        exchange.location = Scanner::decoded(value);
    } else if (name == "date"_L1) {
        exchange.serverDate = Scanner::decoded(value);
    }
    return name;
}

bool mattersToSignIn(const Exchange &exchange)
{
    static const QRegularExpression hosts(
        u"^https?://[^/]*(login\\.|microsoftonline|b2clogin|ciamlogin|sts\\.|msauth|live\\.com)|oauth|oidc|openid|[?&#](error|code|state|id_token|admin_consent)=|signin|sign-in|callback|authorization-code|/login|/auth|saml"_s,
        QRegularExpression::CaseInsensitiveOption);
    return hosts.match(exchange.url.left(400)).hasMatch() || exchange.status >= 400 || exchange.status == 0 || exchange.location.contains("error="_L1);
}

void emitExchange(Exchange &exchange, int index, Trace &trace)
{
    const auto source = u"har:%1"_s.arg(index);
    Observation observation;
    observation.kind = ObservationKind::HttpExchange;
    observation.source = source;
    observation.at = QDateTime::fromString(exchange.started, Qt::ISODateWithMs).toUTC();
    observation.facts = {{u"method"_s, exchange.method}, {u"url"_s, exchange.url}, {u"status"_s, exchange.status}, {u"elapsed_ms"_s, exchange.elapsed}};
    if (!exchange.serverDate.isEmpty()) {
        observation.facts.insert(u"date"_s, exchange.serverDate);
    }
    if (!exchange.error.isEmpty()) {
        observation.facts.insert(u"error"_s, exchange.error);
    }
    observation.facts.insert(u"request_header_bytes"_s, exchange.requestHeaderBytes);
    observation.text = u"%1 %2 -> %3 %4"_s.arg(exchange.method, exchange.url.left(300)).arg(exchange.status).arg(exchange.error).trimmed();
    trace.add(observation);
    readUrl(QUrl(exchange.url), source, trace);
    if (!exchange.location.isEmpty()) {
        readUrl(QUrl(exchange.url).resolved(QUrl(exchange.location)), source, trace);
    }
    if (exchange.rawBody.isEmpty() || exchange.rawBody.size() > kBodyLimit) {
        return;
    }
    auto body = Scanner::decoded(exchange.rawBody);
    if (exchange.base64) {
        body = QString::fromUtf8(QByteArray::fromBase64(body.toLatin1()));
    }
    const auto trimmed = body.trimmed();
    if (trimmed.startsWith(u'{')) {
        if (const auto object = QJsonDocument::fromJson(trimmed.toUtf8()).object(); readErrorJson(object, source, trimmed, trace)) {
            readText(object.value("error_description"_L1).toString(), source, trace, -1);
            return;
        }
    }
    const auto html = trimmed.startsWith(u'<');
    if (html && (body.contains("$Config"_L1) || body.contains("AADSTS"_L1) || exchange.status >= 400)) {
        readHtml(body, source, trace);
    } else if (exchange.status >= 400 && !html) {
        trace.add(ObservationKind::PastedText, source, {}, body.left(4000));
        readText(body.left(4000), source, trace, -1);
    }
}

} // namespace

bool looksLikeHar(const QByteArray &bytes)
{
    Scanner scanner(bytes);
    if (!scanner.take('{')) {
        return false;
    }
    const auto head = bytes.left(4096);
    static const QRegularExpression log(u"\"log\"\\s*:\\s*\\{"_s);
    return log.match(QString::fromLatin1(head)).hasMatch() && (bytes.size() > 4096 || head.contains("\"entries\""));
}

void readHar(const QByteArray &bytes, Trace &trace)
{
    Scanner scanner(bytes);
    int index = 0;
    int kept = 0;
    const auto entry = [&] {
        Exchange exchange;
        scanner.object([&](QByteArrayView key) {
            if (key == "startedDateTime") {
                exchange.started = scanner.string();
            } else if (key == "time") {
                exchange.elapsed = scanner.number();
            } else if (key == "_error" || key == "_errorText") {
                exchange.error = scanner.string();
            } else if (key == "request") {
                scanner.object([&](QByteArrayView member) {
                    if (member == "method") {
                        exchange.method = scanner.string();
                    } else if (member == "url") {
                        exchange.url = scanner.string();
                    } else if (member == "headers") {
                        scanner.array([&] { header(scanner, exchange, false); });
                    } else {
                        scanner.skip();
                    }
                });
            } else if (key == "response") {
                scanner.object([&](QByteArrayView member) {
                    if (member == "status") {
                        const auto status = scanner.number();
                        exchange.status = status >= 0 && status < 1000 ? int(status) : 0; // what is none of HTTP's may not fit an int
                    } else if (member == "redirectURL") {
                        if (const auto url = scanner.string(); exchange.location.isEmpty()) {
                            exchange.location = url;
                        }
                    } else if (member == "headers") {
                        scanner.array([&] { header(scanner, exchange, true); });
                    } else if (member == "_error") {
                        exchange.error = scanner.string();
                    } else if (member == "content") {
                        scanner.object([&](QByteArrayView part) {
                            if (part == "text" && scanner.peek() == '"') {
                                exchange.rawBody = scanner.rawString();
                            } else if (part == "encoding") {
                                exchange.base64 = scanner.string() == "base64"_L1;
                            } else {
                                scanner.skip();
                            }
                        });
                    } else {
                        scanner.skip();
                    }
                });
            } else {
                scanner.skip();
            }
        });
        if (!exchange.url.isEmpty() && kept < kMostExchanges && mattersToSignIn(exchange)) {
            emitExchange(exchange, index, trace);
            ++kept;
        }
        ++index;
    };
    scanner.object([&](QByteArrayView top) {
        if (top != "log") {
            scanner.skip();
            return;
        }
        scanner.object([&](QByteArrayView key) {
            if (key == "entries") {
                scanner.array(entry);
            } else {
                scanner.skip();
            }
        });
    });
}

} // namespace signwright
