// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "pages.h"

#include <core/random.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

constexpr char kStyle[] = R"(
:root{color-scheme:light dark;--paper:#f3f5f2;--card:#fff;--ink:#1c2420;--soft:#59655e;--line:#c9d1cc;--edge:#7f8a84;--accent:#0b6e4f;--on:#fff;--bad:#a3261f}
@media (prefers-color-scheme:dark){:root{--paper:#131816;--card:#1d2421;--ink:#e8eeea;--soft:#a3b0a9;--line:#3a4540;--edge:#7b8882;--accent:#5fd3a6;--on:#0c1411;--bad:#ff9a8f}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;align-items:center;justify-content:center;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;padding:1rem}
.mark{width:100%;max-width:27rem;border:2px dashed var(--accent);border-radius:.6rem;padding:.35rem .8rem;margin-bottom:.8rem;font-size:.9rem;color:var(--accent)}
main{width:100%;max-width:27rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1.6rem}
h1{font-size:1.35rem;line-height:1.25;margin:0 0 .8rem}
label{display:block;font-weight:600;margin:.9rem 0 .25rem}
input[type=text],input[type=email],input[type=password]{width:100%;font:inherit;padding:.55rem .7rem;border:1px solid var(--edge);border-radius:.4rem;background:transparent;color:inherit}
button{font:inherit;font-weight:600;padding:.55rem 1.1rem;border-radius:.4rem;border:1px solid var(--accent);background:var(--accent);color:var(--on);cursor:pointer;margin:1.1rem .5rem 0 0}
button.plain{background:transparent;color:var(--accent)}
button.row{display:block;width:100%;text-align:left;margin:.4rem 0 0;background:transparent;color:inherit;border-color:var(--edge);font-weight:400}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.bad{color:var(--bad);font-weight:600}
.soft{color:var(--soft);font-size:.9rem}
details{margin-top:1.2rem;font-size:.9rem}
td,th{text-align:left;padding:.15rem .6rem .15rem 0;vertical-align:top;overflow-wrap:anywhere}
dl{font-size:.9rem;overflow-wrap:anywhere}dt{font-weight:600}dd{margin:0 0 .4rem}
)";

/** A JSON string (RFC 8259 section 7) that may stand inside a script element. */
QByteArray inScript(const QString &text)
{
    const auto isSpecial = [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\' || byte == '<'; };
    const auto bytes = text.toUtf8();
    QByteArray json(1, '"');
    for (auto at = bytes.begin(); at != bytes.end();) {
        const auto plain = std::find_if(at, bytes.end(), isSpecial);
        json += QByteArrayView(at, plain);
        if (at = plain; at != bytes.end()) {
            json += "\\u00" + QByteArray(1, *at++).toHex();
        }
    }
    return json + '"';
}

QByteArray member(const char *name, const QString &value)
{
    return QByteArray(",\"") + name + "\":" + inScript(value);
}

/** What every page's `$Config` has; others follow, each with a comma before it. */
QByteArray config(const char *pageId, const Handles &handles, const QString &errorCode = {})
{
    return "{\"pgid\":\"" + QByteArray(pageId) + '"' + member("correlationId", handles.correlation) + member("sessionId", handles.trace)
           + member("sErrorCode", errorCode);
}

QByteArray config(const PageFrame &frame, const char *pageId, const QString &errorCode = {})
{
    return config(pageId, frame.handles, errorCode) + member("sFT", frame.flow) + member("urlPost", frame.action);
}

/** `values`: of `$Config`, without the closing brace. */
WebResponse page(const QString &title, const QString &content, const QByteArray &values, const QByteArray &moreScript = {})
{
    const auto once = SystemRandom::instance().token(16);
    const auto body = content.toUtf8();
    QByteArray html;
    html.reserve(body.size() + values.size() + 4096);
    html += "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
            "<meta name=\"robots\" content=\"none\"><title>";
    html += title.toHtmlEscaped().toUtf8();
    html += "</title><style nonce=\"" + once + "\">";
    html += kStyle;
    html += "</style></head><body><p class=\"mark\" role=\"note\">Practice tenant: nothing here leaves this computer.</p><main>";
    html += body;
    html += "</main><script nonce=\"" + once + "\">//<![CDATA[\n$Config=" + values + "};\n" + moreScript + "//]]></script></body></html>\n";
    auto response = WebResponse::html(html);
    response.headers = {{"Content-Security-Policy",
                         "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src 'nonce-" + once + "'; script-src 'nonce-" + once + "'"},
                        {"Cache-Control", "no-store, no-cache"},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Content-Type-Options", "nosniff"}};
    return response;
}

QString hidden(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name, htmlEscaped(value));
}

QString formStart(const PageFrame &frame)
{
    return u"<form method=\"post\" action=\"%1\" autocomplete=\"off\">"_s.arg(htmlEscaped(frame.action)) + hidden(u"flow"_s, frame.flow);
}

QString button(const QString &step, const QString &text, const QString &more = {})
{
    return u"<button type=\"submit\" name=\"step\" value=\"%1\"%3>%2</button>"_s.arg(step, htmlEscaped(text), more);
}

/** What was wrong with the field of the attempt before; the field, which has the focus, names it as its description (kDescribed). */
QString problem(const QString &text)
{
    return u"<p class=\"bad\" role=\"alert\" id=\"problem\">%1</p>"_s.arg(htmlEscaped(text));
}

constexpr auto kDescribed = " aria-invalid=\"true\" aria-describedby=\"problem\""_L1;

QString heading(const PageFrame &frame, const QString &text)
{
    return u"<h1>%1</h1><p class=\"soft\">%2 &middot; %3</p>"_s.arg(htmlEscaped(text), htmlEscaped(frame.tenantName), htmlEscaped(frame.appName));
}

QString noteOf(const QString &kind)
{
    if (kind == "works"_L1)
        return u"everything works"_s;
    if (kind == "not_assigned"_L1)
        return u"not assigned to the application"_s;
    if (kind == "mfa"_L1)
        return u"is asked for a second factor (code 123456)"_s;
    if (kind == "no_email"_L1)
        return u"has no e-mail address"_s;
    if (kind == "password_expired"_L1)
        return u"password has expired"_s;
    if (kind == "disabled"_L1)
        return u"account is switched off"_s;
    if (kind == "guest"_L1)
        return u"guest from another company"_s;
    if (kind == "other_tenant"_L1)
        return u"belongs to another company"_s;
    return u"personal account"_s;
}

} // namespace

WebResponse signInPage(const PageFrame &frame, const QString &username, const TenantError *error, const QList<Person> &people)
{
    QString content = heading(frame, username.isEmpty() ? u"Sign in"_s : u"Enter password"_s);
    if (error) {
        content += problem(error->message);
    }
    content += formStart(frame);
    if (username.isEmpty()) {
        content += u"<label for=\"user\">User name</label><input id=\"user\" name=\"loginfmt\" type=\"email\" autocomplete=\"username\" required autofocus>"_s;
    } else {
        content += u"<p>%1</p>"_s.arg(htmlEscaped(username)) + hidden(u"loginfmt"_s, username);
    }
    content += u"<label for=\"pass\">Password</label><input id=\"pass\" name=\"passwd\" type=\"password\" autocomplete=\"current-password\" required%1>"_s.arg(
        (username.isEmpty() ? QString() : u" autofocus"_s) + (error ? QString(kDescribed) : QString()));
    content += button(u"password"_s, u"Sign in"_s) + button(u"cancel"_s, u"Cancel"_s, u" class=\"plain\" formnovalidate"_s) + u"</form>"_s;
    content += u"<details><summary>Practice accounts</summary><table><tr><th>User name and password</th><th>What happens</th></tr>"_s;
    for (const auto &person : people) {
        content += u"<tr><td>%1<br><code>%2</code></td><td>%3</td></tr>"_s.arg(htmlEscaped(person.username), htmlEscaped(person.password), noteOf(person.kind));
    }
    content += u"</table></details>"_s;
    auto values = config(frame, "ConvergedSignIn", error ? QString::number(error->aadsts) : QString());
    if (error) {
        values += member("sErrTxt", error->message) + member("strServiceExceptionMessage", u"AADSTS%1: %2"_s.arg(error->aadsts).arg(error->message));
    }
    return page(u"Sign in (practice)"_s, content, values);
}

WebResponse accountPickerPage(const PageFrame &frame, const QStringList &usernames)
{
    QString content = heading(frame, u"Pick an account"_s) + formStart(frame);
    for (const auto &username : usernames) {
        content += u"<button type=\"submit\" class=\"row\" name=\"pick\" value=\"%1\"%2>%1</button>"_s.arg(
            htmlEscaped(username), &username == &usernames.first() ? u" autofocus"_s : QString());
    }
    content += button(u"another"_s, u"Use another account"_s, u" class=\"row\""_s) + u"</form>"_s;
    return page(u"Pick an account (practice)"_s, content, config(frame, "ConvergedSignIn"));
}

WebResponse staySignedInPage(const PageFrame &frame, const QString &username)
{
    const QString content = heading(frame, u"Stay signed in?"_s) + u"<p>%1</p>"_s.arg(htmlEscaped(username)) + formStart(frame)
                            + button(u"kmsi_yes"_s, u"Yes"_s, u" autofocus"_s) + button(u"kmsi_no"_s, u"No"_s, u" class=\"plain\""_s) + u"</form>"_s;
    return page(u"Stay signed in? (practice)"_s, content, config(frame, "KmsiInterrupt"));
}

WebResponse secondFactorPage(const PageFrame &frame, const QString &username, bool wrong)
{
    QString content =
        heading(frame, u"Enter code"_s) + u"<p>%1: a real tenant would ask your phone. Here the code is always 123456.</p>"_s.arg(htmlEscaped(username));
    if (wrong) {
        content += problem(u"That code was not right."_s);
    }
    content +=
        formStart(frame)
        + u"<label for=\"otc\">Code</label><input id=\"otc\" name=\"otc\" type=\"text\" inputmode=\"numeric\" autocomplete=\"one-time-code\" required autofocus%1>"_s
              .arg(wrong ? QString(kDescribed) : QString())
        + button(u"mfa"_s, u"Verify"_s) + button(u"mfa_refused"_s, u"I can't use this"_s, u" class=\"plain\" formnovalidate"_s) + u"</form>"_s;
    return page(u"Enter code (practice)"_s, content, config(frame, "ConvergedTFA", wrong ? u"500121"_s : u"50074"_s));
}

WebResponse consentPage(const PageFrame &frame, const QStringList &permissions, bool forEverybody)
{
    QString content = heading(frame, forEverybody ? u"Permissions requested for your organisation"_s : u"Permissions requested"_s)
                      + u"<p>This application would like to:</p><ul>"_s;
    for (const auto &permission : permissions) {
        content += u"<li>%1</li>"_s.arg(htmlEscaped(permission));
    }
    content += u"</ul>"_s + formStart(frame) + button(u"consent"_s, u"Accept"_s, u" autofocus"_s) + button(u"decline"_s, u"Cancel"_s, u" class=\"plain\""_s)
               + u"</form>"_s;
    return page(u"Permissions requested (practice)"_s, content, config(frame, "ConvergedConsent"));
}

WebResponse deviceCodePage(const PageFrame &frame, const QString &code, bool unknown)
{
    QString content = heading(frame, u"Enter the code of your device"_s);
    if (unknown) {
        content += problem(u"There is no such code, or it has run out."_s);
    }
    content +=
        formStart(frame)
        + u"<label for=\"otc\">Code</label><input id=\"otc\" name=\"user_code\" type=\"text\" value=\"%1\" autocomplete=\"one-time-code\" required autofocus%2>"_s
              .arg(htmlEscaped(code), unknown ? QString(kDescribed) : QString())
        + button(u"device"_s, u"Next"_s) + u"</form>"_s;
    return page(u"Device sign-in (practice)"_s, content, config(frame, "ConvergedRemoteConnect"));
}

WebResponse errorPage(const TenantError &error, const Handles &handles, const QString &tenantName)
{
    const auto stamp = handles.at.toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
    const auto message = u"AADSTS%1: %2"_s.arg(error.aadsts).arg(error.message);
    const QString content =
        u"<h1>Sign in</h1><p class=\"soft\">%1</p><p>Sorry, but we're having trouble signing you in.</p><p class=\"bad\" role=\"alert\">%2</p>"
        "<dl><dt>Request Id:</dt><dd>%3</dd><dt>Correlation Id:</dt><dd>%4</dd><dt>Timestamp:</dt><dd>%5</dd><dt>Message:</dt><dd>%2</dd></dl>"_s.arg(
            htmlEscaped(tenantName), htmlEscaped(message), handles.trace, handles.correlation, stamp);
    return page(u"Sign in (practice)"_s, content,
                config("ConvergedError", handles, QString::number(error.aadsts)) + ",\"iErrorCode\":" + QByteArray::number(error.aadsts)
                    + member("strMainMessage", u"Sorry, but we're having trouble signing you in."_s) + member("strServiceExceptionMessage", message)
                    + member("strTimestamp", stamp));
}

WebResponse messagePage(const QString &title, const QString &text, const Handles &handles)
{
    return page(title, u"<h1>%1</h1><p>%2</p>"_s.arg(htmlEscaped(title), htmlEscaped(text)), config("ConvergedMessage", handles));
}

WebResponse formPostPage(const QString &redirectUri, const Fields &fields)
{
    QString content = u"<h1>Working&hellip;</h1><form method=\"post\" name=\"hiddenform\" action=\"%1\">"_s.arg(htmlEscaped(redirectUri));
    for (const auto &[name, value] : fields) {
        content += hidden(name, value);
    }
    content += u"<noscript><p>Script is off. Press Continue.</p></noscript><button type=\"submit\" autofocus>Continue</button></form>"_s;
    return page(u"Working (practice)"_s, content, "{\"pgid\":\"FormPost\",\"sErrorCode\":\"\"", "document.forms[0].submit();\n");
}

} // namespace signwright::practice
