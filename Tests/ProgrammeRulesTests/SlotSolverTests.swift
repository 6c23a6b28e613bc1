import ProgrammeRules
import Support
import Testing

@Suite("Programme rules: role slots") struct SlotSolverTests {
    /// The most slots that can be filled, by trying everything.
    static func most(_ problem: SlotProblem) -> Int {
        let slots = problem.lines.indices.flatMap { Array(repeating: $0, count: problem.lines[$0].count) }
        var used: [[Int]] = Array(repeating: [], count: problem.qualified.count), best = 0
        func allowed(_ person: Int, _ line: Int) -> Bool {
            let type = problem.lines[line].type, types = used[person].map { problem.lines[$0].type }
            return problem.qualified[person].contains(line) && !used[person].contains(line) && used[person].count < problem.maximumSlots
                && types.count { $0 == type } < problem.maximumPerType[type] && (!problem.exclusive[type] || types.allSatisfy { !problem.exclusive[$0] || $0 == type })
        }
        func go(_ at: Int, _ filled: Int) {
            best = max(best, filled)
            guard at < slots.count, filled + slots.count - at > best else { return }
            for person in used.indices where allowed(person, slots[at]) {
                used[person].append(slots[at])
                go(at + 1, filled + 1)
                used[person].removeLast()
            }
            go(at + 1, filled)
        }
        go(0, 0)
        return best
    }
    static func isValid(_ filled: [[Int]], _ problem: SlotProblem) -> Bool {
        var used: [[Int]] = Array(repeating: [], count: problem.qualified.count)
        for (line, people) in filled.enumerated() {
            guard people.count <= problem.lines[line].count, Set(people).count == people.count else { return false }
            for person in people {
                guard problem.qualified[person].contains(line) else { return false }
                used[person].append(line)
            }
        }
        return used.allSatisfy { lines in
            let types = lines.map { problem.lines[$0].type }
            return lines.count <= problem.maximumSlots && Set(types).allSatisfy { type in types.count { $0 == type } <= problem.maximumPerType[type] }
                && Set(types.filter { problem.exclusive[$0] }).count <= 1
        }
    }
    static func random(_ chance: inout Chance, people: Int, lines: Int, types: Int, most: Int, percent: Int) -> SlotProblem {
        SlotProblem(lines: (0..<lines).map { _ in .init(type: chance.below(types), count: 1 + chance.below(most)) },
                    qualified: (0..<people).map { _ in (0..<lines).filter { _ in chance.chance(percent) } },
                    maximumSlots: 1 + chance.below(3), maximumPerType: (0..<types).map { _ in chance.chance(50) ? .max : 1 + chance.below(2) },
                    exclusive: (0..<types).map { _ in chance.chance(70) })
    }

    @Test("equals trying everything on four thousand small cases") func bruteForce() {
        var chance = Chance(7)
        for round in 0..<4000 {
            let problem = Self.random(&chance, people: 1 + chance.below(5), lines: 1 + chance.below(4), types: 1 + chance.below(3), most: 2, percent: 55)
            let solution = SlotSolver.solve(problem)
            #expect(solution.isExact && solution.count == Self.most(problem), "round \(round): \(problem)")
            #expect(Self.isValid(solution.filled, problem), "round \(round)")
        }
    }
    @Test("at its bound it says so, keeps to the rules and is never above what it says is possible") func bound() {
        var chance = Chance(11), cut = 0
        for _ in 0..<300 {
            let problem = Self.random(&chance, people: 6, lines: 5, types: 3, most: 2, percent: 70), solution = SlotSolver.solve(problem, bound: 30)
            #expect(Self.isValid(solution.filled, problem))
            let most = Self.most(problem)
            #expect(solution.count <= most && most <= solution.upperBound)
            if solution.isExact { #expect(solution.count == most) } else { cut += 1 }
        }
        #expect(cut > 0)
    }
    @Test("a rule that reaches the bound is unknown only while both answers are possible") func unknown() {
        // The bound of rules is not reached by small cases: a definite answer is given.
        let rule = AssignRule(slots: [.init(id: "A", roleType: "A", hold: credential("A"), count: 3), .init(id: "B", roleType: "B", hold: credential("B"), count: 3)],
                              share: .init(maximumSlots: 2, exclusiveRoleTypes: ["A", "B"]))
        let people = Dictionary(uniqueKeysWithValues: (0..<5).map { ("p\($0)", ["A", "B"]) })
        #expect(Expr.assign(rule).verdict(Facts.people(people)) == .unmet)
        #expect(Expr.assign(rule).verdict(Facts.people(people.merging(["q": ["B"]]) { a, _ in a })) == .met)
    }
    @Test("speed, printed: 200 people and 40 slots") func speed() {
        let clock = ContinuousClock()
        // The last is meant to be hard: everybody fits all types, and barely as many people as are needed.
        for (exclusive, people, percent, most) in [(false, 200, 12, 2), (true, 200, 12, 2), (true, 70, 20, 2), (true, 200, 3, 1), (true, 50, 30, 2)] {
            var chance = Chance(3)
            let problem = SlotProblem(lines: (0..<40).map { .init(type: $0 % 3, count: 1 + $0 % 4) }, qualified: (0..<people).map { _ in (0..<40).filter { _ in chance.chance(percent) } },
                                      maximumSlots: most, maximumPerType: [2, 2, 2], exclusive: [exclusive, exclusive, exclusive])
            var solution: SlotSolution?
            let time = clock.measure { solution = SlotSolver.solve(problem) }
            print("speed: solver \(people) people × 40 lines, \(problem.demand) slots, exclusive \(exclusive): \(time), filled \(solution!.count), exact \(solution!.isExact)")
            #expect(Self.isValid(solution!.filled, problem))
        }
    }
}
