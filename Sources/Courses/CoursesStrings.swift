// Made by tools/strings.py from Sources/Courses/Strings. Edit those and run it again.
package import HTML

/// The words of Courses in English and German.
package enum CoursesStrings {
    package static let table = StringTable(name: "Courses", keys: keys, english: english, german: german)

    private static let keys = ##"""
        coursesNothingToPublish
        coursesNothingChanged
        """##
    private static let english = ##"""
        Add at least one activity before you publish.
        Nothing has changed since the last version.
        """##
    private static let german = ##"""
        Fügen Sie mindestens eine Aktivität hinzu, bevor Sie veröffentlichen.
        Seit der letzten Version hat sich nichts geändert.
        """##
}

package extension Message {
    /// Add at least one activity before you publish.
    static var coursesNothingToPublish: Message { Message(CoursesStrings.table, 0, "coursesNothingToPublish") }
    /// Nothing has changed since the last version.
    static var coursesNothingChanged: Message { Message(CoursesStrings.table, 1, "coursesNothingChanged") }
}
