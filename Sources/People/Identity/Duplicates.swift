package import Jobs
package import Kernel
package import Store

/// Two records that may be one human, and why they look like it.
package struct DuplicatePair: Sendable {
    package enum Reason: String, Sendable { case name, address }
    package struct Side: Sendable {
        package let id: PersonID
        package let name: String
        package let email: String
    }
    package let low: Side
    package let high: Side
    package let reason: Reason
}

/// Looking for records of one human, by night: a pair found once and dismissed is not shown again.
package enum Duplicates {
    package static let kind = "people.findDuplicates"
    static let batch = 1000

    /// What two spellings of a name have in common: its words in one order.
    package static func nameKey(_ name: String) -> String {
        let words = Persons.folded(name).split { !$0.isLetter && !$0.isNumber }
        return words.count < 2 ? "" : words.sorted().joined(separator: " ")
    }
    /// The part before the at, where it names a person: `info` and its like name nobody.
    package static func addressKey(_ email: String) -> String {
        let local = String(Persons.folded(email).prefix { $0 != "@" }.prefix { $0 != "+" })
        let isShared = ["info", "sales", "admin", "office", "support", "contact", "training", "hello", "mail", "marketing", "vertrieb", "kontakt"].contains(local)
        return local.count < 6 || isShared ? "" : local
    }

    package static let job = JobKind(kind) { run in
        let vendor = run.vendor
        var byName: [String: PersonID] = [:], byAddress: [String: (id: PersonID, words: Set<String>)] = [:], from = (name: "", id: "")
        while true {
            let after = from
            let rows = try await run.batch { tx in
                try tx.query("""
                    SELECT id, name, name_folded, email_folded FROM person WHERE vendor_id = \(vendor) AND (name_folded, id) > (\(after.name), \(after.id))
                        AND erased_at IS NULL AND merged_into IS NULL AND is_test = 0 ORDER BY name_folded, id LIMIT \(batch)
                    """).map { (id: try $0.id("id", of: PersonEntity.self), name: try $0.text("name"), folded: try $0.text("name_folded"), email: try $0.text("email_folded")) }
            }
            guard let last = rows.last else { return }
            var found: [(PersonID, PersonID, DuplicatePair.Reason)] = []
            for row in rows {
                let name = nameKey(row.name), address = addressKey(row.email), words = Set(Persons.folded(row.name).split { !$0.isLetter }.map(String.init))
                if !name.isEmpty { if let other = byName[name] { found.append((other, row.id, .name)) } else { byName[name] = row.id } }
                if !address.isEmpty {
                    if let other = byAddress[address] {
                        if byName[name] == row.id, !other.words.isDisjoint(with: words) { found.append((other.id, row.id, .address)) }
                    } else { byAddress[address] = (row.id, words) }
                }
            }
            if !found.isEmpty { let pairs = found; try await run.batch { tx in for (a, b, why) in pairs { try note(a, b, why, vendor: vendor, tx) } } }
            from = (last.folded, last.id.value)
        }
    }
    package static let schedule = Schedule(kind, .daily(minuteOfDay: 3 * 60 + 20))

    static func note(_ a: PersonID, _ b: PersonID, _ reason: DuplicatePair.Reason, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO person_duplicate (vendor_id, low_id, high_id, reason, found_at) VALUES (\(vendor), \(min(a, b)), \(max(a, b)), \(reason.rawValue), \(tx.now))
            ON CONFLICT DO NOTHING
            """)
    }

    /// Pairs that nobody has judged and that still are two.
    package static func open(vendor: VendorID, _ tx: Transaction) throws -> [DuplicatePair] {
        try tx.query("""
            SELECT d.reason, a.id AS low, a.name AS low_name, a.email AS low_email, b.id AS high, b.name AS high_name, b.email AS high_email
            FROM person_duplicate d JOIN person a ON a.vendor_id = d.vendor_id AND a.id = d.low_id JOIN person b ON b.vendor_id = d.vendor_id AND b.id = d.high_id
            WHERE d.vendor_id = \(vendor) AND d.dismissed_at IS NULL AND a.merged_into IS NULL AND b.merged_into IS NULL AND a.erased_at IS NULL AND b.erased_at IS NULL
            ORDER BY d.found_at DESC LIMIT 200
            """).map {
            DuplicatePair(low: .init(id: try $0.id("low"), name: try $0.text("low_name"), email: try $0.text("low_email")),
                          high: .init(id: try $0.id("high"), name: try $0.text("high_name"), email: try $0.text("high_email")),
                          reason: DuplicatePair.Reason(rawValue: try $0.text("reason")) ?? .name)
        }
    }
    package static func dismiss(_ a: PersonID, _ b: PersonID, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE person_duplicate SET dismissed_at = \(tx.now), dismissed_by = \(actor.id)
            WHERE vendor_id = \(vendor) AND low_id = \(min(a, b)) AND high_id = \(max(a, b)) AND dismissed_at IS NULL
            """) == 1
    }
}
