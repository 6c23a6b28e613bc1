import Foundation
import HTML
import HTTPTypes
import JSON
import Kernel
import People
import Records
import Store
import Support
import Testing
import Web

/// Foundations: whose statements a credential writes and reads.
@Suite("Records of organizations")
struct OrganizationReachTests {
    @Test("an organization's credential reads what was written under it and nothing else; the vendor's reads all", arguments: EngineKind.allCases)
    func reach(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), south = try await bench.organization("South")
            let whole = try await RecordStoreClient.make(bench), a = try await RecordStoreClient.make(bench, at: north), b = try await RecordStoreClient.make(bench, at: south)
            let object = #"{"id":"http://example.com/c","definition":{"name":{"en":"North's"}}}"#
            let fromA = try await a.stored(statement(actor: #"{"mbox":"mailto:x@elsewhere.example","name":"X North"}"#, object: object)), fromB = try await b.stored(statement()), fromWhole = try await whole.stored(statement())
            #expect(try await a.get().ids == [fromA])
            #expect(try await b.get().ids == [fromB])
            #expect(try await whole.get().ids == [fromWhole, fromB, fromA])
            for query in [[("verb", "http://adlnet.gov/expapi/verbs/attended")], [("agent", #"{"mbox":"mailto:ada@example.com"}"#)], [("activity", "http://example.com/meeting")],
                          [("activity", "http://example.com/meeting"), ("verb", "http://adlnet.gov/expapi/verbs/attended")], [("activity", "http://example.com/meeting"), ("related_activities", "true")]] {
                #expect(try await b.get(query).ids == [fromB], "\(query)")
            }
            for foreign in [fromA, fromWhole] {
                let answer = try await b.get([("statementId", foreign)]), random = try await b.get([("statementId", uuid())])
                #expect(answer.status == 404 && answer.body == random.body)
                // The id is free for them: they learn nothing of it, and what they write stays theirs.
                #expect(try await b.post(statement(id: foreign, verb: "http://example.com/own")).status == 200)
            }
            #expect(try await a.get([("statementId", fromA)]).json["verb"]?["id"]?.string == "http://adlnet.gov/expapi/verbs/attended")
            // Nobody voids what is not theirs; the vendor may.
            _ = try await b.stored(statement(verb: voided, object: reference(fromA)))
            #expect(try await a.get([("statementId", fromA)]).status == 200)
            _ = try await whole.stored(statement(verb: voided, object: reference(fromA)))
            #expect(try await a.get([("statementId", fromA)]).status == 404)
            // What statements told of activities and agents, and documents, are the organization's own.
            let activity = "/activities?activityId=" + RecordStoreClient.encode("http://example.com/c"), agent = "/agents" + RecordStoreClient.query([("agent", #"{"mbox":"mailto:x@elsewhere.example"}"#)])
            for path in [activity, agent] {
                #expect(try await !b.send(.get, path).text.contains("North"))
                for store in [a, whole] { #expect(try await store.send(.get, path).text.contains("North")) }
            }
            let profile = "/activities/profile?profileId=p&activityId=" + RecordStoreClient.encode("http://example.com/c")
            #expect(try await a.send(.put, profile, "A", type: "text/plain").status == 204)
            #expect(try await b.send(.get, profile).status == 404)
            #expect(try await b.send(.put, profile, "B", type: "text/plain").status == 204)
            #expect(try await a.send(.get, profile).text == "A")
        }
    }

    @Test("it writes about its members and about unknown people, never about somebody else's; of a group each counts", arguments: EngineKind.allCases)
    func actors(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), south = try await bench.organization("South"), today = bench.today
            let nora = try await bench.person("Nora North", at: north), sam = try await bench.person("Sam South", at: south), left = try await bench.person("Leo Left", at: north)
            try await bench.leave(left, north, lastDay: today.adding(days: -10))
            let store = try await RecordStoreClient.make(bench, at: north), whole = try await RecordStoreClient.make(bench)
            func mbox(_ name: String) -> String { #"{"mbox":"mailto:\#(name)@example.test"}"# }
            func account(_ id: PersonID) -> String { #"{"account":{"homePage":"http://acme.test","name":"\#(id.value)"}}"# }
            func group(_ members: String...) -> String { #"{"objectType":"Group","member":[\#(members.joined(separator: ","))]}"# }
            for fine in [mbox("nora.north"), mbox("Nora.North"), account(nora), mbox("un.known"), group(mbox("nora.north"), mbox("un.known")), #"{"account":{"homePage":"http://elsewhere.example","name":"\#(sam.value)"}}"#] {
                #expect(try await store.post(statement(actor: fine)).status == 200, "\(fine)")
            }
            let before = try await store.get().statements.count
            var answers: Set<String> = []
            for wrong in [mbox("sam.south"), account(sam), mbox("leo.left"), group(mbox("nora.north"), mbox("sam.south"))] {
                let answer = try await store.post("[\(statement()),\(statement(actor: wrong))]")
                #expect(answer.status == 403, "\(wrong)")
                answers.insert(answer.text)
                #expect(try await whole.post(statement(actor: wrong)).status == 200)
            }
            #expect(answers.count == 1 && !answers.contains { $0.contains("sam") || $0.contains("South") }, "the person is not named")
            #expect(try await store.get().statements.count == before)
            let vendor = bench.vendor
            let persons = try await bench.read { tx in try tx.query("SELECT person_id FROM xapi_statement WHERE vendor_id = \(vendor) AND person_id IS NOT NULL").map { try $0.text("person_id") } }
            #expect(Set(persons) == [nora.value, sam.value, left.value])
        }
    }

    @Test("conformance holds with an organization's credential too: voiding, references, paging", arguments: EngineKind.allCases)
    func whole(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench, at: try await bench.organization("North")), target = uuid()
            let early = try await store.stored(statement(verb: "http://example.com/early", object: reference(target)))
            _ = try await store.stored(statement(id: target, object: #"{"id":"http://example.com/t"}"#))
            #expect(try await store.get([("activity", "http://example.com/t")]).ids == [target, early])
            let voiding = try await store.stored(statement(verb: voided, object: reference(target)))
            #expect(try await store.get().ids == [voiding, early])
            let page = try await store.get([("limit", "1")])
            #expect(page.ids == [voiding] && !page.more.isEmpty)
            #expect(try await store.send(.get, page.more).ids == [early])
        }
    }
}

@Suite("Pages of learning records")
struct RecordsPagesTests {
    @Test("a credential's secret is shown once and works; authors see statements, the vendor's administrators void them with a reason", arguments: EngineKind.allCases)
    func pages(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            let author = try await bench.person("Arno Author", at: bench.headquarters, [.author]), partner = try await bench.person("Paul Partner", at: north, [.partnerAdmin])
            #expect(try await bench.get("/settings/records", as: partner).status == 403)
            #expect(try await bench.get("/records", as: partner).status == 403)
            #expect(try await bench.post("/settings/records/new", [("name", ""), ("scopes", "all")], as: admin).status == 422)
            #expect(try await bench.post("/settings/records/new", [("name", "Lab")], as: admin).status == 422)
            let made = try await bench.post("/settings/records/new", [("name", "Lab"), ("scopes", "statements/write"), ("scopes", "statements/read"), ("organization", north.value)], as: admin)
            let secret = String(try #require(made.text.firstMatch(of: #/class="secret">([A-Za-z0-9_-]{43})</#)).output.1)
            let key = String(try #require(made.text.firstMatch(of: #/settings\/records\/([0-9a-f-]{36})\/rotate/#)).output.1)
            #expect(try await !bench.get("/settings/records", as: admin).text.contains(secret))
            let lab = RecordStoreClient(bench: bench, key: key, secret: secret)
            let named = statement(verb: "http://example.com/v", object: #"{"id":"http://example.com/c","definition":{"name":{"de":"Prüfung","en":"The exam"}}}"#)
            let id = try await lab.stored(named), other = try await lab.stored(statement())
            let list = try await bench.get("/records", as: author).text
            #expect(list.contains("Ada — v — The exam") && list.contains("North") && list.contains("/records/\(north.value)/\(id)"))
            #expect(try await bench.get("/records?q=ada%40example.com&verb=http%3A%2F%2Fexample.com%2Fv", as: author).text.contains(id))
            for nothing in ["q=nobody%40example.com", "q=what", "verb=http%3A%2F%2Fnever.example", "to=2026-03-01", "from=2026-03-03", "organization=\(bench.headquarters.value)"] {
                #expect(try await bench.get("/records?" + nothing, as: author).text.contains("No statement fits"), "\(nothing)")
            }
            for some in ["from=2026-03-02", "to=2026-03-02", "organization=\(north.value)", "q=http%3A%2F%2Fexample.com%2Fc"] { #expect(try await bench.get("/records?" + some, as: author).text.contains(id), "\(some)") }
            let csv = try await bench.get("/records.csv", as: author).text, lines = try await bench.get("/records.jsonl", as: author).text.split(separator: "\n")
            #expect(csv.contains(id) && csv.contains("The exam") && csv.split(whereSeparator: \.isNewline).count >= 3)
            #expect(lines.count == 2 && lines.allSatisfy { JSONValue(parsing: String($0)) != nil })
            let page = "/records/\(north.value)/\(id)"
            let shown = try await bench.get(page, as: author)
            #expect(shown.status == 200 && shown.text.contains("&quot;Pr") && !shown.text.contains("Void this statement"))
            #expect(try await bench.post(page + "/void", [("reason", "wrong person")], as: author).status == 403)
            #expect(try await bench.get(page, as: admin).text.contains("Void this statement"))
            #expect(try await bench.post(page + "/void", [("reason", "")], as: admin).status == 422)
            #expect(try await bench.post(page + "/void", [("reason", "wrong person")], as: admin).status == 303)
            #expect(try await bench.get(page, as: admin).text.contains("no longer given"))
            #expect(try await lab.get([("statementId", id)]).status == 404)
            let listed = try await lab.get()
            #expect(listed.ids.count == 2 && listed.ids.last == other && listed.statements[0]["result"]?["response"]?.string == "wrong person")
            #expect(try await bench.post(page + "/void", [("reason", "once more")], as: admin).status == 422)
            let vendor = bench.vendor
            let kinds = try await bench.read { tx in try tx.query("SELECT kind FROM ledger_event WHERE vendor_id = \(vendor) AND kind = 'records.statementVoided'").count }
            #expect(kinds == 1)
            #expect(try await bench.post("/settings/records/\(key)/revoke", as: admin).status == 303)
            #expect(try await lab.get().status == 401)
        }
    }
}

@Suite("Erasure in learning records")
struct RecordsErasureTests {
    @Test("an erased person is named in no statement any more, not in others' either; the statement stays and its former hash with it", arguments: EngineKind.allCases)
    func erased(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await RecordStoreClient.make(bench), nora = try await bench.person("Nora North", at: try await bench.organization("North"))
            let mbox = #"{"mbox":"mailto:nora.north@example.test","name":"Nora North"}"#, account = #"{"account":{"homePage":"http://acme.test","name":"\#(nora.value)"}}"#
            let own = try await store.stored(statement(actor: mbox)), byAccount = try await store.stored(statement(actor: account))
            let other = try await store.stored(statement(more: #""context":{"instructor":\#(mbox)}"#)), untouched = try await store.stored(statement())
            let profile = "/agents/profile" + RecordStoreClient.query([("agent", #"{"mbox":"mailto:nora.north@example.test"}"#), ("profileId", "p")])
            #expect(try await store.send(.put, profile, "x", type: "text/plain").status == 204)
            let before = try await store.get([("statementId", untouched)]).body, vendor = bench.vendor, ledger = bench.ledger
            try await bench.write { tx in try ErasePerson(person: nora).perform(language: .en, zone: .utc, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx) }
            try await bench.work()
            let all = try await store.get()
            #expect(all.statements.count == 4 && !all.text.lowercased().contains("nora") && !all.text.contains(#"homePage":"http://acme.test","name":"\#(nora.value)"#))
            let instead = [("agent", #"{"account":{"homePage":"urn:laurel:erased","name":"\#(nora.value)"}}"#)]
            #expect(try await store.get(instead).ids == [byAccount, own])
            #expect(try await store.get(instead + [("related_agents", "true")]).ids == [other, byAccount, own])
            #expect(try await store.get([("agent", #"{"mbox":"mailto:nora.north@example.test"}"#), ("related_agents", "true")]).ids == [])
            #expect(try await store.get([("statementId", untouched)]).body == before)
            #expect(try await store.send(.get, profile).status == 404)
            #expect(try await !store.send(.get, "/agents" + RecordStoreClient.query([("agent", #"{"mbox":"mailto:nora.north@example.test"}"#)])).text.contains("Nora"))
            let kept = try await bench.read { tx in try tx.query("SELECT original_sha256 FROM xapi_statement WHERE vendor_id = \(vendor) AND original_sha256 IS NOT NULL").map { try $0.text("original_sha256") } }
            #expect(kept.count == 3 && kept.allSatisfy { $0.count == 64 })
        }
    }
}
