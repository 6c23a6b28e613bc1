import App
import HTTPTypes
import Kernel
import People
import Store
import Support
import Testing
import Web

/// The permission check of a page: one statement when nothing is believed yet, none within two seconds after.
@Suite("Statements of a permission check")
struct AccessCountTests {
    @Test("Whoever comes, who they are and what they may is one statement, and none while it is believed", arguments: [
        Identity.vendorAdmin, .managerInside, .auditor, .victimAdmin, .victimLearner, .distributorAssign, .parentAdmin, .secondOrganization, .formerEmployee,
    ])
    func one(_ identity: Identity) async throws {
        let house = try await CrawlHouse.open(), world = house.world, access = house.house.ground.access
        let site = try #require(try await house.house.ground.sites.site(world.host(of: identity)))
        let presented = Presented(session: world.sessions[identity], authorization: nil, userAgent: "test", address: "127.0.0.1")
        access.forgetAll()
        let (authority, statements) = try await house.engine.recording { try await access.identify(site, presented) }
        #expect(authority.viewer?.id == world.people[identity])
        #expect(statements.count == 1, "\(statements.map(\.text))")
        let (_, none) = try await house.engine.recording { try await access.identify(site, presented) }
        #expect(none.isEmpty)
        await house.close()
    }

    @Test("A hat counts the roles of one employer, and switching changes reach and words")
    func hat() async throws {
        let house = try await CrawlHouse.open(), world = house.world, access = house.house.ground.access
        let site = try #require(try await house.house.ground.sites.site(World.hosts.home))
        let maker = ContentMaker(house: house.house, engine: house.engine, world: world, client: HouseClient(house.house.portalRouter()))
        let presented = Presented(session: world.sessions[.secondOrganization], authorization: nil, userAgent: "test", address: "127.0.0.1")
        let first = try await access.identify(site, presented)
        let viewer = try #require(first.viewer), other = try #require(viewer.others.first)
        #expect(first.reach(of: ViewPeople.self)?.organizations == [viewer.organization!])
        #expect(viewer.others.count == 1)
        let there = try await maker.client.send(.get, host: World.hosts.home, "/organizations/\(other.id)", headers: maker.headers(.secondOrganization))
        #expect(there.status == 404 && there.text.contains("/switch/\(other.id)"), "the way to the other hat is offered")
        #expect(try await maker.get("/switch/\(other.id)?next=/organizations/\(other.id)", as: .secondOrganization).status == 303)
        let second = try await access.identify(site, presented)
        #expect(second.viewer?.organization == other.id && second.reach(of: ViewPeople.self)?.organizations == [other.id])
        #expect(try await maker.get("/organizations/\(other.id)", as: .secondOrganization).status == 200)
        await house.close()
    }
}
