import App
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import Ledger
import People
import Schema
import Store
import Support
import Testing
import Web

@Suite("Merging, splitting and moving organizations") struct MoveTests {
    private struct Cast: Sendable {
        let kept, merged, child, disti: OrganizationID
        let vera, ana, rita, both: PersonID
    }
    private func cast(_ bench: HouseBench) async throws -> Cast {
        let kept = try await bench.organization("Northwind"), merged = try await bench.organization("Southsea"), child = try await bench.organization("Southsea Branch")
        let disti = try await bench.organization("Disti", type: "distributor")
        let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), both = try await bench.person("Both Sides", at: kept)
        try await bench.join(both, merged, from: Day(iso: "2025-06-01")!)
        let cast = Cast(kept: kept, merged: merged, child: child, disti: disti, vera: vera, ana: try await bench.person("Ana Admin", at: merged, [.partnerAdmin]),
                        rita: try await bench.person("Rita Rep", at: merged, jobRoles: ["engineer"]), both: both)
        for (path, fields) in [
            ("/organizations/\(child)/parent", [("parent", merged.value), ("ownership", "75"), ("from", bench.today.description)]),
            ("/organizations/\(merged)/distributors", [("distributor", disti.value), ("grants", "counts"), ("grants", "people"), ("from", "2026-01-01")]),
            ("/organizations/\(merged)/edit", [("name", "Southsea"), ("country", "DE"), ("region", "EMEA"), ("type", "reseller"), ("externalIDs", "crm: S-1"), ("tags", "Gold, west"), ("seats", "10")]),
            ("/organizations/\(kept)/edit", [("name", "Northwind"), ("country", "DE"), ("region", "EMEA"), ("type", "reseller"), ("tags", "gold"), ("seats", "5")]),
        ] {
            let answer = try await bench.post(path, fields, as: vera)
            #expect(answer.status == 303, "\(path) \(answer.text.suffix(400))")
        }
        return cast
    }
    /// Who and what is where on a day.
    private func facts(_ bench: HouseBench, on day: Day) async throws -> [String] {
        try await bench.read { [vendor = bench.vendor] tx in
            let members = try tx.query("SELECT person_id, organization_id, job_roles, is_primary FROM membership m WHERE vendor_id = \(vendor) AND \(.holds("m", on: day))")
                .map { "member \(try $0.text("person_id")) \(try $0.text("organization_id")) \(try $0.text("job_roles")) \(try $0.int("is_primary"))" }
            let roles = try tx.query("SELECT person_id, organization_id, role_key FROM role_grant WHERE vendor_id = \(vendor) AND revoked_at IS NULL")
                .map { "role \(try $0.text("person_id")) \(try $0.text("organization_id")) \(try $0.text("role_key"))" }
            let links = try tx.query("SELECT distributor_id, reseller_id, see_people FROM distributor_link l WHERE vendor_id = \(vendor) AND \(.holds("l", on: day))")
                .map { "link \(try $0.text("distributor_id")) \(try $0.text("reseller_id")) \(try $0.int("see_people"))" }
            let parents = try OrganizationStore.parents(vendor: vendor, today: day, tx).map { "parent \($0.key) \($0.value)" }
            let ids = try tx.query("SELECT value, subject_id FROM external_id WHERE vendor_id = \(vendor)").map { "id \(try $0.text("value")) \(try $0.text("subject_id"))" }
            let tags = try tx.query("SELECT tag_folded, organization_id FROM organization_tag WHERE vendor_id = \(vendor)").map { "tag \(try $0.text("tag_folded")) \(try $0.text("organization_id"))" }
            let seats = try tx.query("SELECT id, seat_limit, ended_on, merged_into FROM organization WHERE vendor_id = \(vendor)")
                .map { "seats \(try $0.text("id")) \(try $0.optionalInt("seat_limit") ?? -1) \(try $0.optionalText("ended_on") ?? "-") \(try $0.optionalText("merged_into") ?? "-")" }
            let open = try tx.query("SELECT id, organization_id FROM enrolment WHERE vendor_id = \(vendor) AND is_open = 1").map { "open \(try $0.text("id")) \(try $0.optionalText("organization_id") ?? "-")" }
            return (members + roles + links + parents + ids + tags + seats + open).sorted()
        }
    }
    private func employers(_ person: PersonID, on day: Day, _ vendor: VendorID, _ tx: Transaction) throws -> [OrganizationID] {
        try Memberships.of(person, vendor: vendor, tx).filter { $0.isActive(on: day) }.map(\.organization)
    }
    private func newest(_ bench: HouseBench) async throws -> String {
        try await bench.read { [vendor = bench.vendor] in
            try $0.first("SELECT id FROM organization_move WHERE vendor_id = \(vendor) ORDER BY made_at DESC, id DESC LIMIT 1")?.text("id") ?? "none"
        }
    }

    @Test("a merge says what it will do, does it, and taken back leaves everything as it was", arguments: EngineKind.allCases)
    func mergeAndBack(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench), vendor = bench.vendor
            let course = try await bench.course("Overview")
            try await bench.learn(cast.rita, course, completes: false)
            let before = try await facts(bench, on: bench.today)
            let asked = try await bench.post("/organizations/\(cast.kept)/merge", [("organization", cast.merged.value)], as: cast.vera)
            #expect(asked.status == 303)
            let preview = try await bench.get(asked.headers[.location] ?? "", as: cast.vera)
            for words in ["3 people move", "One of them is in both", "Southsea Branch", "One distributor link", "15 seats"] { #expect(preview.text.contains(words), "\(words)") }
            #expect(try await facts(bench, on: bench.today) == before, "a preview changes nothing")
            #expect(try await bench.post("/organizations/\(cast.kept)/merge", [("organization", cast.merged.value), ("confirmed", "on")], as: cast.vera).status == 303)
            try await bench.read { tx throws in
                let today = Day(iso: "2026-03-02")!
                for person in [cast.ana, cast.rita, cast.both] {
                    #expect(try employers(person, on: today, vendor, tx) == [cast.kept], "one membership each")
                }
                let yesterday = Day(iso: "2026-03-01")!
                let stays = try Memberships.of(cast.rita, vendor: vendor, tx).contains { $0.organization == cast.merged && $0.isActive(on: yesterday) }
                #expect(stays, "history stays")
                let named = try OrganizationStore.find(ExternalID(system: "crm", value: "S-1"), vendor: vendor, tx)
                #expect(named == cast.kept)
                let above = try OrganizationStore.parent(of: cast.child, vendor: vendor, today: today, tx)
                #expect(above?.organization.id == cast.kept)
                let distributors = try OrganizationStore.links(reseller: cast.kept, .everything, vendor: vendor, today: today, tx).map(\.distributor)
                #expect(distributors == [cast.disti])
                let tags = try OrganizationTags.of([cast.kept], vendor: vendor, tx)[cast.kept]
                #expect(tags == ["gold", "west"])
                #expect(try Seats.use(of: cast.kept, on: today, vendor: vendor, tx) == SeatUse(limit: 15, members: 3, invited: 0))
                #expect(try tx.count("SELECT count(*) FROM enrolment WHERE vendor_id = \(vendor) AND person_id = \(cast.rita) AND organization_id = \(cast.kept) AND is_open = 1") == 1)
            }
            #expect(try await bench.get("/people", as: cast.ana).text.contains("Both Sides"), "her role went along")
            #expect(try await bench.get("/organizations/\(cast.merged)", as: cast.vera).text.contains("Merged into Northwind"))
            #expect(try await bench.post("/organizations/\(cast.merged)/end", [("lastDay", "2026-03-20")], as: cast.vera).status == 422)
            try await bench.work()
            let undo = try await bench.post("/organizations/\(cast.kept)/moves/\(newest(bench))/undo", as: cast.vera)
            #expect(undo.status == 303, "\(undo.text.suffix(600))")
            #expect(try await facts(bench, on: bench.today) == before)
            #expect(try await bench.post("/organizations/\(cast.kept)/moves/\(newest(bench))/undo", as: cast.vera).status == 422, "once")
        }
    }

    @Test("whoever works for the partner that goes, or holds it in a portfolio, can merge it, and take that back", arguments: EngineKind.allCases)
    func mergingOneself(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench), vendor = bench.vendor, ledger = bench.ledger
            try await bench.join(cast.vera, cast.merged, from: Day(iso: "2025-06-01")!)
            let portfolio = #"{"countries":[],"organizations":["\#(cast.merged)"],"regions":[],"types":[]}"#
            try await bench.write {
                try Persons.grant("channelManager", to: cast.vera, at: bench.headquarters, portfolio: portfolio, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, $0)
            }
            bench.access.forgetAll()
            let before = try await facts(bench, on: bench.today)
            let merged = try await bench.post("/organizations/\(cast.kept)/merge", [("organization", cast.merged.value), ("confirmed", "on")], as: cast.vera)
            #expect(merged.status == 303, "\(merged.status) \(merged.text.suffix(600))")
            let undo = try await bench.post("/organizations/\(cast.kept)/moves/\(newest(bench))/undo", as: cast.vera)
            #expect(undo.status == 303, "\(undo.status) \(undo.text.suffix(600))")
            #expect(try await facts(bench, on: bench.today) == before)
        }
    }

    @Test("an undo weeks later leaves the days between, and what happened since; one that is contradicted is refused", arguments: EngineKind.allCases)
    func laterUndo(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench), vendor = bench.vendor
            #expect(try await bench.post("/organizations/\(cast.kept)/merge", [("organization", cast.merged.value), ("confirmed", "on")], as: cast.vera).status == 303)
            let move = try await newest(bench)
            bench.at("2026-03-20")
            let newcomer = try await bench.person("New Comer", at: cast.kept, from: "2026-03-10")
            try await bench.leave(cast.rita, cast.kept, lastDay: Day(iso: "2026-03-15")!)
            #expect(try await bench.post("/organizations/\(cast.kept)/moves/\(move)/undo", as: cast.vera).status == 303)
            try await bench.read { tx throws in
                let now = Day(iso: "2026-03-20")!, then = Day(iso: "2026-03-10")!
                #expect(try employers(cast.ana, on: now, vendor, tx) == [cast.merged])
                #expect(try employers(cast.ana, on: then, vendor, tx) == [cast.kept])
                let isAway = try Memberships.of(cast.rita, vendor: vendor, tx).allSatisfy { !$0.isActive(on: now) }
                #expect(isAway, "who left stays away")
                #expect(try employers(newcomer, on: now, vendor, tx) == [cast.kept])
                let both = Set(try Memberships.of(cast.both, vendor: vendor, tx).filter { $0.isActive(on: now) }.map(\.organization))
                #expect(both == [cast.kept, cast.merged])
            }
            // Merged again, and the kept one ends: nothing to go back from.
            #expect(try await bench.post("/organizations/\(cast.kept)/merge", [("organization", cast.merged.value), ("confirmed", "on")], as: cast.vera).status == 303)
            let second = try await newest(bench)
            #expect(try await bench.post("/organizations/\(cast.kept)/end", [("lastDay", "2026-03-19")], as: cast.vera).status == 303)
            let refused = try await bench.post("/organizations/\(cast.kept)/moves/\(second)/undo", as: cast.vera)
            #expect(refused.status == 422 && refused.text.contains("cannot be taken back any more: Northwind"))
        }
    }

    @Test("a circle is refused with its names, on any day to come", arguments: EngineKind.allCases)
    func circles(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let a = try await bench.organization("Alpha"), b = try await bench.organization("Beta"), c = try await bench.organization("Gamma")
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), ana = try await bench.person("Ana Admin", at: a, [.partnerAdmin])
            func put(_ one: OrganizationID, under parent: OrganizationID?, from: String, as person: PersonID) async throws -> HouseClient.Answer {
                try await bench.post("/organizations/\(one)/parent", [("parent", parent?.value ?? ""), ("ownership", "60"), ("from", from)], as: person)
            }
            #expect(try await put(b, under: a, from: "2026-03-02", as: vera).status == 303)
            #expect(try await put(c, under: b, from: "2026-06-01", as: vera).status == 303, "planned")
            let circle = try await put(a, under: c, from: "2026-03-05", as: vera)
            #expect(circle.status == 422 && circle.text.contains("Alpha → Gamma → Beta → Alpha"), "\(circle.text.suffix(300))")
            #expect(try await put(a, under: c, from: "2026-03-05", as: ana).status == 403)
            #expect(try await put(a, under: nil, from: "2026-02-01", as: vera).status == 422, "over")
            #expect(try await put(b, under: nil, from: "2026-04-01", as: vera).status == 303)
            let vendor = bench.vendor
            try await bench.read { tx throws in
                let before = try OrganizationStore.parent(of: b, vendor: vendor, today: Day(iso: "2026-03-31")!, tx)
                let after = try OrganizationStore.parent(of: b, vendor: vendor, today: Day(iso: "2026-04-01")!, tx)
                #expect(before?.percent == 60)
                #expect(after == nil)
            }
        }
    }

    @Test("people move on a day to come, with their roles; without a free seat nobody does; taken back they stay", arguments: EngineKind.allCases)
    func transfers(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench), vendor = bench.vendor, path = "/organizations/\(cast.merged)/transfer"
            let chosen = [("organization", cast.child.value), ("people", cast.ana.value), ("people", cast.rita.value), ("from", "2026-04-01")]
            #expect(try await bench.post("/organizations/\(cast.child)/edit", [("name", "Southsea Branch"), ("country", "DE"), ("type", "reseller"), ("parent", cast.merged.value), ("ownership", "75"), ("seats", "1")], as: cast.vera).status == 303)
            let full = try await bench.post(path, chosen, as: cast.vera)
            #expect(full.status == 422 && full.text.contains("Southsea Branch has no free seat"))
            #expect(try await bench.post("/organizations/\(cast.child)/edit", [("name", "Southsea Branch"), ("country", "DE"), ("type", "reseller"), ("parent", cast.merged.value), ("ownership", "75"), ("seats", "2")], as: cast.vera).status == 303)
            #expect(try await bench.post(path, [("organization", cast.child.value), ("from", "2026-04-01")], as: cast.vera).status == 422, "nobody chosen")
            #expect(try await bench.post(path, chosen, as: cast.ana).status == 403)
            let before = try await facts(bench, on: Day(iso: "2026-04-01")!)
            #expect(try await bench.post(path, chosen, as: cast.vera).status == 303)
            try await bench.read { tx throws in
                let last = Day(iso: "2026-03-31")!, first = Day(iso: "2026-04-01")!
                #expect(try employers(cast.rita, on: last, vendor, tx) == [cast.merged])
                let now = try Memberships.of(cast.rita, vendor: vendor, tx).filter { $0.isActive(on: first) }
                #expect(now.map(\.organization) == [cast.child])
                #expect(now.first?.jobRoles == ["engineer"])
                #expect(now.first?.isPrimary == true)
            }
            #expect(try await bench.post("/organizations/\(cast.merged)/moves/\(newest(bench))/undo", as: cast.vera).status == 303)
            #expect(try await facts(bench, on: Day(iso: "2026-04-01")!) == before)
        }
    }

    @Test("a split makes a new organization of people and of what is below, from a day", arguments: EngineKind.allCases)
    func splits(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await cast(bench), vendor = bench.vendor
            let fields = [("name", "Southsea Labs"), ("country", "DE"), ("region", "EMEA"), ("type", "integrator"), ("from", "2026-03-02"), ("people", cast.rita.value), ("below", cast.child.value)]
            #expect(try await bench.post("/organizations/\(cast.merged)/split", Array(fields.dropLast(2)), as: cast.vera).status == 422, "nobody")
            let answer = try await bench.post("/organizations/\(cast.merged)/split", fields, as: cast.vera)
            #expect(answer.status == 303, "\(answer.text.suffix(400))")
            let made = OrganizationID(String((answer.headers[.location] ?? "").dropFirst("/organizations/".count)))
            try await bench.read { tx throws in
                let today = Day(iso: "2026-03-02")!
                #expect(try employers(cast.rita, on: today, vendor, tx) == [made])
                #expect(try employers(cast.ana, on: today, vendor, tx) == [cast.merged])
                let parent = try OrganizationStore.parent(of: cast.child, vendor: vendor, today: today, tx)
                #expect(parent?.organization.id == made && parent?.percent == 75)
                #expect(try tx.count("SELECT count(*) FROM ledger_event WHERE vendor_id = \(vendor) AND kind = 'people.organizationSplit'") == 1)
            }
            #expect(try await bench.get("/organizations/\(made)/history", as: cast.vera).text.contains("Split off from Southsea"))
        }
    }

    @Test("every table with a column of an organization says what a merge does with its rows")
    func everyTable() async throws {
        try await HouseBench.run(.sqlite) { bench in
            let tables = bench.house.ground.organizationTables.all, declared = tables.map { "\($0.name)" }
            #expect(Set(tables.map { "\($0.name) \($0.column)" }).count == tables.count, "once each")
            let columns = Migrations.all.flatMap { migration in
                migration.text(for: .sqlite).split(separator: "CREATE TABLE ").dropFirst().compactMap { piece -> String? in
                    let body = piece.split(separator: ";").first.map(String.init) ?? ""
                    return body.contains(" organization_id TEXT") ? String(piece.prefix { $0 != " " && $0 != "(" }) : nil
                }
            }
            #expect(Set(columns).subtracting(declared) == [], "declare them in the room's organizationTables")
        }
    }
}
