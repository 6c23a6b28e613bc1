import ProgrammeRules
import Support
import Testing

@Suite("Programme rules: exact numbers") struct RationalTests {
    @Test("seven times 15/7 is 15, and reading gives back what was written") func exact() throws {
        #expect(try Rational(15, over: 7).times(Rational(7)) == Rational(15))
        for text in ["7", "-7", "20/3", "0"] { #expect(Rational(text: text)?.description == text) }
        #expect(Rational(text: "0.25")?.description == "1/4" && Rational(text: "-0.5")?.description == "-1/2")
        for text in ["", "1/0", "1/-2", "1.", ".5", "1e3", " 1", "9223372036854775808", "0.0000000000000000001", "+1", "½"] { #expect(Rational(text: text) == nil) }
    }
    @Test("beyond 64 bits it refuses and never traps") func overflow() throws {
        let most = Rational(.max), least = Rational(.min)
        #expect(throws: RationalFault.overflow) { try most.adding(.one) }
        #expect(throws: RationalFault.overflow) { try least.times(least) }
        #expect(throws: RationalFault.overflow) { try Rational(1, over: .min) }
        #expect(throws: RationalFault.divisionByZero) { try most.divided(by: .zero) }
        #expect(most.nearest == .max && least.floor == .min && most.ceiling == .max && least < most)
    }
    @Test("the laws of arithmetic hold") func laws() throws {
        var chance = Chance(1)
        for _ in 0..<3000 {
            func any() throws -> Rational { try Rational(Int64(chance.below(2001) - 1000), over: Int64(chance.below(60) + 1)) }
            let a = try any(), b = try any(), c = try any()
            #expect(try a.adding(b) == b.adding(a) && a.times(b) == b.times(a))
            #expect(try a.adding(b).adding(c) == a.adding(b.adding(c)))
            #expect(try a.times(b.adding(c)) == a.times(b).adding(a.times(c)))
            #expect(try a.adding(b).subtracting(b) == a)
            #expect((a < b) == (try a.subtracting(b).numerator < 0))
            #expect(Rational(a.floor) <= a && a <= Rational(a.ceiling) && a.ceiling - a.floor <= 1 && (a.nearest == a.floor || a.nearest == a.ceiling))
        }
    }
}
