import Foundation
import HTTPTypes
import Kernel
import Packages
import People
import Store
import Support
import Testing
import Web

/// The cmi5 stub, and what earlier repairs of dispatches hold.
@Suite("The cmi5 stub of a dispatch, and the edges of visits") struct DispatchCMI5Tests {
    @Test("is a course structure that our own intake takes, with its key out of the address", arguments: [EngineKind.sqlite])
    func structure(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single"))
        let file = try await house.get("/dispatches/\(system.dispatch)/stub/cmi5", as: "Vera")
        #expect(file.status == 200 && file.headers[.contentType] == "application/zip")
        let there = try await house.play(zip: file.body, named: "cmi5")
        let kept = try await house.rows { "SELECT standard FROM package_version WHERE vendor_id = \($0) AND course_id = \(there.course)" }
        #expect(try kept.map { try $0.text("standard") } == ["cmi5"])
        await house.close()
    }

    @Test("opens a page that may speak with this launch's two addresses and no other", arguments: [EngineKind.sqlite])
    func page(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single"), [("origins", "https://lms.example")])
        func policy(_ query: String) async throws -> String {
            let answer = try await house.get("/dispatch/cmi5?dispatch=\(system.dispatch)&\(query)", as: nil)
            #expect(answer.status == 200 && !answer.text.contains(system.key))
            let all = answer.headers[values: HTTPField.Name("Content-Security-Policy")!]
            #expect(all.count == 1 && answer.headers[HTTPField.Name("Referrer-Policy")!] == "no-referrer")
            return all.first ?? ""
        }
        let good = try await policy("endpoint=https%3A%2F%2Flrs.example%3A8443%2Fxapi%2F&fetch=https%3A%2F%2Flms.example%2Ffetch%3Fa%3Db")
        #expect(good.contains("connect-src 'self' https://lrs.example:8443 https://lms.example;") && good.hasSuffix("frame-ancestors 'self' https://lms.example"))
        // What would write into the policy is no address.
        for bad in ["javascript%3Aalert(1)", "https%3A%2F%2Fa.example%3B%20script-src%20*", "https%3A%2F%2Fuser%3Apw%40a.example%2F", "%2F%2Fa.example"] {
            #expect(try await policy("endpoint=\(bad)&fetch=\(bad)").contains("connect-src 'self';"))
        }
        #expect(try await house.get("/dispatch/cmi5?dispatch=0199aaaa-0000-7000-8000-000000000000", as: nil).status == 404)
        #expect(try await house.get("/dispatch/cmi5.js", as: nil).headers[.contentType]?.hasPrefix("text/javascript") == true)
        await house.close()
    }

    @Test("knows a learner by account and registration, each with a proof of its own", arguments: EngineKind.allCases)
    func identity(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single"))
        func launch(_ home: String, _ registration: String, proof: Character) async throws -> [String: any Sendable] {
            try await system.send(Data("""
                {"dispatch":"\(system.dispatch)","key":"\(system.key)","standard":"cmi5","origin":"https://lms.example","proof":"\(String(repeating: proof, count: 64))",\
                "learner":{"id":"emp-7","name":"Ann Other","home":"\(home)","registration":"\(registration)"}}
                """.utf8)).members
        }
        #expect(try await launch("https://lms.example", "one", proof: "a")["token"] != nil)
        #expect(try await launch("https://lms.example", "one", proof: "b")["refused"] as? String == "unproved")
        #expect(try await launch("https://other.example", "one", proof: "b")["token"] != nil)
        #expect(try await launch("https://lms.example", "two", proof: "c")["token"] != nil)
        let kept = try await house.rows { "SELECT foreign_id, name FROM dispatch_learner WHERE vendor_id = \($0)" }
        #expect(try kept.count == 3 && kept.allSatisfy { try $0.text("foreign_id") == "emp-7" })
        #expect(try await house.rows { "SELECT standard FROM dispatch_launch WHERE vendor_id = \($0) AND token_hash IS NOT NULL" }.allSatisfy { try $0.text("standard") == "cmi5" })
        await house.close()
    }

    @Test("A window of the stub's own stays the stub's on each step of the way, refusals too", arguments: [EngineKind.sqlite])
    func opener(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), system = try await house.dispatch(played), opener = HTTPField.Name("Cross-Origin-Opener-Policy")!
        let token = try #require(try await system.launch("emp-1").members["token"] as? String), entered = try await system.enter(token), landing = try #require(entered.headers[.location])
        let link = try await house.portal.send(.post, host: "test", landing + "/link", headers: [.contentType: "application/x-www-form-urlencoded"], body: Array("email=jane%40example.test".utf8))
        #expect(entered.status == 303 && link.status == 303)
        let answers = [entered, link, try await house.get(landing, as: nil), try await house.get(landing + "/packages/\(played.activity.value)", as: nil), try await house.get(landing + "/link", as: nil),
                       try await system.enter(token), try await house.get("/dispatched/a-made-up-pass-that-nobody-has-given", as: nil),
                       try await house.get("/dispatch/cmi5?dispatch=\(system.dispatch)", as: nil)]
        for answer in answers { #expect(answer.headers[values: opener] == ["unsafe-none"], "\(answer.status)") }
        await house.close()
    }

    @Test("A nearer last day ends the visits and the write tokens that reached beyond it, and a later one lengthens none", arguments: EngineKind.allCases)
    func nearer(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), played = try await house.play("good/single"), today = Zone.utc.day(at: house.clock.now)
        // An hour before midnight, so that half a day reaches into tomorrow.
        house.clock.advance(seconds: Int((Zone.utc.start(of: today.adding(days: 1)).milliseconds - house.clock.now.milliseconds) / 1000) - 3600)
        let system = try await house.dispatch(played), token = try #require(try await system.launch("emp-1").members["token"] as? String), landing = try #require(try await system.enter(token).headers[.location])
        let player = try await system.player(landing, played), midnight = Zone.utc.start(of: today.adding(days: 1)), begun = house.clock.now
        _ = try await player.start(session: "session-one")
        func ends() async throws -> [Instant] {
            try await house.rows { "SELECT until FROM dispatch_launch WHERE vendor_id = \($0) UNION ALL SELECT t.until FROM play_token t WHERE t.vendor_id = \($0)" }.map { try $0.instant("until") }
        }
        #expect(try await ends() == [begun.adding(seconds: 12 * 3600), begun.adding(seconds: 12 * 3600)])
        func limit(_ day: Day) async throws -> Int {
            try await house.send("/dispatches/\(system.dispatch)/limits", as: "Vera", page: "/dispatches/\(system.dispatch)", [("mostPeople", ""), ("from", ""), ("to", day.description)]).status
        }
        #expect(try await limit(today) == 303)
        #expect(try await ends() == [midnight, midnight])
        #expect(try await limit(today.adding(days: 30)) == 303)
        #expect(try await ends() == [midnight, midnight])
        house.clock.advance(seconds: 3601)
        #expect(try await player.commit(session: "session-one", [(1, "[\"begin\"]")]).status == 401)
        #expect(try await house.get(landing, as: nil).status == 404)
        // The dispatch itself goes on: whoever comes again visits anew.
        #expect(try await system.launch("emp-1").members["token"] != nil)
        await house.close()
    }

    @Test("A name with half a character breaks nothing, and the next launch brings the whole one", arguments: EngineKind.allCases)
    func halves(_ engine: EngineKind) async throws {
        let house = try await PackagesHouse.make(engine), system = try await house.dispatch(try await house.play("good/single"))
        let body = #"{"dispatch":"\#(system.dispatch)","key":"\#(system.key)","standard":"scorm12","origin":"","proof":"\#(String(repeating: "p", count: 64))","learner":{"id":"emp-1","name":"Ann \ud83d"}}"#
        let answer = try await system.send(Data(body.utf8))
        #expect(answer.status < 500)
        #expect(try await system.launch("emp-1", name: "Ann 😀", proof: String(repeating: "p", count: 64)).members["token"] != nil)
        #expect(try await house.rows { "SELECT name FROM dispatch_learner WHERE vendor_id = \($0)" }[0].text("name") == "Ann 😀")
        await house.close()
    }
}
