import HTML
import Kernel
import Scoring

/// The result of a handed-in attempt: passed or not in one line, then score, shares and what to do next.
struct ExamResultView {
    let attempt: ExamAttempt
    let result: ExamResult
    let definition: ExamDefinition
    let history: AttemptRules.History
    let log: [String: Response]
    let startLink: Link
    let exit: Link

    func html(_ t: Localizer, _ now: Instant) -> HTML {
        let passed = result.passed
        let line = passed ? t(.assessmentResultPassed) : t(.assessmentResultNotPassed)
        let score = t(.assessmentResultScore(
            score: t.percent(result.percent), needed: t.percent(result.cut.percent, places: 2)))
        let clock: HTML? = attempt.handedInBy == .clock ? #"<p class="hint">\#(t(.assessmentClosedByClock))</p>"# : nil
        return #"""
        <div class="exam">
        <div class="result tone-\#(passed ? "success" : "warning")"><span class="result-icon">\#(icon(passed ? .check : .repeatAgain))</span><h2>\#(line)</h2><p>\#(score)</p>\#(clock)</div>
        \#(shares(t))\#(next(t, now))\#(answers(t))
        </div>
        """#
    }

    private func shares(_ t: Localizer) -> HTML? {
        guard !result.objectives.isEmpty else { return nil }
        let rows = result.objectives.map { share -> HTML in
            let title = definition.exam.objectives.first { $0.id == share.objective }.map { t($0.title) } ?? ""
            let value = Int(share.percent.approximately.rounded(.down))
            return #"<li><span>\#(title)</span>\#(progressBar(done: value, total: 100, label: title, words: t.percent(share.percent, places: 0)))</li>"#
        }
        return section(t(.assessmentByObjective), #"<ul class="objective-bars">\#(rows)</ul>"#)
    }

    private func next(_ t: Localizer, _ now: Instant) -> HTML {
        if result.passed {
            return section(t(.assessmentNext), buttonRow(linkButton(t(.assessmentGoOn), to: exit, style: .primary, icon: .next)))
        }
        let weakest = result.objectives.filter { $0.percent < result.cut.percent }.sorted { $0.percent < $1.percent }.prefix(3)
        let titles = weakest.compactMap { share in definition.exam.objectives.first { $0.id == share.objective }.map { t($0.title) } }
        let advice: HTML? = titles.isEmpty ? nil : #"<p>\#(t(.assessmentPractise(objectives: t.list(titles))))</p>"#
        let decision: HTML
        switch AttemptRules.start(history, definition, now: now) {
        case .begin, .resume:
            let left: HTML? = definition.attemptLimit.map { #"<p>\#(t(.assessmentAttemptsLeft(left: max(0, $0 - history.used), allowed: $0)))</p>"# }
            decision = (left ?? HTML()) + buttonRow(
                linkButton(t(.assessmentTryAgain), to: startLink, style: .primary, icon: .repeatAgain),
                linkButton(t(.assessmentBackToCourse), to: exit))
        case .wait(let until):
            decision = #"<p><b>\#(t(.assessmentWaitUntil(at: until)))</b></p>\#(buttonRow(linkButton(t(.assessmentBackToCourse), to: exit, style: .primary)))"#
        case .noneLeft:
            decision = #"<p>\#(t(.assessmentNoneLeft(allowed: definition.attemptLimit ?? 0)))</p>\#(buttonRow(linkButton(t(.assessmentBackToCourse), to: exit, style: .primary)))"#
        case .alreadyPassed:
            decision = #"<p>\#(t(.assessmentAlreadyPassed))</p>\#(buttonRow(linkButton(t(.assessmentGoOn), to: exit, style: .primary)))"#
        }
        return section(t(.assessmentNext), #"<div class="stack">\#(advice)\#(decision)</div>"#)
    }

    /// Question by question, only where the exam's policy shows right answers.
    private func answers(_ t: Localizer) -> HTML? {
        guard definition.showsAnswersAfterwards else { return nil }
        let lines = attempt.form.items.enumerated().compactMap { index, item -> HTML? in
            guard let question = definition.exam.question(item.question),
                  let graded = result.items.first(where: { $0.question == item.question }) else { return nil }
            let tone: Tone = graded.grade.isRight ? .success : graded.grade.earned > .zero ? .warning : .danger
            let word = graded.grade.isRight ? t(.assessmentRight) : graded.grade.earned > .zero ? t(.assessmentPartly) : t(.assessmentWrong)
            let given = log[question.id].map { AnswerWords.words($0, question, t) } ?? t(.assessmentNoAnswer)
            let right: HTML? = graded.grade.isRight ? nil
                : #"<p><span class="hint">\#(t(.assessmentRightAnswer))</span> \#(AnswerWords.right(question, t))</p>"#
            let why: HTML? = question.explanation.map { prose(Markdown.html(t($0))) }
            return #"""
            <li class="answer-review"><div class="exam-bar"><b>\#(index + 1)</b>\#(badge(word, tone))</div><div>\#(Markdown.html(t(question.prompt)))</div><p><span class="hint">\#(t(.assessmentGivenAnswer))</span> \#(given)</p>\#(right)\#(why)</li>
            """#
        }
        return section(t(.assessmentAnswersTitle), #"<ol class="answer-reviews">\#(lines)</ol>"#)
    }
}

/// Answers as plain words.
enum AnswerWords {
    static func words(_ response: Response, _ question: Question, _ t: Localizer) -> String {
        func name(_ id: String, _ options: [Question.Option]) -> String { options.first { $0.id == id }.map { t($0.text) } ?? "–" }
        switch (response, question.body) {
        case (.choice(let id), _): return name(id, question.movable)
        case (.choices(let ids), _): return t.list(question.movable.filter { ids.contains($0.id) }.map { t($0.text) })
        case (.truth(let flag), _): return t(flag ? .assessmentTrue : .assessmentFalse)
        case (.number(let number), .numeric(_, _, let unit)): return t.exact(number) + (unit.map { "\u{a0}" + $0 } ?? "")
        case (.number(let number), _): return t.exact(number)
        case (.pairs(let pairs), .matching(let prompts, let targets, _)):
            return prompts.compactMap { prompt in pairs[prompt.id].map { "\(t(prompt.text)) → \(name($0, targets))" } }.joined(separator: "; ")
        case (.pairs, _): return "–"
        case (.order(let ids), _): return ids.map { name($0, question.movable) }.joined(separator: " → ")
        }
    }

    static func right(_ question: Question, _ t: Localizer) -> String {
        switch question.body {
        case .singleChoice(_, let right): words(.choice(right), question, t)
        case .multipleChoice(_, let right): words(.choices(right), question, t)
        case .trueFalse(let right): words(.truth(right), question, t)
        case .numeric(let value, _, _): words(.number(value), question, t)
        case .matching(_, _, let pairs): words(.pairs(pairs), question, t)
        case .ordering(let items): words(.order(items.map(\.id)), question, t)
        }
    }
}
