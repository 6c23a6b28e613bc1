package import Mail

/// What somebody pasted into "Add people": one person per line as `Name <mail>`, `mail`, or `name; mail; job role`
/// with semicolons, tabs or commas and the columns in any order.
package struct PastedPeople: Sendable, Equatable {
    package struct Person: Sendable, Equatable {
        package let line: Int
        package let name: String
        package let email: EmailAddress
        /// As written; empty when not given.
        package let jobRole: String
    }
    package struct Problem: Sendable, Equatable {
        package enum Reason: Sendable, Equatable {
            case noEmail
            case badEmail(String)
            case repeated(line: Int)
        }
        package let line: Int
        package let text: String
        package let reason: Reason
    }

    package static let limitLines = 500
    package private(set) var people: [Person] = []
    package private(set) var problems: [Problem] = []
    /// Lines beyond `limitLines`, which were not looked at.
    package private(set) var ignoredLines = 0

    package init(_ text: String) {
        var lineOf: [String: Int] = [:]
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, raw) in lines.enumerated() {
            let number = index + 1
            let line = String(raw.filter { $0 != "\u{200B}" && $0 != "\u{FEFF}" }).trimmingSpaces()
            if line.isEmpty { continue }
            guard number <= Self.limitLines else { ignoredLines += 1; continue }
            switch Self.read(line) {
            case .failure(let reason):
                problems.append(Problem(line: number, text: line, reason: reason.reason))
            case .success(let found):
                if let earlier = lineOf[found.email.folded] {
                    problems.append(Problem(line: number, text: line, reason: .repeated(line: earlier)))
                } else {
                    lineOf[found.email.folded] = number
                    people.append(Person(line: number, name: found.name, email: found.email, jobRole: found.jobRole))
                }
            }
        }
    }

    private struct Unreadable: Error { let reason: Problem.Reason }
    private typealias Found = (name: String, email: EmailAddress, jobRole: String)

    private static func read(_ line: String) -> Result<Found, Unreadable> {
        if let open = line.lastIndex(of: "<"), let close = line.lastIndex(of: ">"), open < close {
            let mail = String(line[line.index(after: open)..<close]).trimmingSpaces()
            guard let email = EmailAddress(mail) else { return .failure(Unreadable(reason: .badEmail(mail))) }
            let rest = fields(String(line[line.index(after: close)...])).filter { !$0.isEmpty }
            return .success((unquoted(String(line[..<open]).trimmingSpaces()), email, rest.first ?? ""))
        }
        let all = fields(line)
        guard let position = all.firstIndex(where: { $0.contains("@") }) else {
            return .failure(Unreadable(reason: .noEmail))
        }
        guard let email = EmailAddress(all[position]) else { return .failure(Unreadable(reason: .badEmail(all[position]))) }
        let others = all.enumerated().filter { $0.offset != position && !$0.element.isEmpty }.map(\.element)
        return .success((others.first.map(unquoted) ?? "", email, others.count > 1 ? others[1] : ""))
    }

    private static func fields(_ line: String) -> [String] {
        let separator: Character = line.contains(";") ? ";" : line.contains("\t") ? "\t" : ","
        return line.split(separator: separator, omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
    }

    /// `"Weber, Ana"` as mail programs write it, and `Weber, Ana` turned the way round a name is said.
    private static func unquoted(_ name: String) -> String {
        let quoted = name.count >= 2 && name.first == "\"" && name.last == "\""
        let bare = (quoted ? String(name.dropFirst().dropLast()) : name).trimmingSpaces()
        let halves = bare.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
        if halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty { return "\(halves[1]) \(halves[0])" }
        return bare.trimmingSpaces()
    }
}

extension StringProtocol {
    /// Without spaces, tabs, no-break spaces and line breaks at both ends.
    package func trimmingSpaces() -> String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}
