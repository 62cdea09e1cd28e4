// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/step_rail.h>

#include <desktop/look.h>

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr int kSign = 24; ///< diameter of a step's sign

QString stateIcon(StepState state)
{
    switch (state) {
    case StepState::Proven: return u"check"_s;
    case StepState::NeedsYou: return u"warning"_s;
    case StepState::InProgress: return u"progress"_s;
    case StepState::NotStarted: break;
    }
    return u"circle"_s;
}

look::Tone stateTone(StepState state)
{
    switch (state) {
    case StepState::Proven: return look::Tone::Good;
    case StepState::NeedsYou: return look::Tone::Warn;
    case StepState::InProgress: return look::Tone::Info;
    case StepState::NotStarted: break;
    }
    return look::Tone::Neutral;
}

} // namespace

RailItem::RailItem(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void RailItem::setStep(int number, const QString &title, StepState state, bool quiet)
{
    m_number = number;
    m_state = state;
    m_quiet = quiet;
    setText(title);
    const auto shown = number > 0 ? tr("%1  %2", "number and name of a step").arg(QString::number(number), title) : title;
    m_title = shown;
    setAccessibleName(quiet ? title : number > 0 ? tr("Step %1: %2").arg(number).arg(title) : title);
    setAccessibleDescription(quiet ? QString() : stepStateText(state));
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const
{
    return {24 * look::kUnit, m_quiet ? 5 * look::kUnit : 6 * look::kUnit + look::kUnit / 2};
}

void RailItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        QAbstractButton::keyPressEvent(event);
    } else {
        event->ignore(); // arrows and Return are the rail's; a button of Qt's would hand the arrows to Tab's order
    }
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto highlight = palette().color(QPalette::Highlight);
    const auto window = palette().color(QPalette::Window);
    const auto area = QRectF(rect()).adjusted(1, 2, -1, -2);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::mix(window, highlight, isChecked() ? 0.18 : 0.07));
        painter.drawRoundedRect(area, look::kUnit, look::kUnit);
    }
    if (hasFocus()) {
        painter.setPen(QPen(highlight, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), look::kUnit, look::kUnit);
    }
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto mirrored = [&](QRect r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int left = look::kUnit + look::kUnit / 2;
    const auto sign = mirrored({left, (height() - kSign) / 2, kSign, kSign});
    const auto muted = look::mutedText(palette());
    const auto textColour = isEnabled() ? palette().color(QPalette::WindowText) : palette().color(QPalette::Disabled, QPalette::WindowText);
    if (m_quiet) {
        look::icon(objectName() == "railSupport"_L1     ? u"support"_s
                   : objectName() == "rail_practice"_L1 ? u"lab"_s
                                                        : u"home"_s)
            .paint(&painter, sign.adjusted(3, 3, -3, -3), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    } else {
        // A circle with the step's number, or its sign once there is something to say.
        const auto colour = isEnabled() ? look::tone(stateTone(m_state), palette()) : textColour;
        painter.setPen(QPen(m_state == StepState::NotStarted ? look::mix(muted, window, 0.35) : colour, 1.5));
        painter.setBrush(m_state == StepState::NotStarted ? QColor(Qt::transparent) : look::mix(window, colour, 0.14));
        painter.drawEllipse(QRectF(sign).adjusted(1, 1, -1, -1));
        if (m_state != StepState::NotStarted) {
            look::icon(stateIcon(m_state), stateTone(m_state)).paint(&painter, sign.adjusted(5, 5, -5, -5));
        }
    }
    const int textLeft = left + kSign + look::kUnit + look::kUnit / 2;
    const int textWidth = width() - textLeft - look::kUnit;
    auto titleFont = font();
    if (isChecked()) {
        titleFont.setWeight(QFont::DemiBold);
    }
    const auto align = (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    painter.setFont(titleFont);
    painter.setPen(textColour);
    const int lineHeight = QFontMetrics(titleFont).height();
    if (m_quiet) {
        painter.drawText(mirrored({textLeft, 0, textWidth, height()}), int(align), QFontMetrics(titleFont).elidedText(m_title, Qt::ElideRight, textWidth));
        return;
    }
    auto stateFont = font();
    stateFont.setPointSizeF(font().pointSizeF() * 0.88);
    const int stateHeight = QFontMetrics(stateFont).height();
    // A long name goes on in a second line, there is room for it; what is longer still ends in dots.
    const QFontMetrics metrics(titleFont);
    const bool twoLines = metrics.horizontalAdvance(m_title) > textWidth;
    const int titleHeight = twoLines ? 2 * lineHeight : lineHeight;
    const int top = (height() - titleHeight - stateHeight) / 2;
    painter.drawText(mirrored({textLeft, top, textWidth, titleHeight}), int(align) | (twoLines ? int(Qt::TextWordWrap) : 0),
                     metrics.elidedText(m_title, Qt::ElideRight, twoLines ? textWidth * 7 / 4 : textWidth));
    painter.setFont(stateFont);
    painter.setPen(isEnabled() ? muted : textColour);
    painter.drawText(mirrored({textLeft, top + titleHeight, textWidth, stateHeight}), int(align), stepStateText(m_state));
}

void RailItem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

StepRail::StepRail(QWidget *parent)
    : QFrame(parent), m_way(new QVBoxLayout), m_foot(new QVBoxLayout), m_heading(new QLabel(this)), m_subheading(new look::MutedLabel({}, this))
{
    setObjectName(u"stepRail"_s);
    setFixedWidth(29 * look::kUnit);
    m_heading->setObjectName(u"railHeading"_s);
    m_heading->setFont(look::headingFont(font()));
    m_heading->setWordWrap(true);
    m_subheading->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(look::kUnit + look::kUnit / 2, look::kUnit, look::kUnit, look::kUnit);
    head->setSpacing(2);
    head->addWidget(m_heading);
    head->addWidget(m_subheading);
    m_way->setSpacing(0);
    m_foot->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::kUnit, look::kUnit, look::kUnit, look::kUnit);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_way);
    column->addStretch(1);
    column->addLayout(m_foot);
}

void StepRail::setPages(const QList<Page *> &pages)
{
    qDeleteAll(m_items);
    m_items.clear();
    m_ids.clear();
    for (auto *page : pages) {
        auto *item = new RailItem(this);
        item->setObjectName(page->id() == "support"_L1 ? u"railSupport"_s : u"rail_"_s + page->id());
        const auto id = page->id();
        connect(item, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        (page->step() == Step::None ? m_foot : m_way)->addWidget(item);
        m_items << item;
        m_ids << id;
    }
}

void StepRail::refresh(const QList<Page *> &pages, const Page *currentPage, bool integrationOpen, const QString &heading, const QString &subheading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_subheading->setText(subheading);
    m_subheading->setVisible(!subheading.isEmpty());
    for (qsizetype i = 0; i < m_items.size() && i < pages.size(); ++i) {
        const auto *page = pages.at(i);
        const auto step = page->step();
        int number = 0;
        if (step == Step::RedirectUri || step == Step::Register || step == Step::Settings) {
            number = int(step) - int(Step::RedirectUri) + 1;
        }
        m_items.at(i)->setStep(number, page->railTitle(), integrationOpen || step == Step::None ? page->state() : StepState::NotStarted, step == Step::None);
        m_items.at(i)->setEnabled(integrationOpen || step == Step::None);
        m_items.at(i)->setChecked(page == currentPage);
        m_items.at(i)->setFocusPolicy(page == currentPage ? Qt::StrongFocus : Qt::ClickFocus); // one stop for Tab, the arrows go on from there
    }
}

RailItem *StepRail::item(const QString &pageId) const
{
    return m_items.value(m_ids.indexOf(pageId));
}

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto window = palette().color(QPalette::Window);
    painter.fillRect(rect(), look::mix(window, palette().color(QPalette::WindowText), 0.035));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), look::line(palette()));
}

void StepRail::keyPressEvent(QKeyEvent *event)
{
    auto items = m_items; // as they stand below each other; some pages are at the foot
    erase_if(items, [](const RailItem *item) { return !item->isEnabled(); });
    std::sort(items.begin(), items.end(), [](const RailItem *a, const RailItem *b) { return a->y() < b->y(); });
    const auto at = items.indexOf(qobject_cast<RailItem *>(QApplication::focusWidget()));
    const bool up = event->key() == Qt::Key_Up;
    if (at >= 0 && (up || event->key() == Qt::Key_Down)) {
        if (auto *next = items.value(up ? at - 1 : at + 1)) {
            next->setFocus(up ? Qt::BacktabFocusReason : Qt::TabFocusReason);
        }
        return;
    }
    if (at >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        items.at(at)->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace signwright
