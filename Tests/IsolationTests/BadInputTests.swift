import App
import Documents
import Foundation
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Support
import Testing
import Web

/// Bad input gets a clear message where the user stands, and nothing half-written: no row differs and no file is left.
@Suite("Bad input")
struct BadInputTests {
    struct Sent: Sendable, CustomTestStringConvertible {
        let what: String
        let status: Int
        /// The words that tell what to do.
        let words: String
        let send: @Sendable (BadInput) async throws -> HouseClient.Answer
        var testDescription: String { what }
    }

    static let all: [Sent] = [
        Sent(what: "a reset link that nobody was sent", status: 404, words: "no longer works") { try await $0.get("/reset/" + String(repeating: "x", count: 43), .nobody) },
        Sent(what: "a reset link that has expired", status: 404, words: "no longer works") { try await $0.expired("one_time_token", "/reset/" + $0.ids["reset"]) },
        Sent(what: "an invitation that has expired", status: 404, words: "no longer") { try await $0.expired("invitation", "/invitation/" + $0.ids["invited"]) },
        Sent(what: "a stranger's id", status: 404, words: "The link may be old") { try await $0.get("/people/" + $0.ids["person"], .rivalAdmin) },
        Sent(what: "an id that is none", status: 404, words: "The link may be old") { try await $0.get("/people/..%2F1", .vendorAdmin) },
        Sent(what: "a form whose page was opened before signing in anew", status: 403, words: "open for too long") {
            try await $0.post("/organizations/new", .vendorAdmin, [("name", "X"), ("country", "DE"), ("type", "reseller")], token: "old")
        },
        Sent(what: "an upload of 2 GB, refused before it is read", status: 422, words: "1.1\u{a0}GB") {
            try await $0.announce("/courses/\($0.ids["packageCourse"])/packages/\($0.ids["packageActivity"])", .author, bytes: 2 << 30)
        },
        Sent(what: "a film of 2 GB, refused before it is read", status: 413, words: "1.1\u{a0}GB") {
            try await $0.announce("/courses/\($0.ids["readCourse"])/activities/\($0.ids["readVideo"])/file", .author, bytes: 2 << 30)
        },
        Sent(what: "an upload that turns out too large while it comes in", status: 413, words: "42\u{a0}MB") {
            try await $0.upload("/roster/new", .vendorAdmin, [("kind", "people")], "file", [UInt8](repeating: 65, count: (40 << 20) + 1000))
        },
        Sent(what: "an upload cut off in the middle", status: 422, words: "could not read") {
            try await $0.upload("/roster/new", .vendorAdmin, [("kind", "people")], "file", Array("external_id,name\nx,Y\n".utf8), isWhole: false)
        },
        Sent(what: "a zip that is none", status: 422, words: "not a zip archive") { try await $0.package(Array("this is no zip".utf8)) },
        Sent(what: "a zip that is cut off", status: 422, words: "zip") { try await $0.package(Array(try BadInput.zip([("imsmanifest.xml", BadInput.manifest("index.html"))]).dropLast(30))) },
        Sent(what: "a package without a manifest", status: 422, words: "imsmanifest.xml") { try await $0.package(try BadInput.zip([("index.html", "<p>x")])) },
        Sent(what: "a package without its launch file", status: 422, words: "start.html") {
            try await $0.package(try BadInput.zip([("imsmanifest.xml", BadInput.manifest("start.html")), ("index.html", "<p>x")]))
        },
        Sent(what: "a document that is no PDF", status: 422, words: "PDF") {
            try await $0.upload("/courses/\($0.ids["readCourse"])/activities/\($0.ids["readDocument"])/file", .author, [], "file", Array("no document".utf8))
        },
        Sent(what: "a course published with no activity", status: 422, words: "activity") {
            try await $0.post("/courses/\($0.ids["bareCourse"])/publish", .author, [("notes", "")])
        },
        Sent(what: "an answer after the exam's end", status: 409, words: "Time is up") { try await $0.afterTheEnd() },
        Sent(what: "an invitation without an address", status: 422, words: "Enter an e-mail") {
            try await $0.post("/people/new", .victimAdmin, [("organization", $0.ids["organization"]), ("email", "nobody"), ("name", "No Body")])
        },
    ]

    @Test("gets a clear message and leaves nothing behind", arguments: all)
    func refused(_ sent: Sent) async throws {
        try await CrawlHouses.withRoom { try await Self.refusedInRoom(sent) }
    }
    private static func refusedInRoom(_ sent: Sent) async throws {
        let house = try await CrawlHouse.open()
        let input = try await BadInput(house)
        // The world may have left files that nothing refers to any more.
        try await input.sweep()
        let rows = try await input.digest(), files = input.files
        let answer = try await sent.send(input)
        #expect(answer.status == sent.status && answer.text.contains(sent.words), "\(answer.status): \(BadInput.told(answer.text))")
        #expect(answer.text.contains("<!DOCTYPE html>") || answer.status == 409, "no page")
        let changed = try await input.digest().changes(since: input.moved ?? rows).filter { $0 != "one_time_token" && $0 != "invitation" && $0 != "exam_attempt" }
        #expect(changed == [])
        #expect(!input.files.contains { $0.hasPrefix("incoming/") }, "a half-written file is left")
        // What came whole before it was refused belongs to nothing, and goes with the daily sweep.
        try await input.sweep()
        let left = input.files.subtracting(files)
        #expect(left.isEmpty)
        await house.close()
    }

    @Test("A CSV with broken rows says which and why, and takes the others only when told to")
    func brokenRows() async throws {
        try await CrawlHouses.withRoom { try await Self.brokenRowsInRoom() }
    }
    private static func brokenRowsInRoom() async throws {
        let house = try await CrawlHouse.open()
        let input = try await BadInput(house)
        let csv = "external_id,name,country,type\nr-1,Right One,DE,reseller\nr-2,Wrong Land,Atlantis,reseller\nr-3,,DE,reseller\n"
        let sent = try await input.upload("/roster/new", .vendorAdmin, [("kind", "organizations")], "file", Array(csv.utf8))
        #expect(sent.status == 303)
        let columns = sent.headers[.location] ?? "", file = columns.replacing("/columns", with: "")
        let fields = ["externalID", "name", "country", "type"].enumerated().map { ("column\($0.offset)", $0.element) } + [("invite", "now"), ("system", "crm")]
        #expect(try await input.post(columns, .vendorAdmin, fields).status == 303)
        let shown = try await input.get(file, .vendorAdmin).text
        #expect(shown.contains("Atlantis") && shown.contains("Take in one row"), "\(BadInput.told(shown))")
        func known() async throws -> Int { try await input.count("SELECT count(*) AS n FROM external_id WHERE value LIKE 'r-%'") }
        #expect(try await known() == 0)
        #expect(try await input.post(file + "/start", .vendorAdmin, []).status == 303)
        for _ in 0..<3 { try await house.house.work() }
        #expect(try await known() == 1)
        await house.close()
    }

    @Test("An address that the vendor knows elsewhere gets the answer of a new one")
    func knownAddress() async throws {
        try await CrawlHouses.withRoom { try await Self.knownAddressInRoom() }
    }
    private static func knownAddressInRoom() async throws {
        let house = try await CrawlHouse.open()
        let input = try await BadInput(house)
        func invite(_ email: String) async throws -> String {
            let answer = try await input.post("/people/new", .victimAdmin, [("organization", input.ids["organization"]), ("email", email), ("name", "Some One"), ("jobRoles", "sales")])
            return "\(answer.status) \(answer.headers[.location] ?? "") \(answer.headers[values: .setCookie].map { $0.replacing(email.replacing("@", with: "%40").replacing(".", with: "%2E"), with: "") })"
        }
        #expect(try await invite("rolf.rival@example.test") == invite("not.known@example.test"))
        #expect(try await !input.get("/people", .victimAdmin).text.contains("Rolf Rival"))
        await house.close()
    }

    /// Every form of the crawl, sent twice with the same one-time id; forms with a file too.
    @Test("A form sent twice is done once and both sends lead to the same place", arguments: CrawlCases.all.indices.filter {
        CrawlCases.all[$0].fields != nil && CrawlCases.all[$0].ownerStatuses.contains(303)
    })
    func doubleSubmit(_ index: Int) async throws {
        var crawlCase = CrawlCases.all[index]
        let fields = crawlCase.fields!, once = UUID().uuidString.lowercased()
        crawlCase.fields = { [("once", once)] + fields($0) }
        crawlCase.sendsOwnOnce = true
        let twice = crawlCase
        try await CrawlHouses.withRoom { try await Self.doubleSubmitInRoom(twice) }
    }
    private static func doubleSubmitInRoom(_ twice: CrawlCase) async throws {
        let house = try await CrawlHouse.open()
        guard house.house.routes.first(where: { $0.name == twice.route })?.kind == .form else { return await house.close() }
        let first = try await house.crawler.answer(twice, as: twice.owner, house.crawler.ids)
        let after = try await DatabaseDigest.take(of: house.engine, vendors: [])
        let second = try await house.crawler.answer(twice, as: twice.owner, house.crawler.ids)
        let changed = try await DatabaseDigest.take(of: house.engine, vendors: []).changes(since: after)
        await house.close()
        // Who ended their own session is a stranger by the second send.
        if second.location.hasPrefix("/sign-in") { return }
        #expect(changed == [], "\(twice.route) was done twice")
        #expect(second.status < 400 || second.status == first.status, "\(twice.route) answers its second send with \(second.status)")
        if first.status == 303 { #expect(second.location == first.location, "\(twice.route)") }
    }
}
