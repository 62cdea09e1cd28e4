// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/click_paths.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** The data's own texts; cmake/ClickPathTexts.cmake lists them for lupdate. */
QString translated(const QJsonValue &value)
{
    const auto source = value.toString();
    return source.isEmpty() ? QString() : QCoreApplication::translate("ClickPaths", source.toUtf8().constData());
}

QStringList strings(const QJsonValue &value, bool translate)
{
    QStringList list;
    for (const auto &entry : value.toArray()) {
        list << (translate ? translated(entry) : entry.toString());
    }
    return list;
}

Sketch sketchFrom(const QJsonObject &json)
{
    Sketch sketch;
    sketch.address = json.value("address"_L1).toString();
    sketch.heading = translated(json.value("heading"_L1));
    sketch.markAddress = json.value("mark_address"_L1).toBool();
    sketch.nav = strings(json.value("nav"_L1), true);
    sketch.navMark = json.value("nav_mark"_L1).toInt(-1);
    for (const auto &entry : json.value("rows"_L1).toArray()) {
        const auto row = entry.toObject();
        sketch.rows.append({row.value("kind"_L1).toString(), translated(row.value("text"_L1)), row.value("value"_L1).toString(), row.value("on"_L1).toBool(),
                            row.value("mark"_L1).toBool(), strings(row.value("cells"_L1), true), strings(row.value("values"_L1), false),
                            row.value("mark_cell"_L1).toInt(-1), row.value("cross_cell"_L1).toInt(-1)});
    }
    return sketch;
}

ClickCard cardFrom(const QJsonObject &json)
{
    ClickCard card;
    card.id = json.value("id"_L1).toString();
    card.title = translated(json.value("title"_L1));
    card.steps = strings(json.value("steps"_L1), true);
    card.open = json.value("open"_L1).toString();
    card.openLabel = translated(json.value("open_label"_L1));
    for (const auto &entry : json.value("copy"_L1).toArray()) {
        card.carry.append({entry.toObject().value("value"_L1).toString(), translated(entry.toObject().value("label"_L1))});
    }
    card.bringBack = strings(json.value("bring_back"_L1), false);
    card.note = translated(json.value("note"_L1));
    card.noteWarns = json.value("note_tone"_L1).toString() == "warn"_L1;
    card.sketch = sketchFrom(json.value("sketch"_L1).toObject());
    return card;
}

} // namespace

QStringList clickPathKinds()
{
    QStringList kinds;
    for (const auto &file : QDir(u":/click_paths"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        kinds << file.chopped(5);
    }
    return kinds;
}

ClickPath clickPath(const QString &kind)
{
    QFile file(u":/click_paths/"_s + kind + u".json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return kind == "other"_L1 ? ClickPath() : clickPath(u"other"_s);
    }
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    ClickPath path;
    path.kind = json.value("kind"_L1).toString();
    path.version = json.value("version"_L1).toString();
    path.checkedOn = QDate::fromString(json.value("checked_on"_L1).toString(), Qt::ISODate);
    path.sources = strings(json.value("sources"_L1), false);
    path.appName = json.value("app_name"_L1).toString();
    path.redirectTemplate = json.value("redirect_template"_L1).toString();
    path.defaultButtonLabel = json.value("default_button_label"_L1).toString();
    const auto remarks = json.value("remarks"_L1).toObject();
    for (auto it = remarks.begin(); it != remarks.end(); ++it) {
        path.remarks.insert(it.key(), translated(it.value()));
    }
    const auto pages = json.value("pages"_L1).toObject();
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        for (const auto &card : it.value().toArray()) {
            path.pages[it.key()].append(cardFrom(card.toObject()));
        }
    }
    return path;
}

QString filled(QString text, const QHash<QString, QString> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.value().isEmpty()) {
            text.replace(u'{' + it.key() + u'}', it.value());
        }
    }
    static const QRegularExpression left(u"\\{[a-z_]+\\}"_s);
    return text.replace(left, u"…"_s);
}

} // namespace signwright
