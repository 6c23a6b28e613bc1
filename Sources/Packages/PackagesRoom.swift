package import Courses
import HTML
import HTTPTypes
package import Jobs
import Kernel
import Learning
import Ledger
package import People
package import Records
import Store
package import Web

/// Packages' doors: intake and preview for authors, the player for learners, the content host, the play logs.
package struct PackagesRoom: Sendable {
    let ground: Ground
    let manifests = ManifestCache()
    let content: ContentServer
    let run: RunAPI
    let launches: LaunchServer
    let kinds: ActivityKinds
    let post: Post
    let records: RecordsRoom
    var courses: CourseLedger { launches.courses }

    /// - Parameters: assets: what `make assets` built; the player's script is among it. records: the record store, whose resources launched
    ///   content calls on its own origin. kinds: of all activities, since publishing a version publishes its course. post: for the code
    ///     that links a dispatched learner to a person.
    package init(ground: Ground, assets: AssetFolder, records: RecordsRoom, kinds: ActivityKinds, post: Post) {
        self.ground = ground
        self.kinds = kinds
        self.post = post
        content = ContentServer(ground: ground, assets: PlayerAssets(assets))
        self.records = records
        launches = LaunchServer(ground: ground, courses: CourseLedger(ledger: ground.ledger, own: records.own, access: ground.access))
        run = RunAPI(ground: ground, manifests: manifests, progress: PlayProgress(ledger: ground.ledger))
    }

    package var activityKinds: [ActivityKind] { [PackageKind.kind] }
    package var routes: [Route] { authorRoutes + playerRoutes + navigationRoutes + courseRoutes + logRoutes + restoreRoutes + driveRoutes + sequencingRoutes + waiveRoutes
        + versionRoutes + moveRoutes + settingRoutes + shelfRoutes + dispatchRoutes + dispatchLearnerRoutes + stubRoutes + dispatchedRoutes + dispatchedLaunchRoutes + dispatchedReadingRoutes + dispatchedFileRoutes + dispatchLinkRoutes + myLinkRoutes + cmi5StubRoutes }
    package var contentRoutes: [Route] {
        [
            .content(.get, "/_laurel/{hash}/{name}", "Gives the run time's script and style") { [content] in try await content.asset($0) },
            .content(.get, "/play/{key}", "Shows the page around an item, with the API") { [content, manifests] in
                try await content.runtimePage($0, manifests: manifests)
            },
            .content(.post, "/run/start", "Opens a session of an item") { [run] in try await run.start($0) },
            .content(.post, "/run/commit", "Takes journal entries and acknowledges them") { [run] in try await run.commit($0) }
                .promptly(upTo: RunAPI.promptBytes) { [run] in run.commitPromptly($0, $1) },
            .content(.get, "/files/{key}/{package}/**", "Gives a file of the package that the registration plays") { [content] in try await content.file($0) }
                .promptly { [content] in content.promptFile($0) },
            .content(.post, "/launch/fetch/{key}", "Gives launched content its token, once") { [launches] in try await launches.fetch($0) },
            .content(.options, "/launch/fetch/{key}", "Says whether content of another site may fetch") { [launches] in await launches.preflight($0) },
            .content(.get, "/launch/ended", "Says that a part has ended") { [launches] in try await launches.ended($0) },
        ] + records.launchedRoutes(launches.access)
    }
    package var navigation: [NavigationItem] { [NavigationItem("dispatches", .manager, .packagesDispatches, .share, "/dispatches") { Self.mayDispatch($0) }] }
    package var parts: [PagePart] { shelfParts + settingParts + dispatchParts + linkParts }
    package var repeatedErasures: [RepeatedErasure] {
        [RepeatedErasure(Self.erasedLearner) { try EraseDispatchLearner.again($0, by: $1, vendor: $2, ledger: $3, $4) }]
    }
    /// As the note of erasures calls learners of dispatches.
    static let erasedLearner = "dispatched"
    var moving: MoveGround { MoveGround(ledger: ground.ledger, progress: PlayProgress(ledger: ground.ledger), courses: courses) }
    package var jobs: [JobKind] { [Self.sweep, linkCodes, abandonSilent, MoveJob(ground: moving).kind] }
    package var schedules: [Schedule] { [Schedule(Self.sweep.name, .daily(minuteOfDay: 3 * 60 + 20)), Schedule(abandonSilent.name, .every(seconds: 1800))] }
    package func subscribe() {
        ground.ledger.inTransaction(on: PersonErased.self, name: "packages.forget", appends: [DispatchLearnerErased.kind]) { [ledger = ground.ledger] event, actor, tx in
            guard let vendor = tx.vendor else { return }
            try EndDispatchLink.forget(event.person, by: actor, vendor: vendor, ledger: ledger, tx)
            try ForgetPerson.perform(event.person, vendor: vendor, tx)
        }
        // What runs elsewhere ends with the organization's last day, also where that has come nearer since it began.
        ground.ledger.inTransaction(on: OrganizationEndPlanned.self, name: "packages.endDispatches") { event, _, tx in
            guard let vendor = tx.vendor, let lastDay = event.lastDay else { return }
            let zone = try tx.first("SELECT zone FROM vendor WHERE id = \(vendor)").flatMap { Zone(try $0.text("zone")) } ?? .utc
            for row in try tx.query("SELECT d.id FROM dispatch d WHERE d.vendor_id = \(vendor) AND d.organization_id = \(event.organization)") {
                try DispatchLaunches.shorten(row.id("id"), to: max(tx.now, zone.start(of: lastDay.adding(days: 1))), vendor: vendor, tx)
            }
        }
    }

    /// Uploads that nobody used within a week go; their files follow when the blobs are swept. Old lines of the log of launches go too.
    static let sweep = JobKind("packages.sweep") { run in
        let before = try await run.store.read(run.vendor) { $0.now.adding(days: -7) }
        while true {
            let found = try await run.store.read(run.vendor) { [vendor = run.vendor] in try Packages.unused(before: before, limit: 20, vendor: vendor, $0) }
            guard !found.isEmpty else { break }
            for package in found {
                _ = try await run.batch { [vendor = run.vendor] tx in try Packages.discard(package, vendor: vendor, tx) }
            }
        }
        let forgotten = try await run.store.read(run.vendor) { $0.now.adding(days: -DispatchLaunches.days) }
        _ = try await run.batch { [vendor = run.vendor] tx in
            try tx.execute("DELETE FROM dispatch_link_code WHERE vendor_id = \(vendor) AND expires_at < \(forgotten)")
            try DispatchReadings.sweepViews(before: tx.now.adding(days: -DispatchReadings.viewDays), vendor: vendor, tx)
        }
        while try await run.batch({ [vendor = run.vendor] in try DispatchLaunches.sweep(before: forgotten, limit: 200, vendor: vendor, $0) }) == 200 {}
    }
}
