internal import CArchive
#if canImport(Glibc)
internal import Glibc
#endif

/// Writes a zip file, entry by entry. Names are stored as UTF-8 with bit 11 set (APPNOTE.TXT 4.4.4).
///
/// Use: `add` any number of times, then `finish` once. Not Sendable: one writer, one thread. Blocking.
package final class ZipWriter {
    /// The file could not be written; the text is libarchive's, for the log.
    package struct Failure: Error, Sendable { package let reason: String }

    private var archive: OpaquePointer?

    /// - Parameter path: created or overwritten.
    package init(path: String) throws {
        _ = setlocale(LC_CTYPE, "C.UTF-8")
        archive = archive_write_new()
        archive_write_set_format_zip(archive)
        archive_write_set_options(archive, "zip:hdrcharset=UTF-8")
        guard archive_write_open_filename(archive, path) == ARCHIVE_OK else { throw failure() }
    }

    deinit { archive_write_free(archive) }

    /// - Parameter modifiedSeconds: seconds since 1970, UTC; the same input and time give the same bytes.
    package func add(_ path: String, _ bytes: [UInt8], modifiedSeconds: Int = 315_532_800) throws {
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname_utf8(entry, path)
        archive_entry_set_size(entry, Int64(bytes.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_mtime(entry, modifiedSeconds, 0)
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw failure() }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress! + written, $0.count - written) }
            guard count > 0 else { throw failure() }
            written += count
        }
        guard archive_write_finish_entry(archive) == ARCHIVE_OK else { throw failure() }
    }

    package func finish() throws {
        guard archive_write_close(archive) == ARCHIVE_OK else { throw failure() }
    }

    private func failure() -> Failure {
        Failure(reason: archive_error_string(archive).map { String(cString: $0) } ?? "unknown")
    }
}
