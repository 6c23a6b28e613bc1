internal import CArchive
import Foundation
#if canImport(Glibc)
internal import Glibc
#endif

/// A zip file that has passed every check of its directory and can be streamed.
///
/// A zip is hostile until proved otherwise: opening reads the central directory and refuses what could hurt
/// (see `ZipRefusal`); streaming counts what really comes out and refuses again where the directory lied.
/// Blocking: call it off the cooperative pool.
package struct ZipReader: Sendable {
    /// Bounds on one archive. Bytes are unpacked bytes.
    package struct Limits: Sendable {
        package var maxEntries: Int
        package var maxEntryBytes: Int
        package var maxTotalBytes: Int
        /// Unpacked divided by packed. Deflate reaches 1032 at most; blank bitmaps reach some hundreds.
        package var maxRatio: Int
        /// Below this many bytes no ratio is judged: a small blank file compresses absurdly well and hurts nobody.
        package var ratioFromBytes: Int

        package init(maxEntries: Int = 20_000, maxEntryBytes: Int = 2 << 30, maxTotalBytes: Int = 4 << 30,
                     maxRatio: Int = 200, ratioFromBytes: Int = 16 << 20) {
            self.maxEntries = maxEntries
            self.maxEntryBytes = maxEntryBytes
            self.maxTotalBytes = maxTotalBytes
            self.maxRatio = maxRatio
            self.ratioFromBytes = ratioFromBytes
        }
    }

    /// One regular file of the archive. `path` is relative, with `/`, without `.` and `..`, in composed Unicode.
    package struct Entry: Sendable, Equatable {
        package let path: String
        /// As declared by the directory; streaming fails when the data disagrees.
        package let bytes: Int
        package let compressedBytes: Int
    }

    /// Something that was put right or left out, to be shown to the person who uploaded the file.
    package enum Note: Sendable, Equatable {
        case nameRepaired(from: String, to: String)
        case litterSkipped(String)
    }

    package let path: String
    package let limits: Limits
    /// Regular files in the order of their data; directories are implied by paths and not listed.
    package let entries: [Entry]
    package let notes: [Note]
    /// One per record of the directory, in order: nil for what is left out (directories, litter).
    private let plan: [Entry?]

    /// - Throws: `ZipRefusal`.
    package init(path: String, limits: Limits = Limits()) throws(ZipRefusal) {
        let directory = try ZipDirectory(path: path, maxEntries: limits.maxEntries)
        var plan: [Entry?] = [], notes: [Note] = [], seen: Set<String> = [], total = 0
        for record in directory.records {
            let name = try ZipName.check(record.name)
            guard !record.encrypted else { throw .encrypted(path: name.path) }
            guard !record.special else { throw .specialFile(path: name.path) }
            guard record.bytes <= limits.maxEntryBytes else {
                throw .entryTooLarge(path: name.path, limitBytes: limits.maxEntryBytes)
            }
            total += record.bytes
            guard total <= limits.maxTotalBytes else { throw .tooLarge(limitBytes: limits.maxTotalBytes) }
            if record.bytes > limits.ratioFromBytes, record.bytes / max(record.compressedBytes, 1) > limits.maxRatio {
                throw .suspiciousRatio(path: name.path)
            }
            if name.isDirectory { plan.append(nil); continue }
            if ZipName.isLitter(name.path) { notes.append(.litterSkipped(name.path)); plan.append(nil); continue }
            guard seen.insert(name.path).inserted else { throw .duplicate(name.path) }
            if name.repaired { notes.append(.nameRepaired(from: record.name, to: name.path)) }
            plan.append(Entry(path: name.path, bytes: record.bytes, compressedBytes: record.compressedBytes))
        }
        self.path = path
        self.limits = limits
        self.plan = plan
        self.notes = notes
        entries = plan.compactMap(\.self)
    }

    /// The bytes of the entry being streamed, at most 64 KB at a time.
    package final class Content {
        fileprivate let archive: OpaquePointer
        fileprivate let entry: Entry
        fileprivate let limits: Limits
        fileprivate var read = 0
        private var buffer = [UInt8](repeating: 0, count: 65_536)

        fileprivate init(archive: OpaquePointer, entry: Entry, limits: Limits) {
            self.archive = archive
            self.entry = entry
            self.limits = limits
        }

        /// The next bytes, or nil at the end. The checksum has been verified when nil is returned.
        package func next() throws(ZipRefusal) -> ArraySlice<UInt8>? {
            let count = archive_read_data(archive, &buffer, buffer.count)
            guard count >= 0 else { throw ZipReader.refusal(archive, at: entry.path) }
            if count == 0 {
                guard read == entry.bytes else { throw .damaged(path: entry.path) }
                return nil
            }
            read += count
            guard read <= entry.bytes, read <= limits.maxEntryBytes else { throw .damaged(path: entry.path) }
            return buffer[0..<count]
        }
    }

    /// Streams every file, in the order of `entries`. What the closure leaves unread is read and verified anyway.
    ///
    /// - Parameter visit: returns false to stop early.
    /// - Throws: `ZipRefusal`, or what the closure throws.
    package func stream(_ visit: (Entry, Content) throws -> Bool) throws {
        _ = Self.locale
        guard let archive = archive_read_new() else { throw ZipRefusal.unreadable }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip_seekable(archive)
        guard archive_read_open_filename(archive, path, 65_536) == ARCHIVE_OK else { throw ZipRefusal.unreadable }
        for entry in plan {
            var header: OpaquePointer?
            let status = archive_read_next_header(archive, &header)
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN else {
                if status == ARCHIVE_EOF { throw ZipRefusal.truncated }
                throw Self.refusal(archive, at: entry?.path ?? "")
            }
            guard let entry else { continue }
            // The directory said "a plain file"; the local header must not say otherwise.
            guard UInt32(archive_entry_filetype(header)) == 0o100000 else { throw ZipRefusal.specialFile(path: entry.path) }
            let content = Content(archive: archive, entry: entry, limits: limits)
            guard try visit(entry, content) else { return }
            if content.read < entry.bytes || entry.bytes == 0 { while try content.next() != nil {} }
        }
    }

    /// The whole content of one small file, for example a manifest.
    package func contents(of path: String, maxBytes: Int) throws -> [UInt8] {
        guard let wanted = entries.first(where: { $0.path == path }) else { throw ZipRefusal.missing(path: path) }
        guard wanted.bytes <= maxBytes else { throw ZipRefusal.entryTooLarge(path: path, limitBytes: maxBytes) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(wanted.bytes)
        try streamOne(wanted) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Streams one file in pieces; the others are passed over without unpacking.
    /// - Throws: `ZipRefusal`, or what the closure throws.
    package func read(_ path: String, _ take: (ArraySlice<UInt8>) throws -> Void) throws {
        guard let wanted = entries.first(where: { $0.path == path }) else { throw ZipRefusal.missing(path: path) }
        try streamOne(wanted, take)
    }

    private func streamOne(_ wanted: Entry, _ take: (ArraySlice<UInt8>) throws -> Void) throws {
        let position = plan.firstIndex(of: wanted)
        let upTo = ZipReader(copying: self, keeping: position)
        try upTo.stream { entry, content in
            guard entry == wanted else { return true }
            while let chunk = try content.next() { try take(chunk) }
            return false
        }
    }

    /// The same archive with all but one file left out, so that libarchive skips the others without unpacking.
    private init(copying other: ZipReader, keeping position: Int?) {
        path = other.path
        limits = other.limits
        notes = []
        plan = other.plan.enumerated().map { $0.offset == position ? $0.element : nil }
        entries = plan.compactMap(\.self)
    }

    fileprivate static func refusal(_ archive: OpaquePointer, at path: String) -> ZipRefusal {
        let text = archive_error_string(archive).map { String(cString: $0) } ?? ""
        if text.contains("runcated") { return .truncated }
        if text.contains("ncrypt") || text.contains("assphrase") { return .encrypted(path: path) }
        if text.contains("nsupported") { return .unsupported(path: path) }
        return .damaged(path: path)
    }

    /// libarchive converts names by the C locale and warns at every accent without this.
    private static let locale: Bool = setlocale(LC_CTYPE, "C.UTF-8") != nil
}
