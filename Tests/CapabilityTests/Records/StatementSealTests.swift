import HTML
import Kernel
import Ledger
import People
import Store
import Support
import Testing
@testable import Records

@Suite("Records: digests of statements in the ledger")
struct StatementSealTests {
    private func verify(_ bench: HouseBench) async throws -> StatementVerification { try await StatementVerification.verify(bench.vendor, store: bench.store) }
    private func sealed(_ bench: HouseBench) async throws -> Int {
        let vendor = bench.vendor
        return try await bench.read { try $0.count("SELECT count(*) AS n FROM ledger_event WHERE vendor_id = \(vendor) AND kind = 'records.statementsSealed'") }
    }
    /// Some statements of different sizes, one voided by its page's means and one by the protocol, all sealed.
    private func filled(_ bench: HouseBench) async throws -> RecordStoreClient {
        let store = try await RecordStoreClient.make(bench), lab = try await RecordStoreClient.make(bench, at: try await bench.organization("Lab"), name: "Lab")
        let wrong = try await store.stored(statement()), own = uuid()
        _ = try await store.stored(statement(verb: voided, object: reference(wrong)))
        #expect(try await store.post("[" + (0..<40).map { statement(object: #"{"id":"http://example.com/\#($0)"}"#) }.joined(separator: ",") + "]").status == 200)
        _ = try await lab.stored(statement(id: own))
        // Sent again it is there already: it adds nothing to any digest.
        _ = try await lab.stored(statement(id: own))
        return store
    }

    @Test("what was stored waits at most a quarter of an hour, then the ledger has its digest; all of it is proved before and after", arguments: EngineKind.allCases)
    func story(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await filled(bench)
            var found = try await verify(bench)
            #expect(found.isSound && found.statements == 43 && found.sealed == 0 && found.unproved == 0, "\(found)")
            bench.clock.advance(seconds: 600)
            try await bench.work()
            #expect(try await sealed(bench) == 0)
            bench.clock.advance(seconds: 301)
            try await bench.work()
            #expect(try await sealed(bench) == 1)
            found = try await verify(bench)
            #expect(found.isSound && found.statements == 43 && found.sealed == 43, "\(found)")
            _ = try await store.stored(statement())
            found = try await verify(bench)
            #expect(found.isSound && found.statements == 44 && found.sealed == 43, "\(found)")
            bench.clock.advance(seconds: 1000)
            try await bench.work()
            #expect(try await sealed(bench) == 2)
            #expect(try await verify(bench).sealed == 44)
            // Nothing new, nothing told.
            bench.clock.advance(seconds: 1000)
            try await bench.work()
            #expect(try await sealed(bench) == 2)
            #expect(try await Verification.verify(bench.vendor, store: bench.store).isSound)
        }
    }

    /// What somebody with the database in their hands may do, and the words that tell.
    static let tampering: [(words: String, act: @Sendable (VendorID) -> SQL)] = [
        ("one was changed", { v in "UPDATE xapi_statement SET body = replace(body, 'attended', 'attendeD') WHERE vendor_id = \(v) AND position = (SELECT max(s.position) FROM xapi_statement s WHERE s.vendor_id = \(v))" }),
        ("there are 39", { v in "DELETE FROM xapi_statement WHERE vendor_id = \(v) AND position = (SELECT min(s.position) + 5 FROM xapi_statement s WHERE s.vendor_id = \(v))" }),
        ("1 statements that nothing tells of", { v in
            """
            INSERT INTO xapi_statement (vendor_id, position, organization_id, statement_id, credential_id, is_voiding, body)
            SELECT s.vendor_id, s.position + 70000, s.organization_id, 'x', s.credential_id, 0, s.body FROM xapi_statement s
            WHERE s.vendor_id = \(v) AND s.position = (SELECT max(t.position) FROM xapi_statement t WHERE t.vendor_id = \(v))
            """
        }),
        ("one was changed", { v in "UPDATE xapi_statement SET original_sha256 = 'no hash' WHERE vendor_id = \(v) AND position = (SELECT min(s.position) FROM xapi_statement s WHERE s.vendor_id = \(v))" }),
        ("is not what the ledger says", { v in "UPDATE xapi_seal SET statements = 12 WHERE vendor_id = \(v)" }),
        ("does not tell of seal 2", { v in "UPDATE xapi_seal SET number = 2 WHERE vendor_id = \(v)" }),
        ("and there are 0", { v in "DELETE FROM xapi_seal WHERE vendor_id = \(v)" }),
    ]
    @Test("what was changed, taken away or added behind the store's back is named", arguments: EngineKind.allCases, tampering.indices)
    func tampered(engine: EngineKind, index: Int) async throws {
        let (words, act) = Self.tampering[index]
        try await HouseBench.run(engine) { bench in
            _ = try await filled(bench)
            bench.clock.advance(seconds: 1000)
            try await bench.work()
            #expect(try await verify(bench).isSound)
            let vendor = bench.vendor
            #expect(try await bench.write { try $0.execute(act(vendor)) } > 0)
            let found = try await verify(bench)
            #expect(!found.isSound && found.faults.contains { $0.contains(words) }, "\(found.faults)")
        }
    }

    @Test("an erased person's statements stay proved, by the hash of what they said", arguments: EngineKind.allCases)
    func erased(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await filled(bench), nora = try await bench.person("Nora North", at: try await bench.organization("North"))
            _ = try await store.stored(statement(actor: #"{"mbox":"mailto:nora.north@example.test"}"#))
            bench.clock.advance(seconds: 1000)
            try await bench.work()
            _ = try await store.stored(statement(actor: #"{"mbox":"mailto:nora.north@example.test"}"#))
            let vendor = bench.vendor, ledger = bench.ledger
            try await bench.write { tx in try ErasePerson(person: nora).perform(language: .en, zone: .utc, by: HouseBench.operatorActor, vendor: vendor, ledger: ledger, tx) }
            try await bench.work()
            let found = try await verify(bench)
            #expect(found.isSound && found.statements == 45 && found.erased == 2, "\(found)")
        }
    }

    @Test("statements of before there were digests are counted as unproved until the background has come to them; what comes without one later is a fault", arguments: EngineKind.allCases)
    func before(engine: EngineKind) async throws {
        try await HouseBench.run(engine) { bench in
            let store = try await filled(bench), vendor = bench.vendor
            try await bench.write { _ = try $0.execute("UPDATE xapi_key_fresh SET statements = 0, digest = NULL WHERE vendor_id = \(vendor)") }
            bench.clock.advance(seconds: 5)
            _ = try await store.stored(statement())
            let found = try await verify(bench)
            #expect(found.isSound && found.statements == 1 && found.unproved == 43, "\(found)")
            // In small steps, while others write.
            let seals = StatementSeals(ledger: bench.ledger)
            for left in stride(from: 43 - 7, to: 0, by: -7) {
                #expect(try await bench.write { try SealOlder.step(seals, batch: 7, vendor: vendor, $0) } == 7)
                _ = try await store.stored(statement())
                let half = try await verify(bench)
                #expect(half.isSound && half.unproved == left, "\(half)")
            }
            bench.clock.advance(seconds: 70)
            try await bench.work()
            let done = try await verify(bench)
            #expect(done.isSound && done.unproved == 0 && done.sealed >= 43 && done.statements == 43 + 1 + 6, "\(done)")
            #expect(try await bench.write { try SealOlder.step(seals, vendor: vendor, $0) } == 0)
            // One that somebody puts far below later is nobody's elder.
            try await bench.write {
                _ = try $0.execute("""
                    INSERT INTO xapi_statement (vendor_id, position, organization_id, statement_id, credential_id, is_voiding, body)
                    SELECT s.vendor_id, 5, s.organization_id, 'x', s.credential_id, 0, s.body FROM xapi_statement s
                    WHERE s.vendor_id = \(vendor) AND s.position = (SELECT max(t.position) FROM xapi_statement t WHERE t.vendor_id = \(vendor))
                    """)
            }
            bench.clock.advance(seconds: 70)
            try await bench.work()
            #expect(try await verify(bench).faults == ["there are 1 statements that nothing tells of"])
        }
    }

    @Test("a seal's list of writes is read as it was written, and nothing else is")
    func writes() {
        let all = [SealedWrite(first: .max - 3, count: 4, digest: Array(0..<32)), SealedWrite(first: 1 << 60, count: 70_000, digest: Array(repeating: 255, count: 32))]
        let bytes = SealedWrite.bytes(all)
        #expect(bytes.count == 88 && SealedWrite.read(bytes) == all && SealedWrite.read([]) == [] && SealedWrite.read(Array(bytes.dropLast())) == nil)
    }
}
