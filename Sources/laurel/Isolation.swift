import App
import Kernel
import People
import Store
import Web

extension Examination {
    /// Proves on the living data of each vendor that what belongs to one is not given to another. Reads only, remembers nothing.
    func isolation() async -> [Finding] {
        do {
            let deployment = try await Deployment.open(settings), house = try deployment.house(serves: false)
            var findings: [Finding] = []
            for site in try await deployment.sites.vendors() {
                let check = IsolationCheck(store: deployment.store, probes: house.ground.isolationProbes.all, vendor: site.vendor)
                findings.append(Self.finding(try await check.look(today: site.zone.day(at: deployment.store.clock.now())), site.name))
            }
            await deployment.close()
            return findings
        } catch {
            return [Finding(state: .wrong, what: "Isolation: the check could not run: \(error)")]
        }
    }

    static func finding(_ result: IsolationResult, _ vendor: String) -> Finding {
        guard result.isPassed else { return Finding(state: .wrong, what: "Isolation: \(vendor) fails at \(result.failures.joined(separator: ", "))") }
        let fences = result.fenced.map { "\($0) of \(result.tables) tables fenced" } ?? "no row fences on this engine"
        return Finding(state: .ok, what: "Isolation: \(vendor), \(result.probes) lists asked for \(result.organizations) organizations, \(result.rows) rows at stake, none came out; \(fences); unfenced statements refused")
    }
}
