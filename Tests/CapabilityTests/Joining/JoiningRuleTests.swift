import Foundation
import HTML
import Joining
import Kernel
import Store
import Testing
@testable import Resolver

@Suite("Rules of joining")
struct JoiningRuleTests {
    @Test("a domain has one spelling", arguments: [
        ("Northwind.Example", "northwind.example"), (" @northwind.example. ", "northwind.example"), ("rita@Northwind.example", "northwind.example"),
        ("münchen.example", "xn--mnchen-3ya.example"), ("MÜNCHEN.example", "xn--mnchen-3ya.example"), ("bücher.example", "xn--bcher-kva.example"),
        ("ｎｏｒｔｈ．example", "north.example"), ("例え。テスト", "xn--r8jz45g.xn--zckzah"), ("faß.example", "xn--fa-hia.example"),
        ("xn--mnchen-3ya.example", "xn--mnchen-3ya.example"),
    ] as [(String, String)])
    func spelling(typed: String, folded: String) { #expect(MailDomain.folded(typed) == folded) }

    @Test("what cannot be a domain is none", arguments: ["", "localhost", "a..b", "-a.example", "a-.example", "a b@", "1.2.3.4", "a_b.example", "a/b.example", String(repeating: "a", count: 64) + ".example", "💥.example"])
    func noDomain(typed: String) { #expect(MailDomain.folded(typed) == nil) }

    @Test("mail providers of the public, and what lies below them, are nobody's")
    func publicProviders() {
        for name in ["gmail.com", "web.de", "gmx.net", "outlook.com", "eu.gmail.com", "qq.com"] { #expect(MailDomain.isPublic(name), "\(name)") }
        for name in ["northwind.example", "com", "mygmail.com"] { #expect(!MailDomain.isPublic(name), "\(name)") }
        #expect(PublicMailDomains.all.count > 4000)
    }

    private let uk = OrganizationID("00000000-0000-7000-8000-000000000001"), de = OrganizationID("00000000-0000-7000-8000-000000000002")
    private func claim(_ id: String, _ organization: OrganizationID, _ domain: String, below: Bool = false, _ rule: OfficeChoice.Rule? = nil) -> OfficeChoice.Claim {
        .init(id: id, organization: organization, domain: domain, withSubdomains: below, rule: rule)
    }

    @Test("the office is chosen by the nearest claim, then by a rule, then by the person")
    func offices() throws {
        let plain = [claim("uk", uk, "nw.example"), claim("de", de, "nw.example")]
        #expect(OfficeChoice("a@nw.example", plain).claims == ["uk", "de"])
        #expect(OfficeChoice("a@other.example", plain).claims == [])
        #expect(OfficeChoice("a@uk.nw.example", plain).claims == [], "a claim is for its own domain unless it says more")
        #expect(OfficeChoice("a@uk.nw.example", [claim("all", uk, "nw.example", below: true)]).claims == ["all"])
        #expect(OfficeChoice("a@uk.nw.example", [claim("all", uk, "nw.example", below: true), claim("near", de, "uk.nw.example")]).claims == ["near"])
        let ruled = [claim("uk", uk, "nw.example", try #require(.init(.localEnd, ".UK"))), claim("de", de, "nw.example")]
        #expect(OfficeChoice("rita.uk@nw.example", ruled).claims == ["uk"])
        #expect(OfficeChoice("rita@nw.example", ruled).claims == ["de"])
        #expect(OfficeChoice(".uk@nw.example", ruled).claims == ["de"], "an end is not the whole name")
        let both = [claim("uk", uk, "nw.example", try #require(.init(.subdomain, "uk"))), claim("de", de, "nw.example", try #require(.init(.localStart, "de-")))]
        #expect(OfficeChoice("a@uk.nw.example", both).claims == ["uk"])
        #expect(OfficeChoice("a@notuk.nw.example", both).claims == [])
        #expect(OfficeChoice("de-a@nw.example", both).claims == ["de"])
        #expect(OfficeChoice("x@nw.example", both).claims == ["uk", "de"], "no rule fits: the person chooses")
    }

    @Test("a rule has a value that can fit")
    func rules() {
        for (kind, text) in [(OfficeChoice.Rule.Kind.subdomain, ""), (.subdomain, "u k"), (.subdomain, "a@b"), (.localEnd, " "), (.localStart, "@")] {
            #expect(OfficeChoice.Rule(kind, text) == nil, "\(kind) \(text)")
        }
        #expect(OfficeChoice.Rule(.subdomain, "UK") == .subdomain("uk"))
    }

    @Test("a code is read as people type it")
    func codes() {
        for _ in 0..<50 {
            let code = JoinCode.make()
            #expect(code.count == JoinCode.characters && JoinCode.read(code) == code)
            #expect(JoinCode.read(" \(code.prefix(5).lowercased())-\(code.dropFirst(5)) ") == code)
            #expect(JoinCode.read("https://learn.example/join/\(code)?next=/x") == code)
        }
        #expect(JoinCode.read("short") == nil && JoinCode.read("OOOOOOOOOO") == nil && JoinCode.read("") == nil)
    }

    private func version(_ id: String, _ number: Int, _ asks: LegalVersion.Asks, at: Int64, text: String = "t") -> LegalVersion {
        LegalVersion(id: id, text: text, kind: .terms, number: number, title: ["en": text], body: ["en": "x"], asks: asks, changedAt: Instant(milliseconds: at), publishedAt: Instant(milliseconds: at))
    }

    @Test("what somebody owes follows from what is published and what they answered")
    func owed() {
        let one = version("v1", 1, .agree, at: 10), two = version("v2", 2, .notice, at: 20), three = version("v3", 3, .agree, at: 30)
        func ids(_ versions: [LegalVersion], _ given: [(text: String, number: Int, answer: Consents.Answer)], before: Int64? = nil) -> [[String]] {
            let owed = Owed(versions, given: given, before: before.map { Instant(milliseconds: $0) })
            return [owed.agree.map(\.id), owed.notice.map(\.id)]
        }
        #expect(ids([], []) == [[], []])
        #expect(ids([one], []) == [["v1"], []])
        #expect(ids([one], [("t", 1, .agreed)]) == [[], []])
        #expect(ids([one], [("t", 1, .declined)]) == [["v1"], []])
        #expect(ids([one, two], [("t", 1, .agreed)]) == [[], ["v2"]], "a notice is shown once")
        #expect(ids([one, two], [("t", 1, .agreed), ("t", 2, .seen)]) == [[], []])
        #expect(ids([one, two], []) == [["v2"], []], "somebody new agrees to the text as it is now")
        #expect(ids([one, two, three], [("t", 1, .agreed), ("t", 2, .seen)]) == [["v3"], []])
        #expect(ids([one, two, three], [("t", 2, .seen)]) == [["v3"], []], "having seen is not having agreed")
        #expect(ids([one, two, three], [("t", 1, .agreed), ("t", 2, .seen)], before: 25) == [[], []], "what came after the sign-in waits for the next")
        #expect(ids([one, version("p1", 1, .agree, at: 5, text: "p")], [("t", 1, .agreed)]) == [["p1"], []])
    }

    // MARK: the resolver

    @Test("a name's question is built, and no other's is")
    func question() {
        let bytes = DNSMessage.question("_laurel-domain.nw.example", .txt, id: 0x1234)
        #expect(bytes?.prefix(12).map { $0 } == [0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1])
        for name in ["", "a..b", "a b.c", "ä.example", String(repeating: "a", count: 64) + ".x", String(repeating: "ab.", count: 100)] { #expect(DNSMessage.question(name, .txt, id: 1) == nil, "\(name)") }
    }

    @Test("hostile answers are no answers, and never a trap")
    func hostile() throws {
        let question = try #require(DNSMessage.question("a.example", .txt, id: 7))
        var good = Array(question.prefix(2)) + [0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0] + question[12..<(12 + 11 + 4)]
        good += [0xC0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, 6, 2, 0x68, 0x69, 2, 0x21, 0x21]
        #expect(DNSMessage.answer(good, to: question)?.texts == ["hi!!"])
        for cut in 0..<good.count { #expect(DNSMessage.answer(Array(good.prefix(cut)), to: question)?.texts != ["hi!!"]) }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...6, using: &generator) { bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator) }
            _ = DNSMessage.answer(bytes, to: question)
        }
        var other = good
        other[1] = 8
        #expect(DNSMessage.answer(other, to: question) == nil, "another question's answer")
    }
}
