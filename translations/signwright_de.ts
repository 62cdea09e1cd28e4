<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Case</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Location or app</source>
        <translation>Standort oder App</translation>
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
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Client secret expires</source>
        <translation>Geheimer Clientschlüssel läuft ab</translation>
    </message>
    <message>
        <source>Who must act: %1</source>
        <translation>Wer handeln muss: %1</translation>
    </message>
    <message>
        <source>Check without a user</source>
        <translation>Prüfung ohne Benutzer</translation>
    </message>
    <message>
        <source>Sign-in test</source>
        <translation>Anmeldetest</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Comparison with the portal</source>
        <translation>Vergleich mit dem Portal</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismaterial</translation>
    </message>
    <message>
        <source>Support case</source>
        <translation>Supportfall</translation>
    </message>
    <message>
        <source>Support case: %1</source>
        <translation>Supportfall: %1</translation>
    </message>
    <message>
        <source>Made %1 by %2. No secret is in it.</source>
        <translation>Erstellt am %1 von %2. Er enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>What is set up</source>
        <translation>Was eingerichtet ist</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>nothing recognised</source>
        <translation>nichts erkannt</translation>
    </message>
    <message>
        <source>another verdict than when the case was made</source>
        <translation>ein anderes Urteil als beim Erstellen des Falls</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Nothing recognised.</source>
        <translation>Nichts erkannt.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Angehalten, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>Not done, because an earlier check did not get through.</source>
        <translation>Nicht ausgeführt, weil eine frühere Prüfung nicht durchkam.</translation>
    </message>
    <message>
        <source>Left to the proxy.</source>
        <translation>Dem Proxy überlassen.</translation>
    </message>
    <message>
        <source>Every value has the form it must have.</source>
        <translation>Jeder Wert hat die Form, die er haben muss.</translation>
    </message>
    <message>
        <source>No expiry date of the client secret is recorded.</source>
        <translation>Für den geheimen Clientschlüssel ist kein Ablaufdatum vermerkt.</translation>
    </message>
    <message>
        <source>Record it, so that you are reminded in time.</source>
        <translation>Vermerken Sie es, damit Sie rechtzeitig erinnert werden.</translation>
    </message>
    <message>
        <source>The client secret is good until {date} ({days} days).</source>
        <translation>Der geheime Clientschlüssel gilt bis {date} ({days} Tage).</translation>
    </message>
    <message>
        <source>The client secret expires on {date}, in {days} days. From then on nobody can sign in.</source>
        <translation>Der geheime Clientschlüssel läuft am {date} ab, in {days} Tagen. Von da an kann sich niemand mehr anmelden.</translation>
    </message>
    <message>
        <source>Make a new one now and publish it to the portal.</source>
        <translation>Erstellen Sie jetzt einen neuen und veröffentlichen Sie ihn im Portal.</translation>
    </message>
    <message>
        <source>The client secret expired on {date}, so nobody can sign in.</source>
        <translation>Der geheime Clientschlüssel ist am {date} abgelaufen, deshalb kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Make a new one and publish it to the portal.</source>
        <translation>Erstellen Sie einen neuen und veröffentlichen Sie ihn im Portal.</translation>
    </message>
    <message>
        <source>The recorded expiry date {date} is past, but Microsoft still accepts the secret.</source>
        <translation>Das vermerkte Ablaufdatum {date} ist vorbei, aber Microsoft nimmt den Schlüssel noch an.</translation>
    </message>
    <message>
        <source>Record the new secret&apos;s expiry date.</source>
        <translation>Vermerken Sie das Ablaufdatum des neuen Schlüssels.</translation>
    </message>
    <message>
        <source>No proxy is in the way.</source>
        <translation>Kein Proxy steht im Weg.</translation>
    </message>
    <message>
        <source>{host} is reached by way of the proxy {proxy}.</source>
        <translation>{host} wird über den Proxy {proxy} erreicht.</translation>
    </message>
    <message>
        <source>The system did not say in time whether a proxy is to be used.</source>
        <translation>Das System hat nicht rechtzeitig gesagt, ob ein Proxy zu benutzen ist.</translation>
    </message>
    <message>
        <source>Ask your network team about the proxy&apos;s automatic configuration.</source>
        <translation>Fragen Sie Ihr Netzwerkteam nach der automatischen Proxy-Konfiguration.</translation>
    </message>
    <message>
        <source>{host} was found ({addresses}).</source>
        <translation>{host} wurde gefunden ({addresses}).</translation>
    </message>
    <message>
        <source>{host} answers on port {port} after {milliseconds} ms.</source>
        <translation>{host} antwortet an Port {port} nach {milliseconds} ms.</translation>
    </message>
    <message>
        <source>The connection to {host} is secure; its certificate was issued by “{issuer}”.</source>
        <translation>Die Verbindung zu {host} ist sicher; ihr Zertifikat wurde von „{issuer}“ ausgestellt.</translation>
    </message>
    <message>
        <source>{host} is this computer and was asked without encryption.</source>
        <translation>{host} ist dieser Computer und wurde ohne Verschlüsselung gefragt.</translation>
    </message>
    <message>
        <source>The certificate of {host} expires in {days} days.</source>
        <translation>Das Zertifikat von {host} läuft in {days} Tagen ab.</translation>
    </message>
    <message>
        <source>Tell whoever runs that server.</source>
        <translation>Sagen Sie es dem Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}” and not by one of Microsoft&apos;s issuers: a proxy of your network reads along.</source>
        <translation>Das Zertifikat von {host} wurde von „{issuer}“ ausgestellt und nicht von einem Aussteller von Microsoft: Ein Proxy Ihres Netzes liest mit.</translation>
    </message>
    <message>
        <source>Ask your network team to leave {host} alone; Microsoft advises so as well.</source>
        <translation>Bitten Sie Ihr Netzwerkteam, {host} auszunehmen; auch Microsoft rät dazu.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right (off by {seconds} s).</source>
        <translation>Die Uhr dieses Computers geht richtig (Abweichung {seconds} s).</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead; sign-ins allow 300 s.</source>
        <translation>Die Uhr dieses Computers geht {seconds} s vor; Anmeldungen erlauben 300 s.</translation>
    </message>
    <message>
        <source>Set the clock, best by switching on its automatic setting.</source>
        <translation>Stellen Sie die Uhr, am besten durch die automatische Einstellung.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind; sign-ins allow 300 s.</source>
        <translation>Die Uhr dieses Computers geht {seconds} s nach; Anmeldungen erlauben 300 s.</translation>
    </message>
    <message>
        <source>The clock could not be compared: the server gave no time.</source>
        <translation>Die Uhr konnte nicht verglichen werden: Der Server nannte keine Zeit.</translation>
    </message>
    <message>
        <source>{host} knows the tenant {tenant}.</source>
        <translation>{host} kennt den Mandanten {tenant}.</translation>
    </message>
    <message>
        <source>{host} does not know the tenant {tenant} (AADSTS{aadsts}).</source>
        <translation>{host} kennt den Mandanten {tenant} nicht (AADSTS{aadsts}).</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID again, and check that the right cloud is chosen.</source>
        <translation>Kopieren Sie die Verzeichnis-ID (Mandant) noch einmal und prüfen Sie, ob die richtige Cloud gewählt ist.</translation>
    </message>
    <message>
        <source>{host} has no sign-in service for {tenant} (HTTP {status}).</source>
        <translation>{host} hat keinen Anmeldedienst für {tenant} (HTTP {status}).</translation>
    </message>
    <message>
        <source>Check the tenant and the address of the sign-in service.</source>
        <translation>Prüfen Sie den Mandanten und die Adresse des Anmeldedienstes.</translation>
    </message>
    <message>
        <source>The tenant {tenant} lives in another cloud: {cloud}.</source>
        <translation>Der Mandant {tenant} liegt in einer anderen Cloud: {cloud}.</translation>
    </message>
    <message>
        <source>Choose that cloud.</source>
        <translation>Wählen Sie diese Cloud.</translation>
    </message>
    <message>
        <source>{host} cannot answer just now (HTTP {status}).</source>
        <translation>{host} kann gerade nicht antworten (HTTP {status}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The issuer is the expected one, {found}.</source>
        <translation>Der Aussteller ist der erwartete, {found}.</translation>
    </message>
    <message>
        <source>The issuer is Microsoft&apos;s template for many tenants, as it must be.</source>
        <translation>Der Aussteller ist Microsofts Vorlage für viele Mandanten, wie es sein muss.</translation>
    </message>
    <message>
        <source>The issuer {found} names the tenant by its ID.</source>
        <translation>Der Aussteller {found} nennt den Mandanten bei seiner ID.</translation>
    </message>
    <message>
        <source>The issuer {found} is at another host of the same cloud.</source>
        <translation>Der Aussteller {found} steht auf einem anderen Host derselben Cloud.</translation>
    </message>
    <message>
        <source>The issuer {found} is that of the older version 1.0.</source>
        <translation>Der Aussteller {found} ist der der älteren Version 1.0.</translation>
    </message>
    <message>
        <source>The issuer {found} belongs to another tenant; expected was {expected}.</source>
        <translation>Der Aussteller {found} gehört zu einem anderen Mandanten; erwartet war {expected}.</translation>
    </message>
    <message>
        <source>Check the tenant ID.</source>
        <translation>Prüfen Sie die Mandanten-ID.</translation>
    </message>
    <message>
        <source>The issuer {found} is not the host that was asked; expected was {expected}.</source>
        <translation>Der Aussteller {found} ist nicht der Host, der gefragt wurde; erwartet war {expected}.</translation>
    </message>
    <message>
        <source>Check the address of the sign-in service: somebody else answers there.</source>
        <translation>Prüfen Sie die Adresse des Anmeldedienstes: Dort antwortet jemand anderes.</translation>
    </message>
    <message>
        <source>The issuer {found} is a single tenant, but many shall sign in.</source>
        <translation>Der Aussteller {found} ist ein einzelner Mandant, aber viele sollen sich anmelden.</translation>
    </message>
    <message>
        <source>Choose one organization, or check the address of the sign-in service.</source>
        <translation>Wählen Sie eine Organisation, oder prüfen Sie die Adresse des Anmeldedienstes.</translation>
    </message>
    <message>
        <source>The issuer “{found}” is none that Microsoft gives; expected was {expected}.</source>
        <translation>Der Aussteller „{found}“ ist keiner, den Microsoft vergibt; erwartet war {expected}.</translation>
    </message>
    <message>
        <source>Check the address of the sign-in service.</source>
        <translation>Prüfen Sie die Adresse des Anmeldedienstes.</translation>
    </message>
    <message>
        <source>All {count} signing keys are usable.</source>
        <translation>Alle {count} Signaturschlüssel sind brauchbar.</translation>
    </message>
    <message>
        <source>{usable} of {count} signing keys are usable.</source>
        <translation>{usable} von {count} Signaturschlüsseln sind brauchbar.</translation>
    </message>
    <message>
        <source>None of the {count} signing keys is usable, so no sign-in can be verified.</source>
        <translation>Keiner der {count} Signaturschlüssel ist brauchbar, deshalb kann keine Anmeldung geprüft werden.</translation>
    </message>
    <message>
        <source>Tell whoever runs the sign-in service.</source>
        <translation>Sagen Sie es dem Betreiber des Anmeldedienstes.</translation>
    </message>
    <message>
        <source>{host} did not give its signing keys (HTTP {status}).</source>
        <translation>{host} hat seine Signaturschlüssel nicht herausgegeben (HTTP {status}).</translation>
    </message>
    <message>
        <source>Tenant, client ID and client secret were accepted.</source>
        <translation>Mandant, Client-ID und geheimer Clientschlüssel wurden angenommen.</translation>
    </message>
    <message>
        <source>Tenant, client ID or client secret was refused ({answer}).</source>
        <translation>Mandant, Client-ID oder geheimer Clientschlüssel wurde abgelehnt ({answer}).</translation>
    </message>
    <message>
        <source>The finding says which.</source>
        <translation>Der Befund sagt, was davon.</translation>
    </message>
    <message>
        <source>The sign-in service cannot answer just now ({answer}).</source>
        <translation>Der Anmeldedienst kann gerade nicht antworten ({answer}).</translation>
    </message>
    <message>
        <source>The answer says nothing about the client secret ({answer}).</source>
        <translation>Die Antwort sagt nichts über den geheimen Clientschlüssel ({answer}).</translation>
    </message>
    <message>
        <source>The sign-in test will tell.</source>
        <translation>Der Anmeldetest wird es zeigen.</translation>
    </message>
    <message>
        <source>Not done, because the client secret was not given.</source>
        <translation>Nicht ausgeführt, weil der geheime Clientschlüssel nicht angegeben wurde.</translation>
    </message>
    <message>
        <source>Not done, because this check needs one known tenant.</source>
        <translation>Nicht ausgeführt, weil diese Prüfung einen bekannten Mandanten braucht.</translation>
    </message>
    <message>
        <source>{redirect_uri} is registered.</source>
        <translation>{redirect_uri} ist registriert.</translation>
    </message>
    <message>
        <source>{redirect_uri} was refused ({answer}).</source>
        <translation>{redirect_uri} wurde abgelehnt ({answer}).</translation>
    </message>
    <message>
        <source>The finding says why.</source>
        <translation>Der Befund sagt, warum.</translation>
    </message>
    <message>
        <source>The sign-in page does not know the client ID ({answer}).</source>
        <translation>Die Anmeldeseite kennt die Client-ID nicht ({answer}).</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID again.</source>
        <translation>Kopieren Sie die Anwendungs-ID (Client) noch einmal.</translation>
    </message>
    <message>
        <source>The answer says nothing about {redirect_uri} ({answer}).</source>
        <translation>Die Antwort sagt nichts über {redirect_uri} ({answer}).</translation>
    </message>
    <message>
        <source>Whether {redirect_uri} is registered can only be seen in a browser.</source>
        <translation>Ob {redirect_uri} registriert ist, zeigt nur ein Browser.</translation>
    </message>
    <message>
        <source>Not done, because no redirect URI is given.</source>
        <translation>Nicht ausgeführt, weil keine Umleitungs-URI angegeben ist.</translation>
    </message>
    <message>
        <source>The portal answers at {host}.</source>
        <translation>Das Portal antwortet unter {host}.</translation>
    </message>
    <message>
        <source>No address of the portal is given.</source>
        <translation>Es ist keine Adresse des Portals angegeben.</translation>
    </message>
    <message>
        <source>Form of the values</source>
        <translation>Form der Werte</translation>
    </message>
    <message>
        <source>Expiry of the client secret</source>
        <translation>Ablauf des geheimen Clientschlüssels</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Encryption and certificate</source>
        <translation>Verschlüsselung und Zertifikat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Cloud and tenant</source>
        <translation>Cloud und Mandant</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller (Issuer)</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Client ID and client secret</source>
        <translation>Client-ID und geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
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
        <translation>Wer das Token ausgestellt hat: die Adresse des Mandanten.</translation>
    </message>
    <message>
        <source>For which application: your client ID.</source>
        <translation>Für welche Anwendung: Ihre Client-ID.</translation>
    </message>
    <message>
        <source>This person, as your application knows them; another application sees another value.</source>
        <translation>Diese Person, wie Ihre Anwendung sie kennt; eine andere Anwendung sieht einen anderen Wert.</translation>
    </message>
    <message>
        <source>The person&apos;s object ID in the tenant.</source>
        <translation>Die Objekt-ID der Person im Mandanten.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>Der Mandant.</translation>
    </message>
    <message>
        <source>Version of the token.</source>
        <translation>Version des Tokens.</translation>
    </message>
    <message>
        <source>Good until.</source>
        <translation>Gültig bis.</translation>
    </message>
    <message>
        <source>Good from.</source>
        <translation>Gültig ab.</translation>
    </message>
    <message>
        <source>Made at.</source>
        <translation>Ausgestellt am.</translation>
    </message>
    <message>
        <source>When the person typed the password.</source>
        <translation>Wann die Person ihr Kennwort eingegeben hat.</translation>
    </message>
    <message>
        <source>Ties the token to this sign-in.</source>
        <translation>Bindet das Token an diese Anmeldung.</translation>
    </message>
    <message>
        <source>Name, for display.</source>
        <translation>Name, zur Anzeige.</translation>
    </message>
    <message>
        <source>Sign-in name; may change, so no key for an account.</source>
        <translation>Anmeldename; kann sich ändern, taugt also nicht als Schlüssel eines Kontos.</translation>
    </message>
    <message>
        <source>User principal name; may change.</source>
        <translation>Benutzerprinzipalname; kann sich ändern.</translation>
    </message>
    <message>
        <source>E-mail address as the directory has it; not verified.</source>
        <translation>E-Mail-Adresse laut Verzeichnis; nicht überprüft.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Vorname.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Nachname.</translation>
    </message>
    <message>
        <source>Where the account lives, if not in this tenant: a guest.</source>
        <translation>Wo das Konto zu Hause ist, wenn nicht in diesem Mandanten: ein Gast.</translation>
    </message>
    <message>
        <source>0: a member, 1: a guest.</source>
        <translation>0: ein Mitglied, 1: ein Gast.</translation>
    </message>
    <message>
        <source>Groups of the person, by object ID.</source>
        <translation>Gruppen der Person, nach Objekt-ID.</translation>
    </message>
    <message>
        <source>There are more groups than fit into the token.</source>
        <translation>Es gibt mehr Gruppen, als in das Token passen.</translation>
    </message>
    <message>
        <source>Roles that the person has in your application.</source>
        <translation>Rollen, die die Person in Ihrer Anwendung hat.</translation>
    </message>
    <message>
        <source>How the person proved who they are.</source>
        <translation>Wie die Person sich ausgewiesen hat.</translation>
    </message>
    <message>
        <source>The session, for signing out.</source>
        <translation>Die Sitzung, zum Abmelden.</translation>
    </message>
    <message>
        <source>Number of this token, for Microsoft&apos;s support.</source>
        <translation>Nummer dieses Tokens, für Microsofts Support.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own; means nothing to a portal.</source>
        <translation>Nur für Microsoft; bedeutet für ein Portal nichts.</translation>
    </message>
    <message>
        <source>Ties an access token to this token.</source>
        <translation>Bindet ein Zugriffstoken an dieses Token.</translation>
    </message>
    <message>
        <source>Ties a code to this token.</source>
        <translation>Bindet einen Code an dieses Token.</translation>
    </message>
    <message>
        <source>To sign the same person in or out again.</source>
        <translation>Um dieselbe Person wieder an- oder abzumelden.</translation>
    </message>
    <message>
        <source>Region of the tenant.</source>
        <translation>Region des Mandanten.</translation>
    </message>
    <message>
        <source>Whether the domain of the e-mail address is verified.</source>
        <translation>Ob die Domäne der E-Mail-Adresse überprüft ist.</translation>
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
    <message>
        <source>Sign in with OpenID</source>
        <translation>Sign in with OpenID</translation>
    </message>
    <message>
        <source>Open Actual and look at the address bar of the browser: the redirect URI is the server&apos;s address followed by /openid/callback.</source>
        <translation>Öffnen Sie Actual und sehen Sie in die Adresszeile des Browsers: Die Umleitungs-URI ist die Adresse des Servers, gefolgt von /openid/callback.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address on the page before, and the redirect URI is filled in here for you.</source>
        <translation>Geben Sie auf der Seite davor die Adresse des Servers ein, dann ist die Umleitungs-URI hier schon ausgefüllt.</translation>
    </message>
    <message>
        <source>Take the address of your server</source>
        <translation>Die Adresse Ihres Servers übernehmen</translation>
    </message>
    <message>
        <source>OpenID provider URL</source>
        <translation>OpenID provider URL</translation>
    </message>
    <message>
        <source>The first person who signs in becomes the owner of the server. Actual asks for the server&apos;s password once for that.</source>
        <translation>Wer sich als Erster anmeldet, wird Eigentümer des Servers. Dafür fragt Actual einmal nach dem Kennwort des Servers.</translation>
    </message>
    <message>
        <source>Enable OpenID</source>
        <translation>Enable OpenID</translation>
    </message>
    <message>
        <source>OpenID provider</source>
        <translation>OpenID provider</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open Settings in Actual and go to Authentication method.</source>
        <translation>Öffnen Sie in Actual die Einstellungen (Settings) und gehen Sie zu Authentication method.</translation>
    </message>
    <message>
        <source>Click Start using OpenID and choose Microsoft Entra.</source>
        <translation>Klicken Sie auf Start using OpenID und wählen Sie Microsoft Entra.</translation>
    </message>
    <message>
        <source>Paste the values below. The address that Actual puts in for Microsoft Entra lacks /v2.0 at its end: replace it by the one from here.</source>
        <translation>Fügen Sie die Werte von unten ein. Der Adresse, die Actual für Microsoft Entra einsetzt, fehlt am Ende /v2.0: Ersetzen Sie sie durch die von hier.</translation>
    </message>
    <message>
        <source>Click OK. Everybody has to sign in again after that, you too.</source>
        <translation>Klicken Sie auf OK. Danach müssen sich alle neu anmelden, auch Sie.</translation>
    </message>
    <message>
        <source>Start using OpenID in Actual</source>
        <translation>Start using OpenID in Actual</translation>
    </message>
    <message>
        <source>Sign in yourself before you tell anybody else, in a private window of your browser: the first person becomes the owner.</source>
        <translation>Melden Sie sich selbst an, bevor Sie es anderen sagen, in einem privaten Fenster Ihres Browsers: Die erste Person wird Eigentümer.</translation>
    </message>
    <message>
        <source>Add the others under Users in Actual, each under the e-mail address of the Microsoft account.</source>
        <translation>Fügen Sie die anderen in Actual unter Users hinzu, jeden unter der E-Mail-Adresse seines Microsoft-Kontos.</translation>
    </message>
    <message>
        <source>At the very end: sign in as the owner</source>
        <translation>Ganz am Schluss: als Eigentümer anmelden</translation>
    </message>
    <message>
        <source>Actual knows people by the e-mail address that Microsoft tells, and has no list of tenants: leave the registration to your own tenant.</source>
        <translation>Actual erkennt Personen an der E-Mail-Adresse, die Microsoft nennt, und hat keine Mandantenliste: Lassen Sie die Registrierung bei Ihrem eigenen Mandanten.</translation>
    </message>
    <message>
        <source>Welcome to Grafana</source>
        <translation>Willkommen bei Grafana</translation>
    </message>
    <message>
        <source>Open Grafana and look at the address bar of the browser: the redirect URI is its address followed by /login/azuread.</source>
        <translation>Öffnen Sie Grafana und sehen Sie in die Adresszeile des Browsers: Die Umleitungs-URI ist seine Adresse, gefolgt von /login/azuread.</translation>
    </message>
    <message>
        <source>It is made of root_url in Grafana&apos;s configuration: what stands there has to be what people open.</source>
        <translation>Sie entsteht aus root_url in der Konfiguration von Grafana: Dort muss stehen, was die Personen öffnen.</translation>
    </message>
    <message>
        <source>Enter the address on the page before, and the redirect URI is filled in here for you.</source>
        <translation>Geben Sie auf der Seite davor die Adresse ein, dann ist die Umleitungs-URI hier schon ausgefüllt.</translation>
    </message>
    <message>
        <source>Take the address of your Grafana</source>
        <translation>Die Adresse Ihres Grafana übernehmen</translation>
    </message>
    <message>
        <source>Allowed organizations</source>
        <translation>Allowed organizations</translation>
    </message>
    <message>
        <source>Azure AD</source>
        <translation>Azure AD</translation>
    </message>
    <message>
        <source>Save and enable</source>
        <translation>Save and enable</translation>
    </message>
    <message>
        <source>Open Administration, Authentication in Grafana and choose Azure AD (Microsoft&apos;s newer name: Microsoft Entra ID).</source>
        <translation>Öffnen Sie in Grafana Administration, Authentication und wählen Sie Azure AD (bei Microsoft heute: Microsoft Entra ID).</translation>
    </message>
    <message>
        <source>Paste the values below. Auth URL and Token URL end with /oauth2/v2.0/authorize and /oauth2/v2.0/token, in place of the /v2.0 of the issuer.</source>
        <translation>Fügen Sie die Werte von unten ein. Auth URL und Token URL enden auf /oauth2/v2.0/authorize und /oauth2/v2.0/token, statt des /v2.0 des Ausstellers.</translation>
    </message>
    <message>
        <source>Enter the tenant IDs under Allowed organizations: empty, it lets people of every tenant in.</source>
        <translation>Tragen Sie die Mandanten-IDs unter Allowed organizations ein: Ist das Feld leer, kommen Personen aus jedem Mandanten hinein.</translation>
    </message>
    <message>
        <source>Click Save and enable.</source>
        <translation>Klicken Sie auf Save and enable.</translation>
    </message>
    <message>
        <source>Enter the values in Grafana</source>
        <translation>Die Werte in Grafana eintragen</translation>
    </message>
    <message>
        <source>Sign in as one of your own test users in a private window of your browser, and look at the role that Grafana gives: it comes from the app roles of the registration, else everybody becomes a viewer.</source>
        <translation>Melden Sie sich in einem privaten Fenster Ihres Browsers als einer Ihrer eigenen Testbenutzer an, und sehen Sie nach, welche Rolle Grafana vergibt: Sie kommt aus den App-Rollen der Registrierung, sonst werden alle zu Betrachtern.</translation>
    </message>
    <message>
        <source>Grafana&apos;s manual registers the address of Grafana itself as a second redirect URI. The sign-in needs only the first, which ends with /login/azuread.</source>
        <translation>Das Handbuch von Grafana registriert auch die Adresse von Grafana selbst als zweite Umleitungs-URI. Die Anmeldung braucht nur die erste, die auf /login/azuread endet.</translation>
    </message>
    <message>
        <source>Add Microsoft provider</source>
        <translation>Add Microsoft provider</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Identity providers</source>
        <translation>Identity providers</translation>
    </message>
    <message>
        <source>Open the admin console, choose your realm and go to Identity providers.</source>
        <translation>Öffnen Sie die Verwaltungskonsole, wählen Sie Ihren Realm und gehen Sie zu Identity providers.</translation>
    </message>
    <message>
        <source>Choose Microsoft (add it where it is not there yet): the page shows the Redirect URI first. Copy it and paste it here.</source>
        <translation>Wählen Sie Microsoft (fügen Sie es hinzu, wo es noch fehlt): Die Seite zeigt zuerst die Redirect URI. Kopieren Sie sie und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Copy the redirect URI from Keycloak</source>
        <translation>Die Umleitungs-URI aus Keycloak kopieren</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Open the admin console, choose your realm, Identity providers, Microsoft.</source>
        <translation>Öffnen Sie die Verwaltungskonsole, wählen Sie Ihren Realm, Identity providers, Microsoft.</translation>
    </message>
    <message>
        <source>Paste the values below. An empty Tenant ID lets people of every tenant in.</source>
        <translation>Fügen Sie die Werte von unten ein. Eine leere Tenant ID lässt Personen aus jedem Mandanten hinein.</translation>
    </message>
    <message>
        <source>Click Add or Save.</source>
        <translation>Klicken Sie auf Add oder Save.</translation>
    </message>
    <message>
        <source>Enter the values in Keycloak</source>
        <translation>Die Werte in Keycloak eintragen</translation>
    </message>
    <message>
        <source>Sign in to one of the realm&apos;s applications as one of your own test users, in a private window of your browser. The first sign-in follows the realm&apos;s flow for that, which may ask for a profile.</source>
        <translation>Melden Sie sich in einem privaten Fenster Ihres Browsers als einer Ihrer eigenen Testbenutzer an einer der Anwendungen des Realms an. Die erste Anmeldung folgt dem Ablauf, den der Realm dafür hat, und fragt vielleicht nach einem Profil.</translation>
    </message>
    <message>
        <source>Keycloak reads the person&apos;s profile from Microsoft Graph: keep the permission User.Read, which each new registration has.</source>
        <translation>Keycloak liest das Profil der Person aus Microsoft Graph: Lassen Sie die Berechtigung User.Read stehen, die jede neue Registrierung hat.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The built-in browser is not installed.</source>
        <translation>Der eingebaute Browser ist nicht installiert.</translation>
    </message>
    <message>
        <source>Use your own browser for the test, or install the package signwright-webengine.</source>
        <translation>Benutzen Sie für den Test Ihren eigenen Browser, oder installieren Sie das Paket signwright-webengine.</translation>
    </message>
    <message>
        <source>The built-in browser cannot be loaded: {reason}</source>
        <translation>Der eingebaute Browser lässt sich nicht laden: {reason}</translation>
    </message>
    <message>
        <source>Use your own browser for the test.</source>
        <translation>Benutzen Sie für den Test Ihren eigenen Browser.</translation>
    </message>
    <message>
        <source>The built-in browser cannot be loaded, because the program was not started for it.</source>
        <translation>Der eingebaute Browser lässt sich nicht laden, weil das Programm nicht dafür gestartet wurde.</translation>
    </message>
    <message>
        <source>The built-in browser does not run for the administrator account (root), because it cannot protect itself there.</source>
        <translation>Der eingebaute Browser läuft nicht für das Administratorkonto (root), weil er sich dort nicht schützen kann.</translation>
    </message>
    <message>
        <source>Start Signwright as an ordinary user, or use your own browser for the test.</source>
        <translation>Starten Sie Signwright als gewöhnlicher Benutzer, oder benutzen Sie für den Test Ihren eigenen Browser.</translation>
    </message>
    <message>
        <source>The browser refused the certificate of {host}: {detail}</source>
        <translation>Der Browser hat das Zertifikat von {host} abgelehnt: {detail}</translation>
    </message>
    <message>
        <source>Nothing was sent there. If your company opens encrypted connections with a certificate of its own, ask your network team; this check is never skipped.</source>
        <translation>Dorthin wurde nichts gesendet. Wenn Ihre Firma verschlüsselte Verbindungen mit einem eigenen Zertifikat öffnet, fragen Sie Ihr Netzwerkteam; diese Prüfung wird nie übergangen.</translation>
    </message>
    <message>
        <source>The page of {host} could not be loaded ({error}).</source>
        <translation>Die Seite von {host} konnte nicht geladen werden ({error}).</translation>
    </message>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The built-in browser stopped working.</source>
        <translation>Der eingebaute Browser hat aufgehört zu arbeiten.</translation>
    </message>
    <message>
        <source>Try again, or use your own browser for the test.</source>
        <translation>Versuchen Sie es noch einmal, oder benutzen Sie für den Test Ihren eigenen Browser.</translation>
    </message>
    <message>
        <source>Signwright could not listen for the answer on this computer: {reason}</source>
        <translation>Signwright konnte auf diesem Computer nicht auf die Antwort warten: {reason}</translation>
    </message>
    <message>
        <source>Close other programs that use the network heavily, or use the built-in browser.</source>
        <translation>Schließen Sie andere Programme, die das Netz stark benutzen, oder nehmen Sie den eingebauten Browser.</translation>
    </message>
    <message>
        <source>Your browser could not be opened.</source>
        <translation>Ihr Browser konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Set a default browser in your system&apos;s settings, or use the built-in browser.</source>
        <translation>Legen Sie in den Einstellungen Ihres Systems einen Standardbrowser fest, oder nehmen Sie den eingebauten Browser.</translation>
    </message>
    <message>
        <source>The sign-in page gave no answer within {seconds} seconds.</source>
        <translation>Die Anmeldeseite hat innerhalb von {seconds} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>The check in the browser was stopped.</source>
        <translation>Die Prüfung im Browser wurde angehalten.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>“signwright-cli --help” lists them.</source>
        <translation>„signwright-cli --help“ zählt sie auf.</translation>
    </message>
    <message>
        <source>“{argument}” is not known here.</source>
        <translation>„{argument}“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Add --help after the command to see what it takes.</source>
        <translation>Fügen Sie --help hinter dem Befehl an, um zu sehen, was er annimmt.</translation>
    </message>
    <message>
        <source>There is an argument too many (it is not repeated here, in case it is a secret).</source>
        <translation>Es gibt ein Argument zu viel (es wird hier nicht wiederholt, falls es ein Geheimnis ist).</translation>
    </message>
    <message>
        <source>The command line cannot be used: {reason}.</source>
        <translation>Die Befehlszeile ist nicht brauchbar: {reason}.</translation>
    </message>
    <message>
        <source>{option} with a value is refused: an argument can be read by every process of this computer and stays in the shell&apos;s history.</source>
        <translation>{option} mit einem Wert wird abgelehnt: Ein Argument kann jeder Prozess dieses Computers lesen, und es bleibt im Verlauf der Shell.</translation>
    </message>
    <message>
        <source>Give a secret with --secret-stdin or --keychain, a portal log-in with --portal-credentials-stdin. If what you typed was real, replace it.</source>
        <translation>Geben Sie ein Geheimnis mit --secret-stdin oder --keychain an, eine Portalanmeldung mit --portal-credentials-stdin. War das Eingetippte echt, ersetzen Sie es.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Standard input held no secret: the line is empty.</source>
        <translation>Die Standardeingabe enthielt kein Geheimnis: Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>Pipe it in, for example from a password manager, as one line.</source>
        <translation>Leiten Sie es als eine Zeile hinein, zum Beispiel aus einem Kennwortmanager.</translation>
    </message>
    <message>
        <source>The line on standard input is longer than {limit} bytes.</source>
        <translation>Die Zeile auf der Standardeingabe ist länger als {limit} Bytes.</translation>
    </message>
    <message>
        <source>Check that it is the secret and not a whole file.</source>
        <translation>Prüfen Sie, ob es das Geheimnis ist und nicht eine ganze Datei.</translation>
    </message>
    <message>
        <source>No line came on standard input within {seconds} seconds.</source>
        <translation>Auf der Standardeingabe kam innerhalb von {seconds} Sekunden keine Zeile.</translation>
    </message>
    <message>
        <source>Pipe the secret in, or end it with the Enter key.</source>
        <translation>Leiten Sie das Geheimnis hinein, oder schließen Sie es mit der Eingabetaste ab.</translation>
    </message>
    <message>
        <source>The line on standard input is not UTF-8 text.</source>
        <translation>Die Zeile auf der Standardeingabe ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Give the secret itself, as text.</source>
        <translation>Geben Sie das Geheimnis selbst an, als Text.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: {reason}.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Pipe the secret in.</source>
        <translation>Leiten Sie das Geheimnis hinein.</translation>
    </message>
    <message>
        <source>No stored integration has the portal and client ID of “{name}”, so the keychain cannot be asked.</source>
        <translation>Keine gespeicherte Integration hat Portal und Client-ID von „{name}“, deshalb kann der Schlüsselbund nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Set it up in the window first, or give the secret with --secret-stdin.</source>
        <translation>Richten Sie sie zuerst im Fenster ein, oder geben Sie das Geheimnis mit --secret-stdin an.</translation>
    </message>
    <message>
        <source>The keychain holds nothing for “{name}”.</source>
        <translation>Der Schlüsselbund enthält nichts für „{name}“.</translation>
    </message>
    <message>
        <source>Give it in the window once, or on standard input.</source>
        <translation>Geben Sie es einmal im Fenster an, oder auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} bytes.</source>
        <translation>{path} ist größer als {limit} Bytes.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>No stored integration is called “{name}”.</source>
        <translation>Keine gespeicherte Integration heißt „{name}“.</translation>
    </message>
    <message>
        <source>“signwright-cli list” shows names and IDs.</source>
        <translation>„signwright-cli list“ zeigt Namen und IDs.</translation>
    </message>
    <message>
        <source>Several stored integrations are called “{name}”: {ids}.</source>
        <translation>Mehrere gespeicherte Integrationen heißen „{name}“: {ids}.</translation>
    </message>
    <message>
        <source>Give the ID instead.</source>
        <translation>Geben Sie stattdessen die ID an.</translation>
    </message>
    <message>
        <source>“{found}” is no algorithm that may sign an ID token; allowed: {allowed}.</source>
        <translation>„{found}“ ist kein Algorithmus, der ein ID-Token signieren darf; erlaubt sind: {allowed}.</translation>
    </message>
    <message>
        <source>Without --alg, RS256 alone is accepted, which is what Microsoft uses.</source>
        <translation>Ohne --alg wird nur RS256 angenommen, und das benutzt Microsoft.</translation>
    </message>
    <message>
        <source>“{found}” is not a moment by RFC 3339.</source>
        <translation>„{found}“ ist kein Zeitpunkt nach RFC 3339.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23T10:00:00Z.</source>
        <translation>Schreiben Sie ihn wie 2026-11-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>Keys from {url} prove nothing: without https, anybody on the way can change them.</source>
        <translation>Schlüssel von {url} beweisen nichts: Ohne https kann sie jeder unterwegs ändern.</translation>
    </message>
    <message>
        <source>Give the https address, or save the keys from a source you trust and give the file.</source>
        <translation>Geben Sie die https-Adresse an, oder speichern Sie die Schlüssel aus einer Quelle, der Sie vertrauen, und geben Sie die Datei an.</translation>
    </message>
    <message>
        <source>There is no tenant ID.</source>
        <translation>Es gibt keine Mandanten-ID.</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation>Kopieren Sie die Verzeichnis-ID (Mandant) von der Übersichtsseite der App-Registrierung.</translation>
    </message>
    <message>
        <source>“{tenant}” is neither a tenant ID nor a domain name.</source>
        <translation>„{tenant}“ ist weder eine Mandanten-ID noch ein Domänenname.</translation>
    </message>
    <message>
        <source>“{host}” is not the address of a sign-in service; it should be like https://login.example.com.</source>
        <translation>„{host}“ ist nicht die Adresse eines Anmeldedienstes; sie sollte wie https://login.example.com aussehen.</translation>
    </message>
    <message>
        <source>Give scheme, host and, where needed, port, and nothing after them.</source>
        <translation>Geben Sie Schema, Host und, wo nötig, Port an, und nichts dahinter.</translation>
    </message>
    <message>
        <source>The sign-in service {host} would be used without encryption, which is allowed on this computer only.</source>
        <translation>Der Anmeldedienst {host} würde ohne Verschlüsselung benutzt; das ist nur auf diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>Use its https address.</source>
        <translation>Benutzen Sie seine https-Adresse.</translation>
    </message>
    <message>
        <source>Personal Microsoft accounts do not exist in {cloud}.</source>
        <translation>Persönliche Microsoft-Konten gibt es in {cloud} nicht.</translation>
    </message>
    <message>
        <source>Choose one organization, or several organizations.</source>
        <translation>Wählen Sie eine Organisation oder mehrere Organisationen.</translation>
    </message>
    <message>
        <source>{host} is an External ID tenant, which signs in its own customers only.</source>
        <translation>{host} ist ein External-ID-Mandant, der nur seine eigenen Kunden anmeldet.</translation>
    </message>
    <message>
        <source>Choose one organization and give that tenant&apos;s ID.</source>
        <translation>Wählen Sie eine Organisation und geben Sie die ID dieses Mandanten an.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>„{domain}“ ist kein Domänenname.</translation>
    </message>
    <message>
        <source>Give it like contoso.com, without @ and without https://.</source>
        <translation>Geben Sie ihn wie contoso.com an, ohne @ und ohne https://.</translation>
    </message>
    <message>
        <source>Microsoft knows no tenant of the domain {domain} in this cloud ({cloud}).</source>
        <translation>Microsoft kennt in dieser Cloud ({cloud}) keinen Mandanten der Domäne {domain}.</translation>
    </message>
    <message>
        <source>Check the spelling, or copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation>Prüfen Sie die Schreibweise, oder kopieren Sie die Verzeichnis-ID (Mandant) von der Übersichtsseite der App-Registrierung.</translation>
    </message>
    <message>
        <source>“{text}” is not an ID: it should have 8-4-4-4-12 digits or letters a to f.</source>
        <translation>„{text}“ ist keine ID: Sie sollte 8-4-4-4-12 Ziffern oder Buchstaben von a bis f haben.</translation>
    </message>
    <message>
        <source>Copy it again from the Overview page of the app registration.</source>
        <translation>Kopieren Sie sie noch einmal von der Übersichtsseite der App-Registrierung.</translation>
    </message>
    <message>
        <source>“{text}” is not a redirect URI ({reason}).</source>
        <translation>„{text}“ ist keine Umleitungs-URI ({reason}).</translation>
    </message>
    <message>
        <source>Copy the redirect URI from the portal&apos;s own page, from https to its last letter.</source>
        <translation>Kopieren Sie die Umleitungs-URI von der Seite des Portals, von https bis zum letzten Buchstaben.</translation>
    </message>
    <message>
        <source>In the integration file, {pointer} must be of type {expected}.</source>
        <translation>In der Integrationsdatei muss {pointer} vom Typ {expected} sein.</translation>
    </message>
    <message>
        <source>Correct that member; docs/integration.schema.json shows the form.</source>
        <translation>Berichtigen Sie dieses Element; docs/integration.schema.json zeigt die Form.</translation>
    </message>
    <message>
        <source>The integration file lacks the member {pointer}.</source>
        <translation>In der Integrationsdatei fehlt das Element {pointer}.</translation>
    </message>
    <message>
        <source>Add it; docs/integration.schema.json shows the form.</source>
        <translation>Fügen Sie es hinzu; docs/integration.schema.json zeigt die Form.</translation>
    </message>
    <message>
        <source>In the integration file, {pointer} is “{found}”; allowed: {allowed}.</source>
        <translation>In der Integrationsdatei ist {pointer} „{found}“; erlaubt sind: {allowed}.</translation>
    </message>
    <message>
        <source>Correct that value.</source>
        <translation>Berichtigen Sie diesen Wert.</translation>
    </message>
    <message>
        <source>The integration file is not JSON: {reason} at byte {offset}.</source>
        <translation>Die Integrationsdatei ist kein JSON: {reason} bei Byte {offset}.</translation>
    </message>
    <message>
        <source>Export it again, or mend it with an editor that checks JSON.</source>
        <translation>Exportieren Sie sie neu, oder reparieren Sie sie mit einem Editor, der JSON prüft.</translation>
    </message>
    <message>
        <source>The integration file says schema {found}; this program knows schema 1.</source>
        <translation>Die Integrationsdatei nennt Schema {found}; dieses Programm kennt Schema 1.</translation>
    </message>
    <message>
        <source>Open it with a newer program.</source>
        <translation>Öffnen Sie sie mit einem neueren Programm.</translation>
    </message>
    <message>
        <source>The integration file is larger than {limit} bytes.</source>
        <translation>Die Integrationsdatei ist größer als {limit} Bytes.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Prüfen Sie, ob dies die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The name {host} could not be found.</source>
        <translation>Der Name {host} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling and that this computer is online.</source>
        <translation>Prüfen Sie die Schreibweise und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <translation>{host} hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the address and port, or ask whoever runs that server.</source>
        <translation>Prüfen Sie Adresse und Port, oder fragen Sie den Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} hat innerhalb von {seconds} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your network team about a firewall or proxy.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, fragen Sie Ihr Netzwerkteam nach Firewall oder Proxy.</translation>
    </message>
    <message>
        <source>The request to {host} was stopped.</source>
        <translation>Die Anfrage an {host} wurde angehalten.</translation>
    </message>
    <message>
        <source>{host} sent more than {limit} bytes, which no such answer should have.</source>
        <translation>{host} hat mehr als {limit} Bytes gesendet; keine solche Antwort sollte so groß sein.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Prüfen Sie, ob die Adresse die richtige ist.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this computer does not trust.</source>
        <translation>Das Zertifikat von {host} wurde von „{issuer}“ ausgestellt, dem dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>If that is your company&apos;s proxy, ask your network team to install its certificate, or give it with --ca-file.</source>
        <translation>Ist das der Proxy Ihrer Firma, bitten Sie Ihr Netzwerkteam, sein Zertifikat zu installieren, oder geben Sie es mit --ca-file an.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid now (it is valid from {not_before} to {not_after}).</source>
        <translation>Das Zertifikat von {host} gilt jetzt nicht (es gilt von {not_before} bis {not_after}).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time first, then tell whoever runs that server.</source>
        <translation>Prüfen Sie zuerst Datum und Uhrzeit dieses Computers; sagen Sie es dann dem Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>The certificate shown for {host} belongs to “{subject}”.</source>
        <translation>Das für {host} gezeigte Zertifikat gehört „{subject}“.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, somebody is answering in that server&apos;s place.</source>
        <translation>Prüfen Sie die Adresse; ist sie richtig, antwortet jemand an Stelle dieses Servers.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made.</source>
        <translation>Zu {host} kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>Ask your network team whether TLS 1.2 or newer to that host is let through.</source>
        <translation>Fragen Sie Ihr Netzwerkteam, ob TLS 1.2 oder neuer zu diesem Host durchgelassen wird.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} did not work.</source>
        <translation>Der Proxy auf dem Weg zu {host} hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>{host} cut the connection in the middle.</source>
        <translation>{host} hat die Verbindung mittendrin getrennt.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask your network team.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, fragen Sie Ihr Netzwerkteam.</translation>
    </message>
    <message>
        <source>{host} answered something that is not HTTP.</source>
        <translation>{host} hat etwas geantwortet, das kein HTTP ist.</translation>
    </message>
    <message>
        <source>Check the address and port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>This computer is offline, so {host} cannot be reached.</source>
        <translation>Dieser Computer ist offline, deshalb ist {host} nicht erreichbar.</translation>
    </message>
    <message>
        <source>Connect to the network and try again.</source>
        <translation>Stellen Sie eine Netzverbindung her und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>Die Zertifikatsdatei {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file {path} holds no PEM certificate.</source>
        <translation>Die Datei {path} enthält kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>Give a file with BEGIN CERTIFICATE in it.</source>
        <translation>Geben Sie eine Datei an, in der BEGIN CERTIFICATE steht.</translation>
    </message>
    <message>
        <source>There is nothing where a JSON object should be.</source>
        <translation>Wo ein JSON-Objekt stehen sollte, ist nichts.</translation>
    </message>
    <message>
        <source>Check that the address or file is the right one.</source>
        <translation>Prüfen Sie, ob Adresse oder Datei die richtige ist.</translation>
    </message>
    <message>
        <source>What was read is not a JSON object.</source>
        <translation>Das Gelesene ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Check that the address or file is the right one; a log-in or error page may have come instead.</source>
        <translation>Prüfen Sie, ob Adresse oder Datei die richtige ist; vielleicht kam stattdessen eine Anmelde- oder Fehlerseite.</translation>
    </message>
    <message>
        <source>The JSON is broken at byte {offset}: {reason}.</source>
        <translation>Das JSON ist bei Byte {offset} fehlerhaft: {reason}.</translation>
    </message>
    <message>
        <source>Read it again; if it stays so, tell whoever runs that server.</source>
        <translation>Lesen Sie es noch einmal; bleibt es so, sagen Sie es dem Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>The JSON gives “{member}” twice (byte {offset}), so two readers could understand it differently.</source>
        <translation>Das JSON nennt „{member}“ zweimal (Byte {offset}), zwei Leser könnten es also verschieden verstehen.</translation>
    </message>
    <message>
        <source>Do not trust it; tell whoever runs that server.</source>
        <translation>Vertrauen Sie ihm nicht; sagen Sie es dem Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>The JSON is not valid UTF-8 at byte {offset}.</source>
        <translation>Das JSON ist bei Byte {offset} kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The JSON holds a NUL character (byte {offset}).</source>
        <translation>Das JSON enthält ein NUL-Zeichen (Byte {offset}).</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than {limit} levels.</source>
        <translation>Das JSON ist tiefer als {limit} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The issuer is “{found}”; expected “{expected}”.</source>
        <translation>Der Aussteller ist „{found}“; erwartet wurde „{expected}“.</translation>
    </message>
    <message>
        <source>Check the tenant ID and the cloud.</source>
        <translation>Prüfen Sie Mandanten-ID und Cloud.</translation>
    </message>
    <message>
        <source>The sign-in settings at {url} could not be read: HTTP status {status}.</source>
        <translation>Die Anmeldeeinstellungen unter {url} konnten nicht gelesen werden: HTTP-Status {status}.</translation>
    </message>
    <message>
        <source>The discovery document is larger than {limit} bytes.</source>
        <translation>Das Ermittlungsdokument (discovery document) ist größer als {limit} Bytes.</translation>
    </message>
    <message>
        <source>The discovery document lacks {member}.</source>
        <translation>Im Ermittlungsdokument (discovery document) fehlt {member}.</translation>
    </message>
    <message>
        <source>Check that the address is that of an OpenID Connect provider.</source>
        <translation>Prüfen Sie, ob die Adresse die eines OpenID-Connect-Anbieters ist.</translation>
    </message>
    <message>
        <source>In the discovery document, {member} must be of type {expected}.</source>
        <translation>Im Ermittlungsdokument (discovery document) muss {member} vom Typ {expected} sein.</translation>
    </message>
    <message>
        <source>Tell whoever runs that server.</source>
        <translation>Sagen Sie es dem Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>In the discovery document, {member} is “{found}”, which is not an address.</source>
        <translation>Im Ermittlungsdokument (discovery document) ist {member} „{found}“, und das ist keine Adresse.</translation>
    </message>
    <message>
        <source>In the discovery document, {member} is “{found}”, which is not https.</source>
        <translation>Im Ermittlungsdokument (discovery document) ist {member} „{found}“, und das ist kein https.</translation>
    </message>
    <message>
        <source>Do not sign in there; tell whoever runs that server.</source>
        <translation>Melden Sie sich dort nicht an; sagen Sie es dem Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>The signing keys at {url} could not be read: HTTP status {status}.</source>
        <translation>Die Signaturschlüssel unter {url} konnten nicht gelesen werden: HTTP-Status {status}.</translation>
    </message>
    <message>
        <source>Check that the address is the jwks_uri of the discovery document.</source>
        <translation>Prüfen Sie, ob die Adresse die jwks_uri des Ermittlungsdokuments ist.</translation>
    </message>
    <message>
        <source>The keys are larger than {limit} bytes.</source>
        <translation>Die Schlüssel sind größer als {limit} Bytes.</translation>
    </message>
    <message>
        <source>Check that this is a key set.</source>
        <translation>Prüfen Sie, ob dies ein Schlüsselsatz ist.</translation>
    </message>
    <message>
        <source>The key set holds more than {limit} keys.</source>
        <translation>Der Schlüsselsatz enthält mehr als {limit} Schlüssel.</translation>
    </message>
    <message>
        <source>Check that this is the provider&apos;s own key set.</source>
        <translation>Prüfen Sie, ob dies der eigene Schlüsselsatz des Anbieters ist.</translation>
    </message>
    <message>
        <source>The key set holds no keys.</source>
        <translation>Der Schlüsselsatz enthält keine Schlüssel.</translation>
    </message>
    <message>
        <source>Check that the address or file is a JSON Web Key Set: {&quot;keys&quot;:[…]}.</source>
        <translation>Prüfen Sie, ob Adresse oder Datei ein JSON Web Key Set ist: {&quot;keys&quot;:[…]}.</translation>
    </message>
    <message>
        <source>In key number {index} of the set, counted from 0, {member} is of the wrong type.</source>
        <translation>Im Schlüssel Nummer {index} des Satzes, von 0 an gezählt, hat {member} den falschen Typ.</translation>
    </message>
    <message>
        <source>The PEM text holds no public key that could be read.</source>
        <translation>Der PEM-Text enthält keinen lesbaren öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Give a public key or certificate (RSA or EC), a JSON Web Key, or a key set.</source>
        <translation>Geben Sie einen öffentlichen Schlüssel oder ein Zertifikat (RSA oder EC), einen JSON Web Key oder einen Schlüsselsatz an.</translation>
    </message>
    <message>
        <source>The response to the sign-in is larger than {limit} bytes.</source>
        <translation>Die Antwort auf die Anmeldung ist größer als {limit} Bytes.</translation>
    </message>
    <message>
        <source>The response to the sign-in is malformed ({reason}).</source>
        <translation>Die Antwort auf die Anmeldung ist fehlerhaft ({reason}).</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Beginnen Sie die Anmeldung noch einmal.</translation>
    </message>
    <message>
        <source>The response to the sign-in gives “{parameter}” twice.</source>
        <translation>Die Antwort auf die Anmeldung nennt „{parameter}“ zweimal.</translation>
    </message>
    <message>
        <source>Start the sign-in again; if it stays so, something on the way changes addresses.</source>
        <translation>Beginnen Sie die Anmeldung noch einmal; bleibt es so, ändert unterwegs etwas die Adressen.</translation>
    </message>
    <message>
        <source>The response to the sign-in carries no state, so it cannot be told whether it is ours.</source>
        <translation>Die Antwort auf die Anmeldung trägt keinen state, also lässt sich nicht sagen, ob sie die unsere ist.</translation>
    </message>
    <message>
        <source>The response belongs to another sign-in (its state is not ours).</source>
        <translation>Die Antwort gehört zu einer anderen Anmeldung (ihr state ist nicht der unsere).</translation>
    </message>
    <message>
        <source>Close other sign-in windows and start again.</source>
        <translation>Schließen Sie andere Anmeldefenster und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The response to this sign-in came a second time.</source>
        <translation>Die Antwort auf diese Anmeldung kam ein zweites Mal.</translation>
    </message>
    <message>
        <source>Start the sign-in again; do not reload the page.</source>
        <translation>Beginnen Sie die Anmeldung noch einmal; laden Sie die Seite nicht neu.</translation>
    </message>
    <message>
        <source>The response came from “{found}”, not from “{expected}”.</source>
        <translation>Die Antwort kam von „{found}“, nicht von „{expected}“.</translation>
    </message>
    <message>
        <source>Do not go on: another provider answered. Check tenant ID and cloud.</source>
        <translation>Machen Sie nicht weiter: Ein anderer Anbieter hat geantwortet. Prüfen Sie Mandanten-ID und Cloud.</translation>
    </message>
    <message>
        <source>The response does not name its issuer, although “{expected}” promises to.</source>
        <translation>Die Antwort nennt ihren Aussteller nicht, obwohl „{expected}“ es verspricht.</translation>
    </message>
    <message>
        <source>Start the sign-in again; if it stays so, tell whoever runs that server.</source>
        <translation>Beginnen Sie die Anmeldung noch einmal; bleibt es so, sagen Sie es dem Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>The response to the sign-in holds neither a code nor an error.</source>
        <translation>Die Antwort auf die Anmeldung enthält weder einen Code noch einen Fehler.</translation>
    </message>
    <message>
        <source>Check the response type of the request.</source>
        <translation>Prüfen Sie den response_type der Anfrage.</translation>
    </message>
    <message>
        <source>The response came in the address&apos;s {found}; it was asked for as {expected}.</source>
        <translation>Die Antwort kam in der Adresse unter {found}; verlangt war {expected}.</translation>
    </message>
    <message>
        <source>Check the response mode of the request.</source>
        <translation>Prüfen Sie den response_mode der Anfrage.</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s answer (HTTP status {status}) is not proper JSON: {reason}.</source>
        <translation>Die Antwort des Token-Endpunkts (HTTP-Status {status}) ist kein richtiges JSON: {reason}.</translation>
    </message>
    <message>
        <source>Check the token endpoint&apos;s address; a proxy&apos;s page may have come instead.</source>
        <translation>Prüfen Sie die Adresse des Token-Endpunkts; vielleicht kam stattdessen die Seite eines Proxys.</translation>
    </message>
    <message>
        <source>In the token endpoint&apos;s answer, {member} is of the wrong type.</source>
        <translation>In der Antwort des Token-Endpunkts hat {member} den falschen Typ.</translation>
    </message>
    <message>
        <source>The token endpoint&apos;s answer (HTTP status {status}) holds neither a token nor an error.</source>
        <translation>Die Antwort des Token-Endpunkts (HTTP-Status {status}) enthält weder ein Token noch einen Fehler.</translation>
    </message>
    <message>
        <source>The client secret is missing, so the test cannot be made.</source>
        <translation>Der geheime Clientschlüssel fehlt, deshalb ist der Test nicht möglich.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s Value in step 3.</source>
        <translation>Fügen Sie den Wert des Schlüssels in Schritt 3 ein.</translation>
    </message>
    <message>
        <source>The redirect URI is missing, so the test cannot be made.</source>
        <translation>Die Umleitungs-URI fehlt, deshalb ist der Test nicht möglich.</translation>
    </message>
    <message>
        <source>Copy it from the portal in step 1.</source>
        <translation>Kopieren Sie sie in Schritt 1 aus dem Portal.</translation>
    </message>
    <message>
        <source>Nobody finished signing in within {minutes} minutes.</source>
        <translation>Innerhalb von {minutes} Minuten hat niemand die Anmeldung beendet.</translation>
    </message>
    <message>
        <source>Start the test again.</source>
        <translation>Beginnen Sie den Test noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in was closed before it ended.</source>
        <translation>Die Anmeldung wurde geschlossen, bevor sie zu Ende war.</translation>
    </message>
    <message>
        <source>Start the test again when you are ready.</source>
        <translation>Beginnen Sie den Test noch einmal, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The provider accepted the sign-in but sent no ID token.</source>
        <translation>Der Anbieter hat die Anmeldung angenommen, aber kein ID-Token gesendet.</translation>
    </message>
    <message>
        <source>The request must ask for the scope “openid”; check what stands between this computer and the provider.</source>
        <translation>Die Anfrage muss den Bereich (scope) „openid“ verlangen; prüfen Sie, was zwischen diesem Computer und dem Anbieter steht.</translation>
    </message>
    <message>
        <source>The file with your integrations, {path}, cannot be opened: {reason}</source>
        <translation>Die Datei mit Ihren Integrationen, {path}, kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>Check that the folder exists, is yours and is not full.</source>
        <translation>Prüfen Sie, ob der Ordner da ist, Ihnen gehört und nicht voll ist.</translation>
    </message>
    <message>
        <source>The file with your integrations was damaged. It was kept as {moved_to}, and a new one was begun.</source>
        <translation>Die Datei mit Ihren Integrationen war beschädigt. Sie wurde als {moved_to} aufgehoben, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>Nothing was deleted: put a backup in place of {path}, or send the kept file to whoever supports you.</source>
        <translation>Nichts wurde gelöscht: Legen Sie eine Sicherung an die Stelle von {path}, oder senden Sie die aufgehobene Datei dem, der Sie unterstützt.</translation>
    </message>
    <message>
        <source>The file with your integrations, {path}, was written by a newer Signwright (form {found}, this one knows {known}).</source>
        <translation>Die Datei mit Ihren Integrationen, {path}, hat ein neueres Signwright geschrieben (Form {found}, dieses kennt {known}).</translation>
    </message>
    <message>
        <source>Install the newer Signwright again. The file was not touched.</source>
        <translation>Installieren Sie wieder das neuere Signwright. Die Datei wurde nicht angefasst.</translation>
    </message>
    <message>
        <source>Another Signwright is writing the file with your integrations at this moment.</source>
        <translation>Ein anderes Signwright schreibt in diesem Augenblick die Datei mit Ihren Integrationen.</translation>
    </message>
    <message>
        <source>Close the other one, or try again.</source>
        <translation>Schließen Sie das andere, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file with your integrations could not be read or written: {reason}</source>
        <translation>Die Datei mit Ihren Integrationen konnte nicht gelesen oder geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that the file is yours.</source>
        <translation>Prüfen Sie, ob der Datenträger nicht voll ist und die Datei Ihnen gehört.</translation>
    </message>
    <message>
        <source>The stored integration {id} cannot be read any more.</source>
        <translation>Die gespeicherte Integration {id} ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Import it again from its file, or set it up anew.</source>
        <translation>Importieren Sie sie noch einmal aus ihrer Datei, oder richten Sie sie neu ein.</translation>
    </message>
    <message>
        <source>There is no stored integration {id}.</source>
        <translation>Es gibt keine gespeicherte Integration {id}.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation>Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>Paste the error text, the address of the page, a log or a HAR file.</source>
        <translation>Fügen Sie den Text des Fehlers, die Adresse der Seite, ein Protokoll oder eine HAR-Datei ein.</translation>
    </message>
    <message>
        <source>This is a picture or document ({format}); it cannot be read.</source>
        <translation>Das ist ein Bild oder Dokument ({format}); es lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Copy the text of the error instead: on Microsoft&apos;s page, “Troubleshooting details” has a copy button.</source>
        <translation>Kopieren Sie stattdessen den Text des Fehlers: Auf Microsofts Seite hat „Details zur Problembehandlung“ eine Schaltfläche zum Kopieren.</translation>
    </message>
    <message>
        <source>The material is larger than {limit} bytes.</source>
        <translation>Das Material ist größer als {limit} Bytes.</translation>
    </message>
    <message>
        <source>Give the part around the failed sign-in.</source>
        <translation>Geben Sie den Teil rund um die misslungene Anmeldung an.</translation>
    </message>
    <message>
        <source>The facts are not JSON (at byte {offset}: {reason}).</source>
        <translation>Die Tatsachen sind kein JSON (bei Byte {offset}: {reason}).</translation>
    </message>
    <message>
        <source>Give one JSON object with what is known.</source>
        <translation>Geben Sie ein JSON-Objekt mit dem an, was bekannt ist.</translation>
    </message>
    <message>
        <source>This computer offers no keychain, so the client secret is kept in memory and forgotten when you close the program.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund, deshalb wird der geheime Clientschlüssel im Arbeitsspeicher gehalten und beim Schließen des Programms vergessen.</translation>
    </message>
    <message>
        <source>Keep the secret at hand until you have published, or install a keychain (GNOME Keyring or KWallet) and start again.</source>
        <translation>Halten Sie den Schlüssel bereit, bis Sie veröffentlicht haben, oder installieren Sie einen Schlüsselbund (GNOME Keyring oder KWallet) und starten Sie neu.</translation>
    </message>
    <message>
        <source>The keychain did not answer within {seconds} seconds.</source>
        <translation>Der Schlüsselbund hat innerhalb von {seconds} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look for a window of the keychain that asks for its password, unlock it, and try again.</source>
        <translation>Sehen Sie nach einem Fenster des Schlüsselbunds, das nach seinem Kennwort fragt, entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Unlock the keychain, allow Signwright to use it, and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund, erlauben Sie Signwright, ihn zu benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain could not do it: {reason}</source>
        <translation>Der Schlüsselbund konnte es nicht ausführen: {reason}</translation>
    </message>
    <message>
        <source>Open your keychain program and check that the keychain is unlocked.</source>
        <translation>Öffnen Sie das Programm Ihres Schlüsselbunds und prüfen Sie, ob er entsperrt ist.</translation>
    </message>
    <message>
        <source>The portal log-in is not in the expected form.</source>
        <translation>Die Portalanmeldung hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>Give one line of JSON with username and password, or with token.</source>
        <translation>Geben Sie eine Zeile JSON mit username und password oder mit token an.</translation>
    </message>
    <message>
        <source>This program cannot publish to a portal of the kind “{kind}”.</source>
        <translation>Dieses Programm kann in ein Portal der Art „{kind}“ nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>Carry the values over by hand; the pages of the wizard have a copy button for each.</source>
        <translation>Übertragen Sie die Werte von Hand; die Seiten des Assistenten haben für jeden eine Schaltfläche zum Kopieren.</translation>
    </message>
    <message>
        <source>The address of the admin API of this {kind} portal is not known.</source>
        <translation>Die Adresse der Verwaltungs-API dieses {kind}-Portals ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter it with the portal&apos;s settings.</source>
        <translation>Geben Sie sie bei den Einstellungen des Portals ein.</translation>
    </message>
    <message>
        <source>The portal did not accept this log-in.</source>
        <translation>Das Portal hat diese Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>Check user name and password; with two-factor log-in also give a fresh code.</source>
        <translation>Prüfen Sie Benutzername und Kennwort; bei Anmeldung mit zweitem Faktor geben Sie auch einen frischen Code an.</translation>
    </message>
    <message>
        <source>The portal wants the code of your authenticator app as well.</source>
        <translation>Das Portal verlangt auch den Code Ihrer Authenticator-App.</translation>
    </message>
    <message>
        <source>Enter a fresh six-digit code and log in again.</source>
        <translation>Geben Sie einen frischen sechsstelligen Code ein und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This account may not use {what} of the portal.</source>
        <translation>Dieses Konto darf {what} des Portals nicht benutzen.</translation>
    </message>
    <message>
        <source>Log in as an administrator who may read and change the portal&apos;s settings.</source>
        <translation>Melden Sie sich als Administrator an, der die Einstellungen des Portals lesen und ändern darf.</translation>
    </message>
    <message>
        <source>The portal has no {what}.</source>
        <translation>Das Portal hat kein {what}.</translation>
    </message>
    <message>
        <source>Check the location or app, and the address of the admin API.</source>
        <translation>Prüfen Sie den Standort oder die App und die Adresse der Verwaltungs-API.</translation>
    </message>
    <message>
        <source>The portal refused the change: {message}</source>
        <translation>Das Portal hat die Änderung abgelehnt: {message}</translation>
    </message>
    <message>
        <source>Correct what it names, then publish again.</source>
        <translation>Berichtigen Sie, was es nennt, und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The portal asks to wait {seconds} seconds.</source>
        <translation>Das Portal bittet, {seconds} Sekunden zu warten.</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>The portal failed with HTTP {status}.</source>
        <translation>Das Portal ist mit HTTP {status} gescheitert.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, tell the portal&apos;s support.</source>
        <translation>Versuchen Sie es später noch einmal; bleibt es so, sagen Sie es dem Support des Portals.</translation>
    </message>
    <message>
        <source>The portal answered something that cannot be understood (HTTP {status}).</source>
        <translation>Das Portal hat etwas Unverständliches geantwortet (HTTP {status}).</translation>
    </message>
    <message>
        <source>Check the address of the admin API.</source>
        <translation>Prüfen Sie die Adresse der Verwaltungs-API.</translation>
    </message>
    <message>
        <source>Nobody is logged in to the portal.</source>
        <translation>Niemand ist am Portal angemeldet.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The portal has no setting named “{name}”.</source>
        <translation>Das Portal hat keine Einstellung namens „{name}“.</translation>
    </message>
    <message>
        <source>Switch the integration on in the portal and save once, so that its settings exist; then publish again.</source>
        <translation>Schalten Sie die Integration im Portal ein und speichern Sie einmal, damit es ihre Einstellungen gibt; veröffentlichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The names of this portal&apos;s settings have to be confirmed first.</source>
        <translation>Die Namen der Einstellungen dieses Portals müssen zuerst bestätigt werden.</translation>
    </message>
    <message>
        <source>Look at the proposed names and confirm them (on the command line: --accept-mapping or --mapping).</source>
        <translation>Sehen Sie die vorgeschlagenen Namen an und bestätigen Sie sie (auf der Befehlszeile: --accept-mapping oder --mapping).</translation>
    </message>
    <message>
        <source>It is not known which location or app to publish to.</source>
        <translation>Es ist nicht bekannt, an welchen Standort oder welche App veröffentlicht werden soll.</translation>
    </message>
    <message>
        <source>Choose one; this log-in can see: {targets}</source>
        <translation>Wählen Sie; diese Anmeldung sieht: {targets}</translation>
    </message>
    <message>
        <source>This log-in does not see a location or app with the number {target}.</source>
        <translation>Diese Anmeldung sieht keinen Standort und keine App mit der Nummer {target}.</translation>
    </message>
    <message>
        <source>Choose one of: {targets}</source>
        <translation>Wählen Sie eines davon: {targets}</translation>
    </message>
    <message>
        <source>The mapping file is not in the expected form: {reason}.</source>
        <translation>Die Zuordnungsdatei hat nicht die erwartete Form: {reason}.</translation>
    </message>
    <message>
        <source>It must be a JSON object such as {&quot;tenant_id&quot;: &quot;Name.In.Portal&quot;}.</source>
        <translation>Sie muss ein JSON-Objekt sein wie {&quot;tenant_id&quot;: &quot;Name.Im.Portal&quot;}.</translation>
    </message>
    <message>
        <source>The integration lacks {field}, so it cannot be published.</source>
        <translation>Der Integration fehlt {field}, deshalb kann sie nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Complete it first.</source>
        <translation>Vervollständigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>No sign-in test has passed with exactly these settings, so nothing was written.</source>
        <translation>Mit genau diesen Einstellungen ist kein Anmeldetest gelungen, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Run the sign-in test, or say in so many words that you publish untested (--untested).</source>
        <translation>Führen Sie den Anmeldetest aus, oder sagen Sie ausdrücklich, dass Sie ungetestet veröffentlichen (--untested).</translation>
    </message>
    <message>
        <source>Turning the portal&apos;s own passwords off could lock everybody out, and no sign-in has been proven.</source>
        <translation>Die eigenen Kennwörter des Portals abzuschalten könnte alle aussperren, und keine Anmeldung ist bewiesen.</translation>
    </message>
    <message>
        <source>Run the sign-in test with a real user first; publish without that option until then.</source>
        <translation>Führen Sie zuerst den Anmeldetest mit einem echten Benutzer aus; veröffentlichen Sie bis dahin ohne diese Option.</translation>
    </message>
    <message>
        <source>The change was not confirmed, so nothing was written.</source>
        <translation>Die Änderung wurde nicht bestätigt, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Look at the changes and run again with --yes.</source>
        <translation>Sehen Sie die Änderungen an und führen Sie den Befehl noch einmal mit --yes aus.</translation>
    </message>
    <message>
        <source>The publish was stopped.</source>
        <translation>Das Veröffentlichen wurde angehalten.</translation>
    </message>
    <message>
        <source>The portal does not hold what was written to {field}.</source>
        <translation>Das Portal hält nicht, was in {field} geschrieben wurde.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, enter the value by hand in the portal.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, geben Sie den Wert im Portal von Hand ein.</translation>
    </message>
    <message>
        <source>The portal&apos;s setting {name}, which is not ours, was gone after writing.</source>
        <translation>Die Einstellung {name} des Portals, die nicht unsere ist, war nach dem Schreiben weg.</translation>
    </message>
    <message>
        <source>Check that setting in the portal.</source>
        <translation>Prüfen Sie diese Einstellung im Portal.</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Es gibt nichts zurückzusetzen.</translation>
    </message>
    <message>
        <source>The publish could be neither finished nor undone ({reason}).</source>
        <translation>Das Veröffentlichen ließ sich weder beenden noch rückgängig machen ({reason}).</translation>
    </message>
    <message>
        <source>Open the publish page again as soon as the portal can be reached: it finishes or undoes what is left.</source>
        <translation>Öffnen Sie die Seite Veröffentlichen wieder, sobald das Portal erreichbar ist: Sie beendet oder macht rückgängig, was übrig ist.</translation>
    </message>
    <message>
        <source>The provider answered {status} where its own description should be.</source>
        <translation>Der Anbieter hat {status} geantwortet, wo seine eigene Beschreibung stehen sollte.</translation>
    </message>
    <message>
        <source>Check the tenant ID and the cloud in step 2.</source>
        <translation>Prüfen Sie Mandanten-ID und Cloud in Schritt 2.</translation>
    </message>
    <message>
        <source>The sign-in test was stopped.</source>
        <translation>Der Anmeldetest wurde angehalten.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is taken by another program.</source>
        <translation>Port {port} dieses Computers ist von einem anderen Programm belegt.</translation>
    </message>
    <message>
        <source>Choose another port, or none, then a free one is taken.</source>
        <translation>Wählen Sie einen anderen Port oder keinen, dann wird ein freier genommen.</translation>
    </message>
    <message>
        <source>The practice server could not open a port on this computer.</source>
        <translation>Der Übungsserver konnte auf diesem Computer keinen Port öffnen.</translation>
    </message>
    <message>
        <source>Check whether a security program forbids it.</source>
        <translation>Prüfen Sie, ob ein Sicherheitsprogramm es verbietet.</translation>
    </message>
    <message>
        <source>The practice server could not make its certificate.</source>
        <translation>Der Übungsserver konnte sein Zertifikat nicht herstellen.</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files can be written to.</source>
        <translation>Prüfen Sie, ob in den Ordner für temporäre Dateien geschrieben werden kann.</translation>
    </message>
    <message>
        <source>There is no practice fault named “{name}”.</source>
        <translation>Es gibt keinen Übungsfehler namens „{name}“.</translation>
    </message>
    <message>
        <source>“practice faults” lists them all.</source>
        <translation>„practice faults“ zählt alle auf.</translation>
    </message>
    <message>
        <source>The userinfo endpoint answered with HTTP status {status}.</source>
        <translation>Der UserInfo-Endpunkt hat mit HTTP-Status {status} geantwortet.</translation>
    </message>
    <message>
        <source>Check that the scope openid was asked for.</source>
        <translation>Prüfen Sie, ob der Bereich (scope) openid verlangt wurde.</translation>
    </message>
    <message>
        <source>The userinfo endpoint sent “{content_type}” instead of JSON.</source>
        <translation>Der UserInfo-Endpunkt hat „{content_type}“ statt JSON gesendet.</translation>
    </message>
    <message>
        <source>The userinfo endpoint speaks of “{found}”, the ID token of “{expected}”.</source>
        <translation>Der UserInfo-Endpunkt spricht von „{found}“, das ID-Token von „{expected}“.</translation>
    </message>
    <message>
        <source>Do not use those claims; tell whoever runs that server.</source>
        <translation>Benutzen Sie diese Ansprüche nicht; sagen Sie es dem Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}.</source>
        <translation>Die Datei {file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another file, or copy its text and paste it.</source>
        <translation>Wählen Sie eine andere Datei, oder kopieren Sie ihren Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The case cannot be read: it is not JSON (at byte {offset}: {reason}).</source>
        <translation>Der Fall kann nicht gelesen werden: Er ist kein JSON (bei Byte {offset}: {reason}).</translation>
    </message>
    <message>
        <source>Ask for the file again; perhaps it was cut off on the way.</source>
        <translation>Bitten Sie noch einmal um die Datei; vielleicht wurde sie unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>This is no support case of Signwright.</source>
        <translation>Das ist kein Supportfall von Signwright.</translation>
    </message>
    <message>
        <source>Evidence of other kinds is read by “Explain an error” and by “signwright-cli explain”.</source>
        <translation>Beweismaterial anderer Art lesen „Einen Fehler erklären“ und „signwright-cli explain“.</translation>
    </message>
    <message>
        <source>The case has form {found}; this version reads form 1.</source>
        <translation>Der Fall hat Form {found}; diese Version liest Form 1.</translation>
    </message>
    <message>
        <source>Open it with a newer version of the program.</source>
        <translation>Öffnen Sie ihn mit einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>The case is damaged at {pointer}.</source>
        <translation>Der Fall ist bei {pointer} beschädigt.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>The case is larger than {limit} bytes.</source>
        <translation>Der Fall ist größer als {limit} Bytes.</translation>
    </message>
    <message>
        <source>Ask for the run that failed alone.</source>
        <translation>Bitten Sie nur um den Lauf, der misslang.</translation>
    </message>
    <message>
        <source>There is nothing to make a case of.</source>
        <translation>Es gibt nichts, woraus ein Fall werden könnte.</translation>
    </message>
    <message>
        <source>Name files of evidence, --integration or --stored.</source>
        <translation>Nennen Sie Dateien mit Beweismaterial, --integration oder --stored.</translation>
    </message>
    <message>
        <source>Portal passwords can be switched off only while Signwright is able to write down that it must switch them on again.</source>
        <translation>Portalkennwörter lassen sich nur abschalten, solange Signwright aufschreiben kann, dass es sie wieder einschalten muss.</translation>
    </message>
    <message>
        <source>Leave them on in step 3, or start Signwright again once its data folder can be written.</source>
        <translation>Lassen Sie sie in Schritt 3 an, oder starten Sie Signwright neu, wenn sein Datenordner wieder beschreibbar ist.</translation>
    </message>
    <message>
        <source>Nobody allowed the log-in on the portal&apos;s page within five minutes.</source>
        <translation>Niemand hat die Anmeldung auf der Seite des Portals innerhalb von fünf Minuten erlaubt.</translation>
    </message>
    <message>
        <source>Open the page again and allow it, or paste an access token.</source>
        <translation>Öffnen Sie die Seite noch einmal und erlauben Sie sie, oder fügen Sie ein Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>That app holds secrets, so nothing is tried out on it.</source>
        <translation>Diese App enthält Geheimnisse, darum wird an ihr nichts ausprobiert.</translation>
    </message>
    <message>
        <source>Choose an app that has no secrets at all.</source>
        <translation>Wählen Sie eine App, die gar keine Geheimnisse hat.</translation>
    </message>
    <message>
        <source>The list of tenants is empty: with an issuer for many tenants a Reflex app would let nobody in.</source>
        <translation>Die Liste der Mandanten ist leer: Mit einem Aussteller für viele Mandanten ließe eine Reflex-App niemanden herein.</translation>
    </message>
    <message>
        <source>Enter the ID of each tenant whose people may sign in.</source>
        <translation>Geben Sie die ID jedes Mandanten ein, dessen Leute sich anmelden dürfen.</translation>
    </message>
    <message>
        <source>“{entry}” in the list of tenants is no tenant ID, and a Reflex app compares with nothing else.</source>
        <translation>„{entry}“ in der Liste der Mandanten ist keine Mandanten-ID, und mit etwas anderem vergleicht eine Reflex-App nicht.</translation>
    </message>
    <message>
        <source>Replace it by the Directory (tenant) ID; the register page looks up a domain for you.</source>
        <translation>Ersetzen Sie es durch die Verzeichnis-ID (Mandanten-ID); die Seite zum Registrieren sucht sie zu einer Domäne heraus.</translation>
    </message>
    <message>
        <source>The portal may drop other settings with this write ({names}): whether it keeps them is written down nowhere.</source>
        <translation>Das Portal verwirft bei diesem Schreiben vielleicht andere Einstellungen ({names}): Ob es sie behält, steht nirgends.</translation>
    </message>
    <message>
        <source>Try it out on an app without secrets, or have their values at hand and say so (on the command line: --try-on APP or --others-may-vanish).</source>
        <translation>Probieren Sie es an einer App ohne Geheimnisse aus, oder halten Sie deren Werte bereit und sagen Sie das (auf der Kommandozeile: --try-on APP oder --others-may-vanish).</translation>
    </message>
    <message>
        <source>With this write the portal dropped settings that are not ours: {names}. Signwright stopped there; the app has not been restarted and still runs with them.</source>
        <translation>Bei diesem Schreiben hat das Portal Einstellungen verworfen, die nicht unsere sind: {names}. Signwright hat dort angehalten; die App wurde nicht neu gestartet und läuft noch mit ihnen.</translation>
    </message>
    <message>
        <source>Enter them again in the portal before you restart the app.</source>
        <translation>Geben Sie sie im Portal wieder ein, bevor Sie die App neu starten.</translation>
    </message>
    <message>
        <source>The portal does not show what it holds now, so that could not be put back.</source>
        <translation>Das Portal zeigt nicht, was es jetzt enthält; das konnte also nicht zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Publish again as soon as the portal answers; then everything stands as in the integration.</source>
        <translation>Veröffentlichen Sie noch einmal, sobald das Portal antwortet; dann steht alles wie in der Integration.</translation>
    </message>
    <message>
        <source>Actual has no list of tenants and knows people by their e-mail address: with an issuer for many tenants an administrator elsewhere could name somebody as one of yours.</source>
        <translation>Actual hat keine Mandantenliste und erkennt Personen an ihrer E-Mail-Adresse: Mit einem Aussteller für viele Mandanten könnte ein Administrator anderswo jemanden so nennen wie einen der Ihren.</translation>
    </message>
    <message>
        <source>Use the authority of your own tenant and its Directory (tenant) ID.</source>
        <translation>Nehmen Sie die Authority Ihres eigenen Mandanten und dessen Verzeichnis-ID (Mandanten-ID).</translation>
    </message>
    <message>
        <source>Actual still keeps a sign-in with OpenID Connect that was switched off when its password was reset. No call can put that state back, so nothing is written over it.</source>
        <translation>Actual bewahrt noch eine Anmeldung mit OpenID Connect auf, die beim Zurücksetzen seines Kennworts ausgeschaltet wurde. Diesen Zustand kann kein Aufruf wiederherstellen, deshalb wird nichts darüber geschrieben.</translation>
    </message>
    <message>
        <source>Switch it on in Actual&apos;s own settings first; then it can be changed from here.</source>
        <translation>Schalten Sie sie zuerst in Actuals eigenen Einstellungen ein; danach lässt sie sich von hier ändern.</translation>
    </message>
    <message>
        <source>Actual will send people back to {needed}, which is not among the redirect URIs.</source>
        <translation>Actual wird Personen zu {needed} zurückschicken, und das ist nicht unter den Umleitungs-URIs.</translation>
    </message>
    <message>
        <source>Correct the portal&apos;s address, or register exactly that redirect URI.</source>
        <translation>Berichtigen Sie die Adresse des Portals, oder registrieren Sie genau diese Umleitungs-URI.</translation>
    </message>
    <message>
        <source>The proxy {proxy} on the way to {host} wants a log-in.</source>
        <translation>Der Proxy {proxy} auf dem Weg zu {host} verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>In the window: Log in to the proxy, under What we know. On the command line: put the log-in into the proxy settings of your system. Your network team knows which one it is.</source>
        <translation>Im Fenster: Am Proxy anmelden, unter „Was wir wissen“. Auf der Kommandozeile: Tragen Sie die Anmeldung in die Proxy-Einstellungen Ihres Systems ein. Ihr Netzwerkteam weiß, welche es ist.</translation>
    </message>
    <message>
        <source>With an empty list of tenants Grafana lets people of every tenant in.</source>
        <translation>Bei leerer Mandantenliste lässt Grafana Personen aus jedem Mandanten hinein.</translation>
    </message>
    <message>
        <source>List the Directory (tenant) IDs that may sign in, or use the authority of one tenant.</source>
        <translation>Führen Sie die Verzeichnis-IDs (Mandanten-IDs) auf, die sich anmelden dürfen, oder nehmen Sie die Authority eines einzigen Mandanten.</translation>
    </message>
    <message>
        <source>“{entry}” in the list of tenants is no tenant ID, and Grafana compares with nothing else.</source>
        <translation>„{entry}“ in der Mandantenliste ist keine Mandanten-ID, und Grafana vergleicht mit nichts anderem.</translation>
    </message>
    <message>
        <source>Grafana sends people back to /login/azuread below its address, and no redirect URI here ends so.</source>
        <translation>Grafana schickt Personen zu /login/azuread unter seiner Adresse zurück, und keine Umleitungs-URI hier endet so.</translation>
    </message>
    <message>
        <source>Register that redirect URI and enter it here.</source>
        <translation>Registrieren Sie diese Umleitungs-URI und tragen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Keycloak&apos;s Microsoft provider knows the worldwide cloud of Microsoft only.</source>
        <translation>Der Microsoft-Anbieter von Keycloak kennt nur die weltweite Cloud von Microsoft.</translation>
    </message>
    <message>
        <source>Set up a provider of the kind OpenID Connect in Keycloak by hand for another cloud.</source>
        <translation>Richten Sie für eine andere Cloud in Keycloak von Hand einen Anbieter der Art OpenID Connect ein.</translation>
    </message>
    <message>
        <source>Keycloak&apos;s Microsoft provider has no list of tenants: with an issuer for many tenants everybody would come in.</source>
        <translation>Der Microsoft-Anbieter von Keycloak hat keine Mandantenliste: Mit einem Aussteller für viele Mandanten käme jeder hinein.</translation>
    </message>
    <message>
        <source>Keycloak sends people back to {needed} below its address, and no redirect URI here ends so.</source>
        <translation>Keycloak schickt Personen zu {needed} unter seiner Adresse zurück, und keine Umleitungs-URI hier endet so.</translation>
    </message>
    <message>
        <source>Copy the redirect URI from the provider&apos;s page in Keycloak, register it and enter it here.</source>
        <translation>Kopieren Sie die Umleitungs-URI von der Seite des Anbieters in Keycloak, registrieren Sie sie und tragen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>“{alias}” is a provider of another kind in this realm; nothing is written over it.</source>
        <translation>„{alias}“ ist in diesem Realm ein Anbieter anderer Art; es wird nichts darüber geschrieben.</translation>
    </message>
    <message>
        <source>Choose the Microsoft provider of the realm, or give the other one another alias.</source>
        <translation>Wählen Sie den Microsoft-Anbieter des Realms, oder geben Sie dem anderen einen anderen Alias.</translation>
    </message>
    <message>
        <source>The portal&apos;s setting “{name}” is chosen for two different things.</source>
        <translation>Die Einstellung „{name}“ des Portals ist für zwei verschiedene Dinge gewählt.</translation>
    </message>
    <message>
        <source>Choose another name for one of them, or leave that one alone.</source>
        <translation>Wählen Sie für eines davon einen anderen Namen, oder lassen Sie dieses aus.</translation>
    </message>
    <message>
        <source>This would switch portal passwords off. Somebody has to confirm within ten minutes that a log-in still works, or they are switched on again.</source>
        <translation>Damit würden die Kennwörter des Portals abgeschaltet. Jemand muss binnen zehn Minuten bestätigen, dass die Anmeldung noch geht, sonst werden sie wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>Say so with --prevent-password and stay to confirm, or publish from the window.</source>
        <translation>Sagen Sie das mit --prevent-password und bleiben Sie zum Bestätigen da, oder veröffentlichen Sie aus dem Fenster.</translation>
    </message>
    <message>
        <source>Portal passwords stay on: standard input has ended, so nobody could confirm that a log-in still works.</source>
        <translation>Die Kennwörter des Portals bleiben an: Die Standardeingabe ist zu Ende, also könnte niemand bestätigen, dass die Anmeldung noch geht.</translation>
    </message>
    <message>
        <source>Run it in a terminal, or keep standard input open and send the line “confirm” after you have logged in.</source>
        <translation>Führen Sie es in einem Terminal aus, oder lassen Sie die Standardeingabe offen und schicken Sie die Zeile „confirm“, nachdem Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Nobody confirmed in time, so portal passwords were switched on again.</source>
        <translation>Niemand hat rechtzeitig bestätigt, daher wurden die Kennwörter des Portals wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>Find out why the log-in did not work, or publish again and confirm.</source>
        <translation>Finden Sie heraus, warum die Anmeldung nicht ging, oder veröffentlichen Sie noch einmal und bestätigen Sie.</translation>
    </message>
    <message>
        <source>The wait for the confirmation was stopped, so portal passwords were switched on again.</source>
        <translation>Das Warten auf die Bestätigung wurde abgebrochen, daher wurden die Kennwörter des Portals wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>Publish again when you can stay to confirm.</source>
        <translation>Veröffentlichen Sie noch einmal, wenn Sie zum Bestätigen dableiben können.</translation>
    </message>
    <message>
        <source>Standard input ended without the confirmation, so portal passwords were switched on again.</source>
        <translation>Die Standardeingabe endete ohne die Bestätigung, daher wurden die Kennwörter des Portals wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>Keep standard input open and send the line “confirm” after you have logged in.</source>
        <translation>Lassen Sie die Standardeingabe offen und schicken Sie die Zeile „confirm“, nachdem Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Portal passwords are still off and could not be switched on again: {reason}</source>
        <translation>Die Kennwörter des Portals sind noch aus und ließen sich nicht wieder einschalten: {reason}</translation>
    </message>
    <message>
        <source>Run the command again or open Signwright: either goes on trying. Or switch them on in the portal itself.</source>
        <translation>Führen Sie den Befehl noch einmal aus oder öffnen Sie Signwright: Beide versuchen es weiter. Oder schalten Sie sie im Portal selbst ein.</translation>
    </message>
    <message>
        <source>Another Signwright on this computer has confirmed it or put it back.</source>
        <translation>Ein anderes Signwright auf diesem Computer hat es bestätigt oder zurückgenommen.</translation>
    </message>
    <message>
        <source>An earlier publish switched portal passwords off, and nobody has confirmed yet; {seconds} seconds are left.</source>
        <translation>Eine frühere Veröffentlichung hat die Kennwörter des Portals abgeschaltet, und noch hat niemand bestätigt; {seconds} Sekunden bleiben.</translation>
    </message>
    <message>
        <source>Run again with --prevent-password to go on waiting for the confirmation, or confirm in the window.</source>
        <translation>Führen Sie es noch einmal mit --prevent-password aus, um weiter auf die Bestätigung zu warten, oder bestätigen Sie im Fenster.</translation>
    </message>
    <message>
        <source>This copy of Signwright was installed by {by}, which brings new versions too.</source>
        <translation>Diese Kopie von Signwright wurde mit {by} installiert; von dort kommen auch neue Versionen.</translation>
    </message>
    <message>
        <source>Update it there, as you do with your other programs.</source>
        <translation>Aktualisieren Sie sie dort, wie Ihre anderen Programme auch.</translation>
    </message>
    <message>
        <source>This copy of Signwright was built without a place to look for new versions.</source>
        <translation>Diese Kopie von Signwright wurde ohne eine Stelle gebaut, an der sie nach neuen Versionen sehen könnte.</translation>
    </message>
    <message>
        <source>Ask where you got it.</source>
        <translation>Fragen Sie dort, wo Sie sie bekommen haben.</translation>
    </message>
    <message>
        <source>The place where new versions are announced answered with status {status}.</source>
        <translation>Die Stelle, an der neue Versionen angekündigt werden, hat mit Status {status} geantwortet.</translation>
    </message>
    <message>
        <source>Try again later. Signwright works as it is.</source>
        <translation>Versuchen Sie es später noch einmal. Signwright arbeitet auch so.</translation>
    </message>
    <message>
        <source>The announcement of new versions cannot be read ({reason}).</source>
        <translation>Die Ankündigung neuer Versionen ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>The announcement of new versions is not signed by Signwright&apos;s developers. Somebody between you and them may have changed it.</source>
        <translation>Die Ankündigung neuer Versionen ist nicht von den Entwicklern von Signwright unterschrieben. Jemand zwischen Ihnen und ihnen kann sie verändert haben.</translation>
    </message>
    <message>
        <source>Do not follow it. Try again in another network; if it stays so, tell the developers.</source>
        <translation>Folgen Sie ihr nicht. Versuchen Sie es in einem anderen Netzwerk noch einmal; bleibt es dabei, sagen Sie es den Entwicklern.</translation>
    </message>
    <message>
        <source>The announcement of new versions is older than the one seen here before ({sequence} after {last}). Somebody may be hiding a new version from you.</source>
        <translation>Die Ankündigung neuer Versionen ist älter als die zuletzt hier gesehene ({sequence} nach {last}). Vielleicht verbirgt jemand eine neue Version vor Ihnen.</translation>
    </message>
    <message>
        <source>Try again in another network; if it stays so, tell the developers.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk noch einmal; bleibt es dabei, sagen Sie es den Entwicklern.</translation>
    </message>
    <message>
        <source>The announcement of new versions was good until {expired} only. Somebody may be hiding a new version from you, or this computer&apos;s clock is wrong.</source>
        <translation>Die Ankündigung neuer Versionen galt nur bis {expired}. Vielleicht verbirgt jemand eine neue Version vor Ihnen, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Look at the clock of this computer, then try again in another network.</source>
        <translation>Sehen Sie nach der Uhr dieses Computers und versuchen Sie es dann in einem anderen Netzwerk noch einmal.</translation>
    </message>
    <message>
        <source>The built-in browser does not run from an AppImage on this system, which would take a part of its protection away (AppArmor restricts user namespaces).</source>
        <translation>Der eingebaute Browser läuft auf diesem System nicht aus einem AppImage: Es nähme ihm einen Teil seines Schutzes (AppArmor beschränkt User-Namespaces).</translation>
    </message>
    <message>
        <source>Use your own browser for the test, or install the .deb package, which brings the permission.</source>
        <translation>Nehmen Sie für den Test Ihren eigenen Browser, oder installieren Sie das .deb-Paket, das die Erlaubnis mitbringt.</translation>
    </message>
    <message>
        <source>It is not said what to remove.</source>
        <translation>Es ist nicht gesagt, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>Name one integration, or say --everything.</source>
        <translation>Nennen Sie eine Integration, oder geben Sie --everything an.</translation>
    </message>
    <message>
        <source>Nothing was removed: that cannot be undone, so it has to be confirmed.</source>
        <translation>Nichts wurde entfernt: Das lässt sich nicht zurücknehmen und muss deshalb bestätigt werden.</translation>
    </message>
    <message>
        <source>Run it again with --yes.</source>
        <translation>Rufen Sie es noch einmal mit --yes auf.</translation>
    </message>
    <message>
        <source>Nothing was removed: portal passwords are off and nobody has confirmed that people can log in.</source>
        <translation>Nichts wurde entfernt: Portal-Passwörter sind aus, und niemand hat bestätigt, dass man sich anmelden kann.</translation>
    </message>
    <message>
        <source>Confirm, or switch them on again, first.</source>
        <translation>Bestätigen Sie das zuerst, oder schalten Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>Nothing was removed: a publish was cut off, and how the portal was before stands only here.</source>
        <translation>Nichts wurde entfernt: Eine Veröffentlichung wurde unterbrochen, und wie es vorher im Portal war, steht nur hier.</translation>
    </message>
    <message>
        <source>Log in to that portal once more with Signwright: the publish is finished or undone then.</source>
        <translation>Melden Sie sich mit Signwright noch einmal bei diesem Portal an: Dann wird die Veröffentlichung zu Ende gebracht oder zurückgenommen.</translation>
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
    <message>
        <source>Where: the Microsoft Entra admin center, https://entra.microsoft.com (in the Azure portal: Azure Active Directory, now Microsoft Entra ID).</source>
        <translation>Wo: im Microsoft Entra Admin Center, https://entra.microsoft.com (im Azure-Portal: Azure Active Directory, jetzt Microsoft Entra ID).</translation>
    </message>
    <message>
        <source>What was seen:</source>
        <translation>Was zu sehen war:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hello, this is why your sign-in with Microsoft to our portal does not work, and what you can do.</source>
        <translation>Guten Tag, hier steht, warum Ihre Anmeldung mit Microsoft an unserem Portal nicht geht und was Sie tun können.</translation>
    </message>
    <message>
        <source>Hello, this is why your sign-in with Microsoft to {portal} does not work, and what you can do.</source>
        <translation>Guten Tag, hier steht, warum Ihre Anmeldung mit Microsoft an {portal} nicht geht und was Sie tun können.</translation>
    </message>
    <message>
        <source>Hello, this belongs to signing in with Microsoft to our portal; nothing is broken.</source>
        <translation>Guten Tag, das gehört zur Anmeldung mit Microsoft an unserem Portal; kaputt ist nichts.</translation>
    </message>
    <message>
        <source>Hello, this belongs to signing in with Microsoft to {portal}; nothing is broken.</source>
        <translation>Guten Tag, das gehört zur Anmeldung mit Microsoft an {portal}; kaputt ist nichts.</translation>
    </message>
    <message>
        <source>What %1 shows as “%2” is this: %3</source>
        <translation>Was %1 als „%2“ zeigt, ist dies: %3</translation>
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
        <source>Name of this &amp;integration</source>
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
        <translation>Ad&amp;resse des Portals</translation>
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
        <translation>Die öffentliche Konfiguration von {host} konnte nicht gelesen werden, deshalb wurde das Portal nicht von außen angesehen.</translation>
    </message>
    <message>
        <source>Alarm: {host} shows the client secret to everybody (setting {name}). Make a new secret in Azure at once and tell the portal&apos;s support.</source>
        <translation>Alarm: {host} zeigt den geheimen Clientschlüssel jedem (Einstellung {name}). Erstellen Sie sofort einen neuen Schlüssel in Azure und sagen Sie es dem Support des Portals.</translation>
    </message>
    <message>
        <source>{host} offers the sign-in with Microsoft now.</source>
        <translation>{host} bietet die Anmeldung mit Microsoft jetzt an.</translation>
    </message>
    <message>
        <source>{host} does not offer the sign-in with Microsoft yet.</source>
        <translation>{host} bietet die Anmeldung mit Microsoft noch nicht an.</translation>
    </message>
    <message>
        <source>The portal still shows the button as “{label}”.</source>
        <translation>Das Portal zeigt die Schaltfläche noch als „{label}“.</translation>
    </message>
    <message>
        <source>Nexudus may not recognise {user}: the account has no e-mail address in its ID token.</source>
        <translation>Nexudus erkennt {user} vielleicht nicht: Das Konto hat keine E-Mail-Adresse in seinem ID-Token.</translation>
    </message>
    <message>
        <source>Nexudus lets {user} in, and makes a new contact if it does not know this person yet.</source>
        <translation>Nexudus lässt {user} ein und legt einen neuen Kontakt an, wenn es diese Person noch nicht kennt.</translation>
    </message>
    <message>
        <source>Nexudus lets {user} in only if this person is registered there already.</source>
        <translation>Nexudus lässt {user} nur ein, wenn diese Person dort schon registriert ist.</translation>
    </message>
    <message>
        <source>Members are sent straight to Microsoft; nobody can use a Nexudus password any more.</source>
        <translation>Mitglieder werden geradewegs zu Microsoft geschickt; ein Nexudus-Kennwort kann niemand mehr benutzen.</translation>
    </message>
    <message>
        <source>{field}: written, read back: equal</source>
        <translation>{field}: geschrieben, zurückgelesen: gleich</translation>
    </message>
    <message>
        <source>{field}: could not be written</source>
        <translation>{field}: konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Something went wrong; everything is being put back.</source>
        <translation>Etwas ist schiefgegangen; alles wird zurückgesetzt.</translation>
    </message>
    <message>
        <source>{field}: put back as it was</source>
        <translation>{field}: auf den alten Stand zurückgesetzt</translation>
    </message>
    <message>
        <source>Put back as it was: the portal stands as before.</source>
        <translation>Auf den alten Stand zurückgesetzt: Das Portal steht wie zuvor.</translation>
    </message>
    <message>
        <source>Published. Read back: equal.</source>
        <translation>Veröffentlicht. Zurückgelesen: gleich.</translation>
    </message>
    <message>
        <source>Portal passwords work again.</source>
        <translation>Portalkennwörter gelten wieder.</translation>
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
        <translation>Anmeldung mit Microsoft eingeschaltet</translation>
    </message>
    <message>
        <source>Prevent users from using their portal password</source>
        <translation>Benutzer am Gebrauch ihres Portalkennworts hindern</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>The Reflex app lets {user} in.</source>
        <translation>Die Reflex-App lässt {user} ein.</translation>
    </message>
    <message>
        <source>The Reflex app turns {user} away: it does not take the issuer {issuer} with the tenants that are listed.</source>
        <translation>Die Reflex-App weist {user} ab: Sie nimmt den Aussteller {issuer} mit den aufgezählten Mandanten nicht an.</translation>
    </message>
    <message>
        <source>The Reflex app lets nobody in: with an issuer for many tenants its list of tenants (AZURE_VALID_TENANT_IDS) must not be empty.</source>
        <translation>Die Reflex-App lässt niemanden ein: Mit einem Aussteller für viele Mandanten darf ihre Liste der Mandanten (AZURE_VALID_TENANT_IDS) nicht leer sein.</translation>
    </message>
    <message>
        <source>In the Reflex app&apos;s list of tenants “{entry}” never matches: only tenant IDs in small letters do.</source>
        <translation>In der Mandantenliste der Reflex-App passt „{entry}“ nie: Nur Mandanten-IDs in Kleinbuchstaben tun es.</translation>
    </message>
    <message>
        <source>Reflex does not check for which application a token was made; Signwright did, and this one is right.</source>
        <translation>Reflex prüft nicht, für welche Anwendung ein Token gemacht ist; Signwright hat es getan, und dieses stimmt.</translation>
    </message>
    <message>
        <source>Everything is written, but the restart failed ({code}): restart the app yourself, until then it runs with the old values.</source>
        <translation>Alles ist geschrieben, aber der Neustart ist fehlgeschlagen ({code}): Starten Sie die App selbst neu, bis dahin läuft sie mit den alten Werten.</translation>
    </message>
    <message>
        <source>The app restarts with the new values.</source>
        <translation>Die App startet mit den neuen Werten neu.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>wird nicht gezeigt</translation>
    </message>
    <message>
        <source>The first person who signs in becomes the owner of this Actual server; it asks for the server&apos;s password once.</source>
        <translation>Wer sich als Erster anmeldet, wird Eigentümer dieses Actual-Servers; er fragt einmal nach dem Kennwort des Servers.</translation>
    </message>
    <message>
        <source>Actual knows {user} as {email}. The first person who signs in becomes the owner; everybody else gets in only after the owner has added a user of that name, unless the server is set to make users at their first sign-in.</source>
        <translation>Actual kennt {user} als {email}. Wer sich als Erster anmeldet, wird Eigentümer; alle anderen kommen erst hinein, wenn der Eigentümer einen Benutzer dieses Namens hinzugefügt hat, es sei denn, der Server legt Benutzer bei ihrer ersten Anmeldung an.</translation>
    </message>
    <message>
        <source>Microsoft tells Actual no e-mail address of {user}, so Actual knows this person only as {sub}.</source>
        <translation>Microsoft nennt Actual keine E-Mail-Adresse von {user}, deshalb kennt Actual diese Person nur als {sub}.</translation>
    </message>
    <message>
        <source>The portal&apos;s own address</source>
        <translation>Die eigene Adresse des Portals</translation>
    </message>
    <message>
        <source>Grafana turns {user} away (“tenant mismatch”): {tenant} is not among the allowed organizations.</source>
        <translation>Grafana weist {user} ab („tenant mismatch“): {tenant} steht nicht unter den erlaubten Organisationen.</translation>
    </message>
    <message>
        <source>Grafana turns {user} away: the token holds neither an e-mail address nor a user name.</source>
        <translation>Grafana weist {user} ab: Das Token enthält weder eine E-Mail-Adresse noch einen Benutzernamen.</translation>
    </message>
    <message>
        <source>Grafana knows {user} as {email} and makes a user of that name at the first sign-in.</source>
        <translation>Grafana kennt {user} als {email} und legt bei der ersten Anmeldung einen Benutzer dieses Namens an.</translation>
    </message>
    <message>
        <source>Grafana knows {user} as {email}: without a Grafana user of that address nobody gets in.</source>
        <translation>Grafana kennt {user} als {email}: Ohne einen Grafana-Benutzer mit dieser Adresse kommt niemand hinein.</translation>
    </message>
    <message>
        <source>Grafana asks Microsoft to send people back to {sent}, which is not the redirect URI that was tested: correct root_url in Grafana&apos;s configuration, or register that one.</source>
        <translation>Grafana bittet Microsoft, Personen zu {sent} zurückzuschicken, und das ist nicht die geprüfte Umleitungs-URI: Berichtigen Sie root_url in der Konfiguration von Grafana, oder registrieren Sie jene.</translation>
    </message>
    <message>
        <source>Keycloak does not read the token of {user}: it asks Microsoft Graph (permission User.Read), knows people by their ID there and names them after their mailbox, else their user name. The first sign-in follows the realm&apos;s first-login flow.</source>
        <translation>Keycloak liest das Token von {user} nicht: Es fragt Microsoft Graph (Berechtigung User.Read), erkennt Personen an ihrer dortigen ID und benennt sie nach ihrem Postfach, sonst nach ihrem Benutzernamen. Die erste Anmeldung folgt dem Ablauf des Realms dafür.</translation>
    </message>
</context>
<context>
    <name>PracticeFaults</name>
    <message>
        <source>Wrong client secret</source>
        <translation>Falscher geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>The registration holds another secret than the portal sends.</source>
        <translation>Die Registrierung hat einen anderen Schlüssel, als das Portal sendet.</translation>
    </message>
    <message>
        <source>Expired client secret</source>
        <translation>Abgelaufener geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>The secret is right and its end date has passed.</source>
        <translation>Der Schlüssel stimmt, und sein Enddatum ist vorbei.</translation>
    </message>
    <message>
        <source>Redirect URI not registered</source>
        <translation>Umleitungs-URI nicht registriert</translation>
    </message>
    <message>
        <source>The registration holds another redirect URI.</source>
        <translation>Die Registrierung hat eine andere Umleitungs-URI.</translation>
    </message>
    <message>
        <source>Unknown client ID</source>
        <translation>Unbekannte Client-ID</translation>
    </message>
    <message>
        <source>There is no such application in the tenant.</source>
        <translation>Eine solche Anwendung gibt es im Mandanten nicht.</translation>
    </message>
    <message>
        <source>User not assigned</source>
        <translation>Benutzer nicht zugewiesen</translation>
    </message>
    <message>
        <source>The user is not assigned to the enterprise application.</source>
        <translation>Der Benutzer ist der Unternehmensanwendung nicht zugewiesen.</translation>
    </message>
    <message>
        <source>Redirect URI with a trailing slash</source>
        <translation>Umleitungs-URI mit Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>The registered redirect URI ends in a slash that the portal does not send.</source>
        <translation>Die registrierte Umleitungs-URI endet mit einem Schrägstrich, den das Portal nicht sendet.</translation>
    </message>
    <message>
        <source>Redirect URI in another case</source>
        <translation>Umleitungs-URI in anderer Schreibung</translation>
    </message>
    <message>
        <source>The registered path differs in upper and lower case.</source>
        <translation>Der registrierte Pfad unterscheidet sich in Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>No redirect URI registered</source>
        <translation>Keine Umleitungs-URI registriert</translation>
    </message>
    <message>
        <source>The registration has no redirect URI at all.</source>
        <translation>Die Registrierung hat gar keine Umleitungs-URI.</translation>
    </message>
    <message>
        <source>Application disabled</source>
        <translation>Anwendung deaktiviert</translation>
    </message>
    <message>
        <source>The enterprise application is switched off.</source>
        <translation>Die Unternehmensanwendung ist abgeschaltet.</translation>
    </message>
    <message>
        <source>No enterprise application</source>
        <translation>Keine Unternehmensanwendung</translation>
    </message>
    <message>
        <source>The registration has no service principal in this tenant.</source>
        <translation>Die Registrierung hat in diesem Mandanten keinen Dienstprinzipal.</translation>
    </message>
    <message>
        <source>Registered as a single-page application</source>
        <translation>Als Single-Page-Anwendung registriert</translation>
    </message>
    <message>
        <source>The redirect URI stands under the platform SPA.</source>
        <translation>Die Umleitungs-URI steht unter der Plattform SPA.</translation>
    </message>
    <message>
        <source>Registered as a mobile or desktop application</source>
        <translation>Als mobile oder Desktopanwendung registriert</translation>
    </message>
    <message>
        <source>The redirect URI stands under the platform for public clients.</source>
        <translation>Die Umleitungs-URI steht unter der Plattform für öffentliche Clients.</translation>
    </message>
    <message>
        <source>Single-tenant application over common</source>
        <translation>Anwendung für einen Mandanten über common</translation>
    </message>
    <message>
        <source>The application takes its own tenant only, and the portal asks through common.</source>
        <translation>Die Anwendung nimmt nur ihren eigenen Mandanten, und das Portal fragt über common.</translation>
    </message>
    <message>
        <source>ID tokens not allowed</source>
        <translation>ID-Token nicht erlaubt</translation>
    </message>
    <message>
        <source>The checkbox for ID tokens is off and the portal asks for one from the authorization endpoint.</source>
        <translation>Das Kästchen für ID-Token ist aus, und das Portal verlangt eines vom Autorisierungsendpunkt.</translation>
    </message>
    <message>
        <source>No such tenant</source>
        <translation>Kein solcher Mandant</translation>
    </message>
    <message>
        <source>The tenant does not exist in this cloud.</source>
        <translation>Den Mandanten gibt es in dieser Cloud nicht.</translation>
    </message>
    <message>
        <source>Consent missing</source>
        <translation>Einwilligung fehlt</translation>
    </message>
    <message>
        <source>Nobody has consented for the organisation, and silent sign-in is refused.</source>
        <translation>Niemand hat für die Organisation eingewilligt, und die stille Anmeldung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Admin consent needed</source>
        <translation>Einwilligung des Administrators nötig</translation>
    </message>
    <message>
        <source>The organisation lets only admins consent.</source>
        <translation>Die Organisation lässt nur Administratoren einwilligen.</translation>
    </message>
    <message>
        <source>Consent declined</source>
        <translation>Einwilligung abgelehnt</translation>
    </message>
    <message>
        <source>The user pressed Cancel on the consent page.</source>
        <translation>Der Benutzer hat auf der Einwilligungsseite abgebrochen.</translation>
    </message>
    <message>
        <source>Account from another organisation</source>
        <translation>Konto einer anderen Organisation</translation>
    </message>
    <message>
        <source>The account does not exist in the tenant.</source>
        <translation>Das Konto gibt es in diesem Mandanten nicht.</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Unbekanntes Konto</translation>
    </message>
    <message>
        <source>The account does not exist in the directory.</source>
        <translation>Das Konto gibt es im Verzeichnis nicht.</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>Das Konto ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Zu viele falsche Kennwörter.</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Kennwort</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>Das Kennwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Kennwort abgelaufen</translation>
    </message>
    <message>
        <source>The password has to be changed first.</source>
        <translation>Das Kennwort muss zuerst geändert werden.</translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation>Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>The session is too old and silent sign-in is refused.</source>
        <translation>Die Sitzung ist zu alt, und die stille Anmeldung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Second factor required</source>
        <translation>Zweiter Faktor verlangt</translation>
    </message>
    <message>
        <source>A policy asks for a second factor in a silent sign-in.</source>
        <translation>Eine Richtlinie verlangt bei einer stillen Anmeldung einen zweiten Faktor.</translation>
    </message>
    <message>
        <source>Second factor to be set up</source>
        <translation>Zweiter Faktor ist einzurichten</translation>
    </message>
    <message>
        <source>The user has to register a second factor first.</source>
        <translation>Der Benutzer muss zuerst einen zweiten Faktor registrieren.</translation>
    </message>
    <message>
        <source>Second factor failed</source>
        <translation>Zweiter Faktor misslungen</translation>
    </message>
    <message>
        <source>The user did not answer the second factor.</source>
        <translation>Der Benutzer hat den zweiten Faktor nicht beantwortet.</translation>
    </message>
    <message>
        <source>Blocked by Conditional Access</source>
        <translation>Durch bedingten Zugriff gesperrt</translation>
    </message>
    <message>
        <source>A policy does not let this sign-in through.</source>
        <translation>Eine Richtlinie lässt diese Anmeldung nicht durch.</translation>
    </message>
    <message>
        <source>Device not compliant</source>
        <translation>Gerät nicht konform</translation>
    </message>
    <message>
        <source>A policy wants a compliant device.</source>
        <translation>Eine Richtlinie verlangt ein konformes Gerät.</translation>
    </message>
    <message>
        <source>Device not joined</source>
        <translation>Gerät nicht eingebunden</translation>
    </message>
    <message>
        <source>A policy wants a device of the organisation.</source>
        <translation>Eine Richtlinie verlangt ein Gerät der Organisation.</translation>
    </message>
    <message>
        <source>Cross-tenant access blocked</source>
        <translation>Mandantenübergreifender Zugriff gesperrt</translation>
    </message>
    <message>
        <source>The two organisations&apos; access settings do not allow it.</source>
        <translation>Die Zugriffseinstellungen der beiden Organisationen erlauben es nicht.</translation>
    </message>
    <message>
        <source>Federation server fails</source>
        <translation>Verbundserver versagt</translation>
    </message>
    <message>
        <source>The organisation&apos;s own sign-in server is not reachable.</source>
        <translation>Der eigene Anmeldeserver der Organisation ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Password agent does not answer</source>
        <translation>Kennwort-Agent antwortet nicht</translation>
    </message>
    <message>
        <source>The agent on the organisation&apos;s premises does not answer.</source>
        <translation>Der Agent im Haus der Organisation antwortet nicht.</translation>
    </message>
    <message>
        <source>Cookies refused</source>
        <translation>Cookies abgelehnt</translation>
    </message>
    <message>
        <source>The browser sends no cookies.</source>
        <translation>Der Browser sendet keine Cookies.</translation>
    </message>
    <message>
        <source>Wrong cloud</source>
        <translation>Falsche Cloud</translation>
    </message>
    <message>
        <source>The account belongs to another cloud.</source>
        <translation>Das Konto gehört zu einer anderen Cloud.</translation>
    </message>
    <message>
        <source>Application set to SAML</source>
        <translation>Anwendung auf SAML eingestellt</translation>
    </message>
    <message>
        <source>The enterprise application is set up for SAML.</source>
        <translation>Die Unternehmensanwendung ist für SAML eingerichtet.</translation>
    </message>
    <message>
        <source>Unknown scope</source>
        <translation>Unbekannter Bereich (scope)</translation>
    </message>
    <message>
        <source>The portal asks for a permission that does not exist.</source>
        <translation>Das Portal verlangt eine Berechtigung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Unknown resource</source>
        <translation>Unbekannte Ressource</translation>
    </message>
    <message>
        <source>The portal asks for a resource that the tenant does not have.</source>
        <translation>Das Portal verlangt eine Ressource, die der Mandant nicht hat.</translation>
    </message>
    <message>
        <source>Redirect loop</source>
        <translation>Umleitungsschleife</translation>
    </message>
    <message>
        <source>The same sign-in is asked for again and again.</source>
        <translation>Dieselbe Anmeldung wird immer wieder verlangt.</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Code zweimal benutzt</translation>
    </message>
    <message>
        <source>The authorization code has been redeemed before.</source>
        <translation>Der Autorisierungscode wurde schon eingelöst.</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>Code abgelaufen</translation>
    </message>
    <message>
        <source>The authorization code is older than ten minutes.</source>
        <translation>Der Autorisierungscode ist älter als zehn Minuten.</translation>
    </message>
    <message>
        <source>Redirect URI differs between the two legs</source>
        <translation>Umleitungs-URI in beiden Hälften verschieden</translation>
    </message>
    <message>
        <source>The token request names another redirect URI than the authorization request.</source>
        <translation>Die Token-Anfrage nennt eine andere Umleitungs-URI als die Autorisierungsanfrage.</translation>
    </message>
    <message>
        <source>Code verifier does not match</source>
        <translation>Code-Verifier passt nicht</translation>
    </message>
    <message>
        <source>The token request carries the verifier of another sign-in.</source>
        <translation>Die Token-Anfrage trägt den Verifier einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>No secret sent</source>
        <translation>Kein Schlüssel gesendet</translation>
    </message>
    <message>
        <source>The token request carries no credential.</source>
        <translation>Die Token-Anfrage trägt keinen Nachweis.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The tenant asks to slow down.</source>
        <translation>Der Mandant bittet, langsamer zu machen.</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation>Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>The provider has a temporary fault.</source>
        <translation>Der Anbieter hat eine vorübergehende Störung.</translation>
    </message>
    <message>
        <source>Certificate not known</source>
        <translation>Zertifikat nicht bekannt</translation>
    </message>
    <message>
        <source>The client assertion is signed with a certificate that is not registered.</source>
        <translation>Die Client-Assertion ist mit einem nicht registrierten Zertifikat signiert.</translation>
    </message>
    <message>
        <source>Token endpoint answers with a page</source>
        <translation>Token-Endpunkt antwortet mit einer Seite</translation>
    </message>
    <message>
        <source>A proxy answers in the token endpoint&apos;s place.</source>
        <translation>Ein Proxy antwortet an Stelle des Token-Endpunkts.</translation>
    </message>
    <message>
        <source>No ID token in the answer</source>
        <translation>Kein ID-Token in der Antwort</translation>
    </message>
    <message>
        <source>The token endpoint answers without an ID token.</source>
        <translation>Der Token-Endpunkt antwortet ohne ID-Token.</translation>
    </message>
    <message>
        <source>Wrong issuer</source>
        <translation>Falscher Aussteller</translation>
    </message>
    <message>
        <source>The ID token names another issuer.</source>
        <translation>Das ID-Token nennt einen anderen Aussteller.</translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation>Falsche Zielgruppe</translation>
    </message>
    <message>
        <source>The ID token is for another application.</source>
        <translation>Das ID-Token ist für eine andere Anwendung.</translation>
    </message>
    <message>
        <source>Wrong nonce</source>
        <translation>Falsche Nonce</translation>
    </message>
    <message>
        <source>The ID token belongs to another sign-in.</source>
        <translation>Das ID-Token gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Subjekt</translation>
    </message>
    <message>
        <source>The ID token has no sub.</source>
        <translation>Das ID-Token hat kein sub.</translation>
    </message>
    <message>
        <source>No time of issue</source>
        <translation>Keine Ausstellungszeit</translation>
    </message>
    <message>
        <source>The ID token has no iat.</source>
        <translation>Das ID-Token hat kein iat.</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>The ID token expired an hour ago.</source>
        <translation>Das ID-Token ist vor einer Stunde abgelaufen.</translation>
    </message>
    <message>
        <source>Token not valid yet</source>
        <translation>Token noch nicht gültig</translation>
    </message>
    <message>
        <source>The ID token becomes valid in an hour.</source>
        <translation>Das ID-Token wird in einer Stunde gültig.</translation>
    </message>
    <message>
        <source>Tenant and issuer disagree</source>
        <translation>Mandant und Aussteller widersprechen sich</translation>
    </message>
    <message>
        <source>The ID token&apos;s tid is another tenant than its issuer.</source>
        <translation>Das tid des ID-Tokens ist ein anderer Mandant als sein Aussteller.</translation>
    </message>
    <message>
        <source>Version 1 token</source>
        <translation>Token der Version 1</translation>
    </message>
    <message>
        <source>The v2 endpoint gives a token of version 1.</source>
        <translation>Der v2-Endpunkt gibt ein Token der Version 1.</translation>
    </message>
    <message>
        <source>Too many groups</source>
        <translation>Zu viele Gruppen</translation>
    </message>
    <message>
        <source>The ID token has no groups but a reference to them.</source>
        <translation>Das ID-Token hat keine Gruppen, sondern einen Verweis darauf.</translation>
    </message>
    <message>
        <source>Broken signature</source>
        <translation>Gebrochene Signatur</translation>
    </message>
    <message>
        <source>One bit of the signature is wrong.</source>
        <translation>Ein Bit der Signatur ist falsch.</translation>
    </message>
    <message>
        <source>Unpublished key</source>
        <translation>Unveröffentlichter Schlüssel</translation>
    </message>
    <message>
        <source>The ID token is signed with a key that is in no key set.</source>
        <translation>Das ID-Token ist mit einem Schlüssel signiert, der in keinem Schlüsselsatz steht.</translation>
    </message>
    <message>
        <source>Weak key</source>
        <translation>Schwacher Schlüssel</translation>
    </message>
    <message>
        <source>The ID token is signed with an RSA key of 1024 bits.</source>
        <translation>Das ID-Token ist mit einem RSA-Schlüssel von 1024 Bit signiert.</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Keine Signatur</translation>
    </message>
    <message>
        <source>The ID token says it is not signed.</source>
        <translation>Das ID-Token sagt, es sei nicht signiert.</translation>
    </message>
    <message>
        <source>HMAC with the public key</source>
        <translation>HMAC mit dem öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>The ID token is signed with a published value as a shared secret.</source>
        <translation>Das ID-Token ist mit einem veröffentlichten Wert als gemeinsamem Geheimnis signiert.</translation>
    </message>
    <message>
        <source>Encrypted token</source>
        <translation>Verschlüsseltes Token</translation>
    </message>
    <message>
        <source>The registration asks for encrypted ID tokens.</source>
        <translation>Die Registrierung verlangt verschlüsselte ID-Token.</translation>
    </message>
    <message>
        <source>A claim twice</source>
        <translation>Ein Anspruch zweimal</translation>
    </message>
    <message>
        <source>The ID token names its audience twice.</source>
        <translation>Das ID-Token nennt seine Zielgruppe zweimal.</translation>
    </message>
    <message>
        <source>Discovery names another issuer</source>
        <translation>Ermittlung nennt einen anderen Aussteller</translation>
    </message>
    <message>
        <source>The discovery document&apos;s issuer is not the one expected.</source>
        <translation>Der Aussteller im Ermittlungsdokument ist nicht der erwartete.</translation>
    </message>
    <message>
        <source>Discovery answers with a page</source>
        <translation>Ermittlung antwortet mit einer Seite</translation>
    </message>
    <message>
        <source>A network sign-in page answers in the provider&apos;s place.</source>
        <translation>Die Anmeldeseite eines Netzes antwortet an Stelle des Anbieters.</translation>
    </message>
    <message>
        <source>Discovery unavailable</source>
        <translation>Ermittlung nicht verfügbar</translation>
    </message>
    <message>
        <source>The discovery document answers 503.</source>
        <translation>Das Ermittlungsdokument antwortet mit 503.</translation>
    </message>
    <message>
        <source>Empty key set</source>
        <translation>Leerer Schlüsselsatz</translation>
    </message>
    <message>
        <source>The key set holds no key.</source>
        <translation>Der Schlüsselsatz enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Key of another tenant</source>
        <translation>Schlüssel eines anderen Mandanten</translation>
    </message>
    <message>
        <source>The key may sign for another tenant only.</source>
        <translation>Der Schlüssel darf nur für einen anderen Mandanten signieren.</translation>
    </message>
    <message>
        <source>Keys under wrong names</source>
        <translation>Schlüssel unter falschen Namen</translation>
    </message>
    <message>
        <source>The key set has the names of two keys exchanged.</source>
        <translation>Im Schlüsselsatz sind die Namen zweier Schlüssel vertauscht.</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>Langsames Netz</translation>
    </message>
    <message>
        <source>Every answer takes twenty seconds.</source>
        <translation>Jede Antwort dauert zwanzig Sekunden.</translation>
    </message>
    <message>
        <source>Connection cut</source>
        <translation>Verbindung getrennt</translation>
    </message>
    <message>
        <source>Connections are cut before an answer comes.</source>
        <translation>Verbindungen werden getrennt, bevor eine Antwort kommt.</translation>
    </message>
    <message>
        <source>Answers cut short</source>
        <translation>Antworten abgeschnitten</translation>
    </message>
    <message>
        <source>Every answer ends in the middle.</source>
        <translation>Jede Antwort endet in der Mitte.</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>Uhren gehen verschieden</translation>
    </message>
    <message>
        <source>The provider&apos;s clock is an hour ahead of this computer&apos;s.</source>
        <translation>Die Uhr des Anbieters geht gegenüber diesem Computer eine Stunde vor.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate is past its end.</source>
        <translation>Das Zertifikat des Anbieters ist über sein Ende hinaus.</translation>
    </message>
    <message>
        <source>Certificate of another host</source>
        <translation>Zertifikat eines anderen Hosts</translation>
    </message>
    <message>
        <source>The certificate belongs to another name.</source>
        <translation>Das Zertifikat gehört zu einem anderen Namen.</translation>
    </message>
    <message>
        <source>Certificate of a company proxy</source>
        <translation>Zertifikat eines Firmenproxys</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that this computer does not trust.</source>
        <translation>Das Zertifikat wurde von einer Stelle ausgestellt, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Portal throttles</source>
        <translation>Portal drosselt</translation>
    </message>
    <message>
        <source>Every second call of the admin API has to wait.</source>
        <translation>Jeder zweite Aufruf der Verwaltungs-API muss warten.</translation>
    </message>
    <message>
        <source>Portal refuses values</source>
        <translation>Portal lehnt Werte ab</translation>
    </message>
    <message>
        <source>Writes are refused by validation.</source>
        <translation>Schreibvorgänge werden von der Prüfung abgelehnt.</translation>
    </message>
    <message>
        <source>Portal fails</source>
        <translation>Portal versagt</translation>
    </message>
    <message>
        <source>The admin API answers 500.</source>
        <translation>Die Verwaltungs-API antwortet mit 500.</translation>
    </message>
    <message>
        <source>Portal log-in refused</source>
        <translation>Portalanmeldung abgelehnt</translation>
    </message>
    <message>
        <source>The admin API answers 401.</source>
        <translation>Die Verwaltungs-API antwortet mit 401.</translation>
    </message>
    <message>
        <source>Portal cuts connections</source>
        <translation>Portal trennt Verbindungen</translation>
    </message>
    <message>
        <source>Answers of the admin API get lost.</source>
        <translation>Antworten der Verwaltungs-API gehen verloren.</translation>
    </message>
    <message>
        <source>Portal loses writes</source>
        <translation>Portal verliert Geschriebenes</translation>
    </message>
    <message>
        <source>Writes are answered well and change nothing.</source>
        <translation>Schreibvorgänge werden gut beantwortet und ändern nichts.</translation>
    </message>
    <message>
        <source>Portal loses every second write</source>
        <translation>Portal verliert jeden zweiten Schreibvorgang</translation>
    </message>
    <message>
        <source>Every second write changes nothing.</source>
        <translation>Jeder zweite Schreibvorgang ändert nichts.</translation>
    </message>
    <message>
        <source>Portal shows the secret</source>
        <translation>Portal zeigt den Schlüssel</translation>
    </message>
    <message>
        <source>The public configuration shows the client secret.</source>
        <translation>Die öffentliche Konfiguration zeigt den geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <source>Service not subscribed</source>
        <translation>Dienst nicht abonniert</translation>
    </message>
    <message>
        <source>The application asks for a service that the organisation has no subscription for.</source>
        <translation>Die Anwendung verlangt einen Dienst, den die Organisation nicht abonniert hat.</translation>
    </message>
    <message>
        <source>Device disabled</source>
        <translation>Gerät deaktiviert</translation>
    </message>
    <message>
        <source>The device that the person signs in on has been disabled in the directory.</source>
        <translation>Das Gerät, an dem sich die Person anmeldet, ist im Verzeichnis deaktiviert.</translation>
    </message>
    <message>
        <source>Work accounts only</source>
        <translation>Nur Geschäftskonten</translation>
    </message>
    <message>
        <source>The portal asks the address for personal accounts, the application is for work accounts.</source>
        <translation>Das Portal fragt die Adresse für persönliche Konten, die Anwendung ist für Geschäftskonten.</translation>
    </message>
    <message>
        <source>Portal is slow</source>
        <translation>Das Portal ist langsam</translation>
    </message>
    <message>
        <source>Every answer of the admin API takes a second.</source>
        <translation>Jede Antwort der Verwaltungs-API dauert eine Sekunde.</translation>
    </message>
    <message>
        <source>Portal under maintenance</source>
        <translation>Das Portal wird gewartet</translation>
    </message>
    <message>
        <source>The admin API answers with a web page.</source>
        <translation>Die Verwaltungs-API antwortet mit einer Webseite.</translation>
    </message>
    <message>
        <source>Portal masks the secret</source>
        <translation>Das Portal maskiert das Geheimnis</translation>
    </message>
    <message>
        <source>The admin API shows asterisks instead of the client secret.</source>
        <translation>Die Verwaltungs-API zeigt Sternchen statt des Client-Geheimnisses.</translation>
    </message>
    <message>
        <source>Settings were never saved</source>
        <translation>Einstellungen wurden nie gespeichert</translation>
    </message>
    <message>
        <source>The integration was never switched on, so its settings do not exist yet.</source>
        <translation>Die Integration wurde nie eingeschaltet, darum gibt es ihre Einstellungen noch nicht.</translation>
    </message>
    <message>
        <source>Portal replaces all secrets</source>
        <translation>Das Portal ersetzt alle Geheimnisse</translation>
    </message>
    <message>
        <source>Setting some secrets removes all others (Reflex).</source>
        <translation>Wer einige Geheimnisse setzt, entfernt alle anderen (Reflex).</translation>
    </message>
    <message>
        <source>Portal lists secrets as an object</source>
        <translation>Das Portal listet Geheimnisse als Objekt</translation>
    </message>
    <message>
        <source>The list of secrets is an object with masked values instead of an array of names (Reflex).</source>
        <translation>Die Liste der Geheimnisse ist ein Objekt mit maskierten Werten statt einer Liste von Namen (Reflex).</translation>
    </message>
    <message>
        <source>Portal fails without words</source>
        <translation>Das Portal scheitert ohne Worte</translation>
    </message>
    <message>
        <source>Refusals are bare text, and the restart is refused (Reflex).</source>
        <translation>Ablehnungen sind bloßer Text, und der Neustart wird abgelehnt (Reflex).</translation>
    </message>
    <message>
        <source>Portal does not delete</source>
        <translation>Das Portal löscht nicht</translation>
    </message>
    <message>
        <source>Removing a secret is answered with 200 and the word failed (Reflex).</source>
        <translation>Auf das Entfernen eines Geheimnisses folgt 200 und das Wort „failed“ (Reflex).</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>%1: now %2, afterwards %3</source>
        <translation>%1: jetzt %2, danach %3</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>Im Portal</translation>
    </message>
    <message>
        <source>Set up here</source>
        <translation>Hier eingerichtet</translation>
    </message>
    <message>
        <source>%1: in the portal %2, set up here %3</source>
        <translation>%1: im Portal %2, hier eingerichtet %3</translation>
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
        <source>Further re&amp;direct URIs</source>
        <translation>Weitere Um&amp;leitungs-URIs</translation>
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
        <source>People of several or&amp;ganisations sign in</source>
        <translation>Personen mehrerer Or&amp;ganisationen melden sich an</translation>
    </message>
    <message>
        <source>Then the field above takes the list of all tenant IDs that may sign in.</source>
        <translation>Dann nimmt das Feld darüber die Liste aller Mandanten-IDs auf, die sich anmelden dürfen.</translation>
    </message>
    <message>
        <source>The secret expir&amp;es on</source>
        <translation>Das Geheimnis läuft a&amp;b am</translation>
    </message>
    <message>
        <source>The secret expires on</source>
        <translation>Das Geheimnis läuft ab am</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The token is not larger than such a token may be.</source>
        <translation>Das Token ist nicht größer, als ein solches Token sein darf.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The token can be read. An encrypted one means that the registration asks for token encryption.</source>
        <translation>Das Token ist lesbar. Ein verschlüsseltes bedeutet, dass die Registrierung Token-Verschlüsselung verlangt.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The token has its three parts: header, claims, signature.</source>
        <translation>Das Token hat seine drei Teile: Kopf, Ansprüche, Signatur.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Each part is encoded in the one right way.</source>
        <translation>Jeder Teil ist auf die eine richtige Weise kodiert.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>The header can be read, and says nothing twice.</source>
        <translation>Der Kopf ist lesbar und sagt nichts zweimal.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>The token is signed with an algorithm that the provider uses, never with none.</source>
        <translation>Das Token ist mit einem Algorithmus signiert, den der Anbieter benutzt, niemals mit keinem.</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>It is an ID token and no other kind.</source>
        <translation>Es ist ein ID-Token und kein anderes.</translation>
    </message>
    <message>
        <source>No unknown demands</source>
        <translation>Keine unbekannten Forderungen</translation>
    </message>
    <message>
        <source>The header demands nothing that is not understood.</source>
        <translation>Der Kopf verlangt nichts, was nicht verstanden wird.</translation>
    </message>
    <message>
        <source>Key from the provider</source>
        <translation>Schlüssel vom Anbieter</translation>
    </message>
    <message>
        <source>The key comes from the provider&apos;s own list, not out of the token.</source>
        <translation>Der Schlüssel kommt aus der Liste des Anbieters, nicht aus dem Token.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>The key that the token names is in the provider&apos;s list.</source>
        <translation>Der Schlüssel, den das Token nennt, steht in der Liste des Anbieters.</translation>
    </message>
    <message>
        <source>Key fits the algorithm</source>
        <translation>Schlüssel passt zum Algorithmus</translation>
    </message>
    <message>
        <source>The key is meant for this algorithm.</source>
        <translation>Der Schlüssel ist für diesen Algorithmus bestimmt.</translation>
    </message>
    <message>
        <source>Type of key</source>
        <translation>Art des Schlüssels</translation>
    </message>
    <message>
        <source>The key is one for signatures that everybody can check.</source>
        <translation>Der Schlüssel ist einer für Signaturen, die jeder prüfen kann.</translation>
    </message>
    <message>
        <source>Key material</source>
        <translation>Schlüsselmaterial</translation>
    </message>
    <message>
        <source>The numbers of the key are a real key.</source>
        <translation>Die Zahlen des Schlüssels sind ein wirklicher Schlüssel.</translation>
    </message>
    <message>
        <source>Use of the key</source>
        <translation>Zweck des Schlüssels</translation>
    </message>
    <message>
        <source>The key is meant for signatures.</source>
        <translation>Der Schlüssel ist für Signaturen bestimmt.</translation>
    </message>
    <message>
        <source>Operations of the key</source>
        <translation>Operationen des Schlüssels</translation>
    </message>
    <message>
        <source>The key may be used to verify.</source>
        <translation>Der Schlüssel darf zum Prüfen benutzt werden.</translation>
    </message>
    <message>
        <source>Size of the key</source>
        <translation>Größe des Schlüssels</translation>
    </message>
    <message>
        <source>The key has at least 2048 bits.</source>
        <translation>Der Schlüssel hat mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>Exponent of the key</source>
        <translation>Exponent des Schlüssels</translation>
    </message>
    <message>
        <source>The key&apos;s public exponent is a safe one.</source>
        <translation>Der öffentliche Exponent des Schlüssels ist sicher.</translation>
    </message>
    <message>
        <source>No ROCA key</source>
        <translation>Kein ROCA-Schlüssel</translation>
    </message>
    <message>
        <source>The key was not made by the faulty chips of CVE-2017-15361.</source>
        <translation>Der Schlüssel stammt nicht von den fehlerhaften Chips aus CVE-2017-15361.</translation>
    </message>
    <message>
        <source>Certificate of the key</source>
        <translation>Zertifikat des Schlüssels</translation>
    </message>
    <message>
        <source>The certificate beside the key holds the same key.</source>
        <translation>Das Zertifikat neben dem Schlüssel enthält denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Microsoft signed exactly this token; nothing in it was changed.</source>
        <translation>Microsoft hat genau dieses Token signiert; nichts daran wurde geändert.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ansprüche</translation>
    </message>
    <message>
        <source>The claims can be read, and none stands there twice.</source>
        <translation>Die Ansprüche sind lesbar, und keiner steht zweimal da.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>The token comes from the tenant that was asked.</source>
        <translation>Das Token kommt von dem Mandanten, der gefragt wurde.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe (aud)</translation>
    </message>
    <message>
        <source>The token is for your application and no other.</source>
        <translation>Das Token ist für Ihre Anwendung und keine andere.</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>Berechtigte Partei (azp)</translation>
    </message>
    <message>
        <source>The token was given to your application.</source>
        <translation>Das Token wurde Ihrer Anwendung gegeben.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Nicht abgelaufen</translation>
    </message>
    <message>
        <source>The token is still good.</source>
        <translation>Das Token ist noch gültig.</translation>
    </message>
    <message>
        <source>Already valid</source>
        <translation>Schon gültig</translation>
    </message>
    <message>
        <source>The token is good already.</source>
        <translation>Das Token ist bereits gültig.</translation>
    </message>
    <message>
        <source>Time of issue</source>
        <translation>Ausstellungszeit</translation>
    </message>
    <message>
        <source>The token says when it was made, and that was not in the future.</source>
        <translation>Das Token sagt, wann es ausgestellt wurde, und das war nicht in der Zukunft.</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>The token answers this very sign-in, not an earlier one.</source>
        <translation>Das Token antwortet auf genau diese Anmeldung, nicht auf eine frühere.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt (sub)</translation>
    </message>
    <message>
        <source>The token says who signed in.</source>
        <translation>Das Token sagt, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Access token hash</source>
        <translation>Hash des Zugriffstokens</translation>
    </message>
    <message>
        <source>The access token beside it belongs to it.</source>
        <translation>Das Zugriffstoken daneben gehört dazu.</translation>
    </message>
    <message>
        <source>Code hash</source>
        <translation>Hash des Codes</translation>
    </message>
    <message>
        <source>The code beside it belongs to it.</source>
        <translation>Der Code daneben gehört dazu.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>The token names one tenant, the one that issued it.</source>
        <translation>Das Token nennt einen Mandanten: den, der es ausgestellt hat.</translation>
    </message>
    <message>
        <source>Tenant allowed</source>
        <translation>Mandant erlaubt</translation>
    </message>
    <message>
        <source>The tenant is among those that may sign in.</source>
        <translation>Der Mandant ist unter denen, die sich anmelden dürfen.</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Art des Kontos</translation>
    </message>
    <message>
        <source>A personal Microsoft account signs in only where such accounts may.</source>
        <translation>Ein persönliches Microsoft-Konto meldet sich nur an, wo solche Konten es dürfen.</translation>
    </message>
    <message>
        <source>Key may sign for this tenant</source>
        <translation>Schlüssel darf für diesen Mandanten signieren</translation>
    </message>
    <message>
        <source>The key is not one that belongs to another tenant.</source>
        <translation>Der Schlüssel gehört nicht einem anderen Mandanten.</translation>
    </message>
    <message>
        <source>Key of the same cloud</source>
        <translation>Schlüssel derselben Cloud</translation>
    </message>
    <message>
        <source>Key and tenant are of the same Microsoft cloud.</source>
        <translation>Schlüssel und Mandant sind aus derselben Microsoft-Cloud.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The token&apos;s version is that of the address that was asked.</source>
        <translation>Die Version des Tokens ist die der Adresse, die gefragt wurde.</translation>
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
        <translation>Anmeldung mit Nexudus-Kennw&amp;ort sperren</translation>
    </message>
    <message>
        <source>Label of the sign-in b&amp;utton</source>
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
        <translation>Unsichtbare Zeichen waren mitkopiert und wurden entfernt.</translation>
    </message>
    <message>
        <source>Non-breaking spaces were copied along and have been removed.</source>
        <translation>Geschützte Leerzeichen waren mitkopiert und wurden entfernt.</translation>
    </message>
    <message>
        <source>A line end was copied along and has been removed.</source>
        <translation>Ein Zeilenende war mitkopiert und wurde entfernt.</translation>
    </message>
    <message>
        <source>Spaces around the value have been removed.</source>
        <translation>Leerzeichen um den Wert wurden entfernt.</translation>
    </message>
    <message>
        <source>The label “{label}” was copied along and has been removed.</source>
        <translation>Die Beschriftung „{label}“ war mitkopiert und wurde entfernt.</translation>
    </message>
    <message>
        <source>The quotation marks around the value have been removed.</source>
        <translation>Die Anführungszeichen um den Wert wurden entfernt.</translation>
    </message>
    <message>
        <source>Spaces inside the ID have been removed.</source>
        <translation>Leerzeichen in der ID wurden entfernt.</translation>
    </message>
    <message>
        <source>The brackets around the ID have been removed.</source>
        <translation>Die Klammern um die ID wurden entfernt.</translation>
    </message>
    <message>
        <source>The dashes of the ID have been put right.</source>
        <translation>Die Striche der ID wurden in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>The ID is now in small letters, as Microsoft writes it in tokens.</source>
        <translation>Die ID steht jetzt in Kleinbuchstaben, wie Microsoft sie in Tokens schreibt.</translation>
    </message>
    <message>
        <source>This ID is all zeros, which stands for “none”.</source>
        <translation>Diese ID besteht nur aus Nullen; das bedeutet „keine“.</translation>
    </message>
    <message>
        <source>Copy the real one from the Overview page of the app registration.</source>
        <translation>Kopieren Sie die wirkliche von der Übersichtsseite der App-Registrierung.</translation>
    </message>
    <message>
        <source>A piece of the ID is missing: it has {length} characters instead of 36.</source>
        <translation>Ein Stück der ID fehlt: Sie hat {length} Zeichen statt 36.</translation>
    </message>
    <message>
        <source>Copy it again with the copy button beside it.</source>
        <translation>Kopieren Sie sie noch einmal mit der Schaltfläche zum Kopieren daneben.</translation>
    </message>
    <message>
        <source>The ID is too long: it has {length} characters instead of 36.</source>
        <translation>Die ID ist zu lang: Sie hat {length} Zeichen statt 36.</translation>
    </message>
    <message>
        <source>“{characters}” cannot be in an ID, which has only digits, the letters a to f and dashes.</source>
        <translation>„{characters}“ kann in einer ID nicht vorkommen; sie hat nur Ziffern, die Buchstaben a bis f und Striche.</translation>
    </message>
    <message>
        <source>Copy it rather than type it: O is often taken for 0, and l for 1.</source>
        <translation>Kopieren Sie sie, statt sie zu tippen: O wird oft für 0 gehalten und l für 1.</translation>
    </message>
    <message>
        <source>The ID was shortened by the page or the mail it comes from.</source>
        <translation>Die ID wurde von der Seite oder Mail gekürzt, aus der sie stammt.</translation>
    </message>
    <message>
        <source>Copy it from the Overview page of the app registration, where it is shown whole.</source>
        <translation>Kopieren Sie sie von der Übersichtsseite der App-Registrierung, wo sie ganz steht.</translation>
    </message>
    <message>
        <source>There are {count} IDs in this text, and only one belongs here.</source>
        <translation>In diesem Text stehen {count} IDs, und nur eine gehört hierher.</translation>
    </message>
    <message>
        <source>Copy just the one value.</source>
        <translation>Kopieren Sie nur den einen Wert.</translation>
    </message>
    <message>
        <source>There is more text here than an ID.</source>
        <translation>Hier steht mehr Text als eine ID.</translation>
    </message>
    <message>
        <source>Use {id} alone if that is the one you mean.</source>
        <translation>Benutzen Sie nur {id}, wenn Sie diese meinen.</translation>
    </message>
    <message>
        <source>This looks like the value of a client secret, which does not belong here.</source>
        <translation>Das sieht aus wie der Wert eines geheimen Clientschlüssels; er gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Put the secret into its own field and the ID here.</source>
        <translation>Setzen Sie den Schlüssel in sein eigenes Feld und die ID hierher.</translation>
    </message>
    <message>
        <source>The copied label says “{label}”, which is another value than the one wanted here.</source>
        <translation>Die mitkopierte Beschriftung sagt „{label}“; das ist ein anderer Wert als der hier verlangte.</translation>
    </message>
    <message>
        <source>Copy the value whose name stands beside this field.</source>
        <translation>Kopieren Sie den Wert, dessen Name neben diesem Feld steht.</translation>
    </message>
    <message>
        <source>{domain} is a domain name, but portals compare the tenant ID.</source>
        <translation>{domain} ist ein Domänenname, aber Portale vergleichen die Mandanten-ID.</translation>
    </message>
    <message>
        <source>Let it be looked up, or copy the Directory (tenant) ID from the Overview page.</source>
        <translation>Lassen Sie sie nachschlagen, oder kopieren Sie die Verzeichnis-ID (Mandant) von der Übersichtsseite.</translation>
    </message>
    <message>
        <source>This is an e-mail address or user name, not a tenant.</source>
        <translation>Das ist eine E-Mail-Adresse oder ein Benutzername, kein Mandant.</translation>
    </message>
    <message>
        <source>Use the domain {domain} and have its tenant ID looked up.</source>
        <translation>Benutzen Sie die Domäne {domain} und lassen Sie deren Mandanten-ID nachschlagen.</translation>
    </message>
    <message>
        <source>“{segment}” is no tenant: it stands for many.</source>
        <translation>„{segment}“ ist kein Mandant: Es steht für viele.</translation>
    </message>
    <message>
        <source>Choose under “Who may sign in” that several organizations may, or give your own tenant ID here.</source>
        <translation>Wählen Sie unter „Wer sich anmelden darf“, dass es mehrere Organisationen dürfen, oder geben Sie hier Ihre eigene Mandanten-ID an.</translation>
    </message>
    <message>
        <source>This is the tenant of personal Microsoft accounts; no company has it.</source>
        <translation>Das ist der Mandant der persönlichen Microsoft-Konten; keine Firma hat ihn.</translation>
    </message>
    <message>
        <source>Use it only if people shall sign in with personal accounts.</source>
        <translation>Benutzen Sie ihn nur, wenn Menschen sich mit persönlichen Konten anmelden sollen.</translation>
    </message>
    <message>
        <source>The tenant {tenant} was taken from the pasted address at {host}.</source>
        <translation>Der Mandant {tenant} wurde der eingefügten Adresse bei {host} entnommen.</translation>
    </message>
    <message>
        <source>The pasted address at {host} names no tenant.</source>
        <translation>Die eingefügte Adresse bei {host} nennt keinen Mandanten.</translation>
    </message>
    <message>
        <source>Copy the Directory (tenant) ID from the Overview page of the app registration.</source>
        <translation>Kopieren Sie die Verzeichnis-ID (Mandant) von der Übersichtsseite der App-Registrierung.</translation>
    </message>
    <message>
        <source>This is neither a tenant ID nor a domain name.</source>
        <translation>Das ist weder eine Mandanten-ID noch ein Domänenname.</translation>
    </message>
    <message>
        <source>The client ID {id} was taken from the pasted address.</source>
        <translation>Die Client-ID {id} wurde der eingefügten Adresse entnommen.</translation>
    </message>
    <message>
        <source>This address names the tenant {tenant}, not an application.</source>
        <translation>Diese Adresse nennt den Mandanten {tenant}, keine Anwendung.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page of the app registration.</source>
        <translation>Kopieren Sie die Anwendungs-ID (Client) von der Übersichtsseite der App-Registrierung.</translation>
    </message>
    <message>
        <source>This is the Object ID, which looks the same but is another number than the client ID.</source>
        <translation>Das ist die Objekt-ID; sie sieht gleich aus, ist aber eine andere Nummer als die Client-ID.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID, one line above it on the Overview page.</source>
        <translation>Kopieren Sie die Anwendungs-ID (Client), eine Zeile darüber auf der Übersichtsseite.</translation>
    </message>
    <message>
        <source>{id} is a program of Microsoft&apos;s own, so you cannot have made a secret for it.</source>
        <translation>{id} ist ein Programm von Microsoft selbst; Sie können keinen Schlüssel dafür erstellt haben.</translation>
    </message>
    <message>
        <source>Use the ID of your own app registration.</source>
        <translation>Benutzen Sie die ID Ihrer eigenen App-Registrierung.</translation>
    </message>
    <message>
        <source>This is not a client ID, which has 36 digits, letters and dashes.</source>
        <translation>Das ist keine Client-ID; die hat 36 Ziffern, Buchstaben und Striche.</translation>
    </message>
    <message>
        <source>Tenant ID and client ID are the same value, so one of them is wrong.</source>
        <translation>Mandanten-ID und Client-ID sind derselbe Wert, eine davon ist also falsch.</translation>
    </message>
    <message>
        <source>Copy both again from the Overview page; they stand below each other.</source>
        <translation>Kopieren Sie beide noch einmal von der Übersichtsseite; sie stehen dort untereinander.</translation>
    </message>
    <message>
        <source>Tenant ID and client ID have changed places.</source>
        <translation>Mandanten-ID und Client-ID sind vertauscht.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>Tauschen Sie sie.</translation>
    </message>
    <message>
        <source>The value in the client ID&apos;s field is a tenant ID.</source>
        <translation>Der Wert im Feld der Client-ID ist eine Mandanten-ID.</translation>
    </message>
    <message>
        <source>This is the secret&apos;s ID, not its Value.</source>
        <translation>Das ist die ID des Schlüssels, nicht sein Wert.</translation>
    </message>
    <message>
        <source>Copy the column “Value”. It is shown only once: if it is hidden by now, make a new client secret.</source>
        <translation>Kopieren Sie die Spalte „Wert“ (Value). Sie wird nur einmal gezeigt: Ist sie inzwischen verborgen, erstellen Sie einen neuen geheimen Clientschlüssel.</translation>
    </message>
    <message>
        <source>This secret is hidden behind stars or dots: Microsoft shows the Value only once, right after it was made.</source>
        <translation>Dieser Schlüssel ist hinter Sternen oder Punkten verborgen: Microsoft zeigt den Wert nur einmal, gleich nach dem Erstellen.</translation>
    </message>
    <message>
        <source>Make a new client secret and copy its Value at once.</source>
        <translation>Erstellen Sie einen neuen geheimen Clientschlüssel und kopieren Sie seinen Wert sofort.</translation>
    </message>
    <message>
        <source>The secret ends in three dots, so it was probably cut off.</source>
        <translation>Der Schlüssel endet mit drei Punkten, er wurde also vermutlich abgeschnitten.</translation>
    </message>
    <message>
        <source>Copy it with the copy button beside the Value.</source>
        <translation>Kopieren Sie ihn mit der Schaltfläche zum Kopieren neben dem Wert.</translation>
    </message>
    <message>
        <source>The secret seems to be URL-encoded (it has % signs).</source>
        <translation>Der Schlüssel scheint URL-kodiert zu sein (er hat %-Zeichen).</translation>
    </message>
    <message>
        <source>Use the decoded form; encoding is done when it is sent.</source>
        <translation>Benutzen Sie die dekodierte Form; kodiert wird beim Senden.</translation>
    </message>
    <message>
        <source>The secret seems to come from a web page&apos;s source (it has &amp;amp; or the like).</source>
        <translation>Der Schlüssel scheint aus dem Quelltext einer Webseite zu stammen (er hat &amp;amp; oder dergleichen).</translation>
    </message>
    <message>
        <source>Use the decoded form.</source>
        <translation>Benutzen Sie die dekodierte Form.</translation>
    </message>
    <message>
        <source>The secret is wrapped in Base64, as Kubernetes and pipelines show it.</source>
        <translation>Der Schlüssel ist in Base64 verpackt, wie Kubernetes und Pipelines ihn zeigen.</translation>
    </message>
    <message>
        <source>There is a space in the middle of the secret, which secrets made by Microsoft never have.</source>
        <translation>Mitten im Schlüssel steht ein Leerzeichen; Schlüssel von Microsoft haben nie eines.</translation>
    </message>
    <message>
        <source>The secret spreads over several lines.</source>
        <translation>Der Schlüssel geht über mehrere Zeilen.</translation>
    </message>
    <message>
        <source>Copy the Value alone.</source>
        <translation>Kopieren Sie nur den Wert.</translation>
    </message>
    <message>
        <source>The secret was probably cut off: it has {length} characters, and such secrets have 37 to 40.</source>
        <translation>Der Schlüssel wurde vermutlich abgeschnitten: Er hat {length} Zeichen, und solche Schlüssel haben 37 bis 40.</translation>
    </message>
    <message>
        <source>The secret is very short ({length} characters).</source>
        <translation>Der Schlüssel ist sehr kurz ({length} Zeichen).</translation>
    </message>
    <message>
        <source>Check that it is the whole Value.</source>
        <translation>Prüfen Sie, ob es der ganze Wert ist.</translation>
    </message>
    <message>
        <source>The secret is longer than Microsoft makes them ({length} characters).</source>
        <translation>Der Schlüssel ist länger, als Microsoft sie macht ({length} Zeichen).</translation>
    </message>
    <message>
        <source>Check that nothing else was copied along.</source>
        <translation>Prüfen Sie, ob nichts anderes mitkopiert wurde.</translation>
    </message>
    <message>
        <source>The secret does not have the form that Microsoft gives to new ones; older ones may look like this.</source>
        <translation>Der Schlüssel hat nicht die Form, die Microsoft neuen gibt; ältere können so aussehen.</translation>
    </message>
    <message>
        <source>Check that it is the Value of a client secret; the check of it will tell.</source>
        <translation>Prüfen Sie, ob es der Wert eines geheimen Clientschlüssels ist; seine Prüfung wird es zeigen.</translation>
    </message>
    <message>
        <source>There are characters in the secret that Microsoft never uses.</source>
        <translation>Der Schlüssel enthält Zeichen, die Microsoft nie benutzt.</translation>
    </message>
    <message>
        <source>Copy it with the copy button beside the Value, not by way of a document.</source>
        <translation>Kopieren Sie ihn mit der Schaltfläche zum Kopieren neben dem Wert, nicht auf dem Umweg über ein Dokument.</translation>
    </message>
    <message>
        <source>This is a token, not a client secret.</source>
        <translation>Das ist ein Token, kein geheimer Clientschlüssel.</translation>
    </message>
    <message>
        <source>Copy the Value under Certificates &amp; secrets.</source>
        <translation>Kopieren Sie den Wert unter Zertifikate &amp; Geheimnisse (Certificates &amp; secrets).</translation>
    </message>
    <message>
        <source>This is a certificate or a private key, not a client secret.</source>
        <translation>Das ist ein Zertifikat oder ein privater Schlüssel, kein geheimer Clientschlüssel.</translation>
    </message>
    <message>
        <source>Copy the Value under Certificates &amp; secrets, Client secrets.</source>
        <translation>Kopieren Sie den Wert unter Zertifikate &amp; Geheimnisse (Certificates &amp; secrets), Geheime Clientschlüssel (Client secrets).</translation>
    </message>
    <message>
        <source>This looks like a certificate&apos;s thumbprint.</source>
        <translation>Das sieht aus wie der Fingerabdruck eines Zertifikats.</translation>
    </message>
    <message>
        <source>This is another secret than the one recorded, which begins with “{hint}”.</source>
        <translation>Das ist ein anderer Schlüssel als der vermerkte, der mit „{hint}“ beginnt.</translation>
    </message>
    <message>
        <source>Use the recorded one, or record the new one&apos;s expiry date as well.</source>
        <translation>Benutzen Sie den vermerkten, oder vermerken Sie auch das Ablaufdatum des neuen.</translation>
    </message>
    <message>
        <source>The redirect URI still has a placeholder in it.</source>
        <translation>In der Umleitungs-URI steht noch ein Platzhalter.</translation>
    </message>
    <message>
        <source>Copy the finished address from the portal&apos;s own page.</source>
        <translation>Kopieren Sie die fertige Adresse von der Seite des Portals.</translation>
    </message>
    <message>
        <source>There is more than one address here.</source>
        <translation>Hier steht mehr als eine Adresse.</translation>
    </message>
    <message>
        <source>Give one redirect URI in each field.</source>
        <translation>Geben Sie in jedem Feld eine Umleitungs-URI an.</translation>
    </message>
    <message>
        <source>The redirect URI does not begin with https://.</source>
        <translation>Die Umleitungs-URI beginnt nicht mit https://.</translation>
    </message>
    <message>
        <source>Copy it whole, from https to its last letter.</source>
        <translation>Kopieren Sie sie ganz, von https bis zum letzten Buchstaben.</translation>
    </message>
    <message>
        <source>“{scheme}:” is the address of an app on a device; a portal&apos;s begins with https://.</source>
        <translation>„{scheme}:“ ist die Adresse einer App auf einem Gerät; die eines Portals beginnt mit https://.</translation>
    </message>
    <message>
        <source>Copy the redirect URI from the portal&apos;s own page.</source>
        <translation>Kopieren Sie die Umleitungs-URI von der Seite des Portals.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Microsoft takes http:// for this computer (localhost) alone; a portal must use https://.</source>
        <translation>Microsoft nimmt http:// nur für diesen Computer (localhost) an; ein Portal muss https:// benutzen.</translation>
    </message>
    <message>
        <source>Use the https address, if the portal answers there.</source>
        <translation>Benutzen Sie die https-Adresse, wenn das Portal dort antwortet.</translation>
    </message>
    <message>
        <source>localhost is only good for trying out on one computer; Microsoft ignores its port.</source>
        <translation>localhost taugt nur zum Ausprobieren auf einem Computer; Microsoft beachtet seinen Port nicht.</translation>
    </message>
    <message>
        <source>Use the address that people open in their browser. Do not register two that differ by port only.</source>
        <translation>Benutzen Sie die Adresse, die Menschen in ihrem Browser öffnen. Registrieren Sie nicht zwei, die sich nur im Port unterscheiden.</translation>
    </message>
    <message>
        <source>127.0.0.1 is only good for trying out, and Microsoft&apos;s page does not accept it: it must be set through the manifest.</source>
        <translation>127.0.0.1 taugt nur zum Ausprobieren, und Microsofts Seite nimmt es nicht an: Es muss über das Manifest gesetzt werden.</translation>
    </message>
    <message>
        <source>Use localhost instead, or edit the app registration&apos;s manifest.</source>
        <translation>Benutzen Sie stattdessen localhost, oder bearbeiten Sie das Manifest der App-Registrierung.</translation>
    </message>
    <message>
        <source>Microsoft does not support [::1] in a redirect URI.</source>
        <translation>Microsoft unterstützt [::1] in einer Umleitungs-URI nicht.</translation>
    </message>
    <message>
        <source>Use localhost instead.</source>
        <translation>Benutzen Sie stattdessen localhost.</translation>
    </message>
    <message>
        <source>A redirect URI may not have a part after #.</source>
        <translation>Eine Umleitungs-URI darf keinen Teil hinter # haben.</translation>
    </message>
    <message>
        <source>Leave out the # and what follows it.</source>
        <translation>Lassen Sie das # und alles dahinter weg.</translation>
    </message>
    <message>
        <source>A star stands for many addresses, but people come back to exactly one.</source>
        <translation>Ein Stern steht für viele Adressen, aber Menschen kommen an genau eine zurück.</translation>
    </message>
    <message>
        <source>Give each address in full.</source>
        <translation>Geben Sie jede Adresse vollständig an.</translation>
    </message>
    <message>
        <source>The address has a user name or password in it.</source>
        <translation>In der Adresse steht ein Benutzername oder Kennwort.</translation>
    </message>
    <message>
        <source>Leave out everything between // and @.</source>
        <translation>Lassen Sie alles zwischen // und @ weg.</translation>
    </message>
    <message>
        <source>Microsoft does not allow these characters in a redirect URI: {characters}</source>
        <translation>Microsoft erlaubt diese Zeichen in einer Umleitungs-URI nicht: {characters}</translation>
    </message>
    <message>
        <source>Use an address without them.</source>
        <translation>Benutzen Sie eine Adresse ohne sie.</translation>
    </message>
    <message>
        <source>There is a space in the middle of the address.</source>
        <translation>Mitten in der Adresse steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Copy it again in one piece.</source>
        <translation>Kopieren Sie sie noch einmal in einem Stück.</translation>
    </message>
    <message>
        <source>The redirect URI has {length} characters; Microsoft allows {limit}.</source>
        <translation>Die Umleitungs-URI hat {length} Zeichen; Microsoft erlaubt {limit}.</translation>
    </message>
    <message>
        <source>Use a shorter address.</source>
        <translation>Benutzen Sie eine kürzere Adresse.</translation>
    </message>
    <message>
        <source>The redirect URI ends with a slash, and Microsoft takes addresses with and without it for two.</source>
        <translation>Die Umleitungs-URI endet mit einem Schrägstrich, und Microsoft hält Adressen mit und ohne ihn für zwei.</translation>
    </message>
    <message>
        <source>Check that the portal shows it with the slash.</source>
        <translation>Prüfen Sie, ob das Portal sie mit dem Schrägstrich zeigt.</translation>
    </message>
    <message>
        <source>The redirect URI is a bare host; sign-ins usually come back to a longer address.</source>
        <translation>Die Umleitungs-URI ist ein bloßer Host; Anmeldungen kommen gewöhnlich an eine längere Adresse zurück.</translation>
    </message>
    <message>
        <source>Check that the portal&apos;s page shows just this.</source>
        <translation>Prüfen Sie, ob die Seite des Portals genau dies zeigt.</translation>
    </message>
    <message>
        <source>The redirect URI has a part after “?”, which works only while no personal accounts sign in.</source>
        <translation>Die Umleitungs-URI hat einen Teil hinter „?“; das geht nur, solange keine persönlichen Konten sich anmelden.</translation>
    </message>
    <message>
        <source>Check that the portal&apos;s page shows it so.</source>
        <translation>Prüfen Sie, ob die Seite des Portals sie so zeigt.</translation>
    </message>
    <message>
        <source>With personal accounts allowed, a redirect URI may not have a part after “?”.</source>
        <translation>Sind persönliche Konten erlaubt, darf eine Umleitungs-URI keinen Teil hinter „?“ haben.</translation>
    </message>
    <message>
        <source>Allow work accounts only, or use an address without it.</source>
        <translation>Erlauben Sie nur Geschäftskonten, oder benutzen Sie eine Adresse ohne ihn.</translation>
    </message>
    <message>
        <source>This is the address a browser showed after a sign-in, with its one-time code.</source>
        <translation>Das ist die Adresse, die ein Browser nach einer Anmeldung zeigte, mit ihrem Einmalcode.</translation>
    </message>
    <message>
        <source>Use it without the part after “?”.</source>
        <translation>Benutzen Sie sie ohne den Teil hinter „?“.</translation>
    </message>
    <message>
        <source>{host} is Microsoft&apos;s own sign-in page, not the portal.</source>
        <translation>{host} ist Microsofts eigene Anmeldeseite, nicht das Portal.</translation>
    </message>
    <message>
        <source>The host name has letters outside a to z; browsers send it as {ascii}.</source>
        <translation>Der Hostname hat Buchstaben außerhalb von a bis z; Browser senden ihn als {ascii}.</translation>
    </message>
    <message>
        <source>Register the form that the portal sends.</source>
        <translation>Registrieren Sie die Form, die das Portal sendet.</translation>
    </message>
    <message>
        <source>The port {port} is written out though it is the usual one, and Microsoft compares letter by letter.</source>
        <translation>Der Port {port} ist ausgeschrieben, obwohl er der übliche ist, und Microsoft vergleicht Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Check that the portal sends it so.</source>
        <translation>Prüfen Sie, ob das Portal sie so sendet.</translation>
    </message>
    <message>
        <source>There are two slashes in a row in the path.</source>
        <translation>Im Pfad stehen zwei Schrägstriche hintereinander.</translation>
    </message>
    <message>
        <source>The tenants are now separated by commas.</source>
        <translation>Die Mandanten sind jetzt durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Spaces between the tenants have been removed: some portals compare them, too.</source>
        <translation>Leerzeichen zwischen den Mandanten wurden entfernt: Manche Portale vergleichen sie mit.</translation>
    </message>
    <message>
        <source>Empty entries have been removed from the list.</source>
        <translation>Leere Einträge wurden aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>{tenant} was in the list twice.</source>
        <translation>{tenant} stand zweimal in der Liste.</translation>
    </message>
    <message>
        <source>{domain} is a domain name; in this list only tenant IDs can match.</source>
        <translation>{domain} ist ein Domänenname; in dieser Liste passen nur Mandanten-IDs.</translation>
    </message>
    <message>
        <source>Have its tenant ID looked up.</source>
        <translation>Lassen Sie die Mandanten-ID nachschlagen.</translation>
    </message>
    <message>
        <source>The IDs are now in small letters, as Microsoft writes them in tokens.</source>
        <translation>Die IDs stehen jetzt in Kleinbuchstaben, wie Microsoft sie in Tokens schreibt.</translation>
    </message>
    <message>
        <source>Entry {position} of the list, “{entry}”, is not a tenant ID.</source>
        <translation>Eintrag {position} der Liste, „{entry}“, ist keine Mandanten-ID.</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>Berichtigen oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>“{segment}” stands for many tenants and cannot be in a list of allowed ones.</source>
        <translation>„{segment}“ steht für viele Mandanten und kann nicht in einer Liste der erlaubten stehen.</translation>
    </message>
    <message>
        <source>List the tenants one by one.</source>
        <translation>Zählen Sie die Mandanten einzeln auf.</translation>
    </message>
    <message>
        <source>The list allows personal Microsoft accounts, but this sign-in is for work accounts only.</source>
        <translation>Die Liste erlaubt persönliche Microsoft-Konten, aber diese Anmeldung ist nur für Geschäftskonten.</translation>
    </message>
    <message>
        <source>Take that tenant out, or let personal accounts sign in as well.</source>
        <translation>Nehmen Sie diesen Mandanten heraus, oder lassen Sie auch persönliche Konten zu.</translation>
    </message>
    <message>
        <source>Personal accounts may sign in, but their tenant is not in the list, so the portal will turn them away.</source>
        <translation>Persönliche Konten dürfen sich anmelden, aber ihr Mandant steht nicht in der Liste, deshalb weist das Portal sie ab.</translation>
    </message>
    <message>
        <source>Add 9188040d-6c67-4c5b-b112-36a304b66dad if they are welcome.</source>
        <translation>Fügen Sie 9188040d-6c67-4c5b-b112-36a304b66dad hinzu, wenn sie willkommen sind.</translation>
    </message>
    <message>
        <source>No tenant is listed, so either everybody or nobody may sign in, depending on the portal.</source>
        <translation>Kein Mandant ist aufgezählt; je nach Portal darf sich also jeder oder niemand anmelden.</translation>
    </message>
    <message>
        <source>List the tenants that are welcome.</source>
        <translation>Zählen Sie die Mandanten auf, die willkommen sind.</translation>
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
        <source>What it is &amp;made with, and under which licence:</source>
        <translation>Wo&amp;mit es gemacht ist, und unter welcher Lizenz:</translation>
    </message>
    <message>
        <source>What Signwright is made with</source>
        <translation>Womit Signwright gemacht ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of %1</source>
        <translation>Lizenz von %1</translation>
    </message>
    <message>
        <source>Comes with or is opened by %1.</source>
        <translation>Kommt mit %1 oder wird davon geöffnet.</translation>
    </message>
    <message>
        <source>It contains works of others in turn: %1</source>
        <translation>Es enthält selbst Werke anderer: %1</translation>
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
    <message>
        <source>Practice: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>Sign in with Corporate Account</source>
        <translation>Mit Firmenkonto anmelden</translation>
    </message>
    <message>
        <source>Practice: everything here lives on this computer only.</source>
        <translation>Übung: Alles hier lebt nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Portal passwords are on again, as they were.</source>
        <translation>Portalkennwörter sind wieder an, wie zuvor.</translation>
    </message>
    <message>
        <source>Confirmed: portal passwords stay off.</source>
        <translation>Bestätigt: Portalkennwörter bleiben aus.</translation>
    </message>
    <message>
        <source>Close now?</source>
        <translation>Jetzt schließen?</translation>
    </message>
    <message>
        <source>Practice: my own set-up</source>
        <translation>Übung: meine eigene Einrichtung</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>Settings are being written to the portal. If you close now they stay half-way until Signwright is started again.</source>
        <translation>Gerade werden Einstellungen in das Portal geschrieben. Schließen Sie jetzt, bleiben sie halb geschrieben, bis Signwright wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Portal passwords are off and nobody has confirmed that people can log in. If you close now and they cannot, passwords are switched on again only when Signwright is started the next time.</source>
        <translation>Portalkennwörter sind aus, und niemand hat bestätigt, dass man sich anmelden kann. Schließen Sie jetzt und es geht nicht, werden die Kennwörter erst beim nächsten Start von Signwright wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>A publish to the portal of “%1” was cut off and not put right yet. Once it is deleted here, Signwright can no longer tell what stood in the portal before. Go on?</source>
        <translation>Eine Veröffentlichung im Portal von „%1“ wurde unterbrochen und ist noch nicht in Ordnung gebracht. Wird die Integration hier gelöscht, kann Signwright nicht mehr sagen, was vorher im Portal stand. Fortfahren?</translation>
    </message>
    <message>
        <source>The checks that need nobody are running; “What we know” shows them.</source>
        <translation>Die Prüfungen, die niemanden brauchen, laufen; „Was wir wissen“ zeigt sie.</translation>
    </message>
    <message>
        <source>Practice has been started anew: addresses, client ID and secret are those of the practice directory that runs now.</source>
        <translation>Der Übungsmodus wurde neu gestartet: Adressen, Client-ID und Geheimnis sind die des Übungsverzeichnisses, das jetzt läuft.</translation>
    </message>
    <message>
        <source>Version %1 of Signwright is there: Help &gt; New versions.</source>
        <translation>Es gibt Version %1 von Signwright: Hilfe &gt; Neue Versionen.</translation>
    </message>
    <message>
        <source>What is stored cannot be reached yet. Try again in a moment.</source>
        <translation>Das Gespeicherte ist noch nicht erreichbar. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Remove everything that Signwright stored for you: %n integration(s) with their history, and every client secret and portal log-in in the keychain? Signwright then ends. Nothing changes in a portal or at Microsoft, and nobody is locked out.</source>
        <extracomment>%n is a number of integrations</extracomment>
        <translation><numerusform>Alles entfernen, was Signwright für Sie gespeichert hat: %n Integration mit ihrem Verlauf und jedes Client-Geheimnis und jede Portal-Anmeldung im Schlüsselbund? Signwright wird danach beendet. Weder in einem Portal noch bei Microsoft ändert sich etwas, und niemand wird ausgesperrt.</numerusform><numerusform>Alles entfernen, was Signwright für Sie gespeichert hat: %n Integrationen mit ihrem Verlauf und jedes Client-Geheimnis und jede Portal-Anmeldung im Schlüsselbund? Signwright wird danach beendet. Weder in einem Portal noch bei Microsoft ändert sich etwas, und niemand wird ausgesperrt.</numerusform></translation>
    </message>
    <message>
        <source>The keychain cannot be reached now: what an earlier start put there stays. Its entries begin with “signwright/”; remove them with the system&apos;s own program for passwords.</source>
        <translation>Der Schlüsselbund ist jetzt nicht erreichbar: Was ein früherer Start hineingelegt hat, bleibt dort. Seine Einträge beginnen mit „signwright/“; entfernen Sie sie mit dem Programm des Systems für Passwörter.</translation>
    </message>
</context>
<context>
    <name>signwright::FindingCard</name>
    <message>
        <source>Who must act: %1</source>
        <translation>Wer handeln muss: %1</translation>
    </message>
    <message>
        <source>Why, and what was seen</source>
        <translation>Warum, und was gesehen wurde</translation>
    </message>
    <message>
        <source>Copy a message to them</source>
        <translation>Eine Nachricht dafür kopieren</translation>
    </message>
    <message>
        <source>What would decide</source>
        <translation>Was den Ausschlag gibt</translation>
    </message>
    <message>
        <source>Choose or set up the integration that it is about, and Signwright makes this check itself.</source>
        <translation>Wählen Sie die Integration, um die es geht, oder richten Sie sie ein; dann macht Signwright diese Prüfung selbst.</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Go to the sign-in test</source>
        <translation>Zum Anmeldetest</translation>
    </message>
    <message>
        <source>Makes this check on “%1”</source>
        <translation>Macht diese Prüfung an „%1“</translation>
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
    <name>signwright::GuardBar</name>
    <message numerus="yes">
        <source>%n minute(s) left to confirm</source>
        <translation>
            <numerusform>Noch %n Minute, um zu bestätigen</numerusform>
            <numerusform>Noch %n Minuten, um zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Portal passwords are being switched on again at %1.</source>
        <translation>An %1 werden die Portalkennwörter wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>Portal passwords are still off at %1, and could not be switched on again: %2</source>
        <translation>An %1 sind die Portalkennwörter noch aus und ließen sich nicht wieder einschalten: %2</translation>
    </message>
    <message>
        <source>Portal passwords are off at %1. Log in there now with Microsoft, in a private window, and confirm here that it works. If you do not, passwords are switched on again when the time is over.</source>
        <translation>An %1 sind die Portalkennwörter aus. Melden Sie sich dort jetzt mit Microsoft an, in einem privaten Fenster, und bestätigen Sie hier, dass es geht. Tun Sie es nicht, werden die Kennwörter nach Ablauf der Zeit wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>&amp;Yes, I logged in: keep it</source>
        <translation>&amp;Ja, es geht: so lassen</translation>
    </message>
    <message>
        <source>S&amp;witch passwords on again</source>
        <translation>&amp;Kennwörter zulassen</translation>
    </message>
    <message>
        <source>Lo&amp;g in to the portal</source>
        <translation>Im &amp;Portal anmelden</translation>
    </message>
</context>
<context>
    <name>signwright::KnownPanel</name>
    <message>
        <source>What we know</source>
        <translation>Was wir wissen</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneu&amp;t prüfen</translation>
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
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Was dagegen zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Log in to the proxy…</source>
        <translation>Am Proxy &amp;anmelden …</translation>
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
        <translation>Alle Inte&amp;grationen</translation>
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
    <message>
        <source>&amp;Open a support case…</source>
        <translation>Supportfall ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save a support case…</source>
        <translation>Supportfall &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Practice: exercises and faults…</source>
        <translation>Ü&amp;ben: Aufgaben und Fehler…</translation>
    </message>
    <message>
        <source>Support case (*.json)</source>
        <translation>Supportfall (*.json)</translation>
    </message>
    <message>
        <source>support-case.json</source>
        <translation>supportfall.json</translation>
    </message>
    <message>
        <source>Saved, with nothing secret in it: %1</source>
        <translation>Gespeichert, ohne etwas Geheimes darin: %1</translation>
    </message>
    <message>
        <source>What is this pa&amp;ge for?</source>
        <translation>&amp;Wozu dient diese Seite?</translation>
    </message>
    <message>
        <source>New &amp;versions…</source>
        <translation>Neue &amp;Versionen …</translation>
    </message>
    <message>
        <source>&amp;Remove everything stored…</source>
        <translation>&amp;Alles Gespeicherte entfernen …</translation>
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
    <name>signwright::PortalLook</name>
    <message>
        <source>What people see now</source>
        <translation>Was Personen jetzt sehen</translation>
    </message>
    <message>
        <source>The portal&apos;s page is loading.</source>
        <translation>Die Seite des Portals wird geladen.</translation>
    </message>
    <message>
        <source>The button leads to Microsoft. Whoever signs in here now signs in to the portal itself.</source>
        <translation>Die Schaltfläche führt zu Microsoft. Wer sich jetzt hier anmeldet, meldet sich beim Portal selbst an.</translation>
    </message>
    <message>
        <source>The portal sends everybody straight to Microsoft: its own passwords are off. Whoever signs in here now signs in to the portal itself.</source>
        <translation>Das Portal schickt alle geradewegs zu Microsoft: Seine eigenen Kennwörter sind abgeschaltet. Wer sich jetzt hier anmeldet, meldet sich beim Portal selbst an.</translation>
    </message>
    <message>
        <source>Look for the button that signs in with Microsoft, and click it. A portal may take some minutes to show it.</source>
        <translation>Suchen Sie die Schaltfläche für die Anmeldung mit Microsoft und klicken Sie darauf. Bis ein Portal sie zeigt, können einige Minuten vergehen.</translation>
    </message>
    <message>
        <source>Look for the button “%1”, and click it. A portal may take some minutes to show it.</source>
        <translation>Suchen Sie die Schaltfläche „%1“ und klicken Sie darauf. Bis ein Portal sie zeigt, können einige Minuten vergehen.</translation>
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
    <message>
        <source>A location or network of coworking spaces.</source>
        <translation>Ein Standort oder Netz von Coworking Spaces.</translation>
    </message>
    <message>
        <source>An app made with Reflex, or with its AI Builder.</source>
        <translation>Eine App, die mit Reflex oder seinem AI Builder gemacht ist.</translation>
    </message>
    <message>
        <source>Signwright can write the settings for you.</source>
        <translation>Signwright kann die Einstellungen für Sie schreiben.</translation>
    </message>
    <message>
        <source>You carry the values over yourself; Signwright shows each place.</source>
        <translation>Sie übertragen die Werte selbst; Signwright zeigt jede Stelle.</translation>
    </message>
    <message>
        <source>A household&apos;s budget on a server of its own.</source>
        <translation>Das Haushaltsbuch auf einem eigenen Server.</translation>
    </message>
    <message>
        <source>Dashboards on a server of your own.</source>
        <translation>Dashboards auf einem eigenen Server.</translation>
    </message>
    <message>
        <source>An identity server that lets people in by Microsoft.</source>
        <translation>Ein Identitätsserver, der Personen über Microsoft hereinlässt.</translation>
    </message>
</context>
<context>
    <name>signwright::PracticeBar</name>
    <message>
        <source>E&amp;xercises and faults</source>
        <translation>Aufgaben und &amp;Fehler</translation>
    </message>
    <message>
        <source>Everything &amp;works again</source>
        <translation>Alles geht &amp;wieder</translation>
    </message>
    <message>
        <source>Exercise done. %1</source>
        <translation>Aufgabe gelöst. %1</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Broken on purpose: %1</source>
        <translation>Absichtlich kaputt: %1</translation>
    </message>
    <message>
        <source>Practice mode: everything here lives on this computer only.</source>
        <translation>Übungsmodus: Alles hier lebt nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>signwright::PracticeCourse</name>
    <message>
        <source>Set it up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Break the redirect URI</source>
        <translation>Die Umleitungs-URI verderben</translation>
    </message>
    <message>
        <source>Let the client secret expire</source>
        <translation>Den geheimen Clientschlüssel ablaufen lassen</translation>
    </message>
    <message>
        <source>A user who is not assigned</source>
        <translation>Ein Benutzer, der nicht zugewiesen ist</translation>
    </message>
    <message>
        <source>Nothing is filled in. Go through the steps with the values of the practice directory below, as you would with those of Microsoft&apos;s pages, and sign in as %1.</source>
        <translation>Nichts ist ausgefüllt. Gehen Sie die Schritte mit den Werten des Übungsverzeichnisses unten durch, wie Sie es mit denen auf Microsofts Seiten täten, und melden Sie sich als %1 an.</translation>
    </message>
    <message>
        <source>Somebody has changed the redirect URI of the registration. Sign in as %1 and read what the program says about Microsoft&apos;s error page.</source>
        <translation>Jemand hat die Umleitungs-URI der Registrierung geändert. Melden Sie sich als %1 an und lesen Sie, was das Programm zu Microsofts Fehlerseite sagt.</translation>
    </message>
    <message>
        <source>The client secret&apos;s end date has passed. Sign in as %1: the password is right, the page goes through, and still nobody gets in. Read why.</source>
        <translation>Das Enddatum des geheimen Clientschlüssels ist vorbei. Melden Sie sich als %1 an: Das Kennwort stimmt, die Seite geht durch, und doch kommt niemand hinein. Lesen Sie, warum.</translation>
    </message>
    <message>
        <source>All settings are right. Sign in as %1, who is not assigned to the enterprise application, and read who must act.</source>
        <translation>Alle Einstellungen stimmen. Melden Sie sich als %1 an, der Unternehmensanwendung nicht zugewiesen, und lesen Sie, wer handeln muss.</translation>
    </message>
    <message>
        <source>That is the whole way: four values, one real sign-in, and proof before anything is published.</source>
        <translation>Das ist der ganze Weg: vier Werte, eine echte Anmeldung und der Beweis, bevor etwas veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Microsoft shows this error on its own page and never tells the portal. That is why the portal&apos;s log is empty when it happens.</source>
        <translation>Microsoft zeigt diesen Fehler auf der eigenen Seite und sagt dem Portal nie davon. Darum ist das Protokoll des Portals dann leer.</translation>
    </message>
    <message>
        <source>The sign-in page knows nothing of the secret: it fails later, between the portal and Microsoft, for everybody at once and without warning.</source>
        <translation>Die Anmeldeseite weiß nichts vom Schlüssel: Er versagt später, zwischen Portal und Microsoft, für alle auf einmal und ohne Warnung.</translation>
    </message>
    <message>
        <source>One person is kept out while everybody else gets in. No setting of the portal can mend that.</source>
        <translation>Eine Person bleibt draußen, während alle anderen hineinkommen. Keine Einstellung des Portals kann das beheben.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Answer with the tokens</source>
        <translation>Antwort mit den Tokens</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Ermittlung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
</context>
<context>
    <name>signwright::PracticePage</name>
    <message>
        <source>Practice: exercises and faults</source>
        <translation>Üben: Aufgaben und Fehler</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Learn what goes wrong where nothing can. The practice directory and the practice portal live in this program; whatever you break here is mended with one button.</source>
        <translation>Lernen Sie, was schiefgeht, wo nichts schiefgehen kann. Übungsverzeichnis und Übungsportal leben in diesem Programm; was Sie hier verderben, richtet eine Schaltfläche wieder.</translation>
    </message>
    <message>
        <source>Break something on purpose</source>
        <translation>Etwas absichtlich verderben</translation>
    </message>
    <message>
        <source>Fin&amp;d a fault:</source>
        <translation>Einen Fehler fi&amp;nden:</translation>
    </message>
    <message>
        <source>secret, AADSTS50011, nonce …</source>
        <translation>Schlüssel, AADSTS50011, nonce …</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>&amp;Put it in force</source>
        <translation>&amp;In Kraft setzen</translation>
    </message>
    <message>
        <source>Everything &amp;works again</source>
        <translation>Alles geht &amp;wieder</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>Practice mode is not running</source>
        <translation>Der Übungsmodus läuft nicht</translation>
    </message>
    <message>
        <source>It starts a practice Microsoft directory and a practice portal inside this program. Nothing leaves this computer.</source>
        <translation>Er startet in diesem Programm ein Übungsverzeichnis wie das von Microsoft und ein Übungsportal. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Start practice mode</source>
        <translation>Übungsmodus &amp;starten</translation>
    </message>
    <message>
        <source>Four short exercises</source>
        <translation>Vier kurze Aufgaben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>Noch einmal: %1</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Beginnen: %1</translation>
    </message>
    <message>
        <source>What the pages of the practice directory and the practice portal show</source>
        <translation>Was die Seiten von Übungsverzeichnis und Übungsportal zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Redirect URI, shown by the portal</source>
        <translation>Umleitungs-URI, vom Portal gezeigt</translation>
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
        <source>Client secret, column “Value”</source>
        <translation>Geheimer Clientschlüssel, Spalte „Wert“ (Value)</translation>
    </message>
    <message>
        <source>Choose one to read what it does.</source>
        <translation>Wählen Sie einen, um zu lesen, was er tut.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s code: AADSTS%1.</source>
        <translation>Microsofts Code: AADSTS%1.</translation>
    </message>
    <message>
        <source>It shows when you publish.</source>
        <translation>Er zeigt sich beim Veröffentlichen.</translation>
    </message>
    <message>
        <source>It shows over https only: with “signwright-cli check”, not in this window, which practises over http.</source>
        <translation>Er zeigt sich nur über https: mit „signwright-cli check“, nicht in diesem Fenster, das über http übt.</translation>
    </message>
    <message>
        <source>It shows in the checks or in the sign-in test.</source>
        <translation>Er zeigt sich in den Prüfungen oder im Anmeldetest.</translation>
    </message>
    <message>
        <source>Sign in as %1.</source>
        <translation>Melden Sie sich als %1 an.</translation>
    </message>
</context>
<context>
    <name>signwright::ProxyDialog</name>
    <message>
        <source>Log in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy %1 lets nobody through without a log-in. Usually it is the one of this computer. It is kept until Signwright is closed, and written nowhere.</source>
        <translation>Der Proxy %1 lässt niemanden ohne Anmeldung durch. Meist ist es die dieses Computers. Sie bleibt, bis Signwright geschlossen wird, und wird nirgends aufgeschrieben.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>signwright::PublishPage</name>
    <message>
        <source>the portal</source>
        <translation>das Portal</translation>
    </message>
    <message>
        <source>Publish to the portal</source>
        <translation>Im Portal veröffentlichen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Every setting is written, read back, and put back as it was if anything goes wrong.</source>
        <translation>Jede Einstellung wird geschrieben, zurückgelesen und zurückgesetzt, wenn etwas schiefgeht.</translation>
    </message>
    <message>
        <source>Signwright writes the settings into the portal for you, after you have seen what changes. Nothing has been changed in your portal yet.</source>
        <translation>Signwright schreibt die Einstellungen für Sie in das Portal, nachdem Sie gesehen haben, was sich ändert. Noch ist in Ihrem Portal nichts geändert.</translation>
    </message>
    <message>
        <source>The settings are being written.</source>
        <translation>Die Einstellungen werden geschrieben.</translation>
    </message>
    <message>
        <source>The portal is being asked.</source>
        <translation>Das Portal wird gefragt.</translation>
    </message>
    <message>
        <source>Nothing has been published yet. That can wait.</source>
        <translation>Noch ist nichts veröffentlicht. Das hat Zeit.</translation>
    </message>
    <message>
        <source>publish untested</source>
        <comment>typed by the person to confirm</comment>
        <translation>ungetestet veröffentlichen</translation>
    </message>
    <message>
        <source>passwords off</source>
        <comment>typed by the person to confirm</comment>
        <translation>kennwörter aus</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>Anha&amp;lten und alles zurücksetzen</translation>
    </message>
    <message>
        <source>Log in to %1 as its administrator</source>
        <translation>Als Administrator an %1 anmelden</translation>
    </message>
    <message>
        <source>The password is used for this visit only and is not kept.</source>
        <translation>Das Kennwort wird nur für diesen Besuch benutzt und nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation>Weiter als %1</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Still missing: the e-mail address of the administrator&apos;s account.</source>
        <translation>Fehlt noch: die E-Mail-Adresse des Administratorkontos.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Ke&amp;nnwort</translation>
    </message>
    <message>
        <source>Still missing: the password.</source>
        <translation>Fehlt noch: das Kennwort.</translation>
    </message>
    <message>
        <source>Code from the &amp;authenticator app</source>
        <translation>C&amp;ode aus der Authenticator-App</translation>
    </message>
    <message>
        <source>Still missing: the six digits that the app shows now.</source>
        <translation>Fehlt noch: die sechs Ziffern, die die App jetzt zeigt.</translation>
    </message>
    <message>
        <source>Practice: the log-in of the practice portal is filled in for you.</source>
        <translation>Übung: Die Anmeldung am Übungsportal ist für Sie ausgefüllt.</translation>
    </message>
    <message>
        <source>&amp;Remember this log-in in the keychain (not the password)</source>
        <translation>Diese Anmeldung im Sch&amp;lüsselbund merken (nicht das Kennwort)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Where should the settings go?</source>
        <translation>Wohin sollen die Einstellungen?</translation>
    </message>
    <message>
        <source>One application can serve several locations, as long as all their users share one directory. Tick each location that is to get these settings.</source>
        <translation>Eine Anwendung kann mehreren Standorten dienen, solange alle ihre Benutzer ein Verzeichnis teilen. Kreuzen Sie jeden Standort an, der diese Einstellungen bekommen soll.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>&amp;Look what would change there</source>
        <translation>Ansehen, was sich dort ä&amp;ndern würde</translation>
    </message>
    <message>
        <source>This account may not change any location. Log in with an account that has full rights.</source>
        <translation>Dieses Konto darf keinen Standort ändern. Melden Sie sich mit einem Konto an, das alle Rechte hat.</translation>
    </message>
    <message>
        <source>Are these the right settings?</source>
        <translation>Sind das die richtigen Einstellungen?</translation>
    </message>
    <message>
        <source>%1 does not publish what it calls these settings inside, so they were looked for. Compare them with the page in the portal. Nothing is written yet.</source>
        <translation>%1 gibt nicht bekannt, wie diese Einstellungen innen heißen, deshalb wurden sie gesucht. Vergleichen Sie sie mit der Seite im Portal. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>(leave this setting alone)</source>
        <translation>(diese Einstellung in Ruhe lassen)</translation>
    </message>
    <message>
        <source>&amp;They are right: look what would change</source>
        <translation>Sie stimmen: ansehen, was sich ä&amp;ndern würde</translation>
    </message>
    <message>
        <source>Everything there stands as it should already. There is nothing to write.</source>
        <translation>Dort steht schon alles, wie es soll. Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>Before you publish</source>
        <translation>Bevor Sie veröffentlichen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Everybody of these locations is affected: from then on nobody can log in with a portal password, only with Microsoft.</source>
        <translation>Betroffen sind alle an diesen Standorten: Von da an kann sich niemand mehr mit einem Portalkennwort anmelden, nur noch mit Microsoft.</translation>
    </message>
    <message>
        <source>Everybody who signs in there with Microsoft is affected at once. Portal passwords go on working.</source>
        <translation>Betroffen sind sofort alle, die sich dort mit Microsoft anmelden. Portalkennwörter gelten weiter.</translation>
    </message>
    <message>
        <source>If a single setting cannot be written or read back, everything is put back as it was.</source>
        <translation>Lässt sich eine einzige Einstellung nicht schreiben oder zurücklesen, wird alles zurückgesetzt.</translation>
    </message>
    <message>
        <source>No sign-in test has passed with exactly these settings. Prove them first if you can.</source>
        <translation>Mit genau diesen Einstellungen ist kein Anmeldetest gelungen. Beweisen Sie sie zuerst, wenn Sie können.</translation>
    </message>
    <message>
        <source>Passwords can be switched off only after a sign-in test has passed. Go back and test, or leave passwords on in step 3.</source>
        <translation>Kennwörter lassen sich erst abschalten, wenn ein Anmeldetest gelungen ist. Gehen Sie zurück und testen Sie, oder lassen Sie die Kennwörter in Schritt 3 an.</translation>
    </message>
    <message>
        <source>Type “%1” to confirm:</source>
        <translation>Tippen Sie zur Bestätigung „%1“:</translation>
    </message>
    <message>
        <source>&amp;Publish now</source>
        <translation>Jetzt &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>The portal holds these settings already.</source>
        <translation>Das Portal hält diese Einstellungen schon.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Published, and read back equal.</source>
        <translation>Veröffentlicht und gleich zurückgelesen.</translation>
    </message>
    <message>
        <source>Not published: everything was put back as it was.</source>
        <translation>Nicht veröffentlicht: Alles wurde auf den alten Stand zurückgesetzt.</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>Nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The locations after it were not touched.</source>
        <translation>Die Standorte danach wurden nicht angefasst.</translation>
    </message>
    <message>
        <source>Now sign in to the portal itself once, best with a dummy customer in a private window.</source>
        <translation>Melden Sie sich jetzt einmal am Portal selbst an, am besten mit einem Testkunden in einem privaten Fenster.</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>You write the settings into the portal yourself; every value is here to copy.</source>
        <translation>Sie schreiben die Einstellungen selbst in das Portal; jeder Wert steht hier zum Kopieren.</translation>
    </message>
    <message>
        <source>The last publish was cut off. That is put right before anything else.</source>
        <translation>Das letzte Veröffentlichen wurde unterbrochen. Das wird vor allem anderen in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>Enter the values in the portal yourself and save there. Signwright does not see what you save, so read each one again before you do.</source>
        <translation>Geben Sie die Werte im Portal selbst ein und speichern Sie dort. Signwright sieht nicht, was Sie speichern; lesen Sie deshalb jeden noch einmal, bevor Sie es tun.</translation>
    </message>
    <message>
        <source>Signwright cannot write into this portal. Enter the values there yourself and save; then try it with a dummy customer.</source>
        <translation>Signwright kann in dieses Portal nicht schreiben. Geben Sie die Werte dort selbst ein und speichern Sie; probieren Sie es dann mit einem Testkunden.</translation>
    </message>
    <message>
        <source>Let &amp;Signwright write them</source>
        <translation>Signw&amp;right schreiben lassen</translation>
    </message>
    <message>
        <source>Saved?</source>
        <translation>Gespeichert?</translation>
    </message>
    <message>
        <source>You said on %1 that it is saved there.</source>
        <translation>Sie haben am %1 gesagt, dass es dort gespeichert ist.</translation>
    </message>
    <message>
        <source>&amp;I have saved it there</source>
        <translation>Ich habe es dort &amp;gespeichert</translation>
    </message>
    <message>
        <source>The publish that began on %1 was cut off. Log in, and Signwright looks: if everything had been written it is finished, else everything is put back as it was.</source>
        <translation>Das am %1 begonnene Veröffentlichen wurde unterbrochen. Melden Sie sich an, und Signwright sieht nach: War alles geschrieben, wird es beendet; sonst wird alles auf den alten Stand zurückgesetzt.</translation>
    </message>
    <message>
        <source>The portal restarts with the change: it may be away for a minute.</source>
        <translation>Das Portal startet mit der Änderung neu: Es kann eine Minute weg sein.</translation>
    </message>
    <message>
        <source>People who are logged in there, you included, may have to log in again.</source>
        <translation>Wer dort angemeldet ist, auch Sie, muss sich vielleicht neu anmelden.</translation>
    </message>
    <message>
        <source>The portal does not show the client secret it holds now, so that one thing could not be put back. Have the old secret at hand, or make a new one at Microsoft if you would need it.</source>
        <translation>Das Portal zeigt seinen jetzigen geheimen Clientschlüssel nicht, dieses eine ließe sich also nicht zurücksetzen. Halten Sie den alten Schlüssel bereit, oder erstellen Sie bei Microsoft einen neuen, falls Sie ihn brauchten.</translation>
    </message>
    <message>
        <source>Afterwards you have 10 minutes to log in and confirm that it works. Without your confirmation passwords are switched on again, even if Signwright was closed in between (then at its next start).</source>
        <translation>Danach haben Sie 10 Minuten, um sich anzumelden und zu bestätigen, dass es geht. Ohne Ihre Bestätigung werden die Kennwörter wieder eingeschaltet, auch wenn Signwright dazwischen geschlossen wurde (dann beim nächsten Start).</translation>
    </message>
    <message>
        <source>The interrupted publish had been complete: it is finished.</source>
        <translation>Das unterbrochene Veröffentlichen war vollständig: Es ist beendet.</translation>
    </message>
    <message>
        <source>The interrupted publish was undone: everything stands as it was before.</source>
        <translation>Das unterbrochene Veröffentlichen wurde rückgängig gemacht: Alles steht wie zuvor.</translation>
    </message>
    <message>
        <source>&amp;Open the portal&apos;s login page</source>
        <translation>Die Anmeldeseite des Portals &amp;öffnen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>I enter the values &amp;myself</source>
        <translation>Ich trage die Werte selbst e&amp;in</translation>
    </message>
    <message>
        <source>others may vanish</source>
        <comment>typed by the person to confirm</comment>
        <translation>andere dürfen verschwinden</translation>
    </message>
    <message>
        <source>Paste an access token of your account there, or let the portal&apos;s own page give one.</source>
        <translation>Fügen Sie ein Zugriffstoken Ihres dortigen Kontos ein, oder lassen Sie sich eines von der Seite des Portals geben.</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Zugriffstoken</translation>
    </message>
    <message>
        <source>Still missing: the access token.</source>
        <translation>Es fehlt noch: das Zugriffstoken.</translation>
    </message>
    <message>
        <source>&amp;Remember this log-in in the keychain</source>
        <translation>Diese Anmeldung im Schlüssel&amp;bund merken</translation>
    </message>
    <message>
        <source>Log in &amp;on the portal&apos;s page…</source>
        <translation>Auf der &amp;Seite des Portals anmelden …</translation>
    </message>
    <message>
        <source>The portal does not show what it holds now, so older values could not be put back. They are all written in one request, and the app runs on with the old ones until everything has been read back.</source>
        <translation>Das Portal zeigt nicht, was es jetzt enthält; ältere Werte ließen sich also nicht zurückstellen. Alle werden in einer Anfrage geschrieben, und die App läuft mit den alten weiter, bis alles zurückgelesen ist.</translation>
    </message>
    <message>
        <source>This portal drops all settings that a write does not name. These are not ours and would be gone: %1. Write down their values first, or enter ours by hand.</source>
        <translation>Dieses Portal verwirft alle Einstellungen, die beim Schreiben nicht genannt werden. Diese sind nicht unsere und wären weg: %1. Schreiben Sie erst ihre Werte auf, oder geben Sie unsere von Hand ein.</translation>
    </message>
    <message>
        <source>Settings that are not ours stand there: %1. Whether the portal keeps them with this write is written down nowhere. Try it out on an app that has none, or have their values at hand.</source>
        <translation>Dort stehen Einstellungen, die nicht unsere sind: %1. Ob das Portal sie bei diesem Schreiben behält, steht nirgends. Probieren Sie es an einer App aus, die keine hat, oder halten Sie ihre Werte bereit.</translation>
    </message>
    <message>
        <source>App without settings to try it out on</source>
        <translation>App ohne Einstellungen, um es auszuprobieren</translation>
    </message>
    <message>
        <source>&amp;Try it out there</source>
        <translation>Dort a&amp;usprobieren</translation>
    </message>
    <message>
        <source>&amp;Look at it here</source>
        <translation>Hier ans&amp;ehen</translation>
    </message>
    <message>
        <source>Nothing at %1 sounds like them. Perhaps the integration was never saved there: switch it on in the portal, save once, and look again. Or find each by saving it by hand.</source>
        <translation>Nichts bei %1 klingt danach. Vielleicht wurde die Integration dort noch nie gespeichert: Schalten Sie sie im Portal ein, speichern Sie einmal und sehen Sie noch einmal nach. Oder finden Sie jede, indem Sie sie von Hand speichern.</translation>
    </message>
    <message>
        <source>(not found: leave this setting alone)</source>
        <translation>(nicht gefunden: diese Einstellung auslassen)</translation>
    </message>
    <message>
        <source>Find it by saving it once by hand… (&amp;%1)</source>
        <translation>Durch einmaliges Speichern von Hand finden… (&amp;%1)</translation>
    </message>
    <message>
        <source>Find “%1” by saving it once by hand</source>
        <translation>„%1“ durch einmaliges Speichern von Hand finden</translation>
    </message>
    <message>
        <source>&amp;Look for them again</source>
        <translation>Noch einmal danach s&amp;uchen</translation>
    </message>
    <message>
        <source>Sett&amp;ing names…</source>
        <translation>Namen der E&amp;instellungen…</translation>
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
        <translation>Client-Geheimn&amp;is: die Spalte Wert (Value)</translation>
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
    <name>signwright::SettingSearchDialog</name>
    <message>
        <source>Change its last character to another one.</source>
        <translation>Ändern Sie sein letztes Zeichen in ein anderes.</translation>
    </message>
    <message>
        <source>Enter the secret that you are about to publish, or any other text.</source>
        <translation>Geben Sie den geheimen Schlüssel ein, den Sie gleich veröffentlichen, oder irgendeinen anderen Text.</translation>
    </message>
    <message>
        <source>Switch it over: on if it is off, off if it is on.</source>
        <translation>Legen Sie ihn um: an, wenn er aus ist, aus, wenn er an ist.</translation>
    </message>
    <message>
        <source>Add a full stop at its end.</source>
        <translation>Setzen Sie einen Punkt an sein Ende.</translation>
    </message>
    <message>
        <source>If people sign in there with Microsoft already, that may fail until the setting is put back. Choose a quiet moment.</source>
        <translation>Wenn sich dort schon Leute mit Microsoft anmelden, kann das fehlschlagen, bis die Einstellung zurückgesetzt ist. Wählen Sie einen ruhigen Moment.</translation>
    </message>
    <message>
        <source>While it is on, nobody can log in there with a portal password. Stay logged in to the portal, and put it back at once.</source>
        <translation>Solange das an ist, kann sich dort niemand mit einem Kennwort des Portals anmelden. Bleiben Sie im Portal angemeldet, und setzen Sie es sofort zurück.</translation>
    </message>
    <message>
        <source>Find “%1”</source>
        <translation>„%1“ finden</translation>
    </message>
    <message>
        <source>What does %1 call “%2”?</source>
        <translation>Wie nennt %1 „%2“?</translation>
    </message>
    <message>
        <source>The settings of %1 are being read. Nothing is changed by that.</source>
        <translation>Die Einstellungen von %1 werden gelesen. Dadurch ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Open that page</source>
        <translation>Diese Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>Diesen Namen nehme&amp;n</translation>
    </message>
    <message>
        <source>1. In %1, open the page of %2 on which this setting stands.</source>
        <translation>1. Öffnen Sie in %1 die Seite von %2, auf der diese Einstellung steht.</translation>
    </message>
    <message>
        <source>1. In %1, at %2, open %3.</source>
        <translation>1. Öffnen Sie in %1 bei %2 die Seite %3.</translation>
    </message>
    <message>
        <source>2. Change “%1” and nothing else. %2</source>
        <translation>2. Ändern Sie „%1“ und sonst nichts. %2</translation>
    </message>
    <message>
        <source>3. Save there once, then come back here.</source>
        <translation>3. Speichern Sie dort einmal, und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Signwright only looks which setting changed. It shows names, never what is in them, and writes nothing.</source>
        <translation>Signwright sieht nur nach, welche Einstellung sich geändert hat. Es zeigt Namen, nie, was darin steht, und schreibt nichts.</translation>
    </message>
    <message>
        <source>&amp;I have saved it</source>
        <translation>Ich habe ge&amp;speichert</translation>
    </message>
    <message>
        <source>Names of the settings that changed</source>
        <translation>Namen der Einstellungen, die sich geändert haben</translation>
    </message>
    <message>
        <source>Until now %1 was taken for “%2”.</source>
        <translation>Bisher wurde %1 für „%2“ gehalten.</translation>
    </message>
    <message>
        <source>No setting of %1 changed. Perhaps it has not been saved yet, or at another location, or it is the same text as before.</source>
        <translation>Keine Einstellung von %1 hat sich geändert. Vielleicht wurde noch nicht gespeichert, oder an einem anderen Standort, oder es ist derselbe Text wie vorher.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Noch einmal nach&amp;sehen</translation>
    </message>
    <message numerus="yes">
        <source>No text was seen to change, because the portal hides some. %n setting(s) were saved in the meantime:</source>
        <translation>
            <numerusform>Kein Text hat sich sichtbar geändert, weil das Portal manche verbirgt. Inzwischen wurde %n Einstellung gespeichert:</numerusform>
            <numerusform>Kein Text hat sich sichtbar geändert, weil das Portal manche verbirgt. Inzwischen wurden %n Einstellungen gespeichert:</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly one setting changed:</source>
        <translation>Genau eine Einstellung hat sich geändert:</translation>
    </message>
    <message numerus="yes">
        <source>%n settings changed in the meantime, so it is one of these:</source>
        <translation>
            <numerusform>Inzwischen hat sich %n Einstellung geändert, es ist also diese:</numerusform>
            <numerusform>Inzwischen haben sich %n Einstellungen geändert, es ist also eine von diesen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Now put “%1” back as it was, and save. If this name goes back as well, it is certain.</source>
        <translation>Setzen Sie nun „%1“ zurück, wie es war, und speichern Sie. Geht auch dieser Name zurück, ist es sicher.</translation>
    </message>
    <message>
        <source>Now put “%1” back as it was, nothing else, and save. The name that goes back as well is the right one.</source>
        <translation>Setzen Sie nun „%1“ zurück, wie es war, sonst nichts, und speichern Sie. Der Name, der auch zurückgeht, ist der richtige.</translation>
    </message>
    <message>
        <source>If you do not have the old secret any more, leave it: publishing writes the right one.</source>
        <translation>Wenn Sie den alten geheimen Schlüssel nicht mehr haben, lassen Sie es: Beim Veröffentlichen wird der richtige geschrieben.</translation>
    </message>
    <message>
        <source>I have put it &amp;back</source>
        <translation>Ich habe es zurückg&amp;esetzt</translation>
    </message>
    <message>
        <source>This setting went back as well, so it is certain:</source>
        <translation>Auch diese Einstellung ging zurück, es ist also sicher:</translation>
    </message>
    <message>
        <source>None of them is again as it was before. Put “%1” back in the portal and look again, or choose.</source>
        <translation>Keine davon ist wieder wie vorher. Setzen Sie „%1“ im Portal zurück und sehen Sie noch einmal nach, oder wählen Sie.</translation>
    </message>
    <message>
        <source>Saved both times, with texts that the portal hides:</source>
        <translation>Beide Male gespeichert, mit Texten, die das Portal verbirgt:</translation>
    </message>
    <message>
        <source>More than one went back. Choose, or cancel and begin again:</source>
        <translation>Mehr als eine ging zurück. Wählen Sie, oder brechen Sie ab und beginnen Sie neu:</translation>
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
    <name>signwright::SignInTestPage</name>
    <message>
        <source>Find the tenant</source>
        <translation>Den Mandanten finden</translation>
    </message>
    <message>
        <source>Fetch its keys</source>
        <translation>Seine Schlüssel holen</translation>
    </message>
    <message>
        <source>You sign in</source>
        <translation>Sie melden sich an</translation>
    </message>
    <message>
        <source>Catch the answer</source>
        <translation>Die Antwort abfangen</translation>
    </message>
    <message>
        <source>Redeem the code</source>
        <translation>Den Code einlösen</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Das Token prüfen</translation>
    </message>
    <message>
        <source>Prove it with a real sign-in</source>
        <translation>Mit einer echten Anmeldung beweisen</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>You sign in once, as your members will. The answer is caught here before it leaves this computer: your portal notices nothing, and nothing is changed there.</source>
        <translation>Sie melden sich einmal an, wie es Ihre Mitglieder tun werden. Die Antwort wird hier abgefangen, bevor sie diesen Computer verlässt: Ihr Portal merkt nichts, und dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation>Der Test läuft.</translation>
    </message>
    <message>
        <source>The client secret is still missing: see step 2.</source>
        <translation>Der geheime Clientschlüssel fehlt noch: siehe Schritt 2.</translation>
    </message>
    <message>
        <source>The redirect URI is still missing: see step 1.</source>
        <translation>Die Umleitungs-URI fehlt noch: siehe Schritt 1.</translation>
    </message>
    <message>
        <source>No sign-in has passed with these settings yet.</source>
        <translation>Mit diesen Einstellungen ist noch keine Anmeldung gelungen.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>How the test goes</source>
        <translation>Wie der Test geht</translation>
    </message>
    <message>
        <source>Sign in with an ordinary account, best with that of a member: an administrator may get in where others do not.</source>
        <translation>Melden Sie sich mit einem gewöhnlichen Konto an, am besten mit dem eines Mitglieds: Ein Administrator kommt vielleicht hinein, wo andere es nicht tun.</translation>
    </message>
    <message>
        <source>The window for it keeps nothing: no cookie, no password, no history.</source>
        <translation>Das Fenster dafür hebt nichts auf: kein Cookie, kein Kennwort, keinen Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Sign in here</source>
        <translation>Hier an&amp;melden</translation>
    </message>
    <message>
        <source>&amp;In the system browser instead</source>
        <translation>Stattdessen im System&amp;browser</translation>
    </message>
    <message>
        <source>The system browser is the way where a policy wants a known device or a security key. It needs %1 as a further redirect URI of the registration, and does not prove the portal&apos;s own.</source>
        <translation>Der Systembrowser ist der Weg, wo eine Richtlinie ein bekanntes Gerät oder einen Sicherheitsschlüssel verlangt. Er braucht %1 als weitere Umleitungs-URI der Registrierung und beweist die des Portals nicht.</translation>
    </message>
    <message>
        <source>Practice accounts</source>
        <translation>Übungskonten</translation>
    </message>
    <message>
        <source>These accounts exist in the practice tenant only.</source>
        <translation>Diese Konten gibt es nur im Übungsmandanten.</translation>
    </message>
    <message>
        <source>Your own browser has been opened. Sign in there, then come back.</source>
        <translation>Ihr eigener Browser wurde geöffnet. Melden Sie sich dort an und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>Den Test abbre&amp;chen</translation>
    </message>
    <message>
        <source>This engine is old. For a real tenant the system browser is the safer place to type a password.</source>
        <translation>Dieser Browserkern ist alt. Für einen wirklichen Mandanten ist der Systembrowser der sicherere Ort, um ein Kennwort einzugeben.</translation>
    </message>
    <message>
        <source>It works: %1 signed in, and every rule of the token holds.</source>
        <translation>Es geht: %1 hat sich angemeldet, und jede Regel des Tokens ist erfüllt.</translation>
    </message>
    <message>
        <source>%1 signed in, and every rule of the token holds. The portal&apos;s own redirect URI was not part of this test.</source>
        <translation>%1 hat sich angemeldet, und jede Regel des Tokens ist erfüllt. Die eigene Umleitungs-URI des Portals war nicht Teil dieses Tests.</translation>
    </message>
    <message>
        <source>It does not work yet. Here is why, and who can mend it.</source>
        <translation>Es geht noch nicht. Hier steht, warum, und wer es beheben kann.</translation>
    </message>
    <message>
        <source>Nothing is proven either way: the test could not be finished.</source>
        <translation>Weder das eine noch das andere ist bewiesen: Der Test konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was kept.</source>
        <translation>Der Test wurde angehalten. Nichts wurde aufgehoben.</translation>
    </message>
    <message>
        <source>Your portal received nothing of this, so whether it makes a new account at a first sign-in was not tested.</source>
        <translation>Ihr Portal hat davon nichts erhalten; ob es bei einer ersten Anmeldung ein neues Konto anlegt, wurde also nicht geprüft.</translation>
    </message>
    <message>
        <source>Every rule of the ID token</source>
        <translation>Jede Regel des ID-Tokens</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>What the token says</source>
        <translation>Was das Token sagt</translation>
    </message>
    <message>
        <source>What your portal will do</source>
        <translation>Was Ihr Portal tun wird</translation>
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
        <translation>Alle Inte&amp;grationen</translation>
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
    <message>
        <source>Saved by hand: you said so (%1). What the portal made of it was not read back.</source>
        <translation>Von Hand gespeichert: Sie haben es gesagt (%1). Was das Portal daraus gemacht hat, wurde nicht zurückgelesen.</translation>
    </message>
    <message>
        <source>Does the portal still say the same?</source>
        <translation>Sagt das Portal noch dasselbe?</translation>
    </message>
    <message>
        <source>The portal is being asked.</source>
        <translation>Das Portal wird gefragt.</translation>
    </message>
    <message>
        <source>Somebody may have changed the settings there since. The comparison only reads.</source>
        <translation>Jemand kann die Einstellungen dort inzwischen geändert haben. Der Vergleich liest nur.</translation>
    </message>
    <message>
        <source>The keychain holds no log-in to this portal that still works. Log in on the page before this one: it shows the same comparison before it writes anything.</source>
        <translation>Der Schlüsselbund enthält keine Anmeldung an dieses Portal, die noch gilt. Melden Sie sich auf der Seite davor an: Sie zeigt denselben Vergleich, bevor sie etwas schreibt.</translation>
    </message>
    <message>
        <source>The portal holds exactly these settings.</source>
        <translation>Das Portal hält genau diese Einstellungen.</translation>
    </message>
    <message>
        <source>The portal says otherwise:</source>
        <translation>Das Portal sagt etwas anderes:</translation>
    </message>
    <message>
        <source>&amp;Publish page</source>
        <translation>Seite Ver&amp;öffentlichen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the portal</source>
        <translation>&amp;Mit dem Portal vergleichen</translation>
    </message>
</context>
<context>
    <name>signwright::SupportPage</name>
    <message>
        <source>Evidence (*.txt *.log *.har *.html *.htm *.json *.eml);;All files (*)</source>
        <translation>Beweismaterial (*.txt *.log *.har *.html *.htm *.json *.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Explain an error</source>
        <translation>Einen Fehler erklären</translation>
    </message>
    <message>
        <source>Paste or drop whatever you have: the message, a mail, the address in the browser, a log, a saved error page, a token, a HAR recording. It is read on this computer and sent nowhere.</source>
        <translation>Fügen Sie ein oder ziehen Sie hierher, was Sie haben: die Meldung, eine Mail, die Adresse im Browser, ein Protokoll, eine gespeicherte Fehlerseite, ein Token, eine HAR-Aufzeichnung. Es wird auf diesem Computer gelesen und nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>What did the &amp;person see, or what does the log say?</source>
        <translation>&amp;Was hat die Person gesehen, oder was sagt das Protokoll?</translation>
    </message>
    <message>
        <source>AADSTS50011: The redirect URI … or just “it loops”</source>
        <translation>AADSTS50011: Die Umleitungs-URI … oder einfach „es dreht sich im Kreis“</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismaterial</translation>
    </message>
    <message>
        <source>&amp;Is it about one of your integrations?</source>
        <translation>Geht es um eine &amp;Ihrer Integrationen?</translation>
    </message>
    <message>
        <source>What else is &amp;known? A line each, such as “product: Nextcloud”, “registered redirect URI: https://…”.</source>
        <translation>Was ist sonst &amp;bekannt? Je eine Zeile, etwa „product: Nextcloud“, „registered redirect URI: https://…“.</translation>
    </message>
    <message>
        <source>Known facts</source>
        <translation>Bekannte Tatsachen</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei &amp;öffnen…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>No, or not known</source>
        <translation>Nein, oder nicht bekannt</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>File: %1 (%2)</source>
        <translation>Datei: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing recognised</source>
        <translation>Nichts erkannt</translation>
    </message>
    <message>
        <source>There is nothing in it that Signwright knows, so it does not guess. What helps:</source>
        <translation>Darin steht nichts, was Signwright kennt, deshalb rät es nicht. Was hilft:</translation>
    </message>
    <message>
        <source>the whole text of the error page, with “More details” unfolded: the code, the Correlation ID and the time</source>
        <translation>der ganze Text der Fehlerseite, mit aufgeklappten „Weiteren Details“: Code, Correlation ID und Uhrzeit</translation>
    </message>
    <message>
        <source>the address in the browser when it stopped</source>
        <translation>die Adresse im Browser, als es aufhörte</translation>
    </message>
    <message>
        <source>a HAR recording of the sign-in from the browser&apos;s developer tools</source>
        <translation>eine HAR-Aufzeichnung der Anmeldung aus den Entwicklerwerkzeugen des Browsers</translation>
    </message>
    <message>
        <source>the portal&apos;s log of that minute</source>
        <translation>das Protokoll des Portals aus dieser Minute</translation>
    </message>
    <message>
        <source>It may also be this (%1):</source>
        <translation>Es kann auch dies sein (%1):</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Save as a support case…</source>
        <translation>Als Supportfall speiche&amp;rn…</translation>
    </message>
    <message>
        <source>Support case</source>
        <translation>Supportfall</translation>
    </message>
    <message>
        <source>Support case: %1</source>
        <translation>Supportfall: %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2. No secret is in it.</source>
        <translation>Erstellt am %1 von %2. Er enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>nothing recognised</source>
        <translation>nichts erkannt</translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <translation>%1%2: %3</translation>
    </message>
    <message>
        <source>%1%2: %3 (another verdict than when the case was made)</source>
        <translation>%1%2: %3 (ein anderes Urteil als beim Erstellen des Falls)</translation>
    </message>
    <message>
        <source>support-case.json</source>
        <translation>supportfall.json</translation>
    </message>
    <message>
        <source>Support case (*.json)</source>
        <translation>Supportfall (*.json)</translation>
    </message>
    <message>
        <source>Saved, with nothing secret in it: %1</source>
        <translation>Gespeichert, ohne etwas Geheimes darin: %1</translation>
    </message>
    <message>
        <source>The case cannot be written: %1</source>
        <translation>Der Fall kann nicht geschrieben werden: %1</translation>
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
    <name>signwright::UpdatesDialog</name>
    <message>
        <source>Look &amp;once a day, when Signwright starts</source>
        <translation>Einmal am &amp;Tag nachsehen, wenn Signwright startet</translation>
    </message>
    <message>
        <source>&amp;Open the download page</source>
        <translation>&amp;Seite zum Herunterladen öffnen</translation>
    </message>
    <message>
        <source>New versions of Signwright</source>
        <translation>Neue Versionen von Signwright</translation>
    </message>
    <message>
        <source>The request says nothing about you, this computer or your integrations.</source>
        <translation>Die Anfrage sagt nichts über Sie, diesen Computer oder Ihre Integrationen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>Version %1 of %2 is there. It mends a weakness of earlier ones: install it soon. You run %3.</source>
        <translation>Es gibt Version %1 vom %2. Sie behebt eine Schwachstelle früherer Versionen: Installieren Sie sie bald. Bei Ihnen läuft %3.</translation>
    </message>
    <message>
        <source>Version %1 of %2 is there. You run %3.</source>
        <translation>Es gibt Version %1 vom %2. Bei Ihnen läuft %3.</translation>
    </message>
    <message>
        <source>You run the newest version, %1.</source>
        <translation>Bei Ihnen läuft die neueste Version, %1.</translation>
    </message>
    <message>
        <source>You run version %1. Whether there is a newer one is looked up only if you say so; the request says nothing about you, this computer or your integrations, and nothing is downloaded.</source>
        <translation>Bei Ihnen läuft Version %1. Ob es eine neuere gibt, wird nur nachgesehen, wenn Sie es wollen; die Anfrage sagt nichts über Sie, diesen Computer oder Ihre Integrationen, und nichts wird heruntergeladen.</translation>
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
        <translation>Einen Fehler e&amp;rklären</translation>
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
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Delete %1 with its secret</source>
        <translation>%1 mit seinem Geheimnis löschen</translation>
    </message>
    <message>
        <source>A publish to this portal was cut off. Nothing is lost: it can be finished or undone.</source>
        <translation>Ein Veröffentlichen in dieses Portal wurde unterbrochen. Nichts ist verloren: Es lässt sich beenden oder rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Put it right</source>
        <translation>In Ordnung &amp;bringen</translation>
    </message>
    <message>
        <source>Put the publish of %1 right</source>
        <translation>Das Veröffentlichen von %1 in Ordnung bringen</translation>
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
