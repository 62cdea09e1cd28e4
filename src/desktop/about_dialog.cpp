// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/about_dialog.h>

#include <desktop/look.h>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent), m_components(new QTreeWidget(this)), m_licence(new QTextBrowser(this)), m_all(thirdParties())
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Signwright"));
    resize(90 * look::kUnit, 82 * look::kUnit);
    auto *title = new QLabel(tr("Signwright %1").arg(QCoreApplication::applicationVersion()), this);
    title->setFont(look::titleFont(font()));
    auto *what = new QLabel(
        tr("Sets up, proves and supports “Sign in with Microsoft” for a portal. Nothing about you or your customers leaves this computer unless you send it."),
        this);
    what->setWordWrap(true);

    // Itself first: its licence is to be had without a network, too.
    m_all.prepend({u"Signwright"_s, {}, u"Apache-2.0"_s, {u"2026 The Signwright developers"_s}, {u"Apache-2.0"_s}, {}, {}});
    auto *label = new QLabel(tr("What it is &made with, and under which licence:"), this);
    label->setBuddy(m_components);
    m_components->setObjectName(u"componentsList"_s);
    m_components->setAccessibleName(tr("What Signwright is made with"));
    m_components->setHeaderLabels({tr("Name"), tr("Licence")});
    m_components->setRootIsDecorated(false);
    m_components->setUniformRowHeights(true);
    m_components->setAllColumnsShowFocus(true);
    for (const auto &component : m_all) {
        auto *item = new QTreeWidgetItem(m_components, {component.name, component.licence});
        item->setData(0, Qt::AccessibleTextRole, component.name + u", "_s + component.licence);
    }
    m_components->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    connect(m_components, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item) {
            showLicence(m_all.at(m_components->indexOfTopLevelItem(item)));
        }
    });

    m_licence->setObjectName(u"licenceText"_s);
    m_licence->setOpenExternalLinks(true);
    m_components->setCurrentItem(m_components->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * look::kUnit, 3 * look::kUnit, 3 * look::kUnit, 2 * look::kUnit);
    column->setSpacing(2 * look::kUnit);
    column->addWidget(title);
    column->addWidget(what);
    column->addWidget(label);
    column->addWidget(m_components, 2);
    column->addWidget(m_licence, 3);
    column->addWidget(buttons);
    m_components->setFocus();
}

void AboutDialog::showLicence(const ThirdParty &component)
{
    m_licence->setAccessibleName(tr("Licence of %1").arg(component.name));
    QStringList head{u"<b>%1</b>, %2"_s.arg(component.name.toHtmlEscaped(), component.licence.toHtmlEscaped())};
    if (!component.copyright.isEmpty()) {
        head << u"© "_s + component.copyright.join(u", "_s).toHtmlEscaped();
    }
    if (!component.partOf.isEmpty()) {
        head << tr("Comes with or is opened by %1.").arg(component.partOf.toHtmlEscaped());
    }
    const auto link = [](const QUrl &url) { return u"<a href=\"%1\">%1</a>"_s.arg(url.toString().toHtmlEscaped()); };
    if (!component.homepage.isEmpty()) {
        head << link(component.homepage);
    }
    if (!component.notices.isEmpty()) {
        head << tr("It contains works of others in turn: %1").arg(link(component.notices));
    }
    auto html = u"<p>%1</p>"_s.arg(head.join("<br>"_L1));
    for (const auto &text : component.texts) {
        html += u"<hr><p dir=\"ltr\" style=\"white-space: pre-wrap\">%1</p>"_s.arg(licenceText(text).toHtmlEscaped());
    }
    m_licence->setHtml(html);
}

} // namespace signwright
