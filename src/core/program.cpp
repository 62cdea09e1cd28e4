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
    QCoreApplication::setOrganizationName(u"Signwright"_s);
    QCoreApplication::setApplicationName(u"signwright"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(programVersion));
}

} // namespace signwright
