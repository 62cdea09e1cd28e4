// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QString>

class QPushButton;

/** The little that gives all pages one face: spacing, tints made from the palette, icons of one family, cards. */
namespace signwright::look
{

inline constexpr int kUnit = 8; ///< everything is a multiple of it, in device-independent pixels

enum class Tone { Neutral, Good, Info, Warn, Bad };

/** Whether text is lighter than the window it stands on. */
bool isDark(const QPalette &palette);
/** `share` of `b` mixed into `a`. */
QColor mix(const QColor &a, const QColor &b, qreal share);
/** Text of lesser weight, still at least 4.5:1 against the window. */
QColor mutedText(const QPalette &palette);
/** Hair lines between regions. */
QColor line(const QPalette &palette);
/** The outline of what can be filled in or ticked: 3:1 against the window and the field (WCAG 2.1, 1.4.11). */
QColor edge(const QPalette &palette);
/**
 * Qt's Fusion style draws the outlines of check boxes, radio buttons, lists and text fields darker than the window, so that a
 * dark palette swallows them: from now on they are drawn with edge(). Another style, the system's own, is left alone.
 */
void makeEdgesVisible();
/** A status colour that reads on this palette's window and base (4.5:1); never the only sign of a status. */
QColor tone(Tone tone, const QPalette &palette);
/** Contrast of WCAG 2.1, 1 to 21. */
qreal contrast(const QColor &a, const QColor &b);

/**
 * An icon of `resources/icons/<name>.svg`, drawn in the palette's text colour of the widget it is painted on, or in a
 * tone; follows a change of palette by itself and is sharp at every scale.
 */
QIcon icon(const QString &name, Tone tone = Tone::Neutral);
/** The icon and the spoken word of a tone: a note's sign is never its colour alone. */
QString toneIcon(Tone tone);
QString toneWord(Tone tone);

/** Title of a page, heading of a card: bigger or bolder than the system font, never another family. */
QFont titleFont(const QFont &base);
QFont headingFont(const QFont &base);

/** White space around a button's words, which the native style leaves out as soon as there is an icon. */
void giveRoom(QPushButton *button);

/** A text field whose frame can be seen on dark palettes too, and whose focus is plain. */
class LineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit LineEdit(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/** A rounded surface on which things that belong together stand. */
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    /** A card one can choose is drawn with the highlight when chosen. */
    void setHighlighted(bool highlighted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_highlighted = false;
};

/** A label that wraps, can be selected by mouse and keyboard, and takes the muted colour of whatever palette it is in. */
class MutedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit MutedLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();
    bool m_recolouring = false;
};

/** An icon beside text, at the text's height, following the palette. */
class IconLabel : public QLabel
{
    Q_OBJECT
public:
    IconLabel(const QString &name, Tone tone = Tone::Neutral, int size = 16, QWidget *parent = nullptr);
    void setIcon(const QString &name, Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void redraw();
    QString m_name;
    Tone m_tone;
    int m_size;
};

} // namespace signwright::look
