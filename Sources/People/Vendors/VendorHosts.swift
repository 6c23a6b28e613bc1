package import Kernel
package import Ledger
package import Store

/// A host answers for an organization's portal, or for the vendor's.
package struct HostOpened: LedgerEvent {
    package static let kind = "branding.hostOpened"
    package let organization: OrganizationID
    package let host: String
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("host", from: nil, to: host)] }
}
/// A host answers no more.
package struct HostClosed: LedgerEvent {
    package static let kind = "branding.hostClosed"
    package let organization: OrganizationID
    package let host: String
    package var subjects: [Subject] { [.organization(organization)] }
    package var changes: [Change] { [Change("host", from: host, to: nil)] }
}

/// Hosts of portals: rows above vendors, each name once in the deployment.
package enum VendorHosts {
    /// A name that can be a host: letters, digits and hyphens in two labels or more, no address.
    package static func checked(_ text: String) -> String? {
        let host = text.lowercased()
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard host.utf8.count <= 253, labels.count >= 2, let last = labels.last, !last.allSatisfy(\.isNumber) else { return nil }
        func isPlain(_ character: Character) -> Bool { character.isASCII && (character.isLetter || character.isNumber || character == "-") }
        return labels.allSatisfy { (1...63).contains($0.count) && $0.allSatisfy(isPlain) && $0.first != "-" && $0.last != "-" } ? host : nil
    }
    /// Whether a name is a host already, or lies where some vendor's content plays.
    package static func isTaken(_ host: String, _ tx: Transaction) throws -> Bool {
        let all = try tx.query("SELECT host FROM vendor_host").map { try $0.text("host") }
        return all.contains { $0 == host || host == "content." + $0 || host.hasSuffix(".content." + $0) }
    }
    /// Opens a host. - Parameter organization: an organization of the vendor; its own organization opens another host of the vendor.
    package static func open(_ host: String, for organization: OrganizationID, isVendors: Bool, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        let bound: OrganizationID? = isVendors ? nil : organization
        try tx.execute("INSERT INTO vendor_host (host, vendor, organization_id, created_at) VALUES (\(host), \(vendor), \(bound), \(tx.now))")
        try ledger.append(HostOpened(organization: organization, host: host), by: actor, tx)
    }
    /// Sessions that were made there end with it.
    package static func close(_ host: String, of organization: OrganizationID, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        let closed = try tx.execute("DELETE FROM vendor_host WHERE host = \(host) AND vendor = \(vendor)")
        guard closed > 0 else { return }
        try tx.execute("UPDATE session SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor) AND host = \(host) AND revoked_at IS NULL")
        try ledger.append(HostClosed(organization: organization, host: host), by: actor, tx)
    }
}
