// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace signwright::look
{

/**
 * Paints `resources/icons/<name>.svg` into `rect`, its proportions kept, its current colour as given. Qt Svg does it
 * (icon_painter_svg.cpp), or, where a build is without it (SIGNWRIGHT_SVG=OFF), pictures made of the icons at build time
 * (icon_painter_png.cpp).
 */
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour);

} // namespace signwright::look
