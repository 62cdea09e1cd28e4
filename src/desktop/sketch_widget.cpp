// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/sketch_widget.h>

#include <desktop/look.h>

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr int kWidth = 42 * look::kUnit;
constexpr int kNavWidth = 14 * look::kUnit;

} // namespace

SketchWidget::SketchWidget(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"sketch"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont SketchWidget::smallFont() const
{
    auto small = font();
    small.setPointSizeF(font().pointSizeF() * 0.82);
    return small;
}

void SketchWidget::setSketch(const Sketch &sketch, const QHash<QString, QString> &values)
{
    m_sketch = sketch;
    QStringList marked;
    m_sketch.address = filled(m_sketch.address, values);
    m_sketch.heading = filled(m_sketch.heading, values);
    if (m_sketch.markAddress) {
        marked << m_sketch.address;
    }
    if (m_sketch.navMark >= 0) {
        marked << m_sketch.nav.value(m_sketch.navMark);
    }
    for (auto &row : m_sketch.rows) {
        row.text = filled(row.text, values);
        row.value = filled(row.value, values);
        if (row.mark) {
            marked << (row.text.isEmpty() ? row.value : row.text);
        }
        if (row.markCell >= 0) {
            marked << row.cells.value(row.markCell);
        }
    }
    setAccessibleName(tr("Drawing of the page “%1”. Marked: %2.").arg(m_sketch.heading, marked.join(u", "_s)));
    setToolTip(tr("A drawing, not a picture of your own data"));
    updateGeometry();
    update();
}

int SketchWidget::rowHeight(const SketchRow &row) const
{
    const int line = QFontMetrics(smallFont()).height();
    if (row.kind == "table"_L1) {
        return (row.values.isEmpty() ? 1 : 2) * (line + look::kUnit);
    }
    if (row.kind == "field"_L1) {
        return (row.text.isEmpty() ? 0 : line + 2) + line + look::kUnit;
    }
    return line + look::kUnit;
}

int SketchWidget::contentTop() const
{
    return 3 * look::kUnit + look::kUnit + QFontMetrics(font()).height() + look::kUnit;
}

QSize SketchWidget::sizeHint() const
{
    int height = contentTop();
    for (const auto &row : m_sketch.rows) {
        height += rowHeight(row) + look::kUnit;
    }
    const int nav = 3 * look::kUnit + look::kUnit + int(m_sketch.nav.size()) * (QFontMetrics(smallFont()).height() + look::kUnit) + look::kUnit;
    return {kWidth, qMax(height, nav) + look::kUnit};
}

void SketchWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto base = palette().color(QPalette::Base);
    const auto text = palette().color(QPalette::WindowText);
    const auto window = palette().color(QPalette::Window);
    const auto highlight = palette().color(QPalette::Highlight);
    const auto edge = look::mix(base, text, 0.22);
    const auto faint = look::mix(base, text, 0.06);
    const auto muted = look::mutedText(palette());
    const auto small = smallFont();
    const QFontMetrics metrics(small);
    const int line = metrics.height();
    QList<QRectF> marks;

    // The browser's frame with its address.
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath clip;
    clip.addRoundedRect(frame, 6, 6);
    painter.fillPath(clip, look::mix(base, window, 0.35));
    painter.save();
    painter.setClipPath(clip);
    const QRectF bar(0, 0, width(), 3 * look::kUnit);
    painter.fillRect(bar, faint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    for (int i = 0; i < 3; ++i) {
        painter.drawEllipse(QPointF(12 + i * 11, 12), 3, 3);
    }
    const QRectF address(48, 4, width() - 56, 16);
    painter.setBrush(base);
    painter.drawRoundedRect(address, 8, 8);
    painter.setFont(small);
    painter.setPen(m_sketch.markAddress ? text : muted);
    painter.drawText(address.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_sketch.address, Qt::ElideMiddle, int(address.width()) - 16));
    if (m_sketch.markAddress) {
        marks << address;
    }

    int left = 2 * look::kUnit;
    if (!m_sketch.nav.isEmpty()) {
        painter.fillRect(QRectF(0, bar.bottom(), kNavWidth, height()), faint);
        int y = int(bar.bottom()) + look::kUnit;
        for (qsizetype i = 0; i < m_sketch.nav.size(); ++i) {
            const QRectF item(look::kUnit / 2.0, y, kNavWidth - look::kUnit, line + look::kUnit - 2);
            const bool here = i == m_sketch.navMark;
            if (here) {
                marks << item;
            }
            painter.setPen(here ? text : muted);
            painter.drawText(item.adjusted(look::kUnit / 2.0, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             metrics.elidedText(m_sketch.nav.at(i), Qt::ElideRight, int(item.width()) - look::kUnit));
            y += line + look::kUnit;
        }
        left += kNavWidth;
    }
    const int right = width() - 2 * look::kUnit;
    auto heading = font();
    heading.setWeight(QFont::DemiBold);
    painter.setFont(heading);
    painter.setPen(text);
    const QRectF headingRect(left, bar.bottom() + look::kUnit, right - left, QFontMetrics(heading).height());
    painter.drawText(headingRect, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(heading).elidedText(m_sketch.heading, Qt::ElideRight, int(headingRect.width())));
    painter.setFont(small);

    int y = contentTop();
    for (const auto &row : m_sketch.rows) {
        const int rowsHeight = rowHeight(row);
        const QRectF area(left, y, right - left, rowsHeight);
        if (row.kind == "button"_L1) {
            const QRectF button(left, y, qMin<int>(metrics.horizontalAdvance(row.text) + 3 * look::kUnit, right - left), rowsHeight);
            painter.setPen(QPen(edge, 1));
            painter.setBrush(base);
            painter.drawRoundedRect(button, 3, 3);
            painter.setPen(text);
            painter.drawText(button.adjusted(4, 0, -4, 0), Qt::AlignCenter, metrics.elidedText(row.text, Qt::ElideRight, int(button.width()) - 8));
            if (row.mark) {
                marks << button;
            }
        } else if (row.kind == "field"_L1 || row.kind == "select"_L1) {
            QRectF field = area;
            if (row.kind == "field"_L1 && !row.text.isEmpty()) {
                painter.setPen(muted);
                painter.drawText(QRectF(left, y, area.width(), line), Qt::AlignVCenter | Qt::AlignLeft,
                                 metrics.elidedText(row.text, Qt::ElideRight, int(area.width())));
                field.setTop(y + line + 2);
            } else if (row.kind == "select"_L1) {
                const int labelWidth = int(area.width() * 0.42);
                painter.setPen(muted);
                painter.drawText(QRectF(left, y, labelWidth, rowsHeight), Qt::AlignVCenter | Qt::AlignLeft,
                                 metrics.elidedText(row.text, Qt::ElideRight, labelWidth - 4));
                field.setLeft(left + labelWidth);
            }
            painter.setPen(QPen(edge, 1));
            painter.setBrush(base);
            painter.drawRoundedRect(field, 2, 2);
            painter.setPen(text);
            painter.drawText(field.adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             metrics.elidedText(row.value, Qt::ElideRight, int(field.width()) - 12));
            if (row.kind == "select"_L1) {
                painter.setPen(QPen(muted, 1.3));
                const QPointF tip(field.right() - 9, field.center().y() + 2);
                painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
            }
            if (row.mark) {
                marks << field;
            }
        } else if (row.kind == "value"_L1) {
            const int labelWidth = int(area.width() * 0.56);
            painter.setPen(muted);
            painter.drawText(QRectF(left, y, labelWidth - 6, rowsHeight), Qt::AlignVCenter | Qt::AlignLeft,
                             metrics.elidedText(row.text, Qt::ElideRight, labelWidth - 8));
            const QRectF value(left + labelWidth, y, area.width() - labelWidth, rowsHeight);
            painter.setPen(text);
            painter.drawText(value.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                             metrics.elidedText(row.value, Qt::ElideRight, int(value.width()) - 8));
            if (row.mark) {
                marks << value.adjusted(0, 1, 0, -1);
            }
        } else if (row.kind == "toggle"_L1 || row.kind == "radio"_L1) {
            const bool toggle = row.kind == "toggle"_L1;
            const QRectF control(left, y + (rowsHeight - 12) / 2.0, toggle ? 24 : 12, 12);
            painter.setPen(QPen(row.on ? highlight : edge, 1.2));
            painter.setBrush(row.on && toggle ? highlight : base);
            painter.drawRoundedRect(control, 6, 6);
            painter.setPen(Qt::NoPen);
            painter.setBrush(toggle ? (row.on ? base : edge) : highlight);
            if (toggle || row.on) {
                painter.drawEllipse(QPointF(toggle ? (row.on ? control.right() - 6 : control.left() + 6) : control.center().x(), control.center().y()), 3.5,
                                    3.5);
            }
            const QRectF words(control.right() + look::kUnit, y, right - control.right() - look::kUnit, rowsHeight);
            painter.setPen(text);
            painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(row.text, Qt::ElideRight, int(words.width())));
            if (row.mark) {
                marks << QRectF(control.left() - 4, y + 1,
                                qMin<qreal>(words.left() - control.left() + metrics.horizontalAdvance(row.text) + 12, right - left + 8), rowsHeight - 2);
            }
        } else if (row.kind == "table"_L1 && !row.cells.isEmpty()) {
            const qreal cellWidth = area.width() / qreal(row.cells.size());
            const int cellHeight = line + look::kUnit;
            painter.setPen(QPen(edge, 1));
            painter.drawLine(QPointF(left, y + cellHeight), QPointF(right, y + cellHeight));
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const QRectF head(left + qreal(i) * cellWidth, y, cellWidth, cellHeight);
                painter.setPen(i == row.markCell ? text : muted);
                painter.drawText(head.adjusted(3, 0, -3, 0), Qt::AlignVCenter | Qt::AlignLeft,
                                 metrics.elidedText(row.cells.at(i), Qt::ElideRight, int(cellWidth) - 6));
                if (i < row.values.size()) {
                    const auto cell = head.translated(0, cellHeight);
                    painter.setPen(i == row.crossCell ? muted : text);
                    painter.drawText(cell.adjusted(3, 0, -3, 0), Qt::AlignVCenter | Qt::AlignLeft,
                                     metrics.elidedText(row.values.at(i), Qt::ElideRight, int(cellWidth) - 6));
                    if (i == row.crossCell) {
                        painter.setPen(QPen(muted, 1.4));
                        painter.drawLine(cell.left() + 3, cell.center().y(), cell.left() + cellWidth * 0.7, cell.center().y());
                    }
                    if (i == row.markCell) {
                        marks << head.united(cell).adjusted(0, 2, -2, -2);
                    }
                }
            }
        }
        y += rowsHeight + look::kUnit;
    }
    // The marks last, so that nothing covers them.
    auto tint = highlight;
    tint.setAlphaF(0.12f);
    for (const auto &mark : marks) {
        painter.setPen(QPen(highlight, 2));
        painter.setBrush(tint);
        painter.drawRoundedRect(mark.adjusted(-1, -1, 1, 1), 4, 4);
    }
    painter.restore();
    painter.setPen(QPen(edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 6, 6);
}

} // namespace signwright
