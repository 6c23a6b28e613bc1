package import Kernel
package import Ledger
package import Store

extension Persons {
    /// Gives a person a name in another system. - Throws: `OrganizationRefusal.externalTaken` when it is somebody else's.
    /// - Returns: whether it is new.
    @discardableResult
    package static func addExternalID(_ id: ExternalID, to person: PersonID, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws -> Bool {
        let added = try tx.execute("""
            INSERT INTO external_id (vendor_id, subject_kind, system, value, subject_id, created_at)
            VALUES (\(vendor), 'person', \(id.system), \(id.value), \(person), \(tx.now)) ON CONFLICT (vendor_id, subject_kind, system, value) DO NOTHING
            """)
        if added == 0 {
            let owner = try tx.first("""
                SELECT subject_id FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'person' AND system = \(id.system) AND value = \(id.value)
                """)?.text("subject_id")
            if owner != person.value { throw OrganizationRefusal.externalTaken("\(id.system): \(id.value)") }
            return false
        }
        try ledger.append(PersonChanged(person: person, isSuspended: false, fields: [Change("externalID", from: nil, to: "\(id.system): \(id.value)")]), by: actor, tx)
        return true
    }
    /// - Returns: whether it was there.
    @discardableResult
    package static func removeExternalID(_ id: ExternalID, of person: PersonID, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws -> Bool {
        let gone = try tx.execute("""
            DELETE FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = 'person' AND system = \(id.system) AND value = \(id.value) AND subject_id = \(person)
            """)
        if gone == 0 { return false }
        try ledger.append(PersonChanged(person: person, isSuspended: false, fields: [Change("externalID", from: "\(id.system): \(id.value)", to: nil)]), by: actor, tx)
        return true
    }
}
