// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace signwright
{

/** One line of a drawn page. */
struct SketchRow {
    QString kind; ///< button, field, value, toggle, radio, select, table
    QString text, value;
    bool on = false, mark = false;
    QStringList cells, values;
    int markCell = -1, crossCell = -1;
};

/** A drawn page of somebody else's: enough to find the place, never a screenshot that ages. */
struct Sketch {
    QString address, heading;
    bool markAddress = false;
    QStringList nav;
    int navMark = -1;
    QList<SketchRow> rows;
    bool isEmpty() const { return rows.isEmpty(); }
};

/** A value that the person carries to the other page. */
struct CarriedValue {
    QString value; ///< app_name, redirect_uri, client_secret …
    QString label; ///< as the other page calls it
};

/** One numbered card. */
struct ClickCard {
    QString id, title;
    QStringList steps;
    QString open, openLabel;
    QList<CarriedValue> carry;
    QStringList bringBack;
    QString note;
    bool noteWarns = false;
    Sketch sketch;
};

/** What is to be clicked on the pages of one portal, or of Microsoft: `resources/click_paths/<kind>.json`, in the program's language. */
struct ClickPath {
    QString kind, version;
    QDate checkedOn;
    QStringList sources;
    QString appName, redirectTemplate, defaultButtonLabel;
    QHash<QString, QString> remarks;
    QHash<QString, QList<ClickCard>> pages;
};

/** `entra`, or a portal's; one that has none of its own gets `other`. Built in, so it cannot fail for a known kind. */
ClickPath clickPath(const QString &kind);
QStringList clickPathKinds();
/** Names in braces filled in; what is not known stays as an ellipsis, so that no raw braces are shown. */
QString filled(QString text, const QHash<QString, QString> &values);

} // namespace signwright
