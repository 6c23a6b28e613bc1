import HTML
import Scoring

/// All questions as a learner would see them, one below the other, with what is right marked.
struct ExamPreview {
    let definition: ExamDefinition

    func html(_ t: Localizer) -> HTML {
        guard !definition.exam.questions.isEmpty else {
            return emptyState(.question, title: t(.assessmentNoQuestions), text: t(.assessmentNoQuestionsHint))
        }
        let sections = definition.exam.sections.enumerated().map { index, part -> HTML in
            let title = t(part.title).isEmpty ? t(.assessmentSectionNumber(number: index + 1)) : t(part.title)
            return section(title, #"<ol class="answer-reviews">\#(part.questions.map { line($0, t) })</ol>"#)
        }
        return callout(.info, HTML(text: t(.assessmentPreviewHint))) + sections.joined()
    }

    private func line(_ question: Question, _ t: Localizer) -> HTML {
        let options: HTML
        switch question.body {
        case .singleChoice(let all, _), .multipleChoice(let all, _):
            options = answerCards(
                name: "preview.\(question.id)", legend: t(.assessmentYourAnswer), all.map { Choice($0.id, t($0.text)) }, chosen: [],
                allowsSeveral: question.kind == .multipleChoice, markup: all.map { Markdown.html(t($0.text)) })
        case .trueFalse:
            options = answerCards(
                name: "preview.\(question.id)", legend: t(.assessmentYourAnswer),
                [Choice("true", t(.assessmentTrue)), Choice("false", t(.assessmentFalse))], chosen: [], allowsSeveral: false)
        case .numeric(_, _, let unit):
            options = textField(Field("preview.\(question.id)", label: t(.assessmentYourAnswer)), kind: .number, suffix: unit)
        case .matching(let prompts, let targets, _):
            let choices = [Choice("", t(.assessmentChoose))] + targets.map { Choice($0.id, t($0.text)) }
            options = #"<div class="match-list">\#(prompts.map { selectField(Field("preview.\(question.id).\($0.id)", label: t($0.text)), choices) })</div>"#
        case .ordering(let items):
            options = #"<ul class="plain-list">\#(items.sorted { $0.id < $1.id }.map { #"<li>\#(t($0.text))</li>"# as HTML })</ul>"#
        }
        return #"""
        <li class="answer-review"><div class="exam-question">\#(Markdown.html(t(question.prompt)))</div>\#(options)<p><span class="hint">\#(t(.assessmentRightAnswer))</span> \#(AnswerWords.right(question, t))</p></li>
        """#
    }
}

/// How each question behaved over the latest attempts.
struct StatisticsPage {
    let definition: ExamDefinition
    let statistics: [ItemStatistics]
    let count: Int
    let links: ExamAuthorLinks

    func html(_ t: Localizer) -> HTML {
        let rows = definition.exam.questions.compactMap { question -> TableRow? in
            guard let one = statistics.first(where: { $0.question == question.id }) else { return nil }
            let power = one.discrimination.map { t.number($0, decimals: 2) }
                ?? t(one.attempts < ItemStatistics.leastAttempts ? .assessmentDiscriminationUnknown : .assessmentDiscriminationSame)
            return TableRow([
                HTML(text: String(t(question.prompt).prefix(120))), HTML(text: t.number(one.attempts)),
                HTML(text: t.percent(one.difficulty)), HTML(text: power),
            ], link: links.question(question.id))
        }
        let base: HTML? = count > 0 ? #"<p class="hint">\#(t(.assessmentStatisticsBase(count: count)))</p>"# : nil
        return #"<div class="stack">\#(base)\#(dataTable(caption: t(.assessmentStatisticsTitle), columns: [Column(t(.assessmentColumnQuestion)), Column(t(.assessmentAttemptsTitle), isNumeric: true), Column(t(.assessmentColumnDifficulty), isNumeric: true), Column(t(.assessmentColumnDiscrimination), isNumeric: true)], rows: rows, empty: emptyState(.report, title: t(.assessmentStatisticsTitle), text: t(.assessmentStatisticsEmpty))))</div>"#
    }
}
