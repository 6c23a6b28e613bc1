import App
import Foundation
import HTTPTypes
import Jobs
import Kernel
import Ledger
import Mail
import Outbound
import People
import Store
import Support
import Tables
import Testing
import Web
@testable import Roster

@Suite("Files of people and organizations")
struct RosterFileTests {
    private func csv(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test("a file of people with every kind of mistake: each bad row has its reason, the others come in, and the corrected file brings in the rest", arguments: EngineKind.allCases)
    func mistakes(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            let acme = try await bench.organization("Ärmel & Söhne"), beta = try await bench.organization("Beta")
            let known = try await bench.person("Known Person", at: beta)
            let text = """
                Mail;Name;Firma;Funktion;Eintrittsdatum;Austrittsdatum;Berechtigung;Lucky number
                jürgen.weiß@x.example;Jürgen Weiß;Ärmel & Söhne;Vertrieb;;;;7
                good@x.example;Good Person;Ärmel & Söhne;Vertrieb;1.2.2026;;;7
                chief@x.example;Chief Person;ärmel & söhne;Leitung;;;Admin;
                ;No Address;Ärmel & Söhne;;;;;
                bad@;Bad Address;Ärmel & Söhne;;;;;
                nowhere@x.example;Nowhere;Gibt es nicht;;;;;
                wizard@x.example;Wizard;Beta;Zauberer;;;;
                days@x.example;Days;Beta;;5.5.2026;4.4.2026;;
                day@x.example;Day;Beta;;31.02.2026;;;
                long@x.example;\(String(repeating: "L", count: 300));Beta;;;;;
                =cmd@x.example;"=HYPERLINK(""x"")";Beta;;;;;
                twice@x.example;Twice;Beta;;;;;
                twice@x.example;Twice;Beta;;;;;
                two@x.example;Two;Beta;;;;;
                two@x.example;Zwei;Beta;;;;;
                known.person@example.test;Known Person;Ärmel & Söhne;;;;;
                """
            // As an old spreadsheet saves it.
            let bytes = text.unicodeScalars.map { UInt8($0.value) }
            let id = try await bench.compare(.people, bytes, as: admin)
            let batch = try await bench.batch(id)
            #expect(batch.facts.encoding == "Windows-1252" && batch.facts.separator == ";" && batch.mapping.fields.last == .ignored)
            let reasons = Dictionary(uniqueKeysWithValues: try await bench.rows(id).compactMap { row in row.reason.map { (row.line, $0) } })
            #expect(reasons == [
                2: .email("jürgen.weiß@x.example"), 5: .missing(.email), 6: .email("bad@"), 7: .organizationUnknown("Gibt es nicht"), 8: .jobRole("Zauberer"), 9: .days, 10: .day(.start, "31.02.2026"),
                11: .tooLong(.name, limit: 200), 14: .repeated(line: 13), 15: .contradicted(line: 16), 16: .contradicted(line: 15),
            ])
            let page = try await bench.get("/roster/files/\(id)", as: admin)
            #expect(page.status == 200 && page.text.contains("Lucky number") && page.text.contains("Zauberer") && page.text.contains("Moved"))
            #expect(try await bench.members(acme).isEmpty)
            try await bench.start(id, as: admin)
            #expect(try await bench.batch(id).state == .done)
            #expect(try await bench.members(acme) == ["chief@x.example", "good@x.example", "known.person@example.test"])
            #expect(try await bench.members(beta) == ["=cmd@x.example", "twice@x.example"])
            #expect(try await bench.invited(acme) == ["chief@x.example", "good@x.example"])
            let vendor = bench.vendor
            let memberships = try await bench.read { tx throws in try Memberships.of(known, vendor: vendor, tx) }
            #expect(memberships.first { $0.organization == beta }?.validTo == bench.today && memberships.first { $0.organization == acme }?.validFrom == bench.today)

            // The corrected file has the bad rows in the same shape with the reason beside them.
            let corrected = try await bench.get("/roster/files/\(id)/corrected", as: admin)
            let table = try TableReader.table(corrected.body)
            #expect(table.header == batch.header + ["Reason"] && table.rows.count == 11)
            #expect(table.rows.allSatisfy { !($0.cells.last ?? "").isEmpty })
            let fixed = corrected.text.replacing("Zauberer", with: "Technik").replacing("4.4.2026", with: "6.6.2026")
            let again = try await bench.compare(.people, Array(fixed.utf8), as: admin)
            #expect(try await bench.rows(again, state: "new").map(\.key).sorted() == ["days@x.example", "wizard@x.example"])
            #expect(try await bench.get("/roster/files/\(id)/report.csv", as: admin).text.contains("good@x.example"))
        }
    }

    @Test("undo takes back a whole file: people, moves, job roles, names and invitations; what somebody changed since stays and is named", arguments: EngineKind.allCases)
    func undo(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), vendor = bench.vendor, ledger = bench.ledger
            let acme = try await bench.organization("Acme Partner"), beta = try await bench.organization("Beta")
            let mover = try await bench.person("Mona Mover", at: beta), changer = try await bench.person("Carl Changer", at: acme)
            _ = mover
            let file = """
                email,name,organization,job roles,external_id
                new.one@x.example,New One,Acme Partner,sales,1
                new.two@x.example,New Two,Acme Partner,sales,2
                mona.mover@example.test,Mona Mover,Acme Partner,,3
                carl.changer@example.test,Carl C. Changer,Acme Partner,engineer,
                """
            let id = try await bench.compare(.people, csv(file), as: admin)
            try await bench.start(id, as: admin)
            #expect(try await bench.members(acme).count == 4)
            // Somebody changes one of them afterwards.
            let found = try #require(try await bench.read { tx throws in try Persons.find(email: "new.two@x.example", vendor: vendor, tx) })
            try await bench.write { tx in
                let membership = try #require(try Memberships.of(found.id, vendor: vendor, tx).first)
                try Memberships.changeJobRoles(membership, to: ["support"], from: membership.validFrom, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx)
            }
            try await bench.undo(id, as: admin)
            #expect(try await bench.batch(id).state == .undone)
            #expect(try await bench.members(acme) == ["carl.changer@example.test", "new.two@x.example"])
            #expect(try await bench.members(beta) == ["mona.mover@example.test"])
            #expect(try await bench.invited(acme).isEmpty)
            let carl = try await bench.read { tx throws in (try Persons.find(changer, vendor: vendor, tx)?.name, try Memberships.of(changer, vendor: vendor, tx).last?.jobRoles) }
            #expect(carl.0 == "Carl Changer" && carl.1 == ["sales"])
            #expect(try await bench.read { try $0.count("SELECT count(*) FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'person'") } == 0)
            let page = try await bench.get("/roster/files/\(id)", as: admin)
            #expect(page.text.contains("New Two") && page.text.contains("Changed by somebody since."))
            // Nothing was deleted: what was believed stays on record.
            #expect(try await bench.read { try $0.count("SELECT count(*) FROM ledger_event WHERE vendor_id = \(vendor) AND kind = 'roster.undone'") } == 1)
        }
    }

    @Test("a run that is killed in the middle goes on and does each row exactly once; one that is stopped can be resumed", arguments: EngineKind.allCases)
    func resume(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), vendor = bench.vendor
            let acme = try await bench.organization("Acme Partner")
            let file = "email,name,organization\n" + (0..<150).map { "p\($0)@x.example,Person \($0),Acme Partner\n" }.joined()
            let id = try await bench.compare(.people, csv(file), [("invite", "never")], as: admin)
            #expect(try await bench.post("/roster/files/\(id)/start", as: admin).status == 303)
            // Two steps of a run whose process then dies: the job's row still waits.
            let batch = try await bench.batch(id), place = bench.workplace(.unexpected), site = try await place.site(vendor)
            let lookup = try await bench.read { try PersonFactReader.lookup(.everything, vendor: vendor, $0) }
            var settled = 0
            for _ in 0..<2 { settled += try await bench.write { try RunPeople(place: place, batch: batch, site: site, inviter: "V", lookup: lookup, tx: $0).step() } }
            #expect(settled > 0 && settled < 150)
            try await bench.work()
            #expect(try await bench.batch(id).state == .done)
            #expect(try await bench.members(acme).count == 150)
            let effects = try await bench.read { try $0.count("SELECT count(*) FROM roster_effect WHERE vendor_id = \(vendor) AND batch_id = \(id)") }
            #expect(effects == 300)
            #expect(try await bench.rows(id, state: "done").count == 150)

            let second = try await bench.compare(.people, csv(file.replacing("p", with: "q")), [("invite", "never")], as: admin)
            #expect(try await bench.post("/roster/files/\(second)/start", as: admin).status == 303)
            #expect(try await bench.post("/roster/files/\(second)/cancel", as: admin).status == 303)
            try await bench.work()
            #expect(try await bench.batch(second).state == .stopped)
            try await bench.start(second, as: admin)
            #expect(try await bench.batch(second).state == .done)
            #expect(try await bench.members(acme).count == 300)
            // What is done cannot be started again.
            #expect(try await bench.post("/roster/files/\(second)/start", as: admin).status == 422)
        }
    }

    @Test("a partner's file invites, moves only within the own subtree, and cannot tell an address of elsewhere from a new one", arguments: EngineKind.allCases)
    func partner(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let vendor = bench.vendor, ledger = bench.ledger, access = bench.access, today = bench.today
            let group = try await bench.organization("Group"), branch = try await bench.organization("Branch"), rival = try await bench.organization("Rival")
            try await bench.write { tx in
                let scope = access.operator(vendor: vendor, ManageOrganizations.self)
                try Organizations.edit(scope, branch, OrganizationDraft(name: "Branch", country: "DE", region: "EMEA", parent: group), today: today, ledger: ledger, tx)
            }
            let admin = try await bench.person("Paula Partner", at: group), staff = try await bench.person("Stan Staff", at: group)
            _ = try await bench.person("Rita Rival", at: rival)
            try await bench.write { try Persons.grant("partnerAdmin", to: admin, at: group, includesSubtree: true, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, $0) }
            let file = """
                email,name,organization
                stan.staff@example.test,Stan Staff,Branch
                rita.rival@example.test,Somebody,Branch
                brand.new@x.example,Somebody,Branch
                other@x.example,Other,Rival
                """
            let id = try await bench.compare(.people, csv(file), as: admin)
            let rows = try await bench.rows(id)
            #expect(rows.map(\.state) == [.moved, .new, .new, .bad])
            try #require(rows.count == 4)
            #expect(rows[3].reason == .organizationUnknown("Rival"))
            #expect(rows[1].changes == rows[2].changes && rows[1].label == rows[2].label)
            let preview = try await bench.get("/roster/files/\(id)", as: admin).text
            #expect(!preview.contains("Rita Rival"))
            try await bench.start(id, as: admin)
            #expect(try await bench.members(branch) == ["stan.staff@example.test"])
            #expect(try await bench.invited(branch) == ["brand.new@x.example", "rita.rival@example.test"])
            let done = try await bench.rows(id, state: "done")
            #expect(done.map(\.outcomeReason) == [nil, nil, nil])
            #expect(try await bench.members(rival) == ["rita.rival@example.test"])
            // Neither another partner nor a learner sees the file; the vendor does.
            let other = try await bench.person("Otto Other", at: rival, [.partnerAdmin]), vera = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            for path in ["", "/columns", "/corrected", "/report.csv"] { #expect(try await bench.get("/roster/files/\(id)\(path)", as: other).status == 404) }
            #expect(try await bench.post("/roster/files/\(id)/undo", as: other).status == 404)
            let refused = try await bench.get("/roster", as: staff)
            #expect(refused.status == 403, "\(refused.status) \(refused.headers[.location] ?? "") \(refused.text.suffix(300))")
            #expect(try await bench.get("/roster/files/\(id)", as: vera).text.contains("Branch"))
            // A file of organizations is the vendor's business.
            #expect(try await bench.get("/roster/new?kind=organizations", as: admin).status == 404)
            #expect(try await bench.get("/roster/export/organizations.csv", as: admin).status == 404)
            #expect(try await bench.get("/roster/export/people.csv", as: admin).text.contains("rita.rival") == false)
        }
    }

    @Test("organizations come in as a tree with links, ids and first administrators, come out as the same, and go again", arguments: EngineKind.allCases)
    func organizations(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), vendor = bench.vendor
            let old = try await bench.organization("Old One")
            let file = """
                id:crm,DUNS,name,country,region,type,parent,ownership,distributors,admin email,admin name
                C,77,Child,AT,DACH,reseller,P,75,"D (country=AT; from=2026-01-01; to=2026-12-31; grants=counts+people)",chief@child.example,Chief
                P,78,Parent,DE,,,,,,,
                D,,"=Disti, big",NL,,distributor,,,,,
                O,,Old One,DE,North,,,,,,
                B,,Bad,Atlantis,,,,,,,
                L,,Loop,DE,,,M,,,,
                M,,Mool,DE,,,L,,,,
                """
            let id = try await bench.compare(.organizations, csv(file), as: admin)
            #expect(try await bench.rows(id).map(\.state) == [.new, .new, .new, .changed, .bad, .conflict, .conflict])
            try await bench.start(id, as: admin)
            #expect(try await bench.batch(id).state == .done)
            let child = try #require(try await bench.read { try OrganizationStore.find(ExternalID(system: "duns", value: "77"), vendor: vendor, $0) }), today = bench.today
            let facts = try await bench.read { tx throws in
                (try OrganizationStore.parent(of: child, vendor: vendor, today: today, tx), try OrganizationStore.links(reseller: child, .everything, vendor: vendor, today: today, tx))
            }
            #expect(facts.0?.organization.name == "Parent" && facts.0?.percent == 75)
            #expect(facts.1.count == 1 && facts.1.first?.country == "AT" && facts.1.first?.grants == [.counts, .people] && facts.1.first?.to == Day(iso: "2027-01-01"))
            #expect(try await bench.invited(child) == ["chief@child.example"])
            // The same file again, and our own export in both formats, change nothing.
            let good = file.split(separator: "\n").prefix(5).joined(separator: "\n")
            #expect(try await bench.rows(try await bench.compare(.organizations, csv(good), as: admin)).allSatisfy { $0.state == .unchanged })
            for format in ["csv", "xlsx"] {
                let export = try await bench.get("/roster/export/organizations.\(format)", as: admin)
                #expect(export.status == 200)
                let back = try await bench.compare(.organizations, export.body, name: "export.\(format)", as: admin)
                let rows = try await bench.rows(back)
                #expect(rows.map(\.state) == Array(repeating: .unchanged, count: 4), "\(rows.map { ($0.changes, $0.reason) })")
            }
            try await bench.undo(id, as: admin)
            #expect(try await bench.batch(id).state == .undone)
            let names = try await bench.read { try OrganizationStore.choices(.everything, vendor: vendor, withVendor: false, $0).map(\.name) }
            #expect(names == ["Old One"])
            let state = try #require(try await bench.read { try OrganizationState.read(old, today: today, vendor: vendor, $0) })
            #expect(state.region == "EMEA" && state.externalIDs.isEmpty)
        }
    }

    @Test("an export of people imports back as unchanged, names like formulas, accents and second employers included", arguments: EngineKind.allCases)
    func roundTrip(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), vendor = bench.vendor, ledger = bench.ledger
            let twin1 = try await bench.organization("Twin", country: "DE"), twin2 = try await bench.organization("Twin", country: "AT"), list = try await bench.organization("A, B | C")
            let first = try await bench.person("Sum Formula", at: twin1, [.partnerAdmin]), second = try await bench.person("Juergen Quote", at: twin2, jobRoles: ["sales", "engineer"])
            for (person, name) in [(first, "=SUM(A1)"), (second, "Jürgen \"Quote\" Öz")] {
                try await bench.write { try $0.execute("UPDATE person SET name = \(name) WHERE vendor_id = \(vendor) AND id = \(person)") }
            }
            let both = try await bench.person("Bea Both", at: list)
            try await bench.join(both, twin1, jobRoles: [], from: Day(iso: "2026-05-01")!)
            try await bench.leave(both, list, lastDay: Day(iso: "2026-12-31")!)
            try await bench.write { tx in
                for value in ["7", "8"] { try Persons.addExternalID(ExternalID(system: "hr", value: value), to: first, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx) }
            }
            for format in ["csv", "xlsx"] {
                let export = try await bench.get("/roster/export/people.\(format)", as: admin)
                let id = try await bench.compare(.people, export.body, name: "people.\(format)", as: admin)
                let rows = try await bench.rows(id)
                #expect(rows.count == 5 && rows.allSatisfy { $0.state == .unchanged }, "\(rows.map { ($0.key, $0.state, $0.reason, $0.changes) })")
            }
        }
    }

    @Test("what is no file of people is refused in words, and a mistaken mapping keeps what was chosen", arguments: [EngineKind.sqlite])
    func refused(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
            _ = try await bench.organization("Beta")
            for (bytes, words) in [
                (csv(""), "Choose a file"), (csv("\n\n"), "has no rows"), (csv("email,name\n"), "no row below"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "before 2007"),
                ([0x50, 0x4B, 3, 4, 1, 2, 3], "not a CSV or Excel"), (csv("a\n\"b"), "not closed"), (csv(String(repeating: "a,", count: 300)), "more than 200 columns"),
            ] {
                let answer = try await bench.upload(.people, bytes, as: admin)
                #expect(answer.status == 422 && answer.text.contains(words), "\(words)")
            }
            let hundred = (0..<100).map { "c\($0)" }.joined(separator: ",") + "\n" + String(repeating: "x,", count: 99) + String(repeating: "y", count: 50_000)
            let answer = try await bench.upload(.people, csv(hundred), as: admin)
            let id = String((answer.headers[.location] ?? "").split(separator: "/")[2])
            #expect(try await bench.get("/roster/files/\(id)/columns", as: admin).text.contains("c99"))
            let bad = try await bench.post("/roster/files/\(id)/columns", [("column3", "name"), ("column7", "name")], as: admin)
            #expect(bad.status == 422 && bad.text.contains("No column holds the e-mail address.") && bad.text.contains("Column 8 means the same"))
            #expect(try await bench.post("/roster/files/\(id)/columns", [("column3", "nonsense")], as: admin).status == 422)
            #expect(try await bench.post("/roster/files/\(id)/discard", as: admin).status == 303)
            #expect(try await bench.get("/roster/files/\(id)", as: admin).status == 404)
        }
    }

    @Test("invitations can wait: they lie open without a mail until one button sends them", arguments: [EngineKind.sqlite])
    func later(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), vendor = bench.vendor
            let beta = try await bench.organization("Beta")
            func mails() async throws -> Int { try await bench.read { try $0.count("SELECT count(*) FROM outbox_mail WHERE vendor_id = \(vendor)") } }
            let id = try await bench.compare(.people, csv("email,name,organization\na@x.example,A,Beta\nb@x.example,B,Beta"), [("invite", "later")], as: admin)
            try await bench.start(id, as: admin)
            #expect(try await bench.invited(beta) == ["a@x.example", "b@x.example"])
            let early = try await bench.read { try $0.query("SELECT recipient, subject FROM outbox_mail WHERE vendor_id = \(vendor)").map { "\(try $0.text("recipient")): \(try $0.text("subject"))" } }
            #expect(early == [])
            let sent = try await bench.post("/roster/files/\(id)/invite", as: admin)
            #expect(sent.status == 303, "\(sent.status) \(sent.text.suffix(800))")
            try await bench.work()
            #expect(try await mails() == 2)
            #expect(try await bench.post("/roster/files/\(id)/invite", as: admin).status == 422)
        }
    }
}
