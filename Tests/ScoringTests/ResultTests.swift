import Scoring
import Testing

@Suite("Results") struct ResultTests {
    @Test("a whole exam is added up per objective and judged at the exact mark")
    func judged() throws {
        let exam = sampleExam(pass: 50)
        let form = try Form.assemble(exam, seed: 3)
        // 1 + 2 of 5, 1 + 0 of 6 (truth, numeric, ordering), 3 of 3: 7 of 14 is exactly 50 %.
        let responses: [String: Response] = [
            "q1": .choice("b"), "q2": .choices(["a"]), "q3": .truth(false), "q4": .number(.zero),
            "q5": .pairs(["p1": "t1", "p2": "t2", "p3": "t3"]), "q6": .order(["s4", "s3", "s2", "s1"]),
            "elsewhere": .truth(true),
        ]
        let result = try ExamResult.judge(form, of: exam, responses: responses)
        #expect(result.earned == Fraction(whole: 7) && result.possible == Fraction(whole: 14))
        #expect(result.passed && result.percent == Fraction(whole: 50))
        #expect(result.objectives.map(\.objective) == ["o1", "o2"])
        #expect(result.objectives.map(\.percent) == [Fraction(whole: 60), try Fraction(50, over: 3)])
        var stricter = exam
        stricter.cut = exam.cut.changed(to: try Fraction(5001, over: 100))
        let failed = try ExamResult.judge(form, of: stricter, responses: responses)
        #expect(!failed.passed && failed.cut.version == 2)
        #expect(stricter.cut.changed(to: stricter.cut.percent).version == 2)
    }

    @Test("two thirds do not pass a mark of 66.67, and 66.66 does")
    func exact() throws {
        let two = Fraction(whole: 2), three = Fraction(whole: 3)
        #expect(try !CutScore(percent: Fraction(6667, over: 100)).isMet(earned: two, possible: three))
        #expect(try CutScore(percent: Fraction(6666, over: 100)).isMet(earned: two, possible: three))
        #expect(try !CutScore(percent: .zero).isMet(earned: .zero, possible: .zero))
    }

    @Test("the order in which answers arrive, and shuffling, do not matter", arguments: 0..<40)
    func orderFree(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var responses: [String: Response] = [:]
        for question in generator.shuffled(everyQuestion) { responses[question.id] = randomResponse(question, &generator) }
        let exam = sampleExam()
        let first = try ExamResult.judge(try Form.assemble(exam, seed: 1), of: exam, responses: responses)
        let second = try ExamResult.judge(try Form.assemble(exam, seed: UInt64(seed) + 2), of: exam, responses: responses)
        #expect(first.earned == second.earned && first.objectives == second.objectives && first.passed == second.passed)
        #expect(first.earned >= .zero && first.earned <= first.possible)
    }

    @Test("a rubric passes by its sum and its lowest levels")
    func rubric() throws {
        let rubric = sampleRubric()
        let good = try rubric.judge(["c1": "l2", "c2": "l3"])
        #expect(good.passed && good.earned == Fraction(whole: 3) && good.possible == Fraction(whole: 4))
        let shortOne = try rubric.judge(["c1": "l1", "c2": "l3"])
        #expect(!shortOne.passed && shortOne.short == ["c1"])
        #expect(try !rubric.judge(["c1": "l2", "c2": "l1"]).passed)
        #expect(throws: Rubric.Refusal.criterionOpen("c2")) { try rubric.judge(["c1": "l1"]) }
        #expect(throws: Rubric.Refusal.unknownLevel(criterion: "c1")) { try rubric.judge(["c1": "x", "c2": "l1"]) }
        #expect(throws: Rubric.Refusal.unknownCriterion("c9")) { try rubric.judge(["c1": "l1", "c2": "l1", "c9": "l1"]) }
    }

    @Test("statistics tell an easy, a good and a misleading question apart")
    func statistics() throws {
        var results: [ExamResult] = []
        func item(_ id: String, _ right: Bool) -> ExamResult.Item {
            .init(of: id, grade: Grade(earned: right ? .one : .zero, possible: .one), isAnswered: true)
        }
        for index in 0..<20 {
            let able = index >= 10
            let items = [item("easy", true), item("good", able), item("misleading", !able), item("other", able), item("more", able)]
            let earned = try Fraction.sum(items.map(\.grade.earned))
            results.append(ExamResult(
                earned: earned, possible: Fraction(whole: 5), isPassed: able, cut: CutScore(percent: .hundred),
                shares: [], graded: items))
        }
        let found = Dictionary(uniqueKeysWithValues: ItemStatistics.of(results).map { ($0.question, $0) })
        #expect(found["easy"]?.difficulty == 1 && found["easy"]?.discrimination == nil)
        #expect(found["good"]?.difficulty == 0.5)
        #expect(try #require(found["good"]?.discrimination) > 0.9)
        #expect(try #require(found["misleading"]?.discrimination) < -0.9)
        #expect(ItemStatistics.of(Array(results.prefix(9))).allSatisfy { $0.discrimination == nil })
    }
}

func sampleRubric() -> Rubric {
    let levels = (0..<3).map { Rubric.Level(id: "l\($0 + 1)", title: Wording("Level \($0)"), points: Fraction(whole: Int64($0))) }
    return Rubric(
        criteria: [.init(id: "c1", title: Wording("Clear"), levels: levels, minimum: "l2"), .init(id: "c2", title: Wording("Right"), levels: levels)],
        rule: .percent(Fraction(whole: 60)))
}
