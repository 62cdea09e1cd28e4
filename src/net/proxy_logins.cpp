// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <net/proxy_logins.h>

#include <QAuthenticator>

namespace signwright
{

namespace
{
constexpr int kAnswersSideBySide = 8; // as many requests as a check sends at once
}

void ProxyLogins::remember(const QString &proxyHost, const QString &user, ClientSecret password)
{
    m_logins.insert(proxyHost.toLower(), std::make_shared<Login>(Login{user, std::move(password), 1}));
}

void ProxyLogins::worked(const QString &proxyHost)
{
    if (const auto login = m_logins.value(proxyHost.toLower())) {
        login->answersLeft = kAnswersSideBySide;
    }
}

void ProxyLogins::answer(const QString &proxyHost, QAuthenticator *authenticator)
{
    const auto login = m_logins.value(proxyHost.toLower());
    if (!login) {
        return;
    }
    if (login->answersLeft-- <= 0) {
        m_logins.remove(proxyHost.toLower());
        return;
    }
    const auto text = login->password.reveal();
    const auto password = QString::fromUtf8(text.data(), qsizetype(text.size())); // the one form in which Qt takes it
    authenticator->setUser(login->user);
    authenticator->setPassword(password);
}

} // namespace signwright
