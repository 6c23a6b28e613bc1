import Scoring
import Testing

@Suite("Fractions") struct FractionTests {
    @Test("are reduced, with the sign on top")
    func reduced() throws {
        let half = try Fraction(-3, over: -6)
        #expect(half.numerator == 1 && half.denominator == 2)
        #expect(try Fraction(2, over: -4).description == "-1/2")
    }

    @Test("three thirds make exactly one")
    func thirds() throws {
        let third = try Fraction(1, over: 3)
        #expect(try Fraction.sum([third, third, third]) == .one)
    }

    @Test("an overflow is thrown, not wrapped")
    func overflow() {
        let large = Fraction(whole: .max)
        #expect(throws: ScoringFault.overflow) { try large.adding(.one) }
        #expect(throws: ScoringFault.overflow) { try large.times(Fraction(whole: 2)) }
        #expect(throws: ScoringFault.overflow) { try Fraction(.min, over: -1) }
        #expect(throws: ScoringFault.divisionByZero) { try Fraction.one.divided(by: .zero) }
        #expect(throws: ScoringFault.divisionByZero) { try Fraction(1, over: 0) }
    }

    @Test("adding and taking away again changes nothing", arguments: 0..<200)
    func inverse(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        func any() throws -> Fraction {
            try Fraction(Int64(generator.next(below: 20_001)) - 10_000, over: Int64(generator.next(below: 500)) + 1)
        }
        let (a, b, c) = (try any(), try any(), try any())
        #expect(try a.adding(b).subtracting(b) == a)
        #expect(try a.times(b.adding(c)) == a.times(b).adding(a.times(c)))
        #expect((a < b) == (try a.subtracting(b) < .zero))
        #expect(Fraction(text: a.description) == a)
    }

    @Test("decimal text is cut off, so a missed mark never looks reached", arguments: [
        ("799/10", 0, "79"), ("79999/1000", 1, "79.9"), ("80", 1, "80"), ("2/3", 3, "0.666"), ("1/200", 3, "0.005"),
        ("1/20", 1, "0"), ("-1/2", 1, "-0.5"), ("5/2", 9, "2.5"),
    ])
    func decimal(_ text: String, _ places: Int, _ shown: String) throws {
        #expect(try #require(Fraction(text: text)).decimalText(places: places) == shown)
    }

    @Test("text that is no fraction is refused", arguments: ["", "a", "1/0", "1/-2", "1/2/3", "1.2.3", "99999999999999999999"])
    func refused(_ text: String) { #expect(Fraction(text: text) == nil) }
}
