import HTML
import Kernel
import Scoring

/// All questions at a glance before handing in.
struct ExamReview {
    let attempt: ExamAttempt
    let responses: [String: Response]
    let flagged: Set<String>
    let links: AttemptLinks

    var answered: Int { attempt.form.items.filter { responses[$0.question] != nil }.count }

    func html(_ t: Localizer, _ tokens: FormTokens, now: Instant) -> HTML {
        let open = attempt.form.items.count - answered
        let cells = attempt.form.items.enumerated().map { index, item -> HTML in
            let isAnswered = responses[item.question] != nil, isFlagged = flagged.contains(item.question)
            let state = t(isAnswered ? .assessmentStateAnswered : .assessmentStateOpen) + (isFlagged ? ", " + t(.assessmentStateFlagged) : "")
            return #"""
            <li><a class="\#(if: isAnswered, "is-answered ")\#(if: isFlagged, "is-flagged")" href="\#(links.question(index))"><span aria-hidden="true">\#(index + 1)</span><span class="visually-hidden">\#(t(.assessmentQuestionState(number: index + 1, state: state)))</span></a></li>
            """#
        }
        let note: HTML = open > 0
            ? callout(.warning, title: t(.assessmentOpenQuestions(count: open)), HTML(text: t(.assessmentOpenHint)))
            : callout(.success, title: t(.assessmentAllAnswered), HTML(text: t(.assessmentAllAnsweredHint)))
        let first = attempt.form.items.firstIndex { responses[$0.question] == nil }
        let goOn: HTML? = first.map { linkButton(t(.assessmentGoToOpen), to: links.question($0), style: .primary) }
        return #"""
        <div class="exam" data-active-time="\#(LearnerLinks.time(enrolment: attempt.enrolment, activity: attempt.activity))">
        <div class="exam-bar"><h2>\#(t(.assessmentReviewTitle))</h2>\#(timeLeft(attempt, t, now))</div>
        <ol class="exam-grid">\#(cells)</ol>
        <p class="exam-key hint"><span class="key-answered">\#(t(.assessmentStateAnswered))</span><span class="key-open">\#(t(.assessmentStateOpen))</span><span class="key-flagged">\#(t(.assessmentStateFlagged))</span></p>
        \#(note)
        <form class="form" method="post" id="time-over" action="\#(links.handIn)">\#(hiddenField(FormTokens.csrfName, tokens.csrf))
        <div class="form-actions">\#(goOn)\#(button(t(.assessmentHandIn), style: open > 0 ? .secondary : .primary, icon: .send))</div></form>
        </div>
        """#
    }
}
