// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QString>

namespace signwright
{

/** A card that is chosen as a whole: icon, name, one sentence. A radio button to screen readers; arrows move inside its group. */
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(const QString &iconName, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &description);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon, m_title, m_description;
};

} // namespace signwright
