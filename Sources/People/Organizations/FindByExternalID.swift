package import Kernel
package import Store

extension OrganizationStore {
    /// The organization that an external id names; nil when it names none.
    package static func find(_ external: ExternalID, vendor: VendorID, _ tx: Transaction) throws -> OrganizationID? {
        try tx.first("""
            SELECT subject_id FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'organization'
                AND system = \(external.system) AND value = \(external.value)
            """)?.id("subject_id")
    }
}
