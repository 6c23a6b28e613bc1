import JSON
import Scoring

/// A question as an interaction of the Experience API (Data 2.4.4.1): its type, what could be chosen, what is right, what was said.
struct Interaction {
    let question: Question

    private var type: String {
        switch question.body {
        case .singleChoice, .multipleChoice: "choice"
        case .trueFalse: "true-false"
        case .numeric: "numeric"
        case .matching: "matching"
        case .ordering: "sequencing"
        }
    }
    /// Between the parts of a response, and between those of a pair.
    private static let comma = "[,]", point = "[.]", colon = "[:]"

    /// The one right response. Of numbers it is the range within the tolerance.
    private var right: String {
        switch question.body {
        case .singleChoice(_, let right): right
        case .multipleChoice(let options, let right): options.map(\.id).filter(right.contains).joined(separator: Self.comma)
        case .trueFalse(let right): String(right)
        case .numeric(let value, let tolerance, _): Self.range(value, tolerance)
        case .matching(let prompts, _, let pairs): Self.paired(prompts.map(\.id), pairs)
        case .ordering(let items): items.map(\.id).joined(separator: Self.comma)
        }
    }
    /// What was answered, in the same form.
    func response(_ given: Response) -> String {
        switch given {
        case .choice(let id): id
        case .choices(let ids): question.movable.map(\.id).filter(ids.contains).joined(separator: Self.comma)
        case .truth(let flag): String(flag)
        case .number(let number): number.decimalText(places: 6)
        case .pairs(let pairs):
            if case .matching(let prompts, _, _) = question.body { Self.paired(prompts.map(\.id), pairs) } else { "" }
        case .order(let ids): ids.joined(separator: Self.comma)
        }
    }
    private static func paired(_ prompts: [String], _ pairs: [String: String]) -> String {
        prompts.compactMap { prompt in pairs[prompt].map { prompt + point + $0 } }.joined(separator: comma)
    }
    private static func range(_ value: Fraction, _ tolerance: Question.Tolerance) -> String {
        let allowed: Fraction? = switch tolerance {
        case .absolute(let most): most
        case .percent(let percent): (try? value.times(percent).divided(by: .hundred)).map { $0 < .zero ? (try? Fraction.zero.subtracting($0)) ?? $0 : $0 }
        }
        guard let allowed, let low = try? value.subtracting(allowed), let high = try? value.adding(allowed) else { return value.decimalText(places: 6) }
        return low.decimalText(places: 9) + colon + high.decimalText(places: 9)
    }

    /// The definition of the question's activity.
    var definition: JSONValue {
        var all: [String: JSONValue] = [
            "type": .string(ActivityType.question.rawValue), "interactionType": .string(type), "correctResponsesPattern": .array([.string(right)]),
        ]
        if let prompt = Words.map(question.prompt.texts) {
            all["name"] = Words.map(question.prompt.texts.mapValues { String($0.prefix(Self.nameCharacters)) })
            all["description"] = prompt
        }
        switch question.body {
        case .singleChoice(let options, _), .multipleChoice(let options, _), .ordering(let options): all["choices"] = Self.components(options)
        case .matching(let prompts, let targets, _): (all["source"], all["target"]) = (Self.components(prompts), Self.components(targets))
        case .trueFalse, .numeric: break
        }
        return .object(all)
    }
    private static let nameCharacters = 200
    private static func components(_ options: [Question.Option]) -> JSONValue {
        .array(options.map { option in
            var one: [String: JSONValue] = ["id": .string(option.id)]
            one["description"] = Words.map(option.text.texts)
            return .object(one)
        })
    }
}
