// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/about_dialog.h>

#include <desktop/look.h>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

struct Part {
    const char *name;
    const char *licence;
    const char *address;
};

constexpr Part kParts[] = {
    {"Qt", "LGPL-3.0-only", "https://www.qt.io/"},
    {"Qt WebEngine (Chromium)", "LGPL-3.0-only, BSD-3-Clause", "https://doc.qt.io/qt-6/qtwebengine-licensing.html"},
    {"OpenSSL", "Apache-2.0", "https://www.openssl.org/"},
    {"QtKeychain", "BSD-3-Clause", "https://github.com/frankosterfeld/qtkeychain"},
    {"QCoro", "MIT", "https://qcoro.dvratil.cz/"},
    {"tl::expected", "CC0-1.0", "https://github.com/TartanLlama/expected"},
    {"CLI11", "BSD-3-Clause", "https://github.com/CLIUtils/CLI11"},
    {"cpp-httplib", "MIT", "https://github.com/yhirose/cpp-httplib"},
    {"SQLite", "blessing", "https://www.sqlite.org/"},
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Signwright"));
    resize(560, 480);
    auto *title = new QLabel(tr("Signwright %1").arg(QCoreApplication::applicationVersion()), this);
    title->setFont(look::titleFont(font()));
    auto *what = new QLabel(
        tr("Sets up, proves and supports “Sign in with Microsoft” for a portal. Nothing about you or your customers leaves this computer unless you send it."),
        this);
    what->setWordWrap(true);
    auto *licences = new QTextBrowser(this);
    licences->setAccessibleName(tr("Licences"));
    licences->setOpenExternalLinks(true);
    QString rows;
    for (const auto &part : kParts) {
        rows += u"<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td><a href=\"%3\">%3</a></td></tr>"_s.arg(
            QString::fromUtf8(part.name), QString::fromUtf8(part.licence), QString::fromUtf8(part.address));
    }
    licences->setHtml(
        u"<p>%1</p><p>%2</p><table cellpadding=\"3\">%3</table>"_s.arg(tr("Signwright itself is under the Apache License 2.0."), tr("It is made with:"), rows));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * look::kUnit, 3 * look::kUnit, 3 * look::kUnit, 2 * look::kUnit);
    column->setSpacing(2 * look::kUnit);
    column->addWidget(title);
    column->addWidget(what);
    column->addWidget(licences, 1);
    column->addWidget(buttons);
}

} // namespace signwright
