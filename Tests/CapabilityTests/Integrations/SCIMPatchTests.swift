import Foundation
import HTTPTypes
import Integrations
import JSON
import Kernel
import People
import Store
import Support
import Testing

/// Requests in the shapes that Microsoft and Okta document for their directories.
@Suite("PATCH and PUT as directories send them")
struct SCIMPatchTests {
    private static let enterprise = SCIMSchemas.enterpriseID

    @Test("Entra ID", arguments: EngineKind.allCases)
    func entra(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench)
            let made = try await client.send(.post, "/Users", #"""
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"0a21f0f2","userName":"Test_User_ab6490ee@x.example",
                 "active":true,"addresses":null,"displayName":"lennay","emails":[{"type":"work","value":"Test@x.example","primary":true}],"meta":{"resourceType":"User"},
                 "name":{"familyName":"familyName","givenName":"givenName","formatted":"givenName familyName"},"phoneNumbers":null,"roles":[],"title":null,"department":"bob"}
                """#)
            #expect(made.status == 201 && made.json["emails"] != nil && made.json["department"] == nil)
            #expect(try await client.find(#"userName eq "test_user_ab6490ee@x.example""#).total == 1)
            #expect(try await client.find(#"userName eq "non-existent user""#).resources.isEmpty)
            let changed = try await client.patch(made.id, #"""
                [{"op":"Replace","path":"emails[type eq \"work\"].value","value":"updatedEmail@x.example"},{"op":"Replace","path":"name.familyName","value":"updatedFamilyName"},
                 {"op":"Add","path":"emails[type eq \"home\"].value","value":"home@x.example"},{"op":"Add","path":"phoneNumbers[type eq \"mobile\"].value","value":"+1 55"},
                 {"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department","value":"Sales"}]
                """#)
            #expect(changed.status == 200, "\(changed.json.text)")
            let emails: [JSONValue] = if case .array(let all)? = changed.json["emails"] { all } else { [] }
            #expect(emails.compactMap { $0["value"]?.string } == ["updatedEmail@x.example", "home@x.example"] && emails.last?["type"]?.string == "home")
            #expect(changed.json["name"]?["familyName"]?.string == "updatedFamilyName" && changed.json["name"]?["givenName"]?.string == "givenName")
            #expect(changed.json[Self.enterprise]?["department"]?.string == "Sales")
            // Without a path, dotted and filtered names as members.
            let dotted = try await client.patch(made.id, #"""
                [{"op":"Add","value":{"displayName":"New Name","name.givenName":"Dotted","emails[type eq \"home\"].value":"other@x.example","active":"False",
                  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber":"701984","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"schemas":["x"],"division":"North"}}}]
                """#)
            #expect(dotted.status == 200 && dotted.json["name"]?["givenName"]?.string == "Dotted" && dotted.json["displayName"]?.string == "New Name" && dotted.json["active"] == .bool(false))
            #expect(dotted.json[Self.enterprise]?["employeeNumber"]?.string == "701984" && dotted.json[Self.enterprise]?["division"]?.string == "North" && dotted.json[Self.enterprise]?["department"]?.string == "Sales")
            #expect(try await client.patch(made.id, #"[{"op":"Replace","path":"active","value":"True"}]"#).json["active"] == .bool(true))
            let manager = try await client.create("boss@x.example").id
            #expect(try await client.patch(made.id, #"[{"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager","value":"\#(manager)"}]"#).json[Self.enterprise]?["manager"]?["value"]?.string == manager)
            #expect(try await client.patch(made.id, #"[{"op":"Remove","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager"}]"#).json[Self.enterprise]?["manager"] == nil)

            let group = try await client.send(.post, "/Groups", #"{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group","http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],"externalId":"8aa1a0c0","displayName":"displayName","meta":{"resourceType":"Group"}}"#)
            #expect(group.status == 201)
            func members() async throws -> Int { if case .array(let all)? = try await client.send(.get, "/Groups/\(group.id)").json["members"] { all.count } else { 0 } }
            #expect(try await client.patch(group.id, #"[{"op":"Add","path":"members","value":[{"$ref":null,"value":"\#(made.id)"}]}]"#, at: "/Groups").status == 200)
            #expect(try await client.patch(group.id, #"[{"op":"Add","path":"members","value":[{"value":"\#(manager)"},{"value":"\#(made.id)"}]}]"#, at: "/Groups").status == 200)
            #expect(try await members() == 2)
            #expect(try await client.find(#"id eq "\#(group.id)" and members eq "\#(made.id)""#, "&excludedAttributes=members", at: "/Groups").total == 1)
            #expect(try await client.send(.get, "/Groups/\(group.id)?excludedAttributes=members").json["members"] == nil)
            #expect(try await client.patch(group.id, #"[{"op":"Remove","path":"members","value":[{"$ref":null,"value":"\#(made.id)"}]}]"#, at: "/Groups").status == 200)
            #expect(try await members() == 1)
            #expect(try await client.patch(group.id, #"[{"op":"Replace","path":"displayName","value":"1879db59"}]"#, at: "/Groups").json["displayName"]?.string == "1879db59")
            #expect(try await client.patch(group.id, #"[{"op":"Remove","path":"members"}]"#, at: "/Groups").status == 200)
            #expect(try await members() == 0)
        }
    }

    @Test("Okta", arguments: EngineKind.allCases)
    func okta(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench)
            #expect(try await client.send(.get, "/Users?filter=userName%20eq%20%22test.user%40okta.local%22&startIndex=1&count=100").total == 0)
            let made = try await client.send(.post, "/Users", #"""
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"test.user@okta.local","name":{"givenName":"Test","familyName":"User"},
                 "emails":[{"primary":true,"value":"test.user@okta.local","type":"work"}],"displayName":"Test User","locale":"en-US","externalId":"00ujl29u0le5T6Aj10h7","groups":[],"password":"1mz050nq","active":true}
                """#)
            #expect(made.status == 201 && made.json["password"] == nil)
            // The whole resource, as it came, with a changed name; then off, then on.
            let put = try await client.send(.put, "/Users/\(made.id)", made.json.text.replacing("\"Test User\"", with: "\"Another User\"").replacing("\"givenName\":\"Test\"", with: "\"givenName\":\"Another\""))
            #expect(put.status == 200 && put.json["name"]?["givenName"]?.string == "Another" && put.json["externalId"]?.string == "00ujl29u0le5T6Aj10h7")
            let off = try await client.send(.put, "/Users/\(made.id)", put.json.text.replacing("\"active\":true", with: "\"active\":false"))
            #expect(off.json["active"] == .bool(false))
            #expect(try await !bench.memberships("test.user@okta.local").contains { $0.validTo == .forever })
            #expect(try await client.patch(made.id, #"[{"op":"replace","value":{"active":true}}]"#).json["active"] == .bool(true))
            let group = try await client.send(.post, "/Groups", #"{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"Test SCIMv2","members":[]}"#)
            #expect(try await client.patch(group.id, #"[{"op":"replace","value":{"id":"\#(group.id)","displayName":"Renamed"}}]"#, at: "/Groups").json["displayName"]?.string == "Renamed")
            let added = try await client.patch(group.id, #"[{"op":"remove","path":"members[value eq \"nobody\"]"},{"op":"add","path":"members","value":[{"value":"\#(made.id)","display":"test.user@okta.local"}]}]"#, at: "/Groups")
            #expect(added.status == 200, "\(added.json.text)")
            let replaced = try await client.patch(group.id, #"[{"op":"replace","path":"members","value":[{"value":"\#(made.id)","display":"x"}]}]"#, at: "/Groups")
            guard case .array(let members)? = replaced.json["members"] else { Issue.record("no members"); return }
            #expect(members.count == 1 && members[0]["value"]?.string == made.id)
        }
    }

    @Test("what a PATCH must not do is refused with its type, and changes nothing", arguments: EngineKind.allCases)
    func refused(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench), made = try await client.create("ana@x.example", #""emails":[{"value":"ana@x.example","type":"work","primary":true}]"#)
            let cases: [(String, String)] = [
                (#"[{"op":"add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User","value":"x"}]"#, "invalidValue"),
                (#"[{"op":"replace","path":"id","value":"x"}]"#, "mutability"), (#"[{"op":"add","path":"groups","value":[{"value":"x"}]}]"#, "mutability"),
                (#"[{"op":"replace","path":"meta.version","value":"x"}]"#, "mutability"), (#"[{"op":"replace","path":"shoeSize","value":"x"}]"#, "invalidPath"),
                (#"[{"op":"replace","path":"emails[type eq","value":"x"}]"#, "invalidFilter"), (#"[{"op":"replace","path":"emails[type eq \"home\"].value","value":"x"}]"#, "noTarget"),
                (#"[{"op":"remove"}]"#, "noTarget"), (#"[{"op":"merge","path":"title","value":"x"}]"#, "invalidSyntax"), ("[]", "invalidSyntax"), ("{}", "invalidSyntax"),
                (#"[{"op":"replace","path":"active","value":"maybe"}]"#, "invalidValue"), (#"[{"op":"replace","path":"name","value":7}]"#, "invalidValue"), (#"[{"op":"add","value":"x"}]"#, "invalidValue"),
                (#"[{"op":"replace","path":"title","value":"done"},{"op":"remove","path":"userName"}]"#, "invalidValue"), (#"[{"op":"add","path":"title"}]"#, "invalidValue"),
            ]
            for (operations, type) in cases {
                let answer = try await client.patch(made.id, operations)
                #expect(answer.status == 400 && answer.type == type, "\(operations): \(answer.status) \(answer.type ?? "")")
            }
            #expect(try await client.send(.get, "/Users/\(made.id)").headers[.eTag] == made.headers[.eTag])
            let two = try await client.patch(made.id, #"[{"op":"add","path":"emails","value":[{"value":"new@x.example","type":"home","primary":true}]}]"#)
            guard case .array(let emails)? = two.json["emails"] else { Issue.record("no emails"); return }
            #expect(emails.filter { $0["primary"] == .bool(true) }.compactMap { $0["value"]?.string } == ["new@x.example"], "the new primary takes the place of the old")
            let gone = try await client.patch(made.id, #"[{"op":"remove","path":"emails[type eq \"home\"]"}]"#)
            guard case .array(let left)? = gone.json["emails"] else { Issue.record("no emails"); return }
            #expect(left.count == 1)
        }
    }

    @Test("a PATCH never faults, whatever it holds")
    func fuzz() throws {
        var random = Seeded(42)
        let values = ["true", "\"x\"", "7", "null", "[]", "{}", #"{"value":"a"}"#, #"[{"value":"a","primary":true},{"value":"b","primary":true}]"#, #"{"active":"False"}"#, #"{"name.givenName":"x"}"#, #"["a","b"]"#]
        let paths = ["active", "name", "name.givenName", "emails", "emails.value", #"emails[type eq \"work\"]"#, #"emails[type eq \"work\"].value"#, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
                     "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "urn:ietf:params:scim:schemas:extension:laurel:2.0:User:jobRoles", "urn:ietf:params:scim:schemas:extension:laurel:2.0:User", "groups", "id", "", "x", "emails[", "userName"]
        var applied = 0
        for _ in 0..<5000 {
            let operations = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let path = Bool.random(using: &random) ? #","path":"\#(paths.randomElement(using: &random)!)""# : ""
                let value = Bool.random(using: &random) ? #","value":\#(values.randomElement(using: &random)!)"# : ""
                return #"{"op":"\#(["Add", "replace", "REMOVE", "x"].randomElement(using: &random)!)"\#(path)\#(value)}"#
            }.joined(separator: ",")
            let body = try #require(JSONValue(parsing: #"{"Operations":[\#(operations)]}"#))
            if let read = try? SCIMOperation.read(body, SCIMSchemas.users), (try? SCIMPatch.applied(read, to: ["userName": .string("a")])) != nil { applied += 1 }
        }
        #expect(applied > 100, "only \(applied) were carried out")
    }
}
