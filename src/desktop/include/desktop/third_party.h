// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace signwright
{

/** What other people made and these programs contain, are linked with or open while they run: a row of resources/third_party.json. */
struct ThirdParty {
    QString name;
    QString partOf;        ///< the component that brings it along; empty when the programs use it themselves
    QString licence;       ///< an SPDX licence expression (https://spdx.org/licenses/)
    QStringList copyright; ///< holders; empty when the rights were given up
    QStringList texts;     ///< for licenceText(); what the licence builds upon follows it
    QUrl homepage;
    QUrl notices; ///< where the makers list what they took from others in turn; may be empty
};

/** All rows, in the order of the file. */
QList<ThirdParty> thirdParties();

/** The wording of a licence as its makers wrote it, never translated; empty for a name that no file has. */
QString licenceText(const QString &name);

} // namespace signwright
