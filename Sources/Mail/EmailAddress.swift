/// An address that can stand in a header or an SMTP command as it is: no spaces, brackets, quotes or control characters
/// can be in it, so nothing can be smuggled through one.
///
/// The dot-atom form of RFC 5321, 4.1.2 with a domain of at least two labels; quoted local parts, address literals and
/// non-ASCII addresses (RFC 6531) are not accepted.
package struct EmailAddress: Sendable, Hashable, CustomStringConvertible {
    /// As typed, the domain in lower case.
    package let text: String

    package var description: String { text }
    /// In lower case throughout: two addresses with equal `folded` are taken for one mailbox.
    package var folded: String { text.lowercased() }
    package var domain: String { String(text.drop { $0 != "@" }.dropFirst()) }

    package init?(_ raw: some StringProtocol) {
        let bytes = Array(raw.utf8)
        guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let local = bytes[..<at], domain = bytes[(at + 1)...]
        guard (1...64).contains(local.count), Self.isDotAtom(local), Self.isDomain(domain) else { return nil }
        text = String(decoding: local, as: UTF8.self) + "@" + String(decoding: domain, as: UTF8.self).lowercased()
    }

    private static func isDotAtom(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy { isAlphanumeric($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
        }
    }

    private static func isDomain(_ bytes: ArraySlice<UInt8>) -> Bool {
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, !last.allSatisfy({ (48...57).contains($0) }) else { return false }
        return labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
                && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}
