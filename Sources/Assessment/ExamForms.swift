package import Scoring
package import Web

extension ExamSettings {
    /// Reads the settings form; every wrong field is named.
    /// - Throws: `Refusals` of `AuthorRefusal`
    package init(_ fields: Fields, now current: ExamDefinition, language: String, decimalSeparator: Character) throws {
        var refusals: [any Refusal] = []
        func whole(_ name: String, _ range: ClosedRange<Int>, ifEmpty: Int?) -> Int? {
            guard let text = fields.filled(name) else { return ifEmpty }
            guard let number = Int(text) else { refusals.append(AuthorRefusal.number(field: name)); return ifEmpty }
            guard range.contains(number) else {
                refusals.append(AuthorRefusal.outOfRange(field: name, least: range.lowerBound, most: range.upperBound))
                return ifEmpty
            }
            return number
        }
        introduction = current.introduction
        let words = fields.text("introduction")
        introduction.texts[language] = words.isEmpty ? nil : words
        attemptsAllowed = whole("attemptsAllowed", ExamDefinition.Bounds.attempts, ifEmpty: nil)
        waitMinutes = whole("waitMinutes", ExamDefinition.Bounds.waitMinutes, ifEmpty: 0) ?? 0
        timeLimitMinutes = whole("timeLimitMinutes", ExamDefinition.Bounds.timeLimitMinutes, ifEmpty: nil)
        shufflesQuestions = fields.contains("shufflesQuestions")
        shufflesOptions = fields.contains("shufflesOptions")
        isPractice = fields.contains("isPractice")
        revealsAnswers = fields.contains("revealsAnswers")
        passPercent = current.exam.cut.percent
        do {
            passPercent = try NumberReading.read(fields.text("passPercent"), unit: "%", decimalSeparator: decimalSeparator)
            if passPercent <= .zero || passPercent > .hundred {
                refusals.append(AuthorRefusal.outOfRange(field: "passPercent", least: 1, most: 100))
            }
        } catch { refusals.append(AuthorRefusal.number(field: "passPercent")) }
        if let refused = Refusals(refusals) { throw refused }
    }
}

extension Exam.Draw {
    /// `draw` is `all`, `some` (with `count`) or `perObjective` (with `count.<objective id>`).
    package init(_ fields: Fields, objectives: [Exam.Objective]) throws(AuthorRefusal) {
        switch fields.text("draw") {
        case "some":
            guard let count = fields.int("count") else { throw .number(field: "count") }
            self = .some(count: count)
        case "perObjective":
            var counts: [String: Int] = [:]
            for objective in objectives {
                guard let text = fields.filled("count.\(objective.id)") else { continue }
                guard let count = Int(text), count >= 0 else { throw .number(field: "count.\(objective.id)") }
                if count > 0 { counts[objective.id] = count }
            }
            self = .perObjective(counts: counts)
        default: self = .all
        }
    }
}

extension Fields {
    /// Names to all their values, for readers that are pure.
    package var grouped: [String: [String]] {
        Dictionary(grouping: pairs, by: \.name).mapValues { $0.map(\.value) }
    }
}
