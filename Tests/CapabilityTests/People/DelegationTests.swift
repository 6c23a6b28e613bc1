import App
import Foundation
import HTML
import Kernel
import Ledger
import Mail
import People
import Store
import Support
import Synchronization
import Testing
import Web

/// Delegated administration down a tree: whatever sequence of acts people try, nobody ends up able to do what no delegator could.
@Suite("Nobody raises themselves") struct DelegationTests {
    /// Pairs of right and organization, and rights over everything.
    private struct Union: Equatable {
        var pairs: Set<String> = []
        mutating func add(_ grants: Grants) {
            for held in grants.held {
                for right in held.rights where right != Learn.key {
                    let reach = held.reach(right)
                    if reach.all { pairs.insert(right + "@*") }
                    for organization in reach.organizations { pairs.insert(right + "@" + organization.value) }
                }
            }
        }
        /// What of this the other does not have.
        func beyond(_ other: Union) -> [String] {
            pairs.filter { !other.pairs.contains($0) && !other.pairs.contains($0.prefix { $0 != "@" } + "@*") }.sorted()
        }
        static func of(_ grants: Grants) -> Union { var union = Union(); union.add(grants); return union }
    }

    private struct Stage: Sendable {
        let organizations: [OrganizationID]
        let people: [PersonID]
        /// Who works at the same partner as each of the first seven.
        let colleagues: [PersonID: PersonID]
        let homes: [PersonID: OrganizationID]
    }

    private static func stage(_ bench: HouseBench, _ random: inout Seeded) async throws -> Stage {
        var organizations: [OrganizationID] = []
        for number in 0..<7 { organizations.append(try await bench.organization("Partner \(number)", country: ["DE", "FR"][number % 2])) }
        let parents = BitemporalTable("organization_parent", key: "organization_id", columns: ["parent_id", "ownership_basis_points"])
        for number in 1..<7 where Bool.random(using: &random) || number < 4 {
            let parent = organizations[Int.random(in: 0..<number, using: &random)], child = organizations[number], vendor = bench.vendor
            try await bench.write { try parents.record($0, vendor: vendor, key: child.value, values: [parent.sqlValue, 10_000.sqlValue], from: Day(iso: "2025-01-01")!) }
        }
        let vendor = bench.vendor, access = bench.access, ledger = bench.ledger, headquarters = bench.headquarters, today = bench.today
        let admin = try await bench.person("Vera Admin", at: headquarters, [.vendorAdmin])
        try await bench.write { tx in
            let scope = try access.acting(ManageVendor.self, as: admin, on: today, vendor: vendor, tx)
            _ = try EditRole.make(scope, RoleDraft(title: "Helper", about: "", side: .partner, rights: [ViewPeople.key, ManagePeople.key]), today: today, ledger: ledger, tx)
            _ = try EditRole.make(scope, RoleDraft(title: "Giver", about: "", side: .partner, rights: [ViewPeople.key, GrantRoles.key]), today: today, ledger: ledger, tx)
            _ = try EditRole.make(scope, RoleDraft(title: "Reader", about: "", side: .vendor, rights: [ViewPeople.key, ManagePeople.key, GrantRoles.key]), today: today, ledger: ledger, tx)
        }
        var people: [PersonID] = []
        for number in 0..<9 {
            let home = number < 7 ? organizations[number] : headquarters
            let person = try await bench.person("Person \(number)", at: home)
            people.append(person)
            let role = number == 7 ? "channelManager" : number == 8 ? "Reader" : ["partnerAdmin", "partnerAdmin", "Giver", "Helper"].randomElement(using: &random)!
            let subtree = Bool.random(using: &random), portfolio = number == 7 ? #"{"countries":["DE"],"organizations":[],"regions":[],"types":[]}"# : nil
            try await bench.write { try Persons.grant(role, to: person, at: home, portfolio: portfolio, includesSubtree: subtree && number < 7, by: HouseBench.operatorActor,
                                                      vendor: vendor, ledger: ledger, $0) }
        }
        // Some work at a second organization too.
        for _ in 0..<4 { try await bench.join(people[Int.random(in: 0..<7, using: &random)], organizations.randomElement(using: &random)!, from: Day(iso: "2025-02-01")!) }
        // Acts on total strangers are nearly always refused; a walk of refusals proves little.
        var colleagues: [PersonID: PersonID] = [:], homes: [PersonID: OrganizationID] = [:]
        for number in 0..<7 {
            homes[people[number]] = organizations[number]
            colleagues[people[number]] = try await bench.person("Colleague \(number)", at: organizations[number])
        }
        return Stage(organizations: organizations, people: people + colleagues.values.sorted { $0.value < $1.value }, colleagues: colleagues, homes: homes)
    }

    @Test("for random trees, grants and sequences of delegated acts, nobody exceeds the union of what the delegators had", arguments: Support.EngineKind.allCases)
    func property(engine: Support.EngineKind) async throws {
        let total = Mutex(0), seeds = engine == .sqlite ? 6 : 2
        for seed in 1...seeds {
            var random = Seeded(UInt64(seed * 7919))
            try await HouseBench.run(engine) { bench in
                let stage = try await Self.stage(bench, &random)
                var people = stage.people, done = 0
                let vendor = bench.vendor, today = bench.today
                @Sendable func grants(_ person: PersonID) async throws -> Grants { try await bench.read { try Grants.load(person, on: today, vendor: vendor, $0) } }
                var union = Union(), refusals: [String: Int] = [:]
                for person in people { union.add(try await grants(person)) }
                for step in 0..<90 {
                    let actor = (step % 4 == 0 ? people[...] : people.prefix(9)).randomElement(using: &random)!, isNear = Int.random(in: 0..<3, using: &random) > 0
                    let target = isNear ? stage.colleagues[actor] ?? actor : people.randomElement(using: &random)!
                    let before = Union.of(try await grants(actor))
                    let around = (isNear ? stage.homes[actor] : nil).map { [$0] } ?? stage.organizations + [bench.headquarters]
                    let act = Act.random(actor, target, people, around, step, &random)
                    do {
                        if let new = try await act.perform(bench) { people.append(new) }
                        done += 1
                    } catch let refusal as any Refusal { refusals["\(act.kind.rawValue) \(refusal.code)", default: 0] += 1 }
                    bench.access.forgetAll()
                    let after = Union.of(try await grants(actor))
                    #expect(after.beyond(before).isEmpty, "seed \(seed), step \(step): \(act) raised whoever did it")
                    for person in people {
                        let more = Union.of(try await grants(person)).beyond(union)
                        #expect(more.isEmpty, "seed \(seed), step \(step): \(act) gave somebody \(more.prefix(3))")
                    }
                }
                #expect(done > 2, "only \(done) acts of seed \(seed) were allowed; \(refusals)")
                total.withLock { $0 += done }
            }
        }
        #expect(total.withLock { $0 } > 8 * seeds, "a walk of refusals proves little")
    }

    /// One thing that somebody tries, through the verbs that every route uses.
    private struct Act: Sendable, CustomStringConvertible {
        enum Kind: String, CaseIterable, Sendable { case grant, revoke, invite, correct, suspend, restore, merge, end, credential, editRole, makeRole }
        let kind: Kind
        let actor: PersonID, target: PersonID, other: PersonID
        let organization: OrganizationID
        let role: String
        let subtree: Bool
        let step: Int
        var description: String { "\(kind.rawValue) \(role) \(subtree ? "and below " : "")by \(actor) on \(target)" }

        static func random(_ actor: PersonID, _ target: PersonID, _ people: [PersonID], _ organizations: [OrganizationID], _ step: Int, _ random: inout Seeded) -> Act {
            let roles = ["partnerAdmin", "partnerAdmin", "Helper", "Giver", "Reader", "vendorAdmin", "channelManager", "distributorManager", "assessor", "auditor"]
            let kinds = Kind.allCases + [.grant, .grant, .grant, .invite, .revoke, .suspend, .restore, .correct, .end]
            return Act(kind: kinds.randomElement(using: &random)!, actor: actor, target: target, other: people.randomElement(using: &random)!,
                       organization: organizations.randomElement(using: &random)!, role: roles.randomElement(using: &random)!, subtree: Bool.random(using: &random), step: step)
        }

        /// - Returns: a person that came to be, such as the actor's second address.
        func perform(_ bench: HouseBench) async throws -> PersonID? {
            let vendor = bench.vendor, today = bench.today, access = bench.access, ledger = bench.ledger, tables = bench.house.ground.personTables.all, act = self
            let site = try #require(try await bench.house.ground.sites.site("acme.test"))
            let invitations = Invitations(ground: bench.house.ground, post: Post(setup: MailSetup(transport: nil, from: EmailAddress("a@acme.test")!)))
            return try await bench.write { tx -> PersonID? in
                func scope<R: Right>(_ right: R.Type) throws -> Scope<R> { try access.acting(right, as: act.actor, on: today, vendor: vendor, tx) }
                switch act.kind {
                case .grant:
                    try ManagedPeople.grant(scope(GrantRoles.self), act.role, to: act.target, at: act.organization, portfolio: act.subtree && act.role == "channelManager" ? Portfolio(countries: ["FR"]) : nil,
                                            includesSubtree: act.subtree, today: today, ledger: ledger, tx)
                case .revoke:
                    let lines = try PeopleStore.roles(of: act.target, .everything, vendor: vendor, tx)
                    guard let line = lines.first else { throw WebRefusal.notFound }
                    try ManagedPeople.revoke(scope(GrantRoles.self), grant: line.grant, of: act.target, today: today, ledger: ledger, tx)
                case .invite:
                    // Oneself with a second address, accepted at once.
                    let address = "second\(act.step).\(act.actor.value.prefix(6))@example.test"
                    try invitations.send(scope(ManagePeople.self), to: act.organization, [.init(name: "Second", email: address, jobRoles: [])], role: act.role, inviter: "X", site: site, tx)
                    let mail = try #require(try Outbox.recent(vendor: vendor, limit: 500, tx).first { $0.recipient == address })
                    let token = try #require(mail.path("/invitation/")?.dropFirst("/invitation/".count)).description
                    return try invitations.accept(token, name: "Second", password: nil, site: site, language: .en, tx)?.person
                case .correct:
                    try ManagedPeople.correct(scope(ManagePeople.self), act.target, name: "Taken", email: "taken\(act.step)@example.test", today: today, ledger: ledger, tx)
                    // Whoever sets the address can be the person.
                    let own = Union.of(try Grants.load(act.actor, on: today, vendor: vendor, tx)), theirs = Union.of(try Grants.load(act.target, on: today, vendor: vendor, tx))
                    #expect(theirs.beyond(own).isEmpty, "\(act) could become somebody who can do more")
                case .suspend: try ManagedPeople.setSuspended(scope(ManagePeople.self), act.target, true, today: today, ledger: ledger, tx)
                case .restore: try ManagedPeople.setSuspended(scope(ManagePeople.self), act.target, false, today: today, ledger: ledger, tx)
                case .merge:
                    _ = try MergePersons(kept: act.target, merged: act.other, how: .vendor).perform(scope(ManagePeople.self), today: today, tables: tables, ledger: ledger, tx)
                case .end:
                    guard let membership = try Memberships.of(act.target, vendor: vendor, tx).last else { throw WebRefusal.notFound }
                    try ManagedPeople.end(scope(ManagePeople.self), act.target, membership.id, lastDay: today, today: today, ledger: ledger, tx)
                case .credential:
                    _ = try APICredentials.create(scope(ManageAPICredentials.self), name: "Key", rights: [ManagePeople.key], organization: nil, lastDay: today.adding(days: 9),
                                                  today: today, zone: .utc, ledger: ledger, tx)
                case .editRole:
                    try EditRole.change(scope(ManageVendor.self), "Helper", version: 1, RoleDraft(title: "Helper", about: "", side: nil, rights: [GrantRoles.key, ManagePeople.key]),
                                        today: today, ledger: ledger, tx)
                case .makeRole:
                    _ = try EditRole.make(scope(ManageVendor.self), RoleDraft(title: "All \(act.step)", about: "", side: .vendor, rights: [ManageVendor.key]), today: today, ledger: ledger, tx)
                }
                return nil
            }
        }
    }
}
