import Blobs
package import HTML
package import Kernel
import Ledger
package import People
import Store
import Tables
package import Web

/// A file of organizations taken in by the operator's command, without a page.
package struct OrganizationFile: Sendable {
    let path: String
    let system: String
    package init(path: String, system: String) { (self.path, self.system) = (path, system) }

    package struct Outcome: Sendable {
        package var created = 0
        package var changed = 0
        package var unchanged = 0
        /// What is wrong, by line, in the reader's words.
        package var problems: [(line: Int, words: String)] = []
    }

    /// - Parameter check: says what would be done, and does nothing.
    /// - Throws: a `Refusal` for a file that cannot be read.
    package func take(check: Bool, ground: Ground, post: Post, site: Site, language: Language) async throws -> Outcome {
        let vendor = site.vendor, store = ground.store, place = Workplace(ground: ground, post: post)
        var options = RosterOptions()
        options.system = RosterKind.system(system)
        options.invite = .later
        let file = TakeFile(place: place, kind: .organizations, organization: nil, source: nil, fileName: path.split(separator: "/").last.map(String.init) ?? path, options: options)
        let batch: Batch
        do { batch = try await file.perform(path: path, blob: nil, state: .planning, by: Actor(kind: .operator, id: "operator"), vendor: vendor) } catch let refusal as TableRefusal {
            throw RosterRefusal.table(refusal)
        }
        let id = batch.id
        try await PlanBatch(place: place, id: id).perform(vendor: vendor) { _, _, body in _ = try await store.write(vendor, body) }
        if !check { try await run(batch, place, site) }
        let outcome = try await store.read(vendor) { try Self.outcome(id, language, site, $0) }
        if check { _ = try await store.write(vendor) { try BatchStore.discard(id, vendor: vendor, $0) } }
        return outcome
    }

    private func run(_ batch: Batch, _ place: Workplace, _ site: Site) async throws {
        let vendor = site.vendor, store = place.ground.store, ledger = place.ground.ledger
        _ = try await store.write(vendor) { try BatchStore.move(batch.id, from: [.planned], to: .running, vendor: vendor, $0) }
        let run = try await OrganizationRun.make(batch, site, place)
        for phase in 0...1 {
            while try await store.write(vendor, { try RunOrganizations(place: place, batch: batch, site: site, inviter: site.name, run: run, tx: $0).step(phase: phase) }) > 0 {}
        }
        _ = try await store.write(vendor) { tx in
            guard try BatchStore.move(batch.id, from: [.running], to: .done, vendor: vendor, tx) else { return }
            let counts = try BatchStore.counts(batch.id, vendor: vendor, tx)
            try ledger.append(RosterImported(batch: batch.id, kind: batch.kind.rawValue, organization: nil, done: counts.done, refused: counts.refused, problems: counts.problems),
                              by: batch.createdBy, tx)
        }
    }

    private static func outcome(_ id: String, _ language: Language, _ site: Site, _ tx: Transaction) throws -> Outcome {
        let counts = try BatchStore.counts(id, vendor: site.vendor, tx), words = RosterWords(t: Localizer(locale: language, zone: site.zone), own: try MappingStore.words(.organizations, vendor: site.vendor, tx))
        var outcome = Outcome(created: counts[.new], changed: counts[.changed], unchanged: counts[.unchanged])
        for row in try BatchStore.rows(id, vendor: site.vendor, state: "problems", limit: 10_000, tx) {
            if let reason = row.outcomeReason ?? row.reason { outcome.problems.append((row.line, words.reason(reason))) }
            if row.outcome == .refused { if row.state == .new { outcome.created -= 1 } else { outcome.changed -= 1 } }
        }
        return outcome
    }
}
