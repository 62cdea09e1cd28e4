// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace signwright
{

/** What is to be said at a field. */
struct FieldNote {
    enum class Tone { Good, Info, Warn, Bad };
    Tone tone = Tone::Info;
    QString text;
    friend bool operator==(const FieldNote &, const FieldNote &) = default;
};

/** Something the person may do about a note with one click: "Use the mended value". */
struct FieldOffer {
    QString text; ///< with mnemonic
    std::function<void()> take;
};

/**
 * Label, field, hint and judgement as one: the label is the field's buddy and its accessible name; what is missing or
 * wrong stands below in words with an icon, and is told to screen readers as the field's description ("invalid entry" is
 * appended to the name, since Qt 6.4 has no invalid state). A refusal shows when the person leaves the field or pastes
 * into it, goes as soon as it is mended, and is announced once.
 */
class FormField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString hint READ hint WRITE setHint)
    Q_PROPERTY(QString missingText READ missingText WRITE setMissingText)
    Q_PROPERTY(QString placeholder READ placeholder WRITE setPlaceholder)
    Q_PROPERTY(bool optional READ isOptional WRITE setOptional)
    Q_PROPERTY(bool monospace READ isMonospace WRITE setMonospace)
public:
    explicit FormField(QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QString label() const { return m_labelText; }
    void setLabel(const QString &text); ///< with mnemonic
    QString hint() const { return m_hintText; }
    void setHint(const QString &text);
    /** Said while the field is empty: "Still missing: paste the tenant ID." */
    QString missingText() const { return m_missingText; }
    void setMissingText(const QString &text);
    QString placeholder() const;
    void setPlaceholder(const QString &text);
    bool isOptional() const { return m_optional; }
    void setOptional(bool optional);
    bool isMonospace() const { return m_monospace; }
    void setMonospace(bool monospace); ///< IDs and addresses: fixed pitch, left to right in every language

    QString text() const;
    /** Sets the text as if accepted before: judged, with notes shown. */
    void setText(const QString &text);
    /** Called after every change: sets notes and offers by `setJudgement`. */
    void setJudge(std::function<void(FormField &)> judge) { m_judge = std::move(judge); }
    void setJudgement(QList<FieldNote> notes, QList<FieldOffer> offers = {});
    const QList<FieldNote> &notes() const { return m_notes; }
    /** A note of tone Bad stands, or a needed value is missing. */
    bool isAcceptable() const;
    /** Judge anew and show everything, whether or not the person has finished. */
    void rejudge();
    /** A button at the field's end ("Show", "Replace"). */
    QToolButton *addAction(const QString &iconName, const QString &text);

Q_SIGNALS:
    void textEdited();
    /** The text is final: the person left the field, pasted, or took an offer. */
    void committed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void judge(bool final);
    void render();

    QLabel *m_label;
    QLabel *m_hint;
    QLineEdit *m_edit;
    QHBoxLayout *m_row;
    QVBoxLayout *m_notesLayout;
    QWidget *m_notesBox;
    QString m_labelText, m_hintText, m_missingText;
    bool m_optional = false;
    bool m_monospace = false;
    bool m_final = false; ///< refusals may show
    QList<FieldNote> m_notes;
    QList<FieldOffer> m_offers;
    QString m_announced;
    std::function<void(FormField &)> m_judge;
};

} // namespace signwright
