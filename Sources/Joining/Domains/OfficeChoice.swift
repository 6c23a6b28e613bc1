package import Kernel

/// Where an address belongs among the organizations that hold its domain together: one by a rule, else those to choose from. Pure.
package struct OfficeChoice: Sendable, Equatable {
    /// What an organization's claim says about addresses of a domain that it shares.
    package enum Rule: Sendable, Equatable {
        /// The address is at this domain below the claimed one: `uk` fits `rita@uk.northwind.example`.
        case subdomain(String)
        /// The part before the `@` ends so: `.uk` fits `rita.uk@northwind.example`.
        case localEnd(String)
        /// The part before the `@` begins so.
        case localStart(String)

        package enum Kind: String, Sendable, CaseIterable { case subdomain, localEnd, localStart }
        package var kind: Kind {
            switch self {
            case .subdomain: .subdomain
            case .localEnd: .localEnd
            case .localStart: .localStart
            }
        }
        package var value: String {
            switch self {
            case .subdomain(let value), .localEnd(let value), .localStart(let value): value
            }
        }
        /// nil when the value cannot be one.
        package init?(_ kind: Kind, _ text: String) {
            let value = text.lowercased()
            guard !value.isEmpty, value.utf8.count <= 64, !value.contains(where: { $0.isWhitespace || $0 == "@" }) else { return nil }
            switch kind {
            case .subdomain:
                let label = value.hasSuffix(".") ? String(value.dropLast()) : value
                guard MailDomain.folded(label + ".test") == label + ".test" else { return nil }
                self = .subdomain(label)
            case .localEnd: self = .localEnd(value)
            case .localStart: self = .localStart(value)
            }
        }
        func fits(local: String, domain: String, claimed: String) -> Bool {
            switch self {
            case .subdomain(let label): domain == label + "." + claimed || domain.hasSuffix("." + label + "." + claimed)
            case .localEnd(let end): local.hasSuffix(end) && local.count > end.count
            case .localStart(let start): local.hasPrefix(start) && local.count > start.count
            }
        }
    }

    /// A proved claim that may speak for the address.
    package struct Claim: Sendable {
        package let id: String
        package let organization: OrganizationID
        package let domain: String
        package let withSubdomains: Bool
        package let rule: Rule?
        package init(id: String, organization: OrganizationID, domain: String, withSubdomains: Bool, rule: Rule?) {
            (self.id, self.organization, self.domain, self.withSubdomains, self.rule) = (id, organization, domain, withSubdomains, rule)
        }
    }

    /// The claims to choose from, in the order given; one when it is decided, none when nobody speaks for the address.
    package let claims: [String]

    /// - Parameter claims: of the address's domain and of those above it. The nearest domain wins over one above it; claims of one
    ///   above count when they take subdomains or name this one in their rule.
    package init(_ email: String, _ claims: [Claim]) {
        guard let domain = MailDomain.of(email) else {
            self.claims = []
            return
        }
        let local = MailDomain.local(email)
        for name in MailDomain.withThoseAbove(domain) {
            let here = claims.filter { claim in
                guard claim.domain == name else { return false }
                if name == domain || claim.withSubdomains { return true }
                if case .subdomain = claim.rule { return claim.rule!.fits(local: local, domain: domain, claimed: name) }
                return false
            }
            if here.isEmpty { continue }
            let ruled = here.filter { $0.rule?.fits(local: local, domain: domain, claimed: name) == true }, open = here.filter { $0.rule == nil }
            self.claims = (!ruled.isEmpty ? ruled : !open.isEmpty ? open : here).map(\.id)
            return
        }
        self.claims = []
    }
}
