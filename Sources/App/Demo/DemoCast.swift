import Foundation

/// Who is there: organizations and people, made from the seed. Pure, and the same at every run.
package struct DemoCast: Sendable {
    package struct Membership: Sendable {
        package let organization: String
        package let roles, jobRoles: [String]
        /// First and last day, in days from loading; nil when it goes on.
        package let from: Int
        package let to: Int?
        package let title: String?
    }
    package struct Member: Sendable {
        /// A story's key, or the organization's key with a number.
        package let key, name, email, locale: String
        package let memberships: [Membership]
        package let regions: [String]
        package let isNamed: Bool
        package var first: Membership { memberships[0] }
    }
    package let organizations: [DemoOrganizations.Organization]
    /// Named people first within each organization.
    package let members: [Member]
    private let byKey: [String: Int]
    package func member(_ key: String) -> Member? { byKey[key].map { members[$0] } }

    /// - Parameters: scale: how many copies of the partner world to make; the named people live in the first.
    ///   share: of each organization's people, for quick tests; at least the named ones are there.
    package init(_ world: DemoWorld, seed: UInt64, scale: Int, share: Double = 1) {
        organizations = (1...max(1, scale)).flatMap { copy in
            world.organizations.organizations.map { DemoCast.copied($0, copy) }
        }
        var names = DemoNames(world.people, seed: seed, taken: world.stories.people.map(\.email))
        var made: [Member] = world.stories.people.map { person in
            Member(key: person.key, name: person.name, email: person.email, locale: person.locale,
                   memberships: person.memberships.map {
                       Membership(organization: $0.organization, roles: $0.roles, jobRoles: $0.jobRoles, from: $0.fromDays, to: $0.toDays, title: $0.title)
                   }, regions: person.portfolio?.regions ?? [], isNamed: true)
        }
        made += DemoCast.staff(world, &names, named: made.filter { $0.first.organization == world.organizations.vendor.key }.count)
        let named = made
        for organization in organizations {
            let present = named.filter { $0.isNamed && $0.first.organization == organization.key }
            let hasAdmin = present.contains { $0.first.roles.contains("partnerAdmin") }
            var random = DemoRandom(seed: seed, purpose: "people of \(organization.key)")
            let wanted = share < 1 ? min(organization.people, max(6, Int(Double(organization.people) * share))) : organization.people
            for number in present.count..<max(present.count, wanted) {
                made.append(DemoCast.generated(organization, number, admin: !hasAdmin && number == present.count, world, &names, &random))
            }
        }
        members = made
        byKey = Dictionary(uniqueKeysWithValues: made.enumerated().map { ($1.key, $0) })
    }

    private static func copied(_ original: DemoOrganizations.Organization, _ copy: Int) -> DemoOrganizations.Organization {
        guard copy > 1 else { return original }
        func renamed(_ key: String) -> String { "\(key)-\(copy)" }
        var made = original
        made.key = renamed(original.key)
        made.name = "\(original.name) \(copy)"
        made.domain = "\(made.key).example"
        made.externalIds = original.externalIds.mapValues { "\($0)-\(copy)" }
        made.parents = original.parents?.map { .init(organization: renamed($0.organization), ownershipPercent: $0.ownershipPercent, sinceDays: $0.sinceDays) }
        made.distributors = original.distributors?.map {
            .init(organization: renamed($0.organization), country: $0.country, sinceDays: $0.sinceDays, grants: $0.grants)
        }
        return made
    }

    /// The vendor's own people whom no story names: managers of the other regions, authors, assessors, auditors.
    private static func staff(_ world: DemoWorld, _ names: inout DemoNames, named: Int) -> [Member] {
        let vendor = world.organizations.vendor
        let planned = world.people.total - world.organizations.organizations.reduce(0) { $0 + $1.people } - named
        let jobs: [(String, String, [String])] = [
            ("channelManager", "Channel manager Northern Europe", ["Northern Europe"]),
            ("channelManager", "Channel manager Western Europe", ["Western Europe"]),
            ("channelManager", "Channel manager North America", ["North America"]),
            ("channelManager", "Channel manager Eastern Europe", ["Eastern Europe"]),
            ("author", "Technical author", []), ("author", "Video producer", []),
            ("assessor", "Presales coach", []), ("assessor", "Support coach", []),
            ("auditor", "Quality manager", []), ("vendorAdmin", "Partner programme manager", []),
        ]
        return (0..<max(0, planned)).map { number in
            let (role, title, regions) = jobs[number % jobs.count]
            let (name, email, locale) = names.next(country: vendor.country, domain: vendor.domain)
            return Member(key: "\(vendor.key)#\(number)", name: name, email: email, locale: locale,
                          memberships: [.init(organization: vendor.key, roles: [role], jobRoles: [], from: -900 + number * 37, to: nil, title: title)],
                          regions: regions, isNamed: false)
        }
    }

    private static func generated(
        _ organization: DemoOrganizations.Organization, _ number: Int, admin: Bool,
        _ world: DemoWorld, _ names: inout DemoNames, _ random: inout DemoRandom
    ) -> Member {
        let (name, email, locale) = names.next(country: organization.country, domain: organization.domain)
        // Six of ten came with the organization's start, the others one by one since then.
        let early = min(organization.joinedDays + 120, -6)
        let from = random.chance(0.6) ? random.days(organization.joinedDays...max(organization.joinedDays, early))
            : random.days(organization.joinedDays...max(organization.joinedDays, -6))
        let gone = !admin && from < -60 && random.chance(world.people.turnover.leaverShare)
        let draw = random.share()
        var sum = 0.0
        let job = world.people.jobRoles.first { sum += $0.share; return draw < sum }?.key ?? "sales"
        let title = random.pick(world.people.jobTitles[job] ?? ["Employee"])
        return Member(key: "\(organization.key)#\(number)", name: name, email: email, locale: locale,
                      memberships: [.init(organization: organization.key, roles: admin ? ["partnerAdmin", "learner"] : ["learner"],
                                          jobRoles: [job], from: admin ? organization.joinedDays : from,
                                          to: gone ? random.days(from + 30 ... -3) : nil, title: admin ? "Managing director" : title)],
                      regions: [], isNamed: false)
    }
}

/// Draws names of a country without giving an e-mail address twice.
struct DemoNames {
    private let countries: [String: DemoPeople.Country]
    private var random: DemoRandom
    private var taken: Set<String>

    init(_ people: DemoPeople, seed: UInt64, taken: [String]) {
        countries = people.countries
        random = DemoRandom(seed: seed, purpose: "names")
        self.taken = Set(taken)
    }

    mutating func next(country: String, domain: String) -> (name: String, email: String, locale: String) {
        guard let pool = countries[country] else { preconditionFailure("no names for \(country)") }
        var draw = Int.random(in: 0..<pool.groups.reduce(0) { $0 + $1.weight }, using: &random)
        let group = pool.groups.first { draw -= $0.weight; return draw < 0 } ?? pool.groups[0]
        let given = random.pick(group.given), family = random.pick(group.family)
        let name = group.order == "familyFirst" ? "\(family)\(group.separator)\(given)" : "\(given)\(group.separator)\(family)"
        let local = "\(DemoNames.latin(given, pool)).\(DemoNames.latin(family, pool))"
        var email = "\(local)@\(domain)", number = 2
        while !taken.insert(email).inserted { email = "\(local)\(number)@\(domain)"; number += 1 }
        return (name, email, pool.locale)
    }

    /// Lower-case ASCII for an address: the pool's own transliteration, else letters without their marks.
    static func latin(_ name: String, _ pool: DemoPeople.Country) -> String {
        if let known = pool.latin?[name] { return known }
        let plain: [Character: String] = ["ł": "l", "ß": "ss", "ø": "o", "ı": "i", "ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "œ": "oe"]
        let spelled = name.lowercased().map { plain[$0] ?? String($0) }.joined()
        return String(String.UnicodeScalarView(spelled.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
            ("a"..."z").contains($0) || $0 == "-"
        }))
    }
}
