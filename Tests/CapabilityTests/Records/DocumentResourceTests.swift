import Crypto
import Foundation
import HTTPTypes
import JSON
import Kernel
import Records
import Support
import Testing

/// Part Three (Communication), sections 2.2 to 2.7 and 3.1.
@Suite("Records 2.2 to 2.7 Document resources")
struct DocumentResourceTests {
    struct Place: Sendable, CustomTestStringConvertible {
        let path: String
        let query: [(String, String)]
        let idName: String
        var testDescription: String { path }
        func address(_ id: String? = nil, _ more: [(String, String)] = []) -> String { path + RecordStoreClient.query(query + (id.map { [(idName, $0)] } ?? []) + more) }
    }
    static let agent = ("agent", #"{"mbox":"mailto:ada@example.com"}"#), activity = ("activityId", "http://example.com/course")
    static let places = [
        Place(path: "/activities/state", query: [activity, agent], idName: "stateId"), Place(path: "/activities/profile", query: [activity], idName: "profileId"),
        Place(path: "/agents/profile", query: [agent], idName: "profileId"),
    ]
    static func each(_ body: (RecordStoreClient, Place) async throws -> Void) async throws {
        for engine in EngineKind.allCases {
            try await HouseBench.run(engine) { bench in
                let store = try await RecordStoreClient.make(bench)
                for place in places { try await body(store, place) }
            }
        }
    }
    static func sha1(_ text: String) -> String { "\"" + Insecure.SHA1.hash(data: Array(text.utf8)).map { String(format: "%02x", $0) }.joined() + "\"" }

    @Test("XAPI-00187, 00188, 00190, 00271, 00285: any bytes of any type go in by PUT and come out with type, ETag and Last-Modified; DELETE removes them")
    func anything() async throws {
        try await Self.each { (store, place) async throws -> Void in
            let bytes: [UInt8] = Array(0...255)
            #expect(try await store.send(.put, place.address("b"), bytes, type: "image/x-test").status == 204)
            let back = try await store.send(.get, place.address("b"))
            #expect(back.status == 200 && back.body == bytes && back.headers[.contentType] == "image/x-test" && back.headers[.lastModified] != nil)
            #expect(back.headers[.eTag] == "\"" + Insecure.SHA1.hash(data: bytes).map { String(format: "%02x", $0) }.joined() + "\"")
            #expect(try await store.send(.get, place.address("none")).status == 404)
            #expect(try await store.send(.delete, place.address("b")).status == 204)
            #expect(try await store.send(.get, place.address("b")).status == 404)
        }
    }

    @Test("XAPI-00183, 00184, 00229 to 00235, 00278 to 00284, 00308 to 00314: POST merges JSON objects at their first level, and refuses what cannot be merged")
    func merging() async throws {
        try await Self.each { (store, place) async throws -> Void in
            #expect(try await store.send(.post, place.address("m"), #"{"a":1,"deep":{"x":1},"n":1.50}"#).status == 204)
            #expect(try await store.send(.post, place.address("m"), #"{"b":[2],"deep":{"y":2}}"#).status == 204)
            #expect(try await store.send(.get, place.address("m")).text == #"{"a":1,"deep":{"y":2},"n":1.50,"b":[2]}"#)
            for (body, type) in [("[1]", "application/json"), ("\"text\"", "application/json"), ("{\"a\":", "application/json"), (#"{"a":1}"#, "text/plain")] {
                #expect(try await store.send(.post, place.address("m"), body, type: type).status == 400, "\(body)")
            }
            #expect(try await store.send(.put, place.address("t"), "plain", type: "text/plain").status == 204)
            #expect(try await store.send(.post, place.address("t"), #"{"a":1}"#).status == 400)
            #expect(try await store.send(.get, place.address("t")).text == "plain")
        }
    }

    @Test("XAPI-00322: If-Match and If-None-Match hold; a profile is not overwritten without one (409), a state in 2.0 neither")
    func concurrency() async throws {
        try await Self.each { (store, place) async throws -> Void in
            for version in ["1.0.3", "2.0.0"] {
                let store = store.speaking(version), id = "c" + version, isFree = version == "1.0.3" && place.path == "/activities/state"
                #expect(try await store.send(.put, place.address(id), "one", type: "text/plain", [.ifMatch: Self.sha1("one")]).status == 412)
                #expect(try await store.send(.put, place.address(id), "one", type: "text/plain", [.ifNoneMatch: "*"]).status == 204)
                #expect(try await store.send(.put, place.address(id), "two", type: "text/plain", [.ifNoneMatch: "*"]).status == 412)
                let bare = try await store.send(.put, place.address(id), "one", type: "text/plain")
                #expect(bare.status == (isFree ? 204 : 409) && (isFree || bare.text.contains("If-Match")))
                #expect(try await store.send(.put, place.address(id), "two", type: "text/plain", [.ifMatch: "1234"]).status == 412)
                #expect(try await store.send(.get, place.address(id)).text == "one")
                #expect(try await store.send(.put, place.address(id), "two", type: "text/plain", [.ifMatch: Self.sha1("one")]).status == 204)
                #expect(try await store.send(.post, place.address(id), "{}", [.ifMatch: Self.sha1("one")]).status == 412)
                #expect(try await store.send(.delete, place.address(id), nil as String?, [.ifMatch: Self.sha1("one")]).status == 412)
                #expect(try await store.send(.get, place.address(id)).text == "two")
                #expect(try await store.send(.delete, place.address(id), nil as String?, [.ifMatch: Self.sha1("two")]).status == 204)
            }
        }
    }

    @Test("XAPI-00193, 00195, 00270, 00275, 00289, 00294: without an id the ids are listed, those changed since a time where asked")
    func lists() async throws {
        try await Self.each { (store, place) async throws -> Void in
            #expect(try await store.send(.get, place.address()).text == "[]")
            for id in ["one", "two"] { #expect(try await store.send(.put, place.address(id), "{}").status == 204) }
            let between = store.bench.clock.now
            store.bench.clock.advance(seconds: 5)
            #expect(try await store.send(.put, place.address("three"), "{}").status == 204)
            #expect(try await store.send(.get, place.address()).list.compactMap(\.string) == ["one", "three", "two"])
            #expect(try await store.send(.get, place.address(nil, [("since", between.iso)])).list.compactMap(\.string) == ["three"])
            #expect(try await store.send(.get, place.address(nil, [("since", "soon")])).status == 400)
        }
    }

    @Test("XAPI-00196 to 00215, 00255 to 00267, 00295 to 00302: parameters missing, unknown or wrong get 400 with their name")
    func parameters() async throws {
        try await Self.each { (store, place) async throws -> Void in
            for method in [HTTPRequest.Method.put, .post] {
                #expect(try await store.send(method, place.address(), "{}").status == 400)
                for missing in place.query.indices {
                    var query = place.query + [(place.idName, "x")]
                    let name = query.remove(at: missing).0
                    let answer = try await store.send(method, place.path + RecordStoreClient.query(query), "{}")
                    #expect(answer.status == 400 && answer.text.contains(name))
                }
            }
            #expect(try await store.send(.get, place.address("x", [("foo", "bar")])).status == 400)
            #expect(try await store.send(.get, place.path + RecordStoreClient.query(place.query + [(place.idName.uppercased(), "x")])).status == 400)
            if place.path != "/activities/state" { #expect(try await store.send(.delete, place.address()).status == 400) }
        }
        try await HouseBench.run(EngineKind.allCases[0]) { bench in
            let store = try await RecordStoreClient.make(bench)
            func state(_ query: [(String, String)]) async throws -> Int { try await store.send(.get, "/activities/state" + RecordStoreClient.query(query)).status }
            #expect(try await state([("activityId", "course"), Self.agent]) == 400)
            #expect(try await state([Self.activity, ("agent", "ada")]) == 400)
            #expect(try await state([Self.activity, ("agent", #"{"mbox":"ada"}"#)]) == 400)
            #expect(try await state([Self.activity, Self.agent, ("registration", "1")]) == 400)
            #expect(try await state([Self.activity, Self.agent, ("registration", uuid())]) == 200)
        }
    }

    @Test("XAPI-00194, 00218 to 00220: a registration has states of its own; removing without stateId takes all of what is named", arguments: EngineKind.allCases)
    func registrations(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), place = Self.places[0], registration = ("registration", uuid())
            #expect(try await store.send(.put, place.address("s"), "bare", type: "text/plain").status == 204)
            #expect(try await store.send(.put, place.address("s", [registration]), "own", type: "text/plain").status == 204)
            #expect(try await store.send(.get, place.address("s")).text == "bare")
            #expect(try await store.send(.get, place.address("s", [registration])).text == "own")
            #expect(try await store.send(.delete, place.address(nil, [registration])).status == 204)
            #expect(try await store.send(.get, place.address("s", [registration])).status == 404)
            #expect(try await store.send(.get, place.address("s")).text == "bare")
            #expect(try await store.send(.delete, place.address()).status == 204)
            #expect(try await store.send(.get, place.address()).text == "[]")
        }
    }

    @Test("XAPI-00236 to 00254: agents as persons with their names, activities with what statements said of them", arguments: EngineKind.allCases)
    func known(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench)
            _ = try await store.stored(statement(object: #"{"id":"http://example.com/c","definition":{"name":{"en":"C"},"extensions":{"http://e.example/1":1}}}"#))
            _ = try await store.stored(statement(actor: #"{"mbox":"mailto:ada@example.com","name":"Ada L."}"#, object: #"{"id":"http://example.com/c","definition":{"name":{"de":"Zeh"},"type":"http://t.example"}}"#))
            let person = try await store.send(.get, "/agents" + RecordStoreClient.query([Self.agent])).json
            #expect(person == .object(["objectType": .string("Person"), "name": .array([.string("Ada"), .string("Ada L.")]), "mbox": .array([.string("mailto:ada@example.com")])]))
            let activity = try await store.send(.get, "/activities?activityId=" + RecordStoreClient.encode("http://example.com/c")).json
            #expect(activity["definition"]?["name"] == .object(["en": .string("C"), "de": .string("Zeh")]) && activity["definition"]?["type"]?.string == "http://t.example")
            #expect(activity["definition"]?["extensions"] == .object(["http://e.example/1": .int(1)]) && activity["objectType"]?.string == "Activity")
            let unknown = try await store.send(.get, "/activities?activityId=" + RecordStoreClient.encode("http://example.com/never"))
            #expect(unknown.status == 200 && unknown.json == .object(["objectType": .string("Activity"), "id": .string("http://example.com/never")]))
            for path in ["/agents", "/agents?agent=x", "/agents?agent=%7B%7D", "/activities", "/activities?activityId=x", "/activities?activityID=http%3A%2F%2Fa.example"] { #expect(try await store.send(.get, path).status == 400, "\(path)") }
        }
    }
}
