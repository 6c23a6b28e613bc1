package import HTML
package import Web

package enum ClientRefusal: Refusal, Equatable {
    case name, product, organization, home, expiry, subtree, notAllowed, rule, groupName, changed, tokenGone
    package var code: String { "integrations.\(self)" }
    package var status: Int {
        switch self {
        case .notAllowed: 403
        case .changed, .tokenGone: 409
        default: 422
        }
    }
    package var message: Message {
        switch self {
        case .name: .integrationsNameMissing
        case .product: .integrationsProductMissing
        case .organization: .integrationsOrganizationMissing
        case .home: .integrationsHomeMissing
        case .expiry: .integrationsExpiryBad
        case .subtree: .integrationsSubtreeBad
        case .notAllowed: .integrationsNotAllowed
        case .rule: .integrationsRuleBad
        case .groupName: .integrationsGroupNameMissing
        case .changed: .integrationsChangedMeanwhile
        case .tokenGone: .integrationsTokenGone
        }
    }
    package var field: String? {
        switch self {
        case .name: "name"
        case .product: "product"
        case .organization: "organization"
        case .home: "home"
        case .expiry: "lastDay"
        case .subtree: "subtree"
        case .rule: "gives"
        case .groupName: "group"
        case .notAllowed, .changed, .tokenGone: nil
        }
    }
}
