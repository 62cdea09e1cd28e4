// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/languages.h>

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace signwright
{

Languages::Languages(QObject *parent) : QObject(parent) {}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_catalogue);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Languages::available()
{
    QStringList codes;
    for (const auto &file : QDir(u":/i18n"_s).entryList({u"signwright_*.qm"_s}, QDir::Files, QDir::Name)) {
        codes << file.mid(11).chopped(3);
    }
    return codes;
}

QString Languages::nameOf(const QString &code)
{
    auto name = QLocale(code).nativeLanguageName();
    if (code == "en"_L1) {
        name = u"English"_s; // Qt says "American English"
    }
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper();
    }
    return name;
}

void Languages::useRemembered()
{
    const auto remembered = QSettings().value(u"language"_s).toString();
    if (!remembered.isEmpty() && use(remembered, false)) {
        return;
    }
    for (const auto &wish : QLocale::system().uiLanguages()) {
        if (use(wish.section(u'-', 0, 0), false)) {
            return;
        }
    }
    use(u"en"_s, false);
}

bool Languages::use(const QString &code, bool remember)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_catalogue);
    QCoreApplication::removeTranslator(&m_qt);
    if (!m_own.load(u":/i18n/signwright_"_s + code + u".qm"_s)) {
        QCoreApplication::installTranslator(&m_qt);
        QCoreApplication::installTranslator(&m_catalogue);
        QCoreApplication::installTranslator(&m_own);
        return false;
    }
    m_current = code;
    QLocale::setDefault(QLocale(code));
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    // The catalogue's texts are a set of their own; what is not translated in it, or a language without one, shows in English.
    if (m_catalogue.load(u":/i18n/catalogue_"_s + code + u".qm"_s)) {
        QCoreApplication::installTranslator(&m_catalogue);
    }
    QCoreApplication::installTranslator(&m_own);
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
    if (remember) {
        QSettings().setValue(u"language"_s, code);
    }
    return true;
}

} // namespace signwright
