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
import Web

/// The demo's data as it lies in the repository, and a small demo loaded once for all tests that look at one.
enum DemoFixture {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let media = root.appendingPathComponent(".demo-media")
    static var hasMedia: Bool { FileManager.default.fileExists(atPath: media.appendingPathComponent(".made.json").path) }
    static let today = Day(iso: "2026-11-23")!

    static func world() throws -> DemoWorld { try DemoWorld(folder: root.appendingPathComponent("Demo"), media: media) }

    struct Small: Sendable {
        let plan: DemoPlan
        let house: House
        let vendor: VendorID
        let outcome: DemoLoader.Outcome
        let zone: Zone
    }
    /// A tenth of the people of each organization; the stories' people are all there.
    private static let loading = Task { try await load(share: 0.1) }
    static var small: Small { get async throws { try await loading.value } }

    static func load(share: Double) async throws -> Small {
        // The loader ends at the system's time, so the plan counts from its day.
        let zone = Zone("Europe/Berlin")!
        let plan = DemoPlan(try world(), share: share, today: zone.day(at: Clock.system.now()))
        let folder = NSTemporaryDirectory() + "demo-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let clock = DemoClock(Clock.system.now())
        let store = Store(engine: try SQLiteEngine(path: folder + "/demo.sqlite"), clock: clock.clock, ids: .seeded(plan.seed), tenantTables: Migrations.tenantTables)
        try await Migrations.migrate(store)
        let house = try House.build(House.Parts(
            store: store, blobs: try BlobFolder(root: folder + "/blobs"), ledger: Ledger(), access: House.access(store),
            sites: SiteDirectory(store: store, scheme: "http", portalPort: 8080, contentPort: 8081), assets: AssetFolder(),
            mail: MailSetup(transport: nil, from: EmailAddress("laurel@laurel.localhost")!), logger: Logger(label: "demo") { _ in SwiftLogNoOpLogHandler() }))
        let outcome = try await DemoLoader(plan, house: house, clock: clock).load()
        return Small(plan: plan, house: house, vendor: outcome.vendor, outcome: outcome, zone: zone)
    }
}
