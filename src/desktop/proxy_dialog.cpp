// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/proxy_dialog.h>

#include <desktop/look.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace signwright
{

ProxyDialog::ProxyDialog(const QString &proxyHost, QWidget *parent) : QDialog(parent), m_user(new QLineEdit(this)), m_password(new QLineEdit(this))
{
    setObjectName(u"proxyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Log in to the proxy"));
    auto *why = new QLabel(tr("The proxy %1 lets nobody through without a log-in. Usually it is the one of this computer. "
                              "It is kept until Signwright is closed, and written nowhere.")
                               .arg(proxyHost),
                           this);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);
    m_user->setObjectName(u"proxyUserField"_s);
    m_password->setObjectName(u"proxyPasswordField"_s);
    m_password->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&User name"), m_user);
    form->addRow(tr("&Password"), m_password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *accept = buttons->addButton(tr("&Log in"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"proxyAcceptButton"_s);
    accept->setDefault(true);
    accept->setEnabled(false);
    connect(m_user, &QLineEdit::textChanged, accept, [accept](const QString &text) { accept->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * look::kUnit);
    column->addWidget(why);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(50 * look::kUnit);
}

QString ProxyDialog::user() const
{
    return m_user->text();
}

ClientSecret ProxyDialog::takePassword()
{
    auto secret = ClientSecret::fromText(m_password->text());
    m_password->clear();
    return secret;
}

} // namespace signwright
