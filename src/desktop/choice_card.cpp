// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/choice_card.h>

#include <desktop/look.h>

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{
constexpr int kMargin = 2 * look::kUnit;
constexpr int kIcon = 3 * look::kUnit;
} // namespace

ChoiceCard::ChoiceCard(const QString &iconName, QWidget *parent) : QAbstractButton(parent), m_icon(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTexts(const QString &title, const QString &description)
{
    m_title = title;
    m_description = description;
    setText(title);
    auto name = title;
    setAccessibleName(name.remove(u'&'));
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

int ChoiceCard::heightForWidth(int width) const
{
    const int textWidth = width - 2 * kMargin - kIcon - kMargin;
    const auto words = QFontMetrics(font()).boundingRect(QRect(0, 0, textWidth, 4000), Qt::TextWordWrap, m_description);
    return 2 * kMargin + QFontMetrics(look::headingFont(font())).height() + look::kUnit / 2 + words.height() + 2;
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {20 * look::kUnit, heightForWidth(qMax(20 * look::kUnit, width()))};
}

QSize ChoiceCard::sizeHint() const
{
    return {26 * look::kUnit, heightForWidth(qMax(26 * look::kUnit, width()))};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto highlight = palette().color(QPalette::Highlight);
    const auto base = palette().color(QPalette::Base);
    const bool strong = isChecked() || hasFocus();
    painter.setBrush(isChecked() ? look::mix(base, highlight, 0.10) : underMouse() ? look::mix(base, highlight, 0.04) : base);
    painter.setPen(QPen(strong ? highlight : look::line(palette()), strong ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look::kUnit, look::kUnit);
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    look::icon(m_icon, isChecked() ? look::Tone::Info : look::Tone::Neutral).paint(&painter, mirrored({kMargin, kMargin, kIcon, kIcon}));
    const int left = kMargin + kIcon + kMargin;
    const int textWidth = width() - left - kMargin;
    const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop);
    painter.setFont(look::headingFont(font()));
    painter.setPen(palette().color(QPalette::WindowText));
    const int headHeight = painter.fontMetrics().height();
    painter.drawText(mirrored({left, kMargin, textWidth, headHeight}), align | Qt::TextShowMnemonic, m_title);
    painter.setFont(font());
    painter.setPen(look::mutedText(palette()));
    painter.drawText(mirrored({left, kMargin + headHeight + look::kUnit / 2, textWidth, height()}), align | Qt::TextWordWrap, m_description);
}

} // namespace signwright
