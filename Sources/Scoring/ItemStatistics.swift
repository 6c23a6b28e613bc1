/// How one question behaved over many attempts. For people to read, hence floating point.
package struct ItemStatistics: Hashable, Sendable {
    package let question: String
    package let attempts: Int
    /// Mean share of the points, 0 (nobody) … 1 (everybody).
    package let difficulty: Double
    /// Correlation of the question's share with the share of the rest of the exam, -1…1.
    /// nil below `leastAttempts` attempts or where either never varied.
    package let discrimination: Double?

    package static let leastAttempts = 10

    /// One entry per question that was served, in order of id.
    package static func of(_ results: [ExamResult]) -> [ItemStatistics] {
        var points: [String: [(item: Double, rest: Double)]] = [:]
        for result in results {
            let earned = result.earned.approximately, possible = result.possible.approximately
            for item in result.items where item.grade.possible > .zero {
                let mine = item.grade.earned.approximately, of = item.grade.possible.approximately
                // The question itself is left out of the total, or short exams would flatter every question.
                let rest = possible - of > 0 ? (earned - mine) / (possible - of) : 0
                points[item.question, default: []].append((mine / of, rest))
            }
        }
        return points.sorted { $0.key < $1.key }.map { question, pairs in
            ItemStatistics(
                question: question, attempts: pairs.count,
                difficulty: pairs.reduce(0) { $0 + $1.item } / Double(pairs.count),
                discrimination: pairs.count < leastAttempts ? nil : correlation(pairs))
        }
    }

    private static func correlation(_ pairs: [(item: Double, rest: Double)]) -> Double? {
        let count = Double(pairs.count)
        let meanItem = pairs.reduce(0) { $0 + $1.item } / count, meanRest = pairs.reduce(0) { $0 + $1.rest } / count
        var product = 0.0, squareItem = 0.0, squareRest = 0.0
        for pair in pairs {
            let (x, y) = (pair.item - meanItem, pair.rest - meanRest)
            product += x * y
            squareItem += x * x
            squareRest += y * y
        }
        guard squareItem > 1e-12, squareRest > 1e-12 else { return nil }
        return product / (squareItem.squareRoot() * squareRest.squareRoot())
    }
}
