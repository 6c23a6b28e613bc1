import App
import ArgumentParser
import Blobs
import Foundation
import Kernel
import Ledger
import Logging
import People
import Schema
import SignIn
import Store
import Web

/// The opened parts that every command works on.
struct Deployment: Sendable {
    let settings: Settings
    let logger: Logger
    let clock: DeploymentClock
    let store: Store
    let blobs: BlobFolder
    let ledger: Ledger
    let access: Access
    let sites: SiteDirectory

    /// Opens database and files. SQLite is brought up to date by itself; PostgreSQL only by `laurel migrate`, which needs its owner.
    /// - Parameters: own, ids: the demo loader's clock and ids, instead of the deployment's own.
    static func open(_ settings: Settings, clock own: Clock? = nil, ids: IDSource = .random) async throws -> Deployment {
        let logger = LogLines.logger(settings)
        let clock = DeploymentClock()
        let store = try openStore(settings, clock: own ?? clock.clock, ids: ids)
        if case .sqlite = settings.database { try await Migrations.migrate(store) }
        let pending = try await Migrate.pending(store)
        guard pending.isEmpty else {
            await store.close()
            throw Trouble("The database is \(pending.count) migrations behind. Run: laurel migrate")
        }
        if let path = settings.passwordsBreached {
            do { PasswordRule.use(try BreachedList(path: path)) } catch {
                await store.close()
                throw Trouble("\(Setting.passwordsBreached.key): \(path) is no readable file of SHA-1 hashes in ascending order (\(error)).")
            }
        }
        try await clock.follow(store)
        try await BuiltInRole.refresh(store)
        return Deployment(
            settings: settings, logger: logger, clock: clock, store: store, blobs: try BlobFolder(root: settings.blobs), ledger: Ledger(),
            access: House.access(store),
            sites: SiteDirectory(store: store, scheme: settings.scheme, portalPort: settings.publicPort, contentPort: settings.contentPublicPort))
    }

    static func openStore(_ settings: Settings, clock: Clock, ids: IDSource = .random, owner: Bool = false) throws -> Store {
        switch settings.database {
        case .sqlite(let path):
            let folder = (path as NSString).deletingLastPathComponent
            try FileManager.default.createDirectory(atPath: folder.isEmpty ? "." : folder, withIntermediateDirectories: true)
            return Store(engine: try SQLiteEngine(path: path, readers: settings.connections), clock: clock, ids: ids, tenantTables: guarded)
        case .postgres(let url, let ownerURL):
            return Store(engine: PostgresEngine(url: owner ? ownerURL : url, connections: owner ? 1 : settings.connections), clock: clock, ids: ids, tenantTables: guarded)
        }
    }

    /// The tenant guard stands before every statement, beside row-level security where the engine has it.
    private static var guarded: [String] { Migrations.tenantTables }

    /// The vendor that a command is about: the one named, or the only one.
    func vendor(_ slug: String?) async throws -> Site {
        let named = try await store.read(nil) { tx in try tx.query("SELECT id, slug FROM vendor ORDER BY slug").map { (try $0.text("id"), try $0.text("slug")) } }
        let all = try await sites.vendors()
        guard !named.isEmpty else { throw Trouble("There is no vendor yet. Load the demo with: laurel demo") }
        let wanted = slug.map { slug in named.filter { $0.1 == slug } } ?? named
        guard wanted.count == 1, let site = all.first(where: { $0.vendor.value == wanted[0].0 }) else {
            throw Trouble("Name the vendor with --vendor: \(named.map(\.1).joined(separator: ", "))")
        }
        return site
    }
    func close() async { await store.close() }
}

/// `--vendor`, on commands that work within one.
struct VendorOption: ParsableArguments {
    @Option(name: .customLong("vendor"), help: "The vendor's short name; not needed while there is only one.") var vendor: String?
}
