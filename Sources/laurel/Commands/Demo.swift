import App
import ArgumentParser
import Foundation
import HTML
import Kernel
import Ledger
import Store

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Loads the demo vendor into an empty database, or moves its clock.", discussion: """
        40 partner organizations in 12 countries, 1,200 people and months of history, made through the same verbs as pages and API, \
        and the same for the same seed and day. --advance lets days pass: due dates come, credentials expire, notices go out.
        """)
    @OptionGroup var options: SettingOptions
    @Option(help: "Copies of the partner world; 10 for benchmarks.") var scale: Int = 1
    @Option(help: "Of each organization's people, from 0.05 to 1: a small demo loads quickly. Whoever a story names is there.") var share: Double = 1
    @Option(help: "Another seed makes other people and other histories.") var seed: UInt64?
    @Option(help: "Move the demo's clock, e.g. 30d or 12h, and do the background work of that time.") var advance: String?

    func validate() throws {
        guard (1...50).contains(scale) else { throw Trouble("--scale is from 1 to 50.") }
        guard (0.05...1).contains(share) else { throw Trouble("--share is from 0.05 to 1.") }
        if let advance { _ = try Span(advance) }
    }

    func run() async throws {
        let settings = try await Settings.read(options)
        let building = DemoBuilding(settings: settings)
        if let advance {
            let deployment = try await Deployment.open(settings)
            print(try await building.advance(Span(advance), deployment))
            await deployment.close()
        } else {
            try await building.load(scale: scale, seed: seed, share: share)
            let deployment = try await Deployment.open(settings)
            print(try await building.greeting(deployment))
            await deployment.close()
        }
    }

    /// `30d`, `12h`, `45m`.
    struct Span {
        let seconds: Int
        init(_ text: String) throws {
            let units = ["d": 86_400, "h": 3600, "m": 60]
            guard let unit = text.last.flatMap({ units[String($0)] }), let number = Int(text.dropLast()), number > 0, number * unit <= 3650 * 86_400 else {
                throw Trouble("A span is a number with d, h or m, e.g. 30d, not “\(text)”.")
            }
            seconds = number * unit
        }
    }
}

/// What `demo` and `serve --demo` share.
struct DemoBuilding: Sendable {
    let settings: Settings
    private static let marker = "demo.loaded"
    private struct Loaded: Codable { let seed: UInt64, scale: Int, day: Day }

    func loadIfEmpty() async throws {
        let deployment = try await Deployment.open(settings)
        let isEmpty = try await deployment.store.read(nil) { try !$0.exists("SELECT 1 AS one FROM vendor") }
        await deployment.close()
        if isEmpty { try await load(scale: 1, seed: nil) }
    }

    /// Opens the same database with a clock of its own and seeded ids, and plays the plan on it.
    func load(scale: Int, seed: UInt64?, share: Double = 1) async throws {
        let began = ContinuousClock.now
        let world = try DemoWorld(folder: URL(fileURLWithPath: settings.demoFolder), media: URL(fileURLWithPath: settings.demoMedia))
        let today = Zone(world.organizations.vendor.timeZone)?.day(at: Clock.system.now()) ?? Zone.utc.day(at: Clock.system.now())
        let plan = DemoPlan(world, seed: seed, scale: scale, share: share, today: today)
        let clock = DemoClock(Clock.system.now())
        let deployment = try await Deployment.open(settings, clock: clock.clock, ids: .seeded(plan.seed))
        print("Loading the demo:")
        let loader = DemoLoader(plan, house: try deployment.house(serves: false), clock: clock) { print("  \($0)") }
        do {
            let outcome = try await loader.load()
            let loaded = String(decoding: try JSONEncoder().encode(Loaded(seed: plan.seed, scale: scale, day: today)), as: UTF8.self)
            try await deployment.store.write(nil) { tx in
                try tx.execute("INSERT INTO deployment_setting (key, value) VALUES (\(Self.marker), \(loaded))")
            }
            let sound = try await Verification.verify(outcome.vendor, store: deployment.store)
            try DemoPRMServing.found(settings, plan, secret: outcome.prmSecret)
            await deployment.close()
            guard sound.isSound else { throw Trouble("The demo's ledger does not verify: \(sound.faults.prefix(3).joined(separator: "; "))") }
            let seconds = Double((ContinuousClock.now - began).components.seconds)
            print("  \(outcome.organizations) organizations, \(outcome.people) people, \(sound.events) events in \(Int(seconds)) s")
        } catch {
            await deployment.close()
            throw Words.explained(error)
        }
    }

    /// One sign-in per role and the stories; nothing for a deployment that is no demo.
    func greeting(_ deployment: Deployment) async throws -> String {
        let loaded = try await deployment.store.read(nil) { try $0.first("SELECT value FROM deployment_setting WHERE key = \(Self.marker)")?.text("value") }
        guard loaded != nil else { return "Portal   \(settings.portalOrigin)" }
        let world = try DemoWorld(folder: URL(fileURLWithPath: settings.demoFolder), media: URL(fileURLWithPath: settings.demoMedia))
        var lines = ["", "Portal   \(settings.portalOrigin)", "", "Sign in with the password \(world.stories.password) as"]
        func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }
        for entry in world.stories.signIns {
            guard let person = world.stories.person(entry.person) else { continue }
            lines.append("  \(padded(DemoBuilding.words(entry.role), 22))\(padded(person.email, 40))\(person.name)")
        }
        lines += ["", "Stories"]
        for story in world.stories.stories {
            guard let person = world.stories.person(story.person) else { continue }
            lines.append("  \(padded(story.title.resolve(.en), 36))\(person.email)")
            lines.append("      \(story.sentence.resolve(.en))")
        }
        let days = deployment.clock.offsetMilliseconds / 86_400_000
        if days > 0 { lines.append("\nThe demo's clock is \(days) days ahead.") }
        return (lines + [""]).joined(separator: "\n")
    }

    /// vendorAdmin → vendor admin
    private static func words(_ role: String) -> String { role.map { $0.isUppercase ? " \($0.lowercased())" : String($0) }.joined() }

    /// Lets time pass, eight hours at a time: what happens daily happens on each day, and each day has an hour at which people
    /// may be told something, wherever they live.
    func advance(_ span: Demo.Span, _ deployment: Deployment) async throws -> String {
        let isDemo = try await deployment.store.read(nil) { try $0.exists("SELECT 1 AS one FROM deployment_setting WHERE key = \(Self.marker)") }
        guard isDemo else { throw Trouble("Only a demo's clock can be moved, and this database holds none.") }
        let house = try deployment.house(serves: false)
        var left = span.seconds, done = 0
        while left > 0 {
            let step = min(left, 8 * 3600)
            try await deployment.clock.advance(milliseconds: Int64(step) * 1000, deployment.store)
            var rounds = 0
            while rounds < 100 {
                let worked = try await house.work()
                done += worked
                if worked == 0 { break }
                rounds += 1
            }
            left -= step
        }
        return "The demo's clock stands at \(deployment.clock.clock.now().iso); \(done) pieces of background work were done."
    }
}
