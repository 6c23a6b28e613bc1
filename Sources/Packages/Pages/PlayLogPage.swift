import HTML
import Kernel
import SCORM
import Web

/// Who played an activity, latest first.
struct PlaysPage {
    let rows: [(Registration, String)]
    let links: PackageLinks

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let lines = rows.map { registration, name in
            TableRow([
                HTML(text: name), statusBadge(LessonStatus(rawValue: registration.status) ?? .notAttempted, t),
                HTML(text: t(.packagesProgress(done: registration.done, total: registration.total))),
                HTML(text: registration.scoreUnits.map { t.percent(Double($0) / 1_000_000) } ?? ""),
                moment(t.ago(registration.lastAt, now: request.now), machine: registration.lastAt.iso, exact: t.moment(registration.lastAt)),
            ], link: PackageLinks.log(registration.id))
        }
        let columns = [Column(t(.packagesColumnPerson)), Column(t(.packagesColumnStatus)), Column(t(.packagesColumnProgress)),
                       Column(t(.packagesColumnScore), isNumeric: true), Column(t(.packagesColumnWhen))]
        return Page(title: t(.packagesPlaysTitle), frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(t(.packagesPlaysTitle), crumbs: [Crumb(t(.packagesKind), links.editor)], lead: t(.packagesPlaysLead)))
            \#(dataTable(caption: t(.packagesPlaysTitle), columns: columns, rows: lines, empty: emptyState(.play, title: t(.packagesNoPlays), text: t(.packagesNoPlaysText))))
            """#)
    }
}

func statusBadge(_ status: LessonStatus, _ t: Localizer) -> HTML {
    let tone: Tone = switch status {
    case .passed, .completed: .success
    case .failed: .danger
    case .incomplete, .browsed: .accent
    case .notAttempted: .neutral
    }
    return badge(t(.status(status)), tone)
}

/// A play as support and authors read it: what each item holds now, and everything that led there.
struct PlayLogPage {
    let model: PlayLogModel
    let mayRestore: Bool
    private var isSequenced: Bool { model.manifest.activities != nil }

    func page(_ request: WebRequest) -> Page {
        let t = request.t, registration = model.registration
        let title = t(.packagesPlayOf(name: model.person))
        return Page(title: title, frame: .manager(current: "courses"), body: #"""
            \#(pageHeader(title, crumbs: [Crumb(t(.packagesPlaysTitle), PackageLinks(course: registration.course, activity: registration.activity).plays)],
                lead: model.manifest.title, status: statusBadge(LessonStatus(rawValue: registration.status) ?? .notAttempted, t), action: sequencing(t)))
            <div class="stack">\#(items(t))\#(log(t, request))</div>
            """#)
    }

    private func sequencing(_ t: Localizer) -> HTML? {
        isSequenced ? linkButton(t(.packagesSequencingLog), to: PackageLinks.sequencing(model.registration.id), icon: .history) : nil
    }

    private func items(_ t: Localizer) -> [HTML] {
        model.manifest.launchable.map { item -> HTML in
            guard let record = model.records[item.identifier] else {
                return card(title: item.title, #"<p class="muted">\#(t(.packagesStatusNotAttempted))</p>"#)
            }
            var rows: [(name: String, value: HTML)] = [
                (t(.packagesColumnStatus), statusBadge(record.status(model.manifest.terms(item, model.registration, rules: model.rules)), t)),
                (t(.packagesReportedTime), HTML(text: record.totalTime)),
                (t(.packagesSessions), HTML(text: t.number(record.sessions))),
            ]
            if let score = record.score { rows.append((t(.packagesColumnScore), HTML(text: t.percent(Double(score.units) / 1_000_000)))) }
            let values = record.values.sorted { $0.key < $1.key }.map { element, value in
                #"<tr><th scope="row"><code>\#(element)</code></th><td><code class="value">\#(Self.short(value))</code></td></tr>"# as HTML
            }
            return card(title: item.title, facts(rows) + disclosure(t(.packagesValues(count: values.count)), #"<div class="table-wrap"><table class="table"><tbody>\#(values)</tbody></table></div>"#))
        }
    }

    private func log(_ t: Localizer, _ request: WebRequest) -> HTML {
        // What was played before a move is another version's: there is no going back to it here.
        var floors: [String: Int] = [:]
        for row in model.log { if case .moved? = row.ops.first { floors[row.item] = max(floors[row.item, default: 0], row.position - 1) } }
        let rows = model.log.map { row -> TableRow in
            let steps = row.ops.map { op -> HTML in
                switch op {
                case .begin: #"<li><code>\#(isSequenced ? "Initialize" : "LMSInitialize")</code></li>"#
                case .finish: #"<li><code>\#(isSequenced ? "Terminate" : "LMSFinish")</code></li>"#
                case .set(let element, let value): #"<li><code>\#(element)</code> = <code class="value">\#(Self.short(value))</code></li>"#
                case .active(let from, let to): #"<li class="muted">\#(t(.packagesActive(seconds: Int(to - from) / 1000)))</li>"#
                case .leaving: #"<li class="muted">\#(t(.packagesLeaving))</li>"#
                case .moved: #"<li>\#(badge(t(.packagesMovedEntry), .info, icon: .repeatAgain))</li>"#
                case .launch: #"<li>\#(badge(t(.packagesNewAttempt), .info, icon: .play))</li>"#
                case .restore(let after): #"<li>\#(badge(t(.packagesRestoredTo(entries: after)), .info, icon: .history))</li>"#
                }
            }
            let refused = row.outcome.refused.map { #"<li>\#(badge(t(.packagesRefusedValue(element: $0.element, code: $0.code)), .danger))</li>"# as HTML }
            let beyond = row.outcome.beyond.map { #"<li>\#(badge(t(.packagesBeyond(element: $0)), .info))</li>"# as HTML }
            let aside: HTML? = row.isApplied ? nil : badge(t(.packagesSetAside), .warning)
            let state: HTML? = mayRestore && row.isApplied && row.position > floors[row.item, default: 0]
                ? linkButton(t(.packagesStateAfter), to: PackageLinks.state(model.registration.id, item: row.item, after: row.position), style: .quiet, icon: .history) : nil
            return TableRow([
                moment(t.moment(row.receivedAt), machine: row.receivedAt.iso, exact: row.receivedAt.iso), HTML(text: row.item),
                #"<span title="\#(row.session)">\#(String(row.session.prefix(8))) · \#(row.sequence)</span>"#,
                #"\#(aside)<ul class="log-steps">\#(steps)\#(refused)\#(beyond)</ul>\#(state)"#,
            ])
        }
        return section(t(.packagesLog), dataTable(
            caption: t(.packagesLog), columns: [Column(t(.packagesColumnWhen)), Column(t(.packagesColumnItem)), Column(t(.packagesColumnSession)), Column(t(.packagesColumnSteps))],
            rows: rows, empty: emptyState(.history, title: t(.packagesNoLog), text: t(.packagesNoLogText))))
    }

    static func short(_ value: String) -> String { value.count > 400 ? value.prefix(400) + "… (\(value.utf16.count))" : value }
}
