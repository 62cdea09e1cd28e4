// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/third_party.h>

#include <QDialog>

class QTextBrowser;
class QTreeWidget;

namespace signwright
{

/** What this program is, its version, and the licences of all it is made with, each with its whole text. */
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    void showLicence(const ThirdParty &component);

    QTreeWidget *m_components;
    QTextBrowser *m_licence;
    QList<ThirdParty> m_all;
};

} // namespace signwright
