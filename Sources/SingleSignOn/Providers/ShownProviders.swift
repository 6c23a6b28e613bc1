import Kernel
import Store
import Synchronization

/// The names of the vendor's own providers for its sign-in page, which everybody's browser asks for: believed for two seconds on a
/// node, and forgotten at once where one is changed.
final class ShownProviders: Sendable {
    struct Shown: Sendable { let id: IdentityProviderID, name: String }
    private struct Held { let shown: [Shown], until: Instant }
    private static let believedMilliseconds: Int64 = 2000
    private let held = Mutex<[VendorID: Held]>([:])

    func shown(of vendor: VendorID, today: Day, _ store: Store) async throws -> [Shown] {
        let now = store.clock.now()
        if let known = held.withLock({ $0[vendor] }), known.until > now { return known.shown }
        let shown = try await store.read(vendor) { tx in
            try ProviderStore.shown(of: nil, today: today, vendor: vendor, tx).map { Shown(id: $0.id, name: $0.name) }
        }
        held.withLock { $0[vendor] = Held(shown: shown, until: Instant(milliseconds: now.milliseconds + Self.believedMilliseconds)) }
        return shown
    }
    func forget(_ vendor: VendorID) { held.withLock { $0[vendor] = nil } }
}
