import Kernel

/// The launch and the stories: states that must be exact.
extension DemoComposer {
    /// Everybody whom the launch was assigned to, by organization: people of its job roles who were there on the day of
    /// assigning and still are, without the people of other stories.
    func launchAudience() -> [String: [DemoCast.Member]] {
        guard let state = world.stories.story("launch")?.state, let audience = state.assignedTo, let assigned = state.assignedDays else { return [:] }
        let included = Set(cast.organizations.filter {
            !audience.exceptProfiles.contains($0.profile) || DemoComposer.names(state.includeAnyway ?? [], $0.key)
        }.map(\.key))
        var result: [String: [DemoCast.Member]] = [:]
        for member in cast.members where !fixed.contains(member.key) && member.memberships.count == 1 {
            for membership in member.memberships
            where membership.from < assigned && (membership.to ?? 1) > 0 && included.contains(membership.organization)
                && !Set(audience.jobRoles).isDisjoint(with: membership.jobRoles) {
                result[membership.organization, default: []].append(member)
            }
        }
        return result
    }

    /// Whether a list of the stories names this organization or the original it is a copy of.
    private static func names(_ list: [String], _ key: String) -> Bool {
        list.contains(key) || list.contains { key.hasPrefix("\($0)-") && Int(key.dropFirst($0.count + 1)) != nil }
    }

    mutating func composeLaunch() {
        guard let state = world.stories.story("launch")?.state, let course = world.course("lantern-3-launch"),
              let assigned = state.assignedDays, let behind = state.behind else { return }
        var random = DemoRandom(seed: seed, purpose: "launch")
        let audience = launchAudience()
        let everybody = Set(audience.values.joined().map(\.key)).sorted()
        script.add(day: assigned, minute: 540, .assign(by: "ingrid", people: everybody, kind: "course", target: course.key, dueDays: state.dueInDays))
        for organization in cast.organizations {
            guard let people = audience[organization.key], !people.isEmpty else { continue }
            let isBehind = DemoComposer.names(behind, organization.key)
            let wanted = isBehind ? 0.12 + random.share() * 0.3 : 0.55 + random.share() * 0.4
            var done = Int((Double(people.count) * wanted).rounded(.down))
            // Behind means fewer than half; the rounding must not lift anybody over it or drop anybody under it.
            if isBehind { done = min(done, (people.count - 1) / 2) } else { done = max(done, (people.count + 1) / 2) }
            let finished = people.shuffled(using: &random).prefix(done)
            for member in finished {
                let from = assigned + 1
                journey(member).walk(course, course.activities, end: random.days(from + 1 ... -2), span: 3, earliest: from, script: &script, random: &random, enrolled: true)
            }
            launch[organization.key] = (people.count, finished.count)
        }
    }

    mutating func composeStories() {
        var random = DemoRandom(seed: seed, purpose: "stories")
        composeLukas(&random)
        composeAmelie(&random)
        if let presales = world.certification("presales-engineer") {
            for (key, day) in [("jonas", -212), ("aylin", -151), ("tom", -93)] {
                if let member = cast.member(key) { certify(member, presales, end: day, earliest: day - 45, &random) }
            }
            // The certification of two years ago that ends in 24 days.
            if let kenji = cast.member("kenji"), let ends = world.stories.story("expiring")?.state.expiresInDays {
                let issued = today.adding(days: ends).adding(months: -presales.validityMonths)
                let day = issued.daysSinceEpoch - today.daysSinceEpoch
                certify(kenji, presales, end: day, earliest: day - 40, &random)
            }
        }
        if let nora = cast.member("nora"), let support = world.certification("support-specialist"),
           let day = world.stories.story("mover")?.state.certifiedDays {
            certify(nora, support, end: day, earliest: day - 40, &random)
        }
        if let tomasz = cast.member("tomasz"), let done = world.stories.story("two-employers")?.state.completed?.first,
           let course = world.course(done.course) {
            journey(tomasz, in: done.organization).walk(course, course.activities, end: done.days, span: 12, earliest: done.days - 12, script: &script, random: &random)
        }
        composeClosest(&random)
        composeQueue(&random)
        composeAssignments()
    }

    /// What the stories' people were given: Lukas his module, Tomasz something by each of his employers, Tom his last day.
    private mutating func composeAssignments() {
        if let state = world.stories.story("mid-module")?.state, let progress = state.inProgress {
            script.add(day: progress.startedDays - 2, minute: 600, .assign(by: "marco", people: ["lukas"], kind: "course", target: progress.course, dueDays: state.dueInDays))
        }
        for given in world.stories.story("two-employers")?.state.assignments ?? [] {
            let (kind, target) = given.certification.map { ("certification", $0) } ?? ("course", given.course ?? "")
            script.add(day: -30, minute: 610, .assign(by: given.by, people: ["tomasz"], kind: kind, target: target, dueDays: given.dueInDays))
        }
        if let leaver = world.stories.story("one-leaver")?.state.leaver, let member = cast.member(leaver.person) {
            script.add(day: -5, minute: 700, .leave(member: leaver.person, organization: member.first.organization, lastDay: leaver.toDays))
        }
    }

    private mutating func composeLukas(_ random: inout DemoRandom) {
        guard let lukas = cast.member("lukas"), let state = world.stories.story("mid-module")?.state, let progress = state.inProgress,
              let course = world.course(progress.course) else { return }
        for done in state.completed ?? [] {
            guard let course = world.course(done.course) else { continue }
            journey(lukas).walk(course, course.activities, end: done.days, span: 4, earliest: done.days - 4, script: &script, random: &random)
        }
        let read = progress.done.compactMap { course.activity($0) }
        journey(lukas).walk(course, read, end: progress.startedDays + 1, span: 1, earliest: progress.startedDays, script: &script, random: &random)
        script.add(day: progress.stoppedDays, minute: 985, .stop(member: "lukas", course: course.key, activity: progress.stoppedIn, percent: progress.progressPercent))
    }

    private mutating func composeAmelie(_ random: inout DemoRandom) {
        guard let amelie = cast.member("amelie"), let state = world.stories.story("twenty-minutes")?.state else { return }
        for done in state.completed ?? [] {
            guard let course = world.course(done.course) else { continue }
            journey(amelie).walk(course, course.activities, end: done.days, span: 8, earliest: done.days - 8, script: &script, random: &random)
        }
        if let stopped = state.inCourse, let course = world.course(stopped.course) {
            let read = stopped.done.compactMap { course.activity($0) }
            journey(amelie).walk(course, read, end: stopped.days, span: 2, earliest: stopped.days - 2, script: &script, random: &random)
        }
    }

    /// Nordlicht's next candidate: a presales engineer who lacks one assignment.
    private mutating func composeClosest(_ random: inout DemoRandom) {
        guard let state = world.stories.story("one-leaver")?.state, let closest = state.closest, let organization = state.organization,
              let presales = world.certification(state.certification ?? "") else { return }
        let taken = Set(state.certifiedExactly ?? [])
        guard let member = candidates(job: "presales").first(where: { $0.first.organization == organization && !taken.contains($0.key) }) else { return }
        drop(member.key, courses: Set(presales.requirements.map(\.course)))
        for (index, need) in presales.requirements.enumerated() {
            guard let course = world.course(need.course) else { continue }
            let day = -40 + index * 14
            let done = course.activities.filter { $0.key != closest.missing }
            journey(member).walk(course, done, end: day, span: 8, earliest: day - 8, script: &script, random: &random)
        }
    }

    /// Work that waits for an assessor: recordings and plans handed in during the last days.
    private mutating func composeQueue(_ random: inout DemoRandom) {
        guard let state = world.stories.story("in-queue")?.state, let wanted = state.submissions, let oldest = state.oldestDays else { return }
        let pairs: [(String, String, String)] = [("sales", "ten-minute-demo", "demo-recording"), ("presales", "poc-in-five-days", "poc-plan")]
        for number in 0..<wanted {
            let (job, key, activity) = pairs[number % 3 == 2 ? 1 : 0]
            guard let course = world.course(key), let member = candidates(job: job).first(where: { !touches($0.key, key) }) else { continue }
            let day = number == 0 ? oldest : random.days(oldest + 1 ... -1)
            let before = course.activities.filter { $0.key != activity }
            journey(member).walk(course, before, end: day, span: 5, earliest: day - 5, script: &script, random: &random)
            script.add(day: day, minute: 1100 + number, .submit(member: member.key, course: key, activity: activity))
        }
    }

    /// People without a story who are there today, in the order of the cast.
    private func candidates(job: String) -> [DemoCast.Member] {
        cast.members.filter {
            !$0.isNamed && $0.memberships.count == 1 && $0.first.to == nil && $0.first.from < -60 && $0.first.jobRoles == [job]
        }
    }

    private func touches(_ member: String, _ course: String) -> Bool {
        script.steps.contains {
            if case .enrol(member, course, _) = $0.action { true } else { false }
        }
    }
}

extension DemoComposer {
    /// Takes back what was planned for a member in some courses.
    fileprivate mutating func drop(_ member: String, courses: Set<String>) {
        script.remove { action in
            switch action {
            case .enrol(let who, let course, _), .complete(let who, let course, _), .stop(let who, let course, _, _), .openExam(let who, let course, _),
                 .handIn(let who, let course, _, _), .submit(let who, let course, _), .judge(let who, let course, _, _, _):
                who == member && courses.contains(course)
            case .assign(_, let people, let kind, let target, _):
                people == [member] && (kind == "certification" || courses.contains(target))
            case .leave: false
            }
        }
    }
}
