// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/form_field.h>
#include <desktop/look.h>

#include <QAccessible>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

look::Tone toneOf(FieldNote::Tone tone)
{
    switch (tone) {
    case FieldNote::Tone::Good: return look::Tone::Good;
    case FieldNote::Tone::Warn: return look::Tone::Warn;
    case FieldNote::Tone::Bad: return look::Tone::Bad;
    case FieldNote::Tone::Info: break;
    }
    return look::Tone::Neutral;
}

QString withoutMnemonic(QString text)
{
    static constexpr QChar kPlaceholder(0xFFFE);
    text.replace(u"&&"_s, QString(kPlaceholder));
    text.remove(u'&');
    return text.replace(kPlaceholder, u'&');
}

} // namespace

FormField::FormField(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_hint(new look::MutedLabel({}, this)), m_edit(new look::LineEdit(this)), m_row(new QHBoxLayout),
      m_notesLayout(new QVBoxLayout), m_notesBox(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::kUnit / 2);
    auto labelFont = font();
    labelFont.setWeight(QFont::DemiBold);
    m_label->setFont(labelFont);
    m_label->setBuddy(m_edit);
    m_label->setWordWrap(true);
    m_row->setSpacing(look::kUnit);
    m_row->addWidget(m_edit, 1);
    m_edit->setMinimumHeight(4 * look::kUnit);
    m_edit->installEventFilter(this);
    m_notesLayout->setContentsMargins(0, 0, 0, 0);
    m_notesLayout->setSpacing(look::kUnit / 2);
    m_notesBox->setLayout(m_notesLayout);
    column->addWidget(m_label);
    column->addWidget(m_hint);
    column->addLayout(m_row);
    column->addWidget(m_notesBox);
    m_hint->hide();
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textEdited, this, [this, length = qsizetype(0)](const QString &text) mutable {
        // A paste, not a keystroke: the value is whole and may be judged at once.
        const bool pasted = qAbs(text.size() - length) > 1 && !text.isEmpty();
        length = text.size();
        judge(pasted || m_final);
        Q_EMIT textEdited();
        if (pasted) {
            Q_EMIT committed();
        }
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        judge(true);
        Q_EMIT committed();
    });
    render();
}

void FormField::setLabel(const QString &text)
{
    m_labelText = text;
    render();
}

void FormField::setHint(const QString &text)
{
    m_hintText = text;
    render();
}

void FormField::setMissingText(const QString &text)
{
    m_missingText = text;
    render();
}

QString FormField::placeholder() const
{
    return m_edit->placeholderText();
}

void FormField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void FormField::setOptional(bool optional)
{
    m_optional = optional;
    render();
}

void FormField::setMonospace(bool monospace)
{
    m_monospace = monospace;
    auto fixed = monospace ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font();
    fixed.setPointSizeF(font().pointSizeF());
    m_edit->setFont(fixed);
    m_edit->setLayoutDirection(monospace ? Qt::LeftToRight : layoutDirection());
}

QString FormField::text() const
{
    return m_edit->text();
}

void FormField::setText(const QString &text)
{
    if (m_edit->text() != text) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
    judge(!text.isEmpty());
}

void FormField::setJudgement(QList<FieldNote> notes, QList<FieldOffer> offers)
{
    m_notes = std::move(notes);
    m_offers = std::move(offers);
    render();
}

bool FormField::isAcceptable() const
{
    if (text().isEmpty()) {
        return m_optional;
    }
    return std::none_of(m_notes.begin(), m_notes.end(), [](const FieldNote &note) { return note.tone == FieldNote::Tone::Bad; });
}

void FormField::rejudge()
{
    judge(true);
}

QToolButton *FormField::addAction(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(look::icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMinimumHeight(4 * look::kUnit);
    m_row->addWidget(button);
    return button;
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_judge) {
            m_judge(*this);
        }
        render();
    }
    QWidget::changeEvent(event);
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn) {
        m_edit->selectAll();
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::judge(bool final)
{
    m_final = final && !text().isEmpty();
    if (m_judge) {
        m_judge(*this);
    } else {
        render();
    }
}

void FormField::render()
{
    const auto name = withoutMnemonic(m_labelText);
    m_label->setText(m_optional && !m_labelText.isEmpty() ? tr("%1 (optional)", "label of a field").arg(m_labelText) : m_labelText);
    m_label->setVisible(!m_labelText.isEmpty());
    m_hint->setText(m_hintText);
    m_hint->setVisible(!m_hintText.isEmpty());

    auto notes = m_notes;
    if (text().isEmpty()) {
        notes.erase(std::remove_if(notes.begin(), notes.end(), [](const FieldNote &note) { return note.tone == FieldNote::Tone::Bad; }), notes.end());
        if (notes.isEmpty() && !m_optional && !m_missingText.isEmpty()) {
            notes.append({FieldNote::Tone::Info, m_missingText});
        }
    } else if (!m_final) {
        // While typing nobody is told off; what is already right may be said.
        notes.erase(std::remove_if(notes.begin(), notes.end(), [](const FieldNote &note) { return note.tone == FieldNote::Tone::Bad; }), notes.end());
    }

    const auto old = m_notesBox->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (auto *widget : old) {
        m_notesLayout->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // an offer's button may be the one that was pressed
    }
    QStringList spoken;
    bool invalid = false;
    for (const auto &note : notes) {
        auto *row = new QWidget(m_notesBox);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(look::kUnit);
        const auto tone = toneOf(note.tone);
        const bool plain = note.tone == FieldNote::Tone::Info;
        auto *sign = new look::IconLabel(plain ? u"pencil"_s : look::toneIcon(tone), tone, 16, row);
        auto *words = plain ? new look::MutedLabel(note.text, row) : new QLabel(note.text, row);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setObjectName(note.tone == FieldNote::Tone::Bad ? u"errorLabel"_s : u"noteLabel"_s);
        words->setBuddy(m_edit);
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        m_notesLayout->addWidget(row);
        row->show();
        spoken << (plain ? note.text : look::toneWord(tone) + u": "_s + note.text);
        invalid = invalid || note.tone == FieldNote::Tone::Bad;
    }
    if (!m_offers.isEmpty() && !text().isEmpty()) {
        auto *row = new QWidget(m_notesBox);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(3 * look::kUnit, 0, 0, 0);
        for (qsizetype i = 0; i < m_offers.size(); ++i) {
            auto *button = new QPushButton(m_offers.at(i).text, row);
            look::giveRoom(button);
            button->setObjectName(u"offerButton"_s + (i ? QString::number(i + 1) : QString()));
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, take = m_offers.at(i).take] {
                take();
                m_edit->setFocus();
            });
            line->addWidget(button);
        }
        line->addStretch();
        m_notesLayout->addWidget(row);
        row->show();
    }
    m_notesBox->setVisible(m_notesLayout->count() > 0);

    m_edit->setAccessibleName(invalid ? tr("%1, invalid entry", "spoken name of a field that was refused").arg(name) : name);
    QStringList description;
    if (!m_hintText.isEmpty()) {
        description << m_hintText;
    }
    m_edit->setAccessibleDescription((description + spoken).join(u' '));
    const auto alarm = invalid ? spoken.join(u' ') : QString();
    if (alarm != m_announced) {
        m_announced = alarm;
        if (!alarm.isEmpty() && isVisible()) {
            QAccessibleEvent event(m_edit, QAccessible::Alert);
            QAccessible::updateAccessibility(&event);
        }
    }
}

} // namespace signwright
