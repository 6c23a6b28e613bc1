import App
import Certification
import Courses
import Foundation
import HTML
import HTTPTypes
import Jobs
import Kernel
import Learning
import Ledger
import People
import Store
import Support
import Testing
import Web

@Suite("The end of a partner") struct EndingTests {
    private func plan(_ bench: HouseBench, _ organization: OrganizationID, _ lastDay: String, as admin: PersonID) async throws -> HouseClient.Answer {
        try await bench.post("/organizations/\(organization)/end", [("lastDay", lastDay), ("reason", "Contract over")], as: admin)
    }
    private func ending(_ bench: HouseBench, _ organization: OrganizationID) async throws -> OrganizationEnding? {
        try await bench.read { [vendor = bench.vendor] in try OrganizationEndings.current(organization, vendor: vendor, $0) }
    }

    @Test("the last day is whole in the vendor's zone, and the next one has none of it", arguments: EngineKind.allCases, ["Pacific/Auckland", "Pacific/Honolulu"])
    func boundary(engine: EngineKind, name: String) async throws {
        let zone = Zone(name)!
        try await HouseBench.run(engine, zone: zone) { bench in
            let partner = try await bench.organization("Northwind")
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), ana = try await bench.person("Ana Admin", at: partner, [.partnerAdmin])
            bench.at("2026-03-05", zone)
            #expect(try await plan(bench, partner, "2026-03-10", as: vera).status == 303)
            #expect(try await bench.get("/organizations/\(partner)", as: ana).text.contains("partnership ends on"))
            bench.clock.set(zone.instant(of: Day(iso: "2026-03-10")!, secondOfDay: 86_399))
            bench.access.forgetAll()
            try await bench.work()
            #expect(try await bench.get("/people", as: ana).status == 200)
            #expect(try await ending(bench, partner)?.carriedOutAt == nil)
            bench.clock.set(zone.instant(of: Day(iso: "2026-03-11")!, secondOfDay: 1))
            bench.access.forgetAll()
            // Before any job: the right is gone with the day.
            #expect(try await bench.get("/people", as: ana).status == 403)
            try await bench.work()
            let carried = try #require(try await ending(bench, partner))
            #expect(carried.carriedOutAt != nil)
            let vendor = bench.vendor
            let memberships = try await bench.read { try Memberships.of(ana, vendor: vendor, $0) }
            #expect(memberships.map(\.validTo) == [Day(iso: "2026-03-11")!])
            // The record is hers for life.
            #expect(try await bench.get("/home", as: ana).status == 200)
            #expect(try await bench.get("/me", as: ana).status == 200)
            #expect(try await bench.get("/organizations", as: ana).status == 403)
        }
    }

    @Test("everything ends without failing anybody, and reinstating brings all of it back", arguments: EngineKind.allCases)
    func wholeWay(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vendor = bench.vendor, partner = try await bench.organization("Northwind"), other = try await bench.organization("Contoso")
            let disti = try await bench.organization("Disti", type: "distributor")
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), ana = try await bench.person("Ana Admin", at: partner, [.partnerAdmin])
            let rita = try await bench.person("Rita Rep", at: partner), both = try await bench.person("Both Sides", at: partner)
            try await bench.join(both, other, from: bench.today)
            let course = try await bench.course("Overview"), done = try await bench.course("Positioning")
            let certification = try await bench.certification("SALES", [done.course])
            try await bench.learn(rita, done)
            try await bench.learn(rita, course, completes: false)
            try await bench.assign("course", course.course.value, to: [both], by: ana)
            #expect(try await bench.post("/organizations/\(partner)/distributors", [("distributor", disti.value), ("grants", "counts"), ("from", "2026-01-01")], as: vera).status == 303)
            #expect(try await bench.post("/people/new", [("organization", partner.value), ("email", "late@example.test")], as: ana).status == 303)
            func facts() async throws -> [String] {
                try await bench.read { tx in
                    let open = try tx.query("SELECT person_id, course_id, minutes_done FROM enrolment WHERE vendor_id = \(vendor) AND is_open = 1").map { "open \(try $0.text("person_id")) \(try $0.text("course_id")) \(try $0.int("minutes_done"))" }
                    let assigned = try tx.query("SELECT id FROM assignment WHERE vendor_id = \(vendor) AND cancelled_at IS NULL").map { "assigned \(try $0.text("id"))" }
                    let links = try OrganizationStore.links(reseller: partner, .everything, vendor: vendor, today: Day(iso: "2026-03-20")!, tx).map { "link \($0.id) \($0.grants.count)" }
                    let members = try tx.query("SELECT person_id, membership_id, job_roles, is_primary FROM membership m WHERE vendor_id = \(vendor) AND organization_id = \(partner) AND \(.holds("m", on: Day(iso: "2026-03-20")!))")
                        .map { "member \(try $0.text("person_id")) \(try $0.text("membership_id")) \(try $0.text("job_roles")) \(try $0.int("is_primary"))" }
                    return (open + assigned + links + members).sorted()
                }
            }
            let before = try await facts()
            #expect(before.count == 7)
            #expect(try await plan(bench, partner, "2026-03-10", as: vera).status == 303)
            bench.at("2026-03-11")
            try await bench.work()
            #expect(try await facts().filter { !$0.contains("Contoso") } == [])
            try await bench.read { tx throws in
                let credential = try CredentialStore.find(certification, of: rita, vendor: vendor, tx)
                #expect(credential?.status == .held, "a credential is the person's")
                let closed = try tx.query("SELECT withdrawn_at, completed_at, closed_at FROM enrolment WHERE vendor_id = \(vendor) AND closed_by IS NOT NULL")
                #expect(closed.count == 2)
                let whole = try closed.filter { row in
                    let withdrawn = try row.optionalInt("withdrawn_at"), completed = try row.optionalInt("completed_at"), at = try row.optionalInt("closed_at")
                    return withdrawn == nil && completed == nil && at != nil
                }
                #expect(whole.count == 2)
                let seats = try Seats.use(of: partner, on: Day(iso: "2026-03-11")!, vendor: vendor, tx)
                #expect(seats.used == 0)
                let stays = try Memberships.of(both, vendor: vendor, tx).contains { $0.organization == other && $0.validTo == Day.forever }
                #expect(stays)
            }
            #expect(try await bench.get("/courses/\(course.course)", as: rita).text.contains("Nothing was failed"))
            #expect(try await bench.post("/people/new", [("organization", partner.value), ("email", "new@example.test")], as: vera).status == 422)
            await #expect(throws: EndingRefusal.ended(organization: "Northwind")) { try await bench.join(vera, partner, from: bench.today) }
            // Reinstated, everything is as it was; the days between stay without.
            bench.at("2026-03-18")
            #expect(try await bench.post("/organizations/\(partner)/reinstate", [("from", "2026-03-10")], as: vera).status == 422)
            #expect(try await bench.post("/organizations/\(partner)/reinstate", [("from", "2026-03-18")], as: vera).status == 303)
            try await bench.work()
            #expect(try await facts() == before)
            #expect(try await bench.get("/people", as: ana).status == 200)
            let gap = try await bench.read { tx in try tx.count("SELECT count(*) FROM membership m WHERE vendor_id = \(vendor) AND organization_id = \(partner) AND \(.holds("m", on: Day(iso: "2026-03-14")!))") }
            #expect(gap == 0)
            let history = try await bench.get("/organizations/\(partner)/history?day=2026-03-14", as: vera)
            #expect(history.text.contains("Partnership ended"))
            #expect(history.text.contains("Partner again"))
        }
    }

    @Test("a plan is moved and taken back until its day; what makes no sense is refused; only the vendor ends partners", arguments: EngineKind.allCases)
    func plans(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind")
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), ana = try await bench.person("Ana Admin", at: partner, [.partnerAdmin])
            #expect(try await bench.get("/organizations/\(partner)/end", as: vera).status == 200)
            #expect(try await bench.get("/organizations/\(partner)/reinstate", as: vera).status == 404)
            for day in ["", "2026-02-28", "2040-01-01", "tomorrow"] { #expect(try await plan(bench, partner, day, as: vera).status == 422, "\(day)") }
            #expect(try await plan(bench, partner, "2026-03-20", as: ana).status == 403)
            #expect(try await plan(bench, partner, "2026-03-20", as: vera).status == 303)
            #expect(try await plan(bench, partner, "2026-03-25", as: vera).status == 303)
            #expect(try await ending(bench, partner)?.lastDay == Day(iso: "2026-03-25"))
            bench.at("2026-03-22")
            try await bench.work()
            #expect(try await bench.get("/people", as: ana).status == 200)
            #expect(try await bench.get("/organizations?status=ending", as: vera).text.contains("Northwind"))
            #expect(try await bench.post("/organizations/\(partner)/end/cancel", as: vera).status == 303)
            bench.at("2026-03-27")
            try await bench.work()
            #expect(try await bench.get("/people", as: ana).status == 200)
            // At once, with yesterday.
            #expect(try await plan(bench, partner, "2026-03-26", as: vera).status == 303)
            #expect(try await bench.get("/people", as: ana).status == 403)
            #expect(try await plan(bench, partner, "2026-03-28", as: vera).status == 422)
            #expect(try await bench.get("/organizations?status=ended", as: vera).text.contains("Northwind"))
            #expect(!(try await bench.get("/organizations", as: vera).text.contains("Northwind")))
        }
    }

    @Test("a leaver's last day is inclusive, seen while planned, moved and taken back", arguments: EngineKind.allCases)
    func leavers(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vendor = bench.vendor, partner = try await bench.organization("Northwind")
            let ana = try await bench.person("Ana Admin", at: partner, [.partnerAdmin]), rita = try await bench.person("Rita Rep", at: partner, [.partnerAdmin])
            let membership = try await bench.read { try Memberships.of(rita, vendor: vendor, $0)[0].id }
            let path = "/people/\(rita)/memberships/\(membership)"
            #expect(try await bench.post(path + "/end", [("lastDay", "2026-03-10")], as: ana).status == 303)
            #expect(try await bench.get("/people?state=leaving", as: ana).text.contains("Rita Rep"))
            #expect(!(try await bench.get("/people?state=leaving", as: ana).text.contains("ana.admin@example.test")))
            #expect(try await bench.post(path + "/end", [("lastDay", "2026-03-12")], as: ana).status == 303, "later than planned")
            bench.at("2026-03-12")
            #expect(try await bench.get("/people", as: rita).status == 200)
            bench.at("2026-03-13")
            #expect(try await bench.get("/people", as: rita).status == 403)
            #expect(try await bench.post(path + "/keep", as: ana).status == 404, "over is over")
            bench.at("2026-03-11")
            #expect(try await bench.post(path + "/keep", as: ana).status == 303)
            bench.at("2026-04-11")
            #expect(try await bench.get("/people", as: rita).status == 200)
        }
    }
}
