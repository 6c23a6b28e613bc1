/// Closes several shortfalls at once with the fewest awards: each option of a person lowers some of them by one, at a price.
/// Exact by going through people one after another over all states of what is still needed; too large a problem is not tried.
enum Cover {
    struct Option {
        /// Which needs it lowers, as bits, and what it costs.
        let gains: Int
        let cost: Int
    }
    /// For each person the option taken, or nil; nil as a whole when the needs cannot be met, or the problem is beyond the bound.
    static func cheapest(_ needs: [Int], _ people: [[Option]]) -> [Option?]? {
        var strides: [Int] = [], states = 1
        for need in needs {
            strides.append(states)
            let (product, overflow) = states.multipliedReportingOverflow(by: max(need, 0) + 1)
            guard !overflow, product <= 4096 else { return nil }
            states = product
        }
        guard states * people.count * (people.map(\.count).max() ?? 0) <= 3_000_000 else { return nil }
        var cost = Array(repeating: Int.max, count: states), layers: [[Int]] = []
        cost[zip(needs, strides).reduce(0) { $0 + max($1.0, 0) * $1.1 }] = 0
        for options in people {
            layers.append(cost)
            var next = cost
            for state in 0..<states where cost[state] < Int.max {
                for option in options {
                    let after = lowered(state, option.gains, needs, strides)
                    if after != state { next[after] = min(next[after], cost[state] + option.cost) }
                }
            }
            cost = next
        }
        guard cost[0] < Int.max else { return nil }
        return trace(people, layers, cost[0], needs, strides)
    }
    private static func lowered(_ state: Int, _ gains: Int, _ needs: [Int], _ strides: [Int]) -> Int {
        var after = state
        for index in needs.indices where gains >> index & 1 == 1 && state / strides[index] % (max(needs[index], 0) + 1) > 0 { after -= strides[index] }
        return after
    }
    /// Walks back from the end: a state before that leads here at the right price is found by trying.
    private static func trace(_ people: [[Option]], _ layers: [[Int]], _ cost: Int, _ needs: [Int], _ strides: [Int]) -> [Option?] {
        var state = 0, total = cost, found: [Option?] = Array(repeating: nil, count: people.count)
        for person in people.indices.reversed() where layers[person][state] != total {
            search: for before in layers[person].indices where layers[person][before] < Int.max {
                for option in people[person] where layers[person][before] + option.cost == total && lowered(before, option.gains, needs, strides) == state {
                    (found[person], state, total) = (option, before, layers[person][before])
                    break search
                }
            }
        }
        return found
    }
}
