// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <net/qt_http_transport.h>

#include <core/client_secret.h>
#include <core/logging.h>
#include <net/system_proxy.h>

#include <QAuthenticator>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <qcoro/qcorosignal.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

class NoCookies final : public QNetworkCookieJar
{
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QString tlsCode(const QList<QSslError> &errors)
{
    bool expired = false;
    bool host = false;
    for (const auto &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid: expired = true; break;
        case QSslError::HostNameMismatch: host = true; break;
        case QSslError::NoError: break;
        default: return u"net.tls.untrusted"_s;
        }
    }
    return expired ? u"net.tls.expired"_s : host ? u"net.tls.host_mismatch"_s : u"net.tls.handshake"_s;
}

QString networkCode(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return u"net.dns"_s;
    case QNetworkReply::ConnectionRefusedError: return u"net.refused"_s;
    case QNetworkReply::RemoteHostClosedError: return u"net.reset"_s;
    case QNetworkReply::TimeoutError: return u"net.timeout"_s;
    case QNetworkReply::SslHandshakeFailedError: return u"net.tls.handshake"_s;
    case QNetworkReply::ProxyAuthenticationRequiredError: return u"net.proxy_auth"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError: return u"net.proxy"_s;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError: return u"net.offline"_s;
    case QNetworkReply::UnknownNetworkError: return u"net.offline"_s; // no route to host, network unreachable
    default: return u"net.protocol"_s;
    }
}

/** Hands Qt the proxies that were found for a host before the request started, so that no PAC script runs on the event loop. */
class FoundProxies final : public QNetworkProxyFactory
{
public:
    void set(const QString &host, QList<QNetworkProxy> proxies)
    {
        const std::lock_guard lock(m_mutex);
        m_found.insert(host, std::move(proxies));
    }
    bool contains(const QString &host)
    {
        const std::lock_guard lock(m_mutex);
        return m_found.contains(host);
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const std::lock_guard lock(m_mutex);
        return m_found.value(query.peerHostName(), {QNetworkProxy(QNetworkProxy::NoProxy)});
    }

private:
    std::mutex m_mutex;
    QHash<QString, QList<QNetworkProxy>> m_found;
};

bool reachedByProxy(QNetworkAccessManager &manager, const QUrl &url)
{
    auto *const factory = manager.proxyFactory();
    const auto proxy = factory ? factory->queryProxy(QNetworkProxyQuery(url)).value(0) : manager.proxy();
    return proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
}

} // namespace

Result<QList<QSslCertificate>> readCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(u"net.ca_file.unreadable"_s, {{u"path"_s, path}});
    }
    const auto certificates = QSslCertificate::fromData(file.read(4 * 1024 * 1024), QSsl::Pem);
    if (certificates.isEmpty()) {
        return fail(u"net.ca_file.no_certificate"_s, {{u"path"_s, path}});
    }
    return certificates;
}

QtHttpTransport::QtHttpTransport(NetworkPolicy policy, QObject *parent) : QObject(parent), m_policy(std::move(policy))
{
    if (!m_policy.extraTrustAnchors.isEmpty()) {
        // Said in full: what is added to the default has no effect where Qt asks the system for each root by itself, as on Windows.
        m_trustAnchors = QSslConfiguration::systemCaCertificates() + m_policy.extraTrustAnchors;
    }
    renewManager();
}

void QtHttpTransport::renewManager()
{
    m_manager = std::make_shared<QNetworkAccessManager>();
    m_manager->setCookieJar(new NoCookies);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setAutoDeleteReplies(false);
    connect(m_manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, m_manager.get(),
            [logins = m_policy.proxyLogins](const QNetworkProxy &proxy, QAuthenticator *authenticator) { logins->answer(proxy.hostName(), authenticator); });
    if (m_policy.proxy == NetworkPolicy::Proxy::Manual) {
        m_manager->setProxy(m_policy.manualProxy);
    } else if (m_policy.proxy == NetworkPolicy::Proxy::None) {
        m_manager->setProxy(QNetworkProxy::NoProxy);
    } else {
        m_manager->setProxyFactory(new FoundProxies); // Qt asks the system by itself only on some platforms
    }
}

QtHttpTransport::~QtHttpTransport() = default;

QCoro::Task<Result<HttpReply>> QtHttpTransport::send(HttpRequest request, CancelToken cancel)
{
    const auto host = request.url.host();
    const QVariantMap where{{u"host"_s, host}};
    if (cancel.isCancelled()) {
        co_return fail(u"net.cancelled"_s, where);
    }
    // The transport may go while a request runs; then the request ends in its own time, on this copy.
    const auto manager = m_manager;
    const auto logins = m_policy.proxyLogins;
    const QPointer<QtHttpTransport> self(this);
    if (auto *const found = dynamic_cast<FoundProxies *>(manager->proxyFactory()); found && !found->contains(host)) {
        found->set(host, co_await systemProxiesFor(request.url));
        if (cancel.isCancelled()) {
            co_return fail(u"net.cancelled"_s, where);
        }
    }
    const bool byProxy = reachedByProxy(*manager, request.url);
    QNetworkRequest networkRequest(request.url);
    networkRequest.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    networkRequest.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    networkRequest.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (request.maxRedirects > 0) {
        networkRequest.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        networkRequest.setMaximumRedirectsAllowed(request.maxRedirects);
    }
    for (const auto &[name, value] : request.headers) {
        networkRequest.setRawHeader(name, value);
    }
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_trustAnchors.isEmpty()) {
        tls.setCaCertificates(m_trustAnchors);
    }
    networkRequest.setSslConfiguration(tls);

    QString proxyAsked;
    QElapsedTimer elapsed;
    elapsed.start();
    // From a buffer of ours, because Qt would keep a second copy of a body given as bytes, which nobody could wipe.
    QBuffer upload(&request.body);
    upload.open(QIODevice::ReadOnly);
    // A POST says its length also when it is nothing: servers wait for a body, or answer 411, otherwise.
    const bool bodyless = request.body.isEmpty() && request.method != "POST" && request.method != "PUT";
    // As a custom method, HEAD would wait for the body that Content-Length speaks of and that never comes (RFC 9110 section 9.3.2).
    std::unique_ptr<QNetworkReply> reply(request.method == "HEAD" ? manager->head(networkRequest)
                                                                  : manager->sendCustomRequest(networkRequest, request.method, bodyless ? nullptr : &upload));
    auto *const raw = reply.get();

    QList<QSslError> sslErrors;
    QSslCertificate seen;
    bool tooLarge = false;
    bool timedOut = false;
    bool wasCancelled = false;
    QByteArray body;
    connect(raw, &QNetworkReply::sslErrors, raw, [&sslErrors, &seen, raw](const QList<QSslError> &errors) {
        sslErrors = errors; // never ignored: the exchange ends here
        seen = raw->sslConfiguration().peerCertificate();
    });
    const auto limit = request.sizeLimit;
    connect(raw, &QNetworkReply::readyRead, raw, [&body, &tooLarge, raw, limit] {
        body += raw->readAll();
        if (body.size() > limit) {
            tooLarge = true;
            raw->abort();
        }
    });
    connect(manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, raw,
            [&proxyAsked](const QNetworkProxy &proxy) { proxyAsked = proxy.hostName(); });
    QTimer timer;
    timer.setSingleShot(true);
    connect(&timer, &QTimer::timeout, raw, [&timedOut, raw] {
        timedOut = true;
        raw->abort();
    });
    timer.start(request.timeout);
    const auto onCancel = cancel.onCancel([&wasCancelled, raw] {
        wasCancelled = true;
        raw->abort();
    });

    if (!raw->isFinished()) {
        co_await qCoro(raw, &QNetworkReply::finished);
    }
    timer.stop();
    upload.close();
    if (request.sensitive) {
        wipe(request.body);
    }
    qCDebug(lcNet) << request.method << host << request.url.path() << raw->error() << elapsed.elapsed() << "ms";

    // The reply is deleted from the event loop: this coroutine may have been resumed by the reply's own signal.
    struct Later {
        void operator()(QNetworkReply *r) const { r->deleteLater(); }
    };
    const std::unique_ptr<QNetworkReply, Later> later(reply.release());

    if (wasCancelled) {
        co_return fail(u"net.cancelled"_s, where);
    }
    if (timedOut) {
        co_return fail(u"net.timeout"_s, {{u"host"_s, host}, {u"seconds"_s, double(request.timeout.count()) / 1000.0}});
    }
    if (tooLarge) {
        co_return fail(u"net.too_large"_s, {{u"host"_s, host}, {u"limit"_s, limit}});
    }
    body += raw->readAll();
    const auto status = raw->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (raw->error() == QNetworkReply::ProxyAuthenticationRequiredError) { // over plain HTTP it is an answer as well, but not the server's
        if (self && self->m_manager == manager) {
            self->renewManager(); // this one would send the refused log-in with each request from now on
        }
        co_return fail(u"net.proxy_auth"_s, {{u"host"_s, host}, {u"proxy"_s, proxyAsked}});
    }
    if (!proxyAsked.isEmpty()) {
        logins->worked(proxyAsked);
    }
    // A connection that ends between head and body is not always reported as an error by Qt: what was announced counts as well.
    const auto announced = raw->rawHeader("Content-Length");
    const bool whole = announced.isEmpty() || raw->hasRawHeader("Content-Encoding") || request.method == "HEAD" || status == 204 || status == 304
                       || body.size() >= announced.toLongLong();
    const bool broken = raw->error() == QNetworkReply::RemoteHostClosedError || raw->error() == QNetworkReply::ProtocolFailure || !whole;
    if (status == 0 || broken) {
        if (!sslErrors.isEmpty()) {
            co_return fail(tlsCode(sslErrors), {{u"host"_s, host},
                                                {u"issuer"_s, seen.issuerInfo(QSslCertificate::CommonName).join(u", "_s)},
                                                {u"issuer_organization"_s, seen.issuerInfo(QSslCertificate::Organization).join(u", "_s)},
                                                {u"subject"_s, seen.subjectInfo(QSslCertificate::CommonName).join(u", "_s)},
                                                {u"not_before"_s, seen.effectiveDate().toUTC().toString(Qt::ISODate)},
                                                {u"not_after"_s, seen.expiryDate().toUTC().toString(Qt::ISODate)}});
        }
        // A proxy that refuses the tunnel (403, 502) is Qt's unknown error as well.
        const auto code = networkCode(whole ? raw->error() : QNetworkReply::RemoteHostClosedError);
        co_return fail(byProxy && code == "net.offline"_L1 ? u"net.proxy"_s : code, where);
    }
    HttpReply result;
    result.status = status;
    result.reason = raw->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    result.headers = raw->rawHeaderPairs();
    result.body = std::move(body);
    result.url = raw->url();
    result.elapsed = std::chrono::milliseconds(elapsed.elapsed());
    if (const auto chain = raw->sslConfiguration().peerCertificateChain(); !chain.isEmpty()) {
        result.tls = TlsPeer{chain};
    }
    co_return result;
}

} // namespace signwright
