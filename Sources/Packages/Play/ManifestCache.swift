package import Kernel
package import SCORM
package import Store
import Synchronization

/// Manifests of SCORM packages: immutable, so what is read once stays true.
package final class ManifestCache: Sendable {
    private let known = Mutex<[String: Manifest]>([:])
    private static let bound = 200
    package init() {}

    package func manifest(_ id: PackageID, vendor: VendorID, _ tx: Transaction) throws -> Manifest? {
        let key = vendor.value + id.value
        if let hit = known.withLock({ $0[key] }) { return hit }
        guard let version = try Packages.find(id, vendor: vendor, tx), version.structure == nil else { return nil }
        let found = version.manifest
        known.withLock { known in
            if known.count >= Self.bound { known.removeAll(keepingCapacity: true) }
            known[key] = found
        }
        return found
    }
}
