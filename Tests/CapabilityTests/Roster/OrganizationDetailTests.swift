import Foundation
import HTML
import Kernel
import Ledger
import People
import Store
import Support
import Tables
import Testing
@testable import Roster

/// What a test compares before and after: whose location each is, tags, seats and own fields.
private struct Details: Equatable {
    var head: String?
    var tags: [String] = []
    var seats: Int?
    var fields: [String: String] = [:]
}
private extension HouseBench {
    /// By name.
    func details() async throws -> [String: Details] {
        let vendor = vendor, today = today
        return try await read { tx in
            let facts = try OrganizationFacts.read(vendor: vendor, today: today, tx), names = Dictionary(uniqueKeysWithValues: facts.known.map { ($0.id, $0.name) })
            return Dictionary(facts.known.filter { !$0.isVendor }.map { one in
                (one.name, Details(head: one.head.flatMap { names[$0] }, tags: one.tags, seats: one.seats, fields: one.fields))
            }, uniquingKeysWith: { a, _ in a })
        }
    }
    func edit(_ id: OrganizationID, _ name: String, region: String = "EMEA", seats: SeatLimit = .asBefore, tags: [String]? = nil, fields: [String: String]? = nil, entity: LegalEntityDraft = .asBefore) async throws {
        let scope = access.operator(vendor: vendor, ManageOrganizations.self), today = today, ledger = ledger
        try await write { tx in
            _ = try Organizations.edit(scope, id, OrganizationDraft(name: name, country: "DE", region: region, seats: seats, tags: tags, fields: fields, entity: entity), today: today, ledger: ledger, tx)
        }
    }
    func define(_ fields: [(String, String)], as admin: PersonID) async throws {
        let answer = try await post("/settings/fields/new", [("subject", "organization")] + fields, as: admin)
        #expect(answer.status == 303, "\(answer.text.suffix(500))")
    }
    /// A number, a choice that partners see, a day and a text.
    func defineAll(as admin: PersonID) async throws {
        try await define([("title.en", "Staff"), ("title.de", "Belegschaft"), ("key", "staff"), ("kind", "number")], as: admin)
        try await define([("title.en", "Level"), ("title.de", "Stufe"), ("key", "level"), ("kind", "choice"), ("options", "gold: Gold | Goldstufe\nsilver: Silver | Silberstufe")], as: admin)
        try await define([("title.en", "Contract end"), ("key", "contract-end"), ("kind", "day")], as: admin)
        try await define([("title.en", "Note"), ("key", "note"), ("kind", "text")], as: admin)
    }
    func field(_ key: String) async throws -> CustomField {
        let vendor = vendor
        return try #require(try await read { try CustomFields.all(.organization, archived: true, vendor: vendor, $0).first { $0.key == key } })
    }
}

@Suite("Files of organizations with legal entity, tags, seats and own fields")
struct OrganizationDetailTests {
    private func csv(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test("are shown before and after, taken in, come out as the same in both formats, and undo restores them exactly", arguments: EngineKind.allCases)
    func wholeWay(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), vendor = bench.vendor
            try await bench.defineAll(as: admin)
            let group = try await bench.organization("Group"), hall = try await bench.organization("Hall"), branch = try await bench.organization("Branch"), still = try await bench.organization("Still")
            // An answer that can no longer be chosen stays where it was chosen; a tag with a comma came by the API.
            try await bench.edit(still, "Still", tags: ["a, b"], fields: ["level": "silver", "note": "=1+1", "contract-end": "2026-12-31"])
            try await bench.edit(hall, "Hall", seats: .most(10), tags: ["old", "Öl"], fields: ["staff": "12.5"])
            try await bench.edit(branch, "Branch", entity: .location(hall))
            let level = try await bench.field("level"), before = try await bench.details()
            let changed = try await bench.post("/settings/fields/\(level.id)", [("title.en", "Level"), ("title.de", "Stufe"), ("options", "gold: Gold | Goldstufe\nbronze: Bronze")], as: admin)
            #expect(changed.status == 303, "\(changed.text.suffix(600))")
            let file = """
                name;Land;Rechtsträger;Schlagwörter;Plätze;Belegschaft;Stufe;field:contract-end;Note
                Hall;DE;Group;new, Öl;unbegrenzt;1300;Goldstufe;31.12.2027;
                Branch;DE;Group;;5;;;;Hello
                Fresh;AT;Site;x|y;0;7;gold;2027-01-01;"A; b"
                Site;AT;Site;;;;;;
                """
            let id = try await bench.compare(.organizations, csv(file), as: admin)
            #expect(try await bench.batch(id).mapping.fields.map(\.key) == ["name", "country", "legalEntity", "tags", "seats", "field:staff", "field:level", "field:contract-end", "field:note"])
            #expect(try await bench.rows(id).map(\.state) == [.changed, .changed, .new, .new])
            let preview = try await bench.get("/roster/files/\(id)", as: admin).text
            for words in [
                "Legal entity: a company of its own → Group", "Legal entity: Hall → Group", "Tags: old, Öl → new, Öl", "Seats: 10 → No limit", "Seats: No limit → 5", "Staff: 12.5 → 1,300",
                "Level: empty → Gold", "Contract end: empty → ", "Note: empty → Hello",
            ] { #expect(preview.contains(words), "\(words)") }
            try await bench.start(id, as: admin)
            #expect(try await bench.rows(id).map(\.outcomeReason) == [nil, nil, nil, nil])
            let after = try await bench.details()
            #expect(after["Hall"] == Details(head: "Group", tags: ["new", "Öl"], seats: nil, fields: ["staff": "1300", "level": "gold", "contract-end": "2027-12-31"]))
            #expect(after["Branch"] == Details(head: "Group", seats: 5, fields: ["note": "Hello"]))
            #expect(after["Fresh"] == Details(head: "Site", tags: ["x", "y"], seats: 0, fields: ["staff": "7", "level": "gold", "contract-end": "2027-01-01", "note": "A; b"]))
            #expect(after["Site"] == Details() && after["Group"] == before["Group"] && after["Still"] == before["Still"])
            // The same file again, and our own export in both formats, change nothing.
            #expect(try await bench.rows(try await bench.compare(.organizations, csv(file), as: admin)).allSatisfy { $0.state == .unchanged })
            for format in ["csv", "xlsx"] {
                let export = try await bench.get("/roster/export/organizations.\(format)", as: admin)
                let back = try await bench.compare(.organizations, export.body, name: "export.\(format)", as: admin), batch = try await bench.batch(back)
                #expect(!batch.mapping.fields.contains(.ignored) && batch.mapping.fields.contains(.own("level")), "\(batch.header)")
                let rows = try await bench.rows(back)
                #expect(rows.count == 6 && rows.allSatisfy { $0.state == .unchanged }, "\(rows.map { ($0.label, $0.changes, $0.reason) })")
                if format == "csv" {
                    let table = try TableReader.table(export.body)
                    func cell(_ name: String, _ heading: String) -> String? {
                        guard let column = table.header.firstIndex(of: heading) else { return nil }
                        return table.rows.first { $0.cells.first == name }?.cells[column]
                    }
                    #expect(cell("Hall", "legal entity") == "Group" && cell("Group", "legal entity") == "" && cell("Branch", "seats") == "5" && cell("Hall", "seats") == "")
                    #expect(cell("Fresh", "tags") == "x, y" && cell("Still", "field:level") == "silver" && cell("Still", "tags") == "")
                }
            }
            // A field that became required since is emptied all the same, and one that was archived too.
            let staff = try await bench.field("staff"), note = try await bench.field("note")
            #expect(try await bench.post("/settings/fields/\(level.id)", [("title.en", "Level"), ("options", "gold: Gold\nbronze: Bronze"), ("required", "on")], as: admin).status == 303)
            for one in [staff, note] { #expect(try await bench.post("/settings/fields/\(one.id)/archive", as: admin).status == 303) }
            try await bench.undo(id, as: admin)
            let kept = try await bench.read { try EffectStore.kept(id, vendor: vendor, limit: 100, $0).map { "\($0.line) \($0.reason)" } }
            #expect(kept == [])
            for one in [staff, note] { #expect(try await bench.post("/settings/fields/\(one.id)/restore", as: admin).status == 303) }
            #expect(try await bench.details() == before)
            let left = try await bench.read { tx in
                try tx.count("SELECT count(*) FROM custom_value WHERE vendor_id = \(vendor) AND recorded_to = \(Instant.forever) AND subject_id NOT IN \(list: [group, hall, branch, still])")
            }
            #expect(left == 0)
        }
    }

    @Test("each bad row has its reason by line, in the reader's language, and the others come in", arguments: EngineKind.allCases)
    func mistakes(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), german = try await bench.person("Gerda Admin", at: bench.headquarters, [.vendorAdmin], language: .de)
            try await bench.defineAll(as: admin)
            let head = try await bench.organization("Head"), place = try await bench.organization("Place")
            try await bench.edit(place, "Place", entity: .location(head))
            _ = try await bench.organization("Firm")
            _ = try await bench.organization("Twin", country: "AT")
            _ = try await bench.organization("Twin", country: "FR")
            let file = """
                name,country,legal entity,tags,seats,staff,level,contract end
                One,DE,Nowhere,,,,,
                Two,DE,Twin,,,,,
                Three,DE,Place,,,,,
                Head,DE,Four,,,,,
                Four,DE,,,,,,
                Five,DE,Six,,,,,
                Six,DE,,,lots,,,
                Seven,DE,,\(String(repeating: "t", count: 41)),,,,
                Eight,DE,,,,plenty,,
                Nine,DE,,,,,platinum,
                Ten,DE,,,,,,soon
                Eleven,DE,Firm,ok,3,1,silver,2027-01-31
                """
            let id = try await bench.compare(.organizations, csv(file), as: admin)
            let reasons = Dictionary(uniqueKeysWithValues: try await bench.rows(id).compactMap { row in row.reason.map { (row.line, $0) } })
            #expect(reasons == [
                2: .entityUnknown("Nowhere"), 3: .organizationAmbiguous("Twin"), 4: .entityIsLocation("Place"), 5: .entityHasLocations, 7: .refersToRefused(line: 8), 8: .seats("lots"),
                9: .tags(String(repeating: "t", count: 41)), 10: .value(.own("staff"), "plenty"), 11: .value(.own("level"), "platinum"), 12: .value(.own("contract-end"), "soon"),
            ])
            let page = try await bench.get("/roster/files/\(id)", as: admin).text
            for words in [
                "The legal entity Nowhere is neither here nor in the file.", "Several organizations are called Twin.", "The legal entity Place is a location itself", "It has locations of its own",
                "It hangs on line 8, which is not taken.", "Seats: “lots” is no whole number up to 1,000,000.", "Tags: use at most 20 of at most 40", "Staff: “plenty” is no number.",
                "Level: “platinum” is none of the answers. Use Gold and Silver.", "Contract end: “soon” is no day.",
            ] { #expect(page.contains(words), "\(words)") }
            let seite = try await bench.get("/roster/files/\(id)", as: german).text
            for words in ["Die juristische Person Nowhere ist weder hier noch in der Datei.", "Belegschaft: „plenty“ ist keine Zahl.", "Stufe: „platinum“ ist keine der Antworten. Verwenden Sie Goldstufe und Silberstufe."] {
                #expect(seite.contains(words), "\(words)")
            }
            #expect(try await bench.get("/roster/files/\(id)/corrected", as: admin).text.contains("Staff: “plenty” is no number."))
            try await bench.start(id, as: admin)
            let after = try await bench.details()
            #expect(after.keys.sorted() == ["Eleven", "Firm", "Four", "Head", "Place", "Twin"])
            #expect(after["Eleven"] == Details(head: "Firm", tags: ["ok"], seats: 3, fields: ["staff": "1", "level": "silver", "contract-end": "2027-01-31"]) && after["Head"]?.head == nil)
        }
    }

    @Test("what somebody changed since stays, and what no row said is no reason to keep anything", arguments: EngineKind.allCases)
    func changedSince(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), vendor = bench.vendor
            try await bench.defineAll(as: admin)
            let one = try await bench.organization("One"), two = try await bench.organization("Two")
            let id = try await bench.compare(.organizations, csv("name,country,tags,staff\nOne,DE,new,5\nTwo,DE,new,5\nMade,DE,new,5"), as: admin)
            try await bench.start(id, as: admin)
            try await bench.edit(one, "One", seats: .most(9), fields: ["note": "later"])
            try await bench.edit(two, "Two", tags: ["other"])
            let made = try #require(try await bench.read { try OrganizationFacts.read(vendor: vendor, today: Day(iso: "2026-03-02")!, $0).known.first { $0.name == "Made" } })
            try await bench.edit(made.id, "Made", region: "", fields: ["note": "later"])
            try await bench.undo(id, as: admin)
            let after = try await bench.details()
            #expect(after["One"] == Details(seats: 9, fields: ["note": "later"]))
            #expect(after["Two"] == Details(tags: ["other"], fields: ["staff": "5"]))
            #expect(after["Made"] != nil)
            let kept = try await bench.read { try EffectStore.kept(id, vendor: vendor, limit: 100, $0).map { "\($0.line) \($0.reason)" } }
            #expect(kept == ["3 changedByOthers", "4 changedByOthers"])
        }
    }

    @Test("a batch of before these columns is read and taken back as before", arguments: EngineKind.allCases)
    func older(engine: EngineKind) async throws {
        let text = #"{"organizationEdited":{"_0":"01900000-0000-7000-8000-000000000001","after":{"country":"DE","externalIDs":[],"name":"B","region":"","type":"reseller"},"before":{"country":"DE","externalIDs":[{"system":"crm","value":"1"}],"name":"A","ownership":75,"parent":"01900000-0000-7000-8000-000000000002","region":"","type":"reseller"}}}"#
        guard case .organizationEdited(_, let before, let after) = try BatchStore.value(RosterEffect.self, text) else { Issue.record("another effect"); return }
        #expect(before.name == "A" && before.ownership == 75 && before.entity == nil && before.tags == nil && before.seats == nil && before.fields == nil && after.name == "B")
        #expect(before.draft(from: after).entity == .asBefore && before.draft(from: after).tags == nil && before.draft(from: after).seats == .asBefore && before.fields(from: after).isEmpty)
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), vendor = bench.vendor
            try await bench.defineAll(as: admin)
            let old = try await bench.organization("Old"), head = try await bench.organization("Head")
            let id = try await bench.compare(.organizations, csv("name,country,region\nOld,DE,North\nMade,DE,North"), as: admin)
            try await bench.start(id, as: admin)
            // As an earlier release wrote them down.
            try await bench.write { tx in
                for row in try tx.query("SELECT seq, detail FROM roster_effect WHERE vendor_id = \(vendor) AND batch_id = \(id)") {
                    var effect = try BatchStore.value(RosterEffect.self, row.text("detail"))
                    if case .organizationAdded(let made, var state) = effect {
                        (state.entity, state.tags, state.seats, state.fields) = (nil, nil, nil, nil)
                        effect = .organizationAdded(made, state)
                    }
                    let detail = try BatchStore.text(effect)
                    #expect(!detail.contains("tags") && !detail.contains("fields") && !detail.contains("seats") && !detail.contains("entity"))
                    try tx.execute("UPDATE roster_effect SET detail = \(detail) WHERE vendor_id = \(vendor) AND batch_id = \(id) AND seq = \(try row.int("seq"))")
                }
            }
            try await bench.write { tx throws in
                let scope = bench.access.operator(vendor: vendor, ManageOrganizations.self)
                try Organizations.edit(scope, old, OrganizationDraft(name: "Old", country: "DE", region: "North", seats: .most(4), tags: ["kept"], fields: ["staff": "3"], entity: .location(head)),
                                       today: bench.today, ledger: bench.ledger, tx)
            }
            try await bench.undo(id, as: admin)
            let details = try await bench.details(), today = bench.today
            #expect(details["Old"] == Details(head: "Head", tags: ["kept"], seats: 4, fields: ["staff": "3"]) && details["Made"] == nil)
            #expect(try await bench.read { try OrganizationState.read(old, today: today, vendor: vendor, $0)?.region } == "EMEA")
        }
    }

    @Test("a column of a field that is asked no more is passed over, and an example has the vendor's own fields for the vendor alone", arguments: [EngineKind.sqlite])
    func columns(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            try await bench.defineAll(as: admin)
            let partner = try await bench.organization("Partner"), paula = try await bench.person("Paula Partner", at: partner, [.partnerAdmin])
            func fields(_ id: String) async throws -> [String] { try await bench.batch(id).mapping.fields.map(\.key) }
            let file = csv("name,country,Staff,Level,field:nothing\nA,DE,1,gold,x")
            let first = try await bench.compare(.organizations, file, as: admin)
            #expect(try await fields(first) == ["name", "country", "field:staff", "field:level", ""])
            let staff = try await bench.field("staff")
            #expect(try await bench.post("/settings/fields/\(staff.id)/archive", as: admin).status == 303)
            // Planned with it: the columns offer it no more, and whoever still sends it is told.
            let page = try await bench.get("/roster/files/\(first)/columns", as: admin).text
            #expect(page.contains("Your own field: Level") && !page.contains("field:staff"))
            let gone = try await bench.post("/roster/files/\(first)/columns", [("column0", "name"), ("column2", "field:staff"), ("system", "crm")], as: admin)
            #expect(gone.status == 422 && gone.text.contains("Column 3 means a field that is asked no more."))
            // A run would not do what was shown, so it does nothing.
            try await bench.start(first, as: admin)
            #expect(try await bench.rows(first).map(\.outcomeReason) == [.changedSince])
            // What was remembered of the heading is forgotten with the field.
            #expect(try await fields(try await bench.compare(.organizations, file, as: admin)) == ["name", "country", "", "field:level", ""])
            let people = try await bench.post("/roster/files/\(try await bench.compare(.people, csv("email,name,organization\na@x.example,A,Partner"), as: admin))/columns",
                                              [("column0", "email"), ("column1", "field:level"), ("column2", "organization"), ("system", "crm")], as: admin)
            #expect(people.status == 422)
            let example = try await bench.get("/roster/example/organizations.csv", as: admin)
            #expect(example.text.contains("field:level") && example.text.contains("field:contract-end") && !example.text.contains("field:staff"))
            let rows = try await bench.rows(try await bench.compare(.organizations, example.body, as: admin))
            #expect(rows.map(\.state) == [.new, .new, .new], "\(rows.map(\.reason))")
            let theirs = try await bench.get("/roster/example/organizations.csv", as: paula)
            #expect(theirs.status == 200 && theirs.text.contains("legal entity") && !theirs.text.contains("field:"))
        }
    }
}
