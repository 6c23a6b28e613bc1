// Made by tools/strings.py from Sources/Learning/Strings. Edit those and run it again.
package import HTML

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
        E-mail addresses of people in your reach, one per line
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
        Stop assigning
        Stopped. Nobody new gets it; who has it keeps it.
        No due date
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
        E-Mail-Adressen von Personen in Ihrer Reichweite, eine je Zeile
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
        Nicht weiter zuweisen
        Beendet. Niemand Neues bekommt es; wer es hat, behält es.
        Keine Frist
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
    /// E-mail addresses of people in your reach, one per line
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
    /// Stop assigning
    static var learningAssignmentsCancel: Message { Message(LearningStrings.table, 48, "learningAssignmentsCancel") }
    /// Stopped. Nobody new gets it; who has it keeps it.
    static var learningAssignmentCancelled: Message { Message(LearningStrings.table, 49, "learningAssignmentCancelled") }
    /// No due date
    static var learningNoDue: Message { Message(LearningStrings.table, 50, "learningNoDue") }
}
