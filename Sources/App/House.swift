package import Blobs
package import Courses
package import Hummingbird
package import Jobs
package import Kernel
package import Learning
package import Ledger
package import Logging
package import Outbound
package import People
package import Resolver
import SignIn
package import Store
package import Web

/// Everything joined: the only place that knows all rooms. Server, commands, demo loader and tests are built from it.
package struct House: Sendable {
    package let ground: Ground
    package let kinds: ActivityKinds
    package let assignables: AssignableKinds
    package let rooms: [any Room]
    package let metrics: Metrics
    package let pump: Pump
    package let runner: JobRunner
    package let routes: [Route]
    package let contentRoutes: [Route]
    private let pipeline: Pipeline
    private let logger: Logger

    /// What differs between a server, a command and a test.
    package struct Parts: Sendable {
        package let store: Store
        package let blobs: BlobFolder
        package let ledger: Ledger
        package let access: Access
        package let sites: SiteDirectory
        package let assets: AssetFolder
        package let mail: MailSetup
        package let outbound: Outbound
        package let resolver: Resolver
        package let logger: Logger
        package let isBehindProxy: Bool
        /// Names this process in job leases.
        package let node: String
        package init(store: Store, blobs: BlobFolder, ledger: Ledger, access: Access, sites: SiteDirectory, assets: AssetFolder, mail: MailSetup, outbound: Outbound = .unexpected,
                     resolver: Resolver = .unexpected,
                     logger: Logger, isBehindProxy: Bool = false, node: String = "node") {
            self.store = store
            self.blobs = blobs
            self.ledger = ledger
            self.access = access
            self.sites = sites
            self.assets = assets
            self.mail = mail
            self.outbound = outbound
            self.resolver = resolver
            self.logger = logger
            self.isBehindProxy = isBehindProxy
            self.node = node
        }
    }

    /// The one place that makes a ``ScopeIssuer``, and gives it to People's access alone (foundations 12).
    package static func access(_ store: Store) -> Access { Access(issuer: ScopeIssuer(), store: store) }

    /// - Throws: `Ledger.WiringFault` when subscribers form a cycle.
    package static func build(_ parts: Parts) throws -> House {
        let pageParts = PageParts()
        let ground = Ground(store: parts.store, ledger: parts.ledger, access: parts.access, blobs: parts.blobs, sites: parts.sites, parts: pageParts,
                            outbound: parts.outbound, resolver: parts.resolver)
        let kinds = ActivityKinds(), assignables = AssignableKinds(), pages = ShownPages()
        let rooms: [any Room] = makeRooms(ground, kinds, assignables, parts.mail, parts.assets, pages)
        kinds.install(rooms.flatMap(\.activityKinds))
        assignables.install([AssignableKinds.course] + rooms.flatMap(\.assignableKinds))
        pageParts.install(rooms.flatMap(\.parts))
        ground.personTables.install(rooms.flatMap(\.personTables))
        ground.organizationTables.install(rooms.flatMap(\.organizationTables))
        ground.retainedKinds.install(rooms.flatMap(\.retainedKinds))
        ground.isolationProbes.install(rooms.flatMap(\.isolationProbes))
        ground.watcherSources.install(rooms.flatMap(\.watcherSources))
        ground.proofRules.install(rooms.flatMap(\.proofRules))
        for room in rooms { room.subscribe() }
        parts.ledger.inTransactionWatch(parts.access)
        try parts.ledger.start()
        let metrics = Metrics()
        let sheets = BrandSheets(assets: parts.assets)
        let core = CoreRoutes(assets: parts.assets, sheets: sheets, metrics: metrics, store: parts.store, navigation: NavigationOrder.sorted(rooms.flatMap(\.navigation)))
        let routes = rooms.flatMap(\.routes)
        pages.install(routes)
        return House(
            ground: ground, kinds: kinds, assignables: assignables, rooms: rooms, metrics: metrics,
            pump: Pump(ledger: parts.ledger, store: parts.store),
            runner: JobRunner(store: parts.store, kinds: rooms.flatMap(\.jobs) + HouseJobs.kinds(parts), schedules: rooms.flatMap(\.schedules) + HouseJobs.schedules,
                              node: parts.node, logger: parts.logger),
            routes: routes + core.routes(api: routes), contentRoutes: rooms.flatMap(\.contentRoutes) + core.contentRoutes,
            pipeline: Pipeline(door: frontDoor(parts, ground, gates: rooms.flatMap(\.gates)),
                               shell: Shell(assets: parts.assets, navigation: NavigationOrder.sorted(rooms.flatMap(\.navigation)), sheets: sheets), store: parts.store, metrics: metrics,
                               logger: parts.logger, behindProxy: parts.isBehindProxy),
            logger: parts.logger)
    }

    private static func frontDoor(_ parts: Parts, _ ground: Ground, gates: [Gate]) -> FrontDoor {
        let again = ProveAgain(ground: ground)
        return FrontDoor(site: { try await parts.sites.site($0) }, siteAtOnce: { parts.sites.siteAtOnce($0) }, identify: { try await parts.access.identify($0, $1) }, gates: gates,
                         provedAt: { try await again.provedAt($0) }, proveAgain: { try await again.ask($0, keeping: $1) })
    }

    package func portalRouter() -> Router<LaurelContext> { pipeline.router(routes) }
    package func contentRouter() -> Router<LaurelContext> { pipeline.router(contentRoutes) }
    /// What stands in each connection of the content host.
    package func contentDoor() -> @Sendable () -> ContentDoor { pipeline.contentDoor(contentRoutes) }

    /// One round of background work for every vendor: events to their subscribers, due jobs, and events of those jobs.
    /// - Returns: events delivered and jobs run.
    @discardableResult
    package func work() async throws -> Int {
        var done = 0
        for site in try await ground.sites.vendors() {
            try await ground.access.writeLastSeen(site.vendor)
            done += try await pump.drain(site.vendor)
            done += try await runner.tick(site.vendor, zone: site.zone)
            done += try await pump.drain(site.vendor)
        }
        return done
    }

    /// Works until cancelled: at once when an event was appended, else every second.
    package func workForever() async {
        let wake = Wake()
        ground.ledger.onWake { wake.now() }
        while !Task.isCancelled {
            do { try await work() } catch is CancellationError { return } catch {
                logger.error("background work", metadata: ["error": "\(error)"])
                try? await Task.sleep(for: .seconds(1))
            }
            await wake.wait(atMost: .seconds(1))
        }
    }
}
