import HTML
import Kernel
import Scoring
import Web

/// The author's panel of an exam: questions by section first, then settings; every part is a form that works without JavaScript.
struct ExamEditor {
    let definition: ExamDefinition
    let links: ExamAuthorLinks
    let language: String

    func html(_ t: Localizer, _ tokens: FormTokens, typed: Fields? = nil, errors: FormErrors = .none) -> HTML {
        let problems = definition.exam.problems()
        return #"""
        <div class="exam-editor">
        \#(errors.isEmpty ? HTML() : errors.summary(t))
        \#(problemList(problems, t))
        \#(section(t(.assessmentQuestions), HTML(text: "")))
        \#(definition.exam.sections.enumerated().map { sectionCard($0, $1, problems, t, tokens) })
        \#(addSection(t, tokens))
        \#(objectives(t, tokens))
        \#(settings(t, tokens, typed, errors))
        </div>
        """#
    }

    private func problemList(_ problems: [Problem], _ t: Localizer) -> HTML? {
        guard !problems.isEmpty else { return nil }
        let lines = problems.prefix(8).map { problem -> HTML in
            let words = t(problem.message)
            if let at = problem.at, definition.exam.question(at) != nil {
                return #"<li><a href="\#(links.question(at))">\#(words)</a></li>"#
            }
            return #"<li>\#(words)</li>"#
        }
        return callout(.warning, title: t(.assessmentBeforePublishing(count: problems.count)), #"<ul>\#(lines)</ul>"#)
    }

    private func sectionCard(_ index: Int, _ part: Exam.Section, _ problems: [Problem], _ t: Localizer, _ tokens: FormTokens) -> HTML {
        let title = t(part.title).isEmpty ? t(.assessmentSectionNumber(number: index + 1)) : t(part.title)
        let rows = part.questions.enumerated().map { place, question in
            questionRow(place, question, part, hasProblem: problems.contains { $0.at == question.id }, t, tokens)
        }
        let list: HTML = part.questions.isEmpty
            ? emptyState(.question, title: t(.assessmentNoQuestions), text: t(.assessmentNoQuestionsHint))
            : #"<ol class="question-list">\#(rows)</ol>"#
        let add = Question.Kind.allCases.map { kind in
            linkButton(t.kind(kind), to: links.newQuestion(section: part.id, kind: kind), style: .secondary, icon: .add)
        }
        return card(title: title, #"""
        \#(list)
        <p class="hint">\#(t(.assessmentAddQuestion))</p><div class="buttons">\#(add)</div>
        \#(disclosure(t(.assessmentSectionSettings), sectionForm(part, t, tokens)))
        """#)
    }

    private func questionRow(
        _ place: Int, _ question: Question, _ part: Exam.Section, hasProblem: Bool, _ t: Localizer, _ tokens: FormTokens
    ) -> HTML {
        let prompt = t(question.prompt).isEmpty ? t(.assessmentUntitledQuestion) : String(t(question.prompt).prefix(140))
        let objective = question.objective.flatMap { id in definition.exam.objectives.first { $0.id == id } }.map { t($0.title) }
        let note = [t.kind(question.kind), t(.assessmentPoints(points: t.points(question.points))), objective].compactMap { $0 }.joined(separator: " · ")
        let flag: HTML? = hasProblem ? badge(t(.assessmentToFix), .warning) : nil
        func act(_ name: String, _ shown: Icon, _ label: String) -> HTML { iconButton(label, shown, name: "act", value: "\(name):\(question.id)") }
        let up: HTML? = place > 0 ? act("up", .up, t(.assessmentMoveUp(name: prompt))) : nil
        let down: HTML? = place < part.questions.count - 1 ? act("down", .down, t(.assessmentMoveDown(name: prompt))) : nil
        return #"""
        <li><a class="question-link" href="\#(links.question(question.id))"><b>\#(prompt)</b><small>\#(note)</small></a>\#(flag)
        <form method="post" action="\#(links.actions)" class="inline-form">\#(hiddenField(FormTokens.csrfName, tokens.csrf))<span class="buttons">\#(up)\#(down)\#(act("copy", .copy, t(.assessmentCopyQuestion)))\#(act("remove", .remove, t(.assessmentRemoveQuestion)))</span></form></li>
        """#
    }

    private func sectionForm(_ part: Exam.Section, _ t: Localizer, _ tokens: FormTokens) -> HTML {
        var draw = "all", count = ""
        var counts: [String: Int] = [:]
        switch part.draw {
        case .all: break
        case .some(let number): (draw, count) = ("some", String(number))
        case .perObjective(let numbers): (draw, counts) = ("perObjective", numbers)
        }
        var choices = [Choice("all", t(.assessmentDrawAll)), Choice("some", t(.assessmentDrawSome))]
        if !definition.exam.objectives.isEmpty { choices.append(Choice("perObjective", t(.assessmentDrawPerObjective))) }
        let perObjective = definition.exam.objectives.map { objective in
            textField(Field("count.\(objective.id)", label: t(objective.title), value: counts[objective.id].map(String.init) ?? ""), kind: .number)
        }
        let remove: HTML? = definition.exam.sections.count > 1 && part.questions.isEmpty
            ? postButton(t(.assessmentRemoveSection), to: links.actions, tokens: tokens, fields: [("act", "removeSection:\(part.id)")], style: .quiet, icon: .remove) : nil
        return #"""
        \#(form(to: links.section(part.id), tokens: tokens, #"""
        \#(textField(Field("title", label: t(.assessmentSectionTitle), value: part.title.texts[language] ?? "")))
        \#(radioGroup(Field("draw", label: t(.assessmentDraw), value: draw), choices))
        \#(textField(Field("count", label: t(.assessmentDrawCount), value: count), kind: .number))
        \#(perObjective)
        \#(formActions(button(t(.assessmentSaveSection), style: .secondary)))
        """#))\#(remove)
        """#
    }

    private func addSection(_ t: Localizer, _ tokens: FormTokens) -> HTML {
        disclosure(t(.assessmentAddSection), form(to: links.sections, tokens: tokens, #"""
        \#(textField(Field("title", label: t(.assessmentSectionTitle), hint: t(.assessmentSectionHint))))
        \#(formActions(button(t(.assessmentAddSection), style: .secondary, icon: .add)))
        """#))
    }

    private func objectives(_ t: Localizer, _ tokens: FormTokens) -> HTML {
        let rows = definition.exam.objectives.map { objective -> HTML in
            #"""
            <li>\#(t(objective.title))\#(postButton(t(.assessmentRemove), to: links.objectives, tokens: tokens, fields: [("remove", objective.id)], style: .quiet, icon: .remove))</li>
            """#
        }
        let list: HTML? = rows.isEmpty ? nil : #"<ul class="plain-list">\#(rows)</ul>"#
        return section(t(.assessmentObjectives), #"""
        <p class="hint">\#(t(.assessmentObjectivesHint))</p>\#(list)
        \#(form(to: links.objectives, tokens: tokens, #"""
        \#(textField(Field("objectiveTitle", label: t(.assessmentNewObjective)), maximumLength: 200))
        \#(formActions(button(t(.assessmentAddObjective), style: .secondary, icon: .add)))
        """#))
        """#)
    }

    private func settings(_ t: Localizer, _ tokens: FormTokens, _ typed: Fields?, _ errors: FormErrors) -> HTML {
        func field(_ name: String, _ label: String, _ stored: String, hint: String? = nil) -> Field {
            Field(name, label: label, value: typed?.raw(name) ?? stored, hint: hint, error: errors.message(name, t))
        }
        func isOn(_ name: String, _ stored: Bool) -> Bool { typed.map { $0.contains(name) } ?? stored }
        let numbers = fieldRow(
            textField(field("passPercent", t(.assessmentPassMark), t.exact(definition.exam.cut.percent)), kind: .number, suffix: t(.assessmentPercentSign)),
            textField(field("attemptsAllowed", t(.assessmentAttemptsAllowed), definition.attemptsAllowed.map(String.init) ?? "", hint: t(.assessmentEmptyUnlimited)), kind: .number))
        let times = fieldRow(
            textField(field("timeLimitMinutes", t(.assessmentTimeLimit), definition.timeLimitMinutes.map(String.init) ?? "", hint: t(.assessmentEmptyUnlimited)), kind: .number, suffix: t(.assessmentMinutes)),
            textField(field("waitMinutes", t(.assessmentWait), String(definition.waitMinutes)), kind: .number, suffix: t(.assessmentMinutes)))
        return section(t(.assessmentSettings), id: "settings", form(to: links.settings, tokens: tokens, warnsUnsaved: true, #"""
        \#(textArea(field("introduction", t(.assessmentIntroduction), definition.introduction.texts[language] ?? "", hint: t(.assessmentIntroductionHint)), rows: 3, maximumLength: ScoringLimits.textCharacters))
        \#(numbers)\#(times)
        \#(checkbox("shufflesQuestions", label: t(.assessmentShuffleQuestions), isOn: isOn("shufflesQuestions", definition.exam.shufflesQuestions)))
        \#(checkbox("shufflesOptions", label: t(.assessmentShuffleOptions), isOn: isOn("shufflesOptions", definition.exam.shufflesOptions)))
        \#(checkbox("isPractice", label: t(.assessmentPractice), isOn: isOn("isPractice", definition.isPractice), hint: t(.assessmentPracticeHint)))
        \#(checkbox("revealsAnswers", label: t(.assessmentReveal), isOn: isOn("revealsAnswers", definition.revealsAnswers), hint: t(.assessmentRevealHint)))
        \#(formActions(button(t(.assessmentSaveSettings))))
        """#))
    }
}
