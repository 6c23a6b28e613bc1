import Jobs
import Kernel
import Ledger
import People
import Records
import Store
import Web

/// Follows the ledger from where it stopped, in small batches: the statements of a batch and its new place are one transaction, so a
/// run that breaks off goes on where it was. What is there already is left alone, so going through everything again doubles nothing.
struct TellLedger: Sendable {
    static let kind = "chronicle.tell"
    /// Bounds of one transaction: few enough that other writers hardly wait.
    static let statementsABatch = 40, eventsABatch = 200
    /// After so many batches a run ends, and the rest waits a moment behind other work.
    static let batchesARun = 25

    let own: OwnStatements
    let ground: Ground
    private let teller = Teller()
    init(own: OwnStatements, ground: Ground) { (self.own, self.ground) = (own, ground) }

    struct Overtaken: Error {}

    var job: JobKind {
        JobKind(Self.kind) { run in
            guard let origin = try await origin(run.vendor) else { return }
            for _ in 0..<Self.batchesARun {
                if try await !run.batch({ try step(origin: origin, vendor: run.vendor, $0) }) { return }
            }
            try await run.batch { tx in
                guard let place = try ChronicleStore.find(run.vendor, tx) else { return }
                try Jobs.enqueue(Self.kind, uniqueKey: "after \(place.position) \(place.part)", runAt: tx.now.adding(seconds: 1), priority: 8, tx)
            }
        }
    }
    private func origin(_ vendor: VendorID) async throws -> String? { try await ground.sites.vendors().first { $0.vendor == vendor }?.portalOrigin }

    /// Tells one batch. - Returns: whether there may be more.
    func step(origin: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let before = try ChronicleStore.resume(origin: origin, edition: Teller.edition, vendor: vendor, tx)
        let events = try ChronicleStore.events(after: before.position, limit: Self.eventsABatch, vendor: vendor, tx)
        guard !events.isEmpty else { return false }
        let telling = Telling(vendor: vendor, origin: before.origin, shelf: teller.shelf, tx)
        var after = before, batch: [OwnStatements.One] = []
        for event in events {
            let room = Self.statementsABatch - batch.count
            if room <= 0 { break }
            let told = try tell(event, telling, &after)
            let rest = told.dropFirst(after.part)
            batch += rest.prefix(room)
            if rest.count > room {
                after.part += room
                break
            }
            (after.position, after.part) = (event.position, 0)
        }
        let scope = ground.access.job(vendor: vendor, WriteStatements.self, name: Self.kind)
        let stored = try own.store(batch, origin: before.origin, scope, tx)
        after.statements += stored.count
        for words in stored.refused { after.skip(words) }
        guard try ChronicleStore.move(before, to: after, vendor: vendor, tx) else { throw Overtaken() }
        return events.count == Self.eventsABatch || after.position < events[events.count - 1].position
    }

    /// An event that cannot be told must not keep those behind it from being told; it is counted and shown with its reason.
    private func tell(_ event: StoredEvent, _ telling: Telling, _ place: inout ChroniclePlace) throws -> [OwnStatements.One] {
        do { return try teller.tell(event, telling) } catch let error as SQLError { throw error } catch {
            place.skip("\(event.kind) \(event.id): \(error)")
            return []
        }
    }
}

extension ChroniclePlace {
    fileprivate mutating func skip(_ words: String) {
        skipped += 1
        lastSkipped = String(words.prefix(500))
    }
}
