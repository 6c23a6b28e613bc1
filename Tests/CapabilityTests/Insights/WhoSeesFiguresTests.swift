import App
import HTTPTypes
import Web
import Certification
import Courses
import Foundation
import HTML
import Insights
import Kernel
import Ledger
import People
import Store
import Support
import Testing

@Suite("Insights: who sees what")
struct WhoSeesFiguresTests {
    /// Two partners with an administrator each, a vendor administrator, and a rep of the first.
    private struct Cast: Sendable {
        let northwind, southsea: OrganizationID
        let vera, nora, sven, rita: PersonID
        let course: (course: CourseID, activity: ActivityID)
        let certification: CertificationID
        func report(_ organization: OrganizationID) -> String { "/reports/organizations/\(organization.value)" }
    }
    private func cast(_ bench: HouseBench) async throws -> Cast {
        let northwind = try await bench.organization("Northwind"), southsea = try await bench.organization("Southsea", country: "FR")
        let course = try await bench.course("Overview")
        let certification = try await bench.certification("SALES", [course.course], audience: ["sales"])
        return Cast(
            northwind: northwind, southsea: southsea, vera: try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]),
            nora: try await bench.person("Nora Northwind", at: northwind, [.partnerAdmin], jobRoles: ["management"]),
            sven: try await bench.person("Sven Southsea", at: southsea, [.partnerAdmin], jobRoles: ["management"]),
            rita: try await bench.person("Rita Rep", at: northwind), course: course, certification: certification)
    }

    @Test("a partner's administrator sees own people and figures, and of another partner nothing at all", arguments: EngineKind.allCases)
    func partner(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench)
            try await bench.learn(cast.rita, cast.course)
            try await bench.work()
            let own = try await bench.get(cast.report(cast.northwind), as: cast.nora)
            #expect(own.status == 200)
            #expect(own.text.contains("Rita Rep"))
            #expect(own.text.contains("Certified through 2 Mar 2027"))
            #expect(own.text.contains("1 of 1 person"))
            for path in [cast.report(cast.northwind), cast.report(cast.northwind) + "/people.csv", "/api/v1/reports/organizations/\(cast.northwind.value)/people"] {
                let owner = try await bench.get(path, as: cast.nora), stranger = try await bench.get(path, as: cast.sven)
                #expect(owner.status == 200, "\(path)")
                #expect(stranger.status == 404, "\(path)")
                #expect(!stranger.text.contains("Northwind") && !stranger.text.contains("Rita"), "\(path)")
            }
            let board = try await bench.get("/reports/readiness", as: cast.sven)
            #expect(board.status == 200)
            #expect(board.text.contains("Southsea") && !board.text.contains("Northwind"))
            let csv = try await bench.get("/reports/readiness.csv", as: cast.sven)
            #expect(csv.text.contains("Southsea") && !csv.text.contains("Northwind"))
            let everybody = try await bench.get("/reports/people.csv", as: cast.sven)
            #expect(!everybody.text.contains("Rita"))
            #expect(try await bench.get("/reports/people.csv", as: cast.vera).text.contains("Northwind,Rita Rep,"))
            #expect(try await bench.get("/reports/readiness", as: cast.rita).status == 403)
            #expect(try await bench.get("/reports/readiness").status != 200)
            #expect(try await bench.get("/ledger/person/\(cast.rita.value)", as: cast.nora).status == 403)
            #expect(try await bench.get("/board", as: cast.nora).text.contains("SALES Professional is safe until 2 March 2027; then 1 person short."))
        }
    }

    @Test("a leaver leaves the figures the day after; the former employer keeps the record up to the last day, the new one sees no earlier progress",
          arguments: EngineKind.allCases)
    func moved(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench)
            try await bench.learn(cast.rita, cast.course, completes: false)
            bench.at("2026-03-20")
            try await bench.leave(cast.rita, cast.northwind, lastDay: Day(iso: "2026-03-31")!)
            try await bench.join(cast.rita, cast.southsea, from: Day(iso: "2026-04-01")!)
            try await bench.work()
            #expect(try await bench.get(cast.report(cast.northwind), as: cast.nora).text.contains("Rita Rep"))
            bench.at("2026-04-01")
            try await bench.work()
            let former = try await bench.get(cast.report(cast.northwind), as: cast.nora)
            #expect(former.status == 200 && !former.text.contains("Rita Rep"))
            let record = try await bench.get(cast.report(cast.northwind) + "/people.csv?asOf=2026-03-31", as: cast.nora)
            #expect(record.text.contains("Rita Rep") && record.text.contains("In progress"))
            // The new employer: a member who has not started anything under it.
            let new = try await bench.get(cast.report(cast.southsea) + "/people.csv", as: cast.sven)
            #expect(new.text.contains("Rita Rep") && new.text.contains("Not started") && !new.text.contains("In progress"))
            // The vendor sees all of it.
            #expect(try await bench.get("/people/\(cast.rita.value)", as: cast.vera).text.contains("In progress"))
            // What is completed is the person's and known to the new employer with its date.
            try await bench.learn(cast.rita, cast.course)
            try await bench.work()
            #expect(try await bench.get(cast.report(cast.southsea), as: cast.sven).text.contains("Certified through 1 Apr 2027"))
            #expect(try await bench.get(cast.report(cast.northwind), as: cast.nora).text.contains("Rita Rep") == false)
        }
    }

    @Test("with two employers a person counts in each and once in the total", arguments: EngineKind.allCases)
    func twoEmployers(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench)
            try await bench.join(cast.rita, cast.southsea, from: bench.today)
            try await bench.learn(cast.rita, cast.course)
            try await bench.work()
            let csv = try await bench.get("/reports/readiness.csv", as: cast.vera).text
            #expect(csv.contains("Northwind,DE,EMEA,reseller,2026-03-02,SALES Professional,1,1,"))
            #expect(csv.contains("Southsea,FR,EMEA,reseller,2026-03-02,SALES Professional,1,1,"))
            let vendor = bench.vendor, today = bench.today
            let scope = bench.access.operator(vendor: vendor, ViewCounts.self)
            let board = try await bench.read { try Board.load(BoardQuery(), scope: scope, zone: .utc, today: today, $0) }
            #expect(board.total.map(\.base) == [1] && board.total.map(\.certified) == [1])
            #expect(board.count == 2 && board.readyCount == 2)
            #expect(try await bench.get("/reports/at-risk", as: cast.vera).status == 200)
        }
    }

    @Test("a distributor sees what the grant names: counts without names, names with the report grant, nothing without a link, nothing after it ended",
          arguments: EngineKind.allCases)
    func distributors(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench)
            let scope = bench.access.operator(vendor: bench.vendor, ManageOrganizations.self), ledger = bench.ledger
            let cases: [(String, Set<DistributorGrant>?, String?, board: Bool, people: Bool)] = [
                ("Counts", [.counts], nil, true, false), ("People", [.people], nil, false, false), ("Assign", [.people, .assign], nil, false, false),
                ("Report", [.people, .report], nil, true, true), ("Ended", [.counts, .people, .report], "2026-02-28", false, false), ("None", nil, nil, false, false),
            ]
            for (word, grants, lastDay, board, people) in cases {
                let own = try await bench.organization("Distributor \(word)", type: "distributor")
                let manager = try await bench.person("Dora \(word)", at: own, [.distributorManager])
                if let grants {
                    _ = try await bench.write { tx in
                        try Organizations.link(scope, reseller: cast.northwind, DistributorLinkDraft(
                            distributor: own, grants: grants, from: Day(iso: "2025-01-01")!, lastDay: lastDay.flatMap { Day(iso: $0) }), ledger: ledger, tx)
                    }
                }
                let seen = try await bench.get("/reports/readiness", as: manager)
                #expect((seen.status == 200 && seen.text.contains("Northwind")) == board, "\(word)")
                let report = try await bench.get(cast.report(cast.northwind), as: manager)
                #expect((report.status == 200) == board, "\(word)")
                #expect(report.text.contains("Rita Rep") == people, "\(word)")
                let csv = try await bench.get(cast.report(cast.northwind) + "/people.csv", as: manager)
                #expect((csv.status == 200) == people, "\(word)")
                #expect(!seen.text.contains("Distributor Report") || word == "Report", "no distributor learns of another")
                #expect(!seen.text.contains("Southsea"))
            }
        }
    }

    @Test("filters, order and days stand in the address; a filter that fits nobody says so", arguments: EngineKind.allCases)
    func filters(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench)
            try await bench.learn(cast.rita, cast.course)
            try await bench.work()
            func board(_ query: String) async throws -> String {
                let answer = try await bench.get("/reports/readiness?" + query, as: cast.vera)
                #expect(answer.status == 200)
                return answer.text
            }
            func has(_ text: String, _ name: String) -> Bool { text.contains("\(name) <small>") }
            #expect(has(try await board("country=FR"), "Southsea"))
            #expect(!has(try await board("country=FR"), "Northwind"))
            #expect(has(try await board("q=north"), "Northwind"))
            #expect(has(try await board("status=ready"), "Northwind"))
            #expect(!has(try await board("status=ready"), "Southsea"))
            #expect(has(try await board("status=short"), "Southsea"))
            #expect(try await board("q=zzz").contains("No organization fits these filters"))
            #expect(try await board("show=course").contains("Overview"))
            let before = try await board("asOf=2026-03-01")
            #expect(before.contains("As it was on 1 March 2026."))
            #expect(before.contains("0 of 1 certified"))
            // A day to come is no fact yet: today is shown.
            #expect(try await board("asOf=2027-12-01").contains("1 of 1 certified"))
            let sorted = try await board("sort=item&item=\(cast.certification.value)&order=desc")
            #expect(try #require(sorted.range(of: "Northwind <small>")).lowerBound < #require(sorted.range(of: "Southsea <small>")).lowerBound)
            #expect(try await bench.get("/api/v1/reports/readiness", as: cast.vera).text.contains(#""certified":1"#))
        }
    }

    @Test("the auditor reads who did what, before and after, with its seal, as of a day; an erased side row shows no name", arguments: EngineKind.allCases)
    func ledger(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench), vendor = bench.vendor
            let auditor = try await bench.person("Aude Auditor", at: bench.headquarters, [.auditor])
            bench.at("2026-03-10")
            try await bench.learn(cast.rita, cast.course)
            try await bench.work()
            _ = try await bench.write { try Sealing.seal(vendor, $0) }
            let page = try await bench.get("/ledger/person/\(cast.rita.value)", as: auditor)
            #expect(page.status == 200)
            for word in ["people.personAdded", "learning.courseCompleted", "certification.credentialAwarded", "rita.rep@example.test", "Sealed in batch 1", "10 March 2026"] {
                #expect(page.text.contains(word), "\(word)")
            }
            let earlier = try await bench.get("/ledger/person/\(cast.rita.value)?asOf=2026-03-09", as: auditor)
            #expect(earlier.text.contains("people.personAdded") && !earlier.text.contains("learning.courseCompleted"))
            #expect(page.text.contains("Rita Rep</a> completed <a"))
            #expect(page.text.contains("counts through:</span> 10 March 2027"))
            let csv = try await bench.get("/ledger/course/\(cast.course.course.value)/events.csv", as: auditor)
            #expect(csv.status == 200 && csv.text.contains("courses.published") && csv.text.contains("learning.courseCompleted"))
            #expect(try await bench.get("/ledger/certification/\(cast.certification.value)", as: auditor).text.contains("SALES Professional"))
            #expect(try await bench.get("/ledger?q=rita", as: auditor).text.contains("/ledger/person/\(cast.rita.value)"))
            #expect(try await bench.get("/ledger/person/\(UUID().uuidString.lowercased())", as: auditor).status == 404)
            #expect(try await bench.get("/ledger/nonsense/\(cast.rita.value)", as: auditor).status == 404)
            #expect(try await bench.get("/api/v1/ledger/person/\(cast.rita.value)/events?limit=2", as: auditor).text.contains(#""nextCursor":"#))
            try await bench.write { tx in
                try tx.execute("DELETE FROM ledger_personal WHERE vendor_id = \(vendor) AND person_id = \(cast.rita)")
                try tx.execute("UPDATE person SET erased_at = \(tx.now), name = '', email = id WHERE vendor_id = \(vendor) AND id = \(cast.rita)")
            }
            let erased = try await bench.get("/ledger/person/\(cast.rita.value)", as: auditor)
            #expect(erased.status == 200 && !erased.text.contains("rita.rep@") && !erased.text.contains("Rita Rep"))
            #expect(erased.text.contains("erased person"))
        }
    }
}
