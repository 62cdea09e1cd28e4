// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace signwright
{

/** One window a user: a second start hands its argument to the first and ends. The socket is the user's own. */
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;
    /** True: we are the first. False: the argument (may be empty) was handed over. */
    bool claim(const QString &argument);

Q_SIGNALS:
    /** Another start asked us to come forward, with a file to open or nothing. */
    void summoned(const QString &argument);

private:
    void read();
    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace signwright
