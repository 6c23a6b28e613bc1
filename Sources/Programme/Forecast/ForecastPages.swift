import Courses
import HTML
import Kernel
import People
import ProgrammeRules
import Store
import Web

/// A programme in force with what its pages need: the words of its statuses, and its day.
struct ProgrammeChoice: Sendable {
    let all: [PartnerProgramme]
    let programme: PartnerProgramme
    let versions: [Programme]
    let today: Day
    /// Highest first, those of the newest version.
    var statuses: [Status] { (versions.max { $0.version < $1.version }?.statuses ?? []).sorted { ($0.rank ?? 0, $1.id) > ($1.rank ?? 0, $0.id) } }

    /// The one that the address names, else the first; nil without any in force.
    static func load(_ query: Fields, within reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> ProgrammeChoice? {
        let all = try ProgrammeStore.heard(ProgrammeStore.all(vendor: vendor, tx).filter { $0.state == .live }, within: reach, vendor: vendor, tx)
        guard let programme = query.filled("programme").flatMap({ code in all.first { $0.code == code } }) ?? all.first else { return nil }
        let versions = try ProgrammeStore.versions(programme.id, vendor: vendor, tx).map(\.programme)
        guard let zone = versions.last?.zone else { return nil }
        return ProgrammeChoice(all: all, programme: programme, versions: versions, today: zone.day(at: tx.now))
    }
    func words(_ t: Localizer, _ titles: ProgrammeTitles) -> RuleWords { titles.words(versions, t) }
    /// Links to the others, where there are some.
    func others(_ t: Localizer, _ base: Link) -> HTML {
        all.count > 1 ? #"<p class="buttons">\#(all.map { linkButton($0.title.resolve(t.language), to: base.query("programme", $0.code), style: .quiet) })</p>"# : HTML()
    }
}

extension ForecastList.Filter {
    init(_ query: Fields, today: Day) {
        self.init()
        search = query.text("q")
        status = query.filled("status")
        kind = query.filled("change").flatMap(ForecastList.Kind.init(rawValue:))
        country = query.filled("country")
        month = query.filled("month").flatMap { Day(iso: $0 + "-01") }
        order = query.filled("sort").flatMap(ForecastList.Order.init(rawValue:)) ?? .day
    }
    /// The address of this list, or of the same with something else.
    func link(_ base: Link, _ change: (inout Self) -> Void = { _ in }) -> Link {
        var other = self
        change(&other)
        return base.query("q", other.search.isEmpty ? nil : other.search).query("status", other.status).query("change", other.kind?.rawValue)
            .query("country", other.country).query("month", other.month.map { String($0.description.prefix(7)) }).query("sort", other.order == .day ? nil : other.order.rawValue)
    }
}

/// The forecast of every partner within reach: a count by month, and each event on its day with its cause and what prevents it.
struct ForecastPage: Sendable {
    struct Work: Sendable { let left: Int, job: String?, done: Int, total: Int }
    struct Shown: Sendable {
        let choice: ProgrammeChoice
        let list: ForecastList
        let names: [String: String]
        let titles: ProgrammeTitles
        let countries: [String]
        let work: Work
    }
    let shown: Shown?
    let filter: ForecastList.Filter
    let page: Int

    static func load(_ scope: Scope<ViewCounts>, _ query: Fields, naming: Reach?, isToldOnly: Bool, _ tx: Transaction) throws -> ForecastPage {
        let vendor = scope.vendor, page = max(1, query.int("page") ?? 1)
        guard let choice = try ProgrammeChoice.load(query, within: scope.reach, vendor: vendor, tx) else { return ForecastPage(shown: nil, filter: .init(), page: 1) }
        let filter = ForecastList.Filter(query, today: choice.today)
        let list = try ForecastList.load(choice.programme.id, filter, page: page, today: choice.today, within: scope.reach, isToldOnly: isToldOnly, vendor: vendor, tx)
        let job = try tx.first("SELECT id, progress_done, progress_total FROM job WHERE vendor_id = \(vendor) AND kind = \(ForecastJob.kind) AND finished_at IS NULL ORDER BY created_at LIMIT 1")
        let work = Work(left: try ForecastStore.staleCount(choice.programme, choice.today, within: scope.reach, vendor: vendor, tx), job: try job?.text("id"),
                        done: try job?.int("progress_done") ?? 0, total: try job?.optionalInt("progress_total") ?? 0)
        return ForecastPage(shown: Shown(choice: choice, list: list, names: try ForecastList.names(list.lines, naming: naming, vendor: vendor, tx), titles: try ProgrammeTitles.load(vendor: vendor, tx),
                                         countries: try ForecastList.countries(within: scope.reach, today: choice.today, vendor: vendor, tx), work: work), filter: filter, page: page)
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, isManager = request.authority.may(ManageProgrammes.self)
        let file: HTML? = shown.map { linkButton(t(.programmeExport), to: filter.link(ProgrammeLinks.forecastExport.query("programme", $0.choice.programme.code)), icon: .export, downloads: true) }
        return Page(title: t(.programmeAhead), frame: .manager(current: isManager ? "programmes" : "standing"), body: """
            \(pageHeader(t(.programmeAhead), crumbs: [Crumb(t(.programmeStanding), ProgrammeLinks.standing)], lead: t(.programmeForecastLead), more: file))
            \(shown.map { body($0, request, isManager: isManager) } ?? emptyState(.programme, title: t(.programmeNoneTitle), text: t(isManager ? .programmeNoneText : .programmeNoneTextPartner)))
            """)
    }

    private func body(_ shown: Shown, _ request: WebRequest, isManager: Bool) -> HTML {
        let t = request.t, base = ProgrammeLinks.forecast.query("programme", shown.choice.programme.code)
        let words = shown.choice.words(t, shown.titles), view = OutlookView(words: words, names: shown.names)
        let rows = shown.list.lines.map { line in
            let move = line.fromTier == line.toTier ? nil : t(.programmeForecastMove(from: line.fromTier.map(words.status) ?? t(.programmeForecastNoTier), to: line.toTier.map(words.status) ?? t(.programmeForecastNoTier)))
            let why = Array(Set(line.entry.causes.map(view.cause))).sorted().prefix(3).joined(separator: "; ")
            let note: HTML? = line.entry.change.isApplied ? nil : badge(t(.programmeForecastOnlyProposed), .neutral)
            return TableRow([HTML(text: line.name), #"<span class="nowrap">\#(t.short(line.entry.change.day))</span>"#, HTML(text: words.status(line.entry.status)),
                             "<span class=\"cell-lines\">\(change(line.entry.change.kind, t))\(note)\(move.map { #"<small class="muted">\#($0)</small>"# as HTML })</span>",
                             HTML(text: why.isEmpty ? "–" : why.prefix(1).uppercased() + why.dropFirst()), HTML(text: line.entry.fix.map(view.fix).flatMap { $0.isEmpty ? nil : $0 } ?? "–")],
                            link: ProgrammeLinks.standing(line.organization))
        }
        func column(_ title: String, _ order: ForecastList.Order) -> Column {
            Column(title, sort: filter.link(base) { $0.order = order }, order: filter.order == order ? .ascending : nil)
        }
        let from = (page - 1) * Limits.pageRows
        func at(_ page: Int) -> Link { filter.link(base).query("page", String(page)) }
        let pages: HTML? = shown.list.total > Limits.pageRows ? pager(
            summary: t(.programmeRange(from: min(from + 1, shown.list.total), to: from + rows.count, total: shown.list.total)), label: t(.programmePages),
            previous: page > 1 ? (t(.programmePrevious), at(page - 1)) : nil, next: from + rows.count < shown.list.total ? (t(.programmeNext), at(page + 1)) : nil) : nil
        return """
            \(shown.choice.others(t, ProgrammeLinks.forecast))
            \(work(shown.work, request, isManager: isManager, base))
            \(section(t(.programmeForecastByMonth), MonthChart(months: shown.list.months, chosen: filter.month) { month in filter.link(base) { $0.month = month } }.html(t)))
            \(section(t(.programmeForecastByDay), """
                \(filterBar(action: ProgrammeLinks.forecast, words: FilterWords(search: t(.programmeSearch), apply: t(.programmeApply), clear: t(.programmeClear)), query: filter.search,
                            controls: controls(shown, words, t), clear: filter.isEmpty ? nil : base))
                \(dataTable(caption: t(.programmeAhead), columns: [column(t(.programmePartner), .partner), column(t(.programmeDay), .day), column(t(.programmeStatus), .status),
                                                                  Column(t(.programmeWhat)), Column(t(.programmeWhy)), Column(t(.programmeFix))],
                            rows: rows, empty: emptyState(.calendar, title: t(filter.isEmpty ? .programmeForecastQuietTitle : .programmeForecastNoneTitle),
                                                          text: t(filter.isEmpty ? .programmeForecastQuietText : .programmeNobodyText))))
                \(pages)
                """))
            """
    }

    private func change(_ kind: Change.Kind, _ t: Localizer) -> HTML {
        let tone: Tone = switch kind {
        case .demoted: .danger
        case .atRisk: .warning
        case .promoted, .cured: .success
        case .heldUnknown: .neutral
        }
        return badge(t(.programmeForecastChange(change: kind.rawValue)), tone)
    }
    private func controls(_ shown: Shown, _ words: RuleWords, _ t: Localizer) -> HTML {
        let statuses = [Choice("", t(.programmeAnyStatus))] + shown.choice.statuses.map { Choice($0.id, words.status($0.id)) }
        let kinds = [Choice("", t(.programmeForecastAnyChange))] + ForecastList.Kind.allCases.map { Choice($0.rawValue, t(.programmeForecastChange(change: $0.rawValue))) }
        let months = [Choice("", t(.programmeForecastAnyMonth))] + shown.list.months.map { Choice(String($0.first.description.prefix(7)), MonthChart.title($0.first, t)) }
        let countries = [Choice("", t(.programmeForecastAnyCountry))] + shown.countries.map { Choice($0, t.country($0)) }.sorted { $0.label < $1.label }
        return """
            <input type="hidden" name="programme" value="\(shown.choice.programme.code)">\
            \(filter.order == .day ? HTML() : #"<input type="hidden" name="sort" value="\#(filter.order.rawValue)">"#)\
            \(filterSelect("status", label: t(.programmeStatus), value: filter.status ?? "", statuses))\
            \(filterSelect("change", label: t(.programmeWhat), value: filter.kind?.rawValue ?? "", kinds))\
            \(filterSelect("month", label: t(.programmeForecastMonth), value: filter.month.map { String($0.description.prefix(7)) } ?? "", months))\
            \(filterSelect("country", label: t(.programmeCountry), value: filter.country ?? "", countries))
            """
    }
    /// How far the work is, and for whoever runs programmes: stop, go on.
    private func work(_ work: Work, _ request: WebRequest, isManager: Bool, _ base: Link) -> HTML {
        let t = request.t
        guard work.left > 0 else { return HTML() }
        let bar: HTML? = work.job != nil && work.total > 0 ? progressBar(done: work.done, total: work.total, label: t(.programmeForecastWorking), words: t(.programmeForecastDone(done: work.done, total: work.total))) : nil
        let act: HTML? = !isManager ? nil : work.job == nil ? postButton(t(.programmeForecastRun), to: ProgrammeLinks.forecastRun, tokens: request.tokens, icon: .play)
            : postButton(t(.programmeForecastStop), to: ProgrammeLinks.forecastStop, tokens: request.tokens, style: .quiet, icon: .pause)
        return callout(.info, title: t(.programmeForecastWorking), "<p>\(t(.programmeForecastLeft(n: work.left)))</p>\(bar)",
                       action: "\(linkButton(t(.programmeReload), to: filter.link(base), icon: .repeatAgain))\(act)")
    }
}

/// Counts by month: a small picture, and the same as a table beside it.
struct MonthChart {
    let months: [ForecastList.Month]
    let chosen: Day?
    let link: (Day) -> Link
    private static let columns: [ForecastList.Kind] = [.lost, .atRisk, .gained]

    static func title(_ first: Day, _ t: Localizer) -> String { t.month(first.month) + " " + String(first.year) }

    func html(_ t: Localizer) -> HTML {
        let most = max(1, months.map { ($0.counts[.lost] ?? 0) + ($0.counts[.atRisk] ?? 0) }.max() ?? 1)
        let bars = months.enumerated().map { index, month -> HTML in
            let lost = (month.counts[.lost] ?? 0) * 116 / most, risk = (month.counts[.atRisk] ?? 0) * 116 / most, x = index * 40 + 6
            return #"""
            <rect class="month-base" x="\#(x)" y="120" width="28" height="1"/><rect class="month-risk" x="\#(x)" y="\#(120 - lost - risk)" width="28" height="\#(risk)"/><rect class="month-lost" x="\#(x)" y="\#(120 - lost)" width="28" height="\#(lost)"/><text x="\#(x + 14)" y="142" text-anchor="middle">\#(month.first.month)</text>
            """#
        }
        let spoken = months.filter { !$0.counts.isEmpty }.map { t(.programmeForecastMonthSpoken(month: Self.title($0.first, t), lost: $0.counts[.lost] ?? 0, risk: $0.counts[.atRisk] ?? 0)) }
        let rows = months.filter { !$0.counts.isEmpty || $0.first == chosen }.map { month -> HTML in
            let cells = Self.columns.map { #"<td>\#(t.number(month.counts[$0] ?? 0))</td>"# as HTML }
            return #"<tr><th scope="row"><a href="\#(link(month.first))"\#(if: month.first == chosen, #" aria-current="true""#)>\#(Self.title(month.first, t))</a></th>\#(cells)</tr>"#
        }
        let heads = Self.columns.map { #"<th scope="col">\#(t(.programmeForecastChange(change: $0.rawValue)))</th>"# as HTML }
        let table: HTML = rows.isEmpty ? #"<p class="muted">\#(t(.programmeForecastQuietTitle))</p>"# : #"""
            <table class="month-table"><caption class="visually-hidden">\#(t(.programmeForecastByMonth))</caption><thead><tr><th scope="col">\#(t(.programmeForecastMonth))</th>\#(heads)</tr></thead><tbody>\#(rows)</tbody></table>
            """#
        return #"""
        <div class="month-chart"><div><svg viewBox="0 0 \#(months.count * 40) 150" role="img" aria-label="\#(t(.programmeForecastByMonth)). \#(spoken.joined(separator: " "))">\#(bars)</svg><ul class="legend"><li><span class="dot tone-danger"></span>\#(t(.programmeForecastChange(change: "demoted")))</li><li><span class="dot tone-warning"></span>\#(t(.programmeForecastChange(change: "at_risk")))</li></ul></div>\#(table)</div>
        """#
    }
}
