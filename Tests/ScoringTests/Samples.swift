import Scoring

func options(_ ids: String...) -> [Question.Option] {
    ids.map { Question.Option(id: $0, text: Wording("Text \($0)")) }
}

let single = Question(
    id: "q1", prompt: Wording("Which one?"), objective: "o1", body: .singleChoice(options: options("a", "b", "c"), right: "b"))
let multiple = Question(
    id: "q2", prompt: Wording("Which ones?"), objective: "o1", points: Fraction(whole: 4),
    body: .multipleChoice(options: options("a", "b", "c", "d"), right: ["a", "c"]), credit: .perOption(penalty: .one))
let truth = Question(id: "q3", prompt: Wording("Is it so?"), objective: "o2", body: .trueFalse(right: false))
let numeric = Question(
    id: "q4", prompt: Wording("How heavy?"), objective: "o2", points: Fraction(whole: 2),
    body: .numeric(value: Fraction(text: "12.5")!, tolerance: .absolute(Fraction(text: "0.1")!), unit: "kg"))
let matching = Question(
    id: "q5", prompt: Wording("Pair them"), points: Fraction(whole: 3),
    body: .matching(prompts: options("p1", "p2", "p3"), targets: options("t1", "t2", "t3", "t4"),
                    pairs: ["p1": "t1", "p2": "t2", "p3": "t3"]), credit: .perPair)
let ordering = Question(
    id: "q6", prompt: Wording("In which order?"), objective: "o2", points: Fraction(whole: 3),
    body: .ordering(items: options("s1", "s2", "s3", "s4")), credit: .adjacentPlaces)

let everyQuestion = [single, multiple, truth, numeric, matching, ordering]

func sampleExam(draw: Exam.Draw = .all, pass: Int64 = 60) -> Exam {
    Exam(
        sections: [Exam.Section(id: "s1", title: Wording("Part 1"), questions: everyQuestion, draw: draw)],
        objectives: [.init(id: "o1", title: Wording("Choose")), .init(id: "o2", title: Wording("Measure"))],
        cut: CutScore(percent: Fraction(whole: pass)))
}

/// A response of the right type, drawn at random: sometimes right, often not.
func randomResponse(_ question: Question, _ generator: inout SeededGenerator) -> Response? {
    if generator.next(below: 8) == 0 { return nil }
    switch question.body {
    case .singleChoice(let options, _): return .choice(options[generator.next(below: options.count)].id)
    case .multipleChoice(let options, _):
        return .choices(Set(options.map(\.id).filter { _ in generator.next(below: 2) == 0 }))
    case .trueFalse: return .truth(generator.next(below: 2) == 0)
    case .numeric: return .number(Fraction(whole: Int64(generator.next(below: 20))))
    case .matching(let prompts, let targets, _):
        var pairs: [String: String] = [:]
        for prompt in prompts where generator.next(below: 4) > 0 {
            pairs[prompt.id] = targets[generator.next(below: targets.count)].id
        }
        return .pairs(pairs)
    case .ordering(let items): return .order(generator.shuffled(items.map(\.id)))
    }
}

/// The same question with everything that can be listed in another order listed so.
func permuted(_ question: Question, _ generator: inout SeededGenerator) -> Question {
    var copy = question
    switch question.body {
    case .singleChoice(let options, let right):
        copy.body = .singleChoice(options: generator.shuffled(options), right: right)
    case .multipleChoice(let options, let right):
        copy.body = .multipleChoice(options: generator.shuffled(options), right: right)
    case .matching(let prompts, let targets, let pairs):
        copy.body = .matching(prompts: generator.shuffled(prompts), targets: generator.shuffled(targets), pairs: pairs)
    case .trueFalse, .numeric, .ordering: break
    }
    return copy
}
