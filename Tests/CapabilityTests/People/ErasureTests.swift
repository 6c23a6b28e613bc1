import App
import Assessment
import Blobs
import Courses
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import Ledger
import People
import Store
import Support
import Testing
import Web

@Suite("Erasing a person") struct ErasureTests {
    private func erase(_ house: AssessmentHouse, _ person: String) async throws -> Bool {
        try await house.store.write(house.vendor) { [house] tx in
            try ErasePerson(person: house.people[person]!).perform(
                language: .en, zone: .utc, by: AssessmentHouse.operatorActor, vendor: house.vendor, ledger: house.house.ground.ledger, tx)
        }
    }
    @Test("leaves a tombstone: no word of the person anywhere, the ledger verifies, results stay", arguments: EngineKind.allCases)
    func tombstone(_ kind: EngineKind) async throws {
        let house = try await AssessmentHouse.make(kind)
        let exam = try await house.exam()
        let attempt = try await house.start(exam)
        try await house.answerAll(attempt)
        #expect(try await house.post(attempt + "/hand-in", as: "learner").status == 303)
        let work = try await house.course(AssignmentKind.kind, config: AuthorAssignment.config(AssignmentTests.definition))
        let path = "/enrolments/\(work.enrolment.value)/assignments/\(work.activity.value)"
        #expect(try await house.upload(path, text: "Quokka wrote this", file: ("quokka.png", "image/png", AssignmentTests.png), as: "learner").status == 303)
        let submission = try await house.rows { "SELECT id FROM submission WHERE vendor_id = \($0)" }[0].text("id")
        _ = try await house.post("/work/\(submission)", [("mark.clear", "no"), ("mark.right", "no"), ("comment", "Dear Quokka"), ("then", "judge")], as: "assessor")
        let before = try await house.rows { "SELECT id, percent_text, answers_digest FROM exam_attempt WHERE vendor_id = \($0)" }[0]
        #expect(try await erase(house, "learner"))
        #expect(try await !erase(house, "learner"))

        #expect(try await house.rows { "SELECT name FROM person WHERE vendor_id = \($0) AND erased_at IS NOT NULL" }[0].text("name") == "Erased person")
        #expect(try await house.rows { "SELECT response FROM exam_answer WHERE vendor_id = \($0) AND response IS NOT NULL" }.isEmpty)
        #expect(try await house.rows { "SELECT body FROM submission WHERE vendor_id = \($0) AND body IS NOT NULL" }.isEmpty)
        #expect(try await house.rows { "SELECT comment FROM judgement WHERE vendor_id = \($0) AND comment <> ''" }.isEmpty)
        #expect(try await house.rows { "SELECT sha256 FROM blob_reference WHERE vendor_id = \($0) AND owner_kind = 'submission'" }.isEmpty)
        let learner = house.people["learner"]!
        #expect(try await house.rows { "SELECT body FROM ledger_personal WHERE vendor_id = \($0) AND person_id = \(learner)" }.isEmpty)
        #expect(try await house.rows { "SELECT id FROM session WHERE vendor_id = \($0) AND person_id = \(learner)" }.isEmpty)
        let addresses = try await house.rows { "SELECT email FROM person WHERE vendor_id = \($0) UNION ALL SELECT recipient FROM outbox_mail WHERE vendor_id = \($0)" }
        #expect(try addresses.allSatisfy { try !$0.text("email").contains("learner@") })
        // What was decided stays as it was decided.
        let after = try await house.rows { "SELECT id, percent_text, answers_digest FROM exam_attempt WHERE vendor_id = \($0)" }[0]
        #expect(try before.text("percent_text") == after.text("percent_text") && before.text("answers_digest") == after.text("answers_digest"))
        #expect(try await house.rows { "SELECT id FROM completion WHERE vendor_id = \($0) AND person_id = \(learner)" }.count >= 2)
        // The chain still proves everything that was not erased, sealed before or after.
        try await house.house.work()
        _ = try await house.store.write(house.vendor) { [house] in try Sealing.seal(house.vendor, $0) }
        let proof = try await Verification.verify(house.vendor, store: house.store)
        #expect(proof.isSound, "\(proof.faults)")
        // The session is over, the address is free for a new person, and nobody is found by the old one.
        #expect(try await house.get("/home", as: "learner").status != 200)
        let found = try await house.store.read(house.vendor) { [house] in try Persons.find(email: "learner@example.test", vendor: house.vendor, $0) }
        #expect(found == nil)
        await house.close()
    }

    @Test("the last administrator of the vendor is refused and nothing is half-written", arguments: EngineKind.allCases)
    func lastAdministrator(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            await #expect(throws: ErasureRefusal.self) {
                try await bench.write { [vendor = bench.vendor, ledger = bench.ledger] in
                    try ErasePerson(person: vera).perform(language: .de, zone: .utc, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, $0)
                }
            }
            #expect(try await bench.get("/organizations", as: vera).status == 200)
            _ = try await bench.person("Vito Vendor", at: bench.headquarters, [.vendorAdmin])
            let done = try await bench.write { [vendor = bench.vendor, ledger = bench.ledger] in
                try ErasePerson(person: vera).perform(language: .de, zone: .utc, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, $0)
            }
            #expect(done)
            let name = try await bench.read { [vendor = bench.vendor] in try Persons.find(vera, vendor: vendor, $0)?.name }
            #expect(name == "Gelöschte Person")
        }
    }
}
