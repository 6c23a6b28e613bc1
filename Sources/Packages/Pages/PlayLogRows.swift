import HTML
import Kernel
import SCORM
import Web

/// The entries of a play's log, newest first: on its own page, as they come, and beside a test drive.
struct PlayLogRows {
    let registration: RegistrationID
    let isSequenced: Bool
    let mayRestore: Bool
    /// Beside the player there is room for less.
    var isNarrow = false
    let log: [Registrations.LogRow]

    /// Milliseconds of the newest entry; of `now` while there is none, so that only what comes is asked for.
    func newest(_ now: Instant) -> Int64 { log.map(\.receivedAt.milliseconds).max() ?? now.milliseconds }

    func table(_ t: Localizer) -> HTML {
        // What was played before a move is another version's: there is no going back to it here.
        var floors: [String: Int] = [:]
        for row in log { if case .moved? = row.ops.first { floors[row.item] = max(floors[row.item, default: 0], row.position - 1) } }
        let rows = log.map { line($0, floor: floors[$0.item, default: 0], t) }
        var columns = [Column(t(.packagesColumnWhen)), Column(t(.packagesColumnItem))]
        if !isNarrow { columns.append(Column(t(.packagesColumnSession))) }
        return dataTable(caption: t(.packagesLog), columns: columns + [Column(t(.packagesColumnSteps))], rows: rows,
                         empty: emptyState(.history, title: t(.packagesNoLog), text: t(.packagesNoLogText)))
    }

    private func line(_ row: Registrations.LogRow, floor: Int, _ t: Localizer) -> TableRow {
        let steps = row.ops.map { step($0, t) }
        let refused = row.outcome.refused.map { #"<li>\#(badge(t(.packagesRefusedValue(element: $0.element, code: $0.code)), .danger))</li>"# as HTML }
        let beyond = row.outcome.beyond.map { #"<li>\#(badge(t(.packagesBeyond(element: $0)), .info))</li>"# as HTML }
        let aside: HTML? = row.isApplied ? nil : badge(t(.packagesSetAside), .warning)
        let state: HTML? = mayRestore && row.isApplied && row.position > floor
            ? linkButton(t(.packagesStateAfter), to: PackageLinks.state(registration, item: row.item, after: row.position), style: .quiet, icon: .history) : nil
        let day: HTML? = isNarrow ? nil : #"<span class="muted">\#(t.short(row.receivedAt))</span> "#
        var cells: [HTML] = [#"\#(day)\#(LiveLog.clock(row.receivedAt, t))"#, HTML(text: row.item)]
        if !isNarrow { cells.append(#"<span title="\#(row.session)">\#(String(row.session.prefix(8))) · \#(row.sequence)</span>"#) }
        return TableRow(cells + [#"\#(aside)<ul class="log-steps">\#(steps)\#(refused)\#(beyond)</ul>\#(state)"#], id: "e-\(row.session)-\(row.sequence)-\(row.item)")
    }

    private func step(_ op: RunOp, _ t: Localizer) -> HTML {
        switch op {
        case .begin: #"<li><code>\#(isSequenced ? "Initialize" : "LMSInitialize")</code></li>"#
        case .finish: #"<li><code>\#(isSequenced ? "Terminate" : "LMSFinish")</code></li>"#
        case .set(let element, let value): #"<li><code>\#(element)</code> = <code class="value">\#(PlayLogPage.short(value))</code></li>"#
        case .failed(let call):
            #"<li>\#(badge(String(call.code), .danger)) <code class="value">\#(call.words)</code> <span class="muted" lang="en">\#(call.meaning(isSequenced: isSequenced))</span></li>"#
        case .active(let from, let to): #"<li class="muted">\#(t(.packagesActive(seconds: Int(to - from) / 1000)))</li>"#
        case .leaving: #"<li class="muted">\#(t(.packagesLeaving))</li>"#
        case .moved: #"<li>\#(badge(t(.packagesMovedEntry), .info, icon: .repeatAgain))</li>"#
        case .arranged(let record): #"<li>\#(badge(t(.packagesArrangedEntry(state: Self.state(record, t))), .info, icon: .edit))</li>"#
        case .jumped: #"<li>\#(badge(t(.packagesJumpedEntry), .info, icon: .next))</li>"#
        case .launch: #"<li>\#(badge(t(.packagesNewAttempt), .info, icon: .play))</li>"#
        case .restore(let after): #"<li>\#(badge(t(.packagesRestoredTo(entries: after)), .info, icon: .history))</li>"#
        }
    }

    /// "Passed, 80 %".
    static func state(_ record: PlayRecord, _ t: Localizer) -> String {
        let status = t(.status(record.status()))
        return record.score.map { "\(status), \(t.percent(Double($0.units) / 1_000_000))" } ?? status
    }
}

extension FailedCall {
    /// As the content wrote it.
    var words: String {
        let given = [element, value].compactMap { $0 }.map { "\"\($0)\"" }.joined(separator: ", ")
        return "\(function)(\(given))"
    }
    /// The specification's own words for the code.
    func meaning(isSequenced: Bool) -> String {
        isSequenced ? Code2004(rawValue: code)?.words ?? "" : ErrorCode(rawValue: code)?.words ?? ""
    }
}
