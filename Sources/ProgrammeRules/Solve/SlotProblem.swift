/// Who can fill which slots, in numbers: lines of slots, each with a type and a count, and people with limits.
package struct SlotProblem: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// Index of its role type; every slot of the line takes another person.
        package let type: Int
        package let count: Int
        package init(type: Int, count: Int) { (self.type, self.count) = (type, count) }
    }
    package let lines: [Line]
    /// For each person the lines they qualify for, ascending.
    package let qualified: [[Int]]
    package let maximumSlots: Int
    /// Per type; `Int.max` where there is no limit.
    package let maximumPerType: [Int]
    /// Types of which nobody fills two.
    package let exclusive: [Bool]
    /// For each line the people who qualify, ascending.
    let people: [[Int]]
    package init(lines: [Line], qualified: [[Int]], maximumSlots: Int, maximumPerType: [Int], exclusive: [Bool]) {
        (self.lines, self.qualified, self.maximumSlots) = (lines, qualified, maximumSlots)
        (self.maximumPerType, self.exclusive) = (maximumPerType, exclusive)
        var people: [[Int]] = Array(repeating: [], count: lines.count)
        for (person, own) in qualified.enumerated() { for line in own { people[line].append(person) } }
        self.people = people
    }
    package var demand: Int { lines.reduce(0) { $0 + $1.count } }
}

/// What the solver found: the most slots that can be filled and by whom.
package struct SlotSolution: Hashable, Sendable {
    /// For each line the people who fill it, ascending.
    package var filled: [[Int]]
    /// False when the search stopped at its bound: more might be possible, up to `upperBound`.
    package var isExact: Bool
    package var upperBound: Int
    package var count: Int { filled.reduce(0) { $0 + $1.count } }
}

/// Fills slots. Without exclusive types by augmenting paths (a maximum flow); with them by branching on a person who crosses types in the
/// relaxed solution, so that people who qualify for one type cost nothing. The work is counted, not timed: equal problems stop equally.
package enum SlotSolver {
    /// Steps along edges after which the search gives up; some 90 ms.
    package static let bound = 1_500_000

    package static func solve(_ problem: SlotProblem, bound: Int = bound) -> SlotSolution {
        var search = SlotSearch(problem, bound: bound)
        return search.run()
    }
}

private struct SlotSearch {
    let problem: SlotProblem
    let bound: Int
    let demand: Int
    var work = 0
    var best: SlotFlow
    var isCut = false
    /// The highest relaxed value among branches that were given up.
    var open = 0
    private let hasExclusive: Bool

    init(_ problem: SlotProblem, bound: Int) {
        (self.problem, self.bound, demand) = (problem, bound, problem.demand)
        best = SlotFlow(problem)
        hasExclusive = problem.exclusive.count { $0 } > 1
    }
    mutating func run() -> SlotSolution {
        var flow = SlotFlow(problem)
        flow.maximize(problem, &work)
        let relaxed = flow.total
        if hasExclusive {
            branch(flow)
        } else {
            best = flow
        }
        let isExact = !isCut || best.total >= min(open, relaxed)
        return SlotSolution(filled: best.lines(problem), isExact: isExact, upperBound: isExact ? best.total : min(max(open, best.total), relaxed))
    }

    private mutating func branch(_ flow: SlotFlow) {
        guard flow.total > best.total || (best.total == 0 && flow.total == 0) else { return }
        if work > bound {
            isCut = true
            open = max(open, flow.total)
            return
        }
        guard let (person, types) = crossing(flow) else {
            best = flow
            return
        }
        // What a person already fills most comes first: the change is smallest.
        let ordered = types.sorted { flow.used(person, $0, problem) != flow.used(person, $1, problem)
            ? flow.used(person, $0, problem) > flow.used(person, $1, problem) : $0 < $1 }
        for type in ordered {
            var next = flow
            next.restrict(person, to: type, problem)
            next.maximize(problem, &work)
            branch(next)
            if best.total == demand { return }
        }
    }
    /// The first person who fills slots of two exclusive types, with all exclusive types they may still be given.
    private func crossing(_ flow: SlotFlow) -> (Int, [Int])? {
        for person in problem.qualified.indices where flow.onlyType[person] < 0 {
            var first = -1
            for line in flow.given[person] where problem.exclusive[problem.lines[line].type] {
                let type = problem.lines[line].type
                if first >= 0, type != first {
                    let all = Set(problem.qualified[person].map { problem.lines[$0].type }.filter { problem.exclusive[$0] })
                    return (person, all.sorted())
                }
                first = type
            }
        }
        return nil
    }
}

/// A partial filling that can be enlarged: who fills which lines, and the one exclusive type a person was restricted to (-1: none yet).
struct SlotFlow {
    var given: [[Int]]
    var takers: [[Int]]
    var onlyType: [Int]
    var total = 0

    init(_ problem: SlotProblem) {
        given = Array(repeating: [], count: problem.qualified.count)
        takers = Array(repeating: [], count: problem.lines.count)
        onlyType = Array(repeating: -1, count: problem.qualified.count)
    }
    func lines(_ problem: SlotProblem) -> [[Int]] { takers.map { $0.sorted() } }
    func used(_ person: Int, _ type: Int, _ problem: SlotProblem) -> Int { given[person].count { problem.lines[$0].type == type } }

    mutating func restrict(_ person: Int, to type: Int, _ problem: SlotProblem) {
        onlyType[person] = type
        for line in given[person] where problem.exclusive[problem.lines[line].type] && problem.lines[line].type != type { drop(person, line) }
    }
    private mutating func drop(_ person: Int, _ line: Int) {
        given[person].removeAll { $0 == line }
        takers[line].removeAll { $0 == person }
        total -= 1
    }
    private func allows(_ person: Int, _ line: Int, _ problem: SlotProblem) -> Bool {
        let type = problem.lines[line].type
        return onlyType[person] < 0 || !problem.exclusive[type] || type == onlyType[person]
    }

    mutating func maximize(_ problem: SlotProblem, _ work: inout Int) {
        for line in problem.lines.indices {
            while takers[line].count < problem.lines[line].count, augment(from: line, problem, &work) { total += 1 }
        }
    }

    /// Finds a person for one more slot of `line`, moving others between lines where that frees one: a breadth-first search over lines.
    /// A person at a limit can enter only by giving up a line: any at the limit of all slots, one of the same type at the limit of a type.
    private mutating func augment(from start: Int, _ problem: SlotProblem, _ work: inout Int) -> Bool {
        // States are (line in need). From a line: a person takes it, giving up another line, which is then in need.
        var cameFrom: [(line: Int, person: Int)] = Array(repeating: (-1, -1), count: problem.lines.count)
        var isSeen = Array(repeating: false, count: problem.lines.count)
        isSeen[start] = true
        var queue = [start], head = 0
        while head < queue.count {
            let line = queue[head], type = problem.lines[line].type
            head += 1
            for person in problem.people[line] where allows(person, line, problem) {
                work += 1
                if takers[line].contains(person) { continue }
                let isFull = given[person].count >= problem.maximumSlots
                let isTypeFull = problem.maximumPerType[type] < Int.max && used(person, type, problem) >= problem.maximumPerType[type]
                if problem.maximumPerType[type] == 0 || problem.maximumSlots == 0 { continue }
                if !isFull, !isTypeFull {
                    finish(start, line, person, cameFrom)
                    return true
                }
                for other in given[person] where !isSeen[other] && (!isTypeFull || problem.lines[other].type == type) {
                    work += 1
                    isSeen[other] = true
                    cameFrom[other] = (line, person)
                    queue.append(other)
                }
            }
        }
        return false
    }
    private mutating func finish(_ start: Int, _ last: Int, _ person: Int, _ cameFrom: [(line: Int, person: Int)]) {
        var line = last, taker = person
        while true {
            given[taker].append(line)
            takers[line].append(taker)
            if line == start { return }
            let (before, giver) = cameFrom[line]
            given[giver].removeAll { $0 == line }
            takers[line].removeAll { $0 == giver }
            (line, taker) = (before, giver)
        }
    }
}
