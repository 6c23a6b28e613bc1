import Foundation
import HTTPTypes
import Integrations
import JSON
import Kernel
import People
import Store
import Support
import Testing

@Suite("SCIM as a protocol")
struct SCIMProtocolTests {
    @Test("pages, counts and orders", arguments: EngineKind.allCases)
    func paging(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench)
            for number in 0..<12 { #expect(try await client.create("user\(String(format: "%02d", (number * 7) % 12))", number % 3 == 0 ? #""externalId":"x\#(number)","displayName":"N\#(12 - number)""# : "").status == 201) }
            func names(_ query: String) async throws -> [String] { try await client.send(.get, "/Users?" + query).resources.compactMap { $0["userName"]?.string } }
            let sorted = (0..<12).map { "user\(String(format: "%02d", $0))" }
            #expect(try await names("sortBy=userName&count=5") == Array(sorted.prefix(5)))
            #expect(try await names("sortBy=userName&startIndex=6&count=5") == Array(sorted[5..<10]))
            #expect(try await names("sortBy=userName&startIndex=11&count=5") == Array(sorted.suffix(2)))
            #expect(try await names("sortBy=userName&sortOrder=descending&count=3") == Array(sorted.reversed().prefix(3)))
            #expect(try await names("sortBy=externalId&count=200").count == 12)
            #expect(Set(try await names("sortBy=externalId&count=4")) == Set(["user00", "user09", "user06", "user03"]), "those without a value come last")
            let shown = try await client.send(.get, "/Users?sortBy=displayName&count=4").resources.compactMap { $0["displayName"]?.string }
            #expect(shown == ["N12", "N3", "N6", "N9"])
            let none = try await client.send(.get, "/Users?count=0")
            #expect(none.total == 12 && none.resources.isEmpty && none.json["itemsPerPage"]?.int == 0)
            let before = try await client.send(.get, "/Users?startIndex=-5&count=-3")
            #expect(before.status == 200 && before.total == 12 && before.json["startIndex"]?.int == 1 && before.resources.isEmpty)
            #expect(try await client.send(.get, "/Users?startIndex=400").resources.isEmpty)
            #expect(try await client.send(.get, "/Users?count=99999").json["itemsPerPage"]?.int == 12)
            for wrong in ["count=many", "startIndex=x", "sortOrder=up"] { #expect(try await client.send(.get, "/Users?" + wrong).type == "invalidValue") }
            #expect(try await client.send(.get, "/Users?filter=userName").type == "invalidFilter")
            let search = try await client.send(.post, "/Users/.search", #"{"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],"filter":"userName sw \"user0\"","sortBy":"userName","startIndex":2,"count":2,"attributes":["userName"]}"#)
            #expect(search.total == 10 && search.resources.compactMap { $0["userName"]?.string } == ["user01", "user02"])
            #expect(search.resources.allSatisfy { $0["meta"] == nil && $0["id"] != nil && $0["schemas"] != nil })
            _ = try await client.send(.post, "/Groups", #"{"displayName":"Both"}"#)
            let both = try await client.send(.post, "/.search", #"{"startIndex":12,"count":5}"#)
            #expect(both.total == 13 && both.resources.count == 2 && both.resources.last?["displayName"]?.string == "Both")
            #expect(try await client.send(.post, "/.search", #"{"filter":"displayName eq \"both\""}"#).total == 1)
        }
    }

    @Test("a taken user name gets 409 within the client, and is free after removal", arguments: EngineKind.allCases)
    func uniqueness(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench), other = try await SCIMClient.make(bench, name: "Second")
            let ana = try await client.create("ana@x.example"), bo = try await client.create("bo@x.example")
            #expect(ana.status == 201 && ana.headers[.location]?.hasSuffix("/scim/v2/Users/\(ana.id)") == true)
            let again = try await client.create("ANA@x.example")
            #expect(again.status == 409 && again.type == "uniqueness" && again.json["status"]?.string == "409")
            #expect(try await client.patch(bo.id, #"[{"op":"replace","path":"userName","value":"Ana@X.example"}]"#).status == 409)
            #expect(try await client.send(.put, "/Users/\(bo.id)", #"{"userName":"ana@x.example"}"#).type == "uniqueness")
            #expect(try await other.create("ana@x.example").status == 201, "another client has names of its own")
            #expect(try await client.send(.delete, "/Users/\(ana.id)").status == 204)
            #expect(try await client.send(.get, "/Users/\(ana.id)").status == 404)
            #expect(try await client.send(.delete, "/Users/\(ana.id)").status == 404)
            let back = try await client.create("ana@x.example")
            #expect(back.status == 201 && back.id != ana.id)
            let many = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 { group.addTask { try await client.create("race@x.example").status } }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(many.filter { $0 == 201 }.count == 1 && many.filter { $0 == 409 }.count == 7, "\(many)")
        }
    }

    @Test("entity tags: changed only while unchanged, read only when changed", arguments: EngineKind.allCases)
    func tags(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench)
            let made = try await client.create("ana@x.example"), tag = try #require(made.headers[.eTag])
            #expect(made.json["meta"]?["version"]?.string == tag && tag.hasPrefix("W/"))
            #expect(try await client.send(.get, "/Users/\(made.id)", nil, [.ifNoneMatch: tag]).status == 304)
            let changed = try await client.patch(made.id, #"[{"op":"add","path":"title","value":"Rep"}]"#, [.ifMatch: tag])
            #expect(changed.status == 200 && changed.headers[.eTag] != tag)
            #expect(try await client.patch(made.id, #"[{"op":"add","path":"title","value":"Other"}]"#, [.ifMatch: tag]).status == 412)
            #expect(try await client.send(.put, "/Users/\(made.id)", #"{"userName":"ana@x.example"}"#, [.ifMatch: tag]).status == 412)
            #expect(try await client.send(.delete, "/Users/\(made.id)", nil, [.ifMatch: tag]).status == 412)
            #expect(try await client.send(.get, "/Users/\(made.id)", nil, [.ifNoneMatch: tag]).json["title"]?.string == "Rep")
            let same = try await client.patch(made.id, #"[{"op":"replace","path":"title","value":"Rep"}]"#)
            #expect(same.headers[.eTag] == changed.headers[.eTag], "nothing changed, nothing counts")
            #expect(try await client.send(.delete, "/Users/\(made.id)", nil, [.ifMatch: "*"]).status == 204)
            let group = try await client.send(.post, "/Groups", #"{"displayName":"G"}"#)
            #expect(try await client.patch(group.id, #"[{"op":"replace","path":"displayName","value":"H"}]"#, [.ifMatch: "W/\"99\""], at: "/Groups").status == 412)
        }
    }

    @Test("bulk: references in any order, circles, errors that stop, limits", arguments: EngineKind.allCases)
    func bulk(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench)
            func bulk(_ operations: String, _ more: String = "") async throws -> SCIMClient.Answer {
                try await client.send(.post, "/Bulk", #"{"schemas":["urn:ietf:params:scim:api:messages:2.0:BulkRequest"]\#(more),"Operations":[\#(operations)]}"#)
            }
            let done = try await bulk(#"""
                {"method":"POST","path":"/Groups","bulkId":"g","data":{"displayName":"Team","members":[{"value":"bulkId:a"},{"value":"bulkId:b"}]}},
                {"method":"POST","path":"/Users","bulkId":"a","data":{"userName":"a@x.example","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":{"value":"bulkId:b"}}}},
                {"method":"POST","path":"/Users","bulkId":"b","data":{"userName":"b@x.example"}},
                {"method":"PATCH","path":"/Users/bulkId:b","data":{"Operations":[{"op":"add","path":"title","value":"Lead"}]}}
                """#)
            #expect(done.status == 200 && done.operations.compactMap { $0["status"]?.string } == ["201", "201", "201", "200"])
            let group = try await client.find(#"displayName eq "team""#, at: "/Groups").resources[0]
            guard case .array(let members)? = group["members"] else { Issue.record("no members"); return }
            #expect(members.count == 2)
            let b = try await client.find(#"userName eq "b@x.example""#).resources[0], a = try await client.find(#"userName eq "a@x.example""#).resources[0]
            #expect(b["title"]?.string == "Lead")
            #expect(a[SCIMSchemas.enterpriseID]?["manager"]?["value"] == b["id"] && a[SCIMSchemas.enterpriseID]?["manager"]?["displayName"]?.string == "b@x.example")

            let circle = try await bulk(#"""
                {"method":"POST","path":"/Users","bulkId":"c","data":{"userName":"c@x.example","externalId":"bulkId:d"}},
                {"method":"POST","path":"/Users","bulkId":"d","data":{"userName":"d@x.example","externalId":"bulkId:c"}},
                {"method":"POST","path":"/Users","bulkId":"e","data":{"userName":"e@x.example"}}
                """#)
            #expect(circle.operations.compactMap { $0["status"]?.string } == ["409", "409", "201"])
            let missing = try await bulk(#"{"method":"POST","path":"/Groups","bulkId":"x","data":{"displayName":"X","members":[{"value":"bulkId:nobody"}]}}"#)
            #expect(missing.operations[0]["status"]?.string == "409")

            let failing = #"{"method":"POST","path":"/Users","bulkId":"%","data":{"userName":"a@x.example"}},"#
            let stopped = try await bulk(failing.replacing("%", with: "1") + failing.replacing("%", with: "2") + #"{"method":"POST","path":"/Users","bulkId":"3","data":{"userName":"never@x.example"}}"#, #","failOnErrors":2"#)
            #expect(stopped.operations.count == 2 && stopped.operations.allSatisfy { $0["status"]?.string == "409" && $0["response"]?["scimType"]?.string == "uniqueness" })
            #expect(try await client.find(#"userName eq "never@x.example""#).total == 0)
            let went = try await bulk(failing.replacing("%", with: "1") + #"{"method":"DELETE","path":"/Users/\#(a["id"]!.string!)","version":"W/\"77\""},{"method":"DELETE","path":"/Users/\#(a["id"]!.string!)"}"#)
            #expect(went.operations.compactMap { $0["status"]?.string } == ["409", "412", "204"])

            for wrong in [#"{"method":"GET","path":"/Users"}"#, #"{"method":"POST","path":"/Users","data":{"userName":"q"}}"#, #"{"path":"/Users"}"#] {
                #expect(try await bulk(wrong).type == "invalidSyntax")
            }
            #expect(try await bulk(#"{"method":"POST","path":"/Secrets","bulkId":"1","data":{}}"#).operations[0]["status"]?.string == "400")
            #expect(try await client.send(.post, "/Bulk", "{}").status == 400)
            let one = #"{"method":"DELETE","path":"/Users/x"},"#
            #expect(try await bulk(String(String(repeating: one, count: 1001).dropLast())).status == 413)
            #expect(try await bulk(#"{"method":"POST","path":"/Users","bulkId":"1","data":{"userName":"\#(String(repeating: "x", count: 1 << 20))"}}"#).status == 413)
        }
    }

    @Test("documents, /Me, unknown endpoints and nobody's token", arguments: EngineKind.allCases)
    func documents(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench)
            let config = try await client.send(.get, "/ServiceProviderConfig")
            #expect(config.headers[.contentType] == "application/scim+json" && config.json["patch"]?["supported"] == .bool(true) && config.json["bulk"]?["maxOperations"]?.int == 1000)
            #expect(try await client.send(.get, "/ResourceTypes").total == 2)
            #expect(try await client.send(.get, "/ResourceTypes/Group").json["endpoint"]?.string == "/Groups")
            #expect(try await client.send(.get, "/Schemas").total == 7)
            for path in ["/ServiceProviderConfig", "/ResourceTypes", "/Schemas"] { #expect(try await client.send(.delete, path).status == 405) }
            #expect(try await client.send(.get, "/Schemas/\(SCIMSchemas.enterpriseID)").id == SCIMSchemas.enterpriseID)
            #expect(try await client.send(.get, "/Schemas/urn:no").status == 404)
            #expect(try await client.send(.get, "/Me").status == 501)
            let nowhere = try await client.send(.get, "/Nowhere")
            #expect(nowhere.status == 404 && nowhere.json["schemas"] == .array([.string("urn:ietf:params:scim:api:messages:2.0:Error")]))
            let nobody = try await SCIMClient(bench: bench, id: "", secret: "wrong").send(.get, "/Users")
            #expect(nobody.status == 401 && nobody.json["status"]?.string == "401" && nobody.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
            #expect(try await client.send(.post, "/Users", "{").type == "invalidSyntax")
            #expect(try await client.send(.post, "/Users", "[]").type == "invalidSyntax")
            #expect(try await client.send(.post, "/Users", #"{"active":true}"#).type == "invalidValue")
            #expect(try await client.create("long", #""title":"\#(String(repeating: "x", count: 2001))""#).type == "invalidValue")
            #expect(try await client.create("two", #""emails":[{"value":"a@x.example","primary":true},{"value":"b@x.example","primary":true}]"#).type == "invalidValue")
            #expect(try await client.create("role", #""urn:ietf:params:scim:schemas:extension:laurel:2.0:User":{"jobRoles":["pilot"]}"#).type == "invalidValue")
            let made = try await client.create("cut@x.example", #""name":{"givenName":"Cut","familyName":"Short"},"shoeSize":44,"phoneNumbers":[{"value":"1"}]"#)
            #expect(made.status == 201 && made.json["shoeSize"] == nil && made.json["phoneNumbers"] == nil)
            let only = try await client.send(.get, "/Users/\(made.id)?attributes=name.givenName").json
            #expect(only["name"] == .object(["givenName": .string("Cut")]) && only["userName"] == nil && only["id"] != nil)
            let without = try await client.send(.get, "/Users/\(made.id)?excludedAttributes=name,meta,id").json
            #expect(without["name"] == nil && without["meta"] == nil && without["id"] != nil && without["userName"] != nil)
            #expect(try await client.send(.get, "/Users/\(made.id)?attributes=name&excludedAttributes=meta").type == "invalidValue")
        }
    }
}
