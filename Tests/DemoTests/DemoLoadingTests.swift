import App
import Certification
import Courses
import Kernel
import Learning
import Ledger
import People
import Store
import Testing

@Suite("The loaded demo", .enabled(if: DemoFixture.hasMedia, "make demo-media has not run"))
struct DemoLoadingTests {
    private func read<T: Sendable>(_ body: @escaping @Sendable (DemoFixture.Small, Transaction) throws -> T) async throws -> T {
        let demo = try await DemoFixture.small
        return try await demo.house.ground.store.read(demo.vendor) { try body(demo, $0) }
    }
    private static func person(_ key: String, _ demo: DemoFixture.Small, _ tx: Transaction) throws -> PersonID {
        let email = try #require(demo.plan.cast.member(key)?.email)
        return try #require(try Persons.find(email: email, vendor: demo.vendor, tx)).id
    }
    private static func enrolment(_ key: String, _ title: String, _ demo: DemoFixture.Small, _ tx: Transaction) throws -> Enrolment? {
        let course = try tx.first("SELECT id FROM course WHERE vendor_id = \(demo.vendor) AND \(SQL.Fragment.contains("title", title))")
        return try Enrolments.latest(person: person(key, demo, tx), course: #require(course).id("id"), vendor: demo.vendor, tx)
    }

    @Test("has every organization, person, course and certification of its plan, and a ledger that verifies")
    func complete() async throws {
        let demo = try await DemoFixture.small, vendor = demo.vendor
        let counts = try await read { demo, tx in
            (try tx.count("SELECT count(*) FROM organization WHERE vendor_id = \(vendor) AND kind = 'partner'"),
             try tx.count("SELECT count(*) FROM person WHERE vendor_id = \(vendor)"),
             try tx.count("SELECT count(*) FROM course WHERE vendor_id = \(vendor) AND current_version_id IS NOT NULL"),
             try CertificationStore.live(vendor: vendor, tx).count)
        }
        #expect(counts == (40, demo.plan.cast.members.count, 14, 3))
        let verified = try await Verification.verify(vendor, store: demo.house.ground.store)
        #expect(verified.faults == [])
        #expect(verified.events > 3000)
        #expect(verified.sealed > 0)
    }

    @Test("stops Lukas in the middle of the comparison lesson")
    func midModule() async throws {
        let (minutes, share) = try await read { demo, tx in
            let open = try #require(try Self.enrolment("lukas", "Positioning", demo, tx))
            let progress = try Enrolments.progress(open.id, vendor: demo.vendor, tx)
            return (open.minutesLeft, progress.values.filter { $0.state == .started }.map(\.sharePermille))
        }
        #expect(minutes > 20)
        #expect(share == [430])
    }

    @Test("leaves Amélie twenty minutes short of certified")
    func twentyMinutes() async throws {
        let (left, held) = try await read { demo, tx in
            (try #require(try Self.enrolment("amelie", "final exam", demo, tx)).minutesLeft,
             try CredentialStore.all(of: Self.person("amelie", demo, tx), vendor: demo.vendor, tx).count)
        }
        #expect(left == 20)
        #expect(held == 0)
    }

    @Test("gives Nordlicht exactly three certified presales engineers, of whom Tom leaves in 21 days")
    func oneLeaver() async throws {
        let (holders, lastDay, wanted) = try await read { demo, tx in
            let certification = try #require(try CertificationStore.find(code: "CPE", vendor: demo.vendor, tx)).id
            let holders = try demo.plan.cast.members.filter { $0.first.organization == "nordlicht" }.filter {
                try CredentialStore.find(certification, of: Self.person($0.key, demo, tx), vendor: demo.vendor, tx) != nil
            }.map(\.key)
            let tom = try #require(try Memberships.of(Self.person("tom", demo, tx), vendor: demo.vendor, tx).last)
            return (Set(holders), tom.validTo.adding(days: -1), demo.plan.day(21))
        }
        #expect(holders == ["jonas", "aylin", "tom"])
        #expect(lastDay == wanted)
    }

    @Test("lets Kenji's certification end in 24 days and keeps Nora's through her move")
    func credentials() async throws {
        let (last, wanted, nora) = try await read { demo, tx in
            (try CredentialStore.all(of: Self.person("kenji", demo, tx), vendor: demo.vendor, tx).map(\.validThrough),
             demo.plan.day(24),
             try CredentialStore.all(of: Self.person("nora", demo, tx), vendor: demo.vendor, tx).map { $0.standing(on: demo.plan.day(0)).counts })
        }
        #expect(last == [wanted])
        #expect(nora == [true])
    }

    @Test("assigns to Tomasz by each of his employers under that employer")
    func twoEmployers() async throws {
        let names = try await read { demo, tx in
            try ["Sizing", "Deploying"].map { title in
                let enrolment = try #require(try Self.enrolment("tomasz", title, demo, tx))
                let organization = try #require(enrolment.organization)
                return try #require(try OrganizationStore.find(organization, .everything, vendor: demo.vendor, tx)).name
            }
        }
        #expect(names == ["Wisłanet Sp. z o.o.", "Ruhrwerk Automation GmbH"])
    }

    @Test("shows Contelis seven resellers, one of them shared, and nobody but Siân at Brightwater")
    func organizations() async throws {
        let (resellers, shared, alone, enrolments) = try await read { demo, tx in
            let vendor = demo.vendor
            func find(_ name: String) throws -> OrganizationID {
                try #require(try tx.first("SELECT id FROM organization WHERE vendor_id = \(vendor) AND name = \(name)")).id("id")
            }
            let contelis = try find("Contelis Distribution GmbH"), lemano = try find("Lémano Systèmes SA"), brightwater = try find("Brightwater Controls Ltd")
            let today = demo.plan.day(0)
            return (
                try tx.count("SELECT count(*) FROM distributor_link WHERE vendor_id = \(vendor) AND distributor_id = \(contelis) AND \(SQL.holds(on: today))"),
                try tx.count("SELECT count(*) FROM distributor_link WHERE vendor_id = \(vendor) AND reseller_id = \(lemano) AND \(SQL.holds(on: today))"),
                try tx.count("SELECT count(*) FROM membership WHERE vendor_id = \(vendor) AND organization_id = \(brightwater) AND \(SQL.holds(on: today))"),
                try tx.count("SELECT count(*) FROM enrolment WHERE vendor_id = \(vendor) AND organization_id = \(brightwater)"))
        }
        #expect(resellers == 7)
        #expect(shared == 2)
        #expect(alone == 1)
        #expect(enrolments == 0)
    }

    @Test("keeps six pieces of work waiting for an assessor, the oldest for four days")
    func queue() async throws {
        let (count, oldest, wanted) = try await read { demo, tx in
            let row = try #require(try tx.first("SELECT count(*) AS many, min(handed_in_at) AS oldest FROM submission WHERE vendor_id = \(demo.vendor) AND state = 'waiting'"))
            return (try row.int("many"), Zone.utc.day(at: try row.instant("oldest")), demo.plan.day(-4))
        }
        #expect(count == 6)
        #expect(oldest == wanted)
    }

    @Test("refuses a database that holds a vendor")
    func refusal() async throws {
        let demo = try await DemoFixture.small
        let loader = DemoLoader(demo.plan, house: demo.house, clock: DemoClock(Clock.system.now()))
        await #expect(throws: DemoLoader.Refused.self) { _ = try await loader.load() }
    }
}
