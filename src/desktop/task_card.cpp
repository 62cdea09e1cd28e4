// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/task_card.h>

#include <desktop/sketch_widget.h>

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr int kWide = 600; ///< from here on the drawing stands beside the steps

/** The card's number in a filled circle. */
class Badge : public QWidget
{
public:
    Badge(int number, QWidget *parent) : QWidget(parent), m_number(number) { setFixedSize(28, 28); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawEllipse(rect());
        auto bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::HighlightedText));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

} // namespace

TaskCard::TaskCard(int number, Host host, QWidget *parent)
    : look::Card(parent), m_number(number), m_host(std::move(host)), m_title(new QLabel(this)), m_steps(new QLabel(this)), m_open(new QPushButton(this)),
      m_carry(new QGridLayout), m_fields(new QVBoxLayout), m_note(new QWidget(this)), m_noteText(new QLabel(m_note)),
      m_noteSign(new look::IconLabel(u"info"_s, look::Tone::Info, 16, m_note)), m_sketch(new SketchWidget(this)), m_grid(new QGridLayout)
{
    m_title->setFont(look::headingFont(font()));
    m_title->setWordWrap(true);
    m_title->setObjectName(u"cardTitle"_s);
    m_steps->setWordWrap(true);
    m_steps->setTextFormat(Qt::RichText);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_steps->setObjectName(u"cardSteps"_s);
    m_open->setObjectName(u"openButton"_s);
    m_open->setIcon(look::icon(u"open"_s));
    m_open->setAutoDefault(false);
    m_open->setMinimumHeight(4 * look::kUnit);
    connect(m_open, &QPushButton::clicked, this, [this] { m_host.open(filled(m_card.open, m_host.values())); });
    m_carry->setHorizontalSpacing(look::kUnit);
    m_carry->setVerticalSpacing(look::kUnit / 2);
    m_carry->setColumnStretch(1, 1);
    m_fields->setSpacing(2 * look::kUnit);
    m_noteText->setWordWrap(true);
    auto *noteRow = new QHBoxLayout(m_note);
    noteRow->setContentsMargins(0, 0, 0, 0);
    noteRow->setSpacing(look::kUnit);
    noteRow->addWidget(m_noteSign, 0, Qt::AlignTop);
    noteRow->addWidget(m_noteText, 1);

    auto *words = new QVBoxLayout;
    words->setSpacing(look::kUnit + look::kUnit / 2);
    words->addWidget(m_steps);
    words->addWidget(m_open, 0, Qt::AlignLeft);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(look::kUnit + look::kUnit / 2);
    head->addWidget(new Badge(number, this), 0, Qt::AlignTop);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    m_grid->setHorizontalSpacing(3 * look::kUnit);
    m_grid->setVerticalSpacing(2 * look::kUnit);
    m_grid->addLayout(words, 0, 0);
    m_grid->setColumnStretch(0, 1);
    place();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit, 2 * look::kUnit);
    column->setSpacing(2 * look::kUnit);
    column->addLayout(head);
    column->addLayout(m_grid);
    column->addLayout(m_carry);
    column->addLayout(m_fields);
    column->addWidget(m_note);
}

void TaskCard::setCard(const ClickCard &card)
{
    m_card = card;
    setObjectName(u"card_"_s + card.id);
    for (auto *label : std::as_const(m_previews)) {
        delete label;
    }
    m_previews.clear();
    qDeleteAll(m_copies);
    m_copies.clear();
    const auto old = findChildren<QLabel *>(u"carryLabel"_s);
    qDeleteAll(old);
    int row = 0;
    for (const auto &carried : card.carry) {
        auto *label = new QLabel(carried.label, this);
        label->setObjectName(u"carryLabel"_s);
        auto *preview = new QLabel(this);
        preview->setObjectName(u"preview_"_s + carried.value);
        preview->setTextInteractionFlags(carried.value == "client_secret"_L1 ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
        auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(font().pointSizeF() * 0.95);
        preview->setFont(fixed);
        preview->setMinimumWidth(8 * look::kUnit);
        preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        preview->setLayoutDirection(Qt::LeftToRight);
        auto *copy = new QPushButton(look::icon(u"copy"_s), tr("Copy"), this);
        copy->setObjectName(u"copy_"_s + carried.value);
        copy->setAutoDefault(false);
        copy->setAccessibleName(tr("Copy: %1").arg(carried.label));
        connect(copy, &QPushButton::clicked, this, [this, copy, value = carried.value] {
            m_host.copy(value);
            copy->setText(tr("Copied"));
            copy->setIcon(look::icon(u"check"_s, look::Tone::Good));
            QTimer::singleShot(2000, copy, [copy] {
                copy->setText(tr("Copy"));
                copy->setIcon(look::icon(u"copy"_s));
            });
        });
        look::giveRoom(copy);
        m_carry->addWidget(label, row, 0);
        m_carry->addWidget(preview, row, 1);
        m_carry->addWidget(copy, row, 2);
        m_previews << preview;
        m_copies << copy;
        ++row;
    }
    m_note->setVisible(!card.note.isEmpty());
    m_noteText->setText(card.note);
    m_noteSign->setIcon(card.noteWarns ? u"warning"_s : u"info"_s, card.noteWarns ? look::Tone::Warn : look::Tone::Info);
    m_open->setVisible(!card.open.isEmpty());
    m_open->setText(card.openLabel);
    look::giveRoom(m_open);
    m_sketch->setVisible(!card.sketch.isEmpty());
    setAccessibleName(tr("%1. %2", "number and title of a card").arg(m_number).arg(card.title));
    m_title->setText(card.title);
    refresh();
}

void TaskCard::refresh()
{
    const auto values = m_host.values();
    QString html = m_card.steps.size() == 1 ? QString() : u"<table cellspacing=0 cellpadding=0>"_s;
    int letter = 0;
    for (const auto &step : m_card.steps) {
        const auto words = filled(step, values).toHtmlEscaped();
        html += m_card.steps.size() == 1 ? words
                                         : u"<tr><td style=\"padding-right:8px; padding-bottom:6px\">%1</td><td style=\"padding-bottom:6px\">%2</td></tr>"_s
                                               .arg(QChar(u'a' + letter++))
                                               .arg(words);
    }
    m_steps->setText(m_card.steps.size() == 1 ? html : html + u"</table>"_s);
    m_sketch->setSketch(m_card.sketch, values);
    for (qsizetype i = 0; i < m_previews.size(); ++i) {
        const auto &name = m_card.carry.at(i).value;
        const auto preview = m_host.preview(name);
        const bool known = !preview.isEmpty();
        m_previews.at(i)->setText(known ? preview : tr("not known yet"));
        m_previews.at(i)->setToolTip(name == "client_secret"_L1 ? QString() : preview);
        m_copies.at(i)->setEnabled(known);
    }
}

void TaskCard::addField(QWidget *field)
{
    m_fields->addWidget(field);
    field->show();
}

QSize TaskCard::minimumSizeHint() const
{
    return {m_sketch->sizeHint().width() + 4 * look::kUnit, look::Card::minimumSizeHint().height()};
}

void TaskCard::resizeEvent(QResizeEvent *event)
{
    look::Card::resizeEvent(event);
    if (const bool wide = width() >= kWide; wide != m_wide) {
        m_wide = wide;
        // Not in the middle of the layout that gave us this size.
        QMetaObject::invokeMethod(this, &TaskCard::place, Qt::QueuedConnection);
    }
}

void TaskCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_title->setFont(look::headingFont(font()));
    }
    look::Card::changeEvent(event);
}

void TaskCard::place()
{
    m_grid->removeWidget(m_sketch);
    m_grid->addWidget(m_sketch, m_wide ? 0 : 1, m_wide ? 1 : 0, Qt::AlignTop | Qt::AlignLeft);
}

} // namespace signwright
