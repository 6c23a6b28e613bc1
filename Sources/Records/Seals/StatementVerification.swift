package import Kernel
import Ledger
package import Store

/// `laurel verify` for statements: each one is compared with the digest that its write left, each seal with the event in the ledger, which
/// the chain of that proves.
package struct StatementVerification: Sendable {
    /// Statements that are what their digest says.
    package var statements = 0
    /// Statements of them whose digest is in the ledger; the others wait for it, a quarter of an hour at most.
    package var sealed = 0
    /// Statements that were stored before digests were kept and whose turn has not come yet (``SealOlder``).
    package var unproved = 0
    /// Statements from which a person was erased: what they said before is proved, by its hash.
    package var erased = 0
    /// What is wrong, in words.
    package var faults: [String] = []
    package var isSound: Bool { faults.isEmpty }
    /// So many faults are told; a table that was lost has millions.
    private static let mostFaults = 50
    private static let batch = 500

    package static func verify(_ vendor: VendorID, store: Store) async throws -> StatementVerification {
        var result = StatementVerification(), number = 0
        // What waits is read first: what is sealed meanwhile is then seen twice and not missed.
        var open = try await store.read(vendor) { try StatementSealStore.open(vendor: vendor, $0) }
        while true {
            let from = number
            // Both in one look: what is sealed between two would seem to be missing.
            let (found, told) = try await store.read(vendor) { tx in
                let seal = try StatementSealStore.after(from, limit: 1, vendor: vendor, tx).first
                return (seal, try Ledger.events(StatementsSealed.self, about: StatementsSealed.subject(seal?.number ?? from + 1), vendor: vendor, tx).first)
            }
            guard let seal = found else {
                if told != nil { result.fault("the ledger tells of seal \(from + 1) of statements, and there are \(from)") }
                break
            }
            if seal.number != number + 1 { result.fault("the seals \(number + 1) to \(seal.number - 1) of statements are missing") }
            number = seal.number
            result.compare(seal, told)
            guard let writes = SealedWrite.read(seal.writes) else {
                result.fault("seal \(number) of statements cannot be read")
                continue
            }
            for write in writes { result.sealed += try await result.check(write, "seal \(number)", vendor, store) }
            let seen = Set(writes.map(\.first))
            open.removeAll { seen.contains($0.first) }
        }
        for write in open { _ = try await result.check(write, "what waits for its seal", vendor, store) }
        try await result.count(vendor, store)
        return result
    }

    private mutating func fault(_ words: String) {
        if faults.count < Self.mostFaults { faults.append(words) } else if faults.count == Self.mostFaults { faults.append("and more") }
    }
    private mutating func compare(_ seal: StatementSealStore.Seal, _ event: StatementsSealed?) {
        guard let event else { return fault("the ledger does not tell of seal \(seal.number) of statements") }
        if event.digest != StatementSeals.digest(seal.writes) || event.statements != seal.statements { fault("seal \(seal.number) of statements is not what the ledger says") }
    }

    /// - Returns: how many of its statements are there.
    private mutating func check(_ write: SealedWrite, _ of: String, _ vendor: VendorID, _ store: Store) async throws -> Int {
        var digest = StatementDigest(), next = write.first, found = 0, erased = 0, isReadable = true
        while next <= write.last {
            let from = next
            let some = try await store.read(vendor) { try StatementSealStore.statements(from: from, through: write.last, limit: Self.batch, vendor: vendor, $0) }
            for one in some {
                isReadable = digest.add(one) && isReadable
                if one.originalHash != nil { erased += 1 }
            }
            found += some.count
            guard let last = some.last, some.count == Self.batch else { break }
            next = last.position + 1
        }
        let when = Positions.stored(write.first).iso
        if found != write.count { fault("\(of): of \(write.count) statements stored at \(when) (place \(write.first)) there are \(found)") } else if !isReadable || digest.bytes != write.digest {
            fault("\(of): of the \(write.count) statements stored at \(when) (from place \(write.first)) one was changed")
        } else { statements += found }
        self.erased += erased
        return found
    }
    /// Statements that no write tells of were put there behind the store's back.
    private mutating func count(_ vendor: VendorID, _ store: Store) async throws {
        let (all, older, told) = try await store.read(vendor) { tx in
            let below = try StatementSealStore.below(vendor: vendor, tx) ?? (try StatementSealStore.last(vendor: vendor, tx) == 0 ? try StatementSealStore.open(vendor: vendor, tx).first?.first ?? .max : 0)
            return (try tx.count("SELECT count(*) AS n FROM xapi_statement s WHERE s.vendor_id = \(vendor)"),
                    try tx.count("SELECT count(*) AS n FROM xapi_statement s WHERE s.vendor_id = \(vendor) AND s.position < \(below)"),
                    try tx.count("SELECT CAST(coalesce(sum(f.statements), 0) AS BIGINT) AS n FROM xapi_key_fresh f WHERE f.vendor_id = \(vendor)")
                        + tx.count("SELECT CAST(coalesce(sum(x.statements), 0) AS BIGINT) AS n FROM xapi_seal x WHERE x.vendor_id = \(vendor)"))
        }
        unproved = older
        if all > told + older { fault("there are \(all - told - older) statements that nothing tells of") }
    }
}
