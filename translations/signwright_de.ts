<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, because an earlier check did not get through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value has the form it must have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expiry date of the client secret is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it, so that you are reminded in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is good until {date} ({days} days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret expires on {date}, in {days} days. From then on nobody can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one now and publish it to the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret expired on {date}, so nobody can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one and publish it to the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded expiry date {date} is past, but Microsoft still accepts the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the new secret&apos;s expiry date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is reached by way of the proxy {proxy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not say in time whether a proxy is to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network team about the proxy&apos;s automatic configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was found ({addresses}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers on port {port} after {milliseconds} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} is secure; its certificate was issued by “{issuer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is this computer and was asked without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} expires in {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}” and not by one of Microsoft&apos;s issuers: a proxy of your network reads along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network team to leave {host} alone; Microsoft advises so as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right (off by {seconds} s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead; sign-ins allow 300 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock, best by switching on its automatic setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind; sign-ins allow 300 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock could not be compared: the server gave no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} knows the tenant {tenant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not know the tenant {tenant} (AADSTS{aadsts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID again, and check that the right cloud is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no sign-in service for {tenant} (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tenant and the address of the sign-in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant {tenant} lives in another cloud: {cloud}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot answer just now (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is the expected one, {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is Microsoft&apos;s template for many tenants, as it must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer {found} names the tenant by its ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer {found} is at another host of the same cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer {found} is that of the older version 1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer {found} belongs to another tenant; expected was {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tenant ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer {found} is not the host that was asked; expected was {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the sign-in service: somebody else answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer {found} is a single tenant, but many shall sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one organization, or check the address of the sign-in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer “{found}” is none that Microsoft gives; expected was {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the sign-in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} signing keys are usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usable} of {count} signing keys are usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} signing keys is usable, so no sign-in can be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the sign-in service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not give its signing keys (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant, client ID and client secret were accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant, client ID or client secret was refused ({answer}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service cannot answer just now ({answer}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says nothing about the client secret ({answer}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in test will tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, because the client secret was not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, because this check needs one known tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{redirect_uri} is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{redirect_uri} was refused ({answer}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page does not know the client ID ({answer}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Application (client) ID again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says nothing about {redirect_uri} ({answer}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {redirect_uri} is registered can only be seen in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, because no redirect URI is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal answers at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of the portal is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry of the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Cloud and tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller (Issuer)</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID and client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClickPaths</name>
    <message>
        <source>&amp;Open App registrations</source>
        <translation>App-Registrierungen &amp;öffnen</translation>
    </message>
    <message>
        <source>App registrations</source>
        <translation>App-Registrierungen (App registrations)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht (Overview)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer (Users)</translation>
    </message>
    <message>
        <source>Enterprise applications</source>
        <translation>Unternehmensanwendungen</translation>
    </message>
    <message>
        <source>+ New registration</source>
        <translation>+ Neue Registrierung</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Open the Azure portal or the Microsoft Entra admin center and sign in as an administrator of your organisation.</source>
        <translation>Öffnen Sie das Azure-Portal oder das Microsoft Entra Admin Center, und melden Sie sich als Administrator Ihrer Organisation an.</translation>
    </message>
    <message>
        <source>Go to Microsoft Entra ID (older name: Azure Active Directory, Azure AD) &gt; App registrations.</source>
        <translation>Gehen Sie zu Microsoft Entra ID (früherer Name: Azure Active Directory, Azure AD) &gt; App-Registrierungen (App registrations).</translation>
    </message>
    <message>
        <source>Click New registration.</source>
        <translation>Klicken Sie auf Neue Registrierung (New registration).</translation>
    </message>
    <message>
        <source>Begin a new registration</source>
        <translation>Eine neue Registrierung beginnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Redirect URI (platform Web)</source>
        <translation>Umleitungs-URI (Plattform Web)</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>Anwendung registrieren</translation>
    </message>
    <message>
        <source>Accounts in this organizational directory only</source>
        <translation>Nur Konten in diesem Organisationsverzeichnis</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Name: paste the name below. People see it when they first sign in.</source>
        <translation>Name: Fügen Sie den Namen von unten ein. Er wird bei der ersten Anmeldung angezeigt.</translation>
    </message>
    <message>
        <source>Supported account types: accounts in this organizational directory only (single tenant), unless people of several organisations will sign in.</source>
        <translation>Unterstützte Kontotypen: nur Konten in diesem Organisationsverzeichnis (einzelner Mandant), es sei denn, Personen mehrerer Organisationen melden sich an.</translation>
    </message>
    <message>
        <source>Redirect URI: choose the platform Web, not single-page application (SPA) and not mobile or desktop, and paste the redirect URI.</source>
        <translation>Umleitungs-URI: Wählen Sie die Plattform Web, nicht Single-Page-Anwendung (SPA) und nicht Mobil oder Desktop, und fügen Sie die Umleitungs-URI ein.</translation>
    </message>
    <message>
        <source>Click Register.</source>
        <translation>Klicken Sie auf Registrieren (Register).</translation>
    </message>
    <message>
        <source>Name it, and give it the redirect URI</source>
        <translation>Namen vergeben und Umleitungs-URI eintragen</translation>
    </message>
    <message>
        <source>{app_name}</source>
        <translation>{app_name}</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets</source>
        <translation>Zertifikate &amp; Geheimnisse</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>Verzeichnis-ID (Mandant)</translation>
    </message>
    <message>
        <source>The Overview page of the new application opens.</source>
        <translation>Die Übersicht (Overview) der neuen Anwendung öffnet sich.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID and paste it here.</source>
        <translation>Kopieren Sie die Anwendungs-ID (Client), englisch Application (client) ID, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID and paste it here. The Object ID between them is not needed.</source>
        <translation>Kopieren Sie die Verzeichnis-ID (Mandant), englisch Directory (tenant) ID, und fügen Sie sie hier ein. Die Objekt-ID dazwischen wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Bring back the two IDs</source>
        <translation>Die beiden IDs zurückbringen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>An expired secret locks everybody out of the portal, and Microsoft sends no mail before it happens. Note the date: the last page makes a reminder for your calendar.</source>
        <translation>Ein abgelaufenes Geheimnis sperrt alle aus dem Portal aus, und Microsoft schickt vorher keine E-Mail. Notieren Sie das Datum: Die letzte Seite macht daraus eine Erinnerung für Ihren Kalender.</translation>
    </message>
    <message>
        <source>+ New client secret</source>
        <translation>+ Neuer geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Secret ID</source>
        <translation>Geheime ID</translation>
    </message>
    <message>
        <source>In the same application, open Certificates &amp; secrets &gt; Client secrets and click New client secret.</source>
        <translation>Öffnen Sie in derselben Anwendung Zertifikate &amp; Geheimnisse &gt; Geheime Clientschlüssel (Certificates &amp; secrets &gt; Client secrets), und klicken Sie auf Neuer geheimer Clientschlüssel (New client secret).</translation>
    </message>
    <message>
        <source>Description: paste the name below. Expires: choose how long it lives, and note the date here.</source>
        <translation>Beschreibung: Fügen Sie den Namen von unten ein. Gültig bis: Wählen Sie die Lebensdauer, und notieren Sie das Datum hier.</translation>
    </message>
    <message>
        <source>Click Add, then copy the column Value at once: Microsoft shows it only now. Do not copy the Secret ID beside it.</source>
        <translation>Klicken Sie auf Hinzufügen (Add), und kopieren Sie sofort die Spalte Wert (Value): Microsoft zeigt sie nur jetzt. Kopieren Sie nicht die geheime ID (Secret ID) daneben.</translation>
    </message>
    <message>
        <source>Make a client secret, and bring back its Value</source>
        <translation>Ein Client-Geheimnis anlegen und seinen Wert zurückbringen</translation>
    </message>
    <message>
        <source>&amp;Open the Nexudus dashboard</source>
        <translation>Nexudus-Dashboard &amp;öffnen</translation>
    </message>
    <message>
        <source>Azure Active Directory</source>
        <translation>Azure Active Directory</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrations</translation>
    </message>
    <message>
        <source>Enable the integration</source>
        <translation>Integration einschalten</translation>
    </message>
    <message>
        <source>Sign in to the Nexudus dashboard as an administrator of the location.</source>
        <translation>Melden Sie sich am Nexudus-Dashboard als Administrator des Standorts an.</translation>
    </message>
    <message>
        <source>Go to Settings &gt; Integrations &gt; Azure Active Directory (Microsoft&apos;s newer name: Microsoft Entra ID).</source>
        <translation>Gehen Sie zu Settings &gt; Integrations &gt; Azure Active Directory (neuerer Name bei Microsoft: Microsoft Entra ID).</translation>
    </message>
    <message>
        <source>Switch the integration on. The fields appear, and with them the redirect URI.</source>
        <translation>Schalten Sie die Integration ein. Die Felder erscheinen, und mit ihnen die Umleitungs-URI (Redirect URI).</translation>
    </message>
    <message>
        <source>Open the integration in the Nexudus dashboard</source>
        <translation>Die Integration im Nexudus-Dashboard öffnen</translation>
    </message>
    <message>
        <source>Copy the redirect URI exactly as Nexudus shows it, from https to its last letter.</source>
        <translation>Kopieren Sie die Umleitungs-URI genau so, wie Nexudus sie zeigt, von https bis zum letzten Buchstaben.</translation>
    </message>
    <message>
        <source>Paste it here. Nothing has been changed at Microsoft yet.</source>
        <translation>Fügen Sie sie hier ein. Bei Microsoft wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Bring back the redirect URI</source>
        <translation>Die Umleitungs-URI zurückbringen</translation>
    </message>
    <message>
        <source>These are settings of the portal. Signwright writes them on the page Publish. Nothing changes before you confirm there.</source>
        <translation>Das sind Einstellungen des Portals. Signwright schreibt sie auf der Seite Veröffentlichen. Nichts ändert sich, bevor Sie dort zustimmen.</translation>
    </message>
    <message>
        <source>Decide how people get in</source>
        <translation>Entscheiden, wie Personen hineinkommen</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Sign-in button label</source>
        <translation>Beschriftung der Anmeldeschaltfläche</translation>
    </message>
    <message>
        <source>Op&amp;en the Nexudus dashboard</source>
        <translation>N&amp;exudus-Dashboard öffnen</translation>
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
        <translation>Sie brauchen diese Karte nur, wenn Signwright die Einstellungen nicht für Sie schreiben soll.</translation>
    </message>
    <message>
        <source>In Settings &gt; Integrations &gt; Azure Active Directory, make sure that the integration is enabled, and set the two switches as above.</source>
        <translation>Prüfen Sie unter Settings &gt; Integrations &gt; Azure Active Directory, dass die Integration eingeschaltet ist, und stellen Sie die beiden Schalter wie oben.</translation>
    </message>
    <message>
        <source>Paste the tenant ID, the client ID, the client secret and the button&apos;s label, then click Save.</source>
        <translation>Fügen Sie Mandanten-ID, Client-ID, Client-Geheimnis und die Beschriftung der Schaltfläche ein, und klicken Sie auf Save.</translation>
    </message>
    <message>
        <source>Or enter everything in the dashboard yourself</source>
        <translation>Oder alles selbst im Dashboard eintragen</translation>
    </message>
    <message>
        <source>When the settings are published, make a dummy customer in Nexudus with the e-mail address of one of your own test users.</source>
        <translation>Wenn die Einstellungen veröffentlicht sind, legen Sie in Nexudus einen Testkunden mit der E-Mail-Adresse eines eigenen Testbenutzers an.</translation>
    </message>
    <message>
        <source>Sign in to the portal as that customer with Microsoft, in a private window of your browser, before you tell your members.</source>
        <translation>Melden Sie sich als dieser Kunde in einem privaten Fenster Ihres Browsers mit Microsoft am Portal an, bevor Sie Ihre Mitglieder informieren.</translation>
    </message>
    <message>
        <source>Keep one administrator signed in to the dashboard until that has worked.</source>
        <translation>Lassen Sie einen Administrator am Dashboard angemeldet, bis das gelungen ist.</translation>
    </message>
    <message>
        <source>At the very end: try it with a dummy customer</source>
        <translation>Ganz zum Schluss: mit einem Testkunden ausprobieren</translation>
    </message>
    <message>
        <source>One application serves a whole network: as long as all users share one directory, register it once and use the same values at each of your locations.</source>
        <translation>Eine Anwendung genügt für ein ganzes Netzwerk: Solange alle Benutzer ein Verzeichnis teilen, registrieren Sie sie einmal und verwenden dieselben Werte an jedem Ihrer Standorte.</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Single Sign-on</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Open the portal&apos;s page for single sign-on with Microsoft Entra ID (older name: Azure AD) or OpenID Connect.</source>
        <translation>Öffnen Sie im Portal die Seite für Single Sign-on mit Microsoft Entra ID (früherer Name: Azure AD) oder OpenID Connect.</translation>
    </message>
    <message>
        <source>Copy the address it calls redirect URI, callback URL or reply URL, exactly as shown, and paste it here.</source>
        <translation>Kopieren Sie die Adresse, die dort Redirect URI, Callback URL oder Antwort-URL heißt, genau wie angezeigt, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller (Issuer)</translation>
    </message>
    <message>
        <source>Paste each value into the field of the same meaning and save.</source>
        <translation>Fügen Sie jeden Wert in das Feld derselben Bedeutung ein, und speichern Sie.</translation>
    </message>
    <message>
        <source>Signwright can do this for you on the page Publish where the portal offers an interface for it.</source>
        <translation>Signwright kann das auf der Seite Veröffentlichen für Sie tun, sofern das Portal eine Schnittstelle dafür hat.</translation>
    </message>
    <message>
        <source>Enter the values in the portal</source>
        <translation>Die Werte im Portal eintragen</translation>
    </message>
    <message>
        <source>Sign in as one of your own test users in a private window of your browser before you tell everybody.</source>
        <translation>Melden Sie sich mit einem eigenen Testbenutzer in einem privaten Fenster Ihres Browsers an, bevor Sie alle informieren.</translation>
    </message>
    <message>
        <source>At the very end: try it with a test user</source>
        <translation>Ganz zum Schluss: mit einem Testbenutzer ausprobieren</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Sign in with Microsoft</source>
        <translation>Mit Microsoft anmelden</translation>
    </message>
    <message>
        <source>Open your app and look at the address bar of the browser: the redirect URI is that host followed by /authorization-code/callback.</source>
        <translation>Öffnen Sie Ihre App, und sehen Sie in die Adresszeile des Browsers: Die Umleitungs-URI ist dieser Host, gefolgt von /authorization-code/callback.</translation>
    </message>
    <message>
        <source>Enter the app&apos;s address on the page before, and the redirect URI is filled in here for you. Compare it with the one in your Reflex project.</source>
        <translation>Geben Sie die Adresse der App auf der Seite davor ein, dann wird die Umleitungs-URI hier für Sie eingesetzt. Vergleichen Sie sie mit der in Ihrem Reflex-Projekt.</translation>
    </message>
    <message>
        <source>Take the address of your app</source>
        <translation>Die Adresse Ihrer App nehmen</translation>
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
        <translation>Für eine bereitgestellte App kann Signwright sie auf der Seite Veröffentlichen schreiben. Die Integrationsseite des AI Builder hat dafür keine Schnittstelle; dort fügen Sie sie selbst ein.</translation>
    </message>
    <message>
        <source>&amp;Open Reflex</source>
        <translation>Reflex &amp;öffnen</translation>
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
        <translation>Öffnen Sie Ihr Projekt in Reflex, und gehen Sie zu Integrations.</translation>
    </message>
    <message>
        <source>Click Add Integration and choose Azure AD (Microsoft&apos;s newer name: Microsoft Entra ID).</source>
        <translation>Klicken Sie auf Add Integration, und wählen Sie Azure AD (neuerer Name bei Microsoft: Microsoft Entra ID).</translation>
    </message>
    <message>
        <source>Paste the values below under their names. The tenant list is separated by commas, without blanks: a blank locks the second tenant out.</source>
        <translation>Fügen Sie die Werte von unten unter ihren Namen ein. Die Mandantenliste wird durch Kommas ohne Leerzeichen getrennt: Ein Leerzeichen sperrt den zweiten Mandanten aus.</translation>
    </message>
    <message>
        <source>Click Connect.</source>
        <translation>Klicken Sie auf Connect.</translation>
    </message>
    <message>
        <source>Connect the integration in Reflex AI Builder</source>
        <translation>Die Integration im Reflex AI Builder verbinden</translation>
    </message>
    <message>
        <source>Restart or redeploy the app so that it reads the new values.</source>
        <translation>Starten Sie die App neu oder stellen Sie sie neu bereit, damit sie die neuen Werte liest.</translation>
    </message>
    <message>
        <source>Reflex makes the redirect URI from the address in the visitor&apos;s browser: register one for every host name your app is reached by, for instance with and without www.</source>
        <translation>Reflex bildet die Umleitungs-URI aus der Adresse im Browser des Besuchers: Registrieren Sie eine für jeden Hostnamen, unter dem Ihre App erreichbar ist, zum Beispiel mit und ohne www.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The built-in browser is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own browser for the test, or install the package signwright-webengine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in browser cannot be loaded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own browser for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in browser cannot be loaded, because the program was not started for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in browser does not run for the administrator account (root), because it cannot protect itself there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Signwright as an ordinary user, or use your own browser for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser refused the certificate of {host}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent there. If your company opens encrypted connections with a certificate of its own, ask your network team; this check is never skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of {host} could not be loaded ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in browser stopped working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or use your own browser for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signwright could not listen for the answer on this computer: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use the network heavily, or use the built-in browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a default browser in your system&apos;s settings, or use the built-in browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page gave no answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check in the browser was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“signwright-cli --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{argument}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --help after the command to see what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an argument too many (it is not repeated here, in case it is a secret).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} with a value is refused: an argument can be read by every process of this computer and stays in the shell&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a secret with --secret-stdin or --keychain, a portal log-in with --portal-credentials-stdin. If what you typed was real, replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input held no secret: the line is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipe it in, for example from a password manager, as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line on standard input is longer than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the secret and not a whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line came on standard input within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipe the secret in, or end it with the Enter key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line on standard input is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the secret itself, as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipe the secret in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored integration has the portal and client ID of “{name}”, so the keychain cannot be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up in the window first, or give the secret with --secret-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds nothing for “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in the window once, or on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored integration is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“signwright-cli list” shows names and IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several stored integrations are called “{name}”: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the ID instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is no algorithm that may sign an ID token; allowed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --alg, RS256 alone is accepted, which is what Microsoft uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is not a moment by RFC 3339.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-11-23T10:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys from {url} prove nothing: without https, anybody on the way can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the https address, or save the keys from a source you trust and give the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tenant ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tenant}” is neither a tenant ID nor a domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” is not the address of a sign-in service; it should be like https://login.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give scheme, host and, where needed, port, and nothing after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service {host} would be used without encryption, which is allowed on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal Microsoft accounts do not exist in {cloud}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one organization, or several organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is an External ID tenant, which signs in its own customers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one organization and give that tenant&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it like contoso.com, without @ and without https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft knows no tenant of the domain {domain} in this cloud ({cloud}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an ID: it should have 8-4-4-4-12 digits or letters a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from the Overview page of the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a redirect URI ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the redirect URI from the portal&apos;s own page, from https to its last letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the integration file, {pointer} must be of type {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that member; docs/integration.schema.json shows the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration file lacks the member {pointer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it; docs/integration.schema.json shows the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the integration file, {pointer} is “{found}”; allowed: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration file is not JSON: {reason} at byte {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again, or mend it with an editor that checks JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration file says schema {found}; this program knows schema 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration file is larger than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} could not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling and that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and port, or ask whoever runs that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your network team about a firewall or proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to {host} was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent more than {limit} bytes, which no such answer should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this computer does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is your company&apos;s proxy, ask your network team to install its certificate, or give it with --ca-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid now (it is valid from {not_before} to {not_after}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time first, then tell whoever runs that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate shown for {host} belongs to “{subject}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; if it is right, somebody is answering in that server&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network team whether TLS 1.2 or newer to that host is let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to {host} wants a log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your network team for a way that this program can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cut the connection in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your network team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered something that is not HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is offline, so {host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} holds no PEM certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file with BEGIN CERTIFICATE in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing where a JSON object should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address or file is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address or file is the right one; a log-in or error page may have come instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is broken at byte {offset}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again; if it stays so, tell whoever runs that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON gives “{member}” twice (byte {offset}), so two readers could understand it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it; tell whoever runs that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is not valid UTF-8 at byte {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON holds a NUL character (byte {offset}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {limit} levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is “{found}”; expected “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tenant ID and the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in settings at {url} could not be read: HTTP status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discovery document is larger than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discovery document lacks {member}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of an OpenID Connect provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the discovery document, {member} must be of type {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the discovery document, {member} is “{found}”, which is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the discovery document, {member} is “{found}”, which is not https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sign in there; tell whoever runs that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing keys at {url} could not be read: HTTP status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is the jwks_uri of the discovery document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are larger than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is a key set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key set holds more than {limit} keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the provider&apos;s own key set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key set holds no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address or file is a JSON Web Key Set: {&quot;keys&quot;:[…]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In key number {index} of the set, counted from 0, {member} is of the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PEM text holds no public key that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a public key or certificate (RSA or EC), a JSON Web Key, or a key set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response to the sign-in is larger than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response to the sign-in is malformed ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response to the sign-in gives “{parameter}” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-in again; if it stays so, something on the way changes addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response to the sign-in carries no state, so it cannot be told whether it is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response belongs to another sign-in (its state is not ours).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other sign-in windows and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response to this sign-in came a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-in again; do not reload the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response came from “{found}”, not from “{expected}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on: another provider answered. Check tenant ID and cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response does not name its issuer, although “{expected}” promises to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-in again; if it stays so, tell whoever runs that server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response to the sign-in holds neither a code nor an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the response type of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response came in the address&apos;s {found}; it was asked for as {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the response mode of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint&apos;s answer (HTTP status {status}) is not proper JSON: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address; a proxy&apos;s page may have come instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the token endpoint&apos;s answer, {member} is of the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint&apos;s answer (HTTP status {status}) holds neither a token nor an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is missing, so the test cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the secret&apos;s Value in step 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI is missing, so the test cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the portal in step 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody finished signing in within {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was closed before it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the test again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepted the sign-in but sent no ID token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request must ask for the scope “openid”; check what stands between this computer and the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your integrations, {path}, cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists, is yours and is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your integrations was damaged. It was kept as {moved_to}, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted: put a backup in place of {path}, or send the kept file to whoever supports you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your integrations, {path}, was written by a newer Signwright (form {found}, this one knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer Signwright again. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Signwright is writing the file with your integrations at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your integrations could not be read or written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the file is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored integration {id} cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again from its file, or set it up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stored integration {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the error text, the address of the page, a log or a HAR file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture or document ({format}); it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of the error instead: on Microsoft&apos;s page, “Troubleshooting details” has a copy button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material is larger than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the part around the failed sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give text, an address, JSON, HTML, a HAR file or a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts are not JSON (at byte {offset}: {reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one JSON object with what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain, so the client secret is kept in memory and forgotten when you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the secret at hand until you have published, or install a keychain (GNOME Keyring or KWallet) and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a window of the keychain that asks for its password, unlock it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, allow Signwright to use it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not do it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your keychain program and check that the keychain is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal log-in is not in the expected form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one line of JSON with username and password, or with token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot publish to a portal of the kind “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the values over by hand; the pages of the wizard have a copy button for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the admin API of this {kind} portal is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it with the portal&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not accept this log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and password; with two-factor log-in also give a fresh code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal wants the code of your authenticator app as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a fresh six-digit code and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not use {what} of the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as an administrator who may read and change the portal&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the location or app, and the address of the admin API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal refused the change: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what it names, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks to wait {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal failed with HTTP {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; if it stays so, tell the portal&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal answered something that cannot be understood (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the admin API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is logged in to the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no setting named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the integration on in the portal and save once, so that its settings exist; then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of this portal&apos;s settings have to be confirmed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the proposed names and confirm them (on the command line: --accept-mapping or --mapping).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which location or app to publish to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one; this log-in can see: {targets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log-in does not see a location or app with the number {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {targets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file is not in the expected form: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a JSON object such as {&quot;tenant_id&quot;: &quot;Name.In.Portal&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration lacks {field}, so it cannot be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in test has passed with exactly these settings, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the sign-in test, or say in so many words that you publish untested (--untested).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning the portal&apos;s own passwords off could lock everybody out, and no sign-in has been proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the sign-in test with a real user first; publish without that option until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not confirmed, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the changes and run again with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publish was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not hold what was written to {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, enter the value by hand in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s setting {name}, which is not ours, was gone after writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that setting in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal does not show its present client secret, so it could not be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the old secret&apos;s value at hand, or make a new one before you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publish could be neither finished nor undone ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the publish page again as soon as the portal can be reached: it finishes or undoes what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider answered {status} where its own description should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tenant ID and the cloud in step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or none, then a free one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server could not open a port on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a security program forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server could not make its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder for temporary files can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no practice fault named “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“practice faults” lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>Verzeichnis-ID (Mandant)</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Secret begins with</source>
        <translation>Geheimnis beginnt mit</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Ablaufverfolgungs-ID</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Conditional Access</source>
        <translation>Bedingter Zugriff</translation>
    </message>
    <message>
        <source>Form of the request</source>
        <translation>Form der Anfrage</translation>
    </message>
    <message>
        <source>Federated sign-in</source>
        <translation>Verbundanmeldung</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Multifactor authentication</source>
        <translation>Mehrstufige Authentifizierung</translation>
    </message>
    <message>
        <source>On-premises agent</source>
        <translation>Lokaler Agent</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotyp</translation>
    </message>
    <message>
        <source>Service outage</source>
        <translation>Dienststörung</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Zustand des Kontos</translation>
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
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich (Scope)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Guest invitation</source>
        <translation>Gasteinladung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ansprüche (Claims)</translation>
    </message>
    <message>
        <source>Resource (API)</source>
        <translation>Ressource (API)</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Antworttyp</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>App switched off</source>
        <translation>App abgeschaltet</translation>
    </message>
    <message>
        <source>Cross-tenant policy</source>
        <translation>Mandantenübergreifende Richtlinie</translation>
    </message>
    <message>
        <source>User assignment</source>
        <translation>Benutzerzuweisung</translation>
    </message>
    <message>
        <source>Token version</source>
        <translation>Token-Version</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Expired secret</source>
        <translation>Abgelaufenes Geheimnis</translation>
    </message>
    <message>
        <source>Platform type</source>
        <translation>Plattformtyp</translation>
    </message>
    <message>
        <source>State or nonce</source>
        <translation>State oder Nonce</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller (Issuer)</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Code zweimal verwendet</translation>
    </message>
    <message>
        <source>SAML set-up</source>
        <translation>SAML-Einrichtung</translation>
    </message>
    <message>
        <source>Portal setting</source>
        <translation>Portaleinstellung</translation>
    </message>
    <message>
        <source>Hello, signing in with Microsoft to our portal does not work.</source>
        <translation>Guten Tag, die Anmeldung mit Microsoft an unserem Portal funktioniert nicht.</translation>
    </message>
    <message>
        <source>Hello, signing in with Microsoft to {portal} does not work.</source>
        <translation>Guten Tag, die Anmeldung mit Microsoft an {portal} funktioniert nicht.</translation>
    </message>
    <message>
        <source>What would help:</source>
        <translation>Was helfen würde:</translation>
    </message>
    <message>
        <source>The values:</source>
        <translation>Die Werte:</translation>
    </message>
    <message>
        <source>To check or do it on the command line:</source>
        <translation>Zum Prüfen oder Erledigen auf der Befehlszeile:</translation>
    </message>
    <message>
        <source>the person who signs in</source>
        <translation>die Person, die sich anmeldet</translation>
    </message>
    <message>
        <source>the administrator of the Microsoft tenant</source>
        <translation>der Administrator des Microsoft-Mandanten</translation>
    </message>
    <message>
        <source>the administrator of the portal</source>
        <translation>der Administrator des Portals</translation>
    </message>
    <message>
        <source>the maker of the portal</source>
        <translation>der Hersteller des Portals</translation>
    </message>
    <message>
        <source>the network administrator</source>
        <translation>der Netzwerkadministrator</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>nobody: this is not a fault</source>
        <translation>niemand: Das ist kein Fehler</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Microsoft&apos;s answer {code} means: </source>
        <translation>Die Antwort {code} von Microsoft bedeutet: </translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Use the &amp;mended value</source>
        <translation>&amp;Berichtigten Wert verwenden</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <comment>button; %1 is the value</comment>
        <translation>%1 &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>PortalPage</name>
    <message>
        <source>&amp;Name of this integration</source>
        <translation>&amp;Name dieser Integration</translation>
    </message>
    <message>
        <source>For you alone, for instance the location&apos;s name: “Kalkio Spaces”.</source>
        <translation>Nur für Sie, zum Beispiel der Name des Standorts: „Kalkio Spaces“.</translation>
    </message>
    <message>
        <source>Still missing: a name to find it again by.</source>
        <translation>Fehlt noch: ein Name zum Wiederfinden.</translation>
    </message>
    <message>
        <source>&amp;Address of the portal</source>
        <translation>&amp;Adresse des Portals</translation>
    </message>
    <message>
        <source>What your members open in their browser.</source>
        <translation>Was Ihre Mitglieder im Browser öffnen.</translation>
    </message>
    <message>
        <source>Still missing: the address of the portal, beginning with https://</source>
        <translation>Fehlt noch: die Adresse des Portals, beginnend mit https://</translation>
    </message>
</context>
<context>
    <name>PortalText</name>
    <message>
        <source>The public configuration of {host} could not be read, so the portal was not looked at from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: {host} shows the client secret to everybody (setting {name}). Make a new secret in Azure at once and tell the portal&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} offers the sign-in with Microsoft now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not offer the sign-in with Microsoft yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal still shows the button as “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nexudus may not recognise {user}: the account has no e-mail address in its ID token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nexudus lets {user} in, and makes a new contact if it does not know this person yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nexudus lets {user} in only if this person is registered there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members are sent straight to Microsoft; nobody can use a Nexudus password any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: written, read back: equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong; everything is being put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: put back as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back as it was: the portal stands as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published. Read back: equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal passwords work again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>Verzeichnis-ID (Mandant)</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller (Issuer)</translation>
    </message>
    <message>
        <source>Create new users if they don&apos;t exist</source>
        <translation>Create new users if they don&apos;t exist</translation>
    </message>
    <message>
        <source>Sign-in button label</source>
        <translation>Beschriftung der Anmeldeschaltfläche</translation>
    </message>
    <message>
        <source>Sign-in with Microsoft enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevent users from using their portal password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RedirectUriPage</name>
    <message>
        <source>&amp;Redirect URI</source>
        <translation>&amp;Umleitungs-URI</translation>
    </message>
    <message>
        <source>Still missing: paste the redirect URI that the portal shows.</source>
        <translation>Fehlt noch: Fügen Sie die Umleitungs-URI ein, die das Portal zeigt.</translation>
    </message>
    <message>
        <source>&amp;Further redirect URIs</source>
        <translation>&amp;Weitere Umleitungs-URIs</translation>
    </message>
    <message>
        <source>One for every other host name that people use, separated by blanks. Each must be registered at Microsoft as well.</source>
        <translation>Eine für jeden weiteren Hostnamen, der benutzt wird, durch Leerzeichen getrennt. Jede muss auch bei Microsoft registriert sein.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Application (&amp;client) ID</source>
        <translation>Anwendungs-ID (&amp;Client)</translation>
    </message>
    <message>
        <source>Still missing: paste the Application (client) ID.</source>
        <translation>Fehlt noch: Fügen Sie die Anwendungs-ID (Client) ein.</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <translation>Verzeichnis-ID (&amp;Mandant)</translation>
    </message>
    <message>
        <source>Still missing: paste the Directory (tenant) ID.</source>
        <translation>Fehlt noch: Fügen Sie die Verzeichnis-ID (Mandant) ein.</translation>
    </message>
    <message>
        <source>People of se&amp;veral organisations sign in</source>
        <translation>Personen &amp;mehrerer Organisationen melden sich an</translation>
    </message>
    <message>
        <source>Then the field above takes the list of all tenant IDs that may sign in.</source>
        <translation>Dann nimmt das Feld darüber die Liste aller Mandanten-IDs auf, die sich anmelden dürfen.</translation>
    </message>
    <message>
        <source>The secret e&amp;xpires on</source>
        <translation>Das Geheimnis läuft a&amp;b am</translation>
    </message>
    <message>
        <source>The secret expires on</source>
        <translation>Das Geheimnis läuft ab am</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Create new users if they don&apos;t exist</source>
        <translation>&amp;Neue Benutzer anlegen, wenn es sie nicht gibt</translation>
    </message>
    <message>
        <source>&amp;Prevent users from using their Nexudus password</source>
        <translation>Anmeldung mit Nexudus-&amp;Kennwort sperren</translation>
    </message>
    <message>
        <source>&amp;Label of the sign-in button</source>
        <translation>&amp;Beschriftung der Anmeldeschaltfläche</translation>
    </message>
</context>
<context>
    <name>StepState</name>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Bitte prüfen</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>Zu berichtigen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Invisible characters were copied along and have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-breaking spaces were copied along and have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line end was copied along and has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces around the value have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{label}” was copied along and has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks around the value have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces inside the ID have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets around the ID have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashes of the ID have been put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID is now in small letters, as Microsoft writes it in tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID is all zeros, which stands for “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the real one from the Overview page of the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of the ID is missing: it has {length} characters instead of 36.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again with the copy button beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID is too long: it has {length} characters instead of 36.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{characters}” cannot be in an ID, which has only digits, the letters a to f and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it rather than type it: O is often taken for 0, and l for 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID was shortened by the page or the mail it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the Overview page of the app registration, where it is shown whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} IDs in this text, and only one belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy just the one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more text here than an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {id} alone if that is the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the value of a client secret, which does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the secret into its own field and the ID here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copied label says “{label}”, which is another value than the one wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value whose name stands beside this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is a domain name, but portals compare the tenant ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be looked up, or copy the Directory (tenant) ID from the Overview page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an e-mail address or user name, not a tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the domain {domain} and have its tenant ID looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{segment}” is no tenant: it stands for many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose under “Who may sign in” that several organizations may, or give your own tenant ID here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the tenant of personal Microsoft accounts; no company has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it only if people shall sign in with personal accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant {tenant} was taken from the pasted address at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted address at {host} names no tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a tenant ID nor a domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID {id} was taken from the pasted address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address names the tenant {tenant}, not an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page of the app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the Object ID, which looks the same but is another number than the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Application (client) ID, one line above it on the Overview page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is a program of Microsoft&apos;s own, so you cannot have made a secret for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the ID of your own app registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a client ID, which has 36 digits, letters and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID and client ID are the same value, so one of them is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both again from the Overview page; they stand below each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant ID and client ID have changed places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value in the client ID&apos;s field is a tenant ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the secret&apos;s ID, not its Value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the column “Value”. It is shown only once: if it is hidden by now, make a new client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret is hidden behind stars or dots: Microsoft shows the Value only once, right after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new client secret and copy its Value at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret ends in three dots, so it was probably cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it with the copy button beside the Value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret seems to be URL-encoded (it has % signs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the decoded form; encoding is done when it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret seems to come from a web page&apos;s source (it has &amp;amp; or the like).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the decoded form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is wrapped in Base64, as Kubernetes and pipelines show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space in the middle of the secret, which secrets made by Microsoft never have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret spreads over several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Value alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was probably cut off: it has {length} characters, and such secrets have 37 to 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is very short ({length} characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the whole Value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is longer than Microsoft makes them ({length} characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that nothing else was copied along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret does not have the form that Microsoft gives to new ones; older ones may look like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the Value of a client secret; the check of it will tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters in the secret that Microsoft never uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it with the copy button beside the Value, not by way of a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a token, not a client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Value under Certificates &amp; secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a certificate or a private key, not a client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Value under Certificates &amp; secrets, Client secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a certificate&apos;s thumbprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another secret than the one recorded, which begins with “{hint}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recorded one, or record the new one&apos;s expiry date as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI still has a placeholder in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the finished address from the portal&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one redirect URI in each field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI does not begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it whole, from https to its last letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{scheme}:” is the address of an app on a device; a portal&apos;s begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the redirect URI from the portal&apos;s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft takes http:// for this computer (localhost) alone; a portal must use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the https address, if the portal answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>localhost is only good for trying out on one computer; Microsoft ignores its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address that people open in their browser. Do not register two that differ by port only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 is only good for trying out, and Microsoft&apos;s page does not accept it: it must be set through the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use localhost instead, or edit the app registration&apos;s manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not support [::1] in a redirect URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use localhost instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect URI may not have a part after #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the # and what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A star stands for many addresses, but people come back to exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each address in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a user name or password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything between // and @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not allow these characters in a redirect URI: {characters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space in the middle of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI has {length} characters; Microsoft allows {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shorter address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI ends with a slash, and Microsoft takes addresses with and without it for two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the portal shows it with the slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI is a bare host; sign-ins usually come back to a longer address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the portal&apos;s page shows just this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect URI has a part after “?”, which works only while no personal accounts sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the portal&apos;s page shows it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With personal accounts allowed, a redirect URI may not have a part after “?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow work accounts only, or use an address without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address a browser showed after a sign-in, with its one-time code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it without the part after “?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is Microsoft&apos;s own sign-in page, not the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name has letters outside a to z; browsers send it as {ascii}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the form that the portal sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {port} is written out though it is the usual one, and Microsoft compares letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the portal sends it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two slashes in a row in the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenants are now separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces between the tenants have been removed: some portals compare them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty entries have been removed from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tenant} was in the list twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is a domain name; in this list only tenant IDs can match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have its tenant ID looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IDs are now in small letters, as Microsoft writes them in tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {position} of the list, “{entry}”, is not a tenant ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{segment}” stands for many tenants and cannot be in a list of allowed ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the tenants one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list allows personal Microsoft accounts, but this sign-in is for work accounts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that tenant out, or let personal accounts sign in as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal accounts may sign in, but their tenant is not in the list, so the portal will turn them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add 9188040d-6c67-4c5b-b112-36a304b66dad if they are welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenant is listed, so either everybody or nobody may sign in, depending on the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the tenants that are welcome.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signwright::AboutDialog</name>
    <message>
        <source>About Signwright</source>
        <translation>Über Signwright</translation>
    </message>
    <message>
        <source>Signwright %1</source>
        <translation>Signwright %1</translation>
    </message>
    <message>
        <source>Sets up, proves and supports “Sign in with Microsoft” for a portal. Nothing about you or your customers leaves this computer unless you send it.</source>
        <translation>Richtet „Mit Microsoft anmelden“ für ein Portal ein, weist es nach und hilft bei Störungen. Nichts über Sie oder Ihre Kunden verlässt diesen Computer, es sei denn, Sie senden es.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Signwright itself is under the Apache License 2.0.</source>
        <translation>Signwright selbst steht unter der Apache License 2.0.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Es verwendet:</translation>
    </message>
</context>
<context>
    <name>signwright::AddressBar</name>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Noch keine Seite</translation>
    </message>
    <message>
        <source>Certificate refused</source>
        <translation>Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>The certificate of this site is not trusted, so nothing was sent to it.</source>
        <translation>Dem Zertifikat dieser Seite wird nicht vertraut; deshalb wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate is trusted.</source>
        <translation>Die Verbindung ist verschlüsselt, und dem Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This page comes from this computer: nothing goes over the network.</source>
        <translation>Diese Seite kommt von diesem Computer: Nichts geht über das Netzwerk.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The connection is not encrypted. Type no password here.</source>
        <translation>Die Verbindung ist nicht verschlüsselt. Geben Sie hier kein Kennwort ein.</translation>
    </message>
</context>
<context>
    <name>signwright::CardPage</name>
    <message>
        <source>These click paths were checked on %1.</source>
        <translation>Diese Klickwege wurden am %1 geprüft.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is in the clipboard: %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Adresse ist in der Zwischenablage: %1</translation>
    </message>
    <message>
        <source>The client secret is in the clipboard for 30 seconds.</source>
        <translation>Das Client-Geheimnis ist für 30 Sekunden in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>signwright::Desktop</name>
    <message>
        <source>Delete?</source>
        <translation>Löschen?</translation>
    </message>
    <message>
        <source>Delete “%1” here, with its client secret in the keychain? Nothing changes in the portal or at Microsoft.</source>
        <translation>„%1“ hier löschen, mit dem Client-Geheimnis im Schlüsselbund? Im Portal und bei Microsoft ändert sich nichts.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>signwright::FormField</name>
    <message>
        <source>%1 (optional)</source>
        <comment>label of a field</comment>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>%1, invalid entry</source>
        <comment>spoken name of a field that was refused</comment>
        <translation>%1, ungültige Eingabe</translation>
    </message>
</context>
<context>
    <name>signwright::KnownPanel</name>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend.</source>
        <translation>
            <numerusform>%n Punkt ist zu berichtigen.</numerusform>
            <numerusform>%n Punkte sind zu berichtigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n Punkt ist anzusehen.</numerusform>
            <numerusform>%n Punkte sind anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking. You can go on meanwhile.</source>
        <translation>Wird geprüft. Sie können inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Nothing yet. The checks start by themselves as soon as there are values to check.</source>
        <translation>Noch nichts. Die Prüfungen beginnen von selbst, sobald es Werte zu prüfen gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) good, nothing wrong so far.</source>
        <translation>
            <numerusform>%n Prüfung ist gut, bisher ist nichts falsch.</numerusform>
            <numerusform>%n Prüfungen sind gut, bisher ist nichts falsch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>signwright::KnownRow</name>
    <message>
        <source>checking…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>check that lacks its values yet</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>outcome of a check</comment>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>good</source>
        <comment>outcome of a check</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>look at this</source>
        <comment>outcome of a check</comment>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>outcome of a check</comment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>outcome of a check that was skipped</comment>
        <translation>noch nicht</translation>
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
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Imported. The client secret is never in such a file: paste it in step 2.</source>
        <translation>Importiert. Das Client-Geheimnis ist nie in so einer Datei: Fügen Sie es in Schritt 2 ein.</translation>
    </message>
    <message>
        <source>Choose or begin an integration, and its steps appear here.</source>
        <translation>Wählen oder beginnen Sie eine Integration, dann erscheinen hier ihre Schritte.</translation>
    </message>
    <message>
        <source>Integration (*.json)</source>
        <translation>Integration (*.json)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;All integrations</source>
        <translation>&amp;Alle Integrationen</translation>
    </message>
    <message>
        <source>&amp;New integration</source>
        <translation>&amp;Neue Integration</translation>
    </message>
    <message>
        <source>&amp;Import an integration file…</source>
        <translation>Integrationsdatei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export this integration…</source>
        <translation>Diese Integration &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Show “&amp;What we know”</source>
        <translation>„&amp;Was wir wissen“ zeigen</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What is this &amp;page for?</source>
        <translation>&amp;Wozu dient diese Seite?</translation>
    </message>
    <message>
        <source>&amp;Explain an error…</source>
        <translation>&amp;Fehler erklären …</translation>
    </message>
    <message>
        <source>&amp;About Signwright</source>
        <translation>&amp;Über Signwright</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Saved without the client secret: %1</source>
        <translation>Ohne das Client-Geheimnis gespeichert: %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>signwright::Page</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>signwright::PortalPage</name>
    <message>
        <source>The portal</source>
        <translation>Das Portal</translation>
    </message>
    <message>
        <source>Which portal should people sign in to with their Microsoft account? Nothing is changed there before you confirm it on the page Publish.</source>
        <translation>An welchem Portal sollen sich Personen mit ihrem Microsoft-Konto anmelden? Dort wird nichts geändert, bevor Sie auf der Seite Veröffentlichen zustimmen.</translation>
    </message>
    <message>
        <source>Choose the portal.</source>
        <translation>Wählen Sie das Portal.</translation>
    </message>
    <message>
        <source>A name is still missing.</source>
        <translation>Ein Name fehlt noch.</translation>
    </message>
    <message>
        <source>The address of the portal is still missing.</source>
        <translation>Die Adresse des Portals fehlt noch.</translation>
    </message>
    <message>
        <source>The address cannot be right.</source>
        <translation>Die Adresse kann nicht stimmen.</translation>
    </message>
    <message>
        <source>&amp;Next: redirect URI</source>
        <translation>&amp;Weiter: Umleitungs-URI</translation>
    </message>
    <message>
        <source>Nexudus</source>
        <translation>Nexudus</translation>
    </message>
    <message>
        <source>A location or network of coworking spaces. Signwright can write the settings for you.</source>
        <translation>Ein Standort oder Netzwerk von Coworking-Spaces. Signwright kann die Einstellungen für Sie schreiben.</translation>
    </message>
    <message>
        <source>Reflex</source>
        <translation>Reflex</translation>
    </message>
    <message>
        <source>An app made with Reflex, or with its AI Builder. Signwright can set the values of a deployed app.</source>
        <translation>Eine App aus Reflex oder dessen AI Builder. Signwright kann die Werte einer bereitgestellten App setzen.</translation>
    </message>
    <message>
        <source>Another portal</source>
        <translation>Ein anderes Portal</translation>
    </message>
    <message>
        <source>Anything that signs people in with OpenID Connect: you carry the values over yourself, the rest is the same.</source>
        <translation>Alles, was Personen mit OpenID Connect anmeldet: Sie übertragen die Werte selbst, der Rest ist gleich.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;verwenden</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>This is not a web address. Copy it from the browser&apos;s address bar.</source>
        <translation>Das ist keine Webadresse. Kopieren Sie sie aus der Adresszeile des Browsers.</translation>
    </message>
    <message>
        <source>Microsoft sends people back to encrypted addresses only: it must be https.</source>
        <translation>Microsoft leitet nur zu verschlüsselten Adressen zurück: Es muss https sein.</translation>
    </message>
    <message>
        <source>A portal on this computer.</source>
        <translation>Ein Portal auf diesem Computer.</translation>
    </message>
    <message>
        <source>Looks right.</source>
        <translation>Sieht richtig aus.</translation>
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
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>signwright::RedirectUriPage</name>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>The redirect URI is the address to which Microsoft sends people back after they have signed in. The portal says it; Microsoft must know it letter by letter.</source>
        <translation>Die Umleitungs-URI (Redirect URI) ist die Adresse, zu der Microsoft nach der Anmeldung zurückleitet. Das Portal nennt sie; Microsoft muss sie Buchstabe für Buchstabe kennen.</translation>
    </message>
    <message>
        <source>The redirect URI is still missing.</source>
        <translation>Die Umleitungs-URI fehlt noch.</translation>
    </message>
    <message>
        <source>The redirect URI cannot work like this.</source>
        <translation>So kann die Umleitungs-URI nicht funktionieren.</translation>
    </message>
    <message>
        <source>&amp;Next: register the application</source>
        <translation>&amp;Weiter: Anwendung registrieren</translation>
    </message>
    <message>
        <source>Looks right. It is compared letter by letter, so carry it over with Copy.</source>
        <translation>Sieht richtig aus. Sie wird Buchstabe für Buchstabe verglichen; übertragen Sie sie deshalb mit Kopieren.</translation>
    </message>
</context>
<context>
    <name>signwright::RegisterPage</name>
    <message>
        <source>Register the application</source>
        <translation>Anwendung registrieren</translation>
    </message>
    <message>
        <source>Microsoft lets people sign in only to applications it knows. You register the portal there once, and bring back two IDs and a secret.</source>
        <translation>Microsoft meldet Personen nur an Anwendungen an, die es kennt. Sie registrieren das Portal dort einmal und bringen zwei IDs und ein Geheimnis zurück.</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>die Client-ID</translation>
    </message>
    <message>
        <source>the tenant ID</source>
        <translation>die Mandanten-ID</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>das Client-Geheimnis</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Noch nötig: %1.</translation>
    </message>
    <message>
        <source>&amp;Next: the portal&apos;s settings</source>
        <translation>&amp;Weiter: Einstellungen des Portals</translation>
    </message>
    <message>
        <source>Allowed &amp;tenant IDs, separated by commas</source>
        <translation>Erlaubte &amp;Mandanten-IDs, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Directory (&amp;tenant) ID</source>
        <translation>Verzeichnis-ID (&amp;Mandant)</translation>
    </message>
    <message>
        <source>Every organisation whose people may sign in. No blanks are needed; a blank would lock out the next one.</source>
        <translation>Jede Organisation, deren Personen sich anmelden dürfen. Leerzeichen sind nicht nötig; ein Leerzeichen würde die nächste aussperren.</translation>
    </message>
    <message>
        <source>Use the &amp;mended list</source>
        <translation>&amp;Berichtigte Liste verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) may sign in.</source>
        <translation>
            <numerusform>%n Mandant darf sich anmelden.</numerusform>
            <numerusform>%n Mandanten dürfen sich anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look up the tenant ID of %1</source>
        <translation>Mandanten-ID von %1 &amp;nachschlagen</translation>
    </message>
    <message>
        <source>Looking up the tenant ID…</source>
        <translation>Die Mandanten-ID wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>Has the form of a tenant ID.</source>
        <translation>Hat die Form einer Mandanten-ID.</translation>
    </message>
    <message>
        <source>Has the form of a client ID.</source>
        <translation>Hat die Form einer Client-ID.</translation>
    </message>
    <message>
        <source>Accepted. Writing it to the keychain…</source>
        <translation>Angenommen. Wird in den Schlüsselbund geschrieben …</translation>
    </message>
    <message>
        <source>Stored in the keychain of this computer.</source>
        <translation>Im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>No keychain can be reached, so the secret is kept in memory for this run only. It is written to no file; after closing Signwright you paste it again.</source>
        <translation>Es ist kein Schlüsselbund erreichbar; deshalb bleibt das Geheimnis nur für diese Sitzung im Speicher. Es wird in keine Datei geschrieben; nach dem Schließen von Signwright fügen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Not noted yet. Choose the date that Microsoft shows in the column Expires.</source>
        <translation>Noch nicht notiert. Wählen Sie das Datum, das Microsoft in der Spalte Gültig bis (Expires) zeigt.</translation>
    </message>
    <message>
        <source>This date is past: the secret no longer works. Make a new one and paste its Value.</source>
        <translation>Dieses Datum ist vorbei: Das Geheimnis gilt nicht mehr. Legen Sie ein neues an, und fügen Sie seinen Wert ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from now. The last page makes a reminder for your calendar.</source>
        <translation>
            <numerusform>In %n Tag. Die letzte Seite macht daraus eine Erinnerung für Ihren Kalender.</numerusform>
            <numerusform>In %n Tagen. Die letzte Seite macht daraus eine Erinnerung für Ihren Kalender.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no network.</source>
        <translation>Es gibt kein Netzwerk.</translation>
    </message>
</context>
<context>
    <name>signwright::SecretField</name>
    <message>
        <source>Use the &amp;decoded value</source>
        <translation>&amp;Entschlüsselten Wert verwenden</translation>
    </message>
    <message>
        <source>Use it as &amp;pasted</source>
        <translation>So verwenden, wie &amp;eingefügt</translation>
    </message>
    <message>
        <source>Client &amp;secret: the column Value</source>
        <translation>Client-&amp;Geheimnis: die Spalte Wert (Value)</translation>
    </message>
    <message>
        <source>Goes straight into the keychain and is never shown again. It is not the Secret ID.</source>
        <translation>Geht sofort in den Schlüsselbund und wird nie wieder gezeigt. Es ist nicht die geheime ID (Secret ID).</translation>
    </message>
    <message>
        <source>Still missing: paste the secret&apos;s Value.</source>
        <translation>Fehlt noch: Fügen Sie den Wert des Geheimnisses ein.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>Replace the client secret</source>
        <translation>Das Client-Geheimnis ersetzen</translation>
    </message>
</context>
<context>
    <name>signwright::SettingsPage</name>
    <message>
        <source>Settings in the portal</source>
        <translation>Einstellungen im Portal</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>the third step</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The portal must know the same IDs and the secret, and how it should treat people who arrive. Nothing has been changed in your portal yet.</source>
        <translation>Das Portal muss dieselben IDs und das Geheimnis kennen und wissen, wie es mit Ankommenden umgeht. In Ihrem Portal wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Left empty, the button says “%1”.</source>
        <translation>Bleibt es leer, steht auf der Schaltfläche „%1“.</translation>
    </message>
    <message>
        <source>Whoever signs in for the first time gets an account in the portal.</source>
        <translation>Wer sich zum ersten Mal anmeldet, bekommt ein Konto im Portal.</translation>
    </message>
    <message>
        <source>Only people who already have an account in the portal get in.</source>
        <translation>Nur wer schon ein Konto im Portal hat, kommt hinein.</translation>
    </message>
    <message>
        <source>Members may use their portal password or Microsoft, as they like.</source>
        <translation>Mitglieder können ihr Portalkennwort oder Microsoft verwenden, wie sie möchten.</translation>
    </message>
    <message>
        <source>Members are sent straight to Microsoft from the login page. If the sign-in ever breaks, for instance because the secret expired, nobody gets in: leave this off until people have signed in with it for a while.</source>
        <translation>Mitglieder werden von der Anmeldeseite direkt zu Microsoft geleitet. Wenn die Anmeldung einmal ausfällt, etwa weil das Geheimnis abgelaufen ist, kommt niemand hinein: Lassen Sie das aus, bis die Anmeldung eine Weile benutzt wurde.</translation>
    </message>
    <message>
        <source>Members are sent straight to Microsoft from the login page, and people who are not registered yet have no way in at all. If the sign-in ever breaks, nobody gets in: leave this off until people have signed in with it for a while.</source>
        <translation>Mitglieder werden von der Anmeldeseite direkt zu Microsoft geleitet, und wer noch nicht registriert ist, kommt gar nicht hinein. Wenn die Anmeldung einmal ausfällt, kommt niemand hinein: Lassen Sie das aus, bis die Anmeldung eine Weile benutzt wurde.</translation>
    </message>
</context>
<context>
    <name>signwright::SketchWidget</name>
    <message>
        <source>Drawing of the page “%1”. Marked: %2.</source>
        <translation>Zeichnung der Seite „%1“. Markiert: %2.</translation>
    </message>
    <message>
        <source>A drawing, not a picture of your own data</source>
        <translation>Eine Zeichnung, kein Bild Ihrer eigenen Daten</translation>
    </message>
</context>
<context>
    <name>signwright::SummaryPage</name>
    <message>
        <source>Client secret of “%1” expires: make a new one</source>
        <translation>Client-Geheimnis von „%1“ läuft ab: ein neues anlegen</translation>
    </message>
    <message>
        <source>From this day on nobody can sign in to the portal with Microsoft. Make a new client secret in Microsoft Entra ID (Azure AD) before, and paste its Value into Signwright.</source>
        <translation>Ab diesem Tag kann sich niemand mehr mit Microsoft am Portal anmelden. Legen Sie vorher in Microsoft Entra ID (Azure AD) ein neues Client-Geheimnis an, und fügen Sie seinen Wert in Signwright ein.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What has been proven, what stands in the portal, and what you should not forget.</source>
        <translation>Was nachgewiesen ist, was im Portal steht und was Sie nicht vergessen sollten.</translation>
    </message>
    <message>
        <source>&amp;All integrations</source>
        <translation>&amp;Alle Integrationen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Proven: a real sign-in has passed with exactly these settings (%1).</source>
        <translation>Nachgewiesen: Eine echte Anmeldung mit genau diesen Einstellungen ist gelungen (%1).</translation>
    </message>
    <message>
        <source>Not proven: no sign-in has passed with these settings.</source>
        <translation>Nicht nachgewiesen: Mit diesen Einstellungen ist noch keine Anmeldung gelungen.</translation>
    </message>
    <message>
        <source>Published: the settings were written to the portal and read back equal (%1).</source>
        <translation>Veröffentlicht: Die Einstellungen wurden ins Portal geschrieben und gleich zurückgelesen (%1).</translation>
    </message>
    <message>
        <source>Not published by Signwright. If you entered the values yourself, that is fine; the portal&apos;s own answer was then not checked.</source>
        <translation>Nicht von Signwright veröffentlicht. Wenn Sie die Werte selbst eingetragen haben, ist das in Ordnung; die Antwort des Portals wurde dann nicht geprüft.</translation>
    </message>
    <message>
        <source>Whether the portal makes a new account at somebody&apos;s first sign-in cannot be tested from here: nothing was sent to the portal during the test.</source>
        <translation>Ob das Portal bei der ersten Anmeldung ein neues Konto anlegt, lässt sich von hier aus nicht prüfen: Während des Tests wurde nichts an das Portal gesendet.</translation>
    </message>
    <message>
        <source>When the secret expires, everybody is locked out</source>
        <translation>Wenn das Geheimnis abläuft, sind alle ausgesperrt</translation>
    </message>
    <message>
        <source>The client secret expires on %1.</source>
        <comment>a date</comment>
        <translation>Das Client-Geheimnis läuft am %1 ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are left.</source>
        <translation>
            <numerusform>%n Tag bleibt.</numerusform>
            <numerusform>%n Tage bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is past: make a new one now.</source>
        <translation>Das ist vorbei: Legen Sie jetzt ein neues an.</translation>
    </message>
    <message>
        <source>&amp;Save a reminder for the calendar…</source>
        <translation>&amp;Erinnerung für den Kalender speichern …</translation>
    </message>
    <message>
        <source>The date is not known. Note it in step 2: Microsoft shows it in the column Expires, and sends no mail before it comes.</source>
        <translation>Das Datum ist nicht bekannt. Notieren Sie es in Schritt 2: Microsoft zeigt es in der Spalte Gültig bis (Expires) und schickt vorher keine E-Mail.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wer helfen kann</translation>
    </message>
    <message>
        <source>Microsoft&apos;s side (accounts, consent, conditional access): the administrator of your Microsoft Entra ID (Azure AD) directory.</source>
        <translation>Die Seite von Microsoft (Konten, Einwilligung, bedingter Zugriff): der Administrator Ihres Verzeichnisses in Microsoft Entra ID (Azure AD).</translation>
    </message>
    <message>
        <source>The portal&apos;s side (who may enter, what members see): the portal&apos;s support. Export this integration from the File menu and send it along: it holds no secret.</source>
        <translation>Die Seite des Portals (wer hinein darf, was Mitglieder sehen): der Support des Portals. Exportieren Sie diese Integration über das Menü Datei, und schicken Sie sie mit: Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderdatei (*.ics)</translation>
    </message>
    <message>
        <source>Saved. Open the file once, and your calendar takes it in.</source>
        <translation>Gespeichert. Öffnen Sie die Datei einmal, dann nimmt Ihr Kalender sie auf.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>signwright::SystemBrowser</name>
    <message>
        <source>system browser</source>
        <translation>Systembrowser</translation>
    </message>
    <message>
        <source>That was too long.</source>
        <translation>Das war zu lang.</translation>
    </message>
    <message>
        <source>This address is not for that.</source>
        <translation>Diese Adresse ist nicht dafür da.</translation>
    </message>
    <message>
        <source>You are signed in as far as this test is concerned. Close this page and go back to Signwright.</source>
        <translation>Für diesen Test sind Sie angemeldet. Schließen Sie diese Seite, und kehren Sie zu Signwright zurück.</translation>
    </message>
</context>
<context>
    <name>signwright::TaskCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a card</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>signwright::WelcomePage</name>
    <message>
        <source>goes on with step 1, the redirect URI</source>
        <translation>geht weiter mit Schritt 1, der Umleitungs-URI</translation>
    </message>
    <message>
        <source>goes on with step 2, registering the application</source>
        <translation>geht weiter mit Schritt 2, dem Registrieren der Anwendung</translation>
    </message>
    <message>
        <source>goes on with step 3, the settings</source>
        <translation>geht weiter mit Schritt 3, den Einstellungen</translation>
    </message>
    <message>
        <source>goes on with the sign-in test</source>
        <translation>geht weiter mit dem Anmeldetest</translation>
    </message>
    <message>
        <source>goes on with publishing</source>
        <translation>geht weiter mit dem Veröffentlichen</translation>
    </message>
    <message>
        <source>is set up</source>
        <translation>ist eingerichtet</translation>
    </message>
    <message>
        <source>goes on with choosing the portal</source>
        <translation>geht weiter mit der Wahl des Portals</translation>
    </message>
    <message>
        <source>Sign in with Microsoft, set up and proven</source>
        <translation>Mit Microsoft anmelden: eingerichtet und nachgewiesen</translation>
    </message>
    <message>
        <source>All integrations</source>
        <translation>Alle Integrationen</translation>
    </message>
    <message>
        <source>Signwright takes you through the three steps at the portal and at Microsoft, proves the result with a real sign-in, and writes the settings for you.</source>
        <translation>Signwright führt Sie durch die drei Schritte im Portal und bei Microsoft, weist das Ergebnis mit einer echten Anmeldung nach und schreibt die Einstellungen für Sie.</translation>
    </message>
    <message>
        <source>&amp;Try it in practice mode</source>
        <translation>Im &amp;Übungsmodus ausprobieren</translation>
    </message>
    <message>
        <source>A practice Microsoft directory and a practice portal inside this program. Everything is real except the consequences: nothing leaves this computer.</source>
        <translation>Ein Übungsverzeichnis von Microsoft und ein Übungsportal in diesem Programm. Alles ist echt außer den Folgen: Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Set up a portal</source>
        <translation>Ein Portal &amp;einrichten</translation>
    </message>
    <message>
        <source>For a portal of yours. Have your administrator&apos;s access to the portal and to Microsoft Entra ID (Azure AD) at hand. Takes about 15 minutes.</source>
        <translation>Für ein eigenes Portal. Halten Sie Ihren Administratorzugang zum Portal und zu Microsoft Entra ID (Azure AD) bereit. Dauert etwa 15 Minuten.</translation>
    </message>
    <message>
        <source>&amp;Explain an error</source>
        <translation>Einen &amp;Fehler erklären</translation>
    </message>
    <message>
        <source>Somebody cannot sign in? Paste the message, the address or a saved page, and read what it means and who must act.</source>
        <translation>Jemand kann sich nicht anmelden? Fügen Sie die Meldung, die Adresse oder eine gespeicherte Seite ein, und lesen Sie, was sie bedeutet und wer handeln muss.</translation>
    </message>
    <message>
        <source>Your integrations</source>
        <translation>Ihre Integrationen</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <comment>where work goes on; when it was changed last</comment>
        <translation>%1 · geändert %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Delete %1 with its secret</source>
        <translation>%1 mit seinem Geheimnis löschen</translation>
    </message>
</context>
<context>
    <name>signwright::Window</name>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
</context>
</TS>
