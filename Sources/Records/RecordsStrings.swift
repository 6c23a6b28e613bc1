// Made by tools/strings.py from Sources/Records/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Records in English and German.
package enum RecordsStrings {
    package static let table = StringTable(name: "Records", keys: keys, english: english, german: german)

    private static let keys = ##"""
        recordsTitle
        recordsLead
        recordsSettings
        recordsWhere
        recordsSearch
        recordsOrganization
        recordsVerb
        recordsFrom
        recordsTo
        recordsRelated
        recordsRelatedYes
        recordsStatement
        recordsStored
        recordsHappened
        recordsEmptyTitle
        recordsEmptyText
        recordsNoneText
        recordsOlder
        recordsNewest
        recordsRefresh
        recordsLive
        recordsLiveStop
        recordsLiveOn
        recordsLivePaused
        recordsLiveNew
        recordsLiveShow
        recordsLiveEnded
        recordsLiveIdle
        recordsLiveTrouble
        recordsPages
        recordsShown
        recordsExport
        recordsExportCSV
        recordsExportLines
        recordsFilter
        recordsClear
        recordsSentence
        recordsOwn
        recordsWithScore
        recordsAnswered
        recordsSomebody
        recordsGroup
        recordsAnotherStatement
        recordsFacts
        recordsID
        recordsCredential
        recordsPerson
        recordsState
        recordsValid
        recordsVoided
        recordsVoidedText
        recordsVoidedBy
        recordsRaw
        recordsVoid
        recordsVoidText
        recordsReason
        recordsReasonHint
        recordsReasonMissing
        recordsVoidingAlready
        recordsVoidDone
        recordsStoreTitle
        recordsStoreLead
        recordsEndpoint
        recordsCredentials
        recordsCredentialsNone
        recordsCredentialsNoneText
        recordsNew
        recordsNewLead
        recordsCreate
        recordsCancel
        recordsName
        recordsNameHint
        recordsNameMissing
        recordsFor
        recordsForHint
        recordsWholeVendor
        recordsOrganizationMissing
        recordsScopes
        recordsScopesMissing
        recordsScope
        recordsExpiry
        recordsExpiryHint
        recordsExpiryBad
        recordsKey
        recordsSecret
        recordsSecretTitle
        recordsSecretText
        recordsSecretRotated
        recordsCredentialState
        recordsLastUse
        recordsNever
        recordsActs
        recordsRotate
        recordsRotateConfirm
        recordsRevoke
        recordsRevokeConfirm
        recordsRevoked
        recordsCredentialGone
        recordsPipes
        recordsPipesLead
        recordsPipesNone
        recordsPipesNoneText
        recordsPipeNew
        recordsPipeNewLead
        recordsPipeNameHint
        recordsPipeState
        recordsPipeSent
        recordsPipeWaiting
        recordsPipeAtLeast
        recordsPipeAside
        recordsPipeRate
        recordsPipeRateText
        recordsPipeLast
        recordsPipeWhat
        recordsPipeAll
        recordsPipeVerb
        recordsPipeVerbBad
        recordsPipeActivity
        recordsPipeActivityBad
        recordsPipeFilterHint
        recordsPipeEveryOrganization
        recordsPipeEveryCredential
        recordsPipeCredentialBad
        recordsPipeSince
        recordsPipeSinceHint
        recordsPipeRestart
        recordsPipeRestartHint
        recordsPipePause
        recordsPipeResume
        recordsPipeEdit
        recordsPipeRemove
        recordsPipeRemoveConfirm
        recordsPipePausedText
        recordsPipePausedDone
        recordsPipeResumedDone
        recordsPipeRestartedDone
        recordsPipeRemovedDone
        recordsPipeAsides
        recordsPipeAsidesNone
        recordsPipeAsidesNoneText
        recordsPipeReason
        recordsPipeWhen
        recordsPipeTooLarge
        recordsOtherEndpoint
        recordsOtherEndpointHint
        recordsOtherEndpointBad
        recordsOtherVersion
        recordsOtherSecretHint
        recordsOtherSecretKept
        recordsOtherSecretMissing
        recordsOtherTimeBad
        recordsOtherTest
        recordsOtherTrial
        recordsExchangeFailure
        recordsExchangeNext
        recordsExchangeGone
        recordsImports
        recordsImportsLead
        recordsImportsNone
        recordsImportsNoneText
        recordsImportNew
        recordsImportNewLead
        recordsImportFromStore
        recordsImportFromFile
        recordsImportFile
        recordsImportFileHint
        recordsImportFileMissing
        recordsImportFor
        recordsImportForHint
        recordsImportStart
        recordsImportFileStart
        recordsImportSince
        recordsImportSinceHint
        recordsImportUntil
        recordsImportFrom
        recordsImportState
        recordsImportStored
        recordsImportSkipped
        recordsImportConflicts
        recordsImportConflict
        recordsImportBad
        recordsImportBadOne
        recordsImportRefused
        recordsImportBegan
        recordsImportFinished
        recordsImportSize
        recordsImportSeen
        recordsImportStop
        recordsImportResume
        recordsImportStopped
        recordsImportResumed
        recordsImportBegun
        recordsImportFaults
        recordsImportFaultsFile
        recordsImportFaultsNone
        recordsImportFaultsNoneText
        recordsImportLine
        recordsOrigins
        recordsOriginsText
        recordsOriginsLabel
        recordsOriginsHint
        recordsOriginBad
        recordsSave
        recordsSaved
        recordsRelatedOff
        recordsDocuments
        recordsDocumentsLead
        recordsDocumentsSearch
        recordsDocument
        recordsDocumentKind
        recordsDocumentWhose
        recordsDocumentWritten
        recordsDocumentBy
        recordsDocumentVersions
        recordsDocumentVersion
        recordsDocumentsNone
        recordsDocumentsNoneText
        recordsDocumentsNoneFound
        recordsDocumentAct
        recordsDocumentSize
        recordsDocumentRegistration
        recordsDocumentActivity
        recordsDocumentHeld
        recordsDocumentDownload
        recordsDocumentTooLong
        recordsDocumentRemoved
        recordsDocumentEarlier
        recordsDocumentNewest
        recordsDocumentsShow
        """##
    private static let english = ##"""
        Learning records
        What people learn here and what other systems have recorded by the Experience API, newest first.
        Settings
        Where you are
        Person, activity or id
        Organization
        Verb
        Recorded from
        Recorded until
        Also mentioned
        Also those mentioned in the context
        Statement
        Recorded
        Happened
        No statements
        Statements appear here as soon as a system with a credential sends them.
        No statement fits. Widen the search or clear the filters.
        Older
        Newest
        Look again
        Live
        Pause
        New statements appear here by themselves.
        Paused
        {n} new
        Show
        Live view has ended because you are signed out. Load the page again.
        Paused after half an hour without you.
        No connection. Trying again.
        Pages
        {count, plural, one {One statement} other {{count} statements}}
        Export
        As CSV
        As JSON lines
        Filter
        Clear filters
        {actor} — {verb} — {object}
        {verb, select, registered {{actor} enrolled in {object}} launched {{actor} began {object}} initialized {{actor} opened {object}} attempted {{actor} started {object}} completed {{actor} completed {object}} passed {{actor} passed {object}} failed {{actor} did not pass {object}} answered {{actor} answered “{object}”} submit {{actor} handed in work for {object}} suspended {{actor} left {object}} terminated {{actor} finished {object}} earned {{actor} earned {object}} renewed {{actor} renewed {object}} expired {{object} of {actor} expired} revoked {{object} of {actor} was revoked} withheld {{object} of {actor} was suspended} reinstated {{object} of {actor} holds again} other {{actor} — {display} — {object}}}
        {sentence} · {share, percent}
        {sentence} · {right, select, yes {right} no {wrong} other {{right}}}
        Somebody
        A group
        another statement
        Facts
        Id
        Recorded by
        Person
        State
        Counts
        Voided
        This statement was voided and is no longer given to those who list statements.
        The statement that voided it
        As it was sent
        Void this statement
        It stays stored, but no longer counts: lists leave it out. This cannot be taken back.
        Reason
        Kept with the voiding statement and in the ledger.
        Say why in 3 to 500 characters.
        This statement voids another one or is voided itself, so it cannot be voided.
        Statement voided.
        Learning record store
        Authoring tools, simulators and apps write and read learning records by the Experience API (xAPI 1.0.3 and 2.0).
        Endpoint
        Credentials
        No credentials
        A system needs a credential of its own to write or read learning records.
        New credential
        The key and its secret are for one system. The secret is shown once.
        Create credential
        Cancel
        Name
        By which you recognize it, such as the name of the system.
        Enter a name of at most 200 characters.
        For
        One of an organization reaches the statements that were written under it, and writes about its own people and unknown ones.
        All organizations
        Choose one of the organizations.
        May
        Choose at least one.
        {scope, select, statements_write {Write statements} statements_read_mine {Read its own statements} statements_read {Read all statements within its reach} state {Read and write states} profile {Read and write profiles} all_read {Read everything} all {Everything} other {{scope}}}
        Last day
        Empty means without end.
        Enter a day after today and within five years.
        Key
        Secret
        Copy the secret now
        It is not shown again. Key and secret are user and password of Basic authentication; the secret alone is a bearer token.
        The secret before works for 24 hours more.
        {state, select, active {In use} expired {Expired} revoked {Revoked} other {{state}}}
        Last use
        Never
        Actions
        New secret
        Make a new secret? The one before works for 24 hours more.
        Revoke
        Revoke at once? Systems with this credential are locked out. What they wrote stays.
        Credential revoked.
        This credential is no longer in use.
        Forwarding
        Statements that go on to other learning record stores, in the order in which they were recorded.
        Nothing is forwarded
        Enter another learning record store, and statements go on to it as they come in.
        Forward to another store
        Each statement is sent with its id, its attachments and, where it was voided, its voiding.
        So that you recognize it, for example “Data warehouse”.
        {state, select, running {Running} paused {Paused} failing {Does not get through} other {{state}}}
        Sent
        Waiting
        {count, number} or more
        Refused
        Per minute
        statements in the last minute with any
        Last sent
        Which statements
        All
        Only with the verb
        Enter the whole address of a verb, such as http://adlnet.gov/expapi/verbs/completed.
        Only about the activity
        Enter the whole address of an activity, such as https://example.com/course.
        Leave the filters empty to forward everything.
        All organizations
        All credentials
        Choose a credential from the list.
        Recorded since
        Empty means from the very first statement.
        Start over
        Everything recorded since then is sent again. What the other store has already is no double there, since ids are kept.
        Pause
        Go on
        Edit
        Remove
        Stop forwarding to this store? What it has received stays there.
        Nothing is sent. Statements wait, and none is lost.
        Forwarding is paused.
        Forwarding goes on.
        Forwarding starts over.
        Forwarding to this store has ended.
        Statements that the other store refused
        Nothing was refused
        A statement that the other store does not take is set aside here with its reason, and the rest goes on.
        Reason
        When
        Its attachments are too large to be sent, or cannot be read here.
        Address
        The base address of the other store, such as https://lrs.example.com/xapi.
        Enter an address that begins with https:// and has no question mark or password in it.
        xAPI version
        It is sent to this address only and never shown again.
        Leave it empty to keep the one that is stored. It is needed again when address or key change.
        Enter the key and the secret that the other store gave you.
        Enter a date and a time.
        Test the connection
        {found, select, fine {The store answers and takes key and secret.} writesOnly {The store answers and knows the key, which may not read. Whether it may write shows with the first statement.} credential {The store answers but does not take key and secret.} noStore {Something answers at this address, but no learning record store.} address {This address leads into the server''s own network and is not called.} other {Nothing answers at this address.}}
        {reason, select, unreachable {The other store does not answer} address {The address leads into the server''s own network and is not called} credential {The other store does not take key and secret} later {The other store asked to wait} status {The other store answers with an error} answer {The answer of the other store cannot be read} everything {Paused: the other store refuses one statement after the other} tooManyBad {Stopped: too many lines are wrong} file {The file cannot be read} other {{reason}}}
        It is tried again by itself on {at, time}.
        That has ended already.
        Import
        Statements taken over from another learning record store or from a file.
        Nothing was imported
        Take over the statements of another learning record store, or of a file with one statement in each line.
        Import statements
        Ids, times and who vouches for a statement stay as they are. What is here already is passed over.
        From another store
        From a file
        File
        JSON lines: one statement in each line, up to 1 GB.
        Choose a file with one statement in each line.
        Keep them under
        Credentials of this organization can read them.
        Import from the store
        Import the file
        Recorded there since
        Empty means from the very first statement.
        Recorded there until
        From
        {state, select, running {Running} stopped {Stopped} done {Finished} other {{state}}}
        Imported
        Here already
        Conflicts
        Conflict
        Not valid
        Not valid
        Not imported
        Begun
        Finished
        Size
        {count, plural, one {One line read} other {{count} lines read}}
        Stop
        Go on
        The import is stopped. What was imported stays.
        The import goes on.
        The import has begun.
        What was not imported
        All with reasons (CSV)
        Nothing was left out
        A statement that is not valid, or that says something else than one with the same id, is listed here with its reason.
        Line
        Web pages that may call
        Scripts of these origins may call the store from a browser, with a credential. Content that Laurel plays may do so anyway.
        Origins
        One a line, such as https://simulator.example.com
        Each line must be an origin with https and without a path, 100 at most.
        Save
        Saved.
        Only those about it
        States and profiles
        What other systems keep here between visits, with everything they wrote before.
        Person
        Document
        {kind, select, state {State} activity {Profile of an activity} agent {Profile of a person} other {{kind}}}
        About
        Last written
        By
        Versions
        Version {number, number}
        No documents
        A document appears here when a system has written it.
        No document fits. Clear the search.
        {act, select, put {Written} post {Merged} delete {Removed} other {{act}}}
        Size
        Registration
        Activity
        What it held
        Download
        Too long, or no text: download it to look at it.
        It was removed then. Earlier versions are kept.
        Before versions were kept
        This is what is read now.
        Look at them
        """##
    private static let german = ##"""
        Lernnachweise
        Was hier gelernt wird und was andere Systeme über die Experience API aufgezeichnet haben, neueste zuerst.
        Einstellungen
        Wo Sie sind
        Person, Aktivität oder Kennung
        Organisation
        Verb
        Aufgezeichnet ab
        Aufgezeichnet bis
        Auch Erwähnte
        Auch im Kontext Erwähnte
        Aussage
        Aufgezeichnet
        Geschehen
        Keine Aussagen
        Aussagen erscheinen hier, sobald ein System mit einem Zugang sie sendet.
        Keine Aussage passt. Suchen Sie breiter oder leeren Sie die Filter.
        Ältere
        Neueste
        Neu laden
        Live
        Anhalten
        Neue Aussagen erscheinen hier von selbst.
        Angehalten
        {n} neue
        Zeigen
        Die Live-Ansicht ist zu Ende, weil Sie abgemeldet sind. Laden Sie die Seite neu.
        Angehalten, weil Sie eine halbe Stunde nicht da waren.
        Keine Verbindung. Es wird erneut versucht.
        Seiten
        {count, plural, one {Eine Aussage} other {{count} Aussagen}}
        Exportieren
        Als CSV
        Als JSON-Zeilen
        Filtern
        Filter leeren
        {actor} — {verb} — {object}
        {verb, select, registered {{actor} ist in {object} eingeschrieben} launched {{actor} hat {object} begonnen} initialized {{actor} hat {object} geöffnet} attempted {{actor} ist zu {object} angetreten} completed {{actor} hat {object} abgeschlossen} passed {{actor} hat {object} bestanden} failed {{actor} hat {object} nicht bestanden} answered {{actor} hat „{object}“ beantwortet} submit {{actor} hat eine Arbeit für {object} abgegeben} suspended {{actor} hat {object} verlassen} terminated {{actor} hat {object} beendet} earned {{actor} hat {object} erworben} renewed {{actor} hat {object} erneuert} expired {{object} von {actor} ist abgelaufen} revoked {{object} von {actor} wurde widerrufen} withheld {{object} von {actor} wurde ausgesetzt} reinstated {{object} von {actor} gilt wieder} other {{actor} — {display} — {object}}}
        {sentence} · {share, percent}
        {sentence} · {right, select, yes {richtig} no {falsch} other {{right}}}
        Jemand
        Eine Gruppe
        eine andere Aussage
        Angaben
        ID
        Aufgezeichnet von
        Person
        Stand
        Gilt
        Ungültig
        Diese Aussage wurde für ungültig erklärt und erscheint nicht mehr in Listen.
        Die Aussage, die sie ungültig machte
        Wie sie gesendet wurde
        Diese Aussage für ungültig erklären
        Sie bleibt gespeichert, gilt aber nicht mehr: Listen lassen sie weg. Das lässt sich nicht zurücknehmen.
        Grund
        Wird bei der aufhebenden Aussage und im Verlauf aufbewahrt.
        Nennen Sie den Grund mit 3 bis 500 Zeichen.
        Diese Aussage hebt eine andere auf oder ist selbst ungültig, deshalb lässt sie sich nicht aufheben.
        Aussage für ungültig erklärt.
        Lernnachweisspeicher
        Autorenwerkzeuge, Simulatoren und Apps schreiben und lesen Lernnachweise über die Experience API (xAPI 1.0.3 und 2.0).
        Endpunkt
        Zugänge
        Keine Zugänge
        Ein System braucht einen eigenen Zugang, um Lernnachweise zu schreiben oder zu lesen.
        Neuer Zugang
        Schlüssel und Geheimnis sind für ein System. Das Geheimnis wird einmal gezeigt.
        Zugang anlegen
        Abbrechen
        Name
        Woran Sie ihn erkennen, etwa der Name des Systems.
        Geben Sie einen Namen mit höchstens 200 Zeichen ein.
        Für
        Einer einer Organisation erreicht die Aussagen, die unter ihr geschrieben wurden, und schreibt über ihre eigenen und unbekannte Personen.
        Alle Organisationen
        Wählen Sie eine der Organisationen.
        Darf
        Wählen Sie mindestens eines.
        {scope, select, statements_write {Aussagen schreiben} statements_read_mine {Eigene Aussagen lesen} statements_read {Alle Aussagen in Reichweite lesen} state {Zustände lesen und schreiben} profile {Profile lesen und schreiben} all_read {Alles lesen} all {Alles} other {{scope}}}
        Letzter Tag
        Leer heißt ohne Ende.
        Geben Sie einen Tag nach heute und innerhalb von fünf Jahren ein.
        Schlüssel
        Geheimnis
        Kopieren Sie das Geheimnis jetzt
        Es wird nicht wieder gezeigt. Schlüssel und Geheimnis sind Benutzer und Kennwort der Basic-Anmeldung; das Geheimnis allein ist ein Bearer-Token.
        Das bisherige Geheimnis gilt noch 24 Stunden.
        {state, select, active {Gültig} expired {Abgelaufen} revoked {Widerrufen} other {{state}}}
        Zuletzt benutzt
        Nie
        Aktionen
        Neues Geheimnis
        Ein neues Geheimnis erzeugen? Das bisherige gilt noch 24 Stunden.
        Widerrufen
        Sofort widerrufen? Systeme mit diesem Zugang kommen nicht mehr hinein. Was sie schrieben, bleibt.
        Zugang widerrufen.
        Dieser Zugang ist nicht mehr gültig.
        Weiterleitung
        Nachweise, die in der Reihenfolge ihrer Aufzeichnung an andere Lernnachweisspeicher weitergehen.
        Nichts wird weitergeleitet
        Tragen Sie einen anderen Lernnachweisspeicher ein, dann gehen Nachweise an ihn weiter, sobald sie eintreffen.
        An anderen Speicher weiterleiten
        Jeder Nachweis wird mit seiner Kennung, seinen Anhängen und, falls er ungültig ist, mit der Ungültigerklärung gesendet.
        Damit Sie ihn wiedererkennen, zum Beispiel „Data Warehouse“.
        {state, select, running {Läuft} paused {Angehalten} failing {Kommt nicht durch} other {{state}}}
        Gesendet
        Wartend
        {count, number} oder mehr
        Abgelehnt
        Pro Minute
        Nachweise in der letzten Minute mit welchen
        Zuletzt gesendet
        Welche Nachweise
        Alle
        Nur mit dem Verb
        Geben Sie die ganze Adresse eines Verbs ein, etwa http://adlnet.gov/expapi/verbs/completed.
        Nur über die Aktivität
        Geben Sie die ganze Adresse einer Aktivität ein, etwa https://example.com/course.
        Lassen Sie die Filter leer, um alles weiterzuleiten.
        Alle Organisationen
        Alle Zugänge
        Wählen Sie einen Zugang aus der Liste.
        Aufgezeichnet seit
        Leer heißt: vom allerersten Nachweis an.
        Von vorn beginnen
        Alles, was seitdem aufgezeichnet wurde, wird noch einmal gesendet. Was der andere Speicher schon hat, wird dort nicht doppelt, denn die Kennungen bleiben.
        Anhalten
        Fortsetzen
        Bearbeiten
        Entfernen
        Nicht mehr an diesen Speicher weiterleiten? Was er erhalten hat, bleibt dort.
        Es wird nichts gesendet. Nachweise warten, und keiner geht verloren.
        Die Weiterleitung ist angehalten.
        Die Weiterleitung geht weiter.
        Die Weiterleitung beginnt von vorn.
        An diesen Speicher wird nicht mehr weitergeleitet.
        Nachweise, die der andere Speicher abgelehnt hat
        Nichts wurde abgelehnt
        Ein Nachweis, den der andere Speicher nicht annimmt, wird hier mit dem Grund beiseitegelegt, und der Rest geht weiter.
        Grund
        Wann
        Seine Anhänge sind zu groß zum Senden oder hier nicht lesbar.
        Adresse
        Die Basisadresse des anderen Speichers, etwa https://lrs.example.com/xapi.
        Geben Sie eine Adresse ein, die mit https:// beginnt und weder Fragezeichen noch Passwort enthält.
        xAPI-Version
        Es wird nur an diese Adresse gesendet und nie wieder angezeigt.
        Leer lassen, um das gespeicherte zu behalten. Es wird wieder gebraucht, wenn Adresse oder Schlüssel sich ändern.
        Geben Sie Schlüssel und Geheimnis ein, die Sie vom anderen Speicher haben.
        Geben Sie ein Datum und eine Uhrzeit ein.
        Verbindung testen
        {found, select, fine {Der Speicher antwortet und nimmt Schlüssel und Geheimnis an.} writesOnly {Der Speicher antwortet und kennt den Schlüssel, der nicht lesen darf. Ob er schreiben darf, zeigt der erste Nachweis.} credential {Der Speicher antwortet, nimmt aber Schlüssel und Geheimnis nicht an.} noStore {Unter dieser Adresse antwortet etwas, aber kein Lernnachweisspeicher.} address {Diese Adresse führt ins eigene Netz des Servers und wird nicht aufgerufen.} other {Unter dieser Adresse antwortet nichts.}}
        {reason, select, unreachable {Der andere Speicher antwortet nicht} address {Die Adresse führt ins eigene Netz des Servers und wird nicht aufgerufen} credential {Der andere Speicher nimmt Schlüssel und Geheimnis nicht an} later {Der andere Speicher bittet zu warten} status {Der andere Speicher antwortet mit einem Fehler} answer {Die Antwort des anderen Speichers ist nicht lesbar} everything {Angehalten: Der andere Speicher lehnt einen Nachweis nach dem anderen ab} tooManyBad {Angehalten: Zu viele Zeilen sind falsch} file {Die Datei ist nicht lesbar} other {{reason}}}
        Der nächste Versuch ist von selbst am {at, time}.
        Das ist schon beendet.
        Import
        Nachweise, die aus einem anderen Lernnachweisspeicher oder aus einer Datei übernommen wurden.
        Nichts wurde importiert
        Übernehmen Sie die Nachweise eines anderen Lernnachweisspeichers oder einer Datei mit einem Nachweis in jeder Zeile.
        Nachweise importieren
        Kennungen, Zeiten und wer für einen Nachweis einsteht, bleiben wie sie sind. Was schon hier ist, wird übergangen.
        Aus einem anderen Speicher
        Aus einer Datei
        Datei
        JSON-Zeilen: ein Nachweis in jeder Zeile, bis 1 GB.
        Wählen Sie eine Datei mit einem Nachweis in jeder Zeile.
        Aufbewahren unter
        Zugänge dieser Organisation können sie lesen.
        Aus dem Speicher importieren
        Datei importieren
        Dort aufgezeichnet seit
        Leer heißt: vom allerersten Nachweis an.
        Dort aufgezeichnet bis
        Woher
        {state, select, running {Läuft} stopped {Angehalten} done {Fertig} other {{state}}}
        Importiert
        Schon hier
        Widersprüche
        Widerspruch
        Nicht gültig
        Nicht gültig
        Nicht importiert
        Begonnen
        Beendet
        Größe
        {count, plural, one {Eine Zeile gelesen} other {{count} Zeilen gelesen}}
        Anhalten
        Fortsetzen
        Der Import ist angehalten. Was importiert wurde, bleibt.
        Der Import geht weiter.
        Der Import hat begonnen.
        Was nicht importiert wurde
        Alle mit Gründen (CSV)
        Nichts wurde ausgelassen
        Ein Nachweis, der nicht gültig ist oder etwas anderes sagt als einer mit derselben Kennung, steht hier mit dem Grund.
        Zeile
        Webseiten, die zugreifen dürfen
        Skripte dieser Herkünfte dürfen den Speicher aus dem Browser ansprechen, mit einem Zugang. Inhalte, die Laurel abspielt, dürfen es ohnehin.
        Herkünfte
        Eine je Zeile, etwa https://simulator.example.com
        Jede Zeile muss eine Herkunft mit https und ohne Pfad sein, höchstens 100.
        Speichern
        Gespeichert.
        Nur die darüber
        Zustände und Profile
        Was andere Systeme hier zwischen Besuchen aufheben, mit allem, was sie vorher geschrieben haben.
        Person
        Dokument
        {kind, select, state {Zustand} activity {Profil einer Aktivität} agent {Profil einer Person} other {{kind}}}
        Über
        Zuletzt geschrieben
        Von
        Fassungen
        Fassung {number, number}
        Keine Dokumente
        Ein Dokument erscheint hier, sobald ein System es geschrieben hat.
        Kein Dokument passt. Leeren Sie die Suche.
        {act, select, put {Geschrieben} post {Ergänzt} delete {Entfernt} other {{act}}}
        Größe
        Registrierung
        Aktivität
        Inhalt
        Herunterladen
        Zu lang oder kein Text: Laden Sie es herunter, um es anzusehen.
        Damals wurde es entfernt. Frühere Fassungen bleiben aufgehoben.
        Bevor Fassungen aufgehoben wurden
        Das wird jetzt gelesen.
        Ansehen
        """##
}

package extension Message {
    /// Learning records
    static var recordsTitle: Message { Message(RecordsStrings.table, 0, "recordsTitle") }
    /// What people learn here and what other systems have recorded by the Experience API, newest first.
    static var recordsLead: Message { Message(RecordsStrings.table, 1, "recordsLead") }
    /// Settings
    static var recordsSettings: Message { Message(RecordsStrings.table, 2, "recordsSettings") }
    /// Where you are
    static var recordsWhere: Message { Message(RecordsStrings.table, 3, "recordsWhere") }
    /// Person, activity or id
    static var recordsSearch: Message { Message(RecordsStrings.table, 4, "recordsSearch") }
    /// Organization
    static var recordsOrganization: Message { Message(RecordsStrings.table, 5, "recordsOrganization") }
    /// Verb
    static var recordsVerb: Message { Message(RecordsStrings.table, 6, "recordsVerb") }
    /// Recorded from
    static var recordsFrom: Message { Message(RecordsStrings.table, 7, "recordsFrom") }
    /// Recorded until
    static var recordsTo: Message { Message(RecordsStrings.table, 8, "recordsTo") }
    /// Also mentioned
    static var recordsRelated: Message { Message(RecordsStrings.table, 9, "recordsRelated") }
    /// Also those mentioned in the context
    static var recordsRelatedYes: Message { Message(RecordsStrings.table, 10, "recordsRelatedYes") }
    /// Statement
    static var recordsStatement: Message { Message(RecordsStrings.table, 11, "recordsStatement") }
    /// Recorded
    static var recordsStored: Message { Message(RecordsStrings.table, 12, "recordsStored") }
    /// Happened
    static var recordsHappened: Message { Message(RecordsStrings.table, 13, "recordsHappened") }
    /// No statements
    static var recordsEmptyTitle: Message { Message(RecordsStrings.table, 14, "recordsEmptyTitle") }
    /// Statements appear here as soon as a system with a credential sends them.
    static var recordsEmptyText: Message { Message(RecordsStrings.table, 15, "recordsEmptyText") }
    /// No statement fits. Widen the search or clear the filters.
    static var recordsNoneText: Message { Message(RecordsStrings.table, 16, "recordsNoneText") }
    /// Older
    static var recordsOlder: Message { Message(RecordsStrings.table, 17, "recordsOlder") }
    /// Newest
    static var recordsNewest: Message { Message(RecordsStrings.table, 18, "recordsNewest") }
    /// Look again
    static var recordsRefresh: Message { Message(RecordsStrings.table, 19, "recordsRefresh") }
    /// Live
    static var recordsLive: Message { Message(RecordsStrings.table, 20, "recordsLive") }
    /// Pause
    static var recordsLiveStop: Message { Message(RecordsStrings.table, 21, "recordsLiveStop") }
    /// New statements appear here by themselves.
    static var recordsLiveOn: Message { Message(RecordsStrings.table, 22, "recordsLiveOn") }
    /// Paused
    static var recordsLivePaused: Message { Message(RecordsStrings.table, 23, "recordsLivePaused") }
    /// {n} new
    static func recordsLiveNew(n: String) -> Message { Message(RecordsStrings.table, 24, "recordsLiveNew", [.text(n)]) }
    /// Show
    static var recordsLiveShow: Message { Message(RecordsStrings.table, 25, "recordsLiveShow") }
    /// Live view has ended because you are signed out. Load the page again.
    static var recordsLiveEnded: Message { Message(RecordsStrings.table, 26, "recordsLiveEnded") }
    /// Paused after half an hour without you.
    static var recordsLiveIdle: Message { Message(RecordsStrings.table, 27, "recordsLiveIdle") }
    /// No connection. Trying again.
    static var recordsLiveTrouble: Message { Message(RecordsStrings.table, 28, "recordsLiveTrouble") }
    /// Pages
    static var recordsPages: Message { Message(RecordsStrings.table, 29, "recordsPages") }
    /// {count, plural, one {One statement} other {{count} statements}}
    static func recordsShown(count: Int) -> Message { Message(RecordsStrings.table, 30, "recordsShown", [.number(count)]) }
    /// Export
    static var recordsExport: Message { Message(RecordsStrings.table, 31, "recordsExport") }
    /// As CSV
    static var recordsExportCSV: Message { Message(RecordsStrings.table, 32, "recordsExportCSV") }
    /// As JSON lines
    static var recordsExportLines: Message { Message(RecordsStrings.table, 33, "recordsExportLines") }
    /// Filter
    static var recordsFilter: Message { Message(RecordsStrings.table, 34, "recordsFilter") }
    /// Clear filters
    static var recordsClear: Message { Message(RecordsStrings.table, 35, "recordsClear") }
    /// {actor} — {verb} — {object}
    static func recordsSentence(actor: String, verb: String, object: String) -> Message { Message(RecordsStrings.table, 36, "recordsSentence", [.text(actor), .text(verb), .text(object)]) }
    /// {verb, select, registered {{actor} enrolled in {object}} launched {{actor} began {object}} initialized {{ac...
    static func recordsOwn(verb: String, actor: String, object: String, display: String) -> Message { Message(RecordsStrings.table, 37, "recordsOwn", [.text(verb), .text(actor), .text(object), .text(display)]) }
    /// {sentence} · {share, percent}
    static func recordsWithScore(sentence: String, share: Double) -> Message { Message(RecordsStrings.table, 38, "recordsWithScore", [.text(sentence), .share(share)]) }
    /// {sentence} · {right, select, yes {right} no {wrong} other {{right}}}
    static func recordsAnswered(sentence: String, right: String) -> Message { Message(RecordsStrings.table, 39, "recordsAnswered", [.text(sentence), .text(right)]) }
    /// Somebody
    static var recordsSomebody: Message { Message(RecordsStrings.table, 40, "recordsSomebody") }
    /// A group
    static var recordsGroup: Message { Message(RecordsStrings.table, 41, "recordsGroup") }
    /// another statement
    static var recordsAnotherStatement: Message { Message(RecordsStrings.table, 42, "recordsAnotherStatement") }
    /// Facts
    static var recordsFacts: Message { Message(RecordsStrings.table, 43, "recordsFacts") }
    /// Id
    static var recordsID: Message { Message(RecordsStrings.table, 44, "recordsID") }
    /// Recorded by
    static var recordsCredential: Message { Message(RecordsStrings.table, 45, "recordsCredential") }
    /// Person
    static var recordsPerson: Message { Message(RecordsStrings.table, 46, "recordsPerson") }
    /// State
    static var recordsState: Message { Message(RecordsStrings.table, 47, "recordsState") }
    /// Counts
    static var recordsValid: Message { Message(RecordsStrings.table, 48, "recordsValid") }
    /// Voided
    static var recordsVoided: Message { Message(RecordsStrings.table, 49, "recordsVoided") }
    /// This statement was voided and is no longer given to those who list statements.
    static var recordsVoidedText: Message { Message(RecordsStrings.table, 50, "recordsVoidedText") }
    /// The statement that voided it
    static var recordsVoidedBy: Message { Message(RecordsStrings.table, 51, "recordsVoidedBy") }
    /// As it was sent
    static var recordsRaw: Message { Message(RecordsStrings.table, 52, "recordsRaw") }
    /// Void this statement
    static var recordsVoid: Message { Message(RecordsStrings.table, 53, "recordsVoid") }
    /// It stays stored, but no longer counts: lists leave it out. This cannot be taken back.
    static var recordsVoidText: Message { Message(RecordsStrings.table, 54, "recordsVoidText") }
    /// Reason
    static var recordsReason: Message { Message(RecordsStrings.table, 55, "recordsReason") }
    /// Kept with the voiding statement and in the ledger.
    static var recordsReasonHint: Message { Message(RecordsStrings.table, 56, "recordsReasonHint") }
    /// Say why in 3 to 500 characters.
    static var recordsReasonMissing: Message { Message(RecordsStrings.table, 57, "recordsReasonMissing") }
    /// This statement voids another one or is voided itself, so it cannot be voided.
    static var recordsVoidingAlready: Message { Message(RecordsStrings.table, 58, "recordsVoidingAlready") }
    /// Statement voided.
    static var recordsVoidDone: Message { Message(RecordsStrings.table, 59, "recordsVoidDone") }
    /// Learning record store
    static var recordsStoreTitle: Message { Message(RecordsStrings.table, 60, "recordsStoreTitle") }
    /// Authoring tools, simulators and apps write and read learning records by the Experience API (xAPI 1.0.3 and ...
    static var recordsStoreLead: Message { Message(RecordsStrings.table, 61, "recordsStoreLead") }
    /// Endpoint
    static var recordsEndpoint: Message { Message(RecordsStrings.table, 62, "recordsEndpoint") }
    /// Credentials
    static var recordsCredentials: Message { Message(RecordsStrings.table, 63, "recordsCredentials") }
    /// No credentials
    static var recordsCredentialsNone: Message { Message(RecordsStrings.table, 64, "recordsCredentialsNone") }
    /// A system needs a credential of its own to write or read learning records.
    static var recordsCredentialsNoneText: Message { Message(RecordsStrings.table, 65, "recordsCredentialsNoneText") }
    /// New credential
    static var recordsNew: Message { Message(RecordsStrings.table, 66, "recordsNew") }
    /// The key and its secret are for one system. The secret is shown once.
    static var recordsNewLead: Message { Message(RecordsStrings.table, 67, "recordsNewLead") }
    /// Create credential
    static var recordsCreate: Message { Message(RecordsStrings.table, 68, "recordsCreate") }
    /// Cancel
    static var recordsCancel: Message { Message(RecordsStrings.table, 69, "recordsCancel") }
    /// Name
    static var recordsName: Message { Message(RecordsStrings.table, 70, "recordsName") }
    /// By which you recognize it, such as the name of the system.
    static var recordsNameHint: Message { Message(RecordsStrings.table, 71, "recordsNameHint") }
    /// Enter a name of at most 200 characters.
    static var recordsNameMissing: Message { Message(RecordsStrings.table, 72, "recordsNameMissing") }
    /// For
    static var recordsFor: Message { Message(RecordsStrings.table, 73, "recordsFor") }
    /// One of an organization reaches the statements that were written under it, and writes about its own people a...
    static var recordsForHint: Message { Message(RecordsStrings.table, 74, "recordsForHint") }
    /// All organizations
    static var recordsWholeVendor: Message { Message(RecordsStrings.table, 75, "recordsWholeVendor") }
    /// Choose one of the organizations.
    static var recordsOrganizationMissing: Message { Message(RecordsStrings.table, 76, "recordsOrganizationMissing") }
    /// May
    static var recordsScopes: Message { Message(RecordsStrings.table, 77, "recordsScopes") }
    /// Choose at least one.
    static var recordsScopesMissing: Message { Message(RecordsStrings.table, 78, "recordsScopesMissing") }
    /// {scope, select, statements_write {Write statements} statements_read_mine {Read its own statements} statemen...
    static func recordsScope(scope: String) -> Message { Message(RecordsStrings.table, 79, "recordsScope", [.text(scope)]) }
    /// Last day
    static var recordsExpiry: Message { Message(RecordsStrings.table, 80, "recordsExpiry") }
    /// Empty means without end.
    static var recordsExpiryHint: Message { Message(RecordsStrings.table, 81, "recordsExpiryHint") }
    /// Enter a day after today and within five years.
    static var recordsExpiryBad: Message { Message(RecordsStrings.table, 82, "recordsExpiryBad") }
    /// Key
    static var recordsKey: Message { Message(RecordsStrings.table, 83, "recordsKey") }
    /// Secret
    static var recordsSecret: Message { Message(RecordsStrings.table, 84, "recordsSecret") }
    /// Copy the secret now
    static var recordsSecretTitle: Message { Message(RecordsStrings.table, 85, "recordsSecretTitle") }
    /// It is not shown again. Key and secret are user and password of Basic authentication; the secret alone is a ...
    static var recordsSecretText: Message { Message(RecordsStrings.table, 86, "recordsSecretText") }
    /// The secret before works for 24 hours more.
    static var recordsSecretRotated: Message { Message(RecordsStrings.table, 87, "recordsSecretRotated") }
    /// {state, select, active {In use} expired {Expired} revoked {Revoked} other {{state}}}
    static func recordsCredentialState(state: String) -> Message { Message(RecordsStrings.table, 88, "recordsCredentialState", [.text(state)]) }
    /// Last use
    static var recordsLastUse: Message { Message(RecordsStrings.table, 89, "recordsLastUse") }
    /// Never
    static var recordsNever: Message { Message(RecordsStrings.table, 90, "recordsNever") }
    /// Actions
    static var recordsActs: Message { Message(RecordsStrings.table, 91, "recordsActs") }
    /// New secret
    static var recordsRotate: Message { Message(RecordsStrings.table, 92, "recordsRotate") }
    /// Make a new secret? The one before works for 24 hours more.
    static var recordsRotateConfirm: Message { Message(RecordsStrings.table, 93, "recordsRotateConfirm") }
    /// Revoke
    static var recordsRevoke: Message { Message(RecordsStrings.table, 94, "recordsRevoke") }
    /// Revoke at once? Systems with this credential are locked out. What they wrote stays.
    static var recordsRevokeConfirm: Message { Message(RecordsStrings.table, 95, "recordsRevokeConfirm") }
    /// Credential revoked.
    static var recordsRevoked: Message { Message(RecordsStrings.table, 96, "recordsRevoked") }
    /// This credential is no longer in use.
    static var recordsCredentialGone: Message { Message(RecordsStrings.table, 97, "recordsCredentialGone") }
    /// Forwarding
    static var recordsPipes: Message { Message(RecordsStrings.table, 98, "recordsPipes") }
    /// Statements that go on to other learning record stores, in the order in which they were recorded.
    static var recordsPipesLead: Message { Message(RecordsStrings.table, 99, "recordsPipesLead") }
    /// Nothing is forwarded
    static var recordsPipesNone: Message { Message(RecordsStrings.table, 100, "recordsPipesNone") }
    /// Enter another learning record store, and statements go on to it as they come in.
    static var recordsPipesNoneText: Message { Message(RecordsStrings.table, 101, "recordsPipesNoneText") }
    /// Forward to another store
    static var recordsPipeNew: Message { Message(RecordsStrings.table, 102, "recordsPipeNew") }
    /// Each statement is sent with its id, its attachments and, where it was voided, its voiding.
    static var recordsPipeNewLead: Message { Message(RecordsStrings.table, 103, "recordsPipeNewLead") }
    /// So that you recognize it, for example “Data warehouse”.
    static var recordsPipeNameHint: Message { Message(RecordsStrings.table, 104, "recordsPipeNameHint") }
    /// {state, select, running {Running} paused {Paused} failing {Does not get through} other {{state}}}
    static func recordsPipeState(state: String) -> Message { Message(RecordsStrings.table, 105, "recordsPipeState", [.text(state)]) }
    /// Sent
    static var recordsPipeSent: Message { Message(RecordsStrings.table, 106, "recordsPipeSent") }
    /// Waiting
    static var recordsPipeWaiting: Message { Message(RecordsStrings.table, 107, "recordsPipeWaiting") }
    /// {count, number} or more
    static func recordsPipeAtLeast(count: Int) -> Message { Message(RecordsStrings.table, 108, "recordsPipeAtLeast", [.number(count)]) }
    /// Refused
    static var recordsPipeAside: Message { Message(RecordsStrings.table, 109, "recordsPipeAside") }
    /// Per minute
    static var recordsPipeRate: Message { Message(RecordsStrings.table, 110, "recordsPipeRate") }
    /// statements in the last minute with any
    static var recordsPipeRateText: Message { Message(RecordsStrings.table, 111, "recordsPipeRateText") }
    /// Last sent
    static var recordsPipeLast: Message { Message(RecordsStrings.table, 112, "recordsPipeLast") }
    /// Which statements
    static var recordsPipeWhat: Message { Message(RecordsStrings.table, 113, "recordsPipeWhat") }
    /// All
    static var recordsPipeAll: Message { Message(RecordsStrings.table, 114, "recordsPipeAll") }
    /// Only with the verb
    static var recordsPipeVerb: Message { Message(RecordsStrings.table, 115, "recordsPipeVerb") }
    /// Enter the whole address of a verb, such as http://adlnet.gov/expapi/verbs/completed.
    static var recordsPipeVerbBad: Message { Message(RecordsStrings.table, 116, "recordsPipeVerbBad") }
    /// Only about the activity
    static var recordsPipeActivity: Message { Message(RecordsStrings.table, 117, "recordsPipeActivity") }
    /// Enter the whole address of an activity, such as https://example.com/course.
    static var recordsPipeActivityBad: Message { Message(RecordsStrings.table, 118, "recordsPipeActivityBad") }
    /// Leave the filters empty to forward everything.
    static var recordsPipeFilterHint: Message { Message(RecordsStrings.table, 119, "recordsPipeFilterHint") }
    /// All organizations
    static var recordsPipeEveryOrganization: Message { Message(RecordsStrings.table, 120, "recordsPipeEveryOrganization") }
    /// All credentials
    static var recordsPipeEveryCredential: Message { Message(RecordsStrings.table, 121, "recordsPipeEveryCredential") }
    /// Choose a credential from the list.
    static var recordsPipeCredentialBad: Message { Message(RecordsStrings.table, 122, "recordsPipeCredentialBad") }
    /// Recorded since
    static var recordsPipeSince: Message { Message(RecordsStrings.table, 123, "recordsPipeSince") }
    /// Empty means from the very first statement.
    static var recordsPipeSinceHint: Message { Message(RecordsStrings.table, 124, "recordsPipeSinceHint") }
    /// Start over
    static var recordsPipeRestart: Message { Message(RecordsStrings.table, 125, "recordsPipeRestart") }
    /// Everything recorded since then is sent again. What the other store has already is no double there, since id...
    static var recordsPipeRestartHint: Message { Message(RecordsStrings.table, 126, "recordsPipeRestartHint") }
    /// Pause
    static var recordsPipePause: Message { Message(RecordsStrings.table, 127, "recordsPipePause") }
    /// Go on
    static var recordsPipeResume: Message { Message(RecordsStrings.table, 128, "recordsPipeResume") }
    /// Edit
    static var recordsPipeEdit: Message { Message(RecordsStrings.table, 129, "recordsPipeEdit") }
    /// Remove
    static var recordsPipeRemove: Message { Message(RecordsStrings.table, 130, "recordsPipeRemove") }
    /// Stop forwarding to this store? What it has received stays there.
    static var recordsPipeRemoveConfirm: Message { Message(RecordsStrings.table, 131, "recordsPipeRemoveConfirm") }
    /// Nothing is sent. Statements wait, and none is lost.
    static var recordsPipePausedText: Message { Message(RecordsStrings.table, 132, "recordsPipePausedText") }
    /// Forwarding is paused.
    static var recordsPipePausedDone: Message { Message(RecordsStrings.table, 133, "recordsPipePausedDone") }
    /// Forwarding goes on.
    static var recordsPipeResumedDone: Message { Message(RecordsStrings.table, 134, "recordsPipeResumedDone") }
    /// Forwarding starts over.
    static var recordsPipeRestartedDone: Message { Message(RecordsStrings.table, 135, "recordsPipeRestartedDone") }
    /// Forwarding to this store has ended.
    static var recordsPipeRemovedDone: Message { Message(RecordsStrings.table, 136, "recordsPipeRemovedDone") }
    /// Statements that the other store refused
    static var recordsPipeAsides: Message { Message(RecordsStrings.table, 137, "recordsPipeAsides") }
    /// Nothing was refused
    static var recordsPipeAsidesNone: Message { Message(RecordsStrings.table, 138, "recordsPipeAsidesNone") }
    /// A statement that the other store does not take is set aside here with its reason, and the rest goes on.
    static var recordsPipeAsidesNoneText: Message { Message(RecordsStrings.table, 139, "recordsPipeAsidesNoneText") }
    /// Reason
    static var recordsPipeReason: Message { Message(RecordsStrings.table, 140, "recordsPipeReason") }
    /// When
    static var recordsPipeWhen: Message { Message(RecordsStrings.table, 141, "recordsPipeWhen") }
    /// Its attachments are too large to be sent, or cannot be read here.
    static var recordsPipeTooLarge: Message { Message(RecordsStrings.table, 142, "recordsPipeTooLarge") }
    /// Address
    static var recordsOtherEndpoint: Message { Message(RecordsStrings.table, 143, "recordsOtherEndpoint") }
    /// The base address of the other store, such as https://lrs.example.com/xapi.
    static var recordsOtherEndpointHint: Message { Message(RecordsStrings.table, 144, "recordsOtherEndpointHint") }
    /// Enter an address that begins with https:// and has no question mark or password in it.
    static var recordsOtherEndpointBad: Message { Message(RecordsStrings.table, 145, "recordsOtherEndpointBad") }
    /// xAPI version
    static var recordsOtherVersion: Message { Message(RecordsStrings.table, 146, "recordsOtherVersion") }
    /// It is sent to this address only and never shown again.
    static var recordsOtherSecretHint: Message { Message(RecordsStrings.table, 147, "recordsOtherSecretHint") }
    /// Leave it empty to keep the one that is stored. It is needed again when address or key change.
    static var recordsOtherSecretKept: Message { Message(RecordsStrings.table, 148, "recordsOtherSecretKept") }
    /// Enter the key and the secret that the other store gave you.
    static var recordsOtherSecretMissing: Message { Message(RecordsStrings.table, 149, "recordsOtherSecretMissing") }
    /// Enter a date and a time.
    static var recordsOtherTimeBad: Message { Message(RecordsStrings.table, 150, "recordsOtherTimeBad") }
    /// Test the connection
    static var recordsOtherTest: Message { Message(RecordsStrings.table, 151, "recordsOtherTest") }
    /// {found, select, fine {The store answers and takes key and secret.} writesOnly {The store answers and knows ...
    static func recordsOtherTrial(found: String) -> Message { Message(RecordsStrings.table, 152, "recordsOtherTrial", [.text(found)]) }
    /// {reason, select, unreachable {The other store does not answer} address {The address leads into the server''...
    static func recordsExchangeFailure(reason: String) -> Message { Message(RecordsStrings.table, 153, "recordsExchangeFailure", [.text(reason)]) }
    /// It is tried again by itself on {at, time}.
    static func recordsExchangeNext(at: Instant) -> Message { Message(RecordsStrings.table, 154, "recordsExchangeNext", [.instant(at)]) }
    /// That has ended already.
    static var recordsExchangeGone: Message { Message(RecordsStrings.table, 155, "recordsExchangeGone") }
    /// Import
    static var recordsImports: Message { Message(RecordsStrings.table, 156, "recordsImports") }
    /// Statements taken over from another learning record store or from a file.
    static var recordsImportsLead: Message { Message(RecordsStrings.table, 157, "recordsImportsLead") }
    /// Nothing was imported
    static var recordsImportsNone: Message { Message(RecordsStrings.table, 158, "recordsImportsNone") }
    /// Take over the statements of another learning record store, or of a file with one statement in each line.
    static var recordsImportsNoneText: Message { Message(RecordsStrings.table, 159, "recordsImportsNoneText") }
    /// Import statements
    static var recordsImportNew: Message { Message(RecordsStrings.table, 160, "recordsImportNew") }
    /// Ids, times and who vouches for a statement stay as they are. What is here already is passed over.
    static var recordsImportNewLead: Message { Message(RecordsStrings.table, 161, "recordsImportNewLead") }
    /// From another store
    static var recordsImportFromStore: Message { Message(RecordsStrings.table, 162, "recordsImportFromStore") }
    /// From a file
    static var recordsImportFromFile: Message { Message(RecordsStrings.table, 163, "recordsImportFromFile") }
    /// File
    static var recordsImportFile: Message { Message(RecordsStrings.table, 164, "recordsImportFile") }
    /// JSON lines: one statement in each line, up to 1 GB.
    static var recordsImportFileHint: Message { Message(RecordsStrings.table, 165, "recordsImportFileHint") }
    /// Choose a file with one statement in each line.
    static var recordsImportFileMissing: Message { Message(RecordsStrings.table, 166, "recordsImportFileMissing") }
    /// Keep them under
    static var recordsImportFor: Message { Message(RecordsStrings.table, 167, "recordsImportFor") }
    /// Credentials of this organization can read them.
    static var recordsImportForHint: Message { Message(RecordsStrings.table, 168, "recordsImportForHint") }
    /// Import from the store
    static var recordsImportStart: Message { Message(RecordsStrings.table, 169, "recordsImportStart") }
    /// Import the file
    static var recordsImportFileStart: Message { Message(RecordsStrings.table, 170, "recordsImportFileStart") }
    /// Recorded there since
    static var recordsImportSince: Message { Message(RecordsStrings.table, 171, "recordsImportSince") }
    /// Empty means from the very first statement.
    static var recordsImportSinceHint: Message { Message(RecordsStrings.table, 172, "recordsImportSinceHint") }
    /// Recorded there until
    static var recordsImportUntil: Message { Message(RecordsStrings.table, 173, "recordsImportUntil") }
    /// From
    static var recordsImportFrom: Message { Message(RecordsStrings.table, 174, "recordsImportFrom") }
    /// {state, select, running {Running} stopped {Stopped} done {Finished} other {{state}}}
    static func recordsImportState(state: String) -> Message { Message(RecordsStrings.table, 175, "recordsImportState", [.text(state)]) }
    /// Imported
    static var recordsImportStored: Message { Message(RecordsStrings.table, 176, "recordsImportStored") }
    /// Here already
    static var recordsImportSkipped: Message { Message(RecordsStrings.table, 177, "recordsImportSkipped") }
    /// Conflicts
    static var recordsImportConflicts: Message { Message(RecordsStrings.table, 178, "recordsImportConflicts") }
    /// Conflict
    static var recordsImportConflict: Message { Message(RecordsStrings.table, 179, "recordsImportConflict") }
    /// Not valid
    static var recordsImportBad: Message { Message(RecordsStrings.table, 180, "recordsImportBad") }
    /// Not valid
    static var recordsImportBadOne: Message { Message(RecordsStrings.table, 181, "recordsImportBadOne") }
    /// Not imported
    static var recordsImportRefused: Message { Message(RecordsStrings.table, 182, "recordsImportRefused") }
    /// Begun
    static var recordsImportBegan: Message { Message(RecordsStrings.table, 183, "recordsImportBegan") }
    /// Finished
    static var recordsImportFinished: Message { Message(RecordsStrings.table, 184, "recordsImportFinished") }
    /// Size
    static var recordsImportSize: Message { Message(RecordsStrings.table, 185, "recordsImportSize") }
    /// {count, plural, one {One line read} other {{count} lines read}}
    static func recordsImportSeen(count: Int) -> Message { Message(RecordsStrings.table, 186, "recordsImportSeen", [.number(count)]) }
    /// Stop
    static var recordsImportStop: Message { Message(RecordsStrings.table, 187, "recordsImportStop") }
    /// Go on
    static var recordsImportResume: Message { Message(RecordsStrings.table, 188, "recordsImportResume") }
    /// The import is stopped. What was imported stays.
    static var recordsImportStopped: Message { Message(RecordsStrings.table, 189, "recordsImportStopped") }
    /// The import goes on.
    static var recordsImportResumed: Message { Message(RecordsStrings.table, 190, "recordsImportResumed") }
    /// The import has begun.
    static var recordsImportBegun: Message { Message(RecordsStrings.table, 191, "recordsImportBegun") }
    /// What was not imported
    static var recordsImportFaults: Message { Message(RecordsStrings.table, 192, "recordsImportFaults") }
    /// All with reasons (CSV)
    static var recordsImportFaultsFile: Message { Message(RecordsStrings.table, 193, "recordsImportFaultsFile") }
    /// Nothing was left out
    static var recordsImportFaultsNone: Message { Message(RecordsStrings.table, 194, "recordsImportFaultsNone") }
    /// A statement that is not valid, or that says something else than one with the same id, is listed here with i...
    static var recordsImportFaultsNoneText: Message { Message(RecordsStrings.table, 195, "recordsImportFaultsNoneText") }
    /// Line
    static var recordsImportLine: Message { Message(RecordsStrings.table, 196, "recordsImportLine") }
    /// Web pages that may call
    static var recordsOrigins: Message { Message(RecordsStrings.table, 197, "recordsOrigins") }
    /// Scripts of these origins may call the store from a browser, with a credential. Content that Laurel plays ma...
    static var recordsOriginsText: Message { Message(RecordsStrings.table, 198, "recordsOriginsText") }
    /// Origins
    static var recordsOriginsLabel: Message { Message(RecordsStrings.table, 199, "recordsOriginsLabel") }
    /// One a line, such as https://simulator.example.com
    static var recordsOriginsHint: Message { Message(RecordsStrings.table, 200, "recordsOriginsHint") }
    /// Each line must be an origin with https and without a path, 100 at most.
    static var recordsOriginBad: Message { Message(RecordsStrings.table, 201, "recordsOriginBad") }
    /// Save
    static var recordsSave: Message { Message(RecordsStrings.table, 202, "recordsSave") }
    /// Saved.
    static var recordsSaved: Message { Message(RecordsStrings.table, 203, "recordsSaved") }
    /// Only those about it
    static var recordsRelatedOff: Message { Message(RecordsStrings.table, 204, "recordsRelatedOff") }
    /// States and profiles
    static var recordsDocuments: Message { Message(RecordsStrings.table, 205, "recordsDocuments") }
    /// What other systems keep here between visits, with everything they wrote before.
    static var recordsDocumentsLead: Message { Message(RecordsStrings.table, 206, "recordsDocumentsLead") }
    /// Person
    static var recordsDocumentsSearch: Message { Message(RecordsStrings.table, 207, "recordsDocumentsSearch") }
    /// Document
    static var recordsDocument: Message { Message(RecordsStrings.table, 208, "recordsDocument") }
    /// {kind, select, state {State} activity {Profile of an activity} agent {Profile of a person} other {{kind}}}
    static func recordsDocumentKind(kind: String) -> Message { Message(RecordsStrings.table, 209, "recordsDocumentKind", [.text(kind)]) }
    /// About
    static var recordsDocumentWhose: Message { Message(RecordsStrings.table, 210, "recordsDocumentWhose") }
    /// Last written
    static var recordsDocumentWritten: Message { Message(RecordsStrings.table, 211, "recordsDocumentWritten") }
    /// By
    static var recordsDocumentBy: Message { Message(RecordsStrings.table, 212, "recordsDocumentBy") }
    /// Versions
    static var recordsDocumentVersions: Message { Message(RecordsStrings.table, 213, "recordsDocumentVersions") }
    /// Version {number, number}
    static func recordsDocumentVersion(number: Int) -> Message { Message(RecordsStrings.table, 214, "recordsDocumentVersion", [.number(number)]) }
    /// No documents
    static var recordsDocumentsNone: Message { Message(RecordsStrings.table, 215, "recordsDocumentsNone") }
    /// A document appears here when a system has written it.
    static var recordsDocumentsNoneText: Message { Message(RecordsStrings.table, 216, "recordsDocumentsNoneText") }
    /// No document fits. Clear the search.
    static var recordsDocumentsNoneFound: Message { Message(RecordsStrings.table, 217, "recordsDocumentsNoneFound") }
    /// {act, select, put {Written} post {Merged} delete {Removed} other {{act}}}
    static func recordsDocumentAct(act: String) -> Message { Message(RecordsStrings.table, 218, "recordsDocumentAct", [.text(act)]) }
    /// Size
    static var recordsDocumentSize: Message { Message(RecordsStrings.table, 219, "recordsDocumentSize") }
    /// Registration
    static var recordsDocumentRegistration: Message { Message(RecordsStrings.table, 220, "recordsDocumentRegistration") }
    /// Activity
    static var recordsDocumentActivity: Message { Message(RecordsStrings.table, 221, "recordsDocumentActivity") }
    /// What it held
    static var recordsDocumentHeld: Message { Message(RecordsStrings.table, 222, "recordsDocumentHeld") }
    /// Download
    static var recordsDocumentDownload: Message { Message(RecordsStrings.table, 223, "recordsDocumentDownload") }
    /// Too long, or no text: download it to look at it.
    static var recordsDocumentTooLong: Message { Message(RecordsStrings.table, 224, "recordsDocumentTooLong") }
    /// It was removed then. Earlier versions are kept.
    static var recordsDocumentRemoved: Message { Message(RecordsStrings.table, 225, "recordsDocumentRemoved") }
    /// Before versions were kept
    static var recordsDocumentEarlier: Message { Message(RecordsStrings.table, 226, "recordsDocumentEarlier") }
    /// This is what is read now.
    static var recordsDocumentNewest: Message { Message(RecordsStrings.table, 227, "recordsDocumentNewest") }
    /// Look at them
    static var recordsDocumentsShow: Message { Message(RecordsStrings.table, 228, "recordsDocumentsShow") }
}
