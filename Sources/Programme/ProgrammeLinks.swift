package import HTML
package import Kernel

/// Where things of this capability are.
package enum ProgrammeLinks {
    package static let manage: Link = "/manage/programmes"
    package static let new: Link = "/manage/programmes/new"
    package static func manage(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)" }
    package static func edit(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/edit" }
    package static func review(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/review" }
    package static func publish(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/publish" }
    package static func discard(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/discard" }
    package static func retire(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/retire" }
    package static func text(_ id: ProgrammeID) -> Link { "/manage/programmes/\(id.value)/text" }
    /// Every partner within reach, with what it holds.
    package static let standing: Link = "/standing"
    package static func overrides(_ organization: OrganizationID) -> Link { "/standing/\(organization.value)/overrides" }
    package static func confirm(_ organization: OrganizationID, _ id: ProgrammeOverrideID) -> Link { "/standing/\(organization.value)/overrides/\(id.value)/confirm" }
    package static func withdraw(_ organization: OrganizationID, _ id: ProgrammeOverrideID) -> Link { "/standing/\(organization.value)/overrides/\(id.value)/withdraw" }
    package static let export: Link = "/standing.csv"
    package static func standing(_ organization: OrganizationID) -> Link { "/standing/\(organization.value)" }
    package static func standingPDF(_ organization: OrganizationID) -> Link { "/standing/\(organization.value)/standing.pdf" }
    package static func certificate(_ award: OrganizationAward) -> Link { "/standing/\(award.organization.value)/awards/\(award.id.value)/certificate.pdf" }
    /// Public; the code is opaque.
    package static func proof(_ code: String) -> Link { "/verify/partners/\(code)" }
    package static func proofSVG(_ code: String) -> Link { "/verify/partners/\(code)/badge.svg" }
    package static func proofPNG(_ code: String) -> Link { "/verify/partners/\(code)/badge.png" }
}
