package import HTML
import Kernel

/// The addresses of this capability's pages.
package enum SingleSignOnLinks {
    package static let providers: Link = "/settings/identity-providers"
    package static let new: Link = "/settings/identity-providers/new"
    package static let policy: Link = "/settings/identity-providers/policy"
    package static let required: Link = "/settings/identity-providers/policy/domains"
    package static let removeRequired: Link = "/settings/identity-providers/policy/domains/remove"
    package static let breakGlass: Link = "/settings/identity-providers/policy/emergency"
    package static func provider(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)" }
    package static func edit(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/edit" }
    package static func mapping(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/mapping" }
    package static func state(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/state" }
    package static func archive(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/archive" }
    package static func secret(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/secret" }
    package static func domains(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/domains" }
    package static func confirmDomain(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/domains/confirm" }
    package static func removeDomain(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/domains/remove" }
    package static func refresh(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/refresh" }
    package static func test(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/test" }
    package static func arrival(_ id: IdentityProviderID, _ arrival: String) -> Link { "/settings/identity-providers/\(id.value)/arrivals/\(arrival)" }

    package static let discover: Link = "/sso/find"
    package static func start(_ id: IdentityProviderID) -> Link { "/sso/\(id.value)/start" }
    package static func back(_ id: IdentityProviderID) -> Link { "/sso/\(id.value)/return" }
    package static func keys(_ id: IdentityProviderID) -> Link { "/sso/\(id.value)/keys" }
    package static func backChannel(_ id: IdentityProviderID) -> Link { "/sso/\(id.value)/logout" }
    package static func metadata(_ id: IdentityProviderID) -> Link { "/sso/\(id.value)/metadata" }
    package static func consumer(_ id: IdentityProviderID) -> Link { "/sso/\(id.value)/acs" }
    package static func finish(_ id: IdentityProviderID, _ token: String) -> Link { "/sso/\(id.value)/finish/\(token)" }
    package static func confirm(_ token: String) -> Link { "/sso/confirm/\(token)" }
    package static let signOut: Link = "/sso/sign-out"
}
extension SingleSignOnLinks {
    package static func unlink(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/unlink" }
    package static func theirMetadata(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/metadata" }
    package static func ourKeys(_ id: IdentityProviderID) -> Link { "/settings/identity-providers/\(id.value)/keys" }
    package static let reference: Link = "/settings/identity-providers/reference"
    package static func new(_ kind: IdentityProvider.Kind) -> Link { new.query("kind", kind.rawValue) }
}
