// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/portal_look.h>

#include <desktop/app_context.h>
#include <desktop/look.h>

#include <wording/error_text.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

PortalLook::PortalLook(AppContext *context, const QUrl &portal, QUrl authority, QString label, QWidget *parent)
    : QDialog(parent), m_portal(portal), m_authority(std::move(authority)), m_label(std::move(label)), m_words(new QLabel(this))
{
    setObjectName(u"portalLook"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What people see now"));
    m_words->setObjectName(u"portalLookWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::kUnit);
    column->addWidget(m_words);
    const auto factory = loadEmbeddedBrowser(context->browserFolders);
    if (factory) {
        m_browser = (*factory)->createBrowser(context->policy);
        m_browser->widget()->setParent(this);
        column->addWidget(m_browser->widget(), 1);
        m_words->setText(tr("The portal's page is loading."));
        connect(m_browser.get(), &SignInBrowser::navigated, this, &PortalLook::navigated);
        connect(m_browser.get(), &SignInBrowser::failed, m_words, [this](const Error &error) { m_words->setText(errorText(error).oneLine()); });
        m_browser->open(portal, {});
    } else {
        m_words->setText(errorText(factory.error()).oneLine());
        column->addStretch(1);
    }
    column->addWidget(buttons);
    resize(110 * look::kUnit, 90 * look::kUnit);
}

PortalLook::~PortalLook()
{
    if (m_browser) {
        m_browser->close();
    }
}

void PortalLook::navigated(const QUrl &url)
{
    if (m_reached) {
        return;
    }
    if (url.host() == m_authority.host() && url.port(443) == m_authority.port(443)) {
        m_reached = true;
        m_words->setText(
            m_seenPortal
                ? tr("The button leads to Microsoft. Whoever signs in here now signs in to the portal itself.")
                : tr("The portal sends everybody straight to Microsoft: its own passwords are off. Whoever signs in here now signs in to the portal itself."));
    } else if (url.host() == m_portal.host()) {
        m_seenPortal = true;
        m_words->setText(m_label.isEmpty() ? tr("Look for the button that signs in with Microsoft, and click it. A portal may take some minutes to show it.")
                                           : tr("Look for the button “%1”, and click it. A portal may take some minutes to show it.").arg(m_label));
    }
}

} // namespace signwright
