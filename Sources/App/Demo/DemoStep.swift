/// One thing that somebody does at one time. The plan is a list of these; the loader carries them out through the verbs.
package struct DemoStep: Sendable {
    package enum Action: Sendable {
        case enrol(member: String, course: String, under: String)
        /// Reads, watches or plays one activity to its end.
        case complete(member: String, course: String, activity: String)
        /// Stops in the middle at a percentage.
        case stop(member: String, course: String, activity: String, percent: Int)
        /// Opens an exam; the answers follow in the step that hands it in.
        case openExam(member: String, course: String, activity: String)
        /// Hands the exam in, with this share of the points right.
        case handIn(member: String, course: String, activity: String, right: Double)
        case submit(member: String, course: String, activity: String)
        /// Judges what was submitted: pass with most points, or return it with a comment.
        case judge(member: String, course: String, activity: String, pass: Bool, by: String)
        case leave(member: String, organization: String, lastDay: Int)
        /// Gives a course or certification to people; the due day is counted from loading.
        case assign(by: String, people: [String], kind: String, target: String, dueDays: Int?)
    }
    /// Days from loading, negative for the past.
    package let day: Int
    /// Minute of that day in UTC.
    package let minute: Int
    /// Keeps the order of one person's steps within one minute.
    package let sequence: Int
    package let action: Action
}

/// Collects steps, numbering them.
struct DemoScript {
    private(set) var steps: [DemoStep] = []
    private var count = 0
    mutating func add(day: Int, minute: Int, _ action: DemoStep.Action) {
        steps.append(DemoStep(day: day, minute: max(0, min(1439, minute)), sequence: count, action: action))
        count += 1
    }
    mutating func remove(where matches: (DemoStep.Action) -> Bool) { steps.removeAll { matches($0.action) } }
    /// In the order of time.
    var ordered: [DemoStep] {
        steps.sorted { ($0.day, $0.minute, $0.sequence) < ($1.day, $1.minute, $1.sequence) }
    }
}
