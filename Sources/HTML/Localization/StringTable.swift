/// The words of one capability in every language, compiled once per process when first used.
///
/// The generated source holds one text per language with a line per key in the order of `keys`: one long literal
/// compiles at once where a dictionary literal of 500 entries takes seconds.
package final class StringTable: Sendable {
    package let name: String
    package let keys: [String]
    private let english: [Pattern]
    private let german: [Pattern]

    /// Stands for a line break inside a text, since a line is a key's whole text.
    package static let lineBreak: Character = "\u{2424}"

    /// Traps on a text that does not parse: the texts are compiled in, `tools/strings.py --check` has read them before.
    package init(name: String, keys: String, english: String, german: String) {
        self.name = name
        self.keys = Self.lines(keys)
        let en = Self.lines(english), de = Self.lines(german)
        precondition(en.count == self.keys.count && de.count == self.keys.count, "the string table \(name) is out of step")
        var names: [[String]] = []
        self.english = zip(self.keys, en).map { key, text in
            var found: [String] = []
            defer { names.append(found) }
            return Self.compiled(text, key, &found)
        }
        var compiled: [Pattern] = []
        for index in de.indices {
            let known = names[index].count
            compiled.append(Self.compiled(de[index], self.keys[index], &names[index]))
            precondition(names[index].count == known, "\(self.keys[index]) has an argument in German that English lacks")
        }
        self.german = compiled
    }

    func pattern(_ line: Int, _ language: Language) -> Pattern {
        language == .de ? german[line] : english[line]
    }

    private static func lines(_ text: String) -> [String] {
        text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.contains(lineBreak) ? String($0.map { $0 == lineBreak ? "\n" : $0 }) : String($0)
        }
    }

    private static func compiled(_ text: String, _ key: String, _ names: inout [String]) -> Pattern {
        do { return try Pattern(parsing: text, names: &names) } catch { preconditionFailure("\(key): \(error)") }
    }
}
