import Certification
import Courses
import Foundation
import HTTPTypes
import Kernel
import People
import Store
import Support
import Testing
import Web

@Suite("Assignments: the form, the list and its file")
struct AssignmentPagesTests {
    private struct Cast: Sendable {
        let northwind, southsea: OrganizationID
        let vera, nora, sven, rita, otto: PersonID
        let overview, launch: (course: CourseID, activity: ActivityID)
    }
    private func cast(_ bench: HouseBench) async throws -> Cast {
        let northwind = try await bench.organization("Northwind"), southsea = try await bench.organization("Southsea", country: "FR")
        return Cast(
            northwind: northwind, southsea: southsea, vera: try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]),
            nora: try await bench.person("Nora Northwind", at: northwind, [.partnerAdmin], jobRoles: ["management"]),
            sven: try await bench.person("Sven Southsea", at: southsea, [.partnerAdmin], jobRoles: ["management"]),
            rita: try await bench.person("Rita Rep", at: northwind), otto: try await bench.person("Otto Rep", at: northwind),
            overview: try await bench.course("Overview"), launch: try await bench.course("Launch"))
    }

    @Test("the list counts each person once, says how far it is, and is searched, filtered, ordered and exported", arguments: EngineKind.allCases)
    func list(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench)
            let certification = try await bench.certification("SALES", [cast.overview.course, cast.launch.course])
            try await bench.assign("certification", certification.value, to: [cast.rita], by: cast.vera)
            bench.at("2026-03-03")
            try await bench.assign("course", cast.overview.course.value, to: [cast.otto], due: "2026-03-05", by: cast.nora)
            func list(_ query: String = "", as person: PersonID? = nil) async throws -> String {
                let answer = try await bench.get("/assignments" + query, as: person ?? cast.vera)
                #expect(answer.status == 200)
                return answer.text
            }
            func order(_ text: String) -> [String] {
                [("Rita Rep", text.range(of: "Rita Rep")), ("Otto Rep", text.range(of: "Otto Rep"))].compactMap { name, range in range.map { (name, $0.lowerBound) } }
                    .sorted { $0.1 < $1.1 }.map(\.0)
            }
            // A certification of two courses is one person.
            #expect(try await list().contains("0 of 1"))
            #expect(order(try await list()) == ["Otto Rep", "Rita Rep"], "newest first")
            #expect(order(try await list("?sort=assigned")) == ["Rita Rep", "Otto Rep"])
            #expect(order(try await list("?sort=due")) == ["Otto Rep", "Rita Rep"], "without a due day last")
            #expect(order(try await list("?sort=-due")) == ["Otto Rep", "Rita Rep"], "without a due day last")
            #expect(order(try await list("?sort=audience")) == ["Otto Rep", "Rita Rep"])
            #expect(order(try await list("?q=otto")) == ["Otto Rep"])
            #expect(order(try await list("?q=professional")) == ["Rita Rep"], "by the title of what is assigned")
            #expect(order(try await list("?target=course:\(cast.overview.course.value)")) == ["Otto Rep"])
            #expect(try await list("?q=zzz").contains("Nothing found"))
            #expect(try await list("?audience=organizations").contains("Otto Rep") == false)
            bench.at("2026-03-06")
            #expect(order(try await list("?state=overdue")) == ["Otto Rep"])
            #expect(order(try await list("?state=running")) == ["Rita Rep"])
            try await bench.learn(cast.otto, cast.overview)
            #expect(order(try await list("?state=done")) == ["Otto Rep"])
            #expect(try await list("?state=done").contains("1 of 1"))
            let file = try await bench.get("/assignments.csv", as: cast.vera).text
            #expect(file.contains("Overview,Otto Rep,Northwind,2026-03-05,1,1,2026-03-03,Done"))
            #expect(file.contains("SALES Professional,Rita Rep,Northwind,,1,0,2026-03-02,Running"))
            #expect(order(try await list(as: cast.sven)) == [])
            #expect(try await bench.get("/assignments.csv", as: cast.sven).text.contains("Rep") == false)
        }
    }

    @Test("the form is opened from a person and an organization, with foreign ones left out", arguments: EngineKind.allCases)
    func form(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench)
            let link = "/assign?person=\(cast.rita.value)"
            #expect(try await bench.get("/people/\(cast.rita.value)", as: cast.nora).text.contains(link))
            #expect(try await bench.get(link, as: cast.nora).text.contains("rita.rep@example.test"))
            #expect(try await bench.get(link, as: cast.sven).text.contains("rita.rep@example.test") == false)
            let organization = try await bench.get("/assign?organization=\(cast.northwind.value)", as: cast.vera).text
            #expect(organization.contains(#"value="\#(cast.northwind.value)" checked"#))
            #expect(organization.contains(#"value="organizations" checked"#))
            #expect(try await bench.get("/organizations/\(cast.northwind.value)", as: cast.vera).text.contains("/assign?organization=\(cast.northwind.value)"))
        }
    }

    @Test("everybody's day begins where their work is", arguments: EngineKind.allCases)
    func start(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench)
            let cases: [(BuiltInRole, String)] = [
                (.author, "/courses"), (.assessor, "/work"), (.auditor, "/ledger"),
            ]
            for (role, page) in cases {
                let person = try await bench.person("Some \(role.rawValue)", at: bench.headquarters, [role])
                #expect(try await bench.get("/", as: person).headers[.location] == page, "\(role)")
            }
            #expect(try await bench.get("/", as: cast.vera).headers[.location] == "/reports/readiness")
            #expect(try await bench.get("/", as: cast.nora).headers[.location] == "/board")
            #expect(try await bench.get("/", as: cast.rita).headers[.location] == "/home")
            let own = try await bench.organization("Dist", type: "distributor"), ledger = bench.ledger
            let distributor = try await bench.person("Dora Distributor", at: own, [.distributorManager])
            let scope = bench.access.operator(vendor: bench.vendor, ManageOrganizations.self)
            _ = try await bench.write { tx in
                try Organizations.link(scope, reseller: cast.northwind, DistributorLinkDraft(
                    distributor: own, grants: [.counts, .people, .report], from: Day(iso: "2025-01-01")!, lastDay: nil), ledger: ledger, tx)
            }
            #expect(try await bench.get("/", as: distributor).headers[.location] == "/reports/readiness")
        }
    }

    @Test("the board names the leaver with whom a target is lost", arguments: EngineKind.allCases)
    func leaver(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench)
            _ = try await bench.certification("SALES", [cast.overview.course], target: ReadinessTarget(.people, 2))
            for person in [cast.rita, cast.otto] { try await bench.learn(person, cast.overview) }
            let third = try await bench.person("Third Rep", at: cast.northwind)
            try await bench.work()
            #expect(try await bench.get("/board", as: cast.nora).text.contains("Nothing is at stake"))
            try await bench.leave(cast.otto, cast.northwind, lastDay: Day(iso: "2026-03-31")!)
            let board = try await bench.get("/board", as: cast.nora).text
            #expect(board.contains("SALES Professional is safe until 31 March 2026; then Otto Rep leaves and 1 person is missing."))
            #expect(board.contains("Third Rep could start SALES Professional"))
            // Whoever comes back, or never had what counts, is no loss.
            try await bench.learn(third, cast.overview)
            try await bench.work()
            #expect(try await bench.get("/board", as: cast.nora).text.contains("Otto Rep leaves") == false)
        }
    }
}
