import JSON
import Testing
import XAPI

/// What anybody may send: changed statements, changed parts, and noise. A reader never falls over, always comes to an end, and never
/// takes what a slower one refuses.
@Suite("Readers of what anybody may send", .timeLimit(.minutes(2)))
struct FuzzTests {
    static let full = #"""
        {"id":"0c5a1d7e-7b53-4f0e-9d4b-6d1f8a2f9c11","actor":{"objectType":"Group","name":"Night é","mbox":"mailto:night@example.com","member":[{"name":"Bo","mbox":"mailto:bo@example.com"},
        {"account":{"homePage":"http://hr.example.com","name":"cy"}}]},"verb":{"id":"http://example.com/verbs/attended","display":{"en-GB":"attended","de":"nahm \"teil\" \u00e9\ud83d\ude00"}},
        "object":{"objectType":"Activity","id":"http://example.com/a","definition":{"name":{"en":"A"},"type":"http://example.com/t","moreInfo":"http://example.com/m","extensions":{"http://example.com/x":[1,null,{"a":-0.5e-3}]},
        "interactionType":"matching","correctResponsesPattern":["a[.]b"],"source":[{"id":"a","description":{"en":"First"}}],"target":[{"id":"b"}]}},
        "result":{"score":{"scaled":0.5,"raw":5.25,"min":0,"max":10.5},"success":true,"completion":false,"response":"ok","duration":"PT1H0M0.1S","extensions":{}},
        "context":{"registration":"ec531277-b57b-4c15-8d91-d292c5b2b8f7","instructor":{"openid":"http://openid.example.org/1"},"team":{"objectType":"Group","mbox_sha1sum":"cd9b00a5611f94eaa7b1661edab976068e364975"},
        "revision":"r","platform":"p","language":"en-US","contextActivities":{"parent":[{"id":"http://example.com/p"}],"other":{"id":"http://example.com/o"}},"statement":{"objectType":"StatementRef","id":"16fd2706-8baf-433b-82eb-8c7fada847da"},
        "extensions":{"http://example.com/e":true},"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@example.com"},"relevantTypes":["http://example.com/role"]}]},
        "timestamp":"2013-05-18T05:32:34.804Z","stored":"2013-05-18T05:32:34.804Z","authority":{"mbox":"mailto:a@example.com"},"version":"2.0.0",
        "attachments":[{"usageType":"http://example.com/u","display":{"en":"x"},"contentType":"text/plain","length":27,"sha2":"495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a","fileUrl":"http://example.com/f"}]}
        """#
    static let texts: [[UInt8]] = [
        full, Sample().json, Sample().asSubStatement.json, "[\(Sample().json),\(Sample().json)]", Sample().with("object", #"{"objectType":"StatementRef","id":"16fd2706-8baf-433b-82eb-8c7fada847da"}"#).json,
        #"{"a":[1,-0,0.1e+5,"\u0041\ud83d\ude00\\",true,false,null,{}],"b":{"c":{}}}"#, String(repeating: "[", count: 70) + String(repeating: "]", count: 70),
    ].map { Array($0.utf8) }

    /// The same as a tree, to compare with what the slower reader made.
    private func tree(_ tape: JSONTape, _ value: JSONTape.Value) -> JSONValue? {
        switch tape.kind(value) {
        case .null: return .null
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .number: return JSONValue(parsing: Array(tape.raw(value)))
        case .string: return tape.string(value).map { .string($0) }
        case .array:
            let all = tape.elements(value).map { tree(tape, $0) }
            return all.contains { $0 == nil } ? nil : .array(all.compactMap { $0 })
        case .object:
            var members: [String: JSONValue] = [:]
            tape.forEachMember(value) { key, member in if let name = tape.string(key) { members[name] = tree(tape, member) } }
            return .object(members)
        }
    }

    @Test("XAPI-00014, 00015, 00021: 5,000 changed texts: the tape takes none that the tree's reader refuses, and reads the same")
    func json() {
        var dice = Dice(7), taken = 0
        for round in 0..<5_000 {
            let text = dice.mutate(dice.pick(Self.texts), with: dice.pick(Self.texts))
            guard let tape = try? JSONTape(text, maximumDepth: 64) else { continue }
            taken += 1
            let slow = JSONValue(parsing: text, depth: 80)
            if slow == nil || tree(tape, tape.root) != slow || tape.range(tape.root).upperBound > text.count { Issue.record("round \(round): \(String(decoding: text, as: UTF8.self))") }
        }
        #expect(taken > 150, "so few were JSON that nothing was tried: \(taken)")
    }

    @Test("XAPI-00014: 4,000 times noise is read or refused")
    func noise() {
        var dice = Dice(11)
        for round in 0..<4_000 {
            let text = (0..<dice.below(200)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
            if (try? JSONTape(text)) != nil { #expect(JSONValue(parsing: text, depth: 80) != nil, "round \(round): \(text)") }
            _ = try? MixedParts.read(text, boundary: "x")
            _ = try? MixedParts.boundary(of: String(decoding: text, as: UTF8.self))
            _ = Timestamps.parse(String(decoding: text, as: UTF8.self))
        }
    }

    @Test("5,000 changed bytes of statements: what is taken is a statement by the slow rules too", arguments: XAPIVersion.allCases)
    func bytes(_ version: XAPIVersion) {
        var dice = Dice(13), taken = 0
        for round in 0..<5_000 {
            let text = dice.mutate(dice.pick(Self.texts), with: dice.pick(Self.texts))
            guard let tape = try? JSONTape(text), let found = try? StatementCheck.readBatch(tape, version: version, most: 10), !found.isEmpty else { continue }
            taken += 1
            guard let slow = JSONValue(parsing: text, depth: 80) else { Issue.record("round \(round): no JSON: \(String(decoding: text, as: UTF8.self))"); continue }
            let all = if case .array(let all) = slow { all } else { [slow] }
            for why in all.compactMap({ SlowForm.why($0, isTwo: version == .two) }) { Issue.record("round \(round): \(why): \(String(decoding: text, as: UTF8.self))") }
        }
        #expect(taken > 25, "so few were statements that nothing was tried: \(taken)")
    }

    @Test("1,500 changed trees of statements: what is taken is a statement by the slow rules too", arguments: XAPIVersion.allCases)
    func trees(_ version: XAPIVersion) throws {
        let whole = try #require(JSONValue(parsing: Array(Self.full.utf8)))
        #expect(SlowForm.why(whole, isTwo: true) == nil)
        var dice = Dice(17), taken = 0
        for round in 0..<1_500 {
            var made = whole
            if version == .one { for path in [["context", "contextAgents"], ["version"]] { made = made.changed(path[...]) { _ in nil } ?? made } }
            for _ in 0...dice.below(3) { made = SlowForm.change(made, &dice) }
            let text = made.bytes
            guard let tape = try? JSONTape(text), (try? StatementCheck.read(tape, tape.root, version: version)) != nil else { continue }
            taken += 1
            if let why = SlowForm.why(made, isTwo: version == .two) { Issue.record("round \(round): \(why): \(made.text)") }
        }
        #expect(taken > 25, "so few were statements that nothing was tried: \(taken)")
    }

    @Test("XAPI-00130 to 00135: parts that were put together come apart the same, and changed ones are read or refused")
    func parts() throws {
        var dice = Dice(19)
        for round in 0..<600 {
            let boundary = (0..<1 + dice.below(70)).map { _ in dice.pick(Array("abcXYZ019'()+_,-./:=?")) }.reduce(into: "") { $0.append($1) }
            let contents = (0..<1 + dice.below(5)).map { _ in (0..<dice.below(60)).map { _ in dice.pick([0x0D, 0x0A, 0x2D, 0x2D, 0x61, 0x00, 0xFF, 0x3A] as [UInt8]) } }
            let mark = Array("--\(boundary)".utf8)
            // What would end a part within its content cannot be sent with this boundary.
            guard contents.allSatisfy({ content in !(0..<max(0, content.count)).contains { content[$0...].starts(with: mark) } }) else { continue }
            var body: [UInt8] = []
            for (index, content) in contents.enumerated() { body += mark + Array("\r\nContent-Type: text/plain\r\nX-Experience-API-Hash: \(index)\r\n\r\n".utf8) + content + [0x0D, 0x0A] }
            body += mark + [0x2D, 0x2D, 0x0D, 0x0A]
            let found = try MixedParts.read(body, boundary: boundary)
            #expect(found.map { Array(body[$0.range]) } == contents && found.map(\.hash) == contents.indices.map { String($0) }, "round \(round), boundary \(boundary)")
            #expect(try MixedParts.boundary(of: "multipart/mixed; boundary=\"\(boundary)\"") == boundary)
            for _ in 0..<5 {
                let changed = dice.mutate(body, with: mark)
                guard let parts = try? MixedParts.read(changed, boundary: boundary) else { continue }
                var at = 0
                for part in parts {
                    #expect(part.range.lowerBound >= at && part.range.upperBound <= changed.count, "round \(round)")
                    at = part.range.upperBound
                }
            }
        }
    }
}
