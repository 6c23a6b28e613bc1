package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// "Trained here before?": somebody at a new employer names the number of a credential of theirs; the vendor compares and confirms.
package struct EarlierRecord: Sendable {
    package let id: String
    package let person: PersonID
    package let personName: String
    package let personEmail: String
    /// Whose the credential is, when the number is one.
    package let found: PersonID?
    package let foundName: String?
    package let foundEmail: String?
    package let number: String
    package let askedAt: Instant
}

/// Somebody asked for their earlier record, or the vendor answered.
package struct EarlierRecordAsked: LedgerEvent {
    package static let kind = "people.earlierRecordAsked"
    package let person: PersonID
    /// `asked`, `confirmed`, `declined`.
    package let outcome: String
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("earlierRecord", from: nil, to: outcome)] }
}

package enum EarlierRefusal: Refusal, Equatable {
    case number, waiting, nobody
    package var code: String { "earlier.\(self)" }
    package var status: Int { self == .nobody ? 409 : 422 }
    package var message: Message {
        switch self {
        case .number: .peopleEarlierNumberBad
        case .waiting: .peopleEarlierWaiting
        case .nobody: .peopleEarlierNobody
        }
    }
    package var field: String? { self == .number ? "number" : nil }
}

/// SQL and verbs of such questions.
package struct EarlierRecords: Sendable {
    /// Whose a credential's number is; Certification, which lies above, fills it.
    package typealias Holder = @Sendable (String, VendorID, Transaction) throws -> PersonID?

    /// Asks the vendor. The answer on screen never says whether the number is one.
    package static func ask(_ scope: Scope<OwnAccount>, number: String, holder: Holder, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        let vendor = scope.vendor, text = number.filter { !$0.isWhitespace }
        guard (4...60).contains(text.count), text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else { throw EarlierRefusal.number }
        let open = try tx.count("SELECT count(*) FROM earlier_record WHERE vendor_id = \(vendor) AND person_id = \(person) AND settled_at IS NULL")
        if open >= 3 { throw EarlierRefusal.waiting }
        let found = try holder(text.uppercased(), vendor, tx)
        try tx.execute("""
            INSERT INTO earlier_record (vendor_id, id, person_id, found_id, credential_number, asked_at)
            VALUES (\(vendor), \(tx.newID(of: Never.self)), \(person), \(found == person ? nil : found), \(text.uppercased()), \(tx.now))
            """)
        try ledger.append(EarlierRecordAsked(person: person, outcome: "asked"), by: scope.actor, tx)
    }

    package static func open(vendor: VendorID, _ tx: Transaction) throws -> [EarlierRecord] {
        try tx.query("""
            SELECT e.id, e.person_id, e.found_id, e.credential_number, e.asked_at, p.name, p.email, f.name AS found_name, f.email AS found_email
            FROM earlier_record e JOIN person p ON p.vendor_id = e.vendor_id AND p.id = e.person_id
            LEFT JOIN person f ON f.vendor_id = e.vendor_id AND f.id = e.found_id
            WHERE e.vendor_id = \(vendor) AND e.settled_at IS NULL ORDER BY e.asked_at LIMIT 200
            """).map {
            EarlierRecord(id: try $0.text("id"), person: try $0.id("person_id"), personName: try $0.text("name"), personEmail: try $0.text("email"),
                          found: try $0.optionalID("found_id"), foundName: try $0.optionalText("found_name"), foundEmail: try $0.optionalText("found_email"),
                          number: try $0.text("credential_number"), askedAt: try $0.instant("asked_at"))
        }
    }

    /// The vendor confirms, which merges the two records, or declines.
    /// - Returns: the person who asked.
    package static func settle(
        _ scope: Scope<ManagePeople>, _ id: String, confirms: Bool, today: Day, tables: [PersonTable], ledger: Ledger, _ tx: Transaction
    ) throws -> PersonID {
        try Access.confirm(scope, tx)
        guard scope.reach.all, let one = try open(vendor: scope.vendor, tx).first(where: { $0.id == id }) else { throw WebRefusal.notFound }
        if confirms {
            guard let found = one.found else { throw EarlierRefusal.nobody }
            _ = try MergePersons(kept: one.person, merged: PersonMerges.kept(found, vendor: scope.vendor, tx), how: .credential, endsMemberships: true)
                .perform(scope, today: today, tables: tables, ledger: ledger, tx)
        }
        let outcome = confirms ? "confirmed" : "declined"
        try tx.execute("""
            UPDATE earlier_record SET settled_at = \(tx.now), settled_by = \(scope.actor.id), outcome = \(outcome) WHERE vendor_id = \(scope.vendor) AND id = \(id)
            """)
        try ledger.append(EarlierRecordAsked(person: one.person, outcome: outcome), by: scope.actor, tx)
        return one.person
    }
}
