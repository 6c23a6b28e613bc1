import Foundation

/// Builds zip files byte by byte, with every lie a hostile or careless tool can tell.
struct RawZip {
    struct Item {
        var name: [UInt8]
        var data: [UInt8]
        var flags: UInt16 = 0x0800
        var method: UInt16 = 0
        var unixMode: UInt32 = 0o100644
        var declaredBytes: UInt32?
        var checksum: UInt32?
        var offset: UInt32?

        init(_ name: String, _ data: String = "hello", flags: UInt16 = 0x0800, unixMode: UInt32 = 0o100644) {
            self.init(Array(name.utf8), Array(data.utf8), flags: flags, unixMode: unixMode)
        }
        init(_ name: [UInt8], _ data: [UInt8], flags: UInt16 = 0x0800, unixMode: UInt32 = 0o100644) {
            self.name = name
            self.data = data
            self.flags = flags
            self.unixMode = unixMode
        }
    }

    var items: [Item]
    init(_ items: [Item]) { self.items = items }

    func bytes() -> [UInt8] {
        var out: [UInt8] = [], directory: [UInt8] = []
        for item in items {
            let at = UInt32(out.count), sum = item.checksum ?? Self.crc32(item.data), size = UInt32(item.data.count)
            let shared = le16(20) + le16(item.flags) + le16(item.method) + le32(0x0021_0000) + le32(sum) + le32(size)
                + le32(item.declaredBytes ?? size) + le16(UInt16(item.name.count)) + le16(0)
            out += le32(0x0403_4B50) + shared + item.name + item.data
            directory += le32(0x0201_4B50) + le16(0x0314) + shared + le16(0) + le16(0) + le16(0) + le32(item.unixMode << 16)
                + le32(item.offset ?? at) + item.name
        }
        let start = UInt32(out.count)
        out += directory
        out += le32(0x0605_4B50) + le32(0) + le16(UInt16(items.count)) + le16(UInt16(items.count))
            + le32(UInt32(directory.count)) + le32(start) + le16(0)
        return out
    }

    private func le16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    private func le32(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}

/// A folder of its own per test, removed with it.
final class Scratch {
    let url: URL
    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("documents-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
    @discardableResult
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: url.appendingPathComponent(name))
        return path(name)
    }
}
