// Made by tools/strings.py from Sources/Certification/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Certification in English and German.
package enum CertificationStrings {
    package static let table = StringTable(name: "Certification", keys: keys, english: english, german: german)

    private static let keys = ##"""
        certificationPaperTogether
        certificationCredentials
        certificationCertifications
        certificationCertificate
        certificationValid
        certificationExpiring
        certificationExpired
        certificationSuspended
        certificationRevoked
        certificationDraft
        certificationLive
        certificationRetired
        certificationListLead
        certificationEmptyTitle
        certificationEmptyText
        certificationGoCatalogue
        certificationValidThrough
        certificationValidForever
        certificationWasValidThrough
        certificationDaysLeft
        certificationLastDay
        certificationOnTheWay
        certificationDoneOf
        certificationMinutesLeft
        certificationRenewMinutes
        certificationRenew
        certificationContinue
        certificationCourseCertificates
        certificationDownloadPDF
        certificationDownloadPNG
        certificationWhatItProves
        certificationNumber
        certificationIssued
        certificationThrough
        certificationForever
        certificationHolder
        certificationIssuer
        certificationShare
        certificationShareText
        certificationPublicPage
        certificationShowName
        certificationSaveConsent
        certificationNameShown
        certificationNameHidden
        certificationRenewPath
        certificationRenewOpens
        certificationRenewAny
        certificationRenewNow
        certificationRenewLapsed
        certificationRenewNever
        certificationRenewWithheld
        certificationHistory
        certificationAwardedFirst
        certificationAwardedRenewal
        certificationAwardedAgain
        certificationHistorySuspended
        certificationHistoryRevoked
        certificationHistoryReinstated
        certificationDone
        certificationNotDone
        certificationPaperPreface
        certificationPaperStatement
        certificationPaperCompleted
        certificationPaperCourseTitle
        certificationPaperCompletedOn
        certificationPaperScan
        certificationVerifyTitle
        certificationVerifyValid
        certificationVerifyExpiring
        certificationVerifyExpired
        certificationVerifySuspended
        certificationVerifyRevoked
        certificationVerifyCompleted
        certificationVerifyWithdrawn
        certificationProofTakenBack
        certificationVerifyHolderHidden
        certificationVerifyChecked
        certificationCertification
        certificationCourse
        certificationAsks
        certificationHoldIt
        certificationOpenCredential
        certificationAllDone
        certificationRenewalPart
        certificationManageLead
        certificationNew
        certificationNoneTitle
        certificationNoneText
        certificationColumnTitle
        certificationColumnCode
        certificationColumnState
        certificationColumnValidity
        certificationColumnHolders
        certificationColumnPerson
        certificationColumnNumber
        certificationColumnThrough
        certificationMonths
        certificationForLife
        certificationDraftWaiting
        certificationInForce
        certificationNeverPublished
        certificationEdit
        certificationReview
        certificationDiscard
        certificationDiscarded
        certificationRetire
        certificationRetireConfirm
        certificationRetiredToast
        certificationHolders
        certificationNoHolders
        certificationNoHoldersText
        certificationSearchPeople
        certificationApply
        certificationClear
        certificationPages
        certificationPrevious
        certificationNext
        certificationRange
        certificationVersions
        certificationReadiness
        certificationReadyPeople
        certificationReadyPercent
        certificationAudience
        certificationEverybody
        certificationRenewal
        certificationAnchorExpiry
        certificationAnchorPass
        certificationZone
        certificationEditTitle
        certificationEditLead
        certificationFieldCode
        certificationFieldCodeHint
        certificationFieldTitleEnglish
        certificationFieldTitleGerman
        certificationFieldProvesEnglish
        certificationFieldProvesGerman
        certificationFieldProvesHint
        certificationFieldValidity
        certificationFieldValidityHint
        certificationFieldMonths
        certificationFieldAnchor
        certificationFieldAnchorExpiry
        certificationFieldAnchorExpiryHint
        certificationFieldAnchorPass
        certificationFieldAnchorPassHint
        certificationFieldWindow
        certificationFieldWindowDays
        certificationFieldZone
        certificationFieldZoneHint
        certificationFieldReadiness
        certificationFieldReadinessKind
        certificationFieldPeople
        certificationFieldPercent
        certificationFieldAudience
        certificationFieldAudienceHint
        certificationFieldRequirements
        certificationFieldRequirementsHint
        certificationFieldRequirement
        certificationFieldNothing
        certificationFieldRenews
        certificationWholeCourse
        certificationPartOfCourse
        certificationSaveDraft
        certificationCreate
        certificationSaved
        certificationCancel
        certificationReviewTitle
        certificationReviewChanges
        certificationReviewWho
        certificationReviewFrom
        certificationReviewTo
        certificationReviewField
        certificationReviewNoChange
        certificationDryCertified
        certificationDryRenewed
        certificationDryKept
        certificationDryMore
        certificationDryLess
        certificationDryMonths
        certificationAndMore
        certificationPublish
        certificationPublished
        certificationBackToEdit
        certificationStatusTitle
        certificationReason
        certificationReasonHint
        certificationSuspend
        certificationRevoke
        certificationReinstate
        certificationEffect
        certificationEffectToday
        certificationEffectIssue
        certificationStatusChanged
        certificationChangeTitle
        certificationChangeSummary
        certificationChangeValidity
        certificationChangeAnchor
        certificationChangeZone
        certificationChangeReadiness
        certificationChangeAudience
        certificationChangeRequirements
        certificationChangeRenewing
        certificationNothing
        certificationRole
        certificationReasonMissing
        certificationStatusNotPossible
        certificationTitleMissing
        certificationCodeMalformed
        certificationCodeTaken
        certificationValidityOutOfRange
        certificationWindowOutOfRange
        certificationZoneUnknown
        certificationReadinessOutOfRange
        certificationRequirementUnknown
        certificationRequirementTwice
        certificationTooManyRequirements
        certificationRoleUnknown
        certificationChangedMeanwhile
        certificationNoDraft
        certificationAsksNothing
        certificationRequirementUnpublished
        certificationValidFor
        certificationKeepTitle
        certificationKeepText
        certificationKeepAdd
        certificationKeepNot
        """##
    private static let english = ##"""
        Together with
        Credentials
        Certifications
        Certificate
        Valid
        Expiring soon
        Expired
        Suspended
        Revoked
        Draft
        In force
        Retired
        What you have proved, and until when it counts.
        No credentials yet
        When you finish everything a certification asks for, its credential appears here by itself.
        See what you can learn
        Valid through {day, date}
        Valid without end
        Was valid through {day, date}
        {n, plural, one {# day left} other {# days left}}
        Today is its last day
        On the way
        {done, number} of {total, number} done
        {n, plural, one {about # minute left} other {about # minutes left}}
        {n, plural, one {Renew in about # minute} other {Renew in about # minutes}}
        Renew
        Continue
        Certificates of completion
        Download PDF
        Download picture
        What it proves
        Number
        Issued
        Valid through
        No end date
        Holder
        Issued by
        Share
        Anybody with this link can check that the credential is genuine and still counts.
        Open the public page
        Show my name on the public page
        Save choice
        Your name is shown on the public page.
        Your name is not shown on the public page.
        Your way to renew
        You can renew from {day, date}; the new period is added to the old one.
        You can renew now. The new period counts from the day you pass and never ends earlier than the present one.
        You can renew now; the new period is added to the old one, so nothing is lost.
        Its last day has passed. When you prove it again, a new period begins.
        This credential does not need to be renewed.
        This credential does not count at present. Please ask {issuer}.
        History
        Awarded
        Renewed
        Awarded again after a gap
        Suspended: {reason}
        Revoked: {reason}
        Counts again: {reason}
        done
        not done yet
        This certifies that
        has earned the certification
        has completed the course
        Certificate of completion
        Completed
        Scan to verify
        Check a credential
        This credential is genuine and valid.
        This credential is genuine and valid. It expires soon.
        This credential is genuine, but it has expired.
        This credential is genuine, but it is suspended at present.
        This credential was revoked and does not count.
        This certificate of completion is genuine.
        This certificate was withdrawn: the completion turned out to be somebody else’s.
        What it rests on turned out to be somebody else’s work.
        Not shown: the holder decides.
        Checked on {at, time}
        Certification
        Course
        What it asks for
        You hold this certification
        Open your credential
        Everything is done.
        asked again at renewal
        What people can be certified as, what it asks for and who holds it.
        New certification
        No certifications yet
        A certification combines courses, exams and assignments into one credential with a validity.
        Certification
        Code
        State
        Validity
        Hold it now
        Person
        Number
        Valid through
        {n, plural, one {# month} other {# months}}
        For life
        Version {n, number} is a draft
        Version {n, number}, in force since {day, date}
        Never published: it certifies nobody yet.
        Edit
        Review and publish
        Discard draft
        The draft is gone. What is in force did not change.
        Retire
        Nobody new will be certified. Held credentials stay valid until their last day. Retire it?
        Retired. Held credentials stay valid until their last day.
        People who hold or held it
        Nobody holds it yet
        As soon as somebody meets every requirement, they appear here.
        Search people or numbers
        Apply
        Clear
        Pages
        Previous
        Next
        {from, number}–{to, number} of {total, number}
        Earlier versions
        Readiness of an organization
        {n, plural, one {at least # person} other {at least # people}}
        at least {n, number} % of its people
        For the job roles
        Everybody
        Renewal
        counts from the old last day, opens {n, plural, one {# day} other {# days}} before it
        counts from the day of the new pass
        Days are counted in
        Edit {title}
        Changes are kept in a draft. Nothing happens to anybody until you publish it.
        Code
        2–16 capital letters, digits or hyphens. Credential numbers begin with it; it can't be changed later.
        Title in English
        Title in German
        What it proves, in English
        What it proves, in German
        Up to three short lines. They are printed on the certificate.
        Valid for
        Leave empty for a credential without end.
        months
        A renewal counts
        from the old last day
        Renewing early costs nobody remaining validity.
        from the day of the new pass
        It never ends earlier than what is held.
        Renewal opens
        days before the last day
        Time zone
        The last day ends at midnight there, for example Europe/Berlin.
        An organization is ready with
        Counted in
        people
        percent of its people
        Job roles it is for
        None chosen: everybody.
        Requirements
        All of them must be completed. Save to get more lines.
        Requirement {n, number}
        Nothing
        Asked again at renewal
        {course} (whole course)
        {course}: {part}
        Save draft
        Create draft
        Draft saved
        Cancel
        Publish version {n, number}?
        What changes
        Who would change
        Now
        After
        Field
        Nothing differs from the version in force.
        {n, plural, =0 {Nobody is certified at once.} one {# person is certified at once.} other {# people are certified at once.}}
        {n, plural, =0 {Nobody is renewed at once.} one {# credential is renewed at once.} other {# credentials are renewed at once.}}
        {n, plural, =0 {Nobody holds it now.} one {# credential held now keeps its last day.} other {# credentials held now keep their last day.}}
        {n, plural, =0 {Nobody has to prove anything new at the next renewal.} one {# holder must prove something new at the next renewal.} other {# holders must prove something new at the next renewal.}}
        {n, plural, =0 {Nobody who was nearly there is set back.} one {# person who had everything but one thing now lacks more.} other {# people who had everything but one thing now lack more.}}
        From the next award or renewal: {before} becomes {after}.
        {n, plural, one {and # more} other {and # more}}
        Publish version {n, number}
        Version {n, number} is in force
        Edit further
        Change the state
        Reason
        The holder and auditors read it.
        Suspend
        Revoke
        Let it count again
        A revocation holds
        from today
        from the day of issue
        The state has changed.
        Title
        What it proves
        Validity
        Renewal counts
        Time zone
        Readiness
        Job roles
        Requirements
        Asked again at renewal
        nothing
        {role, select, sales {Sales} presales {Presales} engineer {Engineer} support {Support} marketing {Marketing} management {Management} other {{role}}}
        Say why.
        {status, select, held {It counts already.} suspended {It is suspended already.} revoked {It is revoked already.} other {That is not possible now.}}
        Give it a title of at most 200 characters.
        The code needs 2–16 capital letters, digits or hyphens.
        Another certification has this code.
        Give 1 to 120 months, or nothing for a credential without end.
        Give 1 to 730 days.
        This is not a time zone, such as Europe/Berlin.
        Give at least 1; percent go up to 100.
        One of the requirements is not there any more.
        A requirement is there twice.
        At most 40 requirements.
        One of the job roles is unknown.
        Somebody changed it meanwhile. Look at it again.
        There is nothing to publish or retire.
        Add at least one requirement before you publish.
        One of the courses is not published yet. Publish it first.
        Counts for {n, plural, one {# month} other {# months}}
        This certificate is yours for life
        Add a private address, and you keep it even when you change employers. Nobody else sees it.
        Add a private address
        Not now
        """##
    private static let german = ##"""
        Gemeinsam mit
        Nachweise
        Zertifizierungen
        Zertifikat
        Gültig
        Läuft bald ab
        Abgelaufen
        Ausgesetzt
        Widerrufen
        Entwurf
        In Kraft
        Eingestellt
        Was Sie nachgewiesen haben und bis wann es zählt.
        Noch keine Nachweise
        Sobald Sie alles erfüllt haben, was eine Zertifizierung verlangt, erscheint der Nachweis hier von selbst.
        Zum Kursangebot
        Gültig bis einschließlich {day, date}
        Unbegrenzt gültig
        War gültig bis einschließlich {day, date}
        {n, plural, one {noch # Tag} other {noch # Tage}}
        Heute ist der letzte Tag
        Unterwegs
        {done, number} von {total, number} erledigt
        {n, plural, one {noch etwa # Minute} other {noch etwa # Minuten}}
        {n, plural, one {In etwa # Minute erneuern} other {In etwa # Minuten erneuern}}
        Erneuern
        Weitermachen
        Teilnahmebescheinigungen
        PDF herunterladen
        Bild herunterladen
        Was er belegt
        Nummer
        Ausgestellt
        Gültig bis einschließlich
        Ohne Enddatum
        Inhaber
        Ausgestellt von
        Teilen
        Wer diesen Link hat, kann prüfen, dass der Nachweis echt ist und noch zählt.
        Öffentliche Seite öffnen
        Meinen Namen auf der öffentlichen Seite zeigen
        Auswahl speichern
        Ihr Name steht auf der öffentlichen Seite.
        Ihr Name steht nicht auf der öffentlichen Seite.
        So erneuern Sie
        Sie können ab dem {day, date} erneuern; die neue Zeit schließt an die alte an.
        Sie können jetzt erneuern. Die neue Zeit zählt ab dem Bestehen und endet nie früher als die jetzige.
        Sie können jetzt erneuern; die neue Zeit schließt an die alte an, es geht also nichts verloren.
        Der letzte Tag ist vorbei. Wenn Sie ihn erneut erwerben, beginnt eine neue Zeit.
        Dieser Nachweis muss nicht erneuert werden.
        Dieser Nachweis zählt zurzeit nicht. Bitte wenden Sie sich an {issuer}.
        Verlauf
        Verliehen
        Erneuert
        Nach einer Lücke erneut verliehen
        Ausgesetzt: {reason}
        Widerrufen: {reason}
        Zählt wieder: {reason}
        erledigt
        noch offen
        Hiermit wird bescheinigt:
        hat diese Zertifizierung erworben:
        hat diesen Kurs abgeschlossen:
        Teilnahmebescheinigung
        Abgeschlossen
        Scannen und prüfen
        Nachweis prüfen
        Dieser Nachweis ist echt und gültig.
        Dieser Nachweis ist echt und gültig. Er läuft bald ab.
        Dieser Nachweis ist echt, aber abgelaufen.
        Dieser Nachweis ist echt, aber zurzeit ausgesetzt.
        Dieser Nachweis wurde widerrufen und zählt nicht.
        Diese Teilnahmebescheinigung ist echt.
        Dieses Zertifikat wurde zurückgezogen: Den Abschluss hatte jemand anderes gemacht.
        Worauf er beruht, hatte jemand anderes gemacht.
        Nicht angezeigt: Das entscheidet die Inhaberin oder der Inhaber.
        Geprüft am {at, time}
        Zertifizierung
        Kurs
        Was verlangt wird
        Sie besitzen diese Zertifizierung
        Zum Nachweis
        Alles ist erledigt.
        bei der Erneuerung erneut
        Was erworben werden kann, was dafür verlangt wird und wer es besitzt.
        Neue Zertifizierung
        Noch keine Zertifizierungen
        Eine Zertifizierung fasst Kurse, Prüfungen und Aufgaben zu einem Nachweis mit Gültigkeit zusammen.
        Zertifizierung
        Kürzel
        Status
        Gültigkeit
        Besitzen sie jetzt
        Person
        Nummer
        Gültig bis einschl.
        {n, plural, one {# Monat} other {# Monate}}
        Unbegrenzt
        Version {n, number} ist ein Entwurf
        Version {n, number}, in Kraft seit {day, date}
        Noch nie veröffentlicht: Sie zertifiziert noch niemanden.
        Bearbeiten
        Prüfen und veröffentlichen
        Entwurf verwerfen
        Der Entwurf ist verworfen. An der Fassung in Kraft ändert sich nichts.
        Einstellen
        Niemand wird neu zertifiziert. Bestehende Nachweise gelten bis zu ihrem letzten Tag. Einstellen?
        Eingestellt. Bestehende Nachweise gelten bis zu ihrem letzten Tag.
        Wer sie besitzt oder besaß
        Noch niemand besitzt sie
        Sobald jemand alle Anforderungen erfüllt, steht die Person hier.
        Personen oder Nummern suchen
        Anwenden
        Zurücksetzen
        Seiten
        Zurück
        Weiter
        {from, number}–{to, number} von {total, number}
        Frühere Fassungen
        Bereitschaft einer Organisation
        {n, plural, one {mindestens # Person} other {mindestens # Personen}}
        mindestens {n, number} % der Personen
        Für die Funktionen
        Alle
        Erneuerung
        zählt ab dem alten letzten Tag, möglich {n, plural, one {# Tag} other {# Tage}} davor
        zählt ab dem Tag des neuen Bestehens
        Tage zählen in der Zeitzone
        {title} bearbeiten
        Änderungen bleiben im Entwurf. Bis zur Veröffentlichung ändert sich für niemanden etwas.
        Kürzel
        2–16 Großbuchstaben, Ziffern oder Bindestriche. Die Nummern der Nachweise beginnen damit; später nicht änderbar.
        Titel auf Englisch
        Titel auf Deutsch
        Was er belegt, auf Englisch
        Was er belegt, auf Deutsch
        Bis zu drei kurze Zeilen. Sie stehen auf dem Zertifikat.
        Gültig für
        Leer lassen für unbegrenzte Gültigkeit.
        Monate
        Eine Erneuerung zählt
        ab dem alten letzten Tag
        Wer früh erneuert, verliert keine Restzeit.
        ab dem Tag des neuen Bestehens
        Sie endet nie früher als der bestehende Nachweis.
        Erneuerung möglich ab
        Tage vor dem letzten Tag
        Zeitzone
        Der letzte Tag endet dort um Mitternacht, zum Beispiel Europe/Berlin.
        Eine Organisation ist bereit mit
        Gezählt in
        Personen
        Prozent der Personen
        Für welche Funktionen
        Keine gewählt: alle.
        Anforderungen
        Alle müssen erfüllt sein. Speichern ergibt weitere Zeilen.
        Anforderung {n, number}
        Nichts
        Bei der Erneuerung erneut verlangt
        {course} (ganzer Kurs)
        {course}: {part}
        Entwurf speichern
        Entwurf anlegen
        Entwurf gespeichert
        Abbrechen
        Version {n, number} veröffentlichen?
        Was sich ändert
        Für wen sich etwas ändert
        Jetzt
        Danach
        Feld
        Nichts unterscheidet sich von der Fassung in Kraft.
        {n, plural, =0 {Niemand wird sofort zertifiziert.} one {# Person wird sofort zertifiziert.} other {# Personen werden sofort zertifiziert.}}
        {n, plural, =0 {Nichts wird sofort erneuert.} one {# Nachweis wird sofort erneuert.} other {# Nachweise werden sofort erneuert.}}
        {n, plural, =0 {Niemand besitzt sie jetzt.} one {# bestehender Nachweis behält seinen letzten Tag.} other {# bestehende Nachweise behalten ihren letzten Tag.}}
        {n, plural, =0 {Niemand muss bei der nächsten Erneuerung etwas Neues nachweisen.} one {# Person muss bei der nächsten Erneuerung etwas Neues nachweisen.} other {# Personen müssen bei der nächsten Erneuerung etwas Neues nachweisen.}}
        {n, plural, =0 {Niemand kurz vor dem Ziel fällt zurück.} one {# Person, der nur noch eines fehlte, fehlt nun mehr.} other {# Personen, denen nur noch eines fehlte, fehlt nun mehr.}}
        Ab der nächsten Verleihung oder Erneuerung: aus {before} wird {after}.
        {n, plural, one {und # weitere} other {und # weitere}}
        Version {n, number} veröffentlichen
        Version {n, number} ist in Kraft
        Weiter bearbeiten
        Status ändern
        Grund
        Die Inhaberin oder der Inhaber und die Revision lesen ihn.
        Aussetzen
        Widerrufen
        Wieder zählen lassen
        Ein Widerruf gilt
        ab heute
        ab dem Ausstellungstag
        Der Status ist geändert.
        Titel
        Was er belegt
        Gültigkeit
        Erneuerung zählt
        Zeitzone
        Bereitschaft
        Funktionen
        Anforderungen
        Bei der Erneuerung verlangt
        nichts
        {role, select, sales {Vertrieb} presales {Presales} engineer {Technik} support {Support} marketing {Marketing} management {Leitung} other {{role}}}
        Geben Sie einen Grund an.
        {status, select, held {Er zählt bereits.} suspended {Er ist bereits ausgesetzt.} revoked {Er ist bereits widerrufen.} other {Das geht jetzt nicht.}}
        Geben Sie einen Titel mit höchstens 200 Zeichen ein.
        Das Kürzel braucht 2–16 Großbuchstaben, Ziffern oder Bindestriche.
        Eine andere Zertifizierung hat dieses Kürzel.
        Geben Sie 1 bis 120 Monate an, oder nichts für unbegrenzt.
        Geben Sie 1 bis 730 Tage an.
        Das ist keine Zeitzone wie Europe/Berlin.
        Geben Sie mindestens 1 an; Prozent höchstens 100.
        Eine der Anforderungen gibt es nicht mehr.
        Eine Anforderung steht doppelt da.
        Höchstens 40 Anforderungen.
        Eine der Funktionen ist unbekannt.
        Jemand hat sie inzwischen geändert. Sehen Sie sie erneut an.
        Es gibt nichts zu veröffentlichen oder einzustellen.
        Fügen Sie vor dem Veröffentlichen mindestens eine Anforderung hinzu.
        Einer der Kurse ist noch nicht veröffentlicht. Veröffentlichen Sie ihn zuerst.
        Gilt {n, plural, one {# Monat} other {# Monate}} lang
        Dieses Zertifikat gehört Ihnen, ein Leben lang
        Mit einer privaten Adresse behalten Sie es auch nach einem Wechsel des Arbeitgebers. Niemand sonst sieht sie.
        Private Adresse hinzufügen
        Nicht jetzt
        """##
}

package extension Message {
    /// Together with
    static var certificationPaperTogether: Message { Message(CertificationStrings.table, 0, "certificationPaperTogether") }
    /// Credentials
    static var certificationCredentials: Message { Message(CertificationStrings.table, 1, "certificationCredentials") }
    /// Certifications
    static var certificationCertifications: Message { Message(CertificationStrings.table, 2, "certificationCertifications") }
    /// Certificate
    static var certificationCertificate: Message { Message(CertificationStrings.table, 3, "certificationCertificate") }
    /// Valid
    static var certificationValid: Message { Message(CertificationStrings.table, 4, "certificationValid") }
    /// Expiring soon
    static var certificationExpiring: Message { Message(CertificationStrings.table, 5, "certificationExpiring") }
    /// Expired
    static var certificationExpired: Message { Message(CertificationStrings.table, 6, "certificationExpired") }
    /// Suspended
    static var certificationSuspended: Message { Message(CertificationStrings.table, 7, "certificationSuspended") }
    /// Revoked
    static var certificationRevoked: Message { Message(CertificationStrings.table, 8, "certificationRevoked") }
    /// Draft
    static var certificationDraft: Message { Message(CertificationStrings.table, 9, "certificationDraft") }
    /// In force
    static var certificationLive: Message { Message(CertificationStrings.table, 10, "certificationLive") }
    /// Retired
    static var certificationRetired: Message { Message(CertificationStrings.table, 11, "certificationRetired") }
    /// What you have proved, and until when it counts.
    static var certificationListLead: Message { Message(CertificationStrings.table, 12, "certificationListLead") }
    /// No credentials yet
    static var certificationEmptyTitle: Message { Message(CertificationStrings.table, 13, "certificationEmptyTitle") }
    /// When you finish everything a certification asks for, its credential appears here by itself.
    static var certificationEmptyText: Message { Message(CertificationStrings.table, 14, "certificationEmptyText") }
    /// See what you can learn
    static var certificationGoCatalogue: Message { Message(CertificationStrings.table, 15, "certificationGoCatalogue") }
    /// Valid through {day, date}
    static func certificationValidThrough(day: Day) -> Message { Message(CertificationStrings.table, 16, "certificationValidThrough", [.day(day)]) }
    /// Valid without end
    static var certificationValidForever: Message { Message(CertificationStrings.table, 17, "certificationValidForever") }
    /// Was valid through {day, date}
    static func certificationWasValidThrough(day: Day) -> Message { Message(CertificationStrings.table, 18, "certificationWasValidThrough", [.day(day)]) }
    /// {n, plural, one {# day left} other {# days left}}
    static func certificationDaysLeft(n: Int) -> Message { Message(CertificationStrings.table, 19, "certificationDaysLeft", [.number(n)]) }
    /// Today is its last day
    static var certificationLastDay: Message { Message(CertificationStrings.table, 20, "certificationLastDay") }
    /// On the way
    static var certificationOnTheWay: Message { Message(CertificationStrings.table, 21, "certificationOnTheWay") }
    /// {done, number} of {total, number} done
    static func certificationDoneOf(done: Int, total: Int) -> Message { Message(CertificationStrings.table, 22, "certificationDoneOf", [.number(done), .number(total)]) }
    /// {n, plural, one {about # minute left} other {about # minutes left}}
    static func certificationMinutesLeft(n: Int) -> Message { Message(CertificationStrings.table, 23, "certificationMinutesLeft", [.number(n)]) }
    /// {n, plural, one {Renew in about # minute} other {Renew in about # minutes}}
    static func certificationRenewMinutes(n: Int) -> Message { Message(CertificationStrings.table, 24, "certificationRenewMinutes", [.number(n)]) }
    /// Renew
    static var certificationRenew: Message { Message(CertificationStrings.table, 25, "certificationRenew") }
    /// Continue
    static var certificationContinue: Message { Message(CertificationStrings.table, 26, "certificationContinue") }
    /// Certificates of completion
    static var certificationCourseCertificates: Message { Message(CertificationStrings.table, 27, "certificationCourseCertificates") }
    /// Download PDF
    static var certificationDownloadPDF: Message { Message(CertificationStrings.table, 28, "certificationDownloadPDF") }
    /// Download picture
    static var certificationDownloadPNG: Message { Message(CertificationStrings.table, 29, "certificationDownloadPNG") }
    /// What it proves
    static var certificationWhatItProves: Message { Message(CertificationStrings.table, 30, "certificationWhatItProves") }
    /// Number
    static var certificationNumber: Message { Message(CertificationStrings.table, 31, "certificationNumber") }
    /// Issued
    static var certificationIssued: Message { Message(CertificationStrings.table, 32, "certificationIssued") }
    /// Valid through
    static var certificationThrough: Message { Message(CertificationStrings.table, 33, "certificationThrough") }
    /// No end date
    static var certificationForever: Message { Message(CertificationStrings.table, 34, "certificationForever") }
    /// Holder
    static var certificationHolder: Message { Message(CertificationStrings.table, 35, "certificationHolder") }
    /// Issued by
    static var certificationIssuer: Message { Message(CertificationStrings.table, 36, "certificationIssuer") }
    /// Share
    static var certificationShare: Message { Message(CertificationStrings.table, 37, "certificationShare") }
    /// Anybody with this link can check that the credential is genuine and still counts.
    static var certificationShareText: Message { Message(CertificationStrings.table, 38, "certificationShareText") }
    /// Open the public page
    static var certificationPublicPage: Message { Message(CertificationStrings.table, 39, "certificationPublicPage") }
    /// Show my name on the public page
    static var certificationShowName: Message { Message(CertificationStrings.table, 40, "certificationShowName") }
    /// Save choice
    static var certificationSaveConsent: Message { Message(CertificationStrings.table, 41, "certificationSaveConsent") }
    /// Your name is shown on the public page.
    static var certificationNameShown: Message { Message(CertificationStrings.table, 42, "certificationNameShown") }
    /// Your name is not shown on the public page.
    static var certificationNameHidden: Message { Message(CertificationStrings.table, 43, "certificationNameHidden") }
    /// Your way to renew
    static var certificationRenewPath: Message { Message(CertificationStrings.table, 44, "certificationRenewPath") }
    /// You can renew from {day, date}; the new period is added to the old one.
    static func certificationRenewOpens(day: Day) -> Message { Message(CertificationStrings.table, 45, "certificationRenewOpens", [.day(day)]) }
    /// You can renew now. The new period counts from the day you pass and never ends earlier than the present one.
    static var certificationRenewAny: Message { Message(CertificationStrings.table, 46, "certificationRenewAny") }
    /// You can renew now; the new period is added to the old one, so nothing is lost.
    static var certificationRenewNow: Message { Message(CertificationStrings.table, 47, "certificationRenewNow") }
    /// Its last day has passed. When you prove it again, a new period begins.
    static var certificationRenewLapsed: Message { Message(CertificationStrings.table, 48, "certificationRenewLapsed") }
    /// This credential does not need to be renewed.
    static var certificationRenewNever: Message { Message(CertificationStrings.table, 49, "certificationRenewNever") }
    /// This credential does not count at present. Please ask {issuer}.
    static func certificationRenewWithheld(issuer: String) -> Message { Message(CertificationStrings.table, 50, "certificationRenewWithheld", [.text(issuer)]) }
    /// History
    static var certificationHistory: Message { Message(CertificationStrings.table, 51, "certificationHistory") }
    /// Awarded
    static var certificationAwardedFirst: Message { Message(CertificationStrings.table, 52, "certificationAwardedFirst") }
    /// Renewed
    static var certificationAwardedRenewal: Message { Message(CertificationStrings.table, 53, "certificationAwardedRenewal") }
    /// Awarded again after a gap
    static var certificationAwardedAgain: Message { Message(CertificationStrings.table, 54, "certificationAwardedAgain") }
    /// Suspended: {reason}
    static func certificationHistorySuspended(reason: String) -> Message { Message(CertificationStrings.table, 55, "certificationHistorySuspended", [.text(reason)]) }
    /// Revoked: {reason}
    static func certificationHistoryRevoked(reason: String) -> Message { Message(CertificationStrings.table, 56, "certificationHistoryRevoked", [.text(reason)]) }
    /// Counts again: {reason}
    static func certificationHistoryReinstated(reason: String) -> Message { Message(CertificationStrings.table, 57, "certificationHistoryReinstated", [.text(reason)]) }
    /// done
    static var certificationDone: Message { Message(CertificationStrings.table, 58, "certificationDone") }
    /// not done yet
    static var certificationNotDone: Message { Message(CertificationStrings.table, 59, "certificationNotDone") }
    /// This certifies that
    static var certificationPaperPreface: Message { Message(CertificationStrings.table, 60, "certificationPaperPreface") }
    /// has earned the certification
    static var certificationPaperStatement: Message { Message(CertificationStrings.table, 61, "certificationPaperStatement") }
    /// has completed the course
    static var certificationPaperCompleted: Message { Message(CertificationStrings.table, 62, "certificationPaperCompleted") }
    /// Certificate of completion
    static var certificationPaperCourseTitle: Message { Message(CertificationStrings.table, 63, "certificationPaperCourseTitle") }
    /// Completed
    static var certificationPaperCompletedOn: Message { Message(CertificationStrings.table, 64, "certificationPaperCompletedOn") }
    /// Scan to verify
    static var certificationPaperScan: Message { Message(CertificationStrings.table, 65, "certificationPaperScan") }
    /// Check a credential
    static var certificationVerifyTitle: Message { Message(CertificationStrings.table, 66, "certificationVerifyTitle") }
    /// This credential is genuine and valid.
    static var certificationVerifyValid: Message { Message(CertificationStrings.table, 67, "certificationVerifyValid") }
    /// This credential is genuine and valid. It expires soon.
    static var certificationVerifyExpiring: Message { Message(CertificationStrings.table, 68, "certificationVerifyExpiring") }
    /// This credential is genuine, but it has expired.
    static var certificationVerifyExpired: Message { Message(CertificationStrings.table, 69, "certificationVerifyExpired") }
    /// This credential is genuine, but it is suspended at present.
    static var certificationVerifySuspended: Message { Message(CertificationStrings.table, 70, "certificationVerifySuspended") }
    /// This credential was revoked and does not count.
    static var certificationVerifyRevoked: Message { Message(CertificationStrings.table, 71, "certificationVerifyRevoked") }
    /// This certificate of completion is genuine.
    static var certificationVerifyCompleted: Message { Message(CertificationStrings.table, 72, "certificationVerifyCompleted") }
    /// This certificate was withdrawn: the completion turned out to be somebody else’s.
    static var certificationVerifyWithdrawn: Message { Message(CertificationStrings.table, 73, "certificationVerifyWithdrawn") }
    /// What it rests on turned out to be somebody else’s work.
    static var certificationProofTakenBack: Message { Message(CertificationStrings.table, 74, "certificationProofTakenBack") }
    /// Not shown: the holder decides.
    static var certificationVerifyHolderHidden: Message { Message(CertificationStrings.table, 75, "certificationVerifyHolderHidden") }
    /// Checked on {at, time}
    static func certificationVerifyChecked(at: Instant) -> Message { Message(CertificationStrings.table, 76, "certificationVerifyChecked", [.instant(at)]) }
    /// Certification
    static var certificationCertification: Message { Message(CertificationStrings.table, 77, "certificationCertification") }
    /// Course
    static var certificationCourse: Message { Message(CertificationStrings.table, 78, "certificationCourse") }
    /// What it asks for
    static var certificationAsks: Message { Message(CertificationStrings.table, 79, "certificationAsks") }
    /// You hold this certification
    static var certificationHoldIt: Message { Message(CertificationStrings.table, 80, "certificationHoldIt") }
    /// Open your credential
    static var certificationOpenCredential: Message { Message(CertificationStrings.table, 81, "certificationOpenCredential") }
    /// Everything is done.
    static var certificationAllDone: Message { Message(CertificationStrings.table, 82, "certificationAllDone") }
    /// asked again at renewal
    static var certificationRenewalPart: Message { Message(CertificationStrings.table, 83, "certificationRenewalPart") }
    /// What people can be certified as, what it asks for and who holds it.
    static var certificationManageLead: Message { Message(CertificationStrings.table, 84, "certificationManageLead") }
    /// New certification
    static var certificationNew: Message { Message(CertificationStrings.table, 85, "certificationNew") }
    /// No certifications yet
    static var certificationNoneTitle: Message { Message(CertificationStrings.table, 86, "certificationNoneTitle") }
    /// A certification combines courses, exams and assignments into one credential with a validity.
    static var certificationNoneText: Message { Message(CertificationStrings.table, 87, "certificationNoneText") }
    /// Certification
    static var certificationColumnTitle: Message { Message(CertificationStrings.table, 88, "certificationColumnTitle") }
    /// Code
    static var certificationColumnCode: Message { Message(CertificationStrings.table, 89, "certificationColumnCode") }
    /// State
    static var certificationColumnState: Message { Message(CertificationStrings.table, 90, "certificationColumnState") }
    /// Validity
    static var certificationColumnValidity: Message { Message(CertificationStrings.table, 91, "certificationColumnValidity") }
    /// Hold it now
    static var certificationColumnHolders: Message { Message(CertificationStrings.table, 92, "certificationColumnHolders") }
    /// Person
    static var certificationColumnPerson: Message { Message(CertificationStrings.table, 93, "certificationColumnPerson") }
    /// Number
    static var certificationColumnNumber: Message { Message(CertificationStrings.table, 94, "certificationColumnNumber") }
    /// Valid through
    static var certificationColumnThrough: Message { Message(CertificationStrings.table, 95, "certificationColumnThrough") }
    /// {n, plural, one {# month} other {# months}}
    static func certificationMonths(n: Int) -> Message { Message(CertificationStrings.table, 96, "certificationMonths", [.number(n)]) }
    /// For life
    static var certificationForLife: Message { Message(CertificationStrings.table, 97, "certificationForLife") }
    /// Version {n, number} is a draft
    static func certificationDraftWaiting(n: Int) -> Message { Message(CertificationStrings.table, 98, "certificationDraftWaiting", [.number(n)]) }
    /// Version {n, number}, in force since {day, date}
    static func certificationInForce(n: Int, day: Day) -> Message { Message(CertificationStrings.table, 99, "certificationInForce", [.number(n), .day(day)]) }
    /// Never published: it certifies nobody yet.
    static var certificationNeverPublished: Message { Message(CertificationStrings.table, 100, "certificationNeverPublished") }
    /// Edit
    static var certificationEdit: Message { Message(CertificationStrings.table, 101, "certificationEdit") }
    /// Review and publish
    static var certificationReview: Message { Message(CertificationStrings.table, 102, "certificationReview") }
    /// Discard draft
    static var certificationDiscard: Message { Message(CertificationStrings.table, 103, "certificationDiscard") }
    /// The draft is gone. What is in force did not change.
    static var certificationDiscarded: Message { Message(CertificationStrings.table, 104, "certificationDiscarded") }
    /// Retire
    static var certificationRetire: Message { Message(CertificationStrings.table, 105, "certificationRetire") }
    /// Nobody new will be certified. Held credentials stay valid until their last day. Retire it?
    static var certificationRetireConfirm: Message { Message(CertificationStrings.table, 106, "certificationRetireConfirm") }
    /// Retired. Held credentials stay valid until their last day.
    static var certificationRetiredToast: Message { Message(CertificationStrings.table, 107, "certificationRetiredToast") }
    /// People who hold or held it
    static var certificationHolders: Message { Message(CertificationStrings.table, 108, "certificationHolders") }
    /// Nobody holds it yet
    static var certificationNoHolders: Message { Message(CertificationStrings.table, 109, "certificationNoHolders") }
    /// As soon as somebody meets every requirement, they appear here.
    static var certificationNoHoldersText: Message { Message(CertificationStrings.table, 110, "certificationNoHoldersText") }
    /// Search people or numbers
    static var certificationSearchPeople: Message { Message(CertificationStrings.table, 111, "certificationSearchPeople") }
    /// Apply
    static var certificationApply: Message { Message(CertificationStrings.table, 112, "certificationApply") }
    /// Clear
    static var certificationClear: Message { Message(CertificationStrings.table, 113, "certificationClear") }
    /// Pages
    static var certificationPages: Message { Message(CertificationStrings.table, 114, "certificationPages") }
    /// Previous
    static var certificationPrevious: Message { Message(CertificationStrings.table, 115, "certificationPrevious") }
    /// Next
    static var certificationNext: Message { Message(CertificationStrings.table, 116, "certificationNext") }
    /// {from, number}–{to, number} of {total, number}
    static func certificationRange(from: Int, to: Int, total: Int) -> Message { Message(CertificationStrings.table, 117, "certificationRange", [.number(from), .number(to), .number(total)]) }
    /// Earlier versions
    static var certificationVersions: Message { Message(CertificationStrings.table, 118, "certificationVersions") }
    /// Readiness of an organization
    static var certificationReadiness: Message { Message(CertificationStrings.table, 119, "certificationReadiness") }
    /// {n, plural, one {at least # person} other {at least # people}}
    static func certificationReadyPeople(n: Int) -> Message { Message(CertificationStrings.table, 120, "certificationReadyPeople", [.number(n)]) }
    /// at least {n, number} % of its people
    static func certificationReadyPercent(n: Int) -> Message { Message(CertificationStrings.table, 121, "certificationReadyPercent", [.number(n)]) }
    /// For the job roles
    static var certificationAudience: Message { Message(CertificationStrings.table, 122, "certificationAudience") }
    /// Everybody
    static var certificationEverybody: Message { Message(CertificationStrings.table, 123, "certificationEverybody") }
    /// Renewal
    static var certificationRenewal: Message { Message(CertificationStrings.table, 124, "certificationRenewal") }
    /// counts from the old last day, opens {n, plural, one {# day} other {# days}} before it
    static func certificationAnchorExpiry(n: Int) -> Message { Message(CertificationStrings.table, 125, "certificationAnchorExpiry", [.number(n)]) }
    /// counts from the day of the new pass
    static var certificationAnchorPass: Message { Message(CertificationStrings.table, 126, "certificationAnchorPass") }
    /// Days are counted in
    static var certificationZone: Message { Message(CertificationStrings.table, 127, "certificationZone") }
    /// Edit {title}
    static func certificationEditTitle(title: String) -> Message { Message(CertificationStrings.table, 128, "certificationEditTitle", [.text(title)]) }
    /// Changes are kept in a draft. Nothing happens to anybody until you publish it.
    static var certificationEditLead: Message { Message(CertificationStrings.table, 129, "certificationEditLead") }
    /// Code
    static var certificationFieldCode: Message { Message(CertificationStrings.table, 130, "certificationFieldCode") }
    /// 2–16 capital letters, digits or hyphens. Credential numbers begin with it; it can't be changed later.
    static var certificationFieldCodeHint: Message { Message(CertificationStrings.table, 131, "certificationFieldCodeHint") }
    /// Title in English
    static var certificationFieldTitleEnglish: Message { Message(CertificationStrings.table, 132, "certificationFieldTitleEnglish") }
    /// Title in German
    static var certificationFieldTitleGerman: Message { Message(CertificationStrings.table, 133, "certificationFieldTitleGerman") }
    /// What it proves, in English
    static var certificationFieldProvesEnglish: Message { Message(CertificationStrings.table, 134, "certificationFieldProvesEnglish") }
    /// What it proves, in German
    static var certificationFieldProvesGerman: Message { Message(CertificationStrings.table, 135, "certificationFieldProvesGerman") }
    /// Up to three short lines. They are printed on the certificate.
    static var certificationFieldProvesHint: Message { Message(CertificationStrings.table, 136, "certificationFieldProvesHint") }
    /// Valid for
    static var certificationFieldValidity: Message { Message(CertificationStrings.table, 137, "certificationFieldValidity") }
    /// Leave empty for a credential without end.
    static var certificationFieldValidityHint: Message { Message(CertificationStrings.table, 138, "certificationFieldValidityHint") }
    /// months
    static var certificationFieldMonths: Message { Message(CertificationStrings.table, 139, "certificationFieldMonths") }
    /// A renewal counts
    static var certificationFieldAnchor: Message { Message(CertificationStrings.table, 140, "certificationFieldAnchor") }
    /// from the old last day
    static var certificationFieldAnchorExpiry: Message { Message(CertificationStrings.table, 141, "certificationFieldAnchorExpiry") }
    /// Renewing early costs nobody remaining validity.
    static var certificationFieldAnchorExpiryHint: Message { Message(CertificationStrings.table, 142, "certificationFieldAnchorExpiryHint") }
    /// from the day of the new pass
    static var certificationFieldAnchorPass: Message { Message(CertificationStrings.table, 143, "certificationFieldAnchorPass") }
    /// It never ends earlier than what is held.
    static var certificationFieldAnchorPassHint: Message { Message(CertificationStrings.table, 144, "certificationFieldAnchorPassHint") }
    /// Renewal opens
    static var certificationFieldWindow: Message { Message(CertificationStrings.table, 145, "certificationFieldWindow") }
    /// days before the last day
    static var certificationFieldWindowDays: Message { Message(CertificationStrings.table, 146, "certificationFieldWindowDays") }
    /// Time zone
    static var certificationFieldZone: Message { Message(CertificationStrings.table, 147, "certificationFieldZone") }
    /// The last day ends at midnight there, for example Europe/Berlin.
    static var certificationFieldZoneHint: Message { Message(CertificationStrings.table, 148, "certificationFieldZoneHint") }
    /// An organization is ready with
    static var certificationFieldReadiness: Message { Message(CertificationStrings.table, 149, "certificationFieldReadiness") }
    /// Counted in
    static var certificationFieldReadinessKind: Message { Message(CertificationStrings.table, 150, "certificationFieldReadinessKind") }
    /// people
    static var certificationFieldPeople: Message { Message(CertificationStrings.table, 151, "certificationFieldPeople") }
    /// percent of its people
    static var certificationFieldPercent: Message { Message(CertificationStrings.table, 152, "certificationFieldPercent") }
    /// Job roles it is for
    static var certificationFieldAudience: Message { Message(CertificationStrings.table, 153, "certificationFieldAudience") }
    /// None chosen: everybody.
    static var certificationFieldAudienceHint: Message { Message(CertificationStrings.table, 154, "certificationFieldAudienceHint") }
    /// Requirements
    static var certificationFieldRequirements: Message { Message(CertificationStrings.table, 155, "certificationFieldRequirements") }
    /// All of them must be completed. Save to get more lines.
    static var certificationFieldRequirementsHint: Message { Message(CertificationStrings.table, 156, "certificationFieldRequirementsHint") }
    /// Requirement {n, number}
    static func certificationFieldRequirement(n: Int) -> Message { Message(CertificationStrings.table, 157, "certificationFieldRequirement", [.number(n)]) }
    /// Nothing
    static var certificationFieldNothing: Message { Message(CertificationStrings.table, 158, "certificationFieldNothing") }
    /// Asked again at renewal
    static var certificationFieldRenews: Message { Message(CertificationStrings.table, 159, "certificationFieldRenews") }
    /// {course} (whole course)
    static func certificationWholeCourse(course: String) -> Message { Message(CertificationStrings.table, 160, "certificationWholeCourse", [.text(course)]) }
    /// {course}: {part}
    static func certificationPartOfCourse(course: String, part: String) -> Message { Message(CertificationStrings.table, 161, "certificationPartOfCourse", [.text(course), .text(part)]) }
    /// Save draft
    static var certificationSaveDraft: Message { Message(CertificationStrings.table, 162, "certificationSaveDraft") }
    /// Create draft
    static var certificationCreate: Message { Message(CertificationStrings.table, 163, "certificationCreate") }
    /// Draft saved
    static var certificationSaved: Message { Message(CertificationStrings.table, 164, "certificationSaved") }
    /// Cancel
    static var certificationCancel: Message { Message(CertificationStrings.table, 165, "certificationCancel") }
    /// Publish version {n, number}?
    static func certificationReviewTitle(n: Int) -> Message { Message(CertificationStrings.table, 166, "certificationReviewTitle", [.number(n)]) }
    /// What changes
    static var certificationReviewChanges: Message { Message(CertificationStrings.table, 167, "certificationReviewChanges") }
    /// Who would change
    static var certificationReviewWho: Message { Message(CertificationStrings.table, 168, "certificationReviewWho") }
    /// Now
    static var certificationReviewFrom: Message { Message(CertificationStrings.table, 169, "certificationReviewFrom") }
    /// After
    static var certificationReviewTo: Message { Message(CertificationStrings.table, 170, "certificationReviewTo") }
    /// Field
    static var certificationReviewField: Message { Message(CertificationStrings.table, 171, "certificationReviewField") }
    /// Nothing differs from the version in force.
    static var certificationReviewNoChange: Message { Message(CertificationStrings.table, 172, "certificationReviewNoChange") }
    /// {n, plural, =0 {Nobody is certified at once.} one {# person is certified at once.} other {# people are cert...
    static func certificationDryCertified(n: Int) -> Message { Message(CertificationStrings.table, 173, "certificationDryCertified", [.number(n)]) }
    /// {n, plural, =0 {Nobody is renewed at once.} one {# credential is renewed at once.} other {# credentials are...
    static func certificationDryRenewed(n: Int) -> Message { Message(CertificationStrings.table, 174, "certificationDryRenewed", [.number(n)]) }
    /// {n, plural, =0 {Nobody holds it now.} one {# credential held now keeps its last day.} other {# credentials ...
    static func certificationDryKept(n: Int) -> Message { Message(CertificationStrings.table, 175, "certificationDryKept", [.number(n)]) }
    /// {n, plural, =0 {Nobody has to prove anything new at the next renewal.} one {# holder must prove something n...
    static func certificationDryMore(n: Int) -> Message { Message(CertificationStrings.table, 176, "certificationDryMore", [.number(n)]) }
    /// {n, plural, =0 {Nobody who was nearly there is set back.} one {# person who had everything but one thing no...
    static func certificationDryLess(n: Int) -> Message { Message(CertificationStrings.table, 177, "certificationDryLess", [.number(n)]) }
    /// From the next award or renewal: {before} becomes {after}.
    static func certificationDryMonths(before: String, after: String) -> Message { Message(CertificationStrings.table, 178, "certificationDryMonths", [.text(before), .text(after)]) }
    /// {n, plural, one {and # more} other {and # more}}
    static func certificationAndMore(n: Int) -> Message { Message(CertificationStrings.table, 179, "certificationAndMore", [.number(n)]) }
    /// Publish version {n, number}
    static func certificationPublish(n: Int) -> Message { Message(CertificationStrings.table, 180, "certificationPublish", [.number(n)]) }
    /// Version {n, number} is in force
    static func certificationPublished(n: Int) -> Message { Message(CertificationStrings.table, 181, "certificationPublished", [.number(n)]) }
    /// Edit further
    static var certificationBackToEdit: Message { Message(CertificationStrings.table, 182, "certificationBackToEdit") }
    /// Change the state
    static var certificationStatusTitle: Message { Message(CertificationStrings.table, 183, "certificationStatusTitle") }
    /// Reason
    static var certificationReason: Message { Message(CertificationStrings.table, 184, "certificationReason") }
    /// The holder and auditors read it.
    static var certificationReasonHint: Message { Message(CertificationStrings.table, 185, "certificationReasonHint") }
    /// Suspend
    static var certificationSuspend: Message { Message(CertificationStrings.table, 186, "certificationSuspend") }
    /// Revoke
    static var certificationRevoke: Message { Message(CertificationStrings.table, 187, "certificationRevoke") }
    /// Let it count again
    static var certificationReinstate: Message { Message(CertificationStrings.table, 188, "certificationReinstate") }
    /// A revocation holds
    static var certificationEffect: Message { Message(CertificationStrings.table, 189, "certificationEffect") }
    /// from today
    static var certificationEffectToday: Message { Message(CertificationStrings.table, 190, "certificationEffectToday") }
    /// from the day of issue
    static var certificationEffectIssue: Message { Message(CertificationStrings.table, 191, "certificationEffectIssue") }
    /// The state has changed.
    static var certificationStatusChanged: Message { Message(CertificationStrings.table, 192, "certificationStatusChanged") }
    /// Title
    static var certificationChangeTitle: Message { Message(CertificationStrings.table, 193, "certificationChangeTitle") }
    /// What it proves
    static var certificationChangeSummary: Message { Message(CertificationStrings.table, 194, "certificationChangeSummary") }
    /// Validity
    static var certificationChangeValidity: Message { Message(CertificationStrings.table, 195, "certificationChangeValidity") }
    /// Renewal counts
    static var certificationChangeAnchor: Message { Message(CertificationStrings.table, 196, "certificationChangeAnchor") }
    /// Time zone
    static var certificationChangeZone: Message { Message(CertificationStrings.table, 197, "certificationChangeZone") }
    /// Readiness
    static var certificationChangeReadiness: Message { Message(CertificationStrings.table, 198, "certificationChangeReadiness") }
    /// Job roles
    static var certificationChangeAudience: Message { Message(CertificationStrings.table, 199, "certificationChangeAudience") }
    /// Requirements
    static var certificationChangeRequirements: Message { Message(CertificationStrings.table, 200, "certificationChangeRequirements") }
    /// Asked again at renewal
    static var certificationChangeRenewing: Message { Message(CertificationStrings.table, 201, "certificationChangeRenewing") }
    /// nothing
    static var certificationNothing: Message { Message(CertificationStrings.table, 202, "certificationNothing") }
    /// {role, select, sales {Sales} presales {Presales} engineer {Engineer} support {Support} marketing {Marketing...
    static func certificationRole(role: String) -> Message { Message(CertificationStrings.table, 203, "certificationRole", [.text(role)]) }
    /// Say why.
    static var certificationReasonMissing: Message { Message(CertificationStrings.table, 204, "certificationReasonMissing") }
    /// {status, select, held {It counts already.} suspended {It is suspended already.} revoked {It is revoked alre...
    static func certificationStatusNotPossible(status: String) -> Message { Message(CertificationStrings.table, 205, "certificationStatusNotPossible", [.text(status)]) }
    /// Give it a title of at most 200 characters.
    static var certificationTitleMissing: Message { Message(CertificationStrings.table, 206, "certificationTitleMissing") }
    /// The code needs 2–16 capital letters, digits or hyphens.
    static var certificationCodeMalformed: Message { Message(CertificationStrings.table, 207, "certificationCodeMalformed") }
    /// Another certification has this code.
    static var certificationCodeTaken: Message { Message(CertificationStrings.table, 208, "certificationCodeTaken") }
    /// Give 1 to 120 months, or nothing for a credential without end.
    static var certificationValidityOutOfRange: Message { Message(CertificationStrings.table, 209, "certificationValidityOutOfRange") }
    /// Give 1 to 730 days.
    static var certificationWindowOutOfRange: Message { Message(CertificationStrings.table, 210, "certificationWindowOutOfRange") }
    /// This is not a time zone, such as Europe/Berlin.
    static var certificationZoneUnknown: Message { Message(CertificationStrings.table, 211, "certificationZoneUnknown") }
    /// Give at least 1; percent go up to 100.
    static var certificationReadinessOutOfRange: Message { Message(CertificationStrings.table, 212, "certificationReadinessOutOfRange") }
    /// One of the requirements is not there any more.
    static var certificationRequirementUnknown: Message { Message(CertificationStrings.table, 213, "certificationRequirementUnknown") }
    /// A requirement is there twice.
    static var certificationRequirementTwice: Message { Message(CertificationStrings.table, 214, "certificationRequirementTwice") }
    /// At most 40 requirements.
    static var certificationTooManyRequirements: Message { Message(CertificationStrings.table, 215, "certificationTooManyRequirements") }
    /// One of the job roles is unknown.
    static var certificationRoleUnknown: Message { Message(CertificationStrings.table, 216, "certificationRoleUnknown") }
    /// Somebody changed it meanwhile. Look at it again.
    static var certificationChangedMeanwhile: Message { Message(CertificationStrings.table, 217, "certificationChangedMeanwhile") }
    /// There is nothing to publish or retire.
    static var certificationNoDraft: Message { Message(CertificationStrings.table, 218, "certificationNoDraft") }
    /// Add at least one requirement before you publish.
    static var certificationAsksNothing: Message { Message(CertificationStrings.table, 219, "certificationAsksNothing") }
    /// One of the courses is not published yet. Publish it first.
    static var certificationRequirementUnpublished: Message { Message(CertificationStrings.table, 220, "certificationRequirementUnpublished") }
    /// Counts for {n, plural, one {# month} other {# months}}
    static func certificationValidFor(n: Int) -> Message { Message(CertificationStrings.table, 221, "certificationValidFor", [.number(n)]) }
    /// This certificate is yours for life
    static var certificationKeepTitle: Message { Message(CertificationStrings.table, 222, "certificationKeepTitle") }
    /// Add a private address, and you keep it even when you change employers. Nobody else sees it.
    static var certificationKeepText: Message { Message(CertificationStrings.table, 223, "certificationKeepText") }
    /// Add a private address
    static var certificationKeepAdd: Message { Message(CertificationStrings.table, 224, "certificationKeepAdd") }
    /// Not now
    static var certificationKeepNot: Message { Message(CertificationStrings.table, 225, "certificationKeepNot") }
}
