// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/look.h>

#include "icon_painter.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyleOption>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace signwright::look
{

namespace
{

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal channel) { return channel <= 0.03928 ? channel / 12.92 : qPow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/** The hue at the lightness that reads on the palette: moved towards the text colour until the contrast holds. */
QColor readable(QColor colour, const QPalette &palette)
{
    const auto text = palette.color(QPalette::WindowText);
    for (int step = 0; step < 12; ++step) {
        if (contrast(colour, palette.color(QPalette::Window)) >= 4.6 && contrast(colour, palette.color(QPalette::Base)) >= 4.6) {
            break;
        }
        colour = mix(colour, text, 0.15);
    }
    return colour;
}

class ToneIconEngine final : public QIconEngine
{
public:
    ToneIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto palette = QGuiApplication::palette();
        auto colour = m_tone == Tone::Neutral ? palette.color(QPalette::ButtonText) : tone(m_tone, palette);
        if (mode == QIcon::Disabled) {
            colour = palette.color(QPalette::Disabled, QPalette::ButtonText);
        } else if (mode == QIcon::Selected) {
            colour = palette.color(QPalette::HighlightedText);
        }
        paintIcon(painter, rect, m_name, colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect({0, 0}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ToneIconEngine(m_name, m_tone); }

private:
    QString m_name;
    Tone m_tone;
};

/** Fusion with outlines that can be seen on every palette. */
class EdgeStyle final : public QProxyStyle
{
public:
    EdgeStyle() : QProxyStyle(u"fusion"_s) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool enabled = option->state.testFlag(State_Enabled);
        const bool focus = enabled && option->state.testFlag(State_HasFocus);
        const auto outline = focus     ? QPen(option->palette.color(QPalette::Highlight), 2)
                             : enabled ? QPen(edge(option->palette), 1)
                                       : QPen(line(option->palette), 1);
        const qreal inset = focus ? 1 : 0.5;
        const auto area = QRectF(option->rect).adjusted(inset, inset, -inset, -inset);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(outline);
        painter->setBrush(Qt::NoBrush);
        switch (element) {
        case PE_Frame:
            if (!qobject_cast<const QAbstractScrollArea *>(widget)) {
                break; // a panel, nothing to fill in
            }
            [[fallthrough]];
        case PE_FrameLineEdit: painter->drawRoundedRect(area, 3, 3); break;
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck: painter->drawRoundedRect(area, 2, 2); break;
        case PE_IndicatorRadioButton: painter->drawEllipse(area); break;
        default: break;
        }
        painter->restore();
    }
};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor mix(const QColor &a, const QColor &b, qreal share)
{
    const auto blend = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()), blend(a.blueF(), b.blueF()));
}

qreal contrast(const QColor &a, const QColor &b)
{
    const auto la = luminance(a), lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

QColor mutedText(const QPalette &palette)
{
    const auto text = palette.color(QPalette::WindowText);
    auto colour = mix(text, palette.color(QPalette::Window), 0.32);
    return readable(colour, palette);
}

QColor line(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.16);
}

QColor edge(const QPalette &palette)
{
    auto colour = line(palette);
    while (contrast(colour, palette.color(QPalette::Window)) < 3.05 || contrast(colour, palette.color(QPalette::Base)) < 3.05) {
        const auto next = mix(colour, palette.color(QPalette::WindowText), 0.1);
        if (next.rgb() == colour.rgb()) {
            break;
        }
        colour = next;
    }
    return colour;
}

void makeEdgesVisible()
{
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0 && !dynamic_cast<EdgeStyle *>(QApplication::style())) {
        QApplication::setStyle(new EdgeStyle);
    }
}

QColor tone(Tone which, const QPalette &palette)
{
    // Hues of the status alone; their lightness comes from the palette, so that they read in light, dark and high contrast.
    switch (which) {
    case Tone::Neutral: return palette.color(QPalette::WindowText);
    case Tone::Info: return readable(palette.color(QPalette::Highlight), palette);
    case Tone::Good: return readable(QColor::fromHslF(0.40f, 0.65f, isDark(palette) ? 0.58f : 0.30f), palette);
    case Tone::Warn: return readable(QColor::fromHslF(0.095f, 0.85f, isDark(palette) ? 0.60f : 0.33f), palette);
    case Tone::Bad: return readable(QColor::fromHslF(0.99f, 0.70f, isDark(palette) ? 0.70f : 0.42f), palette);
    }
    return {};
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new ToneIconEngine(name, tone));
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Good: return u"check"_s;
    case Tone::Warn: return u"warning"_s;
    case Tone::Bad: return u"error"_s;
    case Tone::Neutral:
    case Tone::Info: return u"info"_s;
    }
    return {};
}

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::Good: return QCoreApplication::translate("Tone", "Good");
    case Tone::Warn: return QCoreApplication::translate("Tone", "Please check");
    case Tone::Bad: return QCoreApplication::translate("Tone", "Needs mending");
    case Tone::Neutral:
    case Tone::Info: return QCoreApplication::translate("Tone", "Note");
    }
    return {};
}

QFont titleFont(const QFont &base)
{
    auto font = base;
    font.setPointSizeF(base.pointSizeF() * 1.7);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headingFont(const QFont &base)
{
    auto font = base;
    font.setPointSizeF(base.pointSizeF() * 1.1);
    font.setWeight(QFont::DemiBold);
    return font;
}

void giveRoom(QPushButton *button)
{
    button->setMinimumWidth(0);
    button->setMinimumWidth(button->sizeHint().width() + 3 * kUnit);
}

LineEdit::LineEdit(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setTextMargins(kUnit, 0, kUnit, 0);
}

void LineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    painter.setPen(QPen(focus ? palette().color(QPalette::Highlight) : edge(palette()), focus ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 3, 3);
}

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(0, 0, 0, 0);
}

void Card::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto highlight = palette().color(QPalette::Highlight);
    const auto base = palette().color(QPalette::Base);
    painter.setBrush(m_highlighted ? mix(base, highlight, 0.08) : base);
    painter.setPen(QPen(m_highlighted ? highlight : line(palette()), m_highlighted ? 2 : 1));
    const qreal inset = m_highlighted ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kUnit, kUnit);
}

MutedLabel::MutedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    recolour();
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_recolouring) {
        recolour();
    }
}

void MutedLabel::recolour()
{
    m_recolouring = true;
    const auto source = parentWidget() ? parentWidget()->palette() : QGuiApplication::palette();
    auto own = source;
    own.setColor(QPalette::WindowText, mutedText(source));
    setPalette(own);
    m_recolouring = false;
}

IconLabel::IconLabel(const QString &name, Tone tone, int size, QWidget *parent) : QLabel(parent), m_name(name), m_tone(tone), m_size(size)
{
    setFixedSize(size, size);
    redraw();
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    redraw();
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        redraw();
    }
}

void IconLabel::redraw()
{
    const auto ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(m_size, m_size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(&painter, QRectF(0, 0, m_size, m_size), m_name, tone(m_tone, palette()));
    painter.end();
    setPixmap(pixmap);
}

} // namespace signwright::look
