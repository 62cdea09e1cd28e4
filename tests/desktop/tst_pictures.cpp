// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <desktop/form_field.h>
#include <desktop/look.h>

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace signwright;

/** Every page in light, dark and German: no text is cut off, nothing needs scrolling sideways. Pictures go to SIGNWRIGHT_PICTURES when that is set. */
class TestPictures : public QObject
{
    Q_OBJECT
private:
    static Integration example()
    {
        auto integration = Integration::create();
        integration.name = u"Kalkio Spaces"_s;
        integration.portal = {u"nexudus"_s, u"https://kalkio.spaces.nexudus.com"_s, {}, {}};
        integration.tenants = QStringList{u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s};
        integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
        integration.redirectUris = QStringList{u"https://spaces.nexudus.com/authorization-code/callback"_s};
        integration.secret.expiresOn = QDate(2027, 5, 1);
        return integration;
    }

    static QPalette dark()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(37, 39, 43));
        palette.setColor(QPalette::WindowText, QColor(232, 234, 237));
        palette.setColor(QPalette::Base, QColor(28, 30, 33));
        palette.setColor(QPalette::AlternateBase, QColor(44, 47, 51));
        palette.setColor(QPalette::Text, QColor(232, 234, 237));
        palette.setColor(QPalette::Button, QColor(52, 55, 60));
        palette.setColor(QPalette::ButtonText, QColor(232, 234, 237));
        palette.setColor(QPalette::BrightText, Qt::white);
        palette.setColor(QPalette::Highlight, QColor(74, 144, 217));
        palette.setColor(QPalette::HighlightedText, Qt::white);
        palette.setColor(QPalette::ToolTipBase, QColor(52, 55, 60));
        palette.setColor(QPalette::ToolTipText, QColor(232, 234, 237));
        palette.setColor(QPalette::PlaceholderText, QColor(150, 154, 160));
        palette.setColor(QPalette::Link, QColor(120, 175, 235));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            palette.setColor(QPalette::Disabled, role, QColor(125, 129, 135));
        }
        return palette;
    }

private Q_SLOTS:
    void everyPage_data()
    {
        QTest::addColumn<bool>("inDark");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << false << u"en"_s << 1280;
        QTest::newRow("dark") << true << u"en"_s << 1280;
        QTest::newRow("german") << false << u"de"_s << 1280;
        QTest::newRow("narrow") << false << u"de"_s << 760;
    }

    void everyPage()
    {
        QFETCH(bool, inDark);
        QFETCH(QString, language);
        QFETCH(int, width);
        QTemporaryDir folder;
        if (inDark) {
            QApplication::setPalette(dark());
        }
        DesktopFixture fixture(folder.path());
        QVERIFY(fixture.desktop->languages().use(language, false));
        fixture.window().resize(width, 860);
        fixture.current().open(example());
        fixture.current().acceptSecret(ClientSecret::fromUtf8("not-a-real-secret-0123456789abcdefghijkl"));
        const auto pictures = qEnvironmentVariable("SIGNWRIGHT_PICTURES");
        for (auto *page : fixture.window().pages()) {
            fixture.window().showPage(page->id());
            QTest::qWait(120);
            QCOMPARE(fixture.window().currentPage(), page);
            if (!pictures.isEmpty()) {
                fixture.window().grab().save(pictures + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u'_' + page->id() + u".png"_s);
                // The part below the fold as well.
                auto *scroll = fixture.window().findChild<QScrollArea *>(u"scroll_"_s + page->id());
                if (scroll && scroll->widget()->height() > scroll->viewport()->height() + 40) {
                    scroll->widget()->grab().save(pictures + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u'_' + page->id() + u"_whole.png"_s);
                }
            }
            auto *scroll = fixture.window().findChild<QScrollArea *>(u"scroll_"_s + page->id());
            QVERIFY(scroll);
            QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                     qPrintable(page->id() + u": wider than the window by "_s + QString::number(scroll->widget()->width() - scroll->viewport()->width())));
            for (auto *label : page->findChildren<QLabel *>()) {
                if (label->isVisible() && label->pixmap().isNull() && !label->text().isEmpty() && label->wordWrap() && label->hasHeightForWidth()) {
                    QVERIFY2(label->height() + 2 >= label->heightForWidth(label->width()), qPrintable(page->id() + u": cut off: "_s + label->text()));
                }
            }
        }
        QApplication::setPalette(QPalette());
    }

    void statusColoursRead()
    {
        for (const auto &palette : {QApplication::palette(), dark()}) {
            for (const auto tone : {look::Tone::Good, look::Tone::Warn, look::Tone::Bad, look::Tone::Info}) {
                QVERIFY(look::contrast(look::tone(tone, palette), palette.color(QPalette::Window)) >= 4.5);
                QVERIFY(look::contrast(look::tone(tone, palette), palette.color(QPalette::Base)) >= 4.5);
            }
            QVERIFY(look::contrast(look::mutedText(palette), palette.color(QPalette::Window)) >= 4.5);
        }
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
