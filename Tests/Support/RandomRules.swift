package import Kernel
package import ProgrammeRules

/// A small generator with a seed, so that a failure can be seen again.
package struct Chance {
    private var state: UInt64
    /// The same seed makes the same.
    package init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }
    /// From 0 to below `bound`.
    package mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 11) % bound
    }
    /// True so many times in a hundred.
    package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    /// In another order.
    package mutating func shuffled<T>(_ list: [T]) -> [T] {
        var list = list
        for index in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(index, below(index + 1)) }
        return list
    }
    /// One of them.
    package mutating func one<T>(_ list: [T]) -> T { list[below(list.count)] }
}

/// Random rules of one organization's programme, for the tests of the rules and of what edits them.
package struct RandomRules {
    package var chance: Chance
    package static let codes = ["A", "B", "C", "D"]
    package init(_ seed: Int) { chance = Chance(seed) }
    private func credential(_ code: String) -> Hold { .credential(CredentialHold(code)) }

    /// One certification, any or all of two, or a course.
    package mutating func hold() -> Hold {
        switch chance.below(5) {
        case 0: .anyOf([credential("A"), credential("B")])
        case 1: .allOf([credential("C"), credential("D")])
        case 2: .completion(CompletionHold(.course, "K", maximumAge: chance.chance(50) ? .months(6) : .days(90), isOnTime: chance.chance(40)))
        default: credential(Self.codes[chance.below(4)])
        }
    }
    /// A rule that no person and no credential more can make worse.
    package mutating func monotone(_ depth: Int = 2) -> Expr {
        if depth > 0, chance.chance(45) {
            let parts = (0..<(2 + chance.below(2))).map { _ in monotone(depth - 1) }
            return chance.chance(40) ? .all(parts) : chance.chance(60) ? .any(parts) : .atLeast(2, parts)
        }
        switch chance.below(5) {
        case 0:
            return .assign(AssignRule(slots: [.init(id: "x", roleType: "X", hold: hold()), .init(id: "y", roleType: "Y", hold: hold(), count: 1 + chance.below(2))],
                                      share: .init(maximumSlots: 1 + chance.below(2), exclusiveRoleTypes: chance.chance(50) ? ["X", "Y"] : [])))
        case 1:
            return .score(ScoreRule(tracks: [.init(id: "t", categories: [.init(id: "c", maximum: chance.chance(50) ? Rational(9) : nil, terms: [
                .init(hold: hold(), weight: Rational(text: "10/3")!), .init(hold: hold(), distinct: .person, weight: Rational(2), cap: Rational(5))])])], minimum: Rational(Int64(2 + chance.below(10)))))
        case 2:
            return .people(PeopleRule(hold: .anyOf(Self.codes.map(credential)), distinct: .credential, minimum: 1 + chance.below(6)))
        default:
            let main = Hold.anyOf([credential("A"), credential("B"), credential("C")])
            return .people(PeopleRule(who: Who(roles: chance.chance(30) ? ["AM"] : []), hold: main, minimum: 1 + chance.below(4),
                                      subMinima: chance.chance(50) ? [.init(id: "a", hold: credential("A"), minimum: chance.below(3)), .init(id: "b", hold: credential("B"), minimum: chance.below(3))] : []))
        }
    }
    /// A requirement of most kinds.
    package mutating func expr() -> Expr {
        switch chance.below(8) {
        case 0: .metric(MetricRule(key: "revenue", window: chance.chance(50) ? .trailing(months: 6) : .latest, value: Rational(Int64(chance.below(400))), maximumAgeDays: chance.chance(60) ? 120 : nil))
        case 1: .attest(AttestRule(kind: "nda", maximumAge: .months(6)))
        case 2: .percent(PercentRule(numerator: hold(), percent: Rational(40)))
        case 3: .every(EveryRule(period: .quarter, count: 1 + chance.below(2), expr: monotone(0)))
        case 4: .any([.not(monotone(0)), monotone(1)])
        default: monotone()
        }
    }
    /// When it is looked at and how it is lost.
    package mutating func lifecycle() -> Lifecycle {
        Lifecycle(review: chance.chance(50) ? .continuous : chance.chance(50) ? .dates([MonthDay(2, 29), MonthDay(9, 1)]) : .anniversary(months: 6),
                  promote: chance.chance(70) ? .immediate : .review, demote: chance.chance(40) ? .immediate : chance.chance(50) ? .review : .grace(days: 1 + chance.below(60)),
                  qualification: chance.chance(85) ? .asOf : .anyDay(within: chance.chance(50) ? .months(1) : .days(20)))
    }
    /// Three statuses, the last of which stands on the others.
    package mutating func programme() -> Programme {
        var statuses = (0..<2).map { index in
            Status(id: "s\(index)", scope: chance.chance(70) ? .init() : .init(.cascadeDown, assignment: .primary), obtain: expr(), retain: chance.chance(25) ? monotone(0) : nil, lifecycle: lifecycle(),
                   mode: chance.chance(85) ? .enforced : .advisory)
        }
        var third = lifecycle()
        if chance.chance(60) { third.onParentLoss = ParentLoss(parent: "s0", policy: chance.chance(50) ? .keepToEnd : .lapse(days: chance.below(40))) }
        statuses.append(Status(id: "s2", obtain: chance.chance(50) ? .status(StatusRule(id: "s1")) : .tenure(TenureRule(status: "s0", duration: .days(50))), lifecycle: third))
        return Programme(id: "p", effectiveFrom: Day(iso: "2020-01-01")!, enforcedFrom: Day(iso: "2020-01-01")!, metrics: [.init(key: "revenue")], statuses: statuses)
    }
}
