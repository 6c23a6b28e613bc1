import HTTPTypes
import Support
import Testing
import App
import Web

/// Product.md, "Who sees what": after the last day the former organization keeps a read-only record up to that day, and learns
/// nothing of what came after.
@Suite("What a former employer still sees")
struct FormerEmployerTests {
    @Test("The name and the own days stay; address, new employer and present state do not show")
    func recordOnly() async throws {
        let house = try await CrawlHouse.open(), world = house.world
        let maker = ContentMaker(house: house.house, engine: house.engine, world: world, client: HouseClient(house.house.portalRouter()))
        let person = world.ids["person"]!
        for path in ["/people/\(person)", "/api/v1/people/\(person)", "/api/v1/people", "/people?state=ended", "/people.csv?state=ended"] {
            let seen = try await maker.get(path, as: .formerAdmin).text
            #expect(seen.contains("Ottoline Quagga"), "\(path) keeps the record")
            #expect(!seen.contains("ottoline.quagga@"), "\(path) shows the address")
            #expect(!seen.contains("Quetzalia"), "\(path) shows the new employer")
        }
        let own = try await maker.get("/people/\(person)", as: .victimAdmin).text
        #expect(own.contains("ottoline.quagga@"), "the present employer does see the address")
        await house.close()
    }

    @Test("Neither a search nor a filter by the address finds a former member")
    func addressDoesNotFind() async throws {
        let house = try await CrawlHouse.open()
        let maker = ContentMaker(house: house.house, engine: house.engine, world: house.world, client: HouseClient(house.house.portalRouter()))
        for path in ["/people?state=ended&q=ottoline.quagga%40", "/api/v1/people?filter%5Bemail%5D=ottoline.quagga%40example.test"] {
            #expect(try await !maker.get(path, as: .formerAdmin).text.contains("Ottoline Quagga"), "\(path)")
        }
        #expect(try await maker.get("/people?state=ended&q=ottoline", as: .formerAdmin).text.contains("Ottoline Quagga"), "the name still finds the record")
        await house.close()
    }
}
