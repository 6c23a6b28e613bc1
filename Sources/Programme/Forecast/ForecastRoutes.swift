import HTML
import Jobs
import Kernel
import People
import ProgrammeRules
import Store
import Tables
import Web

extension ProgrammeRoom {
    var forecastRoutes: [Route] {
        [
            Route.page("/standing/forecast", ViewCounts.self, "Shows what the next twelve months bring to the partners within reach: which status on which day, why, and what prevents it") { [ground] request, scope in
                let query = request.query, naming = request.authority.reach(of: ViewLearning.self), isToldOnly = !scope.reach.all
                return .page(try await ground.store.read(scope.vendor) { try ForecastPage.load(scope, query, naming: naming, isToldOnly: isToldOnly, $0) }.page(request))
            },
            Route.page("/standing/forecast.csv", ViewCounts.self, "The same list, filtered alike, as CSV") { [ground] request, scope in
                try await ForecastExport(store: ground.store).csv(request, scope)
            },
            Route.form("/standing/forecast/run", ManageProgrammes.self, "Goes on with the forecasts that are not made yet") { [ground] request, scope, _ in
                try await ground.store.write(scope.vendor) { try ForecastJob.enqueue($0) }
                return .redirect(ProgrammeLinks.forecast, toast: request.t(.programmeForecastRunning))
            },
            Route.form("/standing/forecast/stop", ManageProgrammes.self, "Stops working on forecasts; those that are made stay") { [ground] request, scope, _ in
                try await ground.store.write(scope.vendor) { try ForecastJob.stop($0) }
                return .redirect(ProgrammeLinks.forecast, toast: request.t(.programmeForecastStopped))
            },
        ]
    }
}

extension ForecastJob {
    /// Asks those that run or wait to stop; the next decision or the schedule goes on.
    static func stop(_ tx: Transaction) throws {
        guard let vendor = tx.vendor else { return }
        for row in try tx.query("SELECT id FROM job WHERE vendor_id = \(vendor) AND kind = \(kind) AND finished_at IS NULL LIMIT 10") { try Jobs.cancel(try row.text("id"), tx) }
    }
}

/// The forecast as a file: partner after partner, a hundred at a time so that memory stays small.
struct ForecastExport: Sendable {
    let store: Store

    func csv(_ request: WebRequest, _ scope: Scope<ViewCounts>) async throws -> WebResponse {
        let vendor = scope.vendor, store = store, t = request.t, query = request.query
        let naming = request.authority.reach(of: ViewLearning.self), isToldOnly = !scope.reach.all
        guard let (choice, titles) = try await store.read(vendor, { tx in try ProgrammeChoice.load(query, within: scope.reach, vendor: vendor, tx).map { ($0, try ProgrammeTitles.load(vendor: vendor, tx)) } }) else { throw WebRefusal.notFound }
        let filter = ForecastList.Filter(query, today: choice.today), words = choice.words(t, titles)
        return .csv(fileName: "\(choice.programme.code)-forecast-\(choice.today).csv") { write in
            var file = CSVWriter(header: [t(.programmePartner), t(.programmeCountry), t(.programmeDay), t(.programmeStatus), t(.programmeWhat), t(.programmeForecastTierBefore),
                                          t(.programmeForecastTierAfter), t(.programmeWhy), t(.programmeFix)])
            var after = ""
            while true {
                let from = after
                let (lines, names, last) = try await store.read(vendor) { tx in
                    let found = try ForecastList.some(choice.programme.id, filter, after: from, today: choice.today, within: scope.reach, isToldOnly: isToldOnly, vendor: vendor, tx)
                    return (found.lines, try ForecastList.names(found.lines, naming: naming, vendor: vendor, tx), found.last)
                }
                let view = OutlookView(words: words, names: names)
                for line in lines {
                    file.append([line.name, t.country(line.country), line.entry.change.day.description, words.status(line.entry.status), t(.programmeForecastChange(change: line.entry.change.kind.rawValue)),
                                 line.fromTier.map(words.status) ?? "", line.toTier.map(words.status) ?? "", Array(Set(line.entry.causes.map(view.cause))).sorted().joined(separator: "; "),
                                 line.entry.fix.map(view.fix) ?? ""])
                }
                try await write(file.take())
                guard let last else { return }
                after = last
            }
        }
    }
}
