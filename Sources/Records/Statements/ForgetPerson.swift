import Crypto
import Foundation
import JSON
import Jobs
import Kernel
package import Store
package import XAPI

/// Takes an erased person out of kept statements (foundations 5): wherever one of their identifiers names them, a nameless account
/// stands instead, and the hash of what stood there before is kept. Runs as a job in batches, since they may be many.
enum ForgetPerson {
    static let kind = "records.forget"
    private static let batch = 200
    private struct Payload: Codable {
        let version: Int
        /// Stands in the nameless account.
        let person: PersonID
        /// Of somebody who is no person here: all identifiers that statements know them by. nil: those of the person.
        var keys: [String]?
    }

    static func enqueue(_ person: PersonID, _ tx: Transaction) throws {
        try Jobs.enqueue(kind, payload: #"{"version":1,"person":"\#(person.value)"}"#, uniqueKey: person.value, tx)
    }

    static func enqueue(_ keys: Set<AgentKey>, as id: String, _ tx: Transaction) throws {
        let payload = try JSONEncoder().encode(Payload(version: 1, person: PersonID(id), keys: keys.sorted().map(\.text)))
        try Jobs.enqueue(kind, payload: String(decoding: payload, as: UTF8.self), uniqueKey: id, tx)
    }

    static let job = JobKind(kind) { run in
        let asked = try JSONDecoder().decode(Payload.self, from: Data(run.payload.utf8)), person = asked.person, vendor = run.vendor
        // All identifiers are known before the first is taken away: a run that was broken off goes on with them.
        let keys: [AgentKey]
        if let cursor = run.cursor {
            keys = try JSONDecoder().decode([String].self, from: Data(cursor.utf8)).map(AgentKey.init)
        } else {
            if let known = asked.keys { keys = known.map(AgentKey.init) } else { keys = try await identifiers(of: person, vendor, run.store) }
            let kept = String(decoding: try JSONEncoder().encode(keys.map(\.text)), as: UTF8.self)
            try await run.batch(cursor: kept) { tx in
                for key in keys { try forgetBesides(key, vendor: vendor, tx) }
            }
        }
        for key in keys { while try await run.batch({ try forget(key, as: person, vendor: vendor, $0) }) == batch {} }
    }
    /// Under which identifiers statements know the person.
    private static func identifiers(of person: PersonID, _ vendor: VendorID, _ store: Store) async throws -> [AgentKey] {
        var found: Set<AgentKey> = [], after: Int64 = -1
        while true {
            let from = after
            let own = try await store.read(vendor) { try StatementStore.of(person, after: from, limit: batch, vendor: vendor, $0) }
            for one in own { found.formUnion(try StatementStore.facts(one).actors) }
            guard let last = own.last else { break }
            after = last.position
        }
        return found.subtracting([standIn(person)]).sorted()
    }
    static func standIn(_ person: PersonID) -> AgentKey { .account(homePage: "urn:laurel:erased", name: person.value) }

    /// Documents of an agent go, with all past versions.
    private static func forgetBesides(_ key: AgentKey, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM xapi_document WHERE vendor_id = \(vendor) AND agent_key = \(key.text)")
        try DocumentVersionStore.forget(key.text, vendor: vendor, tx)
    }

    /// - Returns: how many statements were found under the identifier; fewer than a batch when none is left.
    private static func forget(_ key: AgentKey, as person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Int {
        let instead = standIn(person), account = #"{"objectType":"Agent","account":{"homePage":"urn:laurel:erased","name":"\#(person.value)"}}"#
        let hashes = [StatementKeys.hash(StatementKeys.agent(key), scope: ""), StatementKeys.hash(StatementKeys.relatedAgent(key), scope: "")]
        let found = try StatementStore.under(hashes, limit: batch, vendor: vendor, tx)
        let shelf = try KeyShelf(vendor: vendor, tx)
        var gone: Set<KeyEntry> = [], fresh: [KeyEntry] = []
        for one in found {
            let tape = try one.tape()
            if let body = AgentReplacement.replace(key, with: Array(account.utf8), in: tape) {
                let hash = SHA256.hash(data: Array(one.body.utf8)).withUnsafeBytes { Hex.text($0) }
                try StatementStore.rewrite(one.position, body: String(decoding: body, as: UTF8.self), originalHash: hash, vendor: vendor, tx)
            }
            for scope in ["", one.organization.value] {
                for (old, new) in [(StatementKeys.agent(key), StatementKeys.agent(instead)), (StatementKeys.relatedAgent(key), StatementKeys.relatedAgent(instead))] {
                    let entry = KeyEntry(hash: StatementKeys.hash(old, scope: scope), position: one.position)
                    guard try shelf.contains(entry) else { continue }
                    gone.insert(entry)
                    fresh.append(KeyEntry(hash: StatementKeys.hash(new, scope: scope), position: one.position))
                }
            }
        }
        try KeyStore.remove(gone, vendor: vendor, tx)
        // No place of a statement is below zero, so the block's id is no other's.
        try KeyStore.add(fresh, id: Int64.random(in: Int64.min..<0), vendor: vendor, tx)
        return found.count
    }
}

/// Takes somebody out of kept statements who is no person here: whoever plays launched content for another learning system, under an account of their own.
package enum ForgottenAccounts {
    /// - Parameter id: stands in the nameless account that takes their place.
    package static func enqueue(_ accounts: Set<AgentKey>, as id: String, _ tx: Transaction) throws {
        guard !accounts.isEmpty else { return }
        try ForgetPerson.enqueue(accounts, as: id, tx)
    }
}

/// Puts another agent where an identifier names one; everything else stays byte for byte.
enum AgentReplacement {
    /// Nil when nothing names it.
    static func replace(_ key: AgentKey, with agent: [UInt8], in tape: JSONTape) -> [UInt8]? {
        var ranges: [Range<Int>] = []
        find(key, tape, tape.root, &ranges)
        guard !ranges.isEmpty else { return nil }
        var out: [UInt8] = [], at = 0
        for range in ranges {
            out += tape.bytes[at..<range.lowerBound]
            out += agent
            at = range.upperBound
        }
        return out + tape.bytes[at...]
    }
    private static func find(_ key: AgentKey, _ tape: JSONTape, _ value: JSONTape.Value, _ ranges: inout [Range<Int>]) {
        switch tape.kind(value) {
        case .object:
            if names(key, tape, value) { return ranges.append(tape.range(value)) }
            var members: [JSONTape.Value] = []
            tape.forEachMember(value) { _, member in members.append(member) }
            for member in members { find(key, tape, member, &ranges) }
        case .array: for element in tape.elements(value) { find(key, tape, element, &ranges) }
        default: return
        }
    }
    private static func names(_ key: AgentKey, _ tape: JSONTape, _ value: JSONTape.Value) -> Bool {
        func text(_ value: JSONTape.Value?, _ name: StaticString) -> String? { value.flatMap { tape.member($0, name) }.flatMap { tape.string($0) } }
        if let box = text(value, "mbox"), AgentKey.mbox(box) == key { return true }
        if let digest = text(value, "mbox_sha1sum"), AgentKey.sha1(digest) == key { return true }
        if let address = text(value, "openid"), AgentKey.openID(address) == key { return true }
        let account = tape.member(value, "account")
        if let page = text(account, "homePage"), let name = text(account, "name"), AgentKey.account(homePage: page, name: name) == key { return true }
        return false
    }
}

extension StatementStore {
    static func of(_ person: PersonID, after position: Int64, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [StoredStatement] {
        try tx.query("""
            SELECT \(columns) FROM xapi_statement s WHERE s.vendor_id = \(vendor) AND s.person_id = \(person) AND s.position > \(position) ORDER BY s.position LIMIT \(limit)
            """).map(read)
    }
    /// Statements under any of the keys, voided ones too.
    static func under(_ hashes: [Int64], limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [StoredStatement] {
        var filter = StatementFilter(scopes: [""])
        filter.restrict(toAnyOf: hashes)
        filter.withVoided = true
        return try filter.find(limit: limit, vendor: vendor, tx)
    }
    static func rewrite(_ position: Int64, body: String, originalHash: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE xapi_statement SET body = \(body), original_sha256 = coalesce(original_sha256, \(originalHash)) WHERE vendor_id = \(vendor) AND position = \(position)
            """)
    }
}
