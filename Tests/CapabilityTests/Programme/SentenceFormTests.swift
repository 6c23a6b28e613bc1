import Foundation
import HTTPTypes
import JSON
import Kernel
import People
import Programme
import ProgrammeRules
import Store
import Support
import Testing
import Web

/// What a browser sends of the open sentence's form when nobody has touched it.
enum SentForm {
    private static var tag: Regex<(Substring, Substring, Substring)> { /<(input|select|option|textarea|\/select)\b([^>]*)>/ }
    private static var attribute: Regex<(Substring, Substring, Substring?)> { /([a-z-]+)(?:="([^"]*)")?/ }

    static func fields(_ page: String) throws -> [(String, String)] {
        let start = try #require(page.range(of: "<div class=\"sentence-form\">"), "no form is open")
        let rest = page[start.upperBound...], form = try #require(rest.range(of: "<form class=\"form\"")), end = try #require(rest.range(of: "</form>"))
        var sent: [(String, String)] = [], list: (name: String, first: String?, chosen: String?)?
        for match in rest[form.upperBound..<end.lowerBound].matches(of: tag) {
            let found = Dictionary(String(match.2).matches(of: attribute).map { (String($0.1), plain(String($0.2 ?? ""))) }, uniquingKeysWith: { a, _ in a })
            switch match.1 {
            case "select": list = (try #require(found["name"]), nil, nil)
            case "option":
                let value = found["value"] ?? ""
                if list?.first == nil { list?.first = value }
                if found["selected"] != nil { list?.chosen = value }
            case "/select":
                if let list, let value = list.chosen ?? list.first { sent.append((list.name, value)) }
                list = nil
            case "input":
                let kind = found["type"] ?? "text", isBox = kind == "checkbox" || kind == "radio"
                if let name = found["name"], !isBox || found["checked"] != nil { sent.append((name, found["value"] ?? (isBox ? "on" : ""))) }
            default: Issue.record("a form of sentences has no \(match.1)")
            }
        }
        return sent.filter { $0.0 != "csrf" && $0.0 != "once" }
    }
    private static func plain(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

@Suite("The forms of sentences, as a browser sends them") struct SentenceFormTests {
    /// Opens every sentence of a draft and sends its form as it stands.
    private func sendAll(_ rules: Programme, _ code: String, _ bench: HouseBench, as vera: PersonID) async throws -> Set<SentenceKind> {
        var rules = rules, kinds: Set<SentenceKind> = []
        rules.id = code
        let scope = bench.ruling, vendor = bench.vendor, text = rules.json.text
        let id = try await bench.write { try EditProgramme().create(scope, text, $0) }
        let page = "/manage/programmes/\(id.value)/sentences"
        @Sendable func state(_ tx: Transaction) throws -> PartnerProgramme { try #require(try ProgrammeStore.find(id, vendor: vendor, tx)) }
        let before = try await bench.read { try state($0) }
        for address in rules.addresses {
            let kind = SentenceKind(try #require(rules.rule(at: address)))
            let open = try await bench.get("\(page)?at=\(address.description)", as: vera)
            let sent = try SentForm.fields(open.text)
            let answer = try await bench.post(page, sent, as: vera)
            #expect(answer.status == 303, "\(code) at \(address), \(kind): \(answer.text.suffix(2000))")
            // Asking for more fields shows what stands there, and room for more.
            let more = try SentForm.fields(try await bench.post(page, sent + [("more", "on")], as: vera).text)
            let shown = Set(more.map(\.0))
            #expect(sent.allSatisfy { shown.contains($0.0) }, "\(code) at \(address): \(sent.map(\.0).filter { !shown.contains($0) })")
            kinds.insert(kind)
        }
        let after = try await bench.read { try state($0) }
        #expect(after.draft == before.draft, "\(code): byte for byte")
        return kinds
    }

    @Test("every sentence opens as a form, and sent untouched it changes not one byte", arguments: EngineKind.allCases)
    func untouched(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
            var kinds: Set<SentenceKind> = []
            for seed in 0..<(kind == .sqlite ? 10 : 2) {
                var any = AnyRule(seed + 5000), random = RandomRules(seed)
                kinds.formUnion(try await sendAll(any.programme(), "any-\(seed)", bench, as: vera))
                kinds.formUnion(try await sendAll(random.programme(), "rules-\(seed)", bench, as: vera))
            }
            if kind == .sqlite { #expect(kinds == Set(SentenceKind.allCases), "each kind was there: \(Set(SentenceKind.allCases).subtracting(kinds))") }
        }
    }

    @Test("a list within a list is made, told where it is empty, and undone, with forms alone", arguments: EngineKind.allCases)
    func nested(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin]), course = try await bench.course("Overview")
            _ = try await bench.certification("SALES", [course.course])
            _ = try await bench.certification("TECH", [course.course])
            let scope = bench.ruling, vendor = bench.vendor, today = bench.today
            let id = try await bench.write { tx -> ProgrammeID in
                let id = try EditSentences().create(scope, title: "One", language: "en", zone: .utc, effectiveFrom: today, enforcedFrom: today, begin: nil, tx)
                let start = Expr.people(PeopleRule(hold: .credential(CredentialHold("SALES")), minimum: 2))
                _ = try EditSentences()(scope, id, revision: 1, tx) { _ in [.newStatus(.tier, title: "Gold", language: "en", obtain: start)] }
                return id
            }
            let page = "/manage/programmes/\(id.value)/sentences"
            @Sendable func rules(_ tx: Transaction) throws -> Programme { try Programme(bytes: Array(try #require(try ProgrammeStore.find(id, vendor: vendor, tx)?.draft).utf8)) }
            func hold() async throws -> Hold? {
                guard case .people(let rule) = try await bench.read({ try rules($0) }).statuses[0].obtain else { return nil }
                return rule.hold
            }
            var sent = Fields(try SentForm.fields(try await bench.get("\(page)?at=obtain.0", as: vera).text)).with(["h.1.what": "all"])
            let empty = try await bench.post(page, sent.pairs.map { ($0.name, $0.value) }, as: vera)
            #expect(empty.status == 422 && empty.text.contains("id=\"field-h.1.0.what-error\""))
            // The page that tells of it has the fields of the new list.
            sent = Fields(try SentForm.fields(empty.text)).with(["h.1.0.what": "credential/TECH", "h.1.1.what": "course/\(course.course.value)"])
            let more = try await bench.post(page, (sent.pairs.map { ($0.name, $0.value) }) + [("more", "on")], as: vera)
            #expect(more.status == 200 && more.text.contains("name=\"h.1.1.what\""))
            sent = Fields(try SentForm.fields(more.text)).with(["h.1.1.what": "course/\(course.course.value)", "h.1.1.onTime": "on"])
            let done = try await bench.post(page, sent.pairs.map { ($0.name, $0.value) }, as: vera)
            #expect(done.status == 303)
            let sales = Hold.credential(CredentialHold("SALES"))
            #expect(try await hold() == .anyOf([sales, .allOf([.credential(CredentialHold("TECH")), .completion(CompletionHold(.course, course.course.value, isOnTime: true))])]))
            let location = try #require(done.headers[.location]), undo = try #require(location.split(separator: "undo=").last?.prefix(64))
            let revision = try await bench.read { try ProgrammeStore.find(id, vendor: vendor, $0)?.revision }
            #expect(try await bench.post(page, [("act", "undo"), ("before", String(undo)), ("revision", String(revision ?? 0))], as: vera).status == 303)
            #expect(try await hold() == sales)
        }
    }
}
