import Blobs
import Kernel
import Ledger
import People
import Store
import Tables
import Web

/// Makes a batch of a stored file: reads it, guesses what its columns mean and waits for somebody's word.
struct TakeFile: Sendable {
    let place: Workplace
    let kind: RosterKind
    let organization: OrganizationID?
    let source: String?
    let fileName: String
    var options = RosterOptions()

    /// - Parameter state: where the batch begins: `mapping`, or `planning` for one whose columns are known.
    /// - Throws: ``TableRefusal``; ``RosterRefusal`` for a file of one row.
    func perform(path: String, blob: Blob?, sheet: String? = nil, state: Batch.State = .mapping, by actor: Actor, vendor: VendorID,
                 check: (@Sendable (Batch) throws -> Void)? = nil) async throws -> Batch {
        let store = place.ground.store, kind = kind, organization = organization
        let id = try await store.read(vendor) { $0.newID(of: Never.self).value }
        let read = try await ReadFile(store: store, path: path, sheet: sheet).perform(into: id, vendor: vendor)
        let options = options, source = source, fileName = fileName
        do {
            return try await store.write(vendor) { tx in
                let mapping = try MappingStore.guess(read.header, kind, owner: organization, vendor: vendor, tx)
                let remembered = try MappingStore.options(kind, owner: organization, vendor: vendor, tx)
                let batch = Batch(
                    id: id, kind: kind, organization: organization, source: source, state: state, fileName: String(fileName.prefix(120)),
                    facts: FileFacts(read.facts, blob: blob?.sha256), header: read.header, mapping: mapping, options: source == nil ? remembered ?? options : options,
                    rows: read.rows, job: nil, failure: nil, createdAt: tx.now, createdBy: actor, finishedAt: nil, undoneAt: nil)
                try check?(batch)
                if source == nil, read.rows == 0 { throw RosterRefusal.onlyHeader }
                try BatchStore.insert(batch, vendor: vendor, tx)
                if let blob { try BlobFolder.reference(blob, ownerKind: "roster", ownerID: id, tx) }
                return batch
            }
        } catch {
            _ = try await store.write(vendor) { try $0.execute("DELETE FROM roster_row WHERE vendor_id = \(vendor) AND batch_id = \(id)") }
            throw error
        }
    }
}

/// What headings meant in the last good file, per vendor or organization.
enum MappingStore {
    private static let optionsHeading = "\u{1}options"

    static func systems(_ kind: RosterKind, vendor: VendorID, _ tx: Transaction) throws -> [String] {
        let subject = kind == .people ? "person" : "organization"
        return try tx.query("SELECT DISTINCT system FROM external_id WHERE vendor_id = \(vendor) AND subject_kind = \(subject) ORDER BY system LIMIT 50").map { try $0.text("system") }
    }
    static func guess(_ header: [String], _ kind: RosterKind, owner: OrganizationID?, vendor: VendorID, _ tx: Transaction) throws -> RosterMapping {
        var remembered: [String: RosterField] = [:]
        for row in try tx.query("SELECT heading, field FROM roster_mapping WHERE vendor_id = \(vendor) AND owner_id = \(owner?.value ?? "") AND kind = \(kind.rawValue)") {
            remembered[try row.text("heading")] = RosterField(try row.text("field"))
        }
        return RosterMapping.guess(header, kind, systems: try systems(kind, vendor: vendor, tx), own: try own(kind, vendor: vendor, tx), remembered: remembered)
    }
    /// The vendor's own fields that a file may have columns for.
    static func own(_ kind: RosterKind, vendor: VendorID, _ tx: Transaction) throws -> [CustomField] {
        kind == .organizations ? try CustomFields.all(.organization, vendor: vendor, tx) : []
    }
    /// The same with archived ones, by key, for telling what older files said.
    static func words(_ kind: RosterKind, vendor: VendorID, _ tx: Transaction) throws -> [String: CustomField] {
        guard kind == .organizations else { return [:] }
        return Dictionary(try CustomFields.all(.organization, archived: true, vendor: vendor, tx).map { ($0.key, $0) }, uniquingKeysWith: { a, _ in a })
    }
    static func options(_ kind: RosterKind, owner: OrganizationID?, vendor: VendorID, _ tx: Transaction) throws -> RosterOptions? {
        try tx.first("""
            SELECT field FROM roster_mapping WHERE vendor_id = \(vendor) AND owner_id = \(owner?.value ?? "") AND kind = \(kind.rawValue) AND heading = \(optionsHeading)
            """).flatMap { try? BatchStore.value(RosterOptions.self, $0.text("field")) }
    }
    static func remember(_ header: [String], _ mapping: RosterMapping, _ options: RosterOptions, _ kind: RosterKind, owner: OrganizationID?, vendor: VendorID, _ tx: Transaction) throws {
        var all = Dictionary(zip(header.map(RosterMapping.folded), mapping.fields.map(\.key)), uniquingKeysWith: { a, b in a.isEmpty ? b : a })
        all[""] = nil
        all[optionsHeading] = try BatchStore.text(options)
        for (heading, field) in all {
            try tx.execute("""
                INSERT INTO roster_mapping (vendor_id, owner_id, kind, heading, field) VALUES (\(vendor), \(owner?.value ?? ""), \(kind.rawValue), \(heading), \(field))
                ON CONFLICT (vendor_id, owner_id, kind, heading) DO UPDATE SET field = excluded.field
                """)
        }
    }
}
