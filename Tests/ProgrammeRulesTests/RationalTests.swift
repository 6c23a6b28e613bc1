import ProgrammeRules
import Testing

@Suite struct `Exact numbers` {
    @Test func `seven times 15/7 is 15`() throws {
        let weight = try Rational(15, over: 7)
        #expect(try weight.times(Rational(7)) == Rational(15))
    }
}
