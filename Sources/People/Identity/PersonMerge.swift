package import Kernel
package import Ledger
package import Store

/// Two persons are one human: a dated link that can be taken back (foundations 8). The merged record stays where it is and says
/// so; what it did counts as the kept person's from the link on.
package struct PersonMerge: Sendable {
    /// Who knew it.
    package enum How: String, Sendable {
        /// A vendor's administrator compared the two.
        case vendor
        /// The person proved both addresses.
        case address
        /// The person named a credential's number and the vendor confirmed.
        case credential
    }
    package let id: String
    package let kept: PersonID
    package let merged: PersonID
    package let how: How
    package let from: Day
    package let mergedAt: Instant
    package let partedAt: Instant?
}

/// Two persons became one.
package struct PersonsMerged: LedgerEvent {
    package static let kind = "people.personsMerged"
    package let merge: String
    package let person: PersonID
    package let merged: PersonID
    package let how: String
    package let from: Day
    package var validFrom: Day? { from }
    package var subjects: [Subject] { [.person(person), .person(merged)] }
    package var changes: [Change] { [Change("mergedInto", from: nil, to: person.value)] }
}
/// A merge was taken back.
package struct PersonsParted: LedgerEvent {
    package static let kind = "people.personsParted"
    package let merge: String
    package let person: PersonID
    package let merged: PersonID
    package var subjects: [Subject] { [.person(person), .person(merged)] }
    package var changes: [Change] { [Change("mergedInto", from: person.value, to: nil)] }
}

/// SQL of merges.
package enum PersonMerges {
    /// Merges into a person, the latest first; those taken back among them.
    package static func into(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [PersonMerge] {
        try tx.query("SELECT * FROM person_merge WHERE vendor_id = \(vendor) AND kept_id = \(person) ORDER BY merged_at DESC, id DESC").map(read)
    }
    /// The merge that leads away from a person now.
    package static func away(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> PersonMerge? {
        try tx.first("SELECT * FROM person_merge WHERE vendor_id = \(vendor) AND merged_id = \(person) AND parted_at IS NULL").map(read)
    }
    package static func find(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> PersonMerge? {
        try tx.first("SELECT * FROM person_merge WHERE vendor_id = \(vendor) AND id = \(id)").map(read)
    }
    /// The person that a record counts for now: itself, or where merges lead.
    package static func kept(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> PersonID {
        var current = person
        // Merges are made between records that stand for themselves, so chains are short; the bound only ends a broken one.
        for _ in 0..<16 {
            guard let next = try tx.first("SELECT merged_into FROM person WHERE vendor_id = \(vendor) AND id = \(current)")?.optionalID("merged_into", of: PersonEntity.self) else { return current }
            current = next
        }
        return current
    }
    /// Every record that counts for a person: the own id first.
    package static func identities(of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [PersonID] {
        [person] + (try tx.query("""
            WITH RECURSIVE part (id) AS (
                SELECT id FROM person WHERE vendor_id = \(vendor) AND merged_into = \(person)
                UNION SELECT p.id FROM person p JOIN part q ON p.merged_into = q.id WHERE p.vendor_id = \(vendor))
            SELECT id FROM part ORDER BY id
            """).map { try $0.id("id") })
    }
    private static func read(_ row: Row) throws -> PersonMerge {
        PersonMerge(id: try row.text("id"), kept: try row.id("kept_id"), merged: try row.id("merged_id"), how: PersonMerge.How(rawValue: try row.text("how")) ?? .vendor,
                    from: try row.day("from_day"), mergedAt: try row.instant("merged_at"), partedAt: try row.optionalInstant("parted_at"))
    }
}
