import Foundation
package import Kernel

/// A code (and the same as a link) with which people join an organization by themselves.
package struct JoinCode: Sendable {
    package let id: String
    package let organization: OrganizationID
    /// Ten letters and digits; shown in two halves.
    package let code: String
    package let label: String
    /// Given to everybody who comes by it and not asked any more.
    package let jobRole: String?
    /// Whoever comes by it asks, and an administrator approves.
    package let asksFirst: Bool
    /// Counts only with an address of a domain that the organization holds.
    package let needsDomain: Bool
    package let uses: Int
    package let mostUses: Int?
    package let expiresAt: Instant?
    package let createdAt: Instant
    package let endedAt: Instant?
    package let endedHow: String?

    package enum State: String, Sendable { case open, usedUp, expired, ended }
    package func state(at now: Instant) -> State {
        if endedAt != nil { return .ended }
        if let expiresAt, expiresAt <= now { return .expired }
        if let mostUses, uses >= mostUses { return .usedUp }
        return .open
    }
    package var shown: String { "\(code.prefix(5))-\(code.dropFirst(5))" }

    // MARK: the text of a code

    package static let characters = 10
    /// Without the letters and digits that are taken for one another.
    private static let alphabet = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")
    package static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return String((0..<characters).map { _ in alphabet.randomElement(using: &generator)! })
    }
    /// As somebody types it: any case, with blanks and dashes, a whole link too. nil when it cannot be one.
    package static func read(_ text: String) -> String? {
        var text = text
        if let slash = text.range(of: "/join/") { text = String(text[slash.upperBound...].prefix { $0 != "?" && $0 != "#" && $0 != "/" }) }
        let letters = text.uppercased().filter { $0 != "-" && !$0.isWhitespace }
        return letters.count == characters && letters.allSatisfy(alphabet.contains) ? letters : nil
    }
}
