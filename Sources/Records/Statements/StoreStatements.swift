import Blobs
import JSON
import Kernel
import Ledger
import People
import Store
import XAPI

/// Writes the statements of some requests of one credential: of each request all or none (Communication 2.1.2). Rests on no fact but what
/// unique keys hold, so it may run as an append.
struct StoreStatements: Sendable {
    let scope: Scope<WriteStatements>
    let holder: Holder
    let positions: Positions
    let today: Day
    private var vendor: VendorID { scope.vendor }

    /// A statement that is to be kept; its facts stay where they are.
    private struct Written {
        /// Empty until it has a place, where it came without one.
        var id: String
        /// Nil where the id tells the place.
        let name: Int64?
        var position: Int64 = 0
        let request: Int
        let index: Int
        let value: JSONTape.Value
    }
    /// Ids in the order sent, or why nothing of the request was stored.
    typealias Outcome = Result<[String], XAPIRefusal>

    /// - Returns: the ids in the order sent.
    /// - Throws: ``XAPIRefusal`` 409 for an id that says something else already, 403 for an actor whom the organization may not write about.
    func perform(_ incoming: IncomingStatements, _ tx: Transaction) throws -> [String] { try perform([incoming], tx)[0].get() }

    /// - Returns: what became of each request.
    /// - Throws: ``SQLError``; then nothing of any was stored.
    func perform(_ requests: [IncomingStatements], _ tx: Transaction) throws -> [Outcome] {
        try StatementStore.queue(alone: requests.contains { $0.all.contains { $0.facts.refersTo != nil } }, vendor: vendor, tx)
        let about = try About(requests, holder, today, vendor, tx)
        // Those that came without an id get one of their place.
        let given = requests.map { incoming in incoming.all.indices.map { incoming.all[$0].facts.id ?? incoming.givenID } }
        let named = given.flatMap { $0.compactMap { $0 } }
        let known = named.isEmpty ? StatementStore.Known() : try StatementStore.look(named, of: holder.organization, vendor: vendor, tx)
        var outcomes: [Outcome] = [], written: [Written] = [], fresh: [String: Written] = [:]
        for number in requests.indices {
            do throws(XAPIRefusal) {
                try about.mayWrite(requests[number])
                let own = try choose(number, requests, given[number], known, fresh)
                for one in own where one.name != nil { fresh[one.id] = one }
                written += own
                outcomes.append(.success(given[number].map { $0 ?? "" }))
            } catch { outcomes.append(.failure(error)) }
        }
        guard !written.isEmpty else { return outcomes }
        let first = positions.take(written.count, at: tx.now)
        for index in written.indices { written[index].position = first + Int64(index) }
        identify(&written, &outcomes)
        let digest = try keep(written, requests, about, tx)
        try index(written, requests, SealedWrite(first: first, count: written.count, digest: digest), tx)
        try Definitions.note(written.map { (requests[$0.request].tape, requests[$0.request].all[$0.index].facts.definitions) }, of: holder.organization, vendor: vendor, tx)
        for (incoming, outcome) in zip(requests, outcomes) {
            guard case .success = outcome else { continue }
            for one in incoming.attached {
                try BlobFolder.reference(one.blob, ownerKind: "xapi.attachment", ownerID: holder.organization.value + "/" + one.sha2, tx)
                try StatementStore.noteAttachment(one.sha2, blob: one.blob.sha256, size: one.blob.size, organization: holder.organization, vendor: vendor, tx)
            }
        }
        return outcomes
    }

    /// Those of a request that are not there yet.
    /// - Parameter fresh: what requests before it bring.
    private func choose(_ number: Int, _ requests: [IncomingStatements], _ given: [String?], _ known: StatementStore.Known, _ fresh: [String: Written]) throws(XAPIRefusal) -> [Written] {
        let incoming = requests[number]
        var own: [Written] = [], at: [String: Int] = [:]
        for (index, id) in given.enumerated() {
            let value = incoming.all[index].value
            guard let id else {
                own.append(Written(id: "", name: nil, request: number, index: index, value: value))
                continue
            }
            if let before = known.statements[id] {
                // Unreadable would be a mistake of ours; the statement that is there stands.
                guard let tape = try? before.tape(), StatementComparison.areEquivalent(incoming.tape, value, tape, tape.root) else { throw .conflict(id) }
                continue
            }
            // The same one twice, in a request of 1.0.3 or in two at a time, is one.
            if let before = at[id].map({ own[$0] }) ?? fresh[id] {
                guard StatementComparison.areEquivalent(incoming.tape, value, requests[before.request].tape, before.value) else { throw .conflict(id) }
                continue
            }
            at[id] = own.count
            own.append(Written(id: id, name: known.free[id]!, request: number, index: index, value: value))
        }
        return own
    }

    private func identify(_ written: inout [Written], _ outcomes: inout [Outcome]) {
        let unnamed = written.indices.filter { written[$0].name == nil }
        guard !unnamed.isEmpty else { return }
        var ids = outcomes.map { (try? $0.get()) ?? [] }
        for (index, id) in zip(unnamed, StatementIDs.fresh(at: unnamed.map { written[$0].position })) {
            written[index].id = id
            ids[written[index].request][written[index].index] = id
        }
        for number in Set(unnamed.map { written[$0].request }) { outcomes[number] = .success(ids[number]) }
    }

    /// - Returns: the digest of what was kept.
    private func keep(_ written: [Written], _ requests: [IncomingStatements], _ about: About, _ tx: Transaction) throws -> [UInt8] {
        let stored = tx.now.iso
        var digest = StatementDigest()
        let rows = written.map { one -> (StoredStatement, String?) in
            let incoming = requests[one.request], facts = incoming.all[one.index].facts
            let body = StatementBody.kept(incoming.tape, one.value, facts, version: incoming.version,
                                          .init(id: one.id, stored: stored, authority: incoming.authority(of: one.value) ?? holder.authority))
            digest.add(body)
            let kept = StoredStatement(position: one.position, id: one.id, organization: holder.organization, credential: holder.credential, person: about.person(facts.actors),
                                       isVoiding: facts.isVoiding, voidedBy: nil, body: String(decoding: body, as: UTF8.self))
            return (kept, facts.refersTo)
        }
        try StatementStore.insert(rows.map { (one: $0.0, refersTo: $0.1) }, names: written.map(\.name), vendor: vendor, tx)
        return digest.bytes
    }

    /// Whom statements are about. An organization writes about any actor but a person who is no member there; of a group that goes for
    /// each member (foundations 23).
    private struct About {
        private let persons: [AgentKey: PersonID]
        /// Nil where everybody may be written about.
        private let members: Set<PersonID>?
        init(_ requests: [IncomingStatements], _ holder: Holder, _ today: Day, _ vendor: VendorID, _ tx: Transaction) throws {
            var actors: Set<AgentKey> = []
            for incoming in requests { for index in incoming.all.indices { actors.formUnion(incoming.all[index].facts.actors) } }
            persons = try StatementPeople.find(actors, origin: holder.origin, vendor: vendor, tx)
            members = holder.isWhole || persons.isEmpty ? nil : try StatementPeople.members(Set(persons.values), of: holder.organization, on: today, vendor: vendor, tx)
        }
        func mayWrite(_ incoming: IncomingStatements) throws(XAPIRefusal) {
            guard let members else { return }
            for (_, facts) in incoming.all {
                for actor in facts.actors { if let person = persons[actor], !members.contains(person) { throw .notTheirs } }
            }
        }
        /// The one person whom a statement is about.
        func person(_ actors: [AgentKey]) -> PersonID? { actors.count == 1 && !persons.isEmpty ? persons[actors[0]] : nil }
    }

    // MARK: keys and references

    private func index(_ written: [Written], _ requests: [IncomingStatements], _ write: SealedWrite, _ tx: Transaction) throws {
        var keys: [KeyEntry] = [], inherited: [String: Set<String>] = [:]
        let prepared = requests.map { $0.keys ?? StatementKeys.prepare($0.all.lazy.map(\.facts), for: holder) }
        keys.reserveCapacity(written.count * 12)
        for one in written {
            let facts = requests[one.request].all[one.index].facts
            for hash in prepared[one.request].hashes(one.index) { keys.append(KeyEntry(hash: hash, position: one.position)) }
            // The vendor finds what an organization wrote by id without knowing the organization.
            if !holder.writesWhole { keys.append(KeyEntry(hash: StatementKeys.hash(StatementKeys.id(one.id), scope: ""), position: one.position)) }
            guard let target = facts.refersTo else { continue }
            let more = try self.inherited(from: target, tx)
            inherited[one.id] = more
            keys += StatementKeys.hashes(more, scopes: holder.writtenScopes).map { KeyEntry(hash: $0, position: one.position) }
            if facts.isVoiding {
                for found in try targets(target, tx) where !found.isVoiding && found.position != one.position { try StatementStore.void(found.position, by: one.position, vendor: vendor, tx) }
            }
        }
        let targets = written.map { (id: $0.id, isVoiding: requests[$0.request].all[$0.index].facts.isVoiding, position: $0.position) }
        try tellReferrers(targets, depth: 0, &keys, tx) { id in
            guard let one = written.first(where: { $0.id == id }) else { return nil }
            return StatementKeys.texts(requests[one.request].all[one.index].facts, authority: holder.authorityKey).union(inherited[id] ?? [])
        }
        try KeyStore.add(keys, of: write, vendor: vendor, tx)
        if let folds = positions.folds { tx.onCommit { [vendor, count = keys.count] in folds.note(vendor, entries: count) } }
    }

    private func targets(_ id: String, _ tx: Transaction) throws -> [StoredStatement] {
        let found = try StatementStore.find(id, holder.isWhole ? .everything : .organizations([holder.organization]), first: holder.organization, vendor: vendor, tx)
        let own = found.filter { $0.organization == holder.organization }
        return own.isEmpty ? found : own
    }

    /// The keys of what a statement refers to, and of what that refers to: who asks for them gets the referring statement too
    /// (Communication 2.1.3). A chain is followed this far.
    private static let longestChain = 16
    private func inherited(from target: String, _ tx: Transaction) throws -> Set<String> {
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
    /// - Parameter texts: the keys of a target; nil for one that has none to give.
    private func tellReferrers(_ targets: [(id: String, isVoiding: Bool, position: Int64)], depth: Int, _ keys: inout [KeyEntry], _ tx: Transaction,
                               _ texts: (String) -> Set<String>?) throws {
        guard depth < Self.longestChain else { return }
        let found = try StatementStore.referring(to: targets.map(\.id), of: [holder.organization, holder.vendorOrganization], vendor: vendor, tx)
        guard !found.isEmpty else { return }
        let places = Dictionary(targets.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        var further: [(id: String, isVoiding: Bool, position: Int64)] = [], itsTexts: [String: Set<String>] = [:]
        for (one, id) in found {
            guard let target = places[id], one.position != target.position else { continue }
            let scopes = one.organization == holder.vendorOrganization ? [""] : ["", one.organization.value]
            let given = texts(id) ?? []
            // One of this request has them already.
            if one.position < target.position || depth > 0 { keys += StatementKeys.hashes(given, scopes: scopes).map { KeyEntry(hash: $0, position: one.position) } }
            if depth == 0, one.isVoiding, !target.isVoiding { try StatementStore.void(target.position, by: one.position, vendor: vendor, tx) }
            if texts(one.id) == nil {
                further.append((one.id, one.isVoiding, one.position))
                itsTexts[one.id, default: []].formUnion(given)
            }
        }
        if !further.isEmpty { try tellReferrers(further, depth: depth + 1, &keys, tx) { itsTexts[$0] } }
    }
}

extension StatementStore {
    /// What a kept statement's own text says. It was checked when it came, by the version of its request; 2.0 understands both.
    static func facts(_ one: StoredStatement) throws -> StatementFacts {
        let tape = try one.tape()
        return try StatementCheck.read(tape, tape.root, version: .two)
    }
}
