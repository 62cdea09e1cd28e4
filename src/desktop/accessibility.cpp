// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <desktop/accessibility.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr auto kUnfolds = "signwright_unfolds";

/** A checkable button that is not shown as a check box. */
class ToggleInterface : public QAccessibleWidget
{
public:
    ToggleInterface(QAbstractButton *button, QAccessible::Role role) : QAccessibleWidget(button, role) {}

    QAccessible::State state() const override
    {
        auto result = QAccessibleWidget::state();
        const bool on = button()->isChecked();
        if (role() == QAccessible::PageTab) {
            result.selectable = true;
            result.selected = on;
        } else {
            result.expandable = true;
            result.expanded = on;
            result.collapsed = !on;
        }
        return result;
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? button()->text().remove(u'&') : text;
    }

    QStringList actionNames() const override { return {pressAction()}; }

    void doAction(const QString &name) override
    {
        if (name == pressAction()) {
            button()->click();
        }
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (className == "QScrollArea"_L1) {
        return new QAccessibleWidget(static_cast<QWidget *>(object));
    }
    if (className == "signwright::RailItem"_L1) {
        return new ToggleInterface(static_cast<QAbstractButton *>(object), QAccessible::PageTab);
    }
    if (object->property(kUnfolds).toBool()) {
        return new ToggleInterface(static_cast<QAbstractButton *>(object), QAccessible::PushButton);
    }
    return nullptr;
}

} // namespace

void setUnfolds(QAbstractButton *button)
{
    button->setCheckable(true);
    button->setProperty(kUnfolds, true);
    QObject::connect(button, &QAbstractButton::toggled, button, [button] {
        QAccessible::State changed;
        changed.expanded = true;
        QAccessibleStateChangeEvent event(button, changed);
        QAccessible::updateAccessibility(&event);
    });
}

void installAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace signwright
