import HTML
import Kernel
import Scoring

/// One question of an open attempt with what is saved of it.
struct ExamQuestion {
    let attempt: ExamAttempt
    let definition: ExamDefinition
    /// From 0, in the form's order.
    let index: Int
    let responses: [String: Response]
    let flagged: Set<String>
    /// What was typed and refused, to be shown again.
    let typed: String?
    let error: String?
    let links: AttemptLinks

    var item: Form.Item { attempt.form.items[index] }
    var count: Int { attempt.form.items.count }
    private var isLast: Bool { index == count - 1 }

    func html(_ t: Localizer, _ tokens: FormTokens, now: Instant) -> HTML {
        guard let question = definition.exam.question(item.question) else { return HTML() }
        let summary: HTML? = error.map { errorSummary(t(.assessmentNotSaved), [(field: "answer", message: $0)]) }
        let position = t(.assessmentQuestionOf(number: index + 1, count: count))
        return #"""
        <div class="exam" data-active-time="\#(LearnerLinks.time(enrolment: attempt.enrolment, activity: attempt.activity))">
        <div class="exam-bar"><span>\#(position)</span>\#(timeLeft(attempt, t, now))</div>
        \#(summary)
        <form class="form form-wide" method="post" action="\#(links.question(index))" novalidate data-exam data-save="\#(links.save)" data-saved="\#(t(.assessmentSavedAt))" data-waiting="\#(t(.assessmentSavedHere))">
        \#(hiddenField(FormTokens.csrfName, tokens.csrf))\#(hiddenField("question", question.id))
        <div class="exam-question" id="question-text">\#(Markdown.html(t(question.prompt)))</div>
        \#(body(question, t))
        \#(checkbox("flag", label: t(.assessmentFlag), isOn: flagged.contains(question.id)))
        <div class="form-actions exam-actions">\#(buttons(t))</div>
        </form>
        \#(handInForm(t, tokens))
        </div>
        """#
    }

    /// Saving comes first in the form, so that Enter saves; the review is where handing in happens.
    private func buttons(_ t: Localizer) -> HTML {
        let next = button(t(isLast ? .assessmentSaveAndReview : .assessmentSaveAndNext), style: .primary, name: "then", value: isLast ? "review" : "next")
        let back: HTML? = index > 0 ? button(t(.assessmentBack), style: .secondary, name: "then", value: "back") : nil
        let review: HTML? = isLast ? nil : button(t(.assessmentReview), style: .quiet, name: "then", value: "review")
        return next + (back ?? HTML()) + (review ?? HTML())
    }

    /// Sent by the page itself when the time runs out; the server closes the attempt in any case.
    private func handInForm(_ t: Localizer, _ tokens: FormTokens) -> HTML? {
        guard attempt.endsAt != nil else { return nil }
        return #"<form method="post" id="time-over" action="\#(links.handIn)" hidden>\#(hiddenField(FormTokens.csrfName, tokens.csrf))</form>"#
    }

    private func body(_ question: Question, _ t: Localizer) -> HTML {
        let response = responses[question.id]
        switch question.body {
        case .singleChoice: return cards(question, t, several: false)
        case .multipleChoice:
            return #"<p class="hint">\#(t(.assessmentSeveral))</p>\#(cards(question, t, several: true))"#
        case .trueFalse:
            var chosen: Set<String> = []
            if case .truth(let given)? = response { chosen = [given ? "true" : "false"] }
            return answerCards(
                name: "answer", legend: t(.assessmentYourAnswer),
                [Choice("true", t(.assessmentTrue)), Choice("false", t(.assessmentFalse))], chosen: chosen, allowsSeveral: false)
        case .numeric(_, _, let unit):
            var value = typed ?? ""
            if typed == nil, case .number(let given)? = response { value = t.exact(given) }
            return textField(
                Field("answer", label: t(.assessmentYourAnswer), value: value, hint: t(.assessmentNumberHint), error: error),
                kind: .number, suffix: unit, maximumLength: 40)
        case .matching(let prompts, _, _): return matching(question, prompts, response, t)
        case .ordering: return ordering(question, response, t)
        }
    }

    /// Options in the order in which this learner was served them.
    private func shown(_ question: Question) -> [Question.Option] {
        item.shown.compactMap { id in question.movable.first { $0.id == id } }
    }

    private func cards(_ question: Question, _ t: Localizer, several: Bool) -> HTML {
        var chosen: Set<String> = []
        switch responses[question.id] {
        case .choice(let id)?: chosen = [id]
        case .choices(let ids)?: chosen = ids
        default: break
        }
        let options = shown(question)
        return answerCards(
            name: "answer", legend: t(.assessmentYourAnswer), options.map { Choice($0.id, t($0.text)) }, chosen: chosen,
            allowsSeveral: several, markup: options.map { Markdown.html(t($0.text)) })
    }

    private func matching(_ question: Question, _ prompts: [Question.Option], _ response: Response?, _ t: Localizer) -> HTML {
        var pairs: [String: String] = [:]
        if case .pairs(let given)? = response { pairs = given }
        let choices = [Choice("", t(.assessmentChoose))] + shown(question).map { Choice($0.id, t($0.text)) }
        let rows = prompts.map { prompt in
            selectField(Field("pair.\(prompt.id)", label: t(prompt.text), value: pairs[prompt.id] ?? ""), choices)
        }
        return #"<div class="match-list">\#(rows)</div>"#
    }

    /// A list to drag; without JavaScript the arrows send the form.
    private func ordering(_ question: Question, _ response: Response?, _ t: Localizer) -> HTML {
        var ids = item.shown
        if case .order(let given)? = response { ids = given }
        let items = ids.compactMap { id in question.movable.first { $0.id == id } }
        let rows = items.enumerated().map { place, option -> HTML in
            let name = t(option.text)
            let up: HTML? = place > 0 ? iconButton(t(.assessmentMoveUp(name: name)), .up, name: "move", value: "up:\(option.id)") : nil
            let down: HTML? = place < items.count - 1 ? iconButton(t(.assessmentMoveDown(name: name)), .down, name: "move", value: "down:\(option.id)") : nil
            return #"""
            <li data-id="\#(option.id)">\#(hiddenField("order", option.id))<button type="button" class="drag" aria-label="\#(t(.assessmentDrag(name: name)))">\#(icon(.drag))</button><span class="order-text" data-name>\#(name)</span>\#(up)\#(down)</li>
            """#
        }
        return #"""
        <p class="hint">\#(t(.assessmentOrderHint))</p><ol class="sortable order-list" data-sortable data-announce="\#(t(.assessmentMoved))">\#(rows)</ol>
        """#
    }
}

/// Addresses of one attempt's pages.
struct AttemptLinks {
    let attempt: ExamAttemptID
    func question(_ index: Int) -> Link { "/attempts/\(attempt.value)/questions/\(index + 1)" }
    var save: Link { "/attempts/\(attempt.value)/answers" }
    var review: Link { "/attempts/\(attempt.value)/review" }
    var handIn: Link { "/attempts/\(attempt.value)/hand-in" }
    var result: Link { "/attempts/\(attempt.value)/result" }
}

/// The time left by the server's clock, counted down in the page; the plain text is right when the page was made.
func timeLeft(_ attempt: ExamAttempt, _ t: Localizer, _ now: Instant) -> HTML? {
    guard attempt.state == .open, let endsAt = attempt.endsAt else { return nil }
    let seconds = AttemptRules.secondsLeft(endsAt: endsAt, now: now)
    let minutes = (seconds + 59) / 60
    let words = seconds <= 60 ? t(.assessmentSecondsLeft(count: seconds)) : t(.assessmentMinutesLeft(count: minutes))
    return #"""
    <span class="time-left" role="timer" data-deadline="\#(String(endsAt.milliseconds))" data-now="\#(String(now.milliseconds))" data-minutes="\#(t(.assessmentMinutesLeftTemplate))" data-seconds="\#(t(.assessmentSecondsLeftTemplate))" data-at-end="time-over">\#(words)</span>
    """#
}
