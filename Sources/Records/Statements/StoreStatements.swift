import Blobs
import JSON
import Kernel
import Ledger
import People
import Store
import XAPI

/// Writes the statements of one request: all of them or none (Communication 2.1.2). Rests on no fact but what unique keys hold, so it
/// may run as an append.
struct StoreStatements: Sendable {
    let scope: Scope<WriteStatements>
    let holder: Holder
    let incoming: IncomingStatements
    let positions: Positions
    let today: Day
    private var vendor: VendorID { scope.vendor }

    private struct Written {
        let id: String
        let position: Int64
        let facts: StatementFacts
    }

    /// - Returns: the ids in the order sent.
    /// - Throws: ``XAPIRefusal`` 409 for an id that says something else already, 403 for an actor whom the organization may not write about.
    func perform(_ tx: Transaction) throws -> [String] {
        try StatementStore.queue(alone: incoming.all.contains { $0.facts.refersTo != nil }, vendor: vendor, tx)
        let persons = try persons(tx)
        let named = incoming.all.compactMap(\.facts.id) + (incoming.givenID.map { [$0] } ?? [])
        let known = named.isEmpty ? [:] : try StatementStore.find(named, of: holder.organization, vendor: vendor, tx)
        var next = positions.take(incoming.all.count, at: tx.now)
        var ids: [String] = [], written: [Written] = []
        for (value, facts) in incoming.all {
            let id = facts.id ?? incoming.givenID ?? StatementStore.freshID()
            ids.append(id)
            if let before = known[id] {
                try compare(value, before)
                continue
            }
            let body = StatementBody.kept(incoming.tape, value, facts, version: incoming.version, .init(id: id, stored: tx.now, authority: incoming.authority(of: value) ?? holder.authority))
            let one = StoredStatement(position: next, id: id, organization: holder.organization, credential: holder.credential,
                                      person: facts.actors.count == 1 ? persons[facts.actors[0]] : nil, isVoiding: facts.isVoiding, voidedBy: nil, body: String(decoding: body, as: UTF8.self))
            guard try StatementStore.insert(one, refersTo: facts.refersTo, vendor: vendor, tx) else {
                // Somebody wrote it between our look and our write.
                guard let before = try StatementStore.find([id], of: holder.organization, vendor: vendor, tx)[id] else { throw XAPIRefusal.conflict(id) }
                try compare(value, before)
                continue
            }
            written.append(Written(id: id, position: next, facts: facts))
            next += 1
        }
        guard !written.isEmpty else { return ids }
        try index(written, tx)
        try Definitions.note(written.map(\.facts), incoming.tape, of: holder.organization, vendor: vendor, tx)
        for one in incoming.attached {
            try BlobFolder.reference(one.blob, ownerKind: "xapi.attachment", ownerID: holder.organization.value + "/" + one.sha2, tx)
            try StatementStore.noteAttachment(one.sha2, blob: one.blob.sha256, size: one.blob.size, organization: holder.organization, vendor: vendor, tx)
        }
        return ids
    }

    private func compare(_ value: JSONTape.Value, _ before: StoredStatement) throws {
        let tape = try before.tape()
        guard StatementComparison.areEquivalent(incoming.tape, value, tape, tape.root) else { throw XAPIRefusal.conflict(before.id) }
    }

    /// An organization writes about any actor but a person who is no member there; of a group that goes for each member (foundations 23).
    private func persons(_ tx: Transaction) throws -> [AgentKey: PersonID] {
        let actors = Set(incoming.all.flatMap(\.facts.actors))
        let persons = try StatementPeople.find(actors, origin: holder.origin, vendor: vendor, tx)
        guard !holder.isWhole, !persons.isEmpty else { return persons }
        let members = try StatementPeople.members(Set(persons.values), of: holder.organization, on: today, vendor: vendor, tx)
        guard Set(persons.values).isSubset(of: members) else { throw XAPIRefusal.notTheirs }
        return persons
    }

    // MARK: keys and references

    private func index(_ written: [Written], _ tx: Transaction) throws {
        var texts: [String: Set<String>] = [:], keys: [(hash: Int64, position: Int64)] = []
        for one in written {
            var own = StatementKeys.texts(one.facts, authority: holder.authorityKey)
            if let target = one.facts.refersTo { own.formUnion(try inherited(from: target, written, tx)) }
            texts[one.id] = own
            for hash in StatementKeys.hashes(own, scopes: holder.writtenScopes) { keys.append((hash, one.position)) }
            if one.facts.isVoiding, let target = one.facts.refersTo {
                for found in try targets(target, tx) where !found.isVoiding && found.position != one.position { try StatementStore.void(found.position, by: one.position, vendor: vendor, tx) }
            }
        }
        try StatementStore.addKeys(keys, vendor: vendor, tx)
        try tellReferrers(written.map { ($0.id, $0.facts.isVoiding, $0.position) }, texts, depth: 0, tx)
    }

    private func targets(_ id: String, _ tx: Transaction) throws -> [StoredStatement] {
        let found = try StatementStore.find(id, holder.isWhole ? .everything : .organizations([holder.organization]), first: holder.organization, vendor: vendor, tx)
        let own = found.filter { $0.organization == holder.organization }
        return own.isEmpty ? found : own
    }

    /// The keys of what a statement refers to, and of what that refers to: who asks for them gets the referring statement too
    /// (Communication 2.1.3). A chain is followed this far.
    private static let longestChain = 16
    private func inherited(from target: String, _ written: [Written], _ tx: Transaction) throws -> Set<String> {
        var found: Set<String> = [], next: String? = target, seen: Set<String> = []
        while let id = next, seen.count < Self.longestChain, seen.insert(id).inserted {
            guard let one = try targets(id, tx).first else { break }
            let facts = try StatementStore.facts(one)
            found.formUnion(StatementKeys.texts(facts, authority: holder.authorityKey).filter { $0 != StatementKeys.relatedAgent(holder.authorityKey) })
            next = facts.refersTo
        }
        return found
    }

    /// Statements that came before what they refer to: they get its keys, and a voiding one voids it now.
    private func tellReferrers(_ targets: [(id: String, isVoiding: Bool, position: Int64)], _ texts: [String: Set<String>], depth: Int, _ tx: Transaction) throws {
        guard depth < Self.longestChain else { return }
        let found = try StatementStore.referring(to: targets.map(\.id), of: [holder.organization, holder.vendorOrganization], vendor: vendor, tx)
        guard !found.isEmpty else { return }
        let places = Dictionary(targets.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        var further: [(id: String, isVoiding: Bool, position: Int64)] = [], itsTexts: [String: Set<String>] = [:]
        for (one, id) in found {
            guard let target = places[id], one.position != target.position else { continue }
            let scopes = one.organization == holder.vendorOrganization ? [""] : ["", one.organization.value]
            let given = texts[id] ?? []
            // One of this request has them already.
            if one.position < target.position || depth > 0 { try StatementStore.addKeys(StatementKeys.hashes(given, scopes: scopes), to: one.position, vendor: vendor, tx) }
            if depth == 0, one.isVoiding, !target.isVoiding { try StatementStore.void(target.position, by: one.position, vendor: vendor, tx) }
            if texts[one.id] == nil {
                further.append((one.id, one.isVoiding, one.position))
                itsTexts[one.id, default: []].formUnion(given)
            }
        }
        if !further.isEmpty { try tellReferrers(further, itsTexts, depth: depth + 1, tx) }
    }
}

extension StatementStore {
    /// What a kept statement's own text says. It was checked when it came, by the version of its request; 2.0 understands both.
    static func facts(_ one: StoredStatement) throws -> StatementFacts {
        let tape = try one.tape()
        return try StatementCheck.read(tape, tape.root, version: .two)
    }
}
