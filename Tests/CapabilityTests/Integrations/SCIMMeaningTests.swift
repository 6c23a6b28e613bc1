import App
import Foundation
import HTML
import HTTPTypes
import Integrations
import JSON
import Kernel
import Ledger
import Mail
import People
import Store
import Support
import Testing

@Suite("What SCIM means here")
struct SCIMMeaningTests {
    @Test("a client of the vendor makes members; inactive ends today, active begins anew, removal hides and destroys nothing", arguments: EngineKind.allCases)
    func membership(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench), vendor = bench.vendor
            let made = try await client.create("ana@x.example", #""externalId":"E1","name":{"givenName":"Ana","familyName":"Alt"},"urn:ietf:params:scim:schemas:extension:laurel:2.0:User":{"jobRoles":["sales"],"workerType":"contractor"}"#)
            #expect(made.status == 201 && made.json["active"] == .bool(true))
            var mine = try await bench.memberships("ana@x.example")
            #expect(mine.count >= 1 && mine.last?.validTo == .forever && mine.last?.jobRoles == ["sales"])
            let system = "scim:" + client.id
            #expect(try await bench.read { tx in try tx.count("SELECT count(*) FROM external_id WHERE vendor_id = \(vendor) AND system = \(system) AND value = 'E1'") } == 1)

            let off = try await client.patch(made.id, #"[{"op":"Replace","path":"active","value":"False"}]"#)
            #expect(off.status == 200 && off.json["active"] == .bool(false))
            mine = try await bench.memberships("ana@x.example")
            #expect(mine.last?.validTo == bench.today.adding(days: 1), "the last day is today")
            let on = try await client.patch(made.id, #"[{"op":"replace","value":{"active":"True"}}]"#)
            #expect(on.json["active"] == .bool(true))
            mine = try await bench.memberships("ana@x.example")
            #expect(Set(mine.map(\.id)).count == 2 && mine.last?.validTo == .forever && mine.last?.validFrom == bench.today.adding(days: 1))

            #expect(try await client.send(.delete, "/Users/\(made.id)").status == 204)
            bench.clock.advance(days: 3)
            mine = try await bench.memberships("ana@x.example")
            #expect(!mine.isEmpty && !mine.contains { $0.isActive(on: bench.today) })
            #expect(try await client.find(#"userName eq "ana@x.example""#).total == 0)
            let kinds = try await bench.read { tx in try tx.query("SELECT kind, actor_kind FROM ledger_event WHERE vendor_id = \(vendor) ORDER BY sequence").map { try $0.text("kind") } }
            #expect(kinds.contains(ProvisioningEndedMembership.kind) && kinds.contains(MembershipEnded.kind))
        }
    }

    @Test("a last day in the future ends then; the directory sees it as inactive afterwards; a day that is none is refused", arguments: EngineKind.allCases)
    func lastDay(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench), day = bench.today.adding(days: 10)
            let made = try await client.create("ana@x.example", #""urn:ietf:params:scim:schemas:extension:laurel:2.0:User":{"lastDay":"\#(day)"}"#)
            #expect(try await bench.memberships("ana@x.example").last?.validTo == day.adding(days: 1))
            #expect(try await client.find("active eq true").total == 1)
            bench.clock.advance(days: 11)
            bench.access.forgetAll()
            let later = try await client.send(.get, "/Users/\(made.id)")
            #expect(later.json["active"] == .bool(false) && later.headers[.eTag] != made.headers[.eTag])
            #expect(try await client.find("active eq true").total == 0)
            #expect(try await client.find("active eq false").total == 1)
            #expect(try await client.patch(made.id, #"[{"op":"add","path":"urn:ietf:params:scim:schemas:extension:laurel:2.0:User:lastDay","value":"soon"}]"#).type == "invalidValue")
        }
    }

    @Test("an address that is known elsewhere gets the answer of a new one; both say yes from their own mail first", arguments: EngineKind.allCases)
    func unknownAndKnown(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), south = try await bench.organization("South"), vendor = bench.vendor
            _ = try await bench.person("Known Elsewhere", at: south)
            let client = try await SCIMClient.make(bench, at: north)
            func shape(_ answer: SCIMClient.Answer, _ name: String) -> String {
                answer.json.text.replacing(answer.id, with: "ID").replacing(name, with: "NAME").replacing(#/"(created|lastModified)":"[^"]*"/#, with: "")
            }
            let known = try await client.create("known.elsewhere@example.test"), new = try await client.create("never.seen.before@example.test")
            #expect(known.status == 201 && new.status == 201)
            #expect(shape(known, "known.elsewhere@example.test") == shape(new, "never.seen.before@example.test"))
            for (answer, email) in [(known, "known.elsewhere@example.test"), (new, "never.seen.before@example.test")] {
                #expect(try await !bench.memberships(email).contains { $0.organization == north }, "nobody is a member before they said so")
                let mail = try #require(try await bench.read { try Outbox.recent(vendor: vendor, limit: 50, $0) }.first { $0.recipient == email })
                #expect(mail.text.contains("/invitation/"))
                let before = try await client.send(.get, "/Users/\(answer.id)")
                let token = String(try #require(mail.text.firstMatch(of: #/invitation\/([A-Za-z0-9_-]{43})/#)).output.1)
                let site = try #require(try await bench.house.ground.sites.vendors().first), ground = bench.house.ground
                let post = Post(setup: MailSetup(transport: nil, from: EmailAddress("a@acme.test")!))
                _ = try await bench.write { try Invitations(ground: ground, post: post).accept(token, name: "Somebody", password: nil, site: site, language: .en, $0) }
                try await bench.work()
                #expect(try await bench.memberships(email).contains { $0.organization == north })
                #expect(try await client.send(.get, "/Users/\(answer.id)").json == before.json, "to the directory nothing changed")
            }
            let off = try await client.patch(known.id, #"[{"op":"replace","path":"active","value":false}]"#)
            #expect(off.status == 200)
            #expect(try await bench.memberships("known.elsewhere@example.test").contains { $0.organization == south && $0.validTo == .forever }, "the other employer's is not touched")
            bench.clock.advance(days: 5)
            bench.access.forgetAll()
            _ = try await client.patch(known.id, #"[{"op":"replace","path":"active","value":true}]"#)
            #expect(try await !bench.memberships("known.elsewhere@example.test").contains { $0.organization == north && $0.isActive(on: bench.today) }, "back after a while: asked again")
        }
    }

    @Test("an employer's directory neither renames nor moves the address of somebody who is others' too", arguments: EngineKind.allCases)
    func identity(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), south = try await bench.organization("South"), vendor = bench.vendor
            let both = try await bench.person("Both Sides", at: north)
            try await bench.join(both, south, from: Day(iso: "2025-06-01")!)
            let client = try await SCIMClient.make(bench, at: north)
            let made = try await client.create("both.sides@example.test", #""displayName":"Both Sides""#)
            let moved = try await client.patch(made.id, #"[{"op":"replace","value":{"displayName":"Taken Over","userName":"evil@x.example","emails":[{"value":"evil@x.example","primary":true}]}}]"#)
            #expect(moved.status == 200 && moved.json["displayName"]?.string == "Taken Over")
            let person = try await bench.read { tx throws in try Persons.find(both, vendor: vendor, tx) }
            #expect(person?.email == "both.sides@example.test" && person?.name == "Both Sides")
            let vendorClient = try await SCIMClient.make(bench, name: "Vendor")
            let theirs = try await vendorClient.create("both.sides@example.test")
            #expect(try await vendorClient.patch(theirs.id, #"[{"op":"replace","path":"userName","value":"new.address@example.test"}]"#).status == 200)
            #expect(try await bench.read { tx throws in try Persons.find(both, vendor: vendor, tx)?.email } == "new.address@example.test")
            _ = try await vendorClient.create("third@example.test")
            #expect(try await vendorClient.patch(theirs.id, #"[{"op":"replace","path":"emails","value":[{"value":"third@example.test"}]}]"#).type == "uniqueness")
        }
    }

    @Test("people of a domain that is confirmed to be the organization's own join at once; so do they come back", arguments: EngineKind.allCases)
    func confirmedDomain(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), vendor = bench.vendor
            try await bench.write { tx in
                _ = try tx.execute("""
                    INSERT INTO identity_provider (vendor_id, id, organization_id, kind, name, state, settings, provisioning, version, created_at, created_by)
                    VALUES (\(vendor), 'p1', \(north), 'oidc', 'North', 'on', '{}', '{}', 1, \(tx.now), 'x')
                    """)
                _ = try tx.execute("INSERT INTO identity_provider_domain (vendor_id, provider_id, domain, added_at, confirmed_at) VALUES (\(vendor), 'p1', 'north.example', \(tx.now), \(tx.now))")
            }
            let client = try await SCIMClient.make(bench, at: north)
            let own = try await client.create("ana@north.example", #""displayName":"Ana""#), foreign = try await client.create("ana@elsewhere.example")
            #expect(own.status == 201 && foreign.status == 201)
            #expect(try await bench.memberships("ana@north.example").contains { $0.organization == north && $0.validTo == .forever })
            #expect(try await bench.memberships("ana@elsewhere.example").isEmpty)
            _ = try await client.patch(own.id, #"[{"op":"replace","path":"active","value":false}]"#)
            bench.clock.advance(days: 4)
            bench.access.forgetAll()
            #expect(try await client.patch(own.id, #"[{"op":"replace","path":"active","value":true}]"#).json["active"] == .bool(true))
            #expect(Set(try await bench.memberships("ana@north.example").map(\.id)).count == 2)
            #expect(try await client.patch(own.id, #"[{"op":"replace","value":{"displayName":"Ana Neu","userName":"ana.neu@north.example"}}]"#).status == 200)
            let person = try await bench.read { tx throws in try Persons.find(email: "ana.neu@north.example", vendor: vendor, tx) }
            #expect(person?.name == "Ana Neu", "name and address move within the own domain")
        }
    }

    @Test("what an administrator ended stays ended, until the directory says anew that somebody is there", arguments: EngineKind.allCases)
    func endedHere(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench), made = try await client.create("ana@x.example"), home = bench.headquarters
            let person = try #require(try await bench.memberships("ana@x.example").first?.person)
            try await bench.leave(person, home, lastDay: bench.today.adding(days: 2))
            try await bench.work()
            let seen = try await client.send(.get, "/Users/\(made.id)")
            #expect(seen.json["active"] == .bool(true) && seen.json[SCIMSchemas.laurelID]?["lastDay"]?.string == bench.today.adding(days: 2).description)
            bench.clock.advance(days: 4)
            bench.access.forgetAll()
            #expect(try await client.patch(made.id, #"[{"op":"add","path":"title","value":"Rep"}]"#).json["active"] == .bool(false))
            #expect(try await !bench.memberships("ana@x.example").contains { $0.isActive(on: bench.today) })
            #expect(try await client.patch(made.id, #"[{"op":"replace","path":"active","value":true}]"#).json["active"] == .bool(true))
            #expect(try await bench.memberships("ana@x.example").contains { $0.isActive(on: bench.today) })
        }
    }

    @Test("two clients see nothing of each other, by any id in path, body, filter or bulk", arguments: EngineKind.allCases)
    func isolation(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), south = try await bench.organization("South")
            let mine = try await SCIMClient.make(bench, at: north), other = try await SCIMClient.make(bench, at: south, name: "Other"), random = UUID().uuidString.lowercased()
            let user = try await mine.create("secret.person@x.example").id, group = try await mine.send(.post, "/Groups", #"{"displayName":"Secret","members":[{"value":"\#(user)"}]}"#).id
            let own = try await other.send(.post, "/Groups", #"{"displayName":"Own"}"#).id, self1 = try await other.create("self@y.example").id
            func same(_ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, _ status: Int) async throws {
                let real = try await other.send(method, path.replacing("$U", with: user).replacing("$G", with: group), body?.replacing("$U", with: user).replacing("$G", with: group).replacing("$O", with: south.value == "" ? "" : north.value))
                let made = try await other.send(method, path.replacing("$U", with: random).replacing("$G", with: random), body?.replacing("$U", with: random).replacing("$G", with: random).replacing("$O", with: random))
                #expect(real.status == status && made.status == status, "\(method) \(path): \(real.status) \(made.status)")
                #expect(real.json.text.replacing(user, with: random).replacing(group, with: random) == made.json.text, "\(method) \(path)")
                #expect(!real.json.text.contains("secret.person") && !real.json.text.contains("Secret"))
            }
            try await same(.get, "/Users/$U", nil, 404)
            try await same(.put, "/Users/$U", #"{"userName":"x"}"#, 404)
            try await same(.patch, "/Users/$U", #"{"Operations":[{"op":"replace","path":"active","value":false}]}"#, 404)
            try await same(.delete, "/Users/$U", nil, 404)
            try await same(.get, "/Groups/$G", nil, 404)
            try await same(.delete, "/Groups/$G", nil, 404)
            try await same(.patch, "/Groups/\(own)", #"{"Operations":[{"op":"add","path":"members","value":[{"value":"$U"}]}]}"#, 400)
            try await same(.get, "/Users?filter=id%20eq%20%22$U%22", nil, 200)
            try await same(.get, "/Users?filter=groups.value%20eq%20%22$G%22", nil, 200)
            try await same(.get, "/Groups?filter=members.value%20eq%20%22$U%22", nil, 200)
            try await same(.patch, "/Users/\(self1)", #"{"Operations":[{"op":"add","path":"urn:ietf:params:scim:schemas:extension:laurel:2.0:User:organization","value":"$O"}]}"#, 400)
            let bulk = try await other.send(.post, "/Bulk", #"{"Operations":[{"method":"DELETE","path":"/Users/\#(user)"},{"method":"DELETE","path":"/Users/\#(random)"}]}"#)
            #expect(bulk.operations.compactMap { $0["status"]?.string } == ["404", "404"])
            let manager = try await other.patch(self1, #"[{"op":"add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager","value":{"value":"\#(user)"}}]"#)
            #expect(manager.json[SCIMSchemas.enterpriseID]?["manager"] == .object(["value": .string(user)]), "kept as sent; nothing is looked up")
            #expect(try await mine.send(.get, "/Users/\(user)").status == 200)
        }
    }

    @Test("groups give job roles and roles where an administrator says so, and take back only what they gave", arguments: EngineKind.allCases)
    func groups(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let north = try await bench.organization("North"), vendor = bench.vendor, admin = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            let rep = try await bench.person("Rita Rep", at: north), client = try await SCIMClient.make(bench, at: north)
            let user = try await client.create("rita.rep@example.test").id
            func give(_ group: String, _ what: String) async throws -> Int { try await bench.post("/settings/provisioning/\(client.id)/groups", [("group", group), ("gives", what)], as: admin).status }
            #expect(try await give("Engineers", "jobRole:engineer") == 303)
            #expect(try await give("Admins", "role:partnerAdmin") == 303)
            #expect(try await give("Admins", "role:vendorAdmin") == 422)
            let engineers = try await client.send(.post, "/Groups", #"{"displayName":"engineers","members":[{"value":"\#(user)"}]}"#).id
            let admins = try await client.send(.post, "/Groups", #"{"displayName":"Admins"}"#).id
            #expect(Set(try await bench.memberships("rita.rep@example.test").last?.jobRoles ?? []) == ["sales", "engineer"])
            func roles() async throws -> [String] { try await bench.read { tx throws in try PeopleStore.roles(of: rep, .everything, vendor: vendor, tx).map(\.role) } }
            _ = try await client.patch(admins, #"[{"op":"Add","path":"members","value":[{"value":"\#(user)"}]}]"#, at: "/Groups")
            #expect(try await roles().contains("partnerAdmin"))
            _ = try await client.patch(admins, #"[{"op":"Remove","path":"members[value eq \"\#(user)\"]"}]"#, at: "/Groups")
            #expect(try await !roles().contains("partnerAdmin"))
            _ = try await client.send(.put, "/Groups/\(engineers)", #"{"displayName":"Free group","members":[{"value":"\#(user)"}]}"#)
            #expect(try await bench.memberships("rita.rep@example.test").last?.jobRoles == ["sales"], "what was given by hand stays")
            #expect(try await give("Free group", "jobRole:support") == 303)
            #expect(Set(try await bench.memberships("rita.rep@example.test").last?.jobRoles ?? []) == ["sales", "support"], "a rule counts at once")
            #expect(try await bench.get("/settings/provisioning/\(client.id)", as: admin).text.contains("Free group"))
            #expect(try await client.send(.get, "/Users/\(user)").json["groups"] != nil)
        }
    }

    @Test("a manager circle is refused, at any length", arguments: EngineKind.allCases)
    func managers(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench)
            let path = #""urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager""#
            let ids = try await ["a", "b", "c"].asyncMap { try await client.create("\($0)@x.example").id }
            func manage(_ who: String, by manager: String) async throws -> SCIMClient.Answer { try await client.patch(who, #"[{"op":"add","path":\#(path),"value":"\#(manager)"}]"#) }
            #expect(try await manage(ids[0], by: ids[1]).status == 200)
            #expect(try await manage(ids[1], by: ids[2]).status == 200)
            #expect(try await manage(ids[2], by: ids[0]).type == "invalidValue")
            #expect(try await manage(ids[2], by: ids[2]).type == "invalidValue")
            let shown = try await client.send(.get, "/Users/\(ids[0])").json[SCIMSchemas.enterpriseID]?["manager"]
            #expect(shown?["displayName"]?.string == "b@x.example" && shown?["$ref"]?.string?.hasSuffix(ids[1]) == true)
            #expect(try await client.find("\(SCIMSchemas.enterpriseID):manager.value eq \"\(ids[1])\"").total == 1)
        }
    }

    @Test("an erased person leaves nothing in records and log", arguments: EngineKind.allCases)
    func erasure(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench), vendor = bench.vendor, ledger = bench.ledger
            let made = try await client.create("gone.person@x.example", #""displayName":"Gone Person","externalId":"G1""#)
            _ = try await client.find(#"userName eq "gone.person@x.example""#)
            _ = try await client.patch(made.id, #"[{"op":"add","path":"title","value":"Gone Person's title"}]"#)
            let person = try #require(try await bench.read { tx throws in try Persons.find(email: "gone.person@x.example", vendor: vendor, tx) })
            try await bench.write { tx in _ = try ErasePerson(person: person.id).perform(language: .en, zone: .utc, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx) }
            let left = try await bench.read { tx in
                try tx.query("SELECT body, coalesce(user_name, '') AS a, coalesce(external_id, '') AS b, emails_folded AS c FROM provisioned_user WHERE vendor_id = \(vendor)").map { try $0.text("body") + $0.text("a") + $0.text("b") + $0.text("c") }
                    + tx.query("SELECT target_name, detail, effects FROM provisioning_request WHERE vendor_id = \(vendor)").map { try $0.text("target_name") + $0.text("detail") + $0.text("effects") }
            }.joined()
            #expect(!left.lowercased().contains("gone") && !left.contains("G1"), "\(left)")
            #expect(try await client.send(.get, "/Users/\(made.id)").status == 404)
        }
    }
}

extension Sequence {
    fileprivate func asyncMap<T>(_ transform: (Element) async throws -> T) async rethrows -> [T] {
        var out: [T] = []
        for element in self { out.append(try await transform(element)) }
        return out
    }
}
