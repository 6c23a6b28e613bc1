package import Kernel
package import Store

extension Organizations {
    /// Nobody joins a partner that is none on that day.
    /// - Throws: `EndingRefusal.ended`
    package static func refuseEnded(_ id: OrganizationID, on day: Day, vendor: VendorID, _ tx: Transaction) throws {
        guard let row = try tx.first("SELECT name, ended_on FROM organization WHERE vendor_id = \(vendor) AND id = \(id)"), let ended = try row.optionalDay("ended_on") else { return }
        // A date of the past, as of an import, is judged by today.
        if ended < max(day, try Seats.today(vendor, tx)) { throw EndingRefusal.ended(organization: try row.text("name")) }
    }
}
