// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>
#include <desktop/form_field.h>
#include <desktop/look.h>

class QPushButton;

namespace signwright
{

/**
 * The client secret's field. What is pasted is judged, taken over as a `ClientSecret` and cleared from the field in the
 * same moment; from then on the field only says where the secret is. It never shows one character of it.
 */
class SecretField : public QWidget
{
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);
    /** What stands in place of the field once there is a secret; empty: the field again. */
    void setStored(const QString &where, look::Tone tone);
    FormField *field() const { return m_field; }
    /** Graph's first three characters, where known. */
    void setHintOfSecret(const QString &hint) { m_hintOfSecret = hint; }

Q_SIGNALS:
    void accepted(signwright::ClientSecret *secret);
    void replaceRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Take { AsPasted, Mended, Offer };
    void judge();
    void take(Take which);
    void retranslate();

    FormField *m_field;
    QWidget *m_stored;
    look::IconLabel *m_sign;
    QLabel *m_label;
    QLabel *m_where;
    QPushButton *m_replace;
    QString m_hintOfSecret;
    QList<FieldNote> m_remarks; ///< of the secret that was taken: warnings stay in sight
    QWidget *m_remarksBox;
};

} // namespace signwright
