import Foundation
import Kernel
import Ledger
import Schema
import Store
import Support
import Synchronization
import Testing

private struct Noted: LedgerEvent {
    static let kind = "test.noted"
    let writer: Int
    let number: Int
    var subjects: [Subject] { [Subject(kind: "note", id: "\(writer)")] }
    var changes: [Change] { [Change("number", from: nil, to: "\(number)")] }
    var personal: PersonalValues? { number % 5 == 0 ? PersonalValues(person: PersonID("p\(writer)"), changes: [Change("name", from: nil, to: "Zoë \(writer)")]) : nil }
}
private struct Echoed: LedgerEvent {
    static let kind = "test.echoed"
    let number: Int
    var subjects: [Subject] { [Subject(kind: "note", id: "echo")] }
}

private let vendor = VendorID("01900000-0000-7000-8000-000000000001")
private let actor = Actor(kind: .operator, id: "test")

@Suite("The ledger")
struct LedgerTests {
    @Test("sixteen writers with random commit delays: every event gets one place, without gap, and subscribers see each once in order", arguments: EngineKind.allCases)
    func sequencer(kind: EngineKind) async throws {
        let database = try await TestDatabase.make(kind)
        let ledger = Ledger()
        let seen = Mutex<[Int64]>([])
        ledger.afterCommit(name: "test.reader", on: [Noted.kind]) { event, _ in seen.withLock { $0.append(event.position) } }
        try ledger.start()
        let pump = Pump(ledger: ledger, store: database.store)
        let writing = Mutex(true)
        async let reading: Void = {
            while writing.withLock({ $0 }) { _ = try await pump.drain(vendor) }
        }()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<16 {
                group.addTask {
                    for number in 0..<12 {
                        try await database.store.append(vendor) { tx in
                            try ledger.append(Noted(writer: writer, number: number), by: actor, tx)
                            usleep(UInt32.random(in: 0...3000))
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        writing.withLock { $0 = false }
        try await reading
        try await pump.drain(vendor)
        let positions = seen.withLock { $0 }
        #expect(positions == Array(1...192).map(Int64.init))
        while try await database.store.write(vendor, { try Sealing.seal(vendor, $0) }) > 0 {}
        let report = try await Verification.verify(vendor, store: database.store)
        #expect(report.isSound && report.events == 192 && report.sealed == 192, "\(report.faults)")
        await database.close()
    }

    @Test("a subscriber in the transaction sees the event, may append, and rolls everything back by throwing", arguments: EngineKind.allCases)
    func inTransaction(kind: EngineKind) async throws {
        struct Refused: Error {}
        let database = try await TestDatabase.make(kind)
        let ledger = Ledger()
        ledger.inTransaction(on: Noted.self, name: "test.echo", appends: [Echoed.kind]) { event, actor, tx in
            try ledger.append(Echoed(number: event.number), by: actor, tx)
            if event.number == 13 { throw Refused() }
        }
        try ledger.start()
        try await database.store.write(vendor) { try ledger.append(Noted(writer: 1, number: 1), by: actor, $0) }
        await #expect(throws: Refused.self) {
            try await database.store.write(vendor) { try ledger.append(Noted(writer: 1, number: 13), by: actor, $0) }
        }
        let kinds = try await database.store.read(vendor) { tx in
            try tx.query("SELECT kind FROM ledger_event WHERE vendor_id = \(vendor) ORDER BY sequence").map { try $0.text("kind") }
        }
        #expect(kinds == [Noted.kind, Echoed.kind])
        await database.close()
    }

    @Test("subscribers that form a cycle are a start-up error that names it")
    func cycle() {
        let ledger = Ledger()
        ledger.inTransaction(on: Noted.self, name: "a", appends: [Echoed.kind]) { _, _, _ in }
        ledger.inTransaction(on: Echoed.self, name: "b", appends: [Noted.kind]) { _, _, _ in }
        #expect(throws: Ledger.WiringFault.self) { try ledger.start() }
    }

    @Test("a changed event, a lost event and changed personal values are found; erased ones are no fault", arguments: EngineKind.allCases)
    func tampering(kind: EngineKind) async throws {
        let database = try await TestDatabase.make(kind)
        let store = database.store, ledger = Ledger()
        try ledger.start()
        for number in 0..<20 { try await store.write(vendor) { try ledger.append(Noted(writer: 3, number: number), by: actor, $0) } }
        try await Pump(ledger: ledger, store: store).drain(vendor)
        if kind == .postgres { try await Pump(ledger: ledger, store: store).sequenceNow(vendor) }
        try await store.write(vendor) { _ = try Sealing.seal(vendor, $0) }
        func faults() async throws -> [String] { try await Verification.verify(vendor, store: store).faults }
        #expect(try await faults().isEmpty)

        try await store.write(vendor) { tx in
            try tx.execute("DELETE FROM ledger_personal WHERE vendor_id = \(vendor) AND event_id IN (SELECT event_id FROM ledger_event WHERE vendor_id = \(vendor) AND position = 1)")
        }
        #expect(try await faults().isEmpty, "erasing the side row is allowed")

        try await store.write(vendor) { tx in
            try tx.execute("UPDATE ledger_personal SET body = '[]' WHERE vendor_id = \(vendor) AND event_id IN (SELECT event_id FROM ledger_event WHERE vendor_id = \(vendor) AND position = 6)")
        }
        #expect(try await faults().count == 1)

        try await store.write(vendor) { tx in
            try tx.execute("UPDATE ledger_event SET payload = replace(payload, '7', '8') WHERE vendor_id = \(vendor) AND position = 8")
        }
        #expect(try await faults().contains { $0.contains("position 8") })

        try await store.write(vendor) { tx in try tx.execute("DELETE FROM ledger_event WHERE vendor_id = \(vendor) AND position = 12") }
        #expect(try await faults().contains { $0.contains("expected 20") })
        await database.close()
    }

    @Test("a failing subscriber stops at its event, keeps its offset, and goes on when it can", arguments: EngineKind.allCases)
    func failing(kind: EngineKind) async throws {
        struct Broken: Error {}
        let database = try await TestDatabase.make(kind)
        let ledger = Ledger()
        let isBroken = Mutex(true), seen = Mutex<[Int]>([])
        ledger.afterCommit(name: "test.fragile", on: [Noted.kind]) { event, _ in
            if isBroken.withLock({ $0 }) { throw Broken() }
            seen.withLock { $0.append(event.payload.count) }
        }
        try ledger.start()
        let pump = Pump(ledger: ledger, store: database.store)
        try await database.store.write(vendor) { try ledger.append(Noted(writer: 0, number: 1), by: actor, $0) }
        await #expect(throws: Broken.self) { try await pump.drain(vendor) }
        let row = try await database.store.read(vendor) { try $0.first("SELECT position, failures FROM ledger_offset WHERE vendor_id = \(vendor)") }
        #expect(try row?.int("position") == 0 && row?.int("failures") == 1)
        isBroken.withLock { $0 = false }
        try await pump.drain(vendor)
        #expect(seen.withLock { $0.count } == 1)
        await database.close()
    }

    @Test("events are handed over twenty to a transaction, and fewer where they take long; others between them are passed by, and what was handed over stays when a later one fails", arguments: EngineKind.allCases)
    func slices(kind: EngineKind) async throws {
        struct Broken: Error {}
        let database = try await TestDatabase.make(kind)
        let ledger = Ledger()
        let isBroken = Mutex(true), seen = Mutex<[Int64]>([])
        ledger.afterCommit(name: "test.slow", on: [Noted.kind]) { event, _ in
            // The thirtieth that it wants stands at place 90.
            if event.position == 90, isBroken.withLock({ $0 }) { throw Broken() }
            seen.withLock { $0.append(event.position) }
        }
        try ledger.start()
        let pump = Pump(ledger: ledger, store: database.store, patience: .seconds(600))
        try await database.store.write(vendor) { tx in
            for number in 1...150 {
                if number % 3 == 0 { try ledger.append(Noted(writer: 1, number: number), by: actor, tx) } else { try ledger.append(Echoed(number: number), by: actor, tx) }
            }
        }
        await #expect(throws: Broken.self) { try await pump.drain(vendor) }
        let offset = try await database.store.read(vendor) { try $0.first("SELECT position FROM ledger_offset WHERE vendor_id = \(vendor)")?.int64("position") }
        // What lies between the twentieth and the one after it was passed by as well.
        #expect(offset == 62)
        isBroken.withLock { $0 = false }
        seen.withLock { $0 = $0.filter { $0 <= 60 } }
        try await pump.drain(vendor)
        #expect(seen.withLock { $0 } == (1...50).map { Int64($0 * 3) })
        // Without patience each has a transaction of its own: what was handed over before the one that fails stays.
        seen.withLock { $0 = [] }
        isBroken.withLock { $0 = true }
        try await database.store.write(vendor) { try $0.execute("UPDATE ledger_offset SET position = 0 WHERE vendor_id = \(vendor)") }
        let hasty = Pump(ledger: ledger, store: database.store, patience: .zero)
        await #expect(throws: Broken.self) { try await hasty.drain(vendor) }
        #expect(seen.withLock { $0 } == (1...29).map { Int64($0 * 3) })
        isBroken.withLock { $0 = false }
        try await hasty.drain(vendor)
        #expect(seen.withLock { $0 } == (1...50).map { Int64($0 * 3) })
        await database.close()
    }
}
