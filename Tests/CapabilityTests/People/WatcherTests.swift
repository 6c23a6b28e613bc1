import App
import Foundation
import HTML
import HTTPTypes
import Kernel
import Ledger
import Mail
import People
import Store
import Support
import Testing
import Web

@Suite("Tasks about partners, who can see whom, and the isolation check") struct WatcherTests {
    private static let germany = #"{"countries":["DE"],"organizations":[],"regions":[],"types":[]}"#

    private func give(_ bench: HouseBench, _ role: BuiltInRole, _ person: PersonID, at organization: OrganizationID, portfolio: String? = nil, subtree: Bool = false) async throws {
        let vendor = bench.vendor, ledger = bench.ledger
        try await bench.write {
            try Persons.grant(role.rawValue, to: person, at: organization, portfolio: portfolio, includesSubtree: subtree, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, $0)
        }
        bench.access.forgetAll()
    }
    private func open(_ bench: HouseBench) async throws -> [String] {
        let vendor = bench.vendor
        return try await bench.read { try $0.query("SELECT organization_id, kind FROM partner_task WHERE vendor_id = \(vendor) AND closed_at IS NULL").map { try $0.text("kind") } }
    }

    @Test("a lost, silent or unreachable last administrator opens a task for whose portfolio it is, and the facts close it", arguments: Support.EngineKind.allCases)
    func tasks(engine: Support.EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vendor = bench.vendor, ledger = bench.ledger
            let vera = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), chris = try await bench.person("Chris Manager", at: bench.headquarters)
            let outside = try await bench.person("Otto Outside", at: bench.headquarters)
            try await give(bench, .channelManager, chris, at: bench.headquarters, portfolio: Self.germany)
            try await give(bench, .channelManager, outside, at: bench.headquarters, portfolio: Self.germany.replacing("DE", with: "FR"))
            let north = try await bench.organization("Northwind"), rome = try await bench.organization("Roma VAR", country: "IT")
            _ = try await bench.organization("Paris VAR", country: "FR")
            let vic = try await bench.person("Vic Admin", at: north, [.partnerAdmin]), rita = try await bench.person("Rita Roma", at: rome, [.partnerAdmin])
            try await bench.work()
            #expect(try await open(bench).isEmpty)
            // A directory ends both by its own word.
            try await bench.leave(vic, north, lastDay: bench.today.adding(days: -1))
            try await bench.leave(rita, rome, lastDay: bench.today.adding(days: -1))
            try await bench.work()
            #expect(try await open(bench) == ["noAdmin", "noAdmin"])
            let own = try await bench.get("/tasks", as: chris).text
            #expect(own.contains("Find an administrator for Northwind") && !own.contains("Roma VAR"))
            #expect(!(try await bench.get("/tasks", as: outside).text.contains("Northwind")))
            // What nobody's portfolio holds is the vendor administrators'.
            let rest = try await bench.get("/tasks", as: vera).text
            #expect(rest.contains("Roma VAR") && !rest.contains("Northwind"))
            #expect(try await bench.get("/tasks?whose=all", as: vera).text.contains("Northwind"))
            #expect(try await bench.get("/home", as: chris).text.contains("Find an administrator for Northwind"))
            #expect(try await bench.get("/reports/readiness", as: chris).text.contains("Find an administrator for Northwind"))
            #expect(try await bench.get("/tasks?q=nothing", as: chris).text.contains("No task fits"))
            let task = try await bench.read { try #require(try $0.first("SELECT id FROM partner_task WHERE vendor_id = \(vendor) AND organization_id = \(north)")).text("id") }
            let strange = try await bench.post("/tasks/\(task)/done", as: outside)
            #expect(strange.status == 404, "\(strange.status) \(strange.text.suffix(600))")
            #expect(try await bench.post("/tasks/\(task)/done", as: chris).status == 303)
            #expect(!(try await bench.get("/tasks", as: chris).text.contains("Find an administrator")))
            #expect(try await bench.get("/tasks?state=done", as: chris).text.contains("Chris Manager"))
            #expect(try await bench.post("/tasks/\(task)/undone", as: chris).status == 303)
            // A new administrator closes it.
            let sue = try await bench.person("Sue Successor", at: north, [.partnerAdmin])
            try await bench.work()
            #expect(try await open(bench) == ["noAdmin"])
            // Mail that comes back.
            try await bench.write { tx in
                let draft = Outbox.Draft(from: Mailbox("A", EmailAddress("a@acme.test")!), to: Mailbox("S", EmailAddress("sue.successor@example.test")!), subject: "Hello", text: "x", html: "", language: "en")
                let id = try #require(try Outbox.post(draft, once: "bounce", person: sue, vendor: vendor, tx))
                try Outbox.markRefused(id, "550 unknown user", forGood: true, vendor: vendor, tx)
            }
            bench.clock.advance(seconds: 2 * 3600)
            try await bench.work()
            #expect(try await open(bench).sorted() == ["bouncedAdmin", "noAdmin"])
            // A later mail that arrives closes that, ninety silent days open it for another reason.
            bench.clock.advance(seconds: 60)
            try await bench.write { tx in
                let draft = Outbox.Draft(from: Mailbox("A", EmailAddress("a@acme.test")!), to: Mailbox("S", EmailAddress("Sue.Successor@example.test")!), subject: "Again", text: "x", html: "", language: "en")
                let id = try #require(try Outbox.post(draft, once: "arrived", person: sue, vendor: vendor, tx))
                try Outbox.markSent(id, vendor: vendor, tx)
            }
            bench.clock.advance(seconds: 2 * 3600)
            try await bench.work()
            #expect(try await open(bench) == ["noAdmin"])
            bench.clock.advance(seconds: 100 * 86_400)
            try await bench.work()
            #expect(try await open(bench).sorted() == ["dormantAdmin", "noAdmin"])
            // Visiting is enough.
            _ = try await bench.get("/home", as: sue)
            bench.clock.advance(seconds: 2 * 3600)
            try await bench.work()
            #expect(try await open(bench) == ["noAdmin"])
            _ = ledger
        }
    }

    @Test("a partner reads who can see its people: persons, portfolios, the vendor's roles, distributors and programs", arguments: Support.EngineKind.allCases)
    func watchers(engine: Support.EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vendor = bench.vendor, ledger = bench.ledger
            let vera = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), chris = try await bench.person("Chris Manager", at: bench.headquarters)
            let paris = try await bench.person("Paul Paris", at: bench.headquarters)
            try await give(bench, .channelManager, chris, at: bench.headquarters, portfolio: Self.germany)
            try await give(bench, .channelManager, paris, at: bench.headquarters, portfolio: Self.germany.replacing("DE", with: "FR"))
            let holding = try await bench.organization("Holding"), north = try await bench.organization("Northwind"), one = try await bench.organization("Distri One", type: "distributor")
            let two = try await bench.organization("Distri Two", type: "distributor"), far = try await bench.organization("Far Away")
            let parents = BitemporalTable("organization_parent", key: "organization_id", columns: ["parent_id", "ownership_basis_points"])
            try await bench.write { try parents.record($0, vendor: vendor, key: north.value, values: [holding.sqlValue, 10_000.sqlValue], from: Day(iso: "2025-01-01")!) }
            let vic = try await bench.person("Vic Admin", at: north, [.partnerAdmin])
            _ = try await bench.person("Ana Weber", at: north)
            let top = try await bench.person("Tia Top", at: holding), plain = try await bench.person("Pia Plain", at: holding, [.partnerAdmin])
            try await give(bench, .partnerAdmin, top, at: holding, subtree: true)
            _ = try await bench.person("Dora One", at: one, [.distributorManager])
            _ = try await bench.person("Dirk Two", at: two, [.distributorManager])
            _ = try await bench.person("Fern Far", at: far, [.partnerAdmin])
            let scope = bench.access.operator(vendor: vendor, ManageOrganizations.self)
            let given: [(OrganizationID, Set<DistributorGrant>)] = [(one, [.counts, .people]), (two, [.counts])]
            for (distributor, grants) in given {
                _ = try await bench.write { try Organizations.link(scope, reseller: north, DistributorLinkDraft(distributor: distributor, grants: grants, from: Day(iso: "2025-01-01")!), ledger: ledger, $0) }
            }
            _ = try await bench.post("/settings/api-credentials/new", [("name", "PRM sync"), ("rights", "people.view"), ("lastDay", bench.today.adding(days: 30).description)], as: vera)
            _ = try await bench.post("/settings/api-credentials/new", [("name", "Far sync"), ("rights", "people.view"), ("organization", far.value), ("lastDay", bench.today.adding(days: 30).description)], as: vera)
            let page = try await bench.get("/organizations/\(north)/watchers", as: vic).text
            for shown in ["Vic Admin", "Tia Top", "Holding and all below", "Chris Manager", "A portfolio that holds you", "Vendor admin", "One person", "Distri One", "Distri Two", "PRM sync"] {
                #expect(page.contains(shown), "\(shown) is missing")
            }
            for hidden in ["Pia Plain", "Paul Paris", "Vera Admin", "Dora One", "Fern Far", "Far sync", "Ana Weber"] { #expect(!page.contains(hidden), "\(hidden) shows") }
            #expect(try await bench.get("/people/watchers", as: vic).headers[.location] == "/organizations/\(north)/watchers")
            #expect(try await bench.get("/organizations/\(far)/watchers", as: vic).status == 404)
            let file = try await bench.get("/organizations/\(north)/watchers.csv", as: vic).text
            #expect(file.contains("Chris Manager") && file.contains("PRM sync"))
            // Whoever works for one of the distributors never learns of another.
            try await bench.join(vic, one, from: bench.today)
            bench.access.forgetAll()
            let narrowed = try await bench.get("/organizations/\(north)/watchers", as: vic).text
            #expect(narrowed.contains("Distri One") && !narrowed.contains("Distri Two"))
            // The change shows at once: a list of its own would lag behind.
            let grant = try await bench.read { try #require(try PeopleStore.roles(of: top, .everything, vendor: vendor, $0).first).grant }
            #expect(try await bench.post("/people/\(top)/roles/\(grant)/end", as: vera).status == 303)
            #expect(!(try await bench.get("/organizations/\(north)/watchers", as: vic).text.contains("Tia Top")))
            _ = plain
        }
    }

    @Test("the isolation check proves itself on living data, remembers its runs, and turns red with mail when a list leaks", arguments: Support.EngineKind.allCases)
    func check(engine: Support.EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vendor = bench.vendor, vera = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            for name in ["Northwind", "Southwind", "Eastwind"] {
                let partner = try await bench.organization(name)
                _ = try await bench.person("\(name) Admin", at: partner, [.partnerAdmin])
            }
            let course = try await bench.course("Basics")
            _ = try await bench.certification("BASE", [course.course])
            let learner = try await bench.read { try #require(try Persons.find(email: "northwind.admin@example.test", vendor: vendor, $0)).id }
            try await bench.learn(learner, course)
            #expect(try await bench.get("/settings/isolation", as: vera).text.contains("Not checked yet"))
            #expect(try await bench.post("/settings/isolation", as: vera).status == 303)
            let run = try await bench.read { try #require(try IsolationCheck.latest(vendor: vendor, $0).first) }
            #expect(run.result.failures == [])
            #expect(run.result.organizations == 3 && run.result.probes >= 3 * 3 * 7 && run.result.rows >= 9 && run.result.refusesUnfenced)
            #expect(run.result.tables > 60 && run.result.tablesWithRows > 10)
            if engine == .postgres { #expect(run.result.fenced == run.result.tables) } else { #expect(run.result.fenced == nil) }
            #expect(try await bench.get("/settings/isolation", as: vera).text.contains("Passed"))
            // A list that forgets its reach, one that forgets only whose people they are, and one that gives nobody something.
            let partners = try await bench.read { try OrganizationStore.choices(.everything, vendor: vendor, withVendor: false, $0).map(\.id) }
            let leaky = [
                IsolationProbe("test.all") { _, _, _, _ in partners.map { .organization($0) } },
                IsolationProbe("test.people") { reach, _, _, _ in reach.organizations.isEmpty ? [] : [.person(vera)] },
            ]
            let failed = try await IsolationCheck(store: bench.store, probes: leaky, vendor: vendor).look(today: bench.today)
            #expect(failed.failures == ["leak:test.all", "leak:test.people"])
            bench.house.ground.isolationProbes.install(leaky)
            bench.clock.advance(seconds: 60)
            #expect(try await bench.post("/settings/isolation", as: vera).status == 303)
            #expect(try await bench.get("/settings/isolation", as: vera).text.contains("leak:test.all"))
            #expect(try await bench.get("/home", as: vera).text.contains("The isolation check failed"))
            let mail = try await bench.read { try Outbox.recent(vendor: vendor, limit: 50, $0).first { $0.subject == "The isolation check failed" } }
            #expect(mail?.recipient == "vera.admin@example.test")
            let partner = try await bench.get("/people/watchers", as: learner)
            #expect(try await bench.get(partner.headers[.location] ?? "", as: learner).text.contains("has been told"))
        }
    }

    @Test("a store without its guard is told apart from one with it")
    func guardOff() async throws {
        let database = try await TestDatabase.make(.sqlite, clock: MovableClock().clock)
        #expect(try await database.store.read(nil) { $0.refusesUnfenced() })
        await database.close()
    }
}
