/// How long an activity takes: what its author expects, until enough people have really completed it; from then on what
/// half of them needed at most. Pure; `MeasuredMinutes` keeps the figures.
package enum ExpectedMinutes {
    /// Completions below this prove nothing: a handful of testers who click through would decide what everybody is promised.
    package static let fewestCompletions = 20
    /// Only the latest completions count, so that the figure follows how the content is taken today.
    package static let mostCompletions = 500
    /// What a figure can be, as for authors.
    package static let bounds = 1...600

    /// What completions of one content say.
    package struct Measure: Sendable, Equatable {
        /// The lower median: a time that somebody really took.
        package let medianSeconds: Int
        package let samples: Int
        /// Rounded to the next minute, within the bounds.
        package let minutes: Int
    }

    /// - Parameter seconds: active seconds of each completion, in any order. Completions without any were not measured
    ///   (a browser without scripts) and are left out.
    /// - Returns: nil below ``fewestCompletions``: the author's figure stays in force.
    package static func measure(_ seconds: [Int]) -> Measure? {
        let sorted = seconds.filter { $0 > 0 }.sorted()
        guard sorted.count >= fewestCompletions else { return nil }
        let median = sorted[(sorted.count - 1) / 2]
        let rounded = median / 60 + (median % 60 >= 30 ? 1 : 0)
        return Measure(medianSeconds: median, samples: sorted.count, minutes: min(bounds.upperBound, max(bounds.lowerBound, rounded)))
    }
}
