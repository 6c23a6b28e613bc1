import Jobs
import Kernel
import Outbound
import People
import Store
import Web

/// The background work of pipes and imports: some steps of each, in turns, then another job for the rest, so that nothing else waits behind it.
struct Exchange: Sendable {
    let ground: Ground
    let forward: ForwardStatements
    let importing: ImportStatements
    static let kind = "records.exchange"
    static let schedule = Schedule(kind, .every(seconds: 30))
    /// Steps of one run.
    private static let steps = 20

    init(ground: Ground, positions: Positions, flights: Flights) {
        self.ground = ground
        forward = ForwardStatements(ground: ground, flights: flights)
        importing = ImportStatements(ground: ground, positions: positions)
    }

    /// Begins at once, in the caller's transaction.
    static func enqueue(_ tx: Transaction) throws { try Jobs.enqueue(kind, payload: #"{"turn":"a"}"#, uniqueKey: "a", priority: 7, tx) }

    var job: JobKind {
        JobKind(Self.kind) { run in try await perform(run) }
    }

    private func perform(_ run: JobRun) async throws {
        let vendor = run.vendor
        guard let site = try await ground.sites.vendors().first(where: { $0.vendor == vendor }) else { return }
        var left = Self.steps, goesOn = true, fault: (any Error)?
        /// What is wrong with one leaves the others going.
        func step(_ body: () async throws -> Bool) async throws {
            left -= 1
            do { if try await body() { goesOn = true } } catch { fault = error }
            try await run.batch { _ in }
        }
        while left > 0, goesOn, fault == nil {
            goesOn = false
            let (pipes, imports) = try await run.store.read(vendor) { (try PipeStore.due(vendor: vendor, $0).map(\.id), try ImportStore.due(vendor: vendor, $0).map(\.id)) }
            for id in pipes where left > 0 { try await step { try await forward.step(id, vendor: vendor) } }
            for id in imports where left > 0 { try await step { try await importing.step(id, site) } }
        }
        if let fault { throw fault }
        guard goesOn else { return }
        // Two names in turns: a job cannot follow itself under its own.
        let turn = run.payload.contains(#""a""#) ? "b" : "a"
        try await run.batch { tx in _ = try Jobs.enqueue(Self.kind, payload: #"{"turn":"\#(turn)"}"#, uniqueKey: turn, priority: 7, tx) }
    }
}
