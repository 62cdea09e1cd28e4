<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Case</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Value</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished">Portal</translation>
    </message>
    <message>
        <source>Location or app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation type="unfinished">Directory (tenant) ID</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation type="unfinished">Application (client) ID</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation type="unfinished">Redirect URI</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">Cloud</translation>
    </message>
    <message>
        <source>Client secret expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check without a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison with the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support case: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 by %2. No secret is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another verdict than when the case was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recognised.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Stopped before it was done.</translation>
    </message>
    <message>
        <source>Not done, because an earlier check did not get through.</source>
        <translation>Not done, because an earlier check did not get through.</translation>
    </message>
    <message>
        <source>Left to the proxy.</source>
        <translation>Left to the proxy.</translation>
    </message>
    <message>
        <source>Every value has the form it must have.</source>
        <translation>Every value has the form it must have.</translation>
    </message>
    <message>
        <source>No expiry date of the client secret is recorded.</source>
        <translation>No expiry date of the client secret is recorded.</translation>
    </message>
    <message>
        <source>Record it, so that you are reminded in time.</source>
        <translation>Record it, so that you are reminded in time.</translation>
    </message>
    <message>
        <source>The client secret is good until {date} ({days} days).</source>
        <translation>The client secret is good until {date} ({days} days).</translation>
    </message>
    <message>
        <source>The client secret expires on {date}, in {days} days. From then on nobody can sign in.</source>
        <translation>The client secret expires on {date}, in {days} days. From then on nobody can sign in.</translation>
    </message>
    <message>
        <source>Make a new one now and publish it to the portal.</source>
        <translation>Make a new one now and publish it to the portal.</translation>
    </message>
    <message>
        <source>The client secret expired on {date}, so nobody can sign in.</source>
        <translation>The client secret expired on {date}, so nobody can sign in.</translation>
    </message>
    <message>
        <source>Make a new one and publish it to the portal.</source>
        <translation>Make a new one and publish it to the portal.</translation>
    </message>
    <message>
        <source>The recorded expiry date {date} is past, but Microsoft still accepts the secret.</source>
        <translation>The recorded expiry date {date} is past, but Microsoft still accepts the secret.</translation>
    </message>
    <message>
        <source>Record the new secret&apos;s expiry date.</source>
        <translation>Record the new secret&apos;s expiry date.</translation>
    </message>
    <message>
        <source>No proxy is in the way.</source>
        <translation>No proxy is in the way.</translation>
    </message>
    <message>
        <source>{host} is reached by way of the proxy {proxy}.</source>
        <translation>{host} is reached by way of the proxy {proxy}.</translation>
    </message>
    <message>
        <source>The system did not say in time whether a proxy is to be used.</source>
        <translation>The system did not say in time whether a proxy is to be used.</translation>
    </message>
    <message>
        <source>Ask your network team about the proxy&apos;s automatic configuration.</source>
        <translation>Ask your network team about the proxy&apos;s automatic configuration.</translation>
    </message>
    <message>
        <source>{host} was found ({addresses}).</source>
        <translation>{host} was found ({addresses}).</translation>
    </message>
    <message>
        <source>{host} answers on port {port} after {milliseconds} ms.</source>
        <translation>{host} answers on port {port} after {milliseconds} ms.</translation>
    </message>
    <message>
        <source>The connection to {host} is secure; its certificate was issued by “{issuer}”.</source>
        <translation>The connection to {host} is secure; its certificate was issued by “{issuer}”.</translation>
    </message>
    <message>
        <source>{host} is this computer and was asked without encryption.</source>
        <translation>{host} is this computer and was asked without encryption.</translation>
    </message>
    <message>
        <source>The certificate of {host} expires in {days} days.</source>
        <translation>The certificate of {host} expires in {days} days.</translation>
    </message>
    <message>
        <source>Tell whoever runs that server.</source>
        <translation>Tell whoever runs that server.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}” and not by one of Microsoft&apos;s issuers: a proxy of your network reads along.</source>
        <translation>The certificate of {host} was issued by “{issuer}” and not by one of Microsoft&apos;s issuers: a proxy of your network reads along.</translation>
    </message>
    <message>
        <source>Ask your network team to leave {host} alone; Microsoft advises so as well.</source>
        <translation>Ask your network team to leave {host} alone; Microsoft advises so as well.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right (off by {seconds} s).</source>
        <translation>This computer&apos;s clock is right (off by {seconds} s).</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead; sign-ins allow 300 s.</source>
        <translation>This computer&apos;s clock is {seconds} s ahead; sign-ins allow 300 s.</translation>
    </message>
    <message>
        <source>Set the clock, best by switching on its automatic setting.</source>
        <translation>Set the clock, best by switching on its automatic setting.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind; sign-ins allow 300 s.</source>
        <translation>This computer&apos;s clock is {seconds} s behind; sign-ins allow 300 s.</translation>
    </message>
    <message>
        <source>The clock could not be compared: the server gave no time.</source>
        <translation>The clock could not be compared: the server gave no time.</translation>
    </message>
    <message>
        <source>{host} knows the tenant {tenant}.</source>
        <translation>{host} knows the tenant {tenant}.</translation>
    </message>
    <message>
        <source>{host} does not know the tenant {tenant} (AADSTS{aadsts}).</source>
        <translation>{host} does not know the tenant {tenant} (AADSTS{aadsts}).</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID again, and check that the right cloud is chosen.</source>
        <translation>Copy the Directory (tenant) ID again, and check that the right cloud is chosen.</translation>
    </message>
    <message>
        <source>{host} has no sign-in service for {tenant} (HTTP {status}).</source>
        <translation>{host} has no sign-in service for {tenant} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Check the tenant and the address of the sign-in service.</source>
        <translation>Check the tenant and the address of the sign-in service.</translation>
    </message>
    <message>
        <source>The tenant {tenant} lives in another cloud: {cloud}.</source>
        <translation>The tenant {tenant} lives in another cloud: {cloud}.</translation>
    </message>
    <message>
        <source>Choose that cloud.</source>
        <translation>Choose that cloud.</translation>
    </message>
    <message>
        <source>{host} cannot answer just now (HTTP {status}).</source>
        <translation>{host} cannot answer just now (HTTP {status}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Try again in a few minutes.</translation>
    </message>
    <message>
        <source>The issuer is the expected one, {found}.</source>
        <translation>The issuer is the expected one, {found}.</translation>
    </message>
    <message>
        <source>The issuer is Microsoft&apos;s template for many tenants, as it must be.</source>
        <translation>The issuer is Microsoft&apos;s template for many tenants, as it must be.</translation>
    </message>
    <message>
        <source>The issuer {found} names the tenant by its ID.</source>
        <translation>The issuer {found} names the tenant by its ID.</translation>
    </message>
    <message>
        <source>The issuer {found} is at another host of the same cloud.</source>
        <translation>The issuer {found} is at another host of the same cloud.</translation>
    </message>
    <message>
        <source>The issuer {found} is that of the older version 1.0.</source>
        <translation>The issuer {found} is that of the older version 1.0.</translation>
    </message>
    <message>
        <source>The issuer {found} belongs to another tenant; expected was {expected}.</source>
        <translation>The issuer {found} belongs to another tenant; expected was {expected}.</translation>
    </message>
    <message>
        <source>Check the tenant ID.</source>
        <translation>Check the tenant ID.</translation>
    </message>
    <message>
        <source>The issuer {found} is not the host that was asked; expected was {expected}.</source>
        <translation>The issuer {found} is not the host that was asked; expected was {expected}.</translation>
    </message>
    <message>
        <source>Check the address of the sign-in service: somebody else answers there.</source>
        <translation>Check the address of the sign-in service: somebody else answers there.</translation>
    </message>
    <message>
        <source>The issuer {found} is a single tenant, but many shall sign in.</source>
        <translation>The issuer {found} is a single tenant, but many shall sign in.</translation>
    </message>
    <message>
        <source>Choose one organization, or check the address of the sign-in service.</source>
        <translation>Choose one organization, or check the address of the sign-in service.</translation>
    </message>
    <message>
        <source>The issuer “{found}” is none that Microsoft gives; expected was {expected}.</source>
        <translation>The issuer “{found}” is none that Microsoft gives; expected was {expected}.</translation>
    </message>
    <message>
        <source>Check the address of the sign-in service.</source>
        <translation>Check the address of the sign-in service.</translation>
    </message>
    <message>
        <source>All {count} signing keys are usable.</source>
        <translation>All {count} signing keys are usable.</translation>
    </message>
    <message>
        <source>{usable} of {count} signing keys are usable.</source>
        <translation>{usable} of {count} signing keys are usable.</translation>
    </message>
    <message>
        <source>None of the {count} signing keys is usable, so no sign-in can be verified.</source>
        <translation>None of the {count} signing keys is usable, so no sign-in can be verified.</translation>
    </message>
    <message>
        <source>Tell whoever runs the sign-in service.</source>
        <translation>Tell whoever runs the sign-in service.</translation>
    </message>
    <message>
        <source>{host} did not give its signing keys (HTTP {status}).</source>
        <translation>{host} did not give its signing keys (HTTP {status}).</translation>
    </message>
    <message>
        <source>Tenant, client ID and client secret were accepted.</source>
        <translation>Tenant, client ID and client secret were accepted.</translation>
    </message>
    <message>
        <source>Tenant, client ID or client secret was refused ({answer}).</source>
        <translation>Tenant, client ID or client secret was refused ({answer}).</translation>
    </message>
    <message>
        <source>The finding says which.</source>
        <translation>The finding says which.</translation>
    </message>
    <message>
        <source>The sign-in service cannot answer just now ({answer}).</source>
        <translation>The sign-in service cannot answer just now ({answer}).</translation>
    </message>
    <message>
        <source>The answer says nothing about the client secret ({answer}).</source>
        <translation>The answer says nothing about the client secret ({answer}).</translation>
    </message>
    <message>
        <source>The sign-in test will tell.</source>
        <translation>The sign-in test will tell.</translation>
    </message>
    <message>
        <source>Not done, because the client secret was not given.</source>
        <translation>Not done, because the client secret was not given.</translation>
    </message>
    <message>
        <source>Not done, because this check needs one known tenant.</source>
        <translation>Not done, because this check needs one known tenant.</translation>
    </message>
    <message>
        <source>{redirect_uri} is registered.</source>
        <translation>{redirect_uri} is registered.</translation>
    </message>
    <message>
        <source>{redirect_uri} was refused ({answer}).</source>
        <translation>{redirect_uri} was refused ({answer}).</translation>
    </message>
    <message>
        <source>The finding says why.</source>
        <translation>The finding says why.</translation>
    </message>
    <message>
        <source>The sign-in page does not know the client ID ({answer}).</source>
        <translation>The sign-in page does not know the client ID ({answer}).</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID again.</source>
        <translation>Copy the Application (client) ID again.</translation>
    </message>
    <message>
        <source>The answer says nothing about {redirect_uri} ({answer}).</source>
        <translation>The answer says nothing about {redirect_uri} ({answer}).</translation>
    </message>
    <message>
        <source>Whether {redirect_uri} is registered can only be seen in a browser.</source>
        <translation>Whether {redirect_uri} is registered can only be seen in a browser.</translation>
    </message>
    <message>
        <source>Not done, because no redirect URI is given.</source>
        <translation>Not done, because no redirect URI is given.</translation>
    </message>
    <message>
        <source>The portal answers at {host}.</source>
        <translation>The portal answers at {host}.</translation>
    </message>
    <message>
        <source>No address of the portal is given.</source>
        <translation>No address of the portal is given.</translation>
    </message>
    <message>
        <source>Form of the values</source>
        <translation>Form of the values</translation>
    </message>
    <message>
        <source>Expiry of the client secret</source>
        <translation>Expiry of the client secret</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Name look-up</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Encryption and certificate</source>
        <translation>Encryption and certificate</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Cloud and tenant</source>
        <translation>Cloud and tenant</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signing keys</translation>
    </message>
    <message>
        <source>Client ID and client secret</source>
        <translation>Client ID and client secret</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>Who made the token: the tenant&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which application: your client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person, as your application knows them; another application sees another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s object ID in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the person typed the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties the token to this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, for display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name; may change, so no key for an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User principal name; may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address as the directory has it; not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the account lives, if not in this tenant: a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: a member, 1: a guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the person, by object ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more groups than fit into the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that the person has in your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person proved who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session, for signing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of this token, for Microsoft&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s own; means nothing to a portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties an access token to this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties a code to this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign the same person in or out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the domain of the e-mail address is verified.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClickPaths</name>
    <message>
        <source>&amp;Open App registrations</source>
        <translation>&amp;Open App registrations</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>App registrations</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Enterprise applications</source>
        <translation>Enterprise applications</translation>
    </message>
    <message>
        <source>+ New registration</source>
        <translation>+ New registration</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Display name</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Application (client) ID</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Created on</translation>
    </message>
    <message>
        <source>Open the Azure portal or the Microsoft Entra admin center and sign in as an administrator of your organisation.</source>
        <translation>Open the Azure portal or the Microsoft Entra admin center and sign in as an administrator of your organisation.</translation>
    </message>
    <message>
        <source>Go to Microsoft Entra ID (older name: Azure Active Directory, Azure AD) &gt; App registrations.</source>
        <translation>Go to Microsoft Entra ID (older name: Azure Active Directory, Azure AD) &gt; App registrations.</translation>
    </message>
    <message>
        <source>Click New registration.</source>
        <translation>Click New registration.</translation>
    </message>
    <message>
        <source>Begin a new registration</source>
        <translation>Begin a new registration</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Redirect URI (platform Web)</source>
        <translation>Redirect URI (platform Web)</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>Register an application</translation>
    </message>
    <message>
        <source>Accounts in this organizational directory only</source>
        <translation>Accounts in this organizational directory only</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Name: paste the name below. People see it when they first sign in.</source>
        <translation>Name: paste the name below. People see it when they first sign in.</translation>
    </message>
    <message>
        <source>Supported account types: accounts in this organizational directory only (single tenant), unless people of several organisations will sign in.</source>
        <translation>Supported account types: accounts in this organizational directory only (single tenant), unless people of several organisations will sign in.</translation>
    </message>
    <message>
        <source>Redirect URI: choose the platform Web, not single-page application (SPA) and not mobile or desktop, and paste the redirect URI.</source>
        <translation>Redirect URI: choose the platform Web, not single-page application (SPA) and not mobile or desktop, and paste the redirect URI.</translation>
    </message>
    <message>
        <source>Click Register.</source>
        <translation>Click Register.</translation>
    </message>
    <message>
        <source>Name it, and give it the redirect URI</source>
        <translation>Name it, and give it the redirect URI</translation>
    </message>
    <message>
        <source>{app_name}</source>
        <translation>{app_name}</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets</source>
        <translation>Certificates &amp; secrets</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>Object ID</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>Directory (tenant) ID</translation>
    </message>
    <message>
        <source>The Overview page of the new application opens.</source>
        <translation>The Overview page of the new application opens.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID and paste it here.</source>
        <translation>Copy the Application (client) ID and paste it here.</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID and paste it here. The Object ID between them is not needed.</source>
        <translation>Copy the Directory (tenant) ID and paste it here. The Object ID between them is not needed.</translation>
    </message>
    <message>
        <source>Bring back the two IDs</source>
        <translation>Bring back the two IDs</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>An expired secret locks everybody out of the portal, and Microsoft sends no mail before it happens. Note the date: the last page makes a reminder for your calendar.</source>
        <translation>An expired secret locks everybody out of the portal, and Microsoft sends no mail before it happens. Note the date: the last page makes a reminder for your calendar.</translation>
    </message>
    <message>
        <source>+ New client secret</source>
        <translation>+ New client secret</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>Secret ID</translation>
    </message>
    <message>
        <source>In the same application, open Certificates &amp; secrets &gt; Client secrets and click New client secret.</source>
        <translation>In the same application, open Certificates &amp; secrets &gt; Client secrets and click New client secret.</translation>
    </message>
    <message>
        <source>Description: paste the name below. Expires: choose how long it lives, and note the date here.</source>
        <translation>Description: paste the name below. Expires: choose how long it lives, and note the date here.</translation>
    </message>
    <message>
        <source>Click Add, then copy the column Value at once: Microsoft shows it only now. Do not copy the Secret ID beside it.</source>
        <translation>Click Add, then copy the column Value at once: Microsoft shows it only now. Do not copy the Secret ID beside it.</translation>
    </message>
    <message>
        <source>Make a client secret, and bring back its Value</source>
        <translation>Make a client secret, and bring back its Value</translation>
    </message>
    <message>
        <source>&amp;Open the Nexudus dashboard</source>
        <translation>&amp;Open the Nexudus dashboard</translation>
    </message>
    <message>
        <source>Azure Active Directory</source>
        <translation>Azure Active Directory</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrations</translation>
    </message>
    <message>
        <source>Enable the integration</source>
        <translation>Enable the integration</translation>
    </message>
    <message>
        <source>Sign in to the Nexudus dashboard as an administrator of the location.</source>
        <translation>Sign in to the Nexudus dashboard as an administrator of the location.</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Integrations &gt; Azure Active Directory (Microsoft&apos;s newer name: Microsoft Entra ID).</source>
        <translation>Go to Settings &gt; Integrations &gt; Azure Active Directory (Microsoft&apos;s newer name: Microsoft Entra ID).</translation>
    </message>
    <message>
        <source>Switch the integration on. The fields appear, and with them the redirect URI.</source>
        <translation>Switch the integration on. The fields appear, and with them the redirect URI.</translation>
    </message>
    <message>
        <source>Open the integration in the Nexudus dashboard</source>
        <translation>Open the integration in the Nexudus dashboard</translation>
    </message>
    <message>
        <source>Copy the redirect URI exactly as Nexudus shows it, from https to its last letter.</source>
        <translation>Copy the redirect URI exactly as Nexudus shows it, from https to its last letter.</translation>
    </message>
    <message>
        <source>Paste it here. Nothing has been changed at Microsoft yet.</source>
        <translation>Paste it here. Nothing has been changed at Microsoft yet.</translation>
    </message>
    <message>
        <source>Bring back the redirect URI</source>
        <translation>Bring back the redirect URI</translation>
    </message>
    <message>
        <source>These are settings of the portal. Signwright writes them on the page Publish. Nothing changes before you confirm there.</source>
        <translation>These are settings of the portal. Signwright writes them on the page Publish. Nothing changes before you confirm there.</translation>
    </message>
    <message>
        <source>Decide how people get in</source>
        <translation>Decide how people get in</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Sign-in button label</source>
        <translation>Sign-in button label</translation>
    </message>
    <message>
        <source>Op&amp;en the Nexudus dashboard</source>
        <translation>Op&amp;en the Nexudus dashboard</translation>
    </message>
    <message>
        <source>Create new users if they don&apos;t exist</source>
        <translation>Create new users if they don&apos;t exist</translation>
    </message>
    <message>
        <source>Prevent users from using their Nexudus password</source>
        <translation>Prevent users from using their Nexudus password</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>You only need this card if you do not want Signwright to write the settings for you.</source>
        <translation>You only need this card if you do not want Signwright to write the settings for you.</translation>
    </message>
    <message>
        <source>In Settings &gt; Integrations &gt; Azure Active Directory, make sure that the integration is enabled, and set the two switches as above.</source>
        <translation>In Settings &gt; Integrations &gt; Azure Active Directory, make sure that the integration is enabled, and set the two switches as above.</translation>
    </message>
    <message>
        <source>Paste the tenant ID, the client ID, the client secret and the button&apos;s label, then click Save.</source>
        <translation>Paste the tenant ID, the client ID, the client secret and the button&apos;s label, then click Save.</translation>
    </message>
    <message>
        <source>Or enter everything in the dashboard yourself</source>
        <translation>Or enter everything in the dashboard yourself</translation>
    </message>
    <message>
        <source>When the settings are published, make a dummy customer in Nexudus with the e-mail address of one of your own test users.</source>
        <translation>When the settings are published, make a dummy customer in Nexudus with the e-mail address of one of your own test users.</translation>
    </message>
    <message>
        <source>Sign in to the portal as that customer with Microsoft, in a private window of your browser, before you tell your members.</source>
        <translation>Sign in to the portal as that customer with Microsoft, in a private window of your browser, before you tell your members.</translation>
    </message>
    <message>
        <source>Keep one administrator signed in to the dashboard until that has worked.</source>
        <translation>Keep one administrator signed in to the dashboard until that has worked.</translation>
    </message>
    <message>
        <source>At the very end: try it with a dummy customer</source>
        <translation>At the very end: try it with a dummy customer</translation>
    </message>
    <message>
        <source>One application serves a whole network: as long as all users share one directory, register it once and use the same values at each of your locations.</source>
        <translation>One application serves a whole network: as long as all users share one directory, register it once and use the same values at each of your locations.</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single sign-on</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Open the portal&apos;s page for single sign-on with Microsoft Entra ID (older name: Azure AD) or OpenID Connect.</source>
        <translation>Open the portal&apos;s page for single sign-on with Microsoft Entra ID (older name: Azure AD) or OpenID Connect.</translation>
    </message>
    <message>
        <source>Copy the address it calls redirect URI, callback URL or reply URL, exactly as shown, and paste it here.</source>
        <translation>Copy the address it calls redirect URI, callback URL or reply URL, exactly as shown, and paste it here.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Paste each value into the field of the same meaning and save.</source>
        <translation>Paste each value into the field of the same meaning and save.</translation>
    </message>
    <message>
        <source>Signwright can do this for you on the page Publish where the portal offers an interface for it.</source>
        <translation>Signwright can do this for you on the page Publish where the portal offers an interface for it.</translation>
    </message>
    <message>
        <source>Enter the values in the portal</source>
        <translation>Enter the values in the portal</translation>
    </message>
    <message>
        <source>Sign in as one of your own test users in a private window of your browser before you tell everybody.</source>
        <translation>Sign in as one of your own test users in a private window of your browser before you tell everybody.</translation>
    </message>
    <message>
        <source>At the very end: try it with a test user</source>
        <translation>At the very end: try it with a test user</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Sign in with Microsoft</source>
        <translation>Sign in with Microsoft</translation>
    </message>
    <message>
        <source>Open your app and look at the address bar of the browser: the redirect URI is that host followed by /authorization-code/callback.</source>
        <translation>Open your app and look at the address bar of the browser: the redirect URI is that host followed by /authorization-code/callback.</translation>
    </message>
    <message>
        <source>Enter the app&apos;s address on the page before, and the redirect URI is filled in here for you. Compare it with the one in your Reflex project.</source>
        <translation>Enter the app&apos;s address on the page before, and the redirect URI is filled in here for you. Compare it with the one in your Reflex project.</translation>
    </message>
    <message>
        <source>Take the address of your app</source>
        <translation>Take the address of your app</translation>
    </message>
    <message>
        <source>AZURE_CLIENT_ID</source>
        <translation>AZURE_CLIENT_ID</translation>
    </message>
    <message>
        <source>AZURE_CLIENT_SECRET</source>
        <translation>AZURE_CLIENT_SECRET</translation>
    </message>
    <message>
        <source>AZURE_VALID_TENANT_IDS</source>
        <translation>AZURE_VALID_TENANT_IDS</translation>
    </message>
    <message>
        <source>AZURE_ISSUER_URI</source>
        <translation>AZURE_ISSUER_URI</translation>
    </message>
    <message>
        <source>Signwright can write these for a deployed app on the page Publish. The AI Builder&apos;s own integration page has no interface for that, so there you paste them yourself.</source>
        <translation>Signwright can write these for a deployed app on the page Publish. The AI Builder&apos;s own integration page has no interface for that, so there you paste them yourself.</translation>
    </message>
    <message>
        <source>&amp;Open Reflex</source>
        <translation>&amp;Open Reflex</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Open your project in Reflex and go to Integrations.</source>
        <translation>Open your project in Reflex and go to Integrations.</translation>
    </message>
    <message>
        <source>Click Add Integration and choose Azure AD (Microsoft&apos;s newer name: Microsoft Entra ID).</source>
        <translation>Click Add Integration and choose Azure AD (Microsoft&apos;s newer name: Microsoft Entra ID).</translation>
    </message>
    <message>
        <source>Paste the values below under their names. The tenant list is separated by commas, without blanks: a blank locks the second tenant out.</source>
        <translation>Paste the values below under their names. The tenant list is separated by commas, without blanks: a blank locks the second tenant out.</translation>
    </message>
    <message>
        <source>Click Connect.</source>
        <translation>Click Connect.</translation>
    </message>
    <message>
        <source>Connect the integration in Reflex AI Builder</source>
        <translation>Connect the integration in Reflex AI Builder</translation>
    </message>
    <message>
        <source>Restart or redeploy the app so that it reads the new values.</source>
        <translation>Restart or redeploy the app so that it reads the new values.</translation>
    </message>
    <message>
        <source>Reflex makes the redirect URI from the address in the visitor&apos;s browser: register one for every host name your app is reached by, for instance with and without www.</source>
        <translation>Reflex makes the redirect URI from the address in the visitor&apos;s browser: register one for every host name your app is reached by, for instance with and without www.</translation>
    </message>
    <message>
        <source>Sign in with OpenID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Actual and look at the address bar of the browser: the redirect URI is the server&apos;s address followed by /openid/callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s address on the page before, and the redirect URI is filled in here for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address of your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID provider URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person who signs in becomes the owner of the server. Actual asks for the server&apos;s password once for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable OpenID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings in Actual and go to Authentication method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Start using OpenID and choose Microsoft Entra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the values below. The address that Actual puts in for Microsoft Entra lacks /v2.0 at its end: replace it by the one from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click OK. Everybody has to sign in again after that, you too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start using OpenID in Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in yourself before you tell anybody else, in a private window of your browser: the first person becomes the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the others under Users in Actual, each under the e-mail address of the Microsoft account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the very end: sign in as the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual knows people by the e-mail address that Microsoft tells, and has no list of tenants: leave the registration to your own tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Grafana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Grafana and look at the address bar of the browser: the redirect URI is its address followed by /login/azuread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made of root_url in Grafana&apos;s configuration: what stands there has to be what people open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address on the page before, and the redirect URI is filled in here for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address of your Grafana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure AD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Administration, Authentication in Grafana and choose Azure AD (Microsoft&apos;s newer name: Microsoft Entra ID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the values below. Auth URL and Token URL end with /oauth2/v2.0/authorize and /oauth2/v2.0/token, in place of the /v2.0 of the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the tenant IDs under Allowed organizations: empty, it lets people of every tenant in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Save and enable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the values in Grafana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as one of your own test users in a private window of your browser, and look at the role that Grafana gives: it comes from the app roles of the registration, else everybody becomes a viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana&apos;s manual registers the address of Grafana itself as a second redirect URI. The sign-in needs only the first, which ends with /login/azuread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Microsoft provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the admin console, choose your realm and go to Identity providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Microsoft (add it where it is not there yet): the page shows the Redirect URI first. Copy it and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the redirect URI from Keycloak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation type="unfinished">Microsoft</translation>
    </message>
    <message>
        <source>Open the admin console, choose your realm, Identity providers, Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the values below. An empty Tenant ID lets people of every tenant in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Add or Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the values in Keycloak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to one of the realm&apos;s applications as one of your own test users, in a private window of your browser. The first sign-in follows the realm&apos;s flow for that, which may ask for a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak reads the person&apos;s profile from Microsoft Graph: keep the permission User.Read, which each new registration has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The built-in browser is not installed.</source>
        <translation>The built-in browser is not installed.</translation>
    </message>
    <message>
        <source>Use your own browser for the test, or install the package signwright-webengine.</source>
        <translation>Use your own browser for the test, or install the package signwright-webengine.</translation>
    </message>
    <message>
        <source>The built-in browser cannot be loaded: {reason}</source>
        <translation>The built-in browser cannot be loaded: {reason}</translation>
    </message>
    <message>
        <source>Use your own browser for the test.</source>
        <translation>Use your own browser for the test.</translation>
    </message>
    <message>
        <source>The built-in browser cannot be loaded, because the program was not started for it.</source>
        <translation>The built-in browser cannot be loaded, because the program was not started for it.</translation>
    </message>
    <message>
        <source>The built-in browser does not run for the administrator account (root), because it cannot protect itself there.</source>
        <translation>The built-in browser does not run for the administrator account (root), because it cannot protect itself there.</translation>
    </message>
    <message>
        <source>Start Signwright as an ordinary user, or use your own browser for the test.</source>
        <translation>Start Signwright as an ordinary user, or use your own browser for the test.</translation>
    </message>
    <message>
        <source>The browser refused the certificate of {host}: {detail}</source>
        <translation>The browser refused the certificate of {host}: {detail}</translation>
    </message>
    <message>
        <source>Nothing was sent there. If your company opens encrypted connections with a certificate of its own, ask your network team; this check is never skipped.</source>
        <translation>Nothing was sent there. If your company opens encrypted connections with a certificate of its own, ask your network team; this check is never skipped.</translation>
    </message>
    <message>
        <source>The page of {host} could not be loaded ({error}).</source>
        <translation>The page of {host} could not be loaded ({error}).</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation>Check that this computer is online, then try again.</translation>
    </message>
    <message>
        <source>The built-in browser stopped working.</source>
        <translation>The built-in browser stopped working.</translation>
    </message>
    <message>
        <source>Try again, or use your own browser for the test.</source>
        <translation>Try again, or use your own browser for the test.</translation>
    </message>
    <message>
        <source>Signwright could not listen for the answer on this computer: {reason}</source>
        <translation>Signwright could not listen for the answer on this computer: {reason}</translation>
    </message>
    <message>
        <source>Close other programs that use the network heavily, or use the built-in browser.</source>
        <translation>Close other programs that use the network heavily, or use the built-in browser.</translation>
    </message>
    <message>
        <source>Your browser could not be opened.</source>
        <translation>Your browser could not be opened.</translation>
    </message>
    <message>
        <source>Set a default browser in your system&apos;s settings, or use the built-in browser.</source>
        <translation>Set a default browser in your system&apos;s settings, or use the built-in browser.</translation>
    </message>
    <message>
        <source>The sign-in page gave no answer within {seconds} seconds.</source>
        <translation>The sign-in page gave no answer within {seconds} seconds.</translation>
    </message>
    <message>
        <source>The check in the browser was stopped.</source>
        <translation>The check in the browser was stopped.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>No command was given.</translation>
    </message>
    <message>
        <source>“signwright-cli --help” lists them.</source>
        <translation>“signwright-cli --help” lists them.</translation>
    </message>
    <message>
        <source>“{argument}” is not known here.</source>
        <translation>“{argument}” is not known here.</translation>
    </message>
    <message>
        <source>Add --help after the command to see what it takes.</source>
        <translation>Add --help after the command to see what it takes.</translation>
    </message>
    <message>
        <source>There is an argument too many (it is not repeated here, in case it is a secret).</source>
        <translation>There is an argument too many (it is not repeated here, in case it is a secret).</translation>
    </message>
    <message>
        <source>The command line cannot be used: {reason}.</source>
        <translation>The command line cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>{option} with a value is refused: an argument can be read by every process of this computer and stays in the shell&apos;s history.</source>
        <translation>{option} with a value is refused: an argument can be read by every process of this computer and stays in the shell&apos;s history.</translation>
    </message>
    <message>
        <source>Give a secret with --secret-stdin or --keychain, a portal log-in with --portal-credentials-stdin. If what you typed was real, replace it.</source>
        <translation>Give a secret with --secret-stdin or --keychain, a portal log-in with --portal-credentials-stdin. If what you typed was real, replace it.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Standard input held no secret: the line is empty.</source>
        <translation>Standard input held no secret: the line is empty.</translation>
    </message>
    <message>
        <source>Pipe it in, for example from a password manager, as one line.</source>
        <translation>Pipe it in, for example from a password manager, as one line.</translation>
    </message>
    <message>
        <source>The line on standard input is longer than {limit} bytes.</source>
        <translation>The line on standard input is longer than {limit} bytes.</translation>
    </message>
    <message>
        <source>Check that it is the secret and not a whole file.</source>
        <translation>Check that it is the secret and not a whole file.</translation>
    </message>
    <message>
        <source>No line came on standard input within {seconds} seconds.</source>
        <translation>No line came on standard input within {seconds} seconds.</translation>
    </message>
    <message>
        <source>Pipe the secret in, or end it with the Enter key.</source>
        <translation>Pipe the secret in, or end it with the Enter key.</translation>
    </message>
    <message>
        <source>The line on standard input is not UTF-8 text.</source>
        <translation>The line on standard input is not UTF-8 text.</translation>
    </message>
    <message>
        <source>Give the secret itself, as text.</source>
        <translation>Give the secret itself, as text.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: {reason}.</source>
        <translation>Standard input cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>Pipe the secret in.</source>
        <translation>Pipe the secret in.</translation>
    </message>
    <message>
        <source>No stored integration has the portal and client ID of “{name}”, so the keychain cannot be asked.</source>
        <translation>No stored integration has the portal and client ID of “{name}”, so the keychain cannot be asked.</translation>
    </message>
    <message>
        <source>Set it up in the window first, or give the secret with --secret-stdin.</source>
        <translation>Set it up in the window first, or give the secret with --secret-stdin.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for “{name}”.</source>
        <translation>The keychain holds nothing for “{name}”.</translation>
    </message>
    <message>
        <source>Give it in the window once, or on standard input.</source>
        <translation>Give it in the window once, or on standard input.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Check the path.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} bytes.</source>
        <translation>{path} is larger than {limit} bytes.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Check that it is the right file.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} exists already.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>Choose another name, or remove it first.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choose another place.</translation>
    </message>
    <message>
        <source>No stored integration is called “{name}”.</source>
        <translation>No stored integration is called “{name}”.</translation>
    </message>
    <message>
        <source>“signwright-cli list” shows names and IDs.</source>
        <translation>“signwright-cli list” shows names and IDs.</translation>
    </message>
    <message>
        <source>Several stored integrations are called “{name}”: {ids}.</source>
        <translation>Several stored integrations are called “{name}”: {ids}.</translation>
    </message>
    <message>
        <source>Give the ID instead.</source>
        <translation>Give the ID instead.</translation>
    </message>
    <message>
        <source>“{found}” is no algorithm that may sign an ID token; allowed: {allowed}.</source>
        <translation>“{found}” is no algorithm that may sign an ID token; allowed: {allowed}.</translation>
    </message>
    <message>
        <source>Without --alg, RS256 alone is accepted, which is what Microsoft uses.</source>
        <translation>Without --alg, RS256 alone is accepted, which is what Microsoft uses.</translation>
    </message>
    <message>
        <source>“{found}” is not a moment by RFC 3339.</source>
        <translation>“{found}” is not a moment by RFC 3339.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23T10:00:00Z.</source>
        <translation>Write it as 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>Keys from {url} prove nothing: without https, anybody on the way can change them.</source>
        <translation>Keys from {url} prove nothing: without https, anybody on the way can change them.</translation>
    </message>
    <message>
        <source>Give the https address, or save the keys from a source you trust and give the file.</source>
        <translation>Give the https address, or save the keys from a source you trust and give the file.</translation>
    </message>
    <message>
        <source>There is no tenant ID.</source>
        <translation>There is no tenant ID.</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation>Copy the Directory (tenant) ID from the Overview page of the app registration.</translation>
    </message>
    <message>
        <source>“{tenant}” is neither a tenant ID nor a domain name.</source>
        <translation>“{tenant}” is neither a tenant ID nor a domain name.</translation>
    </message>
    <message>
        <source>“{host}” is not the address of a sign-in service; it should be like https://login.example.com.</source>
        <translation>“{host}” is not the address of a sign-in service; it should be like https://login.example.com.</translation>
    </message>
    <message>
        <source>Give scheme, host and, where needed, port, and nothing after them.</source>
        <translation>Give scheme, host and, where needed, port, and nothing after them.</translation>
    </message>
    <message>
        <source>The sign-in service {host} would be used without encryption, which is allowed on this computer only.</source>
        <translation>The sign-in service {host} would be used without encryption, which is allowed on this computer only.</translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation>Use its https address.</translation>
    </message>
    <message>
        <source>Personal Microsoft accounts do not exist in {cloud}.</source>
        <translation>Personal Microsoft accounts do not exist in {cloud}.</translation>
    </message>
    <message>
        <source>Choose one organization, or several organizations.</source>
        <translation>Choose one organization, or several organizations.</translation>
    </message>
    <message>
        <source>{host} is an External ID tenant, which signs in its own customers only.</source>
        <translation>{host} is an External ID tenant, which signs in its own customers only.</translation>
    </message>
    <message>
        <source>Choose one organization and give that tenant&apos;s ID.</source>
        <translation>Choose one organization and give that tenant&apos;s ID.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>“{domain}” is not a domain name.</translation>
    </message>
    <message>
        <source>Give it like contoso.com, without @ and without https://.</source>
        <translation>Give it like contoso.com, without @ and without https://.</translation>
    </message>
    <message>
        <source>Microsoft knows no tenant of the domain {domain} in this cloud ({cloud}).</source>
        <translation>Microsoft knows no tenant of the domain {domain} in this cloud ({cloud}).</translation>
    </message>
    <message>
        <source>Check the spelling, or copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation>Check the spelling, or copy the Directory (tenant) ID from the Overview page of the app registration.</translation>
    </message>
    <message>
        <source>“{text}” is not an ID: it should have 8-4-4-4-12 digits or letters a to f.</source>
        <translation>“{text}” is not an ID: it should have 8-4-4-4-12 digits or letters a to f.</translation>
    </message>
    <message>
        <source>Copy it again from the Overview page of the app registration.</source>
        <translation>Copy it again from the Overview page of the app registration.</translation>
    </message>
    <message>
        <source>“{text}” is not a redirect URI ({reason}).</source>
        <translation>“{text}” is not a redirect URI ({reason}).</translation>
    </message>
    <message>
        <source>Copy the redirect URI from the portal&apos;s own page, from https to its last letter.</source>
        <translation>Copy the redirect URI from the portal&apos;s own page, from https to its last letter.</translation>
    </message>
    <message>
        <source>In the integration file, {pointer} must be of type {expected}.</source>
        <translation>In the integration file, {pointer} must be of type {expected}.</translation>
    </message>
    <message>
        <source>Correct that member; docs/integration.schema.json shows the form.</source>
        <translation>Correct that member; docs/integration.schema.json shows the form.</translation>
    </message>
    <message>
        <source>The integration file lacks the member {pointer}.</source>
        <translation>The integration file lacks the member {pointer}.</translation>
    </message>
    <message>
        <source>Add it; docs/integration.schema.json shows the form.</source>
        <translation>Add it; docs/integration.schema.json shows the form.</translation>
    </message>
    <message>
        <source>In the integration file, {pointer} is “{found}”; allowed: {allowed}.</source>
        <translation>In the integration file, {pointer} is “{found}”; allowed: {allowed}.</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>Correct that value.</translation>
    </message>
    <message>
        <source>The integration file is not JSON: {reason} at byte {offset}.</source>
        <translation>The integration file is not JSON: {reason} at byte {offset}.</translation>
    </message>
    <message>
        <source>Export it again, or mend it with an editor that checks JSON.</source>
        <translation>Export it again, or mend it with an editor that checks JSON.</translation>
    </message>
    <message>
        <source>The integration file says schema {found}; this program knows schema 1.</source>
        <translation>The integration file says schema {found}; this program knows schema 1.</translation>
    </message>
    <message>
        <source>Open it with a newer program.</source>
        <translation>Open it with a newer program.</translation>
    </message>
    <message>
        <source>The integration file is larger than {limit} bytes.</source>
        <translation>The integration file is larger than {limit} bytes.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Check that this is the right file.</translation>
    </message>
    <message>
        <source>The name {host} could not be found.</source>
        <translation>The name {host} could not be found.</translation>
    </message>
    <message>
        <source>Check the spelling and that this computer is online.</source>
        <translation>Check the spelling and that this computer is online.</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <translation>{host} refused the connection.</translation>
    </message>
    <message>
        <source>Check the address and port, or ask whoever runs that server.</source>
        <translation>Check the address and port, or ask whoever runs that server.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} did not answer within {seconds} seconds.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your network team about a firewall or proxy.</source>
        <translation>Try again; if it stays so, ask your network team about a firewall or proxy.</translation>
    </message>
    <message>
        <source>The request to {host} was stopped.</source>
        <translation>The request to {host} was stopped.</translation>
    </message>
    <message>
        <source>{host} sent more than {limit} bytes, which no such answer should have.</source>
        <translation>{host} sent more than {limit} bytes, which no such answer should have.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Check that the address is the right one.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this computer does not trust.</source>
        <translation>The certificate of {host} was issued by “{issuer}”, which this computer does not trust.</translation>
    </message>
    <message>
        <source>If that is your company&apos;s proxy, ask your network team to install its certificate, or give it with --ca-file.</source>
        <translation>If that is your company&apos;s proxy, ask your network team to install its certificate, or give it with --ca-file.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid now (it is valid from {not_before} to {not_after}).</source>
        <translation>The certificate of {host} is not valid now (it is valid from {not_before} to {not_after}).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time first, then tell whoever runs that server.</source>
        <translation>Check this computer&apos;s date and time first, then tell whoever runs that server.</translation>
    </message>
    <message>
        <source>The certificate shown for {host} belongs to “{subject}”.</source>
        <translation>The certificate shown for {host} belongs to “{subject}”.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, somebody is answering in that server&apos;s place.</source>
        <translation>Check the address; if it is right, somebody is answering in that server&apos;s place.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made.</source>
        <translation>No secure connection to {host} could be made.</translation>
    </message>
    <message>
        <source>Ask your network team whether TLS 1.2 or newer to that host is let through.</source>
        <translation>Ask your network team whether TLS 1.2 or newer to that host is let through.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not work.</source>
        <translation>The proxy on the way to {host} did not work.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Check the proxy settings of this computer.</translation>
    </message>
    <message>
        <source>{host} cut the connection in the middle.</source>
        <translation>{host} cut the connection in the middle.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your network team.</source>
        <translation>Try again; if it stays so, ask your network team.</translation>
    </message>
    <message>
        <source>{host} answered something that is not HTTP.</source>
        <translation>{host} answered something that is not HTTP.</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>Check the address and port.</translation>
    </message>
    <message>
        <source>This computer is offline, so {host} cannot be reached.</source>
        <translation>This computer is offline, so {host} cannot be reached.</translation>
    </message>
    <message>
        <source>Connect to the network and try again.</source>
        <translation>Connect to the network and try again.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>The certificate file {path} cannot be read.</translation>
    </message>
    <message>
        <source>The file {path} holds no PEM certificate.</source>
        <translation>The file {path} holds no PEM certificate.</translation>
    </message>
    <message>
        <source>Give a file with BEGIN CERTIFICATE in it.</source>
        <translation>Give a file with BEGIN CERTIFICATE in it.</translation>
    </message>
    <message>
        <source>There is nothing where a JSON object should be.</source>
        <translation>There is nothing where a JSON object should be.</translation>
    </message>
    <message>
        <source>Check that the address or file is the right one.</source>
        <translation>Check that the address or file is the right one.</translation>
    </message>
    <message>
        <source>What was read is not a JSON object.</source>
        <translation>What was read is not a JSON object.</translation>
    </message>
    <message>
        <source>Check that the address or file is the right one; a log-in or error page may have come instead.</source>
        <translation>Check that the address or file is the right one; a log-in or error page may have come instead.</translation>
    </message>
    <message>
        <source>The JSON is broken at byte {offset}: {reason}.</source>
        <translation>The JSON is broken at byte {offset}: {reason}.</translation>
    </message>
    <message>
        <source>Read it again; if it stays so, tell whoever runs that server.</source>
        <translation>Read it again; if it stays so, tell whoever runs that server.</translation>
    </message>
    <message>
        <source>The JSON gives “{member}” twice (byte {offset}), so two readers could understand it differently.</source>
        <translation>The JSON gives “{member}” twice (byte {offset}), so two readers could understand it differently.</translation>
    </message>
    <message>
        <source>Do not trust it; tell whoever runs that server.</source>
        <translation>Do not trust it; tell whoever runs that server.</translation>
    </message>
    <message>
        <source>The JSON is not valid UTF-8 at byte {offset}.</source>
        <translation>The JSON is not valid UTF-8 at byte {offset}.</translation>
    </message>
    <message>
        <source>The JSON holds a NUL character (byte {offset}).</source>
        <translation>The JSON holds a NUL character (byte {offset}).</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {limit} levels.</source>
        <translation>The JSON is nested deeper than {limit} levels.</translation>
    </message>
    <message>
        <source>The issuer is “{found}”; expected “{expected}”.</source>
        <translation>The issuer is “{found}”; expected “{expected}”.</translation>
    </message>
    <message>
        <source>Check the tenant ID and the cloud.</source>
        <translation>Check the tenant ID and the cloud.</translation>
    </message>
    <message>
        <source>The sign-in settings at {url} could not be read: HTTP status {status}.</source>
        <translation>The sign-in settings at {url} could not be read: HTTP status {status}.</translation>
    </message>
    <message>
        <source>The discovery document is larger than {limit} bytes.</source>
        <translation>The discovery document is larger than {limit} bytes.</translation>
    </message>
    <message>
        <source>The discovery document lacks {member}.</source>
        <translation>The discovery document lacks {member}.</translation>
    </message>
    <message>
        <source>Check that the address is that of an OpenID Connect provider.</source>
        <translation>Check that the address is that of an OpenID Connect provider.</translation>
    </message>
    <message>
        <source>In the discovery document, {member} must be of type {expected}.</source>
        <translation>In the discovery document, {member} must be of type {expected}.</translation>
    </message>
    <message>
        <source>Tell whoever runs that server.</source>
        <translation>Tell whoever runs that server.</translation>
    </message>
    <message>
        <source>In the discovery document, {member} is “{found}”, which is not an address.</source>
        <translation>In the discovery document, {member} is “{found}”, which is not an address.</translation>
    </message>
    <message>
        <source>In the discovery document, {member} is “{found}”, which is not https.</source>
        <translation>In the discovery document, {member} is “{found}”, which is not https.</translation>
    </message>
    <message>
        <source>Do not sign in there; tell whoever runs that server.</source>
        <translation>Do not sign in there; tell whoever runs that server.</translation>
    </message>
    <message>
        <source>The signing keys at {url} could not be read: HTTP status {status}.</source>
        <translation>The signing keys at {url} could not be read: HTTP status {status}.</translation>
    </message>
    <message>
        <source>Check that the address is the jwks_uri of the discovery document.</source>
        <translation>Check that the address is the jwks_uri of the discovery document.</translation>
    </message>
    <message>
        <source>The keys are larger than {limit} bytes.</source>
        <translation>The keys are larger than {limit} bytes.</translation>
    </message>
    <message>
        <source>Check that this is a key set.</source>
        <translation>Check that this is a key set.</translation>
    </message>
    <message>
        <source>The key set holds more than {limit} keys.</source>
        <translation>The key set holds more than {limit} keys.</translation>
    </message>
    <message>
        <source>Check that this is the provider&apos;s own key set.</source>
        <translation>Check that this is the provider&apos;s own key set.</translation>
    </message>
    <message>
        <source>The key set holds no keys.</source>
        <translation>The key set holds no keys.</translation>
    </message>
    <message>
        <source>Check that the address or file is a JSON Web Key Set: {&quot;keys&quot;:[…]}.</source>
        <translation>Check that the address or file is a JSON Web Key Set: {&quot;keys&quot;:[…]}.</translation>
    </message>
    <message>
        <source>In key number {index} of the set, counted from 0, {member} is of the wrong type.</source>
        <translation>In key number {index} of the set, counted from 0, {member} is of the wrong type.</translation>
    </message>
    <message>
        <source>The PEM text holds no public key that could be read.</source>
        <translation>The PEM text holds no public key that could be read.</translation>
    </message>
    <message>
        <source>Give a public key or certificate (RSA or EC), a JSON Web Key, or a key set.</source>
        <translation>Give a public key or certificate (RSA or EC), a JSON Web Key, or a key set.</translation>
    </message>
    <message>
        <source>The response to the sign-in is larger than {limit} bytes.</source>
        <translation>The response to the sign-in is larger than {limit} bytes.</translation>
    </message>
    <message>
        <source>The response to the sign-in is malformed ({reason}).</source>
        <translation>The response to the sign-in is malformed ({reason}).</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Start the sign-in again.</translation>
    </message>
    <message>
        <source>The response to the sign-in gives “{parameter}” twice.</source>
        <translation>The response to the sign-in gives “{parameter}” twice.</translation>
    </message>
    <message>
        <source>Start the sign-in again; if it stays so, something on the way changes addresses.</source>
        <translation>Start the sign-in again; if it stays so, something on the way changes addresses.</translation>
    </message>
    <message>
        <source>The response to the sign-in carries no state, so it cannot be told whether it is ours.</source>
        <translation>The response to the sign-in carries no state, so it cannot be told whether it is ours.</translation>
    </message>
    <message>
        <source>The response belongs to another sign-in (its state is not ours).</source>
        <translation>The response belongs to another sign-in (its state is not ours).</translation>
    </message>
    <message>
        <source>Close other sign-in windows and start again.</source>
        <translation>Close other sign-in windows and start again.</translation>
    </message>
    <message>
        <source>The response to this sign-in came a second time.</source>
        <translation>The response to this sign-in came a second time.</translation>
    </message>
    <message>
        <source>Start the sign-in again; do not reload the page.</source>
        <translation>Start the sign-in again; do not reload the page.</translation>
    </message>
    <message>
        <source>The response came from “{found}”, not from “{expected}”.</source>
        <translation>The response came from “{found}”, not from “{expected}”.</translation>
    </message>
    <message>
        <source>Do not go on: another provider answered. Check tenant ID and cloud.</source>
        <translation>Do not go on: another provider answered. Check tenant ID and cloud.</translation>
    </message>
    <message>
        <source>The response does not name its issuer, although “{expected}” promises to.</source>
        <translation>The response does not name its issuer, although “{expected}” promises to.</translation>
    </message>
    <message>
        <source>Start the sign-in again; if it stays so, tell whoever runs that server.</source>
        <translation>Start the sign-in again; if it stays so, tell whoever runs that server.</translation>
    </message>
    <message>
        <source>The response to the sign-in holds neither a code nor an error.</source>
        <translation>The response to the sign-in holds neither a code nor an error.</translation>
    </message>
    <message>
        <source>Check the response type of the request.</source>
        <translation>Check the response type of the request.</translation>
    </message>
    <message>
        <source>The response came in the address&apos;s {found}; it was asked for as {expected}.</source>
        <translation>The response came in the address&apos;s {found}; it was asked for as {expected}.</translation>
    </message>
    <message>
        <source>Check the response mode of the request.</source>
        <translation>Check the response mode of the request.</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s answer (HTTP status {status}) is not proper JSON: {reason}.</source>
        <translation>The token endpoint&apos;s answer (HTTP status {status}) is not proper JSON: {reason}.</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address; a proxy&apos;s page may have come instead.</source>
        <translation>Check the token endpoint&apos;s address; a proxy&apos;s page may have come instead.</translation>
    </message>
    <message>
        <source>In the token endpoint&apos;s answer, {member} is of the wrong type.</source>
        <translation>In the token endpoint&apos;s answer, {member} is of the wrong type.</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s answer (HTTP status {status}) holds neither a token nor an error.</source>
        <translation>The token endpoint&apos;s answer (HTTP status {status}) holds neither a token nor an error.</translation>
    </message>
    <message>
        <source>The client secret is missing, so the test cannot be made.</source>
        <translation>The client secret is missing, so the test cannot be made.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s Value in step 3.</source>
        <translation>Paste the secret&apos;s Value in step 3.</translation>
    </message>
    <message>
        <source>The redirect URI is missing, so the test cannot be made.</source>
        <translation>The redirect URI is missing, so the test cannot be made.</translation>
    </message>
    <message>
        <source>Copy it from the portal in step 1.</source>
        <translation>Copy it from the portal in step 1.</translation>
    </message>
    <message>
        <source>Nobody finished signing in within {minutes} minutes.</source>
        <translation>Nobody finished signing in within {minutes} minutes.</translation>
    </message>
    <message>
        <source>Start the test again.</source>
        <translation>Start the test again.</translation>
    </message>
    <message>
        <source>The sign-in was closed before it ended.</source>
        <translation>The sign-in was closed before it ended.</translation>
    </message>
    <message>
        <source>Start the test again when you are ready.</source>
        <translation>Start the test again when you are ready.</translation>
    </message>
    <message>
        <source>The provider accepted the sign-in but sent no ID token.</source>
        <translation>The provider accepted the sign-in but sent no ID token.</translation>
    </message>
    <message>
        <source>The request must ask for the scope “openid”; check what stands between this computer and the provider.</source>
        <translation>The request must ask for the scope “openid”; check what stands between this computer and the provider.</translation>
    </message>
    <message>
        <source>The file with your integrations, {path}, cannot be opened: {reason}</source>
        <translation>The file with your integrations, {path}, cannot be opened: {reason}</translation>
    </message>
    <message>
        <source>Check that the folder exists, is yours and is not full.</source>
        <translation>Check that the folder exists, is yours and is not full.</translation>
    </message>
    <message>
        <source>The file with your integrations was damaged. It was kept as {moved_to}, and a new one was begun.</source>
        <translation>The file with your integrations was damaged. It was kept as {moved_to}, and a new one was begun.</translation>
    </message>
    <message>
        <source>Nothing was deleted: put a backup in place of {path}, or send the kept file to whoever supports you.</source>
        <translation>Nothing was deleted: put a backup in place of {path}, or send the kept file to whoever supports you.</translation>
    </message>
    <message>
        <source>The file with your integrations, {path}, was written by a newer Signwright (form {found}, this one knows {known}).</source>
        <translation>The file with your integrations, {path}, was written by a newer Signwright (form {found}, this one knows {known}).</translation>
    </message>
    <message>
        <source>Install the newer Signwright again. The file was not touched.</source>
        <translation>Install the newer Signwright again. The file was not touched.</translation>
    </message>
    <message>
        <source>Another Signwright is writing the file with your integrations at this moment.</source>
        <translation>Another Signwright is writing the file with your integrations at this moment.</translation>
    </message>
    <message>
        <source>Close the other one, or try again.</source>
        <translation>Close the other one, or try again.</translation>
    </message>
    <message>
        <source>The file with your integrations could not be read or written: {reason}</source>
        <translation>The file with your integrations could not be read or written: {reason}</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the file is yours.</source>
        <translation>Check that the disk is not full and that the file is yours.</translation>
    </message>
    <message>
        <source>The stored integration {id} cannot be read any more.</source>
        <translation>The stored integration {id} cannot be read any more.</translation>
    </message>
    <message>
        <source>Import it again from its file, or set it up anew.</source>
        <translation>Import it again from its file, or set it up anew.</translation>
    </message>
    <message>
        <source>There is no stored integration {id}.</source>
        <translation>There is no stored integration {id}.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation>There is nothing to read.</translation>
    </message>
    <message>
        <source>Paste the error text, the address of the page, a log or a HAR file.</source>
        <translation>Paste the error text, the address of the page, a log or a HAR file.</translation>
    </message>
    <message>
        <source>This is a picture or document ({format}); it cannot be read.</source>
        <translation>This is a picture or document ({format}); it cannot be read.</translation>
    </message>
    <message>
        <source>Copy the text of the error instead: on Microsoft&apos;s page, “Troubleshooting details” has a copy button.</source>
        <translation>Copy the text of the error instead: on Microsoft&apos;s page, “Troubleshooting details” has a copy button.</translation>
    </message>
    <message>
        <source>The material is larger than {limit} bytes.</source>
        <translation>The material is larger than {limit} bytes.</translation>
    </message>
    <message>
        <source>Give the part around the failed sign-in.</source>
        <translation>Give the part around the failed sign-in.</translation>
    </message>
    <message>
        <source>The facts are not JSON (at byte {offset}: {reason}).</source>
        <translation>The facts are not JSON (at byte {offset}: {reason}).</translation>
    </message>
    <message>
        <source>Give one JSON object with what is known.</source>
        <translation>Give one JSON object with what is known.</translation>
    </message>
    <message>
        <source>This computer offers no keychain, so the client secret is kept in memory and forgotten when you close the program.</source>
        <translation>This computer offers no keychain, so the client secret is kept in memory and forgotten when you close the program.</translation>
    </message>
    <message>
        <source>Keep the secret at hand until you have published, or install a keychain (GNOME Keyring or KWallet) and start again.</source>
        <translation>Keep the secret at hand until you have published, or install a keychain (GNOME Keyring or KWallet) and start again.</translation>
    </message>
    <message>
        <source>The keychain did not answer within {seconds} seconds.</source>
        <translation>The keychain did not answer within {seconds} seconds.</translation>
    </message>
    <message>
        <source>Look for a window of the keychain that asks for its password, unlock it, and try again.</source>
        <translation>Look for a window of the keychain that asks for its password, unlock it, and try again.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>The keychain refused access.</translation>
    </message>
    <message>
        <source>Unlock the keychain, allow Signwright to use it, and try again.</source>
        <translation>Unlock the keychain, allow Signwright to use it, and try again.</translation>
    </message>
    <message>
        <source>The keychain could not do it: {reason}</source>
        <translation>The keychain could not do it: {reason}</translation>
    </message>
    <message>
        <source>Open your keychain program and check that the keychain is unlocked.</source>
        <translation>Open your keychain program and check that the keychain is unlocked.</translation>
    </message>
    <message>
        <source>The portal log-in is not in the expected form.</source>
        <translation>The portal log-in is not in the expected form.</translation>
    </message>
    <message>
        <source>Give one line of JSON with username and password, or with token.</source>
        <translation>Give one line of JSON with username and password, or with token.</translation>
    </message>
    <message>
        <source>This program cannot publish to a portal of the kind “{kind}”.</source>
        <translation>This program cannot publish to a portal of the kind “{kind}”.</translation>
    </message>
    <message>
        <source>Carry the values over by hand; the pages of the wizard have a copy button for each.</source>
        <translation>Carry the values over by hand; the pages of the wizard have a copy button for each.</translation>
    </message>
    <message>
        <source>The address of the admin API of this {kind} portal is not known.</source>
        <translation>The address of the admin API of this {kind} portal is not known.</translation>
    </message>
    <message>
        <source>Enter it with the portal&apos;s settings.</source>
        <translation>Enter it with the portal&apos;s settings.</translation>
    </message>
    <message>
        <source>The portal did not accept this log-in.</source>
        <translation>The portal did not accept this log-in.</translation>
    </message>
    <message>
        <source>Check user name and password; with two-factor log-in also give a fresh code.</source>
        <translation>Check user name and password; with two-factor log-in also give a fresh code.</translation>
    </message>
    <message>
        <source>The portal wants the code of your authenticator app as well.</source>
        <translation>The portal wants the code of your authenticator app as well.</translation>
    </message>
    <message>
        <source>Enter a fresh six-digit code and log in again.</source>
        <translation>Enter a fresh six-digit code and log in again.</translation>
    </message>
    <message>
        <source>This account may not use {what} of the portal.</source>
        <translation>This account may not use {what} of the portal.</translation>
    </message>
    <message>
        <source>Log in as an administrator who may read and change the portal&apos;s settings.</source>
        <translation>Log in as an administrator who may read and change the portal&apos;s settings.</translation>
    </message>
    <message>
        <source>The portal has no {what}.</source>
        <translation>The portal has no {what}.</translation>
    </message>
    <message>
        <source>Check the location or app, and the address of the admin API.</source>
        <translation>Check the location or app, and the address of the admin API.</translation>
    </message>
    <message>
        <source>The portal refused the change: {message}</source>
        <translation>The portal refused the change: {message}</translation>
    </message>
    <message>
        <source>Correct what it names, then publish again.</source>
        <translation>Correct what it names, then publish again.</translation>
    </message>
    <message>
        <source>The portal asks to wait {seconds} seconds.</source>
        <translation>The portal asks to wait {seconds} seconds.</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>Try again after that.</translation>
    </message>
    <message>
        <source>The portal failed with HTTP {status}.</source>
        <translation>The portal failed with HTTP {status}.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, tell the portal&apos;s support.</source>
        <translation>Try again later; if it stays so, tell the portal&apos;s support.</translation>
    </message>
    <message>
        <source>The portal answered something that cannot be understood (HTTP {status}).</source>
        <translation>The portal answered something that cannot be understood (HTTP {status}).</translation>
    </message>
    <message>
        <source>Check the address of the admin API.</source>
        <translation>Check the address of the admin API.</translation>
    </message>
    <message>
        <source>Nobody is logged in to the portal.</source>
        <translation>Nobody is logged in to the portal.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>Log in first.</translation>
    </message>
    <message>
        <source>The portal has no setting named “{name}”.</source>
        <translation>The portal has no setting named “{name}”.</translation>
    </message>
    <message>
        <source>Switch the integration on in the portal and save once, so that its settings exist; then publish again.</source>
        <translation>Switch the integration on in the portal and save once, so that its settings exist; then publish again.</translation>
    </message>
    <message>
        <source>The names of this portal&apos;s settings have to be confirmed first.</source>
        <translation>The names of this portal&apos;s settings have to be confirmed first.</translation>
    </message>
    <message>
        <source>Look at the proposed names and confirm them (on the command line: --accept-mapping or --mapping).</source>
        <translation>Look at the proposed names and confirm them (on the command line: --accept-mapping or --mapping).</translation>
    </message>
    <message>
        <source>It is not known which location or app to publish to.</source>
        <translation>It is not known which location or app to publish to.</translation>
    </message>
    <message>
        <source>Choose one; this log-in can see: {targets}</source>
        <translation>Choose one; this log-in can see: {targets}</translation>
    </message>
    <message>
        <source>This log-in does not see a location or app with the number {target}.</source>
        <translation>This log-in does not see a location or app with the number {target}.</translation>
    </message>
    <message>
        <source>Choose one of: {targets}</source>
        <translation>Choose one of: {targets}</translation>
    </message>
    <message>
        <source>The mapping file is not in the expected form: {reason}.</source>
        <translation>The mapping file is not in the expected form: {reason}.</translation>
    </message>
    <message>
        <source>It must be a JSON object such as {&quot;tenant_id&quot;: &quot;Name.In.Portal&quot;}.</source>
        <translation>It must be a JSON object such as {&quot;tenant_id&quot;: &quot;Name.In.Portal&quot;}.</translation>
    </message>
    <message>
        <source>The integration lacks {field}, so it cannot be published.</source>
        <translation>The integration lacks {field}, so it cannot be published.</translation>
    </message>
    <message>
        <source>Complete it first.</source>
        <translation>Complete it first.</translation>
    </message>
    <message>
        <source>No sign-in test has passed with exactly these settings, so nothing was written.</source>
        <translation>No sign-in test has passed with exactly these settings, so nothing was written.</translation>
    </message>
    <message>
        <source>Run the sign-in test, or say in so many words that you publish untested (--untested).</source>
        <translation>Run the sign-in test, or say in so many words that you publish untested (--untested).</translation>
    </message>
    <message>
        <source>Turning the portal&apos;s own passwords off could lock everybody out, and no sign-in has been proven.</source>
        <translation>Turning the portal&apos;s own passwords off could lock everybody out, and no sign-in has been proven.</translation>
    </message>
    <message>
        <source>Run the sign-in test with a real user first; publish without that option until then.</source>
        <translation>Run the sign-in test with a real user first; publish without that option until then.</translation>
    </message>
    <message>
        <source>The change was not confirmed, so nothing was written.</source>
        <translation>The change was not confirmed, so nothing was written.</translation>
    </message>
    <message>
        <source>Look at the changes and run again with --yes.</source>
        <translation>Look at the changes and run again with --yes.</translation>
    </message>
    <message>
        <source>The publish was stopped.</source>
        <translation>The publish was stopped.</translation>
    </message>
    <message>
        <source>The portal does not hold what was written to {field}.</source>
        <translation>The portal does not hold what was written to {field}.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, enter the value by hand in the portal.</source>
        <translation>Try again; if it stays so, enter the value by hand in the portal.</translation>
    </message>
    <message>
        <source>The portal&apos;s setting {name}, which is not ours, was gone after writing.</source>
        <translation>The portal&apos;s setting {name}, which is not ours, was gone after writing.</translation>
    </message>
    <message>
        <source>Check that setting in the portal.</source>
        <translation>Check that setting in the portal.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>There is nothing to put back.</translation>
    </message>
    <message>
        <source>The publish could be neither finished nor undone ({reason}).</source>
        <translation>The publish could be neither finished nor undone ({reason}).</translation>
    </message>
    <message>
        <source>Open the publish page again as soon as the portal can be reached: it finishes or undoes what is left.</source>
        <translation>Open the publish page again as soon as the portal can be reached: it finishes or undoes what is left.</translation>
    </message>
    <message>
        <source>The provider answered {status} where its own description should be.</source>
        <translation>The provider answered {status} where its own description should be.</translation>
    </message>
    <message>
        <source>Check the tenant ID and the cloud in step 2.</source>
        <translation>Check the tenant ID and the cloud in step 2.</translation>
    </message>
    <message>
        <source>The sign-in test was stopped.</source>
        <translation>The sign-in test was stopped.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken by another program.</source>
        <translation>Port {port} of this computer is taken by another program.</translation>
    </message>
    <message>
        <source>Choose another port, or none, then a free one is taken.</source>
        <translation>Choose another port, or none, then a free one is taken.</translation>
    </message>
    <message>
        <source>The practice server could not open a port on this computer.</source>
        <translation>The practice server could not open a port on this computer.</translation>
    </message>
    <message>
        <source>Check whether a security program forbids it.</source>
        <translation>Check whether a security program forbids it.</translation>
    </message>
    <message>
        <source>The practice server could not make its certificate.</source>
        <translation>The practice server could not make its certificate.</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files can be written to.</source>
        <translation>Check that the folder for temporary files can be written to.</translation>
    </message>
    <message>
        <source>There is no practice fault named “{name}”.</source>
        <translation>There is no practice fault named “{name}”.</translation>
    </message>
    <message>
        <source>“practice faults” lists them all.</source>
        <translation>“practice faults” lists them all.</translation>
    </message>
    <message>
        <source>The userinfo endpoint answered with HTTP status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the scope openid was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The userinfo endpoint sent “{content_type}” instead of JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The userinfo endpoint speaks of “{found}”, the ID token of “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use those claims; tell whoever runs that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or copy its text and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case cannot be read: it is not JSON (at byte {offset}: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again; perhaps it was cut off on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no support case of Signwright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of other kinds is read by “Explain an error” and by “signwright-cli explain”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has form {found}; this version reads form 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is damaged at {pointer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is larger than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the run that failed alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to make a case of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name files of evidence, --integration or --stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal passwords can be switched off only while Signwright is able to write down that it must switch them on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them on in step 3, or start Signwright again once its data folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody allowed the log-in on the portal&apos;s page within five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again and allow it, or paste an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That app holds secrets, so nothing is tried out on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an app that has no secrets at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of tenants is empty: with an issuer for many tenants a Reflex app would let nobody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the ID of each tenant whose people may sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{entry}” in the list of tenants is no tenant ID, and a Reflex app compares with nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by the Directory (tenant) ID; the register page looks up a domain for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal may drop other settings with this write ({names}): whether it keeps them is written down nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out on an app without secrets, or have their values at hand and say so (on the command line: --try-on APP or --others-may-vanish).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this write the portal dropped settings that are not ours: {names}. Signwright stopped there; the app has not been restarted and still runs with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them again in the portal before you restart the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not show what it holds now, so that could not be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again as soon as the portal answers; then everything stands as in the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual has no list of tenants and knows people by their e-mail address: with an issuer for many tenants an administrator elsewhere could name somebody as one of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the authority of your own tenant and its Directory (tenant) ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual still keeps a sign-in with OpenID Connect that was switched off when its password was reset. No call can put that state back, so nothing is written over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in Actual&apos;s own settings first; then it can be changed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual will send people back to {needed}, which is not among the redirect URIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the portal&apos;s address, or register exactly that redirect URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} wants a log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the window: Log in to the proxy, under What we know. On the command line: put the log-in into the proxy settings of your system. Your network team knows which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an empty list of tenants Grafana lets people of every tenant in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the Directory (tenant) IDs that may sign in, or use the authority of one tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{entry}” in the list of tenants is no tenant ID, and Grafana compares with nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana sends people back to /login/azuread below its address, and no redirect URI here ends so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register that redirect URI and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak&apos;s Microsoft provider knows the worldwide cloud of Microsoft only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a provider of the kind OpenID Connect in Keycloak by hand for another cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak&apos;s Microsoft provider has no list of tenants: with an issuer for many tenants everybody would come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak sends people back to {needed} below its address, and no redirect URI here ends so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the redirect URI from the provider&apos;s page in Keycloak, register it and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{alias}” is a provider of another kind in this realm; nothing is written over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Microsoft provider of the realm, or give the other one another alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s setting “{name}” is chosen for two different things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for one of them, or leave that one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would switch portal passwords off. Somebody has to confirm within ten minutes that a log-in still works, or they are switched on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so with --prevent-password and stay to confirm, or publish from the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal passwords stay on: standard input has ended, so nobody could confirm that a log-in still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a terminal, or keep standard input open and send the line “confirm” after you have logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody confirmed in time, so portal passwords were switched on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why the log-in did not work, or publish again and confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait for the confirmation was stopped, so portal passwords were switched on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again when you can stay to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input ended without the confirmation, so portal passwords were switched on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep standard input open and send the line “confirm” after you have logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal passwords are still off and could not be switched on again: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command again or open Signwright: either goes on trying. Or switch them on in the portal itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Signwright on this computer has confirmed it or put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier publish switched portal passwords off, and nobody has confirmed yet; {seconds} seconds are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again with --prevent-password to go on waiting for the confirmation, or confirm in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Signwright was installed by {by}, which brings new versions too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update it there, as you do with your other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Signwright was built without a place to look for new versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where you got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where new versions are announced answered with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. Signwright works as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement of new versions cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement of new versions is not signed by Signwright&apos;s developers. Somebody between you and them may have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not follow it. Try again in another network; if it stays so, tell the developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement of new versions is older than the one seen here before ({sequence} after {last}). Somebody may be hiding a new version from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in another network; if it stays so, tell the developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement of new versions was good until {expired} only. Somebody may be hiding a new version from you, or this computer&apos;s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the clock of this computer, then try again in another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in browser does not run from an AppImage on this system, which would take a part of its protection away (AppArmor restricts user namespaces).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own browser for the test, or install the .deb package, which brings the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one integration, or say --everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed: that cannot be undone, so it has to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed: portal passwords are off and nobody has confirmed that people can log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm, or switch them on again, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed: a publish was cut off, and how the portal was before stands only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to that portal once more with Signwright: the publish is finished or undone then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Application (client) ID</source>
        <translation>Application (client) ID</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>Directory (tenant) ID</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Secret begins with</source>
        <translation>Secret begins with</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Trace ID</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Correlation ID</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Timestamp</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>Conditional Access</translation>
    </message>
    <message>
        <source>Form of the request</source>
        <translation>Form of the request</translation>
    </message>
    <message>
        <source>Federated sign-in</source>
        <translation>Federated sign-in</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant ID</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Multifactor authentication</source>
        <translation>Multifactor authentication</translation>
    </message>
    <message>
        <source>On-premises agent</source>
        <translation>On-premises agent</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Account type</translation>
    </message>
    <message>
        <source>Service outage</source>
        <translation>Service outage</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>State of the account</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Guest invitation</source>
        <translation>Guest invitation</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Resource (API)</source>
        <translation>Resource (API)</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Response type</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>App switched off</source>
        <translation>App switched off</translation>
    </message>
    <message>
        <source>Cross-tenant policy</source>
        <translation>Cross-tenant policy</translation>
    </message>
    <message>
        <source>User assignment</source>
        <translation>User assignment</translation>
    </message>
    <message>
        <source>Token version</source>
        <translation>Token version</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Throttling</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Expired secret</source>
        <translation>Expired secret</translation>
    </message>
    <message>
        <source>Platform type</source>
        <translation>Platform type</translation>
    </message>
    <message>
        <source>State or nonce</source>
        <translation>State or nonce</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Code used twice</translation>
    </message>
    <message>
        <source>SAML set-up</source>
        <translation>SAML set-up</translation>
    </message>
    <message>
        <source>Portal setting</source>
        <translation>Portal setting</translation>
    </message>
    <message>
        <source>Hello, signing in with Microsoft to our portal does not work.</source>
        <translation>Hello, signing in with Microsoft to our portal does not work.</translation>
    </message>
    <message>
        <source>Hello, signing in with Microsoft to {portal} does not work.</source>
        <translation>Hello, signing in with Microsoft to {portal} does not work.</translation>
    </message>
    <message>
        <source>What would help:</source>
        <translation>What would help:</translation>
    </message>
    <message>
        <source>The values:</source>
        <translation>The values:</translation>
    </message>
    <message>
        <source>To check or do it on the command line:</source>
        <translation>To check or do it on the command line:</translation>
    </message>
    <message>
        <source>the person who signs in</source>
        <translation>the person who signs in</translation>
    </message>
    <message>
        <source>the administrator of the Microsoft tenant</source>
        <translation>the administrator of the Microsoft tenant</translation>
    </message>
    <message>
        <source>the administrator of the portal</source>
        <translation>the administrator of the portal</translation>
    </message>
    <message>
        <source>the maker of the portal</source>
        <translation>the maker of the portal</translation>
    </message>
    <message>
        <source>the network administrator</source>
        <translation>the network administrator</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>nobody: this is not a fault</source>
        <translation>nobody: this is not a fault</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sure</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>Microsoft&apos;s answer {code} means: </source>
        <translation>Microsoft&apos;s answer {code} means: </translation>
    </message>
    <message>
        <source>Where: the Microsoft Entra admin center, https://entra.microsoft.com (in the Azure portal: Azure Active Directory, now Microsoft Entra ID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Hello, this is why your sign-in with Microsoft to our portal does not work, and what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, this is why your sign-in with Microsoft to {portal} does not work, and what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, this belongs to signing in with Microsoft to our portal; nothing is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, this belongs to signing in with Microsoft to {portal}; nothing is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 shows as “%2” is this: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Use the &amp;mended value</source>
        <translation>Use the &amp;mended value</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <comment>button; %1 is the value</comment>
        <translation>&amp;Use %1</translation>
    </message>
</context>
<context>
    <name>PortalPage</name>
    <message>
        <source>Name of this &amp;integration</source>
        <translation>Name of this &amp;integration</translation>
    </message>
    <message>
        <source>For you alone, for instance the location&apos;s name: “Kalkio Spaces”.</source>
        <translation>For you alone, for instance the location&apos;s name: “Kalkio Spaces”.</translation>
    </message>
    <message>
        <source>Still missing: a name to find it again by.</source>
        <translation>Still missing: a name to find it again by.</translation>
    </message>
    <message>
        <source>&amp;Address of the portal</source>
        <translation>&amp;Address of the portal</translation>
    </message>
    <message>
        <source>What your members open in their browser.</source>
        <translation>What your members open in their browser.</translation>
    </message>
    <message>
        <source>Still missing: the address of the portal, beginning with https://</source>
        <translation>Still missing: the address of the portal, beginning with https://</translation>
    </message>
</context>
<context>
    <name>PortalText</name>
    <message>
        <source>The public configuration of {host} could not be read, so the portal was not looked at from outside.</source>
        <translation>The public configuration of {host} could not be read, so the portal was not looked at from outside.</translation>
    </message>
    <message>
        <source>Alarm: {host} shows the client secret to everybody (setting {name}). Make a new secret in Azure at once and tell the portal&apos;s support.</source>
        <translation>Alarm: {host} shows the client secret to everybody (setting {name}). Make a new secret in Azure at once and tell the portal&apos;s support.</translation>
    </message>
    <message>
        <source>{host} offers the sign-in with Microsoft now.</source>
        <translation>{host} offers the sign-in with Microsoft now.</translation>
    </message>
    <message>
        <source>{host} does not offer the sign-in with Microsoft yet.</source>
        <translation>{host} does not offer the sign-in with Microsoft yet.</translation>
    </message>
    <message>
        <source>The portal still shows the button as “{label}”.</source>
        <translation>The portal still shows the button as “{label}”.</translation>
    </message>
    <message>
        <source>Nexudus may not recognise {user}: the account has no e-mail address in its ID token.</source>
        <translation>Nexudus may not recognise {user}: the account has no e-mail address in its ID token.</translation>
    </message>
    <message>
        <source>Nexudus lets {user} in, and makes a new contact if it does not know this person yet.</source>
        <translation>Nexudus lets {user} in, and makes a new contact if it does not know this person yet.</translation>
    </message>
    <message>
        <source>Nexudus lets {user} in only if this person is registered there already.</source>
        <translation>Nexudus lets {user} in only if this person is registered there already.</translation>
    </message>
    <message>
        <source>Members are sent straight to Microsoft; nobody can use a Nexudus password any more.</source>
        <translation>Members are sent straight to Microsoft; nobody can use a Nexudus password any more.</translation>
    </message>
    <message>
        <source>{field}: written, read back: equal</source>
        <translation>{field}: written, read back: equal</translation>
    </message>
    <message>
        <source>{field}: could not be written</source>
        <translation>{field}: could not be written</translation>
    </message>
    <message>
        <source>Something went wrong; everything is being put back.</source>
        <translation>Something went wrong; everything is being put back.</translation>
    </message>
    <message>
        <source>{field}: put back as it was</source>
        <translation>{field}: put back as it was</translation>
    </message>
    <message>
        <source>Put back as it was: the portal stands as before.</source>
        <translation>Put back as it was: the portal stands as before.</translation>
    </message>
    <message>
        <source>Published. Read back: equal.</source>
        <translation>Published. Read back: equal.</translation>
    </message>
    <message>
        <source>Portal passwords work again.</source>
        <translation>Portal passwords work again.</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>Directory (tenant) ID</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Application (client) ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Create new users if they don&apos;t exist</source>
        <translation>Create new users if they don&apos;t exist</translation>
    </message>
    <message>
        <source>Sign-in button label</source>
        <translation>Sign-in button label</translation>
    </message>
    <message>
        <source>Sign-in with Microsoft enabled</source>
        <translation>Sign-in with Microsoft enabled</translation>
    </message>
    <message>
        <source>Prevent users from using their portal password</source>
        <translation>Prevent users from using their portal password</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>set</source>
        <translation>set</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>The Reflex app lets {user} in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Reflex app turns {user} away: it does not take the issuer {issuer} with the tenants that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Reflex app lets nobody in: with an issuer for many tenants its list of tenants (AZURE_VALID_TENANT_IDS) must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Reflex app&apos;s list of tenants “{entry}” never matches: only tenant IDs in small letters do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflex does not check for which application a token was made; Signwright did, and this one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is written, but the restart failed ({code}): restart the app yourself, until then it runs with the old values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app restarts with the new values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person who signs in becomes the owner of this Actual server; it asks for the server&apos;s password once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual knows {user} as {email}. The first person who signs in becomes the owner; everybody else gets in only after the owner has added a user of that name, unless the server is set to make users at their first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft tells Actual no e-mail address of {user}, so Actual knows this person only as {sub}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana turns {user} away (“tenant mismatch”): {tenant} is not among the allowed organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana turns {user} away: the token holds neither an e-mail address nor a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana knows {user} as {email} and makes a user of that name at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana knows {user} as {email}: without a Grafana user of that address nobody gets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafana asks Microsoft to send people back to {sent}, which is not the redirect URI that was tested: correct root_url in Grafana&apos;s configuration, or register that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak does not read the token of {user}: it asks Microsoft Graph (permission User.Read), knows people by their ID there and names them after their mailbox, else their user name. The first sign-in follows the realm&apos;s first-login flow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeFaults</name>
    <message>
        <source>Wrong client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration holds another secret than the portal sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is right and its end date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration holds another redirect URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such application in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not assigned to the enterprise application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI with a trailing slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registered redirect URI ends in a slash that the portal does not send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI in another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registered path differs in upper and lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No redirect URI registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration has no redirect URI at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enterprise application is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No enterprise application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration has no service principal in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as a single-page application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI stands under the platform SPA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as a mobile or desktop application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI stands under the platform for public clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-tenant application over common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application takes its own tenant only, and the portal asks through common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID tokens not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkbox for ID tokens is off and the portal asks for one from the authorization endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant does not exist in this cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has consented for the organisation, and silent sign-in is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin consent needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation lets only admins consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user pressed Cancel on the consent page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account from another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not exist in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account does not exist in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has to be changed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is too old and silent sign-in is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy asks for a second factor in a silent sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor to be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has to register a second factor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second factor failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user did not answer the second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by Conditional Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy does not let this sign-in through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device not compliant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy wants a compliant device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device not joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy wants a device of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-tenant access blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two organisations&apos; access settings do not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation server fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s own sign-in server is not reachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password agent does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent on the organisation&apos;s premises does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser sends no cookies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account belongs to another cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application set to SAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enterprise application is set up for SAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks for a permission that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks for a resource that the tenant does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sign-in is asked for again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation type="unfinished">Code used twice</translation>
    </message>
    <message>
        <source>The authorization code has been redeemed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code is older than ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI differs between the two legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token request names another redirect URI than the authorization request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code verifier does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token request carries the verifier of another sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token request carries no credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has a temporary fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client assertion is signed with a certificate that is not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token endpoint answers with a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy answers in the token endpoint&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ID token in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint answers without an ID token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token names another issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token is for another application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token belongs to another sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token has no sub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token has no iat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token expired an hour ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token becomes valid in an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant and issuer disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token&apos;s tid is another tenant than its issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 1 token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The v2 endpoint gives a token of version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token has no groups but a reference to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bit of the signature is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpublished key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token is signed with a key that is in no key set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token is signed with an RSA key of 1024 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token says it is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC with the public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token is signed with a published value as a shared secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration asks for encrypted ID tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID token names its audience twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery names another issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discovery document&apos;s issuer is not the one expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery answers with a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network sign-in page answers in the provider&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discovery document answers 503.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty key set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key set holds no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of another tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may sign for another tenant only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys under wrong names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key set has the names of two keys exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer takes twenty seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections are cut before an answer comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer ends in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s clock is an hour ahead of this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is past its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of a company proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that this computer does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal throttles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second call of the admin API has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal refuses values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes are refused by validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin API answers 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal log-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin API answers 401.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal cuts connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the admin API get lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal loses writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes are answered well and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal loses every second write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second write changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal shows the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public configuration shows the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service not subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application asks for a service that the organisation has no subscription for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device that the person signs in on has been disabled in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work accounts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks the address for personal accounts, the application is for work accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer of the admin API takes a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal under maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin API answers with a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal masks the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin API shows asterisks instead of the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings were never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration was never switched on, so its settings do not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal replaces all secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting some secrets removes all others (Reflex).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal lists secrets as an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of secrets is an object with masked values instead of an array of names (Reflex).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal fails without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals are bare text, and the restart is refused (Reflex).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal does not delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a secret is answered with 200 and the word failed (Reflex).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now %2, afterwards %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in the portal %2, set up here %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedirectUriPage</name>
    <message>
        <source>&amp;Redirect URI</source>
        <translation>&amp;Redirect URI</translation>
    </message>
    <message>
        <source>Still missing: paste the redirect URI that the portal shows.</source>
        <translation>Still missing: paste the redirect URI that the portal shows.</translation>
    </message>
    <message>
        <source>Further re&amp;direct URIs</source>
        <translation>Further re&amp;direct URIs</translation>
    </message>
    <message>
        <source>One for every other host name that people use, separated by blanks. Each must be registered at Microsoft as well.</source>
        <translation>One for every other host name that people use, separated by blanks. Each must be registered at Microsoft as well.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Application (&amp;client) ID</source>
        <translation>Application (&amp;client) ID</translation>
    </message>
    <message>
        <source>Still missing: paste the Application (client) ID.</source>
        <translation>Still missing: paste the Application (client) ID.</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <translation>Directory (&amp;tenant) ID</translation>
    </message>
    <message>
        <source>Still missing: paste the Directory (tenant) ID.</source>
        <translation>Still missing: paste the Directory (tenant) ID.</translation>
    </message>
    <message>
        <source>People of several or&amp;ganisations sign in</source>
        <translation>People of several or&amp;ganisations sign in</translation>
    </message>
    <message>
        <source>Then the field above takes the list of all tenant IDs that may sign in.</source>
        <translation>Then the field above takes the list of all tenant IDs that may sign in.</translation>
    </message>
    <message>
        <source>The secret expir&amp;es on</source>
        <translation>The secret expir&amp;es on</translation>
    </message>
    <message>
        <source>The secret expires on</source>
        <translation>The secret expires on</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not larger than such a token may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished">Not encrypted</translation>
    </message>
    <message>
        <source>The token can be read. An encrypted one means that the registration asks for token encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has its three parts: header, claims, signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part is encoded in the one right way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header can be read, and says nothing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is signed with an algorithm that the provider uses, never with none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an ID token and no other kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unknown demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header demands nothing that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key from the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key comes from the provider&apos;s own list, not out of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that the token names is in the provider&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key fits the algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is meant for this algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is one for signatures that everybody can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the key are a real key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is meant for signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may be used to verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has at least 2048 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s public exponent is a safe one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ROCA key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not made by the faulty chips of CVE-2017-15361.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate beside the key holds the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft signed exactly this token; nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished">Claims</translation>
    </message>
    <message>
        <source>The claims can be read, and none stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">Issuer</translation>
    </message>
    <message>
        <source>The token comes from the tenant that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is for your application and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was given to your application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is still good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is good already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token says when it was made, and that was not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token answers this very sign-in, not an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token says who signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token beside it belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code beside it belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token names one tenant, the one that issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is among those that may sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal Microsoft account signs in only where such accounts may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key may sign for this tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not one that belongs to another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the same cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and tenant are of the same Microsoft cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s version is that of the address that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Create new users if they don&apos;t exist</source>
        <translation>&amp;Create new users if they don&apos;t exist</translation>
    </message>
    <message>
        <source>&amp;Prevent users from using their Nexudus password</source>
        <translation>&amp;Prevent users from using their Nexudus password</translation>
    </message>
    <message>
        <source>Label of the sign-in b&amp;utton</source>
        <translation>Label of the sign-in b&amp;utton</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>Needs mending</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Invisible characters were copied along and have been removed.</source>
        <translation>Invisible characters were copied along and have been removed.</translation>
    </message>
    <message>
        <source>Non-breaking spaces were copied along and have been removed.</source>
        <translation>Non-breaking spaces were copied along and have been removed.</translation>
    </message>
    <message>
        <source>A line end was copied along and has been removed.</source>
        <translation>A line end was copied along and has been removed.</translation>
    </message>
    <message>
        <source>Spaces around the value have been removed.</source>
        <translation>Spaces around the value have been removed.</translation>
    </message>
    <message>
        <source>The label “{label}” was copied along and has been removed.</source>
        <translation>The label “{label}” was copied along and has been removed.</translation>
    </message>
    <message>
        <source>The quotation marks around the value have been removed.</source>
        <translation>The quotation marks around the value have been removed.</translation>
    </message>
    <message>
        <source>Spaces inside the ID have been removed.</source>
        <translation>Spaces inside the ID have been removed.</translation>
    </message>
    <message>
        <source>The brackets around the ID have been removed.</source>
        <translation>The brackets around the ID have been removed.</translation>
    </message>
    <message>
        <source>The dashes of the ID have been put right.</source>
        <translation>The dashes of the ID have been put right.</translation>
    </message>
    <message>
        <source>The ID is now in small letters, as Microsoft writes it in tokens.</source>
        <translation>The ID is now in small letters, as Microsoft writes it in tokens.</translation>
    </message>
    <message>
        <source>This ID is all zeros, which stands for “none”.</source>
        <translation>This ID is all zeros, which stands for “none”.</translation>
    </message>
    <message>
        <source>Copy the real one from the Overview page of the app registration.</source>
        <translation>Copy the real one from the Overview page of the app registration.</translation>
    </message>
    <message>
        <source>A piece of the ID is missing: it has {length} characters instead of 36.</source>
        <translation>A piece of the ID is missing: it has {length} characters instead of 36.</translation>
    </message>
    <message>
        <source>Copy it again with the copy button beside it.</source>
        <translation>Copy it again with the copy button beside it.</translation>
    </message>
    <message>
        <source>The ID is too long: it has {length} characters instead of 36.</source>
        <translation>The ID is too long: it has {length} characters instead of 36.</translation>
    </message>
    <message>
        <source>“{characters}” cannot be in an ID, which has only digits, the letters a to f and dashes.</source>
        <translation>“{characters}” cannot be in an ID, which has only digits, the letters a to f and dashes.</translation>
    </message>
    <message>
        <source>Copy it rather than type it: O is often taken for 0, and l for 1.</source>
        <translation>Copy it rather than type it: O is often taken for 0, and l for 1.</translation>
    </message>
    <message>
        <source>The ID was shortened by the page or the mail it comes from.</source>
        <translation>The ID was shortened by the page or the mail it comes from.</translation>
    </message>
    <message>
        <source>Copy it from the Overview page of the app registration, where it is shown whole.</source>
        <translation>Copy it from the Overview page of the app registration, where it is shown whole.</translation>
    </message>
    <message>
        <source>There are {count} IDs in this text, and only one belongs here.</source>
        <translation>There are {count} IDs in this text, and only one belongs here.</translation>
    </message>
    <message>
        <source>Copy just the one value.</source>
        <translation>Copy just the one value.</translation>
    </message>
    <message>
        <source>There is more text here than an ID.</source>
        <translation>There is more text here than an ID.</translation>
    </message>
    <message>
        <source>Use {id} alone if that is the one you mean.</source>
        <translation>Use {id} alone if that is the one you mean.</translation>
    </message>
    <message>
        <source>This looks like the value of a client secret, which does not belong here.</source>
        <translation>This looks like the value of a client secret, which does not belong here.</translation>
    </message>
    <message>
        <source>Put the secret into its own field and the ID here.</source>
        <translation>Put the secret into its own field and the ID here.</translation>
    </message>
    <message>
        <source>The copied label says “{label}”, which is another value than the one wanted here.</source>
        <translation>The copied label says “{label}”, which is another value than the one wanted here.</translation>
    </message>
    <message>
        <source>Copy the value whose name stands beside this field.</source>
        <translation>Copy the value whose name stands beside this field.</translation>
    </message>
    <message>
        <source>{domain} is a domain name, but portals compare the tenant ID.</source>
        <translation>{domain} is a domain name, but portals compare the tenant ID.</translation>
    </message>
    <message>
        <source>Let it be looked up, or copy the Directory (tenant) ID from the Overview page.</source>
        <translation>Let it be looked up, or copy the Directory (tenant) ID from the Overview page.</translation>
    </message>
    <message>
        <source>This is an e-mail address or user name, not a tenant.</source>
        <translation>This is an e-mail address or user name, not a tenant.</translation>
    </message>
    <message>
        <source>Use the domain {domain} and have its tenant ID looked up.</source>
        <translation>Use the domain {domain} and have its tenant ID looked up.</translation>
    </message>
    <message>
        <source>“{segment}” is no tenant: it stands for many.</source>
        <translation>“{segment}” is no tenant: it stands for many.</translation>
    </message>
    <message>
        <source>Choose under “Who may sign in” that several organizations may, or give your own tenant ID here.</source>
        <translation>Choose under “Who may sign in” that several organizations may, or give your own tenant ID here.</translation>
    </message>
    <message>
        <source>This is the tenant of personal Microsoft accounts; no company has it.</source>
        <translation>This is the tenant of personal Microsoft accounts; no company has it.</translation>
    </message>
    <message>
        <source>Use it only if people shall sign in with personal accounts.</source>
        <translation>Use it only if people shall sign in with personal accounts.</translation>
    </message>
    <message>
        <source>The tenant {tenant} was taken from the pasted address at {host}.</source>
        <translation>The tenant {tenant} was taken from the pasted address at {host}.</translation>
    </message>
    <message>
        <source>The pasted address at {host} names no tenant.</source>
        <translation>The pasted address at {host} names no tenant.</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation>Copy the Directory (tenant) ID from the Overview page of the app registration.</translation>
    </message>
    <message>
        <source>This is neither a tenant ID nor a domain name.</source>
        <translation>This is neither a tenant ID nor a domain name.</translation>
    </message>
    <message>
        <source>The client ID {id} was taken from the pasted address.</source>
        <translation>The client ID {id} was taken from the pasted address.</translation>
    </message>
    <message>
        <source>This address names the tenant {tenant}, not an application.</source>
        <translation>This address names the tenant {tenant}, not an application.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page of the app registration.</source>
        <translation>Copy the Application (client) ID from the Overview page of the app registration.</translation>
    </message>
    <message>
        <source>This is the Object ID, which looks the same but is another number than the client ID.</source>
        <translation>This is the Object ID, which looks the same but is another number than the client ID.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID, one line above it on the Overview page.</source>
        <translation>Copy the Application (client) ID, one line above it on the Overview page.</translation>
    </message>
    <message>
        <source>{id} is a program of Microsoft&apos;s own, so you cannot have made a secret for it.</source>
        <translation>{id} is a program of Microsoft&apos;s own, so you cannot have made a secret for it.</translation>
    </message>
    <message>
        <source>Use the ID of your own app registration.</source>
        <translation>Use the ID of your own app registration.</translation>
    </message>
    <message>
        <source>This is not a client ID, which has 36 digits, letters and dashes.</source>
        <translation>This is not a client ID, which has 36 digits, letters and dashes.</translation>
    </message>
    <message>
        <source>Tenant ID and client ID are the same value, so one of them is wrong.</source>
        <translation>Tenant ID and client ID are the same value, so one of them is wrong.</translation>
    </message>
    <message>
        <source>Copy both again from the Overview page; they stand below each other.</source>
        <translation>Copy both again from the Overview page; they stand below each other.</translation>
    </message>
    <message>
        <source>Tenant ID and client ID have changed places.</source>
        <translation>Tenant ID and client ID have changed places.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>Swap them.</translation>
    </message>
    <message>
        <source>The value in the client ID&apos;s field is a tenant ID.</source>
        <translation>The value in the client ID&apos;s field is a tenant ID.</translation>
    </message>
    <message>
        <source>This is the secret&apos;s ID, not its Value.</source>
        <translation>This is the secret&apos;s ID, not its Value.</translation>
    </message>
    <message>
        <source>Copy the column “Value”. It is shown only once: if it is hidden by now, make a new client secret.</source>
        <translation>Copy the column “Value”. It is shown only once: if it is hidden by now, make a new client secret.</translation>
    </message>
    <message>
        <source>This secret is hidden behind stars or dots: Microsoft shows the Value only once, right after it was made.</source>
        <translation>This secret is hidden behind stars or dots: Microsoft shows the Value only once, right after it was made.</translation>
    </message>
    <message>
        <source>Make a new client secret and copy its Value at once.</source>
        <translation>Make a new client secret and copy its Value at once.</translation>
    </message>
    <message>
        <source>The secret ends in three dots, so it was probably cut off.</source>
        <translation>The secret ends in three dots, so it was probably cut off.</translation>
    </message>
    <message>
        <source>Copy it with the copy button beside the Value.</source>
        <translation>Copy it with the copy button beside the Value.</translation>
    </message>
    <message>
        <source>The secret seems to be URL-encoded (it has % signs).</source>
        <translation>The secret seems to be URL-encoded (it has % signs).</translation>
    </message>
    <message>
        <source>Use the decoded form; encoding is done when it is sent.</source>
        <translation>Use the decoded form; encoding is done when it is sent.</translation>
    </message>
    <message>
        <source>The secret seems to come from a web page&apos;s source (it has &amp;amp; or the like).</source>
        <translation>The secret seems to come from a web page&apos;s source (it has &amp;amp; or the like).</translation>
    </message>
    <message>
        <source>Use the decoded form.</source>
        <translation>Use the decoded form.</translation>
    </message>
    <message>
        <source>The secret is wrapped in Base64, as Kubernetes and pipelines show it.</source>
        <translation>The secret is wrapped in Base64, as Kubernetes and pipelines show it.</translation>
    </message>
    <message>
        <source>There is a space in the middle of the secret, which secrets made by Microsoft never have.</source>
        <translation>There is a space in the middle of the secret, which secrets made by Microsoft never have.</translation>
    </message>
    <message>
        <source>The secret spreads over several lines.</source>
        <translation>The secret spreads over several lines.</translation>
    </message>
    <message>
        <source>Copy the Value alone.</source>
        <translation>Copy the Value alone.</translation>
    </message>
    <message>
        <source>The secret was probably cut off: it has {length} characters, and such secrets have 37 to 40.</source>
        <translation>The secret was probably cut off: it has {length} characters, and such secrets have 37 to 40.</translation>
    </message>
    <message>
        <source>The secret is very short ({length} characters).</source>
        <translation>The secret is very short ({length} characters).</translation>
    </message>
    <message>
        <source>Check that it is the whole Value.</source>
        <translation>Check that it is the whole Value.</translation>
    </message>
    <message>
        <source>The secret is longer than Microsoft makes them ({length} characters).</source>
        <translation>The secret is longer than Microsoft makes them ({length} characters).</translation>
    </message>
    <message>
        <source>Check that nothing else was copied along.</source>
        <translation>Check that nothing else was copied along.</translation>
    </message>
    <message>
        <source>The secret does not have the form that Microsoft gives to new ones; older ones may look like this.</source>
        <translation>The secret does not have the form that Microsoft gives to new ones; older ones may look like this.</translation>
    </message>
    <message>
        <source>Check that it is the Value of a client secret; the check of it will tell.</source>
        <translation>Check that it is the Value of a client secret; the check of it will tell.</translation>
    </message>
    <message>
        <source>There are characters in the secret that Microsoft never uses.</source>
        <translation>There are characters in the secret that Microsoft never uses.</translation>
    </message>
    <message>
        <source>Copy it with the copy button beside the Value, not by way of a document.</source>
        <translation>Copy it with the copy button beside the Value, not by way of a document.</translation>
    </message>
    <message>
        <source>This is a token, not a client secret.</source>
        <translation>This is a token, not a client secret.</translation>
    </message>
    <message>
        <source>Copy the Value under Certificates &amp; secrets.</source>
        <translation>Copy the Value under Certificates &amp; secrets.</translation>
    </message>
    <message>
        <source>This is a certificate or a private key, not a client secret.</source>
        <translation>This is a certificate or a private key, not a client secret.</translation>
    </message>
    <message>
        <source>Copy the Value under Certificates &amp; secrets, Client secrets.</source>
        <translation>Copy the Value under Certificates &amp; secrets, Client secrets.</translation>
    </message>
    <message>
        <source>This looks like a certificate&apos;s thumbprint.</source>
        <translation>This looks like a certificate&apos;s thumbprint.</translation>
    </message>
    <message>
        <source>This is another secret than the one recorded, which begins with “{hint}”.</source>
        <translation>This is another secret than the one recorded, which begins with “{hint}”.</translation>
    </message>
    <message>
        <source>Use the recorded one, or record the new one&apos;s expiry date as well.</source>
        <translation>Use the recorded one, or record the new one&apos;s expiry date as well.</translation>
    </message>
    <message>
        <source>The redirect URI still has a placeholder in it.</source>
        <translation>The redirect URI still has a placeholder in it.</translation>
    </message>
    <message>
        <source>Copy the finished address from the portal&apos;s own page.</source>
        <translation>Copy the finished address from the portal&apos;s own page.</translation>
    </message>
    <message>
        <source>There is more than one address here.</source>
        <translation>There is more than one address here.</translation>
    </message>
    <message>
        <source>Give one redirect URI in each field.</source>
        <translation>Give one redirect URI in each field.</translation>
    </message>
    <message>
        <source>The redirect URI does not begin with https://.</source>
        <translation>The redirect URI does not begin with https://.</translation>
    </message>
    <message>
        <source>Copy it whole, from https to its last letter.</source>
        <translation>Copy it whole, from https to its last letter.</translation>
    </message>
    <message>
        <source>“{scheme}:” is the address of an app on a device; a portal&apos;s begins with https://.</source>
        <translation>“{scheme}:” is the address of an app on a device; a portal&apos;s begins with https://.</translation>
    </message>
    <message>
        <source>Copy the redirect URI from the portal&apos;s own page.</source>
        <translation>Copy the redirect URI from the portal&apos;s own page.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>This is not a web address.</translation>
    </message>
    <message>
        <source>Microsoft takes http:// for this computer (localhost) alone; a portal must use https://.</source>
        <translation>Microsoft takes http:// for this computer (localhost) alone; a portal must use https://.</translation>
    </message>
    <message>
        <source>Use the https address, if the portal answers there.</source>
        <translation>Use the https address, if the portal answers there.</translation>
    </message>
    <message>
        <source>localhost is only good for trying out on one computer; Microsoft ignores its port.</source>
        <translation>localhost is only good for trying out on one computer; Microsoft ignores its port.</translation>
    </message>
    <message>
        <source>Use the address that people open in their browser. Do not register two that differ by port only.</source>
        <translation>Use the address that people open in their browser. Do not register two that differ by port only.</translation>
    </message>
    <message>
        <source>127.0.0.1 is only good for trying out, and Microsoft&apos;s page does not accept it: it must be set through the manifest.</source>
        <translation>127.0.0.1 is only good for trying out, and Microsoft&apos;s page does not accept it: it must be set through the manifest.</translation>
    </message>
    <message>
        <source>Use localhost instead, or edit the app registration&apos;s manifest.</source>
        <translation>Use localhost instead, or edit the app registration&apos;s manifest.</translation>
    </message>
    <message>
        <source>Microsoft does not support [::1] in a redirect URI.</source>
        <translation>Microsoft does not support [::1] in a redirect URI.</translation>
    </message>
    <message>
        <source>Use localhost instead.</source>
        <translation>Use localhost instead.</translation>
    </message>
    <message>
        <source>A redirect URI may not have a part after #.</source>
        <translation>A redirect URI may not have a part after #.</translation>
    </message>
    <message>
        <source>Leave out the # and what follows it.</source>
        <translation>Leave out the # and what follows it.</translation>
    </message>
    <message>
        <source>A star stands for many addresses, but people come back to exactly one.</source>
        <translation>A star stands for many addresses, but people come back to exactly one.</translation>
    </message>
    <message>
        <source>Give each address in full.</source>
        <translation>Give each address in full.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it.</source>
        <translation>The address has a user name or password in it.</translation>
    </message>
    <message>
        <source>Leave out everything between // and @.</source>
        <translation>Leave out everything between // and @.</translation>
    </message>
    <message>
        <source>Microsoft does not allow these characters in a redirect URI: {characters}</source>
        <translation>Microsoft does not allow these characters in a redirect URI: {characters}</translation>
    </message>
    <message>
        <source>Use an address without them.</source>
        <translation>Use an address without them.</translation>
    </message>
    <message>
        <source>There is a space in the middle of the address.</source>
        <translation>There is a space in the middle of the address.</translation>
    </message>
    <message>
        <source>Copy it again in one piece.</source>
        <translation>Copy it again in one piece.</translation>
    </message>
    <message>
        <source>The redirect URI has {length} characters; Microsoft allows {limit}.</source>
        <translation>The redirect URI has {length} characters; Microsoft allows {limit}.</translation>
    </message>
    <message>
        <source>Use a shorter address.</source>
        <translation>Use a shorter address.</translation>
    </message>
    <message>
        <source>The redirect URI ends with a slash, and Microsoft takes addresses with and without it for two.</source>
        <translation>The redirect URI ends with a slash, and Microsoft takes addresses with and without it for two.</translation>
    </message>
    <message>
        <source>Check that the portal shows it with the slash.</source>
        <translation>Check that the portal shows it with the slash.</translation>
    </message>
    <message>
        <source>The redirect URI is a bare host; sign-ins usually come back to a longer address.</source>
        <translation>The redirect URI is a bare host; sign-ins usually come back to a longer address.</translation>
    </message>
    <message>
        <source>Check that the portal&apos;s page shows just this.</source>
        <translation>Check that the portal&apos;s page shows just this.</translation>
    </message>
    <message>
        <source>The redirect URI has a part after “?”, which works only while no personal accounts sign in.</source>
        <translation>The redirect URI has a part after “?”, which works only while no personal accounts sign in.</translation>
    </message>
    <message>
        <source>Check that the portal&apos;s page shows it so.</source>
        <translation>Check that the portal&apos;s page shows it so.</translation>
    </message>
    <message>
        <source>With personal accounts allowed, a redirect URI may not have a part after “?”.</source>
        <translation>With personal accounts allowed, a redirect URI may not have a part after “?”.</translation>
    </message>
    <message>
        <source>Allow work accounts only, or use an address without it.</source>
        <translation>Allow work accounts only, or use an address without it.</translation>
    </message>
    <message>
        <source>This is the address a browser showed after a sign-in, with its one-time code.</source>
        <translation>This is the address a browser showed after a sign-in, with its one-time code.</translation>
    </message>
    <message>
        <source>Use it without the part after “?”.</source>
        <translation>Use it without the part after “?”.</translation>
    </message>
    <message>
        <source>{host} is Microsoft&apos;s own sign-in page, not the portal.</source>
        <translation>{host} is Microsoft&apos;s own sign-in page, not the portal.</translation>
    </message>
    <message>
        <source>The host name has letters outside a to z; browsers send it as {ascii}.</source>
        <translation>The host name has letters outside a to z; browsers send it as {ascii}.</translation>
    </message>
    <message>
        <source>Register the form that the portal sends.</source>
        <translation>Register the form that the portal sends.</translation>
    </message>
    <message>
        <source>The port {port} is written out though it is the usual one, and Microsoft compares letter by letter.</source>
        <translation>The port {port} is written out though it is the usual one, and Microsoft compares letter by letter.</translation>
    </message>
    <message>
        <source>Check that the portal sends it so.</source>
        <translation>Check that the portal sends it so.</translation>
    </message>
    <message>
        <source>There are two slashes in a row in the path.</source>
        <translation>There are two slashes in a row in the path.</translation>
    </message>
    <message>
        <source>The tenants are now separated by commas.</source>
        <translation>The tenants are now separated by commas.</translation>
    </message>
    <message>
        <source>Spaces between the tenants have been removed: some portals compare them, too.</source>
        <translation>Spaces between the tenants have been removed: some portals compare them, too.</translation>
    </message>
    <message>
        <source>Empty entries have been removed from the list.</source>
        <translation>Empty entries have been removed from the list.</translation>
    </message>
    <message>
        <source>{tenant} was in the list twice.</source>
        <translation>{tenant} was in the list twice.</translation>
    </message>
    <message>
        <source>{domain} is a domain name; in this list only tenant IDs can match.</source>
        <translation>{domain} is a domain name; in this list only tenant IDs can match.</translation>
    </message>
    <message>
        <source>Have its tenant ID looked up.</source>
        <translation>Have its tenant ID looked up.</translation>
    </message>
    <message>
        <source>The IDs are now in small letters, as Microsoft writes them in tokens.</source>
        <translation>The IDs are now in small letters, as Microsoft writes them in tokens.</translation>
    </message>
    <message>
        <source>Entry {position} of the list, “{entry}”, is not a tenant ID.</source>
        <translation>Entry {position} of the list, “{entry}”, is not a tenant ID.</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>Correct or remove it.</translation>
    </message>
    <message>
        <source>“{segment}” stands for many tenants and cannot be in a list of allowed ones.</source>
        <translation>“{segment}” stands for many tenants and cannot be in a list of allowed ones.</translation>
    </message>
    <message>
        <source>List the tenants one by one.</source>
        <translation>List the tenants one by one.</translation>
    </message>
    <message>
        <source>The list allows personal Microsoft accounts, but this sign-in is for work accounts only.</source>
        <translation>The list allows personal Microsoft accounts, but this sign-in is for work accounts only.</translation>
    </message>
    <message>
        <source>Take that tenant out, or let personal accounts sign in as well.</source>
        <translation>Take that tenant out, or let personal accounts sign in as well.</translation>
    </message>
    <message>
        <source>Personal accounts may sign in, but their tenant is not in the list, so the portal will turn them away.</source>
        <translation>Personal accounts may sign in, but their tenant is not in the list, so the portal will turn them away.</translation>
    </message>
    <message>
        <source>Add 9188040d-6c67-4c5b-b112-36a304b66dad if they are welcome.</source>
        <translation>Add 9188040d-6c67-4c5b-b112-36a304b66dad if they are welcome.</translation>
    </message>
    <message>
        <source>No tenant is listed, so either everybody or nobody may sign in, depending on the portal.</source>
        <translation>No tenant is listed, so either everybody or nobody may sign in, depending on the portal.</translation>
    </message>
    <message>
        <source>List the tenants that are welcome.</source>
        <translation>List the tenants that are welcome.</translation>
    </message>
</context>
<context>
    <name>signwright::AboutDialog</name>
    <message>
        <source>About Signwright</source>
        <translation>About Signwright</translation>
    </message>
    <message>
        <source>Signwright %1</source>
        <translation>Signwright %1</translation>
    </message>
    <message>
        <source>Sets up, proves and supports “Sign in with Microsoft” for a portal. Nothing about you or your customers leaves this computer unless you send it.</source>
        <translation>Sets up, proves and supports “Sign in with Microsoft” for a portal. Nothing about you or your customers leaves this computer unless you send it.</translation>
    </message>
    <message>
        <source>What it is &amp;made with, and under which licence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Signwright is made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licence</translation>
    </message>
    <message>
        <source>Licence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with or is opened by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains works of others in turn: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::AddressBar</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Address of the sign-in page</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>No page yet</translation>
    </message>
    <message>
        <source>Certificate refused</source>
        <translation>Certificate refused</translation>
    </message>
    <message>
        <source>The certificate of this site is not trusted, so nothing was sent to it.</source>
        <translation>The certificate of this site is not trusted, so nothing was sent to it.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate is trusted.</source>
        <translation>The connection is encrypted and the certificate is trusted.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>This page comes from this computer: nothing goes over the network.</source>
        <translation>This page comes from this computer: nothing goes over the network.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Not encrypted</translation>
    </message>
    <message>
        <source>The connection is not encrypted. Type no password here.</source>
        <translation>The connection is not encrypted. Type no password here.</translation>
    </message>
</context>
<context>
    <name>signwright::CardPage</name>
    <message>
        <source>These click paths were checked on %1.</source>
        <translation>These click paths were checked on %1.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is in the clipboard: %1</source>
        <translation>No browser could be opened. The address is in the clipboard: %1</translation>
    </message>
    <message>
        <source>The client secret is in the clipboard for 30 seconds.</source>
        <translation>The client secret is in the clipboard for 30 seconds.</translation>
    </message>
</context>
<context>
    <name>signwright::Desktop</name>
    <message>
        <source>Delete?</source>
        <translation>Delete?</translation>
    </message>
    <message>
        <source>Delete “%1” here, with its client secret in the keychain? Nothing changes in the portal or at Microsoft.</source>
        <translation>Delete “%1” here, with its client secret in the keychain? Nothing changes in the portal or at Microsoft.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Deleted.</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with Corporate Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: everything here lives on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal passwords are on again, as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: portal passwords stay off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: my own set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are being written to the portal. If you close now they stay half-way until Signwright is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal passwords are off and nobody has confirmed that people can log in. If you close now and they cannot, passwords are switched on again only when Signwright is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publish to the portal of “%1” was cut off and not put right yet. Once it is deleted here, Signwright can no longer tell what stood in the portal before. Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks that need nobody are running; “What we know” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice has been started anew: addresses, client ID and secret are those of the practice directory that runs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of Signwright is there: Help &gt; New versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored cannot be reached yet. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove everything that Signwright stored for you: %n integration(s) with their history, and every client secret and portal log-in in the keychain? Signwright then ends. Nothing changes in a portal or at Microsoft, and nobody is locked out.</source>
        <extracomment>%n is a number of integrations</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain cannot be reached now: what an earlier start put there stays. Its entries begin with “signwright/”; remove them with the system&apos;s own program for passwords.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::FindingCard</name>
    <message>
        <source>Who must act: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a message to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or set up the integration that it is about, and Signwright makes this check itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sign-in test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes this check on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::FormField</name>
    <message>
        <source>%1 (optional)</source>
        <comment>label of a field</comment>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>%1, invalid entry</source>
        <comment>spoken name of a field that was refused</comment>
        <translation>%1, invalid entry</translation>
    </message>
</context>
<context>
    <name>signwright::GuardBar</name>
    <message numerus="yes">
        <source>%n minute(s) left to confirm</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Portal passwords are being switched on again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal passwords are still off at %1, and could not be switched on again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal passwords are off at %1. Log in there now with Microsoft, in a private window, and confirm here that it works. If you do not, passwords are switched on again when the time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, I logged in: keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch passwords on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;g in to the portal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::KnownPanel</name>
    <message>
        <source>What we know</source>
        <translation>What we know</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Chec&amp;k again</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n thing to mend.</numerusform>
            <numerusform>%n things to mend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking. You can go on meanwhile.</source>
        <translation>Checking. You can go on meanwhile.</translation>
    </message>
    <message>
        <source>Nothing yet. The checks start by themselves as soon as there are values to check.</source>
        <translation>Nothing yet. The checks start by themselves as soon as there are values to check.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) good, nothing wrong so far.</source>
        <translation>
            <numerusform>%n check good, nothing wrong so far.</numerusform>
            <numerusform>%n checks good, nothing wrong so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log in to the proxy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::KnownRow</name>
    <message>
        <source>checking…</source>
        <translation>checking…</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>check that lacks its values yet</comment>
        <translation>waiting</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>outcome of a check</comment>
        <translation>cannot tell</translation>
    </message>
    <message>
        <source>good</source>
        <comment>outcome of a check</comment>
        <translation>good</translation>
    </message>
    <message>
        <source>look at this</source>
        <comment>outcome of a check</comment>
        <translation>look at this</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>outcome of a check</comment>
        <translation>wrong</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>outcome of a check that was skipped</comment>
        <translation>not yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and outcome of a check</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>signwright::MainWindow</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>The file %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>Imported. The client secret is never in such a file: paste it in step 2.</source>
        <translation>Imported. The client secret is never in such a file: paste it in step 2.</translation>
    </message>
    <message>
        <source>Choose or begin an integration, and its steps appear here.</source>
        <translation>Choose or begin an integration, and its steps appear here.</translation>
    </message>
    <message>
        <source>Integration (*.json)</source>
        <translation>Integration (*.json)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;All integrations</source>
        <translation>&amp;All integrations</translation>
    </message>
    <message>
        <source>&amp;New integration</source>
        <translation>&amp;New integration</translation>
    </message>
    <message>
        <source>&amp;Import an integration file…</source>
        <translation>&amp;Import an integration file…</translation>
    </message>
    <message>
        <source>&amp;Export this integration…</source>
        <translation>&amp;Export this integration…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Show “&amp;What we know”</source>
        <translation>Show “&amp;What we know”</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Next part of the window</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Previous part of the window</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Explain an error…</source>
        <translation>&amp;Explain an error…</translation>
    </message>
    <message>
        <source>&amp;About Signwright</source>
        <translation>&amp;About Signwright</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>About &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Saved without the client secret: %1</source>
        <translation>Saved without the client secret: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>The file %1 cannot be written: %2</translation>
    </message>
    <message>
        <source>&amp;Open a support case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a support case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice: exercises and faults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support case (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support-case.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, with nothing secret in it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this pa&amp;ge for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove everything stored…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::Page</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
</context>
<context>
    <name>signwright::PortalLook</name>
    <message>
        <source>What people see now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s page is loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button leads to Microsoft. Whoever signs in here now signs in to the portal itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal sends everybody straight to Microsoft: its own passwords are off. Whoever signs in here now signs in to the portal itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the button that signs in with Microsoft, and click it. A portal may take some minutes to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the button “%1”, and click it. A portal may take some minutes to show it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::PortalPage</name>
    <message>
        <source>The portal</source>
        <translation>The portal</translation>
    </message>
    <message>
        <source>Which portal should people sign in to with their Microsoft account? Nothing is changed there before you confirm it on the page Publish.</source>
        <translation>Which portal should people sign in to with their Microsoft account? Nothing is changed there before you confirm it on the page Publish.</translation>
    </message>
    <message>
        <source>Choose the portal.</source>
        <translation>Choose the portal.</translation>
    </message>
    <message>
        <source>A name is still missing.</source>
        <translation>A name is still missing.</translation>
    </message>
    <message>
        <source>The address of the portal is still missing.</source>
        <translation>The address of the portal is still missing.</translation>
    </message>
    <message>
        <source>The address cannot be right.</source>
        <translation>The address cannot be right.</translation>
    </message>
    <message>
        <source>&amp;Next: redirect URI</source>
        <translation>&amp;Next: redirect URI</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Another portal</translation>
    </message>
    <message>
        <source>Anything that signs people in with OpenID Connect: you carry the values over yourself, the rest is the same.</source>
        <translation>Anything that signs people in with OpenID Connect: you carry the values over yourself, the rest is the same.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Use %1</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>The address must begin with https://</translation>
    </message>
    <message>
        <source>This is not a web address. Copy it from the browser&apos;s address bar.</source>
        <translation>This is not a web address. Copy it from the browser&apos;s address bar.</translation>
    </message>
    <message>
        <source>Microsoft sends people back to encrypted addresses only: it must be https.</source>
        <translation>Microsoft sends people back to encrypted addresses only: it must be https.</translation>
    </message>
    <message>
        <source>A portal on this computer.</source>
        <translation>A portal on this computer.</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Looks right.</translation>
    </message>
    <message>
        <source>A location or network of coworking spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app made with Reflex, or with its AI Builder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signwright can write the settings for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You carry the values over yourself; Signwright shows each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A household&apos;s budget on a server of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards on a server of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity server that lets people in by Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::PracticeBar</name>
    <message>
        <source>E&amp;xercises and faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything &amp;works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise done. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken on purpose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode: everything here lives on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::PracticeCourse</name>
    <message>
        <source>Set it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the redirect URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the client secret expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user who is not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in. Go through the steps with the values of the practice directory below, as you would with those of Microsoft&apos;s pages, and sign in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed the redirect URI of the registration. Sign in as %1 and read what the program says about Microsoft&apos;s error page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret&apos;s end date has passed. Sign in as %1: the password is right, the page goes through, and still nobody gets in. Read why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are right. Sign in as %1, who is not assigned to the enterprise application, and read who must act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the whole way: four values, one real sign-in, and proof before anything is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft shows this error on its own page and never tells the portal. That is why the portal&apos;s log is empty when it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page knows nothing of the secret: it fails later, between the portal and Microsoft, for everybody at once and without warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person is kept out while everybody else gets in. No setting of the portal can mend that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">Client secret</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation type="unfinished">Signing keys</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Network</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished">Portal</translation>
    </message>
</context>
<context>
    <name>signwright::PracticePage</name>
    <message>
        <source>Practice: exercises and faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn what goes wrong where nothing can. The practice directory and the practice portal live in this program; whatever you break here is mended with one button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break something on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin&amp;d a fault:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret, AADSTS50011, nonce …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything &amp;works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts a practice Microsoft directory and a practice portal inside this program. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four short exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pages of the practice directory and the practice portal show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copy</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished">Copy: %1</translation>
    </message>
    <message>
        <source>Redirect URI, shown by the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation type="unfinished">Directory (tenant) ID</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation type="unfinished">Application (client) ID</translation>
    </message>
    <message>
        <source>Client secret, column “Value”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to read what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s code: AADSTS%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows when you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows over https only: with “signwright-cli check”, not in this window, which practises over http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows in the checks or in the sign-in test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::ProxyDialog</name>
    <message>
        <source>Log in to the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 lets nobody through without a log-in. Usually it is the one of this computer. It is kept until Signwright is closed, and written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::PublishPage</name>
    <message>
        <source>the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish to the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every setting is written, read back, and put back as it was if anything goes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signwright writes the settings into the portal for you, after you have seen what changes. Nothing has been changed in your portal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been published yet. That can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish untested</source>
        <comment>typed by the person to confirm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passwords off</source>
        <comment>typed by the person to confirm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to %1 as its administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is used for this visit only and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: the e-mail address of the administrator&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the &amp;authenticator app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: the six digits that the app shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: the log-in of the practice portal is filled in for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember this log-in in the keychain (not the password)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the settings go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One application can serve several locations, as long as all their users share one directory. Tick each location that is to get these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look what would change there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not change any location. Log in with an account that has full rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these the right settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not publish what it calls these settings inside, so they were looked for. Compare them with the page in the portal. Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(leave this setting alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;They are right: look what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything there stands as it should already. There is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody of these locations is affected: from then on nobody can log in with a portal password, only with Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who signs in there with Microsoft is affected at once. Portal passwords go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a single setting cannot be written or read back, everything is put back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in test has passed with exactly these settings. Prove them first if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords can be switched off only after a sign-in test has passed. Go back and test, or leave passwords on in step 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal holds these settings already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, and read back equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published: everything was put back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locations after it were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now sign in to the portal itself once, best with a dummy customer in a private window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write the settings into the portal yourself; every value is here to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last publish was cut off. That is put right before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the values in the portal yourself and save there. Signwright does not see what you save, so read each one again before you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signwright cannot write into this portal. Enter the values there yourself and save; then try it with a dummy customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;Signwright write them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said on %1 that it is saved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I have saved it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publish that began on %1 was cut off. Log in, and Signwright looks: if everything had been written it is finished, else everything is put back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal restarts with the change: it may be away for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are logged in there, you included, may have to log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not show the client secret it holds now, so that one thing could not be put back. Have the old secret at hand, or make a new one at Microsoft if you would need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards you have 10 minutes to log in and confirm that it works. Without your confirmation passwords are switched on again, even if Signwright was closed in between (then at its next start).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interrupted publish had been complete: it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interrupted publish was undone: everything stands as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the portal&apos;s login page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I enter the values &amp;myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others may vanish</source>
        <comment>typed by the person to confirm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an access token of your account there, or let the portal&apos;s own page give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember this log-in in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in &amp;on the portal&apos;s page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not show what it holds now, so older values could not be put back. They are all written in one request, and the app runs on with the old ones until everything has been read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal drops all settings that a write does not name. These are not ours and would be gone: %1. Write down their values first, or enter ours by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that are not ours stand there: %1. Whether the portal keeps them with this write is written down nowhere. Try it out on an app that has none, or have their values at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App without settings to try it out on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it out there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at %1 sounds like them. Perhaps the integration was never saved there: switch it on in the portal, save once, and look again. Or find each by saving it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not found: leave this setting alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it by saving it once by hand… (&amp;%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “%1” by saving it once by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett&amp;ing names…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::RailItem</name>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
</context>
<context>
    <name>signwright::RedirectUriPage</name>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>The redirect URI is the address to which Microsoft sends people back after they have signed in. The portal says it; Microsoft must know it letter by letter.</source>
        <translation>The redirect URI is the address to which Microsoft sends people back after they have signed in. The portal says it; Microsoft must know it letter by letter.</translation>
    </message>
    <message>
        <source>The redirect URI is still missing.</source>
        <translation>The redirect URI is still missing.</translation>
    </message>
    <message>
        <source>The redirect URI cannot work like this.</source>
        <translation>The redirect URI cannot work like this.</translation>
    </message>
    <message>
        <source>&amp;Next: register the application</source>
        <translation>&amp;Next: register the application</translation>
    </message>
    <message>
        <source>Looks right. It is compared letter by letter, so carry it over with Copy.</source>
        <translation>Looks right. It is compared letter by letter, so carry it over with Copy.</translation>
    </message>
</context>
<context>
    <name>signwright::RegisterPage</name>
    <message>
        <source>Register the application</source>
        <translation>Register the application</translation>
    </message>
    <message>
        <source>Microsoft lets people sign in only to applications it knows. You register the portal there once, and bring back two IDs and a secret.</source>
        <translation>Microsoft lets people sign in only to applications it knows. You register the portal there once, and bring back two IDs and a secret.</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>the client ID</translation>
    </message>
    <message>
        <source>the tenant ID</source>
        <translation>the tenant ID</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>the client secret</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Still needed: %1.</translation>
    </message>
    <message>
        <source>&amp;Next: the portal&apos;s settings</source>
        <translation>&amp;Next: the portal&apos;s settings</translation>
    </message>
    <message>
        <source>Allowed &amp;tenant IDs, separated by commas</source>
        <translation>Allowed &amp;tenant IDs, separated by commas</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <translation>Directory (&amp;tenant) ID</translation>
    </message>
    <message>
        <source>Every organisation whose people may sign in. No blanks are needed; a blank would lock out the next one.</source>
        <translation>Every organisation whose people may sign in. No blanks are needed; a blank would lock out the next one.</translation>
    </message>
    <message>
        <source>Use the &amp;mended list</source>
        <translation>Use the &amp;mended list</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) may sign in.</source>
        <translation>
            <numerusform>%n tenant may sign in.</numerusform>
            <numerusform>%n tenants may sign in.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look up the tenant ID of %1</source>
        <translation>&amp;Look up the tenant ID of %1</translation>
    </message>
    <message>
        <source>Looking up the tenant ID…</source>
        <translation>Looking up the tenant ID…</translation>
    </message>
    <message>
        <source>Has the form of a tenant ID.</source>
        <translation>Has the form of a tenant ID.</translation>
    </message>
    <message>
        <source>Has the form of a client ID.</source>
        <translation>Has the form of a client ID.</translation>
    </message>
    <message>
        <source>Accepted. Writing it to the keychain…</source>
        <translation>Accepted. Writing it to the keychain…</translation>
    </message>
    <message>
        <source>Stored in the keychain of this computer.</source>
        <translation>Stored in the keychain of this computer.</translation>
    </message>
    <message>
        <source>No keychain can be reached, so the secret is kept in memory for this run only. It is written to no file; after closing Signwright you paste it again.</source>
        <translation>No keychain can be reached, so the secret is kept in memory for this run only. It is written to no file; after closing Signwright you paste it again.</translation>
    </message>
    <message>
        <source>Not noted yet. Choose the date that Microsoft shows in the column Expires.</source>
        <translation>Not noted yet. Choose the date that Microsoft shows in the column Expires.</translation>
    </message>
    <message>
        <source>This date is past: the secret no longer works. Make a new one and paste its Value.</source>
        <translation>This date is past: the secret no longer works. Make a new one and paste its Value.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from now. The last page makes a reminder for your calendar.</source>
        <translation>
            <numerusform>%n day from now. The last page makes a reminder for your calendar.</numerusform>
            <numerusform>%n days from now. The last page makes a reminder for your calendar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>There is no network.</translation>
    </message>
</context>
<context>
    <name>signwright::SecretField</name>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>Use the &amp;decoded value</translation>
    </message>
    <message>
        <source>Use it as &amp;pasted</source>
        <translation>Use it as &amp;pasted</translation>
    </message>
    <message>
        <source>Client &amp;secret: the column Value</source>
        <translation>Client &amp;secret: the column Value</translation>
    </message>
    <message>
        <source>Goes straight into the keychain and is never shown again. It is not the Secret ID.</source>
        <translation>Goes straight into the keychain and is never shown again. It is not the Secret ID.</translation>
    </message>
    <message>
        <source>Still missing: paste the secret&apos;s Value.</source>
        <translation>Still missing: paste the secret&apos;s Value.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Replace…</translation>
    </message>
    <message>
        <source>Replace the client secret</source>
        <translation>Replace the client secret</translation>
    </message>
</context>
<context>
    <name>signwright::SettingSearchDialog</name>
    <message>
        <source>Change its last character to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret that you are about to publish, or any other text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it over: on if it is off, off if it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a full stop at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If people sign in there with Microsoft already, that may fail until the setting is put back. Choose a quiet moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is on, nobody can log in there with a portal password. Stay logged in to the portal, and put it back at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does %1 call “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of %1 are being read. Nothing is changed by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open that page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. In %1, open the page of %2 on which this setting stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. In %1, at %2, open %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Change “%1” and nothing else. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Save there once, then come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signwright only looks which setting changed. It shows names, never what is in them, and writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I have saved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the settings that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now %1 was taken for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting of %1 changed. Perhaps it has not been saved yet, or at another location, or it is the same text as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No text was seen to change, because the portal hides some. %n setting(s) were saved in the meantime:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly one setting changed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed in the meantime, so it is one of these:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now put “%1” back as it was, and save. If this name goes back as well, it is certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now put “%1” back as it was, nothing else, and save. The name that goes back as well is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not have the old secret any more, leave it: publishing writes the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have put it &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting went back as well, so it is certain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is again as it was before. Put “%1” back in the portal and look again, or choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved both times, with texts that the portal hides:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one went back. Choose, or cancel and begin again:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::SettingsPage</name>
    <message>
        <source>Settings in the portal</source>
        <translation>Settings in the portal</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the third step</comment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>The portal must know the same IDs and the secret, and how it should treat people who arrive. Nothing has been changed in your portal yet.</source>
        <translation>The portal must know the same IDs and the secret, and how it should treat people who arrive. Nothing has been changed in your portal yet.</translation>
    </message>
    <message>
        <source>Left empty, the button says “%1”.</source>
        <translation>Left empty, the button says “%1”.</translation>
    </message>
    <message>
        <source>Whoever signs in for the first time gets an account in the portal.</source>
        <translation>Whoever signs in for the first time gets an account in the portal.</translation>
    </message>
    <message>
        <source>Only people who already have an account in the portal get in.</source>
        <translation>Only people who already have an account in the portal get in.</translation>
    </message>
    <message>
        <source>Members may use their portal password or Microsoft, as they like.</source>
        <translation>Members may use their portal password or Microsoft, as they like.</translation>
    </message>
    <message>
        <source>Members are sent straight to Microsoft from the login page. If the sign-in ever breaks, for instance because the secret expired, nobody gets in: leave this off until people have signed in with it for a while.</source>
        <translation>Members are sent straight to Microsoft from the login page. If the sign-in ever breaks, for instance because the secret expired, nobody gets in: leave this off until people have signed in with it for a while.</translation>
    </message>
    <message>
        <source>Members are sent straight to Microsoft from the login page, and people who are not registered yet have no way in at all. If the sign-in ever breaks, nobody gets in: leave this off until people have signed in with it for a while.</source>
        <translation>Members are sent straight to Microsoft from the login page, and people who are not registered yet have no way in at all. If the sign-in ever breaks, nobody gets in: leave this off until people have signed in with it for a while.</translation>
    </message>
</context>
<context>
    <name>signwright::SignInTestPage</name>
    <message>
        <source>Find the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redeem the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it with a real sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in once, as your members will. The answer is caught here before it leaves this computer: your portal notices nothing, and nothing is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is still missing: see step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI is still missing: see step 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in has passed with these settings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the test goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an ordinary account, best with that of a member: an administrator may get in where others do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window for it keeps nothing: no cookie, no password, no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In the system browser instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system browser is the way where a policy wants a known device or a security key. It needs %1 as a further redirect URI of the registration, and does not prove the portal&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These accounts exist in the practice tenant only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own browser has been opened. Sign in there, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine is old. For a real tenant the system browser is the safer place to type a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: %1 signed in, and every rule of the token holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signed in, and every rule of the token holds. The portal&apos;s own redirect URI was not part of this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work yet. Here is why, and who can mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proven either way: the test could not be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your portal received nothing of this, so whether it makes a new account at a first sign-in was not tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule of the ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your portal will do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::SketchWidget</name>
    <message>
        <source>Drawing of the page “%1”. Marked: %2.</source>
        <translation>Drawing of the page “%1”. Marked: %2.</translation>
    </message>
    <message>
        <source>A drawing, not a picture of your own data</source>
        <translation>A drawing, not a picture of your own data</translation>
    </message>
</context>
<context>
    <name>signwright::SummaryPage</name>
    <message>
        <source>Client secret of “%1” expires: make a new one</source>
        <translation>Client secret of “%1” expires: make a new one</translation>
    </message>
    <message>
        <source>From this day on nobody can sign in to the portal with Microsoft. Make a new client secret in Microsoft Entra ID (Azure AD) before, and paste its Value into Signwright.</source>
        <translation>From this day on nobody can sign in to the portal with Microsoft. Make a new client secret in Microsoft Entra ID (Azure AD) before, and paste its Value into Signwright.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>What has been proven, what stands in the portal, and what you should not forget.</source>
        <translation>What has been proven, what stands in the portal, and what you should not forget.</translation>
    </message>
    <message>
        <source>&amp;All integrations</source>
        <translation>&amp;All integrations</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Proven: a real sign-in has passed with exactly these settings (%1).</source>
        <translation>Proven: a real sign-in has passed with exactly these settings (%1).</translation>
    </message>
    <message>
        <source>Not proven: no sign-in has passed with these settings.</source>
        <translation>Not proven: no sign-in has passed with these settings.</translation>
    </message>
    <message>
        <source>Published: the settings were written to the portal and read back equal (%1).</source>
        <translation>Published: the settings were written to the portal and read back equal (%1).</translation>
    </message>
    <message>
        <source>Not published by Signwright. If you entered the values yourself, that is fine; the portal&apos;s own answer was then not checked.</source>
        <translation>Not published by Signwright. If you entered the values yourself, that is fine; the portal&apos;s own answer was then not checked.</translation>
    </message>
    <message>
        <source>Whether the portal makes a new account at somebody&apos;s first sign-in cannot be tested from here: nothing was sent to the portal during the test.</source>
        <translation>Whether the portal makes a new account at somebody&apos;s first sign-in cannot be tested from here: nothing was sent to the portal during the test.</translation>
    </message>
    <message>
        <source>When the secret expires, everybody is locked out</source>
        <translation>When the secret expires, everybody is locked out</translation>
    </message>
    <message>
        <source>The client secret expires on %1.</source>
        <comment>a date</comment>
        <translation>The client secret expires on %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left.</source>
        <translation>
            <numerusform>%n day is left.</numerusform>
            <numerusform>%n days are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is past: make a new one now.</source>
        <translation>That is past: make a new one now.</translation>
    </message>
    <message>
        <source>&amp;Save a reminder for the calendar…</source>
        <translation>&amp;Save a reminder for the calendar…</translation>
    </message>
    <message>
        <source>The date is not known. Note it in step 2: Microsoft shows it in the column Expires, and sends no mail before it comes.</source>
        <translation>The date is not known. Note it in step 2: Microsoft shows it in the column Expires, and sends no mail before it comes.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Who can help</translation>
    </message>
    <message>
        <source>Microsoft&apos;s side (accounts, consent, conditional access): the administrator of your Microsoft Entra ID (Azure AD) directory.</source>
        <translation>Microsoft&apos;s side (accounts, consent, conditional access): the administrator of your Microsoft Entra ID (Azure AD) directory.</translation>
    </message>
    <message>
        <source>The portal&apos;s side (who may enter, what members see): the portal&apos;s support. Export this integration from the File menu and send it along: it holds no secret.</source>
        <translation>The portal&apos;s side (who may enter, what members see): the portal&apos;s support. Export this integration from the File menu and send it along: it holds no secret.</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Calendar file (*.ics)</translation>
    </message>
    <message>
        <source>Saved. Open the file once, and your calendar takes it in.</source>
        <translation>Saved. Open the file once, and your calendar takes it in.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>The file cannot be written: %1</translation>
    </message>
    <message>
        <source>Saved by hand: you said so (%1). What the portal made of it was not read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the portal still say the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have changed the settings there since. The comparison only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds no log-in to this portal that still works. Log in on the page before this one: it shows the same comparison before it writes anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal holds exactly these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal says otherwise:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare with the portal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::SupportPage</name>
    <message>
        <source>Evidence (*.txt *.log *.har *.html *.htm *.json *.eml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or drop whatever you have: the message, a mail, the address in the browser, a log, a saved error page, a token, a HAR recording. It is read on this computer and sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the &amp;person see, or what does the log say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AADSTS50011: The redirect URI … or just “it loops”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Is it about one of your integrations?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is &amp;known? A line each, such as “product: Nextcloud”, “registered redirect URI: https://…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it that Signwright knows, so it does not guess. What helps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole text of the error page, with “More details” unfolded: the code, the Correlation ID and the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address in the browser when it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a HAR recording of the sign-in from the browser&apos;s developer tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portal&apos;s log of that minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may also be this (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a support case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support case: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 by %2. No secret is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <translation type="unfinished">%1. %3 {1%2:?}</translation>
    </message>
    <message>
        <source>%1%2: %3 (another verdict than when the case was made)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support-case.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support case (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, with nothing secret in it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::SystemBrowser</name>
    <message>
        <source>system browser</source>
        <translation>system browser</translation>
    </message>
    <message>
        <source>That was too long.</source>
        <translation>That was too long.</translation>
    </message>
    <message>
        <source>This address is not for that.</source>
        <translation>This address is not for that.</translation>
    </message>
    <message>
        <source>You are signed in as far as this test is concerned. Close this page and go back to Signwright.</source>
        <translation>You are signed in as far as this test is concerned. Close this page and go back to Signwright.</translation>
    </message>
</context>
<context>
    <name>signwright::TaskCard</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a card</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
</context>
<context>
    <name>signwright::UpdatesDialog</name>
    <message>
        <source>Look &amp;once a day, when Signwright starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the download page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New versions of Signwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request says nothing about you, this computer or your integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 is there. It mends a weakness of earlier ones: install it soon. You run %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2 is there. You run %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You run the newest version, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You run version %1. Whether there is a newer one is looked up only if you say so; the request says nothing about you, this computer or your integrations, and nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::WelcomePage</name>
    <message>
        <source>goes on with step 1, the redirect URI</source>
        <translation>goes on with step 1, the redirect URI</translation>
    </message>
    <message>
        <source>goes on with step 2, registering the application</source>
        <translation>goes on with step 2, registering the application</translation>
    </message>
    <message>
        <source>goes on with step 3, the settings</source>
        <translation>goes on with step 3, the settings</translation>
    </message>
    <message>
        <source>goes on with the sign-in test</source>
        <translation>goes on with the sign-in test</translation>
    </message>
    <message>
        <source>goes on with publishing</source>
        <translation>goes on with publishing</translation>
    </message>
    <message>
        <source>is set up</source>
        <translation>is set up</translation>
    </message>
    <message>
        <source>goes on with choosing the portal</source>
        <translation>goes on with choosing the portal</translation>
    </message>
    <message>
        <source>Sign in with Microsoft, set up and proven</source>
        <translation>Sign in with Microsoft, set up and proven</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>All integrations</translation>
    </message>
    <message>
        <source>Signwright takes you through the three steps at the portal and at Microsoft, proves the result with a real sign-in, and writes the settings for you.</source>
        <translation>Signwright takes you through the three steps at the portal and at Microsoft, proves the result with a real sign-in, and writes the settings for you.</translation>
    </message>
    <message>
        <source>&amp;Try it in practice mode</source>
        <translation>&amp;Try it in practice mode</translation>
    </message>
    <message>
        <source>A practice Microsoft directory and a practice portal inside this program. Everything is real except the consequences: nothing leaves this computer.</source>
        <translation>A practice Microsoft directory and a practice portal inside this program. Everything is real except the consequences: nothing leaves this computer.</translation>
    </message>
    <message>
        <source>&amp;Set up a portal</source>
        <translation>&amp;Set up a portal</translation>
    </message>
    <message>
        <source>For a portal of yours. Have your administrator&apos;s access to the portal and to Microsoft Entra ID (Azure AD) at hand. Takes about 15 minutes.</source>
        <translation>For a portal of yours. Have your administrator&apos;s access to the portal and to Microsoft Entra ID (Azure AD) at hand. Takes about 15 minutes.</translation>
    </message>
    <message>
        <source>&amp;Explain an error</source>
        <translation>&amp;Explain an error</translation>
    </message>
    <message>
        <source>Somebody cannot sign in? Paste the message, the address or a saved page, and read what it means and who must act.</source>
        <translation>Somebody cannot sign in? Paste the message, the address or a saved page, and read what it means and who must act.</translation>
    </message>
    <message>
        <source>Your integrations</source>
        <translation>Your integrations</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Without a name yet</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <comment>where work goes on; when it was changed last</comment>
        <translation>%1 · changed %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Resume</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Resume %1</translation>
    </message>
    <message>
        <source>Delete %1 with its secret</source>
        <translation>Delete %1 with its secret</translation>
    </message>
    <message>
        <source>A publish to this portal was cut off. Nothing is lost: it can be finished or undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the publish of %1 right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::Window</name>
    <message>
        <source>Sign-in page</source>
        <translation>Sign-in page</translation>
    </message>
</context>
</TS>
