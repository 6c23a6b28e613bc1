package import HTML
package import Kernel
package import Ledger
package import People
package import Store
package import Web

package enum PrivacyRefusal: Refusal, Equatable {
    case held, typed, reason, asked, yourself
    case days(least: Int)
    package var code: String {
        switch self {
        case .held: "privacy.held"
        case .typed: "privacy.typed"
        case .reason: "privacy.reason"
        case .asked: "privacy.asked"
        case .yourself: "privacy.yourself"
        case .days: "privacy.days"
        }
    }
    package var status: Int { self == .held || self == .asked || self == .yourself ? 409 : 422 }
    package var message: Message {
        switch self {
        case .held: .privacyHeld
        case .typed: .privacyTyped
        case .reason: .privacyReasonMissing
        case .asked: .privacyAskedAlready
        case .yourself: .privacyYourself
        case .days(let least): .privacyDaysLeast(count: least)
        }
    }
    package var field: String? {
        switch self {
        case .typed: "typed"
        case .reason: "reason"
        default: nil
        }
    }
}

/// A wish to be erased that waits for the vendor.
package struct ErasureRequest: Sendable {
    /// The law's month (GDPR, Article 12 (3)).
    package static let days = 30
    package let id: String
    package let person: PersonID
    package let name: String
    package let email: String
    package let askedAt: Instant
    package let reason: String
    package let isHeld: Bool
}

/// SQL and verbs of erasure.
package enum Erasures {
    package static func open(vendor: VendorID, _ tx: Transaction) throws -> [ErasureRequest] {
        try tx.query("""
            SELECT r.id, r.person_id, r.asked_at, r.reason, p.name, p.email, h.id AS hold_id FROM erasure_request r
            JOIN person p ON p.vendor_id = r.vendor_id AND p.id = r.person_id
            LEFT JOIN legal_hold h ON h.vendor_id = r.vendor_id AND h.person_id = r.person_id AND h.released_at IS NULL
            WHERE r.vendor_id = \(vendor) AND r.settled_at IS NULL ORDER BY r.asked_at LIMIT 500
            """).map {
            ErasureRequest(id: try $0.text("id"), person: try $0.id("person_id"), name: try $0.text("name"), email: try $0.text("email"),
                           askedAt: try $0.instant("asked_at"), reason: try $0.text("reason"), isHeld: try $0.optionalText("hold_id") != nil)
        }
    }
    static func asked(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Instant? {
        try tx.first("SELECT asked_at FROM erasure_request WHERE vendor_id = \(vendor) AND person_id = \(person) AND settled_at IS NULL")?.instant("asked_at")
    }

    /// Somebody asks to be erased; nothing happens before the vendor has looked for holds and disputes.
    static func ask(_ scope: Scope<OwnAccount>, reason: String, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        if try asked(person, vendor: scope.vendor, tx) != nil { throw PrivacyRefusal.asked }
        try tx.execute("""
            INSERT INTO erasure_request (vendor_id, id, person_id, asked_at, reason)
            VALUES (\(scope.vendor), \(tx.newID(of: Never.self)), \(person), \(tx.now), \(String(reason.prefix(1000))))
            """)
        try ledger.append(ErasureAsked(person: person, isWithdrawn: false), by: scope.actor, tx)
    }
    static func withdraw(_ scope: Scope<OwnAccount>, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        let count = try tx.execute("""
            UPDATE erasure_request SET settled_at = \(tx.now), settled_by = \(scope.actor.id), outcome = 'withdrawn'
            WHERE vendor_id = \(scope.vendor) AND person_id = \(person) AND settled_at IS NULL
            """)
        guard count > 0 else { throw WebRefusal.notFound }
        try ledger.append(ErasureAsked(person: person, isWithdrawn: true), by: scope.actor, tx)
    }

    static func decline(_ scope: Scope<ManagePrivacy>, _ id: String, ledger: Ledger, _ tx: Transaction) throws -> ErasureRequest {
        try Access.confirm(scope, tx)
        guard scope.reach.all, let one = try open(vendor: scope.vendor, tx).first(where: { $0.id == id }) else { throw WebRefusal.notFound }
        try settle(one.person, "declined", by: scope.actor, scope.vendor, tx)
        try ledger.append(ErasureSettled(person: one.person, outcome: "declined"), by: scope.actor, tx)
        return one
    }
    private static func settle(_ person: PersonID, _ outcome: String, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE erasure_request SET settled_at = \(tx.now), settled_by = \(actor.id), outcome = \(outcome), reason = ''
            WHERE vendor_id = \(vendor) AND person_id = \(person) AND settled_at IS NULL
            """)
    }

    /// Erases a person with every record merged into them, and notes it beside the files.
    /// - Parameter typed: the address once more, so that nobody is erased by a slip.
    static func erase(_ scope: Scope<ManagePrivacy>, _ id: PersonID, typed: String, site: Site, note: ErasureNote, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let person = try Persons.find(id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        if scope.actor.person == id { throw PrivacyRefusal.yourself }
        guard Persons.folded(typed) == Persons.folded(person.email) else { throw PrivacyRefusal.typed }
        let identities = try PersonMerges.identities(of: id, vendor: vendor, tx)
        for one in identities where try Holds.current(one, vendor: vendor, tx) != nil { throw PrivacyRefusal.held }
        for one in identities {
            let done = try ErasePerson(person: one).perform(language: site.language, zone: site.zone, by: scope.actor, vendor: vendor, ledger: ledger, tx)
            // Noted before the commit: one that is noted and was not made is made again after a restore, one that is lost would not be.
            if done { try note.keep(one) }
        }
        let wasAsked = try asked(id, vendor: vendor, tx) != nil
        try settle(id, "erased", by: scope.actor, vendor, tx)
        if wasAsked { try ledger.append(ErasureSettled(person: id, outcome: "erased"), by: scope.actor, tx) }
    }
}

/// Somebody whose data must stay, whatever else would remove it.
package struct LegalHold: Sendable {
    package let person: PersonID
    package let name: String
    package let reason: String
    package let heldAt: Instant
}
package enum Holds {
    package static func current(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> LegalHold? { try load("h.person_id = \(person)", vendor, tx).first }
    package static func all(vendor: VendorID, _ tx: Transaction) throws -> [LegalHold] { try load("1 = 1", vendor, tx) }
    private static func load(_ condition: SQL, _ vendor: VendorID, _ tx: Transaction) throws -> [LegalHold] {
        try tx.query("""
            SELECT h.person_id, h.reason, h.held_at, p.name FROM legal_hold h JOIN person p ON p.vendor_id = h.vendor_id AND p.id = h.person_id
            WHERE h.vendor_id = \(vendor) AND h.released_at IS NULL AND \(condition) ORDER BY h.held_at LIMIT 500
            """).map { LegalHold(person: try $0.id("person_id"), name: try $0.text("name"), reason: try $0.text("reason"), heldAt: try $0.instant("held_at")) }
    }
    static func hold(_ scope: Scope<ManagePrivacy>, _ person: PersonID, reason: String, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.all, try Persons.find(person, vendor: scope.vendor, tx) != nil else { throw WebRefusal.notFound }
        if reason.isEmpty { throw PrivacyRefusal.reason }
        if try current(person, vendor: scope.vendor, tx) != nil { return }
        try tx.execute("""
            INSERT INTO legal_hold (vendor_id, id, person_id, reason, held_at, held_by)
            VALUES (\(scope.vendor), \(tx.newID(of: Never.self)), \(person), \(String(reason.prefix(1000))), \(tx.now), \(scope.actor.id))
            """)
        try ledger.append(HoldChanged(person: person, isHeld: true, reason: reason), by: scope.actor, tx)
    }
    static func release(_ scope: Scope<ManagePrivacy>, _ person: PersonID, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let count = scope.reach.all ? try tx.execute("""
            UPDATE legal_hold SET released_at = \(tx.now), released_by = \(scope.actor.id)
            WHERE vendor_id = \(scope.vendor) AND person_id = \(person) AND released_at IS NULL
            """) : 0
        guard count > 0 else { throw WebRefusal.notFound }
        try ledger.append(HoldChanged(person: person, isHeld: false, reason: ""), by: scope.actor, tx)
    }
}
