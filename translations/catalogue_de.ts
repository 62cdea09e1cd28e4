<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Catalogue</name>
    <message>
        <source>The portal asks the address for personal accounts although the app is for an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority in the portal (consumers or common) does not fit the registration&apos;s account types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the portal&apos;s authority to the tenant ID (or organizations for any business account), not consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the front end has it built in, its maker has to offer the tenant as a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or allow personal accounts in the registration (signInAudience AzureADandPersonalMicrosoftAccount) if they are really wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker&apos;s own app registration is gone or switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID belongs to the software&apos;s author; it worked before and nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the author (vendor, owner) of the software whether the app registration still exists, is enabled and open to these accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, register an app of your own and enter its client ID, if the software allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s audience is not what the portal expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ID token&apos;s aud is always the client ID (GUID). An access token&apos;s aud is the API&apos;s client ID (v2) or its App ID URI api://… (v1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the expected audience (ValidAudience, client ID) in the portal to what the token carries: the Application (client) ID GUID, or api://… with v1 tokens; allow both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the scope of the right API, and check that the portal&apos;s client ID is the one that requested the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own API set requestedAccessTokenVersion (accessTokenAcceptedVersion) to 2 so that aud is the client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser keeps Microsoft&apos;s cookies from a hidden frame (third-party cookies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent sign-in in an iframe needs third-party cookies, which Safari, Firefox, private windows and newer Chrome block; it then answers login_required or times out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the app refresh with a refresh token (authorization code flow with PKCE, MSAL.js 2 or newer, offline_access) and fall back to an interactive redirect, not to a hidden iframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person may allow third-party cookies for login.microsoftonline.com (browser settings, or leave the private window) as a workaround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show Microsoft&apos;s sign-in page in a frame: open it in the main window or a popup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in popup was blocked, closed or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The popup never told the page what came of it: the browser blocked it, the person closed it, or a header cut the link between the two windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow popups for the portal and try again, or use the redirect way of signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the maker: open the popup directly in the click handler, let the redirect URI be a blank page, do not send Cross-Origin-Opener-Policy: same-origin, or use loginRedirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s own security headers forbid the step to or from Microsoft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Content Security Policy of the portal (form-action, connect-src, frame-src) names the hosts that a page may send to; Microsoft&apos;s, or the portal&apos;s own callback, is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add https://login.microsoftonline.com (and the portal&apos;s own callback host) to form-action, connect-src and frame-src of the portal&apos;s Content-Security-Policy header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With response_mode=form_post the browser counts every redirect of the form against form-action; response_mode=query avoids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the browser&apos;s console: it names the directive and the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI the portal sends is not registered for the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra compares the redirect URI (reply URL) with the registered ones as an exact string: scheme, host, port, path, letter case and a trailing slash all count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (entra.microsoft.com; in the Azure portal: Azure Active Directory, now Microsoft Entra ID) &gt; App registrations &gt; All applications &gt; the app with Application (client) ID {client_id} &gt; Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under platform Web add exactly the redirect URI that the portal sends: {redirect_uri} (copy it, do not type it: it must match exactly, case-sensitive in the path, same scheme https, same port, with or without the trailing slash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and wait three to five minutes, then sign in again in a private window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the URI sent is not the portal&apos;s own public address (http instead of https, an internal host name or port), set the portal&apos;s external URL / base URL and let its reverse proxy pass X-Forwarded-Proto and X-Forwarded-Host instead of registering the wrong address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the URI is registered, letter for letter, compare the client ID in the request with the app you looked at: there may be two registrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app registration has no redirect URI, or the request carries none that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra sends the answer only to an address that is registered, and there is none it could use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (entra.microsoft.com; in the Azure portal: Azure Active Directory, now Microsoft Entra ID) &gt; App registrations &gt; All applications &gt; the app with Application (client) ID {client_id} &gt; Authentication &gt; Add a platform &gt; Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the redirect URI shown by the portal: {redirect_uri}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portal, check that its own address (callback / redirect URI / base URL) is not empty and is a full https:// address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal sends a redirect URI with plain http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra takes http only for localhost. A portal behind a reverse proxy that ends TLS often believes it is running on http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portal, set its external address (base URL, root URL, public URL) to https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the reverse proxy or load balancer, pass X-Forwarded-Proto: https and X-Forwarded-Host, and let the portal trust these headers (forwarded headers / trust proxy / proxy headers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the redirect_uri in the address of Microsoft&apos;s page now begins with https:// and is registered exactly so under Authentication &gt; Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI differs between the two halves of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect_uri sent with the code to the token endpoint must be the same string as in the sign-in request; a proxy, an extra slash or a second setting makes them differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one setting for both: the portal&apos;s external callback / redirect URI, {redirect_uri}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a reverse proxy pass X-Forwarded-Proto and X-Forwarded-Host so that the portal builds the same https address both times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is hard-coded in the portal&apos;s software, report it to its maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI is registered under the wrong platform: it must be Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portal that redeems the code on its server with a client secret is a confidential client: its redirect URI belongs under the platform Web, not Single-page application (SPA) and not Mobile and desktop applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the redirect URI {redirect_uri} under Single-page application (or Mobile and desktop applications)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the same URI under Add a platform &gt; Web and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the client really is a browser app (no server), keep SPA instead: let it use the authorization code flow with PKCE and send no client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID the portal sends is not an app of this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID was mistyped, is another kind of ID, belongs to another tenant, or its registration was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the portal&apos;s client ID {client_id} with Microsoft Entra ID (Azure Active Directory) &gt; App registrations &gt; the app &gt; Overview &gt; Application (client) ID: not the Object ID, not the Secret ID, not the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the tenant as well: the Directory (tenant) ID on the same page must be the one the portal uses ({tenant})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the registration was deleted, restore it under App registrations &gt; Deleted applications, or make a new one and enter its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the app belongs to another tenant (multi-tenant app), an administrator must first add it here by giving admin consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant the portal uses is not the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks another tenant than the one that holds the app and the people, or no tenant at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the portal&apos;s tenant ({tenant}) with Microsoft Entra ID (Azure Active Directory) &gt; Overview &gt; Tenant ID (Directory (tenant) ID on the app&apos;s Overview page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter that GUID (or a verified domain such as contoso.onmicrosoft.com) as tenant / directory ID / in the authority URL: https://login.microsoftonline.com/{tenant}/v2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a single-tenant app use the tenant ID, never common or organizations; for a multi-tenant app set the supported account types (signInAudience) to match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that signed in does not exist in the portal&apos;s tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person signed in with an account of another organisation or a personal account that was never invited as a guest here, or picked the wrong account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the person as a guest: Microsoft Entra ID (Azure Active Directory) &gt; Users &gt; New user &gt; Invite external user, and let them accept the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or sign in with an account of this tenant: choose Use another account, or use a private window so that no other session is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If people of many organisations are to sign in, the app must be multi-tenant (Supported account types, signInAudience AzureADMultipleOrgs) and the portal must use organizations or common instead of one tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of account is not accepted by the app or by the address used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work or school accounts and personal Microsoft accounts are let in by the registration&apos;s Supported account types (signInAudience) together with the authority: tenant, organizations, common or consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (entra.microsoft.com; in the Azure portal: Azure Active Directory, now Microsoft Entra ID) &gt; App registrations &gt; All applications &gt; the app with Application (client) ID {client_id} &gt; Authentication &gt; Supported account types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the type that fits who is to sign in (signInAudience AzureADMyOrg: this organisation only; AzureADMultipleOrgs: any organisation; AzureADandPersonalMicrosoftAccount: personal accounts too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the portal&apos;s authority to fit: the tenant ID for one organisation (business accounts), organizations for any, common with personal accounts, consumers for personal accounts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person can also sign in with a work or school account of this organisation instead of a personal account (outlook.com, live.com)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is not assigned to the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app demands assignment (Assignment required = Yes) and the person, or a group they are a direct member of, is not assigned. Nested groups do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (or Azure portal &gt; Azure Active Directory / Microsoft Entra ID) &gt; Enterprise applications &gt; the app with Application ID {client_id} &gt; Users and groups &gt; Add user/group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the user directly, or a group of which the user is a direct member (members of nested groups are not assigned; group assignment needs Entra ID P1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or set Properties &gt; Assignment required? to No if everybody in the tenant may sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has given consent to the permissions the app asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app may read nothing about people before they, or an administrator for all of them, agreed; here nobody may or did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator (Cloud Application Administrator or higher) opens App registrations &gt; the app {client_id} &gt; API permissions &gt; Grant admin consent for the organisation (or Enterprise applications &gt; the app &gt; Permissions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the delegated permissions openid, profile, email and Microsoft Graph User.Read are listed there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or open https://login.microsoftonline.com/{tenant}/adminconsent?client_id={client_id} as administrator and accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If people are to consent by themselves: Enterprise applications &gt; Consent and permissions &gt; User consent settings (or switch on the admin consent workflow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person did not accept the permissions page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent was asked for and refused, or the page was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again and choose Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page asks for an administrator, ask for admin consent: App registrations &gt; the app &gt; API permissions &gt; Grant admin consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is switched off in the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its registration is in order, but the tenant lets nobody sign in to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (or Azure portal &gt; Azure Active Directory / Microsoft Entra ID) &gt; Enterprise applications &gt; the app with Application ID {client_id} &gt; Properties &gt; Enabled for users to sign-in? = Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the registration itself is not deactivated or deleted (App registrations &gt; the app, Deleted applications)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Microsoft disabled it (disabledByMicrosoftStatus), its owner must contact Microsoft support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret the portal sends is wrong or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often the Secret ID was copied instead of the Value, or the value was cut, quoted or changed on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secret: App registrations &gt; the app {client_id} &gt; Certificates &amp; secrets &gt; New client secret, and copy the Value (not the Secret ID): it is shown only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it into the portal without blanks or quotes; watch for characters (~ . _ - $ % +) that a shell, an .env or YAML file or URL encoding changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the secret belongs to the same app registration (client ID) and tenant, and that the right environment variable or key vault entry is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart or reload the portal so that it stops using the old value it holds in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is the same for a wrong secret and for the Secret ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret lives two years at most; nobody can sign in until a new one is entered in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new client secret: App registrations &gt; the app {client_id} &gt; Certificates &amp; secrets &gt; New client secret; copy the Value, not the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new secret in the portal, restart or reload it if it reads settings only at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new end date in a calendar; delete the expired one afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the client ID is one that came with the software (built-in client of its author), register your own app and use your own client ID and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second factor is needed and was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multifactor authentication can only be done in an interactive sign-in in a browser; a stored user name and password cannot do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in interactively in a browser and finish the second factor; register one at https://aka.ms/mfasetup (My Sign-Ins &gt; Security info) if asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no prompt can be shown (script, service, pipeline, password grant), use a service principal with a certificate or secret, or a managed identity, instead of a user&apos;s password, or let the administrator exclude (exempt) that account from the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator can see which policy asked: Sign-in logs &gt; Conditional Access; and can reset the person&apos;s methods under Users &gt; Authentication methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests: let the tenant trust the MFA of their home tenant (External Identities &gt; Cross-tenant access settings &gt; Inbound &gt; Trust settings), or let them register a method here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Conditional Access policy of the tenant refused this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up of the app is not at fault: user, client, device, place or risk did not meet a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the attempt up in Microsoft Entra ID (Azure Active Directory) &gt; Monitoring &gt; Sign-in logs by Correlation ID {correlation_id}: the tab that failed names the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Microsoft Entra ID &gt; Protection (Security) &gt; Conditional Access &gt; Policies, adjust that policy: exclude the user or the app, add the location or platform, or let the person meet its condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person can try from a device and network that the policy accepts (managed/compliant device, Windows or Mac, office network, supported browser)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test browser inside another program cannot prove who the device is: the same policy may let the person&apos;s own browser through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device could not prove itself as policy demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy lets in only devices the organisation knows; this one is not known, not in order, or its browser did not say which device it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a browser that can prove the device: on Windows Edge, Chrome (with Microsoft Single Sign On extension or CloudAPAuthEnabled) or Firefox 91+; on macOS Edge, Chrome, Safari; on Linux Edge; not in a private window, not in an embedded browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the device&apos;s registration: Settings &gt; Accounts &gt; Access work or school; dsregcmd /status on Windows; Company Portal or Authenticator elsewhere; register or join it again if needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator looks at Microsoft Entra ID &gt; Devices (is it enabled, compliant, not deleted?) and at the Conditional Access tab of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an embedded test browser this is a limit of that browser, maybe not of the customer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This browser was refused; the configuration is not disproved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant demands proof of the device or a supported browser, which an embedded browser cannot give. That says nothing about the portal&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the sign-in in a browser the policy accepts (Edge or Chrome on a managed device, not a private window)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it fails there too, let the administrator look at the Conditional Access tab of the sign-in log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is neither proved nor disproved by this attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra knows the account or not, but the password does not belong to it; the portal&apos;s settings are not in question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the user name (UPN) and password again, or reset the password at https://aka.ms/sspr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it works at https://myapps.microsoft.com but not here, and the software sends the password by itself (password grant, ROPC): this does not work for federated (ADFS), guest or MFA accounts; use an interactive sign-in or a cloud-only account (…onmicrosoft.com)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not sign in at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, disabled, blocked for risk or by a rule about hours or age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID (Azure Active Directory) &gt; Users &gt; the person &gt; Account status: enable the account / unblock sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is blocked for risk: Protection &gt; Identity Protection &gt; Risky users &gt; dismiss the risk or have the password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smart lockout ends by itself after a minute or more: wait, then sign in with the right password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the user name (e-mail address) that was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s own federated login server (ADFS or other) is the one that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra sent the person to the organisation&apos;s own login server, and that server&apos;s answer was missing, refused or not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the federation trust between Entra ID and the login server (ADFS, Okta, Ping): token-signing certificate, issuer URI, claims rules, and its event log at the time of the attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the trust after a certificate roll-over: Update-MgDomainFederationConfiguration (formerly Update-MSOLFederatedDomain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with a cloud-only account (…onmicrosoft.com): if that works, the federated identity provider is the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a federated credential (workload identity) issuer, subject and audience of the presented assertion must equal the ones under Certificates &amp; secrets &gt; Federated credentials of the app, letter for letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password check or single sign-on against the on-premises Active Directory failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation keeps passwords in its own Active Directory; the agent that carries the question there, or the domain controller, did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Microsoft Entra Connect &gt; Pass-through authentication: is every agent Active? Restart or update the agent service (AzureADConnectAuthenticationAgent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agent&apos;s server check reach to a domain controller (LDAP 389, Kerberos 88), its DNS, time, and to *.msappproxy.net on 443; read its event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Seamless SSO: renew the Kerberos key of AZUREADSSOACC (Update-AzureADSSOForest), check the browser&apos;s intranet zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a second agent so that one failure does not stop everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service had a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request itself is not at fault; nothing needs to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes and try again (retry with growing pauses)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at https://azure.status.microsoft, and Microsoft 365 admin center &gt; Health &gt; Service health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, open a ticket with Microsoft with Trace ID {trace_id}, Correlation ID {correlation_id} and the time {timestamp}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection between portal or user and Microsoft&apos;s sign-in service is hindered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are not resolved, a firewall or proxy stands between, or the connection is cut before Microsoft&apos;s answer arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the portal&apos;s own machine (container, pod, server) open https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration: name lookup (DNS), firewall / egress rule, proxy setting, TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow login.microsoftonline.com, login.live.com, graph.microsoft.com, *.msauth.net and *.msftauth.net on port 443; exempt them from TLS inspection or install the inspecting proxy&apos;s CA certificate in the portal&apos;s trust store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY / NO_PROXY for the portal if the network demands a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s network forbids signing in to this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy in the user&apos;s company adds the header Restrict-Access-To-Tenants (or sec-Restrict-Tenant-Access-Policy), and the portal&apos;s tenant is not on its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company that runs the network adds tenant {tenant} to the permitted tenants of its tenant restrictions (header Restrict-Access-To-Tenants at the proxy, or the tenant restrictions v2 policy under Cross-tenant access settings): an allow list entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from another network (home, phone): if it works there, this is the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not wanted, the person uses an account of a tenant that is permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cross-tenant access policy forbids this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home tenant (outbound) and resource tenant (inbound) each have a say over B2B sign-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; External Identities &gt; Cross-tenant access settings &gt; Organizational settings (or Default settings): allow the other tenant for these users and this app, inbound in the portal&apos;s tenant, outbound in the user&apos;s home tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For device or MFA demands on guests: Inbound &gt; Trust settings &gt; trust multifactor authentication / compliant devices of the home tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong national cloud: the app or tenant lives in another Microsoft cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public, US Government and China (21Vianet) are separate clouds with their own sign-in hosts and their own app registrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the tenant&apos;s cloud: US Government uses login.microsoftonline.us and portal.azure.us, China login.partner.microsoftonline.cn and portal.azure.cn, the public cloud login.microsoftonline.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the portal&apos;s cloud / environment / authority host (instance) and the Graph host to that cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the app in that government / sovereign (national) cloud: a registration of one cloud does not exist in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scopes asked for are not acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope is misspelt, does not exist, or is combined with others that may not stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For signing in ask exactly: openid profile email (plus offline_access for a refresh token, plus User.Read of Microsoft Graph if the profile is read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask scopes of one API at a time; never combine &lt;resource&gt;/.default with named scopes; for client credentials ask only &lt;resource&gt;/.default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope names must exist as delegated permissions of the API: App registrations &gt; the app &gt; API permissions / Expose an API; application permissions are not scopes; separate scopes by a space, not a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API (resource) the app asks for is not available in this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names an API that this tenant does not know under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the resource in the request ({resource}) with the API&apos;s Application ID URI (App registrations &gt; the API &gt; Expose an API) or its client ID: a typing error or an empty setting (server app ID) gives this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove permissions to services the tenant does not have under App registrations &gt; the app &gt; API permissions and grant admin consent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the missing service principal in this tenant: az ad sp create --id &lt;API&apos;s app ID&gt;, or consent to the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right tenant is used ({tenant})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation lacks a service or licence the app asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the service there is no API of that name in the tenant, so no token for it can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look which API the message names and under App registrations &gt; the app &gt; API permissions remove the permission to a service the tenant does not have (never needed), then grant admin consent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or subscribe to the service / assign the licence: Microsoft 365 admin center &gt; Billing &gt; Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the service is there but its service principal is missing: az ad sp create --id &lt;the service&apos;s app ID&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response type the portal asks for is not enabled for the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks for a token straight from the authorize endpoint (hybrid or implicit flow); the registration does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (entra.microsoft.com; in the Azure portal: Azure Active Directory, now Microsoft Entra ID) &gt; App registrations &gt; All applications &gt; the app with Application (client) ID {client_id} &gt; Authentication &gt; Implicit grant and hybrid flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick ID tokens (used for implicit and hybrid flows); tick Access tokens too only if the portal asks for response_type token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: let the portal use the authorization code flow (response_type=code) with PKCE, which needs neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and try again in a private window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portal with a server reads the code from the query or the body: use response_type=code with response_mode=query or form_post, never fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE does not fit: code_verifier and code_challenge do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code_challenge goes with the sign-in request, the code_verifier with the token request; both must come from the same attempt and the same session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the authorize request send as code_challenge the BASE64URL of the SHA-256 of the code_verifier, without padding, and code_challenge_method=S256, and the same code_verifier in the token request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the code_verifier is kept in the session (cookie, storage) from request to callback: lost cookie, second tab, two replicas, a page that loads twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If two programs share the work (front end asks, back end redeems), hand the verifier over or drop the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the portal&apos;s library if it builds the challenge wrongly (43 to 128 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code was used twice or too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code lives some ten minutes and can be redeemed once. A page that loads twice, a double click, the back button, a prefetching scanner or a second handler on the callback uses it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-in afresh from the portal&apos;s start page (not with the back button, reload or a bookmark of the callback)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker makes sure that the callback redeems the code exactly once: no second handler, no double request (React StrictMode, retry, prefetch), no retry after an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a proxy or load balancer repeats requests, switch retries off for the callback path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session or grant is no longer valid: sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and refresh tokens end: by time, by a changed password, by a policy, or because an administrator ended them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out, close other tabs, and sign in again from the portal&apos;s start page (a private window shows whether an old cookie is the cause)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If signing out must end the session at Microsoft too, the portal has to send people to the end_session_endpoint; if people are signed out each hour, it has to refresh its token (offline_access) or keep a session of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens to everybody or again and again, the portal must answer interaction_required / login_required / invalid_grant with a fresh interactive sign-in and delete its stored refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator can see why a session was ended (password change, sign-in frequency, revoked) in the sign-in log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the wanted account on the sign-in page, or add it there; a portal can show the choice of account each time with prompt=select_account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in goes round in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not keep its own session after Microsoft&apos;s good answer and sends the person back to sign in; Entra stops it after a few rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the portal&apos;s session cookie is set on the callback and comes back on the next page: same host (www or not), https, Secure, SameSite=None where the answer is form_post, not too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a reverse proxy pass X-Forwarded-Proto: https, and with several instances use sticky sessions or a shared session store / data-protection key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the start page not demand sign-in again on error; open it in a private window once to clear old cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an app&apos;s own code: keep tokens in a cache, and after a failed silent request ask the person once, so that there is no loop of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request the portal sends to Microsoft is not well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is missing, twice, empty or in the wrong place; Entra refuses it before anybody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the portal&apos;s software or sign-in plug-in to the current version; report the message to its maker if it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the maker: the token request is a POST with Content-Type application/x-www-form-urlencoded, each value URL-encoded, with grant_type, client_id, code, redirect_uri and client_secret (and code_verifier); the authorize request is a GET with client_id, response_type, redirect_uri, scope, state and nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for an empty setting in the portal (client ID, secret, scope, tenant) and for a proxy that drops the query or body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token version 1 and 2 are mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v1 endpoints give issuer https://sts.windows.net/{tenant}/, v2 endpoints https://login.microsoftonline.com/{tenant}/v2.0; access tokens for an API of one&apos;s own follow that API&apos;s requestedAccessTokenVersion (accessTokenAcceptedVersion).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the v2.0 endpoints throughout: authority https://login.microsoftonline.com/{tenant}/v2.0 with scope instead of resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a current library (Microsoft.Identity.Web, MSAL) instead of ADAL or the old v1 handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim the portal needs is missing, too big or cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in itself is in order; what is said about the person in the token is not what the portal reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (entra.microsoft.com; in the Azure portal: Azure Active Directory, now Microsoft Entra ID) &gt; App registrations &gt; All applications &gt; the app with Application (client) ID {client_id} &gt; Token configuration: add the optional claim (email, upn, groups claim) to the ID token, and give the person the attribute (e.g. mail) in Users &gt; Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For enterprise apps look at Single sign-on &gt; Attributes &amp; Claims for a rule with an empty source, a wrong pattern or too large a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For groups use Groups assigned to the application or app roles, because more than 200 groups are not put into a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or signed assertion the app presents was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal proves itself with a certificate; Entra does not know it, or the signature, times or names in the assertion are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the thumbprint of the certificate the portal uses with App registrations &gt; the app {client_id} &gt; Certificates &amp; secrets &gt; Certificates; upload the public certificate (.cer) there if it is missing or was renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the assertion&apos;s header x5t is the SHA-1 thumbprint as base64url of the bytes, not the hex text the portal page shows; sign with RS256 or PS256, aud = the token endpoint, iss = sub = client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate&apos;s validity and the server&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key must be PEM with real line breaks (in an environment variable, \n is two characters) and belong to the certificate that was uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s signature cannot be checked with the keys the portal has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra changes its keys without notice, has one set for each kind of app, and puts the key&apos;s name (kid) into the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the portal load the keys afresh: restart it or clear its cache of the discovery document / JWKS; keys roll over at any time, so it must re-fetch them when it meets an unknown kid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the tenant&apos;s own v2.0 metadata address: https://login.microsoftonline.com/{tenant}/v2.0/.well-known/openid-configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the app has claims mapping or a signing certificate of its own (made under Enterprise applications), append ?appid={client_id} to the metadata address, or make a plain App registration instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token for Microsoft Graph cannot be validated by anyone else: ask a token for your own API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clock is wrong, or a token&apos;s times are not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are valid from a moment to a moment; a clock that is some minutes off takes them for expired or for not yet valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise the clock of the machine that checks or signs the token (NTP / w32tm /resync / chrony; restart a virtual machine&apos;s or container&apos;s time sync)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a clock skew tolerance of five minutes in the token check (leeway)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for cached old tokens or assertions: fetch a new one for each request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests: Entra slows the app down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra counts an app&apos;s requests; one that asks again and again without pause has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait (see Retry-After) and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache tokens and the discovery document instead of fetching them for each request; use MSAL&apos;s token cache and AcquireTokenSilent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a loop or a retry without pause in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAML set-up of app and portal do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier, reply address, certificate and way of signing in must be the same on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (or Azure portal &gt; Azure Active Directory / Microsoft Entra ID) &gt; Enterprise applications &gt; the app with Application ID {client_id} &gt; Single sign-on &gt; Basic SAML Configuration: Identifier (Entity ID) and Reply URL (ACS) must be exactly what the portal sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the message names an authentication method: the portal must not demand PasswordProtectedTransport; leave out RequestedAuthnContext or set its comparison to minimum, so that certificate, Windows or MFA sign-ins count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-in at the portal&apos;s own address (SP-initiated), not at a bookmarked /saml2 URL; for OpenID Connect use the /oauth2/v2.0/ endpoints instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If signed requests are demanded, upload the portal&apos;s signing certificate or switch Require signed requests off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not keep or send what the sign-in page needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in keeps its place in cookies of Microsoft and of the portal; they were blocked, deleted or not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow cookies for the portal, login.microsoftonline.com and login.live.com; no blocking extension, no private mode with all cookies blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other sign-in tabs, clear the cookies of these hosts and start again from the portal&apos;s start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an up-to-date Edge, Chrome, Firefox or Safari instead of an embedded or outdated browser; JavaScript must be on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A normal step of the sign-in, not a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra notes this on the way (a consent page, a second factor, a choice of account), and the sign-in goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: look for the error that came after this one, by the same Correlation ID {correlation_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft answered with a code that this catalogue does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number alone tells only the family it belongs to; the message beside it says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Microsoft&apos;s page for this code and read the message there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the sign-in in the log: Microsoft Entra admin center (in the Azure portal: Azure Active Directory, now Microsoft Entra ID) &gt; Sign-in logs, by the Correlation ID of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note Trace ID, Correlation ID and time: Microsoft&apos;s support asks for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verdict by the family of the number is a pointer, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person&apos;s many groups or claims overflow cookie or header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything Entra says about the person (groups above all) is kept in cookies; the browser sends them all with each request until a server refuses the size. People with few groups get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the claims that are needed in the external cookie / session (map and drop the rest; groups claim above all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token configuration &gt; groups claim &gt; Groups assigned to the application (or app roles), so that the token is small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or store the session on the server and raise header limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail (or user name) claim the portal needs is not in the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra sends email only when the person has a mail address and the claim or scope email is asked for; e-mail addresses are never marked verified (no email_verified).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the person&apos;s mail attribute: Microsoft Entra ID &gt; Users &gt; the person &gt; Properties &gt; Contact information &gt; Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registrations &gt; the app {client_id} &gt; Token configuration &gt; Add optional claim &gt; ID &gt; email (and upn); let the portal ask the scopes openid profile email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or let the portal take preferred_username or upn (better: oid with tid) as user name claim instead of email; where it demands email_verified, switch that check off (allow unverified e-mail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests: their name is in the form user_home.com#EXT#@…; use the email claim for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups (or roles) the portal needs are not in the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra sends the groups claim only when it is configured and the person is in a group; with more than 200 groups it sends a link instead (overage: _claim_names, hasgroups). Groups come as object IDs, not names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registrations &gt; the app {client_id} &gt; Token configuration &gt; Add groups claim (security groups, or better Groups assigned to the application, which avoids the overage of more than 200 groups)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the person into a group the portal knows, or use app roles (App roles &gt; Create; assign the user or group under Enterprise applications &gt; Users and groups) and let the portal read the roles claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portal&apos;s mapping use the group&apos;s Object ID, not its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the software can follow the overage link, grant it Microsoft Graph GroupMember.Read.All and switch that on; let it take a missing groups claim as “no groups”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing claim can mean: not configured, a member of no group, or too many groups. The token tells: _claim_names = too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal wants a verified e-mail address; Entra never says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra sends no email_verified claim (an optional claim xms_edov exists instead), so a check for it always fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portal switch the check off (allow unverified e-mail: oauth2-proxy --insecure-oidc-allow-unverified-email=true; others: skip email_verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or let it trust the tenant alone: single tenant, user name from preferred_username or oid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its maker may use the optional claim xms_edov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim that identifies people changed, so the portal takes them for new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub differs for each client ID: a new registration changes it for everybody; e-mail and UPN may change as well. Only oid together with tid stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key people on oid + tid (optionally map the old sub values once), or go back to the former registration (client ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link or merge the doubled accounts in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s tolerance for token times is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra backdates iat and nbf by five minutes and allows five minutes of skew; a check with exactly that limit, or none, fails now and then although the clocks are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the token check a clock skew tolerance (leeway) of more than five minutes for iat, or do not bound iat from below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the library; report it to its maker with the token&apos;s iat and the time of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s device has the wrong time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in tokens are checked against the clock of the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date, time and time zone to automatic on the device, then sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If others have it too, allow more clock skew tolerance in the app (leeway of minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s or the maker&apos;s own client is not set up for this cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID is not yours: its maker has to register it in this national (government, sovereign) cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the tool: a newer version may know this cloud / environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an app registration of your own in that government or sovereign cloud and give its client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device-code flow cannot carry proof of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy demands a managed or compliant device; with device code the sign-in happens in another browser, which says nothing about the device that asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in interactively in a browser or through the broker (WAM, Company Portal) on the managed device instead of by device code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the tool only knows device code, its maker should offer the interactive flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator can exempt the app or permit the device code flow by policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Conditional Access policy blocks the portal&apos;s server, not the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token request comes from the server&apos;s own address (location), or from an unattended client that cannot meet the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sign-in log entry (user, or Service principal sign-ins) and its Conditional Access tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the server&apos;s egress IP address to the named locations of the policy, or exclude this app / workload identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission the app asks for is no longer listed on the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent counts only for permissions that stand under API permissions; an empty or changed list makes the sign-in ask for consent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registrations &gt; the app {client_id} &gt; API permissions &gt; Add a permission &gt; Microsoft Graph &gt; Delegated &gt; User.Read (and openid, profile, email)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then Grant admin consent for the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The software sends user name and password itself, but the account&apos;s password is checked elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a federated domain (ADFS and the like) Entra cannot check the password: the password grant answers “invalid user name or password” although it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a cloud-only account (…onmicrosoft.com) for this service, or a service principal instead of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the software sign in interactively (authorization code flow) so that the federated login server (ADFS) asks for the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator may switch on password hash sync and a Home Realm Discovery policy that allows cloud password validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared authority (common, organizations) gives a template issuer that strict libraries refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discovery document of common and organizations names the issuer https://login.microsoftonline.com/{tenantid}/v2.0 literally; every token carries its own tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the tenant&apos;s own issuer: https://login.microsoftonline.com/{tenant}/v2.0 with the Directory (tenant) ID as issuer URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If people of several tenants sign in, the software must replace {tenantid} by the token&apos;s tid and keep an allow-list of tenants (skip the plain issuer check)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer in the token or discovery document is not the one the portal expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms that are easily mixed: https://login.microsoftonline.com/{tenant}/v2.0 (v2), https://sts.windows.net/{tenant}/ (v1, with slash), a domain name instead of the tenant GUID, a missing /v2.0, a slash too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set issuer / authority to exactly what the discovery document says: https://login.microsoftonline.com/{tenant}/v2.0 with the tenant GUID (not the domain name, no trailing slash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the token&apos;s iss is https://sts.windows.net/…/, it is a v1 token: use the v2.0 endpoints, or for your own API set requestedAccessTokenVersion (accessTokenAcceptedVersion) to 2 in the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If several tenants sign in, list their issuers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library that trusts only Microsoft&apos;s own hosts needs the host of the authority in its list of known authorities (MSAL: knownAuthorities)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unattended program signs in as a user and meets multifactor authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored user name and password cannot answer a second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a service principal with a certificate (or secret), a workload or managed identity instead of a user&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or an interactive sign-in once with a stored refresh token, if the software allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the administrator may exclude (exempt) that one service account from the MFA policy, bound to a named location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy before the portal chokes on the large answer of the callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 502 or 500 right at the callback, for some users or after MFA, comes from a Set-Cookie or token header larger than the proxy&apos;s buffer, not from the portal&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the header buffers at the reverse proxy / ingress: nginx proxy_buffer_size 16k (or 32k), proxy_buffers 4 32k, proxy_busy_buffers_size; ingress-nginx annotation nginx.ingress.kubernetes.io/proxy-buffer-size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in its error log for upstream sent too big header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or keep the session on the server (Redis session store) and make the token smaller (groups claim: only assigned groups)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS to Microsoft is not trusted: an inspecting proxy or a missing CA certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company proxy or firewall re-signs the connection, or the portal&apos;s machine lacks current root certificates (or TLS 1.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt login.microsoftonline.com and graph.microsoft.com from TLS inspection at the proxy / firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or install the company&apos;s root CA certificate in the trust store the portal uses (ca-certificates, JVM cacerts, NODE_EXTRA_CA_CERTS, REQUESTS_CA_BUNDLE, SSL_CERT_FILE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update root certificates and see that TLS 1.2 or newer is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who issued the certificate the portal sees: openssl s_client -connect login.microsoftonline.com:443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s server cannot speak the TLS version that Microsoft wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s sign-in service takes TLS 1.2 or newer; old frameworks and operating systems offer less unless told otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on TLS 1.2 (or newer) on the portal&apos;s server: for .NET Framework set SchUseStrongCrypto and SystemDefaultTlsVersions to 1, or move to .NET Framework 4.7.2 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the operating system, Java or OpenSSL of the portal if it has no TLS 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a proxy in between does not take the connection down to an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The software gives up because Entra does not advertise PKCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra&apos;s discovery document does not list code_challenge_methods_supported, although S256 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set PKCE (S256) on explicitly in the portal, or switch the check (or PKCE) off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the software: strict clients must tolerate that code_challenge_methods_supported is absent; report it to its maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser app redeems the code itself: its redirect URI must be registered as Single-page application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page in the browser has no secret, and Entra answers its cross-origin token request (CORS) only for URIs of the platform Single-page application (SPA).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registrations &gt; the app {client_id} &gt; Authentication: move the redirect URI {redirect_uri} from Web to the platform Single-page application (SPA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app must use the authorization code flow with PKCE (MSAL.js 2 or newer) and send no client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a server redeems the code, keep Web and give the server the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script calls the sign-in page in the background instead of sending the browser there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorize endpoint never answers cross-origin script calls (fetch/XHR); the person&apos;s browser has to navigate to it. Often an expired portal session makes an API answer a background call with a redirect to the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the portal answer background (AJAX/XHR) calls without session with 401, and let the page navigate (window.location) to the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again by loading the page; check the length of the portal&apos;s session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is a public client (desktop, mobile, device code): allow public client flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has no secret to send, but the registration treats it as confidential because its redirect URI stands under Web or public client flows are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registrations &gt; the app {client_id} &gt; Authentication &gt; Advanced settings &gt; Allow public client flows = Yes (isFallbackPublicClient true; manifest allowPublicClient)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register its redirect URI under the platform Mobile and desktop applications, not under Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a server after all, give it the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft let the person in; the portal itself does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no user for this account, may not create one, or its own rules (sign-up, allowed domains, linking, roles) refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or invite the user in the portal with the same e-mail address, or switch automatic creation of users (sign-up, auto-provisioning, allow_sign_up, create users on first sign-in) on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the address is already used by another account, link the accounts (account linking by e-mail) or remove the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person&apos;s domain to the portal&apos;s allowed domains / e-mail list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the portal&apos;s user is active and has a role, and that signing in by Microsoft is switched on for this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s words hide Microsoft&apos;s answer: the exchange of code for tokens failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Unsupported token type. Should be &apos;Bearer&apos;.” appears when the token endpoint answered with an error instead of tokens: most often a wrong, missing or expired client secret (AADSTS7000215, 7000222, 7000218), else a redirect URI or code that does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new client secret and enter its Value (not the ID): App registrations &gt; the app {client_id} &gt; Certificates &amp; secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client ID, tenant and the redirect URI in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the sign-in test of this program: it shows Microsoft&apos;s own message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any error of the token endpoint gives the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s words hide Microsoft&apos;s answer: Microsoft sent an error instead of a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“No code provided in the callback.” appears when Microsoft&apos;s answer carried error and error_description, which the portal drops: consent refused or missing, the person not assigned, Conditional Access, a wrong response type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the address of that page: it holds error and error_description with the AADSTS code; paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often: grant admin consent (App registrations &gt; the app {client_id} &gt; API permissions), assign the user (Enterprise applications &gt; Users and groups), or tick ID tokens under Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several causes give the same words; the address of the page decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the portal does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the portal was given does not fit what it needs, so that it cannot begin or end a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every value of the portal&apos;s sign-in settings with the app registration: tenant, client ID, secret Value, redirect URI, authority with /v2.0, scopes openid profile email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the portal&apos;s external address (root URL) and restart it after a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this program&apos;s preflight for the integration: it names the first value that does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure AD B2C hands the next step to the application, which does not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With user flows of Azure AD B2C some answers are no faults but requests: AADB2C90118 (password forgotten) and AADB2C90091 (cancelled) must be answered by the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For AADB2C90118 start the password reset user flow (policy) when this answer comes back, or use the newer sign-up and sign-in flow with built-in password reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For AADB2C90091 show the start page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the user flow (policy) in the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service cannot be reached from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was learnt about the settings: name look-up, connection or answer failed on the way to the sign-in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer is online and that the address of the sign-in service is spelt right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to let HTTPS (port 443) to that host through the firewall or proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal may well reach the service where this computer does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service shows a certificate that this computer does not trust (issuer: {tls_issuer})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was ended before anything was sent. A company proxy that opens encrypted connections, a private certificate authority or a wrong host gives this picture; the issuer that was seen tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {tls_issuer} is your company&apos;s proxy: ask the network team to install its certificate on this computer, or to leave Microsoft&apos;s sign-in hosts out of inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is your own certificate authority: give its certificate with --ca-file, or under Settings &gt; Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not know the name: do not sign in from this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing about the settings of the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy opens the encrypted connection to Microsoft (issuer: {tls_issuer})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the sign-in host was issued by somebody who does not issue Microsoft&apos;s certificates, yet this computer trusts it: a company proxy reads along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the network team to leave Microsoft&apos;s sign-in hosts out of TLS inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another network, a phone&apos;s hotspot for instance, if sign-ins fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the sign-in service&apos;s by more than five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens carry times; a clock that is off by more than 300 seconds makes good tokens look expired or not yet valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on the automatic setting of date and time (NTP) and run the check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the portal server&apos;s clock in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant ID is not one that the sign-in service knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value for the tenant is malformed, or no directory of that ID or name exists at this sign-in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (entra.microsoft.com; in the Azure portal: Azure Active Directory, now Microsoft Entra ID) &gt; App registrations &gt; All applications &gt; the app &gt; Overview and copy the Directory (tenant) ID with the copy button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as tenant ID in the portal, and nothing else in that field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant lives in another of Microsoft&apos;s clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen cloud does not know the tenant, but another one does. Apps must be registered and signed in to in the tenant&apos;s own cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cloud that knows the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the app there, if that has not been done: registrations do not travel between clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID is not one that this tenant knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page itself refused the client ID, or the value cannot be one. The Object ID, the tenant ID and the client ID look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (entra.microsoft.com; in the Azure portal: Azure Active Directory, now Microsoft Entra ID) &gt; App registrations &gt; All applications &gt; the app &gt; Overview and copy the Application (client) ID with the copy button (not the Object ID below it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as client ID in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI is not registered for the app, or cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft compares the redirect URI with the registered ones as an exact string: scheme, host, port, path, letter case and a trailing slash all count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under platform Web add exactly the redirect URI that the portal shows: {redirect_uri}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, wait three to five minutes, and run the check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given as client secret is not the Value of a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Secret ID, a value that the page has masked, a token or a certificate cannot take the place of the Value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (entra.microsoft.com; in the Azure portal: Azure Active Directory, now Microsoft Entra ID) &gt; App registrations &gt; All applications &gt; the app &gt; Certificates &amp; secrets &gt; Client secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the Value is masked by now, make a new client secret and copy the Value at once, not the Secret ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret&apos;s recorded expiry date is past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expired client secret locks everybody out of the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Microsoft Entra admin center (entra.microsoft.com; in the Azure portal: Azure Active Directory, now Microsoft Entra ID) &gt; App registrations &gt; All applications &gt; the app with Application (client) ID {client_id} &gt; Certificates &amp; secrets &gt; New client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the new Value into the portal and record its expiry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret expires within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its expiry on nobody can sign in to the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new client secret now (App registrations &gt; the app &gt; Certificates &amp; secrets), publish it to the portal, then remove the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service names another issuer than it must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer in the discovery document is what every token will carry. It belongs to another tenant or host than the one asked, so tokens would be refused, or somebody else answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check tenant ID, cloud and the address of the sign-in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all are right: do not sign in, and ask whoever runs that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service&apos;s discovery document cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that tells where to sign in is damaged or lacks what the standard demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the sign-in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs it which member is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service publishes no signing key that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a sound key no ID token can be verified, so every sign-in must be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check again in a few minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the sign-in service which key is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service cannot answer just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with a server error or asked to slow down, so nothing was learnt about the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at https://status.azure.com for a known disturbance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI is registered in other letter case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent was {redirect_uri}, registered is {registered_redirect_uri}. Entra compares case-sensitively: the two must match exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the URI exactly as sent, letter case included (case-sensitive): {redirect_uri}, under App registrations &gt; the app {client_id} &gt; Authentication &gt; Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or change the portal&apos;s setting to the registered spelling (lower case / upper case)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait three to five minutes and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI differs by a trailing slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent was {redirect_uri}, registered is {registered_redirect_uri}. A slash at the end makes it another URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the URI exactly as sent, with or without the trailing slash: {redirect_uri} (App registrations &gt; the app {client_id} &gt; Authentication &gt; Web)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or take the slash away (or add it) in the portal&apos;s own setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal thinks it runs on http: it sends an http redirect URI though people use https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reverse proxy, ingress or load balancer ends TLS, and the portal builds its callback from what it sees itself: {redirect_uri}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the reverse proxy pass X-Forwarded-Proto: https, X-Forwarded-Host (and X-Forwarded-Port), and let the portal trust them (forwarded headers, trust proxy, ProxyFix, server.forward-headers-strategy, UseForwardedHeaders, proxy mode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or set the portal&apos;s external address (base URL, root_url, public URL, NEXTAUTH_URL, overwriteprotocol, external_url) to https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI in the address of Microsoft&apos;s page must then begin with https:// and equal the registered one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not register the http address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal sends a redirect URI with another host than the registered one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent was {redirect_uri}. The portal builds it from its own idea of its address (internal host name, container name, IP address, www or not, old domain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the portal&apos;s external address (base URL, root URL, public URL, external hostname) to the address people use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a reverse proxy pass X-Forwarded-Host (or keep the Host header) and X-Forwarded-Proto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that address is right (for example a new domain), register it exactly under App registrations &gt; the app {client_id} &gt; Authentication &gt; Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>localhost and 127.0.0.1 are two different hosts for Entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI is not registered with the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal sends the redirect URI that is meant, {redirect_uri}, and the app registration does not have it in its list, letter for letter. Microsoft shows the error on its own page, so the portal never hears of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra admin center &gt; App registrations &gt; the application ({client_id}) &gt; Authentication &gt; Web &gt; Add URI: {redirect_uri}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it instead of typing it: letter case, http or https and a slash at the end all count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, wait up to five minutes and sign in again in a private window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URI is registered, but not where the request looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URI sent stands in the list that was looked at, so the request is for another app, the change is minutes old, or the URI stands under another platform or only on the enterprise application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the client ID in the request ({client_id}) with the Application (client) ID of the registration where the URI stands: there may be two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the platform: Web for a portal with a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait five minutes after a change and try again in a private window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URI must stand exactly on the app registration (application object), not only on the enterprise application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback path belongs to App Service&apos;s built-in authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure App Service Authentication (EasyAuth) answers everything under /.auth itself, so the app&apos;s own handler never sees the response or meets tokens that are not its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the app another callback path (CallbackPath), for example /signin-oidc, and register it as redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or switch App Service Authentication (EasyAuth) off in the Azure portal &gt; App Service &gt; Authentication; use one of the two, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rewrite or redirect rule loses the query string on the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s answer (code and state) stands in the query of the callback; a rewrite rule, a redirect to another host or a slash redirect throws it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the rewrite rule for the callback keep the query string (Apache: flag QSA; nginx: $is_args$args; IIS: appendQueryString)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register and use the final address directly, so that no redirect (http to https, www, trailing slash) lies between Microsoft and the callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the browser&apos;s network view that code and state arrive at the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the portal is empty, so the request to Microsoft lacks a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names the missing parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the setting that the message names (client_id, scope, secret, redirect URI, tenant) and check that the environment variable really reaches the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the portal after the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all settings are filled in, update the portal&apos;s plug-in or library to the current version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s sign-in software is too old for what Entra takes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sends or expects was right years ago; Microsoft has changed its service since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update (upgrade) the plug-in, library or portal to the current version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the current version shows the same, send Trace ID and message to its maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks Microsoft to prompt each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter prompt in the authorize request decides what people see: login asks for the password each time, consent for the permissions each time, select_account for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take prompt=login or prompt=consent out of the portal&apos;s authorize request (a setting such as prompt, extra parameters, ForceReauthentication)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use prompt=select_account where people choose between accounts, and admin consent once instead of prompt=consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing in the portal sets prompt, a Conditional Access sign-in frequency may ask for the password: look under Microsoft Entra ID (Azure Active Directory) &gt; Security &gt; Conditional Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at most one of the values that Entra knows: prompt=login, none, consent or select_account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s setting for the API&apos;s app ID is empty or wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource in the request ({resource}) is made from a setting: api:// with nothing or something wrong behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API&apos;s client ID (server app ID, Application ID URI) in the portal&apos;s settings, so that the scope becomes api://&lt;client ID&gt;/access_as_user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with App registrations &gt; the API &gt; Expose an API &gt; Application ID URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration asks for a service the organisation does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration lists a permission to a service that the organisation does not subscribe to, so Entra cannot give a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registrations &gt; the app {client_id} &gt; API permissions: remove the permission to that service if it is not needed, then grant admin consent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is needed: subscribe to the service, or create its service principal (az ad sp create --id &lt;app ID&gt;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s SAML issuer (Entity ID) is not the app&apos;s Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In SAML the portal names itself by its own Entity ID; Entra looks for an enterprise application with that Identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the portal&apos;s SP Entity ID (issuer) and Enterprise applications &gt; the app &gt; Single sign-on &gt; Basic SAML Configuration &gt; Identifier (Entity ID) the same string, letter for letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not enter Microsoft&apos;s own entity ID (https://sts.windows.net/…/) as the portal&apos;s: that is the identity provider&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal demands a certain way of signing in (RequestedAuthnContext) that the person did not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Windows Hello, certificates, MFA or a federated sign-in the method is not PasswordProtectedTransport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch RequestedAuthnContext off in the portal (or its comparison from exact to minimum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it cannot be switched off, its maker has to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person can sign in afresh with the password in a private window meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAML signing certificate the portal trusts is not the one Entra signs with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra&apos;s SAML signing certificate of an app lives three years and is replaced; the portal keeps a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the current certificate (or metadata) under Enterprise applications &gt; the app &gt; Single sign-on &gt; SAML Certificates and install it in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the certificate marked Active is the one the portal has; note its expiry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal still uses the old client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was changed (rotated), but the running portal holds the old value in memory, in a cache or in a second place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart or reload the portal (all instances, workers and deployment slots), so that it reads the new secret; refresh the Key Vault reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the new Value (not the Secret ID) stands in the place the portal really reads: environment, settings page, secret store, Kubernetes secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then delete the old secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is changed on its way: quoting or encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters such as + % $ # ~ in a secret are altered by a shell, a compose or .env file, YAML, or by missing or double URL encoding in the token request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the secret in single quotes, or escape it ($ as $$ in docker compose); look for a blank or line end pasted with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the software does not URL-encode the secret in the form body (or Basic header), update it, or make a new secret (copy the Value, not the ID) until it has no special characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the first three characters with the hint shown under Certificates &amp; secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s cookie does not come back with Microsoft&apos;s answer: SameSite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft answers by a cross-site POST (response_mode=form_post); browsers withhold cookies marked SameSite=Lax or Strict from it, and the portal cannot find its state or nonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the portal&apos;s session / state / nonce cookie to SameSite=None together with Secure (https everywhere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or let the portal use response_mode=query (code flow), whose answer is a plain GET that Lax cookies follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old browsers that do not know SameSite=None need an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several instances of the portal do not share the sign-in&apos;s state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback reaches another instance (replica, pod, worker) than the one that began the sign-in, or one with another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sticky sessions (session affinity) on at the load balancer, as a quick remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: keep sessions in a shared store (Redis, database) and give all replicas the same session secret / data-protection key ring (AddDataProtection().PersistKeysTo…, machineKey, SECRET_KEY, AUTH_SECRET)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with one replica: if it works, this is the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal cannot match Microsoft&apos;s answer to a sign-in it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State (or nonce) is kept in a session cookie between request and callback; that cookie was missing, another one, or expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-in at the same host and scheme that the callback uses (www or not, localhost or 127.0.0.1, https), and do not bookmark Microsoft&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the session cookie: it must be set before the redirect and come back on the callback (Secure with https, Domain, Path, SameSite=None for form_post, else Lax), and its session lifetime must outlast the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several replicas use sticky sessions or a shared session store and one secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a reverse proxy pass X-Forwarded-Proto: https, so that Secure cookies are set; do not cache the login page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other tabs, clear the portal&apos;s cookies, try a private window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell the causes apart: look in the browser&apos;s network view whether the cookie set before the redirect is sent with the callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s own session settings lose the session during sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State in the browser is identical, but the portal&apos;s session that should hold it is gone: its lifetime, store, secret or cookie settings are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the session lifetime (SESSION_LIFETIME, PERMANENT_SESSION_LIFETIME, idle timeout) and make it longer than a sign-in with MFA takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where sessions are kept (server-side store reachable, one secret key that does not change at restart, cookie Secure/Domain/Path right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart, clear the portal&apos;s cookies and try in a private window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in begins on one host and comes back on another, so its cookie is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cookie of www.example.org is not sent to example.org, one of localhost not to 127.0.0.1, one of http not to https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let people always use the host of the redirect URI (redirect www to the bare host or the reverse before the sign-in begins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the portal&apos;s base URL and redirect URI to the same host and scheme https; set the cookie&apos;s Domain if both hosts are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a reverse proxy pass X-Forwarded-Proto: https and X-Forwarded-Host, so that the portal sets its Secure (SameSite=None) cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Secure or SameSite=None cookie is set on plain http and so is dropped by the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers keep a cookie with Secure only if it was set over https, and SameSite=None only together with Secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the portal by https (also for tests), so that the cookie may be Secure with SameSite=None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a proxy let it pass X-Forwarded-Proto: https and let the portal trust it (trust proxy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is too big for a cookie or header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens with many groups or claims make the session cookie and header larger than the 4 KB a cookie may have, or than the buffers of proxy and server; sign-in itself succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the session on the server instead of in the cookie (Redis or database session store; oauth2-proxy: --session-store-type=redis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the proxy&apos;s header buffers (nginx: proxy_buffer_size 16k, proxy_buffers, large_client_header_buffers; ingress annotation proxy-buffer-size; Node: --max-http-header-size; IIS/Kestrel: MaxRequestHeadersTotalSize)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the token smaller: Token configuration &gt; groups claim &gt; only groups assigned to the application, or app roles instead; do not save tokens in the cookie (SaveTokens=false)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person clears the portal&apos;s cookies once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app signs with a key of its own because it was made as an enterprise (SAML) app or maps claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tokens are signed with an app-specific key that stands only in the key set with ?appid={client_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the app under App registrations &gt; New registration (not under Enterprise applications &gt; Create your own application) and use its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or give the portal the metadata address with ?appid={client_id}: https://login.microsoftonline.com/{tenant}/v2.0/.well-known/openid-configuration?appid={client_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove custom claims mapping / the SAML signing certificate if it is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is for Microsoft Graph, not for this portal&apos;s API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token whose audience is Microsoft Graph (00000003-0000-0000-c000-000000000000) cannot be validated by anybody else: its signature and audience check always fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a scope of your own API: api://{client_id}/access_as_user (Expose an API), or api://{client_id}/.default, instead of User.Read or https://graph.microsoft.com/.default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one token for the API and a second one for Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign somebody in, validate the ID token, not the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account in the browser session does not belong to the directory the app is asking for, so the sign-in cannot go on without the person choosing another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with a personal account or an account of another company that was never invited; or several sessions exist and silent sign-in was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account tile that was clicked was refused by the session-selection logic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale page, race between tabs, or a session that just ended; choosing again normally works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specific session (sid) the app demanded is not the one available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app sent a session id that no longer matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on found the person, but they have no account object in the directory being signed in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest was never invited to the customer&apos;s directory, or the portal points at the wrong directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s own federated login server returned a bad sign-in answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD FS / third-party IdP fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WS-Federation message from the company&apos;s login server cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The federation metadata names a tenant that does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation trust is set up for another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope sent with the code redemption is not valid for an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad scope in the token request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope was empty when redeeming the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token request lacks a scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external OAuth identity provider behind the tenant failed in a way that retrying will not cure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage or misconfiguration of the federated provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external identity provider refused the stored refresh token for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session at the external provider ended; user must sign in there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary failure of the external identity provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short outage at the federated provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external identity provider refused the code it had issued for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-side fault at the federated provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s token service failed while making the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service fault, or an app manifest value the service cannot process; see the troubleshooting article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API the app asked a token for is disabled or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong resource/App ID URI, or its service principal is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network policy of the user&apos;s company forbids signing in to this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant restrictions injected by a corporate proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app needs a signing key or certificate that is not configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAML/custom signing certificate missing on the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device platform is not supported by the access policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional Access excludes this operating system or an unknown user agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in from a supported platform (Windows, Mac, iOS, Android), or let the administrator exclude this platform or user from the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature on the message could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation signing certificate rolled over and was not updated, or the message was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAML assertion from the federated login server is absent or malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation provider misconfigured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audience is configured for the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID URI missing on the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI in the request is not among those registered for the app, compared as an exact, case-sensitive string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing entry, http vs https, trailing slash, wrong host or path, wrong app registration, or change not yet propagated (allow some minutes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the redirect URI out of the error page&apos;s address (redirect_uri=…) and compare it letter by letter with the registered ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic refusal of the credential: the certificate or assertion presented is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrusted or revoked certificate, wrong thumbprint, bad assertion signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s invitation has not been completed, so the account is not usable yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation not redeemed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person still needs parental/age consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age-group consent for a self-service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user or client certificate chain could not be validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA missing from the trusted list, or CRL cannot be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that signed in comes from elsewhere and does not exist in the tenant the portal uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside or personal account, single-tenant app, wrong tenant in the portal, or guest not invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the account as a guest of the tenant, or use the tenant&apos;s own authority with an account that belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWT presented to Microsoft is not valid (issuer, audience, nonce, lifetime, signature).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad assertion or external ID token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain name in the request contains characters that are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong domain typed as tenant or in a federation URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passing fault in the token service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such user in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing mistake, or the portal sends people to the wrong tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name for typing errors and that the user exists in this tenant; guests sign in with their home address at the tenant&apos;s own authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority host is not a known Microsoft sign-in host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong authority/cloud host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discovery request is not well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong discovery URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked after too many wrong attempts, or the address the attempt came from is considered malicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart lockout, or a risky IP; the sign-in log&apos;s failure reason tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the lock to end; block or correct the device that tries an old password; check whether the IP address is judged malicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password must be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the expired password at https://myaccount.microsoft.com or by aka.ms/sspr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has no password stored that could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwordless, federated or not-synced user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user account is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked in Entra or disabled in on-premises AD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the account: Users &gt; the person &gt; Account status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable single-sign-on session, so a silent sign-in could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt=none without a session, or cookies blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the request or the credential says which tenant is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant missing from the URL (common used) for a flow that needs a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-out request is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad logout URL/parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password could not be validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app asking for sign-out is not part of the current session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session already gone or other browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-out names a session that does not exist here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session mismatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-out request is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock skew or delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has to register a second factor now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA required, nothing registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register for multifactor authentication at https://aka.ms/mfasetup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second factor is demanded and has not been passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA prompt not completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA is needed because of a policy or a new location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-interactive flow hit an MFA requirement: start an interactive sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier MFA is too old for the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with MFA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA registration is needed (or the federated IdP must send an MFA claim).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User not enrolled, or federation does not assert MFA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token depends on a social login that has to be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MFA service failed permanently for this attempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA back-end fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MFA service failed temporarily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many phone-based MFA attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephony limit; wait or use the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page sat open too long and its flow token expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow sign-in, old tab, or back button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy needs proof of the device and none came with the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered device, private window, or a browser that cannot send device identity (embedded views typically cannot).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device-proof token&apos;s signature is invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged device registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s claims could not be transformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error in a claims-mapping rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app demands that users be assigned and this person is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Assignment required&apos; is on; user or group not added to the enterprise app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the user or a group directly: nested groups do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No federation realm matches the one named in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain federation removed or the issuer/realm URI is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &apos;claims&apos; request parameter could not be parsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed claims JSON sent by the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claims rule has an invalid parameter or pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims-mapping policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in paused so the person can reset or register a password method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected interrupt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing mistake or old password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the password, or check whether the domain is federated when the software itself sends user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy wants a broker app (Company Portal / Authenticator) that is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App-based Conditional Access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenant can be worked out: the domain name is invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistyped domain in the tenant field or user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has to be registered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device not joined/registered to the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional Access refused the request for a device, risk or policy reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the sign-in log&apos;s Conditional Access tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is no longer valid because of a password expiry or change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was revoked after a password change or expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device-code approval came from another data centre than the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password change is demanded because the account looks compromised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-risk policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a personal-account session was found and is being passed on; informational.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single Microsoft-account session in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security rule wants the password changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal-account session lacks the token needed to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale personal-account session; sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &apos;stay signed in?&apos; page was shown; not a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected interrupt in the logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional Access demands a password change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-risk Conditional Access policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session belongs to another tenant than the domain hint says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain_hint does not match the signed-in account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The on-premises AD password has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset it in AD or via self-service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the on-premises Active Directory password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app uses customised claims and so needs its own signing key, which is absent or expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims-mapping policy without an app-specific key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PKCE challenge is missing or of the wrong size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client bug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PKCE verifier does not match the challenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost session between the two legs (load-balancer, cookies) or client bug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PKCE method is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method other than S256/plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device tried to authenticate and failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken or stale device registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outside challenge (terms of use, third-party MFA) still has to be completed; by itself not a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect to external control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external control returned too few claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party MFA integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external control&apos;s address or claims are not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party MFA/custom control configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims transformation took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many or too complex rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim produced by a rule is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to the external claims provider failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom extension or external MFA unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could pass a Windows SSO token but none (or an expired one) was present; the service pauses to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Accounts extension/CloudAP; informational.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm in the request is not configured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong wtrealm/federation configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external claims provider is not approved in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom control not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored grant was revoked (for instance the password changed) and a fresh sign-in is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin or user revoked sessions, or a password reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external challenge cannot be applied to a passthrough (personal) account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy with custom control aimed at personal accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session controls cannot be applied to a passthrough (personal) account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional Access session control targets personal accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated Windows authentication is required and did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seamless SSO not enabled or browser does not send Kerberos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device information arrived although it was needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser does not pass device identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credential arrived although one was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate sign-in where no certificate was sent or a proxy stripped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is single-tenant, so the /common address may not be used for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal configured with common/no tenant id while the registration is single-tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the tenant ID in the authority instead of common, or make the app multi-tenant (Supported account types)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same client repeated the same request so fast that the service cut it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect loop: portal does not keep its session cookie, or does not cache tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two identities clash and the user could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed sessions; sign in again in a clean browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra confirmation page to be sure the person meant this app; no fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom-scheme redirect or a system web view; http(s) redirects avoid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message page is shown to the person during sign-in; informational.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature needed is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant or service feature off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain hint is needed together with the on-premises identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client/IdP configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not in this directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tenant, or guest not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session lacks the integrated-Windows claim; a new sign-in is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again on the corporate network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy wants a compliant device and this one is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol or fix the device; in an embedded browser the device may simply not be identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy wants a (hybrid) joined device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device not joined, or the browser cannot prove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy only accepts approved client apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved-client-app rule; browsers in other apps do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Conditional Access rule blocks issuing the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location, risk, platform, app or user condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sign-in log entry, tab Conditional Access, to see which policy blocked it; exclude the app or user, or meet the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA registration is needed, but the risk level blocks registering now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risky sign-in; admin must help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security info may only be registered from set locations or devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy on security-info registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is blocked for risk in the home tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity Protection at home tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minor is blocked by an age rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age group setting on the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code has already been used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback page reloaded, double submit, or the tool and the portal both redeemed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has agreed to the permissions this app asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent missing for the user or tenant, or new permissions were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant admin consent, after checking that the permissions asked for (such as Microsoft Graph User.Read) are still listed under API permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Microsoft-owned client id is being used for an API it is not pre-authorised for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone reuses a first-party app id (for example Azure CLI&apos;s) for another purpose: register an own app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person pressed Cancel on the permissions page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app asks for an API or permission it never listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requiredResourceAccess incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code or refresh token is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed, already used, for another client, or for another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is disabled or not found in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong client id/tenant pair, or app disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client credential is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret does not match the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant type is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI offered by the app is not acceptable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered or not on the approved list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response type is not enabled or lacks openid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implicit tokens not switched on, or scope lacks openid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response mode is not supported for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client bug, e.g. query with id_token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code or refresh token has expired or been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too slow, inactivity, or revocation; sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A requested scope is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misspelt scope or scopes of two APIs mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the invalid scope named in the message; use .default alone, or named scopes without .default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s personal-account service failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device-code sign-in is still waiting for the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep polling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device code typed is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device code ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again (15 minutes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote (e.g. phone) challenge was answered wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number matching failed or prompt denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is older than the sign-in frequency the policy allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional Access sign-in frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session expired because of the sign-in frequency rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAML request is not one Entra accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal uses SAML while an OIDC app was set up, or a malformed request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way the user signed in is not the way the SAML request demanded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RequestedAuthnContext too strict (e.g. password while the user used MFA/Hello).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is set to require signed SAML requests and got an unsigned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed-request setting on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass-through agent cannot reach Active Directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent/AD connectivity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password check against AD timed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD or agent slow/unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown fault in the agent&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry; then agent logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent could not validate the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent or AD fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent cannot decrypt the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent registration/keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in is outside the hours AD allows for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AD logon hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock difference between the agent machine and AD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix time sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise the clock of agent and domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent answered too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent overloaded or network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos sign-in failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seamless SSO ticket problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication package (e.g. NTLM) is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser sent NTLM instead of Kerberos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Kerberos header was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser not set up for Seamless SSO; falls back to password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seamless SSO is not enabled for the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kerberos ticket could not be validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kerberos ticket expired or is invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and unlock Windows, or roll the SSO key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user behind the Kerberos ticket was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory sync gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Windows user is not the user trying to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account chosen than the one logged on to Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenant with that id or name exists in this cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing error in the tenant id, deleted tenant, or the tenant lives in another national cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parameters exclude each other (identifier and login hint).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dependent service is briefly unavailable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session id in the request cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrupt parameter or cookie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app needs at least the basic sign-in permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No User.Read/openid consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app asking a token for itself has to use its GUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource given as URI instead of the client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request ran out of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow network or service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input in the request is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad or unencoded parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A needed field is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query string is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversized state or many scopes; use form_post or shorter state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten state, or use response_mode=form_post; drop needless scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant could not be derived from the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant segment missing from the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to the sign-in service is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad parameter; the text gives details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much work for one request right now; transient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient service limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old (v1) protocol cannot issue tokens for personal accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal uses v1 endpoints with a personal account; needs v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory store behind Entra is unavailable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service outage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory store failed in a way retrying will not fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service fault; open a ticket with trace and correlation ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant belongs to a different national cloud than the host being used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal uses login.microsoftonline.com for a US Government or China tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sign-in host of the tenant&apos;s own cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirecting an authorization code between clouds is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-cloud sign-in not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud identifier in the request is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong cloud instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is being throttled because of request volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop or very heavy traffic from the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token request reached the wrong endpoint or lacks the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorize/token endpoints swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outside account does not exist in the tenant, so its MFA demand cannot be met; also appears when sync anchors do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest missing, or ImmutableID mismatch after directory sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the account as guest of the tenant, or sign in with an account that belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WS-Federation message could not be processed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken federation response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication policy asked for is not supported for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation/authentication policy mismatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests are not let in to this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource forbids guest accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory call made by the sign-in service failed temporarily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service could not reach the directory API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory call failed permanently (often while recording consent).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory rejected the change; inspect permissions/consent or open a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory refused the operation for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User may not do what the consent/registration step needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator may agree to these permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User consent is off or the permission is admin-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator grants admin consent once for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was offered to ask an admin for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin consent workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is not authorised in the customer tenant for delegated partner administrators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner (CSP) pre-consent missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is empty or invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client bug or empty setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text given is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing mistake or bad login_hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URI in the request is not an absolute URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed redirect_uri or post-logout URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application id must be a GUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App name or URL pasted into the client id field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the GUID of Application (client) ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device user code is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device request has already been approved or declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client bug or proxy stripped the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity or claims provider refused to let the token be issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom claims provider or federated IdP said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource cannot be used through common or consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use organizations or the tenant id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is not in the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant cannot be inferred from the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User type unsupported on this endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of app may not use common or consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal tenant set to common for a work-only app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Windows Hello key of this user is not in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Hello not provisioned or was reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Windows Hello signature did not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken Windows Hello enrolment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device used to sign in has been disabled in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin disabled the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request nonce is missing or expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delayed device-SSO request; retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session key of the device token is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged primary refresh token; sign out of Windows and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tile picked in the account chooser is not acceptable for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale or unsuitable session chosen in the account picker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app asked for a browser session that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sid/login_hint of a session that has been signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s anti-forgery context is missing, usually because the session cookies did not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies blocked or stripped, stale page, or mixed tabs; common in embedded or proxied pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anti-forgery check on a background call of the sign-in page failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale page or blocked cookies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A background request of the sign-in page was invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale page or tampering extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded Chrome view is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the web view/browser component.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate revocation list could not be downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRL endpoint unreachable for certificate sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory has no service principal for the resource named in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tenant used, or the API was never added/consented in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the resource named in the message: api:// with nothing behind it means an empty app ID setting in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource&apos;s service principal exists but is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed subscription or an admin disabled sign-in for that resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the target tenant is refused because it is not on the allowed list set by the user&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy adds Restrict-Access-To-Tenants; target tenant is missing from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same refusal as 500021: the tenant-restriction header does not list the target tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant restrictions on the user&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI sent when swapping the code for tokens differs from the one used at the start of the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal behind a proxy builds its callback URL from an internal host name or http scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare redirect_uri in the authorize request with redirect_uri in the token request: they must be the same string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app registration has no redirect URI at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI never added, or added under another app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the redirect URI to the app registration itself (the application object), not to the enterprise application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI uses plain http for a host that is not localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal URL configured as http, or TLS is ended at a proxy and the portal thinks it is http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second factor was attempted and failed or was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied/timed-out prompt, wrong code, or lost method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the second factor again with another method; ask the administrator to reset your methods if the phone was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation was redeemed but the redemption was not started by this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redemption opened from another place; start again from the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of account cannot be used for the resource requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal account asking for a work-only resource, or the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of the typed account is not a login domain for the account type the request allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal address used where only work accounts are accepted, or the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s home organisation does not let its people use this other tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound cross-tenant access policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant that owns the app does not admit this outside user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound cross-tenant access policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest account is disabled in the tenant being signed in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin of the resource tenant blocked the guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An in-between page that needs JavaScript to look for personal-account sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt=none on v2; informational unless scripts are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone MFA limit reached; use the app notification instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephony limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client application without a role assignment asked for a token of an app that requires assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application-to-application assignment missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required input of a claims rule is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source attribute empty for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A silent page used to learn what the browser is; informational.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped claims are only allowed when the token is for the app&apos;s own GUID or a verified domain of the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptMappedClaims with a foreign App ID URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE verifier and challenge do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 50148.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PKCE challenge has an invalid size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression in a claims rule timed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-complex pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser is not one that can satisfy the device policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported or embedded browser under a device rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compliant device is demanded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device compliance policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A managed/registered device is demanded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device-based policy; unidentified device or browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compliant device is demanded of a guest, but the resource tenant does not trust device claims from the home tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound trust settings (accept compliant devices) not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client does not meet the approved-app rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional Access approved app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant security policy blocks this kind of request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication policy set by the admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device-code sign-in is blocked by a device-based rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device-code flow cannot carry device identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the browser (interactive) flow or a broker instead of the device code flow, which cannot carry device state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner&apos;s delegated admin is blocked because of risk in the home tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner account risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the partner&apos;s home tenant: Identity Protection &gt; Risky users &gt; dismiss the user&apos;s risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security defaults refused the request (legacy protocol or unsafe request).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security defaults on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security defaults block legacy protocols: use an interactive sign-in, or replace security defaults by Conditional Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service principal for this app is already present or still being made in the tenant, so consent failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-over enterprise app, or two consents at once; retry, then delete the old enterprise app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app needs a service the organisation does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing subscription or licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app asked for a scope that the API does not define.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong scope name, e.g. &apos;groups&apos; or an application-only permission used as a scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the scope named in the message or add it to the API (Expose an API)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions are asked for a resource that has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API removed from the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is misconfigured: no permissions listed, no admin consent, or a wrong identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add User.Read (delegated), grant consent, check the client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Microsoft Graph &gt; Delegated &gt; User.Read under API permissions, then grant admin consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource requested is not in the app&apos;s permission list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requiredResourceAccess lacks the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the resource&apos;s permission under API permissions, then grant admin consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may only be used in its home tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signInAudience is AzureADMyOrg but another tenant is signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device object the browser refers to no longer exists in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device deleted from Entra or re-imaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was issued for another tenant than the one used to redeem it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorize used common and token used a tenant id, or the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client app does not exist in the tenant that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tenant or app never installed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application with this client id in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id mistyped, object id or secret id pasted instead, registration deleted, or wrong tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check first whether the identifier in the message is your Application (client) ID or, for SAML, the Entity ID / Identifier (issuer) the portal sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant needs the user to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent request cannot go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes of more than one API in one token request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope without a resource in a token request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client assertion is outside its validity window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock skew on the server that signs the assertion, or a cached old assertion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new assertion for each request, with nbf/exp around now; set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret was sent for a redirect that makes the app a public client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI registered under Mobile/desktop (or &apos;allow public client flows&apos;), not Web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed client assertion did not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate used by the app is not the one registered, or clock/format is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check x5t: the base64url of the SHA-1 thumbprint&apos;s bytes, and that this certificate is uploaded to the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject name of the certificate presented is not authorised for the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is not a valid application identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-zero GUID or placeholder in the client id field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response_type &apos;token&apos; is not enabled for the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implicit access tokens are off (keep them off; use code).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick Access tokens there only if the portal cannot use the code flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response_type &apos;id_token&apos; is not enabled for the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal uses hybrid/implicit sign-in and &apos;ID tokens&apos; is not ticked under Authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick ID tokens under Authentication &gt; Implicit grant and hybrid flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token reached its maximum age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token was unused for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single-page app&apos;s refresh token has reached its fixed life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; SPA redirect type limits it to 24 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SAML endpoint was opened without a SAML request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAML URL used for an OIDC sign-in, or a bookmarked URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant id in the URL is the all-zero GUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant field left at a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant value is neither a GUID nor a DNS-style domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junk, spaces or an app name pasted into the tenant field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Directory (tenant) ID (GUID) or a domain, without blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required body parameter is missing; the message names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token request built wrongly (e.g. sent as JSON instead of form).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confidential client cannot take part in a cross-cloud request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-cloud user with a web app that has a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWT presented failed signature validation; the text gives details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong or rolled key, altered token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-cloud requests are not supported for confidential clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As 900382.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app registered in US Government is being called through a public-cloud address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use login.microsoftonline.us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use login.microsoftonline.us as sign-in host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong HTTP verb for this endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token endpoint opened with GET; or browser back button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a POST to the token endpoint; do not open it in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carried no reply address and none could be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirect_uri missing from the request or callback URL empty in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &apos;resource&apos; parameter is not accepted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v1 parameter sent to a v2 endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out resource on v2.0 endpoints and use scope, or use the v1 endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app cannot be used at the moment; ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin hid or blocked the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-cloud collaboration with the cloud that hosts the app is not allowed by the user&apos;s home tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft cloud settings for B2B not enabled on the home tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client-credentials requests need a scope ending in /.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong scope in the app-only call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &lt;resource&gt;/.default as the only scope of a client-credentials request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft has blocked the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected fraud or terms violation; only Microsoft support can lift it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAML assertion from a federated partner has no usable e-mail, or the e-mail is not in that partner&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner IdP sends the wrong email claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in through an outside provider failed because that provider&apos;s ID token did not validate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External OIDC provider misconfigured (issuer, audience, key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is ambiguous: it matches more than one application identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate app identifiers (App ID URI/client id) in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise app &apos;Enabled for users to sign-in&apos; is No, or the registration is deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is wrong: it matches no live secret of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ID pasted instead of the Value, truncated or badly URL-encoded value, secret of another app, or deleted secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret&apos;s Value, not its Secret ID, from Certificates &amp; secrets; a value that can no longer be seen must be made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret, assertion or signed request is required for client-credentials, and none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty secret field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret in the portal: none was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token request has no client_secret or client_assertion although the client is confidential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret missing in the portal, or a Web redirect used without a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret in the portal (its field is empty or is not sent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the client is a public one (desktop, mobile, device code), set Authentication &gt; Allow public client flows = Yes instead of giving a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is right but has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret past its end date: make a new one and update the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client app has no service principal in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise application deleted or never created (consent not given).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the service principal: az ad sp create --id {client_id}, or give admin consent in this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant type is not supported on common or consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client-credentials or similar call made without a tenant id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the tenant ID instead of common or consumers in the token URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad encoding or broken code/secret in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the plug-in or library; check that secret and code are URL-encoded in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE is compulsory for this redirect because it is registered as a single-page app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI added under the SPA platform instead of Web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code issued to a single-page-app redirect may only be redeemed by a browser (cross-origin), not by a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI registered as SPA while the portal is a server-side web app: move it to the Web platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app serves work accounts only; consumers must not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant field says consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has to allow single sign-on to the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows SSO consent not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app serves personal accounts only; the consumers address must be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signInAudience is PersonalMicrosoftAccount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oauth2-proxy: --cookie-secure=true needs https; --cookie-samesite=lax or none; --cookie-csrf-per-request=true when several tabs start at once; one --cookie-secret for all replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oauth2-proxy: --email-domain, --allowed-group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oauth2-proxy: --insecure-oidc-allow-unverified-email=true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oauth2-proxy: --oidc-email-claim=preferred_username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oauth2-proxy: --oidc-issuer-url=https://login.microsoftonline.com/{tenant}/v2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oauth2-proxy: --session-store-type=redis --redis-connection-url=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oauth2-proxy: --session-store-type=redis; cookie flags --cookie-secure, --cookie-samesite, --cookie-domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana: [auth.azuread] allow_sign_up = true, allowed_domains, oauth_allow_insecure_email_lookup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana: [auth.azuread] role_attribute_path, allowed_groups take object IDs; app roles Viewer, Editor, Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana: [security] cookie_samesite = lax (or none with https), cookie_secure = true; root_url must be the host people open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana: [server] root_url (GF_SERVER_ROOT_URL) = https://&lt;public host&gt;/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow: enable_proxy_fix = True and base_url with https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow: raise SESSION_LIFETIME_MINUTES / PERMANENT_SESSION_LIFETIME and keep one webserver secret_key for all workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argo CD: argocd-server&apos;s pod must reach login.microsoftonline.com; custom CA under oidc.config rootCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argo CD: requestedIDTokenClaims groups essential: true, scopes &apos;[groups, email]&apos;, and object IDs in policy.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argo CD: url in argocd-cm; the redirect URI is &lt;url&gt;/auth/callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nextcloud user_oidc: mapping of user ID, e-mail and groups per provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nextcloud: overwriteprotocol =&gt; https, overwrite.cli.url, trusted_proxies in config.php</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nextcloud: overwriteprotocol =&gt; https, overwritehost, trusted_proxies in config.php</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab: external_url https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab: omniauth_allow_single_sign_on, omniauth_block_auto_created_users, omniauth_auto_link_user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab: uid_field / gitlab_username_claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASP.NET Core: Microsoft.Identity.Web (AddMicrosoftIdentityWebApi) validates v1 and v2 issuers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASP.NET Core: UseForwardedHeaders (X-Forwarded-Proto) or ASPNETCORE_FORWARDEDHEADERS_ENABLED=true; CallbackPath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASP.NET Core: UseForwardedHeaders before UseAuthentication; AddDataProtection().PersistKeysTo… shared by all instances; CookiePolicy MinimumSameSitePolicy = Unspecified with Secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASP.NET Core: replace AddAzureADBearer by Microsoft.Identity.Web&apos;s AddMicrosoftIdentityWebApi (v2.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OWIN: Microsoft.Owin.Security.OpenIdConnect 4.1 or newer with SystemWebChunkingCookieManager (SameSite=None)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OWIN: use SystemWebCookieManager for cookie and OpenIdConnect middleware, or move to Microsoft.Owin 4.1 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth.js: NEXTAUTH_URL / AUTH_URL = https://&lt;public host&gt;, trustHost: true; redirect URI &lt;host&gt;/api/auth/callback/azure-ad (microsoft-entra-id in v5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth.js: one AUTH_SECRET for all instances; AUTH_URL with https; do not mix domains of preview deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth.js: set issuer / tenantId to the tenant&apos;s GUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring: issuer-uri with the tenant GUID; for several tenants give authorization-uri, token-uri, jwk-set-uri instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring: server.forward-headers-strategy=framework (or native)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring: server.servlet.session.cookie.same-site=none with secure=true; Spring Session for several replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django: SECURE_PROXY_SSL_HEADER = (&apos;HTTP_X_FORWARDED_PROTO&apos;, &apos;https&apos;), ACCOUNT_DEFAULT_HTTP_PROTOCOL, the Sites domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django: SESSION_COOKIE_SAMESITE = &apos;None&apos; with SESSION_COOKIE_SECURE, or response_mode=query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flask/FastAPI: a fixed SECRET_KEY shared by all workers, SESSION_COOKIE_SAMESITE, SESSION_COOKIE_DOMAIN; ProxyFix behind a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flask: ProxyFix(app.wsgi_app, x_proto=1, x_host=1) or PREFERRED_URL_SCHEME=https; uvicorn --proxy-headers --forwarded-allow-ips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express: app.set(&apos;trust proxy&apos;, 1), session cookie sameSite: &apos;none&apos;, secure: true; a shared session store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express: app.set(&apos;trust proxy&apos;, 1); allowHttpForRedirectUrl only for localhost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress: Site address (URL) with https in Settings &gt; General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress: exclude wp-login.php and the callback from page caches; FORCE_SSL_ADMIN; HTTP_X_FORWARDED_PROTO in wp-config.php</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OmniAuth: OmniAuth.config.full_host = &apos;https://…&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rails: session_store same_site: :none, secure: true for form_post, or response_mode query; config.force_ssl / assume_ssl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenkins: Jenkins URL must be the host people open; proxy must pass X-Forwarded-Proto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenkins: Manage Jenkins &gt; System &gt; Jenkins URL with https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx: proxy_buffer_size 16k; proxy_buffers 4 32k; proxy_busy_buffers_size 32k; large_client_header_buffers 4 32k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx: proxy_set_header X-Forwarded-Proto $scheme; proxy_set_header Host $host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nexudus: Settings &gt; Integrations &gt; Azure Active Directory, Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nexudus: the redirect URI is the one shown under Settings &gt; Integrations &gt; Azure Active Directory; never build it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nexudus: “create users” and “prevent password” decide whether unknown people get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflex: AZURE_CLIENT_SECRET of the app&apos;s secrets, then redeploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflex: platform Web, https://&lt;host&gt;/authorization-code/callback; behind a proxy the app must see https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI must be URL-encoded exactly once in the request: %253A or %252F in the address means that it was encoded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost or new phone: the administrator opens Users &gt; the person &gt; Authentication methods &gt; Require re-register MFA (or issues a Temporary Access Pass), then the person registers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the library the key set address (jwks_uri) and let it choose the key by kid; a key copied by hand must be complete PEM with its BEGIN and END lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Attributes &amp; Claims send the attributes under the very names the portal reads; guests have another user principal name (UPN, user_home.com#EXT#@…), so send user.mail or user.localuserprincipalname instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the maker: open the system browser (ASWebAuthenticationSession, Chrome Custom Tabs) for an interactive sign-in instead of a web view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Internet Explorer mode put the portal and login.microsoftonline.com into the same security zone (both Trusted sites, or both Internet), else the cookies are kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter before the portal (web application firewall, proxy) refuses Microsoft&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer carries long, random values (code, id_token, state) that a rule takes for an attack or for too much; the portal never gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the refused request up in the log of the firewall (WAF, ModSecurity, Azure Front Door or Application Gateway, Cloudflare, F5) by its time and address: it names the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude the portal&apos;s callback path from that rule (arguments code, id_token, state, session_state), and raise the size limits for body and query there (nginx: client_max_body_size, large_client_header_buffers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once from inside, past the filter: if that works, the filter is the cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OmniAuth 2 and the like begin a sign-in with a POST and a CSRF token: use a form or button_to instead of a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s database refuses what Microsoft sent about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in succeeded; the portal then stores tokens or user data, and a column is too short, a table is missing or the row exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the column that the message names long enough (tokens of Entra have several thousand characters: type TEXT instead of VARCHAR(255)), or run the portal&apos;s outstanding database migrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a user of that address exists already, link or remove the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not store tokens that the portal does not need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrong kind of token is handed on in the on-behalf-of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assertion of an on-behalf-of request must be an access token whose audience is the app that exchanges it; an ID token, a token for another API or an app-only token is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the access token that the front end got for this API (scope api://{client_id}/access_as_user), never the ID token and never a token for Microsoft Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send requested_token_use=on_behalf_of, grant_type urn:ietf:params:oauth:grant-type:jwt-bearer and the API&apos;s own client ID and secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant admin consent for what the API asks further on (or list the front end under knownClientApplications)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth.js: allowDangerousEmailAccountLinking only for a trusted tenant; trustHost: true (AUTH_TRUST_HOST=true) behind a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the token endpoint for a token with this tenant, client ID and secret: it names the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AADSTS700016: the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AADSTS7000215: the secret&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AADSTS7000222: the secret&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AADSTS90002 or 900023: the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the very same secret from this program: does the token endpoint take it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused here too: the value is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken here: the portal changes it on its way (encoding, a cut, another authentication method).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read redirect_uri and client_id in the address of Microsoft&apos;s sign-in page (after login.microsoftonline.com/…/authorize?) and compare both with the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URI is in the list, but under another platform (Web, Single-page application, Mobile and desktop).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URI is there; the sign-in page&apos;s host belongs to another cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID is another one than the registration&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID is right and the redirect URI is not in its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is an inner name or localhost: the portal&apos;s base address is set wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI begins with http:// though people use https://: the proxy does not tell the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser&apos;s developer tools (Network) look at the portal&apos;s request that begins the sign-in and at the one to its callback: is the cookie that the first sets sent with the second?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent and fits, and the session on the server is gone: its store, lifetime or secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent, and its value does not fit: two sign-ins at once, a cached page, another instance&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set and is not sent: SameSite, Secure, another host, or the browser blocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Server header of the 4xx or 5xx answer, and let a person of few groups sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people of many groups are affected: the token is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal answered, and everybody is affected after some time: its cookies grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy answered, before the portal: its buffers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real sign-in shows the token&apos;s iss, ver and tid beside what they must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tid is 9188040d-6c67-4c5b-b112-36a304b66dad: a personal account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tid is another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ver and tid are right, and the portal expects another text of iss (slash, {tenantid}, v2.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ver is 1.0 and iss begins with https://sts.windows.net/: the registration issues v1.0 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real sign-in checks the ID token with keys that are fetched that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes here: the portal holds old keys, or those of another metadata address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names a key of the app&apos;s own (a signing certificate, claims mapping).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kid is found only with ?appid= in the metadata address: mapped claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that the portal checks is not this ID token but an access token for another API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token that the portal refuses here and look at aud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aud is another API (00000003-0000-0000-c000-000000000000 is Microsoft Graph).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aud is api://… where the client ID is expected, or the reverse: the version of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aud is right, and scp lacks the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aud is the client ID of another registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clock with Microsoft&apos;s (this program does it for this computer; on the portal&apos;s machine: date -u).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree: the assertion or certificate has its own dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree: the code was used too late or twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree: the token or grant is really too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ by more than five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the person up under Microsoft Entra ID &gt; Users of the portal&apos;s tenant, and how the entry is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there, or there with the invitation still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is a personal account (outlook.com, live.com) and the app is for organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is in another tenant, which is the one the portal should use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There and enabled: the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There as a guest, and the cross-tenant access settings refuse the home tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, and blocked or without sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Microsoft Entra ID &gt; Monitoring &gt; Sign-in logs at the time of the attempt: is there an entry, with which status, and what do its tabs Conditional Access and Device info say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure 50105: the person is not assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure 50126: the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure with a 5000x code that names a tenant&apos;s policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure with the reason blocked, locked or risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure, and a policy in the tab Conditional Access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure, and the device is unknown, not managed or not compliant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures of many people with changing codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted at the tab Authentication Details: the second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted with 65001 or 90094: consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry at all: nothing arrived at Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry, and Microsoft&apos;s page shows the error at once: the request itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several Interrupted entries and no end: the browser lost Microsoft&apos;s cookies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success again and again within seconds: the portal loses its session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success, and the portal misses something in the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success, and then the portal refuses the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success: Microsoft let the person in, and the portal did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the person sign in at https://myapps.microsoft.com with the same account in a private window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused there too, though the password is right in the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused there too: user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused there with a word about the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on to the organisation&apos;s own login server and refused there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works there after the second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works there: the portal&apos;s way of signing in (password grant) is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the tenant&apos;s discovery document and look at the certificate and its issuer, from this computer and from the portal&apos;s machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both reach Microsoft, which says that the tenant does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both read it, and its issuer is another text than the one set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails on both, with a 5xx answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails on one of the two machines alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails there with a certificate that is none of Microsoft&apos;s: inspection, or missing roots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft answers 429.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open App registrations &gt; the app &gt; Authentication: under which platform is the redirect URI, and is Allow public client flows on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Single-page application, where PKCE is a must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Web, where the secret is a must: the portal sends none or a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Web, without the tick at ID tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under another platform than the software needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under no platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the right one: the request is at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real sign-in lists every claim of the ID token that this person gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is missing, or has another name or value than the portal reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims are right, and a service behind the portal wants a licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims are right: the portal&apos;s own mapping, allowed domains or user list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are those of a guest (#EXT#).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles claim is missing because the person is not assigned to a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email or name is missing because the scope was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real sign-in redeems a code exactly once, with a fresh verifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails here too: the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes here: the portal kept an old grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes here: the portal redeems twice (reload, two instances, a prefetching scanner).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes here: the portal&apos;s verifier is lost or mixed up between tabs or instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the other clouds (US Government, China) for the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them does: the tenant ID is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is in this cloud: the client ID is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is in this cloud: the redirect URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the SAML response (browser extension SAML-tracer) and compare Issuer, Audience, Destination, the certificate and the attributes with the portal&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute is missing or has another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience, Destination or NameID differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InResponseTo is missing or unknown: the sign-in began elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InResponseTo is unknown: the portal forgot its request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NotBefore and NotOnOrAfter do not fit the portal&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Identifier differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Issuer differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply URL (ACS) differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open App registrations &gt; the app &gt; API permissions: is the permission listed, and does Status say Granted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted here: the sign-in ran in another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted: look at Supported account types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted: look whether the enterprise application is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted: look whether the person is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its API belongs to a service that is not subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its API has a warning: unknown in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed and not granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listed, or under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once in a private window, and once in another browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither works, and the message names a policy or the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither works, for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither works: the account is not in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One browser works and the other never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private window alone fails: the device cannot prove itself there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private window asks for an account, and the right one works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private window works once: cookies of an earlier sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private window works: an old cookie or another account stood in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at https://status.azure.com and try again after some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh sign-in works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident is shown, or it works again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails from one network alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails the same way each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works after a pause and fails under load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works after signing out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal at {portal_host} shows a certificate that this computer does not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft is reached and was checked; this is the portal&apos;s own address. People whose browser does not trust it either stop there, before or after they sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open https://{portal_host}/ in a browser and look at the certificate: who issued it, for which host, until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has expired or is for another host: renew it at the portal or at the proxy in front of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is of your own certificate authority: give its certificate with --ca-file, or under Settings &gt; Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal at {portal_host} cannot be reached from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft is reached and was checked; this is the portal&apos;s own address. If people cannot open it either, nobody comes back after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open https://{portal_host}/ in a browser, here and on another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it opens nowhere: correct the portal&apos;s address, or bring the portal up; look at its DNS entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it opens elsewhere: this computer is outside the portal&apos;s network, and nothing needs to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal may well be reachable for the people who use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived as ID token is cut, changed or no ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ID token has three parts in base64url, joined by dots. Microsoft sends it whole; a gateway, a log, a copy by hand or a field that is too short may cut it or change its characters on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the sign-in test here: if the token is whole here, what stands between Microsoft and the portal changes it (a gateway, a filter, a database column that is too short)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the token was pasted: copy it again, whole, without line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is damaged here as well: try from another network, without the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a damaged token says is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not an ID token but one of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token or a logout token was taken where an ID token belongs. It may carry the same names and a good signature, and says nothing about who signed in to this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read id_token, not access_token, from the answer of the token endpoint, and ask for the scope openid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API that is called with an access token checks it as such: its own audience, no nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token is larger than such a token may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every claim that is added makes it larger, groups most of all. Portals, proxies and browsers refuse what no header or cookie can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open App registrations &gt; the app &gt; Token configuration, and take out what the portal does not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For groups choose Groups assigned to the application, or send app roles instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s token endpoint answered the exchange of the code with an error instead of tokens, for instance AADSTS7000215 (wrong secret), AADSTS7000222 (expired secret), AADSTS7000218 (no secret) or AADSTS50011 (another redirect URI); the portal keeps that answer to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft sent error and error_description instead of a code, for instance AADSTS65004 (consent refused), AADSTS50105 (not assigned) or AADSTS53003 (Conditional Access); they stand in the address of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft let the person in and sent a code; what the portal kept of the beginning of this sign-in (state, in a cookie or session) was gone or another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft refused the redirect URI of the request (AADSTS50011): the portal built it with http or an inner host name, or it is not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s token endpoint did not take the client secret: AADSTS7000215 (wrong), AADSTS7000222 (expired) or AADSTS7000218 (none was sent).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft let the person in and sent every token; the portal&apos;s own rules about its users refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most often nothing of Microsoft&apos;s: the portal lacks a setting, or an exchange failed whose reason stands in its log alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft let the person in; its Graph refused the portal the question for groups (no consent to the permission that reads them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mail with the invitation or the one-time code does not come: look into the spam folder, and send the invitation again (Users &gt; the guest &gt; Resend invitation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who is new or renamed: check the entry (user principal name) and wait for the directory synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the portal&apos;s public address (base URL, root_url, sub-path) exactly as people open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an API of your own: App registrations &gt; the API &gt; Manifest &gt; requestedAccessTokenVersion (accessTokenAcceptedVersion) = 2; the portal&apos;s expected audience must fit (client ID with version 2, api://… with version 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If only some people fail, compare their attributes in Entra with those of others: a line break, an odd character or an empty value in one of them is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the e-mail address and user name that Microsoft sends (claims email, preferred_username, upn) with the one in the portal, letter for letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the way back ends at a blank page or stays there: look at the address in the browser (its parameters say what Microsoft answered) and at the portal&apos;s log, and update the portal or its plug-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a portal has several sites or locations, see that signing in by Microsoft is switched on for the one whose page people open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile app&apos;s redirect URI is not the one it (or the system) listens to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile app comes back by a URI of its own scheme that is made of its package or bundle name and, on Android, of the hash of the key that signed it. App, manifest and registration must hold the very same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app: the intent filter (Android manifest), URL scheme (iOS Info.plist, CFBundleURLSchemes) and the configured redirect URI must be the same string, for instance msauth.&lt;bundle id&gt;://auth or msauth://&lt;package&gt;/&lt;signature hash&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App registrations &gt; the app {client_id} &gt; Authentication &gt; Add a platform &gt; iOS / macOS or Android (Mobile and desktop applications): register that redirect URI; for Android add the signature hash of every signing key (debug, release, the store&apos;s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the app sign in through the system&apos;s browser (Custom Tab, ASWebAuthenticationSession) or the broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s admin API refuses the log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program could not log in to the portal to read or write the sign-in settings. Nothing was changed. It says nothing about the sign-in with Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in at the portal&apos;s own admin page with the same user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the account has a second factor, give the six digits of this moment as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an account that may change the sign-in settings of this location: an administrator with full access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not accept a value of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin API checked what was written and refused it. Everything that had been written before was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the portal&apos;s own words beside the outcome: they name the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that value in the integration, repeat the sign-in test and publish again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the value is right, enter it by hand on the portal&apos;s settings page: its message there is longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of Sign in with Microsoft exist only after the integration was saved once on the portal&apos;s own page, or their names are others than supposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the portal&apos;s settings page for Azure Active Directory (Microsoft Entra ID) and save it once, also with empty fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this program look for the names again and confirm them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal said yes and did not keep the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write was answered as done, but reading it back showed something else. Everything was put back as far as the portal kept that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the same value by hand on the portal&apos;s settings page, save, load the page again and see whether it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not, report it to the portal&apos;s maker with the time and the name of the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that nobody else, and no other program, changes the same settings at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal shows the client secret to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret stands in what the portal answers to anyone without a log-in. Whoever reads it can act as the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new client secret now and delete the old one: App registrations &gt; the app {client_id} &gt; Certificates &amp; secrets; the one that was shown counts as known to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it to the portal&apos;s maker at once, and ask how the setting is kept out of the public configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then keep the Microsoft sign-in of this portal switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s admin API has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin API answered with an error of its own (5xx) or with something that is no answer, also when asked again. Microsoft has no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the portal maker&apos;s status page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, report it to the portal&apos;s maker with the time and the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s admin API asked to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal counts requests to its admin API. This program waited as long as it was told to and went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done; if it did not get through, try again after the time that the portal names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s admin API cannot be reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the portal failed or was cut, also when tried again. Whether the portal&apos;s users can sign in is another question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address of the admin API in a browser on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this program through the firewall or proxy to that host, port 443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address in the integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library&apos;s own default scopes (wl.basic and the like) or too many of them at once: give the list of scopes yourself, of one resource, and ask for others when they are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server keeps its token cache where every instance and every restart finds it (distributed cache), and asks the person interactively when it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters outside ASCII (umlauts, accents) arrive as UTF-8: the portal must read tokens, headers and XML as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the token has five parts it is encrypted: App registrations (Enterprise applications) &gt; the app &gt; Token encryption: remove the certificate, unless the portal can decrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Azure App Service the built-in authentication (Authentication, Easy Auth) has a client ID, issuer and allowed token audiences of its own: make them the same as the code&apos;s, or switch one of the two off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal dropped settings that are not part of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the write other settings of the same app disappeared. The program stopped there and did not restart the app, so that it still runs with them; the names stand beside the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the settings that are named beside the outcome again, in the portal, before anything restarts the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have their values at hand before the next publish, or carry the sign-in settings over by hand: this portal replaces all settings with each write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new settings count only after a restart of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was written and read back, but the portal refused the restart. The app goes on with the old settings until somebody restarts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart or redeploy the app in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then sign in once with a test user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks Microsoft to send people back to another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the settings were written the portal&apos;s own sign-in button was followed one step. The redirect URI that the portal sends is not the one that was tested: it makes it from what it takes for its own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the portal&apos;s own idea of its address (in Grafana: root_url in the section [server] of the configuration, then a restart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or register the redirect URI that it sends as well, and test that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the codes of an authenticator app are refused, set date and time of the phone to automatic: they hold for thirty seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People get into somebody else&apos;s session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to one person&apos;s sign-in is given to another: a page or a Set-Cookie of the way back is kept by a cache between them, or the portal keeps who is signed in where all requests share it. Microsoft signed the right person in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sign-in with the portal until it is mended: people read what is not theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let no cache (CDN, reverse proxy, output cache) keep the sign-in and callback pages or anything with Set-Cookie: Cache-Control: no-store on them, and a rule in the CDN that passes them by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portal keep the signed-in user in the request or session, never in a static or global variable or a singleton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then end all sessions, and tell those concerned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
