package import Kernel

/// Which organizations' people count, seen from the one that is judged. A distributor's link to it never counts.
package struct OrganizationScope: Hashable, Sendable {
    package enum Reach: Hashable, Sendable {
        /// The organization alone.
        case organization
        /// All with its legal entity.
        case legalEntity
        /// All of its tree in its country, or in its region.
        case country, region
        /// Owners and owned, link by link, where each share is above this many percent.
        case group(over: Rational)
        /// The organization and all below it in its tree.
        case cascadeDown
    }
    /// Whether a person counts only where employed first (`primary`) or wherever employed.
    package enum Assignment: String, Hashable, Sendable, CaseIterable { case primary, any }
    package var reach: Reach
    package var assignment: Assignment
    package init(_ reach: Reach = .organization, assignment: Assignment = .any) { (self.reach, self.assignment) = (reach, assignment) }
}

/// How somebody is employed.
package enum WorkerType: String, Hashable, Codable, Sendable, CaseIterable { case employee, contractor }

/// Which people a rule looks at.
package struct Who: Hashable, Sendable {
    /// Nil takes the scope of the status or gate.
    package var scope: OrganizationScope?
    /// Job roles, one of which is needed; none asks for none.
    package var roles: [String]
    /// Countries of the employing organization, one of which is needed; none asks for none.
    package var countries: [String]
    /// Contractors may be at most this many percent of those counted.
    package var contractorMaximum: Rational?
    /// Counts only those employed nowhere outside the scope.
    package var isExclusive: Bool
    /// Counts only those whose employment began before this day.
    package var hiredBefore: Day?

    package init(scope: OrganizationScope? = nil, roles: [String] = [], countries: [String] = [], contractorMaximum: Rational? = nil,
                 isExclusive: Bool = false, hiredBefore: Day? = nil) {
        (self.scope, self.roles, self.countries) = (scope, roles.sorted(), countries.sorted())
        (self.contractorMaximum, self.isExclusive, self.hiredBefore) = (contractorMaximum, isExclusive, hiredBefore)
    }
    package static let anybody = Who()
}

/// A length of time in days or calendar months.
package enum Span: Hashable, Sendable {
    case days(Int)
    case months(Int)

    /// The day this long after `day`. Beyond the calendar's ends the last or first day there is.
    package func after(_ day: Day) -> Day { shift(day, 1) }
    package func before(_ day: Day) -> Day { shift(day, -1) }
    private func shift(_ day: Day, _ sign: Int) -> Day {
        switch self {
        case .days(let count):
            return min(max(day.adding(days: sign * min(max(count, 0), 3_000_000)), .distantPast), .forever)
        case .months(let count):
            let months = sign * min(max(count, 0), 100_000), (year, month, _) = day.parts
            let index = year * 12 + month - 1 + months
            if index >= 9999 * 12 + 12 { return .forever }
            return index < 12 ? .distantPast : day.adding(months: months)
        }
    }
}
