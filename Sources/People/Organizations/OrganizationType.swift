/// What kind of partner an organization is.
package enum OrganizationType: String, Sendable, Hashable, CaseIterable, Codable {
    case reseller, distributor, integrator, consultant, referral
    case serviceProvider = "service-provider"
    case other

    /// By its key or its English or German name, without regard to case, blanks and hyphens.
    package init?(named text: String) {
        let folded = text.lowercased().filter(\.isLetter)
        if let found = Self.allCases.first(where: { $0.rawValue.filter(\.isLetter) == folded }) {
            self = found
            return
        }
        switch folded {
        case "var", "wiederverkäufer", "händler", "fachhändler", "partner": self = .reseller
        case "disti", "großhändler", "distributoren": self = .distributor
        case "systemintegrator", "systemhaus", "si", "solutionintegrator": self = .integrator
        case "msp", "managedserviceprovider", "dienstleister", "isp": self = .serviceProvider
        case "berater", "beratung", "consulting", "consultancy": self = .consultant
        case "vermittler", "empfehlungspartner", "referralpartner": self = .referral
        case "sonstige", "sonstiges", "andere": self = .other
        default: return nil
        }
    }
}
