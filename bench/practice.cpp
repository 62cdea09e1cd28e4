// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// The practice tenant measured: how soon it answers, what it takes, how many sign-ins it carries, whether it keeps its size.
// usage: bench_practice start | rate SECONDS [PEER_PORT] | soak COUNT AT_ONCE

#include <practice/practice_server.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QUrl>

#include <httplib.h>
#include <malloc.h>

#include <atomic>
#include <cstdio>
#include <fstream>
#include <regex>
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

/** A person with cookies, following redirects as far as the redirect URI, over one kept connection. */
class Person
{
public:
    explicit Person(int port) : m_http("127.0.0.1", port)
    {
        m_http.set_keep_alive(true);
        m_http.set_tcp_nodelay(true);
        m_http.set_read_timeout(60, 0);
    }
    void forget() { m_cookies.clear(); }

    httplib::Result send(const std::string &path, const std::string &form = {})
    {
        httplib::Headers headers;
        std::string cookies;
        for (const auto &[name, value] : m_cookies) {
            cookies += (cookies.empty() ? "" : "; ") + name + '=' + value;
        }
        if (!cookies.empty()) {
            headers.emplace("Cookie", cookies);
        }
        const auto ask = [&] { return form.empty() ? m_http.Get(path, headers) : m_http.Post(path, headers, form, "application/x-www-form-urlencoded"); };
        auto reply = ask();
        if (!reply) {
            reply = ask(); // the kept connection had just been closed for idleness: every client opens another then
        }
        if (reply) {
            const auto set = reply->headers.equal_range("Set-Cookie");
            for (auto one = set.first; one != set.second; ++one) {
                const auto pair = one->second.substr(0, one->second.find(';'));
                m_cookies[pair.substr(0, pair.find('='))] = pair.substr(pair.find('=') + 1);
            }
        }
        return reply;
    }
    /** Redirects that stay on this server. */
    httplib::Result follow(httplib::Result reply)
    {
        while (reply && reply->status / 100 == 3) {
            const auto to = reply->get_header_value("Location");
            const auto path = to.rfind("http://127.0.0.1", 0) == 0 ? to.substr(to.find('/', 8)) : to;
            if (path.rfind("/", 0) != 0) {
                break;
            }
            reply = send(path);
        }
        return reply;
    }

private:
    httplib::Client m_http;
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
        const auto code = between(page->get_header_value("Location"), "code=", '&');
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
        const auto code = between(back->get_header_value("Location"), "code=", '&');
        const auto tokens =
            person.send("/token", "grant_type=authorization_code&client_id=bench&client_secret=bench-secret&redirect_uri=" + redirect + "&code=" + code);
        return tokens && tokens->status == 200 && tokens->body.find("\"id_token\"") != std::string::npos;
    }
};

template <class Server>
double rate(const Server &server, double seconds)
{
    std::atomic<long> done = 0, failed = 0;
    std::vector<std::thread> people;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 4; ++i) {
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
    std::printf("up after %.1f ms, first discovery after %.1f ms (at most 20), %.1f MiB added (at most 5)\n", up, first, added);
    return reply && reply->status == 200 && first <= 20 && added <= 5 ? 0 : 1;
}

int soak(long count, int atOnce)
{
    const auto server = started();
    const Ours ours(server->info());
    const auto run = [&](long times, int threads) {
        std::atomic<long> left = times, failed = 0;
        std::vector<std::thread> people;
        for (int i = 0; i < threads; ++i) {
            people.emplace_back([&] {
                Person person(ours.port);
                while (left.fetch_sub(1) > 0) {
                    failed += ours.signIn(person) ? 0 : 1;
                }
            });
        }
        for (auto &one : people) {
            one.join();
        }
        return failed.load();
    };
    const auto settled = [] {
        std::this_thread::sleep_for(std::chrono::seconds(5)); // idle threads end, with what OpenSSL keeps for each
        malloc_trim(0);
        return heapMiB();
    };
    QElapsedTimer timer;
    timer.start();
    long failed = run(count, 1); // warm-up: the stores of codes and sessions reach their bounds, and their hash tables their size
    failed += run(atOnce, atOnce);
    const double warm = settled();
    failed += run(count, 1);
    failed += run(long(atOnce) * 5, atOnce);
    const double end = settled();
    std::printf("%ld sign-ins in a row, %d at once, in %.0f s: %ld failed, heap %.2f MiB after warm-up, %.2f MiB at the end\n", count, atOnce,
                double(timer.elapsed()) / 1000, failed, warm, end);
    return failed == 0 && end <= warm * 1.03 + 0.1 ? 0 : 1;
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
    if (what == "soak"_L1) {
        return soak(arguments.value(2, u"10000"_s).toLong(), arguments.value(3, u"200"_s).toInt());
    }
    const double seconds = arguments.value(2, u"5"_s).toDouble();
    const auto server = started();
    const Ours ours(server->info());
    rate(ours, 1);
    const double mine = rate(ours, seconds);
    std::printf("practice tenant %.0f sign-ins/s\n", mine);
    if (const int port = arguments.value(3).toInt(); port > 0) {
        const Peer peer{port};
        rate(peer, 1);
        const double theirs = rate(peer, seconds);
        std::printf("oidc-provider   %.0f sign-ins/s\nratio %.1f (at least 10)\n", theirs, mine / theirs);
        return mine >= 10 * theirs ? 0 : 1;
    }
    return 0;
}
