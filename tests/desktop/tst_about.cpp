// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <desktop/about_dialog.h>
#include <desktop/look.h>

#include <QAccessible>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace signwright;

/** Whose work is in the program stands in About, with the whole licence; by keys alone, and for a screen reader. */
class TestAbout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture.reset();
        QVERIFY(m_folder.isValid());
        m_fixture = std::make_unique<DesktopFixture>(m_folder.path());
        m_fixture->window().activateWindow();
        for (auto *action : m_fixture->window().findChildren<QAction *>()) {
            if (action->menuRole() == QAction::AboutRole) {
                action->trigger();
            }
        }
        m_dialog = m_fixture->find<AboutDialog>("aboutDialog");
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        m_list = m_dialog->findChild<QTreeWidget *>(u"componentsList"_s);
        m_text = m_dialog->findChild<QTextBrowser *>(u"licenceText"_s);
        QVERIFY(m_list && m_text);
    }
    void cleanup() { m_fixture.reset(); }

    void eachComponentHasItsLicenceInFull()
    {
        const auto all = thirdParties();
        QVERIFY(all.size() > 10);
        QCOMPARE(m_list->topLevelItemCount(), all.size() + 1);
        QCOMPARE(m_list->topLevelItem(0)->text(0), u"Signwright"_s);
        QVERIFY(m_text->toPlainText().contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"_L1));
        for (int row = 0; row < all.size(); ++row) {
            const auto &component = all.at(row);
            auto *item = m_list->topLevelItem(row + 1);
            m_list->setCurrentItem(item);
            QCOMPARE(item->text(0), component.name);
            const auto shown = m_text->toPlainText();
            for (const auto &said : component.copyright + QStringList{component.name, component.licence, component.homepage.toString()}) {
                QVERIFY2(shown.contains(said), qPrintable(component.name + u": "_s + said));
            }
            for (const auto &name : component.texts) {
                const auto text = licenceText(name);
                QVERIFY2(!text.isEmpty(), qPrintable(name));
                for (const auto &line : text.split(u'\n')) {
                    QVERIFY2(shown.contains(line.trimmed()), qPrintable(name + u": "_s + line)); // a form feed between pages is space, too
                }
            }
        }
    }

    void withTheKeyboardAlone()
    {
        QVERIFY(m_list->hasFocus());
        QTest::keyClick(m_list, Qt::Key_Down);
        QVERIFY(m_text->toPlainText().startsWith(u"Qt, LGPL-3.0-only"_s));
        QTest::keyClick(m_list, Qt::Key_End);
        QVERIFY(m_text->toPlainText().startsWith(thirdParties().constLast().name));
        QTest::keyClick(m_list, Qt::Key_Tab);
        QVERIFY(m_text->hasFocus());
        // Past the links in it, to the button, and round to the list again: no way in is without a way out.
        const auto tabUntil = [this](const QWidget *wanted) {
            for (int i = 0; i < 8 && QApplication::focusWidget() != wanted; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            return QApplication::focusWidget() == wanted;
        };
        QVERIFY(tabUntil(m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)));
        QVERIFY(tabUntil(m_list));
        QTest::keyClick(m_list, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void whatAScreenReaderIsTold()
    {
        const auto name = [](QWidget *widget) { return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name); };
        QCOMPARE(name(m_list), u"What Signwright is made with"_s);
        QCOMPARE(name(m_text), u"Licence of Signwright"_s);
        m_list->setCurrentItem(m_list->topLevelItem(1));
        QCOMPARE(name(m_text), u"Licence of Qt"_s);
        QCOMPARE(m_list->model()->data(m_list->currentIndex(), Qt::AccessibleTextRole).toString(), u"Qt, LGPL-3.0-only"_s);
        for (auto *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text().contains(u'&')) {
                QCOMPARE(label->buddy(), m_list);
            }
        }
    }

    void everythingFits_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QApplication::palette();
        QTest::newRow("dark") << darkPalette();
    }
    /** Nothing is wider than the dialog, on a small screen neither, and words stand out from what is behind them. Pictures go to SIGNWRIGHT_PICTURES. */
    void everythingFits()
    {
        QFETCH(QPalette, palette);
        const auto before = QApplication::palette();
        QApplication::setPalette(palette);
        init(); // widgets that stand take a new palette only while the application runs
        const auto back = qScopeGuard([&before] { QApplication::setPalette(before); });
        m_list->setCurrentItem(m_list->topLevelItem(1));
        if (const auto pictures = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !pictures.isEmpty()) {
            QVERIFY(m_dialog->grab().save(pictures + u"/about_%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
        }
        QCOMPARE(m_text->palette().color(QPalette::Base), palette.color(QPalette::Base));
        for (const auto *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_text)}) {
            QVERIFY(look::contrast(widget->palette().color(QPalette::Text), widget->palette().color(QPalette::Base)) >= 4.5);
        }
        m_dialog->resize(640, 480);
        QVERIFY(m_dialog->height() <= 480 && m_dialog->width() <= 640);
        QTRY_COMPARE(m_text->horizontalScrollBar()->maximum(), 0);
        QTRY_COMPARE(m_list->horizontalScrollBar()->maximum(), 0);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DesktopFixture> m_fixture;
    AboutDialog *m_dialog = nullptr;
    QTreeWidget *m_list = nullptr;
    QTextBrowser *m_text = nullptr;
};

QTEST_MAIN(TestAbout)
#include "tst_about.moc"
