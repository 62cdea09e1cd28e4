// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0
//
// Scores the diagnosis on a file of cases: cause and fixer of the first finding, the words a right fix holds, and findings
// that were sure and wrong. Prints every miss. Exit 1 when a floor is not reached.

#include <diagnosis/diagnose.h>
#include <trace/evidence.h>
#include <wording/finding_text.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{

bool holdsAny(const QJsonArray &accepted, const QString &value)
{
    return accepted.contains(QJsonValue(value));
}

bool holdsWords(const QJsonArray &words, const QString &text)
{
    for (const auto &word : words) {
        if (!QRegularExpression(word.toString(), QRegularExpression::CaseInsensitiveOption).match(text).hasMatch()) {
            return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"file"_s, u"cases"_s);
    parser.addOption({u"floor-cause"_s, u"least right causes"_s, u"n"_s, u"0"_s});
    parser.addOption({u"floor-fixer"_s, u"least right fixers"_s, u"n"_s, u"0"_s});
    parser.addOption({u"floor-words"_s, u"least right fixes"_s, u"n"_s, u"0"_s});
    parser.addOption({u"verbose"_s, u"print every case"_s});
    parser.process(app);
    QTextStream out(stdout);
    QFile file(parser.positionalArguments().value(0));
    if (!file.open(QIODevice::ReadOnly)) {
        out << "cannot read the cases\n";
        return 2;
    }
    const auto cases = QJsonDocument::fromJson(file.readAll()).object().value("cases"_L1).toArray();
    int cause = 0;
    int fixer = 0;
    int words = 0;
    int sureAndWrong = 0;
    for (const auto &value : cases) {
        const auto row = value.toObject();
        auto material = readEvidence(row.value("evidence"_L1).toString().toUtf8());
        Trace trace;
        if (material) {
            trace = material->trace;
        }
        if (const auto facts = readKnownFacts(QJsonDocument(row.value("facts"_L1).toObject()).toJson())) {
            trace.append(*facts);
        }
        const auto findings = diagnose({}, trace);
        const auto causes = row.value("causes"_L1).toArray();
        QString miss;
        if (findings.isEmpty()) {
            miss = u" nothing found"_s;
        } else {
            const auto &first = findings.constFirst();
            const auto text = findingText(first);
            const auto rightCause = holdsAny(causes, toString(first.cause));
            const auto rightFixer = holdsAny(row.value("fixers"_L1).toArray(), toString(first.fixer));
            const auto rightWords = holdsWords(row.value("words"_L1).toArray(), text.explanation + u'\n' + text.fix.join(u'\n'));
            cause += rightCause;
            fixer += rightFixer;
            words += rightWords;
            miss += rightCause ? u""_s : u" cause"_s;
            miss += rightFixer ? u""_s : u" fixer"_s;
            miss += rightWords ? u""_s : u" words"_s;
            for (const auto &finding : findings) {
                if (finding.confidence >= 0.8 && !holdsAny(causes, toString(finding.cause))) {
                    ++sureAndWrong;
                    miss += u" SURE-AND-WRONG"_s;
                }
            }
        }
        if (!miss.isEmpty() || parser.isSet(u"verbose"_s)) {
            out << row.value("id"_L1).toString() << ":" << miss << "\n   wanted " << QJsonDocument(causes).toJson(QJsonDocument::Compact)
                << QJsonDocument(row.value("fixers"_L1).toArray()).toJson(QJsonDocument::Compact) << "\n";
            for (const auto &finding : findings) {
                out << "   " << qRound(finding.confidence * 100) << " " << toString(finding.cause) << " " << toString(finding.fixer) << " " << finding.textId
                    << " " << finding.code << "\n";
            }
        }
    }
    out << cases.size() << " cases: cause " << cause << ", fixer " << fixer << ", fix words " << words << ", sure and wrong " << sureAndWrong << "\n";
    const auto below = [&parser](const QString &name, int reached) { return reached < parser.value(name).toInt(); };
    return below(u"floor-cause"_s, cause) || below(u"floor-fixer"_s, fixer) || below(u"floor-words"_s, words) || sureAndWrong > 0 ? 1 : 0;
}
