package import ProgrammeRules

/// How requirements are joined.
package enum Grouping: Hashable, Sendable {
    case all, any, atLeast(Int), not
    func around(_ parts: [Expr]) -> Expr {
        switch self {
        case .all: .all(parts)
        case .any: .any(parts)
        case .atLeast(let count): .atLeast(max(1, min(count, max(parts.count, 1))), parts)
        case .not: parts.count == 1 ? .not(parts[0]) : .not(.all(parts))
        }
    }
}

/// One change of one rule, as somebody makes it with a form.
package enum RuleChange: Hashable, Sendable {
    /// Puts another requirement in its place.
    case become(Expr)
    /// Puts one more beside it: at the end of a group; any other requirement becomes a group of both.
    case add(Expr)
    case remove, up, down
    /// Puts it into a group of its own, or under a "not".
    case wrap(Grouping)
    /// Joins the parts of a group in another way.
    case regroup(Grouping)
    /// Takes the group, the "not" or the repetition away and leaves what was in it.
    case dissolve
}

/// Why a change of a draft cannot be made.
package enum EditFault: Error, Equatable, Sendable {
    /// The draft has no such place (any more).
    case nothingThere
    /// Its parts have nowhere to go: a rule is one requirement.
    case partsNeedAGroup
    /// What would come of it is no programme, e.g. too deep.
    case refused(GrammarFault)
}

extension Expr {
    /// The whole rule with a change made at `steps`, and where that which was changed stands now. Nil: the rule is gone.
    func edited(_ steps: [Int], _ change: RuleChange) throws(EditFault) -> (rule: Expr?, steps: [Int]) {
        guard let node = self[steps[...]] else { throw .nothingThere }
        func put(_ expr: Expr) -> Expr { changed(steps[...]) { _ in expr } }
        switch change {
        case .become(let expr): return (put(expr), steps)
        case .add(let expr):
            if node.isGroup { return (put(node.with(node.parts + [expr])), steps + [node.parts.count]) }
            return (put(.all([node, expr])), steps + [1])
        case .wrap(let grouping): return (put(grouping.around([node])), steps)
        case .regroup(let grouping):
            guard node.isGroup else { throw .nothingThere }
            return (put(grouping.around(node.parts)), steps)
        case .remove: return try removed(steps)
        case .up: return try moved(steps, by: -1)
        case .down: return try moved(steps, by: 1)
        case .dissolve: return try dissolved(steps, node)
        }
    }
    private func removed(_ steps: [Int]) throws(EditFault) -> (rule: Expr?, steps: [Int]) {
        guard let last = steps.last else { return (nil, []) }
        let above = Array(steps.dropLast())
        guard let parent = self[above[...]] else { throw .nothingThere }
        // Points count without a condition as well.
        if case .score(var rule) = parent, let term = rule.term(last) {
            rule[term]?.gate = nil
            return (changed(above[...]) { _ in .score(rule) }, above)
        }
        // What holds exactly one thing means nothing without it.
        guard parent.isGroup else { return try removed(above) }
        var parts = parent.parts
        parts.remove(at: last)
        return (changed(above[...]) { _ in parent.fitting(parts) }, above)
    }
    private func moved(_ steps: [Int], by distance: Int) throws(EditFault) -> (rule: Expr?, steps: [Int]) {
        guard let last = steps.last else { return (self, steps) }
        let above = Array(steps.dropLast())
        guard let parent = self[above[...]] else { throw .nothingThere }
        var parts = parent.parts
        guard parent.isGroup, parts.indices.contains(last + distance) else { return (self, steps) }
        parts.swapAt(last, last + distance)
        return (changed(above[...]) { _ in parent.with(parts) }, above + [last + distance])
    }
    private func dissolved(_ steps: [Int], _ node: Expr) throws(EditFault) -> (rule: Expr?, steps: [Int]) {
        let parts = node.parts
        guard node.isAround else { throw .nothingThere }
        if parts.count == 1 { return (changed(steps[...]) { _ in parts[0] }, steps) }
        guard node.isGroup, let last = steps.last else { throw .partsNeedAGroup }
        let above = Array(steps.dropLast())
        guard let parent = self[above[...]], parent.isGroup else { throw .partsNeedAGroup }
        var siblings = parent.parts
        siblings.replaceSubrange(last...last, with: parts)
        return (changed(above[...]) { _ in parent.fitting(siblings) }, above)
    }
    /// With other parts; "at least n" never asks for more than there are just because one went away.
    private func fitting(_ parts: [Expr]) -> Expr {
        if case .atLeast(let count, let old) = self, count <= old.count, count > parts.count { return .atLeast(max(1, parts.count), parts) }
        return with(parts)
    }
}
