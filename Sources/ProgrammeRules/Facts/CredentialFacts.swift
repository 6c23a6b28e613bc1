package import Kernel

/// A credential of a person, or of an organization itself.
package struct CredentialFact: FactRow {
    package enum Result: String, Hashable, Codable, Sendable, CaseIterable {
        /// Passed, but not final: does not count. The final result is a later row of the same key, valid from the day of the exam.
        case provisional, final
    }
    /// Nil when the organization holds it without naming who earned it; then `followsOrganization` is set.
    package var person: String?
    package var key: String
    package var code: String
    package var version: String?
    /// Where it stands among those that imply each other.
    package var track: String?
    package var rank: Int?
    package var earned: Day
    /// Inclusive.
    package var validThrough: Day?
    package var evidence: Evidence
    package var assurance: Int?
    package var result: Result
    package var revocation: Revocation?
    /// Days on which it does not count, though it can be revived.
    package var suspensions: [DaySpan]
    /// It still counts for this organization when its earner has left.
    package var followsOrganization: String?
    package var recorded: Recorded

    package init(_ person: String?, _ code: String, version: String? = nil, track: String? = nil, rank: Int? = nil, earned: Day, validThrough: Day? = nil,
                 evidence: Evidence = .exam, assurance: Int? = nil, result: Result = .final, revocation: Revocation? = nil, suspensions: [DaySpan] = [],
                 followsOrganization: String? = nil, key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "credential/\(person ?? followsOrganization ?? "")/\(code)/\(earned)"
        (self.person, self.code, self.version, self.track, self.rank) = (person, code, version, track, rank)
        (self.earned, self.validThrough, self.evidence, self.assurance, self.result) = (earned, validThrough, evidence, assurance, result)
        (self.revocation, self.suspensions, self.followsOrganization, self.recorded) = (revocation, suspensions, followsOrganization, recorded)
    }

    /// Whether it counts on the day at all.
    package func counts(on day: Day) -> Bool {
        guard result == .final, earned <= day, validThrough.map({ day <= $0 }) ?? true else { return false }
        if let revocation {
            switch revocation.policy {
            case .fromIssue: return false
            case .prospective: if day >= revocation.on { return false }
            }
        }
        return !suspensions.contains { $0.contains(day) }
    }
}

/// Taken back from a day on, or as if it had never been. Decisions of before stay in their log either way.
package struct Revocation: Hashable, Codable, Sendable {
    package enum Policy: String, Hashable, Codable, Sendable, CaseIterable { case prospective, fromIssue = "from_issue" }
    package var on: Day
    package var policy: Policy
    package init(on: Day, policy: Policy) { (self.on, self.policy) = (on, policy) }
}

/// How long a credential is valid, and what a renewal counts from. All days inclusive: twelve months from 15 July last through 15 July.
package struct Validity: Hashable, Sendable {
    package enum Length: Hashable, Sendable {
        case forever
        case months(Int)
        /// The next such day of the year after it was earned.
        case fixedDay(MonthDay)
        /// Months from the release of the content, whenever it was earned.
        case fromRelease(months: Int)
    }
    /// A renewal counts from the day of the new pass, or from the old expiry.
    package enum Anchor: String, Hashable, Sendable, CaseIterable { case pass, expiry }
    package var length: Length
    package var anchor: Anchor
    package init(_ length: Length, anchor: Anchor = .pass) { (self.length, self.anchor) = (length, anchor) }

    /// The last valid day of what was earned on `earned`. `previous` is the last valid day of the credential it renews: one that had already
    /// expired is earned anew. Nil never expires. A renewal never shortens.
    package func validThrough(earned: Day, previous: Day? = nil, released: Day? = nil) -> Day? {
        let renewed = previous.flatMap { earned <= $0 ? $0 : nil }
        func kept(_ day: Day) -> Day { renewed.map { max($0, day) } ?? day }
        switch length {
        case .forever: return nil
        case .months(let months):
            return kept(Span.months(months).after(anchor == .expiry ? renewed ?? earned : earned))
        case .fixedDay(let fixed):
            let base = anchor == .expiry ? renewed ?? earned : earned
            let candidates = [fixed.inYear(base.year), fixed.inYear(base.year + 1)].compactMap { $0 }
            return kept(candidates.first { $0 > base } ?? .forever)
        case .fromRelease(let months): return kept(Span.months(months).after(released ?? earned))
        }
    }
}

/// Something a person finished.
package struct CompletionFact: FactRow {
    package var key: String
    package var person: String
    package var kind: CompletionHold.Kind
    package var item: String
    package var version: String?
    package var completed: Day
    /// The last day on which it was in time, inclusive.
    package var due: Day?
    package var assurance: Int?
    package var recorded: Recorded
    package init(_ person: String, _ kind: CompletionHold.Kind, _ item: String, version: String? = nil, completed: Day, due: Day? = nil,
                 assurance: Int? = nil, key: String? = nil, recorded: Recorded = .init()) {
        self.key = key ?? "completion/\(person)/\(kind.rawValue)/\(item)/\(completed)"
        (self.person, self.kind, self.item, self.version, self.completed) = (person, kind, item, version, completed)
        (self.due, self.assurance, self.recorded) = (due, assurance, recorded)
    }
}
