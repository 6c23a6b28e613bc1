package import Kernel

/// Words to be said in some language: a line of a `StringTable` and what goes into its blanks.
/// The typed makers (`.peopleInviteTitle(name:)`) are generated from `Strings/en.json`; nothing else makes messages.
package struct Message: Sendable, Hashable {
    package enum Argument: Sendable, Hashable {
        case text(String)
        case number(Int)
        /// A share of one: 0.85 is said as 85%.
        case share(Double)
        case day(Day)
        case instant(Instant)
    }

    package let key: String
    package let arguments: [Argument]
    let table: StringTable
    let line: Int

    package init(_ table: StringTable, _ line: Int, _ key: String, _ arguments: [Argument] = []) {
        (self.table, self.line, self.key, self.arguments) = (table, line, key, arguments)
    }

    package static func == (a: Message, b: Message) -> Bool { a.key == b.key && a.arguments == b.arguments }
    package func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(arguments)
    }
}
