package import Kernel

/// A figure of an organization for a period. The same period twice from one source is the same figure; two values are a conflict.
package struct MetricFact: FactRow {
    package var key: String
    package var organization: String
    package var metric: String
    /// The days it covers, both inclusive.
    package var from: Day
    package var through: Day
    package var value: Rational
    package var currency: String?
    package var measured: Day
    package var source: String
    package var recorded: Recorded
    package init(_ organization: String, _ metric: String, from: Day, through: Day, value: Rational, currency: String? = nil, measured: Day,
                 source: String = "", key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "metric/\(organization)/\(metric)/\(from)/\(through)/\(source)"
        (self.organization, self.metric, self.from, self.through, self.value) = (organization, metric, from, through, value)
        (self.currency, self.measured, self.source, self.recorded) = (currency, measured, source, recorded)
    }
}

package struct AttestationFact: FactRow {
    package var key: String
    package var organization: String
    package var kind: String
    package var given: Day
    /// Inclusive.
    package var validThrough: Day?
    package var recorded: Recorded
    package init(_ organization: String, _ kind: String, given: Day, validThrough: Day? = nil, key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "attestation/\(organization)/\(kind)/\(given)"
        (self.organization, self.kind, self.given, self.validThrough, self.recorded) = (organization, kind, given, validThrough, recorded)
    }
}

/// An exception for one organization and one status, its last day inclusive.
package struct WaiverFact: FactRow {
    package var key: String
    package var organization: String
    package var status: String
    package var valid: DaySpan
    package var effect: WaiverEffect
    package var recorded: Recorded
    package init(_ organization: String, _ status: String, valid: DaySpan, effect: WaiverEffect, key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "waiver/\(organization)/\(status)/\(valid.from)"
        (self.organization, self.status, self.valid, self.effect, self.recorded) = (organization, status, valid, effect, recorded)
    }
}

/// What an organization holds by contract.
package struct HeldFact: FactRow {
    package enum Source: String, Hashable, Codable, Sendable, CaseIterable { case laurel, imported, prm }
    package var key: String
    package var organization: String
    package var status: String
    package var rank: Int?
    /// Nil when nobody knows since when: how long it was held is then unknown.
    package var from: Day?
    /// Contractual end, inclusive; until then it is not taken away.
    package var through: Day?
    package var source: Source
    package var recorded: Recorded
    package init(_ organization: String, _ status: String, rank: Int? = nil, from: Day?, through: Day? = nil, source: Source = .laurel,
                 key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "held/\(organization)/\(status)/\(from.map(\.description) ?? "")"
        (self.organization, self.status, self.rank, self.from, self.through) = (organization, status, rank, from, through)
        (self.source, self.recorded) = (source, recorded)
    }
    package func isHeld(on day: Day) -> Bool { DaySpan(from ?? .distantPast, through).contains(day) }
}

/// Two people decided what is held, with an end; afterwards the rule goes on from there.
package struct OverrideFact: FactRow {
    package var key: String
    package var organization: String
    package var status: String
    package var isHeld: Bool
    package var from: Day
    /// Inclusive.
    package var through: Day
    package var recorded: Recorded
    package init(_ organization: String, _ status: String, isHeld: Bool, from: Day, through: Day, key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "override/\(organization)/\(status)/\(from)"
        (self.organization, self.status, self.isHeld, self.from, self.through, self.recorded) = (organization, status, isHeld, from, through, recorded)
    }
}
