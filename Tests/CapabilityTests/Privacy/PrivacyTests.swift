import App
import Blobs
import Foundation
import HTTPTypes
import Jobs
import Kernel
import Ledger
import Mail
import People
import Privacy
import Store
import Support
import Testing
import Web

@Suite("What people may ask of their data")
struct PrivacyTests {
    private func people(_ bench: HouseBench) async throws -> (admin: PersonID, rep: PersonID, other: PersonID) {
        let partner = try await bench.organization("Northwind")
        return (try await bench.person("Vera Admin", at: bench.headquarters, [.vendorAdmin]), try await bench.person("Rita Rep", at: partner), try await bench.person("Otto Other", at: partner))
    }
    private func email(_ bench: HouseBench, _ person: PersonID) async throws -> String {
        let vendor = bench.vendor
        return try await bench.read { tx throws in try Persons.find(person, vendor: vendor, tx)!.email }
    }

    @Test("an export has everything of oneself, nothing secret and nothing of anybody else", arguments: EngineKind.allCases)
    func export(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let (_, rep, other) = try await people(bench)
            let course = try await bench.course("Overview")
            try await bench.learn(rep, course)
            try await bench.learn(other, course)
            let answer = try await bench.get("/me/data/export.json", as: rep)
            #expect(answer.status == 200)
            let json = try #require(JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
            let tables = try #require(json["tables"] as? [String: [[String: Any]]])
            #expect(tables["person"]?.first?["name"] as? String == "Rita Rep")
            #expect(tables["completion"]?.isEmpty == false && tables["enrolment"]?.count == 1 && tables["membership"]?.count == 1)
            #expect(tables["ledger"]?.contains { $0["kind"] as? String == "learning.courseCompleted" } == true)
            #expect(!answer.text.contains("Otto Other") && !answer.text.contains(other.value))
            #expect(!answer.text.contains("hash\"") && !answer.text.contains("argon2"))
            #expect(try await bench.get("/me/data/readable", as: rep).text.contains("Rita Rep"))
            #expect(try await bench.get("/me/data", as: rep).status == 200)
        }
    }

    @Test("a wish for erasure waits for the vendor, who types the address; afterwards nothing names the person and the ledger verifies", arguments: EngineKind.allCases)
    func erasure(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let (admin, rep, _) = try await people(bench)
            let address = try await email(bench, rep), vendor = bench.vendor
            #expect(try await bench.post("/me/data/erasure", [("reason", "moving on")], as: rep).status == 303)
            #expect(try await bench.post("/me/data/erasure", [("reason", "again")], as: rep).status == 422)
            let open = try await bench.read { tx throws in try Erasures.open(vendor: vendor, tx) }
            let request = try #require(open.first)
            #expect(request.person == rep && request.reason == "moving on")
            #expect(try await bench.get("/settings/privacy", as: admin).text.contains("Rita Rep"))
            #expect(try await bench.post("/settings/privacy/requests/\(request.id)/erase", [("typed", "wrong@x.example")], as: admin).status == 422)
            #expect(try await bench.post("/settings/privacy/requests/\(request.id)/erase", [("typed", address.uppercased())], as: admin).status == 303)
            let left = try await bench.read { tx throws in
                (try Persons.find(email: address, vendor: vendor, tx) == nil, try Erasures.open(vendor: vendor, tx).isEmpty,
                 try tx.count("SELECT count(*) FROM erasure_request WHERE vendor_id = \(vendor) AND reason <> ''"))
            }
            #expect(left == (true, true, 0))
            #expect(ErasureNote(folder: bench.house.ground.blobs.root, vendor: vendor).people == [rep])
        }
    }

    @Test("somebody on legal hold is neither erased nor tidied away; released, they are", arguments: EngineKind.allCases)
    func hold(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let (admin, rep, other) = try await people(bench), vendor = bench.vendor
            let address = try await email(bench, rep)
            #expect(try await bench.post("/people/\(rep.value)/privacy/hold", [("reason", "")], as: admin).status == 422)
            #expect(try await bench.post("/people/\(rep.value)/privacy/hold", [("reason", "Case 12")], as: admin).status == 303)
            #expect(try await bench.post("/people/\(rep.value)/privacy/erase", [("typed", address)], as: admin).status == 422)
            for person in [rep, other] {
                try await bench.write { tx in
                    for _ in 0..<3 { _ = try Sessions.open(person, vendor: vendor, userAgent: "old", address: "127.0.0.1", tx) }
                    try Sessions.revokeAll(of: person, vendor: vendor, tx)
                }
            }
            bench.at("2027-03-20")
            try await bench.write { tx in try Jobs.enqueue(Retention.jobKind, uniqueKey: "test", tx) }
            try await bench.work()
            func sessions(_ person: PersonID) async throws -> Int {
                try await bench.read { tx in try tx.count("SELECT count(*) FROM session WHERE vendor_id = \(vendor) AND person_id = \(person) AND user_agent = 'old'") }
            }
            #expect(try await sessions(rep) == 3)
            #expect(try await sessions(other) == 0)
            #expect(try await bench.post("/people/\(rep.value)/privacy/release", as: admin).status == 303)
            try await bench.write { tx in try Jobs.enqueue(Retention.jobKind, uniqueKey: "again", tx) }
            try await bench.work()
            #expect(try await sessions(rep) == 0)
        }
    }

    @Test("retention has a least number of days, and empty means for good", arguments: EngineKind.allCases)
    func retention(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let (admin, _, _) = try await people(bench), vendor = bench.vendor, kinds = bench.house.ground.retainedKinds.all
            #expect(try await bench.post("/settings/privacy/retention", [("sessions", "3")], as: admin).status == 422)
            #expect(try await bench.post("/settings/privacy/retention", [("sessions", "90"), ("mails", "")], as: admin).status == 303)
            let lines = try await bench.read { tx throws in try Retention.lines(kinds, vendor: vendor, tx) }
            #expect(lines.first { $0.kind.key == "sessions" }?.days == 90)
            #expect(lines.first { $0.kind.key == "mails" }.map { $0.days == nil } == true)
            #expect(lines.first { $0.kind.key == "invitations" }?.days == 365, "what was not sent is as it was")
        }
    }

    @Test("nobody but the vendor reaches anybody's data", arguments: EngineKind.allCases)
    func others(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let partner = try await bench.organization("Northwind"), admin = try await bench.person("Paul Partner", at: partner, [.partnerAdmin]), rep = try await bench.person("Rita Rep", at: partner)
            for path in ["/settings/privacy", "/people/\(rep.value)/privacy", "/people/\(rep.value)/privacy/export.json"] {
                #expect(try await bench.get(path, as: admin).status >= 403)
            }
        }
    }
}
