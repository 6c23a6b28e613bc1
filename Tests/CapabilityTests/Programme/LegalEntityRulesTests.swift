import Kernel
import People
import Store
import Support
import Testing

@Suite("Offices of one company in a programme") struct LegalEntityRulesTests {
    @Test("a rule over a legal entity counts the people of all its locations from the day they are, and no longer than that", arguments: EngineKind.allCases)
    func company(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let berlin = try await bench.organization("Northwind Berlin"), munich = try await bench.organization("Northwind München"), other = try await bench.organization("Southwind")
            let course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), ada = try await bench.person("Ada Admin", at: munich, [.partnerAdmin])
            let rita = try await bench.person("Rita Rep", at: berlin)
            // Wholly owned, and yet a company of its own.
            let owned = try await bench.post("/organizations/\(other)/edit", [("name", "Southwind"), ("country", "DE"), ("region", "EMEA"), ("type", "reseller"), ("parent", berlin.value)], as: vera)
            #expect(owned.status == 303)
            try await bench.programme(StoryRules.text(silver: 3).replacing("    rank: ", with: "    scope: {reach: legal_entity}\n    rank: "))
            try await bench.learn(rita, course)
            try await bench.work()
            let before = (try await bench.holds(berlin), try await bench.holds(munich), try await bench.holds(other))
            #expect(before.0 == ["bronze"] && before.1 == [] && before.2 == [])

            bench.at("2026-03-20")
            let joined = try await bench.post("/organizations/\(munich)/edit", munichForm(berlin), as: vera)
            #expect(joined.status == 303)
            try await bench.work()
            let after = (try await bench.holds(munich), try await bench.holds(other))
            #expect(after.0 == ["bronze"] && after.1 == [])
            // Names of the other office are for those who may see its people.
            let own = try await bench.get("/standing/\(munich.value)", as: ada)
            #expect(own.status == 200 && !own.text.contains("Rita Rep"))

            bench.at("2026-04-10")
            let parted = try await bench.post("/organizations/\(munich)/edit", munichForm(nil), as: vera)
            #expect(parted.status == 303)
            try await bench.work()
            #expect(try await bench.risk(munich, "bronze") == Day(iso: "2026-05-09"))
            let page = try await bench.get("/standing/\(munich.value)?on=2026-03-25", as: ada)
            #expect(page.status == 200)
        }
    }
    private func munichForm(_ head: OrganizationID?) -> [(String, String)] {
        [("name", "Northwind München"), ("country", "DE"), ("region", "EMEA"), ("type", "reseller"), ("legalEntity", head?.value ?? "")]
    }
}
