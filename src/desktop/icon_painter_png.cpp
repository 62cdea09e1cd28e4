// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "icon_painter.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace signwright::look
{

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    QImage picture(u":/icons/"_s + name + u".png"_s);
    if (picture.isNull()) {
        return;
    }
    if (picture.allGray()) { // drawn in the current colour, which a renderer takes for black; the others have colours of their own
        QPainter tint(&picture);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(picture.rect(), colour);
    }
    const auto size = QSizeF(picture.size()).scaled(rect.size(), Qt::KeepAspectRatio);
    const QRectF place(rect.center() - QPointF(size.width(), size.height()) / 2, size);
    // Scaled down in one smooth step to the pixels it will have: painting alone would skip pixels.
    const auto pixels = (size * painter->device()->devicePixelRatioF()).toSize();
    painter->drawImage(place, picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace signwright::look
