import JSON
import Kernel
import Programme
import ProgrammeRules
import Support
import Testing
import Web

/// Requirements of every kind with every field that the form of programmes has.
struct AnyRule {
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
    /// Lists within lists, also such as hold one thing only.
    mutating func hold(_ depth: Int = 3) -> Hold {
        guard depth > 0, chance.chance(45) else { return leaf() }
        let parts = (0..<(1 + chance.below(3))).map { _ in hold(depth - 1) }
        return chance.chance(50) ? .anyOf(parts) : .allOf(parts)
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
            return .assign(AssignRule(slots: slots, share: .init(maximumSlots: chance.below(4), maximumPerRoleType: ["AM": 2, "SE": 3, "nobody's": 1].filter { _ in chance.chance(60) }, exclusiveRoleTypes: texts(["AM", "FE", "SE", "nobody's"]), pool: chance.one(AssignRule.Share.Pool.allCases))))
        case 2: return .percent(PercentRule(numerator: hold(), denominator: who(), exclude: [who(), who()].filter { _ in chance.chance(50) }, percent: amount(), rounding: chance.one([.up, .down, .nearest]), cap: maybe { $0.chance.below(200) },
                                            onEmpty: chance.one(PercentRule.OnEmpty.allCases)))
        case 3:
            let terms = [0, 1].map { _ in ScoreRule.Term(who: who(), hold: hold(), distinct: chance.one(Distinct.allCases), weight: amount(), cap: maybe { $0.amount() }, gate: maybe { $0.rule(1) }) }
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
private let a = Hold.credential(CredentialHold("A")), b = Hold.credential(CredentialHold("B")), c = Hold.credential(CredentialHold("C"))
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
            #expect(try RuleFields.read(RuleFields.values(expr), old: expr, metrics: programme.metrics, condition: signed).0.json.text == expr.json.text, "seed \(seed) at \(address)")
        }
        for status in programme.statuses {
            var read = try StatusFields.read(StatusFields.values(status), old: status)
            (read.obtain, read.retain) = (status.obtain, status.retain)
            #expect(read == status, "seed \(seed)")
        }
        for gate in programme.gates { #expect(try StatusFields.read(StatusFields.values(gate), old: gate) == gate, "seed \(seed)") }
    }
    @Test("so does saving every sentence that the generator of the rules' own tests makes", arguments: 0..<300)
    func rules(_ seed: Int) throws {
        var random = RandomRules(seed)
        let programme = random.programme()
        for address in programme.addresses {
            let expr = programme.rule(at: address)!
            #expect(try RuleFields.read(RuleFields.values(expr), old: expr, metrics: programme.metrics, condition: signed).0.json.text == expr.json.text, "seed \(seed) at \(address)")
        }
    }
    @Test("lists within lists: a row becomes one, an empty one is told at its place, an emptied row goes with all that is in it") func lists() throws {
        let old = Expr.people(PeopleRule(hold: .anyOf([a, .allOf([b, c])]), minimum: 2))
        func holding(_ change: [String: String], without gone: [String] = []) throws -> Hold {
            guard case .people(let rule) = try RuleFields.read(RuleFields.values(old).with(change, without: gone), old: old, metrics: [], condition: signed).0 else { return a }
            return rule.hold
        }
        #expect(try holding(["h.1.0.what": "credential/A"]) == .anyOf([a, .allOf([a, c])]))
        #expect(try holding(["h.1.0.what": "any", "h.1.0.0.what": "credential/A", "h.1.0.1.what": "course/X"]) == .anyOf([a, .allOf([.anyOf([a, .completion(CompletionHold(.course, "X"))]), c])]))
        #expect(try holding(["h.1.what": ""]) == .anyOf([a]), "a list with one entry stays a list")
        #expect(try holding(["h.0.what": "", "h.mode": "all"]) == .allOf([.allOf([b, c])]))
        #expect { try holding(["h.0.what": "all"]) } throws: { ($0 as? Refusals)?.all.compactMap(\.field) == ["h.0.0.what"] }
        #expect { try holding(["h.0.what": "nonsense"]) } throws: { ($0 as? Refusals)?.all.compactMap(\.field) == ["h.0.what"] }
    }
    @Test("groups left out, limits per role, people and conditions of points can be added, changed and taken away") func shortLists() throws {
        func read(_ old: Expr, _ change: [String: String], without gone: [String] = []) throws -> Expr {
            try RuleFields.read(RuleFields.values(old).with(change, without: gone), old: old, metrics: [], condition: signed).0
        }
        let percent = PercentRule(numerator: a, exclude: [Who(countries: ["AT"]), Who(roles: ["sales"])], percent: Rational(50))
        var wanted = percent
        wanted.exclude = [Who(roles: ["sales"]), Who(isExclusive: true)]
        #expect(try read(.percent(percent), ["x.0.gone": "on", "x.2.row": "new", "x.2.exclusive": "on"]) == .percent(wanted))
        #expect(try read(.percent(percent), ["x.2.row": "new"]) == .percent(percent), "a row that says nobody is none")

        let slots = AssignRule(slots: [.init(id: "am", roleType: "AM", hold: a), .init(id: "se", roleType: "SE", hold: b)], share: .init(maximumSlots: 3, maximumPerRoleType: ["AM": 2], exclusiveRoleTypes: ["AM", "SE"]))
        guard case .assign(let renamed) = try read(.assign(slots), ["slot.0.name": "Account manager", "limit.1.max": "1"]) else { return }
        #expect(renamed.slots.map(\.id) == ["am", "se"] && renamed.share.maximumPerRoleType == ["Account manager": 2, "SE": 1] && renamed.share.exclusiveRoleTypes == ["Account manager", "SE"])
        guard case .assign(let fewer) = try read(.assign(slots), ["slot.0.what": "", "slot.2.what": "credential/C", "slot.2.name": "FE", "slot.2.count": "2", "slot.2.who.roles": "engineer"]) else { return }
        #expect(fewer.slots == [slots.slots[1], .init(id: "fe", roleType: "FE", who: Who(roles: ["engineer"]), hold: c, count: 2)] && fewer.share.maximumPerRoleType == [:] && fewer.share.exclusiveRoleTypes == ["SE"])
        #expect { try read(.assign(slots), ["slot.2.what": "", "slot.2.name": "FE"]) } throws: { ($0 as? Refusals)?.all.compactMap(\.field) == ["slot.2.what"] }

        let points = ScoreRule(tracks: [.init(id: "t", categories: [.init(id: "c", terms: [.init(hold: a, weight: .one, gate: gold), .init(hold: b, weight: .one)])])], minimum: Rational(3))
        var other = points
        other.tracks[0].categories[0].terms[0].gate = nil
        other.tracks[0].categories[0].terms[1] = .init(who: Who(roles: ["sales"]), hold: .anyOf([b, c]), weight: .one, gate: signed)
        #expect(try read(.score(points), ["t.0.c.0.r.1.what": "any", "t.0.c.0.r.1.0.what": "credential/B", "t.0.c.0.r.1.1.what": "credential/C", "t.0.c.0.r.1.gated": "on", "t.0.c.0.r.1.who.roles": "sales"],
                         without: ["t.0.c.0.r.0.gated"]) == .score(other))
    }
    @Test("the condition of points is a sentence: it is changed, put into a group and taken away at its own address") func conditions() throws {
        let points = ScoreRule(tracks: [.init(id: "s", categories: []), .init(id: "t", categories: [.init(id: "c", terms: [.init(hold: a, weight: .one), .init(hold: b, weight: .one, gate: gold), .init(hold: c, weight: .one, gate: signed)])])], minimum: Rational(3))
        let made = programme(.all([people, .score(points)])), gate = RuleAddress(.obtain, 0, [1, 0])
        #expect(made.rule(at: gate) == gold && made.rule(at: RuleAddress(.obtain, 0, [1, 1])) == signed)
        #expect(made.place(of: gate) == "statuses.s.obtain.all[1].score.tracks[1].categories[0].terms[1].gated_by")
        #expect(made.problems().contains { $0.path.hasPrefix(made.place(of: gate)) && $0.code == .unknownStatus })
        func gates(_ change: RuleChange, at address: RuleAddress = gate) throws -> [Expr?] {
            guard case .score(let rule)? = try made.applying(.rule(address, change)).programme.rule(at: RuleAddress(.obtain, 0, [1])) else { return [] }
            return rule.tracks[1].categories[0].terms.map(\.gate)
        }
        #expect(try gates(.become(people)) == [nil, people, signed])
        #expect(try gates(.wrap(.not)) == [nil, .not(gold), signed])
        #expect(try gates(.add(people)) == [nil, .all([gold, people]), signed])
        #expect(try gates(.remove) == [nil, nil, signed])
        #expect(try gates(.up) == [nil, gold, signed], "it belongs to its points")
        #expect(throws: EditFault.nothingThere) { try gates(.dissolve, at: RuleAddress(.obtain, 0, [1])) }
        let text = ProgrammeYAML.write(made.json), line = try #require(made.textPath(of: gate).last)
        #expect(line == "gated_by" && text.contains("gated_by"))
    }
    @Test("wrong fields are named all at once, and a new figure comes along with its sentence") func fields() throws {
        func fields(_ pairs: [String: String], _ expr: Expr) -> Fields {
            var out = Fields()
            for (name, value) in RuleFields.values(expr).pairs { out.append(name, pairs[name] ?? value) }
            return out
        }
        #expect { try RuleFields.read(fields(["min": "two", "h.0.what": ""], people), old: people, metrics: [], condition: signed) } throws: { error in
            (error as? Refusals)?.all.compactMap(\.field) == ["min", "h.0.what"]
        }
        let metric = Expr.metric(MetricRule(key: "revenue", value: Rational(1)))
        #expect { try RuleFields.read(fields(["value": "500,000"], metric), old: metric, metrics: [], condition: signed) } throws: { ($0 as? Refusals)?.all.compactMap(\.field) == ["value"] }
        let (named, new) = try RuleFields.read(fields(["key": "+", "newKey": "New business", "newCurrency": "eur", "value": "0.5"], metric), old: metric, metrics: [], condition: signed)
        #expect(new == MetricDefinition(key: "new-business", currency: "EUR"))
        #expect(named == .metric(MetricRule(key: "new-business", value: Rational(text: "1/2")!, currency: "EUR")))
        let (known, none) = try RuleFields.read(fields(["key": "deals"], metric), old: metric, metrics: [MetricDefinition(key: "deals", currency: "USD")], condition: signed)
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

extension Fields {
    /// As somebody changes a form: other values, new fields, boxes that are ticked no more.
    func with(_ change: [String: String], without gone: [String] = []) -> Fields {
        var out = Fields()
        for (name, value) in pairs where !gone.contains(name) { out.append(name, change[name] ?? value) }
        for (name, value) in change.sorted(by: { $0.key < $1.key }) where !contains(name) { out.append(name, value) }
        return out
    }
}
