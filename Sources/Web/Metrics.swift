import Synchronization

/// Counters in Prometheus' text form at /metrics. Labels are route patterns, never paths, so there is a bounded number of them.
package final class Metrics: Sendable {
    private struct Cell { var count = 0; var microseconds: Int64 = 0 }
    private let cells = Mutex<[String: Cell]>([:])
    private let gauges = Mutex<[String: Int64]>([:])
    package init() {}

    func observe(route: String, status: Int, microseconds: Int64) {
        let key = "route=\"\(route)\",status=\"\(status / 100)xx\""
        cells.withLock { cells in
            cells[key, default: Cell()].count += 1
            cells[key]!.microseconds += microseconds
        }
    }
    /// Sets a value that goes up and down, e.g. `laurel_jobs_parked`.
    package func set(_ name: String, _ value: Int64) { gauges.withLock { $0[name] = value } }

    package func text() -> String {
        var out = "# TYPE laurel_requests_total counter\n# TYPE laurel_request_seconds_total counter\n"
        for (key, cell) in cells.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            out += "laurel_requests_total{\(key)} \(cell.count)\nlaurel_request_seconds_total{\(key)} \(Double(cell.microseconds) / 1_000_000)\n"
        }
        for (name, value) in gauges.withLock({ $0 }).sorted(by: { $0.key < $1.key }) { out += "# TYPE \(name) gauge\n\(name) \(value)\n" }
        return out
    }
}
