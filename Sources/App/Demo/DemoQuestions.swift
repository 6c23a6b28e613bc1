import Kernel
import Scoring

/// Turns the demo's questions into those of Scoring, and answers them with a chosen share of the points right.
enum DemoQuestions {
    private static func wording(_ text: DemoText) -> Wording { Wording(text.texts) }
    private static func option(_ index: Int, _ text: DemoText, _ prefix: String = "") -> Question.Option {
        Question.Option(id: "\(prefix)\(index + 1)", text: wording(text))
    }

    static func question(_ asked: DemoQuestion, number: Int) throws -> Question {
        Question(id: asked.key ?? "q\(number + 1)", prompt: wording(asked.prompt), explanation: wording(asked.explanation),
                 objective: asked.objective, points: Fraction(whole: Int64(asked.points)), body: try body(asked), credit: credit(asked.type))
    }

    private static func credit(_ type: String) -> CreditPolicy {
        switch type {
        case "multipleChoice": .perOption(penalty: .one)
        case "matching": .perPair
        case "ordering": .adjacentPlaces
        default: .allOrNothing
        }
    }

    private static func body(_ asked: DemoQuestion) throws -> Question.Body {
        switch asked.type {
        case "singleChoice", "multipleChoice":
            let options = (asked.options ?? []).enumerated().map { option($0, $1.text) }
            let right = (asked.options ?? []).enumerated().filter(\.element.correct).map { String($0.offset + 1) }
            return asked.type == "singleChoice" ? .singleChoice(options: options, right: right.first ?? "1") : .multipleChoice(options: options, right: Set(right))
        case "trueFalse":
            guard case .truth(let truth) = asked.answer else { throw Malformed(question: asked.key ?? "") }
            return .trueFalse(right: truth)
        case "numeric":
            guard case .number(let number) = asked.answer, let value = Fraction(text: decimal(number)),
                  let tolerance = Fraction(text: decimal(asked.tolerance ?? 0)) else { throw Malformed(question: asked.key ?? "") }
            return .numeric(value: value, tolerance: .absolute(tolerance), unit: asked.unit.flatMap { $0.isEmpty ? nil : $0 })
        case "matching":
            let pairs = asked.pairs ?? []
            let prompts = pairs.enumerated().map { option($0, $1.left, "p") }
            let targets = pairs.enumerated().map { option($0, $1.right, "t") } + (asked.distractors ?? []).enumerated().map { option($0, $1, "d") }
            return .matching(prompts: prompts, targets: targets, pairs: Dictionary(uniqueKeysWithValues: pairs.indices.map { ("p\($0 + 1)", "t\($0 + 1)") }))
        case "ordering":
            return .ordering(items: (asked.items ?? []).enumerated().map { option($0, $1) })
        default: throw Malformed(question: asked.key ?? "")
        }
    }
    struct Malformed: Error { let question: String }

    private static func decimal(_ number: Double) -> String { number == number.rounded() ? String(Int(number)) : String(number) }

    /// Which questions to answer rightly so that the share of points is at least `right` if that is a pass, and below it if not.
    static func chosen(_ exam: Exam, right: Double, passes: Bool, _ random: inout DemoRandom) -> Set<String> {
        let questions = exam.questions.shuffled(using: &random)
        let possible = questions.reduce(0.0) { $0 + $1.points.approximately }
        var earned = 0.0
        var chosen: Set<String> = []
        for question in questions {
            let next = earned + question.points.approximately
            if passes ? earned < right * possible : next < right * possible {
                earned = next
                chosen.insert(question.id)
            }
        }
        return chosen
    }

    /// A response: right, or wrong in a way that earns nothing.
    static func response(_ question: Question, right: Bool) -> Response {
        switch question.body {
        case .singleChoice(let options, let key): .choice(right ? key : options.first { $0.id != key }?.id ?? key)
        case .multipleChoice(let options, let keys): .choices(right ? keys : Set(options.map(\.id)).subtracting(keys))
        case .trueFalse(let truth): .truth(right ? truth : !truth)
        case .numeric(let value, _, _): .number(right ? value : (try? value.adding(Fraction(whole: 7919))) ?? value)
        case .matching(_, let targets, let pairs):
            .pairs(right ? pairs : pairs.mapValues { wanted in targets.first { $0.id != wanted }?.id ?? wanted })
        case .ordering(let items): .order(right ? items.map(\.id) : items.reversed().map(\.id))
        }
    }

    /// The fields that the exam's page sends for a response.
    static func fields(_ response: Response) -> [String: [String]] {
        switch response {
        case .choice(let id): ["answer": [id]]
        case .choices(let ids): ["answer": ids.sorted()]
        case .truth(let truth): ["answer": [truth ? "true" : "false"]]
        case .number(let number): ["answer": [number.decimalText(places: ScoringLimits.fractionDigits)]]
        case .pairs(let pairs): Dictionary(uniqueKeysWithValues: pairs.map { ("pair.\($0.key)", [$0.value]) })
        case .order(let ids): Dictionary(uniqueKeysWithValues: ids.enumerated().map { ("place.\($0.element)", [String($0.offset + 1)]) })
        }
    }
}
