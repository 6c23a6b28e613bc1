import Foundation
import HTML
import HTTPTypes
import Joining
import Kernel
import Ledger
import People
import Store
import Support
import Testing
import Web

@Suite("People join by themselves")
struct JoiningTests {
    private func partner(_ house: JoiningHouse) async throws -> (OrganizationID, JoiningHouse.Visitor) {
        let partner = try await house.organization("Northwind")
        return (partner, try await house.signedIn(try await house.person("Paula Admin", at: partner, [.partnerAdmin])))
    }

    @Test("a code lets somebody new straight in, once asked for name, job role and language; they stand on the board; one tap takes it back", arguments: EngineKind.allCases)
    func code(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let (partner, admin) = try await partner(house), vendor = house.vendor
            let code = try await house.makeCode(admin, partner, [("label", "Poster"), ("days", "7")])
            let start = try await house.stranger.get("/join/\(code.code.lowercased())?next=/me")
            #expect(start.status == 200 && start.text.contains("Northwind"))
            #expect(try await house.stranger.get("/join?code=\(code.shown)").leadsTo == "/join/\(code.code)")
            let pass = try await house.prove(house.stranger, "nora@new.example", at: "/join/\(code.code)")
            let last = try await house.stranger.get(pass)
            #expect(last.status == 200 && last.text.contains("Welcome to Northwind"))
            #expect(try await house.stranger.post(pass, [("name", ""), ("language", "en")]).status == 422)
            let joined = try await house.stranger.post(pass, [("name", "Nora New"), ("jobRole", "engineer"), ("language", "de")])
            #expect(joined.status == 303 && joined.session != nil)
            let nora = try #require(try await house.read { try Persons.find(email: "nora@new.example", vendor: vendor, $0) })
            #expect(nora.name == "Nora New" && nora.language.tag == "de")
            let membership = try #require(try await house.read { try Memberships.of(nora.id, vendor: vendor, $0) }.first)
            #expect(membership.organization == partner && membership.jobRoles == ["engineer"] && membership.isActive(on: house.today))
            // The pass is spent, and the address does not stay with it.
            #expect(try await house.stranger.get(pass).status == 404)
            #expect(try await house.count { "SELECT count(*) FROM join_try WHERE vendor_id = \($0) AND email <> ''" } == 0)
            // Signed in, and asked nothing again.
            let own = JoiningHouse.Visitor(house: house, session: joined.session)
            #expect(try await own.get("/me").status == 200)

            let board = try await admin.get("/board")
            #expect(board.text.contains("Nora New") && board.text.contains("Undo"))
            let entry = try #require(try await house.read { try JoinEntries.fresh(partner, vendor: vendor, $0) }.first)
            #expect(try await admin.get("/organizations/\(partner.value)/joining/codes/\(code.id)").text.contains("nora@new.example"))
            let undone = try await admin.post("/organizations/\(partner.value)/joining/entries/\(entry.id)/undo", [("back", "board")])
            #expect(undone.status == 303 && undone.leadsTo == "/board")
            #expect(try await house.memberships(partner) == 1, "only the administrator counts, on this day as well")
            #expect(try await house.count { "SELECT count(*) FROM membership WHERE vendor_id = \($0) AND membership_id = \(membership.id)" } >= 1, "what was recorded stays")
            #expect(try await !admin.get("/board").text.contains("Nora New"))
            #expect(try await house.mail("nora@new.example").contains("Northwind"))
            #expect(try await house.count { "SELECT uses FROM join_code WHERE vendor_id = \($0)" } == 0, "the use is free again")
            // Whoever was taken back does not come in the same way again.
            let again = try await house.prove(house.stranger, "nora@new.example", at: "/join/\(code.code)")
            let refused = try await house.stranger.post(again, [("language", "en")])
            #expect(refused.status == 422 && refused.text.contains("Ask them to invite you"))
            #expect(try await house.memberships(partner) == 1)
        }
    }

    @Test("of 16 who use a code for 5 at once, 5 join and nobody is half a member", arguments: EngineKind.allCases)
    func race(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let (partner, admin) = try await partner(house), vendor = house.vendor
            let code = try await house.makeCode(admin, partner, [("mostUses", "5")])
            var passes: [String] = []
            for number in 0..<16 {
                // Made as the mailed code would: the limit of an address is another matter.
                let pass = SessionToken.make()
                try await house.write { tx in
                    let id = tx.newID(of: Never.self).value, email = "rep\(number)@race.example"
                    try tx.execute("""
                        INSERT INTO join_try (vendor_id, id, email, email_folded, code_hash, tries, created_at, expires_at, proved_at, pass_hash, code_id)
                        VALUES (\(vendor), \(id), \(email), \(email), '', 0, \(tx.now), \(tx.now.adding(days: 1)), \(tx.now), \(SessionToken.hash(pass)), \(code.id))
                        """)
                }
                passes.append("/join/enter/" + pass)
            }
            let all = passes
            let outcomes = try await withThrowingTaskGroup(of: Int.self) { group in
                for (number, pass) in all.enumerated() {
                    group.addTask {
                        // A busy database says so (503) and the browser tries again, as a person would.
                        for _ in 0..<40 {
                            let answer = try await house.stranger.post(pass, [("name", "Rep \(number)"), ("language", "en")])
                            if answer.status != 503 { return answer.status }
                            try await Task.sleep(for: .milliseconds(Int.random(in: 5...60)))
                        }
                        return 503
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            // Who joined may still be told to wait when the session is opened: then the mail or the sign-in page lets them in.
            #expect(outcomes.filter { $0 == 303 }.count <= 5 && outcomes.filter { $0 == 422 }.count == 11, "\(outcomes)")
            #expect(try await house.count { "SELECT uses FROM join_code WHERE vendor_id = \($0)" } == 5)
            #expect(try await house.memberships(partner) == 6)
            #expect(try await house.count { "SELECT count(*) FROM person WHERE vendor_id = \($0) AND email LIKE '%@race.example'" } == 5)
            await #expect(throws: (any Error).self) {
                try await house.write { try $0.execute("UPDATE join_code SET uses = uses + 1 WHERE vendor_id = \(vendor)") }
            }
        }
    }

    @Test("codes expire, are replaced and end; an unknown one tells nothing", arguments: EngineKind.allCases)
    func lifetime(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let (partner, admin) = try await partner(house), base = "/organizations/\(partner.value)/joining/codes"
            let code = try await house.makeCode(admin, partner, [("days", "2")])
            let unknown = try await house.stranger.get("/join/ABCDE-FGHJK")
            let rotated = try await admin.post("\(base)/\(code.id)/rotate")
            #expect(rotated.status == 303)
            let old = try await house.stranger.get("/join/\(code.code)")
            #expect(old.status == 404 && old.text == unknown.text)
            let vendor = house.vendor, id = String(try #require(rotated.leadsTo.split(separator: "/").last))
            let new = try #require(try await house.read { try JoinCodes.find(id, of: partner, vendor: vendor, $0) })
            #expect(new.code != code.code && new.expiresAt == code.expiresAt)
            #expect(try await admin.get("\(base)/\(id)/qr.png").body.prefix(4).map { $0 } == [0x89, 0x50, 0x4E, 0x47])
            #expect(try await house.stranger.get("/join/\(new.code)").status == 200)
            house.clock.set(house.clock.now.adding(days: 3))
            #expect(try await house.stranger.get("/join/\(new.code)").status == 404)
            #expect(try await admin.post(base, [("mostUses", "0"), ("days", "x"), ("jobRole", "king")]).status == 422)
        }
    }

    @Test("a code that asks for the domain sends others to the administrator", arguments: EngineKind.allCases)
    func needsDomain(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let (partner, admin) = try await partner(house), vendor = house.vendor
            let vera = try await house.signedIn(try await house.person("Vera Vendor", at: house.headquarters, [.vendorAdmin]))
            let code = try await house.makeCode(admin, partner, [("needsDomain", "on"), ("jobRole", "sales")])
            _ = try await admin.post("/organizations/\(partner.value)/joining/domains", [("domain", "northwind.example")])
            let claim = try #require(try await house.read { try DomainClaims.all(partner, vendor: vendor, $0) }.first)
            #expect(try await admin.post("/organizations/\(partner.value)/joining/domains/\(claim.id)/confirm").status == 404, "the vendor's word is not the partner's to give")
            #expect(try await vera.post("/organizations/\(partner.value)/joining/domains/\(claim.id)/confirm").status == 303)
            let inside = try await house.prove(house.stranger, "rita@northwind.example", at: "/join/\(code.code)")
            #expect(try await house.stranger.post(inside, [("name", "Rita"), ("language", "en")]).status == 303)
            let outside = try await house.prove(house.stranger, "rita@elsewhere.example", at: "/join/\(code.code)")
            #expect(try await house.stranger.get(outside).text.contains("Ask to join Northwind"))
            #expect(try await house.stranger.post(outside, [("name", "Rita"), ("language", "en")]).status == 422)
            #expect(try await house.memberships(partner) == 2)
            let rita = try #require(try await house.read { try Persons.find(email: "rita@northwind.example", vendor: vendor, $0) })
            #expect(try await house.read { try Memberships.of(rita.id, vendor: vendor, $0) }.first?.jobRoles == ["sales"])
        }
    }

    @Test("five wrong codes are the last, and a code lives 48 hours", arguments: EngineKind.allCases)
    func mailCodes(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let sent = try await house.stranger.post("/join", [("email", "a@b.example")])
            let right = String(try #require(try await house.mail("a@b.example").firstMatch(of: #/\b[0-9]{6}\b/#)).output)
            let wrong = right == "000000" ? "111111" : "000000"
            for left in [4, 3, 2, 1] {
                let answer = try await house.stranger.post(sent.leadsTo, [("code", wrong)])
                #expect(answer.status == 422 && answer.text.contains(left == 1 ? "One try is" : "\(left) tries are"))
            }
            #expect(try await house.stranger.post(sent.leadsTo, [("code", wrong)]).status == 422)
            #expect(try await house.stranger.post(sent.leadsTo, [("code", right)]).status == 422, "the sixth is not looked at")
            #expect(try await house.count { "SELECT count(*) FROM join_try WHERE vendor_id = \($0) AND proved_at IS NOT NULL" } == 0)
            let later = try await house.stranger.post("/join", [("email", "c@b.example")])
            let code = String(try #require(try await house.mail("c@b.example").firstMatch(of: #/\b[0-9]{6}\b/#)).output)
            #expect(try await house.count { "SELECT count(*) FROM join_try WHERE vendor_id = \($0) AND code_hash LIKE \("%" + code + "%")" } == 0, "only a hash is kept")
            house.clock.set(house.clock.now.adding(seconds: 48 * 3600 + 1))
            #expect(try await house.stranger.get(later.leadsTo).status == 404)
            #expect(try await house.stranger.post(later.leadsTo, [("code", code)]).status == 422)
        }
    }

    @Test("a known address gets what an unknown one gets; addresses and strangers are limited", arguments: EngineKind.allCases)
    func sameAnswer(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let (partner, _) = try await partner(house)
            _ = try await house.person("Karl Known", at: partner, email: "karl@known.example")
            let known = try await house.stranger.post("/join", [("email", "karl@known.example")]), unknown = try await house.stranger.post("/join", [("email", "nobody@known.example")])
            #expect(known.status == unknown.status && known.leadsTo.count == unknown.leadsTo.count)
            func plain(_ text: String, _ address: String) -> String {
                text.replacing(address, with: "A").replacing(#/[0-9a-f]{8}-[0-9a-f-]{27}/#, with: "ID").replacing(#/\b[0-9]{6}\b/#, with: "CODE")
            }
            let one = try await house.stranger.get(known.leadsTo), two = try await house.stranger.get(unknown.leadsTo)
            #expect(plain(one.text, "karl@known.example") == plain(two.text, "nobody@known.example"))
            #expect(plain(try await house.mail("karl@known.example"), "karl@known.example") == plain(try await house.mail("nobody@known.example"), "nobody@known.example"))
            for _ in 0..<4 { #expect(try await house.stranger.post("/join", [("email", "karl@known.example")]).status == 303) }
            #expect(try await house.stranger.post("/join", [("email", "karl@known.example")]).status == 422, "five codes an hour")
            #expect(try await house.stranger.post("/join", [("email", "no address")]).status == 422)
        }
    }

    @Test("somebody who is here already decides from their own mail, and their record comes along", arguments: EngineKind.allCases)
    func known(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let (partner, admin) = try await partner(house), vendor = house.vendor, other = try await house.organization("Southwind")
            let karl = try await house.person("Karl Known", at: other, email: "karl@known.example")
            let code = try await house.makeCode(admin, partner)
            let pass = try await house.prove(house.stranger, "karl@known.example", at: "/join/\(code.code)")
            let page = try await house.stranger.get(pass)
            #expect(page.text.contains("Karl Known") && !page.text.contains("Southwind"))
            #expect(try await house.stranger.post(pass, [("jobRole", "support"), ("language", "en"), ("name", "Somebody Else")]).status == 303)
            let memberships = try await house.read { try Memberships.of(karl, vendor: vendor, $0) }.filter { $0.isActive(on: house.today) }
            #expect(Set(memberships.map(\.organization)) == [partner, other])
            #expect(try await house.read { try Persons.find(karl, vendor: vendor, $0)?.name } == "Karl Known")
        }
    }
}
