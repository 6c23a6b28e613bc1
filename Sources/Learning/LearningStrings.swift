// Made by tools/strings.py from Sources/Learning/Strings. Edit those and run it again.
package import HTML
package import Kernel

/// The words of Learning in English and German.
package enum LearningStrings {
    package static let table = StringTable(name: "Learning", keys: keys, english: english, german: german)

    private static let keys = ##"""
        learningCourse
        learningNothingPublished
        learningAssignTarget
        learningAssignNobody
        learningAssignDuePast
        learningAssignDueUnreadable
        learningNavHome
        learningHomeTitle
        learningHomeHello
        learningHomeNothingTitle
        learningHomeNothingText
        learningHomeCatalogue
        learningHomeDue
        learningHomeOpen
        learningMinutesLeft
        learningAlmostDone
        learningStart
        learningContinue
        learningDueWhen
        learningOverdue
        learningProgressOf
        learningAssignTitle
        learningAssignLead
        learningAssignWhat
        learningAssignWhom
        learningAssignPeople
        learningAssignPeopleHint
        learningAssignOrganizations
        learningAssignOrganizationsHint
        learningAssignJobRole
        learningAssignJobRoleHint
        learningAssignDue
        learningAssignDueHint
        learningAssignNote
        learningAssignButton
        learningAssignChoose
        learningAssignDone
        learningAssignUnknown
        learningNavAssign
        learningJobRole
        learningAssignments
        learningAssignmentsEmptyTitle
        learningAssignmentsEmptyText
        learningAssignmentsTarget
        learningAssignmentsAudience
        learningAssignmentsDue
        learningAssignmentsWhen
        learningAssignmentsPeople
        learningAssignmentsCancel
        learningAssignmentCancelled
        learningNoDue
        learningAfterwards
        learningApply
        learningBack
        learningBackToCourse
        learningCatalogue
        learningCatalogueAll
        learningCatalogueDone
        learningCatalogueNew
        learningCatalogueNoneText
        learningCatalogueNoneTitle
        learningCatalogueOpen
        learningCatalogueSearch
        learningCatalogueState
        learningCheckUnanswered
        learningClear
        learningCompletedOn
        learningCompletedTitle
        learningCourseFacts
        learningCrumbs
        learningDocumentDownload
        learningDocumentNext
        learningDocumentPage
        learningDocumentPageOf
        learningDocumentText
        learningFinishAndGoOn
        learningFinishCourse
        learningForYou
        learningLinkDone
        learningLinkNote
        learningLinkOpen
        learningNext
        learningNothingFoundText
        learningNothingFoundTitle
        learningOptional
        learningOutline
        learningPages
        learningPagesUnread
        learningPrevious
        learningRange
        learningSavedAt
        learningSavedHere
        learningStartCourse
        learningStateBegun
        learningStateDone
        learningStateFailed
        learningStateOpen
        learningTakeAgain
        learningVideoNeedsScript
        learningVideoSeen
        learningVideoSeenEnough
        learningVideoTranscript
        learningVideoWatched
        learningAssignWhichOrganizations
        learningAssignSearch
        learningAssignAllShown
        learningAssignChosenCount
        learningAssignPeopleWho
        learningAssignEmails
        learningAssignWhichJobRole
        learningAssignNoteHint
        learningAssignCancel
        learningAssignWhere
        learningAssignmentsLead
        learningAssignmentsDone
        learningAssignmentsDoneOf
        learningAssignmentsNobody
        learningAssignmentsState
        learningAssignmentsOrganization
        learningAssignmentsSearch
        learningAssignmentsStateName
        learningAssignmentsCancelAsk
        learningAssignmentsEverybody
        learningHomeNothingElse
        learningNextUp
        learningClosedTitle
        learningClosedText
        """##
    private static let english = ##"""
        Course
        This course has nothing published yet. Publish it first, then assign it.
        Choose what to assign. Only published courses and certifications can be assigned.
        Choose at least one person, organization or job role.
        The due date has passed already. Choose today or later.
        Enter the due date as a day, for example 2027-03-31.
        Home
        Home
        Hello {name}
        Nothing is waiting for you
        Whatever is assigned to you appears here. The catalogue shows what you can learn now.
        Look at the catalogue
        Due soon
        Also open
        {time} left
        Almost done
        Start
        Continue
        due {when}
        Overdue
        Progress in {title}
        Assign learning
        Give a course or a certification to people, organizations or a job role. People who are in it already keep their progress.
        What
        To whom
        People
        One per line, or separated by commas. Only people you may see.
        Organizations
        Everybody there now, and whoever joins later
        A job role
        Everybody with it in your reach now, and whoever gets it later
        Due on (optional)
        The last day, in the vendor's time zone
        A note (optional)
        Assign
        Choose…
        Assigned. {people, plural, =0 {Nobody is in it yet; people enter when they join} one {# person has it now} other {# people have it now}}.
        Not in your reach: {emails}
        Assign
        {role, select, sales {Sales} presales {Presales} engineer {Engineer} support {Support} marketing {Marketing} management {Management} other {{role}}}
        Assignments
        Nothing is assigned yet
        Assign a course or a certification; people see it on their start page at once.
        What
        To whom
        Due
        Assigned
        People
        Stop
        Stopped. Nobody new gets it; who has it keeps it.
        No due date
        What you can do afterwards
        Apply
        Back
        Back to the course
        Catalogue
        All courses
        Completed
        Not begun
        Courses that are opened to your organization appear here.
        The catalogue is empty
        Begun
        Search the catalogue
        State
        Answer every “Check yourself” on this page, then go on.
        Clear filters
        You completed it on {day, date}. You can look at everything again.
        You have completed this course
        {minutes}, {count, plural, one {# activity} other {# activities}}
        You are here
        Download
        Next page
        Page {number, number}. Its words are below.
        Page {number, number} of {total, number}
        The words of this page
        Done, go on
        To the course
        For your job
        I have done this
        It opens in a new tab. Come back here when you are done.
        Open the page
        Next
        Try other words or clear the filters.
        Nothing found
        Optional, {minutes}
        Outline
        Pages
        {count, plural, one {One page is left to read.} other {# pages are left to read.}}
        Previous
        {first, number}–{last, number} of {total, number}
        Saved {time}
        Saved on this device
        Start the course
        Begun
        Completed
        Not passed
        Not begun
        Take it again
        The video needs JavaScript to remember what you have seen.
        {percent, percent} seen, {required, percent} needed
        {percent, percent} seen
        Transcript
        How much you have seen
        Which organizations
        Search organizations
        Choose all shown
        {n} chosen
        Exactly the people you name
        Their e-mail addresses
        Which job role
        Kept with the assignment: why, or for which campaign.
        Cancel
        Where you are
        What people were given to learn and how far it is. Stopping one takes nothing from anybody.
        Done
        {done, number} of {people, number}
        Nobody yet
        State
        Organization
        Course, person or organization
        {state, select, running {Running} overdue {Overdue} done {Done} other {Stopped}}
        Stop this assignment? Nobody new gets it; who has it keeps it.
        Everybody in {role, select, sales {Sales} presales {Presales} engineer {Engineering} support {Support} marketing {Marketing} other {Management}}
        Nothing else is waiting
        next: {title}, {time}
        Closed
        The partnership under which you began it has ended. Nothing was failed, and your progress is kept.
        """##
    private static let german = ##"""
        Kurs
        Von diesem Kurs ist noch nichts veröffentlicht. Veröffentlichen Sie ihn, dann können Sie ihn zuweisen.
        Wählen Sie, was zugewiesen werden soll. Nur veröffentlichte Kurse und Zertifizierungen können zugewiesen werden.
        Wählen Sie mindestens eine Person, eine Organisation oder eine Funktion.
        Das Fälligkeitsdatum liegt in der Vergangenheit. Wählen Sie heute oder später.
        Geben Sie das Fälligkeitsdatum als Tag an, zum Beispiel 2027-03-31.
        Start
        Start
        Hallo {name}
        Es wartet nichts auf Sie
        Was Ihnen zugewiesen wird, erscheint hier. Der Katalog zeigt, was Sie jetzt lernen können.
        Zum Katalog
        Bald fällig
        Außerdem offen
        noch {time}
        Fast fertig
        Beginnen
        Weitermachen
        fällig {when}
        Überfällig
        Fortschritt in {title}
        Lernen zuweisen
        Geben Sie einen Kurs oder eine Zertifizierung an Personen, Organisationen oder eine Funktion. Wer schon dabei ist, behält den Fortschritt.
        Was
        An wen
        Personen
        Eine je Zeile oder durch Kommas getrennt. Nur Personen, die Sie sehen dürfen.
        Organisationen
        Alle, die jetzt dort sind, und wer später dazukommt
        Eine Funktion
        Alle mit dieser Funktion in Ihrer Reichweite, und wer sie später bekommt
        Fällig am (freiwillig)
        Der letzte Tag, in der Zeitzone des Anbieters
        Eine Notiz (freiwillig)
        Zuweisen
        Wählen…
        Zugewiesen. {people, plural, =0 {Noch ist niemand dabei; Personen kommen dazu, wenn sie eintreten} one {# Person hat es jetzt} other {# Personen haben es jetzt}}.
        Nicht in Ihrer Reichweite: {emails}
        Zuweisen
        {role, select, sales {Vertrieb} presales {Presales} engineer {Technik} support {Support} marketing {Marketing} management {Leitung} other {{role}}}
        Zuweisungen
        Noch ist nichts zugewiesen
        Weisen Sie einen Kurs oder eine Zertifizierung zu; die Personen sehen es sofort auf ihrer Startseite.
        Was
        An wen
        Fällig
        Zugewiesen
        Personen
        Beenden
        Beendet. Niemand Neues bekommt es; wer es hat, behält es.
        Keine Frist
        Was Sie danach können
        Anwenden
        Zurück
        Zurück zum Kurs
        Katalog
        Alle Kurse
        Abgeschlossen
        Nicht begonnen
        Hier erscheinen Kurse, die für Ihre Organisation geöffnet sind.
        Der Katalog ist leer
        Begonnen
        Katalog durchsuchen
        Stand
        Beantworten Sie jede Frage „Prüfen Sie sich“ auf dieser Seite, dann geht es weiter.
        Filter löschen
        Sie haben ihn am {day, date} abgeschlossen. Sie können alles noch einmal ansehen.
        Sie haben diesen Kurs abgeschlossen
        {minutes}, {count, plural, one {# Aktivität} other {# Aktivitäten}}
        Sie sind hier
        Herunterladen
        Nächste Seite
        Seite {number, number}. Ihr Text steht darunter.
        Seite {number, number} von {total, number}
        Der Text dieser Seite
        Fertig, weiter
        Zum Kurs
        Für Ihre Aufgabe
        Das habe ich erledigt
        Es öffnet sich ein neuer Tab. Kommen Sie danach hierher zurück.
        Seite öffnen
        Weiter
        Versuchen Sie andere Wörter oder löschen Sie die Filter.
        Nichts gefunden
        Freiwillig, {minutes}
        Inhalt
        Seiten
        {count, plural, one {Eine Seite ist noch zu lesen.} other {# Seiten sind noch zu lesen.}}
        Zurück
        {first, number}–{last, number} von {total, number}
        Gespeichert {time}
        Auf diesem Gerät gespeichert
        Kurs beginnen
        Begonnen
        Abgeschlossen
        Nicht bestanden
        Nicht begonnen
        Noch einmal machen
        Das Video braucht JavaScript, um sich zu merken, was Sie gesehen haben.
        {percent, percent} gesehen, {required, percent} nötig
        {percent, percent} gesehen
        Mitschrift
        Wie viel Sie gesehen haben
        Welche Organisationen
        Organisationen suchen
        Alle gezeigten wählen
        {n} gewählt
        Genau die Personen, die Sie nennen
        Ihre E-Mail-Adressen
        Welche Funktion
        Bleibt bei der Zuweisung: warum, oder für welche Kampagne.
        Abbrechen
        Wo Sie sind
        Was wem zum Lernen gegeben wurde und wie weit es ist. Wird eine Zuweisung beendet, verliert niemand etwas.
        Fertig
        {done, number} von {people, number}
        Noch niemand
        Stand
        Organisation
        Kurs, Person oder Organisation
        {state, select, running {Läuft} overdue {Überfällig} done {Fertig} other {Beendet}}
        Diese Zuweisung beenden? Niemand Neues bekommt sie; wer sie hat, behält sie.
        Alle mit der Funktion {role, select, sales {Vertrieb} presales {Presales} engineer {Technik} support {Support} marketing {Marketing} other {Leitung}}
        Sonst wartet nichts
        als Nächstes: {title}, {time}
        Geschlossen
        Die Partnerschaft, unter der Sie ihn begannen, ist beendet. Nichts ist nicht bestanden, und Ihr Fortschritt bleibt erhalten.
        """##
}

package extension Message {
    /// Course
    static var learningCourse: Message { Message(LearningStrings.table, 0, "learningCourse") }
    /// This course has nothing published yet. Publish it first, then assign it.
    static var learningNothingPublished: Message { Message(LearningStrings.table, 1, "learningNothingPublished") }
    /// Choose what to assign. Only published courses and certifications can be assigned.
    static var learningAssignTarget: Message { Message(LearningStrings.table, 2, "learningAssignTarget") }
    /// Choose at least one person, organization or job role.
    static var learningAssignNobody: Message { Message(LearningStrings.table, 3, "learningAssignNobody") }
    /// The due date has passed already. Choose today or later.
    static var learningAssignDuePast: Message { Message(LearningStrings.table, 4, "learningAssignDuePast") }
    /// Enter the due date as a day, for example 2027-03-31.
    static var learningAssignDueUnreadable: Message { Message(LearningStrings.table, 5, "learningAssignDueUnreadable") }
    /// Home
    static var learningNavHome: Message { Message(LearningStrings.table, 6, "learningNavHome") }
    /// Home
    static var learningHomeTitle: Message { Message(LearningStrings.table, 7, "learningHomeTitle") }
    /// Hello {name}
    static func learningHomeHello(name: String) -> Message { Message(LearningStrings.table, 8, "learningHomeHello", [.text(name)]) }
    /// Nothing is waiting for you
    static var learningHomeNothingTitle: Message { Message(LearningStrings.table, 9, "learningHomeNothingTitle") }
    /// Whatever is assigned to you appears here. The catalogue shows what you can learn now.
    static var learningHomeNothingText: Message { Message(LearningStrings.table, 10, "learningHomeNothingText") }
    /// Look at the catalogue
    static var learningHomeCatalogue: Message { Message(LearningStrings.table, 11, "learningHomeCatalogue") }
    /// Due soon
    static var learningHomeDue: Message { Message(LearningStrings.table, 12, "learningHomeDue") }
    /// Also open
    static var learningHomeOpen: Message { Message(LearningStrings.table, 13, "learningHomeOpen") }
    /// {time} left
    static func learningMinutesLeft(time: String) -> Message { Message(LearningStrings.table, 14, "learningMinutesLeft", [.text(time)]) }
    /// Almost done
    static var learningAlmostDone: Message { Message(LearningStrings.table, 15, "learningAlmostDone") }
    /// Start
    static var learningStart: Message { Message(LearningStrings.table, 16, "learningStart") }
    /// Continue
    static var learningContinue: Message { Message(LearningStrings.table, 17, "learningContinue") }
    /// due {when}
    static func learningDueWhen(when: String) -> Message { Message(LearningStrings.table, 18, "learningDueWhen", [.text(when)]) }
    /// Overdue
    static var learningOverdue: Message { Message(LearningStrings.table, 19, "learningOverdue") }
    /// Progress in {title}
    static func learningProgressOf(title: String) -> Message { Message(LearningStrings.table, 20, "learningProgressOf", [.text(title)]) }
    /// Assign learning
    static var learningAssignTitle: Message { Message(LearningStrings.table, 21, "learningAssignTitle") }
    /// Give a course or a certification to people, organizations or a job role. People who are in it already keep ...
    static var learningAssignLead: Message { Message(LearningStrings.table, 22, "learningAssignLead") }
    /// What
    static var learningAssignWhat: Message { Message(LearningStrings.table, 23, "learningAssignWhat") }
    /// To whom
    static var learningAssignWhom: Message { Message(LearningStrings.table, 24, "learningAssignWhom") }
    /// People
    static var learningAssignPeople: Message { Message(LearningStrings.table, 25, "learningAssignPeople") }
    /// One per line, or separated by commas. Only people you may see.
    static var learningAssignPeopleHint: Message { Message(LearningStrings.table, 26, "learningAssignPeopleHint") }
    /// Organizations
    static var learningAssignOrganizations: Message { Message(LearningStrings.table, 27, "learningAssignOrganizations") }
    /// Everybody there now, and whoever joins later
    static var learningAssignOrganizationsHint: Message { Message(LearningStrings.table, 28, "learningAssignOrganizationsHint") }
    /// A job role
    static var learningAssignJobRole: Message { Message(LearningStrings.table, 29, "learningAssignJobRole") }
    /// Everybody with it in your reach now, and whoever gets it later
    static var learningAssignJobRoleHint: Message { Message(LearningStrings.table, 30, "learningAssignJobRoleHint") }
    /// Due on (optional)
    static var learningAssignDue: Message { Message(LearningStrings.table, 31, "learningAssignDue") }
    /// The last day, in the vendor's time zone
    static var learningAssignDueHint: Message { Message(LearningStrings.table, 32, "learningAssignDueHint") }
    /// A note (optional)
    static var learningAssignNote: Message { Message(LearningStrings.table, 33, "learningAssignNote") }
    /// Assign
    static var learningAssignButton: Message { Message(LearningStrings.table, 34, "learningAssignButton") }
    /// Choose…
    static var learningAssignChoose: Message { Message(LearningStrings.table, 35, "learningAssignChoose") }
    /// Assigned. {people, plural, =0 {Nobody is in it yet; people enter when they join} one {# person has it now} ...
    static func learningAssignDone(people: Int) -> Message { Message(LearningStrings.table, 36, "learningAssignDone", [.number(people)]) }
    /// Not in your reach: {emails}
    static func learningAssignUnknown(emails: String) -> Message { Message(LearningStrings.table, 37, "learningAssignUnknown", [.text(emails)]) }
    /// Assign
    static var learningNavAssign: Message { Message(LearningStrings.table, 38, "learningNavAssign") }
    /// {role, select, sales {Sales} presales {Presales} engineer {Engineer} support {Support} marketing {Marketing...
    static func learningJobRole(role: String) -> Message { Message(LearningStrings.table, 39, "learningJobRole", [.text(role)]) }
    /// Assignments
    static var learningAssignments: Message { Message(LearningStrings.table, 40, "learningAssignments") }
    /// Nothing is assigned yet
    static var learningAssignmentsEmptyTitle: Message { Message(LearningStrings.table, 41, "learningAssignmentsEmptyTitle") }
    /// Assign a course or a certification; people see it on their start page at once.
    static var learningAssignmentsEmptyText: Message { Message(LearningStrings.table, 42, "learningAssignmentsEmptyText") }
    /// What
    static var learningAssignmentsTarget: Message { Message(LearningStrings.table, 43, "learningAssignmentsTarget") }
    /// To whom
    static var learningAssignmentsAudience: Message { Message(LearningStrings.table, 44, "learningAssignmentsAudience") }
    /// Due
    static var learningAssignmentsDue: Message { Message(LearningStrings.table, 45, "learningAssignmentsDue") }
    /// Assigned
    static var learningAssignmentsWhen: Message { Message(LearningStrings.table, 46, "learningAssignmentsWhen") }
    /// People
    static var learningAssignmentsPeople: Message { Message(LearningStrings.table, 47, "learningAssignmentsPeople") }
    /// Stop
    static var learningAssignmentsCancel: Message { Message(LearningStrings.table, 48, "learningAssignmentsCancel") }
    /// Stopped. Nobody new gets it; who has it keeps it.
    static var learningAssignmentCancelled: Message { Message(LearningStrings.table, 49, "learningAssignmentCancelled") }
    /// No due date
    static var learningNoDue: Message { Message(LearningStrings.table, 50, "learningNoDue") }
    /// What you can do afterwards
    static var learningAfterwards: Message { Message(LearningStrings.table, 51, "learningAfterwards") }
    /// Apply
    static var learningApply: Message { Message(LearningStrings.table, 52, "learningApply") }
    /// Back
    static var learningBack: Message { Message(LearningStrings.table, 53, "learningBack") }
    /// Back to the course
    static var learningBackToCourse: Message { Message(LearningStrings.table, 54, "learningBackToCourse") }
    /// Catalogue
    static var learningCatalogue: Message { Message(LearningStrings.table, 55, "learningCatalogue") }
    /// All courses
    static var learningCatalogueAll: Message { Message(LearningStrings.table, 56, "learningCatalogueAll") }
    /// Completed
    static var learningCatalogueDone: Message { Message(LearningStrings.table, 57, "learningCatalogueDone") }
    /// Not begun
    static var learningCatalogueNew: Message { Message(LearningStrings.table, 58, "learningCatalogueNew") }
    /// Courses that are opened to your organization appear here.
    static var learningCatalogueNoneText: Message { Message(LearningStrings.table, 59, "learningCatalogueNoneText") }
    /// The catalogue is empty
    static var learningCatalogueNoneTitle: Message { Message(LearningStrings.table, 60, "learningCatalogueNoneTitle") }
    /// Begun
    static var learningCatalogueOpen: Message { Message(LearningStrings.table, 61, "learningCatalogueOpen") }
    /// Search the catalogue
    static var learningCatalogueSearch: Message { Message(LearningStrings.table, 62, "learningCatalogueSearch") }
    /// State
    static var learningCatalogueState: Message { Message(LearningStrings.table, 63, "learningCatalogueState") }
    /// Answer every “Check yourself” on this page, then go on.
    static var learningCheckUnanswered: Message { Message(LearningStrings.table, 64, "learningCheckUnanswered") }
    /// Clear filters
    static var learningClear: Message { Message(LearningStrings.table, 65, "learningClear") }
    /// You completed it on {day, date}. You can look at everything again.
    static func learningCompletedOn(day: Day) -> Message { Message(LearningStrings.table, 66, "learningCompletedOn", [.day(day)]) }
    /// You have completed this course
    static var learningCompletedTitle: Message { Message(LearningStrings.table, 67, "learningCompletedTitle") }
    /// {minutes}, {count, plural, one {# activity} other {# activities}}
    static func learningCourseFacts(minutes: String, count: Int) -> Message { Message(LearningStrings.table, 68, "learningCourseFacts", [.text(minutes), .number(count)]) }
    /// You are here
    static var learningCrumbs: Message { Message(LearningStrings.table, 69, "learningCrumbs") }
    /// Download
    static var learningDocumentDownload: Message { Message(LearningStrings.table, 70, "learningDocumentDownload") }
    /// Next page
    static var learningDocumentNext: Message { Message(LearningStrings.table, 71, "learningDocumentNext") }
    /// Page {number, number}. Its words are below.
    static func learningDocumentPage(number: Int) -> Message { Message(LearningStrings.table, 72, "learningDocumentPage", [.number(number)]) }
    /// Page {number, number} of {total, number}
    static func learningDocumentPageOf(number: Int, total: Int) -> Message { Message(LearningStrings.table, 73, "learningDocumentPageOf", [.number(number), .number(total)]) }
    /// The words of this page
    static var learningDocumentText: Message { Message(LearningStrings.table, 74, "learningDocumentText") }
    /// Done, go on
    static var learningFinishAndGoOn: Message { Message(LearningStrings.table, 75, "learningFinishAndGoOn") }
    /// To the course
    static var learningFinishCourse: Message { Message(LearningStrings.table, 76, "learningFinishCourse") }
    /// For your job
    static var learningForYou: Message { Message(LearningStrings.table, 77, "learningForYou") }
    /// I have done this
    static var learningLinkDone: Message { Message(LearningStrings.table, 78, "learningLinkDone") }
    /// It opens in a new tab. Come back here when you are done.
    static var learningLinkNote: Message { Message(LearningStrings.table, 79, "learningLinkNote") }
    /// Open the page
    static var learningLinkOpen: Message { Message(LearningStrings.table, 80, "learningLinkOpen") }
    /// Next
    static var learningNext: Message { Message(LearningStrings.table, 81, "learningNext") }
    /// Try other words or clear the filters.
    static var learningNothingFoundText: Message { Message(LearningStrings.table, 82, "learningNothingFoundText") }
    /// Nothing found
    static var learningNothingFoundTitle: Message { Message(LearningStrings.table, 83, "learningNothingFoundTitle") }
    /// Optional, {minutes}
    static func learningOptional(minutes: String) -> Message { Message(LearningStrings.table, 84, "learningOptional", [.text(minutes)]) }
    /// Outline
    static var learningOutline: Message { Message(LearningStrings.table, 85, "learningOutline") }
    /// Pages
    static var learningPages: Message { Message(LearningStrings.table, 86, "learningPages") }
    /// {count, plural, one {One page is left to read.} other {# pages are left to read.}}
    static func learningPagesUnread(count: Int) -> Message { Message(LearningStrings.table, 87, "learningPagesUnread", [.number(count)]) }
    /// Previous
    static var learningPrevious: Message { Message(LearningStrings.table, 88, "learningPrevious") }
    /// {first, number}–{last, number} of {total, number}
    static func learningRange(first: Int, last: Int, total: Int) -> Message { Message(LearningStrings.table, 89, "learningRange", [.number(first), .number(last), .number(total)]) }
    /// Saved {time}
    static func learningSavedAt(time: String) -> Message { Message(LearningStrings.table, 90, "learningSavedAt", [.text(time)]) }
    /// Saved on this device
    static var learningSavedHere: Message { Message(LearningStrings.table, 91, "learningSavedHere") }
    /// Start the course
    static var learningStartCourse: Message { Message(LearningStrings.table, 92, "learningStartCourse") }
    /// Begun
    static var learningStateBegun: Message { Message(LearningStrings.table, 93, "learningStateBegun") }
    /// Completed
    static var learningStateDone: Message { Message(LearningStrings.table, 94, "learningStateDone") }
    /// Not passed
    static var learningStateFailed: Message { Message(LearningStrings.table, 95, "learningStateFailed") }
    /// Not begun
    static var learningStateOpen: Message { Message(LearningStrings.table, 96, "learningStateOpen") }
    /// Take it again
    static var learningTakeAgain: Message { Message(LearningStrings.table, 97, "learningTakeAgain") }
    /// The video needs JavaScript to remember what you have seen.
    static var learningVideoNeedsScript: Message { Message(LearningStrings.table, 98, "learningVideoNeedsScript") }
    /// {percent, percent} seen, {required, percent} needed
    static func learningVideoSeen(percent: Double, required: Double) -> Message { Message(LearningStrings.table, 99, "learningVideoSeen", [.share(percent), .share(required)]) }
    /// {percent, percent} seen
    static func learningVideoSeenEnough(percent: Double) -> Message { Message(LearningStrings.table, 100, "learningVideoSeenEnough", [.share(percent)]) }
    /// Transcript
    static var learningVideoTranscript: Message { Message(LearningStrings.table, 101, "learningVideoTranscript") }
    /// How much you have seen
    static var learningVideoWatched: Message { Message(LearningStrings.table, 102, "learningVideoWatched") }
    /// Which organizations
    static var learningAssignWhichOrganizations: Message { Message(LearningStrings.table, 103, "learningAssignWhichOrganizations") }
    /// Search organizations
    static var learningAssignSearch: Message { Message(LearningStrings.table, 104, "learningAssignSearch") }
    /// Choose all shown
    static var learningAssignAllShown: Message { Message(LearningStrings.table, 105, "learningAssignAllShown") }
    /// {n} chosen
    static func learningAssignChosenCount(n: String) -> Message { Message(LearningStrings.table, 106, "learningAssignChosenCount", [.text(n)]) }
    /// Exactly the people you name
    static var learningAssignPeopleWho: Message { Message(LearningStrings.table, 107, "learningAssignPeopleWho") }
    /// Their e-mail addresses
    static var learningAssignEmails: Message { Message(LearningStrings.table, 108, "learningAssignEmails") }
    /// Which job role
    static var learningAssignWhichJobRole: Message { Message(LearningStrings.table, 109, "learningAssignWhichJobRole") }
    /// Kept with the assignment: why, or for which campaign.
    static var learningAssignNoteHint: Message { Message(LearningStrings.table, 110, "learningAssignNoteHint") }
    /// Cancel
    static var learningAssignCancel: Message { Message(LearningStrings.table, 111, "learningAssignCancel") }
    /// Where you are
    static var learningAssignWhere: Message { Message(LearningStrings.table, 112, "learningAssignWhere") }
    /// What people were given to learn and how far it is. Stopping one takes nothing from anybody.
    static var learningAssignmentsLead: Message { Message(LearningStrings.table, 113, "learningAssignmentsLead") }
    /// Done
    static var learningAssignmentsDone: Message { Message(LearningStrings.table, 114, "learningAssignmentsDone") }
    /// {done, number} of {people, number}
    static func learningAssignmentsDoneOf(done: Int, people: Int) -> Message { Message(LearningStrings.table, 115, "learningAssignmentsDoneOf", [.number(done), .number(people)]) }
    /// Nobody yet
    static var learningAssignmentsNobody: Message { Message(LearningStrings.table, 116, "learningAssignmentsNobody") }
    /// State
    static var learningAssignmentsState: Message { Message(LearningStrings.table, 117, "learningAssignmentsState") }
    /// Organization
    static var learningAssignmentsOrganization: Message { Message(LearningStrings.table, 118, "learningAssignmentsOrganization") }
    /// Course, person or organization
    static var learningAssignmentsSearch: Message { Message(LearningStrings.table, 119, "learningAssignmentsSearch") }
    /// {state, select, running {Running} overdue {Overdue} done {Done} other {Stopped}}
    static func learningAssignmentsStateName(state: String) -> Message { Message(LearningStrings.table, 120, "learningAssignmentsStateName", [.text(state)]) }
    /// Stop this assignment? Nobody new gets it; who has it keeps it.
    static var learningAssignmentsCancelAsk: Message { Message(LearningStrings.table, 121, "learningAssignmentsCancelAsk") }
    /// Everybody in {role, select, sales {Sales} presales {Presales} engineer {Engineering} support {Support} mark...
    static func learningAssignmentsEverybody(role: String) -> Message { Message(LearningStrings.table, 122, "learningAssignmentsEverybody", [.text(role)]) }
    /// Nothing else is waiting
    static var learningHomeNothingElse: Message { Message(LearningStrings.table, 123, "learningHomeNothingElse") }
    /// next: {title}, {time}
    static func learningNextUp(title: String, time: String) -> Message { Message(LearningStrings.table, 124, "learningNextUp", [.text(title), .text(time)]) }
    /// Closed
    static var learningClosedTitle: Message { Message(LearningStrings.table, 125, "learningClosedTitle") }
    /// The partnership under which you began it has ended. Nothing was failed, and your progress is kept.
    static var learningClosedText: Message { Message(LearningStrings.table, 126, "learningClosedText") }
}
