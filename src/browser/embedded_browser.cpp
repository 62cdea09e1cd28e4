// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <browser/embedded_browser.h>

#include <core/logging.h>

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPluginLoader>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr auto kPlugin = "signwright_webengine"_L1;

QString pluginFile(const QString &folder)
{
#if defined(Q_OS_WIN)
    return folder + u'/' + kPlugin + u".dll"_s;
#elif defined(Q_OS_MACOS)
    return folder + u'/' + kPlugin + u".dylib"_s;
#else
    return folder + u'/' + kPlugin + u".so"_s;
#endif
}

/** Chromium ends the whole program where it is root and has not been told to do without its sandbox. */
bool wouldRefuseRoot()
{
#if defined(Q_OS_LINUX)
    return geteuid() == 0 && !qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains("--no-sandbox"_L1);
#else
    return false;
#endif
}

} // namespace

QString BrowserEngine::name() const
{
    return u"Chromium %1 (security fixes up to %2)"_s.arg(version, securityPatch.isEmpty() ? version : securityPatch);
}

QDate BrowserEngine::securityPatchDate() const
{
    bool isNumber = false;
    const auto major = (securityPatch.isEmpty() ? version : securityPatch).section(u'.', 0, 0).toInt(&isNumber);
    // https://chromium.googlesource.com/chromium/src/+/main/docs/process/release_cycle.md
    return isNumber && major >= 94 ? QDate(2021, 9, 21).addDays(28LL * (major - 94)) : QDate();
}

bool BrowserEngine::isOld(const QDate &today) const
{
    const auto date = securityPatchDate();
    return !date.isValid() || date.addMonths(6) < today;
}

QStringList embeddedBrowserFolders()
{
    const QDir here(QCoreApplication::applicationDirPath());
    QStringList folders{here.filePath(u"plugins"_s), here.filePath(u"../PlugIns"_s)};
#if defined(SIGNWRIGHT_PLUGIN_FOLDER)
    folders << here.filePath(QStringLiteral(SIGNWRIGHT_PLUGIN_FOLDER));
#endif
    for (auto &folder : folders) {
        folder = QDir::cleanPath(folder);
    }
    return folders;
}

bool losesSandboxInAppImage(const QString &restriction)
{
    if (qEnvironmentVariableIsEmpty("APPIMAGE")) {
        return false;
    }
    QFile file(restriction);
    return file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == "1";
}

Result<EmbeddedBrowserFactory *> loadEmbeddedBrowser(const QStringList &folders, const QString &restriction)
{
    if (!QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts)) {
        return fail(u"browser.plugin.too_late"_s);
    }
    const auto places = folders.isEmpty() ? embeddedBrowserFolders() : folders;
    for (const auto &folder : places) {
        if (!QFileInfo::exists(pluginFile(folder))) {
            continue;
        }
        if (wouldRefuseRoot()) {
            return fail(u"browser.plugin.sandbox"_s);
        }
        if (losesSandboxInAppImage(restriction)) {
            return fail(u"browser.plugin.restricted"_s);
        }
        QPluginLoader loader(pluginFile(folder)); // never unloaded: Chromium cannot be
        if (auto *const factory = qobject_cast<EmbeddedBrowserFactory *>(loader.instance())) {
            return factory;
        }
        qCWarning(lcBrowser) << loader.errorString();
        return fail(u"browser.plugin.unusable"_s, {{u"reason"_s, loader.errorString()}});
    }
    return fail(u"browser.plugin.missing"_s, {{u"folders"_s, places.join(u", "_s)}});
}

} // namespace signwright
