// Made by tools/strings.py from Sources/Integrations/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Integrations in English and German.
package enum IntegrationsStrings {
    package static let table = StringTable(name: "Integrations", keys: keys, english: english, german: german)

    private static let keys = ##"""
        integrationsTitle
        integrationsWatcher
        integrationsLead
        integrationsSettings
        integrationsWhere
        integrationsName
        integrationsNameHint
        integrationsNameMissing
        integrationsProductLabel
        integrationsProductMissing
        integrationsProduct
        integrationsFor
        integrationsForHint
        integrationsWholeVendor
        integrationsWithBelow
        integrationsOrganizationMissing
        integrationsSubtree
        integrationsSubtreeHint
        integrationsSubtreeBad
        integrationsHome
        integrationsHomeHint
        integrationsHomeVendor
        integrationsHomeMissing
        integrationsExpiry
        integrationsExpiryHint
        integrationsExpiryBad
        integrationsNoExpiry
        integrationsNew
        integrationsNewLead
        integrationsCreate
        integrationsCancel
        integrationsSave
        integrationsSaved
        integrationsEdit
        integrationsEditShort
        integrationsNotAllowed
        integrationsChangedMeanwhile
        integrationsTokenGone
        integrationsRuleBad
        integrationsGroupNameMissing
        integrationsState
        integrationsLastUse
        integrationsNever
        integrationsWaiting
        integrationsWaitingText
        integrationsWaitingHere
        integrationsCheckAgain
        integrationsConnected
        integrationsConnectedText
        integrationsTokenState
        integrationsEmptyTitle
        integrationsEmptyText
        integrationsPolicyTitle
        integrationsPolicyOn
        integrationsPolicyOff
        integrationsPolicyTurnOff
        integrationsPolicyTurnOn
        integrationsFacts
        integrationsUsers
        integrationsUserCount
        integrationsUnconfirmed
        integrationsUnconfirmedCount
        integrationsToken
        integrationsMade
        integrationsOldToken
        integrationsRotate
        integrationsRotateConfirm
        integrationsRevoke
        integrationsRevokeConfirm
        integrationsRevoked
        integrationsRenew
        integrationsRenewText
        integrationsSetUp
        integrationsSetUpTitle
        integrationsSetUpLead
        integrationsSecretTitle
        integrationsSecretText
        integrationsSecretRotated
        integrationsSteps
        integrationsEntraOne
        integrationsEntraTwo
        integrationsEntraThree
        integrationsEntraFour
        integrationsEntraFive
        integrationsOktaOne
        integrationsOktaTwo
        integrationsOktaThree
        integrationsOktaFour
        integrationsOktaFive
        integrationsOtherOne
        integrationsOtherTwo
        integrationsOtherThree
        integrationsMapping
        integrationsAttribute
        integrationsMeaning
        integrationsMapUserName
        integrationsMapEmail
        integrationsMapName
        integrationsMapActive
        integrationsMapExternal
        integrationsMapJobRoles
        integrationsMapOrganization
        integrationsMapLastDay
        integrationsMapWorkerType
        integrationsMapManager
        integrationsMapLaurel
        integrationsMapEnterprise
        integrationsGroups
        integrationsGroupsText
        integrationsGroup
        integrationsGives
        integrationsGivesFor
        integrationsGivesNothing
        integrationsGroupAdd
        integrationsGroupHint
        integrationsGroupNotSeen
        integrationsNoGroups
        integrationsNoGroupsText
        integrationsJobRole
        integrationsRole
        integrationsLog
        integrationsLogLead
        integrationsLogAll
        integrationsLogSearch
        integrationsNoLog
        integrationsNoLogText
        integrationsWhen
        integrationsOperation
        integrationsTarget
        integrationsTargetID
        integrationsStatus
        integrationsEffects
        integrationsOutcome
        integrationsDone
        integrationsRefused
        integrationsWrites
        integrationsPerson
        integrationsFilter
        integrationsNoEffect
        integrationsOperationName
        integrationsEffectDay
        integrationsEffect
        integrationsRefusedBecause
        integrationsRetained
        integrationsErrorFilter
        integrationsErrorTooMany
        integrationsErrorTaken
        integrationsErrorReadOnly
        integrationsErrorSyntax
        integrationsErrorPath
        integrationsErrorNoTarget
        integrationsErrorValue
        integrationsErrorNotFound
        integrationsErrorVersion
        integrationsErrorTooLarge
        integrationsErrorOperations
        integrationsErrorNotImplemented
        integrationsErrorReadOnlyDocument
        integrationsErrorManager
        integrationsErrorOrganization
        integrationsErrorMember
        """##
    private static let english = ##"""
        Provisioning (SCIM)
        Directory (SCIM)
        Directories such as Entra ID and Okta add people, change them and end their membership.
        Settings
        Where you are
        Name
        How you recognise it, such as the directory’s name.
        Give it a name of at most 80 characters.
        Directory
        Choose the directory.
        {product, select, entra {Microsoft Entra ID} okta {Okta} other {Another one}}
        For
        One of an organization writes that organization’s people only.
        All organizations
        {organization} and those below it
        Choose an organization that you manage.
        Organizations below it too
        The directory then says by an attribute where each person belongs.
        You do not manage every organization below it. Leave this off, or ask the vendor.
        People belong to
        For people whose record names no organization.
        The vendor’s own organization
        Choose an organization that is there.
        Token works through
        Leave empty for no end. A token with an end has to be replaced in time.
        Choose a day from tomorrow, at most five years ahead.
        No end
        Connect a directory
        Next you get the address and the token to enter there.
        Create token
        Cancel
        Save
        Saved.
        Name and directory
        Edit
        The vendor sets up provisioning. Ask there for a change.
        Somebody changed this meanwhile. Open the page again.
        This token no longer works. Make a new one.
        Choose a job role or a role from the list.
        Give the group’s name as the directory has it.
        State
        Last request
        Never
        Waiting for the first request
        The directory has not been here yet. Set it up with the address and the token.
        Once the directory has asked for the first time, it says so here. Its connection test counts.
        Check again
        Connected
        The first request came on {at, time}.
        {state, select, active {Active} expired {Token expired} other {Token revoked}}
        No directory is connected
        Connect one, and people come and go here as they do there.
        Partners
        Partners’ administrators may connect a directory for their own organization.
        Only the vendor connects directories. Connected ones go on.
        Leave it to the vendor
        Allow partners
        Connection
        People
        {count, plural, one {# record} other {# records}}
        Not confirmed yet
        {count, plural, one {# person} other {# people}}
        Token
        Made
        The one before works until
        Replace token
        Make a new token? The present one works for 24 hours more.
        Revoke token
        Revoke the token? The directory can write nothing from now on. People stay as they are.
        The token is revoked.
        Make a new token
        With a new token the directory goes on with its people and groups.
        Set up
        Set up the directory
        What to enter in {product}.
        Copy the token now
        It is shown once and kept only as a fingerprint. Whoever has it can write people.
        Enter it in the directory within 24 hours; until then the one before works too.
        Steps
        In the Entra admin centre open your enterprise application, then Provisioning, and choose Automatic.
        As tenant URL enter:
        As secret token enter the token from here, and press Test connection.
        Under Mappings keep the attributes listed below; others are taken and not kept.
        Assign people and groups, then switch provisioning on. Entra ID writes about every 40 minutes.
        In the Okta admin console open your app integration, enable SCIM provisioning and open Provisioning, Integration.
        As SCIM connector base URL enter:
        As unique identifier field enter:
        Choose Push new users, Push profile updates and Push groups, HTTP header as authentication, and enter the token.
        Test the connector, then enable create, update and deactivate under To App.
        Base address of SCIM 2.0:
        Authenticate by the header Authorization with the word Bearer and the token.
        The documents ServiceProviderConfig, ResourceTypes and Schemas below that address say what is supported.
        What attributes mean
        Attribute
        Meaning
        Unique within this directory; used as address when no e-mail is sent.
        The person’s address. People outside confirmed domains confirm from their own mail before they join.
        The name as it is shown.
        False ends the membership today; true starts a new one. History stays.
        The directory’s own id, kept for this directory.
        sales, presales, engineer, support, marketing, management.
        External id of the organization, within what this directory reaches.
        Last day as YYYY-MM-DD; the membership ends then.
        employee, contractor, partner or student.
        Another person of this directory; circles are refused.
        jobRoles, organization, lastDay and workerType lie in the schema
        manager lies in the schema
        What groups give
        Groups are kept as they are sent. You say which of them give a job role or a role.
        Group
        Gives
        What {group} gives
        Nothing
        Prepare a group by its name
        Exactly as the directory names it; it may come later.
        Not sent yet
        No groups yet
        Groups that the directory pushes appear here.
        Job role: {role, select, sales {Sales} presales {Presales} engineer {Engineering} support {Support} marketing {Marketing} management {Management} other {{role}}}
        Role: {role, select, partnerAdmin {Partner administrator} distributorManager {Distributor manager} assessor {Assessor} author {Author} instructor {Instructor} auditor {Auditor} other {{role}}}
        Requests and effects
        What the directory asked, and what it did here.
        All requests
        Exact name or id
        No requests
        Each request of the directory is listed here with what it did.
        When
        Request
        About
        SCIM id
        Answer
        What it did
        Answer
        Carried out
        Refused
        Changes
        Person
        Asked by
        It changed nothing.
        {operation, select, create {{resource, select, user {Create person} group {Create group} other {Create}}} replace {{resource, select, user {Replace person} group {Replace group} other {Replace}}} patch {{resource, select, user {Change person} group {Change group} other {Change}}} delete {{resource, select, user {Remove person} group {Remove group} other {Remove}}} get {{resource, select, user {Read person} group {Read group} other {Read}}} list {{resource, select, user {Look for people} group {Look for groups} other {Look for}}} bulk {Many at once} other {Read what is supported}}
        {code, select, membershipStarted {Membership from {day, date}.} other {Membership ends {day, date}.}}
        {code, select, personAdded {Person added.} moved {Moved to another organization.} invited {Invited; joins once confirmed.} invitationWithdrawn {Invitation withdrawn.} noAddress {Waits: no e-mail address was sent.} jobRoles {Job roles: {value}.} roleGiven {Role given: {value}.} roleTaken {Role taken: {value}.} nameChanged {Name changed.} addressChanged {Address changed.} addressKept {The person’s address was left as it is.} changed {Changed: {value}.} unchanged {Nothing to change.} hidden {Removed for this directory.} membersAdded {Members added: {value}.} membersRemoved {Members removed: {value}.} found {Found: {value}.} other {{code}}}
        {code, select, uniqueness {The name or address is taken.} invalidFilter {The filter cannot be read.} invalidValue {A value does not fit.} invalidSyntax {The request cannot be read.} invalidPath {No such attribute.} noTarget {Nothing there to change.} mutability {A read-only attribute.} tooMany {Too much at once.} notFound {Not there.} preconditionFailed {Changed meanwhile; the directory reads again.} tooLarge {Too large.} people_lastAdministrator {The vendor’s last administrator stays.} other {Refused: {code}.}}
        Requests of provisioning (SCIM)
        The filter cannot be read near “{near}”.
        That is more than one request may ask. Narrow the filter or send less at once.
        {attribute} is taken by another resource of this client.
        {attribute} is read-only.
        {what, select, Operations {Operations must be a list of operations.} op {op must be add, replace or remove.} method {method must be POST, PUT, PATCH or DELETE.} bulkId {A POST needs a bulkId.} data {The operation needs data.} other {The body must be one JSON object.}}
        The path “{path}” names no attribute that is known here.
        Nothing is there at “{path}”.
        {attribute}: {why, select, missing {a value is needed} long {the text is too long or has characters that are not allowed} primary {only one value can be primary} both {attributes and excludedAttributes cannot be combined} number {a whole number is needed} order {ascending or descending} jobRole {one of sales, presales, engineer, support, marketing, management} day {a day as YYYY-MM-DD} workerType {one of employee, contractor, partner, student} reference {names an operation that failed or is not there} circle {operations wait for each other} twice {is used twice} object {an object is needed} boolean {true or false} dateTime {a moment such as 2026-03-01T08:00:00Z} complex {an object is needed} other {a text is needed}}.
        No such resource.
        The resource changed meanwhile. Read it again.
        The body is larger than this server takes; maxPayloadSize says how much.
        More operations than this server takes; maxOperations says how many.
        A token is nobody in particular: there is no /Me here.
        This document is only read.
        The manager would report to this person, directly or through others.
        organization names none that this client reaches.
        A member is no user of this client.
        """##
    private static let german = ##"""
        Bereitstellung (SCIM)
        Verzeichnis (SCIM)
        Verzeichnisse wie Entra ID und Okta legen Personen an, ändern sie und beenden ihre Mitgliedschaft.
        Einstellungen
        Wo Sie sind
        Name
        Woran Sie es erkennen, etwa der Name des Verzeichnisses.
        Geben Sie einen Namen mit höchstens 80 Zeichen ein.
        Verzeichnis
        Wählen Sie das Verzeichnis.
        {product, select, entra {Microsoft Entra ID} okta {Okta} other {Ein anderes}}
        Für
        Eines einer Organisation schreibt nur Personen dieser Organisation.
        Alle Organisationen
        {organization} und die darunter
        Wählen Sie eine Organisation, die Sie verwalten.
        Auch Organisationen darunter
        Das Verzeichnis sagt dann je Person mit einem Attribut, wohin sie gehört.
        Sie verwalten nicht alle Organisationen darunter. Lassen Sie dies aus oder fragen Sie den Hersteller.
        Personen gehören zu
        Für Personen, deren Eintrag keine Organisation nennt.
        Zur eigenen Organisation des Herstellers
        Wählen Sie eine vorhandene Organisation.
        Token gilt bis
        Leer lassen für kein Ende. Ein Token mit Ende muss rechtzeitig ersetzt werden.
        Wählen Sie einen Tag ab morgen, höchstens fünf Jahre voraus.
        Kein Ende
        Verzeichnis verbinden
        Danach erhalten Sie die Adresse und das Token, die Sie dort eingeben.
        Token erstellen
        Abbrechen
        Speichern
        Gespeichert.
        Name und Verzeichnis
        Bearbeiten
        Die Bereitstellung richtet der Hersteller ein. Bitten Sie dort um eine Änderung.
        Jemand hat dies inzwischen geändert. Öffnen Sie die Seite erneut.
        Dieses Token gilt nicht mehr. Erstellen Sie ein neues.
        Wählen Sie eine Tätigkeit oder eine Rolle aus der Liste.
        Geben Sie den Namen der Gruppe ein, wie ihn das Verzeichnis führt.
        Zustand
        Letzte Anfrage
        Nie
        Wartet auf die erste Anfrage
        Das Verzeichnis war noch nicht hier. Richten Sie es mit Adresse und Token ein.
        Sobald das Verzeichnis zum ersten Mal angefragt hat, steht es hier. Der Verbindungstest zählt.
        Erneut prüfen
        Verbunden
        Die erste Anfrage kam am {at, time}.
        {state, select, active {Aktiv} expired {Token abgelaufen} other {Token widerrufen}}
        Kein Verzeichnis ist verbunden
        Verbinden Sie eines, dann kommen und gehen Personen hier wie dort.
        Partner
        Administratoren der Partner dürfen ein Verzeichnis für die eigene Organisation verbinden.
        Nur der Hersteller verbindet Verzeichnisse. Verbundene laufen weiter.
        Dem Hersteller überlassen
        Partnern erlauben
        Verbindung
        Personen
        {count, plural, one {# Eintrag} other {# Einträge}}
        Noch nicht bestätigt
        {count, plural, one {# Person} other {# Personen}}
        Token
        Erstellt
        Das vorige gilt bis
        Token ersetzen
        Neues Token erstellen? Das jetzige gilt noch 24 Stunden.
        Token widerrufen
        Token widerrufen? Das Verzeichnis kann ab jetzt nichts mehr schreiben. Personen bleiben, wie sie sind.
        Das Token ist widerrufen.
        Neues Token erstellen
        Mit einem neuen Token macht das Verzeichnis mit seinen Personen und Gruppen weiter.
        Einrichten
        Verzeichnis einrichten
        Was Sie in {product} eingeben.
        Kopieren Sie das Token jetzt
        Es wird einmal gezeigt und nur als Fingerabdruck aufbewahrt. Wer es hat, kann Personen schreiben.
        Geben Sie es binnen 24 Stunden im Verzeichnis ein; bis dahin gilt auch das vorige.
        Schritte
        Öffnen Sie im Entra Admin Center Ihre Unternehmensanwendung, dann Bereitstellung, und wählen Sie Automatisch.
        Geben Sie als Mandanten-URL ein:
        Geben Sie als geheimes Token das Token von hier ein und wählen Sie Verbindung testen.
        Behalten Sie unter Zuordnungen die unten genannten Attribute; andere werden angenommen und nicht aufbewahrt.
        Weisen Sie Personen und Gruppen zu und schalten Sie die Bereitstellung ein. Entra ID schreibt etwa alle 40 Minuten.
        Öffnen Sie in der Okta Admin Console Ihre App-Integration, aktivieren Sie SCIM-Bereitstellung und öffnen Sie Provisioning, Integration.
        Geben Sie als SCIM connector base URL ein:
        Geben Sie als Unique identifier field ein:
        Wählen Sie Push New Users, Push Profile Updates und Push Groups, als Authentifizierung HTTP Header, und geben Sie das Token ein.
        Testen Sie die Verbindung und aktivieren Sie unter To App Anlegen, Ändern und Deaktivieren.
        Basisadresse für SCIM 2.0:
        Authentifizieren Sie sich mit dem Header Authorization, dem Wort Bearer und dem Token.
        Die Dokumente ServiceProviderConfig, ResourceTypes und Schemas unter dieser Adresse sagen, was unterstützt wird.
        Was Attribute bedeuten
        Attribut
        Bedeutung
        Eindeutig in diesem Verzeichnis; dient als Adresse, wenn keine E-Mail gesendet wird.
        Die Adresse der Person. Außerhalb bestätigter Domains bestätigen Personen aus dem eigenen Postfach, bevor sie beitreten.
        Der Name, wie er gezeigt wird.
        False beendet die Mitgliedschaft heute; true beginnt eine neue. Die Geschichte bleibt.
        Die eigene Kennung des Verzeichnisses, für dieses Verzeichnis aufbewahrt.
        sales, presales, engineer, support, marketing, management.
        Externe Kennung der Organisation, in der Reichweite dieses Verzeichnisses.
        Letzter Tag als JJJJ-MM-TT; dann endet die Mitgliedschaft.
        employee, contractor, partner oder student.
        Eine andere Person dieses Verzeichnisses; Kreise werden abgelehnt.
        jobRoles, organization, lastDay und workerType liegen im Schema
        manager liegt im Schema
        Was Gruppen verleihen
        Gruppen werden aufbewahrt, wie sie gesendet werden. Sie bestimmen, welche eine Tätigkeit oder Rolle verleihen.
        Gruppe
        Verleiht
        Was {group} verleiht
        Nichts
        Gruppe nach Namen vorbereiten
        Genau wie im Verzeichnis; sie darf später kommen.
        Noch nicht gesendet
        Noch keine Gruppen
        Gruppen, die das Verzeichnis überträgt, erscheinen hier.
        Tätigkeit: {role, select, sales {Vertrieb} presales {Presales} engineer {Technik} support {Support} marketing {Marketing} management {Leitung} other {{role}}}
        Rolle: {role, select, partnerAdmin {Partner-Administration} distributorManager {Distributor-Management} assessor {Bewertung} author {Autor} instructor {Training} auditor {Revision} other {{role}}}
        Anfragen und Wirkungen
        Was das Verzeichnis angefragt hat und was das hier bewirkt hat.
        Alle Anfragen
        Genauer Name oder Kennung
        Keine Anfragen
        Jede Anfrage des Verzeichnisses steht hier mit dem, was sie bewirkt hat.
        Wann
        Anfrage
        Betrifft
        SCIM-Kennung
        Antwort
        Wirkung
        Antwort
        Ausgeführt
        Abgelehnt
        Änderungen
        Person
        Gefragt nach
        Es hat nichts geändert.
        {operation, select, create {{resource, select, user {Person anlegen} group {Gruppe anlegen} other {Anlegen}}} replace {{resource, select, user {Person ersetzen} group {Gruppe ersetzen} other {Ersetzen}}} patch {{resource, select, user {Person ändern} group {Gruppe ändern} other {Ändern}}} delete {{resource, select, user {Person entfernen} group {Gruppe entfernen} other {Entfernen}}} get {{resource, select, user {Person lesen} group {Gruppe lesen} other {Lesen}}} list {{resource, select, user {Personen suchen} group {Gruppen suchen} other {Suchen}}} bulk {Vieles auf einmal} other {Fähigkeiten lesen}}
        {code, select, membershipStarted {Mitgliedschaft ab {day, date}.} other {Mitgliedschaft endet {day, date}.}}
        {code, select, personAdded {Person angelegt.} moved {In eine andere Organisation gewechselt.} invited {Eingeladen; tritt nach Bestätigung bei.} invitationWithdrawn {Einladung zurückgezogen.} noAddress {Wartet: keine E-Mail-Adresse gesendet.} jobRoles {Tätigkeiten: {value}.} roleGiven {Rolle verliehen: {value}.} roleTaken {Rolle entzogen: {value}.} nameChanged {Name geändert.} addressChanged {Adresse geändert.} addressKept {Die Adresse der Person blieb, wie sie ist.} changed {Geändert: {value}.} unchanged {Nichts zu ändern.} hidden {Für dieses Verzeichnis entfernt.} membersAdded {Mitglieder hinzugefügt: {value}.} membersRemoved {Mitglieder entfernt: {value}.} found {Gefunden: {value}.} other {{code}}}
        {code, select, uniqueness {Name oder Adresse ist vergeben.} invalidFilter {Der Filter ist nicht lesbar.} invalidValue {Ein Wert passt nicht.} invalidSyntax {Die Anfrage ist nicht lesbar.} invalidPath {Kein solches Attribut.} noTarget {Nichts zu ändern da.} mutability {Ein Attribut, das nur gelesen wird.} tooMany {Zu viel auf einmal.} notFound {Nicht vorhanden.} preconditionFailed {Inzwischen geändert; das Verzeichnis liest erneut.} tooLarge {Zu groß.} people_lastAdministrator {Der letzte Administrator des Herstellers bleibt.} other {Abgelehnt: {code}.}}
        Anfragen der Bereitstellung (SCIM)
        Der Filter ist nahe „{near}“ nicht lesbar.
        Das ist mehr, als eine Anfrage verlangen darf. Engen Sie den Filter ein oder senden Sie weniger.
        {attribute} ist bei diesem Client durch eine andere Ressource vergeben.
        {attribute} kann nur gelesen werden.
        {what, select, Operations {Operations muss eine Liste von Operationen sein.} op {op muss add, replace oder remove sein.} method {method muss POST, PUT, PATCH oder DELETE sein.} bulkId {Ein POST braucht eine bulkId.} data {Die Operation braucht data.} other {Der Inhalt muss ein JSON-Objekt sein.}}
        Der Pfad „{path}“ nennt kein hier bekanntes Attribut.
        Unter „{path}“ ist nichts vorhanden.
        {attribute}: {why, select, missing {ein Wert ist nötig} long {der Text ist zu lang oder hat unzulässige Zeichen} primary {nur ein Wert kann primary sein} both {attributes und excludedAttributes schließen einander aus} number {eine ganze Zahl ist nötig} order {ascending oder descending} jobRole {eines von sales, presales, engineer, support, marketing, management} day {ein Tag als JJJJ-MM-TT} workerType {eines von employee, contractor, partner, student} reference {nennt eine Operation, die fehlschlug oder fehlt} circle {Operationen warten aufeinander} twice {kommt zweimal vor} object {ein Objekt ist nötig} boolean {true oder false} dateTime {ein Zeitpunkt wie 2026-03-01T08:00:00Z} complex {ein Objekt ist nötig} other {ein Text ist nötig}}.
        Keine solche Ressource.
        Die Ressource hat sich inzwischen geändert. Lesen Sie sie erneut.
        Der Inhalt ist größer, als dieser Server annimmt; maxPayloadSize nennt die Grenze.
        Mehr Operationen, als dieser Server annimmt; maxOperations nennt die Grenze.
        Ein Token ist niemand Bestimmtes: /Me gibt es hier nicht.
        Dieses Dokument wird nur gelesen.
        Die Führungskraft würde direkt oder über andere an diese Person berichten.
        organization nennt keine, die dieser Client erreicht.
        Ein Mitglied ist kein Benutzer dieses Clients.
        """##
}

package extension Message {
    /// Provisioning (SCIM)
    static var integrationsTitle: Message { Message(IntegrationsStrings.table, 0, "integrationsTitle") }
    /// Directory (SCIM)
    static var integrationsWatcher: Message { Message(IntegrationsStrings.table, 1, "integrationsWatcher") }
    /// Directories such as Entra ID and Okta add people, change them and end their membership.
    static var integrationsLead: Message { Message(IntegrationsStrings.table, 2, "integrationsLead") }
    /// Settings
    static var integrationsSettings: Message { Message(IntegrationsStrings.table, 3, "integrationsSettings") }
    /// Where you are
    static var integrationsWhere: Message { Message(IntegrationsStrings.table, 4, "integrationsWhere") }
    /// Name
    static var integrationsName: Message { Message(IntegrationsStrings.table, 5, "integrationsName") }
    /// How you recognise it, such as the directory’s name.
    static var integrationsNameHint: Message { Message(IntegrationsStrings.table, 6, "integrationsNameHint") }
    /// Give it a name of at most 80 characters.
    static var integrationsNameMissing: Message { Message(IntegrationsStrings.table, 7, "integrationsNameMissing") }
    /// Directory
    static var integrationsProductLabel: Message { Message(IntegrationsStrings.table, 8, "integrationsProductLabel") }
    /// Choose the directory.
    static var integrationsProductMissing: Message { Message(IntegrationsStrings.table, 9, "integrationsProductMissing") }
    /// {product, select, entra {Microsoft Entra ID} okta {Okta} other {Another one}}
    static func integrationsProduct(product: String) -> Message { Message(IntegrationsStrings.table, 10, "integrationsProduct", [.text(product)]) }
    /// For
    static var integrationsFor: Message { Message(IntegrationsStrings.table, 11, "integrationsFor") }
    /// One of an organization writes that organization’s people only.
    static var integrationsForHint: Message { Message(IntegrationsStrings.table, 12, "integrationsForHint") }
    /// All organizations
    static var integrationsWholeVendor: Message { Message(IntegrationsStrings.table, 13, "integrationsWholeVendor") }
    /// {organization} and those below it
    static func integrationsWithBelow(organization: String) -> Message { Message(IntegrationsStrings.table, 14, "integrationsWithBelow", [.text(organization)]) }
    /// Choose an organization that you manage.
    static var integrationsOrganizationMissing: Message { Message(IntegrationsStrings.table, 15, "integrationsOrganizationMissing") }
    /// Organizations below it too
    static var integrationsSubtree: Message { Message(IntegrationsStrings.table, 16, "integrationsSubtree") }
    /// The directory then says by an attribute where each person belongs.
    static var integrationsSubtreeHint: Message { Message(IntegrationsStrings.table, 17, "integrationsSubtreeHint") }
    /// You do not manage every organization below it. Leave this off, or ask the vendor.
    static var integrationsSubtreeBad: Message { Message(IntegrationsStrings.table, 18, "integrationsSubtreeBad") }
    /// People belong to
    static var integrationsHome: Message { Message(IntegrationsStrings.table, 19, "integrationsHome") }
    /// For people whose record names no organization.
    static var integrationsHomeHint: Message { Message(IntegrationsStrings.table, 20, "integrationsHomeHint") }
    /// The vendor’s own organization
    static var integrationsHomeVendor: Message { Message(IntegrationsStrings.table, 21, "integrationsHomeVendor") }
    /// Choose an organization that is there.
    static var integrationsHomeMissing: Message { Message(IntegrationsStrings.table, 22, "integrationsHomeMissing") }
    /// Token works through
    static var integrationsExpiry: Message { Message(IntegrationsStrings.table, 23, "integrationsExpiry") }
    /// Leave empty for no end. A token with an end has to be replaced in time.
    static var integrationsExpiryHint: Message { Message(IntegrationsStrings.table, 24, "integrationsExpiryHint") }
    /// Choose a day from tomorrow, at most five years ahead.
    static var integrationsExpiryBad: Message { Message(IntegrationsStrings.table, 25, "integrationsExpiryBad") }
    /// No end
    static var integrationsNoExpiry: Message { Message(IntegrationsStrings.table, 26, "integrationsNoExpiry") }
    /// Connect a directory
    static var integrationsNew: Message { Message(IntegrationsStrings.table, 27, "integrationsNew") }
    /// Next you get the address and the token to enter there.
    static var integrationsNewLead: Message { Message(IntegrationsStrings.table, 28, "integrationsNewLead") }
    /// Create token
    static var integrationsCreate: Message { Message(IntegrationsStrings.table, 29, "integrationsCreate") }
    /// Cancel
    static var integrationsCancel: Message { Message(IntegrationsStrings.table, 30, "integrationsCancel") }
    /// Save
    static var integrationsSave: Message { Message(IntegrationsStrings.table, 31, "integrationsSave") }
    /// Saved.
    static var integrationsSaved: Message { Message(IntegrationsStrings.table, 32, "integrationsSaved") }
    /// Name and directory
    static var integrationsEdit: Message { Message(IntegrationsStrings.table, 33, "integrationsEdit") }
    /// Edit
    static var integrationsEditShort: Message { Message(IntegrationsStrings.table, 34, "integrationsEditShort") }
    /// The vendor sets up provisioning. Ask there for a change.
    static var integrationsNotAllowed: Message { Message(IntegrationsStrings.table, 35, "integrationsNotAllowed") }
    /// Somebody changed this meanwhile. Open the page again.
    static var integrationsChangedMeanwhile: Message { Message(IntegrationsStrings.table, 36, "integrationsChangedMeanwhile") }
    /// This token no longer works. Make a new one.
    static var integrationsTokenGone: Message { Message(IntegrationsStrings.table, 37, "integrationsTokenGone") }
    /// Choose a job role or a role from the list.
    static var integrationsRuleBad: Message { Message(IntegrationsStrings.table, 38, "integrationsRuleBad") }
    /// Give the group’s name as the directory has it.
    static var integrationsGroupNameMissing: Message { Message(IntegrationsStrings.table, 39, "integrationsGroupNameMissing") }
    /// State
    static var integrationsState: Message { Message(IntegrationsStrings.table, 40, "integrationsState") }
    /// Last request
    static var integrationsLastUse: Message { Message(IntegrationsStrings.table, 41, "integrationsLastUse") }
    /// Never
    static var integrationsNever: Message { Message(IntegrationsStrings.table, 42, "integrationsNever") }
    /// Waiting for the first request
    static var integrationsWaiting: Message { Message(IntegrationsStrings.table, 43, "integrationsWaiting") }
    /// The directory has not been here yet. Set it up with the address and the token.
    static var integrationsWaitingText: Message { Message(IntegrationsStrings.table, 44, "integrationsWaitingText") }
    /// Once the directory has asked for the first time, it says so here. Its connection test counts.
    static var integrationsWaitingHere: Message { Message(IntegrationsStrings.table, 45, "integrationsWaitingHere") }
    /// Check again
    static var integrationsCheckAgain: Message { Message(IntegrationsStrings.table, 46, "integrationsCheckAgain") }
    /// Connected
    static var integrationsConnected: Message { Message(IntegrationsStrings.table, 47, "integrationsConnected") }
    /// The first request came on {at, time}.
    static func integrationsConnectedText(at: Instant) -> Message { Message(IntegrationsStrings.table, 48, "integrationsConnectedText", [.instant(at)]) }
    /// {state, select, active {Active} expired {Token expired} other {Token revoked}}
    static func integrationsTokenState(state: String) -> Message { Message(IntegrationsStrings.table, 49, "integrationsTokenState", [.text(state)]) }
    /// No directory is connected
    static var integrationsEmptyTitle: Message { Message(IntegrationsStrings.table, 50, "integrationsEmptyTitle") }
    /// Connect one, and people come and go here as they do there.
    static var integrationsEmptyText: Message { Message(IntegrationsStrings.table, 51, "integrationsEmptyText") }
    /// Partners
    static var integrationsPolicyTitle: Message { Message(IntegrationsStrings.table, 52, "integrationsPolicyTitle") }
    /// Partners’ administrators may connect a directory for their own organization.
    static var integrationsPolicyOn: Message { Message(IntegrationsStrings.table, 53, "integrationsPolicyOn") }
    /// Only the vendor connects directories. Connected ones go on.
    static var integrationsPolicyOff: Message { Message(IntegrationsStrings.table, 54, "integrationsPolicyOff") }
    /// Leave it to the vendor
    static var integrationsPolicyTurnOff: Message { Message(IntegrationsStrings.table, 55, "integrationsPolicyTurnOff") }
    /// Allow partners
    static var integrationsPolicyTurnOn: Message { Message(IntegrationsStrings.table, 56, "integrationsPolicyTurnOn") }
    /// Connection
    static var integrationsFacts: Message { Message(IntegrationsStrings.table, 57, "integrationsFacts") }
    /// People
    static var integrationsUsers: Message { Message(IntegrationsStrings.table, 58, "integrationsUsers") }
    /// {count, plural, one {# record} other {# records}}
    static func integrationsUserCount(count: Int) -> Message { Message(IntegrationsStrings.table, 59, "integrationsUserCount", [.number(count)]) }
    /// Not confirmed yet
    static var integrationsUnconfirmed: Message { Message(IntegrationsStrings.table, 60, "integrationsUnconfirmed") }
    /// {count, plural, one {# person} other {# people}}
    static func integrationsUnconfirmedCount(count: Int) -> Message { Message(IntegrationsStrings.table, 61, "integrationsUnconfirmedCount", [.number(count)]) }
    /// Token
    static var integrationsToken: Message { Message(IntegrationsStrings.table, 62, "integrationsToken") }
    /// Made
    static var integrationsMade: Message { Message(IntegrationsStrings.table, 63, "integrationsMade") }
    /// The one before works until
    static var integrationsOldToken: Message { Message(IntegrationsStrings.table, 64, "integrationsOldToken") }
    /// Replace token
    static var integrationsRotate: Message { Message(IntegrationsStrings.table, 65, "integrationsRotate") }
    /// Make a new token? The present one works for 24 hours more.
    static var integrationsRotateConfirm: Message { Message(IntegrationsStrings.table, 66, "integrationsRotateConfirm") }
    /// Revoke token
    static var integrationsRevoke: Message { Message(IntegrationsStrings.table, 67, "integrationsRevoke") }
    /// Revoke the token? The directory can write nothing from now on. People stay as they are.
    static var integrationsRevokeConfirm: Message { Message(IntegrationsStrings.table, 68, "integrationsRevokeConfirm") }
    /// The token is revoked.
    static var integrationsRevoked: Message { Message(IntegrationsStrings.table, 69, "integrationsRevoked") }
    /// Make a new token
    static var integrationsRenew: Message { Message(IntegrationsStrings.table, 70, "integrationsRenew") }
    /// With a new token the directory goes on with its people and groups.
    static var integrationsRenewText: Message { Message(IntegrationsStrings.table, 71, "integrationsRenewText") }
    /// Set up
    static var integrationsSetUp: Message { Message(IntegrationsStrings.table, 72, "integrationsSetUp") }
    /// Set up the directory
    static var integrationsSetUpTitle: Message { Message(IntegrationsStrings.table, 73, "integrationsSetUpTitle") }
    /// What to enter in {product}.
    static func integrationsSetUpLead(product: String) -> Message { Message(IntegrationsStrings.table, 74, "integrationsSetUpLead", [.text(product)]) }
    /// Copy the token now
    static var integrationsSecretTitle: Message { Message(IntegrationsStrings.table, 75, "integrationsSecretTitle") }
    /// It is shown once and kept only as a fingerprint. Whoever has it can write people.
    static var integrationsSecretText: Message { Message(IntegrationsStrings.table, 76, "integrationsSecretText") }
    /// Enter it in the directory within 24 hours; until then the one before works too.
    static var integrationsSecretRotated: Message { Message(IntegrationsStrings.table, 77, "integrationsSecretRotated") }
    /// Steps
    static var integrationsSteps: Message { Message(IntegrationsStrings.table, 78, "integrationsSteps") }
    /// In the Entra admin centre open your enterprise application, then Provisioning, and choose Automatic.
    static var integrationsEntraOne: Message { Message(IntegrationsStrings.table, 79, "integrationsEntraOne") }
    /// As tenant URL enter:
    static var integrationsEntraTwo: Message { Message(IntegrationsStrings.table, 80, "integrationsEntraTwo") }
    /// As secret token enter the token from here, and press Test connection.
    static var integrationsEntraThree: Message { Message(IntegrationsStrings.table, 81, "integrationsEntraThree") }
    /// Under Mappings keep the attributes listed below; others are taken and not kept.
    static var integrationsEntraFour: Message { Message(IntegrationsStrings.table, 82, "integrationsEntraFour") }
    /// Assign people and groups, then switch provisioning on. Entra ID writes about every 40 minutes.
    static var integrationsEntraFive: Message { Message(IntegrationsStrings.table, 83, "integrationsEntraFive") }
    /// In the Okta admin console open your app integration, enable SCIM provisioning and open Provisioning, Integr...
    static var integrationsOktaOne: Message { Message(IntegrationsStrings.table, 84, "integrationsOktaOne") }
    /// As SCIM connector base URL enter:
    static var integrationsOktaTwo: Message { Message(IntegrationsStrings.table, 85, "integrationsOktaTwo") }
    /// As unique identifier field enter:
    static var integrationsOktaThree: Message { Message(IntegrationsStrings.table, 86, "integrationsOktaThree") }
    /// Choose Push new users, Push profile updates and Push groups, HTTP header as authentication, and enter the t...
    static var integrationsOktaFour: Message { Message(IntegrationsStrings.table, 87, "integrationsOktaFour") }
    /// Test the connector, then enable create, update and deactivate under To App.
    static var integrationsOktaFive: Message { Message(IntegrationsStrings.table, 88, "integrationsOktaFive") }
    /// Base address of SCIM 2.0:
    static var integrationsOtherOne: Message { Message(IntegrationsStrings.table, 89, "integrationsOtherOne") }
    /// Authenticate by the header Authorization with the word Bearer and the token.
    static var integrationsOtherTwo: Message { Message(IntegrationsStrings.table, 90, "integrationsOtherTwo") }
    /// The documents ServiceProviderConfig, ResourceTypes and Schemas below that address say what is supported.
    static var integrationsOtherThree: Message { Message(IntegrationsStrings.table, 91, "integrationsOtherThree") }
    /// What attributes mean
    static var integrationsMapping: Message { Message(IntegrationsStrings.table, 92, "integrationsMapping") }
    /// Attribute
    static var integrationsAttribute: Message { Message(IntegrationsStrings.table, 93, "integrationsAttribute") }
    /// Meaning
    static var integrationsMeaning: Message { Message(IntegrationsStrings.table, 94, "integrationsMeaning") }
    /// Unique within this directory; used as address when no e-mail is sent.
    static var integrationsMapUserName: Message { Message(IntegrationsStrings.table, 95, "integrationsMapUserName") }
    /// The person’s address. People outside confirmed domains confirm from their own mail before they join.
    static var integrationsMapEmail: Message { Message(IntegrationsStrings.table, 96, "integrationsMapEmail") }
    /// The name as it is shown.
    static var integrationsMapName: Message { Message(IntegrationsStrings.table, 97, "integrationsMapName") }
    /// False ends the membership today; true starts a new one. History stays.
    static var integrationsMapActive: Message { Message(IntegrationsStrings.table, 98, "integrationsMapActive") }
    /// The directory’s own id, kept for this directory.
    static var integrationsMapExternal: Message { Message(IntegrationsStrings.table, 99, "integrationsMapExternal") }
    /// sales, presales, engineer, support, marketing, management.
    static var integrationsMapJobRoles: Message { Message(IntegrationsStrings.table, 100, "integrationsMapJobRoles") }
    /// External id of the organization, within what this directory reaches.
    static var integrationsMapOrganization: Message { Message(IntegrationsStrings.table, 101, "integrationsMapOrganization") }
    /// Last day as YYYY-MM-DD; the membership ends then.
    static var integrationsMapLastDay: Message { Message(IntegrationsStrings.table, 102, "integrationsMapLastDay") }
    /// employee, contractor, partner or student.
    static var integrationsMapWorkerType: Message { Message(IntegrationsStrings.table, 103, "integrationsMapWorkerType") }
    /// Another person of this directory; circles are refused.
    static var integrationsMapManager: Message { Message(IntegrationsStrings.table, 104, "integrationsMapManager") }
    /// jobRoles, organization, lastDay and workerType lie in the schema
    static var integrationsMapLaurel: Message { Message(IntegrationsStrings.table, 105, "integrationsMapLaurel") }
    /// manager lies in the schema
    static var integrationsMapEnterprise: Message { Message(IntegrationsStrings.table, 106, "integrationsMapEnterprise") }
    /// What groups give
    static var integrationsGroups: Message { Message(IntegrationsStrings.table, 107, "integrationsGroups") }
    /// Groups are kept as they are sent. You say which of them give a job role or a role.
    static var integrationsGroupsText: Message { Message(IntegrationsStrings.table, 108, "integrationsGroupsText") }
    /// Group
    static var integrationsGroup: Message { Message(IntegrationsStrings.table, 109, "integrationsGroup") }
    /// Gives
    static var integrationsGives: Message { Message(IntegrationsStrings.table, 110, "integrationsGives") }
    /// What {group} gives
    static func integrationsGivesFor(group: String) -> Message { Message(IntegrationsStrings.table, 111, "integrationsGivesFor", [.text(group)]) }
    /// Nothing
    static var integrationsGivesNothing: Message { Message(IntegrationsStrings.table, 112, "integrationsGivesNothing") }
    /// Prepare a group by its name
    static var integrationsGroupAdd: Message { Message(IntegrationsStrings.table, 113, "integrationsGroupAdd") }
    /// Exactly as the directory names it; it may come later.
    static var integrationsGroupHint: Message { Message(IntegrationsStrings.table, 114, "integrationsGroupHint") }
    /// Not sent yet
    static var integrationsGroupNotSeen: Message { Message(IntegrationsStrings.table, 115, "integrationsGroupNotSeen") }
    /// No groups yet
    static var integrationsNoGroups: Message { Message(IntegrationsStrings.table, 116, "integrationsNoGroups") }
    /// Groups that the directory pushes appear here.
    static var integrationsNoGroupsText: Message { Message(IntegrationsStrings.table, 117, "integrationsNoGroupsText") }
    /// Job role: {role, select, sales {Sales} presales {Presales} engineer {Engineering} support {Support} marketi...
    static func integrationsJobRole(role: String) -> Message { Message(IntegrationsStrings.table, 118, "integrationsJobRole", [.text(role)]) }
    /// Role: {role, select, partnerAdmin {Partner administrator} distributorManager {Distributor manager} assessor...
    static func integrationsRole(role: String) -> Message { Message(IntegrationsStrings.table, 119, "integrationsRole", [.text(role)]) }
    /// Requests and effects
    static var integrationsLog: Message { Message(IntegrationsStrings.table, 120, "integrationsLog") }
    /// What the directory asked, and what it did here.
    static var integrationsLogLead: Message { Message(IntegrationsStrings.table, 121, "integrationsLogLead") }
    /// All requests
    static var integrationsLogAll: Message { Message(IntegrationsStrings.table, 122, "integrationsLogAll") }
    /// Exact name or id
    static var integrationsLogSearch: Message { Message(IntegrationsStrings.table, 123, "integrationsLogSearch") }
    /// No requests
    static var integrationsNoLog: Message { Message(IntegrationsStrings.table, 124, "integrationsNoLog") }
    /// Each request of the directory is listed here with what it did.
    static var integrationsNoLogText: Message { Message(IntegrationsStrings.table, 125, "integrationsNoLogText") }
    /// When
    static var integrationsWhen: Message { Message(IntegrationsStrings.table, 126, "integrationsWhen") }
    /// Request
    static var integrationsOperation: Message { Message(IntegrationsStrings.table, 127, "integrationsOperation") }
    /// About
    static var integrationsTarget: Message { Message(IntegrationsStrings.table, 128, "integrationsTarget") }
    /// SCIM id
    static var integrationsTargetID: Message { Message(IntegrationsStrings.table, 129, "integrationsTargetID") }
    /// Answer
    static var integrationsStatus: Message { Message(IntegrationsStrings.table, 130, "integrationsStatus") }
    /// What it did
    static var integrationsEffects: Message { Message(IntegrationsStrings.table, 131, "integrationsEffects") }
    /// Answer
    static var integrationsOutcome: Message { Message(IntegrationsStrings.table, 132, "integrationsOutcome") }
    /// Carried out
    static var integrationsDone: Message { Message(IntegrationsStrings.table, 133, "integrationsDone") }
    /// Refused
    static var integrationsRefused: Message { Message(IntegrationsStrings.table, 134, "integrationsRefused") }
    /// Changes
    static var integrationsWrites: Message { Message(IntegrationsStrings.table, 135, "integrationsWrites") }
    /// Person
    static var integrationsPerson: Message { Message(IntegrationsStrings.table, 136, "integrationsPerson") }
    /// Asked by
    static var integrationsFilter: Message { Message(IntegrationsStrings.table, 137, "integrationsFilter") }
    /// It changed nothing.
    static var integrationsNoEffect: Message { Message(IntegrationsStrings.table, 138, "integrationsNoEffect") }
    /// {operation, select, create {{resource, select, user {Create person} group {Create group} other {Create}}} r...
    static func integrationsOperationName(operation: String, resource: String) -> Message { Message(IntegrationsStrings.table, 139, "integrationsOperationName", [.text(operation), .text(resource)]) }
    /// {code, select, membershipStarted {Membership from {day, date}.} other {Membership ends {day, date}.}}
    static func integrationsEffectDay(code: String, day: Day) -> Message { Message(IntegrationsStrings.table, 140, "integrationsEffectDay", [.text(code), .day(day)]) }
    /// {code, select, personAdded {Person added.} moved {Moved to another organization.} invited {Invited; joins o...
    static func integrationsEffect(code: String, value: String) -> Message { Message(IntegrationsStrings.table, 141, "integrationsEffect", [.text(code), .text(value)]) }
    /// {code, select, uniqueness {The name or address is taken.} invalidFilter {The filter cannot be read.} invali...
    static func integrationsRefusedBecause(code: String) -> Message { Message(IntegrationsStrings.table, 142, "integrationsRefusedBecause", [.text(code)]) }
    /// Requests of provisioning (SCIM)
    static var integrationsRetained: Message { Message(IntegrationsStrings.table, 143, "integrationsRetained") }
    /// The filter cannot be read near “{near}”.
    static func integrationsErrorFilter(near: String) -> Message { Message(IntegrationsStrings.table, 144, "integrationsErrorFilter", [.text(near)]) }
    /// That is more than one request may ask. Narrow the filter or send less at once.
    static var integrationsErrorTooMany: Message { Message(IntegrationsStrings.table, 145, "integrationsErrorTooMany") }
    /// {attribute} is taken by another resource of this client.
    static func integrationsErrorTaken(attribute: String) -> Message { Message(IntegrationsStrings.table, 146, "integrationsErrorTaken", [.text(attribute)]) }
    /// {attribute} is read-only.
    static func integrationsErrorReadOnly(attribute: String) -> Message { Message(IntegrationsStrings.table, 147, "integrationsErrorReadOnly", [.text(attribute)]) }
    /// {what, select, Operations {Operations must be a list of operations.} op {op must be add, replace or remove....
    static func integrationsErrorSyntax(what: String) -> Message { Message(IntegrationsStrings.table, 148, "integrationsErrorSyntax", [.text(what)]) }
    /// The path “{path}” names no attribute that is known here.
    static func integrationsErrorPath(path: String) -> Message { Message(IntegrationsStrings.table, 149, "integrationsErrorPath", [.text(path)]) }
    /// Nothing is there at “{path}”.
    static func integrationsErrorNoTarget(path: String) -> Message { Message(IntegrationsStrings.table, 150, "integrationsErrorNoTarget", [.text(path)]) }
    /// {attribute}: {why, select, missing {a value is needed} long {the text is too long or has characters that ar...
    static func integrationsErrorValue(attribute: String, why: String) -> Message { Message(IntegrationsStrings.table, 151, "integrationsErrorValue", [.text(attribute), .text(why)]) }
    /// No such resource.
    static var integrationsErrorNotFound: Message { Message(IntegrationsStrings.table, 152, "integrationsErrorNotFound") }
    /// The resource changed meanwhile. Read it again.
    static var integrationsErrorVersion: Message { Message(IntegrationsStrings.table, 153, "integrationsErrorVersion") }
    /// The body is larger than this server takes; maxPayloadSize says how much.
    static var integrationsErrorTooLarge: Message { Message(IntegrationsStrings.table, 154, "integrationsErrorTooLarge") }
    /// More operations than this server takes; maxOperations says how many.
    static var integrationsErrorOperations: Message { Message(IntegrationsStrings.table, 155, "integrationsErrorOperations") }
    /// A token is nobody in particular: there is no /Me here.
    static var integrationsErrorNotImplemented: Message { Message(IntegrationsStrings.table, 156, "integrationsErrorNotImplemented") }
    /// This document is only read.
    static var integrationsErrorReadOnlyDocument: Message { Message(IntegrationsStrings.table, 157, "integrationsErrorReadOnlyDocument") }
    /// The manager would report to this person, directly or through others.
    static var integrationsErrorManager: Message { Message(IntegrationsStrings.table, 158, "integrationsErrorManager") }
    /// organization names none that this client reaches.
    static var integrationsErrorOrganization: Message { Message(IntegrationsStrings.table, 159, "integrationsErrorOrganization") }
    /// A member is no user of this client.
    static var integrationsErrorMember: Message { Message(IntegrationsStrings.table, 160, "integrationsErrorMember") }
}
