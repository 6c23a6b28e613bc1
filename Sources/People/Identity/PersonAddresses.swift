import Crypto
package import HTML
package import Kernel
package import Ledger
package import Store
package import Web

/// A further address that a person proved: private, seen by nobody else, good for signing in when the employer's is gone.
package struct PersonAddress: Sendable {
    package let id: String
    package let email: String
    package let provedAt: Instant
}

/// A further address was proved or given up. The address is personal.
package struct AddressChanged: LedgerEvent {
    package static let kind = "people.addressChanged"
    package let person: PersonID
    package let isAdded: Bool
    private enum CodingKeys: String, CodingKey { case person, isAdded }
    var email = ""
    init(person: PersonID, isAdded: Bool, email: String) { (self.person, self.isAdded, self.email) = (person, isAdded, email) }
    package var subjects: [Subject] { [.person(person)] }
    package var changes: [Change] { [Change("furtherAddress", from: nil, to: isAdded ? "added" : "removed")] }
    package var personal: PersonalValues? { PersonalValues(person: person, changes: [isAdded ? Change("email", from: nil, to: email) : Change("email", from: email, to: nil)]) }
}

package enum AddressRefusal: Refusal, Equatable {
    case emailBad, own, tooMany, slow, code(left: Int), spent
    package var code: String {
        switch self {
        case .emailBad: "address.email"
        case .own: "address.own"
        case .tooMany: "address.tooMany"
        case .slow: "address.slow"
        case .code: "address.code"
        case .spent: "address.codeSpent"
        }
    }
    package var message: Message {
        switch self {
        case .emailBad: .peopleEmailBad
        case .own: .peopleAddressOwn
        case .tooMany: .peopleAddressTooMany(count: PersonAddresses.most)
        case .slow: .peopleAddressSlow
        case .code(let left): .peopleAddressCodeWrong(count: left)
        case .spent: .peopleAddressCodeSpent
        }
    }
    package var status: Int { self == .slow ? 429 : 422 }
    package var field: String? {
        switch self {
        case .emailBad, .own, .tooMany, .slow: "email"
        case .code, .spent: "code"
        }
    }
}

/// SQL and rules of further addresses and of the codes that prove them.
package enum PersonAddresses {
    static let most = 5
    static let codeHours = 48
    static let codeTries = 5
    static let codesAnHour = 10
    /// How long a proved code may bring a record along.
    static let proofMinutes = 30

    package static func of(_ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [PersonAddress] {
        try tx.query("SELECT id, email, proved_at FROM person_address WHERE vendor_id = \(vendor) AND person_id = \(person) AND ended_at IS NULL ORDER BY proved_at")
            .map { PersonAddress(id: try $0.text("id"), email: try $0.text("email"), provedAt: try $0.instant("proved_at")) }
    }
    /// Who proved a folded address as a further one.
    static func owner(of folded: String, vendor: VendorID, _ tx: Transaction) throws -> PersonID? {
        try tx.first("SELECT person_id FROM person_address WHERE vendor_id = \(vendor) AND email_folded = \(folded) AND ended_at IS NULL")?.id("person_id")
    }

    /// A code on its way to an address: what it proves is decided when it comes back.
    struct Sent: Sendable {
        let id: String
        let code: String
    }

    /// Makes a code for an address that a person says is theirs. The answer is the same whoever the address belongs to.
    static func ask(_ scope: Scope<OwnAccount>, _ person: Person, email: String, _ tx: Transaction) throws -> Sent {
        let vendor = scope.vendor, folded = Persons.folded(email)
        let own = try of(person.id, vendor: vendor, tx)
        if folded == Persons.folded(person.email) || own.contains(where: { Persons.folded($0.email) == folded }) { throw AddressRefusal.own }
        if own.count >= most { throw AddressRefusal.tooMany }
        let lately = try tx.count("SELECT count(*) FROM address_code WHERE vendor_id = \(vendor) AND person_id = \(person.id) AND created_at > \(tx.now.adding(seconds: -3600))")
        if lately >= codesAnHour { throw AddressRefusal.slow }
        var generator = SystemRandomNumberGenerator()
        let code = String(String(Int.random(in: 1_000_000..<2_000_000, using: &generator)).dropFirst())
        let id = tx.newID(of: Never.self).value
        // An earlier code for the same is void.
        try tx.execute("UPDATE address_code SET used_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(person.id) AND used_at IS NULL")
        try tx.execute("""
            INSERT INTO address_code (vendor_id, id, person_id, email, email_folded, code_hash, tries, created_at, expires_at)
            VALUES (\(vendor), \(id), \(person.id), \(email), \(folded), \(SessionToken.hash(id + code)), 0, \(tx.now), \(tx.now.adding(seconds: codeHours * 3600)))
            """)
        return Sent(id: id, code: code)
    }

    /// The address that a code is for, while it is good.
    static func pending(_ id: String, _ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> String? {
        try tx.first("""
            SELECT email FROM address_code WHERE vendor_id = \(vendor) AND id = \(id) AND person_id = \(person) AND used_at IS NULL
                AND expires_at > \(tx.now) AND tries < \(codeTries)
            """)?.text("email")
    }

    enum Proof: Sendable { case good(email: String), wrong(left: Int), spent }

    /// Counts a try before it looks, in a transaction that commits whatever comes out.
    static func check(_ id: String, _ code: String, _ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Proof {
        let counted = try tx.first("""
            UPDATE address_code SET tries = tries + 1 WHERE vendor_id = \(vendor) AND id = \(id) AND person_id = \(person) AND used_at IS NULL
                AND expires_at > \(tx.now) AND tries < \(codeTries) RETURNING email, code_hash, tries
            """)
        guard let counted else { return .spent }
        guard try counted.text("code_hash") == SessionToken.hash(id + code.filter(\.isNumber)) else {
            let left = codeTries - (try counted.int("tries"))
            return left > 0 ? .wrong(left: left) : .spent
        }
        try tx.execute("UPDATE address_code SET used_at = \(tx.now), proved_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(id)")
        return .good(email: try counted.text("email"))
    }

    /// The other record that a code just proved leads to.
    static func proved(_ id: String, _ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Person? {
        let row = try tx.first("""
            SELECT email FROM address_code WHERE vendor_id = \(vendor) AND id = \(id) AND person_id = \(person)
                AND proved_at > \(tx.now.adding(seconds: -proofMinutes * 60))
            """)
        guard let row, let other = try Persons.find(email: row.text("email"), vendor: vendor, tx), other.id != person else { return nil }
        return other
    }

    /// Keeps a proved address that leads to nobody else.
    static func keep(_ email: String, _ scope: Scope<OwnAccount>, _ person: PersonID, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        try tx.execute("""
            INSERT INTO person_address (vendor_id, id, person_id, email, email_folded, proved_at)
            VALUES (\(scope.vendor), \(tx.newID(of: Never.self)), \(person), \(email), \(Persons.folded(email)), \(tx.now))
            """)
        try ledger.append(AddressChanged(person: person, isAdded: true, email: email), by: scope.actor, tx)
    }

    static func giveUp(_ id: String, _ scope: Scope<OwnAccount>, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard let person = scope.reach.person, let one = try of(person, vendor: scope.vendor, tx).first(where: { $0.id == id }) else { throw WebRefusal.notFound }
        try tx.execute("UPDATE person_address SET ended_at = \(tx.now) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        try ledger.append(AddressChanged(person: person, isAdded: false, email: one.email), by: scope.actor, tx)
    }

    /// Whether a question is still to be put to somebody: it is put once.
    package static func mayAsk(_ question: String, _ person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try !tx.exists("SELECT 1 AS one FROM person_asked WHERE vendor_id = \(vendor) AND person_id = \(person) AND question = \(question)")
    }
    package static func noteAsked(_ question: String, _ person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO person_asked (vendor_id, person_id, question, answered_at) VALUES (\(vendor), \(person), \(question), \(tx.now)) ON CONFLICT DO NOTHING
            """)
    }
}
