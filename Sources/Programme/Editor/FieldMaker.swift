import HTML
import Kernel
import ProgrammeRules
import People
import Web

/// Makes the fields of the editor's forms from their values, with what is wrong beside each.
struct FieldMaker {
    let values: Fields
    let errors: FormErrors
    let names: EditorNames
    let rules: Programme
    let words: RuleWords
    var t: Localizer { words.t }

    func text(_ name: String, _ label: String, hint: String? = nil, kind: TextKind = .text, suffix: String? = nil) -> HTML {
        textField(Field(name, label: label, value: values.text(name), hint: hint, error: errors.message(name, t)), kind: kind, suffix: suffix)
    }
    func number(_ name: String, _ label: String, hint: String? = nil, suffix: String? = nil) -> HTML { text(name, label, hint: hint, kind: .number, suffix: suffix) }
    func day(_ name: String, _ label: String, hint: String? = nil) -> HTML { text(name, label, hint: hint, kind: .date) }
    func choice(_ name: String, _ label: String, hint: String? = nil, _ choices: [Choice]) -> HTML {
        selectField(Field(name, label: label, value: values.text(name), hint: hint, error: errors.message(name, t)), choices)
    }
    func words<W: RawRepresentable & CaseIterable>(_ name: String, _ label: String, hint: String? = nil, _ type: W.Type, _ say: (W) -> String) -> HTML where W.RawValue == String {
        choice(name, label, hint: hint, W.allCases.map { Choice($0.rawValue, say($0)) })
    }
    func flag(_ name: String, _ label: String) -> HTML { checkbox(name, label: label, isOn: values.contains(name)) }
    func span(_ name: String, _ label: String) -> HTML {
        fieldRow(number(name + ".n", label), choice(name + ".unit", t(.programmeSentenceUnit), [Choice("months", t(.programmeSentenceMonths)), Choice("days", t(.programmeSentenceDays))]))
    }
    /// Shown only while another field has one of these values, where there is JavaScript.
    func when(_ name: String, _ wanted: String, _ content: HTML) -> HTML { #"<div class="sentence-when" data-when="\#(name)" data-is="\#(wanted)">\#(content)</div>"# }
    func what(_ name: String, _ label: String) -> HTML { choice(name, label, names.choices(values.text(name), t)) }
    func rows(_ prefix: String, _ name: String) -> Int { SentenceReader(values).rows(prefix, name) }
    /// How many rows are shown: those there are, and one that is empty for the next.
    func shown(_ prefix: String, _ name: String) -> Int {
        let count = rows(prefix, name), filled = (0..<count).count { values.filled("\(prefix).\($0).\(name)") != nil }
        return count == filled ? count + 1 : count
    }
    /// Something is wrong with a field of this row.
    func isWrong(_ row: String) -> Bool { errors.refusals.contains { $0.field?.hasPrefix(row + ".") == true } }
    func statuses(_ name: String, _ label: String, blank: String? = nil) -> HTML {
        var choices = blank.map { [Choice("", $0)] } ?? []
        choices += rules.statuses.map { Choice($0.id, words.status($0.id)) }
        let current = values.text(name)
        if !choices.contains(where: { $0.value == current }) { choices.append(Choice(current, current)) }
        return choice(name, label, choices)
    }
    func titles(_ label: (String) -> String) -> HTML {
        var tags = values.pairs.filter { $0.name.hasPrefix("title.") }.map { String($0.name.dropFirst(6)) }
        for tag in ["en", "de"] where !tags.contains(tag) { tags.append(tag) }
        return #"<div class="field-row">\#(tags.map { text("title." + $0, label($0)) })</div>"#
    }

    // MARK: what is held, who counts, where

    /// - Parameter prefix: of the list that a whole holding is.
    func hold(_ prefix: String, _ label: String) -> HTML {
        let list: HTML? = values.contains(prefix + ".list") ? hiddenField(prefix + ".list", "on") : nil
        let mode = choice(prefix + ".mode", t(.programmeSentenceHoldMode), [Choice("any", t(.programmeSentenceHoldAny)), Choice("all", t(.programmeSentenceHoldAll))])
        return fieldset(label, "\(list)\(holdRows(prefix))\(mode)")
    }
    private func holdRows(_ prefix: String) -> [HTML] {
        let filled = (0..<rows(prefix, "what")).count { values.filled("\(prefix).\($0).what") != nil }
        return (0..<shown(prefix, "what")).map { index in
            let title = index == 0 ? t(.programmeSentenceHolds) : index < filled ? t(.programmeSentenceHoldsAlso(n: index + 1)) : t(.programmeSentenceHoldsMore)
            return #"<div class="sentence-row">\#(holdRow("\(prefix).\(index)", title))</div>"#
        }
    }
    /// One certification or course with its conditions, or a list of its own with the rows of that list.
    func holdRow(_ row: String, _ label: String) -> HTML {
        let chosen = values.text(row + ".what")
        guard chosen == HoldFields.any || chosen == HoldFields.all else { return what(row + ".what", label) + conditions(row) }
        return "\(what(row + ".what", label))<div class=\"sentence-list\">\(fieldset(t(.programmeSentenceListOf(mode: chosen)), "\(holdRows(row))"))</div>"
    }
    private func conditions(_ row: String) -> HTML {
        let what = values.text(row + ".what"), kind = what.prefix { $0 != "/" }
        let fields: [HTML], names: [String]
        switch kind {
        case "credential":
            names = ["versions", "evidence", "before", "until", "assurance"]
            fields = [fieldRow(day(row + ".before", t(.programmeSentenceEarnedBefore)), day(row + ".until", t(.programmeSentenceAcceptedUntil))),
                      checkboxGroup(Field(row + ".evidence", label: t(.programmeSentenceEvidenceLabel), hint: t(.programmeSentenceEvidenceHint)),
                                    Evidence.allCases.map { Choice($0.rawValue, t(.programmeSentenceEvidence(evidence: $0.rawValue))) }, chosen: Set(values.all(row + ".evidence"))),
                      fieldRow(text(row + ".versions", t(.programmeSentenceVersions), hint: t(.programmeSentenceVersionsHint)), number(row + ".assurance", t(.programmeSentenceAssurance)))]
        case "course", "path", "campaign":
            names = ["versions", "from", "through", "age.n", "onTime", "assurance"]
            fields = [fieldRow(day(row + ".from", t(.programmeSentenceFinishedFrom)), day(row + ".through", t(.programmeSentenceFinishedThrough))), span(row + ".age", t(.programmeSentenceFinishedWithin)),
                      flag(row + ".onTime", t(.programmeSentenceOnTimeOnly)),
                      fieldRow(text(row + ".versions", t(.programmeSentenceVersions), hint: t(.programmeSentenceVersionsHint)), number(row + ".assurance", t(.programmeSentenceAssurance)))]
        case "track":
            names = ["assurance"]
            fields = [fieldRow(number(row + ".rank", t(.programmeSentenceTrackRank)), number(row + ".assurance", t(.programmeSentenceAssurance)))]
        default: return HTML()
        }
        return disclosure(t(.programmeSentenceConditions), isOpen: names.contains { values.filled("\(row).\($0)") != nil || errors.message("\(row).\($0)", t) != nil }, "\(fields)")
    }

    func who(_ prefix: String, _ label: String, mayLimit: Bool = false, _ more: HTML? = nil) -> HTML {
        let known = JobRole.allCases.map(\.rawValue), chosen = values.all(prefix + ".roles").filter { !$0.isEmpty }
        let roles = (known + chosen.filter { !known.contains($0) }).map { Choice($0, t(.peoplePeopleJobRoleName(role: $0))) }
        let isSet = !chosen.isEmpty || more != nil || ["scope.reach", "countries", "contractors", "exclusive", "hired"].contains { values.filled("\(prefix).\($0)") != nil }
        let isWrong = ["scope.over", "contractors", "hired"].contains { errors.message("\(prefix).\($0)", t) != nil }
        let limit: HTML? = mayLimit || values.filled(prefix + ".contractors") != nil ? number(prefix + ".contractors", t(.programmeSentenceContractors), suffix: t(.programmeSentencePercentSign)) : nil
        return disclosure(label, isOpen: isSet || isWrong, """
            \(checkboxGroup(Field(prefix + ".roles", label: t(.programmeSentenceRoles), hint: t(.programmeSentenceRolesHint)), roles, chosen: Set(chosen)))
            \(scope(prefix + ".scope", blank: t(.programmeSentenceReachSame)))
            \(fieldRow(text(prefix + ".countries", t(.programmeSentenceCountries), hint: t(.programmeSentenceCountriesHint)), day(prefix + ".hired", t(.programmeSentenceHiredBefore))))
            \(limit)\(flag(prefix + ".exclusive", t(.programmeSentenceExclusiveOnly)))\(more)
            """)
    }
    /// - Parameter blank: what no choice means; nil where one has to be chosen.
    func scope(_ prefix: String, blank: String?) -> HTML {
        let choices = (blank.map { [Choice("", $0)] } ?? []) + ScopeFields.reaches.map { Choice($0, t(.programmeSentenceReach(reach: $0))) }
        return """
            \(fieldRow(choice(prefix + ".reach", t(.programmeSentenceReachLabel), choices), choice(prefix + ".assignment", t(.programmeSentenceAssignment), [
                Choice("any", t(.programmeSentenceAssignmentAny)), Choice("primary", t(.programmeSentenceAssignmentPrimary)),
            ])))
            \(when(prefix + ".reach", "group", number(prefix + ".over", t(.programmeSentenceOver), suffix: t(.programmeSentencePercentSign))))
            """
    }
    func metric() -> HTML {
        var keys = rules.metrics.map { Choice($0.key, OrganizationStanding.label($0, t)) }
        let current = values.text("key")
        if !current.isEmpty, current != MetricFields.other, !keys.contains(where: { $0.value == current }) { keys.append(Choice(current, current)) }
        keys.append(Choice(MetricFields.other, t(.programmeSentenceMetricOther)))
        return """
            \(choice("key", t(.programmeSentenceMetric), hint: t(.programmeSentenceMetricHint), keys))
            \(when("key", MetricFields.other, fieldRow(text("newKey", t(.programmeSentenceMetricNew)), text("newCurrency", t(.programmeSentenceCurrency), hint: t(.programmeSentenceCurrencyHint)))))
            """
    }
    func window() -> HTML {
        """
        \(choice("window", t(.programmeSentenceWindow), ["latest", "trailing", "year", "fixed"].map { Choice($0, t(.programmeSentenceWindowName(window: $0))) }))
        \(when("window", "trailing", number("window.months", t(.programmeSentenceWindowMonths))))
        \(when("window", "year", number("window.years", t(.programmeSentenceWindowYears), hint: t(.programmeSentenceWindowYearsHint))))
        \(when("window", "fixed", fieldRow(day("window.from", t(.programmeSentenceFrom)), day("window.through", t(.programmeSentenceThrough)))))
        \(number("age", t(.programmeSentenceAge), hint: t(.programmeSentenceAgeHint), suffix: t(.programmeSentenceDays)))
        """
    }
    func rounding() -> HTML { words("rounding", t(.programmeSentenceRounding), Rounding.self) { t(.programmeSentenceRoundingName(rounding: $0.rawValue)) } }
}
