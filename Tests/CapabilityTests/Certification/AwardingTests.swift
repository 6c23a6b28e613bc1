import App
import HTTPTypes
import Support
import Web
import Certification
import HTML
import Kernel
import Learning
import Ledger
import People
import Store
import Support
import Testing

@Suite("Awarding")
struct AwardingTests {
    static func day(_ text: String) -> Day { Day(iso: text)! }

    @Test("the last thing proved certifies in the same transaction, once", arguments: EngineKind.allCases)
    func awards(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Overview")
            let second = try await bench.course("Positioning")
            let id = try await bench.certification("SALES", [.init(course: made.course, renews: false), .init(course: second.course, activity: second.exam, renews: true)])
            let rep = try await bench.person("Rita Rep")
            try await bench.complete(made.lesson, of: made.course, rep)
            try await bench.complete(made.exam, of: made.course, rep)
            #expect(try await bench.credential(id, of: rep) == nil)
            try await bench.complete(second.exam, of: second.course, rep, passed: false)
            #expect(try await bench.credential(id, of: rep) == nil)
            bench.at("2026-05-20")
            try await bench.complete(second.exam, of: second.course, rep)
            let held = try #require(try await bench.credential(id, of: rep))
            #expect(held.validThrough == Self.day("2027-05-20") && held.issuedOn == Self.day("2026-05-20"))
            #expect(held.number.hasPrefix("SALES-") && held.number.count == 15 && held.code.count == 26)
            #expect(try await bench.events(CredentialAwarded.kind) == 1)
            // A further pass a week later is too early for a renewal and changes nothing.
            bench.at("2026-05-27")
            try await bench.complete(second.exam, of: second.course, rep)
            #expect(try await bench.credential(id, of: rep) == held)
            #expect(try await bench.events(CredentialAwarded.kind) == 1)
        }
    }

    @Test("an award names the employer of the evidence and rolls back with the completion", arguments: EngineKind.allCases)
    func together(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Overview")
            let id = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)])
            let rep = try await bench.person("Rita Rep")
            struct Stop: Error {}
            let vendor = bench.vendor, ledger = bench.ledger
            try await bench.complete(made.lesson, of: made.course, rep)
            await #expect(throws: Stop.self) {
                try await bench.store.write(vendor) { tx in
                    let enrolment = try #require(try Enrolments.latest(person: rep, course: made.course, vendor: vendor, tx))
                    let (found, part) = try Progress.access(enrolment.id, made.exam, person: rep, vendor: vendor, tx)
                    try Progress.complete(Outcome(passed: true, assurance: .serverGraded), found, part, by: CertificationBench.operatorActor,
                                          vendor: vendor, ledger: ledger, tx)
                    #expect(try CredentialStore.find(id, of: rep, vendor: vendor, tx) != nil)
                    throw Stop()
                }
            }
            #expect(try await bench.credential(id, of: rep) == nil)
            try await bench.complete(made.exam, of: made.course, rep)
            let held = try #require(try await bench.credential(id, of: rep))
            let awards = try await bench.store.read(vendor) { try CredentialStore.awards(of: held.id, vendor: vendor, $0) }
            #expect(awards.map(\.organization) == [bench.partner])
            #expect(awards.map(\.version) == [1])
        }
    }

    @Test("renewals extend one chain; the days between stay a gap when one comes too late", arguments: EngineKind.allCases)
    func chain(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Overview"), vendor = bench.vendor
            let id = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)])
            let rep = try await bench.person("Rita Rep")
            bench.at("2026-01-31")
            try await bench.complete(made.exam, of: made.course, rep)
            let first = try #require(try await bench.credential(id, of: rep))
            // The certification came into force on 2 March; nobody is certified by it earlier.
            #expect(first.issuedOn == Self.day("2026-03-02") && first.validThrough == Self.day("2027-03-02"))
            bench.at("2026-12-01")
            try await bench.complete(made.exam, of: made.course, rep)
            let renewed = try #require(try await bench.credential(id, of: rep))
            #expect(renewed.id == first.id && renewed.number == first.number && renewed.code == first.code)
            #expect(renewed.validThrough == Self.day("2028-03-02") && renewed.issuedOn == first.issuedOn)
            bench.at("2028-04-01")
            #expect(renewed.standing(at: bench.store.clock.now()) == .expired)
            try await bench.complete(made.exam, of: made.course, rep)
            let again = try #require(try await bench.credential(id, of: rep))
            #expect(again.id == first.id && again.validThrough == Self.day("2029-04-01") && again.issuedOn == Self.day("2028-04-01"))
            let now = bench.store.clock.now()
            let (stretches, kinds) = try await bench.store.read(vendor) { tx in
                (try CredentialStore.stretches(of: first.id, knownAt: now, vendor: vendor, tx),
                 try CredentialStore.awards(of: first.id, vendor: vendor, tx).map(\.kind))
            }
            #expect(kinds == [.first, .renewal, .again])
            #expect(stretches.map { "\($0.from) \($0.to)" } == ["2026-03-02 2026-12-01", "2026-12-01 2028-03-03", "2028-04-01 2029-04-02"])
            // What was known before the last pass is still answerable.
            let before = try await bench.store.read(vendor) {
                try CredentialStore.status(of: first.id, on: Self.day("2028-05-01"), knownAt: Zone.utc.start(of: Self.day("2028-03-20")), vendor: vendor, $0)
            }
            #expect(before == nil)
        }
    }

    @Test("sixteen completions at once award one credential", arguments: EngineKind.allCases)
    func race(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Overview"), vendor = bench.vendor
            let id = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)])
            let rep = try await bench.person("Rita Rep")
            try await bench.complete(made.lesson, of: made.course, rep)
            // A client that meets too many conflicts is told so and tries again, as a browser would.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        for attempt in 0... {
                            do { return try await bench.complete(made.exam, of: made.course, rep) } catch let error as SQLError where attempt < 20 {
                                #expect(error.kind == .serialization || error.kind == .busy)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            let (credentials, awards, completions) = try await bench.store.read(vendor) { tx in
                (try tx.count("SELECT count(*) FROM credential WHERE vendor_id = \(vendor)"),
                 try tx.count("SELECT count(*) FROM credential_award WHERE vendor_id = \(vendor)"),
                 try tx.count("SELECT count(*) FROM completion WHERE vendor_id = \(vendor) AND kind = 'activity' AND activity_id = \(made.exam)"))
            }
            #expect(credentials == 1 && awards == 1 && completions == 16)
            #expect(try await bench.events(CredentialAwarded.kind) == 1)
            #expect(try await bench.credential(id, of: rep) != nil)
        }
    }

    @Test("publishing sweeps up whoever meets it already, and tells before whom", arguments: EngineKind.allCases)
    func sweep(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Overview"), vendor = bench.vendor
            var done: [PersonID] = []
            for index in 0..<3 { done.append(try await bench.person("Done \(index)")) }
            let half = try await bench.person("Half Way")
            for person in done { try await bench.complete(made.exam, of: made.course, person) }
            try await bench.complete(made.lesson, of: made.course, half)
            bench.at("2026-06-01")
            let id = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)], publish: false)
            let forecast = try await bench.store.read(vendor) { tx in
                try CertificationDryRun.run(#require(try CertificationStore.draft(id, vendor: vendor, tx)), current: nil, vendor: vendor, tx)
            }
            #expect(forecast.certified == done.sorted() && forecast.kept == 0)
            let scope = bench.access.operator(vendor: vendor, ManageCertifications.self), ledger = bench.ledger
            try await bench.store.write(vendor) { _ = try PublishCertification(ledger: ledger)(scope, id, $0) }
            #expect(try await bench.credential(id, of: done[0]) == nil)
            try await bench.work()
            for person in done { #expect(try await bench.credential(id, of: person)?.validThrough == Self.day("2027-06-01")) }
            #expect(try await bench.credential(id, of: half) == nil)
            // Working again awards nothing more.
            try await bench.work()
            #expect(try await bench.events(CredentialAwarded.kind) == 3)
        }
    }

    @Test("a newer version keeps what is held and names who must prove more", arguments: EngineKind.allCases)
    func versions(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Overview"), more = try await bench.course("More"), vendor = bench.vendor
            let id = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)])
            let rep = try await bench.person("Rita Rep")
            try await bench.complete(made.exam, of: made.course, rep)
            let held = try #require(try await bench.credential(id, of: rep))
            let scope = bench.access.operator(vendor: vendor, ManageCertifications.self), ledger = bench.ledger
            let forecast = try await bench.store.write(vendor) { tx in
                try EditCertification()(scope, id, CertificationInput(
                    code: "", title: ["en": "Sales Professional"], validityMonths: 6, zone: "UTC",
                    requirements: [.init(course: made.course, activity: made.exam, renews: true), .init(course: more.course, renews: true)]), tx)
                let forecast = try CertificationDryRun.run(#require(try CertificationStore.draft(id, vendor: vendor, tx)),
                                                           current: CertificationStore.version(id, 1, vendor: vendor, tx), vendor: vendor, tx)
                #expect(try PublishCertification(ledger: ledger)(scope, id, tx) == 2)
                return forecast
            }
            #expect(forecast.kept == 1 && forecast.mustProveMore == [rep] && forecast.certified.isEmpty)
            try await bench.work()
            #expect(try await bench.credential(id, of: rep) == held)
            bench.at("2026-12-20")
            try await bench.complete(made.exam, of: made.course, rep)
            #expect(try await bench.credential(id, of: rep) == held)
            try await bench.complete(more.lesson, of: more.course, rep)
            try await bench.complete(more.exam, of: more.course, rep)
            // Six months from the old last day, by the version now in force.
            #expect(try await bench.credential(id, of: rep)?.validThrough == Self.day("2027-09-02"))
        }
    }

    @Test("expiry comes true by the calendar and is told once", arguments: EngineKind.allCases)
    func expiry(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Overview"), auckland = Zone("Pacific/Auckland")!
            let id = try await bench.certification("SALES", [.init(course: made.course, activity: made.exam, renews: true)], zone: "Pacific/Auckland")
            let rep = try await bench.person("Rita Rep")
            bench.at("2026-06-30", auckland)
            try await bench.complete(made.exam, of: made.course, rep)
            let held = try #require(try await bench.credential(id, of: rep))
            #expect(held.validThrough == Self.day("2027-06-30"))
            let end = auckland.start(of: Self.day("2027-07-01"))
            bench.at(Instant(milliseconds: end.milliseconds - 1))
            try await bench.work()
            #expect(held.standing(at: bench.store.clock.now()) == .expiring)
            #expect(try await bench.events(CredentialExpired.kind) == 0)
            // It is still 30 June in UTC.
            bench.at(end.adding(seconds: 7200))
            #expect(held.standing(at: bench.store.clock.now()) == .expired)
            try await bench.work()
            try await bench.work()
            #expect(try await bench.events(CredentialExpired.kind) == 1)
            bench.at("2027-09-01")
            try await bench.complete(made.exam, of: made.course, rep)
            bench.at("2028-09-02")
            try await bench.work()
            #expect(try await bench.events(CredentialExpired.kind) == 2)
        }
    }

    @Test("a course that gives one issues a certificate of completion, once per enrolment", arguments: EngineKind.allCases)
    func courseCertificate(engine: EngineKind) async throws {
        try await CertificationBench.run(engine) { bench in
            let made = try await bench.course("Overview", issuesCertificate: true), plain = try await bench.course("Plain")
            let rep = try await bench.person("Rita Rep")
            for course in [made, plain] {
                try await bench.complete(course.lesson, of: course.course, rep)
                try await bench.complete(course.exam, of: course.course, rep)
            }
            try await bench.complete(made.exam, of: made.course, rep)
            #expect(try await bench.events(CourseCertificateIssued.kind) == 1)
        }
    }
}
