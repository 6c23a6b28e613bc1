import Scoring
import Testing

@Suite("Forms") struct FormTests {
    @Test("the generator gives the published SplitMix64 sequence")
    func splitMix() {
        var generator = SeededGenerator(seed: 1_234_567)
        let wanted: [UInt64] = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        #expect(wanted == wanted.map { _ in generator.next() })
    }

    @Test("a shuffle is a permutation, reproducible from its seed", arguments: 0..<100)
    func permutation(seed: Int) {
        let elements = Array(0..<(seed % 30))
        var first = SeededGenerator(seed: UInt64(seed)), second = first
        let shuffled = first.shuffled(elements)
        #expect(shuffled.sorted() == elements)
        #expect(shuffled == second.shuffled(elements))
    }

    @Test("every order of three comes about equally often")
    func fair() {
        var generator = SeededGenerator(seed: 42)
        var counts: [[Int]: Int] = [:]
        for _ in 0..<6000 { counts[generator.shuffled([1, 2, 3]), default: 0] += 1 }
        #expect(counts.count == 6)
        #expect(counts.values.allSatisfy { (850...1150).contains($0) })
    }

    @Test("a form is rebuilt exactly from its seed, and another seed gives another")
    func reproducible() throws {
        let exam = sampleExam(draw: .some(count: 4))
        let form = try Form.assemble(exam, seed: .max)
        #expect(form == (try Form.assemble(exam, seed: .max)))
        #expect(form.seed == "18446744073709551615")
        #expect(Set(try (0..<20).map { try Form.assemble(exam, seed: $0).items.map(\.question) }).count > 5)
    }

    /// The order was computed by an independent implementation of SplitMix64, FNV-1a and Fisher–Yates.
    @Test("a recorded form of this release is served the same for ever")
    func recorded() throws {
        let form = try Form.assemble(sampleExam(), seed: 2026)
        #expect(form.items.map(\.question) == ["q1", "q4", "q3", "q6", "q5", "q2"])
    }

    @Test("draws deliver what they promise", arguments: 0..<30)
    func draws(seed: Int) throws {
        let some = try Form.assemble(sampleExam(draw: .some(count: 3)), seed: UInt64(seed))
        #expect(Set(some.items.map(\.question)).count == 3)
        let byObjective = try Form.assemble(sampleExam(draw: .perObjective(counts: ["o1": 1, "o2": 2])), seed: UInt64(seed))
        let objectives = byObjective.items.compactMap { sampleExam().question($0.question)?.objective }
        #expect(objectives.sorted() == ["o1", "o2", "o2"])
    }

    @Test("a draw of more than there is is refused")
    func tooFew() {
        for draw in [Exam.Draw.some(count: 7), .perObjective(counts: ["o1": 3]), .some(count: -1)] {
            #expect(throws: ScoringFault.tooFewQuestions(section: "s1")) { try Form.assemble(sampleExam(draw: draw), seed: 1) }
        }
    }

    @Test("options are all shown once; steps never in their right order", arguments: 0..<50)
    func shown(seed: Int) throws {
        var exam = sampleExam()
        exam.shufflesOptions = seed % 2 == 0
        for item in try Form.assemble(exam, seed: UInt64(seed)).items {
            let question = try #require(exam.question(item.question))
            #expect(item.shown.sorted() == question.movable.map(\.id).sorted())
            if question.kind == .ordering { #expect(item.shown != question.movable.map(\.id)) }
        }
    }
}
