import Kernel

/// A status that cannot be met together with the others since they want the same people.
struct Sharing {
    let verdict: Verdict
    let reason: Reason
}

extension Course {
    /// Statuses whose slots share people over all statuses are filled together. When not all can be, as few as possible are left out: not
    /// those that are held, then not the highest, then the last of the programme.
    func sharing(_ met: [Status], _ evaluation: Evaluation, _ standings: [String: Standing]) -> [String: Sharing] {
        let place = Dictionary(programme.statuses.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { a, _ in a })
        func worth(_ status: Status) -> [Int] {
            [standings[status.id]?.held == nil ? 0 : 1, status.rank ?? 0, -(place[status.id] ?? 0)]
        }
        let involved = met.filter { !($0.sharedSlots).isEmpty }.sorted { worth($1).lexicographicallyPrecedes(worth($0)) }
        guard involved.count > 1 else { return [:] }
        switch together(involved, evaluation) {
        case .met: return [:]
        case .unknown: return all(involved, .unknown, Reason(.solverBound))
        case .unmet: break
        }
        guard involved.count <= 12 else { return greedily(involved, evaluation) }
        for count in 1..<involved.count {
            // Sets of those to leave out, the least worth first.
            let sets = Self.subsets(of: involved.count, count).filter { left in
                together(involved.indices.filter { !left.contains($0) }.map { involved[$0] }, evaluation) == .met
            }
            guard let chosen = sets.min(by: { $1.sorted().lexicographicallyPrecedes($0.sorted()) }) else { continue }
            let options = Set(sets.flatMap { $0 }).sorted().map { involved[$0].id }.sorted().joined(separator: ",")
            return all(chosen.map { involved[$0] }, .unmet, Reason(.peopleShared, ["options": options, "drop": "\(count)"]))
        }
        return all(Array(involved.dropFirst()), .unmet, Reason(.peopleShared, ["options": involved.map(\.id).sorted().joined(separator: ","), "drop": "\(involved.count - 1)"]))
    }
    private func all(_ statuses: [Status], _ verdict: Verdict, _ reason: Reason) -> [String: Sharing] {
        Dictionary(uniqueKeysWithValues: statuses.map { ($0.id, Sharing(verdict: verdict, reason: reason)) })
    }
    private func greedily(_ involved: [Status], _ evaluation: Evaluation) -> [String: Sharing] {
        var chosen: [Status] = [], left: [Status] = []
        for status in involved { if together(chosen + [status], evaluation) == .met { chosen.append(status) } else { left.append(status) } }
        return all(left, .unmet, Reason(.peopleShared, ["options": left.map(\.id).sorted().joined(separator: ","), "drop": "\(left.count)"]))
    }
    private func together(_ statuses: [Status], _ evaluation: Evaluation) -> Verdict {
        var rules: [AssignRule] = []
        for status in statuses {
            for var rule in status.sharedSlots {
                // Slots without a scope of their own take that of their status.
                for index in rule.slots.indices where rule.slots[index].who.scope == nil { rule.slots[index].who.scope = status.scope }
                rules.append(rule)
            }
        }
        let problem = evaluation.setting(rules).problem, solution = SlotSolver.solve(problem)
        return solution.count == problem.demand ? .met : solution.upperBound < problem.demand ? .unmet : .unknown
    }
    private static func subsets(of total: Int, _ count: Int) -> [[Int]] {
        (0..<(1 << total)).filter { $0.nonzeroBitCount == count }.map { bits in (0..<total).filter { bits >> $0 & 1 == 1 } }
    }
}

extension Status {
    /// The slot rules that share people with other statuses: those of what it takes to get it.
    var sharedSlots: [AssignRule] { obtain.slotRules.filter { $0.share.pool == .allStatuses } }
}
extension Expr {
    var slotRules: [AssignRule] {
        switch self {
        case .assign(let rule): [rule]
        case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.slotRules)
        case .not, .every, .people, .percent, .score, .metric, .ratio, .status, .tenure, .attest: []
        }
    }
}
