package import HTML
package import Kernel

/// Addresses of boards, reports and timelines.
package enum InsightsLinks {
    package static let readiness: Link = "/reports/readiness"
    package static let readinessCSV: Link = "/reports/readiness.csv"
    package static let history: Link = "/reports/history"
    package static let historyCSV: Link = "/reports/history.csv"
    package static let ledgerCSV: Link = "/ledger/events.csv"
    /// The chain of proofs, checked when the page is opened.
    package static let proof: Link = "/ledger/proof"
    package static let atRisk: Link = "/reports/at-risk"
    package static let peopleCSV: Link = "/reports/people.csv"
    /// The board of one's own organization.
    package static let board: Link = "/board"
    package static func organization(_ id: OrganizationID) -> Link { "/reports/organizations/\(id.value)" }
    package static func organizationCSV(_ id: OrganizationID) -> Link { "/reports/organizations/\(id.value)/people.csv" }
    package static let ledger: Link = "/ledger"
    package static func ledger(_ kind: String, _ id: String) -> Link { "/ledger/\(kind)/\(id)" }
    package static func ledgerCSV(_ kind: String, _ id: String) -> Link { "/ledger/\(kind)/\(id)/events.csv" }
}
