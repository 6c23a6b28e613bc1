package import Ledger
package import Scoring

/// One change an author makes to an exam's draft.
package enum ExamEdit: Sendable {
    case settings(ExamSettings)
    case addSection(id: String, title: String, language: String)
    case changeSection(id: String, title: String, language: String, draw: Exam.Draw)
    case removeSection(id: String)
    case moveSection(id: String, up: Bool)
    case putQuestion(Question, section: String)
    case removeQuestion(id: String)
    case moveQuestion(id: String, up: Bool)
    case copyQuestion(id: String, newID: String)
    case addObjective(id: String, title: String, language: String)
    case renameObjective(id: String, title: String, language: String)
    case removeObjective(id: String)
}

/// The settings form of an exam.
package struct ExamSettings: Sendable, Equatable {
    package var introduction: Wording
    package var passPercent: Fraction
    package var attemptsAllowed: Int?
    package var waitMinutes: Int
    package var timeLimitMinutes: Int?
    package var shufflesQuestions: Bool
    package var shufflesOptions: Bool
    package var isPractice: Bool
    package var revealsAnswers: Bool
}

extension ExamDefinition {
    /// Applies one change.
    /// - Returns: what changed, for the ledger.
    /// - Throws: `AuthorRefusal`
    package mutating func apply(_ edit: ExamEdit) throws(AuthorRefusal) -> [Change] {
        switch edit {
        case .settings(let settings): return apply(settings)
        case .addSection(let id, let title, let language):
            exam.sections.append(.init(id: id, title: Wording(title, in: language)))
            return [Change("section", from: nil, to: title)]
        case .changeSection(let id, let title, let language, let draw):
            let index = try section(id)
            let before = exam.sections[index].title.text(in: [language])
            exam.sections[index].title.texts[language] = title.isEmpty ? nil : title
            exam.sections[index].draw = draw
            return [Change("section", from: before, to: title)]
        case .removeSection(let id):
            let index = try section(id)
            guard exam.sections.count > 1 else { throw .lastSection }
            guard exam.sections[index].questions.isEmpty else { throw .sectionNotEmpty }
            return [Change("section", from: exam.sections.remove(at: index).title.text(), to: nil)]
        case .moveSection(let id, let up):
            exam.sections.move(at: try section(id), up: up)
            return [Change("sectionOrder", from: nil, to: exam.sections.map { $0.title.text() }.joined(separator: ", "))]
        case .putQuestion, .removeQuestion, .moveQuestion, .copyQuestion: return try applyToQuestions(edit)
        case .addObjective, .renameObjective, .removeObjective: return try applyToObjectives(edit)
        }
    }

    private mutating func apply(_ settings: ExamSettings) -> [Change] {
        var changes: [Change] = []
        func note(_ field: String, _ before: String, _ after: String) {
            if before != after { changes.append(Change(field, from: before, to: after)) }
        }
        func limit(_ number: Int?) -> String { number.map(String.init) ?? "unlimited" }
        note("passMark", exam.cut.percent.decimalText(places: 2), settings.passPercent.decimalText(places: 2))
        note("attemptsAllowed", limit(attemptsAllowed), limit(settings.attemptsAllowed))
        note("waitMinutes", String(waitMinutes), String(settings.waitMinutes))
        note("timeLimitMinutes", limit(timeLimitMinutes), limit(settings.timeLimitMinutes))
        note("shufflesQuestions", String(exam.shufflesQuestions), String(settings.shufflesQuestions))
        note("shufflesOptions", String(exam.shufflesOptions), String(settings.shufflesOptions))
        note("isPractice", String(isPractice), String(settings.isPractice))
        note("revealsAnswers", String(revealsAnswers), String(settings.revealsAnswers))
        note("introduction", introduction.text(), settings.introduction.text())
        introduction = settings.introduction
        exam.cut = exam.cut.changed(to: settings.passPercent)
        attemptsAllowed = settings.attemptsAllowed
        waitMinutes = settings.waitMinutes
        timeLimitMinutes = settings.timeLimitMinutes
        exam.shufflesQuestions = settings.shufflesQuestions
        exam.shufflesOptions = settings.shufflesOptions
        isPractice = settings.isPractice
        revealsAnswers = settings.revealsAnswers
        return changes
    }

    private mutating func applyToQuestions(_ edit: ExamEdit) throws(AuthorRefusal) -> [Change] {
        switch edit {
        case .putQuestion(let question, let sectionID):
            let target = try section(sectionID)
            let before = exam.question(question.id)
            if let (home, index) = place(of: question.id) {
                if home == target {
                    exam.sections[home].questions[index] = question
                    return [Change("question", from: before?.prompt.text(), to: question.prompt.text())]
                }
                exam.sections[home].questions.remove(at: index)
            } else if exam.questions.count >= ScoringLimits.questions {
                throw .tooManyQuestions(most: ScoringLimits.questions)
            }
            exam.sections[target].questions.append(question)
            return [Change("question", from: before?.prompt.text(), to: question.prompt.text())]
        case .removeQuestion(let id):
            guard let (home, index) = place(of: id) else { throw .notFound }
            return [Change("question", from: exam.sections[home].questions.remove(at: index).prompt.text(), to: nil)]
        case .moveQuestion(let id, let up):
            guard let (home, index) = place(of: id) else { throw .notFound }
            exam.sections[home].questions.move(at: index, up: up)
            return [Change("questionOrder", from: nil, to: String(exam.sections[home].questions.firstIndex { $0.id == id }.map { $0 + 1 } ?? 0))]
        case .copyQuestion(let id, let newID):
            guard let (home, index) = place(of: id) else { throw .notFound }
            guard exam.questions.count < ScoringLimits.questions else { throw .tooManyQuestions(most: ScoringLimits.questions) }
            var copy = exam.sections[home].questions[index]
            copy.id = newID
            exam.sections[home].questions.insert(copy, at: index + 1)
            return [Change("question", from: nil, to: copy.prompt.text())]
        default: throw .notFound
        }
    }

    private mutating func applyToObjectives(_ edit: ExamEdit) throws(AuthorRefusal) -> [Change] {
        switch edit {
        case .addObjective(let id, let title, let language):
            guard !title.isEmpty else { throw .titleMissing(field: "objectiveTitle") }
            exam.objectives.append(.init(id: id, title: Wording(title, in: language)))
            return [Change("objective", from: nil, to: title)]
        case .renameObjective(let id, let title, let language):
            guard let index = exam.objectives.firstIndex(where: { $0.id == id }) else { throw .notFound }
            guard !title.isEmpty else { throw .titleMissing(field: "objectiveTitle") }
            let before = exam.objectives[index].title.text(in: [language])
            exam.objectives[index].title.texts[language] = title
            return [Change("objective", from: before, to: title)]
        case .removeObjective(let id):
            guard let index = exam.objectives.firstIndex(where: { $0.id == id }) else { throw .notFound }
            let gone = exam.objectives.remove(at: index)
            // Its questions stay and count for the whole only.
            for section in exam.sections.indices {
                for question in exam.sections[section].questions.indices
                where exam.sections[section].questions[question].objective == id {
                    exam.sections[section].questions[question].objective = nil
                }
                if case .perObjective(var counts) = exam.sections[section].draw {
                    counts[id] = nil
                    exam.sections[section].draw = counts.isEmpty ? .all : .perObjective(counts: counts)
                }
            }
            return [Change("objective", from: gone.title.text(), to: nil)]
        default: throw .notFound
        }
    }

    private func section(_ id: String) throws(AuthorRefusal) -> Int {
        guard let index = exam.sections.firstIndex(where: { $0.id == id }) else { throw .notFound }
        return index
    }

    /// Section and position of a question.
    package func place(of question: String) -> (section: Int, index: Int)? {
        for (home, section) in exam.sections.enumerated() {
            if let index = section.questions.firstIndex(where: { $0.id == question }) { return (home, index) }
        }
        return nil
    }
}

extension Array {
    /// One place up or down; at the end nothing happens.
    mutating func move(at index: Int, up: Bool) {
        let other = up ? index - 1 : index + 1
        guard indices.contains(index), indices.contains(other) else { return }
        swapAt(index, other)
    }
}
