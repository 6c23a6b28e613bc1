import Foundation
import Joining
import Kernel
import People
import Store
import Support
import Testing
import Web

@Suite("Claimed e-mail domains")
struct DomainTests {
    private func claim(_ house: JoiningHouse, _ admin: JoiningHouse.Visitor, _ organization: OrganizationID, _ domain: String, _ more: [(String, String)] = []) async throws -> DomainClaim {
        let answer = try await admin.post("/organizations/\(organization.value)/joining/domains", [("domain", domain)] + more), vendor = house.vendor
        #expect(answer.status == 303, "\(answer.text.suffix(2500))")
        let id = String(answer.leadsTo.split(separator: "/").last ?? "")
        return try #require(try await house.read { try DomainClaims.find(id, of: organization, vendor: vendor, $0) })
    }
    private func check(_ admin: JoiningHouse.Visitor, _ claim: DomainClaim) async throws -> (status: Int, text: String) {
        let answer = try await admin.post("/organizations/\(claim.organization.value)/joining/domains/\(claim.id)/check")
        return (answer.status, answer.text)
    }
    private func admin(_ house: JoiningHouse, _ name: String, at organization: OrganizationID) async throws -> JoiningHouse.Visitor {
        try await house.signedIn(try await house.person(name, at: organization, [.partnerAdmin]))
    }

    @Test("a record proves a domain; then whoever proves an address of it joins; a lost record is told, counts for a while, and counts again", arguments: EngineKind.allCases)
    func record(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let vendor = house.vendor, partner = try await house.organization("Northwind"), paula = try await admin(house, "Paula Admin", at: partner)
            let made = try await claim(house, paula, partner, "Northwind.Example")
            #expect(try await paula.get("/organizations/\(partner.value)/joining/domains/\(made.id)").text.contains("_laurel-domain.northwind.example"))
            let missing = try await check(paula, made)
            #expect(missing.status == 422 && missing.text.contains("No record stands at"))
            house.told.set([made.recordName: ["laurel-domain=other"]])
            #expect(try await check(paula, made).text.contains("another value"))
            house.told.set(nil)
            #expect(try await check(paula, made).text.contains("gave no answer"))
            #expect(try await house.stranger.get(try await house.prove(house.stranger, "early@northwind.example")).text.contains("Your address alone is not enough"))
            house.told.set([made.recordName: ["v=spf1 -all", made.recordText]])
            #expect(try await check(paula, made).status == 303)
            func join(_ email: String) async throws -> Int {
                try await house.stranger.post(try await house.prove(house.stranger, email), [("name", email), ("language", "en")]).status
            }
            #expect(try await join("rita@northwind.example") == 303)
            #expect(try await house.stranger.get(try await house.prove(house.stranger, "x@sub.northwind.example")).text.contains("Your address alone is not enough"), "below it is not claimed")
            #expect(try await house.memberships(partner) == 2)

            // The record goes: told once, kept for thirty days, then asleep, and back with the record.
            func night(_ days: Int) async throws {
                house.clock.set(house.clock.now.adding(days: days))
                try await house.work()
            }
            try await house.work()
            house.told.set(nil)
            try await night(1)
            #expect(try await house.read { try DomainClaims.find(made.id, of: partner, vendor: vendor, $0)?.missingSince } == nil, "no answer is not a missing record")
            house.told.set([:])
            try await night(1)
            #expect(try await house.mail("paula.admin@example.test").contains("northwind.example"))
            try await night(1)
            #expect(try await house.count { "SELECT count(*) FROM outbox_mail WHERE vendor_id = \($0) AND recipient = 'paula.admin@example.test' AND dedupe_key LIKE 'domainMissing%'" } == 1)
            #expect(try await join("still@northwind.example") == 303)
            try await night(30)
            #expect(try await house.stranger.get(try await house.prove(house.stranger, "late@northwind.example")).text.contains("Your address alone is not enough"))
            house.told.set([made.recordName: [made.recordText]])
            try await night(1)
            #expect(try await join("back@northwind.example") == 303)
        }
    }

    @Test("public providers and what is no domain are refused; other scripts are one spelling", arguments: EngineKind.allCases)
    func refused(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let partner = try await house.organization("Northwind"), paula = try await admin(house, "Paula Admin", at: partner), base = "/organizations/\(partner.value)/joining/domains"
            for (domain, words) in [("gmail.com", "mail provider of the public"), ("rita@GMX.de", "mail provider of the public"), ("", "Enter a domain"), ("localhost", "Enter a domain"), ("a b", "Enter a domain")] {
                let answer = try await paula.post(base, [("domain", domain)])
                #expect(answer.status == 422 && answer.text.contains(words), "\(domain)")
            }
            let made = try await claim(house, paula, partner, "Bücher.example")
            #expect(made.domain == "xn--bcher-kva.example" && made.shown == "bücher.example")
            #expect(try await paula.post(base, [("domain", "xn--bcher-kva.example")]).text.contains("in the list already"))
        }
    }

    @Test("a domain that another organization holds is refused to whoever proves it too, and told to nobody else; one group shares", arguments: EngineKind.allCases)
    func shared(engine: EngineKind) async throws {
        try await JoiningHouse.run(engine) { house in
            let group = try await house.organization("Wind Group"), uk = try await house.organization("Wind UK", below: group), de = try await house.organization("Wind DE", below: group)
            let rival = try await house.organization("Rival"), vendor = house.vendor
            let (una, dora, rob) = (try await admin(house, "Una UK", at: uk), try await admin(house, "Dora DE", at: de), try await admin(house, "Rob Rival", at: rival))
            let first = try await claim(house, una, uk, "wind.example")
            let theirs = try await claim(house, rob, rival, "wind.example")
            house.told.set([first.recordName: [first.recordText]])
            #expect(try await check(una, first).status == 303)
            #expect(try await !check(rob, theirs).text.contains("held by another"), "without the record nothing is told")
            house.told.set([first.recordName: [first.recordText, theirs.recordText]])
            #expect(try await check(rob, theirs).text.contains("held by another organization"))
            let vera = try await house.signedIn(try await house.person("Vera Vendor", at: house.headquarters, [.vendorAdmin]))
            #expect(try await vera.post("/organizations/\(rival.value)/joining/domains/\(theirs.id)/confirm").status == 422)
            // The sister office shares it; then the joiner picks, or a rule on the address decides.
            let second = try await claim(house, dora, de, "wind.example")
            house.told.set([first.recordName: [first.recordText, second.recordText]])
            #expect(try await check(dora, second).status == 303)
            let pass = try await house.prove(house.stranger, "rita@wind.example"), page = try await house.stranger.get(pass)
            #expect(page.text.contains("Wind UK") && page.text.contains("Wind DE") && page.text.contains("Where do you work?"))
            #expect(try await house.stranger.post(pass, [("name", "Rita"), ("language", "en")]).status == 422, "an office must be chosen")
            #expect(try await house.stranger.post(pass, [("name", "Rita"), ("language", "en"), ("office", rival.value)]).status == 422)
            #expect(try await house.stranger.post(pass, [("name", "Rita"), ("language", "en"), ("office", de.value)]).status == 303)
            #expect(try await house.memberships(de) == 2)
            #expect(try await una.post("/organizations/\(uk.value)/joining/domains/\(first.id)", [("rule", "localEnd"), ("ruleValue", "")]).status == 422)
            #expect(try await una.post("/organizations/\(uk.value)/joining/domains/\(first.id)", [("rule", "localEnd"), ("ruleValue", ".uk")]).status == 303)
            let ruled = try await house.prove(house.stranger, "sam.uk@wind.example")
            #expect(try await house.stranger.get(ruled).text.contains("Welcome to Wind UK"))
            #expect(try await house.stranger.post(ruled, [("name", "Sam"), ("language", "en"), ("office", de.value)]).status == 303)
            #expect(try await house.memberships(uk) == 2, "the rule decides, not the form")
            #expect(try await dora.post("/organizations/\(de.value)/joining/domains/\(second.id)/end").status == 303)
            #expect(try await house.read { try DomainClaims.all(de, vendor: vendor, $0).isEmpty })
        }
    }
}
