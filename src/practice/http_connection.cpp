// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "http_connection.h"

#include <QUrl>

#include <openssl/ssl.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>

#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

using Socket = decltype(::socket(0, 0, 0));

constexpr qsizetype kPiece = 4096;
constexpr qsizetype kLongestTarget = 8192; // a front-channel logout carries an ID token
constexpr qsizetype kLongestHead = 16384;
constexpr qsizetype kLongestBody = 1024 * 1024;
constexpr int kAttempts = 5;
#ifdef _WIN32
constexpr int kSending = SD_SEND;
#else
constexpr int kSending = SHUT_WR;
#endif

/** RFC 9110 section 15: those that the practice servers use. */
const char *reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 411: return "Length Required";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 421: return "Misdirected Request";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "";
    }
}

/** The host of a Host header: without port, without the brackets of an IPv6 address. */
bool isLoopbackHost(const QByteArray &header)
{
    const auto end = header.startsWith('[') ? header.indexOf(']') + 1 : header.indexOf(':');
    const auto host = end > 0 ? header.left(end) : header;
    const auto port = end > 0 ? header.mid(end) : QByteArray();
    const bool portGood = port.isEmpty() || (port.startsWith(':') && std::all_of(port.begin() + 1, port.end(), [](char c) { return c >= '0' && c <= '9'; }));
    return portGood && (host == "127.0.0.1" || host.compare("localhost", Qt::CaseInsensitive) == 0 || host == "[::1]");
}

/** Elements of a comma-separated field (RFC 9110 section 5.6.1): "Connection: close, TE". */
bool lists(const QByteArray &field, QByteArrayView element)
{
    for (const auto &part : field.split(',')) {
        if (part.trimmed().compare(element, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

QMap<QString, QString> cookies(const QByteArray &field)
{
    QMap<QString, QString> pairs;
    if (field.isEmpty()) {
        return pairs;
    }
    for (const auto &part : field.split(';')) {
        const auto equals = part.indexOf('=');
        if (equals > 0) {
            pairs.insert(QString::fromUtf8(part.left(equals).trimmed()), QString::fromUtf8(part.mid(equals + 1).trimmed()));
        }
    }
    return pairs;
}

/** The request line and the header fields; 0 or the status of the refusal. `minor`: of HTTP/1.x. */
int parseHead(QByteArrayView head, WebRequest &request, int &minor)
{
    auto end = head.indexOf("\r\n");
    const auto line = end < 0 ? head : head.first(end);
    const auto afterMethod = line.indexOf(' ');
    const auto beforeVersion = line.lastIndexOf(' ');
    if (afterMethod <= 0 || beforeVersion <= afterMethod
        || !std::all_of(line.begin(), line.begin() + afterMethod, [](char c) { return c >= 'A' && c <= 'Z'; })) {
        return 400;
    }
    const auto target = line.sliced(afterMethod + 1, beforeVersion - afterMethod - 1);
    const auto version = line.sliced(beforeVersion + 1);
    if (!target.startsWith('/') || target.contains(' ') || (version != "HTTP/1.1" && version != "HTTP/1.0")) {
        return 400;
    }
    if (target.size() > kLongestTarget) {
        return 414;
    }
    minor = version.back() - '0';
    request.method = line.first(afterMethod).toByteArray();
    request.target = QString::fromLatin1(target);
    const auto mark = target.indexOf('?');
    const auto path = mark < 0 ? target : target.first(mark);
    request.path = path.contains('%') ? QUrl::fromPercentEncoding(path.toByteArray()) : QString::fromUtf8(path);
    if (mark >= 0) {
        request.query = decodedForm(target.sliced(mark + 1).toByteArray());
    }
    while (end >= 0) {
        const auto from = end + 2;
        end = head.indexOf("\r\n", from);
        const auto field = head.sliced(from, (end < 0 ? head.size() : end) - from);
        const auto colon = field.indexOf(':');
        if (colon <= 0 || field.at(colon - 1) == ' ' || field.at(0) == ' ' || field.at(0) == '\t') {
            return 400;
        }
        const auto name = field.first(colon).toByteArray().toLower();
        if (!request.headers.contains(name)) {
            request.headers.insert(name, field.sliced(colon + 1).trimmed().toByteArray());
        }
    }
    return 0;
}

} // namespace

bool HttpConnection::timedOut(qsizetype result) const
{
    if (m_ssl) {
        const int error = SSL_get_error(m_ssl, static_cast<int>(result));
        return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
    }
#ifdef _WIN32
    return result < 0 && WSAGetLastError() == WSAETIMEDOUT;
#else
    return result < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
#endif
}

bool HttpConnection::receive(int attempts)
{
    if (m_at == m_in.size()) {
        m_in.truncate(0);
        m_at = 0;
    }
    const auto had = m_in.size();
    m_in.resize(had + kPiece);
    qsizetype got = 0;
    do {
        got = m_ssl ? SSL_read(m_ssl, m_in.data() + had, int(kPiece)) : ::recv(static_cast<Socket>(m_socket), m_in.data() + had, kPiece, 0);
    } while (got <= 0 && timedOut(got) && --attempts > 0);
    m_in.truncate(had + std::max<qsizetype>(got, 0));
    return got > 0;
}

bool HttpConnection::write(const QByteArray &bytes)
{
    int attempts = kAttempts;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto left = bytes.size() - at;
        const qsizetype sent = m_ssl ? SSL_write(m_ssl, bytes.constData() + at, int(left))
                                     : ::send(static_cast<Socket>(m_socket), bytes.constData() + at, static_cast<std::size_t>(left), 0);
        if (sent > 0) {
            at += sent;
        } else if (!timedOut(sent) || --attempts == 0) {
            return false;
        }
    }
    return true;
}

bool HttpConnection::have(qsizetype bytes)
{
    while (m_in.size() - m_at < bytes) {
        if (!receive(kAttempts)) {
            return false;
        }
    }
    return true;
}

std::optional<QByteArray> HttpConnection::readLine()
{
    qsizetype end = -1;
    while ((end = m_in.indexOf("\r\n", m_at)) < 0) {
        if (m_in.size() - m_at > kPiece || !receive(kAttempts)) {
            return {};
        }
    }
    const auto line = m_in.mid(m_at, end - m_at);
    m_at = end + 2;
    return line;
}

std::optional<int> HttpConnection::readChunks(QByteArray &body)
{
    for (;;) {
        const auto line = readLine();
        if (!line) {
            return {};
        }
        bool isNumber = false;
        const auto size = line->split(';').first().trimmed().toUInt(&isNumber, 16); // extensions mean nothing here
        if (!isNumber) {
            return 400;
        }
        if (size > kLongestBody - body.size()) {
            return 413;
        }
        if (size == 0) {
            break;
        }
        if (!have(size + 2)) {
            return {};
        }
        body += QByteArrayView(m_in).sliced(m_at, size);
        m_at += size + 2;
    }
    for (auto trailer = readLine();; trailer = readLine()) {
        if (!trailer) {
            return {};
        }
        if (trailer->isEmpty()) {
            return 0;
        }
    }
}

std::optional<int> HttpConnection::readBody(WebRequest &request)
{
    const auto coding = request.headers.value("transfer-encoding");
    const auto announced = request.headers.value("content-length");
    if (coding.isEmpty() && announced.isEmpty()) {
        return 0;
    }
    if (request.headers.value("expect").compare("100-continue", Qt::CaseInsensitive) == 0 && !write("HTTP/1.1 100 Continue\r\n\r\n")) {
        return {};
    }
    if (!coding.isEmpty()) {
        return coding.compare("chunked", Qt::CaseInsensitive) == 0 ? readChunks(request.body) : std::optional(501);
    }
    bool isNumber = false;
    const auto length = announced.toULongLong(&isNumber);
    if (!isNumber || announced.startsWith('+')) {
        return 400;
    }
    if (length > kLongestBody) {
        return 413;
    }
    const auto size = static_cast<qsizetype>(length);
    if (!have(size)) {
        return {};
    }
    request.body = m_in.mid(m_at, size);
    m_at += size;
    return 0;
}

std::optional<int> HttpConnection::read(WebRequest &request)
{
    qsizetype end = -1;
    while ((end = m_in.indexOf("\r\n\r\n", m_at)) < 0) {
        if (m_in.size() - m_at > kLongestHead) {
            return 431;
        }
        if (!receive(m_at == m_in.size() ? 1 : kAttempts)) {
            return {};
        }
    }
    int minor = 1;
    const int refused = parseHead(QByteArrayView(m_in).sliced(m_at, end - m_at), request, minor);
    m_at = end + 4;
    if (refused != 0) {
        return refused;
    }
    if (minor == 0 && !lists(request.headers.value("connection"), "keep-alive")) {
        request.headers.insert("connection", "close");
    }
    if (!isLoopbackHost(request.headers.value("host"))) {
        return 421;
    }
    const auto read = readBody(request);
    if (request.headers.value("content-type").startsWith("application/x-www-form-urlencoded")) {
        request.form = decodedForm(request.body);
    }
    request.cookies = cookies(request.headers.value("cookie"));
    request.tls = m_ssl != nullptr;
    request.origin = (m_ssl ? u"https://"_s : u"http://"_s) + QString::fromLatin1(request.headers.value("host"));
    return read;
}

/** False: the connection ends with this answer. */
bool HttpConnection::send(const WebResponse &response, bool toHead, bool stays)
{
    if (response.delayMs > 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(response.delayMs));
    }
    // Harm: one byte more than there is gets announced, part of the body (or nothing) is sent, and the connection is cut.
    const bool harmed = response.harm != WebResponse::Harm::None;
    QByteArray out;
    out.reserve(1024 + response.body.size());
    const auto field = [&out](QByteArrayView name, QByteArrayView value) { out.append(name).append(": ").append(value).append("\r\n"); };
    out.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ').append(reason(response.status)).append("\r\n");
    for (const auto &[name, value] : response.headers) {
        stays = stays && !(name == "Connection" && value == "close");
        field(name, value);
    }
    if (response.status != 204) {
        field("Content-Type", response.contentType);
        field("Content-Length", QByteArray::number(response.body.size() + (harmed ? 1 : 0)));
    }
    out += stays ? "Keep-Alive: timeout=2\r\n\r\n" : "Connection: close\r\n\r\n";
    if (!toHead && response.harm != WebResponse::Harm::Reset) {
        out += harmed ? response.body.left(response.body.size() / 2) : response.body;
    }
    return write(out) && stays && !harmed;
}

/** What the other side is still sending is taken in for a moment: closing before would reset the connection under our answer. */
void HttpConnection::lingerAfterRefusal()
{
    if (m_ssl) {
        SSL_shutdown(m_ssl);
    }
    ::shutdown(static_cast<Socket>(m_socket), kSending);
    for (qsizetype taken = 0; taken < 4 * kLongestBody && receive(1); taken += m_in.size()) {
        m_at = m_in.size();
    }
}

void HttpConnection::serve()
{
    for (bool stays = true; stays;) {
        WebRequest request;
        const auto refused = read(request);
        if (!refused) {
            return;
        }
        if (*refused != 0) {
            const auto *const words = *refused == 421 ? "This practice server answers on loopback only.\n" : "This request cannot be answered.\n";
            send(WebResponse::text(words, *refused), false, false);
            lingerAfterRefusal();
            return;
        }
        stays = send(m_handler(request), request.method == "HEAD", !lists(request.headers.value("connection"), "close"));
    }
}

} // namespace signwright::practice
