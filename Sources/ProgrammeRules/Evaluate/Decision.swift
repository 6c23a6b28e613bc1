package import Kernel

/// What was decided about one organization, from which facts, by which version. Equal inputs give equal bytes (``Decision/bytes``).
package struct Decision: Hashable, Sendable {
    /// The evaluator's own version: a replay by another one says so.
    package static let evaluator = 1

    package var organization: String
    package var programme: String
    package var programmeVersion: Int
    package var asOf: Day
    package var knownAt: Instant
    package var statuses: [StatusDecision]
    /// Sorted; shown beside the decision.
    package var conflicts: [Conflict]
    /// Sorted; a changed fact that touches none of them leaves the decision as it is.
    package var dependencies: [Dependency]
    package init(organization: String, programme: String, programmeVersion: Int, asOf: Day, knownAt: Instant, statuses: [StatusDecision],
                 conflicts: [Conflict], dependencies: [Dependency]) {
        (self.organization, self.programme, self.programmeVersion, self.asOf, self.knownAt) = (organization, programme, programmeVersion, asOf, knownAt)
        (self.statuses, self.conflicts, self.dependencies) = (statuses, conflicts, dependencies)
    }
    package func status(_ id: String) -> StatusDecision? { statuses.first { $0.status == id } }
}

/// One status: what the rules compute, what is held after this day, and what that changes.
package struct StatusDecision: Hashable, Sendable {
    package var status: String
    /// What it takes to get it.
    package var obtain: Finding
    /// What it takes to keep it, where that is less.
    package var retain: Finding?
    package var standing: Standing
    package var changes: [Change]
    package init(status: String, obtain: Finding, retain: Finding?, standing: Standing, changes: [Change]) {
        (self.status, self.obtain, self.retain, self.standing, self.changes) = (status, obtain, retain, standing, changes)
    }
    package var computed: Verdict { obtain.verdict }
    package var kept: Finding { retain ?? obtain }
}

/// Facts that contradict each other. Nobody is counted twice because of them.
package struct Conflict: Hashable, Sendable, Comparable {
    package enum Code: String, Hashable, Sendable {
        /// Two employers say they are the first one; the employment that began later counts.
        case twoPrimaryEmployers = "two_primary_employers"
        /// Two accounts of one person, both with employments; counted once.
        case countedOnce = "counted_once"
        /// Rows of one key, known at once, with different contents; the one recorded last counts.
        case contradictoryFacts = "contradictory_facts"
        /// Two figures for overlapping periods; the one recorded last counts.
        case overlappingMetrics = "overlapping_metrics"
        /// People who are merged into each other in a circle, and an organization above itself.
        case mergeCycle = "merge_cycle", treeCycle = "tree_cycle"
    }
    package var code: Code
    /// Person, organization, key: what it is about, then those who say so.
    package var about: [String]
    package init(_ code: Code, _ about: [String]) { (self.code, self.about) = (code, about) }
    package static func < (a: Conflict, b: Conflict) -> Bool {
        a.code.rawValue != b.code.rawValue ? a.code.rawValue < b.code.rawValue : a.about.lexicographicallyPrecedes(b.about)
    }
}

/// Which facts a decision looked at.
package struct Dependency: Hashable, Sendable, Comparable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Everything about a person; the employments, attributes and links of an organization; all organizations of a legal entity.
        case person, organization, legalEntity = "legal_entity"
        /// `organization/key`: figures, declarations, what is held.
        case metric, attestation, status
    }
    package var kind: Kind
    package var name: String
    package init(_ kind: Kind, _ name: String) { (self.kind, self.name) = (kind, name) }
    package static func < (a: Dependency, b: Dependency) -> Bool { (a.kind.rawValue, a.name) < (b.kind.rawValue, b.name) }
}
