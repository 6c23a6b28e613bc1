import Crypto
package import Kernel
package import Ledger
package import SCORM
package import Store
import Web

/// Journal entries of one page arrive. Each is applied once, in order; what is acknowledged is durable when the
/// transaction is.
struct CommitPlay: Sendable, Decodable {
    struct Entry: Sendable, Decodable {
        let seq: Int
        /// Milliseconds of the device's clock.
        let at: Int64
        let ops: [RunOp]
    }
    let item: String
    let session: String
    let entries: [Entry]

    /// What one call may bring.
    static let bytes = 4 << 20
    static let entriesAtOnce = 400
    static let opsAtOnce = 20_000

    struct Answer: Sendable {
        /// Everything up to this sequence number is kept.
        let acknowledged: Int
        /// Another page writes now; these entries are kept aside and changed nothing.
        let isSuperseded: Bool
        /// SCORM 2004: what the end of the content has led to.
        var navigated: NavigationOutcome?
        /// SCORM 2004: where the content may ask to go, when that may have changed.
        var validity: NavigationValidity?
    }

    func perform(_ scope: Scope<PlayContent>, _ registration: Registration, manifests: ManifestCache, progress: PlayProgress, ledger: Ledger,
                 _ tx: Transaction) throws -> Answer {
        let vendor = scope.vendor, id = registration.id
        // What only the server writes is no step of a journal.
        guard !entries.contains(where: { $0.ops.contains(where: \.isOurs) }) else { throw WebRefusal.bodyUnreadable }
        guard entries.count <= Self.entriesAtOnce, entries.reduce(0, { $0 + $1.ops.count }) <= Self.opsAtOnce else { throw PlayRefusal.tooLarge }
        guard let found = try Registrations.delivering(self.session, item: item, of: id, vendor: vendor, tx) else { throw PlayRefusal.unknownSession }
        var session = found.session
        let isSuperseded = found.isSuperseded
        guard let manifest = try manifests.manifest(registration.package, vendor: vendor, tx) else { throw PlayRefusal.unknownItem }
        // The version that is played now has no such part: what comes late is kept, and changes nothing.
        guard let part = manifest.item(item) else { return try keepAside(session, of: registration, vendor: vendor, tx) }
        let fresh = entries.filter { $0.seq > session.lastSequence }.sorted { $0.seq < $1.seq }
        guard !fresh.isEmpty else { return Answer(acknowledged: session.lastSequence, isSuperseded: isSuperseded) }
        let rules = session.settings.rules(manifest), terms = manifest.terms(part, registration, rules: rules)
        var state = try Registrations.item(item, of: id, fresh: manifest.freshRecord, vendor: vendor, tx)
        let before = state.record
        var active = ActiveTime(until: registration.activeUntil, now: tx.now), closed = session.isClosed, whole = RunOutcome()
        for entry in fresh {
            // A gap waits for its entry, which the page still holds.
            guard entry.seq == session.lastSequence + 1 else { break }
            var outcome = RunOutcome()
            if isSuperseded {
                session.setAside += 1
            } else {
                outcome = state.record.apply(entry.ops, terms)
                whole.stores += outcome.stores
                // Time is reported and the page left after the content has finished, too; that opens nothing again.
                if let last = entry.ops.last(where: \.isContents) { (closed, whole.request) = (last == .finish, outcome.request) }
                state.entries += 1
                for case .active(let from, let to) in entry.ops { active.add(from, to) }
            }
            try Self.append(entry.ops, outcome, item: item, session: session.id, sequence: entry.seq, sentAt: Instant(milliseconds: entry.at), &state,
                            isApplied: !isSuperseded, id, vendor, tx)
            session.lastSequence = entry.seq
        }
        try Registrations.touch(session, closed: closed || isSuperseded, item: item, of: id, vendor: vendor, tx)
        var answer = Answer(acknowledged: session.lastSequence, isSuperseded: isSuperseded)
        guard !isSuperseded else { return answer }
        try Registrations.save(state, item, of: id, vendor: vendor, tx)
        let change = PlayChange(item: item, before: before, after: state.record, terms: terms, outcome: whole, isFinished: fresh.contains { $0.ops.contains(.finish) })
        (answer.navigated, answer.validity) = try change.carry(registration, manifest, active, progress: progress, by: scope.actor, vendor: vendor, tx)
        if change.isFinished, !registration.isPreview {
            try ledger.append(PlayDigested(registration: id, person: registration.owner, learner: registration.learner?.value, activity: registration.activity, item: item,
                                           status: state.record.status(terms).rawValue, scoreUnits: state.record.score?.units, entries: state.entries,
                                           digest: state.chain), by: scope.actor, tx)
        }
        return answer
    }

    /// Writes an entry to the log and, when it counts, chains it. `state.entries` is its position already.
    static func append(_ steps: [RunOp], _ outcome: RunOutcome, item: String, session: String, sequence: Int, sentAt: Instant,
                       _ state: inout Registrations.ItemState, isApplied: Bool, _ id: RegistrationID, _ vendor: VendorID, _ tx: Transaction) throws {
        let ops = try RunOp.text(steps)
        var chain = state.chain
        if isApplied {
            chain = SHA256.hash(data: Array("\(state.chain)\n\(item)\n\(session)\n\(sequence)\n\(ops)".utf8)).withUnsafeBytes { Hex.text($0) }
            state.chain = chain
        }
        try tx.execute("""
            INSERT INTO play_log (vendor_id, registration_id, item_id, session_id, seq, position, ops, outcome, is_applied, sent_at, received_at, chain)
            VALUES (\(vendor), \(id), \(item), \(session), \(sequence), \(state.entries), \(ops), \(try outcome.text()), \(isApplied),
                \(sentAt), \(tx.now), \(chain))
            """)
    }

    /// Writes an entry of the server's own, under a session of its own: whoever plays on in an older one is superseded.
    static func appendOwn(_ steps: [RunOp], item: String, _ kind: String, _ state: inout Registrations.ItemState, _ id: RegistrationID, _ vendor: VendorID,
                          _ tx: Transaction) throws {
        let last = try Registrations.latestSession(item: item, of: id, vendor: vendor, tx)
        let session = "\(kind)-" + tx.newID(of: Never.self).value
        try Registrations.beginSession(session, after: last, device: kind, userAgent: "", item: item, of: id, vendor: vendor, tx)
        state.entries += 1
        try append(steps, RunOutcome(), item: item, session: session, sequence: 1, sentAt: tx.now, &state, isApplied: true, id, vendor, tx)
        guard var made = try Registrations.session(session, item: item, of: id, vendor: vendor, tx) else { throw WebRefusal.notFound }
        made.lastSequence = 1
        try Registrations.touch(made, closed: true, item: item, of: id, vendor: vendor, tx)
    }
}
