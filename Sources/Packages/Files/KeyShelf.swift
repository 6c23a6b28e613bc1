import HTTPTypes
import Kernel
import Store
import Synchronization
import Web

/// What a read key opens, as the database said last, with the edition of the database at which it said so. While that is the edition, nothing
/// was committed since; after any commit it is asked again. So a key that has ended ends at once, whoever ended it.
final class KeyShelf: Sendable {
    struct Key: Hashable {
        let vendor: VendorID
        let label: String
        let readKey: String
        let package: String
    }
    struct Held: Sendable {
        let edition: Int64
        let opening: Opening
        /// Where the portal is; with it the fields were made.
        let portals: [String]
        /// ``ContentServer/guards(_:ancestors:)``
        let fields: [HTTPField]
    }
    /// What a read key opens.
    struct Opening: Sendable, Equatable {
        /// What may be around it besides the portal, for a dispatched course.
        let ancestors: String?
    }
    private static let most = 20_000
    private let held = Mutex<[Key: Held]>([:])

    /// Whether a key opens a package on an origin; the one question that decides on every file.
    static func opening(_ key: Key, _ tx: Transaction) throws -> Opening? {
        try tx.first("""
            SELECT learner_id FROM play_registration WHERE vendor_id = \(key.vendor) AND read_key = \(key.readKey) AND label = \(key.label)
                AND package_id = \(key.package) AND revoked_at IS NULL
            """).map { Opening(ancestors: try DispatchedPlays.ancestors($0.optionalID("learner_id"), vendor: key.vendor, tx)) }
    }

    /// - Returns: nil when it opens nothing, or that cannot be told without waiting.
    func look(_ key: Key, _ site: Site, _ store: Store) -> Held? {
        let known = held.withLock { $0[key] }
        guard let seen = store.glance(key.vendor, since: known?.edition, { try Self.opening(key, $0) }) else { return nil }
        let opening: Opening
        switch seen.value {
        case nil:
            guard let known else { return nil }
            if known.portals == site.portalOrigins { return known }
            opening = known.opening
        case .some(nil):
            held.withLock { $0[key] = nil }
            return nil
        case .some(let found?): opening = found
        }
        let fields = known.flatMap { $0.opening == opening && $0.portals == site.portalOrigins ? $0.fields : nil }
            ?? ContentServer.guards(site, ancestors: opening.ancestors).compactMap { guarding in HTTPField.Name(guarding.name).map { HTTPField(name: $0, value: guarding.value) } }
        let fresh = Held(edition: seen.edition, opening: opening, portals: site.portalOrigins, fields: fields)
        held.withLock { held in
            if held.count >= Self.most { held.removeAll(keepingCapacity: true) }
            held[key] = fresh
        }
        return fresh
    }
}
