package import HTML
package import Kernel

/// The addresses of this capability's pages.
package enum BrandingLinks {
    package static let start: Link = "/branding"
    package static let policy: Link = "/branding/policy"
    package static func brand(_ owner: OrganizationID) -> Link { "/branding/\(owner.value)" }
    package static func act(_ owner: OrganizationID, _ verb: String) -> Link { "/branding/\(owner.value)/\(verb)" }
    package static func picture(_ owner: OrganizationID, _ slot: BrandContent.Slot, remove: Bool = false) -> Link {
        remove ? "/branding/\(owner.value)/pictures/\(slot.rawValue)/remove" : "/branding/\(owner.value)/pictures/\(slot.rawValue)"
    }
    package static func preview(_ owner: OrganizationID, _ part: PreviewPart) -> Link { ("/branding/\(owner.value)/preview" as Link).query("show", part.rawValue) }
    package static func previewed(_ owner: OrganizationID, _ part: PreviewPart) -> Link { "/branding/\(owner.value)/preview/\(part.rawValue)" }
    package static func versions(_ owner: OrganizationID) -> Link { "/branding/\(owner.value)/versions" }
    package static func restore(_ owner: OrganizationID, _ number: Int) -> Link { "/branding/\(owner.value)/versions/\(number)/restore" }
    package static func host(_ owner: OrganizationID) -> Link { "/branding/\(owner.value)/host" }
    package static func sender(_ owner: OrganizationID) -> Link { "/branding/\(owner.value)/sender" }
}

/// What a draft is tried on.
package enum PreviewPart: String, Sendable, CaseIterable {
    case signIn = "sign-in", home, mail, certificate
}
