// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace signwright
{

/** The program's languages: switched while it runs, remembered, English when one is missing. */
class Languages : public QObject
{
    Q_OBJECT
public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;
    /** Codes of all that are built in: "en", "de". */
    static QStringList available();
    /** Its name in itself: "Deutsch". */
    static QString nameOf(const QString &code);
    QString current() const { return m_current; }
    /** What was chosen last, else the system's language, else English. */
    void useRemembered();
    /** Installs it at once; every widget gets LanguageChange. False: not built in, nothing changes. */
    bool use(const QString &code, bool remember = true);

private:
    QTranslator m_own;
    QTranslator m_catalogue; ///< the words of findings
    QTranslator m_qt;
    QString m_current;
};

} // namespace signwright
