// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <diagnosis/finding.h>

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace signwright
{

/**
 * One condition of a rule: the name of a signal (`signals.json`, or one that is computed from the trace, see
 * `diagnosis/picture.h`), or a pattern over what was seen: `e~` over the evidence, `f~` over the known facts, `a~` over both.
 */
struct Condition {
    enum class Where { Signal, Evidence, Facts, Anywhere };
    Where where = Where::Signal;
    QString name;               ///< the signal's name, or the pattern's own text
    QRegularExpression pattern; ///< case-insensitive; empty for a signal
    bool negated = false;       ///< written `!…`
};

/** When an entry holds, in one sentence. Holds if a code (if any are named), all of `all` and at least one of `any` (if any are named) are seen and none of `none`. */
struct Rule {
    QString because;  ///< the sentence
    QList<int> codes; ///< AADSTS numbers, any of them; empty: no code needed
    QList<Condition> all, any, none;
    double confidence = 0.5;
    QList<std::pair<Condition, double>> plus; ///< further signs, each with what it adds (or takes)
    std::optional<Cause> cause;               ///< when it differs from the entry's
    std::optional<Fixer> fixer;
};

/** A verdict's words and the rules under which it is given (`resources/catalogue/`). English; translated when shown. */
struct CatalogueEntry {
    QString id;
    Cause cause = Cause::RequestFormat;
    Fixer fixer = Fixer::PortalAdmin;
    Severity severity = Severity::Error;
    QString title;
    QString explanation;
    QStringList fix;
    QString limits; ///< what this verdict does not say, and what would tell it from its neighbours
    QStringList links;
    QString command; ///< one `az` or Graph command that does or checks it, with {client_id} and the like
    QList<Rule> rules;
};

/** One AADSTS number. */
struct CatalogueCode {
    int code = 0;
    QString name;
    Cause cause = Cause::RequestFormat;
    QList<Fixer> fixers; ///< first choice first
    QString meaning;
    QString why;
    QStringList fix;     ///< steps of its own, before those of the entry
    QString entry;       ///< whose steps, click paths and command it shares
    double weight = 0.6; ///< how often the code alone names the right cause: the confidence without any other fact
};

/**
 * What the leading digits of an AADSTS number say of a code that the catalogue does not hold: Microsoft numbers its codes in
 * families (53… Conditional Access, 75… SAML, 80… agents on premises). A pointer only.
 */
struct CodeFamily {
    QString prefix; ///< of the number in decimal, its last three digits left off
    Cause cause = Cause::RequestFormat;
    Fixer fixer = Fixer::PortalAdmin;
};

/** A product's own names for a setting: shown as one more step when the product is seen. */
struct ProductHint {
    QString name;
    QRegularExpression pattern;
    QHash<QString, QString> steps; ///< by subject (`Entry.subject`)
};

/** Who can make a check. */
enum class CheckedBy { Preflight, SignInTest, Person };
QString toString(CheckedBy by); ///< preflight, sign_in_test, person

/** What to look at when two causes look alike, and what each would show. */
struct TellingCheck {
    QString id;
    CheckedBy by = CheckedBy::Person;
    QString look;
    QHash<Cause, QString> answers;
};

/** What a portal shows its users where Microsoft said something else. */
struct PortalWording {
    QString id;
    QString portal; ///< the product's name
    QString shown;  ///< as its user reads it
    Condition seen;
    QString said;  ///< what really happened
    QString entry; ///< whose words the verdict takes where no rule gives a better one
    QList<Cause> causes;
};

/** The catalogue compiled into the program. */
class Catalogue
{
public:
    static const Catalogue &instance();

    const CatalogueEntry *entry(const QString &id) const;
    const CatalogueCode *code(int aadsts) const;
    /** The family of a number that is not listed; null when none is known. */
    const CodeFamily *family(int aadsts) const;
    const QList<CatalogueEntry> &entries() const { return m_entries; }
    const QList<CatalogueCode> &codes() const { return m_codes; }
    const TellingCheck *check(const QString &id) const;
    /** The check that decides between two causes: of those that answer for both the most specific, one that the program can make before one that it cannot. Null: none. */
    const TellingCheck *checkBetween(Cause one, Cause other) const;
    /** The check that would confirm a cause or name another, chosen in the same order. Null: none. */
    const TellingCheck *checkFor(Cause cause) const;
    const QList<TellingCheck> &checks() const { return m_checks; }
    const QList<PortalWording> &wordings() const { return m_wordings; }
    const PortalWording *wording(const QString &id) const;
    const QHash<QString, Condition> &signalPatterns() const { return m_signals; }
    const QList<ProductHint> &products() const { return m_products; }
    /** Every text that a person reads, each once, in the order of the files: what is translated (context "Catalogue"). */
    QStringList texts() const;
    /** What was wrong with the files: empty in a program that passed its tests. */
    QStringList faults() const;

private:
    Catalogue();
    void readEntries(const QJsonObject &file, const QString &name);
    void readCodes(const QJsonObject &file);
    void readChecks(const QJsonObject &file);
    void readWordings(const QJsonObject &file);
    const TellingCheck *bestCheck(std::initializer_list<Cause> causes) const;
    /** Compiled when it is first matched: some hundred patterns would take longer than a whole check of a configuration. */
    QRegularExpression pattern(const QString &text);
    Condition condition(const QString &text);
    QList<Condition> conditions(const QJsonValue &value);

    QList<CatalogueEntry> m_entries;
    QList<CatalogueCode> m_codes;
    QList<CodeFamily> m_families;
    QHash<QString, qsizetype> m_entryById;
    QHash<int, qsizetype> m_codeByNumber;
    QHash<QString, Condition> m_signals;
    QList<ProductHint> m_products;
    QList<TellingCheck> m_checks;
    QList<PortalWording> m_wordings;
    QList<QRegularExpression> m_patterns; ///< of all rows, sharing their compiled form
    QStringList m_faults;
};

/** "AADSTS50011" for 50011. */
QString aadstsName(int code);

} // namespace signwright
