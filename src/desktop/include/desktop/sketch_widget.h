// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/click_paths.h>

#include <QWidget>

namespace signwright
{

/** Draws a `Sketch` from palette roles, with the place marked by a ring and an arrow. Told to screen readers as one sentence. */
class SketchWidget : public QWidget
{
    Q_OBJECT
public:
    explicit SketchWidget(QWidget *parent = nullptr);
    /** `values` fill the braces. */
    void setSketch(const Sketch &sketch, const QHash<QString, QString> &values);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight(const SketchRow &row) const;
    int contentTop() const;
    QFont smallFont() const;

    Sketch m_sketch;
};

} // namespace signwright
