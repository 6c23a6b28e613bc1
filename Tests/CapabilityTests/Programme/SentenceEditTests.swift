import JSON
import Kernel
import Programme
import ProgrammeRules
import Testing
import Web

/// A small generator with a seed, so that a failure can be seen again.
private struct Chance {
    var state: UInt64
    init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }
    mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 11) % bound
    }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    mutating func one<T>(_ list: [T]) -> T { list[below(list.count)] }
}

/// Requirements of every kind with every field that the form of programmes has.
private struct AnyRule {
    var chance: Chance
    init(_ seed: Int) { chance = Chance(seed) }
    mutating func maybe<T>(_ make: (inout AnyRule) -> T) -> T? { chance.chance(50) ? make(&self) : nil }
    mutating func day() -> Day { Day(iso: "2026-01-01")!.adding(days: chance.below(900)) }
    mutating func amount() -> Rational { chance.chance(50) ? Rational(Int64(1 + chance.below(500_000))) : Rational(text: "\(1 + chance.below(40))/7")! }
    mutating func span() -> Span { chance.chance(50) ? .days(1 + chance.below(400)) : .months(1 + chance.below(30)) }
    mutating func texts(_ all: [String]) -> [String] { all.filter { _ in chance.chance(40) } }
    mutating func leaf() -> Hold {
        switch chance.below(3) {
        case 0: .credential(CredentialHold(chance.one(["A", "B-2", "Ünï"]), versions: texts(["1", "2"]), evidence: Evidence.allCases.filter { _ in chance.chance(30) },
                                           earnedBefore: maybe { $0.day() }, acceptedUntil: maybe { $0.day() }, minimumAssurance: maybe { $0.chance.below(5) }))
        case 1: .completion(CompletionHold(chance.one(CompletionHold.Kind.allCases), chance.one(["k/1", "x"]), versions: texts(["1", "2"]), from: maybe { $0.day() }, through: maybe { $0.day() },
                                           maximumAge: maybe { $0.span() }, isOnTime: chance.chance(50), minimumAssurance: maybe { $0.chance.below(5) }))
        default: .implies(TrackHold(track: "network", minimumRank: chance.below(5), minimumAssurance: maybe { $0.chance.below(5) }))
        }
    }
    mutating func hold() -> Hold {
        switch chance.below(5) {
        case 0: .anyOf([leaf(), leaf(), leaf()])
        case 1: .allOf([leaf(), leaf()])
        case 2: .allOf([.anyOf([leaf(), leaf()]), leaf()])
        default: leaf()
        }
    }
    mutating func scope() -> OrganizationScope {
        OrganizationScope(chance.one([.organization, .legalEntity, .country, .region, .cascadeDown, .group(over: Rational(text: "50.01")!)]), assignment: chance.one(OrganizationScope.Assignment.allCases))
    }
    mutating func who() -> Who {
        chance.chance(40) ? .anybody : Who(scope: maybe { $0.scope() }, roles: texts(["engineer", "own role", "sales"]), countries: texts(["AT", "DE"]), contractorMaximum: maybe { $0.amount() },
                                           isExclusive: chance.chance(50), hiredBefore: maybe { $0.day() })
    }
    mutating func window() -> MetricWindow {
        chance.one([.latest, .trailing(months: 1 + chance.below(30)), .calendarYear(yearsBack: chance.below(4)), .fixed(from: day(), through: day())])
    }
    mutating func sentence() -> Expr {
        switch chance.below(9) {
        case 0: return .people(PeopleRule(who: who(), hold: hold(), distinct: chance.one(Distinct.allCases), minimum: chance.below(9),
                                          subMinima: [PeopleRule.SubMinimum(id: "a", hold: hold(), minimum: chance.below(5)), .init(id: "b", hold: hold(), minimum: chance.below(5))].filter { _ in chance.chance(50) },
                                          spread: maybe { PeopleRule.Spread(by: $0.chance.one(PeopleRule.Spread.By.allCases), each: $0.chance.below(4), groups: $0.chance.below(4)) }))
        case 1:
            let slots = ["AM", "SE", "FE"].map { AssignRule.Slot(id: $0.lowercased(), roleType: $0, who: who(), hold: hold(), count: chance.below(4)) }
            return .assign(AssignRule(slots: slots, share: .init(maximumSlots: chance.below(4), maximumPerRoleType: ["AM": 2, "SE": 3], exclusiveRoleTypes: texts(["AM", "FE", "SE"]), pool: chance.one(AssignRule.Share.Pool.allCases))))
        case 2: return .percent(PercentRule(numerator: hold(), denominator: who(), exclude: [who()].filter { _ in chance.chance(50) }, percent: amount(), rounding: chance.one([.up, .down, .nearest]), cap: maybe { $0.chance.below(200) },
                                            onEmpty: chance.one(PercentRule.OnEmpty.allCases)))
        case 3:
            let terms = [0, 1].map { _ in ScoreRule.Term(who: who(), hold: hold(), distinct: chance.one(Distinct.allCases), weight: amount(), cap: maybe { $0.amount() }, gate: maybe { _ in .attest(AttestRule(kind: "nda")) }) }
            return .score(ScoreRule(tracks: [.init(id: "small", categories: [.init(id: "sales", maximum: maybe { $0.amount() }, minimumExclusive: maybe { $0.amount() }, terms: terms), .init(id: "technical", terms: [])]),
                                             .init(id: "large", categories: [])], minimum: amount()))
        case 4: return .metric(MetricRule(key: "revenue", window: window(), comparison: chance.one(MetricRule.Comparison.allCases), value: amount(), currency: "EUR", maximumAgeDays: maybe { $0.chance.below(300) }))
        case 5: return .ratio(RatioRule(who: who(), hold: hold(), key: "revenue", window: window(), currency: "EUR", maximumAgeDays: maybe { $0.chance.below(300) }, per: amount(), rounding: chance.one([.up, .down, .nearest]), minimum: chance.below(4)))
        case 6: return .status(StatusRule(id: maybe { _ in "gold" }, minimumRank: maybe { $0.chance.below(5) }, place: chance.one(StatusRule.Place.allCases)))
        case 7: return .tenure(TenureRule(status: "gold", duration: span()))
        default: return .attest(AttestRule(kind: "nda", maximumAge: maybe { $0.span() }))
        }
    }
    mutating func rule(_ depth: Int = 3) -> Expr {
        guard depth > 0, chance.chance(55) else { return sentence() }
        let parts = (0..<(1 + chance.below(3))).map { _ in rule(depth - 1) }
        return chance.one([.all(parts), .any(parts), .atLeast(1 + chance.below(parts.count), parts), .not(parts[0]), .every(EveryRule(period: chance.one(EveryRule.Period.allCases), count: 1 + chance.below(4), expr: parts[0]))])
    }
    mutating func status(_ id: String, rank: Int?) -> Status {
        var life = Lifecycle(review: chance.one([.continuous, .dates([MonthDay(2, 29), MonthDay(9, 1)]), .anniversary(months: 6)]), promote: chance.one(Lifecycle.Promotion.allCases),
                             demote: chance.one([.immediate, .review, .grace(days: 1 + chance.below(90))]), qualification: chance.one([.asOf, .anyDay(within: span())]))
        life.onParentLoss = maybe { ParentLoss(parent: "gold", policy: $0.chance.one([.keepToEnd, .lapse(days: 10)])) }
        if chance.chance(40) { life.waivers = [LifecycleWaiver(from: day(), through: day(), effect: chance.one(WaiverEffect.allCases))] }
        return Status(id: id, kind: rank == nil ? chance.one([.specialization, .designation]) : .tier, titles: ["en": id.uppercased(), "de": "Stufe \(id)"], rank: rank, scope: scope(), obtain: rule(), retain: maybe { $0.rule() },
                      lifecycle: life, mode: chance.one(Mode.allCases), master: chance.one(Status.Master.allCases), retirement: maybe { Retirement(closedFrom: $0.day(), endsOn: $0.maybe { $0.day() }) })
    }
    mutating func gate() -> ProgrammeRules.Gate {
        ProgrammeRules.Gate(id: "deals", titles: ["en": "Deals"], scope: scope(), organization: maybe { $0.rule() }, actor: maybe { $0.rule() }, mode: chance.one(Mode.allCases),
                            onUnknown: chance.one(ProgrammeRules.Gate.OnUnknown.allCases), reuseMinutes: chance.below(500), provisional: maybe { ProvisionalPass(uses: 1 + $0.chance.below(3), days: $0.maybe { 1 + $0.chance.below(30) }) })
    }
    mutating func programme() -> Programme {
        Programme(id: "p", titles: ["en": "P"], effectiveFrom: day(), enforcedFrom: day(), metrics: [MetricDefinition(key: "revenue", currency: "EUR")],
                  statuses: [status("gold", rank: 1), status("silver", rank: 2), status("cloud", rank: nil), status("edge", rank: nil)], gates: [gate()])
    }
    mutating func change(_ programme: Programme) -> ProgrammeChange {
        let status = chance.below(programme.statuses.count + 1), address = programme.addresses.isEmpty || chance.chance(5) ? RuleAddress(.obtain, 9, [1]) : chance.one(programme.addresses)
        switch chance.below(16) {
        case 0: return .newStatus(chance.one(Status.Kind.allCases), title: chance.one(["Größe 1", "Gold", "!!"]), language: "de", obtain: sentence())
        case 1: return .newGate(title: "Deals", language: "en")
        case 2: return chance.chance(30) ? .removeStatus(status) : .moveStatus(status, up: chance.chance(50))
        case 3: return chance.chance(30) ? .removeGate(0) : .moveGate(0, up: chance.chance(50))
        case 4: return .begin(chance.one(RuleAddress.Root.allCases), 0, rule())
        case 5: return .status(status, self.status("other", rank: 7))
        case 6: return .about(titles: ["de": "Anders"], zone: .utc, effectiveFrom: day(), enforcedFrom: day())
        case 7: return .metric(MetricDefinition(key: chance.one(["revenue", "deals"])))
        default: return .rule(address, chance.one([.become(rule(1)), .add(sentence()), .remove, .up, .down, .wrap(.all), .wrap(.any), .wrap(.not), .wrap(.atLeast(2)), .regroup(.atLeast(2)), .regroup(.any), .dissolve]))
        }
    }
}

private let people = Expr.people(PeopleRule(hold: .credential(CredentialHold("A")), minimum: 2))
private let signed = Expr.attest(AttestRule(kind: "nda")), gold = Expr.status(StatusRule(id: "gold"))
private func programme(_ obtain: Expr) -> Programme {
    Programme(id: "p", effectiveFrom: Day(iso: "2026-01-01")!, enforcedFrom: Day(iso: "2026-01-01")!, statuses: [Status(id: "s", kind: .tier, rank: 1, obtain: obtain)])
}

@Suite("The editor of sentences, without a database") struct SentenceEditTests {
    @Test("a change of one sentence changes that sentence only", arguments: [
        (people, [], RuleChange.add(signed), Expr.all([people, signed]), [1]),
        (.all([people]), [], .add(signed), .all([people, signed]), [1]),
        (.any([people, .all([gold, signed])]), [1, 0], .remove, .any([people, .all([signed])]), [1]),
        (.any([people, .not(signed)]), [1, 0], .remove, .any([people]), []),
        (.all([people, signed, gold]), [2], .up, .all([people, gold, signed]), [1]),
        (.all([people, signed, gold]), [0], .up, .all([people, signed, gold]), [0]),
        (.all([people, signed, gold]), [0], .down, .all([signed, people, gold]), [1]),
        (.all([people, signed]), [1], .wrap(.any), .all([people, .any([signed])]), [1]),
        (.all([people, signed]), [1], .wrap(.not), .all([people, .not(signed)]), [1]),
        (.all([people, signed]), [], .regroup(.atLeast(5)), .atLeast(2, [people, signed]), []),
        (.all([people, .any([signed, gold])]), [1], .dissolve, .all([people, signed, gold]), []),
        (.not(signed), [], .dissolve, signed, []),
        (.atLeast(2, [people, signed]), [0], .remove, .atLeast(1, [signed]), []),
        (people, [], .remove, .all([]), []),
    ] as [(Expr, [Int], RuleChange, Expr, [Int])])
    func examples(_ before: Expr, _ steps: [Int], _ change: RuleChange, _ after: Expr, _ place: [Int]) throws {
        let (result, shown) = try programme(before).applying(.rule(RuleAddress(.obtain, 0, steps), change))
        #expect(result.statuses[0].obtain == after)
        if change != .remove || before != people { #expect(shown == .rule(RuleAddress(.obtain, 0, place))) }
    }
    @Test("what cannot be changed is refused: a place that is gone, parts without a group, too deep a nest") func refused() throws {
        #expect(throws: EditFault.nothingThere) { try programme(people).applying(.rule(RuleAddress(.obtain, 0, [0]), .remove)) }
        #expect(throws: EditFault.nothingThere) { try programme(people).applying(.begin(.obtain, 0, signed)) }
        #expect(throws: EditFault.partsNeedAGroup) { try programme(.all([people, signed])).applying(.rule(RuleAddress(.obtain, 0), .dissolve)) }
        var deep = programme(signed), address = RuleAddress(.obtain, 0)
        for _ in 1..<GrammarLimits.depth {
            deep = try deep.applying(.rule(address, .wrap(.all))).programme
            address = address.child(0)
        }
        #expect(throws: EditFault.self) { try deep.applying(.rule(RuleAddress(.obtain, 0), .wrap(.not))) }
    }
    @Test("ids come from titles and stay; tiers change heights with their neighbour") func statuses() throws {
        var made = programme(people)
        for title in ["Größe Süd", "Größe, Süd!", "★"] { made = try made.applying(.newStatus(.tier, title: title, language: "de", obtain: people)).programme }
        #expect(made.statuses.map(\.id) == ["s", "groesse-sued", "groesse-sued-2", "tier"])
        #expect(made.statuses.map(\.rank) == [1, 2, 3, 4])
        made = try made.applying(.moveStatus(0, up: true)).programme
        #expect(made.statuses.map(\.rank) == [2, 1, 3, 4])
        made = try made.applying(.moveStatus(3, up: true)).programme
        #expect(made.statuses.map(\.rank) == [2, 1, 3, 4], "the highest rises no further")
        var other = made.statuses[0]
        (other.id, other.titles, other.mode, other.obtain) = ("changed", ["en": "Gold"], .shadow, signed)
        made = try made.applying(.status(0, other)).programme
        #expect(made.statuses[0].id == "s" && made.statuses[0].mode == .shadow && made.statuses[0].obtain == people)
        #expect(made.problems().isEmpty)
    }
    @Test("any sequence of changes can be written and read again, and text to tree to text is the same", arguments: 0..<60)
    func sequences(_ seed: Int) throws {
        var random = AnyRule(seed + 1), programme = random.programme(), made = 0
        for _ in 0..<40 {
            let change = random.change(programme)
            guard let (next, place) = try? programme.applying(change) else { continue }
            made += 1
            let text = ProgrammeYAML.write(next.json), read = try ProgrammeDraft.parse(text)
            #expect(read == next, "seed \(seed): \(change)")
            #expect(ProgrammeYAML.write(read.json) == text)
            if case .rule(let address) = place { #expect(next.rule(at: address) != nil, "seed \(seed): \(change) leads to \(address)") }
            #expect(EditorPlace(place.description) == place)
            programme = next
        }
        #expect(made > 10, "most changes can be made")
    }
    @Test("saving a sentence, a status or a gate that nobody touched changes nothing", arguments: 0..<150)
    func untouched(_ seed: Int) throws {
        var random = AnyRule(seed + 1000)
        let programme = random.programme()
        for address in programme.addresses {
            let expr = programme.rule(at: address)!
            #expect(try RuleFields.read(RuleFields.values(expr), old: expr, metrics: programme.metrics).0 == expr, "seed \(seed) at \(address)")
        }
        for status in programme.statuses {
            var read = try StatusFields.read(StatusFields.values(status), old: status)
            (read.obtain, read.retain) = (status.obtain, status.retain)
            #expect(read == status, "seed \(seed)")
        }
        for gate in programme.gates { #expect(try StatusFields.read(StatusFields.values(gate), old: gate) == gate, "seed \(seed)") }
    }
    @Test("wrong fields are named all at once, and a new figure comes along with its sentence") func fields() throws {
        func fields(_ pairs: [String: String], _ expr: Expr) -> Fields {
            var out = Fields()
            for (name, value) in RuleFields.values(expr).pairs { out.append(name, pairs[name] ?? value) }
            return out
        }
        #expect { try RuleFields.read(fields(["min": "two", "h.0.what": ""], people), old: people, metrics: []) } throws: { error in
            (error as? Refusals)?.all.compactMap(\.field) == ["min", "h.0.what"]
        }
        let metric = Expr.metric(MetricRule(key: "revenue", value: Rational(1)))
        #expect { try RuleFields.read(fields(["value": "500,000"], metric), old: metric, metrics: []) } throws: { ($0 as? Refusals)?.all.compactMap(\.field) == ["value"] }
        let (named, new) = try RuleFields.read(fields(["key": "+", "newKey": "New business", "newCurrency": "eur", "value": "0.5"], metric), old: metric, metrics: [])
        #expect(new == MetricDefinition(key: "new-business", currency: "EUR"))
        #expect(named == .metric(MetricRule(key: "new-business", value: Rational(text: "1/2")!, currency: "EUR")))
        let (known, none) = try RuleFields.read(fields(["key": "deals"], metric), old: metric, metrics: [MetricDefinition(key: "deals", currency: "USD")])
        #expect(none == nil && known == .metric(MetricRule(key: "deals", value: Rational(1), currency: "USD")))
    }
    @Test("each kind of sentence begins as one that can be read") func samples() throws {
        let names = SampleNames(hold: .credential(CredentialHold("A")), metric: MetricDefinition(key: "revenue", currency: "EUR"), status: "s")
        for kind in SentenceKind.allCases {
            let made = try programme(people).applying(.rule(RuleAddress(.obtain, 0), .add(kind.sample(names)))).programme
            #expect(SentenceKind(made.rule(at: RuleAddress(.obtain, 0, [1]))!) == kind)
        }
    }
    @Test("the place of a sentence in the checks leads to the sentence") func places() throws {
        let rule = Expr.all([people, .atLeast(3, [.not(.status(StatusRule(id: "nowhere"))), signed])]), programme = programme(rule)
        let places = Dictionary(uniqueKeysWithValues: programme.addresses.map { (programme.place(of: $0), $0.description) })
        #expect(places["statuses.s.obtain.all[1].at_least[0].not"] == "obtain.0.1.0.0")
        let problems = programme.problems()
        #expect(problems.contains { $0.path == "statuses.s.obtain.all[1].at_least" && $0.code == .unreachableCount })
        #expect(problems.contains { $0.path.hasPrefix("statuses.s.obtain.all[1].at_least[0].not") && $0.code == .unknownStatus })
    }
}
