import App
import Blobs
import Documents
import Foundation
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Support
import Synchronization
import Web

/// Sends what nobody should, as somebody of the crawl's world.
final class BadInput: Sendable {
    let house: CrawlHouse
    let ids: CrawlIDs
    private let prepared = Mutex<DatabaseDigest?>(nil)
    /// What the database held after a case changed it itself, to put the user into the situation.
    var moved: DatabaseDigest? { prepared.withLock { $0 } }

    init(_ house: CrawlHouse) async throws {
        self.house = house
        let maker = ContentMaker(house: house.house, engine: house.engine, world: house.world, client: house.crawler.client)
        let made = try await maker.submit("/courses", as: .author, [("title", "Bare course"), ("language", "en")])
        let bare = String((made.headers[.location] ?? "").split(separator: "/").dropFirst().first ?? "")
        ids = CrawlIDs(values: house.world.ids.merging(["bareCourse": bare]) { $1 })
    }

    // MARK: sending

    private func headers(_ identity: Identity) -> (HTTPFields, token: String) {
        guard let session = house.world.sessions[identity] else { return ([.cookie: "laurel_visitor=crawl"], WebRequest.formToken(secret: "crawl")) }
        return ([.cookie: "laurel_session=\(session)"], WebRequest.formToken(secret: SessionToken.hash(session)))
    }
    func get(_ path: String, _ identity: Identity) async throws -> HouseClient.Answer {
        try await house.crawler.client.send(.get, host: World.hosts.home, path, headers: headers(identity).0)
    }
    func post(_ path: String, _ identity: Identity, _ fields: [(String, String)], token other: String? = nil) async throws -> HouseClient.Answer {
        var (headers, token) = headers(identity)
        headers[.contentType] = "application/x-www-form-urlencoded"
        headers[HTTPField.Name("X-CSRF")!] = token
        let body = ([("csrf", other ?? token)] + fields).map { "\(Crawler.encode($0))=\(Crawler.encode($1))" }.joined(separator: "&")
        return try await house.crawler.client.send(.post, host: World.hosts.home, path, headers: headers, body: Array(body.utf8))
    }
    func upload(_ path: String, _ identity: Identity, _ fields: [(String, String)], _ field: String, _ bytes: [UInt8], isWhole: Bool = true) async throws -> HouseClient.Answer {
        var (headers, token) = headers(identity)
        headers[.contentType] = "multipart/form-data; boundary=edge"
        var body: [UInt8] = []
        for (name, value) in [("csrf", token)] + fields { body += Array("--edge\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8) }
        body += Array("--edge\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"file.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n".utf8) + bytes
        if isWhole { body += Array("\r\n--edge--\r\n".utf8) }
        return try await house.crawler.client.send(.post, host: World.hosts.home, path, headers: headers, body: body)
    }
    /// Says that so many bytes will come, and sends none.
    func announce(_ path: String, _ identity: Identity, bytes: Int) async throws -> HouseClient.Answer {
        var headers = headers(identity).0
        headers[.contentType] = "multipart/form-data; boundary=edge"
        headers[.contentLength] = String(bytes)
        return try await house.crawler.client.send(.post, host: World.hosts.home, path, headers: headers)
    }
    func package(_ bytes: [UInt8]) async throws -> HouseClient.Answer {
        try await upload("/courses/\(ids["packageCourse"])/packages/\(ids["packageActivity"])", .author, [], "package", bytes)
    }

    // MARK: situations

    /// A link of the world after its time: rows of `table` are made old.
    func expired(_ table: String, _ path: String) async throws -> HouseClient.Answer {
        try await change("UPDATE \(table) SET expires_at = 1000")
        return try await get(path, .nobody)
    }
    func afterTheEnd() async throws -> HouseClient.Answer {
        try await change("UPDATE exam_attempt SET ends_at = 1000 WHERE id = '\(ids["attempt"])'")
        return try await post("/attempts/\(ids["attempt"])/answers", .victimLearner, [("question", "q1"), ("answer", "false")])
    }
    private func change(_ sql: String) async throws {
        try await house.engine.run(.write, vendor: nil) { _ = try $0.execute(sql, []) }
        let now = try await digest()
        prepared.withLock { $0 = now }
    }

    // MARK: looking

    func digest() async throws -> DatabaseDigest { try await DatabaseDigest.take(of: house.engine, vendors: []) }
    func count(_ sql: String) async throws -> Int { try await house.engine.run(.read, vendor: nil) { try $0.query(sql, [])[0].int("n") } }
    /// Files under the blob folder, those on their way among them.
    var files: Set<String> {
        let root = house.folder + "/blobs"
        return Set((FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? []).filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder) && !isFolder.boolValue
        })
    }
    /// The daily sweep of files that nothing refers to, days from now by the real clock, in which files are dated.
    func sweep() async throws {
        let later = Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).adding(days: 3)
        let store = Store(engine: house.engine, clock: Clock { later })
        _ = try await BlobFolder(root: house.folder + "/blobs").sweep(house.world.vendor, store: store)
    }
    /// The words of a page's main part, for a message.
    static func told(_ html: String) -> String {
        let main = html.split(separator: "<main", maxSplits: 1).last.map(String.init) ?? html
        return String(main.replacing(#/<[^>]*>/#, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(500))
    }

    static func zip(_ files: [(String, String)]) throws -> [UInt8] {
        let path = NSTemporaryDirectory() + "bad-\(UUID().uuidString).zip"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let zip = try ZipWriter(path: path)
        for (name, text) in files { try zip.add(name, Array(text.utf8)) }
        try zip.finish()
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
    static func manifest(_ launch: String) -> String {
        """
        <manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
        <metadata><schemaversion>1.2</schemaversion></metadata>
        <organizations><organization identifier="O"><title>T</title><item identifier="I" identifierref="R"><title>Start</title></item>
        </organization></organizations><resources><resource identifier="R" adlcp:scormtype="sco" href="\(launch)"/></resources></manifest>
        """
    }
}
