/// Lays one person's way through courses onto days and minutes.
struct DemoJourney {
    let member: DemoCast.Member
    let organization: String
    /// Minute of the UTC day at which work begins where the person lives.
    let morning: Int
    /// Who judges: keys of assessors and the day on which each began.
    let assessors: [(key: String, from: Int)]

    /// Walks a list of activities so that the last one ends on `end`, starting at most `span` days before.
    /// - Returns: the first day used.
    @discardableResult
    func walk(_ course: DemoCourse, _ activities: [DemoActivity], end: Int, span: Int, earliest: Int,
              script: inout DemoScript, random: inout DemoRandom, enrolled: Bool = false) -> Int {
        guard !activities.isEmpty else { return end }
        // Graded work needs days of its own, so the way back from the end is reserved for it.
        let needed = activities.reduce(0) { $0 + ($1.kind == .assignment ? 3 : 0) }
        let start = max(earliest, end - max(span, needed))
        var day = start, minute = morning + random.days(5...260)
        if !enrolled { script.add(day: day, minute: minute, .enrol(member: member.key, course: course.key, under: organization)) }
        for (index, activity) in activities.enumerated() {
            let due = start + (end - start) * (index + 1) / activities.count
            let isLast = index == activities.count - 1
            let ripe = isLast ? max(day, activity.kind == .assignment ? end - random.days(1...3) : end) : day
            let next = ripe > day ? ripe : due > day && !isLast && activity.kind != .exam ? random.days(day...due) : day
            // Later on the same day goes on where it was; another day begins anew.
            if next > day { (day, minute) = (next, morning + random.days(5...400)) }
            (day, minute) = perform(activity, in: course, day: day, minute: minute, end: end, isLast: isLast, script: &script, random: &random)
        }
        return start
    }

    private func perform(_ activity: DemoActivity, in course: DemoCourse, day: Int, minute: Int, end: Int, isLast: Bool,
                         script: inout DemoScript, random: inout DemoRandom) -> (Int, Int) {
        let key = activity.key
        switch activity.kind {
        case .lesson, .video, .document, .scorm12:
            let later = minute + activity.minutes + random.days(1...6)
            script.add(day: day, minute: later, .complete(member: member.key, course: course.key, activity: key))
            return (day, later + 2)
        case .exam:
            var day = day, minute = minute
            let wait = (activity.waitHours ?? 0) / 24 + 1
            let tries = activity.attempts ?? 9
            if tries > 1, day - wait > end - 40, end - day >= wait, random.chance(0.5) {
                exam(activity, course, day: day, minute: minute, right: 0.35 + random.share() * 0.25, script: &script, random: &random)
                (day, minute) = (day + wait, morning + random.days(60...400))
            }
            let mark = Double(activity.passMarkPercent ?? 80) / 100
            minute = exam(activity, course, day: day, minute: minute, right: min(1, mark + 0.08 + random.share() * (0.95 - mark)), script: &script, random: &random)
            return (day, minute + 3)
        case .assignment:
            // Whoever waits for nothing but the judgement gets it on the last day.
            let last = max(day, isLast ? end : min(end, day + random.days(1...3)))
            script.add(day: day, minute: minute + activity.minutes, .submit(member: member.key, course: course.key, activity: key))
            let by = random.pick(assessors.filter { $0.from < last }.map(\.key))
            let at = last == day ? minute + activity.minutes + 90 : 480 + random.days(0...300)
            script.add(day: last, minute: at, .judge(member: member.key, course: course.key, activity: key, pass: true, by: by))
            return (last, min(1430, at + 5))
        }
    }

    @discardableResult
    private func exam(_ activity: DemoActivity, _ course: DemoCourse, day: Int, minute: Int, right: Double,
                      script: inout DemoScript, random: inout DemoRandom) -> Int {
        let limit = activity.timeLimitMinutes ?? 2 * activity.minutes
        let begin = min(minute, 1430 - max(limit, activity.minutes))
        // About as long as the author thinks: what is measured at night then says so, and the stories keep their minutes.
        let end = begin + max(2, min(limit, (activity.minutes * random.days(85...115) + 50) / 100))
        script.add(day: day, minute: begin, .openExam(member: member.key, course: course.key, activity: activity.key))
        script.add(day: day, minute: end, .handIn(member: member.key, course: course.key, activity: activity.key, right: right))
        return end
    }
}
