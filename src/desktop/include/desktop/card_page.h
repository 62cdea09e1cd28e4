// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <desktop/click_paths.h>
#include <desktop/page.h>

#include <QHash>
#include <QVariant>

class QVBoxLayout;

namespace signwright
{

class TaskCard;

/** A page for work on somebody else's page: numbered cards made from a click path, with the page's own fields in them. */
class CardPage : public Page
{
    Q_OBJECT
public:
    using Page::Page;
    void enter() override;

protected:
    /** Rebuilds the cards of `page` for the open integration's portal; `fields` are the page's own widgets by the names in `bring_back`. */
    void buildCards(QVBoxLayout *layout, const QString &kind, const QString &page, const QHash<QString, QWidget *> &fields, const QString &remark = {});
    void refreshCards();
    /** Takes them away again. */
    void clearCards();
    /** What braces and Copy buttons stand for, of the open integration; never the secret. */
    QHash<QString, QString> values() const;
    /** The portal's own click path. */
    ClickPath portalPath() const;
    /** An outside page in the system's browser; the address goes to the clipboard where none opens. */
    void openOutside(const QString &address);
    /** Reads the integration into the fields. */
    virtual void load() = 0;

private:
    void copyValue(const QString &name);
    QString preview(const QString &name) const;

    QVBoxLayout *m_layout = nullptr;
    QWidget *m_holder = nullptr;
    QList<TaskCard *> m_cards;
};

} // namespace signwright
