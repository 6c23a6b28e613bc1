/// A compiled message of the ICU MessageFormat subset that Laurel uses:
/// `{name}`, `{n, number}`, `{share, percent}`, `{day, date}`, `{at, time}`,
/// `{n, plural, =0 {…} one {…} other {# …}}`, `{x, select, a {…} other {…}}`; `'{'` quotes, `''` is an apostrophe.
struct Pattern: Sendable {
    indirect enum Node: Sendable {
        case literal(String)
        case argument(Int)
        case plural(Int, exact: [(Int, [Node])], one: [Node]?, other: [Node])
        case select(Int, cases: [(String, [Node])], other: [Node])
    }

    let nodes: [Node]
    /// The whole text when there is nothing to fill in: most messages, answered without building a string.
    let plain: String?

    /// Compiles `text`; arguments are numbered by `names`, which grows by the names it does not know yet.
    init(parsing text: String, names: inout [String]) throws(PatternError) {
        var parser = PatternParser(text, names: names)
        nodes = try parser.nodes(within: nil, depth: 0)
        guard parser.isAtEnd else { throw .unexpected("}", text) }
        names = parser.names
        switch nodes.count {
        case 0: plain = ""
        case 1: if case .literal(let only) = nodes[0] { plain = only } else { plain = nil }
        default: plain = nil
        }
    }
}

/// Why a text is no message.
enum PatternError: Error, Equatable {
    case unexpected(Character, String)
    case ended(String)
    case unknownKind(String)
    case noOther(String)
    case tooDeep
}

/// One pass, no backtracking, depth bounded.
struct PatternParser {
    private let text: String
    private let characters: [Character]
    private var position = 0
    private(set) var names: [String]
    private static let kinds: Set<String> = ["number", "percent", "date", "time"]

    init(_ text: String, names: [String]) {
        self.text = text
        self.characters = Array(text)
        self.names = names
    }

    var isAtEnd: Bool { position == characters.count }

    /// Reads up to the end or the closing brace; `#` stands for the argument `plural` when inside one.
    mutating func nodes(within plural: Int?, depth: Int) throws(PatternError) -> [Pattern.Node] {
        guard depth < 8 else { throw .tooDeep }
        var found: [Pattern.Node] = []
        var literal = ""
        func flush() { if !literal.isEmpty { found.append(.literal(literal)); literal = "" } }
        while position < characters.count, characters[position] != "}" {
            let character = characters[position]
            position += 1
            if character == "'" {
                quoted(into: &literal, inPlural: plural != nil)
            } else if character == "#", let plural {
                flush()
                found.append(.argument(plural))
            } else if character == "{" {
                flush()
                found.append(try placeholder(depth: depth))
            } else {
                literal.append(character)
            }
        }
        flush()
        return found
    }

    private mutating func quoted(into literal: inout String, inPlural: Bool) {
        guard position < characters.count else { literal.append("'"); return }
        let next = characters[position]
        if next == "'" { literal.append("'"); position += 1; return }
        guard next == "{" || next == "}" || (next == "#" && inPlural) else { literal.append("'"); return }
        while position < characters.count {
            let character = characters[position]
            position += 1
            if character != "'" { literal.append(character); continue }
            guard position < characters.count, characters[position] == "'" else { return }
            literal.append("'")
            position += 1
        }
    }

    private mutating func placeholder(depth: Int) throws(PatternError) -> Pattern.Node {
        let name = try word()
        let argument = names.firstIndex(of: name) ?? { names.append(name); return names.count - 1 }()
        if try separator() == "}" { return .argument(argument) }
        let kind = try word()
        if try separator() == "}" {
            guard Self.kinds.contains(kind) else { throw .unknownKind(kind) }
            return .argument(argument)
        }
        guard kind == "plural" || kind == "select" else { throw .unknownKind(kind) }
        return try choice(kind, argument, depth: depth)
    }

    private mutating func choice(_ kind: String, _ argument: Int, depth: Int) throws(PatternError) -> Pattern.Node {
        var exact: [(Int, [Pattern.Node])] = [], named: [(String, [Pattern.Node])] = []
        var other: [Pattern.Node]?
        while true {
            skipSpace()
            guard position < characters.count else { throw .ended(text) }
            if characters[position] == "}" { position += 1; break }
            let label = try word()
            skipSpace()
            guard position < characters.count, characters[position] == "{" else { throw .ended(text) }
            position += 1
            let branch = try nodes(within: kind == "plural" ? argument : nil, depth: depth + 1)
            guard position < characters.count else { throw .ended(text) }
            position += 1
            if label == "other" {
                other = branch
            } else if kind == "plural", label.hasPrefix("="), let number = Int(label.dropFirst()) {
                exact.append((number, branch))
            } else {
                named.append((label, branch))
            }
        }
        guard let other else { throw .noOther(text) }
        if kind == "select" { return .select(argument, cases: named, other: other) }
        if let strange = named.first(where: { $0.0 != "one" }) { throw .unknownKind(strange.0) }
        return .plural(argument, exact: exact, one: named.first?.1, other: other)
    }

    private mutating func word() throws(PatternError) -> String {
        skipSpace()
        let start = position
        while position < characters.count,
              characters[position].isLetter || characters[position].isNumber || "_=-".contains(characters[position]) {
            position += 1
        }
        guard position > start else {
            if position < characters.count { throw .unexpected(characters[position], text) }
            throw .ended(text)
        }
        return String(characters[start..<position])
    }

    private mutating func separator() throws(PatternError) -> Character {
        skipSpace()
        guard position < characters.count else { throw .ended(text) }
        let found = characters[position]
        guard found == "," || found == "}" else { throw .unexpected(found, text) }
        position += 1
        return found
    }

    private mutating func skipSpace() {
        while position < characters.count, characters[position].isWhitespace { position += 1 }
    }
}
