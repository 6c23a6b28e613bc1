/// Reads the fields of a question's form: `answer` (one value, or several for multiple choice),
/// `pair.<prompt id>` with a target id; for an ordering `order`, all item ids in their order, or `place.<item id>` with a
/// place from 1.
package enum ResponseReading {
    /// - Returns: nil when nothing was answered, which clears an earlier answer.
    /// - Throws: `ResponseRefusal` in the learner's words.
    package static func read(
        _ fields: [String: [String]], for question: Question, decimalSeparator: Character = "."
    ) throws(ResponseRefusal) -> Response? {
        let answers = (fields["answer"] ?? []).map { trimmed($0) }.filter { !$0.isEmpty }
        try refuseUnknown(fields, question)
        switch question.body {
        case .singleChoice(let options, _):
            guard let answer = try only(answers) else { return nil }
            guard options.contains(where: { $0.id == answer }) else { throw .unknownOption }
            return .choice(answer)
        case .multipleChoice(let options, _):
            let known = Set(options.map(\.id))
            guard answers.allSatisfy(known.contains) else { throw .unknownOption }
            return answers.isEmpty ? nil : .choices(Set(answers))
        case .trueFalse:
            switch try only(answers) {
            case nil: return nil
            case "true": return .truth(true)
            case "false": return .truth(false)
            default: throw .unknownOption
            }
        case .numeric(_, _, let unit):
            guard let answer = try only(answers) else { return nil }
            return .number(try NumberReading.read(answer, unit: unit, decimalSeparator: decimalSeparator))
        case .matching(let prompts, let targets, _):
            return try pairs(fields, prompts, targets)
        case .ordering(let items):
            return try order(fields, items)
        }
    }

    private static func only(_ answers: [String]) throws(ResponseRefusal) -> String? {
        guard Set(answers).count <= 1 else { throw .oneOnly }
        return answers.first
    }

    private static func pairs(
        _ fields: [String: [String]], _ prompts: [Question.Option], _ targets: [Question.Option]
    ) throws(ResponseRefusal) -> Response? {
        let known = Set(targets.map(\.id))
        var pairs: [String: String] = [:]
        for prompt in prompts {
            let given = (fields["pair.\(prompt.id)"] ?? []).map { trimmed($0) }.filter { !$0.isEmpty }
            guard let target = try only(given) else { continue }
            guard known.contains(target) else { throw .unknownOption }
            pairs[prompt.id] = target
        }
        return pairs.isEmpty ? nil : .pairs(pairs)
    }

    private static func order(
        _ fields: [String: [String]], _ items: [Question.Option]
    ) throws(ResponseRefusal) -> Response? {
        if let listed = fields["order"], !listed.isEmpty {
            guard Set(listed) == Set(items.map(\.id)) else { throw .unknownOption }
            guard listed.count == items.count else { throw .placeMissing }
            return .order(listed)
        }
        var places: [Int: String] = [:]
        for item in items {
            let given = (fields["place.\(item.id)"] ?? []).map { trimmed($0) }.filter { !$0.isEmpty }
            guard let text = try only(given) else { continue }
            guard let place = Int(text), (1...items.count).contains(place) else { throw .unknownPlace }
            guard places.updateValue(item.id, forKey: place) == nil else { throw .placeTwice(place: place) }
        }
        guard !places.isEmpty else { return nil }
        guard places.count == items.count else { throw .placeMissing }
        return .order(places.sorted { $0.key < $1.key }.map(\.value))
    }

    private static func refuseUnknown(_ fields: [String: [String]], _ question: Question) throws(ResponseRefusal) {
        var known: Set<String> = ["answer"]
        switch question.body {
        case .matching(let prompts, _, _): known = Set(prompts.map { "pair.\($0.id)" })
        case .ordering(let items): known = Set(items.map { "place.\($0.id)" } + ["order"])
        default: break
        }
        // Only the answering fields are judged here; the page's own hidden fields are its business.
        for name in fields.keys.sorted()
        where (name == "answer" || name == "order" || name.hasPrefix("pair.") || name.hasPrefix("place.")) && !known.contains(name) {
            throw .unknownField(name)
        }
    }
}
