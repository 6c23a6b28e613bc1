import App
import Foundation
import HTML
import HTTPTypes
import Kernel
import Ledger
import People
import Schema
import Store
import Support
import Testing
import Web

/// In a world where everybody speaks the pseudo language, words outside ⟦…⟧ did not come from a string table (foundations 17).
/// What people themselves wrote (names, titles, answers) is known from the database and left out.
@Suite("The pseudo language")
struct PseudoLocaleTests {
    /// Words that are the same in every language, and names of languages, which are said in the language itself.
    static let everywhere: Set<String> = ["Laurel", "English", "Deutsch", "UTC", "SCORM",
                                          // Typefaces and kinds of records.
                                          "Inter", "Open", "Sans", "Lato", "Noto", "Serif", "TXT", "CNAME"]
    /// Shows the components of the design system to developers, in English.
    static let forDevelopers: Set<String> = ["GET /design"]
    /// Shows what is stored as it is stored: codes, keys of languages, markup of answers. Its own words come from the table.
    static let storedValues: Set<String> = ["GET /me/data/readable"]

    /// A play's log shows the beginning of each session's id, which the player made up.
    /// A file's own headings and cells, and keys that an administrator chose for fields, are shown as they are.
    static func idsOf(_ crawlCase: CrawlCase) -> Set<String> {
        if crawlCase.route == "GET /plays/{registration}" { return ["session"] }
        if crawlCase.route.contains(" /roster/files/{file}") { return ["bad", "email", "name", "organization"] }
        if crawlCase.route.contains(" /settings/fields") { return ["badge", "level"] }
        return []
    }
    /// The number by which somebody who could not sign in finds help: letters that spell nothing.
    static func isReference(_ word: String, _ crawlCase: CrawlCase) -> Bool { crawlCase.route.contains(" /sso/") && word.wholeMatch(of: #/[A-Z]{4}/#) != nil }

    @Test("Every page says nothing that is in no string table")
    func pages() async throws {
        try await CrawlHouses.withRoom { try await Self.pagesInRoom() }
    }
    private static func pagesInRoom() async throws {
        let house = try await CrawlHouse.open(language: .pseudo), ids = house.crawler.ids
        let written = try await Self.written(in: house.engine), recorded = try await Self.recorded(in: house.engine)
        var leaks: [String] = [], pages = 0
        func look(_ crawlCase: CrawlCase, _ name: String, as identity: Identity) async throws {
            let answer = try await house.crawler.answer(crawlCase, as: identity, ids)
            guard answer.text.contains("<!DOCTYPE html>") else { return }
            pages += 1
            let known = crawlCase.route.hasPrefix("GET /ledger") ? written + recorded : written
            let words = PageWords.unbracketed(answer.text, besides: known).filter { !Self.everywhere.contains($0) && !Self.idsOf(crawlCase).contains($0) && !Self.isReference($0, crawlCase) }
            if !words.isEmpty { leaks.append("\(name): \(Set(words).sorted().joined(separator: " "))") }
        }
        let more = ["/", "/sign-in", "/sign-out", "/forgot", "/no/such/page"].map { CrawlCase(route: "GET " + $0, owner: .nobody, strangers: []) }
        for crawlCase in CrawlCases.all + more where crawlCase.method == .get && !Self.forDevelopers.union(Self.storedValues).contains(crawlCase.route) { try await look(crawlCase, crawlCase.route, as: crawlCase.owner) }
        // A stranger's refusals, and forms that come back because nothing was filled in.
        for crawlCase in CrawlCases.all where crawlCase.method == .get && !Self.storedValues.contains(crawlCase.route) {
            if let stranger = crawlCase.strangers.first(where: { house.world.sessions[$0] != nil }) {
                try await look(crawlCase, crawlCase.route + " as \(stranger)", as: stranger)
            }
        }
        for crawlCase in CrawlCases.all where crawlCase.method == .post && crawlCase.fields != nil && crawlCase.file == nil {
            var empty = crawlCase
            empty.fields = { _ in [] }
            try await look(empty, crawlCase.route + " with nothing filled in", as: crawlCase.owner)
        }
        await house.close()
        #expect(pages > 150, "only \(pages) pages were seen")
        #expect(leaks.isEmpty, "\(leaks.count) pages say words of no table:\n\(leaks.joined(separator: "\n"))")
    }

    @Test("Every mail says nothing that is in no string table")
    func mails() async throws {
        try await CrawlHouses.withRoom { try await Self.mailsInRoom() }
    }
    private static func mailsInRoom() async throws {
        let house = try await CrawlHouse.open(language: .pseudo)
        // Whoever changes the language of a person or the vendor changes that of the mails; who joins by a link gets a real one.
        for crawlCase in CrawlCases.all where crawlCase.method == .post && !["POST /settings", "POST /me", "POST /invitation/{token}"].contains(crawlCase.route) {
            _ = try await house.crawler.answer(crawlCase, as: crawlCase.owner, house.crawler.ids)
        }
        try await house.house.work()
        let written = try await Self.written(in: house.engine)
        let mails = try await house.engine.run(.read, vendor: nil) { connection in
            try connection.query("SELECT subject, body_text, body_html, recipient FROM outbox_mail", []).map {
                ("\(try $0.text("recipient")): \(try $0.text("subject"))", try $0.text("body_text"), try $0.text("body_html"))
            }
        }
        await house.close()
        #expect(mails.count >= 5, "only \(mails.count) mails")
        let leaks = mails.compactMap { subject, text, html -> String? in
            let words = (PageWords.outside(subject, besides: written) + PageWords.outside(text, besides: written) + PageWords.unbracketed(html, besides: written))
                .filter { !Self.everywhere.contains($0) }
            return words.isEmpty ? nil : "\(subject): \(Set(words).sorted().joined(separator: " "))"
        }
        #expect(leaks.isEmpty, "\(leaks.joined(separator: "\n"))")
    }

    @Test("A certificate on paper says nothing that is in no string table",
          arguments: ["/credentials/{credential}/certificate.pdf", "/certificates/{certificate}/certificate.pdf"])
    func paper(_ route: String) async throws {
        try await CrawlHouses.withRoom { try await Self.paperInRoom(route) }
    }
    private static func paperInRoom(_ route: String) async throws {
        let house = try await CrawlHouse.open(language: .pseudo)
        let written = try await Self.written(in: house.engine)
        let path = CrawlCases.page(route, .victimLearner).path(house.crawler.ids)
        let maker = ContentMaker(house: house.house, engine: house.engine, world: house.world, client: house.crawler.client)
        let pdf = try await maker.get(path, as: .victimLearner).body
        try Data(pdf).write(to: URL(fileURLWithPath: house.folder + "/paper.pdf"))
        let process = Process(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/pdftotext")
        process.arguments = ["-enc", "UTF-8", "-raw", house.folder + "/paper.pdf", "-"]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        await house.close()
        #expect(text.contains("⟦"), "no words of the tables on the paper: \(text)")
        // A line may break within what was written; spaces are all that it changes.
        let words = PageWords.outside(text.replacing("\n", with: " "), besides: written).filter { !Self.everywhere.contains($0) }
        #expect(words == [], "\(text)")
    }

    /// The values that the ledger recorded before and after. An auditor reads them as they were recorded, keys of states among them.
    static func recorded(in engine: any Engine) async throws -> [String] {
        let texts = try await engine.run(.read, vendor: nil) { try $0.query("SELECT changes, payload FROM ledger_event", []).flatMap(\.values) }
        var found: Set<String> = []
        for case .text(let text) in texts {
            for value in text.matches(of: #/"([A-Za-z]+)"/#) { found.insert(String(value.output.1)) }
        }
        return found.filter { $0.count > 1 }.sorted { $0.count > $1.count }
    }

    /// Everything in the database that reads like something a person wrote: whole values, and texts inside JSON. Keys of states and
    /// kinds begin in lower case and hold no space: shown raw they are a leak.
    static func written(in engine: any Engine) async throws -> [String] {
        let names = Migrations.all.flatMap(\.tables).map(\.name)
        let values = try await engine.run(.read, vendor: nil) { connection in
            try names.flatMap { try connection.query("SELECT * FROM \($0)", []).flatMap(\.values) }
        }
        var found: Set<String> = []
        func add(_ text: String) {
            let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
            guard text.count > 1, text.count < 5000, !text.contains("⟦"), text.contains(where: \.isLetter) else { return }
            if text.first!.isLowercase, !text.contains(where: { " @./-".contains($0) }) { return }
            found.insert(text)
        }
        func walk(_ value: Any) {
            switch value {
            case let text as String: add(text)
            case let list as [Any]: list.forEach(walk)
            case let object as [String: Any]: object.values.forEach(walk)
            default: break
            }
        }
        for case .blob(let bytes) in values {
            // An import's file waits in its row.
            if let text = String(validating: bytes, as: UTF8.self) { text.split(whereSeparator: { ",;\n".contains($0) }).forEach { add(String($0)) } }
        }
        for case .text(let text) in values {
            if let first = text.first, "[{".contains(first), let json = try? JSONSerialization.jsonObject(with: Data(text.utf8)) { walk(json) } else { add(text) }
        }
        return found.sorted { $0.count > $1.count }
    }
}
