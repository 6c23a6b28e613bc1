import Kernel

extension Evaluation {
    func people(_ rule: PeopleRule, _ path: String) -> Finding {
        let pool = people(rule.who), all = pool.filter { holds(rule.hold, $0) }
        let counted = withinContractorLimit(all, rule)
        let isByPerson = rule.distinct == .person
        let have = isByPerson ? counted.count : counted.reduce(0) { $0 + awards(rule.hold, $1).count }
        var children: [Finding] = []
        for (index, sub) in rule.subMinima.enumerated() {
            let holders = counted.filter { holds(sub.hold, $0) }
            let count = isByPerson ? holders.count : holders.reduce(0) { $0 + awards(rule.hold, $1).intersection(awards(sub.hold, $1)).count }
            children.append(Finding(path: step(path, "sub_minima", index), kind: "sub_minimum", verdict: count >= sub.minimum ? .met : .unmet,
                                    have: Rational(Int64(count)), need: Rational(Int64(sub.minimum)), unit: isByPerson ? .people : .credentials,
                                    fills: isDetailed ? holders.map { Fill(sub.id, $0.person) } : []))
        }
        if let spread = rule.spread { children.append(spreading(counted, spread, step(path, "spread"))) }
        var finding = Finding(path: path, kind: "people", verdict: .all([have >= rule.minimum ? .met : .unmet] + children.map(\.verdict)),
                              have: Rational(Int64(have)), need: Rational(Int64(rule.minimum)), unit: isByPerson ? .people : .credentials,
                              children: children)
        if counted.count < all.count {
            finding.reasons = [Reason(.contractorLimit, ["counted": "\(counted.count { $0.isContractor })", "of": "\(all.count { $0.isContractor })"])]
        }
        guard isDetailed else { return finding }
        finding.fills = counted.flatMap { candidate in
            isByPerson ? [Fill("", candidate.person)] : awards(rule.hold, candidate).sorted().map { Fill($0.code, candidate.person) }
        }
        if finding.verdict != .met {
            finding.nearest = nearest(pool, [rule.hold] + rule.subMinima.map(\.hold))
            let shortfalls = [rule.minimum - have] + rule.subMinima.indices.map { Int(children[$0].need!.floor - children[$0].have!.floor) }
            finding.gap = isByPerson ? gapInPeople(rule, pool, counted, shortfalls) : gapInCredentials(rule, shortfalls)
            if rule.spread != nil || rule.who.contractorMaximum != nil { finding.gap?.isSmallest = false }
            if let spread = children.last, spread.kind == "spread", spread.verdict != .met, finding.gap?.steps.isEmpty ?? false { finding.gap = spread.gap }
        }
        return finding
    }

    /// With a limit on contractors the employees count, and of the contractors as many as the limit allows: those first who close most sub-minima.
    private func withinContractorLimit(_ all: [Candidate], _ rule: PeopleRule) -> [Candidate] {
        guard let limit = rule.who.contractorMaximum, limit < .hundred, all.contains(where: \.isContractor) else { return all }
        let employees = all.filter { !$0.isContractor }, contractors = all.filter(\.isContractor)
        // The most contractors c with c ≤ limit % of (employees + c).
        var room = 0
        while room < contractors.count, Int128(room + 1) * Int128(limit.denominator) * 100 <= Int128(limit.numerator) * Int128(employees.count + room + 1) { room += 1 }
        guard !rule.subMinima.isEmpty, room < contractors.count else { return (employees + contractors.prefix(room)).sorted { $0.person < $1.person } }
        let needs = rule.subMinima.map { sub in max(sub.minimum - employees.count { holds(sub.hold, $0) }, 0) }
        let options = contractors.map { contractor in
            [Cover.Option(gains: rule.subMinima.indices.reduce(0) { $0 | (holds(rule.subMinima[$1].hold, contractor) ? 1 << $1 : 0) }, cost: 1)]
        }
        var chosen = Set(zip(contractors, Cover.cheapest(needs, options) ?? []).filter { $0.1 != nil }.prefix(room).map(\.0.person))
        for contractor in contractors where chosen.count < room { chosen.insert(contractor.person) }
        return all.filter { !$0.isContractor || chosen.contains($0.person) }
    }

    /// Where somebody counts when places are counted.
    func group(_ candidate: Candidate, _ by: PeopleRule.Spread.By) -> String? {
        switch by {
        case .organization: candidate.place
        case .legalEntity: facts.organization(candidate.place, day)?.legalEntity
        case .country: facts.organization(candidate.place, day)?.country
        case .region: facts.organization(candidate.place, day)?.region
        }
    }
    private func spreading(_ counted: [Candidate], _ spread: PeopleRule.Spread, _ path: String) -> Finding {
        var groups: [String: Int] = [:]
        for candidate in counted {
            if let name = group(candidate, spread.by) { groups[name, default: 0] += 1 }
        }
        let enough = groups.count { $0.value >= spread.each }
        let missing = max(spread.groups - enough, 0)
        return Finding(path: path, kind: "spread", verdict: missing == 0 ? .met : .unmet, have: Rational(Int64(enough)), need: Rational(Int64(spread.groups)),
                       unit: .groups, gap: isDetailed && missing > 0 ? Gap(needs: [.init(.people, spread.by.rawValue, amount: Rational(Int64(missing)))], isSmallest: false) : nil)
    }

    /// Those who lack least of the first holding that they lack, at most five. Somebody who can earn nothing that helps is not among them.
    func nearest(_ pool: [Candidate], _ wanted: [Hold]) -> [Near] {
        var found: [Near] = []
        for candidate in pool where candidate.following == nil {
            guard let hold = wanted.first(where: { !holds($0, candidate) }), let missing = missing(hold, candidate), !missing.isEmpty else { continue }
            found.append(Near(person: candidate.person, missing: missing, minutes: minutes(missing, candidate.person)))
        }
        return Array(found.sorted { a, b in
            let first = [a.missing.count, a.minutes ?? .max], second = [b.missing.count, b.minutes ?? .max]
            return first == second ? a.person < b.person : first.lexicographicallyPrecedes(second)
        }.prefix(5))
    }

    /// Fewest awards to close all shortfalls: each person may earn what closes several. People who hold nothing yet and cost the same are
    /// alike, so only as many of them are looked at as there are places to fill.
    private func gapInPeople(_ rule: PeopleRule, _ pool: [Candidate], _ counted: [Candidate], _ shortfalls: [Int]) -> Gap? {
        let needs = shortfalls.map { max($0, 0) }, most = needs.reduce(0, +)
        guard most > 0 else { return Gap(isSmallest: false) }
        let isCounted = Set(counted.map(\.person))
        var people: [(person: String?, ways: [(gains: Int, awards: [Award])])] = []
        var alike: [[Int]: Int] = [:]
        let strangers = [Candidate?](repeating: nil, count: rule.who.hiredBefore.map { day < $0 } ?? true ? most : 0)
        let ordered = pool.filter { $0.following == nil }.map { Optional($0) }.sorted { a, b in
            let first = missing(rule.hold, a).flatMap { minutes($0, a?.person) } ?? .max, second = missing(rule.hold, b).flatMap { minutes($0, b?.person) } ?? .max
            return first == second ? a!.person < b!.person : first < second
        }
        for candidate in ordered + strangers {
            let ways = self.ways(rule, candidate, isCounted: candidate.map { isCounted.contains($0.person) } ?? false)
            guard !ways.isEmpty else { continue }
            let sign = ways.flatMap { [$0.gains, $0.awards.count] }
            alike[sign, default: 0] += 1
            if alike[sign]! <= most { people.append((candidate?.person, ways)) }
        }
        let isPlain = Set(rule.hold.atoms + rule.subMinima.flatMap(\.hold.atoms)).allSatisfy { $0.kind != .track } && (rule.subMinima.isEmpty ? rule.hold.isPlain : rule.hold.isSimple
            && rule.subMinima.allSatisfy(\.hold.isSimple))
        let options = people.map { $0.ways.map { Cover.Option(gains: $0.gains, cost: $0.awards.count) } }
        guard let taken = Cover.cheapest(needs, options) else { return greedy(people, needs) }
        var steps: [Gap.Step] = []
        for (person, option) in zip(people, taken) {
            guard let option, let way = person.ways.first(where: { $0.gains == option.gains && $0.awards.count == option.cost }) else { continue }
            steps.append(Gap.Step(person: person.person, awards: way.awards, minutes: minutes(way.awards, person.person)))
        }
        return Gap(steps: steps, isSmallest: isPlain || steps.reduce(0) { $0 + $1.awards.count } == 1)
    }
    /// Which shortfalls a person can close, by what: one way for each set of sub-minima.
    private func ways(_ rule: PeopleRule, _ candidate: Candidate?, isCounted: Bool) -> [(gains: Int, awards: [Award])] {
        guard let main = missing(rule.hold, candidate) else { return [] }
        var found: [(gains: Int, awards: [Award])] = []
        let subs = rule.subMinima
        for chosen in 0..<(1 << subs.count) {
            var gains = isCounted ? 0 : 1, isPossible = true
            // What a sub-minimum needs may be all that the rule needs: then the first holding costs nothing more.
            var awards: Set<Award> = []
            for index in subs.indices where chosen >> index & 1 == 1 {
                guard let some = missing(subs[index].hold, candidate), !some.isEmpty || !isCounted else {
                    isPossible = false
                    break
                }
                awards.formUnion(some)
                gains |= 1 << (index + 1)
            }
            guard isPossible else { continue }
            if !isCounted, !rule.hold.isSatisfied(adding: awards, { candidate != nil && holds($0, candidate!) }) { awards.formUnion(main) }
            if !isCounted { for index in subs.indices where subs[index].hold.isSatisfied(adding: awards, { candidate != nil && holds($0, candidate!) }) { gains |= 1 << (index + 1) } }
            if !awards.isEmpty, gains != 0 { found.append((gains, awards.sorted())) }
        }
        return found
    }
    private func greedy(_ people: [(person: String?, ways: [(gains: Int, awards: [Award])])], _ needs: [Int]) -> Gap? {
        var needs = needs, steps: [Gap.Step] = []
        for person in people where needs.contains(where: { $0 > 0 }) {
            let useful = person.ways.map { way in (way, needs.indices.count { needs[$0] > 0 && way.gains >> $0 & 1 == 1 }) }.filter { $0.1 > 0 }
            guard let best = useful.max(by: { $0.1 * $1.0.awards.count < $1.1 * $0.0.awards.count })?.0 else { continue }
            for index in needs.indices where best.gains >> index & 1 == 1 { needs[index] -= 1 }
            steps.append(Gap.Step(person: person.person, awards: best.awards, minutes: minutes(best.awards, person.person)))
        }
        return needs.contains { $0 > 0 } ? nil : Gap(steps: steps, isSmallest: false)
    }
    /// Credentials are counted for each person anew, so one award closes one of each shortfall that its code serves.
    private func gapInCredentials(_ rule: PeopleRule, _ shortfalls: [Int]) -> Gap? {
        let codes = Set(rule.hold.atoms).sorted().filter { atom in rule.hold.isSatisfied(adding: [atom], { _ in false }) }
        let needs = shortfalls.map { max($0, 0) }, most = needs.reduce(0, +)
        let options = codes.map { code in
            Cover.Option(gains: rule.subMinima.indices.reduce(1) { $0 | (rule.subMinima[$1].hold.isSatisfied(adding: [code], { _ in false }) ? 1 << ($1 + 1) : 0) }, cost: 1)
        }
        let people = Array(repeating: options, count: most)
        guard most > 0, let taken = Cover.cheapest(needs, people) else { return nil }
        let steps = taken.compactMap { option in option.map { option in
            Gap.Step(person: nil, awards: [codes[options.firstIndex { $0.gains == option.gains }!]])
        } }
        return Gap(steps: steps, isSmallest: true)
    }
}

extension Hold {
    /// Whether somebody with these awards more would hold it.
    func isSatisfied(adding awards: Set<Award>, _ holds: (Hold) -> Bool) -> Bool {
        switch self {
        case .anyOf(let parts): parts.contains { $0.isSatisfied(adding: awards, holds) }
        case .allOf(let parts): parts.allSatisfy { $0.isSatisfied(adding: awards, holds) }
        case .credential(let rule): awards.contains(Award(.credential, rule.code)) || holds(self)
        case .implies(let rule): awards.contains(Award(.track, rule.track)) || holds(self)
        case .completion(let rule): awards.contains(rule.award) || holds(self)
        }
    }
    /// One award, or any of some awards: what is missing is one of them.
    var isSimple: Bool {
        switch self {
        case .credential, .completion: true
        case .anyOf(let parts): parts.allSatisfy(\.isSimple)
        case .allOf(let parts): parts.count == 1 && parts[0].isSimple
        case .implies: false
        }
    }
}
