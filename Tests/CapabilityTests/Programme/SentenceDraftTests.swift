import Kernel
import People
import Programme
import ProgrammeRules
import Store
import Support
import Testing
import Web

@Suite("Drafts changed by sentences") struct SentenceDraftTests {
    private static let signed = Expr.attest(AttestRule(kind: "nda"))

    @Test("a change makes a draft and names what was before; undo puts that back, and undo of the undo too", arguments: EngineKind.allCases)
    func undo(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let id = try await bench.programme(StoryRules.text())
            let scope = bench.ruling, vendor = bench.vendor
            @Sendable func state(_ tx: Transaction) throws -> PartnerProgramme { try #require(try ProgrammeStore.find(id, vendor: vendor, tx)) }
            let published = try await bench.read { try state($0) }
            #expect(published.currentVersion == 1)

            let first = try await bench.write { try EditSentences()(scope, id, revision: published.revision, $0) { _ in [.rule(RuleAddress(.obtain, 0), .add(Self.signed))] } }
            #expect(first.place == .rule(RuleAddress(.obtain, 0, [1])))
            let changed = try await bench.read { try state($0) }
            let rules = try Programme(bytes: Array(try #require(changed.draft).utf8))
            #expect(changed.revision == published.revision + 1 && rules.version == 2 && rules.rule(at: RuleAddress(.obtain, 0, [1])) == Self.signed)
            #expect(try await bench.read { try $0.count("SELECT count(*) FROM programme_dry_run WHERE vendor_id = \(vendor) AND programme_id = \(id) AND revision = \(changed.revision)") } == 1)

            // Whoever still sees the state before is told so, and nothing is written.
            await #expect(throws: SentenceRefusal.self) {
                try await bench.write { try EditSentences()(scope, id, revision: published.revision, $0) { _ in [.removeStatus(0)] } }
            }
            let second = try await bench.write { try EditSentences()(scope, id, revision: changed.revision, $0) { _ in [.removeStatus(0)] } }
            let shorter = try await bench.read { try state($0) }
            #expect(try Programme(bytes: Array(shorter.draft!.utf8)).statuses.map(\.id) == ["silver"])
            let back = try await bench.write { try EditSentences().undo(scope, id, to: second.before, revision: shorter.revision, $0) }
            let again = try await bench.read { try state($0) }
            #expect(again.draft == changed.draft && again.revision == shorter.revision + 1)
            _ = try await bench.write { try EditSentences().undo(scope, id, to: back.before, revision: again.revision, $0) }
            #expect(try await bench.read { try state($0) }.draft == shorter.draft)
            // What is published has not moved.
            #expect(try await bench.read { try ProgrammeStore.versions(id, vendor: vendor, $0) }.map(\.programme.statuses.count) == [2])
        }
    }

    @Test("undo takes texts of the same programme only, and a form saved untouched makes no new state", arguments: EngineKind.allCases)
    func fences(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let scope = bench.ruling, vendor = bench.vendor, today = bench.today
            let made = try await bench.write { tx -> [ProgrammeID] in
                try ["One", "One"].map { try EditSentences().create(scope, title: $0, language: "en", zone: .utc, effectiveFrom: today, enforcedFrom: today, begin: nil, tx) }
            }
            #expect(try await bench.read { try ProgrammeStore.all(vendor: vendor, $0) }.map(\.code) == ["one", "one-2"])
            let other = try await bench.write { try EditSentences()(scope, made[1], revision: 1, $0) { _ in [.newGate(title: "Deals", language: "en")] } }
            await #expect(throws: WebRefusal.self) { try await bench.write { try EditSentences().undo(scope, made[0], to: other.before, revision: 1, $0) } }
            await #expect(throws: WebRefusal.self) { try await bench.write { try EditSentences().undo(scope, made[0], to: "nonsense", revision: 1, $0) } }
            _ = try await bench.write { try EditSentences()(scope, made[0], revision: 1, $0) { _ in [] } }
            #expect(try await bench.read { try ProgrammeStore.find(made[0], vendor: vendor, $0) }?.revision == 1)
        }
    }
}
