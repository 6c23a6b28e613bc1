import App
import Courses
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import Ledger
import People
import Store
import Support
import Testing
import Web

@Suite("Assigning") struct AssigningTests {
    private struct Cast: Sendable {
        let north, south: OrganizationID
        let vera, nora, nils: PersonID
        let course: (course: CourseID, activity: ActivityID)
    }
    private func cast(_ bench: HouseBench) async throws -> Cast {
        let north = try await bench.organization("Northwind"), south = try await bench.organization("Southsea", country: "FR")
        return Cast(
            north: north, south: south, vera: try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]),
            nora: try await bench.person("Nora Northwind", at: north, [.partnerAdmin], jobRoles: ["management"]),
            nils: try await bench.person("Nils Northwind", at: north, jobRoles: ["sales"]), course: try await bench.course("Overview"))
    }
    private func give(_ bench: HouseBench, _ cast: Cast, _ fields: [(String, String)], as person: PersonID) async throws -> HouseClient.Answer {
        try await bench.post("/assign", [("target", "course:\(cast.course.course.value)")] + fields, as: person)
    }
    private func enrolments(_ bench: HouseBench) async throws -> [(person: String, due: String?)] {
        try await bench.read { [vendor = bench.vendor] in
            try $0.query("SELECT person_id, due_on FROM enrolment WHERE vendor_id = \(vendor) AND is_open = 1").map { (try $0.text("person_id"), try $0.optionalText("due_on")) }
        }
    }
    private func newest(_ bench: HouseBench) async throws -> String {
        try await bench.read { [vendor = bench.vendor] in
            try $0.query("SELECT id FROM assignment WHERE vendor_id = \(vendor) ORDER BY assigned_at DESC, id DESC LIMIT 1")[0].text("id")
        }
    }

    @Test("two reasons for one course are one enrolment with both and the earlier due day", arguments: EngineKind.allCases)
    func twoReasons(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let cast = try await cast(bench)
            #expect(try await give(bench, cast, [("audience", "organizations"), ("organization", cast.north.value), ("dueOn", "2026-05-31")], as: cast.vera).status == 303)
            #expect(try await give(bench, cast, [("audience", "people"), ("emails", "nils.northwind@example.test"), ("dueOn", "2026-04-15")], as: cast.nora).status == 303)
            let all = try await enrolments(bench)
            #expect(all.count == 2 && all.first { $0.person == cast.nils.value }?.due == "2026-04-15")
            #expect(all.first { $0.person == cast.nora.value }?.due == "2026-05-31")
            let reasons = try await bench.read { [vendor = bench.vendor] in
                try $0.count("SELECT count(*) FROM enrolment_reason r JOIN enrolment e ON e.vendor_id = r.vendor_id AND e.id = r.enrolment_id WHERE r.vendor_id = \(vendor) AND e.person_id = \(cast.nils)")
            }
            #expect(reasons == 2)
            // A later due day changes nothing that is nearer.
            #expect(try await give(bench, cast, [("audience", "people"), ("emails", "nils.northwind@example.test"), ("dueOn", "2026-12-31")], as: cast.nora).status == 303)
            #expect(try await enrolments(bench).first { $0.person == cast.nils.value }?.due == "2026-04-15")
            for bad in [("dueOn", "2026-01-01"), ("dueOn", "soon"), ("emails", "nobody@example.test")] {
                #expect(try await give(bench, cast, [("audience", "people"), ("emails", "nils.northwind@example.test")].filter { $0.0 != bad.0 } + [bad], as: cast.nora).status == 422)
            }
        }
    }

    @Test("new joiners and new holders of a job role enter by themselves, while the assignment stands", arguments: EngineKind.allCases)
    func joiners(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let cast = try await cast(bench)
            #expect(try await give(bench, cast, [("audience", "jobRole"), ("jobRole", "engineer"), ("dueOn", "2026-06-30")], as: cast.vera).status == 303)
            let byRole = try await newest(bench)
            #expect(try await enrolments(bench).isEmpty)
            let joiner = try await bench.person("Jo Joiner", at: cast.south, jobRoles: ["engineer"])
            let other = try await bench.person("Ola Other", at: cast.south, jobRoles: ["support"])
            try await bench.work()
            #expect(try await enrolments(bench).map(\.person) == [joiner.value])
            try await bench.write { [vendor = bench.vendor, ledger = bench.ledger, today = bench.today] tx in
                let membership = try Memberships.of(other, vendor: vendor, tx)[0]
                try Memberships.changeJobRoles(membership, to: ["support", "engineer"], from: today, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx)
            }
            try await bench.work()
            #expect(Set(try await enrolments(bench).map(\.person)) == [joiner.value, other.value])
            // An organization's standing assignment meets who joins it; a stopped one meets nobody.
            clockForward(bench)
            #expect(try await give(bench, cast, [("audience", "organizations"), ("organization", cast.south.value)], as: cast.vera).status == 303)
            let late = try await bench.person("Lea Late", at: cast.south, jobRoles: ["marketing"])
            try await bench.work()
            #expect(try await enrolments(bench).contains { $0.person == late.value })
            #expect(try await bench.post("/assignments/\(byRole)/cancel", as: cast.vera).status == 303)
            let tooLate = try await bench.person("Tom Toolate", at: cast.north, jobRoles: ["engineer"])
            try await bench.work()
            #expect(try await !enrolments(bench).contains { $0.person == tooLate.value })
            // Who has it keeps it.
            #expect(try await enrolments(bench).contains { $0.person == joiner.value })
        }
    }
    @Test("a crowd is enrolled by a job in batches, everybody once, and a stopped assignment enrols no more", arguments: EngineKind.allCases)
    func crowd(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let cast = try await cast(bench)
            for number in 0..<55 { _ = try await bench.person("Rep \(number)", at: cast.south, jobRoles: ["support"]) }
            // One with two employers is one enrolment.
            let two = try await bench.person("Tessa Two", at: cast.south, jobRoles: ["support"])
            try await bench.join(two, cast.north, jobRoles: ["support"], from: bench.today)
            try await bench.work()
            #expect(try await give(bench, cast, [("audience", "jobRole"), ("jobRole", "support"), ("dueOn", "2026-06-30")], as: cast.vera).status == 303)
            #expect(try await enrolments(bench).isEmpty)
            try await bench.work()
            let all = try await enrolments(bench)
            #expect(all.count == 56 && Set(all.map(\.person)).count == 56 && all.allSatisfy { $0.due == "2026-06-30" })
            try await bench.work()
            #expect(try await enrolments(bench).count == 56)
            clockForward(bench)
            let other = try await bench.course("Second")
            let answer = try await bench.post("/assign", [("target", "course:\(other.course.value)"), ("audience", "jobRole"), ("jobRole", "support")], as: cast.vera)
            #expect(answer.status == 303)
            let second = try await newest(bench)
            #expect(try await bench.post("/assignments/\(second)/cancel", as: cast.vera).status == 303)
            try await bench.work()
            #expect(try await enrolments(bench).count == 56)
        }
    }
    private func clockForward(_ bench: HouseBench) { bench.clock.advance(seconds: 60) }

    @Test("what is proved is not asked again; what runs out is", arguments: EngineKind.allCases)
    func renewals(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let cast = try await cast(bench), certification = try await bench.certification("SALES", [cast.course.course])
            try await bench.learn(cast.nils, cast.course)
            func assign() async throws -> Int {
                clockForward(bench)
                return try await bench.post("/assign", [("target", "certification:\(certification.value)"), ("audience", "people"), ("emails", "nils.northwind@example.test")], as: cast.vera).status
            }
            #expect(try await assign() == 303)
            #expect(try await enrolments(bench).isEmpty)
            bench.at("2027-01-15")
            #expect(try await assign() == 303)
            #expect(try await enrolments(bench).map(\.person) == [cast.nils.value])
            try await bench.learn(cast.nils, cast.course)
            #expect(try await enrolments(bench).isEmpty)
            #expect(try await assign() == 303)
            #expect(try await enrolments(bench).isEmpty)
            // The course by itself, in the version that was completed, is not asked again either.
            #expect(try await give(bench, cast, [("audience", "people"), ("emails", "nils.northwind@example.test")], as: cast.vera).status == 303)
            #expect(try await enrolments(bench).isEmpty)
        }
    }

    @Test("a distributor neither sees nor stops what the partner or another distributor gave; the vendor stops all", arguments: EngineKind.allCases)
    func distributors(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let cast = try await cast(bench)
            var managers: [PersonID] = []
            for word in ["One", "Two"] {
                let own = try await bench.organization("Distributor \(word)", type: "distributor")
                managers.append(try await bench.person("Dora \(word)", at: own, [.distributorManager], jobRoles: ["management"]))
                let scope = bench.access.operator(vendor: bench.vendor, ManageOrganizations.self), ledger = bench.ledger
                _ = try await bench.write {
                    try Organizations.link(scope, reseller: cast.north, DistributorLinkDraft(
                        distributor: own, grants: [.people, .assign], from: Day(iso: "2025-01-01")!, lastDay: nil), ledger: ledger, $0)
                }
            }
            bench.access.forgetAll()
            func given(by person: PersonID, note: String) async throws -> String {
                clockForward(bench)
                let answer = try await give(bench, cast, [("audience", "organizations"), ("organization", cast.north.value), ("note", note), ("dueOn", note == "vendor" ? "2026-09-09" : "")], as: person)
                #expect(answer.status == 303, "\(note): \(answer.status)")
                return try await newest(bench)
            }
            let partners = try await given(by: cast.nora, note: "partner"), first = try await given(by: managers[0], note: "first")
            let second = try await given(by: managers[1], note: "second"), vendors = try await given(by: cast.vera, note: "vendor")
            func seen(by person: PersonID) async throws -> Set<String> {
                let page = try await bench.get("/assignments", as: person).text
                return Set([partners, first, second, vendors].filter { page.contains($0) })
            }
            func stopped(_ id: String, by person: PersonID) async throws -> Int { try await bench.post("/assignments/\(id)/cancel", as: person).status }
            let seenByFirst = try await seen(by: managers[0]), seenBySecond = try await seen(by: managers[1])
            #expect(seenByFirst == [first] && seenBySecond == [second])
            for foreign in [partners, second, vendors] { #expect(try await stopped(foreign, by: managers[0]) == 404) }
            for foreign in [partners, first, vendors] { #expect(try await stopped(foreign, by: managers[1]) == 404) }
            // The partner's administrator stops the own one; the vendor's and the distributors' stay.
            for foreign in [vendors, first, second] { #expect(try await stopped(foreign, by: cast.nora) == 404) }
            let listed = try await bench.get("/assignments", as: cast.nora)
            // Seen, and without the button that would not be theirs.
            #expect(listed.status == 200 && listed.text.contains(Localizer(locale: .en).short(Day(iso: "2026-09-09")!)) && !listed.text.contains(vendors))
            #expect(try await stopped(first, by: managers[0]) == 303)
            #expect(try await stopped(partners, by: cast.nora) == 303)
            for rest in [second, vendors] { #expect(try await stopped(rest, by: cast.vera) == 303) }
            let standing = try await bench.read { [vendor = bench.vendor] in try $0.count("SELECT count(*) FROM assignment WHERE vendor_id = \(vendor) AND cancelled_at IS NULL") }
            #expect(standing == 0)
        }
    }

    @Test("a channel manager stops the vendor's assignment inside the portfolio, and reaches nothing outside", arguments: EngineKind.allCases)
    func portfolios(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let cast = try await cast(bench)
            let chris = try await bench.person("Chris Channel", at: bench.headquarters)
            try await bench.write { [vendor = bench.vendor, ledger = bench.ledger, headquarters = bench.headquarters] tx in
                try Persons.grant(BuiltInRole.channelManager.rawValue, to: chris, at: headquarters, portfolio: #"{"organizations":[],"countries":["DE"],"regions":[],"types":[]}"#,
                                  by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx)
            }
            bench.access.forgetAll()
            #expect(try await give(bench, cast, [("audience", "organizations"), ("organization", cast.north.value)], as: cast.vera).status == 303)
            let inside = try await newest(bench)
            clockForward(bench)
            #expect(try await give(bench, cast, [("audience", "organizations"), ("organization", cast.south.value)], as: cast.vera).status == 303)
            let outside = try await newest(bench)
            clockForward(bench)
            #expect(try await give(bench, cast, [("audience", "jobRole"), ("jobRole", "sales")], as: cast.vera).status == 303)
            let everywhere = try await newest(bench)
            let page = try await bench.get("/assignments", as: chris).text
            #expect(page.contains(inside) && !page.contains(outside))
            #expect(try await bench.post("/assignments/\(outside)/cancel", as: chris).status == 404)
            #expect(try await bench.post("/assignments/\(everywhere)/cancel", as: chris).status == 404)
            #expect(try await bench.post("/assignments/\(inside)/cancel", as: chris).status == 303)
            // Outside the portfolio there is nobody to assign to.
            #expect(try await give(bench, cast, [("audience", "organizations"), ("organization", cast.south.value)], as: chris).status == 404)
            #expect(try await give(bench, cast, [("audience", "organizations"), ("organization", cast.north.value)], as: chris).status == 303)
        }
    }
}
