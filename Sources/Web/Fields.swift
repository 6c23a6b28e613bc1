/// Names and values from a query or a form, in order, names possibly repeated.
package struct Fields: Sendable {
    package private(set) var pairs: [(name: String, value: String)]
    package init(_ pairs: [(name: String, value: String)] = []) { self.pairs = pairs }

    /// Parses `application/x-www-form-urlencoded`. Nil when it is not UTF-8 or has more than 2,000 pairs.
    package init?(urlEncoded bytes: some Collection<UInt8>) {
        pairs = []
        if bytes.isEmpty { return }
        for piece in bytes.split(separator: 38, omittingEmptySubsequences: true) {
            let halves = piece.split(separator: 61, maxSplits: 1, omittingEmptySubsequences: false)
            guard pairs.count < 2000, let name = Self.decode(halves[0]), let value = halves.count > 1 ? Self.decode(halves[1]) : ""
            else { return nil }
            pairs.append((name, value))
        }
    }

    /// The first value of a name, trimmed of blanks; nil when absent.
    package func value(_ name: String) -> String? {
        pairs.first { $0.name == name }.map { Self.trimmed($0.value) }
    }
    /// The first value as it was sent (passwords, long texts); nil when absent.
    package func raw(_ name: String) -> String? { pairs.first { $0.name == name }?.value }
    /// The first value, trimmed; empty when absent.
    package func text(_ name: String) -> String { value(name) ?? "" }
    /// Nil when absent or blank.
    package func filled(_ name: String) -> String? { value(name).flatMap { $0.isEmpty ? nil : $0 } }
    package func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }
    package func contains(_ name: String) -> Bool { pairs.contains { $0.name == name } }
    package func int(_ name: String) -> Int? { value(name).flatMap { Int($0) } }
    /// The page of a list that is asked for, from 1; no more than a list can have.
    package var page: Int { min(max(int("page") ?? 1, 1), 100_000) }
    package mutating func append(_ name: String, _ value: String) { pairs.append((name, value)) }

    static func trimmed(_ text: String) -> String {
        var view = Substring(text)
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
    static func decode(_ bytes: some Sequence<UInt8>) -> String? {
        var out: [UInt8] = []
        var pending: [UInt8] = []
        var inEscape = 0
        for byte in bytes {
            if inEscape > 0 {
                guard let nibble = hex(byte) else { return nil }
                pending.append(nibble)
                inEscape -= 1
                if inEscape == 0 { out.append(pending[0] << 4 | pending[1]); pending = [] }
            } else if byte == 37 { inEscape = 2 } else { out.append(byte == 43 ? 32 : byte) }
        }
        guard inEscape == 0, !out.contains(0) else { return nil }
        return String(validating: out, as: UTF8.self)
    }
    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
