extension Exam {
    /// Everything that keeps the exam from being published, of the whole and of each question.
    package func problems() -> [Problem] {
        var found = questions.flatMap { $0.problems() }
        if questions.isEmpty { found.append(Problem(.noQuestions)) }
        if questions.count > ScoringLimits.questions { found.append(Problem(.tooManyQuestions)) }
        if sections.count > ScoringLimits.sections { found.append(Problem(.tooManySections)) }
        if cut.percent <= .zero || cut.percent > .hundred || !cut.percent.isInHundredths {
            found.append(Problem(.badPassMark))
        }
        if objectives.contains(where: { $0.title.isEmpty }) { found.append(Problem(.emptyObjective)) }
        let known = Set(objectives.map(\.id))
        for question in questions {
            if let objective = question.objective, !known.contains(objective) {
                found.append(Problem(.unknownObjective, at: question.id))
            }
        }
        for id in repeated(questions.map(\.id)) { found.append(Problem(.sameID, at: id, id)) }
        for id in repeated(sections.map(\.id)) { found.append(Problem(.sameID, at: id, id)) }
        for id in repeated(objectives.map(\.id)) { found.append(Problem(.sameID, at: id, id)) }
        for section in sections { found += section.problems() }
        return found
    }
}

extension Exam.Section {
    fileprivate func problems() -> [Problem] {
        let name = title.text()
        switch draw {
        case .all:
            return []
        case .some(let count):
            if count < 1 { return [Problem(.drawsNone, at: id, name)] }
            return count > questions.count ? [Problem(.drawsTooMany, at: id, name)] : []
        case .perObjective(let counts):
            if counts.values.allSatisfy({ $0 < 1 }) { return [Problem(.drawsNone, at: id, name)] }
            let lacks = counts.contains { objective, count in
                count < 0 || count > questions.filter { $0.objective == objective }.count
            }
            return lacks ? [Problem(.drawsTooMany, at: id, name)] : []
        }
    }
}

extension Rubric {
    /// Everything that keeps the rubric from being published.
    package func problems() -> [Problem] {
        var found: [Problem] = []
        if criteria.isEmpty { found.append(Problem(.noCriteria)) }
        if criteria.count > ScoringLimits.rubricCriteria { found.append(Problem(.tooManyCriteria)) }
        for id in repeated(criteria.map(\.id)) { found.append(Problem(.sameID, at: id, id)) }
        for criterion in criteria { found += criterion.problems() }
        switch rule {
        case .minimumsOnly:
            if criteria.allSatisfy({ $0.minimum == nil }) { found.append(Problem(.noPassRule)) }
        case .percent(let percent):
            if percent <= .zero || percent > .hundred || !percent.isInHundredths { found.append(Problem(.badPassMark)) }
        }
        return found
    }
}

extension Rubric.Criterion {
    fileprivate func problems() -> [Problem] {
        let name = title.text()
        var found: [Problem] = []
        func report(_ code: Problem.Code, _ detail: String) { found.append(Problem(code, at: id, detail)) }
        if title.isEmpty || levels.contains(where: { $0.title.isEmpty }) { report(.emptyCriterion, name) }
        if levels.count < 2 { report(.fewLevels, name) }
        if levels.count > ScoringLimits.rubricLevels { report(.tooManyLevels, name) }
        for id in repeated(levels.map(\.id)) { report(.sameID, id) }
        if Set(levels.map(\.points)).count < levels.count { report(.sameLevelPoints, name) }
        let limit = Fraction(whole: ScoringLimits.points)
        if levels.contains(where: { $0.points < .zero || $0.points > limit || !$0.points.isInHundredths })
            || best <= .zero {
            report(.badPoints, name)
        }
        if let minimum, !levels.contains(where: { $0.id == minimum }) { report(.unknownMinimum, name) }
        return found
    }
}

private func repeated(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return Set(ids.filter { !seen.insert($0).inserted }).sorted()
}
