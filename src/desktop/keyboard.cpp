// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/keyboard.h>

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

void collect(QWidget *widget, QWidgetList &to);

/** A grid keeps its items in the order of adding; what is read is rows, then columns. */
QList<QLayoutItem *> inReadingOrder(QLayout *layout)
{
    struct Placed {
        int row = 0;
        int column = 0;
        QLayoutItem *item = nullptr;
    };
    QList<Placed> placed;
    const auto *grid = qobject_cast<QGridLayout *>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        Placed one{i, 0, layout->itemAt(i)};
        if (grid) {
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(i, &one.row, &one.column, &rows, &columns);
        }
        placed.append(one);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.row != b.row ? a.row < b.row : a.column < b.column; });
    QList<QLayoutItem *> items;
    for (const auto &one : std::as_const(placed)) {
        items.append(one.item);
    }
    return items;
}

void collect(QLayout *layout, QWidgetList &to)
{
    for (auto *item : inReadingOrder(layout)) {
        if (auto *widget = item->widget()) {
            collect(widget, to);
        } else if (auto *inner = item->layout()) {
            collect(inner, to);
        }
    }
}

void collect(QWidget *widget, QWidgetList &to)
{
    if (!widget->isVisible() || !widget->isEnabled()) {
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
        to.append(widget);
    }
    if (auto *scroll = qobject_cast<QScrollArea *>(widget)) {
        if (scroll->widget()) {
            collect(scroll->widget(), to);
        }
    } else if (widget->layout()) {
        collect(widget->layout(), to);
    }
}

} // namespace

bool moveFocus(QWidget *root, bool next)
{
    QWidgetList all;
    collect(root, all);
    if (all.isEmpty()) {
        return false;
    }
    const auto *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (focus && (all.at(i) == focus || all.at(i)->isAncestorOf(focus))) {
            at = i;
        }
    }
    const auto to = next ? (at + 1) % all.size() : (at <= 0 ? all.size() : at) - 1;
    auto *reached = all.at(to);
    reached->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (auto *above = reached->parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            scroll->ensureWidgetVisible(reached);
        }
    }
    return true;
}

} // namespace signwright
