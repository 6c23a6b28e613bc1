import JSON
import Kernel
import Store
import XAPI

/// What statements said of activities and agents by the way: definitions, which are kept together per activity, and names, which are read in
/// the statements themselves.
enum Definitions {
    /// Notes what is new in some statements, for the organization under which they were written.
    static func note(_ all: [(tape: JSONTape, definitions: [(id: String, definition: JSONTape.Value)])], of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws {
        var given: [String: [UInt8]] = [:]
        for (tape, definitions) in all {
            for (id, value) in definitions {
                let own = tape.raw(value)
                if let before = given[id] {
                    if !before.elementsEqual(own) { given[id] = merged(before, Array(own)) }
                } else { given[id] = Array(own) }
            }
        }
        if !given.isEmpty {
            let known = try own(Array(given.keys), of: organization, vendor: vendor, tx)
            // In order, so that two writers never wait for each other crosswise.
            for (id, definition) in given.sorted(by: { $0.key < $1.key }) {
                // Mostly it says what it always said.
                if let before = known[id], before.utf8.elementsEqual(definition) { continue }
                let text = String(decoding: known[id].map { merged(Array($0.utf8), definition) } ?? definition, as: UTF8.self)
                if known[id] == text { continue }
                try tx.execute("""
                    INSERT INTO xapi_activity (vendor_id, organization_id, activity_id, definition, changed_at) VALUES (\(vendor), \(organization), \(id), \(text), \(tx.now))
                    ON CONFLICT (vendor_id, activity_id, organization_id) DO UPDATE SET definition = excluded.definition, changed_at = excluded.changed_at
                    """)
            }
        }
    }

    private static func own(_ ids: [String], of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [String: String] {
        let found = try tx.query("""
            SELECT a.activity_id, a.definition FROM xapi_activity a
            WHERE a.vendor_id = \(vendor) AND a.activity_id IN \(list: ids) AND a.organization_id = \(organization)
            """).map { (try $0.text("activity_id"), try $0.text("definition")) }
        return Dictionary(found, uniquingKeysWith: { a, _ in a })
    }
    /// Definitions as a holder sees them: its own organization's first, then for the vendor what any other said last.
    static func seen(_ ids: [String], _ reach: Reach, first: OrganizationID?, vendor: VendorID, _ tx: Transaction) throws -> [String: [UInt8]] {
        let found = try tx.query("""
            SELECT a.activity_id, a.definition FROM xapi_activity a
            WHERE a.vendor_id = \(vendor) AND a.activity_id IN \(list: ids) AND \(SQL.within(reach, organization: "a.organization_id"))
            ORDER BY CASE WHEN a.organization_id = \(first) THEN 0 ELSE 1 END, a.changed_at DESC
            """).map { (try $0.text("activity_id"), Array(try $0.text("definition").utf8)) }
        return Dictionary(found, uniquingKeysWith: { a, _ in a })
    }
    /// What the newest statements that mention an agent call it, the oldest of the names first.
    /// - Parameter scope: the prefix of keys within the asker's reach.
    static func names(_ key: AgentKey, scope: String, vendor: VendorID, _ tx: Transaction) throws -> [String] {
        var filter = StatementFilter(agent: key, withRelatedAgents: true, scopes: [scope])
        // What is voided was said all the same.
        filter.withVoided = true
        let found = try filter.find(limit: 100, vendor: vendor, tx).reversed().flatMap { try StatementStore.facts($0).names.filter { $0.key == key }.map(\.name) }
        return found.reduce(into: []) { if !$1.isEmpty && !$0.contains($1) { $0.append($1) } }
    }

    /// The newer of two definitions, with what the older says and the newer does not: languages of maps, extensions, other members.
    static func merged(_ older: [UInt8], _ newer: [UInt8]) -> [UInt8] {
        guard let a = try? JSONTape(older), let b = try? JSONTape(newer), a.kind(a.root) == .object, b.kind(b.root) == .object else { return newer }
        return object(a, a.root, b, b.root, deepIn: ["name", "description", "extensions"])
    }
    private static func object(_ a: JSONTape, _ older: JSONTape.Value, _ b: JSONTape, _ newer: JSONTape.Value, deepIn names: Set<String>) -> [UInt8] {
        var fresh: [String: JSONTape.Value] = [:], order: [String] = []
        b.forEachMember(newer) { key, value in
            let name = b.string(key) ?? ""
            fresh[name] = value
            order.append(name)
        }
        var out: [UInt8] = [0x7B], seen: Set<String> = []
        func write(_ name: String, _ bytes: some Sequence<UInt8>) {
            if out.count > 1 { out.append(0x2C) }
            JSONCharacters.append(name, to: &out)
            out.append(0x3A)
            out += bytes
        }
        a.forEachMember(older) { key, value in
            let name = a.string(key) ?? ""
            seen.insert(name)
            guard let other = fresh[name] else { return write(name, a.raw(value)) }
            if names.contains(name), a.kind(value) == .object, b.kind(other) == .object { write(name, object(a, value, b, other, deepIn: [])) } else { write(name, b.raw(other)) }
        }
        for name in order where !seen.contains(name) { write(name, b.raw(fresh[name]!)) }
        out.append(0x7D)
        return out
    }

    /// One JSON object with the members of both, those of the second where both have one (Communication 2.2: documents by POST).
    static func mergedDocument(_ older: [UInt8], _ newer: [UInt8]) -> [UInt8]? {
        guard let a = try? JSONTape(older), let b = try? JSONTape(newer), a.kind(a.root) == .object, b.kind(b.root) == .object else { return nil }
        return object(a, a.root, b, b.root, deepIn: [])
    }
}
