// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/finding_card.h>

#include <desktop/accessibility.h>
#include <desktop/clipboard.h>

#include <wording/finding_text.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

FindingCard::FindingCard(const Finding &finding, QWidget *parent, const QString &checkOn) : look::Card(parent)
{
    const auto text = findingText(finding);
    const auto tone = finding.severity == Severity::Error ? look::Tone::Bad : finding.severity == Severity::Warning ? look::Tone::Warn : look::Tone::Info;
    setAccessibleName(text.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit);
    column->setSpacing(look::kUnit);

    auto *head = new QHBoxLayout;
    head->setSpacing(look::kUnit);
    head->addWidget(new look::IconLabel(look::toneIcon(tone), tone, 20, this), 0, Qt::AlignTop);
    auto *title = paragraph(text.title, this);
    title->setFont(look::headingFont(font()));
    head->addWidget(title, 1);
    if (!finding.code.isEmpty()) {
        head->addWidget(new look::MutedLabel(finding.code, this), 0, Qt::AlignTop);
    }
    column->addLayout(head);
    column->addWidget(paragraph(tr("Who must act: %1").arg(text.fixerName), this));
    int number = 0;
    for (const auto &step : text.fix) {
        auto *row = new QHBoxLayout;
        row->setSpacing(look::kUnit);
        auto *count = new look::MutedLabel(QLocale().toString(++number) + u'.', this);
        row->addWidget(count, 0, Qt::AlignTop);
        row->addWidget(paragraph(step, this), 1);
        column->addLayout(row);
    }
    addTellingCheck(column, finding, text, checkOn);

    auto *more = new QWidget(this);
    auto *details = new QVBoxLayout(more);
    details->setContentsMargins(0, 0, 0, 0);
    details->addWidget(paragraph(text.explanation, more));
    if (!text.limits.isEmpty()) {
        details->addWidget(new look::MutedLabel(text.limits, more));
    }
    for (const auto &evidence : finding.evidence) {
        auto *quote = new look::MutedLabel(evidence.passage, more);
        quote->setTextFormat(Qt::PlainText);
        details->addWidget(quote);
    }
    more->hide();
    column->addWidget(more);

    auto *foot = new QHBoxLayout;
    auto *unfold = new QToolButton(this);
    unfold->setText(tr("Why, and what was seen"));
    setUnfolds(unfold);
    unfold->setArrowType(Qt::RightArrow);
    unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    unfold->setAutoRaise(true);
    connect(unfold, &QToolButton::toggled, more, [more, unfold](bool open) {
        more->setVisible(open);
        unfold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    foot->addWidget(unfold);
    foot->addStretch(1);
    auto *copy = new QPushButton(look::icon(u"copy"_s), tr("Copy a message to them"), this);
    copy->setObjectName(u"copyMessageButton"_s);
    copy->setAutoDefault(false);
    look::giveRoom(copy);
    const auto message = text.messageToFixer;
    connect(copy, &QPushButton::clicked, this, [message] { copyText(message); });
    foot->addWidget(copy);
    column->addLayout(foot);
}

void FindingCard::addTellingCheck(QVBoxLayout *column, const Finding &finding, const FindingText &text, const QString &checkOn)
{
    const auto *check = finding.tellApart ? Catalogue::instance().check(finding.tellApart->check) : nullptr;
    if (!check) {
        return;
    }
    column->addSpacing(look::kUnit);
    auto *heading = paragraph(tr("What would decide"), this);
    heading->setFont(look::headingFont(font()));
    column->addWidget(heading);
    column->addWidget(paragraph(text.tellApart, this));
    for (const auto &answer : text.tellAnswers) {
        auto *row = new QHBoxLayout;
        row->setSpacing(look::kUnit);
        row->addWidget(new look::IconLabel(u"forward"_s, look::Tone::Neutral, 16, this), 0, Qt::AlignTop);
        row->addWidget(paragraph(answer, this), 1);
        column->addLayout(row);
    }
    if (check->by == CheckedBy::Person) {
        return;
    }
    if (checkOn.isNull()) {
        column->addWidget(new look::MutedLabel(tr("Choose or set up the integration that it is about, and Signwright makes this check itself."), this));
        return;
    }
    auto *row = new QHBoxLayout;
    auto *go = new QPushButton(look::icon(u"forward"_s), check->by == CheckedBy::Preflight ? tr("Check it now") : tr("Go to the sign-in test"), this);
    go->setObjectName(u"tellingCheckButton"_s);
    go->setAccessibleDescription(tr("Makes this check on “%1”").arg(checkOn));
    go->setAutoDefault(false);
    look::giveRoom(go);
    const auto by = check->by;
    connect(go, &QPushButton::clicked, this, [this, by] { Q_EMIT checkRequested(by); });
    row->addWidget(go);
    row->addStretch(1);
    column->addLayout(row);
}

} // namespace signwright
