/// The identity of one thing of kind `Entity`: a UUIDv7 in lower-case text (RFC 9562, section 5.7).
/// Never infer order from ids: clocks differ between nodes. Order comes from the ledger's position.
package struct ID<Entity>: Hashable, Sendable, Codable, CustomStringConvertible, Comparable {
    package let value: String

    /// Trusts a value read from our own tables.
    package init(_ value: String) { self.value = value }

    /// Checks a value from outside: 36 characters, lower-case hexadecimal with hyphens in place; nil otherwise.
    package init?(checking text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 36 else { return nil }
        for (index, byte) in bytes.enumerated() {
            let hyphen = index == 8 || index == 13 || index == 18 || index == 23
            let hex = (48...57).contains(byte) || (97...102).contains(byte)
            guard hyphen ? byte == 45 : hex else { return nil }
        }
        value = String(text)
    }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = ID(checking: text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not an id"))
        }
        self = id
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
    package var description: String { value }
    package static func < (a: ID, b: ID) -> Bool { a.value < b.value }
}

/// Where new ids come from; a seam, so that the demo and tests can be reproduced from a seed.
package struct IDSource: Sendable {
    package let next: @Sendable (Instant) -> String
    package init(next: @escaping @Sendable (Instant) -> String) { self.next = next }

    /// UUIDv7 with 74 random bits from the system's generator.
    package static let random = IDSource { instant in
        var generator = SystemRandomNumberGenerator()
        return uuid7(at: instant, high: generator.next(), low: generator.next())
    }

    /// Formats a UUIDv7 of `instant` from 12 bits of `high` and 62 bits of `low`.
    package static func uuid7(at instant: Instant, high: UInt64, low: UInt64) -> String {
        let time = UInt64(bitPattern: instant.milliseconds) & 0xFFFF_FFFF_FFFF
        let upper = time << 16 | 0x7000 | (high & 0x0FFF)
        let lower = 0x8000_0000_0000_0000 | (low & 0x3FFF_FFFF_FFFF_FFFF)
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 36) { out in
            var at = 0
            for nibble in 0..<32 {
                if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 { out[at] = 45; at += 1 }
                let word = nibble < 16 ? upper : lower
                out[at] = digits[Int(word >> UInt64(60 - (nibble % 16) * 4) & 0xF)]
                at += 1
            }
            return 36
        }
    }
}

package enum VendorEntity {}
package enum OrganizationEntity {}
package enum PersonEntity {}
package enum MembershipEntity {}
/// The hard tenant. Nothing crosses it.
package typealias VendorID = ID<VendorEntity>
/// A partner (or the vendor's own organization).
package typealias OrganizationID = ID<OrganizationEntity>
/// A human within a vendor.
package typealias PersonID = ID<PersonEntity>
/// A person's time at an organization.
package typealias MembershipID = ID<MembershipEntity>
