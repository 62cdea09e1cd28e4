// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <practice/web.h>

#include <openssl/types.h>

#include <optional>

namespace signwright::practice
{

/**
 * Answers the requests of one accepted connection, one after the other, until either side ends it (HTTP/1.1, RFC 9112). A request
 * is parsed where it was received; each answer goes out in one piece, so that neither side wakes twice for it.
 *
 * The socket's own time limits (SO_RCVTIMEO, SO_SNDTIMEO) hold: one of them passes while nothing is asked, a few while a request
 * or an answer is under way.
 */
class HttpConnection
{
public:
    /** `ssl`, null on plain HTTP, has shaken hands. Neither is owned. */
    HttpConnection(qintptr socket, SSL *ssl, const WebHandler &handler) : m_socket(socket), m_ssl(ssl), m_handler(handler) {}
    void serve();

private:
    /** 0: here it is; otherwise the status of the refusal, or nothing when the other side has gone. */
    std::optional<int> read(WebRequest &request);
    std::optional<int> readBody(WebRequest &request);
    /** Chunked transfer coding, RFC 9112 section 7.1. */
    std::optional<int> readChunks(QByteArray &body);
    std::optional<QByteArray> readLine();
    bool have(qsizetype bytes);
    bool receive(int attempts);
    bool write(const QByteArray &bytes);
    bool send(const WebResponse &response, bool toHead, bool stays);
    void lingerAfterRefusal();
    bool timedOut(qsizetype result) const;

    qintptr m_socket;
    SSL *m_ssl;
    const WebHandler &m_handler;
    QByteArray m_in;
    qsizetype m_at = 0; ///< of m_in: what is before has been dealt with
};

} // namespace signwright::practice
