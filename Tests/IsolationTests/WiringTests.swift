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
    @Test("Every subscription stands in docs/events.md, and nothing else")
    func wiringIsDocumented() async throws {
        let house = try await CrawlHouse.open()
        let wiring = house.house.ground.ledger.wiring()
        await house.close()
        let text = try String(contentsOf: HouseRulesTests.root.appendingPathComponent("docs/events.md"), encoding: .utf8)
        let written = text.split(separator: "\n").filter { $0.hasPrefix("    ") }.map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(written == wiring, "write into docs/events.md:\n\(wiring.map { "    " + $0 }.joined(separator: "\n"))")
    }

    @Test("Every kind of event has words in the ledger")
    func everyKindHasWords() throws {
        let root = HouseRulesTests.root
        let documented = try String(contentsOf: root.appendingPathComponent("docs/events.md"), encoding: .utf8)
        let kinds = documented.matches(of: #/\n- `([a-zA-Z.]+)`/#).map { String($0.output.1) }
        let words = try String(contentsOf: root.appendingPathComponent("Sources/Insights/LedgerSentence.swift"), encoding: .utf8)
        #expect(kinds.count > 40)
        #expect(kinds.filter { !words.contains("\"\($0)\"") } == [], "auditors would read these as codes")
    }
}
