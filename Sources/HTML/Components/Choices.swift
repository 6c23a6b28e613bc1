/// One checkbox with its own label. It sends `on` when set and nothing when not.
package func checkbox(
    _ name: String, label: String, isOn: Bool, hint: String? = nil, error: String? = nil, value: String = "on"
) -> HTML {
    let field = Field(name, label: label, hint: hint, error: error)
    return #"""
    <div class="choice-field\#(if: error != nil, " has-error")"><label class="choice"><input type="checkbox" value="\#(value)" \#(field.wiring)\#(if: isOn, " checked")><span>\#(label)</span></label>\#(field.notes)</div>
    """#
}

/// Several of several. Every set box sends `field.name` once with its value.
package func checkboxGroup(_ field: Field, _ choices: [Choice], chosen: Set<String>) -> HTML {
    choiceGroup(field, choices, type: "checkbox", role: "group") { chosen.contains($0) }
}

/// What a long group of checkboxes says beside its boxes.
package struct ChoiceListWords: Sendable {
    package let search: String
    /// Sets or clears every box that the search leaves.
    package let all: String
    /// With `{n}` for the number of set boxes.
    package let count: String
    package init(search: String, all: String, count: String) {
        self.search = search
        self.all = all
        self.count = count
    }
}

/// Several of many: a list that scrolls in itself, what is chosen first. With JavaScript it has a search, which hides boxes and
/// never changes them, a button for all that is shown and the number chosen; without it one scrolls.
package func longCheckboxGroup(_ field: Field, _ choices: [Choice], chosen: Set<String>, words: ChoiceListWords) -> HTML {
    let sorted = choices.filter { chosen.contains($0.value) } + choices.filter { !chosen.contains($0.value) }
    let boxes = sorted.enumerated().map { index, choice -> HTML in
        let id = index == 0 ? field.id : "\(field.id)-\(index)"
        return #"""
        <label class="choice"><input type="checkbox" id="\#(id)" name="\#(field.name)" value="\#(choice.value)"\#(if: chosen.contains(choice.value), " checked")><span>\#(choice.label)</span></label>
        """#
    }
    return #"""
    <fieldset class="field choice-group\#(if: field.error != nil, " has-error")" role="group" data-choices data-count="\#(words.count)"><legend>\#(field.label)</legend>\#(field.notes)<div class="choice-tools"><div class="search choice-search">\#(icon(.search))<input class="input" type="search" placeholder="\#(words.search)" aria-label="\#(words.search)" autocomplete="off" data-choice-search></div><button class="button button-quiet" type="button" data-choice-all>\#(words.all)</button></div><div class="choice-list">\#(boxes)</div><p class="choice-count" role="status" data-choice-count></p></fieldset>
    """#
}

/// One of several, all of them visible. `field.value` is the chosen value.
package func radioGroup(_ field: Field, _ choices: [Choice]) -> HTML {
    choiceGroup(field, choices, type: "radio", role: "radiogroup") { $0 == field.value }
}

private func choiceGroup(
    _ field: Field, _ choices: [Choice], type: String, role: String, isChosen: (String) -> Bool
) -> HTML {
    let boxes = choices.enumerated().map { index, choice -> HTML in
        let note: HTML? = choice.hint.map { #"<small class="hint">\#($0)</small>"# }
        // The first box carries the field's id, so that the error summary can lead to it.
        let id = index == 0 ? field.id : "\(field.id)-\(index)"
        return #"""
        <label class="choice"><input type="\#(type)" id="\#(id)" name="\#(field.name)" value="\#(choice.value)"\#(if: isChosen(choice.value), " checked")\#(if: choice.isDisabled, " disabled")><span>\#(choice.label)\#(note)</span></label>
        """#
    }
    return #"""
    <fieldset class="field choice-group\#(if: field.error != nil, " has-error")" role="\#(role)"><legend>\#(field.label)</legend>\#(field.notes)\#(boxes)</fieldset>
    """#
}

/// Large answers to one question, for exams and knowledge checks: the whole card is the target.
/// - Parameter markup: the answer as HTML (its Markdown rendered), by position of `choices`; nil shows the label.
package func answerCards(
    name: String, legend: String, _ choices: [Choice], chosen: Set<String>, allowsSeveral: Bool, markup: [HTML]? = nil
) -> HTML {
    let cards = choices.enumerated().map { index, choice -> HTML in
        let shown = markup.map { $0[index] } ?? HTML(text: choice.label)
        return #"""
        <label class="answer"><input type="\#(allowsSeveral ? "checkbox" : "radio")" name="\#(name)" value="\#(choice.value)"\#(if: chosen.contains(choice.value), " checked")\#(if: choice.isDisabled, " disabled")><span class="answer-text">\#(shown)</span></label>
        """#
    }
    return #"<fieldset class="answers"><legend class="visually-hidden">\#(legend)</legend>\#(cards)</fieldset>"#
}
