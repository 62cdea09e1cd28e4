// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "publish_diff.h"

#include <desktop/parts.h>
#include <wording/portal_text.h>

#include <QCoreApplication>
#include <QGridLayout>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** IDs and addresses have no blanks and text engines do not break before digits, so a narrow column needs marks where it may. */
QString breakable(QString text)
{
    static const QRegularExpression marks(u"([-./_@:])(?=.)|([^-./_@:\\s]{16})(?=[^\\s])"_s);
    return text.replace(marks, u"\\1\\2\u200B"_s);
}

} // namespace

void showChanges(QVBoxLayout *to, QWidget *parent, const QList<PortalChange> &changes, DiffSides sides)
{
    const auto heading = [parent](const char *text) { return new look::MutedLabel(QCoreApplication::translate("PublishPage", text), parent); };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * look::kUnit);
    grid->setVerticalSpacing(look::kUnit);
    grid->addWidget(heading(QT_TRANSLATE_NOOP("PublishPage", "Setting")), 0, 0);
    const bool publish = sides == DiffSides::Publish;
    grid->addWidget(heading(publish ? QT_TRANSLATE_NOOP("PublishPage", "Now") : QT_TRANSLATE_NOOP("PublishPage", "In the portal")), 0, 1);
    grid->addWidget(heading(publish ? QT_TRANSLATE_NOOP("PublishPage", "Afterwards") : QT_TRANSLATE_NOOP("PublishPage", "Set up here")), 0, 2);
    int row = 1;
    for (const auto &change : changes) {
        const auto name = portalFieldName(change.field);
        const auto before = portalValueText(change.field, change.before);
        const auto after = portalValueText(change.field, change.after);
        auto *first = parts::words(name, parent);
        first->setAccessibleName((publish ? QCoreApplication::translate("PublishPage", "%1: now %2, afterwards %3")
                                          : QCoreApplication::translate("PublishPage", "%1: in the portal %2, set up here %3"))
                                     .arg(name, before, after));
        auto *second = parts::words(before, parent);
        auto *third = parts::words(after, parent);
        auto strong = third->font();
        strong.setBold(true);
        third->setFont(strong);
        for (auto *cell : {second, third}) {
            cell->setAccessibleName(cell->text());
            cell->setText(breakable(cell->text()));
            cell->setTextInteractionFlags(Qt::NoTextInteraction); // a copy would carry the invisible marks along
        }
        grid->addWidget(first, row, 0, Qt::AlignTop);
        grid->addWidget(second, row, 1, Qt::AlignTop);
        grid->addWidget(third, row, 2, Qt::AlignTop);
        ++row;
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    to->addLayout(grid);
}

} // namespace signwright
