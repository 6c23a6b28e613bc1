import App
import HTTPTypes
import Support
import People
import Ledger
import Store
import Web
import Certification
import Insights
import Kernel
import Testing

@Suite("Insights: standing and figures")
struct StandingTests {
    private func day(_ text: String) -> Day { Day(iso: text)! }

    @Test("standing on a day", arguments: [
        ("2026-01-31", Standing.notStarted), ("2026-02-01", .inProgress), ("2026-02-28", .inProgress), ("2026-03-01", .certified),
        ("2027-02-28", .certified), ("2027-03-01", .expired),
    ])
    func table(on: String, standing: Standing) {
        let facts = StandingFacts(heldSince: day("2026-03-01"), heldThrough: day("2027-02-28"), begunOn: day("2026-02-01"))
        #expect(facts.standing(on: day(on)) == standing)
    }

    @Test("a credential counts through its last day, with zero days left on it")
    func lastDay() {
        let facts = StandingFacts(heldSince: day("2026-03-01"), heldThrough: day("2027-02-28"))
        #expect(facts.daysLeft(on: day("2027-02-28")) == 0)
        #expect(facts.daysLeft(on: day("2027-01-29")) == 30)
        #expect(facts.daysLeft(on: day("2027-03-01")) == nil)
    }

    @Test("revoked counts no more from its day on, though its last day is far")
    func revoked() {
        let facts = StandingFacts(heldSince: day("2026-03-01"), heldThrough: day("2028-02-28"), revokedOn: day("2026-06-01"))
        #expect(facts.standing(on: day("2026-05-31")) == .certified)
        #expect(facts.standing(on: day("2026-06-01")) == .expired)
    }

    @Test("for any mixture of people the four standings add up to the base, and each expiring is part of the next and of the certified")
    func addsUp() {
        var random = SystemRandomNumberGenerator()
        let today = day("2026-06-15")
        for _ in 0..<200 {
            var figures = Figures()
            var halves = (Figures(), Figures())
            for n in 0..<Int.random(in: 0...80, using: &random) {
                func some() -> Day? { Bool.random() ? today.adding(days: Int.random(in: -400...400, using: &random)) : nil }
                let facts = StandingFacts(heldSince: some(), heldThrough: some(), revokedOn: Int.random(in: 0...9) == 0 ? some() : nil, begunOn: some())
                figures.count(facts, on: today)
                if n % 2 == 0 { halves.0.count(facts, on: today) } else { halves.1.count(facts, on: today) }
            }
            #expect(Standing.allCases.map(figures.of).reduce(0, +) == figures.base)
            #expect(figures.expiring30 <= figures.expiring60 && figures.expiring60 <= figures.expiring90 && figures.expiring90 <= figures.certified)
            #expect(halves.0 + halves.1 == figures)
            #expect(figures - halves.1 == halves.0)
        }
    }

    @Test("percent is rounded down, so that 199 of 200 is not all")
    func percent() {
        var figures = Figures()
        figures.base = 200
        figures.certified = 199
        #expect(figures.percent == 99)
        #expect(Figures().percent == 0)
    }

    @Test("readiness: at least n people, or a share of the base rounded up", arguments: [
        (ReadinessTarget(.people, 2), 5, 2, Verdict.ready), (ReadinessTarget(.people, 2), 5, 1, .short(1)),
        (ReadinessTarget(.people, 2), 0, 0, .short(2)), (ReadinessTarget(.percent, 50), 5, 3, .ready),
        (ReadinessTarget(.percent, 50), 5, 2, .short(1)), (ReadinessTarget(.percent, 50), 0, 0, .noBase),
        (ReadinessTarget(.percent, 100), 3, 2, .short(1)), (ReadinessTarget(.percent, 1), 3, 0, .short(1)),
    ])
    func readiness(target: ReadinessTarget, base: Int, certified: Int, verdict: Verdict) {
        var figures = Figures()
        figures.base = base
        figures.certified = certified
        #expect(target.verdict(figures) == verdict)
    }

    @Test("an organization falls short on the day after the credential or the leaver that leaves one too few")
    func firstShortDay() {
        let target = ReadinessTarget(.people, 3), today = day("2026-06-15"), open = [Stay(countsThrough: nil), Stay(countsThrough: nil)]
        let people = ["2026-07-01", "2026-08-31", "2026-08-31", "2027-01-01"].map { Stay(countsThrough: day($0)) } + open
        let fall = target.firstShortDay(people, after: today)
        #expect(fall?.day == day("2026-09-01"))
        #expect(fall?.gap == 2)
        let forever = [Stay(countsThrough: .forever), Stay(countsThrough: .forever)]
        #expect(target.firstShortDay(forever + people.prefix(1) + [Stay(countsThrough: .forever)], after: today) == nil)
        #expect(target.firstShortDay(Array(people.prefix(2)) + open, after: today) == nil, "short already")
        // Three certified for ever, of whom one leaves.
        let leaver = target.firstShortDay(forever + [Stay(countsThrough: .forever, staysThrough: day("2026-07-06"))] + open, after: today)
        #expect(leaver?.day == day("2026-07-07") && leaver?.gap == 1)
        // Of a share the base shrinks with whoever leaves: an uncertified leaver helps, a certified one harms.
        let half = ReadinessTarget(.percent, 50)
        let pair = [Stay(countsThrough: .forever), Stay(countsThrough: nil, staysThrough: day("2026-07-06"))]
        #expect(half.firstShortDay(pair, after: today) == nil)
        let other = [Stay(countsThrough: .forever, staysThrough: day("2026-07-06")), Stay(countsThrough: nil)]
        #expect(half.firstShortDay(other, after: today)?.day == day("2026-07-07"))
    }
}
