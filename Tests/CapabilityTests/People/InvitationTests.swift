import App
import HTTPTypes
import Ledger
import Web
import Foundation
import Kernel
import Mail
import People
import Store
import Support
import Testing

@Suite("Inviting people", .serialized) struct InvitationTests {
    @Test("a partner admin invites pasted people; they join with a password and their job role", arguments: Support.EngineKind.allCases)
    func paste(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        let admin = try await house.person("Vic Admin", at: partner, [.partnerAdmin])
        let sent = try await admin.post("/people/new", [
            ("organization", partner.value), ("paste", "Ana Weber <ana@new.example>\nben@new.example; Ben Berg; Vertrieb"), ("role", "learner"),
        ])
        #expect(sent.status == 303)
        #expect(try await admin.get("/people").text.contains("ben@new.example"))
        let mail = try #require(try await house.mail(to: "ben@new.example"))
        #expect(mail.subject.contains("Northwind") && mail.text.contains("Vic Admin"))
        let path = try #require(mail.path("/invitation/"))
        #expect(try await house.stranger().get(path).text.contains("Ben Berg"))
        let joined = try await house.stranger().post(path, [("name", "Ben Berg"), ("password", "quite another sentence")])
        #expect(joined.status == 303 && joined.session != nil)
        #expect(try await house.stranger().get(path).status == 404)
        let list = try await admin.get("/people?q=ben").text
        #expect(list.contains("Ben Berg") && list.contains("Sales"))
    }

    @Test("lines that cannot be read stay in the form with their reason, and nobody is invited", arguments: Support.EngineKind.allCases)
    func badLines(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        let admin = try await house.person("Vic Admin", at: partner, [.partnerAdmin])
        let answer = try await admin.post("/people/new", [("organization", partner.value), ("paste", "ana@new.example\nBen\ncem@new.example;;juggler")])
        #expect(answer.status == 422)
        #expect(answer.text.contains("Line 2") && answer.text.contains("juggler") && answer.text.contains("ana@new.example"))
        #expect(try await house.mail(to: "ana@new.example") == nil)
    }

    @Test("an address known elsewhere gets exactly the answer of a new one, and nothing shows until the person agrees", arguments: Support.EngineKind.allCases)
    func knownElsewhere(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind"), rival = try await house.organization("Rival")
        let admin = try await house.person("Vic Admin", at: partner, [.partnerAdmin])
        let rolf = try await house.person("Rolf Rival", at: rival)
        func invite(_ email: String) async throws -> (answer: String, list: String) {
            let answer = try await admin.post("/people/new", [("organization", partner.value), ("name", "X"), ("email", email)])
            let list = try await admin.get("/people").text
            return ("\(answer.status) \(answer.leadsTo) \(answer.headers.count) \(answer.text)", list)
        }
        let known = try await invite(rolf.email), new = try await invite("brand.new@x.example")
        #expect(known.answer == new.answer)
        #expect(!known.list.contains("Rolf Rival") && !new.list.contains("Rolf Rival"))
        let pending = try #require(try await house.mail(to: rolf.email)?.path("/invitation/"))
        let page = try await house.stranger().get(pending).text
        #expect(page.contains("You have an account") && !page.contains("Choose a password"))
        #expect(try await house.stranger().post(pending, [("password", "not the password")]).status == 422)
        #expect(try await house.stranger().post(pending, [("password", PeopleHouse.password)]).status == 303)
        let employers = try await house.read { tx in
            Set(try Memberships.of(rolf.id, vendor: house.vendor, tx).map(\.organization))
        }
        #expect(employers == [partner, rival])
        // The new employer sees the person, never the other employer.
        let seen = try await admin.get("/people/\(rolf.id)").text
        #expect(seen.contains("Rolf Rival") && !seen.contains("/organizations/\(rival)"))
    }

    @Test("declined, withdrawn, replaced and expired links no longer work", arguments: Support.EngineKind.allCases)
    func goneLinks(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind")
        let admin = try await house.person("Vic Admin", at: partner, [.partnerAdmin])
        func link(_ email: String) async throws -> String {
            _ = try await admin.post("/people/new", [("organization", partner.value), ("email", email)])
            return try #require(try await house.mail(to: email)?.path("/invitation/"))
        }
        let declined = try await link("a@new.example")
        #expect(try await house.stranger().post(declined + "/decline").status == 200)
        #expect(try await house.stranger().get(declined).status == 404)
        let withdrawn = try await link("b@new.example")
        let id = try await house.read { tx in try #require(try Invitations.open(.everything, vendor: house.vendor, tx).first { $0.email == "b@new.example" }).id }
        #expect(try await admin.post("/invitations/\(id)/withdraw").status == 303)
        #expect(try await house.stranger().get(withdrawn).status == 404)
        let first = try await link("c@new.example")
        house.clock.advance(seconds: 60)
        let second = try await link("c@new.example")
        #expect(first != second)
        #expect(try await house.stranger().get(first).status == 404)
        #expect(try await house.stranger().get(second).status == 200)
        house.clock.advance(seconds: 15 * 86_400)
        #expect(try await house.stranger().get(second).status == 404)
    }

    @Test("nobody invites to an organization beyond reach, nor an administrator without the right to", arguments: Support.EngineKind.allCases)
    func beyondReach(engine: Support.EngineKind) async throws {
        let house = try await PeopleHouse(engine)
        let partner = try await house.organization("Northwind"), rival = try await house.organization("Rival")
        let admin = try await house.person("Vic Admin", at: partner, [.partnerAdmin])
        let answer = try await admin.post("/people/new", [("organization", rival.value), ("email", "spy@new.example")])
        #expect(answer.status == 404)
        #expect(try await house.mail(to: "spy@new.example") == nil)
        let learner = try await house.person("Lea Learner", at: partner)
        #expect(try await learner.post("/people/new", [("organization", partner.value), ("email", "spy@new.example")]).status == 403)
    }
}
