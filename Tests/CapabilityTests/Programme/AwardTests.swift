import App
import Certification
import Documents
import Foundation
import HTTPTypes
import Kernel
import Ledger
import People
import Programme
import ProgrammeRules
import Store
import Support
import Testing
import Web

@Suite("Certificates and badges of partners") struct AwardTests {
    @Test("an award follows the decision, gives way to the next tier, and its page and picture say so from the day it is lost", arguments: EngineKind.allCases)
    func story(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north), tom = try await bench.person("Tom Tech", at: north)
            let ada = try await bench.person("Ada Admin", at: north, [.partnerAdmin])
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text())
            try await bench.work()
            #expect(try await bench.awards(north).isEmpty)
            try await bench.learn(rita, course)
            try await bench.work()
            let bronze = try #require(try await bench.awards(north).first)
            #expect(bronze.status == "bronze" && bronze.heldFrom == Day(iso: "2026-03-02") && bronze.endedOn == nil && bronze.code.count == 26)
            let first = try await bench.proof(bronze)
            #expect(first.status == 200 && first.text.contains(#"class="green""#) && first.text.contains("Northwind") && first.text.contains("2 March 2026"))
            #expect(first.headers[HTTPField.Name("X-Robots-Tag")!] == "noindex" && first.headers[.cacheControl] == "no-store")
            let picture = try await bench.badge(bronze)
            #expect(picture.status == 200 && picture.text.contains("<svg") && picture.headers[.contentType] == "image/svg+xml")
            #expect(picture.headers[.cacheControl] == "public, max-age=300, must-revalidate" && picture.headers[HTTPField.Name("Cross-Origin-Resource-Policy")!] == "cross-origin")
            let tag = try #require(picture.headers[.eTag])
            #expect(try await bench.badge(bronze, known: tag).status == 304)
            #expect(FileKind.sniff(try await bench.get("/verify/partners/\(bronze.code)/badge.png").body) == .png)
            bench.at("2026-03-09")
            try await bench.work()
            #expect(try await bench.badge(bronze, known: tag).status == 304, "another day changes nothing of it")

            bench.at("2026-04-10")
            try await bench.learn(tom, course)
            try await bench.work()
            var all = try await bench.awards(north)
            let silver = try #require(all.first)
            #expect(all.count == 2 && silver.status == "silver" && silver.endedOn == nil)
            #expect(all[1].id == bronze.id && all[1].endedOn == Day(iso: "2026-04-10") && all[1].cause == .succeeded)
            let followed = try await bench.proof(bronze)
            #expect(followed.text.contains(#"class="amber""#) && followed.text.contains("/verify/partners/\(silver.code)") && followed.text.contains("10 April 2026"))
            let page = try await bench.get("/standing/\(north.value)", as: ada)
            #expect(page.text.contains("/standing/\(north.value)/awards/\(silver.id.value)/certificate.pdf") && page.text.contains("&lt;img src=&quot;") && page.text.contains("Held before"))

            // Tom's certificate is taken back: at risk is still held. The server is away when the grace ends.
            bench.at("2026-05-01")
            try await bench.revoke(tom)
            try await bench.work()
            let held = try #require(try await bench.badge(silver).headers[.eTag])
            #expect(try await bench.proof(silver).text.contains(#"class="green""#))
            bench.at("2026-06-15")
            try await bench.work()
            all = try await bench.awards(north)
            #expect(all.count == 3)
            let lost = try #require(all.first { $0.id == silver.id }), again = try #require(all.first { $0.endedOn == nil })
            #expect(lost.endedOn == Day(iso: "2026-05-31") && lost.cause == .lost && lost.heldFrom == Day(iso: "2026-04-10"))
            #expect(again.status == "bronze" && again.id != bronze.id && again.code != bronze.code && again.heldFrom == Day(iso: "2026-05-31"))
            let red = try await bench.proof(silver)
            #expect(red.status == 200 && red.text.contains(#"class="red""#) && red.text.contains("lost on 31 May 2026"))
            let ended = try await bench.badge(silver, known: held)
            #expect(ended.status == 200 && ended.headers[.eTag] != held)
            // Struck through in red; bytes alone would differ between any two drawings.
            let struck = "rgb(70.196078%,14.901961%,11.764706%)"
            #expect(ended.text.contains(struck) && !picture.text.contains(struck))
            // No person's name is on anything that strangers see.
            for text in [first.text, followed.text, red.text] { for name in ["Rita", "Tom Tech", "Ada"] { #expect(!text.contains(name)) } }
            #expect(try await bench.proof("00000000000000000000000000").status == 404)
            #expect(try await bench.get("/verify/partners/\(north.value)").status == 404)
        }
    }

    @Test("on the day it is lost the page is red for whoever looks first, before any job has run, and one look decides for that day", arguments: EngineKind.allCases)
    func firstLook(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north), ada = try await bench.person("Ada Admin", at: north, [.partnerAdmin])
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text())
            try await bench.learn(rita, course)
            try await bench.work()
            let award = try #require(try await bench.awards(north).first), certificate = "/standing/\(north.value)/awards/\(award.id.value)/certificate.pdf"
            bench.at("2026-04-01")
            try await bench.revoke(rita)
            try await bench.work()
            let vendor = bench.vendor
            func decisions() async throws -> Int {
                try await bench.read { try $0.first("SELECT count(*) AS n FROM programme_decision WHERE vendor_id = \(vendor)")!.int("n") }
            }
            // The grace's last day, and the day after it. Nothing but the page is asked.
            bench.at("2026-04-30")
            #expect(try await bench.proof(award).text.contains(#"class="green""#))
            #expect(try await bench.get(certificate, as: ada).status == 200)
            bench.at("2026-05-01")
            let before = try await decisions(), red = try await bench.proof(award)
            #expect(red.status == 200 && red.text.contains(#"class="red""#) && red.text.contains("lost on 1 May 2026"))
            #expect(try await bench.get(certificate, as: ada).status == 409)
            let after = try await decisions()
            #expect(after > before)
            for _ in 0 ..< 3 { #expect(try await bench.badge(award).status == 200) }
            #expect(try await decisions() == after)
            try await bench.work()
            #expect(try await decisions() == after, "the job finds that day decided")
        }
    }

    @Test("the certificate is a dated PDF with its address and nobody's name; of an ended status there is none", arguments: EngineKind.allCases)
    func paper(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north), ada = try await bench.person("Ada Admin", at: north, [.partnerAdmin])
            let sam = try await bench.person("Sam South", at: south, [.partnerAdmin])
            bench.at("2026-03-02")
            let programme = try await bench.programme(StoryRules.text().replacing("rank: 1\n", with: "rank: 1\n    titles: {en: Bronze Partner}\n"))
            try await bench.learn(rita, course)
            try await bench.work()
            bench.at("2026-03-20")
            let award = try #require(try await bench.awards(north).first), path = "/standing/\(north.value)/awards/\(award.id.value)/certificate.pdf"
            let text = try await bench.words(try await bench.get(path, as: ada))
            for wanted in ["Northwind", "Bronze Partner", "2 March 2026", "20 March 2026", "/verify/partners/\(award.code)"] { #expect(text.contains(wanted), "\(wanted) in \(text)") }
            for name in ["Rita", "Ada Admin"] { #expect(!text.contains(name)) }
            #expect(try await bench.get(path, as: sam).status == 404)
            #expect(try await bench.get("/standing/\(south.value)/awards/\(award.id.value)/certificate.pdf", as: sam).status == 404)
            #expect(try await bench.get(path, as: rita).status == 403)

            let scope = bench.ruling, ledger = bench.ledger
            try await bench.write { try PublishProgramme(ledger: ledger).retire(scope, programme, $0) }
            #expect(try await bench.get(path, as: ada).status == 409)
            let page = try await bench.proof(award)
            #expect(page.text.contains(#"class="red""#) && page.text.contains("the programme ended on 20 March 2026"))
        }
    }

    @Test("what was imported at go-live has an award from its start; in the shadow there is none", arguments: EngineKind.allCases)
    func imported(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let scope = bench.ruling, ledger = bench.ledger
            func report(_ organization: OrganizationID, _ status: String, from: String?, source: HeldFact.Source = .imported) async throws {
                let fact = PartnerFact(organization: organization, kind: .held, name: status, body: .held(HeldFact(
                    organization.value, status, from: from.flatMap { Day(iso: $0) }, through: Day(iso: "2026-12-31"), source: source, key: "held/\(organization)/\(status)")), source: "PRM")
                _ = try await bench.write { try ReportFacts(ledger: ledger)(scope, [fact], $0) }
            }
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text(mode: "shadow"))
            try await report(north, "silver", from: "2025-07-01")
            try await bench.work()
            let inTheShadow = (try await bench.holds(north), try await bench.awards(north))
            #expect(inTheShadow.0 == ["silver"] && inTheShadow.1.isEmpty)

            let enforced = StoryRules.text(mode: "enforced").replacing("id: channel", with: "id: second").replacing("id: silver", with: "id: gold")
                .replacing("id: bronze", with: "id: base").replacing("id: deals", with: "id: others")
            try await bench.programme(enforced)
            try await report(south, "gold", from: "2025-07-01")
            try await report(north, "gold", from: nil)
            try await bench.work()
            let known = try await bench.awards(south), unknown = try await bench.awards(north)
            #expect(known.map(\.status) == ["gold"] && known.first?.heldFrom == Day(iso: "2025-07-01") && known.first?.recordedOn == Day(iso: "2026-03-02"))
            #expect(unknown.map(\.status) == ["gold"] && unknown.first?.heldFrom == nil)
            #expect(try await bench.proof(unknown[0]).text.contains("before 2 March 2026"))
        }
    }

    @Test("a status whose last word the PRM has begins and ends with its word", arguments: EngineKind.allCases)
    func prm(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text().replacing("    rank: 2\n", with: "    rank: 2\n    master: prm\n"))
            let scope = bench.ruling, ledger = bench.ledger
            func say(_ through: String?) async throws {
                let fact = PartnerFact(organization: north, kind: .held, name: "silver", body: .held(HeldFact(
                    north.value, "silver", from: Day(iso: "2026-01-15"), through: through.flatMap { Day(iso: $0) }, source: .prm, key: "held/\(north)/silver")), source: "PRM")
                _ = try await bench.write { try ReportFacts(ledger: ledger)(scope, [fact], $0) }
                try await bench.work()
            }
            try await say(nil)
            let award = try #require(try await bench.awards(north).first)
            #expect(award.status == "silver" && award.heldFrom == Day(iso: "2026-01-15") && award.endedOn == nil)
            bench.at("2026-03-20")
            try await say("2026-03-19")
            let ended = try await bench.awards(north)
            #expect(ended.count == 1 && ended[0].endedOn == Day(iso: "2026-03-20") && ended[0].cause == .lost)
        }
    }

    @Test("a partnership's end ends what it held, and going on without a gap takes that back", arguments: EngineKind.allCases)
    func partnership(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north)
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text())
            try await bench.learn(rita, course)
            try await bench.work()
            let award = try #require(try await bench.awards(north).first)
            bench.at("2026-03-20")
            let scope = bench.access.operator(vendor: bench.vendor, ManageOrganizations.self), ledger = bench.ledger, today = bench.today
            try await bench.write { try EndOrganization.plan(scope, north, lastDay: today.adding(days: -1), reason: "over", today: today, ledger: ledger, $0) }
            try await bench.work()
            #expect(try await bench.awards(north).map(\.endedOn) == [today])
            #expect(try await bench.proof(award).text.contains("the partnership ended on 20 March 2026"))
            try await bench.write { try EndOrganization.reinstate(scope, north, from: today, today: today, ledger: ledger, $0) }
            try await bench.work()
            let after = try await bench.awards(north)
            #expect(after.count == 1 && after[0].id == award.id && after[0].endedOn == nil)
            #expect(try await bench.proof(award).text.contains(#"class="green""#))
        }
    }

    @Test("a merged partner's awards end with the merge and name it, and go on with their codes when it is taken back", arguments: EngineKind.allCases)
    func merged(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            let rita = try await bench.person("Rita Rep", at: north), sam = try await bench.person("Sam South", at: south)
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text())
            for person in [rita, sam] { try await bench.learn(person, course) }
            try await bench.work()
            let own = try #require(try await bench.awards(north).first), other = try #require(try await bench.awards(south).first)
            bench.at("2026-03-20")
            #expect(try await bench.post("/organizations/\(north.value)/merge", [("organization", south.value), ("confirmed", "on")], as: vera).status == 303)
            try await bench.work()
            let ended = try await bench.awards(south)
            #expect(ended.map(\.id) == [other.id] && ended.first?.endedOn == Day(iso: "2026-03-20"))
            #expect(try await bench.proof(other).text.contains(#"class="red""#))
            // Two certified people under one roof: the kept partner rises, and its first award gives way.
            let risen = try await bench.awards(north)
            #expect(risen.first?.status == "silver" && risen.contains { $0.id == own.id && $0.cause == .succeeded })

            let move = try await bench.read { [vendor = bench.vendor] in try $0.first("SELECT id FROM organization_move WHERE vendor_id = \(vendor)")!.text("id") }
            #expect(try await bench.post("/organizations/\(north.value)/moves/\(move)/undo", as: vera).status == 303)
            try await bench.work()
            let back = try await bench.awards(south)
            #expect(back.count == 1 && back[0].id == other.id && back[0].code == other.code && back[0].endedOn == nil, "\(back)")
            #expect(try await bench.proof(other).text.contains(#"class="green""#))
        }
    }

    @Test("in advisory mode what is held has its award, and its page is no different", arguments: EngineKind.allCases)
    func advisory(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let rita = try await bench.person("Rita Rep", at: north)
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text(mode: "advisory"))
            try await bench.learn(rita, course)
            try await bench.work()
            let held = try await bench.holds(north), awards = try await bench.awards(north)
            #expect(awards.map(\.status) == held, "an award for each status that is held, and for no other")
            for award in awards { #expect(try await bench.proof(award).text.contains(#"class="green""#)) }
        }
    }

    @Test("the standing as PDF names people only to those who may see them", arguments: EngineKind.allCases)
    func standing(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), rita = try await bench.person("Rita Rep", at: north)
            _ = try await bench.person("Tom Tech", at: north)
            let ada = try await bench.person("Ada Admin", at: south, [.partnerAdmin]), vendor = bench.vendor
            try await bench.write { tx in
                try tx.execute("""
                    INSERT INTO organization_parent (vendor_id, row_id, organization_id, valid_from, valid_to, recorded_from, recorded_to, parent_id, ownership_basis_points)
                    VALUES (\(vendor), \(tx.newID(of: Never.self).value), \(south), '2025-01-01', \(Day.forever), \(tx.now), \(Instant.forever), \(north), 10000)
                    """)
            }
            try await bench.programme(StoryRules.text(silver: 3).replacing("    rank: ", with: "    scope: {reach: group, over_percent: 50}\n    rank: "))
            try await bench.learn(rita, course)
            try await bench.work()
            let path = "/standing/\(south.value)/standing.pdf"
            let own = try await bench.words(try await bench.get(path, as: ada)), all = try await bench.words(try await bench.get(path, as: vera))
            for text in [own, all] { for wanted in ["Standing of Southwind", "bronze", "Held since", "What comes next", "silver", "1 of 3", "SALES Professional"] { #expect(text.contains(wanted), "\(wanted) in \(text)") } }
            #expect(own.contains("Ada Admin") && !own.contains("Tom Tech") && !own.contains("Rita Rep"))
            #expect(all.contains("Tom Tech"))
            #expect(try await bench.get("/standing/\(north.value)/standing.pdf", as: ada).status == 404)
        }
    }
}

extension HouseBench {
    func awards(_ organization: OrganizationID) async throws -> [OrganizationAward] { try await read { [vendor] in try AwardStore.of(organization, vendor: vendor, $0) } }
    func proof(_ award: OrganizationAward) async throws -> HouseClient.Answer { try await proof(award.code) }
    func proof(_ code: String) async throws -> HouseClient.Answer { try await get("/verify/partners/\(code)", language: "en") }
    func badge(_ award: OrganizationAward, known: String? = nil) async throws -> HouseClient.Answer {
        var headers: HTTPFields = [.acceptLanguage: "en"]
        if let known { headers[.ifNoneMatch] = known }
        return try await client.send(.get, host: host, "/verify/partners/\(award.code)/badge.svg", headers: headers)
    }
    func revoke(_ person: PersonID) async throws {
        let scope = access.operator(vendor: vendor, RevokeCredentials.self)
        try await write { [vendor, ledger] tx in
            let credential = try tx.first("SELECT id FROM credential WHERE vendor_id = \(vendor) AND person_id = \(person)")!.id("id", of: CredentialEntity.self)
            try ChangeCredentialStatus(ledger: ledger)(scope, credential, .revoke, effect: .today, reason: "misconduct", tx)
        }
    }
    /// The text of a PDF that was answered, as a reader sees it.
    func words(_ answer: HouseClient.Answer) async throws -> String {
        #expect(answer.status == 200 && answer.headers[.contentType] == "application/pdf", "\(answer.status)")
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("award-\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(answer.body).write(to: file)
        return try await PDFDocument.open(file.path).texts().joined(separator: " ").split { $0.isWhitespace }.joined(separator: " ")
    }
}
