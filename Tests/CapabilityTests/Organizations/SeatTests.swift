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

@Suite("Seats of an organization", .serialized) struct SeatTests {
    private func limit(_ house: PeopleHouse, _ organization: OrganizationID, _ seats: Int?) async throws {
        let scope = house.access.operator(vendor: house.vendor, ManageOrganizations.self), today = house.today, ledger = house.ledger
        _ = try await house.store.write(house.vendor) { try Seats.setLimit(scope, organization, seats, today: today, ledger: ledger, $0) }
    }
    private func use(_ house: PeopleHouse, _ organization: OrganizationID) async throws -> SeatUse {
        let vendor = house.vendor, today = house.today
        return try await house.read { try Seats.use(of: organization, on: today, vendor: vendor, $0) }
    }
    private func start(_ house: PeopleHouse, _ name: String, at organization: OrganizationID, from: Day? = nil, isTest: Bool = false) async throws {
        let vendor = house.vendor, day = from ?? house.today, ledger = house.ledger, actor = Actor(kind: .operator, id: "operator")
        _ = try await house.store.write(vendor) { tx in
            let person = try Persons.add(name: name, email: "\(name)@y.example", language: .en, zone: .utc, isTest: isTest, by: actor, vendor: vendor, ledger: ledger, tx)
            try Memberships.start(person.id, at: organization, jobRoles: [], from: day, by: actor, vendor: vendor, ledger: ledger, tx)
        }
    }

    @Test("sixteen clients race for three seats: three get one, thirteen are told why", arguments: Support.EngineKind.allCases)
    func race(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        try await limit(house, partner, 3)
        let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<16 {
                group.addTask {
                    do {
                        try await self.start(house, "racer\(index)", at: partner)
                        return "in"
                    } catch SeatRefusal.full(let organization, let limit) { return "\(organization) \(limit)" }
                }
            }
            return try await group.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        }
        #expect(outcomes == ["in": 3, "Northwind 3": 13])
        #expect(try await use(house, partner) == SeatUse(limit: 3, members: 3, invited: 0))
    }

    @Test("sixteen invitations sent at once take no more seats than there are, and whoever is invited gets in", arguments: Support.EngineKind.allCases)
    func invitations(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        let ana = try await house.person("Ana Admin", at: partner, [.partnerAdmin])
        try await limit(house, partner, 4)
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<16 {
                group.addTask { try await ana.post("/people/new", [("organization", partner.value), ("email", "new\(index)@z.example")]).status }
            }
            return try await group.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
        }
        #expect(statuses == [303: 3, 422: 13])
        #expect(try await use(house, partner) == SeatUse(limit: 4, members: 1, invited: 3))
        let refused = try await ana.post("/people/new", [("organization", partner.value), ("email", "late@z.example")])
        #expect(refused.status == 422)
        #expect(refused.text.contains("Northwind has no free seat: all 4 are taken"))
        #expect(refused.text.contains("late@z.example"))
        // The vendor lowers the limit: whoever has been promised a seat keeps it.
        try await limit(house, partner, 2)
        let address = try await house.read { [vendor = house.vendor] in try $0.first("SELECT email FROM invitation WHERE vendor_id = \(vendor) ORDER BY email LIMIT 1")!.text("email") }
        let link = try #require(try await house.mail(to: address)?.path("/invitation/"))
        let accepted = try await house.stranger().post(link, [("name", "New Person"), ("password", PeopleHouse.password), ("passwordAgain", PeopleHouse.password)])
        #expect(accepted.status == 303, "\(accepted.text.suffix(600))")
        #expect(try await use(house, partner) == SeatUse(limit: 2, members: 2, invited: 2))
        #expect(try await ana.get("/organizations/\(partner)").text.contains("4 of 2"))
    }

    @Test("expired invitations, suspended and test accounts and people who left take no seat; letting somebody back in needs one", arguments: Support.EngineKind.allCases)
    func counted(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        let vera = try await house.person("Vera Admin", at: house.vendorOrganization, [.vendorAdmin])
        let rita = try await house.person("Rita Rep", at: partner)
        try await start(house, "probe", at: partner, isTest: true)
        #expect(try await vera.post("/people/new", [("organization", partner.value), ("email", "waits@z.example"), ("email2", "")]).status == 303)
        #expect(try await vera.post("/organizations/\(partner)/edit", [("name", "Northwind"), ("country", "DE"), ("region", "EMEA"), ("type", "reseller"), ("seats", "2")]).status == 303)
        #expect(try await use(house, partner) == SeatUse(limit: 2, members: 1, invited: 1))
        await #expect(throws: SeatRefusal.full(organization: "Northwind", limit: 2)) { try await start(house, "third", at: partner) }
        // A member who is invited again takes no second seat.
        let memberships = try await house.read { [vendor = house.vendor] in try Memberships.of(rita.id, vendor: vendor, $0) }
        #expect(try await vera.post("/people/\(rita.id)/memberships/\(memberships[0].id)/invite").status == 303)
        #expect(try await use(house, partner).used == 2)
        #expect(try await vera.post("/people/\(rita.id)/suspend").status == 303)
        #expect(try await use(house, partner).used == 1)
        try await start(house, "third", at: partner)
        let back = try await vera.post("/people/\(rita.id)/restore")
        #expect(back.status == 422 || back.status == 409, "\(back.status)")
        #expect(try await vera.post("/organizations/\(partner)/edit", [("name", "Northwind"), ("country", "DE"), ("region", "EMEA"), ("type", "reseller"), ("seats", "x")]).status == 422)
        #expect(try await vera.post("/organizations/\(partner)/edit", [("name", "Northwind"), ("country", "DE"), ("region", "EMEA"), ("type", "reseller"), ("seats", "")]).status == 303)
        #expect(try await vera.post("/people/\(rita.id)/restore").status == 303)
        try await limit(house, partner, 3)
        await #expect(throws: SeatRefusal.self) { try await start(house, "fourth", at: partner, from: house.today.adding(days: 30)) }
        house.clock.advance(days: 15)
        try await start(house, "fourth", at: partner)
        #expect(try await use(house, partner) == SeatUse(limit: 3, members: 3, invited: 0))
        let believed = try await house.read { [vendor = house.vendor] in
            try $0.query("SELECT seat_limit FROM organization_seats WHERE vendor_id = \(vendor) AND organization_id = \(partner) ORDER BY recorded_from, valid_from").map { try $0.int("seat_limit") }
        }
        #expect(believed.contains(2) && believed.contains(3))
    }
}
