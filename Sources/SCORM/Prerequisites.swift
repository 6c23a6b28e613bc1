/// A prerequisite script (type `aicc_script`; SCORM 1.2 Content Aggregation Model 2.3.2.5.1.5).
///
/// Operators: `&` and, `|` or, `~` not, `=` and `<>` compare an item's status, `n*{a,b,c}` at least n of the set, `( )`.
/// `~` binds strongest, then `&`, then `|`. An identifier alone is true when the item is passed or completed.
package indirect enum Prerequisites: Sendable, Equatable {
    case complete(String)
    case status(String, LessonStatus, isEqual: Bool)
    case not(Prerequisites)
    case all([Prerequisites])
    case any([Prerequisites])
    case atLeast(Int, [Prerequisites])

    /// Why a script cannot be read.
    package struct Fault: Error, Sendable, Equatable {
        /// Offset in characters.
        package let at: Int
        package let words: String
    }

    package init(_ script: String) throws(Fault) {
        var parser = PrerequisiteParser(script)
        self = try parser.whole()
    }

    /// - Parameter status: of the item with this identifier; `nil` for one that does not exist, which is then neither
    ///   complete nor equal to any status.
    package func isMet(_ status: (String) -> LessonStatus?) -> Bool {
        switch self {
        case .complete(let item): status(item)?.isComplete ?? false
        case .status(let item, let wanted, let isEqual): (status(item) == wanted) == isEqual
        case .not(let inner): !inner.isMet(status)
        case .all(let parts): parts.allSatisfy { $0.isMet(status) }
        case .any(let parts): parts.contains { $0.isMet(status) }
        case .atLeast(let n, let parts): parts.count { $0.isMet(status) } >= n
        }
    }

    /// Every item it names.
    package var items: Set<String> {
        switch self {
        case .complete(let item), .status(let item, _, _): [item]
        case .not(let inner): inner.items
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.reduce(into: []) { $0.formUnion($1.items) }
        }
    }
}

/// Recursive descent over the characters of one script.
private struct PrerequisiteParser {
    private let text: [Character]
    private var at = 0
    private var depth = 0

    init(_ script: String) { text = Array(script) }

    mutating func whole() throws(Prerequisites.Fault) -> Prerequisites {
        let result = try any()
        skipSpace()
        guard at == text.count else { throw fault("\(text[at]) is not expected here") }
        return result
    }

    private mutating func any() throws(Prerequisites.Fault) -> Prerequisites {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 40 else { throw fault("more than 40 brackets inside each other") }
        var parts = [try all()]
        while take("|") { parts.append(try all()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func all() throws(Prerequisites.Fault) -> Prerequisites {
        var parts = [try unary()]
        // Some exporters leave the XML escape escaped once more.
        while take("&") {
            _ = takeWord("amp;")
            parts.append(try unary())
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func unary() throws(Prerequisites.Fault) -> Prerequisites {
        var negations = 0
        while take("~") { negations += 1 }
        let inner = try primary()
        return negations % 2 == 0 ? inner : .not(inner)
    }

    private mutating func primary() throws(Prerequisites.Fault) -> Prerequisites {
        if take("(") {
            let inner = try any()
            guard take(")") else { throw fault("a closing bracket is missing") }
            return inner
        }
        if take("{") { return try set(atLeast: nil) }
        if let n = count() { return try set(atLeast: n) }
        let item = try name()
        if take("=") { return .status(item, try statusWord(), isEqual: true) }
        if take("<") {
            guard take(">") else { throw fault("<> is expected") }
            return .status(item, try statusWord(), isEqual: false)
        }
        return .complete(item)
    }

    /// The members after an opening brace. Without a count all of them are wanted.
    private mutating func set(atLeast n: Int?) throws(Prerequisites.Fault) -> Prerequisites {
        var parts: [Prerequisites] = []
        repeat { parts.append(try any()) } while take(",") || take(";")
        guard take("}") else { throw fault("a closing brace is missing") }
        return .atLeast(n ?? parts.count, parts)
    }

    /// `n*{`: the number, with the brace taken; nothing is taken when it is an identifier that begins with a digit.
    private mutating func count() -> Int? {
        skipSpace()
        let start = at
        var value = 0
        while at < text.count, let digit = text[at].wholeNumberValue, text[at].isASCII, value < 100_000 {
            value = value * 10 + digit
            at += 1
        }
        if at > start, take("*"), take("{") { return value }
        at = start
        return nil
    }

    private mutating func name() throws(Prerequisites.Fault) -> String {
        skipSpace()
        if let quoted = try quoted() { return quoted }
        let start = at
        while at < text.count, !text[at].isWhitespace, !"&|~=<>(){},;*\"".contains(text[at]) { at += 1 }
        guard at > start else {
            throw fault(at < text.count ? "an item is expected in place of \(text[at])" : "an item is expected at the end")
        }
        return String(text[start..<at])
    }

    private mutating func statusWord() throws(Prerequisites.Fault) -> LessonStatus {
        skipSpace()
        let word: String
        if let quoted = try quoted() {
            word = quoted
        } else {
            let start = at
            while at < text.count, !"&|~=<>(){},;".contains(text[at]) { at += 1 }
            word = String(text[start..<at])
        }
        guard let status = LessonStatus(script: word) else { throw fault("\(word.trimmed) is no status") }
        return status
    }

    private mutating func quoted() throws(Prerequisites.Fault) -> String? {
        guard at < text.count, text[at] == "\"" || text[at] == "'" else { return nil }
        let mark = text[at]
        guard let end = text[(at + 1)...].firstIndex(of: mark) else { throw fault("a closing quote is missing") }
        let word = String(text[(at + 1)..<end])
        at = end + 1
        return word
    }

    private mutating func skipSpace() {
        while at < text.count, text[at].isWhitespace { at += 1 }
    }

    private mutating func take(_ character: Character) -> Bool {
        skipSpace()
        guard at < text.count, text[at] == character else { return false }
        at += 1
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard text[at...].starts(with: Array(word)) else { return false }
        at += word.count
        return true
    }

    private func fault(_ words: String) -> Prerequisites.Fault { .init(at: at, words: words) }
}

/// What an author should know about the scripts of an organization before publishing it.
enum PrerequisiteCheck {
    static func notes(_ organization: Organization) -> [Repair] {
        let everyItem = organization.everyItem
        let known = Set(everyItem.map(\.identifier))
        return everyItem.compactMap { item in
            guard let script = item.prerequisites else { return nil }
            guard let parsed = try? Prerequisites(script) else {
                return .unreadablePrerequisite(item: item.title, script: script)
            }
            let unknown = parsed.items.subtracting(known).sorted()
            return unknown.isEmpty ? nil : .unknownPrerequisite(item: item.title, names: unknown.joined(separator: ", "))
        }
    }
}
