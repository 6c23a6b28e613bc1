package import Blobs
package import CMI5
import Documents
package import Kernel
package import SCORM

/// What intake made of a zip.
package struct IntakeResult: Sendable {
    package let standard: PackageStandard
    package let manifest: Manifest
    /// Of a cmi5 or xAPI package.
    package var structure: CourseStructure?
    package let notes: [PackageNote]
    package let files: [PackageFile]
    /// What the small ones lie in.
    package let bundles: [Blob]
    package let zipSHA256: String
}

/// Reads a zip that nobody vouches for. Everything is checked before anything is stored: a refused package leaves nothing.
/// Blocking: call it off the cooperative pool.
package enum Intake {
    /// Files that are packed are held in memory up to this size; larger ones are served as they are.
    private static let packedUpTo = 4 << 20
    private static let manifestBytes = 16 << 20

    /// - Parameters:
    ///   - path: the zip on disk; sha256: of the zip.
    ///   - progress: called with bytes done and in all while files are stored.
    /// - Throws: `ImportRefusal`, or a write failure of the blobs.
    package static func run(
        _ path: String, sha256: String, into blobs: BlobFolder, vendor: VendorID, progress: (Int, Int) -> Void = { _, _ in }
    ) throws -> IntakeResult {
        do {
            if let bare = try CourseIntake.bare(path) { return result(bare, [], ([], []), sha256) }
            let zip = try ZipReader(path: path)
            let course = try CourseIntake.read(paths: zip.entries.map(\.path)) { try zip.contents(of: $0, maxBytes: $1) }
            if let course { return try take(zip, course, sha256, blobs, vendor, progress) }
            let (manifest, repairs) = try ManifestReader.read(paths: zip.entries.map(\.path)) {
                try zip.contents(of: $0, maxBytes: manifestBytes)
            }
            // Every byte is unpacked and checked once before the first file is kept.
            try zip.stream { _, content in
                while try content.next() != nil {}
                return true
            }
            let stored = try store(zip, folder: manifest.folder, blobs, vendor, progress)
            return IntakeResult(standard: PackageStandard(manifest.edition), manifest: manifest, notes: notes(zip, repairs), files: stored.files, bundles: stored.bundles, zipSHA256: sha256)
        } catch let refusal as ZipRefusal {
            throw ImportRefusal.zip(refusal)
        } catch let refusal as ManifestRefusal {
            throw ImportRefusal.manifest(refusal)
        } catch let refusal as StructureRefusal {
            throw ImportRefusal.structure(refusal)
        }
    }

    private static func take(_ zip: ZipReader, _ course: CourseIntake, _ sha256: String, _ blobs: BlobFolder, _ vendor: VendorID, _ progress: (Int, Int) -> Void) throws -> IntakeResult {
        try zip.stream { _, content in
            while try content.next() != nil {}
            return true
        }
        let stored = try store(zip, folder: course.course.folder, blobs, vendor, progress)
        return result(course, notes(zip, []), stored, sha256)
    }
    private static func result(_ course: CourseIntake, _ more: [PackageNote], _ stored: Stored, _ sha256: String) -> IntakeResult {
        IntakeResult(standard: course.standard, manifest: course.course.outline, structure: course.course, notes: course.notes.map(PackageNote.init) + more, files: stored.files, bundles: stored.bundles, zipSHA256: sha256)
    }

    private typealias Stored = (files: [PackageFile], bundles: [Blob])

    /// Only what lies in the manifest's folder belongs to the package. Small files go into bundles.
    private static func store(
        _ zip: ZipReader, folder: String, _ blobs: BlobFolder, _ vendor: VendorID, _ progress: (Int, Int) -> Void
    ) throws -> Stored {
        let total = zip.entries.reduce(0) { $0 + $1.bytes }
        var done = 0
        var files: [PackageFile] = [], small = BundleMaker(blobs, vendor: vendor)
        try zip.stream { entry, content in
            defer { done += entry.bytes; progress(done, total) }
            guard entry.path.hasPrefix(folder) else { return true }
            let relative = String(entry.path.dropFirst(folder.count))
            let type = ContentTypes.type(of: relative)
            if entry.bytes <= BundleMaker.longest {
                var bytes: [UInt8] = []
                bytes.reserveCapacity(entry.bytes)
                while let chunk = try content.next() { bytes.append(contentsOf: chunk) }
                try small.add(relative, contentType: type, bytes)
                return true
            }
            let writer = try blobs.writer(vendor)
            var whole: [UInt8]? = ContentTypes.isPackable(type) && entry.bytes <= packedUpTo ? [] : nil
            whole?.reserveCapacity(entry.bytes)
            while let chunk = try content.next() {
                try writer.write(Array(chunk))
                whole?.append(contentsOf: chunk)
            }
            let blob = try writer.finish(contentType: type)
            let packed = try whole.flatMap { Gzip.pack($0) }.map { try blobs.put($0, contentType: "application/gzip", vendor: vendor) }
            files.append(PackageFile(path: relative, contentType: type, sha256: blob.sha256, size: blob.size,
                                     packedSHA256: packed?.sha256, packedSize: packed?.size))
            return true
        }
        return (files + (try small.files()), small.bundles)
    }

    private static func notes(_ zip: ZipReader, _ repairs: [Repair]) -> [PackageNote] {
        var renamed = 0, litter = 0
        var example = ""
        for note in zip.notes {
            switch note {
            case .nameRepaired(_, let to):
                renamed += 1
                if example.isEmpty { example = to }
            case .litterSkipped: litter += 1
            }
        }
        var notes = repairs.map(PackageNote.init)
        if renamed > 0 { notes.append(PackageNote(code: "names-repaired", arguments: [String(renamed), example])) }
        if litter > 0 { notes.append(PackageNote(code: "litter-skipped", arguments: [String(litter)])) }
        return notes
    }
}
