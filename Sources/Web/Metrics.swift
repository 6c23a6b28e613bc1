import Synchronization

/// Counters in Prometheus' text form at /metrics. Labels are route patterns, never paths, so there is a bounded number of them.
package final class Metrics: Sendable {
    private struct Cell { var count = 0; var microseconds: Int64 = 0 }
    private struct Label: Hashable { let route: String, hundreds: Int }
    private let cells = Mutex<[Label: Cell]>([:])
    private let gauges = Mutex<[String: Int64]>([:])
    package init() {}

    func observe(route: String, status: Int, microseconds: Int64) {
        let label = Label(route: route, hundreds: status / 100)
        cells.withLock { cells in
            cells[label, default: Cell()].count += 1
            cells[label]!.microseconds += microseconds
        }
    }
    /// Sets a value that goes up and down, e.g. `laurel_jobs_parked`.
    package func set(_ name: String, _ value: Int64) { gauges.withLock { $0[name] = value } }

    package func text() -> String {
        var out = "# TYPE laurel_requests_total counter\n# TYPE laurel_request_seconds_total counter\n"
        let all = cells.withLock { $0 }.map { (key: "route=\"\($0.key.route)\",status=\"\($0.key.hundreds)xx\"", cell: $0.value) }
        for (key, cell) in all.sorted(by: { $0.key < $1.key }) {
            out += "laurel_requests_total{\(key)} \(cell.count)\nlaurel_request_seconds_total{\(key)} \(Double(cell.microseconds) / 1_000_000)\n"
        }
        for (name, value) in gauges.withLock({ $0 }).sorted(by: { $0.key < $1.key }) { out += "# TYPE \(name) gauge\n\(name) \(value)\n" }
        return out
    }
}
