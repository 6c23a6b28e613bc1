import Crypto
import Foundation
package import Kernel
package import Store
import Synchronization

/// Append-only record of every change of a domain fact, with two kinds of subscriber (foundations 1, 3, 4).
///
/// Subscribers are registered in App before ``start()``; afterwards the wiring is fixed.
package final class Ledger: Sendable {
    private let state = Mutex(Wiring())
    /// What wakes the pump. In a struct: each look at a bare function within a `Mutex` would wrap it once more, for ever.
    private struct Wake { var call: (@Sendable () -> Void)? }
    /// Called once a transaction that appended has committed.
    private let woken = Mutex(Wake())
    package init() {}

    package struct WiringFault: Error, CustomStringConvertible {
        package let description: String
    }

    /// Runs synchronously in the publisher's transaction, in registration order. It may append the kinds it declares and
    /// rolls everything back by throwing.
    package func inTransaction<E: LedgerEvent>(
        on: E.Type, name: String, appends: [String] = [], _ handler: @escaping @Sendable (E, Actor, Transaction) throws -> Void
    ) {
        state.withLock { wiring in
            precondition(!wiring.started, "subscribers are registered before the start")
            wiring.inline[E.kind, default: []].append(InlineSubscriber(name: name, appends: appends) { event, actor, tx in
                guard let event = event as? E else { return }
                try handler(event, actor, tx)
            })
        }
    }

    /// Runs after the commit, from a stored offset, each event once for effects in our own tables (the offset moves in the same transaction).
    package func afterCommit(
        name: String, on kinds: [String], _ handler: @escaping @Sendable (StoredEvent, Transaction) throws -> Void
    ) {
        state.withLock { wiring in
            precondition(!wiring.started, "subscribers are registered before the start")
            precondition(!wiring.later.contains { $0.name == name }, "a subscriber's name is used once")
            wiring.later.append(LaterSubscriber(name: name, kinds: Set(kinds), handler: handler))
        }
    }

    /// Fixes the wiring. - Throws: ``WiringFault`` when in-transaction subscribers form a cycle.
    package func start() throws {
        try state.withLock { wiring in
            try wiring.refuseCycles()
            wiring.started = true
        }
    }
    package func onWake(_ wake: @escaping @Sendable () -> Void) { woken.withLock { $0.call = wake } }
    var laterSubscribers: [LaterSubscriber] { state.withLock { $0.later } }

    /// The whole wiring as lines of text, compared with docs/events.md by a test.
    package func wiring() -> [String] {
        state.withLock { wiring in
            let inline = wiring.inline.sorted { $0.key < $1.key }.flatMap { kind, subscribers in
                subscribers.map { "\(kind) → in transaction: \($0.name)" + ($0.appends.isEmpty ? "" : " (appends \($0.appends.joined(separator: ", ")))") }
            }
            let later = wiring.later.flatMap { subscriber in subscriber.kinds.sorted().map { "\($0) → after commit: \(subscriber.name)" } }
            return inline + later.sorted()
        }
    }

    /// Appends in the caller's transaction and runs its in-transaction subscribers.
    /// - Throws: whatever a subscriber throws; ``WiringFault`` beyond 8 levels of events.
    package func append<E: LedgerEvent>(_ event: E, by actor: Actor, _ tx: Transaction) throws {
        guard let vendor = tx.vendor else { throw WiringFault(description: "an event outside a vendor: \(E.kind)") }
        guard tx.eventDepth < 8 else { throw WiringFault(description: "events nested deeper than 8 at \(E.kind)") }
        try store(event, by: actor, vendor: vendor, tx)
        tx.eventDepth += 1
        defer { tx.eventDepth -= 1 }
        for subscriber in state.withLock({ $0.inline[E.kind] ?? [] }) { try subscriber.handler(event, actor, tx) }
        if let wake = woken.withLock({ $0.call }), tx.eventDepth == 1 { tx.onCommit(wake) }
    }

    private func store<E: LedgerEvent>(_ event: E, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        let id = tx.newID(of: Never.self).value
        let payload = try Self.json(event), changes = try Self.json(event.changes)
        var personalHash: String?
        if let personal = event.personal {
            let salt = Self.hex((0..<16).map { _ in UInt8.random(in: 0...255) })
            let body = try Self.json(personal.changes)
            personalHash = Self.sha256(salt + body)
            try tx.execute("""
                INSERT INTO ledger_personal (vendor_id, event_id, person_id, salt, body)
                VALUES (\(vendor), \(id), \(personal.person), \(salt), \(body))
                """)
        }
        let leaf = Self.leaf(id: id, kind: E.kind, actor: actor, recordedAt: tx.now, validFrom: event.validFrom,
                             payload: payload, changes: changes, personalHash: personalHash)
        // SQLite has one writer, so the place is known at once; on PostgreSQL the sequencer gives it after the commit.
        let position: SQL = tx.dialect == .sqlite
            ? "(SELECT coalesce(max(position), 0) + 1 FROM ledger_event WHERE vendor_id = \(vendor))" : "NULL"
        try tx.execute("""
            INSERT INTO ledger_event (vendor_id, event_id, position, kind, actor_kind, actor_id, through_id, recorded_at, valid_from,
                payload, changes, personal_hash, leaf)
            VALUES (\(vendor), \(id), \(position), \(E.kind), \(actor.kind.rawValue), \(actor.id), \(actor.through), \(tx.now), \(event.validFrom),
                \(payload), \(changes), \(personalHash), \(leaf))
            """)
        // Somebody's timeline has what they did as somebody else.
        for subject in Set(event.subjects + (actor.through.map { [.person($0)] } ?? [])) {
            try tx.execute("""
                INSERT INTO ledger_subject (vendor_id, kind, subject_id, event_id, recorded_at)
                VALUES (\(vendor), \(subject.kind), \(subject.id), \(id), \(tx.now))
                """)
        }
    }

    /// The hash of everything an event says; what a sealed batch proves.
    static func leaf(id: String, kind: String, actor: Actor, recordedAt: Instant, validFrom: Day?,
                     payload: String, changes: String, personalHash: String?) -> String {
        sha256(([id, kind, actor.kind.rawValue, actor.id, String(recordedAt.milliseconds), validFrom?.description ?? "",
                payload, changes, personalHash ?? ""] + (actor.through.map { [$0.value] } ?? [])).map { "\($0.utf8.count):\($0)" }.joined())
    }
    static func sha256(_ text: String) -> String { hex(SHA256.hash(data: Array(text.utf8))) }
    private static let digits = Array("0123456789abcdef".utf8)
    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    package static func decode<E: LedgerEvent>(_ event: StoredEvent, as: E.Type) throws -> E {
        try JSONDecoder().decode(E.self, from: Data(event.payload.utf8))
    }
}

struct InlineSubscriber: Sendable {
    let name: String
    let appends: [String]
    let handler: @Sendable (any LedgerEvent, Actor, Transaction) throws -> Void
}
struct LaterSubscriber: Sendable {
    let name: String
    let kinds: Set<String>
    let handler: @Sendable (StoredEvent, Transaction) throws -> Void
}

private struct Wiring {
    var inline: [String: [InlineSubscriber]] = [:]
    var later: [LaterSubscriber] = []
    var started = false

    func refuseCycles() throws {
        func visit(_ kind: String, _ path: [String]) throws {
            if path.contains(kind) {
                throw Ledger.WiringFault(description: "events form a cycle: " + (path + [kind]).joined(separator: " → "))
            }
            for next in (inline[kind] ?? []).flatMap(\.appends) { try visit(next, path + [kind]) }
        }
        for kind in inline.keys { try visit(kind, []) }
    }
}
