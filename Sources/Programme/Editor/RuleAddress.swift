package import ProgrammeRules

/// Where a rule stands within a programme: which rule of which status or gate, and the way down through what holds it.
/// Positions, not ids, so an address is good only for the state of the draft it was read from; whoever changes names that state.
package struct RuleAddress: Hashable, Sendable, LosslessStringConvertible {
    /// `obtain` and `retain` are rules of statuses, `organization` and `actor` of gates.
    package enum Root: String, Hashable, Sendable, CaseIterable {
        case obtain, retain, organization, actor
        package var isOfGate: Bool { self == .organization || self == .actor }
    }
    package let root: Root
    /// The position of the status or gate in the programme.
    package let index: Int
    package let steps: [Int]

    package init(_ root: Root, _ index: Int, _ steps: [Int] = []) { (self.root, self.index, self.steps) = (root, index, steps) }
    /// Reads `obtain.0.2.1`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts.count <= 2 + GrammarLimits.depth, let root = Root(rawValue: String(parts[0])) else { return nil }
        let numbers = parts.dropFirst().compactMap { Int($0) }
        guard numbers.count == parts.count - 1, numbers.allSatisfy({ (0...10_000).contains($0) }) else { return nil }
        self.init(root, numbers[0], Array(numbers.dropFirst()))
    }
    package var description: String { ([root.rawValue, String(index)] + steps.map(String.init)).joined(separator: ".") }
    package func child(_ position: Int) -> RuleAddress { RuleAddress(root, index, steps + [position]) }
    /// Nil for a whole rule.
    package var parent: RuleAddress? { steps.isEmpty ? nil : RuleAddress(root, index, steps.dropLast()) }
}

extension Expr {
    /// The requirements right below this one that sentences can be put into, in order.
    package var parts: [Expr] {
        switch self {
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts
        case .not(let part): [part]
        case .every(let rule): [rule.expr]
        case .score(let rule): rule.conditions.map(\.gate)
        case .people, .assign, .percent, .metric, .ratio, .status, .tenure, .attest: []
        }
    }
    /// Nothing but a way to join, turn around or repeat what stands below; without that it means nothing.
    package var isAround: Bool {
        switch self {
        case .not, .every: true
        default: isGroup
        }
    }
    /// Takes any number of requirements; what holds exactly one is no group.
    package var isGroup: Bool {
        switch self {
        case .all, .any, .atLeast: true
        default: false
        }
    }
    func with(_ parts: [Expr]) -> Expr {
        switch self {
        case .all: return .all(parts)
        case .any: return .any(parts)
        case .atLeast(let count, _): return .atLeast(count, parts)
        case .not: return .not(parts[0])
        case .every(var rule):
            rule.expr = parts[0]
            return .every(rule)
        case .score(var rule):
            for (condition, part) in zip(rule.conditions, parts) { rule[condition.term]?.gate = part }
            return .score(rule)
        case .people, .assign, .percent, .metric, .ratio, .status, .tenure, .attest: return self
        }
    }
    subscript(steps: ArraySlice<Int>) -> Expr? {
        guard let first = steps.first else { return self }
        let parts = parts
        return parts.indices.contains(first) ? parts[first][steps.dropFirst()] : nil
    }
    /// This requirement with the one at `steps` replaced.
    func changed(_ steps: ArraySlice<Int>, _ change: (Expr) -> Expr) -> Expr {
        guard let first = steps.first else { return change(self) }
        var parts = parts
        guard parts.indices.contains(first) else { return self }
        parts[first] = parts[first].changed(steps.dropFirst(), change)
        return with(parts)
    }
}

extension ScoreRule {
    /// Where points stand: the way to score, the category in it, the row in that.
    struct TermPlace: Hashable {
        let track: Int, category: Int, row: Int
    }
    /// The conditions under which points count, in the order of the points.
    var conditions: [(term: TermPlace, gate: Expr)] {
        tracks.enumerated().flatMap { track, way in
            way.categories.enumerated().flatMap { category, group in
                group.terms.enumerated().compactMap { row, term in term.gate.map { (TermPlace(track: track, category: category, row: row), $0) } }
            }
        }
    }
    /// The points that the condition at a position belongs to.
    func term(_ condition: Int) -> TermPlace? {
        let conditions = conditions
        return conditions.indices.contains(condition) ? conditions[condition].term : nil
    }
    subscript(place: TermPlace) -> Term? {
        get { tracks[place.track].categories[place.category].terms[place.row] }
        set { if let newValue { tracks[place.track].categories[place.category].terms[place.row] = newValue } }
    }
}

extension Programme {
    /// The requirement at an address; nil when nothing stands there.
    package func rule(at address: RuleAddress) -> Expr? { whole(address.root, address.index)?[address.steps[...]] }

    func whole(_ root: RuleAddress.Root, _ index: Int) -> Expr? {
        guard root.isOfGate ? gates.indices.contains(index) : statuses.indices.contains(index) else { return nil }
        return switch root {
        case .obtain: statuses[index].obtain
        case .retain: statuses[index].retain
        case .organization: gates[index].organization
        case .actor: gates[index].actor
        }
    }
    /// What it takes to get a status cannot be missing; without a rule it is a group that asks nothing, which publishing refuses.
    mutating func setWhole(_ root: RuleAddress.Root, _ index: Int, _ expr: Expr?) {
        switch root {
        case .obtain: statuses[index].obtain = expr ?? .all([])
        case .retain: statuses[index].retain = expr
        case .organization: gates[index].organization = expr
        case .actor: gates[index].actor = expr
        }
    }
    /// Every address in use, each rule before what is below it.
    package var addresses: [RuleAddress] {
        func below(_ address: RuleAddress, _ expr: Expr) -> [RuleAddress] {
            [address] + expr.parts.enumerated().flatMap { below(address.child($0.offset), $0.element) }
        }
        let roots = statuses.indices.flatMap { [RuleAddress(.obtain, $0), RuleAddress(.retain, $0)] }
            + gates.indices.flatMap { [RuleAddress(.organization, $0), RuleAddress(.actor, $0)] }
        return roots.flatMap { root in rule(at: root).map { below(root, $0) } ?? [] }
    }

    /// How the checks name the place of a rule: `statuses.gold.obtain.all[1]`.
    package func place(of address: RuleAddress) -> String {
        var path = address.root.isOfGate ? "gates.\(gates[address.index].id)" : "statuses.\(statuses[address.index].id)"
        path += "." + address.root.rawValue
        var expr = whole(address.root, address.index)
        for step in address.steps {
            switch expr {
            case .all?: path += ".all[\(step)]"
            case .any?: path += ".any[\(step)]"
            case .atLeast?: path += ".at_least[\(step)]"
            case .not?: path += ".not"
            case .every?: path += ".every.expr"
            case .score(let rule)?: if let term = rule.term(step) { path += ".score.tracks[\(term.track)].categories[\(term.category)].terms[\(term.row)].gated_by" }
            default: break
            }
            expr = expr?[[step]]
        }
        return path
    }
    /// The members and positions that lead to a rule in the text.
    package func textPath(of address: RuleAddress) -> [String] {
        var path = [address.root.isOfGate ? "gates" : "statuses", String(address.index), address.root.rawValue]
        var expr = whole(address.root, address.index)
        for step in address.steps {
            switch expr {
            case .all?: path += ["all", String(step)]
            case .any?: path += ["any", String(step)]
            case .atLeast?: path += ["at_least", "of", String(step)]
            case .not?: path.append("not")
            case .every?: path += ["every", "expr"]
            case .score(let rule)?:
                if let term = rule.term(step) { path += ["score", "tracks", String(term.track), "categories", String(term.category), "terms", String(term.row), "gated_by"] }
            default: break
            }
            expr = expr?[[step]]
        }
        return path
    }
}
