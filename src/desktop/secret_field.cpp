// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/secret_field.h>

#include <desktop/judgement.h>

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

SecretField::SecretField(QWidget *parent)
    : QWidget(parent), m_field(new FormField(this)), m_stored(new QWidget(this)), m_sign(new look::IconLabel(u"lock"_s, look::Tone::Good, 20, m_stored)),
      m_label(new QLabel(m_stored)), m_where(new QLabel(m_stored)), m_replace(new QPushButton(m_stored)), m_remarksBox(new QWidget(this))
{
    m_field->setObjectName(u"secretInput"_s);
    m_field->edit()->setObjectName(u"secretEdit"_s);
    m_field->edit()->setEchoMode(QLineEdit::Password);
    m_field->edit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_field->edit()->setContextMenuPolicy(Qt::DefaultContextMenu);
    m_field->setJudge([this](FormField &) { judge(); });
    connect(m_field, &FormField::committed, this, [this] { take(Take::AsPasted); });

    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    m_label->setFont(bold);
    m_where->setWordWrap(true);
    m_where->setObjectName(u"secretPlace"_s);
    m_replace->setObjectName(u"replaceSecretButton"_s);
    m_replace->setAutoDefault(false);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_remarks.clear();
        Q_EMIT replaceRequested();
        m_field->edit()->setFocus();
    });
    auto *row = new QHBoxLayout(m_stored);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::kUnit + look::kUnit / 2);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_label);
    words->addWidget(m_where);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_replace, 0, Qt::AlignVCenter);
    auto *remarks = new QVBoxLayout(m_remarksBox);
    remarks->setContentsMargins(4 * look::kUnit, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::kUnit / 2);
    column->addWidget(m_field);
    column->addWidget(m_stored);
    column->addWidget(m_remarksBox);
    m_remarksBox->hide();
    setFocusProxy(m_field);
    retranslate();
    setStored({}, look::Tone::Good);
}

void SecretField::setStored(const QString &where, look::Tone tone)
{
    const bool stored = !where.isEmpty();
    m_field->setVisible(!stored);
    m_stored->setVisible(stored);
    m_where->setText(where);
    m_sign->setIcon(tone == look::Tone::Good ? u"lock"_s : u"warning"_s, tone);
    setFocusProxy(stored ? static_cast<QWidget *>(m_replace) : m_field);
    const auto old = m_remarksBox->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    if (stored) {
        for (const auto &remark : std::as_const(m_remarks)) {
            auto *label = new QLabel(look::toneWord(look::Tone::Warn) + u": "_s + remark.text, m_remarksBox);
            label->setWordWrap(true);
            m_remarksBox->layout()->addWidget(label);
        }
    }
    m_remarksBox->setVisible(stored && !m_remarks.isEmpty());
}

void SecretField::judge()
{
    const auto pasted = ClientSecret::fromText(m_field->text());
    if (pasted.isEmpty()) {
        m_field->setJudgement({});
        return;
    }
    const auto triage = triageSecret(pasted, m_hintOfSecret);
    QList<FieldOffer> offers;
    if (triage.offer) {
        offers.append({tr("Use the &decoded value"), [this] { take(Take::Offer); }});
        if (!triage.refused()) {
            offers.append({tr("Use it as &pasted"), [this] { take(Take::Mended); }});
        }
    }
    m_field->setJudgement(fieldNotes(triage.notes), offers);
}

void SecretField::take(Take which)
{
    const auto pasted = ClientSecret::fromText(m_field->text());
    if (pasted.isEmpty()) {
        return;
    }
    auto triage = triageSecret(pasted, m_hintOfSecret);
    // Where there is a choice the person makes it; what cannot work is not taken.
    if ((which == Take::AsPasted && triage.offer) || (which != Take::Offer && triage.refused())) {
        return;
    }
    auto secret = which == Take::Offer && triage.offer ? std::move(*triage.offer) : triage.mended ? std::move(*triage.mended) : pasted.clone();
    m_remarks.clear();
    if (which != Take::Offer) {
        for (const auto &note : fieldNotes(triage.notes)) {
            if (note.tone == FieldNote::Tone::Warn) {
                m_remarks << note;
            }
        }
    }
    m_field->setText({}); // setText drops the line edit's undo history as well
    Q_EMIT accepted(&secret);
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void SecretField::retranslate()
{
    m_field->setLabel(tr("Client &secret: the column Value"));
    m_field->setHint(tr("Goes straight into the keychain and is never shown again. It is not the Secret ID."));
    m_field->setMissingText(tr("Still missing: paste the secret's Value."));
    m_label->setText(tr("Client secret"));
    m_replace->setText(tr("&Replace…"));
    look::giveRoom(m_replace);
    m_replace->setAccessibleName(tr("Replace the client secret"));
}

} // namespace signwright
