import CMI5
import Kernel
import SCORM
import Store

/// A play as it stands: what a move keeps of it before it changes anything, and puts back when it is undone.
struct PlayState: Sendable, Codable {
    let package: PackageID
    let status: String
    let scoreUnits: Int?
    let done: Int
    let total: Int
    /// Records by item.
    let items: [String: PlayRecord]
    /// Of SCORM 2004.
    let sequencing: SequencingSnapshot?
    /// Of cmi5 and xAPI packages, by publisher's id.
    let units: [String: UnitStanding]

    /// Whether anything was begun.
    var isBegun: Bool { !items.isEmpty || sequencing != nil || !units.isEmpty }

    init(_ registration: Registration, vendor: VendorID, _ tx: Transaction) throws {
        package = registration.package
        status = registration.status
        scoreUnits = registration.scoreUnits
        done = registration.done
        total = registration.total
        items = try Registrations.items(of: registration.id, vendor: vendor, tx)
        sequencing = try Sequencings.state(of: registration.id, vendor: vendor, tx)?.snapshot
        units = try LaunchStore.standings(registration.id, vendor: vendor, tx)
    }
}

extension Registrations {
    /// Lets a registration play another package; what it amounts to there follows.
    static func play(_ package: PackageID, _ id: RegistrationID, total: Int, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE play_registration SET package_id = \(package), total = \(total) WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    /// What a registration amounts to, without a word to anybody else.
    static func stand(_ status: String, scoreUnits: Int?, done: Int, total: Int, _ id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE play_registration SET status = \(status), score_units = \(scoreUnits), done = \(done), total = \(total) WHERE vendor_id = \(vendor) AND id = \(id)
            """)
    }
    /// Puts an item's record by an entry of the server's own, so that its log still makes the record; whoever has the item open is superseded.
    static func put(_ record: PlayRecord, _ item: String, fresh: PlayRecord, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws {
        var state = try Self.item(item, of: id, fresh: fresh, vendor: vendor, tx)
        state.record = record
        try CommitPlay.appendOwn([.moved(record)], item: item, "moved", &state, id, vendor, tx)
        try save(state, item, of: id, vendor: vendor, tx)
    }
}
