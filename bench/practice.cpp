// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// The practice tenant measured: how soon it answers, what it takes, how many sign-ins it carries, whether it keeps its size.
// usage: bench_practice start | rate SECONDS [PEER_PORT] | soak COUNT AT_ONCE | load COUNT AT_ONCE

#include <practice/practice_server.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUrl>

#include <arpa/inet.h>
#include <malloc.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <thread>
#include <vector>

using namespace signwright;
using namespace Qt::StringLiterals;

namespace
{

double residentMiB()
{
    std::ifstream status("/proc/self/statm");
    long pages = 0, resident = 0;
    status >> pages >> resident;
    return double(resident) * double(sysconf(_SC_PAGESIZE)) / 1048576.0;
}

double heapMiB()
{
    const auto info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1048576.0;
}

std::string encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text).toStdString();
}

std::string between(const std::string &text, const std::string &before, char after)
{
    const auto at = text.find(before);
    if (at == std::string::npos) {
        return {};
    }
    const auto from = at + before.size();
    return text.substr(from, text.find(after, from) - from);
}

struct Reply {
    int status = 0;
    std::string location, body;
};

/**
 * A person with cookies, following redirects as far as the redirect URI, over one kept connection. As little of a client as
 * will do, since it runs beside what it measures.
 */
class Person
{
public:
    explicit Person(int port) : m_port(port), m_host("Host: 127.0.0.1:" + std::to_string(port) + "\r\n") {}
    ~Person() { hangUp(); }
    Person(const Person &) = delete;
    Person &operator=(const Person &) = delete;
    void forget() { m_cookies.clear(); }

    std::optional<Reply> send(const std::string &path, const std::string &form = {})
    {
        std::string request = (form.empty() ? "GET " : "POST ") + path + " HTTP/1.1\r\n" + m_host;
        if (!m_cookies.empty()) {
            request += "Cookie: ";
            for (const auto &[name, value] : m_cookies) {
                request += name + '=' + value + "; ";
            }
            request.resize(request.size() - 2);
            request += "\r\n";
        }
        if (!form.empty()) {
            request += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + std::to_string(form.size()) + "\r\n";
        }
        request += "\r\n" + form;
        // A kept connection may just have been closed for idleness, a new one, too, where this thread came to nothing for seconds (under
        // valgrind, beside a build): every client opens another then.
        auto reply = exchange(request);
        for (int again = 0; !reply && again < 3; ++again) {
            hangUp();
            reply = exchange(request);
        }
        return reply;
    }
    /** Redirects that stay on this server. */
    std::optional<Reply> follow(std::optional<Reply> reply)
    {
        while (reply && reply->status / 100 == 3) {
            const auto &to = reply->location;
            const auto path = to.rfind("http://127.0.0.1", 0) == 0 ? to.substr(to.find('/', 8)) : to;
            if (path.rfind("/", 0) != 0) {
                break;
            }
            reply = send(path);
        }
        return reply;
    }

private:
    void hangUp()
    {
        if (m_socket >= 0) {
            ::close(m_socket);
        }
        m_socket = -1;
    }
    bool dial()
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int yes = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        const timeval limit{60, 0};
        setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(static_cast<uint16_t>(m_port));
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return ::connect(m_socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
    }
    bool more()
    {
        const auto had = m_buffer.size();
        m_buffer.resize(had + 16384);
        const auto got = ::recv(m_socket, m_buffer.data() + had, 16384, 0);
        m_buffer.resize(had + (got > 0 ? static_cast<std::size_t>(got) : 0));
        return got > 0;
    }
    std::optional<Reply> exchange(const std::string &request)
    {
        if (m_socket < 0 && !dial()) {
            return {};
        }
        m_buffer.clear();
        if (::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size())) {
            return {};
        }
        std::size_t end = std::string::npos;
        while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos) {
            if (!more()) {
                return {};
            }
        }
        Reply reply;
        std::optional<std::size_t> length;
        bool closes = false;
        reply.status = std::atoi(m_buffer.c_str() + m_buffer.find(' '));
        for (auto at = m_buffer.find("\r\n") + 2; at < end; at = m_buffer.find("\r\n", at) + 2) {
            const auto colon = m_buffer.find(':', at);
            const auto stop = m_buffer.find("\r\n", at);
            const auto is = [&](const char *name) { return colon - at == std::strlen(name) && strncasecmp(m_buffer.data() + at, name, colon - at) == 0; };
            const auto value = [&] { return m_buffer.substr(colon + 2, stop - colon - 2); };
            if (is("content-length")) {
                length = std::stoul(value());
            } else if (is("location")) {
                reply.location = value();
            } else if (is("connection")) {
                closes = value() == "close";
            } else if (is("set-cookie")) {
                const auto line = value();
                const auto pair = line.substr(0, line.find(';'));
                m_cookies[pair.substr(0, pair.find('='))] = pair.substr(pair.find('=') + 1);
            }
        }
        if (!length) {
            std::fprintf(stderr, "an answer without a length\n");
            std::exit(1);
        }
        while (m_buffer.size() < end + 4 + *length) {
            if (!more()) {
                return {};
            }
        }
        reply.body = m_buffer.substr(end + 4, *length);
        if (closes) {
            hangUp();
        }
        return reply;
    }

    int m_port;
    int m_socket = -1;
    std::string m_host, m_buffer;
    std::map<std::string, std::string> m_cookies;
};

struct Ours {
    int port;
    std::string authorize, token, credentials, username, password;

    explicit Ours(const PracticeInfo &info) : port(QUrl(info.authorityHostHttp).port())
    {
        const auto tenant = info.tenants.first().id.toStdString();
        const auto redirect = encoded(info.redirectUris.first());
        authorize = '/' + tenant + "/oauth2/v2.0/authorize?client_id=" + info.clientId.toStdString()
                    + "&response_type=code&scope=openid%20profile%20email&state=s&nonce=n&redirect_uri=" + redirect;
        token = '/' + tenant + "/oauth2/v2.0/token";
        credentials = "grant_type=authorization_code&redirect_uri=" + redirect + "&client_id=" + info.clientId.toStdString()
                      + "&client_secret=" + encoded(info.clientSecret) + "&code=";
        username = encoded(info.users.first().username);
        password = encoded(info.users.first().password);
    }
    bool signIn(Person &person) const
    {
        person.forget();
        auto page = person.send(authorize);
        for (const auto *step : {"password", "kmsi_no"}) {
            if (!page || page->status != 200) {
                return false;
            }
            auto form = "step=" + std::string(step) + "&flow=" + encoded(QString::fromStdString(between(page->body, "name=\"flow\" value=\"", '"')));
            if (std::string(step) == "password") {
                form += "&loginfmt=" + username + "&passwd=" + password;
            }
            page = person.send("/practice/step", form);
        }
        if (!page || page->status != 302) {
            return false;
        }
        const auto code = between(page->location, "code=", '&');
        const auto tokens = person.send(token, credentials + code);
        return tokens && tokens->status == 200 && tokens->body.find("\"id_token\"") != std::string::npos;
    }
};

/** oidc-provider with its own development pages, consent given beforehand (practice_peer.mjs). */
struct Peer {
    int port;
    bool signIn(Person &person) const
    {
        person.forget();
        const std::string redirect = "http%3A%2F%2Flocalhost%3A9876%2Fcallback";
        auto page =
            person.follow(person.send("/auth?client_id=bench&response_type=code&scope=openid%20profile%20email&state=s&nonce=n&redirect_uri=" + redirect));
        if (!page || page->status != 200) {
            return false;
        }
        auto action = between(page->body, "action=\"", '"');
        if (action.rfind("http://", 0) == 0) {
            action = action.substr(action.find('/', 8));
        }
        auto back = person.follow(person.send(action, "prompt=login&login=anna&password=x"));
        if (!back || back->status / 100 != 3) {
            return false;
        }
        const auto code = between(back->location, "code=", '&');
        const auto tokens =
            person.send("/token", "grant_type=authorization_code&client_id=bench&client_secret=bench-secret&redirect_uri=" + redirect + "&code=" + code);
        return tokens && tokens->status == 200 && tokens->body.find("\"id_token\"") != std::string::npos;
    }
};

constexpr int kPeople = 16; // at once: enough that neither server waits for them

template <class Server>
double rate(const Server &server, double seconds)
{
    std::atomic<long> done = 0, failed = 0;
    std::vector<std::thread> people;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kPeople; ++i) {
        people.emplace_back([&] {
            Person person(server.port);
            while (double(timer.elapsed()) < seconds * 1000) {
                ++(server.signIn(person) ? done : failed);
                if (failed > 10) {
                    return;
                }
            }
        });
    }
    for (auto &one : people) {
        one.join();
    }
    if (failed > 0) {
        std::fprintf(stderr, "%ld sign-ins failed\n", failed.load());
        std::exit(1);
    }
    return double(done) * 1000.0 / double(timer.elapsed());
}

std::unique_ptr<PracticeServer> started()
{
    auto server = PracticeServer::start();
    if (!server) {
        std::fprintf(stderr, "%s\n", qPrintable(server.error().code));
        std::exit(1);
    }
    return std::move(*server);
}

int start()
{
    practiceFaults(); // data that the program has read anyway
    const double before = residentMiB();
    QElapsedTimer timer;
    timer.start();
    const auto server = started();
    const double up = double(timer.nsecsElapsed()) / 1e6;
    Person person(QUrl(server->info().authorityHostHttp).port());
    const auto reply = person.send('/' + server->info().tenants.first().id.toStdString() + "/v2.0/.well-known/openid-configuration");
    const double first = double(timer.nsecsElapsed()) / 1e6;
    std::this_thread::sleep_for(std::chrono::seconds(2)); // the signing keys are made meanwhile
    const double added = residentMiB() - before;
    const bool answered = reply && reply->status == 200;
    std::printf("%s  first discovery after %.1f ms (at most 20; up after %.1f)\n", answered && first <= 20 ? "PASS" : "MISS", first, up);
    std::printf("%s  %.1f MiB added (at most 5)\n", added <= 5 ? "PASS" : "MISS", added);
    return answered && first <= 20 && added <= 5 ? 0 : 1;
}

/** How many of `times` sign-ins by so many people at once failed. */
long failures(const Ours &ours, long times, int people)
{
    std::atomic<long> left = times, failed = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < people; ++i) {
        threads.emplace_back([&] {
            Person person(ours.port);
            while (left.fetch_sub(1) > 0) {
                failed += ours.signIn(person) ? 0 : 1;
            }
        });
    }
    for (auto &one : threads) {
        one.join();
    }
    return failed;
}

/** Nothing but the sign-ins: for memory checkers, and to see that none fails. */
int load(long count, int atOnce)
{
    const auto server = started();
    const Ours ours(server->info());
    const long inARow = failures(ours, count, 1);
    const long together = failures(ours, atOnce, atOnce);
    std::printf("%s  %ld sign-ins in a row: %ld failed; %d at once: %ld failed\n", inARow + together == 0 ? "PASS" : "MISS", count, inARow, atOnce, together);
    return inARow + together == 0 ? 0 : 1;
}

/**
 * The heap after each tenth of `count` sign-ins in a row, and after `atOnce` at once. Before that the stores of codes and sessions
 * reach their bounds (4,000 each), and their hash tables and the threads' pools their size.
 */
int soak(long count, int atOnce)
{
    constexpr long warmUp = 6000;
    constexpr int tenths = 10;
    const auto server = started();
    const Ours ours(server->info());
    const auto settled = [] {
        std::this_thread::sleep_for(std::chrono::seconds(5)); // idle threads end, with what OpenSSL keeps for each
        return heapMiB();
    };
    QElapsedTimer timer;
    timer.start();
    long failed = failures(ours, warmUp, 1) + failures(ours, atOnce, atOnce);
    const double warm = settled();
    std::printf("      after the warm-up     %.3f MiB\n", warm);
    double most = 0;
    for (int tenth = 1; tenth <= tenths; ++tenth) {
        failed += failures(ours, count / tenths, 1);
        const double heap = settled();
        std::printf("      after %6ld in a row %.3f MiB\n", count / tenths * tenth, heap);
        std::fflush(stdout);
        most = std::max(most, heap);
    }
    failed += failures(ours, atOnce, atOnce);
    const double heap = settled();
    std::printf("      after %6d at once  %.3f MiB\n", atOnce, heap);
    most = std::max(most, heap);
    const bool flat = most <= warm * 1.03 + 0.1;
    std::printf("%s  %ld sign-ins in a row, %d at once, in %.0f s: %ld failed\n", failed == 0 ? "PASS" : "MISS", count, atOnce, double(timer.elapsed()) / 1000,
                failed);
    std::printf("%s  heap at most %.3f MiB (at most 3 %% above %.3f)\n", flat ? "PASS" : "MISS", most, warm);
    return failed == 0 && flat ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    const auto what = arguments.value(1);
    if (what == "start"_L1) {
        return start();
    }
    if (what == "load"_L1) {
        return load(arguments.value(2, u"200"_s).toLong(), arguments.value(3, u"200"_s).toInt());
    }
    if (what == "soak"_L1) {
        return soak(arguments.value(2, u"10000"_s).toLong(), arguments.value(3, u"200"_s).toInt());
    }
    const double seconds = arguments.value(2, u"5"_s).toDouble();
    const auto server = started();
    const Ours ours(server->info());
    const int port = arguments.value(3).toInt();
    const Peer peer{port};
    // In turns, the best round of each: whatever else the machine does then hits both alike and counts for neither.
    constexpr int rounds = 4;
    double mine = 0, theirs = 0;
    rate(ours, 1);
    if (port > 0) {
        rate(peer, 1);
    }
    for (int round = 0; round < rounds; ++round) {
        mine = std::max(mine, rate(ours, seconds / rounds));
        if (port > 0) {
            theirs = std::max(theirs, rate(peer, seconds / rounds));
        }
    }
    if (port <= 0) {
        std::printf("      practice tenant %.0f sign-ins/s\n", mine);
        return 0;
    }
    const bool good = mine >= 10 * theirs;
    std::printf("%s  practice tenant %.0f sign-ins/s, oidc-provider %.0f: %.1f times as many (at least 10)\n", good ? "PASS" : "MISS", mine, theirs,
                mine / theirs);
    return good ? 0 : 1;
}
