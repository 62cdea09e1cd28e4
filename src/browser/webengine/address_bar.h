// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace signwright
{

/** Where the page is and whether the way there is encrypted: in words and a symbol, never by colour alone. Read-only. */
class AddressBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AddressBar(QWidget *parent = nullptr);
    void show(const QUrl &url, bool certificateRefused = false);
    QLineEdit *address() const { return m_address; }

private:
    QLabel *m_lock;
    QLineEdit *m_address;
};

} // namespace signwright
