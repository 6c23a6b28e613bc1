package import HTML
package import Kernel

/// The addresses of this capability's pages.
package enum JoiningLinks {
    // Public.
    package static let join: Link = "/join"
    package static func join(_ code: String) -> Link { "/join/\(code)" }
    package static func mail(_ id: String) -> Link { "/join/mail/\(id)" }
    package static func enter(_ pass: String) -> Link { "/join/enter/\(pass)" }
    package static func ask(_ pass: String) -> Link { "/join/enter/\(pass)/ask" }
    package static let terms: Link = "/terms"
    package static func terms(_ id: String) -> Link { "/terms/\(id)" }
    // Somebody who has signed in.
    package static let welcome: Link = "/welcome"
    package static let decline: Link = "/welcome/decline"
    package static let consents: Link = "/me/consents"
    // An organization's administrators.
    package static let own: Link = "/joining"
    package static func ways(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/joining" }
    package static func newCode(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/joining/codes" }
    package static func code(_ id: OrganizationID, _ code: String) -> Link { "/organizations/\(id.value)/joining/codes/\(code)" }
    package static func picture(_ id: OrganizationID, _ code: String) -> Link { "/organizations/\(id.value)/joining/codes/\(code)/qr.png" }
    package static func rotate(_ id: OrganizationID, _ code: String) -> Link { "/organizations/\(id.value)/joining/codes/\(code)/rotate" }
    package static func endCode(_ id: OrganizationID, _ code: String) -> Link { "/organizations/\(id.value)/joining/codes/\(code)/end" }
    package static func claim(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/joining/domains" }
    package static func domain(_ id: OrganizationID, _ claim: String) -> Link { "/organizations/\(id.value)/joining/domains/\(claim)" }
    package static func check(_ id: OrganizationID, _ claim: String) -> Link { "/organizations/\(id.value)/joining/domains/\(claim)/check" }
    package static func confirm(_ id: OrganizationID, _ claim: String) -> Link { "/organizations/\(id.value)/joining/domains/\(claim)/confirm" }
    package static func endClaim(_ id: OrganizationID, _ claim: String) -> Link { "/organizations/\(id.value)/joining/domains/\(claim)/end" }
    package static func request(_ id: OrganizationID, _ request: String) -> Link { "/organizations/\(id.value)/joining/requests/\(request)" }
    package static func approve(_ id: OrganizationID, _ request: String) -> Link { "/organizations/\(id.value)/joining/requests/\(request)/approve" }
    package static func declineRequest(_ id: OrganizationID, _ request: String) -> Link { "/organizations/\(id.value)/joining/requests/\(request)/decline" }
    package static func undo(_ id: OrganizationID, _ entry: String) -> Link { "/organizations/\(id.value)/joining/entries/\(entry)/undo" }
    package static func keep(_ id: OrganizationID, _ entry: String) -> Link { "/organizations/\(id.value)/joining/entries/\(entry)/keep" }
    // The vendor.
    package static let settings: Link = "/settings/joining"
    package static let texts: Link = "/settings/terms"
    package static func text(_ id: String) -> Link { "/settings/terms/\(id)" }
    package static func publish(_ id: String) -> Link { "/settings/terms/\(id)/publish" }
    package static func endText(_ id: String) -> Link { "/settings/terms/\(id)/end" }
    package static func version(_ text: String, _ version: String) -> Link { "/settings/terms/\(text)/versions/\(version)" }
    package static func agreedCSV(_ text: String, _ version: String) -> Link { "/settings/terms/\(text)/versions/\(version)/people.csv" }
}
