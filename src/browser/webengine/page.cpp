// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "page.h"

#include "profile.h"

#include <QAuthenticator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** The inputs of the form that posts to `target`. Methods come from the prototypes, since an input may be called "action" or "elements". */
const auto kReadForm = uR"js((function (target) {
    for (const form of Array.from(document.getElementsByTagName('form'))) {
        let action = '';
        try {
            action = new URL(Element.prototype.getAttribute.call(form, 'action') || '', document.baseURI).href;
        } catch (e) {
            continue;
        }
        if (action !== target) {
            continue;
        }
        const fields = {};
        for (const input of Array.from(Element.prototype.querySelectorAll.call(form, 'input[name]'))) {
            fields[input.getAttribute('name')] = input.value;
        }
        return fields;
    }
    return null;
}))js"_s;

/**
 * Microsoft's pages carry `$Config` with an error code, also when only the password was wrong; others write a code or merely
 * answer with an error status (`certainly`). Any other page is left unread.
 */
const auto kReadError = uR"js((function (certainly) {
    const text = (document.body ? document.body.innerText : '').slice(0, 20000);
    let config = '';
    for (const script of Array.from(document.getElementsByTagName('script'))) {
        if (/\$Config\s*=/.test(script.textContent)) {
            config = script.textContent;
        }
    }
    const code = /"[si]ErrorCode"\s*:\s*"?(\d+)/.exec(config);
    const isError = (code && Number(code[1]) !== 0) || /"pgid"\s*:\s*"ConvergedError"/.test(config) || /AADSTS\d{4,8}/.test(text);
    return certainly || isError ? { html: document.documentElement.outerHTML.slice(0, 262144), text: text } : null;
}))js"_s;

QString call(const QString &function, const QJsonValue &argument)
{
    const auto list = QString::fromUtf8(QJsonDocument(QJsonArray{argument}).toJson(QJsonDocument::Compact));
    return function + u".apply(null, "_s + list + u')';
}

bool carriesAnswer(const QUrl &url)
{
    const auto has = [](const QString &encoded) {
        const QUrlQuery query(encoded);
        return query.hasQueryItem(u"code"_s) || query.hasQueryItem(u"error"_s) || query.hasQueryItem(u"id_token"_s);
    };
    return has(url.query(QUrl::FullyEncoded)) || has(url.fragment(QUrl::FullyEncoded));
}

QString nameOf(QWebEngineCertificateError::Type type)
{
    switch (type) {
    case QWebEngineCertificateError::CertificateCommonNameInvalid: return u"host_mismatch"_s;
    case QWebEngineCertificateError::CertificateDateInvalid: return u"expired"_s;
    case QWebEngineCertificateError::CertificateAuthorityInvalid: return u"untrusted"_s;
    case QWebEngineCertificateError::CertificateRevoked: return u"revoked"_s;
    default: return u"other"_s;
    }
}

} // namespace

Page::Page(QWebEngineProfile *profile, std::shared_ptr<RunGate> gate, QObject *parent) : QWebEnginePage(profile, parent), m_gate(std::move(gate))
{
    refusePermissions();
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) {
        if (request.isUserInitiated()) {
            request.openIn(this); // "Terms of use" and the like, in the same view; what a script opens is not
        }
    });
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        error.rejectCertificate();
        if (!m_shut) {
            Q_EMIT broke(
                Error{u"browser.certificate"_s, {{u"host"_s, error.url().host()}, {u"error"_s, nameOf(error.type())}, {u"detail"_s, error.description()}}});
        }
    });
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this](RenderProcessTerminationStatus status, int exitCode) {
        if (!m_shut && status != NormalTerminationStatus) {
            Q_EMIT broke(Error{u"browser.renderer_gone"_s, {{u"exit_code"_s, exitCode}}});
        }
    });
    connect(this, &QWebEnginePage::loadingChanged, this, &Page::loaded);
}

void Page::refusePermissions()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this, [](const QWebEnginePermission &permission) { permission.deny(); });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) { setFeaturePermission(origin, feature, PermissionDeniedByUser); });
#endif
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this, [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this, [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this, [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    const auto refuse = [](QAuthenticator *authenticator) { *authenticator = QAuthenticator(); };
    connect(this, &QWebEnginePage::authenticationRequired, this, [refuse](const QUrl &, QAuthenticator *a) { refuse(a); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this, [this](const QUrl &, QAuthenticator *authenticator, const QString &proxy) {
        // Chromium asks again, without an end and with an empty form, as long as it gets an answer that the proxy refuses.
        if (!std::exchange(m_proxyAnswered, true)) {
            proxyLogins().answer(proxy.section(u':', 0, 0), authenticator);
        }
    });
}

void Page::shut()
{
    m_shut = true;
    m_gate->open = false;
    triggerAction(Stop);
}

bool Page::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (m_shut || m_caught) {
        return false;
    }
    if (m_gate->catches(url)) {
        if (isMainFrame) {
            m_caught = true;
            take(url, type == NavigationTypeFormSubmitted && !carriesAnswer(url));
        }
        return false; // a frame inside a page is refused as well, but is not the answer
    }
    if (isMainFrame && type == NavigationTypeRedirect) {
        // Queued: a listener may close the run, and this page is in the middle of a call from Chromium.
        QMetaObject::invokeMethod(
            this, [this, url] { Q_EMIT visited(url, {}); }, Qt::QueuedConnection);
    }
    return true;
}

void Page::take(const QUrl &url, bool isFormPost)
{
    QMetaObject::invokeMethod(
        this,
        [this, url, isFormPost] {
            if (m_shut) {
                return;
            }
            if (isFormPost) {
                readForm(url);
                return;
            }
            m_gate->open = false;
            Q_EMIT caughtResponse({url, {}, false});
        },
        Qt::QueuedConnection);
}

void Page::readForm(const QUrl &target)
{
    runJavaScript(call(kReadForm, target.toString(QUrl::FullyEncoded)), QWebEngineScript::ApplicationWorld, [this, target](const QVariant &result) {
        if (m_shut) {
            return;
        }
        m_gate->open = false;
        CaughtResponse response{target, {}, true};
        const auto fields = result.toMap();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            response.formFields.insert(it.key(), it.value().toString());
        }
        Q_EMIT caughtResponse(response);
    });
}

void Page::loaded(const QWebEngineLoadingInfo &info)
{
    if (m_shut || m_caught) {
        return;
    }
    const auto isStatus = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus || (info.status() == QWebEngineLoadingInfo::LoadFailedStatus && isStatus)) {
        Q_EMIT visited(url(), title());
        readErrorPage(isStatus && info.errorCode() >= 400);
    } else if (info.status() == QWebEngineLoadingInfo::LoadFailedStatus && info.errorDomain() != QWebEngineLoadingInfo::CertificateErrorDomain) {
        Q_EMIT broke(Error{u"browser.load"_s, {{u"host"_s, info.url().host()}, {u"error"_s, info.errorString()}, {u"code"_s, info.errorCode()}}});
    }
}

void Page::readErrorPage(bool certainly)
{
    runJavaScript(call(kReadError, certainly), QWebEngineScript::ApplicationWorld, [this](const QVariant &result) {
        const auto read = result.toMap();
        if (!m_shut && !m_caught && !read.isEmpty()) {
            Q_EMIT providerError({url(), read.value(u"html"_s).toString(), read.value(u"text"_s).toString()});
        }
    });
}

} // namespace signwright
