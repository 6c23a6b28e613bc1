/// Passkeys: what a browser sends when one is made or used (Web Authentication Level 2), decoded and verified without I/O.
package enum WebAuthn {
    /// Whose passkeys they are, as the browser knows it.
    package struct RelyingParty: Sendable, Equatable {
        /// A host name without a port; a passkey belongs to it for good.
        package let id: String
        /// Scheme, host and port of the pages that may ask.
        package let origin: String
        package init(id: String, origin: String) { (self.id, self.origin) = (id, origin) }
    }

    /// Why an answer of a browser or authenticator does not count.
    package enum Fault: Error, Sendable, Equatable {
        /// Not of the form that the standard gives; the word says what.
        case malformed(String)
        /// Made for the other ceremony.
        case type
        /// Not the challenge that was given out.
        case challenge
        /// Made on another site, or inside a frame of another site.
        case origin
        case relyingParty
        case userNotPresent
        case userNotVerified
        /// Backed up without being eligible for it.
        case backupFlags
        /// Made with an algorithm that was not asked for.
        case algorithm
        case key
        case signature
        case attestation
        case credential
    }

    /// Seconds in which a person has to answer the browser.
    package static let challengeSeconds = 300
    /// Bytes of a challenge.
    package static let challengeBytes = 32
}

/// Text of RFC 4648's URL alphabet without padding, as WebAuthn's JSON has it.
package enum Base64URL {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    private static let values: [UInt8?] = (0...255).map { code in digits.firstIndex(of: UInt8(code)).map { UInt8($0) } }

    package static func encode(_ bytes: some Sequence<UInt8>) -> String {
        var out: [UInt8] = [], bits: UInt32 = 0, count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                out.append(digits[Int(bits >> UInt32(count) & 63)])
            }
        }
        if count > 0 { out.append(digits[Int(bits << UInt32(6 - count) & 63)]) }
        return String(decoding: out, as: UTF8.self)
    }
    /// Nil for anything but whole bytes in that alphabet; padding is let pass, since some clients send it.
    package static func decode(_ text: String) -> [UInt8]? {
        var characters = Array(text.utf8)
        while characters.last == UInt8(ascii: "=") { characters.removeLast() }
        guard characters.count % 4 != 1 else { return nil }
        var out: [UInt8] = [], bits: UInt32 = 0, count = 0
        out.reserveCapacity(characters.count * 3 / 4)
        for character in characters {
            guard let value = values[Int(character)] else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        guard bits & ((1 << UInt32(count)) - 1) == 0 else { return nil }
        return out
    }
}
