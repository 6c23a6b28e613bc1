import Foundation
import Scoring
import Testing

@Suite("Reading answers") struct ResponseTests {
    @Test("numbers are read as people write them", arguments: [
        ("12.5", ".", "25/2"), ("12,5", ".", "25/2"), (" 12,50 kg", ",", "25/2"), ("1 234,5", ",", "2469/2"),
        ("1.234,5", ".", "2469/2"), ("1,234.5", ",", "2469/2"), ("1,234,567", ".", "1234567"), ("-3", ".", "-3"),
        ("−0,125", ".", "-1/8"), ("12.500", ".", "25/2"), ("12,500", ",", "25/2"), (".5", ".", "1/2"), ("7,", ",", "7"),
        ("1'000", ".", "1000"), ("0012", ".", "12"), ("+4 KG", ".", "4"),
    ])
    func numbers(_ text: String, _ mark: String, _ wanted: String) throws {
        let value = try NumberReading.read(text, unit: "kg", decimalSeparator: Character(mark))
        #expect(value == Fraction(text: wanted))
    }

    @Test("what is no number, or could be two, is refused", arguments: [
        ("", ".", ResponseRefusal.notANumber), ("kg", ".", .notANumber), ("twelve", ".", .otherUnit(expected: "kg")),
        ("12 lb", ".", .otherUnit(expected: "kg")), ("12,500", ".", .ambiguousNumber(text: "12,500")),
        ("12.500", ",", .ambiguousNumber(text: "12.500")), ("1,2,3", ".", .notANumber), ("1.23.4,5", ".", .notANumber),
        ("1234567890123", ".", .numberTooLong), ("0.1234567", ".", .numberTooLong), ("1e5", ".", .notANumber),
        ("--1", ".", .notANumber), (".", ".", .notANumber), (String(repeating: "1", count: 41), ".", .numberTooLong),
    ])
    func refusedNumbers(_ text: String, _ mark: String, _ refusal: ResponseRefusal) {
        #expect(throws: refusal) { try NumberReading.read(text, unit: "kg", decimalSeparator: Character(mark)) }
    }

    @Test("the fields of each type become its response", arguments: [
        (single, ["answer": ["b"]], Response.choice("b")),
        (multiple, ["answer": ["c", "a", "a"]], .choices(["a", "c"])),
        (truth, ["answer": ["false"]], .truth(false)),
        (numeric, ["answer": ["12,5"]], .number(Fraction(text: "12.5")!)),
        (matching, ["pair.p1": ["t4"], "pair.p2": [""]], .pairs(["p1": "t4"])),
        (ordering, ["order": ["s3", "s1", "s2", "s4"]], .order(["s3", "s1", "s2", "s4"])),
        (ordering, ["place.s1": ["2"], "place.s2": ["1"], "place.s3": ["4"], "place.s4": ["3"]],
         .order(["s2", "s1", "s4", "s3"])),
    ])
    func fields(_ question: Question, _ fields: [String: [String]], _ wanted: Response) throws {
        #expect(try ResponseReading.read(fields.merging(["csrf": ["x"]]) { $1 }, for: question) == wanted)
    }

    @Test("an empty form clears the answer", arguments: everyQuestion)
    func blank(_ question: Question) throws {
        #expect(try ResponseReading.read([:], for: question) == nil)
        #expect(try ResponseReading.read(["other": ["1"]], for: question) == nil)
    }

    @Test("forged and muddled fields are refused in words", arguments: [
        (single, ["answer": ["z"]], ResponseRefusal.unknownOption), (single, ["answer": ["a", "b"]], .oneOnly),
        (single, ["pair.p1": ["t1"]], .unknownField("pair.p1")), (multiple, ["answer": ["a", "z"]], .unknownOption),
        (truth, ["answer": ["maybe"]], .unknownOption), (matching, ["pair.p1": ["t9"]], .unknownOption),
        (matching, ["pair.p9": ["t1"]], .unknownField("pair.p9")), (matching, ["answer": ["t1"]], .unknownField("answer")),
        (ordering, ["place.s1": ["1"], "place.s2": ["1"]], .placeTwice(place: 1)),
        (ordering, ["place.s1": ["1"]], .placeMissing), (ordering, ["place.s1": ["5"]], .unknownPlace),
        (ordering, ["place.s1": ["first"]], .unknownPlace), (ordering, ["order": ["s1", "s2"]], .unknownOption),
        (ordering, ["order": ["s1", "s2", "s3", "s4", "s4"]], .placeMissing), (single, ["order": ["a"]], .unknownField("order")),
    ])
    func forged(_ question: Question, _ fields: [String: [String]], _ refusal: ResponseRefusal) {
        #expect(throws: refusal) { try ResponseReading.read(fields, for: question) }
        #expect(!refusal.words.isEmpty)
    }

    @Test("every response and question survives coding, to the same bytes")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: 7)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        for question in everyQuestion {
            let bytes = try encoder.encode(question)
            let back = try JSONDecoder().decode(Question.self, from: bytes)
            #expect(back == question)
            #expect(try encoder.encode(back) == bytes)
            for _ in 0..<50 {
                guard let response = randomResponse(question, &generator) else { continue }
                #expect(try JSONDecoder().decode(Response.self, from: encoder.encode(response)) == response)
            }
        }
        let exam = sampleExam(draw: .perObjective(counts: ["o1": 1]))
        #expect(try JSONDecoder().decode(Exam.self, from: encoder.encode(exam)) == exam)
    }

    @Test("a stored question of today is still read tomorrow")
    func storedShape() throws {
        let stored = """
            {"id":"q9","prompt":{"en":"Pick","de":"Wähle"},"points":"3/2","credit":{"policy":"perOption","penalty":"1/2"},
             "body":{"type":"multipleChoice","options":[{"id":"a","text":{"en":"A"}},{"id":"b","text":{"en":"B"}}],"right":["b"]}}
            """
        let question = try JSONDecoder().decode(Question.self, from: Data(stored.utf8))
        #expect(question.points == Fraction(text: "1.5"))
        #expect(question.prompt.text(in: ["de"]) == "Wähle")
        #expect(question.body == .multipleChoice(
            options: [.init(id: "a", text: Wording("A")), .init(id: "b", text: Wording("B"))], right: ["b"]))
    }
}
