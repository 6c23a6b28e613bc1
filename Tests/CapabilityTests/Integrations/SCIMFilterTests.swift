import Foundation
import HTTPTypes
import Integrations
import JSON
import Kernel
import People
import Store
import Support
import Testing

@Suite("SCIM filters")
struct SCIMFilterTests {
    private static let ana: [String: JSONValue] = [
        "id": .string("7"), "userName": .string("Ana@Acme.example"), "externalId": .string("X7"), "active": .bool(true), "title": .string(""),
        "name": .object(["familyName": .string("Ünal"), "givenName": .string("Ana")]),
        "emails": .array([.object(["value": .string("ana@acme.example"), "type": .string("work"), "primary": .bool(true)]), .object(["value": .string("ana@home.example"), "type": .string("home")])]),
        "meta": .object(["created": .string("2026-03-02T10:00:00.000Z")]),
        SCIMSchemas.enterpriseID: .object(["employeeNumber": .string("701"), "department": .string("Sales")]),
    ]

    @Test("what each filter says of one person", arguments: [
        (#"userName eq "ana@acme.EXAMPLE""#, true), (#"userName ne "ana@acme.example""#, false), (#"userName co "ACME""#, true), (#"userName sw "ana""#, true),
        (#"userName ew ".example""#, true), (#"userName ew "ana""#, false), (#"userName gt "a""#, true), (#"userName lt "a""#, false), (#"userName ge "ana@acme.example""#, true),
        (#"userName le "ana@acme.example""#, true), (#"externalId eq "x7""#, false), (#"externalId eq "X7""#, true), (#"active eq true"#, true), (#"active eq "True""#, true),
        (#"active ne true"#, false), ("title pr", false), ("userName pr", true), ("nickName pr", nil), (#"name.familyName eq "ünal""#, true), (#"name.familyName co "NA""#, true),
        ("name pr", true), (#"emails.value eq "ANA@home.example""#, true), (#"emails co "home""#, true), (#"emails[type eq "work" and value co "home"]"#, false),
        (#"emails[type eq "home" and value co "home"]"#, true), (#"emails[type eq "work"].value eq "ana@acme.example""#, true), (#"emails[type eq "home"].value eq "ana@acme.example""#, false),
        (#"emails[not (type eq "work")]"#, true), (#"not (userName eq "x")"#, true), (#"not(userName eq "x") and active eq true"#, true),
        (#"userName eq "x" or active eq true and externalId eq "X7""#, true), (#"(userName eq "x" or active eq true) and externalId eq "no""#, false),
        (#"meta.created gt "2026-03-02T09:59:59Z""#, true), (#"meta.created ge "2026-03-02T11:00:00+01:00""#, true), (#"meta.created lt "2026-03-02T10:00:00Z""#, false),
        (#"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq "701""#, true), (#"URN:ietf:params:scim:schemas:core:2.0:user:username sw "A""#, true),
        (#"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq "sales""#, true), ("externalId eq null", false), ("displayName eq null", true), ("displayName ne null", false),
        (#"USERNAME EQ "ana@acme.example" AND Active eq TRUE"#, true), (#"userName eq "a\"b""#, false),
        // Refused, each for a reason of its own.
        ("", nil), ("userName", nil), ("userName eq", nil), ("userName eq ana", nil), (#"userName eq "ana"#, nil), (#"userName is "ana""#, nil), (#"(userName eq "a""#, nil), (#"userName eq "a")"#, nil),
        (#"userName eq "a" and"#, nil), (#"shoeSize eq "4""#, nil), ("active gt true", nil), (#"active eq "maybe""#, nil), (#"meta.created gt "yesterday""#, nil), (#"userName["x"]"#, nil),
        (#"emails[type eq "work""#, nil), (#"userName eq 'a'"#, nil), ("userName gt null", nil), (#"name eq "x""#, nil), (#"not userName eq "x""#, nil),
    ] as [(String, Bool?)])
    func table(_ filter: String, _ expected: Bool?) throws {
        guard let expected else {
            #expect(throws: SCIMRefusal.self) { _ = try SCIMFilter(filter, SCIMSchemas.users) }
            return
        }
        #expect(try SCIMFilter(filter, SCIMSchemas.users).matches(Self.ana) == expected)
    }

    @Test("random input is read or refused, never more; what was read means the same with its parentheses written out")
    func fuzz() {
        var random = Seeded(20261201)
        let pieces = ["userName", "emails", "emails.value", "active", "name.givenName", "not", "and", "or", "(", ")", "[", "]", "eq", "ne", "co", "pr", "gt", "\"a\"", "\"", "\\", "true", "null", " ", " ", "  ", ".", ":",
                      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:", "department", "💥", "é", "\u{0}", "3", "-1e9", "meta.created", "\"2026-03-02T10:00:00Z\"",
                      "userName eq \"a\"", "active pr", "emails[type eq \"work\"]", " and ", " or ", "not (", "(active pr)"]
        var read = 0
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in pieces.randomElement(using: &random)! + (Bool.random(using: &random) ? " " : "") }.joined()
            if let filter = try? SCIMFilter(text, SCIMSchemas.users) {
                read += 1
                _ = filter.matches(Self.ana)
            }
            _ = try? SCIMTarget(text, SCIMSchemas.users)
            _ = JSONValue(parsing: text)
        }
        #expect(read > 20, "only \(read) were filters")
        let deep = String(repeating: "(", count: 3000) + "active pr" + String(repeating: ")", count: 3000)
        #expect(throws: SCIMRefusal.self) { _ = try SCIMFilter(deep, SCIMSchemas.users) }
        #expect(throws: SCIMRefusal.self) { _ = try SCIMFilter(String(repeating: "not (", count: 500), SCIMSchemas.users) }
        #expect(throws: SCIMRefusal.self) { _ = try SCIMFilter(Array(repeating: "id pr", count: 300).joined(separator: " and "), SCIMSchemas.users) }
    }

    @Test("the server finds what looking at each resource finds", arguments: EngineKind.allCases)
    func bruteForce(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let client = try await SCIMClient.make(bench)
            var random = Seeded(7)
            for number in 0..<40 {
                let name = ["ana", "Bo", "çem", "Dörte"][number % 4] + String(number)
                var more = [#""active":\#(number % 3 != 0)"#]
                if number % 2 == 0 { more.append(#""externalId":"E\#(number)""#) }
                if number % 5 != 0 { more.append(#""emails":[{"value":"\#(name)@Mail.example","type":"work"},{"value":"p\#(number)@home.example","type":"home"}]"#) }
                if number % 4 == 1 { more.append(#""title":"Engineer","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"D\#(number % 3)"}"#) }
                #expect(try await client.create(name, more.joined(separator: ",")).status == 201)
                bench.clock.advance(seconds: 1)
            }
            let all = try await client.send(.get, "/Users?count=200").resources
            #expect(all.count == 40)
            func made(_ depth: Int) -> String {
                if depth > 0, Bool.random(using: &random) {
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: return "(\(made(depth - 1)) and \(made(depth - 1)))"
                    case 1: return "(\(made(depth - 1)) or \(made(depth - 1)))"
                    default: return "not (\(made(depth - 1)))"
                    }
                }
                let texts = ["ana", "ANA4", "bo1", "çem", "ö", "E4", "e4", "1", "p2@home.example", "mail.example", "D1", "Engineer"]
                let attributes = ["userName", "externalId", "emails", "emails.value", "id", "title", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department"]
                switch Int.random(in: 0..<8, using: &random) {
                case 0: return "active eq \(Bool.random(using: &random))"
                case 1: return "\(attributes.randomElement(using: &random)!) pr"
                case 2: return #"meta.created \#(["gt", "ge", "lt", "le", "eq", "ne"].randomElement(using: &random)!) "2026-03-02T10:00:\#(10 + Int.random(in: 0..<30, using: &random))Z""#
                case 3: return #"emails[type eq "\#(["work", "home"].randomElement(using: &random)!)" and value \#(["co", "sw", "eq"].randomElement(using: &random)!) "\#(texts.randomElement(using: &random)!)"]"#
                default:
                    let comparing = SCIMFilter.Operator.allCases.randomElement(using: &random)!
                    return #"\#(attributes.randomElement(using: &random)!) \#(comparing.rawValue) "\#(texts.randomElement(using: &random)!)""#
                }
            }
            var some = 0
            for _ in 0..<150 {
                let text = made(2), filter = try SCIMFilter(text, SCIMSchemas.users)
                let expected = all.filter { if case .object(let members) = $0 { filter.matches(members) } else { false } }.compactMap { $0["id"]?.string }
                let found = try await client.find(text, "&count=200&attributes=id")
                #expect(found.status == 200 && found.total == expected.count, "\(text)")
                #expect(Set(found.resources.compactMap { $0["id"]?.string }) == Set(expected), "\(text)")
                if !expected.isEmpty, expected.count < 40 { some += 1 }
            }
            #expect(some > 50, "only \(some) filters divided the people")
        }
    }
}
