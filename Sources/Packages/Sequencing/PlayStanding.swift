import SCORM

/// What a play amounts to.
struct PlayStanding: Sendable, Equatable {
    let status: LessonStatus
    /// Percent.
    let score: Decimal4?
    /// Items that are complete, and all that can be played.
    let done: Int
    let total: Int

    init(_ rollup: Rollup) {
        status = rollup.status
        score = rollup.score
        done = rollup.done
        total = rollup.total
    }

    /// The root's: satisfied is passed and not satisfied failed, unless it is not complete.
    init(_ sequencer: Sequencer) {
        let tree = sequencer.tree, leaves = sequencer.availableLeaves
        let root = sequencer.information(of: tree.root) ?? ObjectiveInformation()
        let facts = leaves.map { sequencer.information(of: $0) ?? ObjectiveInformation() }
        total = leaves.count
        done = facts.count { $0.completed == true }
        score = Self.percent(root) ?? (facts.count == 1 ? Self.percent(facts[0]) : nil)
        let isBegun = (sequencer.state(of: tree.root)?.attemptCount ?? 0) > 0
        switch (root.completed, root.satisfied) {
        case (false?, _), (nil, nil): status = isBegun ? .incomplete : .notAttempted
        case (_, true?): status = .passed
        case (_, false?): status = .failed
        case (true?, nil): status = .completed
        }
    }

    private static func percent(_ facts: ObjectiveInformation) -> Decimal4? {
        if let measure = facts.measure { return Decimal4(units: measure.units / 10) }
        guard let raw = facts.rawScore else { return nil }
        let low = facts.minScore ?? .zero, high = facts.maxScore ?? Real7(units: 100 * Real7.one.units)
        guard high > low, raw >= low, raw <= high else { return nil }
        let wide = (raw.units - low.units).multipliedFullWidth(by: 1_000_000)
        return Decimal4(units: (high.units - low.units).dividingFullWidth(wide).quotient)
    }
}
