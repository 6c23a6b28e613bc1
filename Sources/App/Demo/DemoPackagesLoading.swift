import Courses
import Kernel
import Learning
import Ledger
import Packages
import People
import Store

/// Lets some people play the SCORM 2004 and the cmi5 course, as their browsers would: what content reports goes through the run time and the
/// record store, and completions follow from it. Beside the plan, so that its people and histories stay as they are.
struct DemoPackagesLoading: Sendable {
    let plan: DemoPlan
    let register: DemoRegister
    let ground: Ground
    let assignables: AssignableKinds
    let play: UnseenPlay
    let vendor: VendorID
    let zone: Zone

    /// Course and activity of the two packages.
    static let ring = (course: "troubleshooting-rings", activity: "ring-faults"), rollout = (course: "two-hundred-devices", activity: "harbor-rollout")
    private static let units = "https://learn.corvane.example/harbor-rollout/"
    /// Days from loading on which the courses were given, and until which they are due.
    private static let given = -40, due = 21

    /// People of these job roles whom no story names, there long enough, one for each part.
    func players(_ jobRoles: Set<String>, _ count: Int) -> [DemoCast.Member] {
        let fit = plan.cast.members.filter { member in
            !member.isNamed && member.memberships.count == 1 && member.first.to == nil && member.first.from < -120 && member.first.organization != plan.world.organizations.vendor.key
                && !jobRoles.isDisjoint(with: member.first.jobRoles)
        }
        return Array(fit.prefix(count))
    }

    func add(to history: inout DemoHistory) {
        let engineers = players(["engineer", "support"], 6), partners = players(["engineer", "presales"], 9).suffix(6)
        give(Self.ring.course, engineers.map(\.key), to: &history)
        give(Self.rollout.course, partners.map(\.key), to: &history)
        for (number, member) in engineers.enumerated() { ring(member.key, number, to: &history) }
        for (number, member) in partners.enumerated() { rollout(member.key, number, to: &history) }
    }

    private func give(_ course: String, _ people: [String], to history: inout DemoHistory) {
        at(Self.given, 540, &history) { tx in
            _ = try Assign(targetKind: "course", target: register.course(course).value, audience: .people(people.map { try register.person($0) }), dueOn: plan.day(Self.due))
                .perform(scope(AssignLearning.self, "ingrid", tx), zone: zone, kinds: assignables, ledger: ground.ledger, tx)
        }
    }

    // MARK: SCORM 2004

    /// Two pass at once, one is led through what the test asks for and passes then, one is on that way, one has begun, one has not.
    private func ring(_ member: String, _ number: Int, to history: inout DemoHistory) {
        let day = Self.given + 4 + number * 3
        func visit(_ item: String, _ day: Int, _ minute: Int, minutes: Int, _ sets: [(element: String, value: String)]) {
            at(day, minute, &history) { tx in
                let (enrolment, activity, learner) = try place(member, Self.ring, tx)
                try play.visit(item, enrolment, activity, sets: sets, seconds: minutes * 60, learner, tx)
            }
        }
        let read = [(element: "cmi.completion_status", value: "completed"), ("cmi.session_time", "PT5M"), ("cmi.exit", "normal"), ("adl.nav.request", "continue")]
        guard number < 5 else { return }
        visit("RING", day, 600, minutes: 6, read)
        if number == 4 { return }
        visit("LOG", day, 612, minutes: 5, read)
        if number < 2 { return visit("TEST", day, 625, minutes: 7, Self.test(heal: 1, log: number == 0 ? 1 : 0.75)) }
        visit("TEST", day, 625, minutes: 8, Self.test(heal: 0.75, log: 0.25))
        if number == 3 { return }
        visit("REVIEW-LOG", day + 1, 560, minutes: 4, read)
        visit("RETEST", day + 1, 570, minutes: 6, Self.judged(0.83))
    }
    private static func judged(_ share: Double) -> [(element: String, value: String)] {
        [("cmi.score.scaled", "\(share)"), ("cmi.score.raw", "\(Int((share * 100).rounded()))"), ("cmi.score.min", "0"), ("cmi.score.max", "100"), ("cmi.completion_status", "completed"),
         ("cmi.success_status", share >= 0.75 ? "passed" : "failed"), ("cmi.session_time", "PT6M"), ("cmi.exit", "normal"), ("adl.nav.request", "continue")]
    }
    /// Objectives stand in the manifest's order: the test's own, then healing, then the log.
    private static func test(heal: Double, log: Double) -> [(element: String, value: String)] {
        let parts = [(1, heal), (2, log)].flatMap { place, share -> [(element: String, value: String)] in
            [("cmi.objectives.\(place).score.scaled", "\(share)"), ("cmi.objectives.\(place).success_status", share >= 0.75 ? "passed" : "failed")]
        }
        return parts + judged((heal + log) / 2)
    }

    // MARK: cmi5

    /// Two are through, one fails the decisions first, one is in the middle, one has begun, one has not.
    private func rollout(_ member: String, _ number: Int, to history: inout DemoHistory) {
        let day = Self.given + 6 + number * 3
        func session(_ unit: String, _ day: Int, _ minute: Int, minutes: Int, _ words: [UnseenPlay.Word]) {
            at(day, minute, &history) { tx in
                let (enrolment, activity, learner) = try place(member, Self.rollout, tx)
                try play.launch(Self.units + unit, enrolment, activity, learner, tx)
            }
            at(day, minute + minutes, &history) { tx in
                let (enrolment, activity, learner) = try place(member, Self.rollout, tx)
                try play.tell(words, enrolment, activity, learner, today: zone.day(at: tx.now), tx)
            }
        }
        guard number < 5 else { return }
        session("why", day, 640, minutes: 6, [.completed])
        if number == 4 { return }
        session("waves", day, 650, minutes: 8, [.completed])
        if number == 3 { return }
        if number == 2 { session("stop", day, 662, minutes: 7, [.failed(50)]) }
        session("stop", day + 1, 560, minutes: 9, [.completed, .passed(number == 0 ? 100 : 75)])
        if number == 0 { session("limits", day + 1, 575, minutes: 2, []) }
    }

    // MARK: -

    private func place(_ member: String, _ part: (course: String, activity: String), _ tx: Transaction) throws -> (EnrolmentID, ActivityID, Scope<Learn>) {
        guard let open = try Enrolments.latest(person: register.person(member), course: register.course(part.course), vendor: vendor, tx) else {
            throw DemoRegister.Unknown(description: "\(member) is not enrolled in \(part.course).")
        }
        return (open.id, try register.activity(part.activity, of: part.course), try scope(Learn.self, member, tx))
    }
    private func scope<R: Right>(_ right: R.Type, _ member: String, _ tx: Transaction) throws -> Scope<R> {
        try ground.access.acting(right, as: register.person(member), on: zone.day(at: tx.now), vendor: vendor, tx)
    }
    private func at(_ day: Int, _ minute: Int, _ history: inout DemoHistory, _ body: @escaping @Sendable (Transaction) throws -> Void) {
        history.add(zone.instant(of: plan.day(day), secondOfDay: minute * 60), body)
    }
}
