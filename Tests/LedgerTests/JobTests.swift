import Foundation
import Jobs
import Kernel
import Logging
import Store
import Support
import Synchronization
import Testing

private let vendor = VendorID("01900000-0000-7000-8000-000000000001")

@Suite("Jobs")
struct JobTests {
    private func runner(_ database: TestDatabase, _ kinds: [JobKind], _ schedules: [Schedule] = [], node: String = "a") -> JobRunner {
        JobRunner(store: database.store, kinds: kinds, schedules: schedules, node: node, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    @Test("a job enqueued twice under one key runs once", arguments: EngineKind.allCases)
    func unique(kind: EngineKind) async throws {
        let clock = MovableClock(), database = try await TestDatabase.make(kind, clock: clock.clock), count = Tally()
        let work = JobKind("test.work") { _ in count.next() }
        try await database.store.write(vendor) { tx in
            let first = try Jobs.enqueue("test.work", uniqueKey: "k", tx), second = try Jobs.enqueue("test.work", uniqueKey: "k", tx)
            #expect(first != nil)
            #expect(second == nil)
        }
        try await runner(database, [work]).tick(vendor, zone: .utc)
        #expect(count.value == 1)
        await database.close()
    }

    @Test("a job that fails waits, then runs again, and is parked after eight tries", arguments: EngineKind.allCases)
    func failing(kind: EngineKind) async throws {
        struct Broken: Error {}
        let clock = MovableClock(), database = try await TestDatabase.make(kind, clock: clock.clock), count = Tally()
        let work = JobKind("test.work") { _ in count.next(); throw Broken() }
        let runner = runner(database, [work])
        try await database.store.write(vendor) { _ = try Jobs.enqueue("test.work", $0) }
        try await runner.tick(vendor, zone: .utc)
        try await runner.tick(vendor, zone: .utc)
        #expect(count.value == 1, "it waits before the next try")
        for _ in 0..<20 { clock.advance(seconds: 3601); try await runner.tick(vendor, zone: .utc) }
        #expect(count.value == 8)
        let row = try await database.store.read(vendor) { try $0.first("SELECT parked_at, last_error FROM job WHERE vendor_id = \(vendor)") }
        #expect(try row?.optionalInt("parked_at") != nil)
        await database.close()
    }

    @Test("a parked job is tried again when it is asked for again; a schedule goes on after the fault is mended", arguments: EngineKind.allCases)
    func parkedAndAskedAgain(kind: EngineKind) async throws {
        struct Broken: Error {}
        let clock = MovableClock(), database = try await TestDatabase.make(kind, clock: clock.clock), count = Tally(), isMended = Mutex(false)
        let work = JobKind("test.work") { _ in
            count.next()
            if !isMended.withLock({ $0 }) { throw Broken() }
        }
        let runner = runner(database, [work])
        @Sendable func ask() async throws -> String? { try await database.store.write(vendor) { try Jobs.enqueue("test.work", uniqueKey: "schedule", $0) } }
        let first = try await ask()
        for _ in 0..<20 { clock.advance(seconds: 3601); try await runner.tick(vendor, zone: .utc) }
        #expect(count.value == 8)
        isMended.withLock { $0 = true }
        let second = try await ask()
        #expect(first != nil && second == first, "the same job, not a second one beside it")
        try await runner.tick(vendor, zone: .utc)
        #expect(count.value == 9)
        let third = try await ask()
        #expect(third != nil && third != first, "it is done, so the next is a new one")
        await database.close()
    }

    @Test("a job that dies in the middle is taken up from its cursor when its lease has run out", arguments: EngineKind.allCases)
    func resumes(kind: EngineKind) async throws {
        struct Killed: Error {}
        let clock = MovableClock(), database = try await TestDatabase.make(kind, clock: clock.clock)
        let steps = Mutex<[String]>([])
        let work = JobKind("test.work") { run in
            for number in (Int(run.cursor ?? "0") ?? 0)..<4 {
                if number == 2, run.attempt == 1 { throw Killed() }
                try await run.batch(cursor: "\(number + 1)", done: number + 1, total: 4) { _ in steps.withLock { $0.append("\(run.attempt):\(number)") } }
            }
        }
        let runner = runner(database, [work])
        try await database.store.write(vendor) { _ = try Jobs.enqueue("test.work", $0) }
        try await runner.tick(vendor, zone: .utc)
        clock.advance(seconds: 10)
        try await runner.tick(vendor, zone: .utc)
        #expect(steps.withLock { $0 } == ["1:0", "1:1", "2:2", "2:3"])
        await database.close()
    }

    @Test("a cancelled job stops at its next batch and writes nothing more", arguments: EngineKind.allCases)
    func cancel(kind: EngineKind) async throws {
        let database = try await TestDatabase.make(kind), store = database.store, count = Tally()
        let work = JobKind("test.work") { run in
            try await store.write(vendor) { try Jobs.cancel(run.id, $0) }
            try await run.batch { _ in count.next() }
        }
        try await store.write(vendor) { _ = try Jobs.enqueue("test.work", $0) }
        try await runner(database, [work]).tick(vendor, zone: .utc)
        let outcome = try await store.read(vendor) { try $0.first("SELECT outcome FROM job WHERE vendor_id = \(vendor)")?.text("outcome") }
        #expect(count.value == 0 && outcome == "cancelled")
        await database.close()
    }

    @Test("a daily schedule runs once a day at its wall time, also over a clock change, and missed days collapse", arguments: EngineKind.allCases)
    func daily(kind: EngineKind) async throws {
        let berlin = try #require(Zone("Europe/Berlin"))
        let start = berlin.instant(of: try #require(Day(iso: "2026-03-27")), secondOfDay: 12 * 3600)
        let clock = MovableClock(at: start), database = try await TestDatabase.make(kind, clock: clock.clock)
        let ran = Mutex<[String]>([])
        let work = JobKind("test.daily") { run in ran.withLock { $0.append(clock.now.iso) } }
        let runner = runner(database, [work], [Schedule("test.daily", .daily(minuteOfDay: 150))])
        try await runner.tick(vendor, zone: berlin)
        ran.withLock { $0 = [] }
        for _ in 0..<(3 * 24) { clock.advance(seconds: 3600); try await runner.tick(vendor, zone: berlin) }
        #expect(ran.withLock { $0.count } == 3)
        clock.advance(days: 10)
        try await runner.tick(vendor, zone: berlin)
        try await runner.tick(vendor, zone: berlin)
        #expect(ran.withLock { $0.count } == 4)
        await database.close()
    }

    @Test("two nodes never run one job together", arguments: EngineKind.allCases)
    func lease(kind: EngineKind) async throws {
        let database = try await TestDatabase.make(kind), count = Tally()
        let work = JobKind("test.work") { _ in count.next(); try await Task.sleep(for: .milliseconds(5)) }
        try await database.store.write(vendor) { tx in for _ in 0..<20 { try Jobs.enqueue("test.work", tx) } }
        let runners = (0..<4).map { runner(database, [work], node: "n\($0)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for runner in runners { group.addTask { try await runner.tick(vendor, zone: .utc) } }
            try await group.waitForAll()
        }
        #expect(count.value == 20)
        await database.close()
    }
}
