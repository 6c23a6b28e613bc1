import App
import Branding
import Foundation
import HTML
import HTTPTypes
import Kernel
import Mail
import People
import Store
import Support
import Testing
import Web

/// Own hosts: proved before use, and the way in by the vendor's sign-in host.
@Suite("A portal's own host") struct HostTests {
    @Test("is proved by a record, belongs to one portal, and ends its sessions when it is given back", arguments: EngineKind.allCases)
    func claims(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southridge"), vendor = bench.vendor
            let admin = try await bench.session(try await bench.person("Ada Admin", at: [bench.headquarters], [.vendorAdmin]))
            let path = "/branding/\(north.value)/host"
            for bad in ["", "learn", "https://learn.northwind.test", "learn.northwind.test/x", "10.0.0.1", "-a.test", "a..test", "ä.test"] {
                #expect(try await bench.post(path, [("host", bad)], session: admin).status == 422, "\(bad)")
            }
            for taken in ["acme.test", "globex.test", "x.content.acme.test", "content.globex.test"] {
                #expect(try await bench.post(path, [("host", taken)], session: admin).status == 422, "\(taken)")
            }
            #expect(try await bench.post(path, [("host", "Learn.Northwind.Test")], session: admin).status == 303)
            let page = try await bench.get(path, session: admin).text
            let record = try #require(page.firstMatch(of: #/laurel-host=[^<"\s]+/#).map { String($0.output) })
            #expect(page.contains("_laurel.learn.northwind.test"))
            #expect(try await bench.get("/health", host: "learn.northwind.test").status == 200, "health answers anywhere")
            #expect(try await bench.get("/sign-in", host: "learn.northwind.test").status == 404, "nobody lives there before the proof")
            bench.zone.set("_laurel.learn.northwind.test", ["laurel-host=somebody-elses"])
            _ = try await bench.post(path + "/check", session: admin)
            #expect(try await bench.get("/sign-in", host: "learn.northwind.test").status == 404)
            bench.zone.set("_laurel.learn.northwind.test", ["v=other", record])
            _ = try await bench.post(path + "/check", session: admin)
            #expect(try await bench.get("/sign-in", host: "learn.northwind.test").status == 303)
            // Another organization, and another vendor, may not have it.
            #expect(try await bench.post("/branding/\(south.value)/host", [("host", "learn.northwind.test")], session: admin).status == 422)
            #expect(try await bench.post(path, [("host", "second.northwind.test")], session: admin).status == 422, "one host a portal")
            // A record that vanishes is told after days; people go on working.
            let partner = try await bench.person("Paul Partner", at: [north], [.partnerAdmin])
            bench.zone.set("_laurel.learn.northwind.test", [])
            try await bench.later(hours: 5)
            #expect(try await bench.mail(to: "paul.partner@example.test") == nil)
            try await bench.later(hours: 80)
            #expect(try await bench.mail(to: "paul.partner@example.test")?.subject.contains("learn.northwind.test") == true)
            #expect(try await bench.get("/sign-in", host: "learn.northwind.test").status == 303)
            let way = Way(bench: bench, host: "learn.northwind.test")
            let session = try #require(try await way.comeIn(partner))
            #expect(try await bench.get("/home", host: way.host, session: session).status == 200)
            let again = try await bench.session(try await bench.person("Ann Admin", at: [bench.headquarters], [.vendorAdmin]))
            #expect(try await bench.post(path + "/remove", session: again).status == 303)
            #expect(try await bench.get("/home", host: way.host, session: session).status == 404)
            let open = try await bench.store.read(vendor) { tx throws in try tx.count("SELECT count(*) FROM session WHERE vendor_id = \(vendor) AND host IS NOT NULL AND revoked_at IS NULL") }
            #expect(open == 0)
        }
    }

    /// The way of a browser from a partner's host to the vendor's and back.
    struct Way {
        let bench: BrandingBench
        let host: String

        /// Begins at the partner's host. - Returns: where it leads on the vendor's host, and the secret that the browser keeps.
        func begin(next: String = "/home") async throws -> (path: String, state: String) {
            let answer = try await bench.get("/sign-in?next=\(next.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!)", host: host)
            return (try #require(answer.path(on: "https://acme.test")), try #require(answer.cookie(Hosts.arrivalCookie)))
        }
        /// At the vendor's host with a session there. - Returns: where it leads on the partner's host.
        func code(_ path: String, session: String) async throws -> String {
            try #require(try await bench.get(path, session: session).path(on: "https://\(host)"))
        }
        func comeIn(_ person: PersonID) async throws -> String? {
            let (path, state) = try await begin()
            let arrive = try await code(path, session: try await bench.session(person))
            return try await bench.get(arrive, host: host, cookies: ["\(Hosts.arrivalCookie)=\(state)"]).session
        }
    }

    @Test("leads to the vendor's sign-in in its own brand and comes back with a code for a session of its own", arguments: EngineKind.allCases)
    func journey(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let north = try await bench.organization("Northwind"), host = "learn.northwind.test"
            let partner = try await bench.person("Paul Partner", at: [north], [.partnerAdmin]), mine = try await bench.session(partner)
            try await bench.open(host, for: north)
            try await bench.publish([("name", "Northwind Learning")], for: north, by: mine)
            let first = try await bench.get("/catalogue?q=x", host: host)
            #expect(first.leadsTo.hasPrefix("/sign-in?next="))
            let (path, state) = try await Way(bench: bench, host: host).begin(next: "/catalogue?q=x")
            let door = try await bench.get(path)
            #expect(door.leadsTo.hasPrefix("/sign-in?next=") && door.cookie(Hosts.portalCookie) == host)
            let page = try await bench.get("/sign-in", cookies: ["\(Hosts.portalCookie)=\(host)"])
            #expect(page.text.contains("Northwind Learning"), "the vendor's sign-in wears the partner's brand")
            #expect(!(try await bench.get("/sign-in", host: "globex.test", cookies: ["\(Hosts.portalCookie)=\(host)"]).text.contains("Northwind")))
            let arrive = try await Way(bench: bench, host: host).code(path, session: mine)
            let done = try await bench.get(arrive, host: host, cookies: ["\(Hosts.arrivalCookie)=\(state)"])
            #expect(done.status == 303 && done.leadsTo == "/catalogue?q=x")
            let session = try #require(done.session)
            #expect(try await bench.get("/home", host: host, session: session).text.contains("Northwind Learning"))
            #expect(try await bench.get("/home", session: session).leadsTo.hasPrefix("/sign-in"), "it counts on its own host alone")
            #expect(try await bench.get("/home", host: host, session: mine).leadsTo.hasPrefix("/sign-in"), "and the vendor's not here")
            // Proofs of identity live on the vendor's host.
            for path in ["/forgot", "/invitation/x", "/me/security"] {
                let answer = try await bench.get(path, host: host, session: session)
                #expect(answer.leadsTo.hasPrefix("https://acme.test/hosts/visit"), "\(path)")
            }
            #expect(try await bench.post("/sign-in", [("email", "a@b.test"), ("password", "x")], host: host, session: session).status == 404)
            // A sensitive act long after signing in is proved on the vendor's host, and a session with the fresh proof comes back.
            let nora = try await bench.person("Nora North", at: [north])
            bench.clock.advance(seconds: 20 * 60)
            bench.house.ground.access.forgetAll()
            let stale = try await bench.get("/people/\(nora.value)/roles", host: host, session: session)
            #expect(stale.leadsTo.hasPrefix("https://acme.test/hosts/visit?host=\(host)&to=%2Fhosts%2Fprove"))
            let proof = try #require(stale.cookie(Hosts.arrivalCookie))
            let toProve = "/hosts/prove?host=\(host)&next=%2Fhome&state=\(proof)"
            #expect(try await bench.get(toProve, session: mine).leadsTo.hasPrefix("/sign-in/again"))
            let anew = try await bench.session(partner)
            let back = try #require(try await bench.get(toProve, session: anew).path(on: "https://\(host)"))
            let fresh = try #require(try await bench.get(back, host: host, session: session, cookies: ["\(Hosts.arrivalCookie)=\(proof)"]).session)
            #expect(try await bench.get("/people/\(nora.value)/roles", host: host, session: fresh).status == 200)
            bench.house.ground.access.forgetAll()
            #expect(try await bench.get("/home", host: host, session: session).leadsTo.hasPrefix("/sign-in"), "the one before is over")
            // Whoever acts as somebody else gets no session of theirs on another host.
            let acting = try await bench.session(partner), vendor = bench.vendor, admin = nora
            try await bench.store.write(vendor) { tx in
                try tx.execute("UPDATE session SET impersonator_id = \(admin) WHERE vendor_id = \(vendor) AND token_hash = \(SessionToken.hash(acting))")
            }
            let (again, _) = try await Way(bench: bench, host: host).begin()
            #expect(try await bench.get(again, session: acting).status == 403)
            // Signing out ends both.
            #expect(try await bench.post("/sign-out", host: host, session: fresh).status == 303)
            bench.house.ground.access.forgetAll()
            #expect(try await bench.get("/home", host: host, session: fresh).leadsTo.hasPrefix("/sign-in"))
            #expect(try await bench.get("/home", session: anew).leadsTo.hasPrefix("/sign-in"))
        }
    }

    @Test("takes a code once, in time, on its host, in the browser that began; nothing else", arguments: EngineKind.allCases)
    func attacks(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southridge")
            let both = try await bench.person("Bea Both", at: [north, south]), mine = try await bench.session(both)
            try await bench.open("learn.northwind.test", for: north)
            try await bench.open("learn.southridge.test", for: south)
            let way = Way(bench: bench, host: "learn.northwind.test")
            func arrive(_ path: String, _ host: String, _ state: String?) async throws -> HouseClientAnswer {
                try await bench.get(path, host: host, cookies: state.map { ["\(Hosts.arrivalCookie)=\($0)"] } ?? [])
            }
            // Another browser: without the secret, or with one of its own (log-in forgery).
            var (path, state) = try await way.begin()
            var code = try await way.code(path, session: mine)
            #expect(try await arrive(code, way.host, nil).session == nil)
            let (_, foreign) = try await way.begin()
            #expect(try await arrive(code, way.host, foreign).session == nil)
            // Another host of the same vendor, the vendor's own, another vendor's.
            for host in ["learn.southridge.test", "acme.test", "globex.test"] { #expect(try await arrive(code, host, state).session == nil, "\(host)") }
            // The right one, then a replay.
            #expect(try await arrive(code, way.host, state).session != nil)
            let replay = try await arrive(code, way.host, state)
            #expect(replay.status == 403 && replay.session == nil && replay.text.contains("used up"))
            // Too late.
            (path, state) = try await way.begin()
            code = try await way.code(path, session: mine)
            bench.clock.advance(seconds: 31)
            #expect(try await arrive(code, way.host, state).session == nil)
            // After the sign-in that it came from has ended.
            let ended = try await bench.session(both)
            (path, state) = try await way.begin()
            code = try await way.code(path, session: ended)
            _ = try await bench.post("/sign-out", session: ended)
            #expect(try await arrive(code, way.host, state).session == nil)
            // Nothing leads anywhere else.
            for evil in ["https://evil.test", "//evil.test", "/\\evil.test", "javascript:alert(1)"] {
                let encoded = evil.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!
                let (path, state) = try await way.begin(next: evil)
                let code = try await way.code(path, session: mine)
                #expect(try await arrive(code, way.host, state).leadsTo == "/")
                #expect(try await bench.get("/hosts/visit?host=learn.northwind.test&to=\(encoded)").status == 404)
                #expect(try await bench.get("/hosts/enter?host=\(encoded)&state=\(String(repeating: "a", count: 40))", session: mine).status == 404)
            }
            // A code is asked for by the vendor's session only, never by one of a partner's host.
            let bound = try #require(try await way.comeIn(both))
            #expect(try await bench.get("/hosts/enter?host=learn.southridge.test&state=\(String(repeating: "a", count: 40))", host: way.host, session: bound).status == 404)
        }
    }
    typealias HouseClientAnswer = HouseClient.Answer

    @Test("is for its organization's people alone, who act there as its members", arguments: EngineKind.allCases)
    func members(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southridge"), vendor = bench.vendor
            try await bench.open("learn.northwind.test", for: north)
            try await bench.open("learn.southridge.test", for: south)
            let both = try await bench.person("Bea Both", at: [north, south], [.partnerAdmin])
            let stranger = try await bench.person("Rita Rival", at: [south])
            _ = try await bench.person("Nora North", at: [north])
            let way = Way(bench: bench, host: "learn.northwind.test")
            let (path, _) = try await way.begin()
            let refused = try await bench.get(path, session: try await bench.session(stranger))
            #expect(refused.status == 403 && refused.text.contains("This portal is not yours") && refused.text.contains("rita.rival@example.test"))
            let session = try #require(try await way.comeIn(both))
            let people = try await bench.get("/people", host: way.host, session: session).text
            #expect(people.contains("Nora North") && !people.contains("Rita Rival"), "roles at another employer are not worn here")
            #expect(try await bench.get("/organizations/\(south.value)", host: way.host, session: session).status == 404)
            // The switcher leads to the other employer's host, where the vendor's session opens the door.
            let switched = try await bench.get("/switch/\(south.value)", host: way.host, session: session)
            #expect(switched.leadsTo == "https://learn.southridge.test/sign-in")
            #expect(try await Way(bench: bench, host: "learn.southridge.test").comeIn(both) != nil)
            // Whoever leaves is out at once.
            let today = Day(iso: "2026-03-01")!, ledger = bench.ledger
            try await bench.store.write(vendor) { tx in
                for membership in try Memberships.of(both, vendor: vendor, tx) where membership.organization == north {
                    try Memberships.end(membership, lastDay: today, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx)
                }
            }
            bench.house.ground.access.forgetAll()
            #expect(try await bench.get("/home", host: way.host, session: session).leadsTo.hasPrefix("/sign-in"))
        }
    }

    @Test("content may be framed by every portal of its vendor and by no other", arguments: EngineKind.allCases)
    func frames(engine: EngineKind) async throws {
        try await BrandingBench.run(engine) { bench in
            let north = try await bench.organization("Northwind")
            try await bench.open("learn.northwind.test", for: north)
            let site = try #require(try await bench.house.ground.sites.site("abc.content.acme.test"))
            #expect(site.portalOrigins == ["https://acme.test", "https://learn.northwind.test"] && site.organization == nil)
            #expect(try await bench.house.ground.sites.site("abc.content.globex.test")?.portalOrigins == ["https://globex.test"])
            #expect(try await bench.house.ground.sites.site("x.learn.northwind.test") == nil, "below a partner's host nobody lives")
            let page = try await bench.get("/hosts/arrive", host: "learn.northwind.test")
            #expect(page.headers[.init("Content-Security-Policy")!]?.contains("frame-src https://*.content.acme.test") == true)
        }
    }
}
