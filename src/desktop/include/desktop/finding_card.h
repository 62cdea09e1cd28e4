// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/look.h>

#include <diagnosis/catalogue.h>
#include <diagnosis/finding.h>

class QVBoxLayout;

namespace signwright
{

struct FindingText;

/**
 * One finding as a card: one sentence with icon and word, who must act, the steps, what would tell it from its nearest rival; the
 * explanation and the message to the person who must act one click away.
 */
class FindingCard : public look::Card
{
    Q_OBJECT
public:
    /** `checkOn`: the name of the integration on which the program can make the telling check itself; null: there is none. */
    explicit FindingCard(const Finding &finding, QWidget *parent = nullptr, const QString &checkOn = {});

Q_SIGNALS:
    /** The person wants the check that decides between the two causes. */
    void checkRequested(signwright::CheckedBy by);

private:
    void addTellingCheck(QVBoxLayout *column, const Finding &finding, const FindingText &text, const QString &checkOn);
};

} // namespace signwright
