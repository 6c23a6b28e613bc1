// Made by tools/strings.py from Sources/Privacy/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Privacy in English and German.
package enum PrivacyStrings {
    package static let table = StringTable(name: "Privacy", keys: keys, english: english, german: german)

    private static let keys = ##"""
        privacyTitle
        privacyLead
        privacyOpen
        privacyTake
        privacyTakeText
        privacyDownload
        privacyRead
        privacyReadTitle
        privacyReadLead
        privacyKept
        privacyWhat
        privacyRows
        privacyTimes
        privacyTimesText
        privacyDays
        privacyForEver
        privacyDaysHint
        privacyDaysLeast
        privacyRan
        privacyNeverRan
        privacySave
        privacyRetentionSaved
        privacyErase
        privacyEraseText
        privacyAsk
        privacyAsked
        privacyAskedOn
        privacyAskedAlready
        privacyWithdraw
        privacyWithdrawn
        privacyWhy
        privacyWhyHint
        privacySettings
        privacySettingsLead
        privacyRequests
        privacyRequestsEmpty
        privacyRequestsEmptyText
        privacyWho
        privacyDue
        privacyDecline
        privacyDeclined
        privacyEraseNow
        privacyErased
        privacyTypedLabel
        privacyTyped
        privacyHeld
        privacyOnHold
        privacyHolds
        privacyHoldsEmpty
        privacyHoldTitle
        privacyHold
        privacyHoldHint
        privacyHoldSet
        privacyHoldReleased
        privacyHeldSince
        privacyRelease
        privacyReason
        privacyReasonMissing
        privacySince
        privacyYourself
        privacyPersonTitle
        privacyPersonExportText
        privacyErasePersonText
        privacyTable
        privacyColumn
        """##
    private static let english = ##"""
        Your data
        See what is kept about you, take it along, or ask to be erased.
        Open your data
        Take it along
        Everything below as one file, or as a page to read and print. Passwords and other secrets are left out.
        Download JSON
        Read and print
        Everything about you
        As it stood on {at, time}.
        What is kept
        What
        Entries
        How long it stays
        Evidence is removed after these days. History of learning, credentials and decisions stays; nothing of somebody on legal hold is removed.
        {count, plural, one {# day} other {# days}}
        For good
        Days, at least {least, number}; empty keeps it for good.
        Give at least {count, number} days, or leave it empty.
        Last tidied {at, time}: {count, plural, one {one entry} other {# entries}} removed.
        Not tidied yet.
        Save
        Saved. The next tidying is tonight.
        Be erased
        Your name, address, answers and handed-in work go for good. Dates and results stay without your name where law or audit needs them.
        Ask for erasure
        Asked. You get an answer within 30 days.
        Asked on {at, time}. An answer is due by {until, time}.
        You have asked already.
        Take it back
        Taken back. Nothing is erased.
        Why
        Optional.
        Privacy
        Erasure requests, legal holds, how long evidence stays
        Erasure requests
        No requests
        People ask on their account page. You have 30 days to answer.
        Person
        Answer due
        Decline
        Declined. The person keeps their record.
        Erase for good
        Erased. Records that name the person by id remain and still verify.
        Type the person's address
        Type the address exactly, so that nobody is erased by a slip.
        This person is on legal hold. Release the hold first.
        On hold
        Legal holds
        Nobody is on hold.
        Legal hold
        Put on hold
        Such as the dispute or case number. While it stands, nothing of this person is erased or tidied away.
        On hold.
        Hold released.
        Since {at, time}: {reason}
        Release
        Reason
        Give the reason: whoever reviews the hold needs it.
        Since
        You cannot erase yourself. Another administrator can.
        Data and privacy
        Everything kept about this person, for a request they made to you.
        Name, address, sign-ins, mails, answers and handed-in work go for good, of every record merged into this one. Results and credentials stay without the name.
        {name, select, person {Your record} membership {Memberships} role_grant {Roles} session {Sign-ins and devices} invitation {Invitations} outbox_mail {Mails to you} external_id {Ids in other systems} person_address {Further addresses} enrolment {Courses you are in} completion {What you completed} assignment {Assigned to you} exam_attempt {Exam attempts} submission {Work you handed in} play_registration {Packages you played} credential {Credentials} course_certificate {Certificates of completion} notice {Notices} notice_preference {Mail preferences} ledger {What the ledger says} erasure_request {Erasure requests} consent {What you agreed to} join_entry {How you joined} join_request {Requests to join} other {Further records ({name})}}
        {name, select, id {Id} name {Name} email {E-mail} language {Language} zone {Time zone} created_at {Recorded} started_at {Started} completed_at {Completed} last_at {Last} last_seen_at {Last seen} expires_at {Ends} revoked_at {Ended} valid_from {From} valid_to {Until} recorded_at {Recorded} recorded_from {Known from} recorded_to {Known until} organization_id {Organization} person_id {Person} course_id {Course} certification_id {Certification} activity_id {Activity} job_roles {Job roles} role_key {Role} due_on {Due} kind {Kind} state {State} status {Status} number {Number} subject {Subject} body_text {Text} recipient {To} user_agent {Device} address {Address} changes {Changes} personal_values {Personal values} issued_on {Issued} valid_through {Valid through} system {System} value {Value} reason {Reason} answer {Answer} given_at {Given} way {How} version_id {Version} text_id {Text} other {{name}}}
        """##
    private static let german = ##"""
        Ihre Daten
        Sehen Sie, was über Sie aufbewahrt wird, nehmen Sie es mit oder bitten Sie um Löschung.
        Ihre Daten öffnen
        Mitnehmen
        Alles hier als eine Datei oder als Seite zum Lesen und Drucken. Kennwörter und andere Geheimnisse bleiben draußen.
        JSON herunterladen
        Lesen und drucken
        Alles über Sie
        Stand {at, time}.
        Was aufbewahrt wird
        Was
        Einträge
        Wie lange es bleibt
        Nachweise werden nach so vielen Tagen entfernt. Lernverläufe, Zertifikate und Entscheidungen bleiben; von Personen mit Aufbewahrungspflicht wird nichts entfernt.
        {count, plural, one {# Tag} other {# Tage}}
        Dauerhaft
        Tage, mindestens {least, number}; leer heißt dauerhaft.
        Geben Sie mindestens {count, number} Tage an oder lassen Sie das Feld leer.
        Zuletzt aufgeräumt {at, time}: {count, plural, one {ein Eintrag} other {# Einträge}} entfernt.
        Noch nicht aufgeräumt.
        Speichern
        Gespeichert. Aufgeräumt wird heute Nacht.
        Löschung
        Name, Adresse, Antworten und eingereichte Arbeiten verschwinden endgültig. Daten und Ergebnisse bleiben ohne Ihren Namen, wo Gesetz oder Prüfung sie braucht.
        Löschung beantragen
        Beantragt. Sie erhalten binnen 30 Tagen Antwort.
        Beantragt am {at, time}. Eine Antwort ist bis {until, time} fällig.
        Sie haben die Löschung schon beantragt.
        Zurückziehen
        Zurückgezogen. Es wird nichts gelöscht.
        Warum
        Freiwillig.
        Datenschutz
        Löschanträge, Aufbewahrungspflichten, Fristen
        Löschanträge
        Keine Anträge
        Personen stellen den Antrag auf ihrer Kontoseite. Sie haben 30 Tage für die Antwort.
        Person
        Antwort fällig
        Ablehnen
        Abgelehnt. Die Person behält ihren Datensatz.
        Endgültig löschen
        Gelöscht. Einträge, die nur die Kennung nennen, bleiben und lassen sich weiter prüfen.
        Adresse der Person eingeben
        Geben Sie die Adresse genau ein, damit niemand aus Versehen gelöscht wird.
        Für diese Person gilt eine Aufbewahrungspflicht. Heben Sie diese zuerst auf.
        Aufbewahrungspflicht
        Aufbewahrungspflichten
        Für niemanden gilt eine Aufbewahrungspflicht.
        Aufbewahrungspflicht
        Aufbewahrungspflicht setzen
        Etwa der Rechtsstreit oder das Aktenzeichen. Solange sie gilt, wird von dieser Person nichts gelöscht oder aufgeräumt.
        Aufbewahrungspflicht gesetzt.
        Aufbewahrungspflicht aufgehoben.
        Seit {at, time}: {reason}
        Aufheben
        Grund
        Nennen Sie den Grund: Wer die Pflicht prüft, braucht ihn.
        Seit
        Sie können sich nicht selbst löschen. Jemand anderes aus der Verwaltung kann es.
        Daten und Datenschutz
        Alles, was über diese Person aufbewahrt wird, für eine Anfrage an Sie.
        Name, Adresse, Anmeldungen, Mails, Antworten und Arbeiten verschwinden endgültig, auch die der zusammengeführten Datensätze. Ergebnisse und Zertifikate bleiben ohne Namen.
        {name, select, person {Ihr Datensatz} membership {Mitgliedschaften} role_grant {Rollen} session {Anmeldungen und Geräte} invitation {Einladungen} outbox_mail {Mails an Sie} external_id {Kennungen in anderen Systemen} person_address {Weitere Adressen} enrolment {Ihre Kurse} completion {Ihre Abschlüsse} assignment {Ihnen zugewiesen} exam_attempt {Prüfungsversuche} submission {Eingereichte Arbeiten} play_registration {Gespielte Pakete} credential {Zertifikate} course_certificate {Teilnahmebescheinigungen} notice {Mitteilungen} notice_preference {Mail-Einstellungen} ledger {Was das Protokoll sagt} erasure_request {Löschanträge} consent {Wozu Sie zugestimmt haben} join_entry {Wie Sie beigetreten sind} join_request {Anfragen zum Beitritt} other {Weitere Einträge ({name})}}
        {name, select, id {Kennung} name {Name} email {E-Mail} language {Sprache} zone {Zeitzone} created_at {Erfasst} started_at {Begonnen} completed_at {Abgeschlossen} last_at {Zuletzt} last_seen_at {Zuletzt gesehen} expires_at {Endet} revoked_at {Beendet} valid_from {Von} valid_to {Bis} recorded_at {Erfasst} recorded_from {Bekannt seit} recorded_to {Bekannt bis} organization_id {Organisation} person_id {Person} course_id {Kurs} certification_id {Zertifizierung} activity_id {Aktivität} job_roles {Aufgaben} role_key {Rolle} due_on {Fällig} kind {Art} state {Stand} status {Status} number {Nummer} subject {Betreff} body_text {Text} recipient {An} user_agent {Gerät} address {Adresse} changes {Änderungen} personal_values {Personenbezogene Werte} issued_on {Ausgestellt} valid_through {Gültig bis} system {System} value {Wert} reason {Grund} answer {Antwort} given_at {Gegeben} way {Wie} version_id {Version} text_id {Text} other {{name}}}
        """##
}

package extension Message {
    /// Your data
    static var privacyTitle: Message { Message(PrivacyStrings.table, 0, "privacyTitle") }
    /// See what is kept about you, take it along, or ask to be erased.
    static var privacyLead: Message { Message(PrivacyStrings.table, 1, "privacyLead") }
    /// Open your data
    static var privacyOpen: Message { Message(PrivacyStrings.table, 2, "privacyOpen") }
    /// Take it along
    static var privacyTake: Message { Message(PrivacyStrings.table, 3, "privacyTake") }
    /// Everything below as one file, or as a page to read and print. Passwords and other secrets are left out.
    static var privacyTakeText: Message { Message(PrivacyStrings.table, 4, "privacyTakeText") }
    /// Download JSON
    static var privacyDownload: Message { Message(PrivacyStrings.table, 5, "privacyDownload") }
    /// Read and print
    static var privacyRead: Message { Message(PrivacyStrings.table, 6, "privacyRead") }
    /// Everything about you
    static var privacyReadTitle: Message { Message(PrivacyStrings.table, 7, "privacyReadTitle") }
    /// As it stood on {at, time}.
    static func privacyReadLead(at: Instant) -> Message { Message(PrivacyStrings.table, 8, "privacyReadLead", [.instant(at)]) }
    /// What is kept
    static var privacyKept: Message { Message(PrivacyStrings.table, 9, "privacyKept") }
    /// What
    static var privacyWhat: Message { Message(PrivacyStrings.table, 10, "privacyWhat") }
    /// Entries
    static var privacyRows: Message { Message(PrivacyStrings.table, 11, "privacyRows") }
    /// How long it stays
    static var privacyTimes: Message { Message(PrivacyStrings.table, 12, "privacyTimes") }
    /// Evidence is removed after these days. History of learning, credentials and decisions stays; nothing of some...
    static var privacyTimesText: Message { Message(PrivacyStrings.table, 13, "privacyTimesText") }
    /// {count, plural, one {# day} other {# days}}
    static func privacyDays(count: Int) -> Message { Message(PrivacyStrings.table, 14, "privacyDays", [.number(count)]) }
    /// For good
    static var privacyForEver: Message { Message(PrivacyStrings.table, 15, "privacyForEver") }
    /// Days, at least {least, number}; empty keeps it for good.
    static func privacyDaysHint(least: Int) -> Message { Message(PrivacyStrings.table, 16, "privacyDaysHint", [.number(least)]) }
    /// Give at least {count, number} days, or leave it empty.
    static func privacyDaysLeast(count: Int) -> Message { Message(PrivacyStrings.table, 17, "privacyDaysLeast", [.number(count)]) }
    /// Last tidied {at, time}: {count, plural, one {one entry} other {# entries}} removed.
    static func privacyRan(at: Instant, count: Int) -> Message { Message(PrivacyStrings.table, 18, "privacyRan", [.instant(at), .number(count)]) }
    /// Not tidied yet.
    static var privacyNeverRan: Message { Message(PrivacyStrings.table, 19, "privacyNeverRan") }
    /// Save
    static var privacySave: Message { Message(PrivacyStrings.table, 20, "privacySave") }
    /// Saved. The next tidying is tonight.
    static var privacyRetentionSaved: Message { Message(PrivacyStrings.table, 21, "privacyRetentionSaved") }
    /// Be erased
    static var privacyErase: Message { Message(PrivacyStrings.table, 22, "privacyErase") }
    /// Your name, address, answers and handed-in work go for good. Dates and results stay without your name where ...
    static var privacyEraseText: Message { Message(PrivacyStrings.table, 23, "privacyEraseText") }
    /// Ask for erasure
    static var privacyAsk: Message { Message(PrivacyStrings.table, 24, "privacyAsk") }
    /// Asked. You get an answer within 30 days.
    static var privacyAsked: Message { Message(PrivacyStrings.table, 25, "privacyAsked") }
    /// Asked on {at, time}. An answer is due by {until, time}.
    static func privacyAskedOn(at: Instant, until: Instant) -> Message { Message(PrivacyStrings.table, 26, "privacyAskedOn", [.instant(at), .instant(until)]) }
    /// You have asked already.
    static var privacyAskedAlready: Message { Message(PrivacyStrings.table, 27, "privacyAskedAlready") }
    /// Take it back
    static var privacyWithdraw: Message { Message(PrivacyStrings.table, 28, "privacyWithdraw") }
    /// Taken back. Nothing is erased.
    static var privacyWithdrawn: Message { Message(PrivacyStrings.table, 29, "privacyWithdrawn") }
    /// Why
    static var privacyWhy: Message { Message(PrivacyStrings.table, 30, "privacyWhy") }
    /// Optional.
    static var privacyWhyHint: Message { Message(PrivacyStrings.table, 31, "privacyWhyHint") }
    /// Privacy
    static var privacySettings: Message { Message(PrivacyStrings.table, 32, "privacySettings") }
    /// Erasure requests, legal holds, how long evidence stays
    static var privacySettingsLead: Message { Message(PrivacyStrings.table, 33, "privacySettingsLead") }
    /// Erasure requests
    static var privacyRequests: Message { Message(PrivacyStrings.table, 34, "privacyRequests") }
    /// No requests
    static var privacyRequestsEmpty: Message { Message(PrivacyStrings.table, 35, "privacyRequestsEmpty") }
    /// People ask on their account page. You have 30 days to answer.
    static var privacyRequestsEmptyText: Message { Message(PrivacyStrings.table, 36, "privacyRequestsEmptyText") }
    /// Person
    static var privacyWho: Message { Message(PrivacyStrings.table, 37, "privacyWho") }
    /// Answer due
    static var privacyDue: Message { Message(PrivacyStrings.table, 38, "privacyDue") }
    /// Decline
    static var privacyDecline: Message { Message(PrivacyStrings.table, 39, "privacyDecline") }
    /// Declined. The person keeps their record.
    static var privacyDeclined: Message { Message(PrivacyStrings.table, 40, "privacyDeclined") }
    /// Erase for good
    static var privacyEraseNow: Message { Message(PrivacyStrings.table, 41, "privacyEraseNow") }
    /// Erased. Records that name the person by id remain and still verify.
    static var privacyErased: Message { Message(PrivacyStrings.table, 42, "privacyErased") }
    /// Type the person's address
    static var privacyTypedLabel: Message { Message(PrivacyStrings.table, 43, "privacyTypedLabel") }
    /// Type the address exactly, so that nobody is erased by a slip.
    static var privacyTyped: Message { Message(PrivacyStrings.table, 44, "privacyTyped") }
    /// This person is on legal hold. Release the hold first.
    static var privacyHeld: Message { Message(PrivacyStrings.table, 45, "privacyHeld") }
    /// On hold
    static var privacyOnHold: Message { Message(PrivacyStrings.table, 46, "privacyOnHold") }
    /// Legal holds
    static var privacyHolds: Message { Message(PrivacyStrings.table, 47, "privacyHolds") }
    /// Nobody is on hold.
    static var privacyHoldsEmpty: Message { Message(PrivacyStrings.table, 48, "privacyHoldsEmpty") }
    /// Legal hold
    static var privacyHoldTitle: Message { Message(PrivacyStrings.table, 49, "privacyHoldTitle") }
    /// Put on hold
    static var privacyHold: Message { Message(PrivacyStrings.table, 50, "privacyHold") }
    /// Such as the dispute or case number. While it stands, nothing of this person is erased or tidied away.
    static var privacyHoldHint: Message { Message(PrivacyStrings.table, 51, "privacyHoldHint") }
    /// On hold.
    static var privacyHoldSet: Message { Message(PrivacyStrings.table, 52, "privacyHoldSet") }
    /// Hold released.
    static var privacyHoldReleased: Message { Message(PrivacyStrings.table, 53, "privacyHoldReleased") }
    /// Since {at, time}: {reason}
    static func privacyHeldSince(at: Instant, reason: String) -> Message { Message(PrivacyStrings.table, 54, "privacyHeldSince", [.instant(at), .text(reason)]) }
    /// Release
    static var privacyRelease: Message { Message(PrivacyStrings.table, 55, "privacyRelease") }
    /// Reason
    static var privacyReason: Message { Message(PrivacyStrings.table, 56, "privacyReason") }
    /// Give the reason: whoever reviews the hold needs it.
    static var privacyReasonMissing: Message { Message(PrivacyStrings.table, 57, "privacyReasonMissing") }
    /// Since
    static var privacySince: Message { Message(PrivacyStrings.table, 58, "privacySince") }
    /// You cannot erase yourself. Another administrator can.
    static var privacyYourself: Message { Message(PrivacyStrings.table, 59, "privacyYourself") }
    /// Data and privacy
    static var privacyPersonTitle: Message { Message(PrivacyStrings.table, 60, "privacyPersonTitle") }
    /// Everything kept about this person, for a request they made to you.
    static var privacyPersonExportText: Message { Message(PrivacyStrings.table, 61, "privacyPersonExportText") }
    /// Name, address, sign-ins, mails, answers and handed-in work go for good, of every record merged into this on...
    static var privacyErasePersonText: Message { Message(PrivacyStrings.table, 62, "privacyErasePersonText") }
    /// {name, select, person {Your record} membership {Memberships} role_grant {Roles} session {Sign-ins and devic...
    static func privacyTable(name: String) -> Message { Message(PrivacyStrings.table, 63, "privacyTable", [.text(name)]) }
    /// {name, select, id {Id} name {Name} email {E-mail} language {Language} zone {Time zone} created_at {Recorded...
    static func privacyColumn(name: String) -> Message { Message(PrivacyStrings.table, 64, "privacyColumn", [.text(name)]) }
}
