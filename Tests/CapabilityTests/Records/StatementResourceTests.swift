import Foundation
import HTTPTypes
import JSON
import Kernel
import Records
import Support
import Testing
import XAPI

/// Part Three (Communication), section 2.1.
@Suite("Records 2.1 Statement resource")
struct StatementResourceTests {
    @Test("XAPI-00143, 00144, 00145: PUT stores under statementId and answers 204; without it 400", arguments: EngineKind.allCases)
    func put(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), id = uuid()
            #expect(try await store.send(.put, "/statements?statementId=\(id)", statement()).status == 204)
            #expect(try await store.get([("statementId", id)]).json["id"]?.string == id)
            #expect(try await store.send(.put, "/statements", statement(id: uuid())).status == 400)
            #expect(try await store.send(.put, "/statements?statementId=\(uuid())", statement(id: uuid())).status == 400)
            #expect(try await store.send(.put, "/statements?statementId=no-uuid", statement()).status == 400)
            #expect(try await store.send(.put, "/statements?statementId=\(id)", "[\(statement())]").status == 400)
        }
    }

    @Test("XAPI-00142: one id never says two things: the same again is taken, another gets 409 and changes nothing", arguments: EngineKind.allCases)
    func conflict(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), id = uuid()
            #expect(try await store.stored(statement(id: id)) == id)
            let before = try await store.get([("statementId", id)]).body
            bench.clock.advance(seconds: 60)
            #expect(try await store.post(statement(id: id)).status == 200)
            #expect(try await store.send(.put, "/statements?statementId=\(id)", statement(id: id.uppercased())).status == 204)
            let other = try await store.post(statement(id: id, verb: "http://example.com/other"))
            #expect(other.status == 409 && other.text.contains(id))
            #expect(try await store.send(.put, "/statements?statementId=\(id)", statement(verb: "http://example.com/other")).status == 409)
            #expect(try await store.get([("statementId", id)]).body == before)
            #expect(try await store.get().statements.count == 1)
        }
    }

    @Test("a statement without an id, and flags written as Python writes them: what clients in use take and send", arguments: EngineKind.allCases)
    func clientsInUse(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), ids = [try await store.stored(statement()), try await store.stored(statement())]
            for id in ids { #expect(id.wholeMatch(of: #/[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/#) != nil, "\(id) is no UUID of RFC 4122") }
            #expect(try await store.get([("ascending", "True")]).ids == ids)
            #expect(try await store.get([("ascending", "yes")]).status == 400)
        }
    }

    @Test("XAPI-00146, 00147, 00326: POST answers 200 with the ids in order; a batch is all or nothing", arguments: EngineKind.allCases)
    func batch(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), ids = (0..<5).map { _ in uuid() }
            let made = try await store.post("[" + ids.map { statement(id: $0) }.joined(separator: ",") + "]")
            #expect(made.status == 200 && made.list.compactMap(\.string) == ids)
            #expect(try await store.get().ids == ids.reversed(), "newest first")
            #expect(try await store.get([("ascending", "true")]).ids == ids)
            // The third of three is wrong: none is stored, and the answer says which and why.
            let wrong = try await store.post("[\(statement()),\(statement()),\(statement(actor: #"{"mbox":"nobody"}"#))]")
            #expect(wrong.status == 400 && wrong.text.contains("$[2].actor.mbox") && wrong.text.contains("mail address"))
            #expect(try await store.post("[\(statement()),\(statement(id: ids[0], verb: "http://example.com/x"))]").status == 409)
            #expect(try await store.post("[\(statement(id: ids[1])),\(statement(id: ids[1]))]").status == 400)
            #expect(try await store.get().statements.count == 5)
            #expect(try await store.post("[]").text == "[]")
        }
    }

    @Test("Data 2.2, 2.3: what was sent comes back byte for byte but for what the store sets; numbers keep their digits", arguments: EngineKind.allCases)
    func faithful(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench)
            let sent = #"{ "verb":{"id":"http://example.com/v", "display":{"en":"d\u00e9j\u00e0 \/ ✓"}},"result":{"score":{"raw":1.50E+1,"min":0.10000000000000000001},"extensions":{"http://e.example/x":[1e400,{"a":null},-0]}},"#
                + #""actor":{"objectType":"Agent","mbox":"mailto:ada@example.com"},"object":{"id":"http://example.com/a"} }"#
            let id = try await store.stored(sent), back = try await store.get([("statementId", id)]).text
            #expect(back.hasPrefix(String(sent.dropLast(2))), "\(back)")
            let json = try #require(JSONValue(parsing: back.replacing("1e400", with: "1")))
            #expect(json["id"]?.string == id && json["version"]?.string == "1.0.0" && json["stored"]?.string == bench.clock.now.iso && json["timestamp"]?.string == bench.clock.now.iso)
            #expect(json["authority"]?["account"]?["name"]?.string == store.key && json["authority"]?["name"]?.string == "Simulator")
            // What only the store may say is replaced; what the client may say stays.
            let own = try await store.stored(statement(more: #""stored":"2001-01-01T00:00:00Z","authority":{"mbox":"mailto:liar@example.com"},"timestamp":"2026-01-01T10:00:00.123+02:00","version":"1.0.1""#))
            let kept = try await store.get([("statementId", own)]).json
            #expect(kept["stored"]?.string == bench.clock.now.iso && kept["authority"]?["account"]?["name"]?.string == store.key)
            #expect(kept["timestamp"]?.string == "2026-01-01T10:00:00.123+02:00" && kept["version"]?.string == "1.0.1")
            #expect(try await store.speaking("2.0.0").stored(statement()).isEmpty == false)
            #expect(try await store.get([("limit", "1")]).statements[0]["version"]?.string == "2.0.0")
        }
    }

    @Test("XAPI-00150, 00151, 00155 to 00158: single statements by id, 404 where none is, and no other parameters beside", arguments: EngineKind.allCases)
    func single(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), id = try await store.stored(statement())
            let one = try await store.get([("statementId", id)])
            #expect(one.status == 200 && one.headers[.lastModified] == "Mon, 02 Mar 2026 10:00:00 GMT")
            #expect(try await store.get([("statementId", uuid())]).status == 404)
            #expect(try await store.get([("voidedStatementId", id)]).status == 404)
            #expect(try await store.get([("statementId", id), ("voidedStatementId", id)]).status == 400)
            for (name, value) in [("agent", #"{"mbox":"mailto:a@b.example"}"#), ("verb", "http://a.example"), ("activity", "http://a.example"), ("registration", uuid()), ("related_activities", "true"),
                                  ("related_agents", "true"), ("since", "2026-01-01T00:00:00Z"), ("until", "2026-01-01T00:00:00Z"), ("limit", "1"), ("ascending", "true")] {
                #expect(try await store.get([("statementId", id), (name, value)]).status == 400, "\(name)")
            }
            for format in ["ids", "exact", "canonical"] { #expect(try await store.get([("statementId", id), ("format", format), ("attachments", "false")]).status == 200) }
            #expect(try await store.get([("statementId", id), ("format", "short")]).status == 400)
        }
    }

    @Test("XAPI-00164, 00174 to 00181: filters by agent, verb, activity, registration, related ones, time", arguments: EngineKind.allCases)
    func filters(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), registration = uuid()
            let ada = #"{"mbox":"mailto:ada@example.com"}"#, bo = #"{"account":{"homePage":"http://hr.example","name":"bo"}}"#
            let first = try await store.stored(statement())
            bench.clock.advance(seconds: 10)
            let second = try await store.stored(statement(actor: bo, verb: "http://example.com/ran", object: #"{"id":"http://example.com/race"}"#, more: #""context":{"registration":"\#(registration.uppercased())","instructor":\#(ada),"contextActivities":{"grouping":[{"id":"http://example.com/season"}]}}"#))
            bench.clock.advance(seconds: 10)
            let group = #"{"objectType":"Group","mbox":"mailto:team@example.com","member":[\#(bo)]}"#
            let third = try await store.stored(statement(actor: group, object: #"{"objectType":"SubStatement","actor":\#(ada),"verb":{"id":"http://example.com/plans"},"object":{"id":"http://example.com/inner"}}"#))
            func found(_ query: (String, String)...) async throws -> [String] { try await store.get(query).ids }
            #expect(try await found(("agent", ada)) == [first])
            #expect(try await found(("agent", bo)) == [third, second], "as the actor and as a member")
            #expect(try await found(("agent", #"{"objectType":"Group","mbox":"mailto:team@example.com"}"#)) == [third])
            #expect(try await found(("agent", ada), ("related_agents", "true")) == [third, second, first])
            #expect(try await found(("agent", #"{"account":{"homePage":"http://acme.test","name":"\#(store.key)"}}"#), ("related_agents", "true")).count == 3, "the authority is a related agent")
            #expect(try await found(("verb", "http://example.com/ran")) == [second])
            #expect(try await found(("activity", "http://example.com/race")) == [second])
            #expect(try await found(("activity", "http://example.com/season")) == [])
            #expect(try await found(("activity", "http://example.com/season"), ("related_activities", "true")) == [second])
            #expect(try await found(("activity", "http://example.com/inner"), ("related_activities", "true")) == [third])
            #expect(try await found(("registration", registration)) == [second])
            #expect(try await found(("verb", "http://example.com/ran"), ("activity", "http://example.com/race"), ("agent", bo)) == [second])
            #expect(try await found(("verb", "http://example.com/ran"), ("agent", ada)) == [])
            let at = try #require(try await store.get([("statementId", second)]).json["stored"]?.string)
            #expect(try await found(("since", at)) == [third], "later than since")
            #expect(try await found(("until", at)) == [second, first], "at until or before")
            #expect(try await found(("since", at), ("until", at)) == [])
            // Times far from any statement mean all or none, however far.
            for far in ["2050-01-01T00:00:00Z", "9999-12-31T23:59:59Z"] {
                #expect(try await found(("until", far)) == [third, second, first])
                #expect(try await found(("since", far)) == [])
            }
            #expect(try await found(("since", "0001-01-01T00:00:00Z")) == [third, second, first])
            #expect(try await found(("until", "0001-01-01T00:00:00Z")) == [])
            for (name, value) in [("agent", "{}"), ("agent", "ada"), ("verb", "ran"), ("activity", "race"), ("registration", "1"), ("since", "yesterday"), ("until", "x"), ("limit", "-1"), ("limit", "many"),
                                  ("ascending", "yes"), ("related_agents", "1"), ("related_activities", "on"), ("attachments", "no"), ("format", "full")] {
                let answer = try await store.get([(name, value)])
                #expect(answer.status == 400 && answer.text.contains(name), "\(name)=\(value)")
            }
        }
    }

    @Test("XAPI-00108, 00109, 00111, 00114: more leads through all pages, each statement once, in both orders", arguments: EngineKind.allCases)
    func paging(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), ids = (0..<23).map { _ in uuid() }
            #expect(try await store.post("[" + ids.map { statement(id: $0) }.joined(separator: ",") + "]").status == 200)
            for ascending in ["true", "false"] {
                var page = try await store.get([("limit", "5"), ("ascending", ascending), ("agent", #"{"mbox":"mailto:ada@example.com"}"#)]), seen = page.ids, pages = 1
                // What comes in meanwhile moves nothing.
                _ = try await store.stored(statement(verb: "http://example.com/meanwhile", more: #""context":{"extensions":{}}"#))
                while !page.more.isEmpty, pages < 20 {
                    #expect(page.statements.count == 5)
                    page = try await store.send(.get, page.more, nil as String?)
                    #expect(page.status == 200)
                    seen += page.ids
                    pages += 1
                }
                #expect(Array(seen.prefix(23)) == (ascending == "true" ? ids : Array(seen.prefix(23))) && Set(seen).isSuperset(of: ids) && Set(seen).count == seen.count)
            }
            #expect(try await store.get([("limit", "0")]).statements.count == 25)
            #expect(try await store.get([("limit", "25")]).more == "")
            #expect(try await store.send(.get, "/statements/more/nonsense", nil as String?).status == 404)
        }
    }

    @Test("XAPI-00168 to 00172: formats ids and canonical, in the reader's language", arguments: EngineKind.allCases)
    func formats(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench)
            let object = #"{"id":"http://example.com/meeting","definition":{"name":{"en":"Meeting","de":"Treffen"},"type":"http://example.com/type"}}"#
            let id = try await store.stored(statement(object: object))
            _ = try await store.stored(statement(object: #"{"id":"http://example.com/meeting","definition":{"name":{"fr":"Réunion"}}}"#))
            let typed = try await store.stored(statement(object: #"{"objectType":"Activity","id":"http://example.com/typed"}"#))
            #expect(try await store.get([("statementId", typed), ("format", "ids")]).json["object"] == .object(["id": .string("http://example.com/typed")]))
            let ids = try await store.get([("statementId", id), ("format", "ids")]).json
            #expect(ids["object"] == .object(["id": .string("http://example.com/meeting")]) && ids["actor"] == .object(["mbox": .string("mailto:ada@example.com")]))
            func name(_ language: String) async throws -> JSONValue? { try await store.get([("statementId", id), ("format", "canonical")], [.acceptLanguage: language]).json["object"]?["definition"]?["name"] }
            #expect(try await name("de-CH, en;q=0.5") == .object(["de": .string("Treffen")]))
            #expect(try await name("fr") == .object(["fr": .string("Réunion")]), "the store's own definition knows what later statements said")
            #expect(try await store.get([("format", "canonical")], [.acceptLanguage: "en"]).statements.last?["object"]?["definition"]?["name"] == .object(["en": .string("Meeting")]))
            let exact = try await store.get([("statementId", id)]).json["object"]?["definition"]?["name"]
            #expect(exact == .object(["en": .string("Meeting"), "de": .string("Treffen")]))
        }
    }

    @Test("XAPI-00096: one activity of a context by itself is given back as a list, and nothing else is touched", arguments: EngineKind.allCases)
    func loneActivities(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), activity = #"{"id":"http://example.com/one"}"#
            let sent = #""context": {"contextActivities":{"parent": \#(activity) ,"other":[\#(activity)],"category":\#(activity)},"extensions":{"http://e.example":{"contextActivities":{"parent":{"a":1}}}}}"#
            let kept = sent.replacing("\"parent\": \(activity) ", with: "\"parent\": [\(activity)] ").replacing("\"category\":\(activity)", with: "\"category\":[\(activity)]")
            for more in [sent, #""stored":"2026-01-01T00:00:00Z",\#(sent)"#] {
                let id = try await store.stored(statement(more: more)), text = try await store.get([("statementId", id)]).text
                #expect(text.contains(more == sent ? kept : kept.replacing("\"context\": ", with: "\"context\":")), "\(text)")
            }
            let sub = #"{"objectType":"SubStatement",\#(statement(more: sent).dropFirst())"#, id = try await store.stored(statement(object: sub, more: #""context":{"contextActivities":{"grouping":\#(activity)}}"#))
            let text = try await store.get([("statementId", id)]).text
            #expect(text.contains(kept) && text.contains(#""grouping":[\#(activity)]"#), "\(text)")
            for format in ["ids", "canonical"] { #expect(try await store.get([("statementId", id), ("format", format)]).json["context"]?["contextActivities"]?["grouping"] == .array([.object(["id": .string("http://example.com/one")])])) }
            #expect(try await store.send(.put, "/statements?statementId=\(id)", statement(object: sub, more: #""context":{"contextActivities":{"grouping":\#(activity)}}"#)).status == 204, "the same again says the same")
        }
    }

    @Test("XAPI-00153, 00160: Consistent-Through on every answer of the resource, refusals too, never later than what is there", arguments: EngineKind.allCases)
    func consistent(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), id = try await store.stored(statement())
            for query in [[], [("statementId", id)], [("limit", "1")]] as [[(String, String)]] {
                let header = try #require(try await store.get(query).headers[RecordStoreClient.consistentThrough])
                let through = try #require(Timestamps.parse(header))
                #expect(through <= bench.clock.now && through >= bench.clock.now.adding(seconds: -2))
            }
            for (client, path, status) in [(store, "/statements?LIMIT=1", 400), (store, "/statements?statementId=\(uuid())", 404), (store.speaking(nil), "/statements", 400), (store, "/statements/more/x", 404)] {
                let answer = try await client.send(.get, path)
                #expect(answer.status == status && answer.headers[RecordStoreClient.consistentThrough].flatMap { Timestamps.parse($0) } != nil, "\(path)")
            }
            #expect(try await store.post("{}").headers[RecordStoreClient.consistentThrough] == nil, "only reading says so")
        }
    }

    @Test("2.1.3, StatementRef: who finds a statement finds those that refer to it, whichever came first", arguments: EngineKind.allCases)
    func references(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), target = uuid(), last = uuid()
            let early = try await store.stored(statement(verb: "http://example.com/early", object: reference(target)))
            #expect(try await store.get([("activity", "http://example.com/target")]).ids == [])
            _ = try await store.stored(statement(id: target, object: #"{"id":"http://example.com/target"}"#))
            let late = try await store.stored(statement(verb: "http://example.com/late", object: reference(target)))
            let chained = try await store.stored(statement(id: last, verb: "http://example.com/chained", object: reference(late)))
            #expect(try await store.get([("activity", "http://example.com/target")]).ids == [chained, late, target, early])
            #expect(try await store.get([("verb", "http://example.com/late")]).ids == [chained, late])
        }
    }
}
