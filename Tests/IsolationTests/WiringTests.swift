import App
import HTTPTypes
import Support
import People
import Ledger
import Kernel
import Store
import Web
import Foundation
import Testing

@Suite("Wiring of events")
struct WiringTests {
    private static let page = HouseRulesTests.root.appendingPathComponent("docs/events.md")
    private static let renewal = "renew it with: LAUREL_RENEW=events tools/swift.sh test --filter WiringTests"

    @Test("Every subscription and every kind of event stands in docs/events.md, and nothing else")
    func wiringIsDocumented() async throws {
        let house = try await CrawlHouse.open()
        let wiring = house.house.ground.ledger.wiring()
        await house.close()
        let text = try String(contentsOf: Self.page, encoding: .utf8), kinds = try Self.kinds()
        if ProcessInfo.processInfo.environment["LAUREL_RENEW"] == "events" {
            let head = text.components(separatedBy: "\n    ")[0]
            let lines = [head] + wiring.map { "    " + $0 } + ["", "## Kinds of events", ""] + kinds.map { "- `\($0)`" }
            try (lines.joined(separator: "\n") + "\n").write(to: Self.page, atomically: true, encoding: .utf8)
            return
        }
        let written = text.split(separator: "\n").filter { $0.hasPrefix("    ") }.map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(written == wiring, "\(Self.renewal)")
        #expect(text.matches(of: #/\n- `([a-zA-Z.]+)`/#).map { String($0.output.1) } == kinds, "\(Self.renewal)")
    }

    /// Kinds of every event type in the sources.
    private static func kinds() throws -> [String] {
        let found = try HouseRulesTests.swiftFiles(in: "Sources").flatMap { file in
            file.text.matches(of: #/: LedgerEvent\b[^{]*\{\s*(?:///[^\n]*\s*)*(?:package )?static let kind = "([a-zA-Z]+\.[a-zA-Z]+)"/#).map { String($0.output.1) }
        }
        return Set(found).sorted()
    }

    @Test("Every kind of event has words in the ledger")
    func everyKindHasWords() throws {
        let words = try HouseRulesTests.swiftFiles(in: "Sources/Insights").filter { $0.path.contains("/Ledger") }.map(\.text).joined()
        let kinds = try Self.kinds()
        #expect(kinds.count > 40)
        #expect(kinds.filter { !words.contains("\"\($0)\"") } == [], "auditors would read these as codes")
    }
}
