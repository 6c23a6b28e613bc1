import App
import Blobs
import Foundation
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Support
import Testing
import Web

/// What leaves a page: mail, and files on disk (foundations 14).
@Suite("Mail and files of the victim")
struct MailAndFileTests {
    @Test("After everything that owners do, mail about the victim is addressed to the victim's people and the vendor's, and lies in no other outbox")
    func mail() async throws {
        try await CrawlHouses.withRoom { try await Self.mailInRoom() }
    }
    private static func mailInRoom() async throws {
        let house = try await CrawlHouse.open(), world = house.world, victim = world.ids["organization"]!
        // Some no longer succeed after the others; together they send all mail there is.
        // Whoever asked to join, or holds a code to join by, is told where.
        // But for those that give the victim another name, by which no mail could be told.
        for crawlCase in CrawlCases.all where crawlCase.method == .post && !crawlCase.route.hasSuffix("/edit") && crawlCase.route != "POST /me" {
            _ = try await house.crawler.answer(crawlCase, as: crawlCase.owner, house.crawler.ids)
            try await house.house.work()
        }
        let (mails, foreign) = try await house.engine.run(.read, vendor: nil) { connection -> ([Row], [Row]) in
            let told = World.sentinels.map { "instr(m.subject || m.body_text || m.body_html, '\($0)') > 0" }.joined(separator: " OR ")
            return (try connection.query("""
                SELECT m.recipient, (SELECT count(*) FROM invitation i WHERE i.vendor_id = m.vendor_id AND i.organization_id = '\(victim)'
                        AND lower(i.email) = lower(m.recipient))
                        + (SELECT count(*) FROM join_request r WHERE r.vendor_id = m.vendor_id AND r.organization_id = '\(victim)' AND r.email_folded = lower(m.recipient))
                        + (SELECT count(*) FROM join_try t JOIN join_code c ON c.vendor_id = t.vendor_id AND c.id = t.code_id
                            WHERE t.vendor_id = m.vendor_id AND c.organization_id = '\(victim)' AND t.email_folded = lower(m.recipient)) AS asked,
                    (SELECT count(*) FROM membership e JOIN organization o ON o.vendor_id = e.vendor_id AND o.id = e.organization_id
                        WHERE e.vendor_id = m.vendor_id AND e.person_id = m.person_id AND (e.organization_id = '\(victim)' OR o.kind = 'vendor')) AS theirs
                FROM outbox_mail m WHERE m.vendor_id = '\(world.vendor.value)' AND (\(told))
                """, []),
                try connection.query("SELECT m.recipient FROM outbox_mail m WHERE m.vendor_id <> '\(world.vendor.value)' AND (\(told))", []))
        }
        #expect(mails.count >= 3, "only \(mails.count) mails speak of the victim")
        for mail in mails {
            let recipient = try mail.text("recipient"), isRight = try mail.int("asked") > 0 || mail.int("theirs") > 0
            #expect(isRight, "\(recipient) is told of the victim")
        }
        #expect(foreign.isEmpty)
        let stranger = ContentMaker(house: house.house, engine: house.engine, world: world, client: house.crawler.client)
        let outbox = try await house.crawler.client.send(.get, host: World.hosts.other, "/settings/outbox", headers: stranger.headers(.otherVendorAdmin))
        #expect(outbox.status == 200)
        for sentinel in World.sentinels { #expect(!outbox.text.contains(sentinel)) }
        await house.close()
    }

    @Test("Files lie in their vendor's own folder, are kept apart though their bytes are equal, and no address takes a hash or a path")
    func files() async throws {
        try await CrawlHouses.withRoom { try await Self.filesInRoom() }
    }
    private static func filesInRoom() async throws {
        let house = try await CrawlHouse.open(), world = house.world, root = house.folder + "/blobs"
        let blobs = try BlobFolder(root: root)
        let hashes = try await house.engine.run(.read, vendor: world.vendor.value) { connection in
            try connection.query("SELECT vendor_id, sha256 FROM blob ORDER BY sha256", []).map { (try $0.text("vendor_id"), try $0.text("sha256")) }
        }
        #expect(hashes.count >= 5)
        for (vendor, hash) in hashes {
            #expect(vendor == world.vendor.value)
            #expect(FileManager.default.fileExists(atPath: blobs.path(hash, vendor: world.vendor)))
            #expect(!FileManager.default.fileExists(atPath: blobs.path(hash, vendor: world.otherVendor)))
        }
        let first = try #require(hashes.first).1
        let bytes = try blobs.bytes(first, vendor: world.vendor)
        let twin = try blobs.put(bytes, contentType: "text/plain", vendor: world.otherVendor)
        #expect(twin.sha256 == first)
        try blobs.remove(first, vendor: world.otherVendor)
        #expect(try blobs.bytes(first, vendor: world.vendor) == bytes, "removing one vendor's file took the other's")
        let folder = world.vendor.value + "/" + first.prefix(2) + "/" + first
        for path in ["/media/\(first)", "/media/\(first)/download", "/blobs/\(folder)", "/assets/\(first)/file", "/assets/x/..%2F..%2Fblobs%2F" + folder.replacing("/", with: "%2F"),
                     "/assets/../blobs/\(folder)", "/brand/..%2Fblobs%2F\(first).css"] {
            for identity in [Identity.otherVendorAdmin, .rivalLearner, .nobody] {
                let headers: HTTPFields = world.sessions[identity].map { [.cookie: "laurel_session=\($0)"] } ?? [:]
                let answer = try await house.crawler.client.send(.get, host: world.host(of: identity), path, headers: headers)
                #expect([404, 303].contains(answer.status), "\(path) as \(identity) gets \(answer.status)")
                #expect(answer.body != bytes)
            }
        }
        await house.close()
    }
}
