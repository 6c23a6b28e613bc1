import App
import Blobs
import Foundation
import HTML
import HTTPTypes
import Kernel
import Ledger
import Logging
import Mail
import Packages
import People
import Records
import Store
import Support
import Testing
import Web

@Suite("Small files of a package lie together") struct BundleTests {
    private static let limit = 64 << 10
    private static func text(_ count: Int, _ seed: Int) -> String {
        var line = "", number = seed
        while line.utf8.count < count {
            number = (number &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
            line += "play(\(number));\n"
        }
        return String(line.prefix(count))
    }
    /// At the limit and beyond it, packed and not worth it, twice the same, and empty.
    private static let files: [(String, String)] = [
        ("index.html", "<!DOCTYPE html><title>Bundled</title>" + text(3000, 1)), ("at/limit.js", text(limit, 2)), ("over.js", text(limit + 1, 3)),
        ("one.js", text(2000, 4)), ("again/one.js", text(2000, 4)), ("one.png", text(2000, 4)), ("short.css", "p{}"), ("empty.txt", ""), ("empty.bin", ""), ("last.png", text(900, 5)),
    ]

    private struct Set {
        let house: PackagesHouse
        let player: PackagesHouse.Player
        let base: String
        let package: String
    }
    private func setUp(_ engine: EngineKind) async throws -> Set {
        let house = try await PackagesHouse.make(engine)
        let manifest = """
            <manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"><metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
            <organizations default="O"><organization identifier="O"><title>Bundled</title><item identifier="I1" identifierref="R1"><title>Bundled</title></item></organization></organizations>
            <resources><resource identifier="R1" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources></manifest>
            """
        let played = try await house.play(zip: CourseFile.zip([("imsmanifest.xml", manifest)] + Self.files))
        let player = try await house.player(played)
        let package = try await house.rows { "SELECT package_id FROM play_registration WHERE vendor_id = \($0)" }[0].text("package_id")
        return Set(house: house, player: player, base: "/files/\(player.key)/\(package)/", package: package)
    }
    /// The content host as another process would serve it: nothing of it in memory yet.
    private func restarted(_ house: PackagesHouse) -> HouseClient {
        let ground = house.ground
        let room = PackagesRoom(ground: ground, assets: AssetFolder(), records: RecordsRoom(ground: ground), kinds: house.kinds,
                                post: Post(setup: MailSetup(transport: nil, from: EmailAddress("laurel@example.test")!)))
        let pipeline = Pipeline(
            door: FrontDoor(site: { try await ground.sites.site($0) }, identify: { try await ground.access.identify($0, $1) }), shell: Shell(assets: AssetFolder(), navigation: []),
            store: ground.store, metrics: Metrics(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, behindProxy: false)
        return HouseClient(pipeline.router(room.contentRoutes))
    }
    private func stored(_ house: PackagesHouse) -> [String] {
        (FileManager.default.enumerator(atPath: house.folder + "/blobs")?.allObjects as? [String] ?? []).filter { $0.split(separator: "/").last!.utf8.count == 64 }
    }

    @Test("in one blob, but for large ones, and the same bytes once", arguments: EngineKind.allCases)
    func layout(_ engine: EngineKind) async throws {
        let set = try await setUp(engine), house = set.house
        let rows = try await house.rows { "SELECT * FROM package_file WHERE vendor_id = \($0) ORDER BY path" }
        #expect(rows.count == Self.files.count + 1)
        let bundles = Swift.Set(try rows.compactMap { try $0.optionalText("bundle_sha256") })
        let apart = try rows.filter { try $0.optionalText("bundle_sha256") == nil }
        #expect(bundles.count == 1 && apart.count == 1)
        #expect(try apart[0].text("path") == "over.js" && apart[0].optionalText("packed_sha256") != nil)
        // The bundle, the large file and its packed form.
        #expect(stored(house).count == 3)
        func place(_ path: String) throws -> Int? { try rows.first { try $0.text("path") == path }?.optionalInt("bundle_offset") }
        #expect(try place("one.js") == place("again/one.js"))
        // It is no text that is packed, and so it lies there as it is.
        #expect(try rows.first { try $0.text("path") == "one.png" }?.optionalInt("packed_size") == nil)
        await house.close()
    }

    @Test("and each is given whole, in ranges, packed and unchanged, from the disk, from memory and after a restart", arguments: EngineKind.allCases)
    func served(_ engine: EngineKind) async throws {
        let set = try await setUp(engine), house = set.house, fresh = restarted(house)
        func get(_ path: String, _ headers: HTTPFields = [:], _ method: HTTPRequest.Method = .get) async throws -> HouseClient.Answer {
            try await fresh.send(method, host: set.player.host, set.base + path, headers: headers)
        }
        for round in 0..<2 {
            for (path, text) in Self.files {
                let bytes = Array(text.utf8), whole = try await get(path)
                #expect(whole.status == 200 && whole.body == bytes, "\(path), \(round)")
                let tag = try #require(whole.headers[.eTag])
                #expect(try await get(path, [.ifNoneMatch: tag]).status == 304)
                let other = try await get(path, [.ifNoneMatch: "\"\(String(repeating: "a", count: 64))\""])
                #expect(other.status == 200 && other.body == bytes)
                let packed = try await get(path, [.acceptEncoding: "gzip"])
                if packed.headers[.contentEncoding] == "gzip" {
                    #expect(Gzip.unpack(packed.body, most: 1 << 20) == bytes && packed.body.count < bytes.count, "\(path), \(round)")
                    let packedTag = try #require(packed.headers[.eTag])
                    #expect(packedTag != tag && packed.headers[.vary] == "Accept-Encoding" && whole.headers[.vary] == "Accept-Encoding")
                    #expect(try await get(path, [.acceptEncoding: "gzip", .ifNoneMatch: packedTag]).status == 304)
                } else {
                    #expect(packed.body == bytes && !(path.hasSuffix(".js") || path.hasSuffix(".html")), "\(path) is not packed")
                }
                guard bytes.count > 20 else { continue }
                let part = try await get(path, [.range: "bytes=7-19", .acceptEncoding: "gzip"])
                #expect(part.status == 206 && part.body == Array(bytes[7...19]) && part.headers[.contentRange] == "bytes 7-19/\(bytes.count)", "\(path), \(round)")
                let end = try await get(path, [.range: "bytes=-5"])
                #expect(end.status == 206 && end.body == Array(bytes.suffix(5)))
                let rest = try await get(path, [.range: "bytes=\(bytes.count - 3)-"])
                #expect(rest.status == 206 && rest.body == Array(bytes.suffix(3)))
                #expect(try await get(path, [.range: "bytes=\(bytes.count)-"]).status == 416)
                #expect(try await get(path, [:], .head).headers[.contentLength] == String(bytes.count))
            }
        }
        #expect(try await get("missing.js").status == 404)
        await house.close()
    }

    @Test("and a package that was stored file by file plays on as it is", arguments: EngineKind.allCases)
    func older(_ engine: EngineKind) async throws {
        let set = try await setUp(engine), house = set.house, path = "one.js"
        let bytes = Array(Self.files.first { $0.0 == path }!.1.utf8), blobs = house.ground.blobs
        let blob = try blobs.put(bytes, contentType: "text/javascript", vendor: house.vendor)
        let packed = try blobs.put(try #require(Gzip.pack(bytes)), contentType: "application/gzip", vendor: house.vendor)
        try await house.ground.store.write(house.vendor) { [vendor = house.vendor] tx in
            try tx.execute("""
                UPDATE package_file SET bundle_sha256 = NULL, bundle_offset = NULL, packed_offset = NULL, sha256 = \(blob.sha256), packed_sha256 = \(packed.sha256), packed_size = \(packed.size)
                WHERE vendor_id = \(vendor) AND path = \(path)
                """)
        }
        let fresh = restarted(house)
        let whole = try await fresh.send(.get, host: set.player.host, set.base + path)
        #expect(whole.status == 200 && whole.body == bytes && whole.headers[.eTag] == "\"\(blob.sha256)\"")
        let small = try await fresh.send(.get, host: set.player.host, set.base + path, headers: [.acceptEncoding: "gzip"])
        #expect(small.headers[.eTag] == "\"\(packed.sha256)\"" && Gzip.unpack(small.body, most: 1 << 20) == bytes)
        await house.close()
    }

    @Test("and a key that has ended gives nothing at once, though the bytes are in memory", arguments: EngineKind.allCases)
    func ended(_ engine: EngineKind) async throws {
        let set = try await setUp(engine), house = set.house, player = set.player
        for _ in 0..<2 { #expect(try await player.get(set.base + "one.js").status == 200) }
        let tag = try #require(try await player.get(set.base + "one.js").headers[.eTag])
        // Neither another origin nor another package's address opens what is held.
        #expect(try await house.content.send(.get, host: "other.test", set.base + "one.js").status == 404)
        try await house.ground.store.write(house.vendor) { [vendor = house.vendor] tx in
            try tx.execute("UPDATE play_registration SET revoked_at = \(tx.now) WHERE vendor_id = \(vendor)")
        }
        #expect(try await player.get(set.base + "one.js").status == 404)
        #expect(try await player.get(set.base + "one.js", headers: [.ifNoneMatch: tag]).status == 404)
        await house.close()
    }

    @Test("and stay as long as the package does, and no longer", arguments: EngineKind.allCases)
    func swept(_ engine: EngineKind) async throws {
        let set = try await setUp(engine), house = set.house
        house.clock.advance(seconds: 400 * 86_400)
        _ = try await house.ground.blobs.sweep(house.vendor, store: house.ground.store)
        #expect(stored(house).count == 3)
        try await house.ground.store.write(house.vendor) { [vendor = house.vendor, package = set.package] tx in
            try tx.execute("DELETE FROM blob_reference WHERE vendor_id = \(vendor) AND owner_kind = 'package' AND owner_id = \(package)")
        }
        _ = try await house.ground.blobs.sweep(house.vendor, store: house.ground.store)
        #expect(stored(house).isEmpty)
        await house.close()
    }
}
