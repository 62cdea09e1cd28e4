// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/look.h>

#include <diagnosis/finding.h>

namespace signwright
{

/**
 * One finding as a card: one sentence with icon and word, who must act, the steps; the explanation and the message to the
 * person who must act one click away.
 */
class FindingCard : public look::Card
{
    Q_OBJECT
public:
    explicit FindingCard(const Finding &finding, QWidget *parent = nullptr);
};

} // namespace signwright
