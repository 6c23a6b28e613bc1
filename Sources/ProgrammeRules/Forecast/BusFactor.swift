import JSON
package import Kernel

/// The smallest number of people whose leaving makes what keeps a status unmet.
package struct BusFactor: Hashable, Codable, Sendable {
    /// Nil when it is unmet or unknown anyway, or when no leaving of these people changes that.
    package var people: Int?
    /// False when the search stopped: then at least `people` are needed.
    package var isExact: Bool
    /// Who, for example.
    package var example: [String]
}

extension Programme {
    /// Worked out where the rule's shape tells; else looked for by growing numbers of leavers, people who are alike for the rule taken once. At most `bound` looks.
    package func busFactor(_ id: String, _ organization: String, _ facts: KnownFacts, on day: Day, standings: [Standing] = [], bound: Int = 3000) -> BusFactor? {
        guard let status = status(id) else { return nil }
        let held = Dictionary(standings.map { ($0.status, $0) }, uniquingKeysWith: { a, _ in a })
        let ranks = Dictionary(statuses.compactMap { status in status.rank.map { (status.id, $0) } }, uniquingKeysWith: { a, _ in a })
        let whole = Evaluation(facts, organization, day, ranks: ranks, standings: held, isDetailed: false)
        func isMet(without removed: Set<String>) -> Bool {
            Evaluation(of: whole, without: removed).judge(status.kept, in: status.scope, path: "").verdict == .met
        }
        guard whole.judge(status.kept, in: status.scope, path: "").verdict == .met else { return BusFactor(people: nil, isExact: true, example: []) }
        let told = whole.breaking(status.kept)
        guard let least = told.least else { return BusFactor(people: nil, isExact: true, example: []) }
        if let enough = told.enough, enough.count == least { return BusFactor(people: least, isExact: true, example: enough) }
        let groups = alike(status, organization, facts, day)
        var looks = 0
        for count in least...max(groups.reduce(0) { $0 + $1.count }, least) {
            if let enough = told.enough, enough.count == count { return BusFactor(people: count, isExact: true, example: enough) }
            var found: [String]?
            func grow(_ group: Int, _ left: Int, _ chosen: [String]) {
                guard found == nil, looks < bound else { return }
                if left == 0 {
                    looks += 1
                    if !isMet(without: Set(chosen)) { found = chosen.sorted() }
                    return
                }
                guard group < groups.count else { return }
                for take in stride(from: min(left, groups[group].count), through: 0, by: -1) { grow(group + 1, left - take, chosen + groups[group].prefix(take)) }
            }
            grow(0, count, [])
            if let found { return BusFactor(people: count, isExact: true, example: found) }
            if looks >= bound { return BusFactor(people: count, isExact: false, example: []) }
        }
        return BusFactor(people: nil, isExact: true, example: [])
    }

    /// People of the rule's pools who look the same to every one of its parts, the groups in order of their first person.
    private func alike(_ status: Status, _ organization: String, _ facts: KnownFacts, _ day: Day) -> [[String]] {
        let look = Evaluation(facts, organization, day, isDetailed: false)
        look.scope = status.scope
        let whos = Array(Set(status.kept.whos)), holds = Set(status.kept.holds).sorted { $0.json.text < $1.json.text }
        var signs: [String: [String]] = [:]
        let ordered = whos.sorted { ($0.json?.text ?? "") < ($1.json?.text ?? "") }
        for who in ordered {
            let members = Dictionary(look.people(who).map { ($0.person, $0) }, uniquingKeysWith: { a, _ in a })
            for candidate in look.pool(who.scope ?? status.scope) where candidate.following == nil {
                var sign = members[candidate.person] == nil ? "-" : "+"
                for hold in holds { sign += look.holds(hold, candidate) ? "1" : "0" }
                for hold in holds { sign += look.awards(hold, candidate).sorted().map(\.code).joined(separator: ",") + ";" }
                signs[candidate.person, default: []].append(sign + (candidate.isContractor ? "c" : "e") + candidate.place)
            }
        }
        let groups = Dictionary(grouping: signs.keys.sorted(), by: { signs[$0]!.joined(separator: "|") })
        return groups.values.sorted { $0[0] < $1[0] }
    }
}

/// What if: facts and rules as they might be, decided beside what is.
package struct Scenario: Hashable, Sendable {
    /// People who have left, from the day before on.
    package var leavers: [String]
    /// Credentials that have lapsed: of one person, or of all (nil).
    package struct Lapse: Hashable, Sendable {
        package var code: String
        package var person: String?
        package init(code: String, person: String? = nil) { (self.code, self.person) = (code, person) }
    }
    package var lapses: [Lapse]
    package var programme: Programme?
    package init(leavers: [String] = [], lapses: [Lapse] = [], programme: Programme? = nil) {
        (self.leavers, self.lapses, self.programme) = (leavers, lapses, programme)
    }

    /// The facts as they would be on the day.
    package func applied(to facts: Facts, on day: Day) -> Facts {
        var changed = facts
        let before = day.adding(days: -1)
        for index in changed.memberships.indices where leavers.contains(changed.memberships[index].person) {
            changed.memberships[index].lastDay = min(changed.memberships[index].lastDay ?? before, before)
        }
        for index in changed.credentials.indices {
            let row = changed.credentials[index]
            guard lapses.contains(where: { $0.code == row.code && ($0.person == nil || $0.person == row.person) }) else { continue }
            changed.credentials[index].validThrough = min(row.validThrough ?? before, before)
        }
        return changed
    }
    /// Both decisions, side by side, from the same standings.
    package func compare(_ programme: Programme, _ organization: String, _ facts: Facts, on day: Day, knownAt: Instant, standings: [Standing] = [])
        -> (now: Decision, then: Decision) {
        (programme.decide(organization, KnownFacts(facts, knownAt: knownAt), on: day, standings: standings),
         (self.programme ?? programme).decide(organization, KnownFacts(applied(to: facts, on: day), knownAt: knownAt), on: day, standings: standings))
    }
}

extension Facts {
    /// What a decision must depend on for this row to matter to it: the dependencies that any of these rows touches.
    package var touches: Set<Dependency> {
        var found: Set<Dependency> = []
        for row in organizations {
            found.insert(Dependency(.organization, row.organization))
            if let parent = row.parent { found.insert(Dependency(.organization, parent)) }
            if let entity = row.legalEntity { found.insert(Dependency(.legalEntity, entity)) }
        }
        for row in ownerships { found.formUnion([Dependency(.organization, row.owner), Dependency(.organization, row.owned)]) }
        for row in memberships { found.formUnion([Dependency(.organization, row.organization), Dependency(.person, row.person)]) }
        for row in merges { found.formUnion([Dependency(.person, row.absorbed), Dependency(.person, row.into)]) }
        for row in credentials {
            if let person = row.person { found.insert(Dependency(.person, person)) }
            if let organization = row.followsOrganization { found.insert(Dependency(.organization, organization)) }
        }
        for row in completions { found.insert(Dependency(.person, row.person)) }
        for row in remaining { found.insert(Dependency(.person, row.person)) }
        for row in metrics { found.insert(Dependency(.metric, "\(row.organization)/\(row.metric)")) }
        for row in attestations { found.insert(Dependency(.attestation, "\(row.organization)/\(row.kind)")) }
        for row in waivers { found.insert(Dependency(.status, "\(row.organization)/\(row.status)")) }
        for row in held { found.insert(Dependency(.status, "\(row.organization)/\(row.status)")) }
        for row in overrides { found.insert(Dependency(.status, "\(row.organization)/\(row.status)")) }
        return found
    }
}

extension Decision {
    /// Whether a change of these facts (rows before and after it) can change the decision.
    package func isTouched(by changed: Facts) -> Bool { !changed.touches.isDisjoint(with: dependencies) }
}
