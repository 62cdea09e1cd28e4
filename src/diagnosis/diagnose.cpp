// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <diagnosis/diagnose.h>

#include "picture.h"

#include <diagnosis/catalogue.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr double kLeast = 0.2; // below this a finding would be a guess
constexpr double kMost = 0.95; // no verdict from the outside is certain
constexpr double kSure = 0.8;
constexpr double kDoubt = 0.15;     // two causes nearer than this: neither is sure
constexpr double kPointer = 0.3;    // a code known by its family alone
constexpr double kSecondHand = 0.1; // taken off when only the known facts speak
constexpr double kClose = 0.25;     // a rival this near is worth a check that decides
constexpr double kFaint = 0.35;     // and one fainter than this is not
constexpr double kWording = 0.45;   // a portal's words of which no rule makes more
constexpr qsizetype kMostFindings = 5;
constexpr qsizetype kMostPassages = 4;

/** How well one rule holds, and by which passages; nothing when it does not. */
std::optional<std::pair<double, QList<Evidence>>> weigh(const Rule &rule, const Picture &picture)
{
    QList<Evidence> evidence;
    if (!rule.codes.isEmpty()) {
        const auto seen =
            std::find_if(picture.codes().begin(), picture.codes().end(), [&rule](const SeenCode &code) { return rule.codes.contains(code.code); });
        if (seen == picture.codes().end()) {
            return {};
        }
        evidence.append({seen->observation, aadstsName(seen->code)});
    }
    for (const auto &condition : rule.all) {
        if (!picture.holds(condition, &evidence)) {
            return {};
        }
    }
    if (!rule.any.isEmpty()) {
        bool one = false;
        for (const auto &condition : rule.any) {
            one |= picture.holds(condition, &evidence);
        }
        if (!one) {
            return {};
        }
    }
    // Last: what a rule excludes matters only where it would hold, and a pattern that is not matched need not be compiled.
    for (const auto &condition : rule.none) {
        if (picture.holds(condition)) {
            return {};
        }
    }
    auto score = rule.confidence;
    for (const auto &[condition, weight] : rule.plus) {
        if (picture.holds(condition, weight > 0 ? &evidence : nullptr)) {
            score += weight;
        }
    }
    return std::pair{score, evidence.mid(0, kMostPassages)};
}

/** The code a finding is shown with: the rule's own, else the first that points at the same cause, else the first seen. */
int codeFor(const Finding &finding, const Rule &rule, const Picture &picture)
{
    for (const auto &seen : picture.codes()) {
        if (rule.codes.contains(seen.code)) {
            return seen.code;
        }
    }
    for (const auto &seen : picture.codes()) {
        if (const auto *code = Catalogue::instance().code(seen.code); code && code->cause == finding.cause) {
            return seen.code;
        }
    }
    return 0;
}

QList<Finding> byRules(const Picture &picture)
{
    QList<Finding> findings;
    for (const auto &entry : Catalogue::instance().entries()) {
        std::optional<Finding> best;
        for (const auto &rule : entry.rules) {
            const auto weighed = weigh(rule, picture);
            if (!weighed || weighed->first < kLeast || (best && best->confidence >= weighed->first)) {
                continue;
            }
            Finding finding;
            finding.cause = rule.cause.value_or(entry.cause);
            finding.fixer = rule.fixer.value_or(entry.fixer);
            finding.severity = entry.severity;
            finding.confidence = weighed->first;
            finding.evidence = weighed->second;
            finding.textId = entry.id;
            if (const auto code = codeFor(finding, rule, picture)) {
                finding.code = aadstsName(code);
                finding.params.insert(u"aadsts"_s, code);
            }
            best = finding;
        }
        if (best) {
            findings.append(*best);
        }
    }
    return findings;
}

/** A code that is not listed still says which family it belongs to, and what to gather. */
Finding byFamily(const SeenCode &seen, const Trace &trace)
{
    Finding finding;
    if (const auto *family = Catalogue::instance().family(seen.code)) {
        finding.cause = family->cause;
        finding.fixer = family->fixer;
    } else {
        finding.cause = Cause::RequestFormat;
        finding.fixer = Fixer::PortalAdmin;
    }
    finding.code = aadstsName(seen.code);
    finding.confidence = kPointer;
    finding.textId = u"unlisted_code"_s;
    finding.params = {{u"aadsts"_s, seen.code}, {u"by_code"_s, true}};
    const auto &observation = trace.observations().value(seen.observation);
    finding.evidence.append({seen.observation, observation.text.isEmpty() ? finding.code : observation.text.left(300)});
    return finding;
}

/** What each code says by itself. A code that only wraps another ("Error validating credentials. AADSTS50126 …") counts less. */
QList<Finding> byCodes(const Picture &picture, const Trace &trace)
{
    static const QList<int> wrappers{70002, 50012, 50158, 50027};
    QList<Finding> findings;
    QList<int> done;
    for (const auto &seen : picture.codes()) {
        const auto *code = Catalogue::instance().code(seen.code);
        if (done.contains(seen.code)) {
            continue;
        }
        done.append(seen.code);
        if (!code) {
            findings.append(byFamily(seen, trace));
            continue;
        }
        Finding finding;
        finding.cause = code->cause;
        finding.code = aadstsName(code->code);
        finding.confidence = code->weight;
        finding.fixer = code->fixers.constFirst();
        finding.severity = finding.fixer == Fixer::Nobody ? Severity::Note : Severity::Error;
        finding.textId = code->entry;
        finding.params = {{u"aadsts"_s, code->code}, {u"by_code"_s, true}};
        const auto &observation = trace.observations().value(seen.observation);
        finding.evidence.append({seen.observation, observation.text.isEmpty() ? finding.code : observation.text.left(300)});
        if (wrappers.contains(code->code)) {
            finding.confidence -= 0.25;
        }
        findings.append(finding);
    }
    return findings;
}

/** What a portal shows stands for something that Microsoft said; a rule that makes more of it goes before. */
QList<Finding> byWordings(const Picture &picture, const QList<Finding> &known)
{
    QList<Finding> findings;
    if (!picture.codes().isEmpty()) {
        return findings;
    }
    for (const auto &wording : Catalogue::instance().wordings()) {
        Finding finding;
        const auto told = std::any_of(known.begin(), known.end(), [&wording](const Finding &other) { return wording.causes.contains(other.cause); });
        if (told || !picture.holds(wording.seen, &finding.evidence)) {
            continue;
        }
        finding.cause = wording.causes.constFirst();
        finding.textId = wording.entry;
        finding.confidence = kWording;
        if (const auto *entry = Catalogue::instance().entry(wording.entry)) {
            finding.fixer = entry->fixer;
        }
        findings.append(finding);
    }
    return findings;
}

/**
 * Text alone, in which nothing speaks of signing in, gets no verdict: a refused connection may be anybody's. What the program
 * saw itself, an integration and known facts show by themselves what it is about.
 */
bool speaksOfSignIn(const Picture &picture, const Trace &trace)
{
    static const Condition spoken{Condition::Where::Anywhere, u"speaks_of_sign_in"_s,
                                  Catalogue::instance().signalPatterns().value(u"speaks_of_sign_in"_s).pattern, false};
    const auto &observations = trace.observations();
    const auto onlyText =
        std::all_of(observations.begin(), observations.end(), [](const Observation &observation) { return observation.kind == ObservationKind::PastedText; });
    const auto &wordings = Catalogue::instance().wordings();
    return !onlyText || !picture.factsText().isEmpty() || picture.holds(spoken)
           || std::any_of(wordings.begin(), wordings.end(), [&picture](const PortalWording &wording) { return picture.holds(wording.seen); });
}

void addWords(Finding &finding, const Picture &picture)
{
    const auto &catalogue = Catalogue::instance();
    for (auto it = picture.values().begin(); it != picture.values().end(); ++it) {
        if (!finding.params.contains(it.key())) {
            finding.params.insert(it.key(), it.value());
        }
    }
    if (const auto *entry = catalogue.entry(finding.textId)) {
        finding.links = entry->links;
    }
    if (const auto number = finding.params.value(u"aadsts"_s).toInt()) {
        finding.links.append(u"https://login.microsoftonline.com/error?code=%1"_s.arg(number));
    }
    if (finding.code.isEmpty()) { // with a code Microsoft's own words are at hand
        for (const auto &wording : catalogue.wordings()) {
            if (wording.causes.contains(finding.cause) && picture.holds(wording.seen)) {
                finding.params.insert(u"wording"_s, wording.id);
                break;
            }
        }
    }
    QStringList steps;
    for (const auto &product : catalogue.products()) {
        const Condition seen{Condition::Where::Anywhere, product.name, product.pattern, false};
        if (!product.pattern.pattern().isEmpty() && picture.holds(seen)) {
            for (const auto &key : {finding.textId, toString(finding.cause)}) {
                if (product.steps.contains(key)) {
                    steps.append(product.steps.value(key));
                    break;
                }
            }
        }
    }
    if (!steps.isEmpty()) {
        finding.params.insert(u"more_steps"_s, steps);
    }
}

} // namespace

QList<Finding> diagnose(const std::optional<Integration> &integration, const Trace &trace)
{
    Picture picture(integration, trace);
    if (!speaksOfSignIn(picture, trace)) {
        return {};
    }
    auto findings = byRules(picture) + byCodes(picture, trace);
    if (findings.isEmpty() && !picture.factsText().isEmpty()) {
        // "Unexpected error" in the mail, and the log line that explains it among the facts.
        picture = Picture(integration, trace, Picture::Evidences::SeenAndFacts);
        findings = byRules(picture);
        for (auto &finding : findings) {
            finding.confidence -= kSecondHand;
        }
    }
    findings += byWordings(picture, findings);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.confidence > b.confidence; });
    QList<Finding> result;
    for (const auto &finding : findings) {
        // one verdict a cause and code: the more certain one, with the better words
        const auto same = std::any_of(result.begin(), result.end(), [&finding](const Finding &other) {
            return other.textId == finding.textId || (other.cause == finding.cause && other.code == finding.code);
        });
        if (!same && result.size() < kMostFindings) {
            result.append(finding);
        }
    }
    for (auto &finding : result) {
        finding.confidence = qBound(0.0, finding.confidence, kMost);
        addWords(finding, picture);
    }
    const auto rival = std::find_if(result.begin(), result.end(), [&result](const Finding &other) { return other.cause != result.constFirst().cause; });
    if (rival != result.end() && result.first().confidence >= kSure && result.first().confidence - rival->confidence < kDoubt) {
        result.first().confidence = kSure - 0.05;
        rival->confidence = qMin(rival->confidence, result.first().confidence);
    }
    if (rival != result.end() && rival->confidence >= kFaint && result.first().confidence - rival->confidence < kClose) {
        if (const auto *check = Catalogue::instance().checkBetween(result.first().cause, rival->cause)) {
            result.first().tellApart = TellApart{check->id, rival->cause};
            rival->tellApart = TellApart{check->id, result.first().cause};
        }
    }
    if (!result.isEmpty() && result.first().confidence < kSure && !result.first().tellApart) {
        if (const auto *check = Catalogue::instance().checkFor(result.first().cause)) {
            result.first().tellApart = TellApart{check->id, std::nullopt};
        }
    }
    return result;
}

} // namespace signwright
