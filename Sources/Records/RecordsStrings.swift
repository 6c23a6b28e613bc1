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
        recordsPages
        recordsShown
        recordsExport
        recordsExportCSV
        recordsExportLines
        recordsFilter
        recordsClear
        recordsSentence
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
        """##
    private static let english = ##"""
        Learning records
        Statements that content and other systems have recorded by the Experience API, newest first.
        Settings
        Where you are
        E-mail address, activity, verb or id
        Organization
        Verb (address)
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
        Pages
        {count, plural, one {One statement} other {{count} statements}}
        Export
        As CSV
        As JSON lines
        Filter
        Clear filters
        {actor} — {verb} — {object}
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
        """##
    private static let german = ##"""
        Lernnachweise
        Aussagen, die Inhalte und andere Systeme über die Experience API aufgezeichnet haben, neueste zuerst.
        Einstellungen
        Wo Sie sind
        E-Mail-Adresse, Aktivität, Verb oder ID
        Organisation
        Verb (Adresse)
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
        Seiten
        {count, plural, one {Eine Aussage} other {{count} Aussagen}}
        Exportieren
        Als CSV
        Als JSON-Zeilen
        Filtern
        Filter leeren
        {actor} — {verb} — {object}
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
        """##
}

package extension Message {
    /// Learning records
    static var recordsTitle: Message { Message(RecordsStrings.table, 0, "recordsTitle") }
    /// Statements that content and other systems have recorded by the Experience API, newest first.
    static var recordsLead: Message { Message(RecordsStrings.table, 1, "recordsLead") }
    /// Settings
    static var recordsSettings: Message { Message(RecordsStrings.table, 2, "recordsSettings") }
    /// Where you are
    static var recordsWhere: Message { Message(RecordsStrings.table, 3, "recordsWhere") }
    /// E-mail address, activity, verb or id
    static var recordsSearch: Message { Message(RecordsStrings.table, 4, "recordsSearch") }
    /// Organization
    static var recordsOrganization: Message { Message(RecordsStrings.table, 5, "recordsOrganization") }
    /// Verb (address)
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
    /// Pages
    static var recordsPages: Message { Message(RecordsStrings.table, 20, "recordsPages") }
    /// {count, plural, one {One statement} other {{count} statements}}
    static func recordsShown(count: Int) -> Message { Message(RecordsStrings.table, 21, "recordsShown", [.number(count)]) }
    /// Export
    static var recordsExport: Message { Message(RecordsStrings.table, 22, "recordsExport") }
    /// As CSV
    static var recordsExportCSV: Message { Message(RecordsStrings.table, 23, "recordsExportCSV") }
    /// As JSON lines
    static var recordsExportLines: Message { Message(RecordsStrings.table, 24, "recordsExportLines") }
    /// Filter
    static var recordsFilter: Message { Message(RecordsStrings.table, 25, "recordsFilter") }
    /// Clear filters
    static var recordsClear: Message { Message(RecordsStrings.table, 26, "recordsClear") }
    /// {actor} — {verb} — {object}
    static func recordsSentence(actor: String, verb: String, object: String) -> Message { Message(RecordsStrings.table, 27, "recordsSentence", [.text(actor), .text(verb), .text(object)]) }
    /// Somebody
    static var recordsSomebody: Message { Message(RecordsStrings.table, 28, "recordsSomebody") }
    /// A group
    static var recordsGroup: Message { Message(RecordsStrings.table, 29, "recordsGroup") }
    /// another statement
    static var recordsAnotherStatement: Message { Message(RecordsStrings.table, 30, "recordsAnotherStatement") }
    /// Facts
    static var recordsFacts: Message { Message(RecordsStrings.table, 31, "recordsFacts") }
    /// Id
    static var recordsID: Message { Message(RecordsStrings.table, 32, "recordsID") }
    /// Recorded by
    static var recordsCredential: Message { Message(RecordsStrings.table, 33, "recordsCredential") }
    /// Person
    static var recordsPerson: Message { Message(RecordsStrings.table, 34, "recordsPerson") }
    /// State
    static var recordsState: Message { Message(RecordsStrings.table, 35, "recordsState") }
    /// Counts
    static var recordsValid: Message { Message(RecordsStrings.table, 36, "recordsValid") }
    /// Voided
    static var recordsVoided: Message { Message(RecordsStrings.table, 37, "recordsVoided") }
    /// This statement was voided and is no longer given to those who list statements.
    static var recordsVoidedText: Message { Message(RecordsStrings.table, 38, "recordsVoidedText") }
    /// The statement that voided it
    static var recordsVoidedBy: Message { Message(RecordsStrings.table, 39, "recordsVoidedBy") }
    /// As it was sent
    static var recordsRaw: Message { Message(RecordsStrings.table, 40, "recordsRaw") }
    /// Void this statement
    static var recordsVoid: Message { Message(RecordsStrings.table, 41, "recordsVoid") }
    /// It stays stored, but no longer counts: lists leave it out. This cannot be taken back.
    static var recordsVoidText: Message { Message(RecordsStrings.table, 42, "recordsVoidText") }
    /// Reason
    static var recordsReason: Message { Message(RecordsStrings.table, 43, "recordsReason") }
    /// Kept with the voiding statement and in the ledger.
    static var recordsReasonHint: Message { Message(RecordsStrings.table, 44, "recordsReasonHint") }
    /// Say why in 3 to 500 characters.
    static var recordsReasonMissing: Message { Message(RecordsStrings.table, 45, "recordsReasonMissing") }
    /// This statement voids another one or is voided itself, so it cannot be voided.
    static var recordsVoidingAlready: Message { Message(RecordsStrings.table, 46, "recordsVoidingAlready") }
    /// Statement voided.
    static var recordsVoidDone: Message { Message(RecordsStrings.table, 47, "recordsVoidDone") }
    /// Learning record store
    static var recordsStoreTitle: Message { Message(RecordsStrings.table, 48, "recordsStoreTitle") }
    /// Authoring tools, simulators and apps write and read learning records by the Experience API (xAPI 1.0.3 and ...
    static var recordsStoreLead: Message { Message(RecordsStrings.table, 49, "recordsStoreLead") }
    /// Endpoint
    static var recordsEndpoint: Message { Message(RecordsStrings.table, 50, "recordsEndpoint") }
    /// Credentials
    static var recordsCredentials: Message { Message(RecordsStrings.table, 51, "recordsCredentials") }
    /// No credentials
    static var recordsCredentialsNone: Message { Message(RecordsStrings.table, 52, "recordsCredentialsNone") }
    /// A system needs a credential of its own to write or read learning records.
    static var recordsCredentialsNoneText: Message { Message(RecordsStrings.table, 53, "recordsCredentialsNoneText") }
    /// New credential
    static var recordsNew: Message { Message(RecordsStrings.table, 54, "recordsNew") }
    /// The key and its secret are for one system. The secret is shown once.
    static var recordsNewLead: Message { Message(RecordsStrings.table, 55, "recordsNewLead") }
    /// Create credential
    static var recordsCreate: Message { Message(RecordsStrings.table, 56, "recordsCreate") }
    /// Cancel
    static var recordsCancel: Message { Message(RecordsStrings.table, 57, "recordsCancel") }
    /// Name
    static var recordsName: Message { Message(RecordsStrings.table, 58, "recordsName") }
    /// By which you recognize it, such as the name of the system.
    static var recordsNameHint: Message { Message(RecordsStrings.table, 59, "recordsNameHint") }
    /// Enter a name of at most 200 characters.
    static var recordsNameMissing: Message { Message(RecordsStrings.table, 60, "recordsNameMissing") }
    /// For
    static var recordsFor: Message { Message(RecordsStrings.table, 61, "recordsFor") }
    /// One of an organization reaches the statements that were written under it, and writes about its own people a...
    static var recordsForHint: Message { Message(RecordsStrings.table, 62, "recordsForHint") }
    /// All organizations
    static var recordsWholeVendor: Message { Message(RecordsStrings.table, 63, "recordsWholeVendor") }
    /// Choose one of the organizations.
    static var recordsOrganizationMissing: Message { Message(RecordsStrings.table, 64, "recordsOrganizationMissing") }
    /// May
    static var recordsScopes: Message { Message(RecordsStrings.table, 65, "recordsScopes") }
    /// Choose at least one.
    static var recordsScopesMissing: Message { Message(RecordsStrings.table, 66, "recordsScopesMissing") }
    /// {scope, select, statements_write {Write statements} statements_read_mine {Read its own statements} statemen...
    static func recordsScope(scope: String) -> Message { Message(RecordsStrings.table, 67, "recordsScope", [.text(scope)]) }
    /// Last day
    static var recordsExpiry: Message { Message(RecordsStrings.table, 68, "recordsExpiry") }
    /// Empty means without end.
    static var recordsExpiryHint: Message { Message(RecordsStrings.table, 69, "recordsExpiryHint") }
    /// Enter a day after today and within five years.
    static var recordsExpiryBad: Message { Message(RecordsStrings.table, 70, "recordsExpiryBad") }
    /// Key
    static var recordsKey: Message { Message(RecordsStrings.table, 71, "recordsKey") }
    /// Secret
    static var recordsSecret: Message { Message(RecordsStrings.table, 72, "recordsSecret") }
    /// Copy the secret now
    static var recordsSecretTitle: Message { Message(RecordsStrings.table, 73, "recordsSecretTitle") }
    /// It is not shown again. Key and secret are user and password of Basic authentication; the secret alone is a ...
    static var recordsSecretText: Message { Message(RecordsStrings.table, 74, "recordsSecretText") }
    /// The secret before works for 24 hours more.
    static var recordsSecretRotated: Message { Message(RecordsStrings.table, 75, "recordsSecretRotated") }
    /// {state, select, active {In use} expired {Expired} revoked {Revoked} other {{state}}}
    static func recordsCredentialState(state: String) -> Message { Message(RecordsStrings.table, 76, "recordsCredentialState", [.text(state)]) }
    /// Last use
    static var recordsLastUse: Message { Message(RecordsStrings.table, 77, "recordsLastUse") }
    /// Never
    static var recordsNever: Message { Message(RecordsStrings.table, 78, "recordsNever") }
    /// Actions
    static var recordsActs: Message { Message(RecordsStrings.table, 79, "recordsActs") }
    /// New secret
    static var recordsRotate: Message { Message(RecordsStrings.table, 80, "recordsRotate") }
    /// Make a new secret? The one before works for 24 hours more.
    static var recordsRotateConfirm: Message { Message(RecordsStrings.table, 81, "recordsRotateConfirm") }
    /// Revoke
    static var recordsRevoke: Message { Message(RecordsStrings.table, 82, "recordsRevoke") }
    /// Revoke at once? Systems with this credential are locked out. What they wrote stays.
    static var recordsRevokeConfirm: Message { Message(RecordsStrings.table, 83, "recordsRevokeConfirm") }
    /// Credential revoked.
    static var recordsRevoked: Message { Message(RecordsStrings.table, 84, "recordsRevoked") }
    /// This credential is no longer in use.
    static var recordsCredentialGone: Message { Message(RecordsStrings.table, 85, "recordsCredentialGone") }
    /// Web pages that may call
    static var recordsOrigins: Message { Message(RecordsStrings.table, 86, "recordsOrigins") }
    /// Scripts of these origins may call the store from a browser, with a credential. Content that Laurel plays ma...
    static var recordsOriginsText: Message { Message(RecordsStrings.table, 87, "recordsOriginsText") }
    /// Origins
    static var recordsOriginsLabel: Message { Message(RecordsStrings.table, 88, "recordsOriginsLabel") }
    /// One a line, such as https://simulator.example.com
    static var recordsOriginsHint: Message { Message(RecordsStrings.table, 89, "recordsOriginsHint") }
    /// Each line must be an origin with https and without a path, 100 at most.
    static var recordsOriginBad: Message { Message(RecordsStrings.table, 90, "recordsOriginBad") }
    /// Save
    static var recordsSave: Message { Message(RecordsStrings.table, 91, "recordsSave") }
    /// Saved.
    static var recordsSaved: Message { Message(RecordsStrings.table, 92, "recordsSaved") }
}
