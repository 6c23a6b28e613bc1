import Kernel

extension Programme {
    /// Everything that is wrong, in the order of the programme, each once.
    package func problems(_ names: KnownNames = .init()) -> [Problem] {
        var check = Validation(programme: self, names: names)
        check.run()
        return check.found
    }
}

struct Validation {
    let programme: Programme
    let names: KnownNames
    var found: [Problem] = []

    mutating func report(_ path: String, _ code: Problem.Code, _ arguments: String...) {
        let problem = Problem(path, code, arguments)
        if !found.contains(problem) { found.append(problem) }
    }

    mutating func run() {
        if programme.enforcedFrom < programme.effectiveFrom {
            report("enforced_from", .enforcedBeforeEffective, "\(programme.effectiveFrom)", "\(programme.enforcedFrom)")
        }
        repeated("metrics", programme.metrics.map(\.key))
        repeated("statuses", programme.statuses.map(\.id))
        repeated("gates", programme.gates.map(\.id))
        let tiers = programme.statuses.filter { $0.kind == .tier }
        for (rank, same) in Dictionary(grouping: tiers.filter { $0.rank != nil }, by: { $0.rank! }).sorted(by: { $0.key < $1.key }) where same.count > 1 {
            report("statuses", .sameRank, "\(rank)", same.map(\.id).sorted().joined(separator: ", "))
        }
        if let circle = programme.circle { report("statuses", .circle, (circle + [circle[0]]).joined(separator: " → ")) }
        for status in programme.statuses { self.status(status) }
        for gate in programme.gates {
            let path = "gates.\(gate.id)"
            if gate.organization == nil, gate.actor == nil { report(path, .gateAsksNothing) }
            if let pass = gate.provisional, pass.uses == nil, pass.days == nil { report(path + ".provisional", .emptyPass) }
            if let expr = gate.organization { rule(expr, path + ".organization") }
            if let expr = gate.actor { rule(expr, path + ".actor") }
        }
        shares()
    }
    private mutating func repeated(_ path: String, _ ids: [String]) {
        var seen: Set<String> = []
        for id in ids where !seen.insert(id).inserted { report(path, .sameID, id) }
    }
    private mutating func shares() {
        let rules = programme.statuses.flatMap(\.sharedSlots).map(\.share)
        if let first = rules.first, rules.contains(where: { $0 != first }) { report("statuses", .sharesDiffer) }
    }

    private mutating func status(_ status: Status) {
        let path = "statuses.\(status.id)"
        if status.kind == .tier, status.rank == nil { report(path, .tierWithoutRank) }
        scope(status.scope, path + ".scope")
        rule(status.obtain, path + ".obtain")
        if let retain = status.retain {
            rule(retain, path + ".retain")
            if case .people(let keep) = retain, case .people(let gain) = status.obtain, keep.hold == gain.hold, keep.minimum > gain.minimum {
                report(path + ".retain", .retainAboveObtain, "\(keep.minimum)", "\(gain.minimum)")
            }
        }
        if let end = status.retirement, let last = end.endsOn, last < end.closedFrom {
            report(path + ".retirement", .endBeforeStart, "\(end.closedFrom)", "\(last)")
        }
        for (index, waiver) in status.lifecycle.waivers.enumerated() where waiver.through < waiver.from {
            report(path + ".lifecycle.waivers[\(index)]", .endBeforeStart, "\(waiver.from)", "\(waiver.through)")
        }
        if case .dates(let dates) = status.lifecycle.review {
            if dates.isEmpty { report(path + ".lifecycle.review", .nothingAsked) }
            for date in dates where date.inYear(2000) == nil || date.day < 1 || date.inYear(2000)!.day != date.day {
                report(path + ".lifecycle.review", .dayOfNoMonth, "\(date.month)-\(date.day)")
            }
        }
        if let parent = status.lifecycle.onParentLoss?.parent { known(parent, path + ".lifecycle.on_parent_loss") }
    }

    func nameOf(_ path: String, _ name: String, _ index: Int) -> String { "\(path).\(name)[\(index)]" }

    mutating func rule(_ expr: Expr, _ path: String) {
        switch expr {
        case .all(let parts): branches(parts, nil, path, "all")
        case .any(let parts): branches(parts, nil, path, "any")
        case .atLeast(let count, let parts): branches(parts, count, path, "at_least")
        case .not(let part): rule(part, path + ".not")
        case .people(let rule): people(rule, path + ".people")
        case .assign(let rule): assign(rule, path + ".assign")
        case .percent(let rule): percent(rule, path + ".percent")
        case .score(let rule): score(rule, path + ".score")
        case .metric(let rule): metric(rule.key, rule.currency, rule.window, path + ".metric")
        case .ratio(let rule):
            metric(rule.key, rule.currency, rule.window, path + ".ratio")
            hold(rule.hold, path + ".ratio.hold")
            who(rule.who, path + ".ratio.who", allowsLimit: false)
            if rule.per <= .zero { report(path + ".ratio.per", .notPositive, "\(rule.per)") }
        case .status(let rule):
            if let id = rule.id { known(id, path + ".status") } else if rule.minimumRank == nil { report(path + ".status", .nothingAsked) }
            if let rank = rule.minimumRank, !programme.statuses.contains(where: { ($0.rank ?? 0) >= rank }), names.otherStatuses.isEmpty {
                report(path + ".status", .unreachableCount, "\(rank)", "\(programme.statuses.compactMap(\.rank).max() ?? 0)")
            }
        case .tenure(let rule): known(rule.status, path + ".tenure")
        case .every(let rule):
            if rule.count < 1 { report(path + ".every.n", .notPositive, "\(rule.count)") }
            self.rule(rule.expr, path + ".every.expr")
        case .attest: break
        }
    }
    private mutating func branches(_ parts: [Expr], _ count: Int?, _ path: String, _ name: String) {
        if parts.isEmpty { report(path + "." + name, .nothingAsked) }
        if let count {
            if count > parts.count { report(path + "." + name, .unreachableCount, "\(count)", "\(parts.count)") }
            if count < 1 { report(path + "." + name, .alwaysMet) }
        }
        for (index, part) in parts.enumerated() { rule(part, nameOf(path, name, index)) }
    }
    private mutating func known(_ status: String, _ path: String) {
        if programme.status(status) == nil, !names.otherStatuses.contains(status) { report(path, .unknownStatus, status) }
    }
    private mutating func metric(_ key: String, _ currency: String?, _ window: MetricWindow, _ path: String) {
        guard let known = programme.metrics.first(where: { $0.key == key }) else { return report(path, .unknownMetric, key) }
        if known.currency != currency { report(path, .wrongCurrency, key, known.currency ?? "none", currency ?? "none") }
        if case .fixed(let from, let through) = window, through < from { report(path + ".window", .endBeforeStart, "\(from)", "\(through)") }
    }
}
