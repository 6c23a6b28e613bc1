import Scoring
import Testing

@Suite("Checking definitions") struct ProblemTests {
    @Test("the samples are sound")
    func sound() {
        #expect(sampleExam().problems().isEmpty)
        #expect(sampleRubric().problems().isEmpty)
    }

    static let broken: [(Question, Problem.Code)] = [
        (Question(id: "x", prompt: Wording("  "), body: .trueFalse(right: true)), .noPrompt),
        (Question(id: "x", prompt: Wording("?"), points: .zero, body: .trueFalse(right: true)), .badPoints),
        (Question(id: "x", prompt: Wording("?"), points: Fraction(text: "1/3")!, body: .trueFalse(right: true)), .badPoints),
        (Question(id: "x", prompt: Wording("?"), body: .singleChoice(options: options("a", "b"), right: "")), .noRightAnswer),
        (Question(id: "x", prompt: Wording("?"), body: .singleChoice(options: options("a", "b"), right: "c")), .unknownRightAnswer),
        (Question(id: "x", prompt: Wording("?"), body: .singleChoice(options: options("a"), right: "a")), .noOptions),
        (Question(id: "x", prompt: Wording("?"), body: .multipleChoice(options: options("a", "b"), right: [])), .noRightAnswer),
        (Question(id: "x", prompt: Wording("?"), body: .singleChoice(options: options("a", "a"), right: "a")), .sameID),
        (Question(id: "x", prompt: Wording("?"), body: .singleChoice(options: [
            .init(id: "a", text: Wording("Yes")), .init(id: "b", text: Wording(" yes "))], right: "a")), .sameOption),
        (Question(id: "x", prompt: Wording("?"), body: .singleChoice(options: [
            .init(id: "a", text: Wording("Yes")), .init(id: "b", text: Wording(""))], right: "a")), .emptyOption),
        (Question(id: "x", prompt: Wording("?"), body: .trueFalse(right: true), credit: .perPair), .badCredit),
        (Question(id: "x", prompt: Wording("?"), body: .multipleChoice(options: options("a", "b"), right: ["a"]),
                  credit: .perOption(penalty: .zero)), .badPenalty),
        (Question(id: "x", prompt: Wording("?"), body: .numeric(value: .one, tolerance: .percent(Fraction(whole: 101)), unit: nil)),
         .badTolerance),
        (Question(id: "x", prompt: Wording("?"), body: .numeric(value: Fraction(text: "1/3")!, tolerance: .absolute(.zero), unit: nil)),
         .numberTooLarge),
        (Question(id: "x", prompt: Wording("?"), body: .matching(
            prompts: options("p", "q"), targets: options("t", "u"), pairs: ["p": "t"])), .unpairedPrompt),
        (Question(id: "x", prompt: Wording("?"), body: .matching(
            prompts: options("p", "q"), targets: options("t", "u"), pairs: ["p": "t", "q": "v"])), .unknownTarget),
        (Question(id: "x", prompt: Wording(String(repeating: "a", count: 4001)), body: .trueFalse(right: true)), .textTooLong),
    ]

    @Test("each mistake in a question is named in the author's words", arguments: broken)
    func question(_ question: Question, _ code: Problem.Code) {
        #expect(question.problems().map(\.code).contains(code))
        #expect(question.problems().allSatisfy { $0.at == "x" && !$0.words.isEmpty })
    }

    @Test("each mistake in an exam is named")
    func exam() {
        func codes(_ change: (inout Exam) -> Void) -> [Problem.Code] {
            var exam = sampleExam()
            change(&exam)
            return exam.problems().map(\.code)
        }
        #expect(codes { $0.sections = [] } == [.noQuestions])
        #expect(codes { $0.cut.percent = .zero } == [.badPassMark])
        #expect(codes { $0.cut.percent = Fraction(whole: 101) } == [.badPassMark])
        #expect(codes { $0.objectives.removeLast() }.allSatisfy { $0 == .unknownObjective })
        #expect(codes { $0.sections[0].draw = .some(count: 9) } == [.drawsTooMany])
        #expect(codes { $0.sections[0].draw = .some(count: 0) } == [.drawsNone])
        #expect(codes { $0.sections[0].draw = .perObjective(counts: ["o1": 3]) } == [.drawsTooMany])
        #expect(codes { $0.sections[0].questions.append(single) } == [.sameID])
        #expect(codes { $0.objectives[0].title = Wording("") } == [.emptyObjective])
    }

    @Test("each mistake in a rubric is named")
    func rubric() {
        func codes(_ change: (inout Rubric) -> Void) -> [Problem.Code] {
            var rubric = sampleRubric()
            change(&rubric)
            return rubric.problems().map(\.code)
        }
        #expect(codes { $0.criteria = [] } == [.noCriteria])
        #expect(codes { $0.criteria[0].levels.removeLast(2) } == [.fewLevels, .badPoints, .unknownMinimum])
        #expect(codes { $0.criteria[0].levels[0].points = .one } == [.sameLevelPoints])
        #expect(codes { $0.criteria[1].title = Wording("") } == [.emptyCriterion])
        #expect(codes { $0.rule = .minimumsOnly } == [])
        #expect(codes { $0.rule = .minimumsOnly; $0.criteria[0].minimum = nil } == [.noPassRule])
    }
}
