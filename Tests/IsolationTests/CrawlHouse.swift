import HTTPTypes
import App
import Blobs
import Foundation
import Kernel
import Ledger
import Logging
import Mail
import People
import Schema
import Store
import Support
import Web

/// A whole house over a copy of the world, with the engine at hand for digests and mutants.
struct CrawlHouse: Sendable {
    let engine: any Engine
    let house: House
    let world: World
    let crawler: Crawler
    private let folder: String

    static let clock = Clock { World.now }

    /// Builds a house over an engine. `mutate` puts a forgetful engine between.
    private static func build(_ engine: any Engine, folder: String) throws -> House {
        let store = Store(engine: engine, clock: clock, tenantTables: engine is ForgetfulEngine ? [] : Migrations.tenantTables)
        return try House.build(House.Parts(
            store: store, blobs: try BlobFolder(root: folder + "/blobs"), ledger: Ledger(), access: Access(issuer: ScopeIssuer(), store: store),
            sites: SiteDirectory(store: store, scheme: "http", portalPort: nil, contentPort: nil), assets: AssetFolder(),
            mail: MailSetup(transport: nil, from: EmailAddress("laurel@example.test")!),
            logger: Logger(label: "crawl") { _ in SwiftLogNoOpLogHandler() }))
    }

    /// The world is made once on SQLite; each house works on a copy, so that an owner's success harms no other case.
    private static let template = Task<(folder: String, world: World), any Error> {
        let folder = NSTemporaryDirectory() + "crawl-world-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder + "/blobs", withIntermediateDirectories: true)
        let engine = try SQLiteEngine(path: folder + "/laurel.sqlite")
        try await Migrations.migrate(Store(engine: engine, clock: clock))
        let house = try build(engine, folder: folder)
        let ground = house.ground
        var world = try await World.make(ground.store, ledger: ground.ledger, access: ground.access)
        try await world.addContent(house, engine)
        await engine.close()
        return (folder, world)
    }

    static func open(forgetting fence: Fence? = nil, of tables: Set<String>? = nil) async throws -> CrawlHouse {
        let made = try await template.value
        let folder = NSTemporaryDirectory() + "crawl-" + UUID().uuidString
        try FileManager.default.copyItem(atPath: made.folder, toPath: folder)
        let engine = try SQLiteEngine(path: folder + "/laurel.sqlite", readers: 2)
        let used: any Engine = fence.map { ForgetfulEngine(engine, forgetting: $0, of: tables) } ?? engine
        let house = try build(used, folder: folder)
        return CrawlHouse(engine: used, house: house, world: made.world,
                          crawler: Crawler(client: HouseClient(house.portalRouter()), world: made.world), folder: folder)
    }
    func close() async {
        await engine.close()
        try? FileManager.default.removeItem(atPath: folder)
    }
}
