package import Kernel

/// Which of a metric's periods count on a day.
package enum MetricWindow: Hashable, Sendable {
    /// The one that ended last.
    case latest
    /// The sum of those that ended within this many months up to the day.
    case trailing(months: Int)
    /// The sum of those that lie in the day's calendar year, or so many years before.
    case calendarYear(yearsBack: Int)
    /// The sum of those that lie within fixed days, both inclusive.
    case fixed(from: Day, through: Day)
}

/// A metric compared with a value. A figure measured more than `maximumAgeDays` ago, or none, is unknown: never a silent pass.
package struct MetricRule: Hashable, Sendable {
    package enum Comparison: String, Hashable, Sendable, CaseIterable {
        case atLeast = "at_least", moreThan = "more_than", atMost = "at_most", lessThan = "less_than"
        package func holds(_ value: Rational, _ limit: Rational) -> Bool {
            switch self {
            case .atLeast: value >= limit
            case .moreThan: value > limit
            case .atMost: value <= limit
            case .lessThan: value < limit
            }
        }
    }
    package var key: String
    package var window: MetricWindow
    package var comparison: Comparison
    package var value: Rational
    /// ISO 4217; figures in another currency are unknown, not converted.
    package var currency: String?
    package var maximumAgeDays: Int?
    package init(key: String, window: MetricWindow = .latest, comparison: Comparison = .atLeast, value: Rational, currency: String? = nil,
                 maximumAgeDays: Int? = nil) {
        (self.key, self.window, self.comparison, self.value) = (key, window, comparison, value)
        (self.currency, self.maximumAgeDays) = (currency, maximumAgeDays)
    }
}

/// One holder for each `per` of a metric, at least `minimum`.
package struct RatioRule: Hashable, Sendable {
    package var who: Who
    package var hold: Hold
    package var key: String
    package var window: MetricWindow
    package var currency: String?
    package var maximumAgeDays: Int?
    package var per: Rational
    package var rounding: Rounding
    package var minimum: Int
    package init(who: Who = .anybody, hold: Hold, key: String, window: MetricWindow = .latest, currency: String? = nil, maximumAgeDays: Int? = nil,
                 per: Rational, rounding: Rounding = .up, minimum: Int = 0) {
        (self.who, self.hold, self.key, self.window, self.currency) = (who, hold, key, window, currency)
        (self.maximumAgeDays, self.per, self.rounding, self.minimum) = (maximumAgeDays, per, rounding, minimum)
    }
}

/// Holding a status, or any tier of a height. What is held counts, not what is computed.
package struct StatusRule: Hashable, Sendable {
    package enum Place: String, Hashable, Sendable, CaseIterable {
        /// The organization itself, its parent in the tree, or any within the scope of the status that asks.
        case this, parent, scope
    }
    package var id: String?
    package var minimumRank: Int?
    package var place: Place
    package init(id: String? = nil, minimumRank: Int? = nil, place: Place = .this) { (self.id, self.minimumRank, self.place) = (id, minimumRank, place) }
}

/// Holding a status without a break for a time.
package struct TenureRule: Hashable, Sendable {
    package var status: String
    package var duration: Span
    package init(status: String, duration: Span) { (self.status, self.duration) = (status, duration) }
}

/// The requirement met on the last day of each of the last `count` whole periods.
package struct EveryRule: Hashable, Sendable {
    package enum Period: String, Hashable, Sendable, CaseIterable {
        case month, quarter, half, year
        var months: Int {
            switch self {
            case .month: 1
            case .quarter: 3
            case .half: 6
            case .year: 12
            }
        }
    }
    package var period: Period
    package var count: Int
    package var expr: Expr
    package init(period: Period, count: Int, expr: Expr) { (self.period, self.count, self.expr) = (period, count, expr) }
}

/// Something the organization declared, e.g. a signed agreement.
package struct AttestRule: Hashable, Sendable {
    package var kind: String
    package var maximumAge: Span?
    package init(kind: String, maximumAge: Span? = nil) { (self.kind, self.maximumAge) = (kind, maximumAge) }
}
