import ArgumentParser
import Ledger
import People
import Programme
import Records
import Web

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Recomputes the ledger's hash chain, the digests of learning records that it keeps, and every decision of partner programmes, from the rows themselves.", discussion: """
        Ends with 1 and names every event and batch that does not fit. It changes nothing.
        """)
    @OptionGroup var options: SettingOptions

    func run() async throws {
        let deployment = try await Deployment.open(try await Settings.read(options))
        var isSound = true
        for site in try await deployment.sites.vendors() {
            let result = try await Verification.verify(site.vendor, store: deployment.store)
            print("\(site.name): \(result.events) events, \(result.sealed) sealed in \(result.batches) batches, \(result.isSound ? "sound" : "\(result.faults.count) faults")")
            result.faults.forEach { print("  \($0)") }
            let records = try await StatementVerification.verify(site.vendor, store: deployment.store)
            print("  \(records.statements) learning records, \(records.sealed) of them in the ledger, \(records.isSound ? "sound" : "\(records.faults.count) faults")"
                  + (records.unproved > 0 ? "; \(records.unproved) wait for their first digest" : "") + (records.erased > 0 ? "; a person was erased from \(records.erased)" : ""))
            records.faults.forEach { print("  \($0)") }
            let decisions = try await DecisionVerification.verify(site.vendor, store: deployment.store)
            print("  \(decisions.decisions) decisions made again, \(decisions.isSound ? "all the same" : "\(decisions.faults.count) faults")"
                  + (decisions.otherEvaluator > 0 ? "; \(decisions.otherEvaluator) of another evaluator were left out" : ""))
            decisions.faults.forEach { print("  \($0)") }
            isSound = isSound && result.isSound && records.isSound && decisions.isSound
        }
        await deployment.close()
        if !isSound { throw ExitCode(1) }
    }
}
