import Kernel

extension Validation {
    mutating func scope(_ scope: OrganizationScope, _ path: String) {
        if case .group(let over) = scope.reach, over < .zero || over >= .hundred { report(path, .percentOutOfRange, "\(over)") }
    }
    /// A limit on contractors is a rule about a count of people and means nothing elsewhere.
    mutating func who(_ who: Who, _ path: String, allowsLimit: Bool) {
        if let scope = who.scope { self.scope(scope, path + ".scope") }
        guard let limit = who.contractorMaximum else { return }
        if !allowsLimit { report(path, .contractorLimitHere) }
        if limit < .zero || limit > .hundred { report(path + ".contractor_max_pct", .percentOutOfRange, "\(limit)") }
    }
    mutating func hold(_ hold: Hold, _ path: String) {
        switch hold {
        case .anyOf(let parts), .allOf(let parts):
            if parts.isEmpty { report(path, .nothingAsked) }
            for (index, part) in parts.enumerated() { self.hold(part, "\(path)[\(index)]") }
        case .credential(let rule):
            if let known = names.credentials, !known.contains(rule.code) { report(path, .unknownCredential, rule.code) }
            if let until = rule.acceptedUntil, until < programme.effectiveFrom { report(path, .past, "\(until)") }
        case .implies(let rule):
            if let known = names.tracks, !known.contains(rule.track) { report(path, .unknownTrack, rule.track) }
        case .completion(let rule):
            let name = "\(rule.kind.rawValue)/\(rule.key)"
            if let known = names.completions, !known.contains(name) { report(path, .unknownCourse, name) }
            if let from = rule.from, let through = rule.through, through < from { report(path, .endBeforeStart, "\(from)", "\(through)") }
        }
    }

    mutating func people(_ rule: PeopleRule, _ path: String) {
        hold(rule.hold, path + ".hold")
        who(rule.who, path + ".who", allowsLimit: rule.distinct == .person)
        if rule.distinct == .credential, rule.hold.hasSets { report(path + ".distinct_by", .countsCredentialsOfSets) }
        if rule.minimum < 1, rule.subMinima.allSatisfy({ $0.minimum < 1 }), rule.spread == nil { report(path + ".min", .alwaysMet) }
        for (index, sub) in rule.subMinima.enumerated() {
            let here = nameOf(path, "sub_minima", index)
            hold(sub.hold, here + ".hold")
            // It can be met, but then the count itself asks for nothing more.
            if sub.minimum > rule.minimum { report(here, .subMinimumAboveMinimum, "\(sub.minimum)", "\(rule.minimum)") }
            let awards = Set(rule.hold.atoms)
            if sub.minimum > 0, rule.distinct == .credential, awards.isDisjoint(with: sub.hold.atoms), !awards.contains(where: { $0.kind == .track }) {
                report(here, .unreachableCount, "\(sub.minimum)", "0")
            }
        }
        for id in Set(rule.subMinima.map(\.id)) where rule.subMinima.count(where: { $0.id == id }) > 1 { report(path + ".sub_minima", .sameID, id) }
        if let spread = rule.spread, spread.each < 1 || spread.groups < 1 { report(path + ".spread", .notPositive, "\(spread.each)", "\(spread.groups)") }
    }

    mutating func assign(_ rule: AssignRule, _ path: String) {
        if rule.slots.isEmpty { report(path + ".slots", .nothingAsked) }
        for (index, slot) in rule.slots.enumerated() {
            let here = nameOf(path, "slots", index)
            hold(slot.hold, here + ".hold")
            who(slot.who, here + ".who", allowsLimit: false)
            if slot.count < 1 { report(here, .notPositive, "\(slot.count)") }
            if slot.count > 0, rule.share.maximumSlots == 0 || rule.share.maximumPerRoleType[slot.roleType] == 0 { report(here, .unreachableCount, "\(slot.count)", "0") }
        }
        for id in Set(rule.slots.map(\.id)).sorted() where rule.slots.count(where: { $0.id == id }) > 1 { report(path + ".slots", .sameID, id) }
        let types = Set(rule.slots.map(\.roleType))
        for type in Set(rule.share.maximumPerRoleType.keys).union(rule.share.exclusiveRoleTypes).sorted() where !types.contains(type) {
            report(path + ".share", .limitNeverReached, type)
        }
    }

    mutating func percent(_ rule: PercentRule, _ path: String) {
        hold(rule.numerator, path + ".numerator")
        who(rule.denominator, path + ".denominator", allowsLimit: false)
        for (index, who) in rule.exclude.enumerated() { self.who(who, nameOf(path, "exclude", index), allowsLimit: false) }
        if rule.percent > .hundred || rule.percent < .zero { report(path + ".pct", .percentOutOfRange, "\(rule.percent)") }
        if rule.percent == .zero || rule.cap == 0 { report(path, .alwaysMet) }
    }

    mutating func score(_ rule: ScoreRule, _ path: String) {
        if rule.tracks.isEmpty { report(path + ".tracks", .nothingAsked) }
        if rule.minimum <= .zero { report(path + ".min", .alwaysMet) }
        for id in Set(rule.tracks.map(\.id)).sorted() where rule.tracks.count(where: { $0.id == id }) > 1 { report(path + ".tracks", .sameID, id) }
        for (index, track) in rule.tracks.enumerated() {
            let here = nameOf(path, "tracks", index)
            var most: Rational? = .zero
            for (position, category) in track.categories.enumerated() {
                let place = nameOf(here, "categories", position)
                for (number, term) in category.terms.enumerated() {
                    hold(term.hold, nameOf(place, "terms", number) + ".hold")
                    who(term.who, nameOf(place, "terms", number) + ".who", allowsLimit: false)
                    if term.weight <= .zero { report(nameOf(place, "terms", number) + ".weight", .notPositive, "\(term.weight)") }
                    if let gate = term.gate { self.rule(gate, nameOf(place, "terms", number) + ".gated_by") }
                }
                let own = category.most
                if let above = category.minimumExclusive, let own, own <= above { report(place, .unreachableCategory, "\(own)", "\(above)") }
                most = most.flatMap { sum in own.flatMap { try? sum.adding($0) } }
            }
            if track.categories.isEmpty { report(here, .nothingAsked) }
            // Only where every category is limited can the whole be too little.
            if let most, most < rule.minimum { report(here, .unreachablePoints, "\(most)", "\(rule.minimum)") }
        }
    }
}

extension ScoreRule.Category {
    /// The most points it can give; nil when there is no limit.
    fileprivate var most: Rational? {
        var sum: Rational? = .zero
        for term in terms { sum = sum.flatMap { sum in term.cap.flatMap { try? sum.adding($0) } } }
        return sum.map { min($0, maximum ?? $0) } ?? maximum
    }
}
extension Hold {
    /// Asks somewhere for several things at once, which is no one credential to count.
    var hasSets: Bool {
        switch self {
        case .allOf(let parts): parts.count > 1 || parts.contains(where: \.hasSets)
        case .anyOf(let parts): parts.contains(where: \.hasSets)
        case .credential, .completion, .implies: false
        }
    }
}
