import JSON
import Kernel
import Testing
import XAPI

@Suite("What a store learns of a statement")
struct FactsTests {
    @Test("Who is mentioned where: the filter agent finds actor, object and members; related ones are kept apart")
    func agents() throws {
        let found = try facts(Sample()
            .with("actor", #"{"objectType":"Group","member":[{"mbox":"mailto:a@example.com"},{"account":{"homePage":"http://x.example","name":"b c"}}]}"#)
            .with("context", #"{"instructor":{"openid":"http://i.example/1"},"team":{"objectType":"Group","mbox_sha1sum":"CD9B00A5611F94EAA7B1661EDAB976068E364975"}}"#).json)
        let direct = found.agents.filter(\.isDirect).map(\.key.text).sorted(), related = found.agents.filter { !$0.isDirect }.map(\.key.text).sorted()
        #expect(direct == ["account:http://x.example b c", "mbox:mailto:a@example.com"])
        #expect(related == ["openid:http://i.example/1", "sha1:cd9b00a5611f94eaa7b1661edab976068e364975"])
        #expect(found.agents.compactMap(\.key.account).first?.name == "b c")
        #expect(found.actors.count == 2)
    }
    @Test("Activities, registration and time")
    func activities() throws {
        let found = try facts(Sample().with("timestamp", #""2026-12-01T10:15:30.1239+02:00""#)
            .with("context", #"{"registration":"EC531277-B57B-4C15-8D91-D292C5B2B8F7","contextActivities":{"grouping":[{"id":"http://a.example/g","definition":{"name":{"en":"G"}}}]}}"#).json)
        #expect(found.activities.filter(\.isDirect).map(\.id) == ["http://www.example.com/meetings/occurances/34534"])
        #expect(Set(found.activities.map(\.id)) == ["http://www.example.com/meetings/occurances/34534", "http://a.example/g"])
        #expect(found.definitions.map(\.id) == ["http://a.example/g"])
        #expect(found.registration == "ec531277-b57b-4c15-8d91-d292c5b2b8f7")
        #expect(found.timestamp?.iso == "2026-12-01T08:15:30.123Z")
    }
    @Test("Headers name versions", arguments: [("1.0", XAPIVersion.one), ("1.0.0", .one), ("1.0.9", .one), ("2.0", .two), ("2.0.0", .two)])
    func versions(_ header: String, _ version: XAPIVersion) { #expect(XAPIVersion(header: header) == version) }
    @Test("Other versions are not spoken", arguments: ["", "0.9", "1", "1.1.0", "1.0.", "1.0.x", "3.0.0", "2.1.0", "1.0.0.0"])
    func others(_ header: String) { #expect(XAPIVersion(header: header) == nil) }
}

@Suite("Forms in which statements are given back")
struct FormatTests {
    static let full = Sample()
        .with("object", #"{"id":"http://a.example/1","definition":{"name":{"en-GB":"Colour","de":"Farbe"},"type":"http://a.example/t"}}"#)
        .with("actor", #"{"objectType":"Group","name":"Team","mbox":"mailto:g@example.com","member":[{"mbox":"mailto:a@example.com","name":"A"}]}"#)

    func written(_ json: String, _ format: StatementFormat, _ languages: [String] = [], definition: @escaping (String) -> [UInt8]? = { _ in nil }) throws -> String {
        let tape = try JSONTape(Array(json.utf8))
        return String(decoding: StatementWriter.write(tape, tape.root, format, languages: languages, definition: definition), as: UTF8.self)
    }

    @Test("exact gives back the bytes, numbers and spaces included")
    func exact() throws {
        let json = #"{ "actor":{"mbox":"mailto:a@example.com"}, "verb":{"id":"http://a.example/v"},"object":{"id":"http://a.example/1"},"result":{"score":{"raw":1.50E+1}} }"#
        #expect(try written(json, .exact) == json)
    }
    @Test("ids keeps only what identifies")
    func ids() throws {
        #expect(try written(Self.full.json, .ids) == #"{"verb":{"id":"http://adlnet.gov/expapi/verbs/attended"},"object":{"id":"http://a.example/1"},"actor":{"objectType":"Group","mbox":"mailto:g@example.com"}}"#)
    }
    @Test("canonical has one language, and the store's own definition")
    func canonical() throws {
        let kept = Array(#"{"name":{"en":"Kept","fr":"Gardé","de":"Behalten"}}"#.utf8)
        let german = try written(Self.full.json, .canonical, ["de-AT"], definition: { $0 == "http://a.example/1" ? kept : nil })
        #expect(german.contains(#""definition":{"name":{"de":"Behalten"}}"#))
        #expect(try written(Self.full.json, .canonical, ["de"]).contains(#""name":{"de":"Farbe"}"#))
        #expect(try written(Self.full.json, .canonical, ["ja"]).contains(#""name":{"en-GB":"Colour"}"#))
        let bare = try written(Sample().json, .canonical, definition: { _ in kept })
        #expect(bare.contains(#""definition":{"name":{"en":"Kept"}}"#))
        #expect(throws: Never.self) { try JSONTape(Array(bare.utf8)) }
    }
    @Test("What a reader wants, best first")
    func wanted() {
        #expect(LanguageChoice.wanted("de;q=0.5, en-US, *;q=0.1, fr;q=0") == ["en-us", "de"])
        #expect(LanguageChoice.best(["fr", "de-ch"], wanted: ["de"]) == 1)
        #expect(LanguageChoice.best(["fr", "de"], wanted: ["de-at"]) == 1)
        #expect(LanguageChoice.best(["fr"], wanted: ["de"]) == nil)
    }
}

@Suite("Whether two statements say the same")
struct ComparisonTests {
    func same(_ a: String, _ b: String) throws -> Bool {
        let first = try JSONTape(Array(a.utf8)), second = try JSONTape(Array(b.utf8))
        return StatementComparison.areEquivalent(first, first.root, second, second.root)
    }
    @Test("Order, spelling, defaults and what the store adds do not count")
    func same() throws {
        let a = Sample().with("result", #"{"score":{"raw":15.0,"min":1e1}}"#).with("id", #""fd41c918-b88b-4b20-a0a5-a4c32391aaa0""#)
        let b = Sample().with("result", #"{"score":{"min":10,"raw":1.50E1}}"#).with("actor", #"{"mbox":"mailto:ada@example.com","name":"\u0041da"}"#)
            .with("object", #"{"id":"http://www.example.com/meetings/occurances/34534"}"#)
            .with("stored", #""2026-12-01T08:15:30.123Z""#).with("timestamp", #""2026-12-01T08:15:30.123Z""#).with("version", #""1.0.3""#)
        #expect(try same(a.json, b.json))
        let group = #"{"objectType":"Group","member":[{"mbox":"mailto:a@example.com"},{"mbox":"mailto:b@example.com"}]}"#
        let turned = #"{"objectType":"Group","member":[{"mbox":"mailto:b@example.com"},{"mbox":"mailto:a@example.com"}]}"#
        #expect(try same(Sample().with("actor", group).json, Sample().with("actor", turned).json))
        #expect(try same(Sample().with("timestamp", #""2026-12-01T08:15:30Z""#).json, Sample().with("timestamp", #""2026-12-01T10:15:30.000+02:00""#).json))
        #expect(try same(Sample().with("context", #"{"contextActivities":{"parent":{"id":"http://a.example/1"}}}"#).json,
                         Sample().with("context", #"{"contextActivities":{"parent":[{"id":"http://a.example/1"}]}}"#).json))
    }
    @Test("Another verb, score, time or object does", arguments: [
        ("verb", #"{"id":"http://example.com/different"}"#), ("result", #"{"score":{"raw":1}}"#), ("object", #"{"id":"http://a.example/2"}"#),
    ])
    func different(_ part: String, _ json: String) throws {
        #expect(try !same(Sample().json, Sample().with(part, json).json))
    }
    @Test func differentTimes() throws {
        #expect(try !same(Sample().with("timestamp", #""2026-12-01T08:15:30Z""#).json, Sample().with("timestamp", #""2026-12-01T08:15:31Z""#).json))
    }
}
