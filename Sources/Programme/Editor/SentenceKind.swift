package import Kernel
package import ProgrammeRules

/// The kinds of sentence that a rule is built from, by the words of the text.
package enum SentenceKind: String, Hashable, Sendable, CaseIterable {
    case people, percent, assign, score, metric, ratio, status, tenure, attest, every, not, all, any, atLeast = "at_least"

    package init(_ expr: Expr) {
        self = switch expr {
        case .all: .all
        case .any: .any
        case .atLeast: .atLeast
        case .not: .not
        case .people: .people
        case .assign: .assign
        case .percent: .percent
        case .score: .score
        case .metric: .metric
        case .ratio: .ratio
        case .status: .status
        case .tenure: .tenure
        case .every: .every
        case .attest: .attest
        }
    }

    /// What a new sentence of this kind says before anybody filled it, over what the vendor has.
    package func sample(_ names: SampleNames) -> Expr {
        let people = Expr.people(PeopleRule(hold: names.hold, minimum: 1))
        return switch self {
        case .people: people
        case .percent: .percent(PercentRule(numerator: names.hold, percent: Rational(50)))
        case .assign: .assign(AssignRule(slots: [.init(id: "slot-1", roleType: names.slot, hold: names.hold)]))
        case .score: .score(ScoreRule(tracks: [.init(id: "points", categories: [.init(id: "points", terms: [.init(hold: names.hold, weight: .one)])])], minimum: Rational(10)))
        case .metric: .metric(MetricRule(key: names.metric.key, value: Rational(100_000), currency: names.metric.currency))
        case .ratio: .ratio(RatioRule(hold: names.hold, key: names.metric.key, currency: names.metric.currency, per: Rational(250_000), minimum: 1))
        case .status: .status(StatusRule(id: names.status))
        case .tenure: .tenure(TenureRule(status: names.status, duration: .months(12)))
        case .attest: .attest(AttestRule(kind: names.declaration))
        case .every: .every(EveryRule(period: .quarter, count: 4, expr: people))
        case .not: .not(people)
        case .all: .all([people])
        case .any: .any([people])
        case .atLeast: .atLeast(1, [people])
        }
    }
}

/// What new sentences are about until somebody chooses.
package struct SampleNames: Sendable {
    package var hold: Hold
    package var metric: MetricDefinition
    package var status: String
    package var slot: String
    package var declaration: String
    package init(hold: Hold, metric: MetricDefinition, status: String, slot: String = "slot", declaration: String = "agreement") {
        (self.hold, self.metric, self.status, self.slot, self.declaration) = (hold, metric, status, slot, declaration)
    }
}
