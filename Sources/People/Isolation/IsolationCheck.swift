import Foundation
package import Kernel
package import Ledger
package import Store

/// The result of one run of the isolation check.
package struct IsolationResult: Sendable, Codable, Equatable {
    /// How many tables of tenants there are and how many are fenced; nil where the engine has no fences.
    package var tables = 0
    package var fenced: Int?
    /// How many tables hold rows of this vendor, all of which another vendor's connection must not see.
    package var tablesWithRows = 0
    package var refusesUnfenced = false
    package var organizations = 0
    /// Lists asked, each for an organization, a stranger and nobody.
    package var probes = 0
    /// Rows that the organizations themselves got: what strangers could have seen.
    package var rows = 0
    /// What went wrong, in codes with what it was: `fence:person`, `leak:people.people`.
    package var failures: [String] = []
    package var isPassed: Bool { failures.isEmpty }
}

/// A run as it is remembered.
package struct IsolationRun: Sendable {
    package let id: String
    package let startedAt: Instant
    package let milliseconds: Int
    package let result: IsolationResult
}

/// A check was run.
package struct IsolationChecked: LedgerEvent {
    package static let kind = "people.isolationChecked"
    package let vendor: VendorID
    package let isPassed: Bool
    package let probes: Int
    package var subjects: [Subject] { [Subject(kind: "vendor", id: vendor.value)] }
    package var changes: [Change] { [Change("isolation", from: nil, to: isPassed ? "passed" : "failed"), Change("probes", from: nil, to: String(probes))] }
}

/// Proves on the living data that what belongs to one is not given to another: the fences of the database, the guard before each
/// statement, and every registered list under the reach of a stranger.
package struct IsolationCheck: Sendable {
    static let sample = 20
    let store: Store
    let probes: [IsolationProbe]
    let vendor: VendorID
    package init(store: Store, probes: [IsolationProbe], vendor: VendorID) { (self.store, self.probes, self.vendor) = (store, probes, vendor) }

    /// Looks without remembering. Reads only, in bounded transactions.
    package func look(today: Day) async throws -> IsolationResult {
        var result = IsolationResult()
        try await fences(&result)
        try await lists(&result, today: today)
        return result
    }

    private func fences(_ result: inout IsolationResult) async throws {
        let vendor = vendor
        let (tables, shown, refuses) = try await store.read(vendor) { tx in
            let tables = try tx.tenantTables()
            return (tables, try tx.showing(vendor, of: tables), tx.refusesUnfenced())
        }
        (result.tables, result.tablesWithRows, result.refusesUnfenced) = (tables.count, shown.count, refuses)
        if tables.isEmpty { result.failures.append("fence:none") }
        if !refuses { result.failures.append("guard:off") }
        guard store.dialect == .postgres else { return }
        result.fenced = tables.count(where: \.isFenced)
        result.failures += tables.filter { !$0.isFenced }.map { "fence:\($0.name)" }
        // A connection that is fenced to somebody else, be it a vendor that is there or one that never was.
        let others = try await store.read(nil) { tx in try tx.query("SELECT id FROM vendor ORDER BY id LIMIT 50").map { try $0.id("id", of: VendorEntity.self) } }.filter { $0 != vendor }
        for other in [others.randomElement(), VendorID(UUID().uuidString.lowercased())].compactMap({ $0 }) {
            let seen = try await store.read(other) { try $0.showing(vendor, of: tables) }
            result.failures += seen.map { "vendor:\($0)" }
        }
    }

    private func lists(_ result: inout IsolationResult, today: Day) async throws {
        let vendor = vendor, probes = probes
        let all = try await store.read(vendor) { tx in
            try tx.query("SELECT id FROM organization WHERE vendor_id = \(vendor) AND kind = 'partner' ORDER BY id LIMIT 20000").map { try $0.id("id", of: OrganizationEntity.self) }
        }
        result.organizations = min(all.count, Self.sample)
        let chosen = all.shuffled()
        for (index, organization) in chosen.prefix(Self.sample).enumerated() {
            let stranger = chosen.count > 1 ? chosen[(index + 1) % chosen.count] : OrganizationID(UUID().uuidString.lowercased())
            let part = try await store.read(vendor) { tx in try Self.compare(organization, stranger, probes, vendor, today, tx) }
            result.probes += part.probes
            result.rows += part.rows
            result.failures += part.failures
        }
        result.failures = Array(Set(result.failures)).sorted()
    }

    /// What a stranger gets from each list is theirs, and nobody gets nothing.
    private static func compare(
        _ organization: OrganizationID, _ stranger: OrganizationID, _ probes: [IsolationProbe], _ vendor: VendorID, _ today: Day, _ tx: Transaction
    ) throws -> (probes: Int, rows: Int, failures: [String]) {
        var rows = 0, failures: [String] = []
        for probe in probes {
            rows += try probe.ask(.organizations([organization]), vendor, today, tx).count
            for (reach, own) in [(Reach.organizations([stranger]), stranger), (Reach.nothing, nil)] {
                let owners = Set(try probe.ask(reach, vendor, today, tx))
                var people: [PersonID] = []
                for owner in owners {
                    switch owner {
                    case .organization(let id): if id != own { failures.append("leak:\(probe.name)") }
                    case .person(let id): people.append(id)
                    }
                }
                if people.isEmpty { continue }
                guard let own else { failures.append("leak:\(probe.name)"); continue }
                let members = Set(try tx.query("""
                    SELECT DISTINCT person_id FROM membership WHERE vendor_id = \(vendor) AND organization_id = \(own) AND person_id IN \(list: people)
                    """).map { try $0.id("person_id", of: PersonEntity.self) })
                if people.contains(where: { !members.contains($0) }) { failures.append("leak:\(probe.name)") }
            }
        }
        return (probes.count * 3, rows, failures)
    }

    /// Looks and remembers what was found.
    package func run(by actor: Actor, today: Day, ledger: Ledger) async throws -> IsolationRun {
        let started = store.clock.now(), begun = ContinuousClock.now
        let result = try await look(today: today)
        let spent = ContinuousClock.now - begun, vendor = vendor
        let milliseconds = Int(spent.components.seconds * 1000 + spent.components.attoseconds / 1_000_000_000_000_000)
        let report = String(decoding: try JSONEncoder().encode(result), as: UTF8.self)
        return try await store.write(vendor) { tx in
            let id = tx.newID(of: Never.self).value
            try tx.execute("""
                INSERT INTO isolation_check (vendor_id, id, started_at, milliseconds, asked_by_kind, asked_by, is_passed, probes, report)
                VALUES (\(vendor), \(id), \(started), \(milliseconds), \(actor.kind.rawValue), \(actor.id), \(result.isPassed), \(result.probes), \(report))
                """)
            try ledger.append(IsolationChecked(vendor: vendor, isPassed: result.isPassed, probes: result.probes), by: actor, tx)
            return IsolationRun(id: id, startedAt: started, milliseconds: milliseconds, result: result)
        }
    }

    /// The latest runs, newest first.
    package static func latest(_ count: Int = 1, vendor: VendorID, _ tx: Transaction) throws -> [IsolationRun] {
        try tx.query("SELECT * FROM isolation_check WHERE vendor_id = \(vendor) ORDER BY started_at DESC, id DESC LIMIT \(count)").map { row in
            IsolationRun(id: try row.text("id"), startedAt: try row.instant("started_at"), milliseconds: try row.int("milliseconds"),
                         result: try JSONDecoder().decode(IsolationResult.self, from: Data(try row.text("report").utf8)))
        }
    }
}
