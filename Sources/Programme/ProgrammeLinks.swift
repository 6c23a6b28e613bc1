package import HTML
package import Kernel

/// Where things of this capability are.
package enum ProgrammeLinks {
    package static let manage: Link = "/manage/programmes"
    package static let new: Link = "/manage/programmes/new"
    package static func manage(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)" }
    package static func edit(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/edit" }
    package static let newSentences: Link = "/manage/programmes/new/sentences"
    package static func sentences(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/sentences" }
    package static func review(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/review" }
    package static func publish(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/publish" }
    package static func discard(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/discard" }
    package static func retire(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/retire" }
    package static func text(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/text" }
    /// What is held beside what is computed.
    package static func comparison(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/comparison" }
    package static func comparisonFile(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/comparison.csv" }
    /// What changed between two days: `from` and `to`.
    package static func difference(_ organization: OrganizationID) -> Link { "/standing/\(organization.value)/difference" }
    /// What was reported about partners.
    package static let facts: Link = "/manage/partner-facts"
    static let factFile: Link = "/manage/partner-facts"
    static let factExample: Link = "/manage/partner-facts/example.csv"
    package static func facts(_ organization: OrganizationID) -> Link { "/standing/\(organization.value)/facts" }
    static func withdrawFact(_ organization: OrganizationID, _ row: String) -> Link { "/standing/\(organization.value)/facts/\(row)/withdraw" }
    /// Every partner within reach, with what it holds.
    package static let standing: Link = "/standing"
    package static func overrides(_ organization: OrganizationID) -> Link { "/standing/\(organization.value)/overrides" }
    package static func confirm(_ organization: OrganizationID, _ id: ProgrammeOverrideID) -> Link { "/standing/\(organization.value)/overrides/\(id.value)/confirm" }
    package static func withdraw(_ organization: OrganizationID, _ id: ProgrammeOverrideID) -> Link { "/standing/\(organization.value)/overrides/\(id.value)/withdraw" }
    package static let export: Link = "/standing.csv"
    package static func standing(_ organization: OrganizationID) -> Link { "/standing/\(organization.value)" }
    /// Who rose and who fell.
    package static let movements: Link = "/standing/movements"
    /// What the next twelve months bring to every partner within reach.
    package static let forecast: Link = "/standing/forecast"
    package static let forecastExport: Link = "/standing/forecast.csv"
    package static let forecastRun: Link = "/standing/forecast/run"
    package static let forecastStop: Link = "/standing/forecast/stop"
    package static func scenario(_ organization: OrganizationID) -> Link { "/standing/\(organization.value)/scenario" }
    package static func scenarios(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/scenarios" }
    package static func scenario(_ id: ProgrammeID, _ scenario: ProgrammeScenarioID) -> Link { "/manage/programmes/\(id.value)/scenarios/\(scenario.value)" }
    package static func standingPDF(_ organization: OrganizationID) -> Link { "/standing/\(organization.value)/standing.pdf" }
    package static func certificate(_ award: OrganizationAward) -> Link { "/standing/\(award.organization.value)/awards/\(award.id.value)/certificate.pdf" }
    /// Public; the code is opaque.
    package static func proof(_ code: String) -> Link { "/verify/partners/\(code)" }
    package static func proofSVG(_ code: String) -> Link { "/verify/partners/\(code)/badge.svg" }
    package static func proofPNG(_ code: String) -> Link { "/verify/partners/\(code)/badge.png" }
}
