/// The questions one learner was served, in the order served. Stored with the attempt: it is the record of what was
/// asked, whatever happens to the exam later. The seed and method allow rebuilding it for proof.
package struct Form: Hashable, Sendable, Codable {
    /// Name of the drawing and shuffling algorithm.
    package static let method = "splitmix64-1"

    package let method: String
    /// As decimal text: JSON readers round 64-bit integers.
    package let seed: String
    package let items: [Item]

    package struct Item: Hashable, Sendable, Codable {
        package let question: String
        package let section: String
        /// Ids of `Question.movable` as shown; empty where nothing moves.
        package let shown: [String]
    }

    /// - Throws: `tooFewQuestions` when a section cannot serve what it is to draw.
    package static func assemble(_ exam: Exam, seed: UInt64) throws(ScoringFault) -> Form {
        var items: [Item] = []
        for section in exam.sections {
            var drawn = try draw(section, seed)
            if exam.shufflesQuestions {
                var generator = SeededGenerator.part("order/\(section.id)", of: seed)
                drawn = generator.shuffled(drawn)
            }
            items += drawn.map { question in
                Item(question: question.id, section: section.id, shown: shown(question, exam.shufflesOptions, seed))
            }
        }
        return Form(method: method, seed: String(seed), items: items)
    }

    private static func draw(_ section: Exam.Section, _ seed: UInt64) throws(ScoringFault) -> [Question] {
        var generator = SeededGenerator.part("draw/\(section.id)", of: seed)
        var chosen: Set<String> = []
        switch section.draw {
        case .all:
            return section.questions
        case .some(let count):
            guard (0...section.questions.count).contains(count) else { throw .tooFewQuestions(section: section.id) }
            chosen = Set(generator.shuffled(section.questions.map(\.id)).prefix(count))
        case .perObjective(let counts):
            for (objective, count) in counts.sorted(by: { $0.key < $1.key }) {
                let pool = section.questions.filter { $0.objective == objective }.map(\.id)
                guard (0...pool.count).contains(count) else { throw .tooFewQuestions(section: section.id) }
                chosen.formUnion(generator.shuffled(pool).prefix(count))
            }
        }
        // In the author's order; shuffling is a separate choice.
        return section.questions.filter { chosen.contains($0.id) }
    }

    private static func shown(_ question: Question, _ shuffles: Bool, _ seed: UInt64) -> [String] {
        let ids = question.movable.map(\.id)
        let mustMove = question.kind == .ordering  // shown as stored it would be the answer
        guard ids.count > 1, shuffles || mustMove || question.kind == .matching else { return ids }
        var generator = SeededGenerator.part("options/\(question.id)", of: seed)
        var order = generator.shuffled(ids)
        // Never as stored, but two items may come in either order, or reversing would be the answer.
        while mustMove, order == ids, Set(ids).count > 2 { order = generator.shuffled(ids) }
        return order
    }
}
