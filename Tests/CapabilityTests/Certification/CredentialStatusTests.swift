import App
import HTTPTypes
import Support
import People
import Certification
import Kernel
import Learning
import Ledger
import Store
import Support
import Testing
import Web

@Suite("Revoking and reinstating")
struct CredentialStatusTests {
    static func day(_ text: String) -> Day { Day(iso: text)! }

    struct Case: Sendable {
        let bench: CertificationBench
        let certification: CertificationID
        let made: CertificationBench.Made
        let rep: PersonID
        let id: CredentialID
    }

    static func run(_ engine: EngineKind, _ body: (Case) async throws -> Void) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Overview")
            let certification = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)])
            let rep = try await bench.person("Rita Rep")
            try await bench.complete(made.exam, of: made.course, rep)
            let id = try #require(try await bench.credential(certification, of: rep)).id
            bench.at("2026-08-01")
            try await body(Case(bench: bench, certification: certification, made: made, rep: rep, id: id))
        }
    }
    static func status(_ c: Case, on day: String, knownAt: Instant? = nil) async throws -> Credential.Status? {
        let vendor = c.bench.vendor, id = c.id, known = knownAt ?? c.bench.store.clock.now()
        return try await c.bench.store.read(vendor) { try CredentialStore.status(of: id, on: Self.day(day), knownAt: known, vendor: vendor, $0) }
    }

    @Test("a revocation counts from today or from the issue, as declared, and what was known before stays known", arguments: EngineKind.allCases)
    func revoke(engine: EngineKind) async throws {
        try await Self.run(engine) { c in
            let before = c.bench.store.clock.now()
            c.bench.at("2026-08-02")
            try await c.bench.change(c.id, .revoke)
            #expect(try await Self.status(c, on: "2026-07-31") == .held)
            #expect(try await Self.status(c, on: "2026-08-02") == .revoked)
            #expect(try await Self.status(c, on: "2026-08-02", knownAt: before) == .held)
            #expect(try await c.bench.credential(c.certification, of: c.rep)?.standing(at: c.bench.store.clock.now()) == .revoked)
        }
        try await Self.run(engine) { c in
            try await c.bench.change(c.id, .revoke, effect: .issue)
            #expect(try await Self.status(c, on: "2026-03-02") == .revoked)
            #expect(try await Self.status(c, on: "2040-01-01") == .revoked)
        }
    }

    @Test("what is revoked is not awarded again by a pass; an appeal restores it with what was proved meanwhile", arguments: EngineKind.allCases)
    func appeal(engine: EngineKind) async throws {
        try await Self.run(engine) { c in
            try await c.bench.change(c.id, .revoke)
            c.bench.at("2027-01-10")
            try await c.bench.complete(c.made.exam, of: c.made.course, c.rep)
            #expect(try await c.bench.credential(c.certification, of: c.rep)?.status == .revoked)
            try await c.bench.change(c.id, .reinstate, reason: "appeal upheld")
            let held = try #require(try await c.bench.credential(c.certification, of: c.rep))
            #expect(held.status == .held && held.validThrough == Self.day("2028-03-02"))
            #expect(try await Self.status(c, on: "2026-09-01") == .held)
            #expect(try await Self.status(c, on: "2028-03-02") == .held)
            #expect(try await Self.status(c, on: "2028-03-03") == nil)
        }
    }

    @Test("what rests on completions that were taken back is suspended until people decide, unless something else proves it", arguments: EngineKind.allCases)
    func takenBack(engine: EngineKind) async throws {
        try await Self.run(engine) { c in
            let vendor = c.bench.vendor, ledger = c.bench.ledger
            func takeBack(_ enrolment: EnrolmentID) async throws {
                try await c.bench.store.write(vendor) { try TakenElsewhere.takeBack(enrolment, by: CertificationBench.operatorActor, vendor: vendor, ledger: ledger, $0) }
            }
            let vera = c.bench.admin, first = try #require(try await c.bench.store.read(vendor) { try Enrolments.latest(person: c.rep, course: c.made.course, vendor: vendor, $0) }).id
            // Tom has it from two enrolments: one of them is enough.
            let tom = try await c.bench.person("Tom Tech")
            try await c.bench.complete(c.made.exam, of: c.made.course, tom)
            let enrolment = try #require(try await c.bench.store.read(vendor) { try Enrolments.latest(person: tom, course: c.made.course, vendor: vendor, $0) }).id
            try await c.bench.store.write(vendor) { tx in
                try tx.execute("""
                    INSERT INTO completion (vendor_id, id, kind, person_id, course_id, version_id, activity_id, activity_kind, enrolment_id, under_membership_id, organization_id, completed_at, passed,
                        assurance, evidence, active_seconds)
                    SELECT vendor_id, 'another', kind, person_id, course_id, version_id, activity_id, activity_kind, 'another', under_membership_id, organization_id, completed_at, passed,
                        assurance, evidence, active_seconds FROM completion WHERE vendor_id = \(vendor) AND enrolment_id = \(enrolment)
                    """)
            }
            try await takeBack(enrolment)
            #expect(try await c.bench.credential(c.certification, of: tom)?.status == .held)
            let events = try await c.bench.events(CredentialStatusChanged.kind)
            #expect(events == 0)

            try await takeBack(first)
            #expect(try await c.bench.credential(c.certification, of: c.rep)?.status == .suspended)
            #expect(try await Self.status(c, on: "2026-07-31") == .held, "what was decided before knew nothing of it")
            #expect(try await Self.status(c, on: "2026-08-01") == .suspended)
            #expect(try await c.bench.events(CredentialStatusChanged.kind) == 1)
            let page = try await c.bench.get("/manage/credentials/\(c.id.value)", as: vera)
            #expect(page.status == 200 && page.text.contains("Suspended: What it rests on turned out to be somebody else’s work."))
            // Said twice it is taken back once, and people have the last word.
            try await takeBack(first)
            #expect(try await c.bench.events(CredentialStatusChanged.kind) == 1)
            try await c.bench.change(c.id, .reinstate, reason: "proved by hand")
            #expect(try await c.bench.credential(c.certification, of: c.rep)?.status == .held)
        }
    }

    @Test("a suspension is a gap that stays", arguments: EngineKind.allCases)
    func suspend(engine: EngineKind) async throws {
        try await Self.run(engine) { c in
            try await c.bench.change(c.id, .suspend, reason: "under review")
            #expect(try await c.bench.credential(c.certification, of: c.rep)?.standing(at: c.bench.store.clock.now()) == .suspended)
            c.bench.at("2026-08-20")
            try await c.bench.change(c.id, .reinstate, reason: "cleared")
            #expect(try await Self.status(c, on: "2026-08-10") == .suspended)
            #expect(try await Self.status(c, on: "2026-08-20") == .held)
            #expect(try await Self.status(c, on: "2027-03-03") == nil)
            #expect(try await c.bench.events(CredentialStatusChanged.kind) == 2)
        }
    }

    @Test("acts without a reason or on the wrong state are refused", arguments: EngineKind.allCases)
    func refused(engine: EngineKind) async throws {
        try await Self.run(engine) { (c: Case) async throws -> Void in
            await #expect(throws: ChangeCredentialStatus.Refused.self) { try await c.bench.change(c.id, .revoke, reason: "  \n") }
            await #expect(throws: ChangeCredentialStatus.Refused.self) { try await c.bench.change(c.id, .reinstate) }
            await #expect(throws: WebRefusal.self) { try await c.bench.change(CredentialID("0192f0c8-1111-7222-8333-444455556666"), .revoke) }
            #expect(try await c.bench.events(CredentialStatusChanged.kind) == 0)
        }
    }
}
