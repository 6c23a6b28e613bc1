import HTML
import Kernel
import Scoring
import Web

/// The author's panel of an assignment: one form with the rubric as rows.
struct AssignmentEditor {
    let definition: AssignmentDefinition
    let saveLink: Link
    let language: String

    func html(_ t: Localizer, _ tokens: FormTokens, typed: Fields? = nil, errors: FormErrors = .none) -> HTML {
        func field(_ name: String, _ label: String, _ stored: String, hint: String? = nil) -> Field {
            Field(name, label: label, value: typed?.raw(name) ?? stored, hint: hint, error: errors.message(name, t))
        }
        var percent = ""
        if case .percent(let set) = definition.rubric.rule { percent = t.exact(set) }
        let problems = definition.rubric.problems()
        let notes: HTML? = problems.isEmpty || typed != nil ? nil
            : callout(.warning, title: t(.assessmentBeforePublishing(count: problems.count)), #"<ul>\#(problems.map { #"<li>\#(t($0.message))</li>"# as HTML })</ul>"#)
        let accepted = typed.map { Set($0.all("accepts")) } ?? Set(definition.accepts.map(\.rawValue))
        let rows = (0..<criterionCount(typed)).map { criterion($0, t, typed) }
        return #"""
        <div class="exam-editor">\#(errors.isEmpty ? HTML() : errors.summary(t))\#(notes)
        \#(form(to: saveLink, tokens: tokens, warnsUnsaved: true, #"""
        \#(textArea(field("instructions", t(.assessmentInstructions), definition.instructions.texts[language] ?? "", hint: t(.assessmentInstructionsHint)), rows: 6, maximumLength: ScoringLimits.textCharacters))
        \#(checkboxGroup(Field("accepts", label: t(.assessmentAccepts), error: errors.message("accepts", t)), AssignmentDefinition.Material.allCases.map { Choice($0.rawValue, t.material($0)) }, chosen: accepted))
        \#(fieldRow(textField(field("attemptsAllowed", t(.assessmentSubmissionsAllowed), definition.attemptsAllowed.map(String.init) ?? "", hint: t(.assessmentEmptyUnlimited)), kind: .number), textField(field("passPercent", t(.assessmentRubricPass), percent, hint: t(.assessmentRubricPassHint)), kind: .number, suffix: t(.assessmentPercentSign))))
        \#(fieldset(t(.assessmentRubric), hint: t(.assessmentRubricHint), #"<div class="rubric-rows">\#(rows)</div>"#))
        \#(formActions(button(t(.assessmentSaveAssignment)), button(t(.assessmentMoreRows), style: .quiet, name: "then", value: "rows")))
        """#))</div>
        """#
    }

    private func criterionCount(_ typed: Fields?) -> Int {
        var count = definition.rubric.criteria.count + 1
        if let typed {
            count = max(count, (0..<ScoringLimits.rubricCriteria).filter { typed.contains("criterion.\($0).title") }.count)
            if typed.raw("then") == "rows" { count += 1 }
        }
        return min(count, ScoringLimits.rubricCriteria)
    }

    /// Points offered for an empty level: one more than the best so far.
    private func spare(_ stored: Rubric.Criterion?, _ place: Int, _ t: Localizer) -> String {
        guard let stored, let next = try? stored.best.adding(.one) else { return String(place) }
        return t.points(next)
    }

    private func criterion(_ row: Int, _ t: Localizer, _ typed: Fields?) -> HTML {
        let stored = definition.rubric.criteria.indices.contains(row) ? definition.rubric.criteria[row] : nil
        let name = "criterion.\(row)"
        let count = min(max(3, (stored?.levels.count ?? 2) + 1), ScoringLimits.rubricLevels)
        let minimum = typed?.raw("\(name).minimum")
            ?? stored.flatMap { one in one.levels.firstIndex { $0.id == one.minimum } }.map(String.init) ?? ""
        let levels = (0..<count).map { place -> HTML in
            let level = stored.flatMap { $0.levels.indices.contains(place) ? $0.levels[place] : nil }
            let part = "\(name).level.\(place)"
            let points = typed?.raw("\(part).points") ?? level.map { t.points($0.points) } ?? spare(stored, place, t)
            return #"""
            <li class="option-row">\#(hiddenField("\(part).id", typed?.raw("\(part).id") ?? level?.id ?? ""))<label class="choice"><input type="radio" name="\#(name).minimum" value="\#(place)"\#(if: minimum == String(place), " checked")><span class="visually-hidden">\#(t(.assessmentLevelIsMinimum(number: place + 1)))</span></label><input class="input" name="\#(part).title" value="\#(typed?.raw("\(part).title") ?? level?.title.texts[language] ?? "")" placeholder="\#(t(.assessmentLevelNumber(number: place + 1)))" aria-label="\#(t(.assessmentLevelNumber(number: place + 1)))" maxlength="1000"><input class="input input-place" inputmode="decimal" name="\#(part).points" value="\#(points)" aria-label="\#(t(.assessmentLevelPoints(number: place + 1)))"></li>
            """#
        }
        let label = t(.assessmentCriterionNumber(number: row + 1))
        return #"""
        <div class="rubric-row">\#(hiddenField("\(name).id", typed?.raw("\(name).id") ?? stored?.id ?? ""))<input class="input" name="\#(name).title" value="\#(typed?.raw("\(name).title") ?? stored?.title.texts[language] ?? "")" placeholder="\#(label)" aria-label="\#(label)" maxlength="1000">
        <p class="hint">\#(t(.assessmentLevelsHint))</p><ol class="option-rows">\#(levels)</ol><label class="choice"><input type="radio" name="\#(name).minimum" value=""\#(if: minimum.isEmpty, " checked")><span>\#(t(.assessmentNoMinimum))</span></label></div>
        """#
    }
}
