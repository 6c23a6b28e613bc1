import Foundation
import Joining
import Kernel
import People
import Store
import Support
import Testing
import Web

@Suite("Requests to join")
struct RequestTests {
    private func ask(_ house: JoiningHouse, _ pass: String, _ name: String, _ fields: [(String, String)] = []) async throws {
        let answer = try await house.stranger.post(pass + "/ask", [("name", name)] + fields)
        #expect(answer.status == 303 && answer.leadsTo == "/join?asked=yes", "\(answer.status) \(answer.text.suffix(1500))")
        #expect(try await house.stranger.get(answer.leadsTo).text.contains("Your request is on its way"))
        try await house.work()
    }

    @Test("a code that asks first: the administrator is told, approves on a page or the board, and the person finishes from their mail", arguments: EngineKind.allCases)
    func approved(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let partner = try await house.organization("Northwind"), vendor = house.vendor
            let paula = try await house.signedIn(try await house.person("Paula Admin", at: partner, [.partnerAdmin]))
            let code = try await house.makeCode(paula, partner, [("asksFirst", "on"), ("jobRole", "presales")])
            let pass = try await house.prove(house.stranger, "nora@new.example", at: "/join/\(code.code)")
            #expect(try await house.stranger.post(pass, [("name", "Nora"), ("language", "en")]).status == 422, "nobody walks past the question")
            try await ask(house, pass, "Nora New", [("message", "from the Bonn team")])
            let request = try #require(try await house.read { try JoinRequests.open(partner, vendor: vendor, $0) }.first)
            let told = try await house.mail("paula.admin@example.test")
            #expect(told.contains("Nora New") && told.contains("/joining/requests/\(request.id)"))
            #expect(try await paula.get("/board").text.contains("Nora New"))
            #expect(try await paula.get("/organizations/\(partner.value)/joining/requests/\(request.id)").text.contains("from the Bonn team"))
            #expect(try await house.memberships(partner) == 1)
            let yes = try await paula.post("/organizations/\(partner.value)/joining/requests/\(request.id)/approve", [("back", "board")])
            #expect(yes.status == 303 && yes.leadsTo == "/board")
            #expect(try await house.memberships(partner) == 1, "the person decides from their own mail")
            #expect(try await paula.post("/organizations/\(partner.value)/joining/requests/\(request.id)/approve").status == 422)
            let link = String(try #require(try await house.mail("nora@new.example").firstMatch(of: #/\/join\/enter\/[A-Za-z0-9_-]{43}/#)).output)
            #expect(try await house.stranger.post(link, [("name", "Nora New"), ("language", "en")]).status == 303)
            let nora = try #require(try await house.read { try Persons.find(email: "nora@new.example", vendor: vendor, $0) })
            #expect(try await house.read { try Memberships.of(nora.id, vendor: vendor, $0) }.first?.jobRoles == ["presales"])
            #expect(try await house.stranger.get(link).status == 404)
        }
    }

    @Test("declined with a reason; reminded once; ended when nobody answers", arguments: EngineKind.allCases)
    func declined(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let partner = try await house.organization("Northwind"), vendor = house.vendor
            let paula = try await house.signedIn(try await house.person("Paula Admin", at: partner, [.partnerAdmin]))
            let code = try await house.makeCode(paula, partner, [("asksFirst", "on")])
            try await ask(house, try await house.prove(house.stranger, "one@new.example", at: "/join/\(code.code)"), "One")
            let first = try #require(try await house.read { try JoinRequests.open(partner, vendor: vendor, $0) }.first), page = "/organizations/\(partner.value)/joining/requests/\(first.id)"
            #expect(try await paula.post(page + "/decline", [("reason", " ")]).status == 422)
            #expect(try await paula.post(page + "/decline", [("reason", "We do not know you")]).status == 303)
            #expect(try await house.mail("one@new.example").contains("We do not know you"))
            #expect(try await paula.get(page).text.contains("Declined"))
            try await ask(house, try await house.prove(house.stranger, "two@new.example", at: "/join/\(code.code)"), "Two")
            func mails(_ kind: String) async throws -> Int { try await house.count { "SELECT count(*) FROM outbox_mail WHERE vendor_id = \($0) AND dedupe_key LIKE \(kind + "%")" } }
            for _ in 0..<5 {
                house.clock.set(house.clock.now.adding(days: 1))
                try await house.work()
            }
            #expect(try await mails("joinReminder") == 1)
            house.clock.set(house.clock.now.adding(days: 10))
            try await house.work()
            #expect(try await house.read { try JoinRequests.open(partner, vendor: vendor, $0) }.isEmpty)
            #expect(try await mails("joinExpired") == 1)
            #expect(try await house.mail("two@new.example").contains("was not answered"))
        }
    }

    @Test("by name only where the vendor allows it, and the answer never tells whether there is such an organization", arguments: EngineKind.allCases)
    func byName(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let partner = try await house.organization("Northwind Resellers"), vendor = house.vendor
            _ = try await house.person("Paula Admin", at: partner, [.partnerAdmin])
            let vera = try await house.signedIn(try await house.person("Vera Vendor", at: house.headquarters, [.vendorAdmin]))
            let off = try await house.prove(house.stranger, "off@new.example")
            #expect(try await house.stranger.post(off + "/ask", [("name", "Off"), ("organization", "Northwind Resellers")]).status == 422)
            #expect(try await vera.post("/settings/joining", [("byName", "on")]).status == 303)
            var pages: [String] = []
            for (email, name) in [("aa@new.example", "northwind RESELLERS"), ("bb@new.example", "No Such Company"), ("cc@new.example", "Northwind")] {
                let answer = try await house.stranger.post(try await house.prove(house.stranger, email) + "/ask", [("name", "Somebody"), ("organization", name)])
                pages.append("\(answer.status) \(answer.leadsTo) \(answer.text)")
            }
            #expect(Set(pages).count == 1)
            try await house.work()
            #expect(try await house.read { try JoinRequests.open(partner, vendor: vendor, $0) }.map(\.email) == ["aa@new.example"], "the exact name alone")
            // A code that is typed there is the way it would have been from the start.
            let admin = try await house.signedIn(try await house.person("Pia Admin", at: partner, [.partnerAdmin])), code = try await house.makeCode(admin, partner)
            let pass = try await house.prove(house.stranger, "dd@new.example")
            #expect(try await house.stranger.post(pass + "/ask", [("name", "Dee"), ("organization", code.shown)]).leadsTo == pass)
            #expect(try await house.stranger.post(pass, [("name", "Dee"), ("language", "en")]).status == 303)
            #expect(try await house.stranger.post(try await house.prove(house.stranger, "ee@new.example") + "/ask", [("name", "Eve"), ("organization", "ABCDE-FGHJK")]).status == 422)
        }
    }

    @Test("an organization's ways are its own administrators' business", arguments: EngineKind.allCases)
    func whose(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let partner = try await house.organization("Northwind"), other = try await house.organization("Southwind")
            let paula = try await house.signedIn(try await house.person("Paula Admin", at: partner, [.partnerAdmin])), rep = try await house.signedIn(try await house.person("Rita Rep", at: partner))
            let rob = try await house.signedIn(try await house.person("Rob Rival", at: other, [.partnerAdmin]))
            let code = try await house.makeCode(paula, partner), base = "/organizations/\(partner.value)/joining"
            #expect(try await paula.get("/joining").leadsTo == base)
            #expect(try await paula.get(base).status == 200)
            #expect(try await rep.get(base).status == 403)
            #expect(try await rob.get(base).status == 404)
            #expect(try await rob.post(base + "/codes").status == 404)
            #expect(try await rob.post("\(base)/codes/\(code.id)/rotate").status == 404)
            #expect(try await rob.get("/organizations/\(other.value)/joining/codes/\(code.id)").status == 404, "not by way of one's own organization either")
            #expect(try await paula.get("/organizations/\(house.headquarters.value)/joining").status == 404)
        }
    }
}
