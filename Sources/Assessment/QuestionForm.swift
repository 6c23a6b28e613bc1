package import Scoring

/// The fields an author's question form sends, read into a question. Drafts may be incomplete (a question without a
/// right answer is kept and named by `problems()`); only what cannot be kept at all is refused.
///
/// Rows: `option.<n>.id`, `option.<n>.text`, `right` (values `<n>`), `option.<n>.place` for steps;
/// `left.<n>.*` and `partner.<n>.*` for pairs, `extra.<n>.*` for partners nobody has. Empty rows are left out.
package struct QuestionForm {
    package struct FieldRefusal: Error, Hashable, Sendable {
        package let field: String?
        package let code: String
        package let words: String
    }

    let fields: [String: [String]]
    let language: String
    let newID: () -> String

    package init(_ fields: [String: [String]], language: String, newID: @escaping () -> String) {
        self.fields = fields
        self.language = language
        self.newID = newID
    }

    /// - Throws: `FieldRefusal` for an unknown type or a number that cannot be read.
    package func read(into existing: Question?, id: String, decimalSeparator: Character) throws -> Question {
        guard let kind = Question.Kind(rawValue: text("type")) else {
            throw FieldRefusal(field: "type", code: "unknownType", words: "Choose a type of question.")
        }
        let explanation = wording("explanation", existing?.explanation)
        return Question(
            id: id,
            prompt: wording("prompt", existing?.prompt),
            explanation: explanation.isEmpty ? nil : explanation,
            objective: text("objective").isEmpty ? nil : text("objective"),
            points: try number("points", decimalSeparator, ifEmpty: .one),
            body: try body(kind, existing, decimalSeparator),
            credit: try credit(kind, decimalSeparator))
    }

    private func body(_ kind: Question.Kind, _ existing: Question?, _ mark: Character) throws -> Question.Body {
        switch kind {
        case .singleChoice:
            let (options, right) = optionRows(existing)
            return .singleChoice(options: options, right: right.sorted().first ?? "")
        case .multipleChoice:
            let (options, right) = optionRows(existing)
            return .multipleChoice(options: options, right: right)
        case .trueFalse:
            return .trueFalse(right: text("truth") != "false")
        case .numeric:
            let unit = text("unit")
            let tolerance = try number("tolerance", mark, ifEmpty: .zero)
            return .numeric(
                value: try number("value", mark, ifEmpty: .zero),
                tolerance: text("toleranceKind") == "percent" ? .percent(tolerance) : .absolute(tolerance),
                unit: unit.isEmpty ? nil : unit)
        case .matching:
            return matchingBody(existing)
        case .ordering:
            return .ordering(items: steps(existing))
        }
    }

    private func optionRows(_ existing: Question?) -> (options: [Question.Option], right: Set<String>) {
        let marked = Set(fields["right"] ?? [])
        var options: [Question.Option] = [], right: Set<String> = []
        for row in rows("option") {
            guard let option = option("option.\(row)", existing?.movable ?? []) else { continue }
            options.append(option)
            if marked.contains(String(row)) { right.insert(option.id) }
        }
        return (options, right)
    }

    /// Steps by the place typed, then by the row, so that moving one step is changing one number.
    private func steps(_ existing: Question?) -> [Question.Option] {
        let read = rows("option").enumerated().compactMap { index, row -> (place: Int, index: Int, option: Question.Option)? in
            guard let option = option("option.\(row)", existing?.movable ?? []) else { return nil }
            return (Int(text("option.\(row).place")) ?? index + 1, index, option)
        }
        return read.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map(\.option)
    }

    private func matchingBody(_ existing: Question?) -> Question.Body {
        var oldPrompts: [Question.Option] = []
        if case .matching(let prompts, _, _)? = existing?.body { oldPrompts = prompts }
        let oldTargets = existing?.kind == .matching ? existing?.movable ?? [] : []
        var prompts: [Question.Option] = [], targets: [Question.Option] = []
        var pairs: [String: String] = [:]
        func target(_ name: String) -> String? {
            guard let read = option(name, oldTargets) else { return nil }
            // The same partner written twice is one partner.
            if let same = targets.first(where: { $0.id == read.id || $0.text.text(in: [language]) == read.text.text(in: [language]) }) {
                return same.id
            }
            targets.append(read)
            return read.id
        }
        for row in rows("left") {
            let partner = target("partner.\(row)")
            guard let prompt = option("left.\(row)", oldPrompts) else { continue }
            prompts.append(prompt)
            pairs[prompt.id] = partner
        }
        for row in rows("extra") { _ = target("extra.\(row)") }
        return .matching(prompts: prompts, targets: targets, pairs: pairs)
    }

    private func credit(_ kind: Question.Kind, _ mark: Character) throws -> CreditPolicy {
        let name = text("credit")
        guard let policy = CreditPolicy.choices(for: kind).first(where: { $0.name == name }) else { return .allOrNothing }
        guard case .perOption = policy else { return policy }
        return .perOption(penalty: try number("penalty", mark, ifEmpty: .one))
    }

    /// Row numbers present under a name, in order, bounded.
    private func rows(_ name: String) -> [Int] {
        let numbers = fields.keys.compactMap { key -> Int? in
            let parts = key.split(separator: ".")
            guard parts.count == 3, parts[0] == name, parts[2] == "text" else { return nil }
            return Int(parts[1])
        }
        return Array(numbers.sorted().prefix(ScoringLimits.options + 10))
    }

    private func option(_ name: String, _ existing: [Question.Option]) -> Question.Option? {
        let id = text("\(name).id")
        let old = existing.first { $0.id == id }
        var words = old?.text ?? Wording([:])
        words.texts[language] = text("\(name).text")
        if words.texts[language]?.isEmpty == true { words.texts[language] = nil }
        guard !words.isEmpty else { return nil }
        return Question.Option(id: old?.id ?? newID(), text: words)
    }

    private func wording(_ name: String, _ existing: Wording?) -> Wording {
        var words = existing ?? Wording([:])
        let given = text(name)
        words.texts[language] = given.isEmpty ? nil : given
        return words
    }

    private func number(_ name: String, _ mark: Character, ifEmpty: Fraction) throws -> Fraction {
        let given = text(name)
        guard !given.isEmpty else { return ifEmpty }
        do {
            return try NumberReading.read(given, unit: nil, decimalSeparator: mark)
        } catch {
            throw FieldRefusal(field: name, code: error.code, words: error.words)
        }
    }

    private func text(_ name: String) -> String {
        let value = fields[name]?.first ?? ""
        var rest = value[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest.prefix(ScoringLimits.textCharacters + 1))
    }
}
