/// What somebody has set over what a package says of passing, completing and the room for suspend data.
///
/// Without a word of anybody the package's own rules hold (`isPackages`). The rules are the server's: they decide over what content has
/// reported, when it ends and while it is open.
package struct PlayRules: Sendable, Equatable, Codable {
    package enum Passing: String, Sendable, Codable, CaseIterable {
        /// The package's mastery score, passing score or word.
        case package
        /// A score of ``PlayRules/passingPermille`` of the whole passes, less fails, none decides nothing.
        case score
        /// Who has completed has passed.
        case completion
    }
    package enum Completing: String, Sendable, Codable, CaseIterable {
        case package
        /// Only the content's word that it is complete.
        case completed
        /// Only who has passed.
        case passed
        /// Complete or passed.
        case either
        /// Whoever has opened and left it.
        case launched
        /// The passing score, or any where there is none.
        case score
    }
    /// Of content that ends, not suspended, and never said how it stands.
    package enum Unset: String, Sendable, Codable, CaseIterable {
        /// SCORM 1.2: complete. SCORM 2004: as its sequencing says.
        case package
        case incomplete
        case complete
        /// Complete with a score, incomplete without.
        case completeWithScore
    }

    package var passing = Passing.package
    /// 0…1000; only read with ``Passing/score``.
    package var passingPermille = 0
    package var completing = Completing.package
    package var unset = Unset.package
    /// Characters (UTF-16 units) of `cmi.suspend_data`; nil for as many as any value may have.
    package var suspendLimit: Int?

    package init() {}

    /// Whether nothing is judged otherwise than the package says.
    package var isPackages: Bool { passing == .package && completing == .package && unset == .package }

    /// The passing score as a share.
    package var passingShare: Real7 { Real7(units: passingPermille * (Real7.one.units / 1000)) }
}

extension AttemptRecord {
    /// What other rules than the package's make of a status at the end of a session.
    /// - Parameter mastery: the package's, in raw points.
    func judged(_ status: LessonStatus, _ rules: PlayRules, mastery: Decimal4?) -> LessonStatus {
        var status = status
        // A pass without the score that was asked for is a completion.
        if rules.passing == .score, score == nil, status == .passed { status = .completed }
        switch rules.completing {
        // SCORM 1.2 has one status: what is passed is complete as well.
        case .package, .completed, .either: break
        case .passed: if rules.passing != .completion, status == .completed { status = .incomplete }
        case .launched: if !status.isComplete, status != .failed { status = .completed }
        case .score:
            let isReached = hasReached(rules, mastery), isJudged = rules.passing == .score || mastery != nil
            if isReached, !status.isComplete { status = isJudged ? .passed : .completed }
            if !isReached, status.isComplete { status = .incomplete }
        }
        return rules.passing == .completion && status == .completed ? .passed : status
    }

    private func hasReached(_ rules: PlayRules, _ mastery: Decimal4?) -> Bool {
        guard let score else { return false }
        if rules.passing == .score { return score.units >= rules.passingPermille * 1000 }
        guard rules.passing == .package, let mastery, let raw = values["cmi.core.score.raw"].flatMap(Decimal4.init(cmi:)) else { return true }
        return raw >= mastery
    }
}

extension Attempt2004 {
    /// How the attempt stands under the rules, in the words of `cmi.completion_status` and `cmi.success_status`.
    /// - Parameter hasLeft: whether the learner has left it at least once.
    func judged(_ model: Model2004, hasLeft: Bool) -> (completion: String, success: String) {
        let rules = model.facts.rules
        var completion = model.completionStatus, success = model.successStatus
        guard !rules.isPackages else { return (completion, success) }
        let hasEnded = !isOpen && sessions > 0 && exit != "suspend", scaled = values["cmi.score.scaled"].flatMap { Real7($0) }
        if hasEnded, completion == "unknown" {
            switch rules.unset {
            case .package: break
            case .incomplete: completion = "incomplete"
            case .complete: completion = "completed"
            case .completeWithScore: completion = score == nil ? "incomplete" : "completed"
            }
        }
        func unless(_ isDone: Bool) -> String { isDone ? "completed" : hasEnded || completion == "completed" ? "incomplete" : completion }
        switch rules.completing {
        case .package, .completed: break
        case .passed: if rules.passing != .completion { completion = unless(success == "passed") }
        case .either: if success == "passed" { completion = "completed" }
        case .launched: if hasLeft { completion = "completed" }
        case .score: completion = unless(model.facts.scaledPassingScore.map { needed in scaled.map { $0 >= needed } ?? false } ?? (score != nil))
        }
        if rules.passing == .completion { success = completion == "completed" ? "passed" : "unknown" }
        return (completion, success)
    }
}
