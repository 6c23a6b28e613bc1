import Kernel

extension Evaluation {
    /// A rule's slots and people as the solver takes them.
    struct SlotSetting {
        let problem: SlotProblem
        let people: [Candidate]
    }
    func setting(_ rules: [AssignRule]) -> SlotSetting {
        var people: [String: Candidate] = [:], types: [String] = []
        for slot in rules.flatMap(\.slots) {
            for candidate in self.people(slot.who) { people[candidate.person] = candidate }
            if !types.contains(slot.roleType) { types.append(slot.roleType) }
        }
        let sorted = people.values.sorted { $0.person < $1.person }
        let index = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($0.element.person, $0.offset) })
        var qualified: [[Int]] = Array(repeating: [], count: sorted.count), lines: [SlotProblem.Line] = []
        for slot in rules.flatMap(\.slots) {
            for candidate in self.people(slot.who) where holds(slot.hold, candidate) { qualified[index[candidate.person]!].append(lines.count) }
            lines.append(.init(type: types.firstIndex(of: slot.roleType)!, count: slot.count))
        }
        let shares = rules.map(\.share), exclusive = Set(shares.flatMap(\.exclusiveRoleTypes))
        let problem = SlotProblem(
            lines: lines, qualified: qualified, maximumSlots: shares.map(\.maximumSlots).min() ?? 1,
            maximumPerType: types.map { type in shares.compactMap { $0.maximumPerRoleType[type] }.min() ?? .max }, exclusive: types.map(exclusive.contains))
        return SlotSetting(problem: problem, people: sorted)
    }

    func assign(_ rule: AssignRule, _ path: String) -> Finding {
        let setting = setting([rule]), problem = setting.problem, solution = SlotSolver.solve(problem)
        let verdict: Verdict = solution.count == problem.demand ? .met : solution.upperBound < problem.demand ? .unmet : .unknown
        var finding = Finding(path: path, kind: "assign", verdict: verdict, have: Rational(Int64(solution.count)), need: Rational(Int64(problem.demand)), unit: .slots)
        if verdict == .unknown { finding.reasons = [Reason(.solverBound, ["at_least": "\(solution.count)", "at_most": "\(solution.upperBound)"])] }
        guard isDetailed else { return finding }
        for (index, slot) in rule.slots.enumerated() {
            let fills = solution.filled[index].map { Fill(slot.id, setting.people[$0].person) }
            finding.fills += fills
            finding.children.append(Finding(path: step(path, "slots", index), kind: "slot", verdict: fills.count >= slot.count ? .met : verdict == .unknown ? .unknown : .unmet,
                                            have: Rational(Int64(fills.count)), need: Rational(Int64(slot.count)), unit: .slots, fills: fills))
        }
        if verdict != .met {
            let short = rule.slots.indices.filter { solution.filled[$0].count < rule.slots[$0].count }
            finding.nearest = short.first.map { nearest(people(rule.slots[$0].who), [rule.slots[$0].hold]) } ?? []
            finding.gap = gap(rule, setting, solution, short)
        }
        return finding
    }

    /// For each slot that is open the one who lacks least and is still free, else somebody new. Where one award in all closes it, no way is shorter.
    private func gap(_ rule: AssignRule, _ setting: SlotSetting, _ solution: SlotSolution, _ short: [Int]) -> Gap? {
        var busy = Set(solution.filled.flatMap { $0 }.map { setting.people[$0].person }), steps: [Gap.Step] = []
        var isSmallest = rule.share.maximumSlots == 1 && solution.isExact
        for line in short {
            let slot = rule.slots[line]
            for _ in solution.filled[line].count..<slot.count {
                let free = people(slot.who).filter { !busy.contains($0.person) && $0.following == nil }
                if let near = nearest(free, [slot.hold]).first {
                    busy.insert(near.person)
                    steps.append(Gap.Step(person: near.person, awards: near.missing, minutes: near.minutes))
                } else if let awards = missing(slot.hold, nil), slot.who.hiredBefore.map({ day < $0 }) ?? true {
                    steps.append(Gap.Step(person: nil, awards: awards))
                } else { return nil }
                // One award per open slot is the least there can be when nobody fills two.
                if steps[steps.count - 1].awards.count > 1 { isSmallest = false }
            }
        }
        return Gap(steps: steps, isSmallest: isSmallest || steps.reduce(0) { $0 + $1.awards.count } == 1)
    }
}
