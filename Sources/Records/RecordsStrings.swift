// Made by tools/strings.py from Sources/Records/Strings. Edit those and run it again.
package import HTML

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
    /// Web pages that may call
    static var recordsOrigins: Message { Message(RecordsStrings.table, 98, "recordsOrigins") }
    /// Scripts of these origins may call the store from a browser, with a credential. Content that Laurel plays ma...
    static var recordsOriginsText: Message { Message(RecordsStrings.table, 99, "recordsOriginsText") }
    /// Origins
    static var recordsOriginsLabel: Message { Message(RecordsStrings.table, 100, "recordsOriginsLabel") }
    /// One a line, such as https://simulator.example.com
    static var recordsOriginsHint: Message { Message(RecordsStrings.table, 101, "recordsOriginsHint") }
    /// Each line must be an origin with https and without a path, 100 at most.
    static var recordsOriginBad: Message { Message(RecordsStrings.table, 102, "recordsOriginBad") }
    /// Save
    static var recordsSave: Message { Message(RecordsStrings.table, 103, "recordsSave") }
    /// Saved.
    static var recordsSaved: Message { Message(RecordsStrings.table, 104, "recordsSaved") }
    /// Only those about it
    static var recordsRelatedOff: Message { Message(RecordsStrings.table, 105, "recordsRelatedOff") }
    /// States and profiles
    static var recordsDocuments: Message { Message(RecordsStrings.table, 106, "recordsDocuments") }
    /// What other systems keep here between visits, with everything they wrote before.
    static var recordsDocumentsLead: Message { Message(RecordsStrings.table, 107, "recordsDocumentsLead") }
    /// Person
    static var recordsDocumentsSearch: Message { Message(RecordsStrings.table, 108, "recordsDocumentsSearch") }
    /// Document
    static var recordsDocument: Message { Message(RecordsStrings.table, 109, "recordsDocument") }
    /// {kind, select, state {State} activity {Profile of an activity} agent {Profile of a person} other {{kind}}}
    static func recordsDocumentKind(kind: String) -> Message { Message(RecordsStrings.table, 110, "recordsDocumentKind", [.text(kind)]) }
    /// About
    static var recordsDocumentWhose: Message { Message(RecordsStrings.table, 111, "recordsDocumentWhose") }
    /// Last written
    static var recordsDocumentWritten: Message { Message(RecordsStrings.table, 112, "recordsDocumentWritten") }
    /// By
    static var recordsDocumentBy: Message { Message(RecordsStrings.table, 113, "recordsDocumentBy") }
    /// Versions
    static var recordsDocumentVersions: Message { Message(RecordsStrings.table, 114, "recordsDocumentVersions") }
    /// Version {number, number}
    static func recordsDocumentVersion(number: Int) -> Message { Message(RecordsStrings.table, 115, "recordsDocumentVersion", [.number(number)]) }
    /// No documents
    static var recordsDocumentsNone: Message { Message(RecordsStrings.table, 116, "recordsDocumentsNone") }
    /// A document appears here when a system has written it.
    static var recordsDocumentsNoneText: Message { Message(RecordsStrings.table, 117, "recordsDocumentsNoneText") }
    /// No document fits. Clear the search.
    static var recordsDocumentsNoneFound: Message { Message(RecordsStrings.table, 118, "recordsDocumentsNoneFound") }
    /// {act, select, put {Written} post {Merged} delete {Removed} other {{act}}}
    static func recordsDocumentAct(act: String) -> Message { Message(RecordsStrings.table, 119, "recordsDocumentAct", [.text(act)]) }
    /// Size
    static var recordsDocumentSize: Message { Message(RecordsStrings.table, 120, "recordsDocumentSize") }
    /// Registration
    static var recordsDocumentRegistration: Message { Message(RecordsStrings.table, 121, "recordsDocumentRegistration") }
    /// Activity
    static var recordsDocumentActivity: Message { Message(RecordsStrings.table, 122, "recordsDocumentActivity") }
    /// What it held
    static var recordsDocumentHeld: Message { Message(RecordsStrings.table, 123, "recordsDocumentHeld") }
    /// Download
    static var recordsDocumentDownload: Message { Message(RecordsStrings.table, 124, "recordsDocumentDownload") }
    /// Too long, or no text: download it to look at it.
    static var recordsDocumentTooLong: Message { Message(RecordsStrings.table, 125, "recordsDocumentTooLong") }
    /// It was removed then. Earlier versions are kept.
    static var recordsDocumentRemoved: Message { Message(RecordsStrings.table, 126, "recordsDocumentRemoved") }
    /// Before versions were kept
    static var recordsDocumentEarlier: Message { Message(RecordsStrings.table, 127, "recordsDocumentEarlier") }
    /// This is what is read now.
    static var recordsDocumentNewest: Message { Message(RecordsStrings.table, 128, "recordsDocumentNewest") }
    /// Look at them
    static var recordsDocumentsShow: Message { Message(RecordsStrings.table, 129, "recordsDocumentsShow") }
}
