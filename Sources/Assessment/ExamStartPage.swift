import HTML
import Kernel
import Scoring

/// What the start page of an exam shows; made from facts, without a database.
struct ExamStart {
    let title: String
    let definition: ExamDefinition
    let attempts: [ExamAttempt]
    let decision: AttemptRules.Start
    let startLink: Link
    let exit: Link
    let resultLink: (ExamAttempt) -> Link

    func html(_ t: Localizer, _ tokens: FormTokens, now: Instant) -> HTML {
        let words = t(definition.introduction)
        let introduction: HTML? = words.isEmpty ? nil : prose(Markdown.html(words))
        return #"""
        <div class="stack">\#(introduction)\#(counts(t))\#(action(t, tokens))\#(history(t, now))</div>
        """#
    }

    private func counts(_ t: Localizer) -> HTML {
        let count = attempts.last(where: { $0.state == .open })?.form.items.count ?? definition.servedCount
        var rows: [(name: String, value: HTML)] = [
            (t(.assessmentFactQuestions), HTML(text: t.number(count))),
            (t(.assessmentFactTime), HTML(text: definition.timeLimitMinutes.map { t.minutes($0) } ?? t(.assessmentNoTimeLimit))),
            (t(.assessmentFactPass), HTML(text: t(.assessmentPassAt(percent: t.percent(definition.exam.cut.percent, places: 2))))),
        ]
        if let limit = definition.attemptLimit {
            let left = max(0, limit - attempts.count)
            rows.append((t(.assessmentFactAttempts), HTML(text: t(.assessmentAttemptsLeft(left: left, allowed: limit)))))
        } else {
            rows.append((t(.assessmentFactAttempts), HTML(text: t(.assessmentAttemptsUnlimited))))
        }
        rows.append((t(.assessmentFactAnswers), HTML(text: t(definition.showsAnswersAfterwards ? .assessmentAnswersShown : .assessmentAnswersNotShown))))
        return card(facts(rows))
    }

    private func action(_ t: Localizer, _ tokens: FormTokens) -> HTML {
        switch decision {
        case .resume:
            return buttonRow(postButton(t(.assessmentResume), to: startLink, tokens: tokens, style: .primary, icon: .play))
        case .begin:
            let hint: HTML? = definition.timeLimitMinutes.map { #"<p class="hint">\#(t(.assessmentClockStarts(minutes: $0)))</p>"# }
            return #"""
            <div class="stack">\#(buttonRow(postButton(t(.assessmentStart), to: startLink, tokens: tokens, style: .primary, icon: .play)))\#(hint)</div>
            """#
        case .noneLeft:
            return callout(.warning, title: t(.assessmentNoneLeftTitle), HTML(text: t(.assessmentNoneLeft(allowed: definition.attemptLimit ?? 0))))
        case .wait(let until):
            return callout(.info, title: t(.assessmentWaitTitle), HTML(text: t(.assessmentWaitUntil(at: until))))
        case .alreadyPassed:
            return callout(.success, title: t(.assessmentPassedTitle), HTML(text: t(.assessmentAlreadyPassed)),
                           action: linkButton(t(.assessmentGoOn), to: exit, style: .primary))
        }
    }

    private func history(_ t: Localizer, _ now: Instant) -> HTML? {
        let done = attempts.filter { $0.state == .handedIn }
        guard !done.isEmpty else { return nil }
        let rows = done.reversed().map { attempt -> TableRow in
            let passed = attempt.result?.passed == true
            let when = attempt.handedInAt ?? attempt.startedAt
            return TableRow([
                HTML(text: t(.assessmentAttemptNumber(number: attempt.number))),
                passed ? badge(t(.assessmentPassed), .success) : badge(t(.assessmentNotPassed), .neutral),
                HTML(text: attempt.result.map { t.percent($0.percent) } ?? ""),
                moment(t.ago(when, now: now), machine: when.iso, exact: t.moment(when)),
            ], link: resultLink(attempt))
        }
        return section(t(.assessmentEarlier), dataTable(
            caption: t(.assessmentEarlier),
            columns: [Column(t(.assessmentColumnAttempt)), Column(t(.assessmentColumnResult)), Column(t(.assessmentColumnScore), isNumeric: true), Column(t(.assessmentColumnWhen))],
            rows: rows, empty: HTML()))
    }
}

extension ExamDefinition {
    /// How many questions a learner gets.
    package var servedCount: Int {
        exam.sections.reduce(0) { sum, section in
            switch section.draw {
            case .all: sum + section.questions.count
            case .some(let count): sum + count
            case .perObjective(let counts): sum + counts.values.reduce(0, +)
            }
        }
    }
}
