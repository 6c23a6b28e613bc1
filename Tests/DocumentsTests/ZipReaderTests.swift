import Documents
import Foundation
import Testing

@Suite("Zip files")
struct ZipReaderTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    func open(_ items: [RawZip.Item], _ limits: ZipReader.Limits = .init()) throws -> ZipReader {
        try ZipReader(path: scratch.file("a.zip", RawZip(items).bytes()), limits: limits)
    }

    func everything(_ zip: ZipReader) throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        try zip.stream { entry, content in
            var bytes: [UInt8] = []
            while let chunk = try content.next() { bytes += chunk }
            found[entry.path] = bytes
            return true
        }
        return found
    }

    @Test("streams back what was written, whatever the names")
    func roundTrip() throws {
        let path = scratch.path("w.zip")
        let big = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        let writer = try ZipWriter(path: path)
        try writer.add("imsmanifest.xml", Array("<manifest/>".utf8))
        try writer.add("Übung/课程/ملف.html", big)
        try writer.add("empty.txt", [])
        try writer.finish()
        let zip = try ZipReader(path: path)
        #expect(zip.entries.map(\.path) == ["imsmanifest.xml", "Übung/课程/ملف.html", "empty.txt"])
        #expect(zip.notes.isEmpty)
        let found = try everything(zip)
        #expect(found["Übung/课程/ملف.html"] == big)
        #expect(found["empty.txt"] == [])
        #expect(try zip.contents(of: "Übung/课程/ملف.html", maxBytes: 1 << 20) == big)
        #expect(throws: ZipRefusal.missing(path: "x")) { try zip.contents(of: "x", maxBytes: 10) }
        #expect(throws: ZipRefusal.entryTooLarge(path: "imsmanifest.xml", limitBytes: 3)) {
            try zip.contents(of: "imsmanifest.xml", maxBytes: 3)
        }
    }

    @Test("writes the same bytes for the same input")
    func deterministic() throws {
        for name in ["1.zip", "2.zip"] {
            let writer = try ZipWriter(path: scratch.path(name))
            try writer.add("a.txt", Array(repeating: 65, count: 5000))
            try writer.finish()
        }
        #expect(FileManager.default.contents(atPath: scratch.path("1.zip")) == FileManager.default.contents(atPath: scratch.path("2.zip")))
    }

    @Test("delivers at most 64 KB at a time and goes on where a reader stopped reading")
    func chunks() throws {
        let writer = try ZipWriter(path: scratch.path("c.zip"))
        try writer.add("a", Array(repeating: 1, count: 200_000))
        try writer.add("b", [7])
        try writer.finish()
        var sizes: [Int] = [], last: [UInt8] = []
        try ZipReader(path: scratch.path("c.zip")).stream { entry, content in
            if entry.path == "a" { sizes.append(try content.next()?.count ?? 0) } else { last = Array(try content.next() ?? []) }
            return true
        }
        #expect(sizes.count == 1 && sizes[0] <= 65_536 && sizes[0] > 0)
        #expect(last == [7])
    }

    @Test("refuses names that lead out of the package", arguments: [
        ("../x", "zip-escaping-path"), ("a/../../x", "zip-escaping-path"), ("a\\..\\x", "zip-escaping-path"), ("..", "zip-escaping-path"),
        ("/etc/passwd", "zip-absolute-path"), ("\\\\host\\share", "zip-absolute-path"), ("C:\\x", "zip-absolute-path"),
        ("c:/x", "zip-absolute-path"), ("a\u{0}.html", "zip-bad-name"), ("a\nb", "zip-bad-name"), ("", "zip-bad-name"),
    ])
    func names(name: String, code: String) throws {
        let refusal = #expect(throws: ZipRefusal.self) { try open([.init("ok.txt"), .init(name)]) }
        #expect(refusal?.code == code)
    }

    @Test("repairs backslashes, dot segments and decomposed accents, and says so")
    func repairs() throws {
        let zip = try open([.init("scripts\\api.js"), .init("./a//b.txt"), .init("u\u{308}.html"), .init("dir/"), .init("plain.txt")])
        #expect(zip.entries.map(\.path) == ["scripts/api.js", "a/b.txt", "\u{FC}.html", "plain.txt"])
        #expect(zip.entries[2].path.unicodeScalars.count == 6)
        #expect(zip.notes.count == 3)
        #expect(zip.notes[0] == .nameRepaired(from: "scripts\\api.js", to: "scripts/api.js"))
        #expect(try everything(zip)["scripts/api.js"] == Array("hello".utf8))
    }

    @Test("reads names in UTF-8 and in code page 437, flagged or not")
    func encodings() throws {
        let zip = try open([
            .init(Array("é.txt".utf8), [1]),
            .init(Array("ü.txt".utf8), [2], flags: 0),
            .init([0x81, 0x2E, 0x74], [3], flags: 0),
            .init([0xE1, 0x9B, 0x2E, 0x74], [4], flags: 0),
        ])
        #expect(zip.entries.map(\.path) == ["é.txt", "ü.txt", "ü.t", "ß¢.t"])
        #expect(try everything(zip)["ß¢.t"] == [4])
    }

    @Test("leaves out what operating systems add, and says so")
    func litter() throws {
        let zip = try open([.init("__MACOSX/._a.html"), .init("a.html"), .init("x/.DS_Store"), .init("Thumbs.db"), .init("x/._b")])
        #expect(zip.entries.map(\.path) == ["a.html"])
        #expect(zip.notes == ["__MACOSX/._a.html", "x/.DS_Store", "Thumbs.db", "x/._b"].map(ZipReader.Note.litterSkipped))
        #expect(try everything(zip) == ["a.html": Array("hello".utf8)])
    }

    @Test("refuses links and devices", arguments: [0o120777, 0o020666, 0o060666, 0o010666, 0o140777] as [UInt32])
    func special(mode: UInt32) {
        #expect(throws: ZipRefusal.specialFile(path: "link")) { try open([.init("link", "/etc/passwd", unixMode: mode)]) }
    }

    @Test("refuses encrypted entries")
    func encrypted() {
        #expect(throws: ZipRefusal.encrypted(path: "s.html")) { try open([.init("s.html", "secret", flags: 0x0801)]) }
    }

    @Test("refuses two files of one name, also when only the accents are written differently")
    func duplicates() {
        #expect(throws: ZipRefusal.duplicate("a.txt")) { try open([.init("a.txt"), .init("a.txt")]) }
        #expect(throws: ZipRefusal.duplicate("d/a.txt")) { try open([.init("d/a.txt"), .init("d\\a.txt")]) }
        #expect(throws: ZipRefusal.duplicate("\u{FC}")) { try open([.init("\u{FC}"), .init("u\u{308}")]) }
    }

    @Test("refuses too many, too large and too much")
    func limits() {
        #expect(throws: ZipRefusal.tooManyEntries(limit: 2)) {
            try open([.init("a"), .init("b"), .init("c")], .init(maxEntries: 2))
        }
        #expect(throws: ZipRefusal.entryTooLarge(path: "b", limitBytes: 9)) {
            try open([.init("a", "123456789"), .init("b", "1234567890")], .init(maxEntryBytes: 9))
        }
        #expect(throws: ZipRefusal.tooLarge(limitBytes: 9)) { try open([.init("a"), .init("b")], .init(maxTotalBytes: 9)) }
    }

    @Test("refuses a bomb before unpacking it")
    func bomb() throws {
        let writer = try ZipWriter(path: scratch.path("bomb.zip"))
        try writer.add("zeros.bin", [UInt8](repeating: 0, count: 20 << 20))
        try writer.finish()
        #expect(throws: ZipRefusal.suspiciousRatio(path: "zeros.bin")) { try ZipReader(path: scratch.path("bomb.zip")) }
        // The same is let through where the ratio is allowed, so it is the ratio that was refused.
        #expect(try ZipReader(path: scratch.path("bomb.zip"), limits: .init(maxRatio: 2000)).entries.count == 1)
    }

    @Test("refuses entries that share their bytes")
    func overlap() {
        var second = RawZip.Item("b")
        second.offset = 0
        #expect(throws: ZipRefusal.overlapping) { try open([.init("a"), second]) }
    }

    @Test("notices data that is not what the directory declares")
    func lies() throws {
        var wrongSum = RawZip.Item("sum.txt")
        wrongSum.checksum = 1
        #expect(throws: ZipRefusal.damaged(path: "sum.txt")) { try everything(open([wrongSum])) }
        var longer = RawZip.Item("long.txt", "0123456789")
        longer.declaredBytes = 3
        #expect(throws: ZipRefusal.self) { try everything(open([longer])) }
    }

    @Test("tells what is no zip from what is cut off")
    func notZip() throws {
        let whole = RawZip([.init("a.txt", String(repeating: "x", count: 5000)), .init("b.txt")]).bytes()
        #expect(throws: ZipRefusal.notAZip) { try ZipReader(path: scratch.file("t.txt", Array("hello world, not a zip".utf8))) }
        #expect(throws: ZipRefusal.notAZip) { try ZipReader(path: scratch.file("e.zip", [])) }
        #expect(throws: ZipRefusal.unreadable) { try ZipReader(path: scratch.path("absent.zip")) }
        for cut in [30, 100, 3000, whole.count - 30, whole.count - 5] {
            #expect(throws: ZipRefusal.truncated) { try ZipReader(path: scratch.file("cut.zip", Array(whole.prefix(cut)))) }
        }
        // A hole in front of an intact directory.
        #expect(throws: ZipRefusal.self) { try everything(ZipReader(path: scratch.file("hole.zip", Array(whole.dropFirst(4000))))) }
    }

    @Test("survives any flipped byte: it reads or it refuses")
    func flips() throws {
        let whole = RawZip([.init("a/b.txt", "some text here"), .init("c.txt", "more")]).bytes()
        var refused = 0
        for at in whole.indices {
            var bytes = whole
            bytes[at] ^= 0xFF
            do {
                let found = try everything(ZipReader(path: scratch.file("f.zip", bytes)))
                #expect(found.keys.allSatisfy { !$0.hasPrefix("/") && !$0.contains("..") })
            } catch is ZipRefusal { refused += 1 }
        }
        #expect(refused > 20)
    }
}
