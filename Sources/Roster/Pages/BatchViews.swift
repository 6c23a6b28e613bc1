import HTML
import Kernel
import People
import Web

/// One file: before, while and after it runs.
enum BatchViews {
    static func page(_ request: WebRequest, _ model: BatchModel, _ query: ListQuery) -> Page {
        let t = request.t, batch = model.batch
        let title = title(batch.state, t)
        var actions = HTML(), more = HTML()
        switch batch.state {
        case .planned, .held:
            if model.counts.work > 0 {
                actions = postButton(t(.rosterStart(count: model.counts.work)), to: RosterLinks.start(batch.id), tokens: request.tokens, style: .primary, icon: .check,
                                     confirm: t(.rosterStartConfirm(ended: model.counts[.ended])))
            }
            more = postButton(t(.rosterDiscard), to: RosterLinks.discard(batch.id), tokens: request.tokens, style: .quiet)
            if batch.source == nil { more += linkButton(t(.rosterColumnsAgain), to: RosterLinks.mapping(batch.id)) }
        case .planning, .running, .undoing:
            actions = postButton(t(.rosterStop), to: RosterLinks.cancel(batch.id), tokens: request.tokens)
        case .stopped:
            actions = postButton(t(.rosterResume), to: RosterLinks.start(batch.id), tokens: request.tokens, style: .primary, icon: .play)
            more = undoButton(request, batch)
        case .done:
            if batch.options.invite == .later, model.counts[.new] > 0 {
                actions = postButton(t(.rosterInviteSend), to: RosterLinks.invite(batch.id), tokens: request.tokens, style: .primary, icon: .send)
            }
            more = linkButton(t(.rosterReport), to: RosterLinks.report(batch.id), icon: .download, downloads: true)
            if model.counts.done > 0 { more += undoButton(request, batch) }
        case .undone: more = linkButton(t(.rosterReport), to: RosterLinks.report(batch.id), icon: .download, downloads: true)
        case .mapping, .failed: break
        }
        let step = [.planning, .planned, .held].contains(batch.state) ? 2 : 3
        let head = pageHeader(title, crumbs: FileViews.crumbs(t), crumbsLabel: t(.rosterCrumb), lead: t(.rosterFrom(file: batch.fileName, at: batch.createdAt)), action: actions, more: more)
        let body: HTML = batch.state.isBusy
            ? busy(request, model) : "\(notes(model, t))\(tiles(model, query, t))\(problems(model, t))\(kept(model, t))\(table(model, query, t))"
        return Page(title: title, frame: .manager(current: FileViews.frame), body: "\(head)\(FileViews.steps(step, t))\(body)")
    }

    private static func undoButton(_ request: WebRequest, _ batch: Batch) -> HTML {
        let t = request.t
        return postButton(t(.rosterUndo), to: RosterLinks.undo(batch.id), tokens: request.tokens, style: .secondary, icon: .history, confirm: t(.rosterUndoConfirm))
    }
    private static func title(_ state: Batch.State, _ t: Localizer) -> String {
        switch state {
        case .planning: t(.rosterPlanningTitle)
        case .running: t(.rosterRunningTitle)
        case .stopped: t(.rosterStoppedTitle)
        case .done, .failed: t(.rosterDoneTitle)
        case .undoing: t(.rosterUndoingTitle)
        case .undone: t(.rosterUndoneTitle)
        case .mapping, .planned, .held: t(.rosterPreviewTitle)
        }
    }

    /// Looks again by itself every two seconds; without JavaScript a link does.
    private static func busy(_ request: WebRequest, _ model: BatchModel) -> HTML {
        let t = request.t, link = RosterLinks.batch(model.batch.id), progress = model.progress ?? (0, 0)
        let words = progress.total > 0 ? t(.rosterProgress(done: progress.done, total: progress.total)) : nil
        let bar = progressBar(done: progress.done, total: progress.total, label: t(.rosterStateName(state: model.batch.state.rawValue)), words: words)
        return card(##"<div hx-get="\##(link)" hx-trigger="every 2s" hx-select="#main" hx-target="#main" hx-swap="outerHTML">\##(bar)</div>\##(linkButton(t(.rosterRefresh), to: link, style: .quiet, icon: .repeatAgain))"##)
    }

    private static func notes(_ model: BatchModel, _ t: Localizer) -> HTML {
        let batch = model.batch
        var out = HTML()
        switch batch.state {
        case .held: out += callout(.warning, title: t(.rosterHeldTitle), #"<p>\#(t(.rosterHeldText(percent: model.stopPercent ?? 0)))</p>"#)
        case .stopped: out += callout(batch.failure == nil ? .info : .warning, #"<p>\#(t(.rosterStopReason(reason: batch.failure?.rawValue ?? "")))</p>"#)
        case .undone: out += callout(model.undone.kept > 0 ? .warning : .success, #"<p>\#(t(.rosterUndoneCount(undone: model.undone.undone, kept: model.undone.kept)))</p>"#)
        case .planned where model.counts.work == 0: out += callout(.info, #"<p>\#(t(.rosterNothing))</p>"#)
        default: break
        }
        if [.planned, .held].contains(batch.state) {
            let ignored = zip(batch.header, batch.mapping.fields).filter { $0.1 == .ignored && !$0.0.isEmpty }.map(\.0)
            if !ignored.isEmpty { out += callout(.info, #"<p>\#(t(.rosterIgnored(names: ignored.prefix(12).joined(separator: ", "))))</p>"#) }
        }
        return out
    }

    private static func tiles(_ model: BatchModel, _ query: ListQuery, _ t: Localizer) -> HTML {
        let words = RosterWords(t: t), base = RosterLinks.batch(model.batch.id)
        func tile(_ state: String, _ count: Int, _ tone: Tone) -> HTML {
            statTile(words.state(state), value: t.number(count), tone: count > 0 ? tone : .neutral, link: base.query("state", state))
        }
        let hasRun = [.done, .stopped, .undone].contains(model.batch.state)
        var tiles: [HTML] = []
        if hasRun {
            tiles = [tile("done", model.counts.done, .success), tile("problems", model.counts.problems + model.counts.refused, .danger), tile("unchanged", model.counts[.unchanged], .neutral)]
        } else {
            tiles = [tile("new", model.counts[.new], .success), tile("changed", model.counts[.changed], .info)]
            if model.batch.kind == .people { tiles.append(tile("moved", model.counts[.moved], .info)) }
            if model.counts[.ended] > 0 { tiles.append(tile("ended", model.counts[.ended], .warning)) }
            tiles += [tile("unchanged", model.counts[.unchanged], .neutral), tile("conflict", model.counts[.conflict], .warning), tile("bad", model.counts[.bad], .danger)]
        }
        return statRow(tiles)
    }

    private static func problems(_ model: BatchModel, _ t: Localizer) -> HTML {
        let hasRun = [.done, .stopped, .undone].contains(model.batch.state), count = model.counts.problems + (hasRun ? model.counts.refused : 0)
        guard count > 0 else { return HTML() }
        let text = hasRun ? t(.rosterCorrectedText(count: count)) : t(.rosterCorrectedPlan(count: count))
        return callout(.warning, #"<p>\#(text)</p>"#, action: linkButton(t(.rosterCorrected), to: RosterLinks.corrected(model.batch.id), icon: .download, downloads: true))
    }

    private static func kept(_ model: BatchModel, _ t: Localizer) -> HTML {
        guard !model.kept.isEmpty else { return HTML() }
        let words = RosterWords(t: t, own: model.own)
        let rows = model.kept.map { TableRow([HTML(text: $0.label), HTML(text: t.number($0.line)), HTML(text: words.reason($0.reason))]) }
        return section(t(.rosterKept), dataTable(caption: t(.rosterKept), columns: [Column(t(.rosterWho)), Column(t(.rosterLine), isNumeric: true), Column(t(.rosterReasonHeading))], rows: rows, empty: HTML()))
    }

    private static func table(_ model: BatchModel, _ query: ListQuery, _ t: Localizer) -> HTML {
        let words = RosterWords(t: t, organizations: model.names, own: model.own)
        let states = (model.batch.state == .done || model.batch.state == .undone ? ["done", "problems", "unchanged"] : RosterState.allCases.map(\.rawValue)).map { ($0, words.state($0)) }
        let rows = model.rows.map { row -> TableRow in
            let state = row.outcome == .refused ? "refused" : row.state?.rawValue ?? ""
            var lines: [HTML] = []
            if let reason = row.outcomeReason ?? row.reason { lines.append(HTML(text: words.reason(reason))) } else { lines = row.changes.map { HTML(text: words.change($0)) } }
            let what: HTML = lines.count > 1 ? #"<ul class="rows">\#(lines.map { #"<li>\#($0)</li>"# as HTML })</ul>"# : lines.first ?? HTML()
            let detail: HTML? = row.key.isEmpty || row.key == row.label ? nil : #"<br><small class="muted">\#(row.key)</small>"#
            let line: HTML = row.cells.isEmpty && row.state == .ended ? HTML(text: t(.rosterMissingLine)) : HTML(text: t.number(row.line))
            return TableRow([#"\#(row.label.isEmpty ? row.key : row.label)\#(detail)"#, line, badge(words.state(state), RosterWords.tone(row.state, row.outcome)), what])
        }
        let empty = emptyState(.search, title: t(.rosterFilterNoneTitle), text: t(.rosterFilterNone))
        return """
            \(query.bar(t, search: t(.rosterSearch), controls: query.select("state", label: t(.rosterStatus), states, t), export: nil))
            \(dataTable(caption: t(.rosterRows), columns: [Column(t(.rosterWho)), Column(t(.rosterLine), isNumeric: true), Column(t(.rosterStatus)), Column(t(.rosterWhat))], rows: rows, empty: empty))
            \(query.pager(total: model.found, t))
            """
    }
}
