import Foundation
import HTML
import Kernel
import People
import SingleSignOn
import Store
import Support
import Testing

/// The decision by itself, table by table; then what it does to people who belong elsewhere, through a running provider.
@Suite("Who comes in by a provider's word")
struct ArrivalTests {
    private static let own = OrganizationID(checking: "01900000-0000-7000-8000-0000000000a1")!, branch = OrganizationID(checking: "01900000-0000-7000-8000-0000000000a2")!
    private static let other = OrganizationID(checking: "01900000-0000-7000-8000-0000000000b1")!, headquarters = OrganizationID(checking: "01900000-0000-7000-8000-0000000000c1")!
    private static let ada = PersonID(checking: "01900000-0000-7000-8000-0000000000d1")!

    private static func provider(of organization: OrganizationID? = own, state: IdentityProvider.State = .on, domains: [(String, Bool)] = [("partner.example", true)],
                                 _ change: (inout Provisioning) -> Void = { _ in }) -> IdentityProvider {
        var mapping = Provisioning()
        mapping.trustsAddresses = true
        change(&mapping)
        return IdentityProvider(
            id: IdentityProviderID(checking: "01900000-0000-7000-8000-000000000001")!, organization: organization, organizationName: "Own", kind: .saml, name: "Own ID", state: state,
            settings: "{}", provisioning: mapping, sessionMinutes: nil, version: 1, createdAt: Instant(milliseconds: 0), archivedAt: nil,
            domains: domains.map { IdentityProvider.Domain(name: $0.0, confirmedAt: $0.1 ? Instant(milliseconds: 1) : nil) })
    }
    private static func known(_ employers: [OrganizationID], former: [OrganizationID] = [], isSuspended: Bool = false, isVendorSide: Bool = false) -> Arrival.Known {
        Arrival.Known(person: ada, email: "ada@partner.example", isSuspended: isSuspended, employers: employers, formerEmployers: former, isVendorSide: isVendorSide)
    }
    private static func plan(_ provider: IdentityProvider = provider(), attributes: [String: [String]] = ["mail": ["ada@partner.example"], "displayName": ["Ada"]], verified: Bool? = nil,
                             linked: Arrival.Known? = nil, byEmail: Arrival.Known? = nil, otherSubject: Bool = false, confirmed: PersonID? = nil, ended: Bool = false,
                             open: Set<OrganizationID> = [own, branch, other, headquarters], external: [String: OrganizationID] = [:]) -> Arrival.Plan {
        Arrival.plan(Arrival.Facts(
            provider: provider, arrived: Arrived(subject: "s", attributes: attributes, isEmailVerified: verified), linked: linked, byEmail: byEmail, hasOtherSubject: otherSubject,
            own: provider.organization == nil ? nil : [own, branch], hasEnded: ended, open: open, byExternalID: external, confirmed: confirmed))
    }

    @Test("somebody new becomes a person of the organization, or of one below that a rule names; never of another")
    func new() {
        guard case .create(let one) = Self.plan() else { Issue.record("not created"); return }
        #expect(one.organization == Self.own && one.email == "ada@partner.example" && one.name == "Ada")
        func rule(_ to: OrganizationID) -> IdentityProvider {
            Self.provider { $0.rules = [MappingRule(attribute: "dept", test: .pattern, value: "R*", gives: .organization, to: to.value), MappingRule(attribute: "dept", test: .equals, value: "r&d", gives: .jobRole, to: "engineer"),
                                        MappingRule(attribute: "dept", test: .contains, value: "&", gives: .language, to: "de")] }
        }
        let attributes = ["mail": ["ada@partner.example"], "dept": ["R&D"]]
        guard case .create(let two) = Self.plan(rule(Self.branch), attributes: attributes) else { Issue.record("not created"); return }
        #expect(two.organization == Self.branch && two.jobRoles == ["engineer"] && two.language == .de)
        #expect(Self.plan(rule(Self.other), attributes: attributes) == .refuse(.organizationUnknown))
        #expect(Self.plan(rule(Self.branch), attributes: attributes, open: [Self.own]) == .refuse(.organizationUnknown), "it has ended")
        let byID = Self.provider { $0.rules = [MappingRule(attribute: "company", test: .pattern, value: "*", gives: .organizationByID, to: "crm")] }
        guard case .create(let three) = Self.plan(byID, attributes: ["mail": ["ada@partner.example"], "company": ["42"]], external: [Arrival.externalKey("crm", "42"): Self.branch]) else { Issue.record("not created"); return }
        #expect(three.organization == Self.branch)
    }

    @Test("an address counts under confirmed domains and when it is verified or believed")
    func addresses() {
        #expect(Self.plan(attributes: [:]) == .refuse(.noEmail))
        #expect(Self.plan(attributes: ["mail": ["not an address"]]) == .refuse(.noEmail))
        #expect(Self.plan(attributes: ["mail": ["ada@elsewhere.example"]]) == .refuse(.domainNotAllowed))
        #expect(Self.plan(attributes: ["mail": ["ada@sub.partner.example"]]) == .refuse(.domainNotAllowed))
        #expect(Self.plan(Self.provider(domains: [("partner.example", false)])) == .refuse(.domainUnconfirmed))
        #expect(Self.plan(Self.provider(domains: [("*", true)])) == .refuse(.domainNotAllowed), "every domain is for the vendor's own alone")
        #expect(Self.plan(verified: false) == .refuse(.emailUnverified))
        #expect(Self.plan(Self.provider { $0.trustsAddresses = false }) == .refuse(.emailUnverified))
        #expect(Self.plan(Self.provider { $0.createsPeople = false }) == .refuse(.unknownPerson))
        #expect(Self.plan(Self.provider(of: nil)) == .refuse(.noOrganization))
        #expect(Self.plan(Self.provider(state: .off)) == .refuse(.providerOff))
        #expect(Self.plan(ended: true) == .refuse(.organizationEnded))
    }

    @Test("a partner's provider enters its own people; whoever belongs elsewhere is asked by mail, and the vendor's people never")
    func others() {
        guard case .enter(Self.ada, let entry, "email") = Self.plan(byEmail: Self.known([Self.own])) else { Issue.record("not entered"); return }
        #expect(entry.organization == Self.own && !entry.startsMembership)
        for elsewhere in [[Self.other], [Self.own, Self.other], []] {
            #expect(Self.plan(byEmail: Self.known(elsewhere)) == .confirm(Self.ada, email: "ada@partner.example"))
        }
        #expect(Self.plan(byEmail: Self.known([Self.headquarters], isVendorSide: true)) == .refuse(.vendorPerson))
        #expect(Self.plan(byEmail: Self.known([Self.headquarters], isVendorSide: true), confirmed: Self.ada) == .refuse(.vendorPerson), "not even confirmed")
        #expect(Self.plan(linked: Self.known([Self.own, Self.headquarters], isVendorSide: true)) == .refuse(.vendorPerson), "though linked before they went to the vendor")
        #expect(Self.plan(linked: Self.known([Self.own, Self.other])) == .confirm(Self.ada, email: "ada@partner.example"), "a second employer came later")
        #expect(Self.plan(byEmail: Self.known([Self.own]), otherSubject: true) == .refuse(.subjectChanged))
        #expect(Self.plan(byEmail: Self.known([Self.own], isSuspended: true)) == .refuse(.suspended))
        #expect(Self.plan(linked: Self.known([Self.own], isSuspended: true)) == .refuse(.suspended))
        #expect(Self.plan(linked: Self.known([], former: [Self.own])) == .refuse(.membershipEnded), "the directory's word brings nobody back")
        guard case .enter(_, let joined, "confirmed") = Self.plan(byEmail: Self.known([Self.other]), confirmed: Self.ada) else { Issue.record("not entered"); return }
        #expect(joined.organization == Self.own && joined.startsMembership)
    }

    @Test("whoever belongs elsewhere gets a mail; only its link, agreed to, lets the provider in, and only then", arguments: EngineKind.allCases)
    func confirmation(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { house in
            let bench = try await SignOnBench(house), rival = try await house.organization("Rival"), vendor = house.vendor
            let ada = try await house.person("Ada Lovelace", at: rival)
            let id = try await bench.provider([("kind", "saml"), ("name", "Northwind ID")], of: bench.partner, domains: ["example.test"], isOn: false)
            try await bench.take(id, SAMLMessages.metadata(["idp"]))
            try await bench.act(id, "state", [("state", "on")])
            let provider = try await bench.find(id), arrived = Arrived(subject: "a-1", attributes: ["mail": ["ada.lovelace@example.test"]], isEmailVerified: true)
            let facts = try await house.read { try ArrivalStore.facts(provider, arrived, confirmed: nil, today: house.today, vendor: vendor, $0) }
            #expect(Arrival.plan(facts) == .confirm(ada, email: "ada.lovelace@example.test"))
            let agreed = try await house.read { try ArrivalStore.facts(provider, arrived, confirmed: ada, today: house.today, vendor: vendor, $0) }
            guard case .enter(ada, let entry, "confirmed") = Arrival.plan(agreed) else { Issue.record("not entered"); return }
            #expect(entry.organization == bench.partner && entry.startsMembership)
        }
    }
}
