import App
import HTTPTypes
import Support
import Web
import Foundation
import HTML
import Kernel
import Ledger
import People
import Store

/// Who tries a route. Each is a person of the world below, but `nobody`.
enum Identity: String, CaseIterable, Sendable {
    // Of the victim's side: who may do things, route by route.
    case vendorAdmin, author, auditor, assessor, managerInside, victimAdmin, victimLearner, victimColleague
    // Strangers of the same vendor.
    case managerOutside, rivalAdmin, rivalLearner, formerAdmin
    // The nearest strangers: a sister company, the parent without what lies below, a former employee, two other employers at once.
    case sibling, parentAdmin, formerEmployee, secondOrganization
    case distributorNone, distributorCounts, distributorPeople, distributorAssign, distributorReport, distributorEnded
    // Strangers of all.
    case otherVendorAdmin, nobody

    /// Strangers to whatever belongs to the victim's organization.
    static let organizationStrangers: [Identity] = [
        .managerOutside, .rivalAdmin, .rivalLearner, .formerAdmin, .sibling, .parentAdmin, .formerEmployee, .secondOrganization,
        .distributorNone, .distributorEnded, .otherVendorAdmin, .nobody,
    ]
    /// Strangers to whatever belongs to the vendor as a whole.
    static let vendorStrangers: [Identity] = [.otherVendorAdmin, .nobody, .rivalAdmin, .victimLearner, .formerEmployee]
    /// Strangers to what is one person's own: colleagues too.
    static let personStrangers: [Identity] = [.victimColleague, .rivalAdmin, .rivalLearner, .formerEmployee, .otherVendorAdmin, .nobody]
    static let distributors: [Identity] = [.distributorNone, .distributorCounts, .distributorPeople, .distributorAssign, .distributorReport, .distributorEnded]
}

/// Two vendors with people in every position that "who sees what" speaks of, and what the victim has.
struct World: Sendable {
    static let now = Instant(milliseconds: 1_790_000_000_000)
    static let hosts = (home: "home.test", other: "other.test")
    /// Words that occur nowhere but in the victim's facts.
    static let sentinels = ["Quetzalia", "Ottoline Quagga", "ottoline.quagga@"]

    let vendor: VendorID
    let otherVendor: VendorID
    let sessions: [Identity: String]
    let people: [Identity: PersonID]
    /// Ids of the victim's things by the name they have in route patterns.
    var ids: [String: String]
    /// Tokens of provisioning clients by who holds them: SCIM knows no sessions.
    var tokens: [Identity: String] = [:]
    /// Secrets of credentials of the record store by who holds them.
    var recordTokens: [Identity: String] = [:]

    /// Makes all people and organizations through the stores of People.
    static func make(_ store: Store, ledger: Ledger, access: Access, language: Language) async throws -> World {
        let home = try await CreateVendor(
            name: "Home Vendor", slug: "home", zone: .utc, language: language, country: "DE", hosts: [hosts.home]).perform(store, ledger: ledger)
        let other = try await CreateVendor(
            name: "Other Vendor", slug: "other", zone: .utc, language: language, country: "FR", hosts: [hosts.other]).perform(store, ledger: ledger)
        let maker = WorldMaker(vendor: home.vendor, ledger: ledger, access: access, language: language)
        let made = try await store.write(home.vendor) { try maker.organizationsAndPeople(vendorOrganization: home.organization, $0) }
        let stranger = WorldMaker(vendor: other.vendor, ledger: ledger, access: access, language: language)
        let foreign = try await store.write(other.vendor) { tx in
            let (person, _) = try stranger.person("Olga Other", at: other.organization, roles: [.vendorAdmin], tx)
            return (person, try Sessions.open(person, vendor: other.vendor, userAgent: "test", address: "127.0.0.1", tx))
        }
        var sessions = made.sessions, people = made.people
        sessions[.otherVendorAdmin] = foreign.1
        people[.otherVendorAdmin] = foreign.0
        return World(vendor: home.vendor, otherVendor: other.vendor, sessions: sessions, people: people, ids: made.ids)
    }
    func host(of identity: Identity) -> String { identity == .otherVendorAdmin ? Self.hosts.other : Self.hosts.home }
}

struct WorldMaker: Sendable {
    let vendor: VendorID
    let ledger: Ledger
    let access: Access
    let language: Language
    private let operatorActor = Actor(kind: .operator, id: "operator")
    init(vendor: VendorID, ledger: Ledger, access: Access, language: Language) {
        self.vendor = vendor
        self.ledger = ledger
        self.access = access
        self.language = language
    }

    struct Made: Sendable {
        var sessions: [Identity: String] = [:]
        var people: [Identity: PersonID] = [:]
        var ids: [String: String] = [:]
    }

    func organization(_ name: String, country: String, type: String = "reseller", _ tx: Transaction) throws -> OrganizationID {
        try Organizations.create(.init(name: name, country: country, region: "EMEA", type: type), from: Day(iso: "2025-01-01")!,
                                 by: operatorActor, vendor: vendor, ledger: ledger, tx)
    }

    func person(_ name: String, at organization: OrganizationID, roles: [BuiltInRole], portfolio: String? = nil,
                jobRoles: [String] = ["sales"], from: String = "2025-01-01", _ tx: Transaction) throws -> (PersonID, Membership) {
        let address = name.lowercased().replacing(" ", with: ".") + "@example.test"
        let person = try Persons.add(name: name, email: address, language: language, zone: .utc, by: operatorActor, vendor: vendor, ledger: ledger, tx)
        let membership = try Memberships.start(person.id, at: organization, jobRoles: jobRoles, from: Day(iso: from)!,
                                               by: operatorActor, vendor: vendor, ledger: ledger, tx)
        for role in roles + [.learner] {
            try Persons.grant(role.rawValue, to: person.id, at: organization, portfolio: role == .channelManager ? portfolio : nil,
                              by: operatorActor, vendor: vendor, ledger: ledger, tx)
        }
        return (person.id, membership)
    }

    func organizationsAndPeople(vendorOrganization: OrganizationID, _ tx: Transaction) throws -> Made {
        var made = Made()
        let victim = try organization("Quetzalia Systems", country: "DE", tx)
        let rival = try organization("Rival Resellers", country: "FR", tx)
        let former = try organization("Former Employer", country: "IT", tx)
        func add(_ identity: Identity, _ name: String, at organization: OrganizationID, _ roles: [BuiltInRole], portfolio: String? = nil) throws {
            let (person, membership) = try person(name, at: organization, roles: roles, portfolio: portfolio, tx)
            made.people[identity] = person
            made.sessions[identity] = try Sessions.open(person, vendor: vendor, userAgent: "test", address: "127.0.0.1", tx)
            if identity == .victimLearner { made.ids["membership"] = membership.id.value }
        }
        try add(.vendorAdmin, "Vera Vendor", at: vendorOrganization, [.vendorAdmin])
        try add(.author, "Arno Author", at: vendorOrganization, [.author])
        try add(.auditor, "Aude Auditor", at: vendorOrganization, [.auditor])
        try add(.assessor, "Asta Assessor", at: vendorOrganization, [.assessor])
        try add(.managerInside, "Ines Inside", at: vendorOrganization, [.channelManager], portfolio: #"{"organizations":[],"countries":["DE"],"regions":[],"types":[]}"#)
        try add(.managerOutside, "Otto Outside", at: vendorOrganization, [.channelManager], portfolio: #"{"organizations":[],"countries":["FR"],"regions":[],"types":[]}"#)
        try add(.rivalAdmin, "Rita Rival", at: rival, [.partnerAdmin])
        try add(.rivalLearner, "Rolf Rival", at: rival, [])
        try add(.formerAdmin, "Fee Former", at: former, [.partnerAdmin])
        try add(.victimAdmin, "Vic Admin", at: victim, [.partnerAdmin])
        try add(.victimColleague, "Col League", at: victim, [])
        // The learner worked elsewhere before: that employer keeps a record up to the last day and reaches nothing after it.
        let day = Day(iso: "2025-01-01")!
        let quagga = try Persons.add(name: "Ottoline Quagga", email: "ottoline.quagga@example.test", language: language, zone: .utc,
                                     by: operatorActor, vendor: vendor, ledger: ledger, tx)
        let before = try Memberships.start(quagga.id, at: former, jobRoles: ["sales"], from: day, by: operatorActor, vendor: vendor, ledger: ledger, tx)
        try Memberships.end(before, lastDay: Day(iso: "2025-06-30")!, by: operatorActor, vendor: vendor, ledger: ledger, tx)
        let now = try Memberships.start(quagga.id, at: victim, jobRoles: ["sales"], from: Day(iso: "2025-07-01")!,
                                        by: operatorActor, vendor: vendor, ledger: ledger, tx)
        try Persons.grant(BuiltInRole.learner.rawValue, to: quagga.id, at: victim, by: operatorActor, vendor: vendor, ledger: ledger, tx)
        made.people[.victimLearner] = quagga.id
        made.sessions[.victimLearner] = try Sessions.open(quagga.id, vendor: vendor, userAgent: "test", address: "127.0.0.1", tx)
        made.ids["membership"] = now.id.value
        made.ids["organization"] = victim.value
        made.ids["person"] = quagga.id.value
        made.ids["former"] = former.value
        made.ids["rival"] = rival.value
        try distributors(of: victim, into: &made, tx)
        try neighbours(of: victim, rival: rival, into: &made, tx)
        return made
    }

    /// One distributor for each single grant, one without any link, one whose link has ended.
    private func distributors(of victim: OrganizationID, into made: inout Made, _ tx: Transaction) throws {
        let scope = access.operator(vendor: vendor, ManageOrganizations.self)
        let kinds: [(Identity, String, Set<DistributorGrant>?, String?)] = [
            (.distributorNone, "Unlinked", nil, nil), (.distributorCounts, "Counts", [.counts], nil), (.distributorPeople, "People", [.people], nil),
            (.distributorAssign, "Assign", [.people, .assign], nil), (.distributorReport, "Report", [.people, .report], nil),
            (.distributorEnded, "Ended", [.counts, .people, .assign, .report], "2025-12-31"),
        ]
        for (identity, word, grants, lastDay) in kinds {
            let own = try organization("Distributor \(word)", country: "DE", type: "distributor", tx)
            let (manager, _) = try person("Dora \(word)", at: own, roles: [.distributorManager], tx)
            made.people[identity] = manager
            if identity == .distributorNone { made.ids["unlinked"] = own.value }
            made.sessions[identity] = try Sessions.open(manager, vendor: vendor, userAgent: "test", address: "127.0.0.1", tx)
            guard let grants else { continue }
            let link = try Organizations.link(scope, reseller: victim, DistributorLinkDraft(
                distributor: own, grants: grants, from: Day(iso: "2025-01-01")!, lastDay: lastDay.flatMap { Day(iso: $0) }), ledger: ledger, tx)
            if identity == .distributorPeople { made.ids["link"] = link }
        }
    }
}
