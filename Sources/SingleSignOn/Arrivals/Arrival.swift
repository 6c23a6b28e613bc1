package import HTML
package import Kernel

/// The decision about somebody who arrived by a provider: facts in, plan out. The worst fault here would be to let one provider
/// enter another's people, so each way in is narrow:
///
/// 1. Who was linked to this provider before is who they are; an organization's provider enters current members of that
///    organization (and of those below it) only, and nobody of the vendor's own organization.
/// 2. An address counts when it is under a confirmed domain of the provider and was verified. It leads to the person who has it
///    when all their employers are the provider's own; somebody known elsewhere confirms from their own mail first.
/// 3. Else a new person, at an organization that the provider may speak for.
package enum Arrival {
    /// A person of ours, as far as the decision needs them.
    package struct Known: Sendable, Equatable {
        package let person: PersonID
        package let email: String
        package let isSuspended: Bool
        /// Where they work today.
        package let employers: [OrganizationID]
        /// Where they worked before and do no more.
        package let formerEmployers: [OrganizationID]
        /// Works for the vendor: no partner's word enters them.
        package let isVendorSide: Bool
        package init(person: PersonID, email: String, isSuspended: Bool, employers: [OrganizationID], formerEmployers: [OrganizationID], isVendorSide: Bool) {
            (self.person, self.email, self.isSuspended) = (person, email, isSuspended)
            (self.employers, self.formerEmployers, self.isVendorSide) = (employers, formerEmployers, isVendorSide)
        }
    }

    package struct Facts: Sendable {
        package let provider: IdentityProvider
        package let arrived: Arrived
        package let linked: Known?
        /// The person agreed to the link from their own mail or session.
        package let isLinkConfirmed: Bool
        package let byEmail: Known?
        /// The person of that address came by this provider under another subject before: the address may have been given to somebody new.
        package let hasOtherSubject: Bool
        /// Organizations that the provider may speak for; nil for a vendor's own provider: all.
        package let own: Set<OrganizationID>?
        /// The provider's organization has ended.
        package let hasEnded: Bool
        /// Organizations that rules and the default name and that are there and have not ended.
        package let open: Set<OrganizationID>
        /// Organizations by system and id, as rules of that kind ask for.
        package let byExternalID: [String: OrganizationID]
        /// Signed in already as this person, or came by the link that was sent to this person's own address.
        package let confirmed: PersonID?
        package init(provider: IdentityProvider, arrived: Arrived, linked: Known?, isLinkConfirmed: Bool = false, byEmail: Known?, hasOtherSubject: Bool = false, own: Set<OrganizationID>?, hasEnded: Bool,
                     open: Set<OrganizationID>, byExternalID: [String: OrganizationID], confirmed: PersonID?) {
            (self.provider, self.arrived, self.linked, self.byEmail, self.own) = (provider, arrived, linked, byEmail, own)
            (self.isLinkConfirmed, self.hasOtherSubject) = (isLinkConfirmed, hasOtherSubject)
            (self.hasEnded, self.open, self.byExternalID, self.confirmed) = (hasEnded, open, byExternalID, confirmed)
        }
    }

    package struct Entry: Sendable, Equatable {
        package var organization: OrganizationID?
        package var startsMembership: Bool
        /// nil leaves them as they are.
        package var jobRoles: [String]?
        package var role: String?
    }
    package struct NewPerson: Sendable, Equatable {
        package let name: String
        package let email: String
        package let language: Language?
        package let organization: OrganizationID
        package let jobRoles: [String]
        package let role: String?
    }
    package enum Plan: Sendable, Equatable {
        /// `link`: how the subject becomes known as this person from now on; nil when it is already.
        case enter(PersonID, Entry, link: String?)
        case create(NewPerson)
        /// A mail goes to the person's own address; whoever opens it decides.
        case confirm(PersonID, email: String)
        case refuse(ArrivalReason)
    }

    package static func plan(_ facts: Facts) -> Plan {
        let provider = facts.provider, arrived = facts.arrived
        if provider.archivedAt != nil || provider.state == .off { return .refuse(.providerOff) }
        if facts.hasEnded { return .refuse(.organizationEnded) }
        if arrived.subject.isEmpty || arrived.subject.utf8.count > 500 { return .refuse(.noSubject) }
        let gifts = gifts(facts)
        if let linked = facts.linked {
            // A second employer came after the link was made: that one's rights are not this provider's to open.
            if let own = facts.own, !linked.isVendorSide, !linked.isSuspended, !linked.employers.allSatisfy(own.contains), !facts.isLinkConfirmed,
               facts.confirmed != linked.person { return .confirm(linked.person, email: linked.email) }
            return enter(linked, facts, gifts, link: facts.confirmed == linked.person && !facts.isLinkConfirmed ? "confirmed" : nil)
        }

        guard let email = arrived.email(provider.provisioning) else { return .refuse(.noEmail) }
        guard provider.speaks(for: email) else {
            let names = provider.domains.contains { $0.name == EmailDomain.of(email) }
            return .refuse(names ? .domainUnconfirmed : .domainNotAllowed)
        }
        if arrived.isEmailVerified == false { return .refuse(.emailUnverified) }
        if arrived.isEmailVerified == nil, !provider.provisioning.trustsAddresses { return .refuse(.emailUnverified) }

        guard let known = facts.byEmail else { return create(email, facts, gifts) }
        if known.isSuspended { return .refuse(.suspended) }
        if facts.hasOtherSubject { return .refuse(.subjectChanged) }
        if let own = facts.own {
            if known.isVendorSide { return .refuse(.vendorPerson) }
            let isOurs = !known.employers.isEmpty && known.employers.allSatisfy(own.contains)
            if !isOurs, facts.confirmed != known.person { return .confirm(known.person, email: known.email) }
        }
        return enter(known, facts, gifts, link: facts.confirmed == known.person ? "confirmed" : "email")
    }

    private static func enter(_ known: Known, _ facts: Facts, _ gifts: Gifts, link: String?) -> Plan {
        if known.isSuspended { return .refuse(.suspended) }
        if gifts.isBroken { return .refuse(.organizationUnknown) }
        var entry = Entry(organization: nil, startsMembership: false, jobRoles: gifts.jobRoles, role: gifts.role)
        let wanted = gifts.organization
        if let own = facts.own {
            if known.isVendorSide { return .refuse(.vendorPerson) }
            let here = known.employers.filter(own.contains)
            if let wanted, here.contains(wanted) {
                entry.organization = wanted
            } else if let first = here.first, wanted == nil || !gifts.isByRule {
                entry.organization = first
            } else {
                // An administrator ended it: the directory's word does not bring somebody back.
                guard let target = wanted, !known.formerEmployers.contains(target) else { return .refuse(.membershipEnded) }
                guard !here.isEmpty || facts.confirmed == known.person else { return .refuse(.notMember) }
                entry.organization = target
                entry.startsMembership = true
            }
            return .enter(known.person, entry, link: link)
        }
        if let wanted, gifts.isByRule || known.employers.isEmpty {
            if known.employers.contains(wanted) {
                entry.organization = wanted
            } else if known.formerEmployers.contains(wanted) {
                return .refuse(.membershipEnded)
            } else {
                entry.organization = wanted
                entry.startsMembership = true
            }
        } else {
            entry.organization = known.employers.first
            if entry.organization == nil { entry.jobRoles = nil }
        }
        return .enter(known.person, entry, link: link)
    }

    private static func create(_ email: String, _ facts: Facts, _ gifts: Gifts) -> Plan {
        let provisioning = facts.provider.provisioning
        guard provisioning.createsPeople else { return .refuse(.unknownPerson) }
        if gifts.isBroken { return .refuse(.organizationUnknown) }
        guard let organization = gifts.organization else { return .refuse(.noOrganization) }
        let name = facts.arrived.name(provisioning) ?? String(email.prefix { $0 != "@" })
        return .create(NewPerson(name: name, email: email, language: gifts.language ?? facts.arrived.language(provisioning), organization: organization,
                                 jobRoles: gifts.jobRoles ?? provisioning.defaultJobRoles, role: gifts.role))
    }

    // MARK: what the rules give

    private struct Gifts {
        var organization: OrganizationID?
        /// A rule named the organization; else it is the default.
        var isByRule = false
        /// A rule fits, but its organization is not there, has ended, or is not the provider's to speak for.
        var isBroken = false
        var jobRoles: [String]?
        var role: String?
        var language: Language?
    }

    private static func gifts(_ facts: Facts) -> Gifts {
        var gifts = Gifts()
        let provisioning = facts.provider.provisioning
        for rule in provisioning.rules {
            guard let values = facts.arrived.attributes[rule.attribute], rule.fits(values) else { continue }
            switch rule.gives {
            case .organization where !gifts.isByRule: take(OrganizationID(checking: rule.to))
            case .organizationByID where !gifts.isByRule:
                take(values.lazy.filter { rule.fits([$0]) }.compactMap { facts.byExternalID[externalKey(rule.to, $0)] }.first)
            case .jobRole where !(gifts.jobRoles?.contains(rule.to) ?? false): gifts.jobRoles = (gifts.jobRoles ?? []) + [rule.to]
            case .role where gifts.role == nil: gifts.role = rule.to
            case .language where gifts.language == nil: gifts.language = Language(tag: rule.to)
            default: break
            }
        }
        if !gifts.isByRule { gifts.organization = provisioning.defaultOrganization.flatMap(allowed) ?? facts.provider.organization }
        return gifts

        func take(_ organization: OrganizationID?) {
            gifts.isByRule = true
            gifts.organization = organization.flatMap(allowed)
            gifts.isBroken = gifts.organization == nil
        }
        func allowed(_ organization: OrganizationID) -> OrganizationID? {
            facts.open.contains(organization) && (facts.own?.contains(organization) ?? true) ? organization : nil
        }
    }
    package static func externalKey(_ system: String, _ value: String) -> String { system + "\u{0}" + value }
}
