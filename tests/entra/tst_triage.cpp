// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <entra/triage.h>
#include <wording/triage_text.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{
const auto kTenant = u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s;
const auto kClient = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
/** Entra's form, obviously not a secret of anybody's. */
const auto kSecret = u"AbC8Q~fake-fake-fake-fake-fake-fake-0001"_s;
const auto kRedirect = u"https://spaces.nexudus.com/authorization-code/callback"_s;

QSet<QString> &seenCodes()
{
    static QSet<QString> seen;
    return seen;
}

QStringList codes(const QList<TriageNote> &notes)
{
    QStringList result;
    for (const auto &note : notes) {
        result.append(note.code.mid(7) + u':' + toString(note.severity));
        seenCodes().insert(note.code);
    }
    return result;
}

ClientSecret secret(const QString &text)
{
    return ClientSecret::fromUtf8(text.toUtf8());
}

QString plain(const std::optional<ClientSecret> &value)
{
    return value ? QString::fromUtf8(value->reveal().data(), qsizetype(value->size())) : QString();
}
} // namespace

class TestTriage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tenant_data();
    void tenant();
    void client_data();
    void client();
    void pair_data();
    void pair();
    void secrets_data();
    void secrets();
    void secretParametersHoldNoSecret();
    void redirect_data();
    void redirect();
    void list_data();
    void list();
    void everyCodeWasSeenAndHasWords();
};

void TestTriage::tenant_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &pasted, const QString &value, const QStringList &expected, const QString &offer = {}) {
        QTest::addRow("%s", name) << pasted << value << offer << expected;
    };
    row("good", kTenant, kTenant, {});
    row("empty", {}, {}, {});
    row("braces", u'{' + kTenant + u'}', kTenant, {u"guid.braces:mended"_s});
    row("blanks", u"  "_s + kTenant + u' ', kTenant, {u"text.blanks:mended"_s});
    row("line end", kTenant + u"\r\n"_s, kTenant, {u"text.line_end:mended"_s});
    row("quotes", u'"' + kTenant + u'"', kTenant, {u"text.quotes:mended"_s});
    row("typographic quotes", u"„"_s + kTenant + u"“"_s, kTenant, {u"text.quotes:mended"_s});
    row("zero-width", u"\u200b"_s + kTenant + u"\ufeff"_s, kTenant, {u"text.invisible:mended"_s});
    row("no-break space", u"\u00a0"_s + kTenant, kTenant, {u"text.no_break_space:mended"_s, u"text.blanks:mended"_s});
    row("label", u"Directory (tenant) ID: "_s + kTenant, kTenant, {u"text.label:mended"_s});
    row("german label", u"Verzeichnis-ID (Mandant)\n"_s + kTenant, kTenant, {u"text.label:mended"_s});
    row("variable", u"AZURE_TENANT_ID="_s + kTenant, kTenant, {u"text.label:mended"_s});
    row("label of another", u"Application (client) ID: "_s + kTenant, kTenant, {u"text.label:mended"_s, u"label.other:refuse"_s});
    row("upper case", kTenant.toUpper(), kTenant, {u"guid.case:mended"_s});
    row("blank inside", kTenant.left(8) + u' ' + kTenant.mid(8), kTenant, {u"text.inner_blank:mended"_s});
    row("without dashes", QString(kTenant).remove(u'-'), kTenant, {u"guid.dashes:mended"_s});
    row("long dashes", QString(kTenant).replace(u'-', u'\u2013'), kTenant, {u"guid.dashes:mended"_s});
    row("cut", kTenant.left(30), kTenant.left(30), {u"guid.cut:refuse"_s});
    row("too long", kTenant + u"0"_s, kTenant + u"0"_s, {u"guid.long:refuse"_s});
    row("O for 0", QString(kTenant).replace(0, 1, u"O"_s), QString(kTenant).replace(0, 1, u"O"_s), {u"guid.characters:refuse"_s});
    row("masked", u"0b6b1b1e-****"_s, u"0b6b1b1e-****"_s, {u"guid.masked:refuse"_s});
    row("ellipsis", u"0b6b1b1e-6f0c…"_s, u"0b6b1b1e-6f0c…"_s, {u"guid.masked:refuse"_s});
    row("zeros", u"00000000-0000-0000-0000-000000000000"_s, u"00000000-0000-0000-0000-000000000000"_s, {u"guid.zero:refuse"_s});
    row("domain", u"Contoso.onmicrosoft.com"_s, u"contoso.onmicrosoft.com"_s, {u"tenant.domain:warn"_s});
    row("e-mail", u"ada@contoso.example"_s, u"ada@contoso.example"_s, {u"tenant.email:refuse"_s}, u"contoso.example"_s);
    row("common", u"common"_s, u"common"_s, {u"tenant.segment:refuse"_s});
    row("personal accounts", u"9188040d-6c67-4c5b-b112-36a304b66dad"_s, u"9188040d-6c67-4c5b-b112-36a304b66dad"_s, {u"tenant.personal:warn"_s});
    row("authority", u"https://login.microsoftonline.com/"_s + kTenant + u"/v2.0"_s, kTenant, {u"tenant.from_url:mended"_s});
    row("authority without scheme", u"login.microsoftonline.com/"_s + kTenant, kTenant, {u"tenant.from_url:mended"_s});
    row("discovery address", u"https://login.microsoftonline.us/"_s + kTenant.toUpper() + u"/v2.0/.well-known/openid-configuration"_s, kTenant,
        {u"tenant.from_url:mended"_s});
    row("v1 issuer", u"https://sts.windows.net/"_s + kTenant + u'/', kTenant, {u"tenant.from_url:mended"_s});
    row("admin page", u"https://portal.azure.com/#@contoso.onmicrosoft.com/resource/x"_s, u"contoso.onmicrosoft.com"_s,
        {u"tenant.from_url:mended"_s, u"tenant.domain:warn"_s});
    row("admin page by query", u"https://entra.microsoft.com/?tenantId="_s + kTenant, kTenant, {u"tenant.from_url:mended"_s});
    row("common in address", u"https://login.microsoftonline.com/common/oauth2"_s, u"common"_s, {u"tenant.from_url:mended"_s, u"tenant.segment:refuse"_s});
    row("address without tenant", u"https://portal.azure.com/"_s, u"https://portal.azure.com/"_s, {u"tenant.url_without_tenant:refuse"_s});
    row("look-alike host", u"https://login.evil.example/"_s + kTenant, u"https://login.evil.example/"_s + kTenant, {u"tenant.url_without_tenant:refuse"_s});
    row("words", u"our company"_s, u"our company"_s, {u"tenant.not_a_tenant:refuse"_s});
    row("mail around it", u"the ID is "_s + kTenant + u" as you asked"_s, u"the ID is "_s + kTenant + u" as you asked"_s, {u"guid.in_text:refuse"_s}, kTenant);
    row("two IDs", kTenant + u" and "_s + kClient, kTenant + u" and "_s + kClient, {u"guid.several:refuse"_s});
    row("secret", kSecret, kSecret, {u"id.is_secret:refuse"_s});
}

void TestTriage::tenant()
{
    QFETCH(QString, pasted);
    QFETCH(QString, value);
    QFETCH(QString, offer);
    QFETCH(QStringList, expected);
    const auto result = triageTenant(pasted);
    QCOMPARE(codes(result.notes), expected);
    QCOMPARE(result.value, value);
    QCOMPARE(result.offer.value_or(QString()), offer);
    QCOMPARE(triageTenant(result.value).value, result.value); // mending once is enough
}

void TestTriage::client_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &pasted, const QString &value, const QStringList &expected) {
        QTest::addRow("%s", name) << pasted << value << expected;
    };
    row("good", kClient, kClient, {});
    row("label", u"Application (client) ID: "_s + kClient, kClient, {u"text.label:mended"_s});
    row("braces and line end", u'{' + kClient.toUpper() + u"}\n"_s, kClient, {u"text.line_end:mended"_s, u"guid.braces:mended"_s, u"guid.case:mended"_s});
    row("object ID by its label", u"Object ID: "_s + kClient, kClient, {u"text.label:mended"_s, u"client.object_id:refuse"_s});
    row("object ID by its address", u"https://entra.microsoft.com/#view/Microsoft_AAD/objectId/"_s + kClient,
        u"https://entra.microsoft.com/#view/Microsoft_AAD/objectId/"_s + kClient, {u"client.object_id:refuse"_s});
    row("address of the registration",
        u"https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/"_s + kClient + u"/isMSAApp~/false"_s, kClient,
        {u"client.from_url:mended"_s});
    row("authorize address", u"https://login.microsoftonline.com/"_s + kTenant + u"/oauth2/v2.0/authorize?client_id="_s + kClient, kClient,
        {u"client.from_url:mended"_s});
    row("authority", u"https://login.microsoftonline.com/"_s + kTenant, u"https://login.microsoftonline.com/"_s + kTenant, {u"client.is_authority:refuse"_s});
    row("other address", u"https://spaces.nexudus.com/"_s, u"https://spaces.nexudus.com/"_s, {u"client.not_an_id:refuse"_s});
    row("domain", u"contoso.example"_s, u"contoso.example"_s, {u"client.not_an_id:refuse"_s});
    row("tenant's label", u"Tenant ID: "_s + kClient, kClient, {u"text.label:mended"_s, u"label.other:refuse"_s});
    row("secret's ID by its label", u"Secret ID: "_s + kClient, kClient, {u"text.label:mended"_s, u"label.other:refuse"_s});
    row("zeros", u"00000000-0000-0000-0000-000000000000"_s, u"00000000-0000-0000-0000-000000000000"_s, {u"guid.zero:refuse"_s});
    row("Microsoft's own", u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s, u"04b07795-8ddb-461a-bbee-02f9e1bf7b46"_s, {u"client.microsoft_owned:warn"_s});
    row("secret", kSecret, kSecret, {u"id.is_secret:refuse"_s});
}

void TestTriage::client()
{
    QFETCH(QString, pasted);
    QFETCH(QString, value);
    QFETCH(QStringList, expected);
    const auto result = triageClientId(pasted);
    QCOMPARE(codes(result.notes), expected);
    QCOMPARE(result.value, value);
}

void TestTriage::pair_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QStringList>("expected");
    const auto authority = u"https://login.microsoftonline.com/"_s + kTenant + u"/v2.0"_s;
    QTest::addRow("good") << kTenant << kClient << QStringList{} << QStringList{};
    QTest::addRow("good and known") << kTenant << kClient << QStringList{kTenant} << QStringList{};
    QTest::addRow("same") << kTenant << kTenant.toUpper() << QStringList{} << QStringList{u"pair.same:refuse"_s};
    QTest::addRow("known tenant as client") << kClient << kTenant << QStringList{kTenant} << QStringList{u"pair.swapped:refuse"_s};
    QTest::addRow("by labels") << QString(u"Application (client) ID: "_s + kClient) << QString(u"Directory (tenant) ID: "_s + kTenant) << QStringList{}
                               << QStringList{u"pair.swapped:refuse"_s};
    QTest::addRow("authority as client") << kClient << authority << QStringList{} << QStringList{u"pair.swapped:refuse"_s};
    QTest::addRow("authority twice") << kTenant << authority << QStringList{} << QStringList{u"pair.client_is_tenant:refuse"_s};
    QTest::addRow("two known tenants") << kTenant << kClient << QStringList{kTenant, kClient} << QStringList{u"pair.client_is_tenant:refuse"_s};
    QTest::addRow("empty") << QString() << QString() << QStringList{kTenant} << QStringList{};
}

void TestTriage::pair()
{
    QFETCH(QString, tenant);
    QFETCH(QString, client);
    QFETCH(QStringList, known);
    QFETCH(QStringList, expected);
    QCOMPARE(codes(triagePair(tenant, client, known)), expected);
}

void TestTriage::secrets_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("mended");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &pasted, const QStringList &expected, const QString &mended = {}, const QString &offer = {}) {
        QTest::addRow("%s", name) << pasted << mended << offer << expected;
    };
    row("good", kSecret, {});
    row("empty", {}, {});
    row("blanks", u' ' + kSecret + u"  "_s, {u"text.blanks:mended"_s}, kSecret);
    row("line end", kSecret + u'\n', {u"text.line_end:mended"_s}, kSecret);
    row("zero-width", u"\u200b"_s + kSecret, {u"text.invisible:mended"_s}, kSecret);
    row("no-break space", kSecret + u"\u00a0"_s, {u"text.no_break_space:mended"_s, u"text.blanks:mended"_s}, kSecret);
    row("quotes", u"'"_s + kSecret + u"'"_s, {u"text.quotes:mended"_s}, kSecret);
    row("label", u"Value: "_s + kSecret, {u"text.label:mended"_s}, kSecret);
    row("variable in quotes", u"AZURE_CLIENT_SECRET=\""_s + kSecret + u"\""_s, {u"text.label:mended"_s, u"text.quotes:mended"_s}, kSecret);
    row("the ID", kTenant, {u"secret.is_id:refuse"_s});
    row("the ID with blanks", u' ' + kTenant, {u"text.blanks:mended"_s, u"secret.is_id:refuse"_s}, kTenant);
    row("masked by stars", u"AbC******************"_s, {u"secret.masked:refuse"_s});
    row("masked by bullets", u"AbC••••••••"_s, {u"secret.masked:refuse"_s});
    row("ellipsis character", u"AbC8Q~fake…"_s, {u"secret.masked:refuse"_s});
    row("three dots", u"AbC8Q~fake-fake..."_s, {u"secret.ellipsis:warn"_s, u"secret.cut:warn"_s});
    row("cut", kSecret.left(30), {u"secret.cut:warn"_s});
    row("too long", kSecret + u"xx"_s, {u"secret.long:warn"_s});
    row("url-encoded", QString(kSecret).replace(u'~', u"%7E"_s), {u"secret.url_encoded:warn"_s}, {}, kSecret);
    row("html-escaped", u"old&amp;fake&lt;secret&gt;value"_s, {u"secret.html_escaped:warn"_s}, {}, u"old&fake<secret>value"_s);
    row("base64", QString::fromLatin1(kSecret.toLatin1().toBase64()), {u"secret.base64:warn"_s}, {}, kSecret);
    row("blank inside", u"AbC8Q~fake fake-fake-fake-fake-fake-0001"_s,
        {u"secret.inner_blank:warn"_s, u"secret.characters:warn"_s, u"secret.other_form:warn"_s});
    row("two lines", kSecret + u'\n' + kSecret, {u"secret.several_lines:warn"_s, u"secret.characters:warn"_s, u"secret.long:warn"_s});
    row("old form", u"fAk3/old+secret=of0an1earlier2kind3="_s, {u"secret.other_form:warn"_s});
    row("short", u"fake"_s, {u"secret.short:warn"_s});
    row("very long", QString(80, u'x'), {u"secret.long:warn"_s});
    row("token", u"eyJhbGciOiJub25lIn0.e30."_s, {u"secret.is_token:refuse"_s});
    row("certificate", u"-----BEGIN CERTIFICATE-----\nMIIfake\n-----END CERTIFICATE-----"_s, {u"secret.is_certificate:refuse"_s});
    row("thumbprint", QString(40, u'A'), {u"secret.thumbprint:warn"_s});
    row("letters beyond ASCII", u"fäke-old-secret-of-some-length"_s, {u"secret.characters:warn"_s, u"secret.other_form:warn"_s});
}

void TestTriage::secrets()
{
    QFETCH(QString, pasted);
    QFETCH(QString, mended);
    QFETCH(QString, offer);
    QFETCH(QStringList, expected);
    const auto result = triageSecret(secret(pasted));
    QCOMPARE(codes(result.notes), expected);
    QCOMPARE(plain(result.mended), mended);
    QCOMPARE(plain(result.offer), offer);
    QCOMPARE(codes(triageSecret(secret(kSecret), u"AbC").notes), QStringList{});
    QCOMPARE(codes(triageSecret(secret(kSecret), u"xyz").notes), QStringList{u"secret.other_hint:warn"_s});
}

void TestTriage::secretParametersHoldNoSecret()
{
    for (const auto &text : {kSecret + u' ', kSecret.left(20), u"oops "_s + kSecret}) {
        for (const auto &note : triageSecret(secret(text)).notes) {
            for (const auto &param : note.params) {
                QVERIFY2(!param.toString().contains(u"fake"_s), qPrintable(note.code));
            }
        }
        for (const auto &note : triageTenant(text).notes + triageClientId(text).notes) {
            for (const auto &param : note.params) {
                QVERIFY2(!param.toString().contains(u"fake"_s), qPrintable(note.code));
            }
        }
    }
}

void TestTriage::redirect_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("authority");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &pasted, const QStringList &expected, const QString &offer = {},
                        AuthorityKind authority = AuthorityKind::Tenant) { QTest::addRow("%s", name) << pasted << int(authority) << offer << expected; };
    row("good", kRedirect, {});
    row("empty", {}, {});
    row("label", u"Redirect URI: "_s + kRedirect, {u"text.label:mended"_s});
    row("client's label", u"client_id: "_s + kRedirect, {u"text.label:mended"_s, u"label.other:refuse"_s});
    row("http", u"http://portal.example/cb"_s, {u"redirect.http:refuse"_s}, u"https://portal.example/cb"_s);
    row("http localhost", u"http://localhost:3000/cb"_s, {u"redirect.localhost:warn"_s});
    row("http 127.0.0.1", u"http://127.0.0.1:3000/cb"_s, {u"redirect.loopback_ip:warn"_s});
    row("ipv6 loopback", u"http://[::1]:3000/cb"_s, {u"redirect.ipv6_loopback:refuse"_s});
    row("fragment", kRedirect + u"#top"_s, {u"redirect.fragment:refuse"_s}, kRedirect);
    row("wildcard host", u"https://*.portal.example/cb"_s, {u"redirect.wildcard:refuse"_s});
    row("wildcard path", u"https://portal.example/*"_s, {u"redirect.wildcard:refuse"_s});
    row("trailing slash", kRedirect + u'/', {u"redirect.trailing_slash:warn"_s});
    row("bare host", u"https://portal.example"_s, {u"redirect.no_path:warn"_s});
    row("length", u"https://portal.example/"_s + QString(240, u'a'), {u"redirect.length:refuse"_s});
    row("just within", u"https://portal.example/"_s + QString(233, u'a'), {});
    row("forbidden characters", u"https://portal.example/cb(1)!"_s, {u"redirect.characters:refuse"_s});
    row("query", kRedirect + u"?from=entra"_s, {u"redirect.query:warn"_s});
    row("query with personal accounts", kRedirect + u"?from=entra"_s, {u"redirect.query_personal:refuse"_s}, {}, AuthorityKind::Common);
    row("response", kRedirect + u"?code=fake&state=fake"_s, {u"redirect.response_pasted:refuse"_s}, kRedirect);
    row("no scheme", u"spaces.nexudus.com/cb"_s, {u"redirect.no_scheme:refuse"_s}, u"https://spaces.nexudus.com/cb"_s);
    row("host and port without scheme", u"portal.example:8443/cb"_s, {u"redirect.no_scheme:refuse"_s}, u"https://portal.example:8443/cb"_s);
    row("app scheme", u"msal5d0a://auth"_s, {u"redirect.scheme:refuse"_s});
    row("urn", u"urn:ietf:wg:oauth:2.0:oob"_s, {u"redirect.scheme:refuse"_s});
    row("placeholder", u"https://{host}/authorization-code/callback"_s, {u"redirect.placeholder:refuse"_s});
    row("two", kRedirect + u", "_s + kRedirect, {u"redirect.several:refuse"_s});
    row("blank inside", u"https://portal.example/ cb"_s, {u"redirect.inner_blank:refuse"_s});
    row("malformed", u"https:///cb"_s, {u"redirect.malformed:refuse"_s});
    row("user info", u"https://a:b@portal.example/cb"_s, {u"redirect.user_info:refuse"_s});
    row("Microsoft's page", u"https://login.microsoftonline.com/common/cb"_s, {u"redirect.microsoft_host:refuse"_s});
    row("idn", u"https://pörtal.example/cb"_s, {u"redirect.idn:warn"_s});
    row("default port", u"https://portal.example:443/cb"_s, {u"redirect.default_port:warn"_s});
    row("double slash", u"https://portal.example//cb"_s, {u"redirect.double_slash:warn"_s});
}

void TestTriage::redirect()
{
    QFETCH(QString, pasted);
    QFETCH(int, authority);
    QFETCH(QString, offer);
    QFETCH(QStringList, expected);
    const auto result = triageRedirectUri(pasted, AuthorityKind(authority));
    QCOMPARE(codes(result.notes), expected);
    QCOMPARE(result.offer.value_or(QString()), offer);
}

void TestTriage::list_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<int>("authority");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &pasted, const QString &text, const QStringList &expected,
                        AuthorityKind authority = AuthorityKind::Organizations) { QTest::addRow("%s", name) << pasted << int(authority) << text << expected; };
    const auto personal = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s;
    const auto both = kTenant + u',' + kClient;
    row("good", both, both, {});
    row("blanks", kTenant + u", "_s + kClient, both, {u"list.blanks:mended"_s});
    row("duplicate", both + u',' + kTenant, both, {u"list.duplicate:mended"_s});
    row("empty entries", u","_s + kTenant + u",,"_s + kClient + u","_s, both, {u"list.empty_entry:mended"_s});
    row("lines", kTenant + u'\n' + kClient, both, {u"list.separator:mended"_s});
    row("semicolons", kTenant + u';' + kClient, both, {u"list.separator:mended"_s});
    row("upper case", both.toUpper(), both, {u"list.case:mended"_s});
    row("braces", u'{' + kTenant + u"},"_s + kClient, both, {u"guid.braces:mended"_s});
    row("domain", kTenant + u",contoso.example"_s, kTenant + u",contoso.example"_s, {u"list.domain:refuse"_s});
    row("nonsense", kTenant + u",us"_s, kTenant + u",us"_s, {u"list.entry:refuse"_s});
    row("common", u"common"_s, u"common"_s, {u"list.segment:refuse"_s});
    row("personal in a list for work accounts", kTenant + u',' + personal, kTenant + u',' + personal, {u"list.personal:warn"_s});
    row("personal with common", kTenant + u',' + personal, kTenant + u',' + personal, {}, AuthorityKind::Common);
    row("personal missing", kTenant, kTenant, {u"list.personal_missing:warn"_s}, AuthorityKind::Common);
    row("nothing", {}, {}, {u"list.none:warn"_s});
    row("nothing for a single tenant", {}, {}, {}, AuthorityKind::Tenant);
    row("variable", u"AZURE_VALID_TENANT_IDS="_s + both, both, {u"text.label:mended"_s});
}

void TestTriage::list()
{
    QFETCH(QString, pasted);
    QFETCH(int, authority);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto result = triageTenantList(pasted, AuthorityKind(authority));
    QCOMPARE(codes(result.notes), expected);
    QCOMPARE(result.text, text);
    QCOMPARE(result.tenants.join(u','), text);
}

void TestTriage::everyCodeWasSeenAndHasWords()
{
    const auto &all = triageCodes();
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    static const QRegularExpression unfilled(u"\\{[a-z_]+\\}"_s);
    for (const auto &code : all) {
        QVERIFY2(seenCodes().contains(code), qPrintable(u"no test gives "_s + code));
        const auto words = triageText({code, NoteSeverity::Warn, {}});
        QVERIFY2(words.what != code && words.what.endsWith(u'.') != words.what.endsWith(u'}'), qPrintable(code));
    }
    for (const auto &code : std::as_const(seenCodes())) {
        QVERIFY2(all.contains(code), qPrintable(u"not listed: "_s + code));
    }
    QCOMPARE(triageRows().size(), size_t(all.size()));
    const auto note = triageTenant(u"https://login.microsoftonline.com/"_s + kTenant).notes.constFirst();
    QVERIFY(!triageText(note).what.contains(unfilled));
    QVERIFY(triageText(note).what.contains(kTenant));
}

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
