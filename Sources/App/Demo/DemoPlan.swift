package import Kernel

/// Everything that will have happened in the demo by the day of loading. Pure: the same world, seed, scale and day
/// give the same plan, and a test holds it to what the stories say.
package struct DemoPlan: Sendable {
    package let world: DemoWorld
    package let cast: DemoCast
    package let seed: UInt64
    package let today: Day
    /// In the order of time.
    package let steps: [DemoStep]
    /// People of the launch's audience by organization, and how many of them will have completed it.
    package let launch: [String: (audience: Int, completed: Int)]

    package init(_ world: DemoWorld, seed: UInt64? = nil, scale: Int = 1, share: Double = 1, today: Day) {
        let seed = seed ?? world.people.seed
        self.world = world
        self.seed = seed
        self.today = today
        cast = DemoCast(world, seed: seed, scale: scale, share: share)
        var composer = DemoComposer(world: world, cast: cast, seed: seed, today: today)
        composer.compose()
        steps = composer.script.ordered
        launch = composer.launch
    }

    package func day(_ offset: Int) -> Day { today.adding(days: offset) }
    /// The instant of a step; all of the past, since the plan never uses the day of loading.
    package func instant(of step: DemoStep) -> Instant {
        Zone.utc.start(of: day(step.day)).adding(seconds: step.minute * 60)
    }
}

/// Decides what each person has done, and writes it into the script.
struct DemoComposer {
    let world: DemoWorld
    let cast: DemoCast
    let seed: UInt64
    let today: Day
    var script = DemoScript()
    var launch: [String: (audience: Int, completed: Int)] = [:]
    let assessors: [(key: String, from: Int)]
    /// People whose learning a story fixes.
    let fixed: Set<String> = ["sian", "lukas", "jonas", "aylin", "tom", "amelie", "tomasz", "nora", "kenji"]
    /// The first partner admin of each organization.
    private let admins: [String: (key: String, from: Int)]
    private let profiles: [String: DemoOrganizations.Profile]
    private let organizations: [String: DemoOrganizations.Organization]

    init(world: DemoWorld, cast: DemoCast, seed: UInt64, today: Day) {
        self.world = world
        self.cast = cast
        self.seed = seed
        self.today = today
        assessors = cast.members.filter { $0.first.roles.contains("assessor") }.map { ($0.key, $0.first.from) }
        admins = Dictionary(cast.members.filter { $0.first.roles.contains("partnerAdmin") }.map { ($0.first.organization, ($0.key, $0.first.from)) },
                            uniquingKeysWith: { first, _ in first })
        profiles = world.organizations.profiles
        organizations = Dictionary(uniqueKeysWithValues: cast.organizations.map { ($0.key, $0) })
    }

    mutating func compose() {
        for member in cast.members where organizations[member.first.organization] != nil {
            if !fixed.contains(member.key) { composeCareer(member) }
            for membership in member.memberships where (membership.to ?? 1) < 0 {
                script.add(day: membership.to ?? -1, minute: 1020, .leave(member: member.key, organization: membership.organization, lastDay: membership.to ?? -1))
            }
        }
        composeLaunch()
        composeStories()
    }

    func journey(_ member: DemoCast.Member, in organization: String? = nil) -> DemoJourney {
        let key = organization ?? member.first.organization
        let morning = switch organizations[key]?.region {
        case "North America": 840
        case "Asia Pacific": 120
        case "Middle East": 300
        default: 420
        }
        return DemoJourney(member: member, organization: key, morning: morning, assessors: assessors)
    }

    /// The certification that a job role asks for; nil for people without one.
    func wanted(_ member: DemoCast.Member) -> DemoCertification? {
        world.certifications.first { !Set($0.audience).isDisjoint(with: member.first.jobRoles) }
    }

    private mutating func composeCareer(_ member: DemoCast.Member) {
        guard let organization = organizations[member.first.organization], let profile = profiles[organization.profile],
              organization.profile != "firstDay", let certification = wanted(member) else { return }
        var random = DemoRandom(seed: seed, purpose: "career of \(member.key)")
        let first = member.first.from + 3, last = min(-4, (member.first.to ?? 0) - 1)
        guard last > first else { return }
        composeConduct(member, organization, first: first, last: last, &random)
        // Nordlicht's story needs exactly its three named presales engineers.
        let mayHold = !(organization.key == "nordlicht" && certification.key == "presales-engineer")
        let months = certification.validityMonths
        let fate = random.share()
        let edges = [profile.certified, profile.certified + profile.expiring, profile.certified + profile.expiring + profile.expired]
        let oldest = today.adding(months: -months).daysSinceEpoch - today.daysSinceEpoch
        if mayHold, fate < edges[0] {
            let from = max(first + 20, oldest + 100)
            if from <= last { return certify(member, certification, end: random.days(from...last), earliest: first, &random) }
        } else if mayHold, fate < edges[1], oldest + 4 > first + 15 {
            return certify(member, certification, end: min(last, oldest + random.days(4...88)), earliest: first, &random)
        } else if mayHold, fate < edges[2], oldest - 150 > first + 15 {
            return certify(member, certification, end: oldest - random.days(3...150), earliest: first, &random)
        } else if fate > edges[2] + profile.inProgress {
            return
        }
        begin(member, certification, last: random.days(min(max(first, -70), last)...last), earliest: first, &random)
    }

    /// Walks all required courses; the last step, and with it the award, is on `end`.
    mutating func certify(_ member: DemoCast.Member, _ certification: DemoCertification, end: Int, earliest: Int, _ random: inout DemoRandom) {
        let courses = certification.requirements.compactMap { world.course($0.course) }
        let span = min(end - earliest, random.days(18...60))
        for (index, course) in courses.enumerated() {
            let until = end - span + span * (index + 1) / courses.count
            let from = end - span + span * index / courses.count
            journey(member).walk(course, course.activities, end: until, span: until - from, earliest: max(earliest, from), script: &script, random: &random)
        }
    }

    /// Gets some way into the required courses, stopping between two activities and never before an assessor's answer.
    private mutating func begin(_ member: DemoCast.Member, _ certification: DemoCertification, last: Int, earliest: Int, _ random: inout DemoRandom) {
        let courses = certification.requirements.compactMap { world.course($0.course) }
        let whole = random.days(0...max(0, courses.count - 2))
        assign(member, certification, start: max(earliest, last - whole * 6 - 9), &random)
        for index in 0...whole {
            let course = courses[index], end = last - (whole - index) * 6
            guard end > earliest + 1 else { continue }
            let count = index < whole ? course.activities.count : random.days(1...max(1, course.activities.count - 1))
            let cut = Array(course.activities.prefix(count))
            journey(member).walk(course, cut, end: end, span: 5, earliest: earliest, script: &script, random: &random)
        }
    }

    /// Half of those on their way were sent by their partner admin, with a day until which it should be done; some are late.
    private mutating func assign(_ member: DemoCast.Member, _ certification: DemoCertification, start: Int, _ random: inout DemoRandom) {
        let due = start + random.days(30...100)
        guard random.chance(0.5), start > member.first.from + 1, let admin = admins[member.first.organization], admin.from < start, admin.key != member.key else { return }
        script.add(day: start, minute: 500, .assign(by: admin.key, people: [member.key], kind: "certification", target: certification.key, dueDays: due))
    }

    private mutating func composeConduct(
        _ member: DemoCast.Member, _ organization: DemoOrganizations.Organization, first: Int, last: Int, _ random: inout DemoRandom
    ) {
        guard let course = world.course("code-of-conduct") else { return }
        let shares: [String: Double] = ["leading": 0.78, "steady": 0.55, "slow": 0.28, "new": 0.15]
        let share = shares[organization.profile] ?? 0
        guard random.chance(share) else { return }
        let from = max(first + 1, -330)
        guard from <= last else { return }
        journey(member).walk(course, course.activities, end: random.days(from...last), span: 1, earliest: first, script: &script, random: &random)
    }
}
