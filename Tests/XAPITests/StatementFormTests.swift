import JSON
import Testing
import XAPI

/// One requirement: a part that is put into a statement, and whether it is then refused, and where.
struct FormCase: CustomTestStringConvertible, Sendable {
    let requirement: String
    let part: String
    let json: String
    /// The path of the fault; nil when it must be accepted.
    let path: String?
    var version: XAPIVersion = .one
    var testDescription: String { "\(requirement) \(part) = \(json.prefix(90))" }
    init(_ requirement: String, _ part: String, _ json: String, _ path: String? = nil, _ version: XAPIVersion = .one) {
        (self.requirement, self.part, self.json, self.path, self.version) = (requirement, part, json, path, version)
    }
}

@Suite("The form of statements, by requirement")
struct StatementFormTests {
    static let identifiers: [FormCase] = [
        FormCase("XAPI-00027", "id", #""fd41c918-b88b-4b20-a0a5-a4c32391aaa0""#),
        FormCase("XAPI-00027", "id", #""FD41C918-B88B-4B20-A0A5-A4C32391AAA0""#),
        FormCase("XAPI-00028", "id", "12345", "$.id"),
        FormCase("XAPI-00028", "id", #"{"key":"should fail"}"#, "$.id"),
        FormCase("XAPI-00027", "id", #""AA97B177-9383-4934-8543-0F91A7A028368""#, "$.id"),
        FormCase("XAPI-00027", "id", #""MA97B177-9383-4934-8543-0F91A7A02836""#, "$.id"),
        FormCase("XAPI-00123", "timestamp", #""2013-05-18T05:32:34.804Z""#),
        FormCase("XAPI-00123", "timestamp", #""2008-09-15 15:53:00.601+00:00""#),
        FormCase("XAPI-00123", "timestamp", #""20080915T155300.601+0200""#),
        FormCase("XAPI-00123", "timestamp", #""should fail""#, "$.timestamp"),
        FormCase("XAPI-00123", "timestamp", #""01/011/2015""#, "$.timestamp"),
        FormCase("XAPI-00123", "timestamp", #""2008-09-15T15:53:00.601-00""#, "$.timestamp"),
        FormCase("XAPI-00123", "timestamp", #""2008-09-15T15:53:00.601-0000""#, "$.timestamp"),
        FormCase("XAPI-00123", "timestamp", #""2008-09-15T15:53:00.601-00:00""#, "$.timestamp"),
        FormCase("XAPI-00123", "timestamp", #""2015-02-29T15:53:00Z""#, "$.timestamp"),
        FormCase("XAPI-00101", "version", #""1.0.7""#),
        FormCase("XAPI-00101", "version", #""0.9.9""#, "$.version"),
        FormCase("XAPI-00101", "version", #""1.1.0""#, "$.version"),
        FormCase("XAPI-00008", "Actor", "{}", "$"),
        FormCase("XAPI-00001", "result", "null", "$.result"),
        FormCase("XAPI-00001", "context", #"{"registration":null}"#, "$.context.registration"),
        FormCase("XAPI-00001", "context", #"{"extensions":{"http://example.com/null":null}}"#),
    ]
    static let actors: [FormCase] = [
        FormCase("XAPI-00034", "actor", #"{"mbox":"mailto:a@example.com"}"#),
        FormCase("XAPI-00009", "actor", #"{"objectType":"agent","mbox":"mailto:a@example.com"}"#, "$.actor.objectType"),
        FormCase("XAPI-00034", "actor", #"{"name":"nobody"}"#, "$.actor"),
        FormCase("XAPI-00034", "actor", #"{"mbox":"mailto:a@example.com","openid":"http://a.example/1"}"#, "$.actor"),
        FormCase("XAPI-00033", "actor", #"{"mbox":"mailto:a@example.com","name":12}"#, "$.actor.name"),
        FormCase("XAPI-00038", "actor", #"{"mbox":"a@example.com"}"#, "$.actor.mbox"),
        FormCase("XAPI-00038", "actor", #"{"mbox":"mailto:example.com"}"#, "$.actor.mbox"),
        FormCase("XAPI-00039", "actor", #"{"mbox_sha1sum":"cd9b00a5611f94eaa7b1661edab976068e364975"}"#),
        FormCase("XAPI-00039", "actor", #"{"mbox_sha1sum":"cd9b00a5"}"#, "$.actor.mbox_sha1sum"),
        FormCase("XAPI-00040", "actor", #"{"openid":"ab=c://should.fail.com"}"#, "$.actor.openid"),
        FormCase("XAPI-00041", "actor", #"{"account":{"homePage":"http://a.example","name":"x"}}"#),
        FormCase("XAPI-00042", "actor", #"{"account":{"name":"x"}}"#, "$.actor.account"),
        FormCase("XAPI-00042", "actor", #"{"account":{"homePage":"not an address","name":"x"}}"#, "$.actor.account.homePage"),
        FormCase("XAPI-00043", "actor", #"{"account":{"homePage":"http://a.example"}}"#, "$.actor.account"),
        FormCase("XAPI-00043", "actor", #"{"account":{"homePage":"http://a.example","name":{"a":1}}}"#, "$.actor.account.name"),
        FormCase("XAPI-00010", "actor", #"{"account":{"homePage":"http://a.example","name":"x","more":1}}"#, "$.actor.account"),
        FormCase("XAPI-00037", "actor", #"{"objectType":"Group","member":[]}"#, "$.actor"),
        FormCase("XAPI-00037", "actor", #"{"objectType":"Group","name":"x"}"#, "$.actor"),
        FormCase("XAPI-00037", "actor", #"{"objectType":"Group","mbox":"mailto:g@example.com"}"#),
        FormCase("XAPI-00036", "actor", #"{"objectType":"Group","member":[{"objectType":"Group","mbox":"mailto:g@example.com"}]}"#, "$.actor.member[0]"),
        FormCase("XAPI-00036", "actor", #"{"objectType":"Group","member":[{"mbox":"mailto:g@example.com"},{"name":"x"}]}"#, "$.actor.member[1]"),
        FormCase("XAPI-00036", "actor", #"{"objectType":"Group","member":{"mbox":"mailto:g@example.com"}}"#, "$.actor.member"),
        FormCase("XAPI-00035", "actor", #"{"mbox":"mailto:a@example.com","member":[]}"#, "$.actor.member"),
        FormCase("XAPI-00098", "authority", #"{"objectType":"Group","member":[{"mbox":"mailto:a@example.com"},{"mbox":"mailto:b@example.com"}]}"#),
        FormCase("XAPI-00098", "authority", #"{"objectType":"Group","member":[{"mbox":"mailto:a@example.com"}]}"#, "$.authority"),
        FormCase("XAPI-00098", "authority", #"{"objectType":"Group","openid":"http://a.example/1"}"#, "$.authority"),
    ]
    static let objects: [FormCase] = [
        FormCase("XAPI-00046", "object", #"{"objectType":"activity","id":"http://a.example/1"}"#, "$.object.objectType"),
        FormCase("XAPI-00047", "object", #"{"objectType":"Activity"}"#, "$.object"),
        FormCase("XAPI-00047", "object", #"{"id":"ab=c://should.fail.com"}"#, "$.object.id"),
        FormCase("XAPI-00047", "object", #"{"id":"http://例え.example/活動"}"#),
        FormCase("XAPI-00048", "object", #"{"id":"http://a.example/1","definition":"text"}"#, "$.object.definition"),
        FormCase("XAPI-00056", "object", #"{"id":"http://a.example/1","definition":{"name":"text"}}"#, "$.object.definition.name"),
        FormCase("XAPI-00121", "object", #"{"id":"http://a.example/1","definition":{"name":{"de-419-DE":"x"}}}"#, #"$.object.definition.name["de-419-DE"]"#),
        FormCase("XAPI-00121", "object", #"{"id":"http://a.example/1","definition":{"name":{"a12345":"x"}}}"#, #"$.object.definition.name["a12345"]"#),
        FormCase("XAPI-00121", "object", #"{"id":"http://a.example/1","definition":{"name":{"zh-Hant-HK-x-private":"x","sl-rozaj-biske-1994":"y"}}}"#),
        FormCase("XAPI-00060", "object", #"{"id":"http://a.example/1","definition":{"type":"should error"}}"#, "$.object.definition.type"),
        FormCase("XAPI-00061", "object", #"{"id":"http://a.example/1","definition":{"moreInfo":"should error"}}"#, "$.object.definition.moreInfo"),
        FormCase("XAPI-00049", "object", #"{"id":"http://a.example/1","definition":{"interactionType":"multiple"}}"#, "$.object.definition.interactionType"),
        FormCase("XAPI-00064", "object", #"{"id":"http://a.example/1","definition":{"correctResponsesPattern":["a"]}}"#, "$.object.definition"),
        FormCase("XAPI-00055", "object", #"{"id":"http://a.example/1","definition":{"interactionType":"choice","choices":[{"id":"a"},{"id":"b","description":{"en":"B"}}]}}"#),
        FormCase("XAPI-00010", "object", #"{"id":"http://a.example/1","definition":{"interactionType":"likert","choices":[{"id":"a"}]}}"#, "$.object.definition.choices"),
        FormCase("XAPI-00058", "object", #"{"id":"http://a.example/1","definition":{"interactionType":"choice","choices":[{"id":"a"},{"id":"a"}]}}"#, "$.object.definition.choices[1]"),
        FormCase("XAPI-00058", "object", #"{"id":"http://a.example/1","definition":{"interactionType":"choice","choices":[{"description":{"en":"B"}}]}}"#, "$.object.definition.choices[0]"),
        FormCase("XAPI-00065", "object", #"{"mbox":"mailto:a@example.com"}"#, "$.object"),
        FormCase("XAPI-00065", "object", #"{"objectType":"Agent","mbox":"mailto:a@example.com"}"#),
        FormCase("XAPI-00072", "object", #"{"objectType":"StatementRef","id":"16fd2706-8baf-433b-82eb-8c7fada847da"}"#),
        FormCase("XAPI-00072", "object", #"{"objectType":"StatementRef","id":"http://a.example/1"}"#, "$.object.id"),
        FormCase("XAPI-00072", "object", #"{"objectType":"StatementRef"}"#, "$.object"),
        FormCase("XAPI-00118", "object", #"{"id":"http://a.example/1","definition":{"extensions":{"no iri":1}}}"#, #"$.object.definition.extensions["no iri"]"#),
    ]
    static let results: [FormCase] = [
        FormCase("XAPI-00074", "result", #"{"success":"true"}"#, "$.result.success"),
        FormCase("XAPI-00075", "result", #"{"completion":"false"}"#, "$.result.completion"),
        FormCase("XAPI-00076", "result", #"{"response":12345}"#, "$.result.response"),
        FormCase("XAPI-00124", "result", #"{"duration":"PT1H0M0.1S"}"#), FormCase("XAPI-00124", "result", #"{"duration":"P4W"}"#),
        FormCase("XAPI-00124", "result", #"{"duration":"P3Y1M29DT4H35M59.14S"}"#), FormCase("XAPI-00124", "result", #"{"duration":"PT16559.14S"}"#),
        FormCase("XAPI-00124", "result", #"{"duration":"PA1H0M0S"}"#, "$.result.duration"), FormCase("XAPI-00124", "result", #"{"duration":"P4W1D"}"#, "$.result.duration"),
        FormCase("XAPI-00124", "result", #"{"duration":"P"}"#, "$.result.duration"), FormCase("XAPI-00124", "result", #"{"duration":"P1DT"}"#, "$.result.duration"),
        FormCase("XAPI-00124", "result", #"{"duration":"P1.5D2H"}"#, "$.result.duration"), FormCase("XAPI-00124", "result", #"{"duration":"PT1S1H"}"#, "$.result.duration"),
        FormCase("XAPI-00083", "result", #"{"score":{"scaled":1.0001}}"#, "$.result.score.scaled"), FormCase("XAPI-00083", "result", #"{"score":{"scaled":-1}}"#),
        FormCase("XAPI-00082", "result", #"{"score":{"raw":11,"min":0,"max":10}}"#, "$.result.score.raw"),
        FormCase("XAPI-00080", "result", #"{"score":{"min":10,"max":10}}"#, "$.result.score.max"),
        FormCase("XAPI-00006", "result", #"{"score":{"max":"100"}}"#, "$.result.score.max"),
        FormCase("XAPI-00010", "result", #"{"score":{"foo":1}}"#, "$.result.score"),
    ]
    static let contexts: [FormCase] = [
        FormCase("XAPI-00087-1", "context", #"{"registration":"should fail"}"#, "$.context.registration"),
        FormCase("XAPI-00088", "context", #"{"team":{"mbox":"mailto:a@example.com"}}"#, "$.context.team.objectType"),
        FormCase("XAPI-00086", "context", #"{"contextActivities":"should fail"}"#, "$.context.contextActivities"),
        FormCase("XAPI-00096", "context", #"{"contextActivities":{"parent":[{"id":"http://a.example/1"}],"other":{"id":"http://a.example/2"}}}"#),
        FormCase("XAPI-00093", "context", #"{"contextActivities":{"parents":[]}}"#, "$.context.contextActivities"),
        FormCase("XAPI-00094", "context", #"{"contextActivities":{"parent":[{"id":"http://a.example/1"},{"id":"x"}]}}"#, "$.context.contextActivities.parent[1].id"),
        FormCase("XAPI-00089", "context", #"{"revision":12345}"#, "$.context.revision"),
        FormCase("XAPI-00091", "context", #"{"language":"a12345"}"#, "$.context.language"),
        FormCase("XAPI-00092", "context", #"{"statement":{"objectType":"StatementRef","id":"x"}}"#, "$.context.statement.id"),
        FormCase("2.0 contextAgents", "context", #"{"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@example.com"},"relevantTypes":["http://a.example/type"]}]}"#, nil, .two),
        FormCase("2.0 contextAgents", "context", #"{"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@example.com"},"relevantTypes":[]}]}"#, "$.context.contextAgents[0].relevantTypes", .two),
        FormCase("2.0 contextAgents", "context", #"{"contextAgents":[{"objectType":"contextAgent","agent":{"key":1}}]}"#, "$.context.contextAgents[0].agent", .two),
        FormCase("2.0 contextAgents", "context", #"{"contextAgents":[{"objectType":"x","agent":{"mbox":"mailto:a@example.com"}}]}"#, "$.context.contextAgents[0].objectType", .two),
        FormCase("2.0 contextGroups", "context", #"{"contextGroups":[{"objectType":"contextGroup","group":{"objectType":"Group","mbox":"mailto:g@example.com"}}]}"#, nil, .two),
        FormCase("2.0 contextGroups", "context", #"{"contextGroups":[{"objectType":"contextGroup","group":{"mbox":"mailto:g@example.com"}}]}"#, "$.context.contextGroups[0].group.objectType", .two),
        FormCase("1.0.3 knows no contextAgents", "context", #"{"contextAgents":[]}"#, "$.context.contextAgents"),
        FormCase("XAPI-00025", "attachments", #"[{"usageType":"http://a.example/u","display":{"en":"x"},"contentType":"text/plain; charset=ascii","length":27,"sha2":"495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a"}]"#),
        FormCase("XAPI-00107", "attachments", #"[{"display":{"en":"x"},"contentType":"text/plain","length":27,"sha2":"495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a"}]"#, "$.attachments[0]"),
        FormCase("XAPI-00102", "attachments", #"[{"usageType":"http://a.example/u","display":{"en":"x"},"contentType":"text/plain","length":"27","sha2":"495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a"}]"#, "$.attachments[0].length"),
        FormCase("XAPI-00103", "attachments", #"[{"usageType":"http://a.example/u","display":{"en":"x"},"contentType":"text/plain","length":27,"sha2":"not hex"}]"#, "$.attachments[0].sha2"),
    ]

    @Test("Each part is accepted or refused at its place", arguments: identifiers + actors + objects + results + contexts)
    func part(_ one: FormCase) {
        let found = fault(Sample().with(one.part, one.json).json, one.version)
        #expect(found?.path == one.path, "\(found.map { "\($0.path) \($0.rule.words)" } ?? "accepted")")
    }

    @Test("A statement within a statement keeps the same rules", arguments: actors.filter { $0.part == "actor" } + objects + results + contexts.filter { $0.part == "context" })
    func within(_ one: FormCase) {
        let found = fault(Sample().with(one.part, one.json).asSubStatement.json, one.version)
        #expect(found?.path == one.path.map { "$.object" + $0.dropFirst() }, "\(found.map { "\($0.path) \($0.rule.words)" } ?? "accepted")")
    }

    @Test("XAPI-00003, 00004, 00005: actor, verb and object must be there", arguments: ["actor", "verb", "object"])
    func missing(_ name: String) {
        #expect(fault(Sample().without(name).json) == StatementFault(path: "$", rule: .missing(name)))
    }
    @Test("XAPI-00066 to 00071: a SubStatement has no id, stored, version, authority and no SubStatement within", arguments: [
        ("id", #""fd41c918-b88b-4b20-a0a5-a4c32391aaa0""#), ("stored", #""2013-05-18T05:32:34.804Z""#), ("version", #""1.0.0""#), ("authority", #"{"mbox":"mailto:a@example.com"}"#),
    ])
    func subStatement(_ name: String, _ json: String) {
        #expect(fault(Sample().with(name, json).asSubStatement.json)?.rule == .unknownProperty(name))
        #expect(fault(Sample().asSubStatement.asSubStatement.json)?.rule == .nestedSubStatement)
    }
    @Test("XAPI-00084, 00085: revision and platform are for activities", arguments: ["revision", "platform"])
    func onlyActivities(_ name: String) {
        let context = "{\"\(name)\":\"1\"}"
        #expect(fault(Sample().with("context", context).json) == nil)
        let agent = Sample().with("context", context).with("object", #"{"objectType":"Agent","mbox":"mailto:a@example.com"}"#)
        #expect(fault(agent.json) == StatementFault(path: "$.context.\(name)", rule: .onlyForActivities))
        #expect(fault(agent.asSubStatement.json)?.path == "$.object.context.\(name)")
    }
    @Test("XAPI-00017, 00019, 00020: the voiding verb asks for a StatementRef")
    func voiding() throws {
        let verb = #"{"id":"http://adlnet.gov/expapi/verbs/voided"}"#
        #expect(fault(Sample().with("verb", verb).json)?.rule == .voidingNeedsStatementRef)
        let found = try facts(Sample().with("verb", verb).with("object", #"{"objectType":"StatementRef","id":"E05AA883-ACAF-40AD-BF54-02C8CE485FB0"}"#).json)
        #expect(found.isVoiding)
        #expect(found.refersTo == "e05aa883-acaf-40ad-bf54-02c8ce485fb0")
    }
    @Test("A batch names the statement of a fault, and no id twice")
    func batch() throws {
        let good = Sample().with("id", #""fd41c918-b88b-4b20-a0a5-a4c32391aaa0""#).json
        func read(_ json: String) throws -> Int { try StatementCheck.readBatch(JSONTape(Array(json.utf8)), version: .one, most: 3).count }
        #expect(try read(good) == 1)
        #expect(try read("[]") == 0)
        #expect(throws: StatementFault(path: "$[1].id", rule: .idTwice)) { try read("[\(good),\(good)]") }
        #expect(throws: StatementFault(path: "$[1].verb", rule: .missing("id"))) { try read("[\(good),\(Sample().with("verb", "{}").json)]") }
        #expect(throws: StatementFault(path: "$", rule: .tooMany(3))) { try read("[" + Array(repeating: Sample().json, count: 4).joined(separator: ",") + "]") }
    }
}
