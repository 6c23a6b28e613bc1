import Foundation

/// The central directory of a zip file, read and checked before a single byte is unpacked.
///
/// libarchive unpacks; this reads what libarchive does not tell (compressed sizes, raw names with NUL, encryption and
/// overlaps), so a hostile file is refused in milliseconds. Source: APPNOTE.TXT 4.3.12–4.3.16, zip64 included.
struct ZipDirectory {
    struct Record: Equatable {
        var name: String
        var compressedBytes: Int
        var bytes: Int
        var offset: Int
        var encrypted: Bool
        var special: Bool
        var method: Int
    }

    /// In the order in which their data lies in the file, which is the order in which libarchive delivers them.
    private(set) var records: [Record] = []

    private static let endLength = 22, headLength = 46

    init(path: String, maxEntries: Int) throws(ZipRefusal) {
        guard let file = FileHandle(forReadingAtPath: path) else { throw .unreadable }
        defer { try? file.close() }
        guard let length = try? file.seekToEnd() else { throw .unreadable }
        let size = Int(length)
        let end = try Self.findEnd(file, size)
        guard end.count <= maxEntries else { throw .tooManyEntries(limit: maxEntries) }
        // A record is 46 bytes and a name; three of up to 64 KB each are allowed on paper, never in practice.
        guard end.directoryBytes >= 0, end.directoryBytes <= end.position, end.directoryBytes <= 1 << 20 + maxEntries * 2048 else {
            throw .truncated
        }
        let bytes = try Self.read(file, at: end.position - end.directoryBytes, end.directoryBytes)
        try parse(bytes, count: end.count)
        records.sort { $0.offset < $1.offset }
        try checkOverlaps(dataEnd: end.position - end.directoryBytes)
    }

    private static func read(_ file: FileHandle, at offset: Int, _ count: Int) throws(ZipRefusal) -> [UInt8] {
        guard offset >= 0, count >= 0 else { throw .truncated }
        if count == 0 { return [] }
        do {
            try file.seek(toOffset: UInt64(offset))
            guard let data = try file.read(upToCount: count), data.count == count else { throw ZipRefusal.truncated }
            return [UInt8](data)
        } catch let refusal as ZipRefusal { throw refusal } catch { throw .unreadable }
    }

    private static func findEnd(_ file: FileHandle, _ size: Int) throws(ZipRefusal)
        -> (position: Int, directoryBytes: Int, count: Int) {
        let head = try read(file, at: 0, min(size, 4))
        let looksLikeZip = head.starts(with: [0x50, 0x4B]) && head.count == 4
        let tailLength = min(size, endLength + 65_535)
        let tail = try read(file, at: size - tailLength, tailLength)
        var at = tail.count - endLength
        while at >= 0, !(tail[at] == 0x50 && tail[at + 1] == 0x4B && tail[at + 2] == 5 && tail[at + 3] == 6) { at -= 1 }
        guard at >= 0 else { throw looksLikeZip ? .truncated : .notAZip }
        let position = size - tailLength + at
        let count = tail.u16(at + 10), directoryBytes = tail.u32(at + 12)
        if count == 0xFFFF || directoryBytes == 0xFFFF_FFFF || tail.u32(at + 16) == 0xFFFF_FFFF, position >= 20 {
            let locator = try read(file, at: position - 20, 20)
            if locator.u32(0) == 0x0706_4B50 {
                let at64 = locator.u64(8)
                guard at64 >= 0, at64 <= position - 76 else { throw .truncated }
                let end64 = try read(file, at: at64, 56)
                guard end64.u32(0) == 0x0606_4B50 else { throw .truncated }
                return (at64, end64.u64(40), end64.u64(32))
            }
        }
        return (position, directoryBytes, count)
    }

    private mutating func parse(_ bytes: [UInt8], count: Int) throws(ZipRefusal) {
        var at = 0
        records.reserveCapacity(count)
        while at < bytes.count {
            guard at + Self.headLength <= bytes.count, bytes.u32(at) == 0x0201_4B50 else { throw .truncated }
            let nameLength = bytes.u16(at + 28), extraLength = bytes.u16(at + 30), commentLength = bytes.u16(at + 32)
            let extraStart = at + Self.headLength + nameLength
            let next = extraStart + extraLength + commentLength
            guard next <= bytes.count else { throw .truncated }
            let nameBytes = bytes[at + Self.headLength..<extraStart]
            var record = Record(name: "", compressedBytes: bytes.u32(at + 20), bytes: bytes.u32(at + 24),
                                offset: bytes.u32(at + 42), encrypted: bytes.u16(at + 8) & 1 != 0, special: false,
                                method: bytes.u16(at + 10))
            let unicode = Self.readExtra(bytes, extraStart, extraLength, &record)
            record.name = ZipName.text(nameBytes, unicodeExtra: unicode)
            record.encrypted = record.encrypted || record.method == 99
            record.special = Self.isSpecial(madeBy: bytes.u16(at + 4) >> 8, attributes: bytes.u32(at + 38))
            guard record.compressedBytes >= 0, record.bytes >= 0, record.offset >= 0 else { throw .damaged(path: record.name) }
            records.append(record)
            at = next
        }
        guard records.count == count || (count == 0xFFFF && records.count > count) || records.count & 0xFFFF == count else {
            throw .truncated
        }
    }

    /// Reads zip64 sizes (0x0001) into the record and returns Info-ZIP's Unicode path (0x7075) if there is one.
    private static func readExtra(_ bytes: [UInt8], _ start: Int, _ length: Int, _ record: inout Record) -> [UInt8]? {
        var at = start
        var unicode: [UInt8]?
        while at + 4 <= start + length {
            let id = bytes.u16(at), size = bytes.u16(at + 2)
            guard at + 4 + size <= start + length else { break }
            if id == 1 {
                var field = at + 4
                let end = at + 4 + size
                if record.bytes == 0xFFFF_FFFF, field + 8 <= end { record.bytes = bytes.u64(field); field += 8 }
                if record.compressedBytes == 0xFFFF_FFFF, field + 8 <= end { record.compressedBytes = bytes.u64(field); field += 8 }
                if record.offset == 0xFFFF_FFFF, field + 8 <= end { record.offset = bytes.u64(field) }
            } else if id == 0x7075, size > 5 {
                unicode = Array(bytes[at + 9..<at + 4 + size])
            }
            at += 4 + size
        }
        return unicode
    }

    /// Unix types other than regular file and directory (link, device, socket, pipe).
    private static func isSpecial(madeBy: Int, attributes: Int) -> Bool {
        let type = (attributes >> 16) & 0o170000
        return (madeBy == 3 || madeBy == 19) && type != 0 && type != 0o100000 && type != 0o040000
    }

    /// Entries that share bytes are how a small file becomes petabytes; no honest tool writes them.
    private func checkOverlaps(dataEnd: Int) throws(ZipRefusal) {
        for (record, next) in zip(records, records.dropFirst())
        where record.offset + 30 + record.compressedBytes > next.offset {
            throw .overlapping
        }
        if let last = records.last, last.offset + 30 + last.compressedBytes > dataEnd { throw .truncated }
    }
}

extension [UInt8] {
    func u16(_ at: Int) -> Int { Int(self[at]) | Int(self[at + 1]) << 8 }
    func u32(_ at: Int) -> Int { u16(at) | u16(at + 2) << 16 }
    /// A value beyond Int turns negative and is refused by the caller.
    func u64(_ at: Int) -> Int { u32(at) | Int(truncatingIfNeeded: UInt64(u32(at + 4)) << 32) }
}
