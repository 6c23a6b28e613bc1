import App
import HTTPTypes
import Support
import People
import Ledger
import Store
import Web
import Certification
import Kernel
import Testing

@Suite("Award rules")
struct AwardRulesTests {
    static func day(_ text: String) -> Day { Day(iso: text)! }
    static let utc = Zone.utc

    /// Noon of a day in a zone.
    static func noon(_ text: String, _ zone: Zone = .utc) -> Instant { zone.instant(of: day(text), secondOfDay: 43_200) }

    static func terms(_ months: Int?, _ anchor: AwardRules.Anchor = .expiry, window: Int = 180, zone: Zone = .utc,
                      from: String = "2020-01-01") -> AwardRules.Terms {
        .init(validityMonths: months, anchor: anchor, renewalWindowDays: window, zone: zone, inForceFrom: day(from))
    }
    static func proof(_ need: String, _ on: String, _ zone: Zone = .utc) -> AwardRules.Proof {
        .init(need: need, completion: "\(need)@\(on)", at: noon(on, zone))
    }
    static func grant(_ outcome: AwardRules.Outcome) -> AwardRules.Grant? {
        if case .grant(let grant) = outcome { grant } else { nil }
    }
    static func chain(_ grant: AwardRules.Grant, open: Bool = true) -> AwardRules.Chain {
        .init(isOpen: open, validThrough: grant.validThrough, evidenceUntil: grant.evidenceUntil, anchorDay: grant.anchorDay,
              anchorMonths: grant.anchorMonths)
    }
    static func first(_ on: String, _ terms: AwardRules.Terms) -> AwardRules.Grant {
        grant(AwardRules.decide(terms, needs: [.init("exam")], proofs: [proof("exam", on)], chain: nil))!
    }

    @Test("certify on the day on which the last thing is proved, whatever the order")
    func all() {
        let needs = [AwardRules.Need("course"), .init("exam"), .init("demo")]
        let proofs = [Self.proof("exam", "2026-03-01"), Self.proof("course", "2026-05-07"), Self.proof("exam", "2026-06-01")]
        #expect(AwardRules.decide(Self.terms(24), needs: needs, proofs: proofs, chain: nil) == .missing(["demo"]))
        let granted = Self.grant(AwardRules.decide(Self.terms(24), needs: needs, proofs: proofs + [Self.proof("demo", "2026-04-04")], chain: nil))
        #expect(granted?.earnedOn == Self.day("2026-05-07"))
        #expect(granted?.validThrough == Self.day("2028-05-07"))
        #expect(granted?.kind == .first)
        #expect(granted?.evidence.map(\.completion) == ["course@2026-05-07", "exam@2026-03-01", "demo@2026-04-04"])
    }

    @Test("certify nobody for nothing, and nobody before the version is in force")
    func edges() {
        #expect(AwardRules.decide(Self.terms(12), needs: [], proofs: [], chain: nil) == .asksNothing)
        let late = Self.grant(AwardRules.decide(Self.terms(12, from: "2026-09-01"), needs: [.init("exam")],
                                                proofs: [Self.proof("exam", "2024-02-01")], chain: nil))
        #expect(late?.earnedOn == Self.day("2026-09-01"))
        #expect(late?.validThrough == Self.day("2027-09-01"))
    }

    @Test("T9: an early renewal counts from the old expiry or from the pass, as declared")
    func anchors() {
        let held = AwardRules.Chain(isOpen: true, validThrough: Self.day("2026-12-31"), evidenceUntil: Self.noon("2025-12-31"),
                                    anchorDay: Self.day("2025-12-31"), anchorMonths: 12)
        let passes = [Self.proof("exam", "2025-12-31"), Self.proof("exam", "2026-07-15")]
        let byExpiry = Self.grant(AwardRules.decide(Self.terms(12), needs: [.init("exam")], proofs: passes, chain: held))
        #expect(byExpiry?.validThrough == Self.day("2027-12-31") && byExpiry?.kind == .renewal)
        #expect(byExpiry?.earnedOn == Self.day("2026-07-15"))
        let byPass = Self.grant(AwardRules.decide(Self.terms(12, .pass), needs: [.init("exam")], proofs: passes, chain: held))
        #expect(byPass?.validThrough == Self.day("2027-07-15"))
    }

    @Test("a pass that would shorten what is held changes nothing")
    func neverShortens() {
        let held = AwardRules.Chain(isOpen: true, validThrough: Self.day("2029-01-01"), evidenceUntil: Self.noon("2026-01-01"),
                                    anchorDay: Self.day("2026-01-01"), anchorMonths: 36)
        let proofs = [Self.proof("exam", "2026-06-01")]
        #expect(AwardRules.decide(Self.terms(12, .pass), needs: [.init("exam")], proofs: proofs, chain: held) == .keeps)
        let life = AwardRules.Chain(isOpen: true, validThrough: nil, evidenceUntil: Self.noon("2026-01-01"),
                                    anchorDay: Self.day("2026-01-01"), anchorMonths: 0)
        #expect(AwardRules.decide(Self.terms(12), needs: [.init("exam")], proofs: proofs, chain: life) == .keeps)
    }

    @Test("renewal opens so many days before the last one, so nobody stacks years in a week")
    func window() {
        let granted = Self.first("2026-01-10", Self.terms(12))
        let needs = [AwardRules.Need("exam")]
        let early = [Self.proof("exam", "2026-01-10"), Self.proof("exam", "2026-01-11")]
        #expect(AwardRules.decide(Self.terms(12), needs: needs, proofs: early, chain: Self.chain(granted)) == .tooEarly(opens: Self.day("2026-07-14")))
        let onTheDay = early + [Self.proof("exam", "2026-07-14")]
        #expect(Self.grant(AwardRules.decide(Self.terms(12), needs: needs, proofs: onTheDay, chain: Self.chain(granted)))?.validThrough == Self.day("2028-01-10"))
        #expect(AwardRules.decide(Self.terms(12), needs: needs, proofs: [Self.proof("exam", "2026-01-10")], chain: Self.chain(granted)) == .missing(["exam"]))
    }

    @Test("on the last day a renewal is continuous; a day later a new period of the same chain begins")
    func lapse() {
        let held = Self.chain(Self.first("2026-01-10", Self.terms(12)))
        let last = Self.grant(AwardRules.decide(Self.terms(12), needs: [.init("exam")], proofs: [Self.proof("exam", "2027-01-10")], chain: held))
        #expect(last?.kind == .renewal && last?.validThrough == Self.day("2028-01-10"))
        let after = Self.grant(AwardRules.decide(Self.terms(12), needs: [.init("exam")], proofs: [Self.proof("exam", "2027-01-11")], chain: held))
        #expect(after?.kind == .again && after?.validThrough == Self.day("2028-01-11"))
    }

    @Test("only what must be proved anew is asked at renewal, and what a newer version added")
    func renewing() {
        let needs = [AwardRules.Need("course", renews: false), .init("exam", renews: true), .init("new", renews: false)]
        let held = AwardRules.Chain(isOpen: true, validThrough: Self.day("2026-12-31"), evidenceUntil: Self.noon("2025-12-31"),
                                    anchorDay: Self.day("2025-12-31"), anchorMonths: 12)
        let old = [Self.proof("course", "2025-11-01"), Self.proof("exam", "2025-12-31"), Self.proof("exam", "2026-11-01")]
        #expect(AwardRules.decide(Self.terms(12), needs: needs, proofs: old, chain: held) == .missing(["new"]))
        let granted = Self.grant(AwardRules.decide(Self.terms(12), needs: needs, proofs: old + [Self.proof("new", "2026-02-01")], chain: held))
        #expect(granted?.validThrough == Self.day("2027-12-31"))
        let everything = [AwardRules.Need("course", renews: false), .init("exam", renews: false)]
        #expect(AwardRules.decide(Self.terms(12), needs: everything, proofs: old, chain: held) == .missing(["course"]))
    }

    @Test("what is revoked or suspended is not awarded again by a pass")
    func withheld() {
        let held = Self.chain(Self.first("2026-01-10", Self.terms(12)), open: false)
        #expect(AwardRules.decide(Self.terms(12), needs: [.init("exam")], proofs: [Self.proof("exam", "2026-12-01")], chain: held) == .withheld)
    }

    @Test("months end where months end, and do not drift", arguments: [
        ("2026-08-31", 6, ["2027-02-28", "2027-08-31", "2028-02-29", "2028-08-31"]),
        ("2024-02-29", 12, ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]),
        ("2026-01-31", 1, ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]),
        ("2026-12-31", 24, ["2028-12-31", "2030-12-31"]),
    ])
    func monthEnds(start: String, months: Int, expected: [String]) {
        let terms = Self.terms(months, window: 20)
        var granted = Self.first(start, terms)
        for (index, wanted) in expected.enumerated() {
            #expect(granted.validThrough == Self.day(wanted))
            guard index + 1 < expected.count else { break }
            let pass = AwardRules.Proof(need: "exam", completion: "c\(index)", at: Self.noon(wanted))
            granted = Self.grant(AwardRules.decide(terms, needs: [.init("exam")], proofs: [pass], chain: Self.chain(granted)))!
            #expect(granted.kind == .renewal)
        }
    }

    @Test("T8: days are the zone's", arguments: [
        ("UTC", "2026-06-30"), ("Pacific/Auckland", "2026-07-01"), ("America/Los_Angeles", "2026-06-30"), ("Pacific/Kiritimati", "2026-07-01"),
    ])
    func zones(name: String, expected: String) {
        let zone = Zone(name)!
        let at = Zone.utc.instant(of: Self.day("2026-06-30"), secondOfDay: 23 * 3600 + 1800)
        let granted = Self.grant(AwardRules.decide(Self.terms(12, zone: zone), needs: [.init("exam")],
                                                   proofs: [.init(need: "exam", completion: "c", at: at)], chain: nil))
        #expect(granted?.earnedOn == Self.day(expected))
    }

    @Test("a credential counts through the last second of its last day and not a millisecond longer", arguments: [
        "UTC", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe", "Africa/Casablanca",
    ])
    func lastSecond(name: String) {
        let zone = Zone(name)!
        var random = Seeded(7)
        for _ in 0..<400 {
            let last = Day(daysSinceEpoch: Int.random(in: 16_000...30_000, using: &random))
            let held = Self.credential(zone, last)
            let end = zone.start(of: last.adding(days: 1))
            #expect(held.standing(at: Instant(milliseconds: end.milliseconds - 1)).counts)
            #expect(held.standing(at: end) == .expired)
            #expect(held.daysLeft(at: end) == 0)
            #expect(held.daysLeft(at: Instant(milliseconds: end.milliseconds - 1)) == 1)
        }
    }

    static func credential(_ zone: Zone, _ through: Day?, _ status: Credential.Status = .held) -> Credential {
        Credential(id: .init("c"), certification: .init("k"), person: .init("p"), number: "N", code: "x", zone: zone, status: status,
                   firstIssuedAt: Instant(milliseconds: 0), issuedOn: .distantPast, validThrough: through, anchorDay: .distantPast,
                   anchorMonths: 0, evidenceUntil: Instant(milliseconds: 0), showsName: false)
    }

    @Test("expiring is part of certified and begins 90 days before the end")
    func expiring() {
        let held = Self.credential(.utc, Self.day("2026-12-31"))
        #expect(held.standing(on: Self.day("2026-10-02")) == .valid)
        #expect(held.standing(on: Self.day("2026-10-03")) == .expiring)
        #expect(held.standing(on: Self.day("2026-12-31")) == .expiring)
        #expect(held.standing(on: Self.day("2027-01-01")) == .expired)
        #expect(Self.credential(.utc, nil).standing(on: .forever) == .valid)
        #expect(Self.credential(.utc, Self.day("2026-12-31"), .revoked).standing(on: Self.day("2026-01-01")) == .revoked)
    }

    @Test("whatever the history of passes, the last day never moves back, periods never overlap and evidence is used once")
    func properties() {
        var random = Seeded(20_261_123)
        let zones = ["UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"].map { Zone($0)! }
        for _ in 0..<2_000 {
            let terms = AwardRules.Terms(validityMonths: [1, 6, 12, 24, 36, nil].randomElement(using: &random)!,
                                         anchor: Bool.random(using: &random) ? .expiry : .pass,
                                         renewalWindowDays: Int.random(in: 10...400, using: &random),
                                         zone: zones.randomElement(using: &random)!, inForceFrom: Self.day("2020-01-01"))
            let needs = [AwardRules.Need("a", renews: Bool.random(using: &random)), .init("b")]
            var proofs: [AwardRules.Proof] = [], held: AwardRules.Chain?, used: Set<String> = []
            var at = Self.noon("2022-01-01").milliseconds
            for step in 0..<30 {
                at += Int64.random(in: 1...10_000_000_000, using: &random)
                proofs.append(.init(need: Bool.random(using: &random) ? "a" : "b", completion: "c\(step)", at: Instant(milliseconds: at)))
                guard let granted = Self.grant(AwardRules.decide(terms, needs: needs, proofs: proofs, chain: held)) else { continue }
                if let before = held?.validThrough, let after = granted.validThrough { #expect(after > before) }
                if let through = granted.validThrough { #expect(through > granted.earnedOn) } else { #expect(terms.validityMonths == nil) }
                if granted.kind == .again { #expect(granted.earnedOn > held!.validThrough!) }
                let renewing = granted.evidence.filter { proof in granted.kind == .first || needs.contains { $0.id == proof.need && $0.renews } }
                #expect(used.isDisjoint(with: renewing.map(\.completion)))
                used.formUnion(renewing.map(\.completion))
                held = Self.chain(granted)
                // Deciding again from the same facts gives nothing more.
                #expect(Self.grant(AwardRules.decide(terms, needs: needs, proofs: proofs, chain: held)) == nil)
            }
        }
    }
}
