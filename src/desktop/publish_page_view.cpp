// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

// What the publish page shows at each stage; what it does is in publish_page.cpp, the stage of the names in publish_page_names.cpp.

#include <desktop/publish_page.h>

#include "publish_diff.h"

#include <desktop/app_context.h>
#include <desktop/current_integration.h>
#include <desktop/form_field.h>
#include <desktop/parts.h>
#include <desktop/portal_look.h>

#include <entra/authority.h>
#include <portal/portal_registry.h>
#include <practice/practice_server.h>
#include <wording/error_text.h>
#include <wording/portal_text.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signwright
{

using namespace parts;

QJsonObject PublishPage::practicePortal() const
{
    if (app().practice) {
        for (const auto &portal : app().practice->info().portals) {
            if (portal.value("api"_L1).toString() == current().integration().portal.api) {
                return portal;
            }
        }
    }
    return {};
}

QString PublishPage::nameOfPortal() const
{
    const auto *kind = portalKind(current().integration().portal.kind);
    return kind ? kind->name : tr("the portal");
}

void PublishPage::build()
{
    if (m_username && m_stage == Stage::LogIn) {
        m_typedUser = m_username->text();
    }
    delete m_holder;
    delete m_tail;
    m_tail = nullptr;
    clearCards();
    m_username = m_password = m_totp = nullptr;
    m_targetList = nullptr;
    m_nameBoxes.clear();
    m_confirmEdits.clear();
    m_go = nullptr;
    m_log = nullptr;
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * look::kUnit);
    if (byHand()) {
        buildByHand(column);
    } else {
        switch (m_stage) {
        case Stage::LogIn: buildLogIn(column); break;
        case Stage::Targets: buildTargets(column); break;
        case Stage::Names: buildNames(column); break;
        case Stage::Changes: buildChanges(column); break;
        case Stage::Writing: buildWriting(column); break;
        case Stage::Done: buildDone(column); break;
        }
    }
    m_top->addWidget(m_holder);
    m_holder->show();
}

void PublishPage::buildByHand(QVBoxLayout *column)
{
    const bool could = canWrite();
    auto *inner = card(column, m_holder, tr("By hand"));
    line(inner, m_holder, look::Tone::Info, u"info"_s,
         could ? tr("Enter the values in the portal yourself and save there. Signwright does not see what you save, so read each one again before you do.")
               : tr("Signwright cannot write into this portal. Enter the values there yourself and save; then try it with a dummy customer."));
    if (!current().isProven()) {
        line(inner, m_holder, look::Tone::Warn, u"warning"_s, tr("No sign-in test has passed with exactly these settings. Prove them first if you can."));
    }
    if (could) {
        auto *row = new QHBoxLayout;
        auto *back = button(u"notByHandButton"_s, u"publish"_s, tr("Let &Signwright write them"), m_holder);
        connect(back, &QPushButton::clicked, this, [this] {
            m_byHand = false;
            enter();
            Q_EMIT stateChanged();
        });
        row->addWidget(back);
        row->addStretch(1);
        inner->addLayout(row);
    }
    buildCards(m_cards, portalPath().kind, u"settings"_s, {});
    refreshCards();
    m_tail = new QWidget(this);
    auto *tail = new QVBoxLayout(m_tail);
    tail->setContentsMargins(0, 0, 0, 0);
    auto *last = card(tail, m_tail, tr("Saved?"));
    if (const auto saved = current().savedByHandAt(); saved.isValid()) {
        line(last, m_tail, look::Tone::Good, u"check"_s,
             tr("You said on %1 that it is saved there.").arg(QLocale().toString(saved.toLocalTime(), QLocale::ShortFormat)));
    }
    auto *row = new QHBoxLayout;
    m_go = button(u"savedByHandButton"_s, u"check"_s, tr("&I have saved it there"), m_tail);
    connect(m_go, &QPushButton::clicked, this, [this] {
        current().savedByHand();
        build();
        Q_EMIT stateChanged();
        Q_EMIT stepped();
    });
    row->addWidget(m_go);
    row->addStretch(1);
    last->addLayout(row);
    m_bottom->addWidget(m_tail);
    m_tail->show();
}

void PublishPage::showProblem(QVBoxLayout *column)
{
    if (m_problem.code.isEmpty() || m_problem.code == "publish.cancelled"_L1 || m_problem.code == "net.cancelled"_L1) {
        return;
    }
    const auto text = errorText(m_problem);
    line(column, m_holder, look::Tone::Warn, u"warning"_s, text.oneLine());
}

void PublishPage::offerCancel(QVBoxLayout *to)
{
    if (!m_busy || (m_interrupted && m_stage == Stage::Writing)) { // putting right what was cut off is not cut off again
        return;
    }
    auto *row = new QHBoxLayout;
    auto *cancel = button(u"cancelPublishButton"_s, u"error"_s, m_stage == Stage::Writing ? tr("&Stop and put everything back") : tr("Cance&l"), m_holder);
    connect(cancel, &QPushButton::clicked, this, &PublishPage::stop);
    row->addWidget(cancel);
    row->addStretch(1);
    to->addLayout(row);
}

void PublishPage::buildLogIn(QVBoxLayout *column)
{
    const auto practice = practicePortal();
    auto *inner = card(column, m_holder, tr("Log in to %1 as its administrator").arg(nameOfPortal()));
    if (m_interrupted) {
        line(
            inner, m_holder, look::Tone::Warn, u"warning"_s,
            tr("The publish that began on %1 was cut off. Log in, and Signwright looks: if everything had been written it is finished, else everything is put back as it was.")
                .arg(QLocale().toString(m_interrupted->startedAt.toLocalTime(), QLocale::ShortFormat)));
    }
    const bool token = tokenLogIn();
    inner->addWidget(new look::MutedLabel(token ? tr("Paste an access token of your account there, or let the portal's own page give one.")
                                                : tr("The password is used for this visit only and is not kept."),
                                          m_holder));
    showProblem(inner);
    if (!m_rememberedUser.isEmpty()) {
        auto *row = new QHBoxLayout;
        auto *again = button(u"logInAgainButton"_s, u"key"_s, tr("Go on as %1").arg(m_rememberedUser), m_holder);
        again->setEnabled(!m_busy);
        connect(again, &QPushButton::clicked, this, [this] {
            begin();
            runLogIn(m_session, {}, LogInBy::Keychain);
        });
        row->addWidget(again);
        row->addStretch(1);
        inner->addLayout(row);
    }
    m_username = new FormField(m_holder);
    m_username->setObjectName(u"portalUserField"_s);
    m_username->setLabel(tr("&E-mail address"));
    m_username->setMissingText(tr("Still missing: the e-mail address of the administrator's account."));
    m_password = new FormField(m_holder);
    m_password->setObjectName(u"portalPasswordField"_s);
    m_password->setLabel(token ? tr("Access &token") : tr("&Password"));
    m_password->setMissingText(token ? tr("Still missing: the access token.") : tr("Still missing: the password."));
    m_password->edit()->setEchoMode(QLineEdit::Password);
    inner->addWidget(m_username);
    m_username->setVisible(asksForUser());
    m_username->setOptional(!asksForUser());
    inner->addWidget(m_password);
    m_totp = new FormField(m_holder);
    m_totp->setObjectName(u"portalTotpField"_s);
    m_totp->setLabel(tr("Code from the &authenticator app"));
    m_totp->setMissingText(tr("Still missing: the six digits that the app shows now."));
    m_totp->setVisible(m_totpNeeded);
    m_totp->setOptional(!m_totpNeeded);
    inner->addWidget(m_totp);
    if (!practice.isEmpty()) {
        const auto credentials = practice.value("credentials"_L1).toObject();
        m_username->setText(credentials.value("username"_L1).toString());
        m_password->setText(credentials.value(token ? "token"_L1 : "password"_L1).toString());
        if (m_totpNeeded) {
            m_totp->setText(credentials.value("totp"_L1).toString());
        }
        inner->addWidget(new look::MutedLabel(tr("Practice: the log-in of the practice portal is filled in for you."), m_holder));
    } else {
        m_username->setText(m_typedUser);
    }
    auto *keep = new QCheckBox(token ? tr("&Remember this log-in in the keychain") : tr("&Remember this log-in in the keychain (not the password)"), m_holder);
    keep->setObjectName(u"rememberLogInCheckBox"_s);
    keep->setChecked(m_remember && app().vault);
    keep->setEnabled(app().vault);
    connect(keep, &QCheckBox::toggled, this, [this](bool on) { m_remember = on; });
    keep->setVisible(token || asksForUser()); // of a password alone nothing may be kept
    inner->addWidget(keep);
    auto *row = new QHBoxLayout;
    m_go = button(u"logInButton"_s, u"key"_s, tr("&Log in"), m_holder);
    m_go->setEnabled(!m_busy && m_session);
    connect(m_go, &QPushButton::clicked, this, &PublishPage::logIn);
    for (auto *field : {m_username, m_password, m_totp}) {
        field->setEnabled(!m_busy);
        connect(field->edit(), &QLineEdit::returnPressed, this, &PublishPage::logIn);
    }
    row->addWidget(m_go);
    if (m_session && m_session->capabilities().browserLogIn) {
        auto *browser = button(u"logInByBrowserButton"_s, u"open"_s, tr("Log in &on the portal's page…"), m_holder);
        browser->setEnabled(!m_busy);
        connect(browser, &QPushButton::clicked, this, &PublishPage::logInByBrowser);
        row->addWidget(browser);
    }
    if (!m_interrupted) {
        auto *hand = button(u"byHandButton"_s, u"copy"_s, tr("I enter the values &myself"), m_holder);
        hand->setEnabled(!m_busy);
        connect(hand, &QPushButton::clicked, this, [this] {
            m_byHand = true;
            restart();
            build();
            Q_EMIT stateChanged();
        });
        row->addWidget(hand);
    }
    row->addStretch(1);
    inner->addLayout(row);
    offerCancel(inner);
}

void PublishPage::buildTargets(QVBoxLayout *column)
{
    auto *inner = card(column, m_holder, tr("Where should the settings go?"));
    showProblem(inner);
    if (m_targets.size() > 1) {
        inner->addWidget(words(
            tr("One application can serve several locations, as long as all their users share one directory. Tick each location that is to get these settings."),
            m_holder));
        m_targetList = new QListWidget(m_holder);
        m_targetList->setObjectName(u"targetList"_s);
        m_targetList->setAccessibleName(tr("Locations"));
        for (const auto &target : m_targets) {
            auto *item = new QListWidgetItem(target.hosts.isEmpty() ? target.name : u"%1 (%2)"_s.arg(target.name, target.hosts.constFirst()), m_targetList);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            const bool chosen = std::any_of(m_chosen.begin(), m_chosen.end(), [&target](const PortalTarget &one) { return one.id == target.id; });
            item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        }
        m_targetList->setCurrentRow(0);
        m_targetList->setSpacing(look::kUnit / 2);
        // As tall as its lines, and never the whole page.
        m_targetList->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
        m_targetList->setMaximumHeight(40 * look::kUnit);
        m_targetList->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        m_targetList->setEnabled(!m_busy);
        inner->addWidget(m_targetList);
        auto *row = new QHBoxLayout;
        m_go = button(u"chooseTargetsButton"_s, u"forward"_s, tr("&Look what would change there"), m_holder);
        m_go->setEnabled(!m_busy);
        connect(m_go, &QPushButton::clicked, this, &PublishPage::targetsChosen);
        row->addWidget(m_go);
        row->addStretch(1);
        inner->addLayout(row);
    } else if (m_targets.isEmpty()) {
        line(inner, m_holder, look::Tone::Warn, u"warning"_s, tr("This account may not change any location. Log in with an account that has full rights."));
    }
    offerCancel(inner);
}

void PublishPage::buildChanges(QVBoxLayout *column)
{
    bool any = false;
    for (const auto &one : m_plans) {
        auto *inner = card(column, m_holder, one.target.name);
        if (one.plan.changes.isEmpty()) {
            line(inner, m_holder, look::Tone::Good, u"check"_s, tr("Everything there stands as it should already. There is nothing to write."));
        } else {
            any = true;
            showChanges(inner, m_holder, one.plan.changes);
        }
    }
    auto *inner = card(column, m_holder, any ? tr("Before you publish") : tr("Nothing to do"));
    showProblem(inner);
    if (any) {
        line(inner, m_holder, look::Tone::Neutral, u"people"_s,
             locksOut() ? tr("Everybody of these locations is affected: from then on nobody can log in with a portal password, only with Microsoft.")
                        : tr("Everybody who signs in there with Microsoft is affected at once. Portal passwords go on working."));
        const auto can = m_session ? m_session->capabilities() : PortalCapabilities();
        if (can.restarts) {
            line(inner, m_holder, look::Tone::Neutral, u"refresh"_s, tr("The portal restarts with the change: it may be away for a minute."));
        }
        if (can.endsSessions) {
            line(inner, m_holder, look::Tone::Neutral, u"info"_s, tr("People who are logged in there, you included, may have to log in again."));
        }
        const bool unseen = std::any_of(m_plans.begin(), m_plans.end(), [](const TargetPlan &one) {
            return std::any_of(one.plan.changes.begin(), one.plan.changes.end(), [](const PortalChange &change) { return change.before == kNotShown; });
        });
        const bool hidden = !unseen && std::any_of(m_plans.begin(), m_plans.end(), [](const TargetPlan &one) {
            return one.plan.before && !one.plan.before->secret && one.plan.before->values.value(PortalField::ClientSecret).secretSet
                   && std::any_of(one.plan.changes.begin(), one.plan.changes.end(),
                                  [](const PortalChange &change) { return change.field == PortalField::ClientSecret; });
        });
        if (hidden) {
            line(
                inner, m_holder, look::Tone::Warn, u"warning"_s,
                tr("The portal does not show the client secret it holds now, so that one thing could not be put back. Have the old secret at hand, or make a new one at Microsoft if you would need it."));
        }
        if (unseen) {
            line(
                inner, m_holder, look::Tone::Warn, u"warning"_s,
                tr("The portal does not show what it holds now, so older values could not be put back. They are all written in one request, and the app runs on with the old ones until everything has been read back."));
        }
        if (const auto names = atRisk(); !names.isEmpty()) {
            line(
                inner, m_holder, look::Tone::Warn, u"warning"_s,
                m_session && m_session->othersStay()
                    ? tr("This portal drops all settings that a write does not name. These are not ours and would be gone: %1. Write down their values first, or enter ours by hand.")
                          .arg(names.join(u", "_s))
                    : tr("Settings that are not ours stand there: %1. Whether the portal keeps them with this write is written down nowhere. Try it out on an app that has none, or have their values at hand.")
                          .arg(names.join(u", "_s)));
            offerTrial(inner);
        }
        line(inner, m_holder, look::Tone::Neutral, u"shield"_s, tr("If a single setting cannot be written or read back, everything is put back as it was."));
        if (locksOut()) {
            line(
                inner, m_holder, look::Tone::Neutral, u"info"_s,
                tr("Afterwards you have 10 minutes to log in and confirm that it works. Without your confirmation passwords are switched on again, even if Signwright was closed in between (then at its next start)."));
        }
        if (!current().isProven()) {
            line(inner, m_holder, look::Tone::Warn, u"warning"_s, tr("No sign-in test has passed with exactly these settings. Prove them first if you can."));
        }
        if (locksOut() && !current().isProven()) {
            line(inner, m_holder, look::Tone::Bad, u"error"_s,
                 tr("Passwords can be switched off only after a sign-in test has passed. Go back and test, or leave passwords on in step 3."));
        }
        for (const auto &phrase : confirmations()) {
            auto *label = words(tr("Type “%1” to confirm:").arg(phrase), m_holder);
            auto *edit = new look::LineEdit(m_holder);
            edit->setMinimumHeight(4 * look::kUnit);
            edit->setObjectName(u"confirmEdit%1"_s.arg(m_confirmEdits.size()));
            edit->setAccessibleName(label->text());
            label->setBuddy(edit);
            connect(edit, &QLineEdit::textChanged, this, &PublishPage::judgeConfirmation);
            connect(edit, &QLineEdit::returnPressed, this, [this] {
                if (m_go && m_go->isEnabled()) {
                    publish();
                }
            });
            inner->addWidget(label);
            inner->addWidget(edit);
            m_confirmEdits.append(edit);
        }
        auto *row = new QHBoxLayout;
        m_go = button(u"publishButton"_s, u"publish"_s, tr("&Publish now"), m_holder);
        connect(m_go, &QPushButton::clicked, this, &PublishPage::publish);
        row->addWidget(m_go);
        offerReview(row);
        row->addStretch(1);
        inner->addLayout(row);
        judgeConfirmation();
    } else {
        inner->addWidget(words(tr("The portal holds these settings already."), m_holder));
        auto *row = new QHBoxLayout;
        offerReview(row);
        row->addStretch(1);
        inner->addLayout(row);
    }
    offerCancel(inner);
}

void PublishPage::offerTrial(QVBoxLayout *to)
{
    QList<PortalTarget> others;
    for (const auto &target : m_targets) {
        if (std::none_of(m_chosen.begin(), m_chosen.end(), [&target](const PortalTarget &one) { return one.id == target.id; })) {
            others.append(target);
        }
    }
    if (others.isEmpty() || !m_session || m_session->othersStay()) {
        return;
    }
    auto *row = new QHBoxLayout;
    auto *box = new QComboBox(m_holder);
    box->setObjectName(u"trialTargetBox"_s);
    box->setAccessibleName(tr("App without settings to try it out on"));
    for (const auto &target : others) {
        box->addItem(target.name, target.id);
    }
    auto *go = button(u"trialButton"_s, u"lab"_s, tr("&Try it out there"), m_holder);
    go->setEnabled(!m_busy);
    connect(go, &QPushButton::clicked, this, [this, box] {
        const auto target = box->currentData().toString();
        begin();
        runTrial(m_session, target);
    });
    row->addWidget(box);
    row->addWidget(go);
    row->addStretch(1);
    to->addLayout(row);
}

void PublishPage::buildWriting(QVBoxLayout *column)
{
    m_log = card(column, m_holder, tr("Writing"));
    for (const auto &[target, sentence] : m_lines) {
        line(m_log, m_holder, look::Tone::Good, u"check"_s, m_chosen.size() > 1 ? target + u": "_s + sentence : sentence);
    }
    auto *foot = new QVBoxLayout;
    offerCancel(foot);
    column->addLayout(foot);
}

void PublishPage::buildDone(QVBoxLayout *column)
{
    auto *verdict = card(column, m_holder, {});
    const bool finished = m_recovered && *m_recovered == PublishOutcome::Published;
    const bool undone = m_recovered && !finished;
    const bool good =
        finished
        || (!m_reports.isEmpty() && !m_recovered && m_problem.code.isEmpty() && std::all_of(m_reports.begin(), m_reports.end(), [](const TargetReport &one) {
               return one.report.outcome == PublishOutcome::Published || one.report.outcome == PublishOutcome::Unchanged;
           }));
    const bool putBack =
        undone || (!m_recovered && m_problem.code.isEmpty() && !m_reports.isEmpty() && m_reports.constLast().report.outcome == PublishOutcome::RolledBack);
    auto *head = new QHBoxLayout;
    head->setSpacing(look::kUnit + look::kUnit / 2);
    head->addWidget(new look::IconLabel(good      ? u"check"_s
                                        : putBack ? u"warning"_s
                                                  : u"error"_s,
                                        good      ? look::Tone::Good
                                        : putBack ? look::Tone::Warn
                                                  : look::Tone::Bad,
                                        24, m_holder),
                    0, Qt::AlignTop);
    auto *sentence = words(finished  ? tr("The interrupted publish had been complete: it is finished.")
                           : undone  ? tr("The interrupted publish was undone: everything stands as it was before.")
                           : good    ? tr("Published, and read back equal.")
                           : putBack ? tr("Not published: everything was put back as it was.")
                                     : tr("Not published."),
                           m_holder);
    sentence->setObjectName(u"publishVerdict"_s);
    sentence->setFont(look::headingFont(font()));
    head->addWidget(sentence, 1);
    verdict->addLayout(head);
    showProblem(verdict);
    for (const auto &one : m_reports) {
        const auto prefix = m_reports.size() > 1 ? one.target.name + u": "_s : QString();
        if (one.report.reason) {
            line(verdict, m_holder, look::Tone::Warn, u"warning"_s, prefix + errorText(*one.report.reason).oneLine());
        }
        for (const auto &notice : one.report.notices) {
            line(verdict, m_holder, notice.alarm ? look::Tone::Bad : look::Tone::Info, notice.alarm ? u"error"_s : u"info"_s,
                 prefix + portalNoticeText(notice));
        }
    }
    if (m_chosen.size() > m_reports.size() && m_problem.code.isEmpty()) {
        line(verdict, m_holder, look::Tone::Info, u"info"_s, tr("The locations after it were not touched."));
    }
    if (good) {
        verdict->addWidget(new look::MutedLabel(tr("Now sign in to the portal itself once, best with a dummy customer in a private window."), m_holder));
    }
    auto *row = new QHBoxLayout;
    if (const QUrl address(current().integration().portal.address); good && app().openUrl && address.isValid()) {
        auto *look = button(u"openPortalButton"_s, u"open"_s, tr("&Open the portal's login page"), m_holder);
        connect(look, &QPushButton::clicked, this, [this, address] { openOutside(address.toString()); });
        row->addWidget(look);
        auto *here = button(u"lookAtPortalButton"_s, u"open"_s, tr("&Look at it here"), m_holder);
        connect(here, &QPushButton::clicked, this, [this, address] {
            const auto authority = Authority::of(current().integration());
            (new PortalLook(&app(), address, authority ? authority->host() : QUrl(), current().integration().options.buttonLabel, window()))->open();
        });
        auto *first = new QHBoxLayout; // a row of its own: three buttons are too wide for a narrow window
        first->addWidget(here);
        first->addStretch(1);
        verdict->addLayout(first);
    }
    auto *again = button(u"publishAgainButton"_s, u"refresh"_s, tr("Start &again"), m_holder);
    connect(again, &QPushButton::clicked, this, &PublishPage::startAgain);
    row->addWidget(again);
    row->addStretch(1);
    verdict->addLayout(row);
    if (!m_lines.isEmpty()) {
        auto *log = card(column, m_holder, tr("What was done"));
        for (const auto &[target, text] : m_lines) {
            log->addWidget(words(m_chosen.size() > 1 ? target + u": "_s + text : text, m_holder));
        }
    }
}

} // namespace signwright
