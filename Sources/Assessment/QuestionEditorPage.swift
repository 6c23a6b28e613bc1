import HTML
import Kernel
import Scoring
import Web

/// The author's form of one question. Rows that stay empty are left out; two spare ones are always there.
struct QuestionEditor {
    let question: Question
    let section: String
    let exam: Exam
    let isNew: Bool
    let links: ExamAuthorLinks
    let language: String

    private static let spareRows = 2

    func html(_ t: Localizer, _ tokens: FormTokens, typed: Fields? = nil, errors: FormErrors = .none) -> HTML {
        func field(_ name: String, _ label: String, _ stored: String, hint: String? = nil) -> Field {
            Field(name, label: label, value: typed?.raw(name) ?? stored, hint: hint, error: errors.message(name, t))
        }
        let problems = isNew ? [] : question.problems()
        let notes: HTML? = problems.isEmpty ? nil
            : callout(.warning, title: t(.assessmentBeforePublishing(count: problems.count)), #"<ul>\#(problems.map { #"<li>\#(t($0.message))</li>"# as HTML })</ul>"#)
        let objectives = [Choice("", t(.assessmentNoObjective))] + exam.objectives.map { Choice($0.id, t($0.title)) }
        let sections = exam.sections.enumerated().map { index, part in
            Choice(part.id, t(part.title).isEmpty ? t(.assessmentSectionNumber(number: index + 1)) : t(part.title))
        }
        let place: HTML? = sections.count > 1
            ? selectField(Field("section", label: t(.assessmentSection), value: typed?.raw("section") ?? section), sections)
            : hiddenField("section", section)
        return #"""
        \#(errors.isEmpty ? HTML() : errors.summary(t))\#(notes)
        \#(form(to: isNew ? links.newQuestion(section: section, kind: question.kind) : links.question(question.id), tokens: tokens, warnsUnsaved: true, #"""
        \#(hiddenField("type", question.kind.rawValue))
        \#(textArea(field("prompt", t(.assessmentPrompt), question.prompt.texts[language] ?? "", hint: t(.assessmentMarkdownHint)), rows: 3, maximumLength: ScoringLimits.textCharacters))
        \#(body(t, typed, errors))
        \#(credit(t, typed))
        \#(fieldRow(textField(field("points", t(.assessmentPointsLabel), t.exact(question.points)), kind: .number), selectField(Field("objective", label: t(.assessmentObjective), value: typed?.raw("objective") ?? question.objective ?? ""), objectives)))
        \#(place)
        \#(textArea(field("explanation", t(.assessmentExplanation), question.explanation?.texts[language] ?? "", hint: t(.assessmentExplanationHint)), rows: 2, maximumLength: ScoringLimits.textCharacters))
        <div class="form-actions">\#(button(t(.assessmentSaveQuestion), name: "then", value: "back"))\#(button(t(.assessmentSaveAndAdd), style: .secondary, name: "then", value: "another"))\#(hasRows ? button(t(.assessmentMoreRows), style: .quiet, name: "then", value: "rows") : HTML())</div>
        """#))
        """#
    }

    private var hasRows: Bool { question.kind != .trueFalse && question.kind != .numeric }

    private func body(_ t: Localizer, _ typed: Fields?, _ errors: FormErrors) -> HTML {
        switch question.body {
        case .singleChoice(let options, let right): return optionRows(options, right: [right], several: false, t, typed)
        case .multipleChoice(let options, let right): return optionRows(options, right: right, several: true, t, typed)
        case .trueFalse(let right):
            return radioGroup(
                Field("truth", label: t(.assessmentRightAnswerLabel), value: typed?.raw("truth") ?? (right ? "true" : "false")),
                [Choice("true", t(.assessmentTrue)), Choice("false", t(.assessmentFalse))])
        case .numeric(let value, let tolerance, let unit): return numeric(value, tolerance, unit, t, typed, errors)
        case .matching(let prompts, let targets, let pairs): return matching(prompts, targets, pairs, t, typed)
        case .ordering(let items): return steps(items, t, typed)
        }
    }

    /// One row for each option and spare ones; what was typed wins, so that a refused form loses nothing.
    private func optionRows(_ options: [Question.Option], right: Set<String>, several: Bool, _ t: Localizer, _ typed: Fields?) -> HTML {
        let marked = typed.map { Set($0.all("right")) }
        let rows = (0..<rowCount(options.count, least: 4, "option", typed)).map { row -> HTML in
            let option = options.indices.contains(row) ? options[row] : nil
            let isRight = marked.map { $0.contains(String(row)) } ?? option.map { right.contains($0.id) } ?? false
            return #"""
            <li class="option-row"><label class="choice"><input type="\#(several ? "checkbox" : "radio")" name="right" value="\#(row)"\#(if: isRight, " checked")><span class="visually-hidden">\#(t(.assessmentRowIsRight(number: row + 1)))</span></label>\#(words("option.\(row)", option, t(.assessmentOptionNumber(number: row + 1)), t, typed))</li>
            """#
        }
        return fieldset(t(.assessmentOptions), hint: t(several ? .assessmentOptionsHintSeveral : .assessmentOptionsHint), #"<ol class="option-rows">\#(rows)</ol>"#)
    }

    private func steps(_ items: [Question.Option], _ t: Localizer, _ typed: Fields?) -> HTML {
        let rows = (0..<rowCount(items.count, least: 4, "option", typed)).map { row -> HTML in
            let option = items.indices.contains(row) ? items[row] : nil
            let place = typed?.raw("option.\(row).place") ?? String(row + 1)
            return #"""
            <li class="option-row"><input class="input input-place" inputmode="numeric" name="option.\#(row).place" value="\#(place)" aria-label="\#(t(.assessmentPlaceOf(number: row + 1)))">\#(words("option.\(row)", option, t(.assessmentStepNumber(number: row + 1)), t, typed))</li>
            """#
        }
        return fieldset(t(.assessmentSteps), hint: t(.assessmentStepsHint), #"<ol class="option-rows">\#(rows)</ol>"#)
    }

    private func matching(
        _ prompts: [Question.Option], _ targets: [Question.Option], _ pairs: [String: String], _ t: Localizer, _ typed: Fields?
    ) -> HTML {
        let rows = (0..<rowCount(prompts.count, least: 3, "left", typed)).map { row -> HTML in
            let prompt = prompts.indices.contains(row) ? prompts[row] : nil
            let partner = prompt.flatMap { pairs[$0.id] }.flatMap { id in targets.first { $0.id == id } }
            return #"""
            <li class="option-row pair-row">\#(words("left.\(row)", prompt, t(.assessmentLeftNumber(number: row + 1)), t, typed))<span aria-hidden="true">→</span>\#(words("partner.\(row)", partner, t(.assessmentPartnerNumber(number: row + 1)), t, typed))</li>
            """#
        }
        let spare = targets.filter { target in !pairs.values.contains(target.id) }
        let extras = (0..<rowCount(spare.count, least: 1, "extra", typed)).map { row -> HTML in
            #"<li class="option-row">\#(words("extra.\(row)", spare.indices.contains(row) ? spare[row] : nil, t(.assessmentExtraNumber(number: row + 1)), t, typed))</li>"#
        }
        return fieldset(t(.assessmentPairs), hint: t(.assessmentPairsHint), #"<ol class="option-rows">\#(rows)</ol>"#)
            + fieldset(t(.assessmentExtras), hint: t(.assessmentExtrasHint), #"<ol class="option-rows">\#(extras)</ol>"#)
    }

    private func numeric(
        _ value: Fraction, _ tolerance: Question.Tolerance, _ unit: String?, _ t: Localizer, _ typed: Fields?, _ errors: FormErrors
    ) -> HTML {
        func field(_ name: String, _ label: String, _ stored: String, hint: String? = nil) -> Field {
            Field(name, label: label, value: typed?.raw(name) ?? stored, hint: hint, error: errors.message(name, t))
        }
        var amount = Fraction.zero, kind = "absolute"
        switch tolerance {
        case .absolute(let allowed): amount = allowed
        case .percent(let allowed): (amount, kind) = (allowed, "percent")
        }
        return fieldRow(
            textField(field("value", t(.assessmentRightNumber), isNew ? "" : t.exact(value)), kind: .number),
            textField(field("unit", t(.assessmentUnit), unit ?? "", hint: t(.assessmentUnitHint)), maximumLength: 20))
            + fieldRow(
                textField(field("tolerance", t(.assessmentTolerance), t.exact(amount)), kind: .number),
                selectField(Field("toleranceKind", label: t(.assessmentToleranceKind), value: typed?.raw("toleranceKind") ?? kind), [
                    Choice("absolute", t(.assessmentToleranceAbsolute)), Choice("percent", t(.assessmentTolerancePercent)),
                ]))
    }

    private func credit(_ t: Localizer, _ typed: Fields?) -> HTML? {
        let policies = CreditPolicy.choices(for: question.kind)
        guard policies.count > 1 else { return nil }
        let choices = policies.map { policy -> Choice in
            switch policy {
            case .allOrNothing: Choice(policy.name, t(.assessmentCreditAll))
            case .perOption: Choice(policy.name, t(.assessmentCreditPerOption))
            case .perPair: Choice(policy.name, t(.assessmentCreditPerPair))
            case .adjacentPlaces: Choice(policy.name, t(.assessmentCreditAdjacent))
            case .absolutePlaces: Choice(policy.name, t(.assessmentCreditAbsolute))
            }
        }
        var penalty: HTML?
        if question.kind == .multipleChoice {
            var stored = Fraction.one
            if case .perOption(let set) = question.credit { stored = set }
            penalty = textField(Field("penalty", label: t(.assessmentPenalty), value: typed?.raw("penalty") ?? t.exact(stored), hint: t(.assessmentPenaltyHint)), kind: .number)
        }
        return radioGroup(Field("credit", label: t(.assessmentCredit), value: typed?.raw("credit") ?? question.credit.name), choices) + (penalty ?? HTML())
    }

    private func words(_ name: String, _ option: Question.Option?, _ label: String, _ t: Localizer, _ typed: Fields?) -> HTML {
        let stored = option?.text.texts[language] ?? ""
        return #"""
        \#(hiddenField("\(name).id", typed?.raw("\(name).id") ?? option?.id ?? ""))<input class="input" name="\#(name).text" value="\#(typed?.raw("\(name).text") ?? stored)" aria-label="\#(label)" placeholder="\#(label)" maxlength="1000">
        """#
    }

    private func rowCount(_ stored: Int, least: Int, _ name: String, _ typed: Fields?) -> Int {
        var count = max(least, stored + (isNew ? 0 : Self.spareRows))
        if let typed {
            count = max(count, typed.pairs.filter { $0.name.hasPrefix("\(name).") && $0.name.hasSuffix(".text") }.count)
            if typed.raw("then") == "rows" { count += Self.spareRows * 2 }
        }
        return min(count, ScoringLimits.options + 2)
    }
}
