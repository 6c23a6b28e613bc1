import App
import Certification
import Foundation
import HTTPTypes
import Jobs
import Kernel
import Learning
import Ledger
import Mail
import People
import Schema
import Store
import Support
import Testing
import Web

@Suite("Two records of one human")
struct MergingTests {
    private func merge(_ bench: HouseBench, _ kept: PersonID, _ merged: PersonID, by admin: PersonID) async throws -> PersonMerge {
        let today = bench.today
        return try await bench.write { [vendor = bench.vendor, ledger = bench.ledger, access = bench.access, house = bench.house] tx in
            let scope = try access.acting(ManagePeople.self, as: admin, on: today, vendor: vendor, tx)
            return try MergePersons(kept: kept, merged: merged, how: .vendor).perform(scope, today: today, tables: house.ground.personTables.all, ledger: ledger, tx)
        }
    }
    private func part(_ bench: HouseBench, _ id: String, by admin: PersonID) async throws {
        let today = bench.today
        _ = try await bench.write { [vendor = bench.vendor, ledger = bench.ledger, access = bench.access, house = bench.house] tx in
            let scope = try access.acting(ManagePeople.self, as: admin, on: today, vendor: vendor, tx)
            return try PartPersons.perform(scope, id, today: today, tables: house.ground.personTables.all, ledger: ledger, tx)
        }
    }
    /// Who owns every row of the declared tables.
    private func owners(_ bench: HouseBench) async throws -> [String] {
        try await bench.read { [vendor = bench.vendor, house = bench.house] tx in
            try house.ground.personTables.all.filter { ["enrolment", "completion", "credential", "course_certificate", "notice", "external_id"].contains("\($0.name)") }.flatMap { table in
                let key = table.keys.first!
                return try tx.query("SELECT \(SQL(key)) AS k, \(SQL(table.person)) AS p FROM \(SQL(table.name)) WHERE vendor_id = \(vendor) ORDER BY 1, 2")
                    .map { "\(table.name) \(try $0.text("k")) \(try $0.optionalText("p") ?? "-")" }
            }
        }
    }
    private func people(_ bench: HouseBench) async throws -> (admin: PersonID, old: PersonID, new: PersonID, first: OrganizationID, second: OrganizationID) {
        let first = try await bench.organization("Northwind"), second = try await bench.organization("Contoso")
        let admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin])
        return (admin, try await bench.person("Rita Rep", at: first), try await bench.person("Rita M Rep", at: second, [.partnerAdmin]), first, second)
    }

    @Test("what was learned in either counts as one person's: two halves make a certification", arguments: EngineKind.allCases)
    func halves(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let (admin, old, new, first, second) = try await people(bench)
            let one = try await bench.course("Overview"), two = try await bench.course("Positioning")
            let certification = try await bench.certification("SALES", [one.course, two.course])
            try await bench.learn(old, one)
            try await bench.learn(new, two)
            let before = try await owners(bench)
            let merge = try await merge(bench, new, old, by: admin)
            let vendor = bench.vendor, today = bench.today
            try await bench.read { tx throws in
                #expect(try CredentialStore.find(certification, of: new, vendor: vendor, tx) != nil)
                let employers = try Memberships.of(new, vendor: vendor, tx).filter { $0.isActive(on: today) }.map(\.organization)
                #expect(Set(employers) == [first, second])
                #expect(try Memberships.of(old, vendor: vendor, tx).isEmpty)
                #expect(try tx.count("SELECT count(*) FROM completion WHERE vendor_id = \(vendor) AND person_id = \(old)") == 0)
            }
            let email = try await bench.read { tx in try Persons.find(old, vendor: vendor, tx)!.email }
            #expect(try await bench.read { tx in try Persons.find(email: email, vendor: vendor, tx)?.id } == new, "the earlier address leads to the kept record")
            try await part(bench, merge.id, by: admin)
            let after = try await owners(bench)
            #expect(before.allSatisfy(after.contains), "every row is back where it was")
            try await bench.read { tx throws in
                let back = try Memberships.of(old, vendor: vendor, tx).contains { $0.organization == first && $0.isActive(on: today) }
                #expect(back)
                #expect(try Persons.find(email: email, vendor: vendor, tx)?.id == old)
            }
        }
    }

    @Test("of two open enrolments of one course the one further on is kept, of two credentials the one valid longer; nothing is lost", arguments: EngineKind.allCases)
    func contested(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let (admin, old, new, _, _) = try await people(bench)
            let course = try await bench.course("Overview"), long = try await bench.course("Deep dive")
            let certification = try await bench.certification("SALES", [course.course])
            try await bench.learn(new, course)
            bench.at("2026-03-20")
            try await bench.learn(old, course)
            try await bench.learn(old, long, completes: false)
            try await bench.enrol(new, long.course)
            let before = try await owners(bench), vendor = bench.vendor
            let (numberOld, numberNew) = try await bench.read { tx in
                (try CredentialStore.find(certification, of: old, vendor: vendor, tx)!.number, try CredentialStore.find(certification, of: new, vendor: vendor, tx)!.number)
            }
            let merge = try await merge(bench, new, old, by: admin)
            try await bench.read { tx throws in
                #expect(try CredentialStore.find(certification, of: new, vendor: vendor, tx)?.number == numberOld, "valid longer")
                #expect(try CredentialStore.find(certification, of: old, vendor: vendor, tx)?.number == numberNew, "kept with the merged record")
                #expect(try tx.count("SELECT count(*) FROM enrolment WHERE vendor_id = \(vendor) AND person_id = \(new) AND course_id = \(long.course) AND is_open = 1") == 1)
                #expect(try tx.count("SELECT count(*) FROM enrolment WHERE vendor_id = \(vendor) AND person_id LIKE 'to:%'") == 0)
            }
            try await part(bench, merge.id, by: admin)
            #expect(try await owners(bench).sorted() == before.sorted())
        }
    }

    @Test("a suspended, erased, merged or the same record is refused, and the record of whoever merges", arguments: EngineKind.allCases)
    func refused(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let (admin, old, new, first, _) = try await people(bench)
            await #expect(throws: MergeRefusal.same) { _ = try await merge(bench, old, old, by: admin) }
            await #expect(throws: MergeRefusal.yourself) { _ = try await merge(bench, old, admin, by: admin) }
            let vendor = bench.vendor
            try await bench.write { tx in try tx.execute("UPDATE person SET suspended_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(old)") }
            await #expect(throws: MergeRefusal.suspended) { _ = try await merge(bench, new, old, by: admin) }
            try await bench.write { tx in try tx.execute("UPDATE person SET suspended_at = NULL WHERE vendor_id = \(vendor) AND id = \(old)") }
            _ = try await merge(bench, new, old, by: admin)
            let third = try await bench.person("Third Rep", at: first)
            await #expect(throws: MergeRefusal.merged) { _ = try await merge(bench, third, old, by: admin) }
            await #expect(throws: (any Error).self, "a partner's administrator merges nobody") { _ = try await merge(bench, third, new, by: new) }
        }
    }

    @Test("a person proves an earlier address and brings the record along; the earlier employer learns only that they left", arguments: EngineKind.allCases)
    func bringsAlong(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let (_, old, new, first, _) = try await people(bench)
            let course = try await bench.course("Overview"), vendor = bench.vendor
            try await bench.learn(old, course)
            let email = try await bench.read { tx in try Persons.find(old, vendor: vendor, tx)!.email }
            let unknown = try await bench.post("/me/addresses", [("email", "nobody@else.example")], as: new)
            let known = try await bench.post("/me/addresses", [("email", email)], as: new)
            #expect(known.status == 303 && unknown.status == 303)
            let page = try #require(known.headers[.location])
            let mail = try await bench.read { tx in try Outbox.recent(vendor: vendor, limit: 50, tx).first { $0.recipient == email } }
            let code = try #require(mail?.subject.split(separator: " ").first.map(String.init))
            let wrong = try await bench.post(page, [("code", code == "000000" ? "111111" : "000000")], as: new)
            #expect(wrong.status == 422)
            let early = try await bench.post(page + "/merge", [("left", "on")], as: new)
            #expect(early.status == 404, "nothing comes along before the code")
            #expect(try await bench.post(page, [("code", code)], as: old).status != 303, "a code is its asker's")
            let good = try await bench.post(page, [("code", code)], as: new)
            #expect(good.status == 303)
            #expect(try await bench.get(page, as: new).text.contains("Rita Rep"))
            let done = try await bench.post(page + "/merge", [("left", "on")], as: new)
            #expect(done.status == 303)
            let today = bench.today
            try await bench.read { tx throws in
                #expect(try tx.count("SELECT count(*) FROM completion WHERE vendor_id = \(vendor) AND person_id = \(new)") > 0)
                let stays = try Memberships.of(new, vendor: vendor, tx).contains { $0.organization == first && $0.isActive(on: today) }
                #expect(!stays)
            }
        }
    }

    @Test("five wrong tries spend a code", arguments: EngineKind.allCases)
    func tries(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let (_, _, new, _, _) = try await people(bench)
            let page = try #require(try await bench.post("/me/addresses", [("email", "private@mine.example")], as: new).headers[.location])
            let vendor = bench.vendor
            let mail = try await bench.read { tx in try Outbox.recent(vendor: vendor, limit: 50, tx).first { $0.recipient == "private@mine.example" } }
            let code = try #require(mail?.subject.split(separator: " ").first.map(String.init)), wrong = code == "000000" ? "111111" : "000000"
            for _ in 0..<5 { #expect(try await bench.post(page, [("code", wrong)], as: new).status == 422) }
            #expect(try await bench.post(page, [("code", code)], as: new).status == 422)
            #expect(try await bench.read { tx in try Persons.find(email: "private@mine.example", vendor: vendor, tx) } == nil)
        }
    }

    @Test("without that mailbox a credential's number and the vendor's word bring a record along", arguments: EngineKind.allCases)
    func byNumber(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let (admin, old, new, first, _) = try await people(bench)
            let course = try await bench.course("Overview"), certification = try await bench.certification("SALES", [course.course]), vendor = bench.vendor
            try await bench.learn(old, course)
            let number = try await bench.read { tx throws in try CredentialStore.find(certification, of: old, vendor: vendor, tx)!.number }
            #expect(try await bench.post("/me/earlier", [("number", "?!")], as: new).status == 422)
            #expect(try await bench.post("/me/earlier", [("number", number.lowercased())], as: new).status == 303)
            #expect(try await bench.post("/me/earlier", [("number", "SALES-000000")], as: new).status == 303, "the answer does not say whether the number is one")
            let asked = try await bench.read { tx throws in try EarlierRecords.open(vendor: vendor, tx) }
            try #require(asked.map(\.found) == [old, nil])
            #expect(try await bench.post("/people/earlier/\(asked[1].id)/confirm", as: admin).status == 409)
            #expect(try await bench.post("/people/earlier/\(asked[0].id)/confirm", as: admin).status == 303)
            #expect(try await bench.post("/people/earlier/\(asked[1].id)/decline", as: admin).status == 303)
            let today = bench.today
            try await bench.read { tx throws in
                #expect(try CredentialStore.find(certification, of: new, vendor: vendor, tx)?.number == number)
                let stays = try Memberships.of(new, vendor: vendor, tx).contains { $0.organization == first && $0.isActive(on: today) }
                #expect(!stays)
            }
        }
    }

    @Test("the nightly look finds two records of one name and forgets a pair that was judged", arguments: EngineKind.allCases)
    func found(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let first = try await bench.organization("Northwind"), admin = try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), vendor = bench.vendor
            let one = try await bench.person("Anna Müller", at: first), other = try await bench.person("Müller Anna", at: first)
            func look() async throws -> [Set<PersonID>] {
                try await bench.write { tx in try Jobs.enqueue(Duplicates.kind, uniqueKey: "test", tx) }
                try await bench.work()
                return try await bench.read { tx in try Duplicates.open(vendor: vendor, tx) }.map { [$0.low.id, $0.high.id] }
            }
            #expect(try await look() == [[one, other]])
            #expect(try await bench.post("/people/\(one.value)/merge/\(other.value)/dismiss", as: admin).status == 303)
            #expect(try await look() == [])
        }
    }

    @Test("names and addresses are compared in any order; shared mailboxes name nobody")
    func keys() {
        #expect(Duplicates.nameKey("Müller, Anna") == Duplicates.nameKey("anna MÜLLER"))
        #expect(Duplicates.nameKey("Madonna").isEmpty)
        #expect(Duplicates.addressKey("rita.rep+train@a.example") == Duplicates.addressKey("Rita.Rep@b.example"))
        #expect(Duplicates.addressKey("support@a.example").isEmpty)
    }

    @Test("every table with a column of a person says what becomes of its rows")
    func everyTable() async throws {
        try await HouseBench.run(.sqlite) { bench in
            let declared = bench.house.ground.personTables.all.map { "\($0.name)" }
            #expect(Set(declared).count == declared.count, "once each")
            let columns = Migrations.all.flatMap { migration in
                migration.text(for: .sqlite).split(separator: "CREATE TABLE ").dropFirst().compactMap { piece -> String? in
                    let body = piece.split(separator: ";").first.map(String.init) ?? ""
                    return body.contains("\n    person_id ") || body.contains(" person_id TEXT") ? String(piece.prefix { $0 != " " && $0 != "(" }) : nil
                }
            }
            #expect(Set(columns).subtracting(declared) == [], "declare them in the room's personTables")
        }
    }
}
