import App
import Kernel
import People
import Programme
import Store
import Testing

@Suite("The key of the demo's PRM", .enabled(if: DemoFixture.hasMedia, "make demo-media has not run"))
struct DemoPRMKeyTests {
    @Test("may ask gates and view counts, and nothing else, for a year")
    func rights() async throws {
        let demo = try await DemoFixture.small, vendor = demo.vendor
        let (all, now) = try await demo.house.ground.store.read(vendor) { tx in (try APICredentials.carrying([AskGates.key], vendor: vendor, tx), tx.now) }
        #expect(all.map(\.name) == ["Northbeam PRM"])
        #expect(Set(all[0].rights) == [AskGates.key, ViewCounts.key])
        #expect(all[0].state(at: now) == .active && all[0].state(at: now.adding(days: 370)) == .expired)
        #expect(!demo.outcome.prmSecret.isEmpty)
    }
}
