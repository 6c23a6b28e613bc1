import App
import Foundation
import HTTPTypes
import Kernel
import People
import Store
import Support
import Testing
import Web

@Suite("Legal entities") struct LegalEntityTests {
    private struct Cast {
        let head, north, south: OrganizationID
        let vera: PersonID
    }
    private static func form(_ name: String, _ head: String?) -> [(String, String)] {
        [("name", name), ("country", "DE"), ("region", "EMEA"), ("type", "reseller")] + (head.map { [("legalEntity", $0)] } ?? [])
    }
    private static func cast(_ bench: HouseBench) async throws -> Cast {
        let head = try await bench.organization("Northwind GmbH"), north = try await bench.organization("Northwind Hamburg"), south = try await bench.organization("Southsea")
        return Cast(head: head, north: north, south: south, vera: try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]))
    }
    /// Head by location, as believed now, on the bench's day.
    private static func heads(_ bench: HouseBench) async throws -> [String: String] {
        let vendor = bench.vendor, today = bench.today
        return try await bench.read { tx in
            Dictionary(uniqueKeysWithValues: try tx.query("SELECT organization_id, head_id FROM organization_entity WHERE vendor_id = \(vendor) AND \(SQL.holds(on: today))")
                .map { (try $0.text("organization_id"), try $0.text("head_id")) })
        }
    }

    @Test("a location is chosen, seen from both sides, kept by forms that do not ask, and in the history", arguments: EngineKind.allCases)
    func chosen(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await Self.cast(bench)
            bench.at("2026-03-20")
            let saved = try await bench.post("/organizations/\(cast.north)/edit", Self.form("Northwind Hamburg", cast.head.value), as: cast.vera)
            #expect(saved.status == 303)
            let page = try await bench.get("/organizations/\(cast.north)", as: cast.vera).text, above = try await bench.get("/organizations/\(cast.head)", as: cast.vera).text
            #expect(page.contains("Legal entity") && page.contains("Northwind GmbH") && above.contains("Its locations") && above.contains("Northwind Hamburg"))
            #expect(try await bench.get("/organizations/\(cast.north)/edit", as: cast.vera).text.contains("A location of Northwind GmbH"))
            bench.at("2026-04-01")
            let renamed = try await bench.post("/organizations/\(cast.north)/edit", Self.form("Northwind Nord", nil), as: cast.vera)
            #expect(renamed.status == 303)
            #expect(try await Self.heads(bench) == [cast.north.value: cast.head.value])
            let own = try await bench.post("/organizations/\(cast.north)/edit", Self.form("Northwind Nord", ""), as: cast.vera)
            #expect(own.status == 303)
            #expect(try await Self.heads(bench) == [:])
            let history = try await bench.get("/organizations/\(cast.north)/history?on=2026-03-25", as: cast.vera).text
            #expect(history.contains("A location of Northwind GmbH") && history.contains("A company of its own again"))
        }
    }

    @Test("no location of a location, no head that becomes one, nobody of their own, nobody of another vendor; each is said", arguments: EngineKind.allCases)
    func refused(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await Self.cast(bench)
            _ = try await bench.post("/organizations/\(cast.north)/edit", Self.form("Northwind Hamburg", cast.head.value), as: cast.vera)
            let below = try await bench.post("/organizations/\(cast.south)/edit", Self.form("Southsea", cast.north.value), as: cast.vera)
            #expect(below.status == 422 && below.text.contains("That organization is a location itself: choose Northwind GmbH."))
            let above = try await bench.post("/organizations/\(cast.head)/edit", Self.form("Northwind GmbH", cast.south.value), as: cast.vera)
            #expect(above.status == 422 && above.text.contains("It has locations of its own"))
            for stranger in [cast.south.value, bench.headquarters.value, "0197a000-0000-7000-8000-000000000000", "nobody"] {
                let answer = try await bench.post("/organizations/\(cast.south)/edit", Self.form("Southsea", stranger), as: cast.vera)
                #expect(answer.status == 422 && answer.text.contains("Choose another organization as its company."), "\(stranger)")
            }
            #expect(try await Self.heads(bench) == [cast.north.value: cast.head.value])
        }
    }

    @Test("a merge takes the locations along, and taken back gives them back", arguments: EngineKind.allCases)
    func merged(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await Self.cast(bench)
            _ = try await bench.post("/organizations/\(cast.north)/edit", Self.form("Northwind Hamburg", cast.head.value), as: cast.vera)
            bench.at("2026-04-01")
            let asked = try await bench.post("/organizations/\(cast.south)/merge", [("organization", cast.head.value)], as: cast.vera)
            #expect(try await bench.get(asked.headers[.location] ?? "", as: cast.vera).text.contains("Its locations come along: Northwind Hamburg."))
            let made = try await bench.post("/organizations/\(cast.south)/merge", [("organization", cast.head.value), ("confirmed", "on")], as: cast.vera)
            #expect(made.status == 303)
            #expect(try await Self.heads(bench) == [cast.north.value: cast.south.value])
            try await Self.undo(bench, cast.south, cast)
            #expect(try await Self.heads(bench) == [cast.north.value: cast.head.value])
            // A location that takes its own company in stands for it.
            let inward = try await bench.post("/organizations/\(cast.north)/merge", [("organization", cast.head.value), ("confirmed", "on")], as: cast.vera)
            #expect(inward.status == 303)
            #expect(try await Self.heads(bench) == [:])
            try await Self.undo(bench, cast.north, cast)
            #expect(try await Self.heads(bench) == [cast.north.value: cast.head.value])
        }
    }
    @Test("what somebody made a location meanwhile stays, and nothing becomes a location of a location", arguments: EngineKind.allCases)
    func meanwhile(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let cast = try await Self.cast(bench), bremen = try await bench.organization("Northwind Bremen")
            for (id, name) in [(cast.north, "Northwind Hamburg"), (bremen, "Northwind Bremen")] {
                _ = try await bench.post("/organizations/\(id)/edit", Self.form(name, cast.head.value), as: cast.vera)
            }
            bench.at("2026-04-01")
            let made = try await bench.post("/organizations/\(cast.north)/merge", [("organization", cast.head.value), ("confirmed", "on")], as: cast.vera)
            #expect(made.status == 303)
            #expect(try await Self.heads(bench) == [bremen.value: cast.north.value])
            let added = try await bench.post("/organizations/\(cast.south)/edit", Self.form("Southsea", cast.north.value), as: cast.vera)
            #expect(added.status == 303)
            try await Self.undo(bench, cast.north, cast)
            // Hamburg stands for Southsea by now, so it stays a company of its own.
            #expect(try await Self.heads(bench) == [bremen.value: cast.head.value, cast.south.value: cast.north.value])
        }
    }
    private static func undo(_ bench: HouseBench, _ kept: OrganizationID, _ cast: Cast) async throws {
        let vendor = bench.vendor
        let move = try await bench.read { try $0.first("SELECT id FROM organization_move WHERE vendor_id = \(vendor) AND undone_at IS NULL")?.text("id") }
        let undone = try await bench.post("/organizations/\(kept)/moves/\(try #require(move))/undo", as: cast.vera)
        #expect(undone.status == 303)
    }
}
