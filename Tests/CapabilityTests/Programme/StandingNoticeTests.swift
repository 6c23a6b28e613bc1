import App
import Certification
import Engagement
import Foundation
import HTTPTypes
import Kernel
import People
import Programme
import Store
import Support
import Testing
import Web

@Suite("Notices of where partners stand") struct StandingNoticeTests {
    private func told(_ bench: HouseBench, _ person: PersonID) async throws -> [String] {
        try await bench.read { [vendor = bench.vendor] in
            try $0.query("SELECT kind FROM notice WHERE vendor_id = \(vendor) AND person_id = \(person) AND kind LIKE 'standing%' ORDER BY created_at, id").map { try $0.text("kind") }
        }
    }
    private func revoke(_ bench: HouseBench, _ person: PersonID) async throws {
        let credential = try await bench.read { [vendor = bench.vendor] in
            try $0.first("SELECT id FROM credential WHERE vendor_id = \(vendor) AND person_id = \(person) AND status = 'held'")!.id("id", of: CredentialEntity.self)
        }
        let revoking = bench.access.operator(vendor: bench.vendor, RevokeCredentials.self), ledger = bench.ledger
        try await bench.write { try ChangeCredentialStatus(ledger: ledger)(revoking, credential, .revoke, effect: .today, reason: "misconduct", $0) }
    }

    @Test("those who manage a partner hear of each change, and twice before a grace ends; nobody else does", arguments: EngineKind.allCases)
    func story(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), ada = try await bench.person("Ada Admin", at: north, [.partnerAdmin])
            let other = try await bench.person("Otto Other", at: south, [.partnerAdmin]), rita = try await bench.person("Rita Rep", at: north)
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text().replacing("grace_days: 30", with: "grace_days: 60"))
            try await bench.learn(rita, course)
            try await bench.work()
            #expect(try await told(bench, ada) == ["standingGained"])
            #expect(try await told(bench, vera) == ["standingGained"], "nobody else of the vendor looks after it")
            #expect(try await bench.get("/me/notices", as: ada).text.contains("Northwind now holds"))

            // A channel manager looks after it from now on, and the vendor's administrators are left in peace.
            let chris = try await bench.person("Chris Channel", at: bench.headquarters, [.channelManager])
            bench.at("2026-04-01")
            try await revoke(bench, rita)
            try await bench.work()
            #expect(try await bench.risk(north, "bronze") == Day(iso: "2026-05-30"))
            for day in ["2026-04-02", "2026-04-20", "2026-05-02", "2026-05-03", "2026-05-24", "2026-05-25"] {
                bench.at(day)
                try await bench.work()
            }
            #expect(try await told(bench, ada) == ["standingGained", "standingAtRisk", "standingEnding30", "standingEnding7"])
            bench.at("2026-05-31")
            try await bench.work()
            #expect(try await told(bench, ada).last == "standingLost")
            #expect(try await told(bench, chris) == ["standingAtRisk", "standingEnding30", "standingEnding7", "standingLost"])
            #expect(try await told(bench, vera) == ["standingGained"])
            let strangers = try await told(bench, other) + told(bench, rita)
            #expect(strangers == [])
            let page = try await bench.get("/me/notices", as: ada, language: "de").text
            #expect(page.contains("endet bald") || page.contains("ends soon"))
            let id = try await bench.read { [vendor = bench.vendor] in
                try $0.first("SELECT id FROM notice WHERE vendor_id = \(vendor) AND person_id = \(ada) AND kind = 'standingLost'")!.text("id")
            }
            let opened = try await bench.get("/me/notices/\(id)", as: ada)
            #expect(opened.status == 303 && opened.headers[.location]?.hasSuffix("/standing/\(north.value)") == true)
        }
    }

    @Test("what ends by itself is told a month and a week before it costs a status", arguments: EngineKind.allCases)
    func ahead(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let ada = try await bench.person("Ada Admin", at: north, [.partnerAdmin])
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text())
            try await bench.learn(ada, course)
            try await bench.work()
            let last = try await bench.read { [vendor = bench.vendor] in try $0.first("SELECT valid_through FROM credential WHERE vendor_id = \(vendor) AND person_id = \(ada)")!.day("valid_through") }
            for days in [-60, -20, -19, -3, -2] {
                bench.at(last.adding(days: days).description)
                try await bench.work()
            }
            #expect(try await told(bench, ada) == ["standingGained", "standingAhead30", "standingAhead7"])
            bench.at(last.adding(days: 1).description)
            try await bench.work()
            #expect(try await told(bench, ada).last == "standingAtRisk")
        }
    }

    @Test("in shadow mode nobody is told", arguments: EngineKind.allCases)
    func shadow(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), ada = try await bench.person("Ada Admin", at: north, [.partnerAdmin])
            try await bench.programme(StoryRules.text(mode: "shadow"))
            try await bench.learn(ada, course)
            try await bench.work()
            let all = try await told(bench, ada) + told(bench, vera)
            #expect(all == [])
            // Nor do pages, files and calls tell a partner; the vendor sees what the rules would say.
            for path in ["/standing/\(north.value)", "/standing/\(north.value)/scenario", "/standing/\(north.value)/difference?from=\(bench.today)&to=\(bench.today)",
                         "/standing.csv", "/api/v1/organizations/\(north.value)/standing"] {
                let own = try await bench.get(path, as: ada), whole = try await bench.get(path, as: vera)
                #expect(own.status == 200 && !own.text.contains("bronze") && !own.text.contains("At least 1 person"), "\(path)")
                if !path.contains("difference") { #expect(whole.text.contains("bronze"), "\(path)") }
            }
        }
    }

    @Test("of a programme that is wholly in shadow mode a partner does not even read the name, until something of it is held", arguments: EngineKind.allCases)
    func unheard(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            let ada = try await bench.person("Ada Admin", at: north, [.partnerAdmin]), sam = try await bench.person("Sam South", at: south, [.partnerAdmin])
            bench.at("2026-03-02")
            try await bench.programme(StoryRules.text(mode: "shadow").replacing("on_unknown: closed", with: "on_unknown: closed\n    mode: shadow"))
            try await bench.learn(ada, course)
            try await bench.work()
            let pages = ["/standing/\(north.value)", "/standing", "/standing/forecast", "/standing/movements", "/standing/\(north.value)/scenario"]
            for path in pages {
                let own = try await bench.get(path, as: ada)
                #expect(own.status == 200 && !own.text.contains("Channel programme") && !own.text.contains("bronze"), "\(path)")
                // Nothing has moved, for the vendor either.
                if path != "/standing/movements" { #expect(try await bench.get(path, as: vera).text.contains("bronze"), "\(path)") }
            }
            #expect(try await bench.get("/standing.csv", as: ada).status == 404)
            let fields = [("kind", "held"), ("status", "bronze"), ("mastered", "imported"), ("from", "2026-01-01"), ("source", "Contract")]
            #expect(try await bench.post("/standing/\(north.value)/facts", fields, as: vera).status == 303)
            try await bench.work()
            let held = try await bench.get(pages[0], as: ada).text
            #expect(held.contains("Channel programme") && held.contains("bronze") && !held.contains("At least 1 person"))
            #expect(try await !bench.get("/standing/\(south.value)", as: sam).text.contains("Channel programme"))
        }
    }

    @Test("whoever ends shadow mode reads before how many will be told, and may hold the notices of the first decision; later ones come", arguments: EngineKind.allCases)
    func first(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            bench.at("2026-03-02")
            let north = try await bench.organization("Northwind"), south = try await bench.organization("Southwind"), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), ada = try await bench.person("Ada Admin", at: north, [.partnerAdmin])
            let otto = try await bench.person("Otto Other", at: south, [.partnerAdmin]), rita = try await bench.person("Rita Rep", at: north)
            let id = try await bench.programme(StoryRules.text(mode: "shadow"))
            for person in [rita, otto] { try await bench.learn(person, course) }
            try await bench.work()
            let scope = bench.ruling, vendor = bench.vendor, page = "/manage/programmes/\(id.value)"
            bench.at("2026-03-10")
            try await bench.write { tx in try EditProgramme()(scope, id, StoryRules.text(), revision: try ProgrammeStore.find(id, vendor: vendor, tx)!.revision, tx) }
            #expect(try await bench.get(page + "/review", as: vera).text.contains("is known once the dry run is done"))
            try await bench.work()
            let review = try await bench.get(page + "/review", as: vera).text
            // Two partners; their administrators, and the vendor's, since no channel manager looks after them.
            #expect(review.contains("Partners hear of these from now on: bronze and silver.") && review.contains("2 partners have news as of today; 3 people who manage them are told."))
            #expect(review.contains("name=\"quiet\""))
            #expect(try await bench.post(page + "/publish", [("quiet", "on")], as: vera).status == 303)
            try await bench.work()
            #expect(try await bench.holds(north) == ["bronze"])
            let nobody = try await told(bench, ada) + told(bench, otto) + told(bench, vera)
            #expect(nobody == [])
            #expect(try await bench.get(page, as: vera).text.contains("no notices of its first decision"))

            // The next change is news as always, and so is the first decision of a partner that comes later.
            bench.at("2026-03-20")
            try await bench.learn(ada, course)
            let west = try await bench.organization("Westwind"), wim = try await bench.person("Wim West", at: west, [.partnerAdmin])
            try await bench.learn(wim, course)
            try await bench.work()
            #expect(try await told(bench, ada) == ["standingGained"])
            #expect(try await told(bench, wim) == ["standingGained"])
        }
    }
}
