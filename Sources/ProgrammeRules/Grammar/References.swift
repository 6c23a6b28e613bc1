extension Expr {
    /// This node and all below it.
    var nodes: [Expr] {
        switch self {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): [self] + parts.flatMap(\.nodes)
        case .not(let part): [self] + part.nodes
        case .every(let rule): [self] + rule.expr.nodes
        case .score(let rule): [self] + rule.tracks.flatMap(\.categories).flatMap(\.terms).compactMap(\.gate).flatMap(\.nodes)
        case .people, .assign, .percent, .metric, .ratio, .status, .tenure, .attest: [self]
        }
    }
    /// Every holding a rule within names.
    var holds: [Hold] {
        nodes.flatMap { node -> [Hold] in
            switch node {
            case .people(let rule): [rule.hold] + rule.subMinima.map(\.hold)
            case .assign(let rule): rule.slots.map(\.hold)
            case .percent(let rule): [rule.numerator]
            case .ratio(let rule): [rule.hold]
            case .score(let rule): rule.tracks.flatMap(\.categories).flatMap(\.terms).map(\.hold)
            default: []
            }
        }
    }
    var whos: [Who] {
        nodes.flatMap { node -> [Who] in
            switch node {
            case .people(let rule): [rule.who]
            case .assign(let rule): rule.slots.map(\.who)
            case .percent(let rule): [rule.denominator] + rule.exclude
            case .ratio(let rule): [rule.who]
            case .score(let rule): rule.tracks.flatMap(\.categories).flatMap(\.terms).map(\.who)
            default: []
            }
        }
    }
}
extension Hold {
    /// The holdings of one award each within it.
    var leaves: [Hold] {
        switch self {
        case .anyOf(let parts), .allOf(let parts): parts.flatMap(\.leaves)
        case .credential, .completion, .implies: [self]
        }
    }
}

extension Status {
    var exprs: [Expr] { [obtain] + (retain.map { [$0] } ?? []) }
    /// The statuses of the programme that this one asks for on the same day and organization.
    func needs(in programme: Programme) -> Set<String> {
        var found: Set<String> = []
        for node in exprs.flatMap(\.nodes) {
            switch node {
            case .status(let rule):
                if let id = rule.id { found.insert(id) }
                if let rank = rule.minimumRank, rule.id == nil {
                    for other in programme.statuses where other.id != id && (other.rank ?? 0) >= rank { found.insert(other.id) }
                }
            case .tenure(let rule): found.insert(rule.status)
            default: break
            }
        }
        if let parent = lifecycle.onParentLoss?.parent { found.insert(parent) }
        return found.intersection(programme.statuses.map(\.id))
    }
}

extension Programme {
    /// Whether a rule looks at people or statuses of other organizations than the one that is judged.
    package var looksBeyondTheOrganization: Bool {
        let exprs = statuses.flatMap(\.exprs) + gates.flatMap { [$0.organization, $0.actor].compactMap { $0 } }
        let scopes = statuses.map(\.scope) + gates.map(\.scope) + exprs.flatMap(\.whos).compactMap(\.scope)
        return scopes.contains { $0.reach != .organization }
            || exprs.flatMap(\.nodes).contains { if case .status(let rule) = $0 { rule.place != .this } else { false } }
    }
    /// The statuses so that each comes after those it needs, otherwise as written. Within a circle as written.
    var inOrder: [Status] {
        var placed: [Status] = [], ids: Set<String> = [], open = statuses
        let needs = Dictionary(statuses.map { ($0.id, $0.needs(in: self)) }, uniquingKeysWith: { a, _ in a })
        while !open.isEmpty {
            let next = open.firstIndex { status in needs[status.id]!.subtracting([status.id]).isSubset(of: ids) } ?? 0
            ids.insert(open[next].id)
            placed.append(open.remove(at: next))
        }
        return placed
    }
    /// A circle of statuses that need each other, each named once, the first in alphabetical order first; nil when there is none.
    package var circle: [String]? {
        let needs = Dictionary(statuses.map { ($0.id, $0.needs(in: self)) }, uniquingKeysWith: { a, _ in a })
        var done: Set<String> = [], path: [String] = []
        func visit(_ id: String) -> [String]? {
            if let start = path.firstIndex(of: id) { return Array(path[start...]) }
            guard !done.contains(id) else { return nil }
            path.append(id)
            for next in needs[id, default: []].sorted() { if let found = visit(next) { return found } }
            path.removeLast()
            done.insert(id)
            return nil
        }
        for id in needs.keys.sorted() { if let found = visit(id) { return found } }
        return nil
    }
}
