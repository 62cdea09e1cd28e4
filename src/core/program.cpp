// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/program.h>
#include <core/version.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace signwright
{

void identifyProgram()
{
#ifdef __MINGW32__
    // With mingw-w64 a thread's own objects are gone before their destructors run, and PCRE's stack for compiled patterns is one, in
    // each thread that matched something: without compiled patterns there is none. Qt asks once, at the first pattern.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
    QCoreApplication::setOrganizationName(u"Signwright"_s);
    QCoreApplication::setApplicationName(u"signwright"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(programVersion));
}

} // namespace signwright
