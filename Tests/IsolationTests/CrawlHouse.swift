import App
import Blobs
import Foundation
import HTML
import HTTPTypes
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
    let engine: WatchingEngine
    /// Between the house and `engine`, when it was opened as a mutant.
    let forgetful: ForgetfulEngine?
    let house: House
    let world: World
    let crawler: Crawler
    let folder: String

    static let clock = Clock { World.now }

    private static func build(_ engine: any Engine, folder: String, isMutant: Bool = false) throws -> House {
        let store = Store(engine: engine, clock: clock, tenantTables: isMutant ? [] : Migrations.tenantTables)
        return try House.build(House.Parts(
            store: store, blobs: try BlobFolder(root: folder + "/blobs"), ledger: Ledger(), access: House.access(store),
            sites: SiteDirectory(store: store, scheme: "http", portalPort: nil, contentPort: nil), assets: AssetFolder(),
            mail: MailSetup(transport: nil, from: EmailAddress("laurel@example.test")!, senderRules: SenderRules(include: "_spf.mail.test", selector: "laurel")),
            logger: Logger(label: "crawl") { _ in SwiftLogNoOpLogHandler() }))
    }

    /// The world as it is when a house opens. Everybody's language is the world's: one is English, one the pseudo language.
    struct Template: Sendable {
        let folder: String
        let world: World
        let digest: DatabaseDigest
        /// The sentinels that each identity sees on their own account page: name and employer of the victim's own side.
        let ownWords: [Identity: Set<String>]

        /// Made once on SQLite; each house works on a copy, so that an owner's success harms no other case.
        static let english = Task { try await make(.en) }
        static let pseudo = Task { try await make(.pseudo) }
        static func of(_ language: Language) async throws -> Template {
            try await language == .pseudo ? pseudo.value : english.value
        }

        private static func make(_ language: Language) async throws -> Template {
            let folder = NSTemporaryDirectory() + "crawl-world-" + UUID().uuidString
            try FileManager.default.createDirectory(atPath: folder + "/blobs", withIntermediateDirectories: true)
            let engine = try SQLiteEngine(path: folder + "/laurel.sqlite")
            try await Migrations.migrate(Store(engine: engine, clock: clock))
            let house = try build(engine, folder: folder)
            let ground = house.ground
            var world = try await World.make(ground.store, ledger: ground.ledger, access: ground.access, language: language)
            try await world.addContent(house, engine)
            let digest = try await DatabaseDigest.take(of: engine, vendors: [world.vendor.value, world.otherVendor.value])
            let client = HouseClient(house.portalRouter())
            var ownWords: [Identity: Set<String>] = [:]
            for (identity, session) in world.sessions {
                let answer = try await client.send(.get, host: world.host(of: identity), "/me", headers: [.cookie: "laurel_session=\(session)"])
                ownWords[identity] = Set(World.sentinels.filter { answer.text.contains($0) })
            }
            await engine.close()
            return Template(folder: folder, world: world, digest: digest, ownWords: ownWords)
        }
    }

    static func open(forgetting fence: Fence? = nil, of tables: Set<String>? = nil, language: Language = .en) async throws -> CrawlHouse {
        let made = try await Template.of(language)
        let folder = NSTemporaryDirectory() + "crawl-" + UUID().uuidString
        try FileManager.default.copyItem(atPath: made.folder, toPath: folder)
        let engine = WatchingEngine(try SQLiteEngine(path: folder + "/laurel.sqlite", readers: 2))
        let forgetful = fence.map { ForgetfulEngine(engine, forgetting: $0, of: tables) }
        let house = try build(forgetful ?? engine, folder: folder, isMutant: forgetful != nil)
        let crawler = Crawler(client: HouseClient(house.portalRouter()), world: made.world, engine: engine, start: made.digest, ownWords: made.ownWords)
        return CrawlHouse(engine: engine, forgetful: forgetful, house: house, world: made.world, crawler: crawler, folder: folder)
    }
    func close() async {
        await engine.close()
        try? FileManager.default.removeItem(atPath: folder)
    }
}

/// Lends houses that nobody has changed yet, a few at a time: opening one costs more than most cases. Whoever changed something
/// closes the house instead of giving it back.
actor CrawlHouses {
    static let shared = CrawlHouses()
    private var free: [CrawlHouse] = []
    private var lent = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private static let most = 3

    /// Runs `body` with an unchanged house.
    static func with<T: Sendable>(_ body: @Sendable (CrawlHouse) async throws -> T) async throws -> T {
        let house = try await shared.take()
        do {
            let value = try await body(house)
            await shared.give(house)
            return value
        } catch {
            await shared.give(house)
            throw error
        }
    }
    /// Runs `body` when there is room, for those that open houses of their own.
    static func withRoom<T: Sendable>(_ body: @Sendable () async throws -> T) async throws -> T {
        await shared.enter()
        do {
            let value = try await body()
            await shared.leave()
            return value
        } catch {
            await shared.leave()
            throw error
        }
    }

    private func enter() async {
        if lent < Self.most { lent += 1 } else { await withCheckedContinuation { waiting.append($0) } }
    }
    private func leave() {
        if waiting.isEmpty { lent -= 1 } else { waiting.removeFirst().resume() }
    }
    private func take() async throws -> CrawlHouse {
        await enter()
        if let house = free.popLast() { return house }
        do { return try await CrawlHouse.open() } catch {
            leave()
            throw error
        }
    }
    private func give(_ house: CrawlHouse) async {
        if house.engine.touches == 0 { free.append(house) } else { await house.close() }
        leave()
    }
}
