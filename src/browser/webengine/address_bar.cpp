// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "address_bar.h"

#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace signwright
{

AddressBar::AddressBar(QWidget *parent) : QWidget(parent), m_lock(new QLabel(this)), m_address(new QLineEdit(this))
{
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the sign-in page"));
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lock);
    layout->addWidget(m_address, 1);
    show({});
}

void AddressBar::show(const QUrl &url, bool certificateRefused)
{
    const auto host = url.host();
    const auto isLoopback = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    QString lock;
    QString meaning;
    if (url.isEmpty()) {
        meaning = tr("No page yet");
    } else if (certificateRefused) {
        lock = u"⚠ "_s + tr("Certificate refused");
        meaning = tr("The certificate of this site is not trusted, so nothing was sent to it.");
    } else if (url.scheme() == "https"_L1) {
        lock = tr("Encrypted"); // without a picture of a lock, which is an empty box where no font has one
        meaning = tr("The connection is encrypted and the certificate is trusted.");
    } else if (isLoopback) {
        lock = u"⌂ "_s + tr("This computer");
        meaning = tr("This page comes from this computer: nothing goes over the network.");
    } else {
        lock = u"⚠ "_s + tr("Not encrypted");
        meaning = tr("The connection is not encrypted. Type no password here.");
    }
    m_lock->setText(lock);
    m_lock->setToolTip(meaning);
    m_lock->setAccessibleName(meaning);
    m_address->setAccessibleDescription(meaning);
    // Without query: it holds state and nonce, and says nothing to a person.
    m_address->setText(url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    m_address->setCursorPosition(0);
}

} // namespace signwright
