import Assessment
import Courses
import Foundation
import HTML
import Jobs
package import Kernel
import Learning
package import Ledger
import Packages
import People
import Programme
package import Store
import Web

/// Loads the demo into an empty database: through the capabilities' verbs, under a moved clock, from a seed (foundations 24).
package struct DemoLoader: Sendable {
    package let plan: DemoPlan
    let house: House
    let clock: DemoClock
    /// Told what is being done, in words.
    let note: @Sendable (String) -> Void

    /// - Parameter house: built on a store whose clock is `clock` and whose ids come from `IDSource.seeded`.
    package init(_ plan: DemoPlan, house: House, clock: DemoClock, note: @escaping @Sendable (String) -> Void = { _ in }) {
        self.plan = plan
        self.house = house
        self.clock = clock
        self.note = note
    }

    package struct Outcome: Sendable {
        package let vendor: VendorID
        package let steps: Int
        package let organizations: Int
        package let people: Int
        /// Of the API credential that the demo's PRM has; nothing can show it again.
        package let prmSecret: String
    }

    package enum Refused: Error, CustomStringConvertible {
        case notEmpty
        package var description: String { "There is a vendor already; the demo is loaded into an empty database only." }
    }

    /// - Throws: `Refused.notEmpty`; whatever a verb refuses, with the step it refused.
    package func load() async throws -> Outcome {
        guard try await house.ground.store.read(nil, { try !$0.exists("SELECT 1 AS one FROM vendor") }) else { throw Refused.notEmpty }
        let world = plan.world, store = house.ground.store, ledger = house.ground.ledger
        guard let zone = Zone(world.organizations.vendor.timeZone) else { throw DemoRegister.Unknown(description: "The vendor's time zone is none.") }
        let password = try await Password.make(world.stories.password)
        clock.move(to: zone.instant(of: plan.day(DemoPeopleLoading.foundedDays), secondOfDay: 9 * 3600))
        let made = try await CreateVendor(
            name: world.organizations.vendor.name, slug: world.organizations.vendor.key, zone: zone, language: .en,
            country: world.organizations.vendor.country, accent: world.organizations.vendor.accent).perform(store, ledger: ledger)
        house.ground.sites.forget()

        let register = DemoRegister()
        let people = DemoPeopleLoading(plan: plan, register: register, access: house.ground.access, ledger: ledger, zone: zone, password: password)
        var history = DemoHistory()
        people.add(to: &history, vendor: made.vendor, own: made.organization)
        // Whatever happens before the catalogue stands, then the catalogue, then everything after it.
        let opening = zone.instant(of: plan.day(Self.catalogueDays), secondOfDay: 10 * 3600)
        var early = history.split(before: opening)
        note("vendor, \(plan.cast.organizations.count) organizations, \(plan.cast.members.count) people")
        var steps = try await early.run(store, vendor: made.vendor, clock: clock)
        try await loadCatalogue(register, vendor: made.vendor, zone: zone)

        let learning = DemoLearningLoading(
            plan: plan, register: register, ground: house.ground, people: people, assignables: house.assignables,
            sit: SitExam(exams: FrozenExams(), ledger: ledger), handInWork: HandInWork(ledger: ledger), judgeWork: JudgeWork(ledger: ledger),
            vendor: made.vendor, zone: zone)
        learning.add(to: &history)
        DemoDoorsLoading(plan: plan, register: register, access: house.ground.access, ledger: ledger, zone: zone).add(to: &history, vendor: made.vendor)
        try await addPlays(to: &history, register, vendor: made.vendor, zone: zone)
        note("history of \(plan.steps.count) steps")
        steps += try await history.run(store, vendor: made.vendor, clock: clock)
        clock.move(to: Clock.system.now())
        try await publishProgrammes(register, vendor: made.vendor, zone: zone)
        let secret = try await DemoPRMLoading(register: register, ground: house.ground, zone: zone).makeCredential(made.vendor)
        try await settle(made.vendor, zone)
        return Outcome(vendor: made.vendor, steps: steps, organizations: plan.cast.organizations.count, people: plan.cast.members.count, prmSecret: secret)
    }

    /// Days from loading on which the courses and certifications appeared.
    static let catalogueDays = -1150

    private func loadCatalogue(_ register: DemoRegister, vendor: VendorID, zone: Zone) async throws {
        let store = house.ground.store, access = house.ground.access
        note("\(plan.world.courses.count) courses")
        let loading = DemoCourseLoading(plan: plan, register: register, ground: house.ground, kinds: house.kinds, vendor: vendor)
        let author = try register.person("dana"), today = zone.day(at: clock.now)
        clock.move(to: zone.instant(of: plan.day(Self.catalogueDays), secondOfDay: 10 * 3600))
        let scope = try await store.read(vendor) { try access.acting(AuthorCourses.self, as: author, on: today, vendor: vendor, $0) }
        var media: [String: [String: MediaReference]] = [:]
        for course in plan.world.courses { media[course.key] = try await loading.begin(course, scope) }
        // Pages of documents are drawn by jobs; a course is published when its files are ready.
        while try await house.runner.tick(vendor, zone: zone) > 0 {}
        for course in plan.world.courses { try await loading.finish(course, media[course.key] ?? [:], scope) }
        let certifications = DemoCertificationLoading(plan: plan, register: register, ledger: house.ground.ledger)
        let head = try register.person("ingrid"), world = plan.world
        try await store.write(vendor) { tx in
            let scope = try access.acting(ManageCertifications.self, as: head, on: today, vendor: vendor, tx)
            for certification in world.certifications { try certifications.make(certification, zone: zone, scope, tx) }
        }
    }

    private func addPlays(to history: inout DemoHistory, _ register: DemoRegister, vendor: VendorID, zone: Zone) async throws {
        guard let packages = house.rooms.compactMap({ $0 as? PackagesRoom }).first, let site = try await house.ground.sites.vendors().first(where: { $0.vendor == vendor }) else { return }
        DemoPackagesLoading(plan: plan, register: register, ground: house.ground, assignables: house.assignables,
                            play: UnseenPlay(packages, portal: site.portalOrigin, content: site.contentOrigins), vendor: vendor, zone: zone).add(to: &history)
    }

    /// The partner programmes come today, over what people have earned in these years; the background work decides.
    private func publishProgrammes(_ register: DemoRegister, vendor: VendorID, zone: Zone) async throws {
        let access = house.ground.access, ledger = house.ground.ledger, head = try register.person("ingrid"), texts = plan.world.programmes
        let today = zone.day(at: clock.now)
        try await house.ground.store.write(vendor) { tx in
            let scope = try access.acting(ManageProgrammes.self, as: head, on: today, vendor: vendor, tx)
            for text in texts {
                let id = try EditProgramme().create(scope, text, tx)
                try PublishProgramme(ledger: ledger)(scope, id, tx)
            }
        }
    }

    /// Lets the background work of all these months happen, then brings the clock to today.
    private func settle(_ vendor: VendorID, _ zone: Zone) async throws {
        note("background work")
        var rounds = 0
        while try await house.work() > 0, rounds < 200 { rounds += 1 }
    }
}
