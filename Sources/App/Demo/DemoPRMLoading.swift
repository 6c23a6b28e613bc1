import Kernel
import Ledger
import People
import Programme
import Store

/// Makes the key with which the demo's PRM asks: it may ask gates and view counts, and nothing else.
struct DemoPRMLoading: Sendable {
    let register: DemoRegister
    let ground: Ground
    let zone: Zone

    /// - Returns: the secret, which nothing can show again.
    func makeCredential(_ vendor: VendorID) async throws -> String {
        try await ground.store.write(vendor) { tx in
            let today = zone.day(at: tx.now), scope = try ground.access.acting(ManageAPICredentials.self, as: register.person("ingrid"), on: today, vendor: vendor, tx)
            return try APICredentials.create(scope, name: "Northbeam PRM", rights: [AskGates.key, ViewCounts.key], organization: nil, lastDay: today.adding(months: 12),
                                             today: today, zone: zone, ledger: ground.ledger, tx).secret
        }
    }
}
