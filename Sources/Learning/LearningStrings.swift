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
        """##
    private static let english = ##"""
        Course
        This course has nothing published yet. Publish it first, then assign it.
        Choose what to assign. Only published courses and certifications can be assigned.
        Choose at least one person, organization or job role.
        The due date has passed already. Choose today or later.
        Enter the due date as a day, for example 2027-03-31.
        """##
    private static let german = ##"""
        Kurs
        Von diesem Kurs ist noch nichts veröffentlicht. Veröffentlichen Sie ihn, dann können Sie ihn zuweisen.
        Wählen Sie, was zugewiesen werden soll. Nur veröffentlichte Kurse und Zertifizierungen können zugewiesen werden.
        Wählen Sie mindestens eine Person, eine Organisation oder eine Funktion.
        Das Fälligkeitsdatum liegt in der Vergangenheit. Wählen Sie heute oder später.
        Geben Sie das Fälligkeitsdatum als Tag an, zum Beispiel 2027-03-31.
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
}
