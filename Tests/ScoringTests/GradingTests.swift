import Scoring
import Testing

@Suite("Grading") struct GradingTests {
    @Test("each type and policy earns what it should", arguments: [
        (single, Response.choice("b"), "1"), (single, .choice("a"), "0"),
        (multiple, .choices(["a", "c"]), "4"), (multiple, .choices(["a"]), "2"), (multiple, .choices(["a", "c", "d"]), "2"),
        (multiple, .choices(["a", "b", "d"]), "0"), (multiple, .choices(["a", "b", "c", "d"]), "0"), (multiple, .choices([]), "0"),
        (truth, .truth(false), "1"), (truth, .truth(true), "0"),
        (numeric, .number(Fraction(text: "12.4")!), "2"), (numeric, .number(Fraction(text: "12.6")!), "2"),
        (numeric, .number(Fraction(text: "12.600001")!), "0"), (numeric, .number(Fraction(text: "-12.5")!), "0"),
        (matching, .pairs(["p1": "t1", "p2": "t2", "p3": "t3"]), "3"), (matching, .pairs(["p1": "t1"]), "1"),
        (matching, .pairs(["p1": "t2", "p2": "t1"]), "0"),
        (ordering, .order(["s1", "s2", "s3", "s4"]), "3"), (ordering, .order(["s4", "s1", "s2", "s3"]), "2"),
        (ordering, .order(["s4", "s3", "s2", "s1"]), "0"),
    ])
    func table(_ question: Question, _ response: Response, _ earned: String) throws {
        #expect(try question.grade(response) == Grade(earned: Fraction(text: earned)!, possible: question.points))
    }

    @Test("policies differ on the same response")
    func policies() throws {
        let shifted = Response.order(["s1", "s3", "s2", "s4"])
        for (credit, earned) in [(CreditPolicy.allOrNothing, "0"), (.absolutePlaces, "3/2"), (.adjacentPlaces, "0")] {
            var question = ordering
            question.credit = credit
            #expect(try question.grade(shifted).earned == Fraction(text: earned))
        }
        var lenient = multiple
        lenient.credit = .perOption(penalty: try Fraction(1, over: 2))
        #expect(try lenient.grade(.choices(["a", "c", "d"])).earned == Fraction(whole: 3))
        var strict = matching
        strict.credit = .allOrNothing
        #expect(try strict.grade(.pairs(["p1": "t1", "p2": "t2"])).earned == .zero)
    }

    @Test("a percent tolerance holds at both ends, for negative values too", arguments: [
        ("200", "5", "190", true), ("200", "5", "210", true), ("200", "5", "210.001", false), ("-200", "5", "-190", true),
        ("-200", "5", "-189.9", false), ("0", "5", "0", true), ("0", "5", "0.000001", false),
        ("999999999999.999999", "99.999999", "-999999999999.999999", false),
    ])
    func percent(_ value: String, _ percent: String, _ given: String, _ right: Bool) throws {
        var question = numeric
        question.body = .numeric(
            value: Fraction(text: value)!, tolerance: .percent(Fraction(text: percent)!), unit: nil)
        #expect(try question.grade(.number(Fraction(text: given)!)).isRight == right)
    }

    @Test("a response that does not fit is refused, not graded", arguments: [
        (single, Response.truth(true)), (single, .choice("z")), (multiple, .choices(["z"])), (matching, .pairs(["p9": "t1"])),
        (matching, .pairs(["p1": "t9"])), (ordering, .order(["s1", "s2"])), (ordering, .order(["s1", "s1", "s2", "s3"])),
    ])
    func misfit(_ question: Question, _ response: Response) {
        #expect(throws: ScoringFault.responseDoesNotFit(question: question.id)) { try question.grade(response) }
    }

    @Test("a score stays within 0 … points, and listing the options differently never changes it", arguments: 0..<100)
    func bounds(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        for question in everyQuestion {
            for credit in CreditPolicy.choices(for: question.kind) {
                var tried = question
                tried.credit = credit
                let response = randomResponse(tried, &generator)
                let grade = try tried.grade(response)
                #expect(grade.earned >= .zero && grade.earned <= tried.points)
                #expect(try permuted(tried, &generator).grade(response) == grade)
            }
        }
    }

    @Test("the largest exam the limits allow cannot overflow")
    func largest() throws {
        var questions: [Question] = []
        for index in 0..<ScoringLimits.questions {
            let count = 2 + index % 19
            let choices = (0..<count).map { Question.Option(id: "o\($0)", text: Wording("\($0)")) }
            let rights = Set(choices.prefix(count - 1).map(\.id))
            questions.append(Question(
                id: "q\(index)", prompt: Wording("?"), points: try Fraction(99_999, over: 100),
                body: .multipleChoice(options: choices, right: rights),
                credit: .perOption(penalty: try Fraction(Int64(1 + index % 99), over: 100))))
        }
        let exam = Exam(
            sections: [.init(id: "s", title: Wording("All"), questions: questions)],
            cut: CutScore(percent: try Fraction(3333, over: 100)))
        #expect(exam.problems().isEmpty)
        // One right option left out and the wrong one ticked: the ugliest fraction each question can earn.
        var responses: [String: Response] = [:]
        for question in questions { responses[question.id] = .choices(Set(question.movable.dropFirst().map(\.id))) }
        let result = try ExamResult.judge(try Form.assemble(exam, seed: 1), of: exam, responses: responses)
        #expect(result.earned > .zero && result.earned < result.possible)
        #expect(result.percent > .zero)
    }
}
