import Blobs
package import Courses
package import Kernel
import SCORM
package import Store

/// A file of a package, as stored.
package struct PackageFile: Sendable {
    /// Relative to the manifest's folder.
    package let path: String
    package let contentType: String
    package let sha256: String
    /// Bytes.
    package let size: Int
    /// The gzip form, where it saves something, when it is a blob of its own.
    package let packedSHA256: String?
    package internal(set) var packedSize: Int?
    /// Where it lies with others; nil when it is a blob of its own.
    package struct Bundle: Sendable, Hashable {
        package internal(set) var sha256: String
        /// The first byte.
        package let offset: Int
        /// The first byte of the gzip form, where there is one.
        package internal(set) var packedOffset: Int?
    }
    package internal(set) var bundle: Bundle?

    package init(path: String, contentType: String, sha256: String, size: Int, packedSHA256: String?, packedSize: Int?) {
        self.path = path
        self.contentType = contentType
        self.sha256 = sha256
        self.size = size
        self.packedSHA256 = packedSHA256
        self.packedSize = packedSize
    }
    init(_ row: Row) throws {
        path = try row.text("path")
        contentType = try row.text("content_type")
        sha256 = try row.text("sha256")
        size = try row.int("size")
        packedSHA256 = try row.optionalText("packed_sha256")
        packedSize = try row.optionalInt("packed_size")
        guard let bundle = try row.optionalText("bundle_sha256") else { return }
        self.bundle = Bundle(sha256: bundle, offset: try row.int("bundle_offset"), packedOffset: try row.optionalInt("packed_offset"))
    }
}

/// All SQL of packages and their files.
package enum Packages {
    package static func find(_ id: PackageID, vendor: VendorID, _ tx: Transaction) throws -> PackageVersion? {
        try tx.first("SELECT * FROM package_version WHERE vendor_id = \(vendor) AND id = \(id) AND is_complete = 1").map(PackageVersion.init)
    }
    /// The activity's packages, newest first.
    package static func of(_ activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws -> [PackageVersion] {
        try tx.query("""
            SELECT * FROM package_version WHERE vendor_id = \(vendor) AND activity_id = \(activity) AND is_complete = 1 ORDER BY number DESC LIMIT 50
            """).map(PackageVersion.init)
    }

    static func begin(_ id: PackageID, _ read: IntakeResult, course: CourseID, activity: ActivityID?, fileName: String, line: String, by actor: Actor,
                      vendor: VendorID, _ tx: Transaction) throws {
        let activity = activity?.value ?? ""
        let manifest = try read.structure.map { try JSONText.write($0) } ?? JSONText.write(read.manifest), notes = try JSONText.write(read.notes)
        try tx.execute("""
            INSERT INTO package_version (vendor_id, id, course_id, activity_id, number, title, standard, edition, manifest, notes, file_name, zip_sha256,
                file_count, bytes, uploaded_by, created_at, is_complete, line_id)
            SELECT \(vendor), \(id), \(course), \(activity), coalesce(max(number), 0) + 1, \(read.manifest.title), \(read.standard.rawValue), \(read.structure == nil ? read.manifest.edition.rawValue : "1"),
                \(manifest), \(notes), \(fileName), \(read.zipSHA256), \(read.files.count), \(read.files.reduce(0) { $0 + $1.size }),
                \(actor.id), \(tx.now), 0, \(line)
            FROM package_version WHERE vendor_id = \(vendor) AND activity_id = \(activity)
            """)
    }
    /// Writes files of a package, and that it owns the blobs of those that are blobs of their own.
    static func add(_ files: [PackageFile], to id: PackageID, vendor: VendorID, _ tx: Transaction) throws {
        for file in files {
            try tx.execute("""
                INSERT INTO package_file (vendor_id, package_id, path, path_folded, content_type, sha256, size, packed_sha256, packed_size,
                    bundle_sha256, bundle_offset, packed_offset)
                VALUES (\(vendor), \(id), \(file.path), \(file.path.lowercased()), \(file.contentType), \(file.sha256), \(file.size),
                    \(file.packedSHA256), \(file.packedSize), \(file.bundle?.sha256), \(file.bundle?.offset), \(file.bundle?.packedOffset))
                """)
            guard file.bundle == nil else { continue }
            try own(Blob(sha256: file.sha256, size: file.size, contentType: file.contentType), id, tx)
            if let packed = file.packedSHA256 { try own(Blob(sha256: packed, size: file.packedSize ?? 0, contentType: "application/gzip"), id, tx) }
        }
    }
    /// Notes that a blob is a package's: without an owner it is swept.
    static func own(_ blob: Blob, _ id: PackageID, _ tx: Transaction) throws { try BlobFolder.reference(blob, ownerKind: "package", ownerID: id.value, tx) }
    static func complete(_ id: PackageID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE package_version SET is_complete = 1 WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    static func markUsed(_ id: PackageID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE package_version SET used_at = coalesce(used_at, \(tx.now)) WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    /// Removes a package that was never used. - Returns: whether it was there and unused.
    @discardableResult
    static func discard(_ id: PackageID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let removed = try tx.execute("DELETE FROM package_version WHERE vendor_id = \(vendor) AND id = \(id) AND used_at IS NULL")
        guard removed == 1 else { return false }
        try tx.execute("DELETE FROM package_file WHERE vendor_id = \(vendor) AND package_id = \(id)")
        try tx.execute("DELETE FROM blob_reference WHERE vendor_id = \(vendor) AND owner_kind = 'package' AND owner_id = \(id)")
        try tx.execute("UPDATE play_registration SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor) AND package_id = \(id) AND is_preview = 1")
        return true
    }
    static func unused(before: Instant, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [PackageID] {
        try tx.query("""
            SELECT id FROM package_version WHERE vendor_id = \(vendor) AND used_at IS NULL AND created_at < \(before) ORDER BY created_at LIMIT \(limit)
            """).map { try $0.id("id") }
    }

    /// The file that a request on the content host means: by its exact path, else by letter case, as packages made on
    /// Windows write it.
    static func file(_ path: String, of id: PackageID, vendor: VendorID, _ tx: Transaction) throws -> PackageFile? {
        if let exact = try tx.first("SELECT * FROM package_file WHERE vendor_id = \(vendor) AND package_id = \(id) AND path = \(path)") {
            return try PackageFile(exact)
        }
        return try tx.first("""
            SELECT * FROM package_file WHERE vendor_id = \(vendor) AND package_id = \(id) AND path_folded = \(path.lowercased()) ORDER BY path LIMIT 1
            """).map(PackageFile.init)
    }
}
