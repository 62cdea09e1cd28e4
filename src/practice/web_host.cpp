// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "web_host.h"

#include "http_connection.h"

#include <httplib.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <shared_mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

using SslContext = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;

/** A taken port must be an error, so no SO_REUSEPORT, which the library would set. */
void exclusive(socket_t socket)
{
#ifndef _WIN32
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#else
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes), sizeof yes);
#endif
}

/**
 * Threads as the load wants them. The library keeps a thread for each open connection, idle ones too, so that a pool of a
 * fixed size would let a browser's idle connections starve everybody else.
 */
class ElasticPool final : public httplib::TaskQueue
{
public:
    /** Nothing, or in newer versions of the library whether the job was taken. */
    using Enqueued = decltype(std::declval<httplib::TaskQueue &>().enqueue({}));

    Enqueued enqueue(std::function<void()> job) override
    {
        std::unique_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
        if (m_idle < m_jobs.size() && m_running < kMost) {
            ++m_running;
            std::thread([this] { work(); }).detach();
        } else {
            m_wake.notify_one();
        }
        return Enqueued(true);
    }

    void shutdown() override
    {
        std::unique_lock lock(m_mutex);
        m_stopping = true;
        m_wake.notify_all();
        m_gone.wait(lock, [this] { return m_running == 0; });
    }

private:
    static constexpr std::size_t kMost = 256;
    static constexpr auto kIdle = std::chrono::seconds(3);

    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            if (m_jobs.empty()) {
                ++m_idle;
                const bool woken = m_wake.wait_for(lock, kIdle, [this] { return !m_jobs.empty() || m_stopping; });
                --m_idle;
                if (!woken || (m_stopping && m_jobs.empty())) {
                    break;
                }
            }
            const auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
            lock.lock();
        }
        if (--m_running == 0) {
            m_gone.notify_all(); // under the lock: the pool goes as soon as it is let go
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake, m_gone;
    std::deque<std::function<void()>> m_jobs;
    std::size_t m_idle = 0, m_running = 0;
    bool m_stopping = false;
};

/**
 * The library listens, accepts and hands each connection to a thread; the conversation is ours, since the library parses by
 * std::regex and byte by byte, and sends head and body apart.
 */
class Listening final : public httplib::Server
{
public:
    /** `context` null: plain HTTP. */
    Listening(SslContext context, WebHandler handler) : m_context(std::move(context)), m_handler(std::move(handler))
    {
        set_tcp_nodelay(true);
        set_read_timeout(2);
        set_write_timeout(5);
        new_task_queue = [] { return new ElasticPool; };
    }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        if (m_context) {
            const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(m_context.get()), SSL_free);
            SSL_set_fd(ssl.get(), static_cast<int>(socket));
            if (SSL_accept(ssl.get()) == 1) {
                HttpConnection(static_cast<qintptr>(socket), ssl.get(), m_handler).serve();
                SSL_shutdown(ssl.get());
            }
            ERR_clear_error(); // of this thread, which may serve somebody else next
        } else {
            HttpConnection(static_cast<qintptr>(socket), nullptr, m_handler).serve();
        }
#ifdef _WIN32
        ::shutdown(socket, SD_BOTH);
        ::closesocket(socket);
#else
        ::shutdown(socket, SHUT_RDWR);
        ::close(socket);
#endif
        return true;
    }

    SslContext m_context;
    WebHandler m_handler;
};

} // namespace

/** Shared with connections that outlive their host by a moment. */
struct WebHost::Private {
    struct Listener {
        std::unique_ptr<httplib::Server> server;
        std::thread thread;
    };

    std::unique_ptr<httplib::Server> makeServer();
    bool bind(httplib::Server &server, const char *address, quint16 wanted);
    void serve(std::unique_ptr<httplib::Server> server);
    static int chooseCertificate(SSL *ssl, void *self);
    WebResponse answer(const WebRequest &request);

    std::shared_mutex gate; // held shared by every request that is being answered
    WebHandler handler;     // guarded by gate; empty once stopped
    std::mutex mutex;
    std::shared_ptr<const ServerIdentity> identity; // guarded by mutex
    std::vector<Listener> listeners;
    quint16 port = 0;
};

namespace
{

/**
 * Where stopped listeners go. The library ends a connection that a browser keeps open only when its keep-alive time is over;
 * whoever stops a server need not wait for that. Joined at the end of the program.
 */
class Leftovers
{
public:
    static Leftovers &instance()
    {
        static Leftovers leftovers;
        return leftovers;
    }
    void add(std::shared_future<void> gone)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_pending, [](const auto &one) { return one.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
        m_pending.push_back(std::move(gone));
    }

private:
    std::mutex m_mutex;
    std::vector<std::shared_future<void>> m_pending; // of std::async: the last copy waits for its thread
};

} // namespace

WebResponse WebHost::Private::answer(const WebRequest &request)
{
    const std::shared_lock lock(gate);
    if (!handler) {
        auto response = WebResponse::text("This practice server has stopped.\n", 503);
        response.headers.append(qMakePair(QByteArray("Connection"), QByteArray("close")));
        return response;
    }
    return handler(request);
}

int WebHost::Private::chooseCertificate(SSL *ssl, void *self)
{
    auto *const host = static_cast<Private *>(self);
    const std::scoped_lock lock(host->mutex);
    return SSL_use_certificate(ssl, host->identity->certificate()) == 1 && SSL_use_PrivateKey(ssl, host->identity->key()) == 1;
}

std::unique_ptr<httplib::Server> WebHost::Private::makeServer()
{
    SslContext context(nullptr, SSL_CTX_free);
    if (identity) {
        context.reset(SSL_CTX_new(TLS_server_method()));
        SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
        SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
        SSL_CTX_set_cert_cb(context.get(), chooseCertificate, this);
    }
    return std::make_unique<Listening>(std::move(context), [this](const WebRequest &request) { return answer(request); });
}

/** 0: any port. The one that it became is in `port`. */
bool WebHost::Private::bind(httplib::Server &server, const char *address, quint16 wanted)
{
    socket_t listening = INVALID_SOCKET;
    server.set_socket_options([&listening](socket_t socket) {
        exclusive(socket);
        listening = socket;
    });
    const int bound = wanted == 0 ? server.bind_to_any_port(address) : server.bind_to_port(address, wanted) ? wanted : -1;
    server.set_socket_options(exclusive);
    if (bound <= 0) {
        return false;
    }
    // The library's queue holds five: of two hundred people who come at once some would wait for a minute.
    ::listen(listening, SOMAXCONN);
    port = static_cast<quint16>(bound);
    return true;
}

void WebHost::Private::serve(std::unique_ptr<httplib::Server> server)
{
    auto *const raw = server.get();
    listeners.push_back({std::move(server), std::thread([raw] { raw->listen_after_bind(); })});
}

WebHost::WebHost() : d(std::make_shared<Private>()) {}

WebHost::~WebHost()
{
    stop();
}

quint16 WebHost::port() const
{
    return d->port;
}

void WebHost::setIdentity(std::shared_ptr<const ServerIdentity> identity)
{
    const std::scoped_lock lock(d->mutex);
    d->identity = std::move(identity);
}

void WebHost::stop()
{
    if (d->listeners.empty()) {
        return;
    }
    for (auto &listener : d->listeners) {
        // A stop before the accept loop runs would be lost. Who comes before that waits in the socket's queue.
        for (int i = 0; i < 20000 && !listener.server->is_running(); ++i) {
            std::this_thread::sleep_for(std::chrono::microseconds(100));
        }
        listener.server->stop(); // nobody new gets in, and the port is free
    }
    {
        const std::unique_lock lock(d->gate); // those who are in are answered first
        d->handler = nullptr;
    }
    Leftovers::instance().add(std::async(std::launch::async, [rest = d, listeners = std::exchange(d->listeners, {})]() mutable {
                                  for (auto &listener : listeners) {
                                      listener.thread.join();
                                  }
                                  listeners.clear(); // before what their connections use
                              }).share());
}

Result<std::unique_ptr<WebHost>> WebHost::listen(quint16 port, std::shared_ptr<const ServerIdentity> identity, WebHandler handler)
{
    std::unique_ptr<WebHost> host(new WebHost);
    host->d->identity = std::move(identity);
    host->d->handler = std::move(handler);
    auto first = host->d->makeServer();
    if (!host->d->bind(*first, "127.0.0.1", port)) {
        return port == 0 ? fail(u"practice.listen"_s) : fail(u"practice.port_in_use"_s, {{u"port"_s, port}});
    }
    host->d->serve(std::move(first));
    auto second = host->d->makeServer();
    if (host->d->bind(*second, "::1", host->d->port)) {
        host->d->serve(std::move(second));
    }
    return host;
}

} // namespace signwright::practice
