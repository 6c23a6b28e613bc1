// Made by tools/strings.py from Sources/Roster/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Roster in English and German.
package enum RosterStrings {
    package static let table = StringTable(name: "Roster", keys: keys, english: english, german: german)

    private static let keys = ##"""
        rosterTitle
        rosterLead
        rosterPart
        rosterNewPeople
        rosterNewOrganizations
        rosterRecent
        rosterNoneTitle
        rosterNoneText
        rosterFile
        rosterKind
        rosterKindName
        rosterStatus
        rosterWhen
        rosterRows
        rosterStateName
        rosterExports
        rosterExportsText
        rosterExportName
        rosterSources
        rosterSourcesText
        rosterSourceAdd
        rosterSourceNever
        rosterSourceChecked
        rosterSourceBroken
        rosterCrumb
        rosterNewTitle
        rosterNewLead
        rosterSteps
        rosterStepFile
        rosterStepColumns
        rosterStepCheck
        rosterStepDone
        rosterStepWord
        rosterChoose
        rosterChooseHint
        rosterRead
        rosterCancel
        rosterHelpTitle
        rosterHelpPeople
        rosterHelpOrganizations
        rosterExample
        rosterFileMissing
        rosterFileLarge
        rosterFileRows
        rosterFileColumns
        rosterFileQuote
        rosterFileEmpty
        rosterFileHeader
        rosterFileOld
        rosterFileSheet
        rosterFileBad
        rosterColumnMissing
        rosterFieldTwice
        rosterFieldGone
        rosterOrganizationBad
        rosterSystemBad
        rosterGone
        rosterNameMissing
        rosterURLBad
        rosterPercentBad
        rosterHourBad
        rosterSecretBad
        rosterMappingTitle
        rosterMappingLead
        rosterMappingFacts
        rosterSeparatorName
        rosterColumn
        rosterColumnNumber
        rosterSamples
        rosterMeaning
        rosterMeaningOf
        rosterIgnore
        rosterFieldName
        rosterFieldID
        rosterFieldOwn
        rosterOptionOrganization
        rosterOptionOrganizationNone
        rosterOptionInvite
        rosterInviteName
        rosterInviteHint
        rosterOptionElsewhere
        rosterElsewhereName
        rosterOptionSystem
        rosterOptionSystemHint
        rosterOptionSheet
        rosterSheetUse
        rosterCompare
        rosterPreviewTitle
        rosterPlanningTitle
        rosterRunningTitle
        rosterStoppedTitle
        rosterDoneTitle
        rosterUndoingTitle
        rosterUndoneTitle
        rosterHeldTitle
        rosterHeldText
        rosterFrom
        rosterStart
        rosterStartConfirm
        rosterStarted
        rosterNothing
        rosterColumnsAgain
        rosterDiscard
        rosterDiscarded
        rosterStop
        rosterStopping
        rosterResume
        rosterRefresh
        rosterProgress
        rosterUndo
        rosterUndoConfirm
        rosterUndoStarted
        rosterUndoneCount
        rosterKept
        rosterInviteSend
        rosterInviteSent
        rosterReport
        rosterCorrected
        rosterCorrectedText
        rosterCorrectedPlan
        rosterIgnored
        rosterStopReason
        rosterRowState
        rosterLine
        rosterMissingLine
        rosterWho
        rosterWhat
        rosterSearch
        rosterChange
        rosterNothingBefore
        rosterEntityOwn
        rosterFilterNone
        rosterFilterNoneTitle
        rosterReasonHeading
        rosterOutcome
        rosterReasonMissing
        rosterReasonLong
        rosterReasonEmail
        rosterReasonRepeated
        rosterReasonContradicted
        rosterReasonOrganization
        rosterReasonAmbiguous
        rosterReasonJobRole
        rosterReasonLanguage
        rosterReasonDay
        rosterReasonDays
        rosterReasonRole
        rosterReasonCountry
        rosterReasonType
        rosterReasonOwnership
        rosterReasonParent
        rosterReasonOwnParent
        rosterReasonCircle
        rosterReasonEntity
        rosterReasonEntityLocation
        rosterReasonEntityHead
        rosterReasonTags
        rosterReasonSeatNumber
        rosterReasonValue
        rosterReasonFieldGone
        rosterReasonDistributor
        rosterReasonOwnDistributor
        rosterReasonDetail
        rosterReasonVendor
        rosterReasonRefers
        rosterReasonTaken
        rosterReasonSplit
        rosterReasonName
        rosterReasonEmailTaken
        rosterReasonVendorPerson
        rosterReasonSeats
        rosterReasonSince
        rosterReasonOthers
        rosterReasonUse
        rosterReasonAccepted
        rosterReasonStays
        rosterSourceTitle
        rosterSourceName
        rosterSourceNameHint
        rosterSourceURL
        rosterSourceURLHint
        rosterSourceSecret
        rosterSourceSecretHint
        rosterSourceSecretKept
        rosterSourceRhythm
        rosterSourceRhythmName
        rosterSourceHour
        rosterSourceHourHint
        rosterSourceFull
        rosterSourceFullHint
        rosterSourceStop
        rosterSourceMappingHint
        rosterSourceSave
        rosterSourceSaved
        rosterSourceFetch
        rosterSourceFetching
        rosterSourceRemove
        rosterSourceRemoved
        rosterSourceRemoveConfirm
        rosterSourceLast
        rosterSourceNext
        rosterSourceFailure
        rosterMailGreeting
        rosterMailFailedSubject
        rosterMailFailedText
        rosterMailFailedButton
        rosterMailHeldSubject
        rosterMailHeldText
        rosterMailHeldButton
        rosterRetainedRows
        rosterRetainedEffects
        """##
    private static let english = ##"""
        Files
        Bring in many people or organizations at once, and take them along.
        Import and export
        Import people
        Import organizations
        Brought in so far
        No file yet
        Choose a CSV or Excel file. Nothing is changed before you have seen what it would do.
        File
        Holds
        {kind, select, people {People} organizations {Organizations} other {{kind}}}
        Status
        When
        Rows
        {state, select, mapping {Columns to check} planning {Being compared} planned {Ready to run} held {Waits for you} running {Running} stopped {Stopped} done {Done} undoing {Being undone} undone {Undone} failed {Failed} other {{state}}}
        Take along
        In the same shape as a file to import: change it and bring it back, or keep it.
        {kind, select, people {People} other {Organizations}} as {format}
        Files that come by themselves
        Your HR or partner system puts a file at an https address, and it is fetched every hour or every day.
        Add an address
        Not fetched yet
        Fetched {at, time}
        Not working since {at, time}
        Where you are
        {kind, select, people {Import people} other {Import organizations}}
        CSV or Excel, as your system exports it. First you see what it would do.
        Steps
        File
        Columns
        Check
        Report
        {state, select, done {done} current {you are here} other {to come}}
        Choose a file
        CSV or XLSX, up to {rows, number} rows and {limit}. Encoding and separator are recognised.
        Read the file
        Cancel
        What the file should have
        One person a row with an e-mail address. Useful columns: name, organization, job roles, language, first day, last day, role.
        One organization a row, in any order. Columns: name, country, region, type, external ids, parent with ownership, the legal entity whose location it is, tags, seats, your own fields, distributors with area, days and grants, and the first administrator to invite.
        Download an example
        Choose a file.
        The file is larger than {limit}.
        The file has more than {limit, number} rows. Split it.
        Line {line, number} has more than {limit, number} columns. Is this the right file?
        A quote that begins on line {line, number} is not closed.
        The file has no rows.
        The file has headings and no row below them.
        This is an Excel file of before 2007 or one with a password. Save it as .xlsx without a password.
        There is no sheet {name}.
        This is not a CSV or Excel file that can be read. Export it again.
        {field, select, email {No column holds the e-mail address.} organization {No column names the organization. Choose one for all rows.} other {No column holds a name or an external id.}}
        Column {column, number} means the same as another one.
        Column {column, number} means a field that is asked no more. Choose again.
        Choose an organization from the list.
        Use a short name such as crm.
        This can no longer be done. The page shows how it stands now.
        Give it a name.
        Enter an address that begins with https://.
        Enter a whole percent from 1 to 100.
        Enter an hour from 0 to 23.
        The header is too long or has line breaks.
        What the columns mean
        {rows, plural, one {One row} other {# rows}} in {file}. Correct what was guessed wrong; it is remembered for the next file.
        {format, select, csv {Read as {encoding}, columns separated by {separator}} other {Sheet “{separator}”}}.
        {separator, select, comma {commas} semicolon {semicolons} tab {tabs} bar {vertical bars} other {{separator}}}
        Column
        Column {number, number}
        For example
        Means
        What “{heading}” means
        Nothing, pass over
        {field, select, name {Name} firstName {First name} lastName {Last name} email {E-mail} organization {Organization} jobRoles {Job roles} language {Language} start {First day} lastDay {Last day} role {Role} externalID {External id} externalSystem {System of the external id} country {Country} region {Region} type {Type} parent {Parent} ownership {Ownership of the parent, %} legalEntity {Legal entity} tags {Tags} seats {Seats} distributors {Distributors} distributorCountry {Distributor: country} distributorRegion {Distributor: region} distributorFrom {Distributor: from} distributorLastDay {Distributor: last day} distributorGrants {Distributor: grants} adminEmail {First administrator: e-mail} adminName {First administrator: name} other {{field}}}
        External id in {system}
        Your own field: {title}
        Organization of rows that name none
        None: every row names one
        Invitations to newcomers
        {how, select, now {Send now} later {Send later, when I say so} other {Do not send any}}
        {how, select, now {Everybody new gets a mail when the file is run.} later {They lie ready; one button sends them all.} other {For people who come in by single sign-on or a code.}}
        Who is at another organization of yours
        {how, select, move {Moves to the one in the file} other {Stays there too}}
        System of external ids that name none
        A short name such as crm. It tells these ids from those of other systems.
        Sheet
        Read this sheet
        Check the file
        This is what will happen
        Comparing with what is there
        Running
        Stopped before the end
        What became of the file
        Being undone
        Undone
        Somebody should look first
        This file would end or change more than the {percent, number} % that may happen by itself, or too many rows are wrong. It runs only when you say so.
        {file}, {at, time}
        {count, plural, one {Take in one row} other {Take in # rows}}
        {ended, plural, =0 {Take it in now?} one {One membership ends today. Go on?} other {# memberships end today. Go on?}}
        It runs. You may leave this page.
        The file changes nothing.
        Change columns
        Discard
        Discarded. Nothing was changed.
        Stop
        It stops after the present step.
        Go on
        Refresh
        {done, number} of {total, number} rows
        Undo all of it
        Take back everything this file did? What somebody changed since stays.
        It is being undone.
        {undone, plural, one {One thing was} other {# things were}} taken back{kept, plural, =0 {.} one {, one stays as it is.} other {, # stay as they are.}}
        What stays
        Send the invitations
        The invitations go out now.
        Download the report
        Rows to correct
        {count, plural, one {One row was} other {# rows were}} not taken. Download just these with the reason beside them, correct them and bring that file in.
        {count, plural, one {One row cannot} other {# rows cannot}} be taken in. Take in the others now, and download these with the reason beside them.
        Columns passed over: {names}
        {reason, select, rights {You may no longer do this for these organizations, so nothing more was done.} fault {Something went wrong on our side. What was done stays done; go on when you like.} other {You stopped it. What was done stays done.}}
        {state, select, new {New} changed {Changed} moved {Moved} ended {Ends} unchanged {As it is} conflict {Conflict} bad {Wrong} done {Done} refused {Not taken} problems {Not taken} other {{state}}}
        Line
        Not in the file
        Who
        What
        Search by name or address
        {field}: {before} → {after}
        empty
        a company of its own
        No row is like that.
        Nothing here
        Reason
        Outcome
        {field} is missing.
        {field} is longer than {limit, number} characters.
        “{text}” is no e-mail address.
        The same as line {line, number}.
        Line {line, number} says something else about the same one. Keep one of them.
        There is no organization {text} for you here.
        Several organizations are called {text}. Use an external id.
        “{text}” is no job role. Use sales, presales, engineer, support, marketing or management.
        “{text}” is no language spoken here. Use de or en.
        {field}: “{text}” is no day. Write it as 2026-12-31.
        The last day is before the first one.
        The role {text} cannot be given by this file.
        “{text}” is no country. Use a code such as DE or its name.
        “{text}” is no type. Use reseller, distributor, integrator, consultant, referral, service-provider or other.
        “{text}” is no whole percent from 1 to 100.
        The parent {text} is neither here nor in the file.
        It is given as its own parent.
        Its parents form a circle.
        The legal entity {text} is neither here nor in the file.
        The legal entity {text} is a location itself, here or by this file. Name the company that it belongs to.
        It has locations of its own, here or by this file, so it cannot be a location itself.
        Tags: use at most {most, number} of at most {letters, number} characters each.
        Seats: “{text}” is no whole number up to {limit, number}. Write “unlimited” for no limit.
        {kind, select, text {{field}: “{text}” is too long.} number {{field}: “{text}” is no number.} day {{field}: “{text}” is no day. Write it as 2026-12-31.} choice {{field}: “{text}” is none of the answers. Use {choices}.} yesNo {{field}: “{text}” is neither yes nor no.} link {{field}: “{text}” is no link. It begins with https://.} other {{field}: “{text}” does not fit.}}
        The field {field} is asked no more. Look at the columns again.
        The distributor {text} is neither here nor in the file.
        It is given as its own distributor.
        “{text}” is not understood. Write P-100 (country=AT; from=2026-01-01; to=2026-12-31; grants=counts+people).
        This is the vendor''s own organization; it is edited under Settings.
        It hangs on line {line, number}, which is not taken.
        The external id {text} belongs to somebody else.
        Its external ids belong to different ones.
        There is another one called {text} in that country.
        The address {text} belongs to somebody else.
        Works for the vendor and is not moved by a file.
        No seat is left at this organization.
        Something changed since the preview. Bring the file in again.
        Changed by somebody since.
        In use since.
        The person has come in since.
        The record stays, without an organization.
        {isNew, select, true {Fetch a file regularly} other {File from an address}}
        Name
        Such as “Staff from HR”.
        Address
        https:// and the path of a CSV or XLSX file. It is fetched without following redirects.
        Authorization header
        For example: Bearer abc123. Kept secret and never shown again; empty for none.
        One is kept. Enter another one to replace it, or a minus sign to remove it.
        How often
        {rhythm, select, hourly {Every hour} other {Every day}}
        Hour of the day
        0 to 23, for “Every day”.
        The file names everybody
        Whoever came by this file and is missing in it ends that day.
        Stop and ask when more than this changes or ends
        Columns mean what they meant in the last file that you brought in by hand. Bring one in first, so that you have seen it.
        Save
        Saved. The file is fetched within minutes.
        Fetch now
        It is fetched now.
        Remove
        Removed. People who came by it stay.
        Stop fetching this file?
        Last file
        Next time
        {reason, select, address {The address cannot be used. It must be https, and must not lead into a private network.} unreachable {The server did not answer in time, or its certificate does not hold.} status {The server answered that it does not give the file. Check the address and the authorization.} tooLarge {The file is too large.} table {What came is no CSV or Excel file.} mapping {Its columns are not known. Bring such a file in by hand once and say what they mean.} rights {Whoever set this may no longer do it. Let somebody else set it.} other {{reason}}}
        Hello {name},
        “{name}” could not be fetched
        The file “{name}” could not be fetched or read. It is tried again at its usual times; you hear again only when it has worked in between.
        See what is wrong
        “{name}” waits for you
        The file “{name}” would end {ended, number}, change {changed, number}, and {problems, number} of its rows cannot be taken. Nothing was done; please look first.
        Look at it
        Rows of imported files
        What imported files did, for undoing it
        """##
    private static let german = ##"""
        Dateien
        Viele Personen oder Organisationen auf einmal hereinholen, und mitnehmen.
        Import und Export
        Personen importieren
        Organisationen importieren
        Bisher hereingeholt
        Noch keine Datei
        Wählen Sie eine CSV- oder Excel-Datei. Nichts ändert sich, bevor Sie gesehen haben, was sie bewirkt.
        Datei
        Enthält
        {kind, select, people {Personen} organizations {Organisationen} other {{kind}}}
        Status
        Wann
        Zeilen
        {state, select, mapping {Spalten zu prüfen} planning {Wird verglichen} planned {Bereit} held {Wartet auf Sie} running {Läuft} stopped {Angehalten} done {Fertig} undoing {Wird zurückgenommen} undone {Zurückgenommen} failed {Gescheitert} other {{state}}}
        Mitnehmen
        In derselben Form wie eine Importdatei: ändern und wieder hereinholen, oder aufbewahren.
        {kind, select, people {Personen} other {Organisationen}} als {format}
        Dateien, die von selbst kommen
        Ihr Personal- oder Partnersystem legt eine Datei unter einer https-Adresse ab; sie wird stündlich oder täglich geholt.
        Adresse hinzufügen
        Noch nicht geholt
        Geholt {at, time}
        Gestört seit {at, time}
        Wo Sie sind
        {kind, select, people {Personen importieren} other {Organisationen importieren}}
        CSV oder Excel, so wie Ihr System sie ausgibt. Zuerst sehen Sie, was sie bewirken würde.
        Schritte
        Datei
        Spalten
        Prüfen
        Bericht
        {state, select, done {erledigt} current {Sie sind hier} other {folgt}}
        Datei auswählen
        CSV oder XLSX, bis {rows, number} Zeilen und {limit}. Kodierung und Trennzeichen werden erkannt.
        Datei lesen
        Abbrechen
        Was in der Datei stehen sollte
        Eine Person je Zeile mit E-Mail-Adresse. Nützliche Spalten: Name, Organisation, Funktion, Sprache, erster Tag, letzter Tag, Rolle.
        Eine Organisation je Zeile, in beliebiger Reihenfolge. Spalten: Name, Land, Region, Typ, externe Nummern, Muttergesellschaft mit Anteil, die juristische Person, deren Standort sie ist, Schlagwörter, Plätze, Ihre eigenen Felder, Distributoren mit Gebiet, Tagen und Rechten sowie die erste Administration, die eingeladen wird.
        Beispiel herunterladen
        Wählen Sie eine Datei.
        Die Datei ist größer als {limit}.
        Die Datei hat mehr als {limit, number} Zeilen. Teilen Sie sie.
        Zeile {line, number} hat mehr als {limit, number} Spalten. Ist es die richtige Datei?
        Ein Anführungszeichen aus Zeile {line, number} wird nicht geschlossen.
        Die Datei hat keine Zeilen.
        Die Datei hat Überschriften und keine Zeile darunter.
        Das ist eine Excel-Datei von vor 2007 oder eine mit Kennwort. Speichern Sie sie als .xlsx ohne Kennwort.
        Es gibt kein Blatt {name}.
        Das ist keine lesbare CSV- oder Excel-Datei. Exportieren Sie sie noch einmal.
        {field, select, email {Keine Spalte enthält die E-Mail-Adresse.} organization {Keine Spalte nennt die Organisation. Wählen Sie eine für alle Zeilen.} other {Keine Spalte enthält einen Namen oder eine externe Nummer.}}
        Spalte {column, number} bedeutet dasselbe wie eine andere.
        Spalte {column, number} bedeutet ein Feld, das nicht mehr gefragt wird. Wählen Sie neu.
        Wählen Sie eine Organisation aus der Liste.
        Verwenden Sie einen kurzen Namen wie crm.
        Das geht nicht mehr. Die Seite zeigt den jetzigen Stand.
        Geben Sie einen Namen an.
        Geben Sie eine Adresse an, die mit https:// beginnt.
        Geben Sie ganze Prozent von 1 bis 100 an.
        Geben Sie eine Stunde von 0 bis 23 an.
        Die Kopfzeile ist zu lang oder hat Zeilenumbrüche.
        Was die Spalten bedeuten
        {rows, plural, one {Eine Zeile} other {# Zeilen}} in {file}. Berichtigen Sie, was falsch erraten wurde; es wird für die nächste Datei gemerkt.
        {format, select, csv {Gelesen als {encoding}, Spalten getrennt durch {separator}} other {Blatt „{separator}“}}.
        {separator, select, comma {Kommas} semicolon {Semikolons} tab {Tabulatoren} bar {senkrechte Striche} other {{separator}}}
        Spalte
        Spalte {number, number}
        Zum Beispiel
        Bedeutet
        Was „{heading}“ bedeutet
        Nichts, übergehen
        {field, select, name {Name} firstName {Vorname} lastName {Nachname} email {E-Mail} organization {Organisation} jobRoles {Funktionen} language {Sprache} start {Erster Tag} lastDay {Letzter Tag} role {Rolle} externalID {Externe Nummer} externalSystem {System der externen Nummer} country {Land} region {Region} type {Typ} parent {Muttergesellschaft} ownership {Anteil der Mutter, %} legalEntity {Juristische Person} tags {Schlagwörter} seats {Plätze} distributors {Distributoren} distributorCountry {Distributor: Land} distributorRegion {Distributor: Region} distributorFrom {Distributor: ab} distributorLastDay {Distributor: letzter Tag} distributorGrants {Distributor: Rechte} adminEmail {Erste Administration: E-Mail} adminName {Erste Administration: Name} other {{field}}}
        Externe Nummer in {system}
        Eigenes Feld: {title}
        Organisation der Zeilen, die keine nennen
        Keine: Jede Zeile nennt eine
        Einladungen an Neue
        {how, select, now {Jetzt senden} later {Später senden, auf mein Wort} other {Keine senden}}
        {how, select, now {Alle Neuen erhalten eine E-Mail, sobald die Datei übernommen wird.} later {Sie liegen bereit; ein Knopf sendet alle.} other {Für Personen, die über Single Sign-on oder einen Code kommen.}}
        Wer bei einer anderen Ihrer Organisationen ist
        {how, select, move {Wechselt zu der in der Datei} other {Bleibt auch dort}}
        System externer Nummern, die keines nennen
        Ein kurzer Name wie crm. Er unterscheidet diese Nummern von denen anderer Systeme.
        Blatt
        Dieses Blatt lesen
        Datei prüfen
        Das wird geschehen
        Vergleich mit dem Bestand
        Läuft
        Vor dem Ende angehalten
        Was aus der Datei wurde
        Wird zurückgenommen
        Zurückgenommen
        Erst hinsehen
        Diese Datei würde mehr beenden oder ändern als die {percent, number} %, die von selbst geschehen dürfen, oder zu viele Zeilen sind falsch. Sie wird nur auf Ihr Wort übernommen.
        {file}, {at, time}
        {count, plural, one {Eine Zeile übernehmen} other {# Zeilen übernehmen}}
        {ended, plural, =0 {Jetzt übernehmen?} one {Eine Mitgliedschaft endet heute. Fortfahren?} other {# Mitgliedschaften enden heute. Fortfahren?}}
        Es läuft. Sie können die Seite verlassen.
        Die Datei ändert nichts.
        Spalten ändern
        Verwerfen
        Verworfen. Nichts wurde geändert.
        Anhalten
        Es hält nach dem jetzigen Schritt an.
        Fortsetzen
        Aktualisieren
        {done, number} von {total, number} Zeilen
        Alles zurücknehmen
        Alles zurücknehmen, was diese Datei bewirkt hat? Was seither jemand geändert hat, bleibt.
        Es wird zurückgenommen.
        {undone, plural, one {Eine Sache wurde} other {# Sachen wurden}} zurückgenommen{kept, plural, =0 {.} one {, eine bleibt, wie sie ist.} other {, # bleiben, wie sie sind.}}
        Was bleibt
        Einladungen senden
        Die Einladungen gehen jetzt hinaus.
        Bericht herunterladen
        Zeilen zum Berichtigen
        {count, plural, one {Eine Zeile wurde} other {# Zeilen wurden}} nicht übernommen. Laden Sie nur diese mit dem Grund daneben herunter, berichtigen Sie sie und holen Sie diese Datei herein.
        {count, plural, one {Eine Zeile kann} other {# Zeilen können}} nicht übernommen werden. Übernehmen Sie die anderen jetzt und laden Sie diese mit dem Grund daneben herunter.
        Übergangene Spalten: {names}
        {reason, select, rights {Sie dürfen das für diese Organisationen nicht mehr; deshalb geschah nichts weiter.} fault {Auf unserer Seite ging etwas schief. Was getan ist, bleibt; setzen Sie fort, wann Sie möchten.} other {Sie haben es angehalten. Was getan ist, bleibt.}}
        {state, select, new {Neu} changed {Geändert} moved {Wechselt} ended {Endet} unchanged {Wie es ist} conflict {Widerspruch} bad {Falsch} done {Erledigt} refused {Nicht übernommen} problems {Nicht übernommen} other {{state}}}
        Zeile
        Nicht in der Datei
        Wer
        Was
        Nach Name oder Adresse suchen
        {field}: {before} → {after}
        leer
        ein eigenes Unternehmen
        Keine Zeile ist so.
        Nichts hier
        Grund
        Ergebnis
        {field} fehlt.
        {field} ist länger als {limit, number} Zeichen.
        „{text}“ ist keine E-Mail-Adresse.
        Dasselbe wie Zeile {line, number}.
        Zeile {line, number} sagt etwas anderes über dieselbe. Behalten Sie eine davon.
        Es gibt für Sie hier keine Organisation {text}.
        Mehrere Organisationen heißen {text}. Verwenden Sie eine externe Nummer.
        „{text}“ ist keine Funktion. Verwenden Sie Vertrieb, Presales, Technik, Support, Marketing oder Leitung.
        „{text}“ ist hier keine Sprache. Verwenden Sie de oder en.
        {field}: „{text}“ ist kein Tag. Schreiben Sie ihn als 2026-12-31 oder 31.12.2026.
        Der letzte Tag liegt vor dem ersten.
        Die Rolle {text} kann diese Datei nicht vergeben.
        „{text}“ ist kein Land. Verwenden Sie ein Kürzel wie DE oder den Namen.
        „{text}“ ist kein Typ. Verwenden Sie Reseller, Distributor, Systemhaus, Berater, Vermittler, Dienstleister oder Sonstige.
        „{text}“ sind keine ganzen Prozent von 1 bis 100.
        Die Mutter {text} ist weder hier noch in der Datei.
        Sie ist als ihre eigene Mutter angegeben.
        Ihre Mütter bilden einen Kreis.
        Die juristische Person {text} ist weder hier noch in der Datei.
        Die juristische Person {text} ist selbst ein Standort, hier oder durch diese Datei. Nennen Sie das Unternehmen, zu dem sie gehört.
        Sie hat eigene Standorte, hier oder durch diese Datei, und kann deshalb selbst kein Standort sein.
        Schlagwörter: Verwenden Sie höchstens {most, number} mit je höchstens {letters, number} Zeichen.
        Plätze: „{text}“ ist keine ganze Zahl bis {limit, number}. Schreiben Sie „unbegrenzt“ für keine Grenze.
        {kind, select, text {{field}: „{text}“ ist zu lang.} number {{field}: „{text}“ ist keine Zahl.} day {{field}: „{text}“ ist kein Tag. Schreiben Sie ihn als 2026-12-31 oder 31.12.2026.} choice {{field}: „{text}“ ist keine der Antworten. Verwenden Sie {choices}.} yesNo {{field}: „{text}“ ist weder ja noch nein.} link {{field}: „{text}“ ist kein Link. Er beginnt mit https://.} other {{field}: „{text}“ passt nicht.}}
        Das Feld {field} wird nicht mehr gefragt. Sehen Sie die Spalten noch einmal an.
        Der Distributor {text} ist weder hier noch in der Datei.
        Sie ist als ihr eigener Distributor angegeben.
        „{text}“ ist unverständlich. Schreiben Sie P-100 (land=AT; ab=2026-01-01; bis=2026-12-31; rechte=zahlen+personen).
        Das ist die eigene Organisation des Herstellers; sie wird unter Einstellungen bearbeitet.
        Sie hängt an Zeile {line, number}, die nicht übernommen wird.
        Die externe Nummer {text} gehört schon jemand anderem.
        Ihre externen Nummern gehören zu Verschiedenen.
        In diesem Land gibt es schon eine namens {text}.
        Die Adresse {text} gehört schon jemand anderem.
        Arbeitet für den Hersteller und wechselt nicht durch eine Datei.
        An dieser Organisation ist kein Platz mehr frei.
        Seit der Vorschau hat sich etwas geändert. Holen Sie die Datei noch einmal herein.
        Seither von jemandem geändert.
        Seither in Gebrauch.
        Die Person ist inzwischen dabei.
        Der Datensatz bleibt, ohne Organisation.
        {isNew, select, true {Eine Datei regelmäßig holen} other {Datei von einer Adresse}}
        Name
        Etwa „Personal aus dem HR-System“.
        Adresse
        https:// und der Pfad einer CSV- oder XLSX-Datei. Weiterleitungen wird nicht gefolgt.
        Authorization-Kopfzeile
        Zum Beispiel: Bearer abc123. Bleibt geheim und wird nie wieder angezeigt; leer für keine.
        Eine ist hinterlegt. Geben Sie eine andere ein, um sie zu ersetzen, oder ein Minuszeichen, um sie zu entfernen.
        Wie oft
        {rhythm, select, hourly {Jede Stunde} other {Jeden Tag}}
        Stunde des Tages
        0 bis 23, für „Jeden Tag“.
        Die Datei nennt alle
        Wer durch diese Datei kam und in ihr fehlt, endet an diesem Tag.
        Anhalten und fragen, wenn sich mehr als so viel ändert oder endet
        Spalten bedeuten, was sie in der letzten Datei bedeuteten, die Sie von Hand hereingeholt haben. Holen Sie zuerst eine herein, damit Sie es gesehen haben.
        Speichern
        Gespeichert. Die Datei wird in wenigen Minuten geholt.
        Jetzt holen
        Sie wird jetzt geholt.
        Entfernen
        Entfernt. Wer durch sie kam, bleibt.
        Diese Datei nicht mehr holen?
        Letzte Datei
        Nächstes Mal
        {reason, select, address {Die Adresse ist nicht verwendbar. Sie muss https sein und darf nicht in ein privates Netz führen.} unreachable {Der Server antwortete nicht rechtzeitig, oder sein Zertifikat ist ungültig.} status {Der Server gibt die Datei nicht heraus. Prüfen Sie Adresse und Authorization.} tooLarge {Die Datei ist zu groß.} table {Was kam, ist keine CSV- oder Excel-Datei.} mapping {Ihre Spalten sind nicht bekannt. Holen Sie einmal eine solche Datei von Hand herein und sagen Sie, was sie bedeuten.} rights {Wer das eingerichtet hat, darf es nicht mehr. Eine andere Person soll es einrichten.} other {{reason}}}
        Guten Tag {name},
        „{name}“ konnte nicht geholt werden
        Die Datei „{name}“ konnte nicht geholt oder gelesen werden. Es wird zu den üblichen Zeiten weiter versucht; Sie hören erst wieder davon, wenn es zwischendurch gelungen ist.
        Ansehen, was nicht stimmt
        „{name}“ wartet auf Sie
        Die Datei „{name}“ würde {ended, number} beenden und {changed, number} ändern; {problems, number} ihrer Zeilen können nicht übernommen werden. Es ist nichts geschehen; bitte sehen Sie erst nach.
        Ansehen
        Zeilen importierter Dateien
        Was importierte Dateien bewirkten, zum Zurücknehmen
        """##
}

package extension Message {
    /// Files
    static var rosterTitle: Message { Message(RosterStrings.table, 0, "rosterTitle") }
    /// Bring in many people or organizations at once, and take them along.
    static var rosterLead: Message { Message(RosterStrings.table, 1, "rosterLead") }
    /// Import and export
    static var rosterPart: Message { Message(RosterStrings.table, 2, "rosterPart") }
    /// Import people
    static var rosterNewPeople: Message { Message(RosterStrings.table, 3, "rosterNewPeople") }
    /// Import organizations
    static var rosterNewOrganizations: Message { Message(RosterStrings.table, 4, "rosterNewOrganizations") }
    /// Brought in so far
    static var rosterRecent: Message { Message(RosterStrings.table, 5, "rosterRecent") }
    /// No file yet
    static var rosterNoneTitle: Message { Message(RosterStrings.table, 6, "rosterNoneTitle") }
    /// Choose a CSV or Excel file. Nothing is changed before you have seen what it would do.
    static var rosterNoneText: Message { Message(RosterStrings.table, 7, "rosterNoneText") }
    /// File
    static var rosterFile: Message { Message(RosterStrings.table, 8, "rosterFile") }
    /// Holds
    static var rosterKind: Message { Message(RosterStrings.table, 9, "rosterKind") }
    /// {kind, select, people {People} organizations {Organizations} other {{kind}}}
    static func rosterKindName(kind: String) -> Message { Message(RosterStrings.table, 10, "rosterKindName", [.text(kind)]) }
    /// Status
    static var rosterStatus: Message { Message(RosterStrings.table, 11, "rosterStatus") }
    /// When
    static var rosterWhen: Message { Message(RosterStrings.table, 12, "rosterWhen") }
    /// Rows
    static var rosterRows: Message { Message(RosterStrings.table, 13, "rosterRows") }
    /// {state, select, mapping {Columns to check} planning {Being compared} planned {Ready to run} held {Waits for...
    static func rosterStateName(state: String) -> Message { Message(RosterStrings.table, 14, "rosterStateName", [.text(state)]) }
    /// Take along
    static var rosterExports: Message { Message(RosterStrings.table, 15, "rosterExports") }
    /// In the same shape as a file to import: change it and bring it back, or keep it.
    static var rosterExportsText: Message { Message(RosterStrings.table, 16, "rosterExportsText") }
    /// {kind, select, people {People} other {Organizations}} as {format}
    static func rosterExportName(kind: String, format: String) -> Message { Message(RosterStrings.table, 17, "rosterExportName", [.text(kind), .text(format)]) }
    /// Files that come by themselves
    static var rosterSources: Message { Message(RosterStrings.table, 18, "rosterSources") }
    /// Your HR or partner system puts a file at an https address, and it is fetched every hour or every day.
    static var rosterSourcesText: Message { Message(RosterStrings.table, 19, "rosterSourcesText") }
    /// Add an address
    static var rosterSourceAdd: Message { Message(RosterStrings.table, 20, "rosterSourceAdd") }
    /// Not fetched yet
    static var rosterSourceNever: Message { Message(RosterStrings.table, 21, "rosterSourceNever") }
    /// Fetched {at, time}
    static func rosterSourceChecked(at: Instant) -> Message { Message(RosterStrings.table, 22, "rosterSourceChecked", [.instant(at)]) }
    /// Not working since {at, time}
    static func rosterSourceBroken(at: Instant) -> Message { Message(RosterStrings.table, 23, "rosterSourceBroken", [.instant(at)]) }
    /// Where you are
    static var rosterCrumb: Message { Message(RosterStrings.table, 24, "rosterCrumb") }
    /// {kind, select, people {Import people} other {Import organizations}}
    static func rosterNewTitle(kind: String) -> Message { Message(RosterStrings.table, 25, "rosterNewTitle", [.text(kind)]) }
    /// CSV or Excel, as your system exports it. First you see what it would do.
    static var rosterNewLead: Message { Message(RosterStrings.table, 26, "rosterNewLead") }
    /// Steps
    static var rosterSteps: Message { Message(RosterStrings.table, 27, "rosterSteps") }
    /// File
    static var rosterStepFile: Message { Message(RosterStrings.table, 28, "rosterStepFile") }
    /// Columns
    static var rosterStepColumns: Message { Message(RosterStrings.table, 29, "rosterStepColumns") }
    /// Check
    static var rosterStepCheck: Message { Message(RosterStrings.table, 30, "rosterStepCheck") }
    /// Report
    static var rosterStepDone: Message { Message(RosterStrings.table, 31, "rosterStepDone") }
    /// {state, select, done {done} current {you are here} other {to come}}
    static func rosterStepWord(state: String) -> Message { Message(RosterStrings.table, 32, "rosterStepWord", [.text(state)]) }
    /// Choose a file
    static var rosterChoose: Message { Message(RosterStrings.table, 33, "rosterChoose") }
    /// CSV or XLSX, up to {rows, number} rows and {limit}. Encoding and separator are recognised.
    static func rosterChooseHint(rows: Int, limit: String) -> Message { Message(RosterStrings.table, 34, "rosterChooseHint", [.number(rows), .text(limit)]) }
    /// Read the file
    static var rosterRead: Message { Message(RosterStrings.table, 35, "rosterRead") }
    /// Cancel
    static var rosterCancel: Message { Message(RosterStrings.table, 36, "rosterCancel") }
    /// What the file should have
    static var rosterHelpTitle: Message { Message(RosterStrings.table, 37, "rosterHelpTitle") }
    /// One person a row with an e-mail address. Useful columns: name, organization, job roles, language, first day...
    static var rosterHelpPeople: Message { Message(RosterStrings.table, 38, "rosterHelpPeople") }
    /// One organization a row, in any order. Columns: name, country, region, type, external ids, parent with owner...
    static var rosterHelpOrganizations: Message { Message(RosterStrings.table, 39, "rosterHelpOrganizations") }
    /// Download an example
    static var rosterExample: Message { Message(RosterStrings.table, 40, "rosterExample") }
    /// Choose a file.
    static var rosterFileMissing: Message { Message(RosterStrings.table, 41, "rosterFileMissing") }
    /// The file is larger than {limit}.
    static func rosterFileLarge(limit: String) -> Message { Message(RosterStrings.table, 42, "rosterFileLarge", [.text(limit)]) }
    /// The file has more than {limit, number} rows. Split it.
    static func rosterFileRows(limit: Int) -> Message { Message(RosterStrings.table, 43, "rosterFileRows", [.number(limit)]) }
    /// Line {line, number} has more than {limit, number} columns. Is this the right file?
    static func rosterFileColumns(line: Int, limit: Int) -> Message { Message(RosterStrings.table, 44, "rosterFileColumns", [.number(line), .number(limit)]) }
    /// A quote that begins on line {line, number} is not closed.
    static func rosterFileQuote(line: Int) -> Message { Message(RosterStrings.table, 45, "rosterFileQuote", [.number(line)]) }
    /// The file has no rows.
    static var rosterFileEmpty: Message { Message(RosterStrings.table, 46, "rosterFileEmpty") }
    /// The file has headings and no row below them.
    static var rosterFileHeader: Message { Message(RosterStrings.table, 47, "rosterFileHeader") }
    /// This is an Excel file of before 2007 or one with a password. Save it as .xlsx without a password.
    static var rosterFileOld: Message { Message(RosterStrings.table, 48, "rosterFileOld") }
    /// There is no sheet {name}.
    static func rosterFileSheet(name: String) -> Message { Message(RosterStrings.table, 49, "rosterFileSheet", [.text(name)]) }
    /// This is not a CSV or Excel file that can be read. Export it again.
    static var rosterFileBad: Message { Message(RosterStrings.table, 50, "rosterFileBad") }
    /// {field, select, email {No column holds the e-mail address.} organization {No column names the organization....
    static func rosterColumnMissing(field: String) -> Message { Message(RosterStrings.table, 51, "rosterColumnMissing", [.text(field)]) }
    /// Column {column, number} means the same as another one.
    static func rosterFieldTwice(column: Int) -> Message { Message(RosterStrings.table, 52, "rosterFieldTwice", [.number(column)]) }
    /// Column {column, number} means a field that is asked no more. Choose again.
    static func rosterFieldGone(column: Int) -> Message { Message(RosterStrings.table, 53, "rosterFieldGone", [.number(column)]) }
    /// Choose an organization from the list.
    static var rosterOrganizationBad: Message { Message(RosterStrings.table, 54, "rosterOrganizationBad") }
    /// Use a short name such as crm.
    static var rosterSystemBad: Message { Message(RosterStrings.table, 55, "rosterSystemBad") }
    /// This can no longer be done. The page shows how it stands now.
    static var rosterGone: Message { Message(RosterStrings.table, 56, "rosterGone") }
    /// Give it a name.
    static var rosterNameMissing: Message { Message(RosterStrings.table, 57, "rosterNameMissing") }
    /// Enter an address that begins with https://.
    static var rosterURLBad: Message { Message(RosterStrings.table, 58, "rosterURLBad") }
    /// Enter a whole percent from 1 to 100.
    static var rosterPercentBad: Message { Message(RosterStrings.table, 59, "rosterPercentBad") }
    /// Enter an hour from 0 to 23.
    static var rosterHourBad: Message { Message(RosterStrings.table, 60, "rosterHourBad") }
    /// The header is too long or has line breaks.
    static var rosterSecretBad: Message { Message(RosterStrings.table, 61, "rosterSecretBad") }
    /// What the columns mean
    static var rosterMappingTitle: Message { Message(RosterStrings.table, 62, "rosterMappingTitle") }
    /// {rows, plural, one {One row} other {# rows}} in {file}. Correct what was guessed wrong; it is remembered fo...
    static func rosterMappingLead(rows: Int, file: String) -> Message { Message(RosterStrings.table, 63, "rosterMappingLead", [.number(rows), .text(file)]) }
    /// {format, select, csv {Read as {encoding}, columns separated by {separator}} other {Sheet “{separator}”}}.
    static func rosterMappingFacts(format: String, encoding: String, separator: String) -> Message { Message(RosterStrings.table, 64, "rosterMappingFacts", [.text(format), .text(encoding), .text(separator)]) }
    /// {separator, select, comma {commas} semicolon {semicolons} tab {tabs} bar {vertical bars} other {{separator}}}
    static func rosterSeparatorName(separator: String) -> Message { Message(RosterStrings.table, 65, "rosterSeparatorName", [.text(separator)]) }
    /// Column
    static var rosterColumn: Message { Message(RosterStrings.table, 66, "rosterColumn") }
    /// Column {number, number}
    static func rosterColumnNumber(number: Int) -> Message { Message(RosterStrings.table, 67, "rosterColumnNumber", [.number(number)]) }
    /// For example
    static var rosterSamples: Message { Message(RosterStrings.table, 68, "rosterSamples") }
    /// Means
    static var rosterMeaning: Message { Message(RosterStrings.table, 69, "rosterMeaning") }
    /// What “{heading}” means
    static func rosterMeaningOf(heading: String) -> Message { Message(RosterStrings.table, 70, "rosterMeaningOf", [.text(heading)]) }
    /// Nothing, pass over
    static var rosterIgnore: Message { Message(RosterStrings.table, 71, "rosterIgnore") }
    /// {field, select, name {Name} firstName {First name} lastName {Last name} email {E-mail} organization {Organi...
    static func rosterFieldName(field: String) -> Message { Message(RosterStrings.table, 72, "rosterFieldName", [.text(field)]) }
    /// External id in {system}
    static func rosterFieldID(system: String) -> Message { Message(RosterStrings.table, 73, "rosterFieldID", [.text(system)]) }
    /// Your own field: {title}
    static func rosterFieldOwn(title: String) -> Message { Message(RosterStrings.table, 74, "rosterFieldOwn", [.text(title)]) }
    /// Organization of rows that name none
    static var rosterOptionOrganization: Message { Message(RosterStrings.table, 75, "rosterOptionOrganization") }
    /// None: every row names one
    static var rosterOptionOrganizationNone: Message { Message(RosterStrings.table, 76, "rosterOptionOrganizationNone") }
    /// Invitations to newcomers
    static var rosterOptionInvite: Message { Message(RosterStrings.table, 77, "rosterOptionInvite") }
    /// {how, select, now {Send now} later {Send later, when I say so} other {Do not send any}}
    static func rosterInviteName(how: String) -> Message { Message(RosterStrings.table, 78, "rosterInviteName", [.text(how)]) }
    /// {how, select, now {Everybody new gets a mail when the file is run.} later {They lie ready; one button sends...
    static func rosterInviteHint(how: String) -> Message { Message(RosterStrings.table, 79, "rosterInviteHint", [.text(how)]) }
    /// Who is at another organization of yours
    static var rosterOptionElsewhere: Message { Message(RosterStrings.table, 80, "rosterOptionElsewhere") }
    /// {how, select, move {Moves to the one in the file} other {Stays there too}}
    static func rosterElsewhereName(how: String) -> Message { Message(RosterStrings.table, 81, "rosterElsewhereName", [.text(how)]) }
    /// System of external ids that name none
    static var rosterOptionSystem: Message { Message(RosterStrings.table, 82, "rosterOptionSystem") }
    /// A short name such as crm. It tells these ids from those of other systems.
    static var rosterOptionSystemHint: Message { Message(RosterStrings.table, 83, "rosterOptionSystemHint") }
    /// Sheet
    static var rosterOptionSheet: Message { Message(RosterStrings.table, 84, "rosterOptionSheet") }
    /// Read this sheet
    static var rosterSheetUse: Message { Message(RosterStrings.table, 85, "rosterSheetUse") }
    /// Check the file
    static var rosterCompare: Message { Message(RosterStrings.table, 86, "rosterCompare") }
    /// This is what will happen
    static var rosterPreviewTitle: Message { Message(RosterStrings.table, 87, "rosterPreviewTitle") }
    /// Comparing with what is there
    static var rosterPlanningTitle: Message { Message(RosterStrings.table, 88, "rosterPlanningTitle") }
    /// Running
    static var rosterRunningTitle: Message { Message(RosterStrings.table, 89, "rosterRunningTitle") }
    /// Stopped before the end
    static var rosterStoppedTitle: Message { Message(RosterStrings.table, 90, "rosterStoppedTitle") }
    /// What became of the file
    static var rosterDoneTitle: Message { Message(RosterStrings.table, 91, "rosterDoneTitle") }
    /// Being undone
    static var rosterUndoingTitle: Message { Message(RosterStrings.table, 92, "rosterUndoingTitle") }
    /// Undone
    static var rosterUndoneTitle: Message { Message(RosterStrings.table, 93, "rosterUndoneTitle") }
    /// Somebody should look first
    static var rosterHeldTitle: Message { Message(RosterStrings.table, 94, "rosterHeldTitle") }
    /// This file would end or change more than the {percent, number} % that may happen by itself, or too many rows...
    static func rosterHeldText(percent: Int) -> Message { Message(RosterStrings.table, 95, "rosterHeldText", [.number(percent)]) }
    /// {file}, {at, time}
    static func rosterFrom(file: String, at: Instant) -> Message { Message(RosterStrings.table, 96, "rosterFrom", [.text(file), .instant(at)]) }
    /// {count, plural, one {Take in one row} other {Take in # rows}}
    static func rosterStart(count: Int) -> Message { Message(RosterStrings.table, 97, "rosterStart", [.number(count)]) }
    /// {ended, plural, =0 {Take it in now?} one {One membership ends today. Go on?} other {# memberships end today...
    static func rosterStartConfirm(ended: Int) -> Message { Message(RosterStrings.table, 98, "rosterStartConfirm", [.number(ended)]) }
    /// It runs. You may leave this page.
    static var rosterStarted: Message { Message(RosterStrings.table, 99, "rosterStarted") }
    /// The file changes nothing.
    static var rosterNothing: Message { Message(RosterStrings.table, 100, "rosterNothing") }
    /// Change columns
    static var rosterColumnsAgain: Message { Message(RosterStrings.table, 101, "rosterColumnsAgain") }
    /// Discard
    static var rosterDiscard: Message { Message(RosterStrings.table, 102, "rosterDiscard") }
    /// Discarded. Nothing was changed.
    static var rosterDiscarded: Message { Message(RosterStrings.table, 103, "rosterDiscarded") }
    /// Stop
    static var rosterStop: Message { Message(RosterStrings.table, 104, "rosterStop") }
    /// It stops after the present step.
    static var rosterStopping: Message { Message(RosterStrings.table, 105, "rosterStopping") }
    /// Go on
    static var rosterResume: Message { Message(RosterStrings.table, 106, "rosterResume") }
    /// Refresh
    static var rosterRefresh: Message { Message(RosterStrings.table, 107, "rosterRefresh") }
    /// {done, number} of {total, number} rows
    static func rosterProgress(done: Int, total: Int) -> Message { Message(RosterStrings.table, 108, "rosterProgress", [.number(done), .number(total)]) }
    /// Undo all of it
    static var rosterUndo: Message { Message(RosterStrings.table, 109, "rosterUndo") }
    /// Take back everything this file did? What somebody changed since stays.
    static var rosterUndoConfirm: Message { Message(RosterStrings.table, 110, "rosterUndoConfirm") }
    /// It is being undone.
    static var rosterUndoStarted: Message { Message(RosterStrings.table, 111, "rosterUndoStarted") }
    /// {undone, plural, one {One thing was} other {# things were}} taken back{kept, plural, =0 {.} one {, one stay...
    static func rosterUndoneCount(undone: Int, kept: Int) -> Message { Message(RosterStrings.table, 112, "rosterUndoneCount", [.number(undone), .number(kept)]) }
    /// What stays
    static var rosterKept: Message { Message(RosterStrings.table, 113, "rosterKept") }
    /// Send the invitations
    static var rosterInviteSend: Message { Message(RosterStrings.table, 114, "rosterInviteSend") }
    /// The invitations go out now.
    static var rosterInviteSent: Message { Message(RosterStrings.table, 115, "rosterInviteSent") }
    /// Download the report
    static var rosterReport: Message { Message(RosterStrings.table, 116, "rosterReport") }
    /// Rows to correct
    static var rosterCorrected: Message { Message(RosterStrings.table, 117, "rosterCorrected") }
    /// {count, plural, one {One row was} other {# rows were}} not taken. Download just these with the reason besid...
    static func rosterCorrectedText(count: Int) -> Message { Message(RosterStrings.table, 118, "rosterCorrectedText", [.number(count)]) }
    /// {count, plural, one {One row cannot} other {# rows cannot}} be taken in. Take in the others now, and downlo...
    static func rosterCorrectedPlan(count: Int) -> Message { Message(RosterStrings.table, 119, "rosterCorrectedPlan", [.number(count)]) }
    /// Columns passed over: {names}
    static func rosterIgnored(names: String) -> Message { Message(RosterStrings.table, 120, "rosterIgnored", [.text(names)]) }
    /// {reason, select, rights {You may no longer do this for these organizations, so nothing more was done.} faul...
    static func rosterStopReason(reason: String) -> Message { Message(RosterStrings.table, 121, "rosterStopReason", [.text(reason)]) }
    /// {state, select, new {New} changed {Changed} moved {Moved} ended {Ends} unchanged {As it is} conflict {Confl...
    static func rosterRowState(state: String) -> Message { Message(RosterStrings.table, 122, "rosterRowState", [.text(state)]) }
    /// Line
    static var rosterLine: Message { Message(RosterStrings.table, 123, "rosterLine") }
    /// Not in the file
    static var rosterMissingLine: Message { Message(RosterStrings.table, 124, "rosterMissingLine") }
    /// Who
    static var rosterWho: Message { Message(RosterStrings.table, 125, "rosterWho") }
    /// What
    static var rosterWhat: Message { Message(RosterStrings.table, 126, "rosterWhat") }
    /// Search by name or address
    static var rosterSearch: Message { Message(RosterStrings.table, 127, "rosterSearch") }
    /// {field}: {before} → {after}
    static func rosterChange(field: String, before: String, after: String) -> Message { Message(RosterStrings.table, 128, "rosterChange", [.text(field), .text(before), .text(after)]) }
    /// empty
    static var rosterNothingBefore: Message { Message(RosterStrings.table, 129, "rosterNothingBefore") }
    /// a company of its own
    static var rosterEntityOwn: Message { Message(RosterStrings.table, 130, "rosterEntityOwn") }
    /// No row is like that.
    static var rosterFilterNone: Message { Message(RosterStrings.table, 131, "rosterFilterNone") }
    /// Nothing here
    static var rosterFilterNoneTitle: Message { Message(RosterStrings.table, 132, "rosterFilterNoneTitle") }
    /// Reason
    static var rosterReasonHeading: Message { Message(RosterStrings.table, 133, "rosterReasonHeading") }
    /// Outcome
    static var rosterOutcome: Message { Message(RosterStrings.table, 134, "rosterOutcome") }
    /// {field} is missing.
    static func rosterReasonMissing(field: String) -> Message { Message(RosterStrings.table, 135, "rosterReasonMissing", [.text(field)]) }
    /// {field} is longer than {limit, number} characters.
    static func rosterReasonLong(field: String, limit: Int) -> Message { Message(RosterStrings.table, 136, "rosterReasonLong", [.text(field), .number(limit)]) }
    /// “{text}” is no e-mail address.
    static func rosterReasonEmail(text: String) -> Message { Message(RosterStrings.table, 137, "rosterReasonEmail", [.text(text)]) }
    /// The same as line {line, number}.
    static func rosterReasonRepeated(line: Int) -> Message { Message(RosterStrings.table, 138, "rosterReasonRepeated", [.number(line)]) }
    /// Line {line, number} says something else about the same one. Keep one of them.
    static func rosterReasonContradicted(line: Int) -> Message { Message(RosterStrings.table, 139, "rosterReasonContradicted", [.number(line)]) }
    /// There is no organization {text} for you here.
    static func rosterReasonOrganization(text: String) -> Message { Message(RosterStrings.table, 140, "rosterReasonOrganization", [.text(text)]) }
    /// Several organizations are called {text}. Use an external id.
    static func rosterReasonAmbiguous(text: String) -> Message { Message(RosterStrings.table, 141, "rosterReasonAmbiguous", [.text(text)]) }
    /// “{text}” is no job role. Use sales, presales, engineer, support, marketing or management.
    static func rosterReasonJobRole(text: String) -> Message { Message(RosterStrings.table, 142, "rosterReasonJobRole", [.text(text)]) }
    /// “{text}” is no language spoken here. Use de or en.
    static func rosterReasonLanguage(text: String) -> Message { Message(RosterStrings.table, 143, "rosterReasonLanguage", [.text(text)]) }
    /// {field}: “{text}” is no day. Write it as 2026-12-31.
    static func rosterReasonDay(field: String, text: String) -> Message { Message(RosterStrings.table, 144, "rosterReasonDay", [.text(field), .text(text)]) }
    /// The last day is before the first one.
    static var rosterReasonDays: Message { Message(RosterStrings.table, 145, "rosterReasonDays") }
    /// The role {text} cannot be given by this file.
    static func rosterReasonRole(text: String) -> Message { Message(RosterStrings.table, 146, "rosterReasonRole", [.text(text)]) }
    /// “{text}” is no country. Use a code such as DE or its name.
    static func rosterReasonCountry(text: String) -> Message { Message(RosterStrings.table, 147, "rosterReasonCountry", [.text(text)]) }
    /// “{text}” is no type. Use reseller, distributor, integrator, consultant, referral, service-provider or other.
    static func rosterReasonType(text: String) -> Message { Message(RosterStrings.table, 148, "rosterReasonType", [.text(text)]) }
    /// “{text}” is no whole percent from 1 to 100.
    static func rosterReasonOwnership(text: String) -> Message { Message(RosterStrings.table, 149, "rosterReasonOwnership", [.text(text)]) }
    /// The parent {text} is neither here nor in the file.
    static func rosterReasonParent(text: String) -> Message { Message(RosterStrings.table, 150, "rosterReasonParent", [.text(text)]) }
    /// It is given as its own parent.
    static var rosterReasonOwnParent: Message { Message(RosterStrings.table, 151, "rosterReasonOwnParent") }
    /// Its parents form a circle.
    static var rosterReasonCircle: Message { Message(RosterStrings.table, 152, "rosterReasonCircle") }
    /// The legal entity {text} is neither here nor in the file.
    static func rosterReasonEntity(text: String) -> Message { Message(RosterStrings.table, 153, "rosterReasonEntity", [.text(text)]) }
    /// The legal entity {text} is a location itself, here or by this file. Name the company that it belongs to.
    static func rosterReasonEntityLocation(text: String) -> Message { Message(RosterStrings.table, 154, "rosterReasonEntityLocation", [.text(text)]) }
    /// It has locations of its own, here or by this file, so it cannot be a location itself.
    static var rosterReasonEntityHead: Message { Message(RosterStrings.table, 155, "rosterReasonEntityHead") }
    /// Tags: use at most {most, number} of at most {letters, number} characters each.
    static func rosterReasonTags(most: Int, letters: Int) -> Message { Message(RosterStrings.table, 156, "rosterReasonTags", [.number(most), .number(letters)]) }
    /// Seats: “{text}” is no whole number up to {limit, number}. Write “unlimited” for no limit.
    static func rosterReasonSeatNumber(text: String, limit: Int) -> Message { Message(RosterStrings.table, 157, "rosterReasonSeatNumber", [.text(text), .number(limit)]) }
    /// {kind, select, text {{field}: “{text}” is too long.} number {{field}: “{text}” is no number.} day {{field}:...
    static func rosterReasonValue(kind: String, field: String, text: String, choices: String) -> Message { Message(RosterStrings.table, 158, "rosterReasonValue", [.text(kind), .text(field), .text(text), .text(choices)]) }
    /// The field {field} is asked no more. Look at the columns again.
    static func rosterReasonFieldGone(field: String) -> Message { Message(RosterStrings.table, 159, "rosterReasonFieldGone", [.text(field)]) }
    /// The distributor {text} is neither here nor in the file.
    static func rosterReasonDistributor(text: String) -> Message { Message(RosterStrings.table, 160, "rosterReasonDistributor", [.text(text)]) }
    /// It is given as its own distributor.
    static var rosterReasonOwnDistributor: Message { Message(RosterStrings.table, 161, "rosterReasonOwnDistributor") }
    /// “{text}” is not understood. Write P-100 (country=AT; from=2026-01-01; to=2026-12-31; grants=counts+people).
    static func rosterReasonDetail(text: String) -> Message { Message(RosterStrings.table, 162, "rosterReasonDetail", [.text(text)]) }
    /// This is the vendor''s own organization; it is edited under Settings.
    static var rosterReasonVendor: Message { Message(RosterStrings.table, 163, "rosterReasonVendor") }
    /// It hangs on line {line, number}, which is not taken.
    static func rosterReasonRefers(line: Int) -> Message { Message(RosterStrings.table, 164, "rosterReasonRefers", [.number(line)]) }
    /// The external id {text} belongs to somebody else.
    static func rosterReasonTaken(text: String) -> Message { Message(RosterStrings.table, 165, "rosterReasonTaken", [.text(text)]) }
    /// Its external ids belong to different ones.
    static var rosterReasonSplit: Message { Message(RosterStrings.table, 166, "rosterReasonSplit") }
    /// There is another one called {text} in that country.
    static func rosterReasonName(text: String) -> Message { Message(RosterStrings.table, 167, "rosterReasonName", [.text(text)]) }
    /// The address {text} belongs to somebody else.
    static func rosterReasonEmailTaken(text: String) -> Message { Message(RosterStrings.table, 168, "rosterReasonEmailTaken", [.text(text)]) }
    /// Works for the vendor and is not moved by a file.
    static var rosterReasonVendorPerson: Message { Message(RosterStrings.table, 169, "rosterReasonVendorPerson") }
    /// No seat is left at this organization.
    static var rosterReasonSeats: Message { Message(RosterStrings.table, 170, "rosterReasonSeats") }
    /// Something changed since the preview. Bring the file in again.
    static var rosterReasonSince: Message { Message(RosterStrings.table, 171, "rosterReasonSince") }
    /// Changed by somebody since.
    static var rosterReasonOthers: Message { Message(RosterStrings.table, 172, "rosterReasonOthers") }
    /// In use since.
    static var rosterReasonUse: Message { Message(RosterStrings.table, 173, "rosterReasonUse") }
    /// The person has come in since.
    static var rosterReasonAccepted: Message { Message(RosterStrings.table, 174, "rosterReasonAccepted") }
    /// The record stays, without an organization.
    static var rosterReasonStays: Message { Message(RosterStrings.table, 175, "rosterReasonStays") }
    /// {isNew, select, true {Fetch a file regularly} other {File from an address}}
    static func rosterSourceTitle(isNew: String) -> Message { Message(RosterStrings.table, 176, "rosterSourceTitle", [.text(isNew)]) }
    /// Name
    static var rosterSourceName: Message { Message(RosterStrings.table, 177, "rosterSourceName") }
    /// Such as “Staff from HR”.
    static var rosterSourceNameHint: Message { Message(RosterStrings.table, 178, "rosterSourceNameHint") }
    /// Address
    static var rosterSourceURL: Message { Message(RosterStrings.table, 179, "rosterSourceURL") }
    /// https:// and the path of a CSV or XLSX file. It is fetched without following redirects.
    static var rosterSourceURLHint: Message { Message(RosterStrings.table, 180, "rosterSourceURLHint") }
    /// Authorization header
    static var rosterSourceSecret: Message { Message(RosterStrings.table, 181, "rosterSourceSecret") }
    /// For example: Bearer abc123. Kept secret and never shown again; empty for none.
    static var rosterSourceSecretHint: Message { Message(RosterStrings.table, 182, "rosterSourceSecretHint") }
    /// One is kept. Enter another one to replace it, or a minus sign to remove it.
    static var rosterSourceSecretKept: Message { Message(RosterStrings.table, 183, "rosterSourceSecretKept") }
    /// How often
    static var rosterSourceRhythm: Message { Message(RosterStrings.table, 184, "rosterSourceRhythm") }
    /// {rhythm, select, hourly {Every hour} other {Every day}}
    static func rosterSourceRhythmName(rhythm: String) -> Message { Message(RosterStrings.table, 185, "rosterSourceRhythmName", [.text(rhythm)]) }
    /// Hour of the day
    static var rosterSourceHour: Message { Message(RosterStrings.table, 186, "rosterSourceHour") }
    /// 0 to 23, for “Every day”.
    static var rosterSourceHourHint: Message { Message(RosterStrings.table, 187, "rosterSourceHourHint") }
    /// The file names everybody
    static var rosterSourceFull: Message { Message(RosterStrings.table, 188, "rosterSourceFull") }
    /// Whoever came by this file and is missing in it ends that day.
    static var rosterSourceFullHint: Message { Message(RosterStrings.table, 189, "rosterSourceFullHint") }
    /// Stop and ask when more than this changes or ends
    static var rosterSourceStop: Message { Message(RosterStrings.table, 190, "rosterSourceStop") }
    /// Columns mean what they meant in the last file that you brought in by hand. Bring one in first, so that you ...
    static var rosterSourceMappingHint: Message { Message(RosterStrings.table, 191, "rosterSourceMappingHint") }
    /// Save
    static var rosterSourceSave: Message { Message(RosterStrings.table, 192, "rosterSourceSave") }
    /// Saved. The file is fetched within minutes.
    static var rosterSourceSaved: Message { Message(RosterStrings.table, 193, "rosterSourceSaved") }
    /// Fetch now
    static var rosterSourceFetch: Message { Message(RosterStrings.table, 194, "rosterSourceFetch") }
    /// It is fetched now.
    static var rosterSourceFetching: Message { Message(RosterStrings.table, 195, "rosterSourceFetching") }
    /// Remove
    static var rosterSourceRemove: Message { Message(RosterStrings.table, 196, "rosterSourceRemove") }
    /// Removed. People who came by it stay.
    static var rosterSourceRemoved: Message { Message(RosterStrings.table, 197, "rosterSourceRemoved") }
    /// Stop fetching this file?
    static var rosterSourceRemoveConfirm: Message { Message(RosterStrings.table, 198, "rosterSourceRemoveConfirm") }
    /// Last file
    static var rosterSourceLast: Message { Message(RosterStrings.table, 199, "rosterSourceLast") }
    /// Next time
    static var rosterSourceNext: Message { Message(RosterStrings.table, 200, "rosterSourceNext") }
    /// {reason, select, address {The address cannot be used. It must be https, and must not lead into a private ne...
    static func rosterSourceFailure(reason: String) -> Message { Message(RosterStrings.table, 201, "rosterSourceFailure", [.text(reason)]) }
    /// Hello {name},
    static func rosterMailGreeting(name: String) -> Message { Message(RosterStrings.table, 202, "rosterMailGreeting", [.text(name)]) }
    /// “{name}” could not be fetched
    static func rosterMailFailedSubject(name: String) -> Message { Message(RosterStrings.table, 203, "rosterMailFailedSubject", [.text(name)]) }
    /// The file “{name}” could not be fetched or read. It is tried again at its usual times; you hear again only w...
    static func rosterMailFailedText(name: String) -> Message { Message(RosterStrings.table, 204, "rosterMailFailedText", [.text(name)]) }
    /// See what is wrong
    static var rosterMailFailedButton: Message { Message(RosterStrings.table, 205, "rosterMailFailedButton") }
    /// “{name}” waits for you
    static func rosterMailHeldSubject(name: String) -> Message { Message(RosterStrings.table, 206, "rosterMailHeldSubject", [.text(name)]) }
    /// The file “{name}” would end {ended, number}, change {changed, number}, and {problems, number} of its rows c...
    static func rosterMailHeldText(name: String, ended: Int, changed: Int, problems: Int) -> Message { Message(RosterStrings.table, 207, "rosterMailHeldText", [.text(name), .number(ended), .number(changed), .number(problems)]) }
    /// Look at it
    static var rosterMailHeldButton: Message { Message(RosterStrings.table, 208, "rosterMailHeldButton") }
    /// Rows of imported files
    static var rosterRetainedRows: Message { Message(RosterStrings.table, 209, "rosterRetainedRows") }
    /// What imported files did, for undoing it
    static var rosterRetainedEffects: Message { Message(RosterStrings.table, 210, "rosterRetainedEffects") }
}
