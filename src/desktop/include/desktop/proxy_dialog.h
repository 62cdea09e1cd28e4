// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>

#include <QDialog>

class QLineEdit;

namespace signwright
{

/** Asks for the name and password that a proxy wants. They are kept in memory until the program ends. Deletes itself. */
class ProxyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ProxyDialog(const QString &proxyHost, QWidget *parent = nullptr);
    QString user() const;
    ClientSecret takePassword();

private:
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace signwright
