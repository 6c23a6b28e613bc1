package import Scoring
package import Web

/// The author's form of an assignment. Criteria are rows `criterion.<n>.…` with levels `criterion.<n>.level.<m>.…`;
/// a criterion or level without a title is left out, which is how one removes it.
package struct AssignmentForm {
    let fields: Fields
    let language: String
    let decimalSeparator: Character
    let newID: () -> String

    package init(_ fields: Fields, language: String, decimalSeparator: Character, newID: @escaping () -> String) {
        self.fields = fields
        self.language = language
        self.decimalSeparator = decimalSeparator
        self.newID = newID
    }

    /// - Throws: `Refusals` of `AuthorRefusal`
    package func read(into current: AssignmentDefinition) throws -> AssignmentDefinition {
        var refusals: [any Refusal] = []
        var read = current
        let words = fields.text("instructions")
        read.instructions.texts[language] = words.isEmpty ? nil : words
        read.accepts = Set(fields.all("accepts").compactMap(AssignmentDefinition.Material.init))
        if read.accepts.isEmpty { refusals.append(AuthorRefusal.nothingAccepted) }
        read.attemptsAllowed = nil
        if let text = fields.filled("attemptsAllowed") {
            if let number = Int(text), ExamDefinition.Bounds.attempts.contains(number) {
                read.attemptsAllowed = number
            } else {
                refusals.append(AuthorRefusal.outOfRange(field: "attemptsAllowed", least: 1, most: 50))
            }
        }
        read.rubric.rule = .minimumsOnly
        if fields.filled("passPercent") != nil {
            if let percent = number("passPercent", &refusals) {
                if percent > .zero && percent <= .hundred {
                    read.rubric.rule = .percent(percent)
                } else {
                    refusals.append(AuthorRefusal.outOfRange(field: "passPercent", least: 1, most: 100))
                }
            }
        }
        read.rubric.criteria = (0..<ScoringLimits.rubricCriteria + 1).compactMap { criterion($0, current.rubric, &refusals) }
        if let refused = Refusals(refusals) { throw refused }
        return read
    }

    private func criterion(_ row: Int, _ rubric: Rubric, _ refusals: inout [any Refusal]) -> Rubric.Criterion? {
        let name = "criterion.\(row)"
        let old = rubric.criteria.first { $0.id == fields.text("\(name).id") }
        guard let title = wording("\(name).title", old?.title) else { return nil }
        var levels: [Rubric.Level] = []
        var chosen: String?
        for place in 0..<ScoringLimits.rubricLevels + 1 {
            let part = "\(name).level.\(place)"
            let oldLevel = old?.levels.first { $0.id == fields.text("\(part).id") }
            guard let words = wording("\(part).title", oldLevel?.title) else { continue }
            let points = number("\(part).points", &refusals) ?? .zero
            let id = oldLevel?.id ?? newID()
            levels.append(Rubric.Level(id: id, title: words, points: points))
            if fields.text("\(name).minimum") == String(place) { chosen = id }
        }
        levels.sort { $0.points < $1.points }
        return Rubric.Criterion(id: old?.id ?? newID(), title: title, levels: levels, minimum: chosen)
    }

    private func wording(_ name: String, _ existing: Wording?) -> Wording? {
        let text = fields.text(name)
        // Emptying the title takes the whole row out, whatever other languages say.
        guard !text.isEmpty else { return nil }
        var words = existing ?? Wording([:])
        words.texts[language] = text
        return words
    }

    private func number(_ name: String, _ refusals: inout [any Refusal]) -> Fraction? {
        guard let text = fields.filled(name) else { return nil }
        do {
            return try NumberReading.read(text, unit: "%", decimalSeparator: decimalSeparator)
        } catch {
            refusals.append(AuthorRefusal.number(field: name))
            return nil
        }
    }
}
